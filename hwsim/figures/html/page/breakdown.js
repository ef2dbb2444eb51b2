// One design in full.

function brokenBy(row) {
  return report.breaks.values || report.breaks.levels ? (decoded(report.breaks, row) ?? []) : [];
}

function drawBreakdown(row) {
  const panel = byId("breakdown");
  if (row === null) {
    panel.replaceChildren(element("h2", {}, "Breakdown"), element("p", { className: "note" }, "Click a point or a row."));
    return;
  }
  panel.replaceChildren(
    element("h2", {}, title(row)),
    badges(row),
    report.objectives.length ? facts("Objectives", report.objectives.map(({ name }) => name), row) : "",
    ...report.wholes.map(({ whole, parts }) => bars(whole, parts, row)).filter(Boolean),
    facts("Settings", [...report.settings, ...report.fixed], row),
    assumptions(row),
    folded("All figures", facts("", shownColumns, row)),
  );
}

function badges(row) {
  const made = element("p", { className: "badges" });
  const badge = (string, kind) => made.append(element("span", { className: `badge ${kind}` }, string));
  if (cell("on_front", row) === true) badge("on the Pareto front", "good");
  if (cell("bottleneck", row) !== null) badge(`limited by ${text("bottleneck", row)}`, "");
  brokenBy(row).forEach((constraint) => badge(`breaks ${constraint}`, "bad"));
  return made;
}

function facts(label, names, row) {
  const list = element("dl", { className: "facts" });
  for (const name of names) {
    const ends = range(name, row);
    const value = element("dd", {}, textWithUnit(name, row));
    if (ends) value.append(element("small", {}, ` ${ends}`));
    list.append(element("div", {}, element("dt", { title: name }, columns.get(name).label), value));
  }
  return element("div", {}, ...(label ? [element("h3", {}, label)] : []), list);
}

// A whole and its parts, which are in the unit of the whole.
function bars(whole, parts, row) {
  const known = parts.filter((name) => cell(name, row) > 0);
  const total = known.reduce((sum, name) => sum + cell(name, row), 0);
  if (!total) return null;
  const label = columns.has(whole) ? `${columns.get(whole).label}: ${textWithUnit(whole, row)}` : whole;
  const lines = known.map((name) => {
    const share = cell(name, row) / total;
    return barLine(name.slice(name.lastIndexOf(".") + 1), share, text(name, row), range(name, row) && `range ${range(name, row)}`);
  });
  return element("div", { className: "bars" }, element("h3", {}, label), ...lines);
}

function barLine(label, share, value, hint) {
  const bar = element("span", { className: "bar" });
  bar.style.width = barWidth(share);
  return element(
    "div",
    { className: "bar-line", title: hint },
    element("span", { className: "bar-label" }, label.replaceAll("_", " ")),
    element("span", { className: "bar-track" }, bar),
    element("span", { className: "bar-value" }, value),
    element("span", { className: "bar-value" }, percent(share)),
  );
}

// Shares that are estimated may lie beyond 0 and 1.
function barWidth(share) {
  return `${100 * Math.min(Math.max(share, 0), 1)}%`;
}

function assumptions(row) {
  const of = report.assumed.of[row];
  if (!of?.length) return columns.has("assumptions") ? facts("", ["assumptions"], row) : "";
  const items = of.map((place) => element("li", {}, report.assumed.texts[place]));
  return folded(`Rests on ${items.length} assumptions`, element("ul", { className: "assumptions" }, ...items));
}

// Folds stay as they were left when another design is chosen.
const openFolds = new Set();

function folded(label, ...children) {
  const key = label.replace(/\d+/, "");
  const made = element("details", { open: openFolds.has(key) }, element("summary", {}, label), ...children);
  made.addEventListener("toggle", () => (made.open ? openFolds.add(key) : openFolds.delete(key)));
  return made;
}
