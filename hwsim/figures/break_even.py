"""What a token costs over how many systems share the one-time costs, and from which volume on building is cheaper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import EngFormatter, FuncFormatter, LogLocator, NullFormatter

from hwsim.figures import style
from hwsim.figures.names import label
from hwsim.figures.rows import Row, distinct, given, number, numbers, text

X, Y, AT = "systems", "usd_per_million_tokens", "break_even_systems"


def break_even_figure(rows: Sequence[Row], width_in: float = style.SINGLE_COLUMN_IN) -> Figure:
    """A line for each system over the volume, with the band of its range, and a mark at each break-even volume.

    Args:
        rows: of `hwsim.study.rows.cost_rows`.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.78 * style.SINGLE_COLUMN_IN, "break-even")
        axes = figure.subplots()
        axes.set_xscale("log")
        axes.set_yscale("log")
        handles = []
        looks = zip(cycle(style.LINE_COLOURS), cycle(style.LINE_STYLES), cycle(style.MARKERS), strict=False)
        for name, (colour, dashes, marker) in zip(distinct(rows, "system"), looks, strict=False):
            own = sorted((row for row in rows if text(row, "system") == name), key=lambda row: number(row, X))
            at = [number(row, X) for row in own]
            axes.fill_between(
                at, [number(row, f"{Y}_low") for row in own], [number(row, f"{Y}_high") for row in own],
                color=colour, alpha=0.15, linewidth=0,
            )  # fmt: skip
            axes.plot(at, [number(row, Y) for row in own], color=colour, linestyle=dashes)
            mark = _mark(axes, own[0], colour, marker)
            handles.append(Line2D([], [], color=colour, linestyle=dashes, marker=mark[0], label=f"{name}{mark[1]}",
                                  markeredgecolor="black", markeredgewidth=0.5))  # fmt: skip
        _label(axes, rows)
        figure.legend(handles=handles, loc="outside upper center", ncols=1, handlelength=3)
        return figure


def _mark(axes: Axes, row: Row, colour: str, marker: str) -> tuple[str, str]:
    """Mark where a system's line is met by the built one's, with the range of that volume; the mark, and what it says.

    The volume is a column, as it is known without reading it off the rows' steps.
    """
    if not given(row, AT):
        return "", ""
    volume, usd = number(row, AT), number(row, Y)
    low, high = (number(row, f"{AT}_{end}") if given(row, f"{AT}_{end}") else volume for end in ("low", "high"))
    axes.errorbar(
        [volume], [usd], xerr=[[volume - low], [high - volume]], color="black", marker=marker, markersize=4.5,
        markerfacecolor=colour, markeredgecolor="black", markeredgewidth=0.5, elinewidth=0.7, capsize=1.8, zorder=4,
    )  # fmt: skip
    return marker, f", break-even at {style.bare(volume)} systems ({style.bare(low)} to {style.bare(high)})"


def _label(axes: Axes, rows: Sequence[Row]) -> None:
    axes.set_xlabel(label(X))
    axes.set_ylabel(label(Y))
    axes.set_xlim(min(numbers(rows, X)), max(numbers(rows, X)))
    axes.xaxis.set_major_locator(LogLocator(numticks=8))
    axes.xaxis.set_major_formatter(EngFormatter(sep=""))
    axes.xaxis.set_minor_formatter(NullFormatter())
    style.name_decades(axes.yaxis)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, place: style.bare(value)))
    axes.grid(which="major")
