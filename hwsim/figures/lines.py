"""Lines over a swept quantity, such as throughput against context, one for each batch size."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from hwsim.errors import HwsimError
from hwsim.figures import style
from hwsim.figures.names import label
from hwsim.figures.rows import Row, distinct, given, number, text

_TICKS = 7  # at most that many values of x are named
_COLUMNS = {style.SINGLE_COLUMN_IN: 4}
_KIBI = 1024


def lines_figure(
    rows: Sequence[Row],
    x: str = "context",
    y: str = "tokens_per_s",
    by: str = "batch",
    width_in: float = style.SINGLE_COLUMN_IN,
) -> Figure:
    """A line for each value of a column, logarithmic both ways; a band where rows have `<y>_low` and `<y>_high`.

    Raises:
        HwsimError: a column is missing, not a number or not above 0, or two rows of a line share an x.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.72 * style.SINGLE_COLUMN_IN, "lines", x=x, y=y, by=by)
        axes = figure.subplots()
        axes.set_xscale("log", base=2)
        axes.set_yscale("log")
        looks = zip(cycle(style.LINE_COLOURS), cycle(style.MARKERS), cycle(style.LINE_STYLES), strict=False)
        handles = [
            _line(axes, name, [row for row in rows if text(row, by) == name], x, y, look)
            for name, look in zip(_in_order(distinct(rows, by)), looks, strict=False)
        ]
        _label(axes, rows, x, y)
        style.fill_legend(figure, handles, _COLUMNS.get(width_in, 6), title=label(by))
        return figure


def _in_order(names: list[str]) -> list[str]:
    """Names by size where all are numbers, else as the rows bring them."""
    try:
        return sorted(names, key=float)
    except ValueError:
        return names


def _line(axes: Axes, name: str, rows: Sequence[Row], x: str, y: str, look: tuple[str, str, str]) -> Line2D:
    rows = sorted(rows, key=lambda row: _above_zero(row, x))
    at = [_above_zero(row, x) for row in rows]
    if len(set(at)) < len(at):
        raise HwsimError(f"several rows of {name} have the same {x}", got=f"{len(at)} rows, {len(set(at))} values",
                         expected="a row for each point of a line",
                         next="another --by, or rows of one design alone")  # fmt: skip
    colour, marker, dashes = look
    if all(given(row, f"{y}_{end}") for row in rows for end in ("low", "high")):
        low, high = ([_above_zero(row, f"{y}_{end}") for row in rows] for end in ("low", "high"))
        axes.fill_between(at, low, high, color=colour, alpha=0.15, linewidth=0)
    (line,) = axes.plot(
        at, [_above_zero(row, y) for row in rows], color=colour, marker=marker, linestyle=dashes, label=name,
        markeredgecolor="black", markeredgewidth=0.4, markersize=3.8,
    )  # fmt: skip
    return line


def _above_zero(row: Row, column: str) -> float:
    value = number(row, column)
    if value <= 0:
        raise HwsimError(f"column {column} cannot be drawn on a logarithmic axis", got=f"{value:g}", expected="above 0")
    return value


def _label(axes: Axes, rows: Sequence[Row], x: str, y: str) -> None:
    known = sorted({number(row, x) for row in rows})
    axes.xaxis.set_major_locator(FixedLocator(known[:: -(-len(known) // _TICKS)]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, place: binary(value)))
    axes.set_xlabel(label(x))
    axes.set_ylabel(label(y))
    style.name_decades(axes.yaxis)
    axes.grid(which="major")


def binary(value: float) -> str:
    """A length or count as people say it: 512, 4k of 4096, 1.5M of 1.5 x 2^20."""
    for power, unit in ((2, "M"), (1, "k")):
        if value >= _KIBI**power and value * 4 % _KIBI**power == 0:
            return f"{value / _KIBI**power:g}{unit}"
    return style.bare(value)
