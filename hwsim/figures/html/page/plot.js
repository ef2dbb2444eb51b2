// The scatter: every shown design in two columns, coloured by a third, the Pareto front outlined.

const SYMBOLS = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross", "x", "star"];
const MOST_CATEGORIES = 16; // more distinct numbers than these are a colour scale
const MOST_DRAWN = 10000; // designs; beyond, some are left out so that the page stays quick

const plot = byId("plot");
const axisX = byId("axis-x");
const axisY = byId("axis-y");
const colourBy = byId("colour");
const logX = byId("log-x");
const logY = byId("log-y");
let drawnTraces = [];
let drawnRows = new Set();

function makePlot(changed, chosen) {
  const objectives = report.objectives.map(({ name }) => name);
  const others = shownColumns.filter((name) => !objectives.includes(name));
  const separating = (name) => levels(name).length > 1;
  for (const [axis, log, first] of [[axisX, logX, report.axes.x], [axisY, logY, report.axes.y]]) {
    addOptions(axis, { Objectives: objectives, "Other figures": others.filter(isNumber) });
    axis.value = first;
    log.checked = spansDecades(first);
    axis.addEventListener("change", () => {
      log.checked = spansDecades(axis.value);
      changed();
    });
    log.addEventListener("change", changed);
  }
  addOptions(colourBy, {
    Settings: report.settings.filter(separating),
    "Other columns": shownColumns.filter((name) => !report.settings.includes(name) && colours(name)),
  });
  colourBy.addEventListener("change", changed);
  drawPlot([], null);
  new ResizeObserver(() => Plotly.Plots.resize(plot)).observe(plot);
  plot.on("plotly_click", (event) => {
    const row = event.points.map((point) => point.customdata).find((found) => found !== undefined);
    if (row !== undefined) chosen(row);
  });
}

function addOptions(select, groups) {
  for (const [label, names] of Object.entries(groups).filter(([, listed]) => listed.length)) {
    const options = names.map((name) => element("option", { value: name, title: name }, heading(name)));
    select.append(element("optgroup", { label }, ...options));
  }
}

// Whether a column tells designs apart by colour: numbers do, texts where they repeat.
function colours(name) {
  const count = levels(name).length;
  return count > 1 && (isNumber(name) || count <= 24);
}

function spansDecades(name) {
  const values = allRows.map((row) => cell(name, row)).filter((value) => value !== null);
  const least = values.reduce((a, b) => Math.min(a, b));
  return least > 0 && values.reduce((a, b) => Math.max(a, b)) / least > 10;
}

function drawPlot(rows, selected) {
  const known = rows.filter((row) => drawable(row));
  const { drawn, leftOut } = thinned(known);
  const feasible = drawn.filter((row) => cell("feasible", row) !== false);
  const broken = drawn.filter((row) => cell("feasible", row) === false);
  const look = palette();
  const traces = [
    trace("breaks a constraint", broken, { color: look.faint, size: 5 }),
    ...designTraces(feasible, look),
    rings("Pareto front", drawn.filter((row) => cell("on_front", row) === true), look.text, 11),
  ];
  drawnTraces = [...equality(drawn, look), ...traces].filter(({ x }) => x.length);
  drawnRows = new Set(known);
  byId("plot-note").textContent = notes(rows.length - known.length, leftOut);
  reactTo(selected, look);
}

// Marks another design in what is drawn.
function markInPlot(selected) {
  reactTo(selected, palette());
}

function reactTo(selected, look) {
  const chosen = chosenTrace(drawnRows.has(selected) ? [selected] : [], look);
  Plotly.react(plot, [...drawnTraces, chosen], layout(look), {
    responsive: true,
    displaylogo: false,
    // Named one by one: among plotly's own is one that sends the figure to a server.
    modeBarButtons: [["toImage", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "resetScale2d"]],
    plotlyServerURL: "",
    toImageButtonOptions: { format: "svg", filename: "designs" },
  });
}

function drawable(row) {
  const positive = (log, name) => !log.checked || cell(name, row) > 0;
  const known = cell(axisX.value, row) !== null && cell(axisY.value, row) !== null;
  return known && positive(logX, axisX.value) && positive(logY, axisY.value);
}

// All of the front, and evenly some of the others.
function thinned(rows) {
  if (rows.length <= MOST_DRAWN) return { drawn: rows, leftOut: 0 };
  const step = rows.length / MOST_DRAWN;
  const kept = new Set(Array.from({ length: MOST_DRAWN }, (_, index) => rows[Math.floor(index * step)]));
  const drawn = rows.filter((row) => kept.has(row) || cell("on_front", row) === true);
  return { drawn, leftOut: rows.length - drawn.length };
}

function notes(unknown, leftOut) {
  const said = ["Hover over a point for what it is, click for its breakdown, drag to zoom, double-click to zoom out."];
  if (unknown) said.push(`${written(unknown)} ${report.nouns} have no value here.`);
  if (leftOut) said.push(`${written(leftOut)} are left out of the drawing; filter to see them.`);
  if (report.objectives.length > 2) {
    const names = report.objectives.map(({ name }) => columns.get(name).label).join(", ");
    said.push(`The front is that of all objectives (${names}): in two of them its points need not be the best.`);
  }
  return said.join(" ");
}

