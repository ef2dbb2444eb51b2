// One design in full, and what all of them say together: effects of settings, and designs that cannot be.

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
    facts("Objectives", report.objectives.map(({ name }) => name), row),
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
  bar.style.width = `${100 * share}%`;
  return element(
    "div",
    { className: "bar-line", title: hint },
    element("span", { className: "bar-label" }, label.replaceAll("_", " ")),
    element("span", { className: "bar-track" }, bar),
    element("span", { className: "bar-value" }, value),
    element("span", { className: "bar-value" }, percent(share)),
  );
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

function drawEffects() {
  const listed = Object.entries(report.effects).filter(([, shares]) => Object.keys(shares).length);
  byId("effects").hidden = listed.length === 0;
  for (const [objective, shares] of listed) {
    const lines = Object.entries(shares).map(([name, share]) => barLine(columns.get(name).label, share, "", name));
    byId("effect-list").append(
      element("div", { className: "bars" }, element("h3", {}, columns.get(objective).label), ...lines),
    );
  }
}

// Designs that cannot be, by the reason.
function drawRefused() {
  const { count, rows } = report.refused;
  if (!count) return;
  const byReason = new Map(rows.map((row) => [row.refused, rows.filter((other) => other.refused === row.refused)]));
  const left = rows.length < count ? `, of which the first ${written(rows.length)} are listed` : "";
  const section = byId("refused");
  section.hidden = false;
  section.append(
    element("h2", {}, "Designs that cannot run"),
    element("p", { className: "note" }, `${written(count)} in all${left}.`),
    ...[...byReason].map(([reason, refused]) => refusedGroup(reason, refused)),
  );
}

function refusedGroup(reason, rows) {
  const [what, ...details] = reason.split("\n");
  const head = report.settings.map((name) => element("th", { scope: "col" }, heading(name)));
  const body = rows.map((row) => element("tr", {}, ...report.settings.map((name) => element("td", {}, setting(name, row[name])))));
  const all = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
  return element(
    "details",
    {},
    element("summary", {}, `${what} (${written(rows.length)})`),
    element("p", { className: "reason" }, details.join("\n")),
    element("div", { className: "scroll" }, all),
  );
}

// A value of a design that is in no row, written as those of the others.
function setting(name, value) {
  if (value === undefined || value === null) return UNKNOWN;
  return isNumber(name) && typeof value === "number" ? written(value * columns.get(name).scale) : String(value);
}
