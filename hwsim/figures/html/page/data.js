"use strict";
// The report's data, as hwsim/figures/html/report.py has them, and how values are written.

const report = JSON.parse(document.getElementById("report-data").textContent);
const columns = new Map(report.columns.map((column) => [column.name, column]));
const allRows = Array.from({ length: report.rows }, (_, row) => row);
const UNKNOWN = "–";

function decoded(cells, row) {
  return cells.levels ? cells.levels[cells.of[row]] : cells.values[row];
}

// The value of a design in a column; null where it is unknown, or where there is no such column.
function cell(name, row) {
  const column = columns.get(name);
  return column ? (decoded(column.cells, row) ?? null) : null;
}

// A number in the unit that its column is shown in.
function scaled(name, row) {
  const value = cell(name, row);
  return value === null ? null : value * columns.get(name).scale;
}

function levels(name) {
  return [...new Set(allRows.map((row) => cell(name, row)))];
}

function isNumber(name) {
  return columns.get(name).kind === "number";
}

// Ends of ranges are shown with what they are the ends of.
const ends = new Set(report.columns.flatMap((column) => [column.low, column.high]).filter(Boolean));
const shownColumns = report.columns.map((column) => column.name).filter((name) => !ends.has(name));

function heading(name) {
  const { label, unit } = columns.get(name);
  return unit ? `${label} (${unit})` : label;
}

// Four digits, whole numbers in full.
const wholeNumbers = new Intl.NumberFormat("en");
const fourDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });

function written(number) {
  if (Number.isInteger(number) && Math.abs(number) < 1e9) return wholeNumbers.format(number);
  if (Math.abs(number) >= 1e9 || (number !== 0 && Math.abs(number) < 1e-4)) return number.toExponential(2);
  return fourDigits.format(number);
}

function percent(share) {
  return share > 0 && share < 0.001 ? "< 0.1 %" : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function text(name, row) {
  const value = cell(name, row);
  if (value === null || value === "") return UNKNOWN;
  if (value === true) return "yes";
  if (value === false) return "no";
  return isNumber(name) && name !== "point" ? written(scaled(name, row)) : String(value);
}

function textWithUnit(name, row) {
  const { unit } = columns.get(name);
  const value = text(name, row);
  return unit && value !== UNKNOWN ? `${value} ${unit}` : value;
}

// "low – high" of a number with a range, else "".
function range(name, row) {
  const { low, high, scale } = columns.get(name);
  if (!low || !high || cell(low, row) === null || cell(high, row) === null) return "";
  return `${written(cell(low, row) * scale)} – ${written(cell(high, row) * scale)}`;
}

function title(row) {
  if (report.named) return text(report.named, row);
  const point = cell("point", row);
  return `Design ${point ?? row}`;
}

// Numbers by size, text by its letters and numbers, unknown ones last.
const collator = new Intl.Collator("en", { numeric: true });

function compare(name, one, other, descending) {
  const a = cell(name, one);
  const b = cell(name, other);
  if (a === null || b === null) return (a === null) - (b === null);
  const order = isNumber(name) ? a - b : collator.compare(a, b);
  return descending ? -order : order;
}

// An element with properties and children; strings become text, never markup.
function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function byId(id) {
  return document.getElementById(id);
}
