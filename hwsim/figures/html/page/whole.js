// What all designs say together: effects of settings, what limits the front, how a search came on, what is published of
// them, and designs that cannot be.

function drawWhole() {
  drawEffects();
  drawWhy();
  drawProgress();
  drawPublished();
  drawRefused();
}

function drawEffects() {
  const listed = Object.entries(report.effects).filter(([name, shares]) => effectNames(name, shares).length);
  byId("effects").hidden = listed.length === 0;
  for (const [objective, shares] of listed) {
    const totals = report.totals[objective] ?? {};
    const lines = effectNames(objective, shares).map((name) => effectLine(name, shares[name], totals[name]));
    if (Object.keys(totals).length) lines.unshift(effectHeads());
    byId("effect-list").append(
      element("div", { className: "bars" }, element("h3", {}, columns.get(objective).label), ...lines),
    );
  }
}

// Parameters of an objective; keys that change together have one total, named by all of them.
function effectNames(objective, shares) {
  return [...new Set([...Object.keys(shares), ...Object.keys(report.totals[objective] ?? {})])];
}

function effectHeads() {
  const heads = ["", "", "alone", "in all"].map((head) => element("small", { className: "bar-value" }, head));
  return element("div", { className: "bar-heads" }, ...heads);
}

// The share of a setting alone, over the pale one of it with its interactions.
function effectLine(name, alone, total) {
  const label = name.split(", ").map((one) => columns.get(one)?.label ?? one).join(" + ");
  const line = barLine(label, alone ?? 0, alone === undefined ? "" : percent(alone), name);
  line.lastChild.textContent = total === undefined ? "" : percent(total);
  if (total !== undefined) {
    const pale = element("span", { className: "bar pale" });
    pale.style.width = barWidth(total);
    line.querySelector(".bar-track").prepend(pale);
  }
  return line;
}

function drawWhy() {
  const points = report.why.reduce((sum, one) => sum + one.points, 0);
  byId("why").hidden = points === 0;
  for (const one of report.why) {
    const then = one.next ? `, then ${one.next}` : "";
    byId("why-list").append(barLine(`${one.bottleneck}${then}`, one.points / points, written(one.points), ""));
  }
}

// The hypervolume as a line from the first generation to the last.
function drawProgress() {
  const shares = report.hypervolume;
  byId("search").hidden = shares.length === 0;
  if (!shares.length) return;
  const [width, height] = [320, 60];
  const most = Math.max(...shares);
  const least = Math.min(...shares);
  const x = (generation) => (shares.length > 1 ? (width * generation) / (shares.length - 1) : width / 2);
  const y = (share) => (most > least ? (height * (most - share)) / (most - least) : height / 2);
  const points = shares.map((share, generation) => `${x(generation).toFixed(1)},${y(share).toFixed(1)}`);
  byId("progress-line").setAttribute("points", points.join(" "));
  const first = shares.length > 1 ? `${shares[0].toFixed(3)} after the first, ` : "";
  const last = `${shares[shares.length - 1].toFixed(3)} after the last of ${written(shares.length)}`;
  byId("progress-note").textContent = first + last;
}

function drawPublished() {
  byId("published").hidden = report.published.length === 0;
  if (!report.published.length) return;
  const names = Object.keys(report.published[0]).filter((name) => report.published.some((one) => one[name]));
  const head = names.map((name) => element("th", { scope: "col" }, name));
  const body = report.published.map((one) => element("tr", {}, ...names.map((name) => textCell(one[name]))));
  byId("published-table").append(element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
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
