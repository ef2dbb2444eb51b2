// The table: sorted by a click on a head, a page of rows at a time, columns to choose, rows to download.

const table = byId("table");
const tableView = { columns: [...report.table], sortedBy: null, descending: false, page: 0, pageRows: 25 };

function makeTable(changed) {
  if (report.named || columns.has("point")) tableView.columns.unshift(report.named || "point");
  makeColumnChooser(changed);
  const turn = (pages) => () => {
    tableView.page += pages;
    changed();
  };
  byId("previous").addEventListener("click", turn(-1));
  byId("next").addEventListener("click", turn(1));
  byId("page-rows").addEventListener("change", (event) => {
    tableView.pageRows = Number(event.target.value);
    tableView.page = 0;
    changed();
  });
}

function makeColumnChooser(changed) {
  for (const name of shownColumns) {
    const { box, labelled } = checkbox(heading(name), tableView.columns.includes(name));
    labelled.title = name;
    box.dataset.shows = name;
    box.addEventListener("change", () => {
      const others = tableView.columns.filter((one) => one !== name);
      tableView.columns = box.checked ? [...others, name] : others;
      changed();
    });
    byId("columns").append(labelled);
  }
}

// The first click on a head brings the best up: the most of what is to be most.
function sortBy(name) {
  const better = report.objectives.find((objective) => objective.name === name)?.better;
  tableView.descending = tableView.sortedBy === name ? !tableView.descending : better === "max";
  tableView.sortedBy = name;
  tableView.page = 0;
}

function sorted(rows) {
  const { sortedBy, descending } = tableView;
  return sortedBy === null ? rows : [...rows].sort((a, b) => compare(sortedBy, a, b, descending) || a - b);
}

function drawTable(rows, selected, changed, chosen) {
  const pages = Math.max(1, Math.ceil(rows.length / tableView.pageRows));
  tableView.page = Math.min(Math.max(tableView.page, 0), pages - 1);
  const first = tableView.page * tableView.pageRows;
  const visible = rows.slice(first, first + tableView.pageRows);
  const body = visible.map((row) => tableRow(row, row === selected, chosen));
  table.replaceChildren(tableHead(changed), element("tbody", {}, ...body));
  byId("page").textContent = rows.length
    ? `${written(first + 1)} to ${written(first + visible.length)} of ${written(rows.length)}`
    : `None of the ${report.nouns} passes the filters`;
  byId("previous").disabled = tableView.page === 0;
  byId("next").disabled = tableView.page === pages - 1;
  byId("download").textContent = `Download ${written(rows.length)} rows (CSV)`;
  byId("download").disabled = rows.length === 0;
}

function tableHead(changed) {
  const focused = document.activeElement?.dataset.sort;
  const heads = tableView.columns.map((name) => {
    const sortedHere = tableView.sortedBy === name;
    const arrow = sortedHere ? (tableView.descending ? "▼\u00a0" : "▲\u00a0") : "";
    const { label, unit } = columns.get(name);
    const button = element("button", { type: "button", title: name }, element("span", { ariaHidden: "true" }, arrow), label);
    if (unit) button.append(element("small", {}, ` ${unit}`));
    button.dataset.sort = name;
    button.addEventListener("click", () => {
      sortBy(name);
      changed();
    });
    const head = element("th", { scope: "col", className: isNumber(name) ? "number" : "" }, button);
    if (sortedHere) head.ariaSort = tableView.descending ? "descending" : "ascending";
    return head;
  });
  // The head is made anew: whoever sorts by the keyboard stays where they were.
  queueMicrotask(() => focused && table.querySelector(`[data-sort="${CSS.escape(focused)}"]`)?.focus());
  return element("thead", {}, element("tr", {}, ...heads));
}

function tableRow(row, isSelected, chosen) {
  const made = element("tr", { tabIndex: 0, ariaSelected: String(isSelected) });
  made.dataset.row = row;
  made.classList.toggle("front", cell("on_front", row) === true);
  made.classList.toggle("broken", cell("feasible", row) === false);
  made.classList.toggle("selected", isSelected);
  for (const name of tableView.columns) {
    made.append(isNumber(name) ? element("td", { className: "number" }, text(name, row)) : textCell(text(name, row)));
  }
  made.addEventListener("click", () => chosen(row));
  made.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      chosen(row);
    }
    if (event.key === "ArrowDown") made.nextElementSibling?.focus();
    if (event.key === "ArrowUp") made.previousElementSibling?.focus();
  });
  return made;
}

// Text that is long is wrapped.
function textCell(string) {
  return element("td", { className: string.length > 40 ? "long" : "" }, string);
}

// Rows as the sweep writes them: all columns under their own names, numbers in SI units.
function asCsv(rows) {
  const names = report.columns.map((column) => column.name);
  const lines = rows.map((row) => names.map((name) => csvCell(cell(name, row))));
  return [names.map(csvCell), ...lines].map((line) => `${line.join(",")}\n`).join("");
}

function csvCell(value) {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  const string = String(value);
  return /[",\r\n]/.test(string) ? `"${string.replaceAll('"', '""')}"` : string;
}

function download(name, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv" }));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