// Plotly reads some markup in texts; names and values have none.
function plain(string) {
  return string.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function hoverText(row) {
  const line = (name) => `${plain(columns.get(name).label)}: ${plain(textWithUnit(name, row))}`;
  const names = [...new Set([axisX.value, axisY.value, ...report.objectives.map(({ name }) => name)])];
  const lines = [...report.settings.map(line), "", ...names.map(line)];
  const breaks = brokenBy(row).map((constraint) => `breaks ${plain(constraint)}`);
  return [`<b>${plain(title(row))}</b>`, ...lines, ...breaks].join("<br>");
}

// Where what is published is drawn against ours: the line on which they are equal, and those 10 % and 20 % off.
function equality(rows, look) {
  const [across, up] = report.parity ?? [];
  if (!rows.length || axisX.value !== across || axisY.value !== up) return [];
  const values = rows.flatMap((row) => [scaled(across, row), scaled(up, row)]);
  const ends = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return [0.8, 0.9, 1, 1.1, 1.2].map((factor) => ({
    type: "scatter",
    mode: "lines",
    name: "equal, \u00b110 %, \u00b120 %",
    legendgroup: "equality",
    showlegend: factor === 1,
    x: ends,
    y: ends.map((end) => factor * end),
    customdata: [],
    hoverinfo: "skip",
    line: { color: look.muted, width: factor === 1 ? 1.5 : 0.7, dash: factor === 1 ? "solid" : "dot" },
  }));
}

function trace(name, rows, marker, more = {}) {
  return {
    type: "scatter",
    mode: "markers",
    name: plain(name),
    x: rows.map((row) => scaled(axisX.value, row)),
    y: rows.map((row) => scaled(axisY.value, row)),
    customdata: rows,
    text: rows.map(hoverText),
    hoverinfo: "text",
    marker: { size: 7, opacity: 0.8, ...marker },
    ...more,
  };
}

function designTraces(rows, look) {
  const name = colourBy.value;
  if (!name) return [trace("designs", rows, { color: report.colours[0] })];
  const found = levels(name);
  if (isNumber(name) && found.length > MOST_CATEGORIES) {
    const colorbar = { title: { text: plain(heading(name)), side: "right" }, thickness: 12, outlinewidth: 0 };
    const color = rows.map((row) => scaled(name, row));
    return [trace("designs", rows, { color, colorscale: "Cividis", colorbar }, { showlegend: false })];
  }
  const order = isNumber(name) ? found.sort((a, b) => a - b) : found;
  return order.map((level, index) => {
    const own = rows.filter((row) => cell(name, row) === level);
    const color = report.colours[index % report.colours.length];
    return trace(own.length ? text(name, own[0]) : "", own, { color, symbol: SYMBOLS[index % SYMBOLS.length] });
  });
}

// Outlines, which neither hover nor click sees: the points below them do.
function rings(name, rows, color, size) {
  const marker = { color: "rgba(0,0,0,0)", size, opacity: 1, line: { color, width: 1.5 } };
  return trace(name, rows, marker, { hoverinfo: "skip", text: undefined });
}

// The chosen design, with the ends of its ranges.
function chosenTrace(rows, look) {
  const made = rings("chosen", rows, look.accent, 15);
  made.marker.line.width = 3;
  made.showlegend = rows.length > 0;
  for (const [bar, axis] of [["error_x", axisX], ["error_y", axisY]]) {
    const { low, high, scale } = columns.get(axis.value);
    if (!low || !high) continue;
    made[bar] = {
      type: "data",
      symmetric: false,
      array: rows.map((row) => (cell(high, row) - cell(axis.value, row)) * scale),
      arrayminus: rows.map((row) => (cell(axis.value, row) - cell(low, row)) * scale),
      color: look.accent,
      thickness: 1.5,
    };
  }
  return made;
}

function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const names = ["text", "muted", "faint", "line", "card", "accent"];
  return Object.fromEntries(names.map((name) => [name, colour(name)]));
}

function layout(look) {
  const axis = (select, log) => ({
    title: { text: plain(heading(select.value)), standoff: 8 },
    type: log.checked ? "log" : "linear",
    gridcolor: look.line,
    zerolinecolor: look.line,
    linecolor: look.line,
    automargin: true,
    ...(log.checked ? { dtick: "D2" } : {}), // labels at 1, 2 and 5
  });
  const narrow = plot.clientWidth < 560;
  return {
    xaxis: axis(axisX, logX),
    yaxis: axis(axisY, logY),
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font: { family: "system-ui, sans-serif", size: 12, color: look.text },
    margin: { l: 56, r: 12, t: 28, b: 48 },
    modebar: { bgcolor: "rgba(0,0,0,0)", color: look.muted, activecolor: look.accent },
    legend: narrow ? { orientation: "h", y: -0.2, font: { size: 11 } } : { font: { size: 11 }, itemsizing: "constant" },
    hovermode: "closest",
    hoverlabel: { bgcolor: look.card, bordercolor: look.text, align: "left", font: { color: look.text, size: 12 } },
    uirevision: [axisX.value, axisY.value, logX.checked, logY.checked].join(" "),
  };
}
