// What is shown and chosen, and what happens when that changes.

const view = { rows: allRows, selected: null };

function filtered() {
  view.rows = acceptedRows();
  tableView.page = 0;
  byId("shown").textContent = `${written(view.rows.length)} of ${written(allRows.length)} ${report.nouns}`;
  drawPlot(view.rows, view.selected);
  redrawTable();
}

function redrawTable() {
  view.rows = sorted(view.rows);
  drawTable(view.rows, view.selected, redrawTable, choose);
}

function redrawPlot() {
  drawPlot(view.rows, view.selected);
}

function choose(row) {
  view.selected = row;
  for (const line of table.querySelectorAll("tr[data-row]")) {
    const isSelected = Number(line.dataset.row) === row;
    line.classList.toggle("selected", isSelected);
    line.ariaSelected = String(isSelected);
  }
  drawBreakdown(row);
  markInPlot(row);
}

// The best in the first objective, of those on the front where there is one.
function firstChoice() {
  const front = allRows.filter((row) => cell("on_front", row) === true);
  const [objective] = report.objectives;
  if (!objective) return null;
  return [...(front.length ? front : allRows)].sort((a, b) =>
    compare(objective.name, a, b, objective.better === "max"))[0];
}

// Dark and light follow the system; paper is light.
function followColours() {
  const root = document.documentElement;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redrawPlot);
  addEventListener("beforeprint", () => {
    root.dataset.paper = "yes";
    redrawPlot();
  });
  addEventListener("afterprint", () => {
    delete root.dataset.paper;
    redrawPlot();
  });
}

function start() {
  byId("filter-fold").open = innerWidth >= 900;
  makeFilters(filtered);
  makePlot(redrawPlot, choose);
  makeTable(redrawTable);
  byId("download").addEventListener("click", () => download("rows.csv", asCsv(view.rows)));
  drawWhole();
  followColours();
  if (report.objectives.length) sortBy(report.objectives[0].name);
  view.selected = firstChoice();
  filtered();
  drawBreakdown(view.selected);
}

start();
