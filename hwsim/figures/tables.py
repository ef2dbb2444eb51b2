"""Tables of rows for articles and pages: LaTeX with booktabs, Markdown, CSV.

Heads name the quantity and its unit. Numbers have so many significant digits; a column whose unit takes SI prefixes is
scaled by one prefix, that of its largest value, which the head has. A table follows from its rows and options alone.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from hwsim.errors import HwsimError, unknown
from hwsim.figures import style
from hwsim.figures.names import Name, name_of
from hwsim.figures.rows import Row, columns_of

DIGITS = 3
_ESCAPES = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    sign: f"\\{sign}" for sign in "&%$#_{}"
}
# What pdfLaTeX's text fonts lack, in those of its mathematics: text companions would come as Type 3 without cm-super.
_SYMBOLS = {"µ": r"\ensuremath{\mu}", "²": r"\ensuremath{^2}", "×": r"\ensuremath{\times}", "−": r"\ensuremath{-}",
            "–": "--", "±": r"\ensuremath{\pm}", "≤": r"\ensuremath{\le}", "≥": r"\ensuremath{\ge}",
            "<": r"\ensuremath{<}", ">": r"\ensuremath{>}", "Σ": r"\ensuremath{\Sigma}"}  # fmt: skip
_MILLIMETRES = 1e6  # square ones in a square metre
_GROUPED_FROM = 10_000


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its cells as text, and whether they are numbers."""

    head: str
    cells: tuple[str, ...]
    numeric: bool


def make_table(
    rows: Sequence[Row],
    columns: Sequence[str] = (),
    form: str = "markdown",
    digits: int = DIGITS,
    heads: Mapping[str, str] | None = None,
) -> str:
    """A table as text.

    Args:
        columns: which, in this order; all by default.
        form: "latex", "markdown" or "csv".
        digits: significant digits of numbers; whole numbers keep all of theirs. CSV keeps numbers as they are.
        heads: words for columns, in place of those that follow from their names; units are put behind them.

    Raises:
        HwsimError: there are no rows, or no such column or form, or fewer digits than one.
    """
    if form not in FORMATS:
        raise unknown("format of tables", form, FORMATS)
    if not rows:
        raise HwsimError("no rows", got="an empty table", expected="at least one row")
    if digits < 1:
        raise HwsimError("too few significant digits", got=digits, expected="at least 1")
    known = columns_of(rows)
    for column in (*columns, *(heads or {})):
        if column not in known:
            raise unknown("column", column, known)
    chosen, words = list(columns) or known, heads or {}
    return FORMATS[form]([_column(rows, name, digits, words.get(name), raw=form == "csv") for name in chosen])


def _column(rows: Sequence[Row], key: str, digits: int, words: str | None, raw: bool) -> Column:
    texts = ["" if row.get(key) is None else str(row[key]) for row in rows]
    name = name_of(key)
    name = Name(words, name.unit, name.prefixed) if words else name
    values = [_number(text) for text in texts if text]
    if not values or any(value is None for value in values):
        return Column(name.head(), tuple(texts), numeric=False)
    if raw:
        return Column(name.head(), tuple(texts), numeric=True)
    factor, head = _scale(name, max(abs(value) for value in values if value is not None))
    cells = tuple(shown(float(text) * factor, digits, whole=factor == 1 and _is_whole(text)) if text else ""
                  for text in texts)  # fmt: skip
    return Column(head, cells, numeric=True)


def _scale(name: Name, largest: float) -> tuple[float, str]:
    """The factor of a column and its head."""
    if name.unit == "m²":
        return _MILLIMETRES, Name(name.words, "mm²").head()
    if not name.prefixed:
        return 1.0, name.head()
    factor, prefix = style.si_scale(largest)
    return factor, name.head(prefix)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _is_whole(text: str) -> bool:
    return text.strip().lstrip("+-").isdigit()


def shown(value: float, digits: int, whole: bool = False) -> str:
    """A number of so many significant digits, trailing zeros among them: shown(0.5, 3) == "0.500"."""
    if whole or value == 0:
        return _grouped(f"{value:.0f}")
    exponent = int(f"{value:.{digits - 1}e}".split("e")[1])
    if not -4 <= exponent < 15:
        return f"{value:.{digits - 1}e}"
    return _grouped(f"{round(value, digits - 1 - exponent):.{max(0, digits - 1 - exponent)}f}")


def _grouped(text: str) -> str:
    """Thousands set apart from ten thousand on."""
    return f"{int(text):,}" if "." not in text and abs(int(text)) >= _GROUPED_FROM else text


def _latex(columns: Sequence[Column]) -> str:
    words, units = zip(*(_split(column.head) for column in columns), strict=True)
    heads = [words, units] if any(units) else [words]
    body = [" & ".join(cells) for cells in zip(*(_latex_cells(column) for column in columns), strict=True)]
    lines = [
        "% needs \\usepackage{booktabs}",
        f"\\begin{{tabular}}{{@{{}}{''.join('r' if column.numeric else 'l' for column in columns)}@{{}}}}",
        "\\toprule",
        *(f"{' & '.join(head)} \\\\" for head in heads),
        "\\midrule",
        *(f"{line} \\\\" for line in body),
        "\\bottomrule",
        "\\end{tabular}",
    ]
    return "\n".join(lines) + "\n"


def _split(head: str) -> tuple[str, str]:
    """Words of a head and its unit: on lines of their own, since columns of articles are narrow."""
    words, bracket, unit = head.partition(" (")
    return _escaped(words), _escaped(f"({unit}") if bracket else ""


def _latex_cells(column: Column) -> list[str]:
    if not column.numeric:
        return [_escaped(cell) for cell in column.cells]
    return [_latex_number(cell) for cell in column.cells]


def _latex_number(cell: str) -> str:
    """A minus that is no hyphen, thin spaces between thousands, powers of ten."""
    mantissa, _, exponent = cell.partition("e")
    text = mantissa.replace(",", r"\,")
    if exponent:
        return f"${text} \\times 10^{{{int(exponent)}}}$"
    return f"${text}$" if text.startswith("-") else text


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(sign) or _SYMBOLS.get(sign, sign) for sign in text)


def _markdown(columns: Sequence[Column]) -> str:
    cells = [[_plain(text) for text in (column.head, *column.cells)] for column in columns]
    head, *body = [f"| {' | '.join(line)} |" for line in zip(*cells, strict=True)]
    rule = f"|{'|'.join('---:' if column.numeric else '---' for column in columns)}|"
    return "\n".join([head, rule, *body]) + "\n"


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def _csv(columns: Sequence[Column]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([column.head for column in columns])
    writer.writerows(zip(*(column.cells for column in columns), strict=True))
    return buffer.getvalue()


FORMATS: Mapping[str, Callable[[Sequence[Column]], str]] = {"latex": _latex, "markdown": _markdown, "csv": _csv}
