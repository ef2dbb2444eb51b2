"""Rooflines (Williams, Waterman and Patterson, CACM 52(4), 2009): achieved rate over operational intensity."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, zip_longest

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase
from matplotlib.lines import Line2D
from matplotlib.ticker import EngFormatter, LogLocator, NullFormatter

from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

_PREFIX = "roofline."
_MARGIN = 4.0  # the axes reach this factor past the points


def roofline_figure(rows: Sequence[Row], width_in: float = style.SINGLE_COLUMN_IN) -> Figure:
    """A roof for each accelerator and compute peak, a point for each row; whiskers span the range of the rate.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.75 * style.SINGLE_COLUMN_IN, "roofline")
        draw_roofline(figure, rows)
        return figure


def draw_roofline(figure: FigureBase, rows: Sequence[Row]) -> Axes:
    """Draw the roofs and points of `roofline_figure` into a figure or a part of one."""
    axes = figure.subplots()
    accelerators, recipes = distinct(rows, "accelerator"), distinct(rows, "recipe")
    span = _span(rows)
    for index, accelerator in enumerate(accelerators):
        own = [row for row in rows if text(row, "accelerator") == accelerator]
        colour = style.LINE_COLOURS[index % len(style.LINE_COLOURS)]
        for peak in sorted({number(row, f"{_PREFIX}peak_macs_per_s") for row in own}):
            intensity = np.geomspace(*span, 256)
            roof = np.minimum(peak, intensity * number(own[0], f"{_PREFIX}bandwidth_bytes_per_s"))
            axes.plot(intensity, roof, color=colour, linestyle=style.LINE_STYLES[index % len(style.LINE_STYLES)])
        for row in own:
            marker = style.MARKERS[recipes.index(text(row, "recipe")) % len(style.MARKERS)]
            _point(axes, row, colour, marker)
    _label(axes, span)
    _legend(figure, accelerators, recipes)
    return axes


def _span(rows: Sequence[Row]) -> tuple[float, float]:
    """Intensities to show: every point, and every roof's ridge."""
    points = [number(row, f"{_PREFIX}macs_per_byte") for row in rows]
    ridges = [number(row, f"{_PREFIX}peak_macs_per_s") / number(row, f"{_PREFIX}bandwidth_bytes_per_s") for row in rows]
    return min(points + ridges) / _MARGIN, max(points + ridges) * _MARGIN


def _point(axes: Axes, row: Row, colour: str, marker: str) -> None:
    rate = number(row, f"{_PREFIX}achieved_macs_per_s")
    tokens_per_s = number(row, "tokens_per_s")
    # The rate in multiply-accumulates moves as the rate in tokens does.
    low, high = (rate * number(row, f"tokens_per_s_{end}") / tokens_per_s for end in ("low", "high"))
    axes.errorbar(
        number(row, f"{_PREFIX}macs_per_byte"),
        rate,
        yerr=[[rate - low], [high - rate]],
        color=colour,
        marker=marker,
        markerfacecolor=colour,
        markeredgecolor="black",
        markeredgewidth=0.5,
        elinewidth=0.7,
        capsize=1.8,
        zorder=3,
    )


def _label(axes: Axes, span: tuple[float, float]) -> None:
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlim(*span)
    bottom, top = axes.get_ylim()
    axes.set_ylim(bottom / 1.5, top * 1.5)
    axes.set_xlabel("Operational intensity (MAC/B)")
    axes.set_ylabel("Throughput (MAC/s)")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(numticks=8))
        axis.set_major_formatter(EngFormatter(sep=" "))
        axis.set_minor_formatter(NullFormatter())
    axes.grid(which="major")


def _legend(figure: FigureBase, accelerators: list[str], recipes: list[str]) -> None:
    """Lines, in the first row, name accelerators; markers, in the second, name recipes."""
    lines = [
        Line2D([], [], color=colour, linestyle=line, label=name)
        for name, colour, line in zip(accelerators, cycle(style.LINE_COLOURS), cycle(style.LINE_STYLES), strict=False)
    ]
    marks = [
        Line2D([], [], linestyle="", marker=marker, markerfacecolor="white", markeredgecolor="black", label=name)
        for name, marker in zip(recipes, cycle(style.MARKERS), strict=False)
    ]
    blank = Line2D([], [], linestyle="", label=" ")
    columns = zip_longest(lines, marks, fillvalue=blank)  # matplotlib fills a legend column by column
    handles = [handle for column in columns for handle in column]
    figure.legend(handles=handles, loc="outside upper center", ncols=len(handles) // 2, labelspacing=0.3)
