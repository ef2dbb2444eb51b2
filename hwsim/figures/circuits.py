"""Sizes of circuits: stacked bars of their parts, and lines over the bits of a weight."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FormatStrFormatter, LogLocator, NullFormatter

from hwsim.figures import style
from hwsim.figures.names import label
from hwsim.figures.rows import Row, distinct, given, number, numbers, text

_LOOKS = (
    (style.BLUE, ""),
    (style.ORANGE, "////"),
    (style.SKY, "...."),
    (style.VERMILION, "xxxx"),
    (style.GREEN, "----"),
)
_BAR = 0.62


def parts_figure(
    rows: Sequence[Row],
    x: str,
    by: str,
    unit: str,
    mark: str = "",
    width_in: float = style.SINGLE_COLUMN_IN,
) -> Figure:
    """A bar for each row, stacked of its parts, the first row on top.

    Args:
        x: the parts' columns, with commas between; the legend has their names.
        by: the column that names a bar.
        unit: of the axis.
        mark: a column of values to mark on the bars, such as published ones; empty where a bar has none.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        parts = x.split(",")
        figure = style.new_figure(width_in, 0.9 + 0.22 * len(rows), "parts", x=x, by=by, unit=unit, mark=mark)
        axes = figure.subplots()
        places, starts = np.arange(len(rows)), np.zeros(len(rows))
        for part, (colour, hatch) in zip(parts, cycle(_LOOKS), strict=False):
            values = np.array(numbers(rows, part))
            axes.barh(
                places, values, _BAR, starts, label=part, color=colour, hatch=hatch, edgecolor="black", linewidth=0.3
            )
            starts = starts + values
        known = [(number(row, mark), place) for place, row in enumerate(rows) if mark and given(row, mark)]
        if known:
            axes.plot(*zip(*known, strict=True), linestyle="", marker="D", color="black", markersize=3.5, label=mark)
        axes.set_yticks(places, [text(row, by) for row in rows])
        axes.invert_yaxis()
        axes.set_xlim(left=0)
        axes.set_xlabel(unit)
        axes.grid(axis="x")
        figure.legend(loc="outside upper center", ncols=len(parts) + bool(known))
        return figure


def bits_figure(rows: Sequence[Row], x: str, y: str, by: str, width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """A line for each kind over the bits of a weight, logarithmic in y; a kind of one row is a point.

    Args:
        x, y, by: columns; the last names the kinds.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, max(style.SINGLE_COLUMN_IN, 0.5 * width_in), "bits", x=x, y=y, by=by)
        axes = figure.subplots()
        looks = zip(cycle(style.LINE_COLOURS), cycle(style.MARKERS), strict=False)
        for name, (colour, marker) in zip(distinct(rows, by), looks, strict=False):
            own = sorted((number(row, x), number(row, y)) for row in rows if text(row, by) == name)
            dashes = "--" if "serial" in name else "-"
            axes.plot(*zip(*own, strict=True), color=colour, marker=marker, linestyle=dashes, label=name,
                      markeredgecolor="black", markeredgewidth=0.4)  # fmt: skip
        axes.set_yscale("log")
        axes.xaxis.set_major_locator(FixedLocator(sorted({number(row, x) for row in rows})))
        axes.xaxis.set_major_formatter(FormatStrFormatter("%g"))
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter(FormatStrFormatter("%g"))
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.set_xlabel(label(x))
        axes.set_ylabel(label(y))
        axes.grid(which="both")
        wide = width_in >= style.NARROW_IN
        figure.legend(loc="outside right upper" if wide else "outside upper center", ncols=1 if wide else 2)
        return figure
