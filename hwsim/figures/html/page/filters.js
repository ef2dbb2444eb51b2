// Filters: which designs the plot, the table and the download show.

// Each has `accepts`, whether a design stays, and `clear`.
const filters = [];

function makeFilters(changed) {
  const list = byId("filter-list");
  list.append(flagFilters());
  for (const name of report.filters) {
    list.append(isNumber(name) ? rangeFilter(name) : choiceFilter(name));
  }
  list.addEventListener("input", changed);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", (event) => {
    event.preventDefault();
    filters.forEach((filter) => filter.clear());
    changed();
  });
}

function acceptedRows() {
  return allRows.filter((row) => filters.every((filter) => filter.accepts(row)));
}

function fold(label, ...children) {
  return element("details", { open: true, className: "filter" }, element("summary", {}, label), ...children);
}

function checkbox(label, checked) {
  const box = element("input", { type: "checkbox", checked });
  return { box, labelled: element("label", { className: "choice" }, box, ` ${label}`) };
}

// "Only …" boxes of the columns that say how a design stands.
function flagFilters() {
  const group = element("div", { className: "filter" });
  const flags = [
    ["on_front", "Only the Pareto front"],
    ["feasible", "Only what keeps every constraint"],
  ];
  for (const [name, label] of flags.filter(([flag]) => columns.has(flag) && levels(flag).length > 1)) {
    const { box, labelled } = checkbox(label, false);
    box.dataset.flag = name;
    group.append(labelled);
    filters.push({
      accepts: (row) => !box.checked || cell(name, row) === true,
      clear: () => (box.checked = false),
    });
  }
  return group;
}

function choiceFilter(name) {
  const boxes = new Map();
  const choices = element("div", { className: "choices" });
  for (const level of levels(name).sort((a, b) => collator.compare(String(a), String(b)))) {
    const { box, labelled } = checkbox(level === null ? "unknown" : String(level), true);
    box.dataset.column = name;
    box.dataset.level = String(level);
    boxes.set(level, box);
    choices.append(labelled);
  }
  const setAll = (checked) => boxes.forEach((box) => (box.checked = checked));
  filters.push({ accepts: (row) => boxes.get(cell(name, row)).checked, clear: () => setAll(true) });
  const all = (label, checked) => {
    const button = element("button", { type: "button", className: "quiet" }, label);
    button.addEventListener("click", () => {
      setAll(checked);
      button.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return button;
  };
  return fold(heading(name), choices, element("div", { className: "row" }, all("all", true), all("none", false)));
}

// From and to, in the unit of the column; what is unknown stays while both are empty.
function rangeFilter(name) {
  const known = allRows.map((row) => scaled(name, row)).filter((value) => value !== null);
  const least = known.reduce((a, b) => Math.min(a, b));
  const most = known.reduce((a, b) => Math.max(a, b));
  const end = (label, placeholder) => {
    const input = element("input", { type: "number", step: "any", placeholder: plainNumber(placeholder) });
    input.setAttribute("aria-label", `${heading(name)}: ${label}`);
    input.dataset.column = name;
    input.dataset.end = label;
    return input;
  };
  const from = end("from", least);
  const to = end("to", most);
  filters.push({
    accepts: (row) => within(scaled(name, row), from.value, to.value),
    clear: () => (from.value = to.value = ""),
  });
  return fold(heading(name), element("div", { className: "row ends" }, from, element("span", {}, "to"), to));
}

// Ends count as equal to the numbers that the table writes for them.
function within(value, from, to) {
  if (from === "" && to === "") return true;
  if (value === null) return false;
  const shown = Number(value.toPrecision(4));
  const above = from === "" || value >= Number(from) || shown >= Number(from);
  return above && (to === "" || value <= Number(to) || shown <= Number(to));
}

function plainNumber(value) {
  return String(Number(value.toPrecision(4)));
}
