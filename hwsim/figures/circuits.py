"""Sizes of circuits: stacked bars of their parts, and lines over the bits of a weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FormatStrFormatter, LogLocator, NullFormatter

from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

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
    label: str,
    parts: Mapping[str, str],
    unit: str,
    marks: Mapping[str, float] | None = None,
    marked: str = "published",
    width_in: float = style.SINGLE_COLUMN_IN,
) -> Figure:
    """A bar for each row, stacked of its parts, the first row on top.

    Args:
        label: the column that names a bar.
        parts: columns by the names that the legend gives them.
        unit: of the axis.
        marks: by a bar's name, a value to mark on it, such as a published one.
        marked: what the marks are.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.9 + 0.22 * len(rows))
        axes = figure.subplots()
        places, starts = np.arange(len(rows)), np.zeros(len(rows))
        for (name, column), (colour, hatch) in zip(parts.items(), cycle(_LOOKS), strict=False):
            values = np.array([number(row, column) for row in rows])
            axes.barh(
                places, values, _BAR, starts, label=name, color=colour, hatch=hatch, edgecolor="black", linewidth=0.3
            )
            starts = starts + values
        names = [text(row, label) for row in rows]
        known = [(value, names.index(name)) for name, value in (marks or {}).items() if name in names]
        if known:
            axes.plot(*zip(*known, strict=True), linestyle="", marker="D", color="black", markersize=3.5, label=marked)
        axes.set_yticks(places, names)
        axes.invert_yaxis()
        axes.set_xlim(left=0)
        axes.set_xlabel(unit)
        axes.grid(axis="x")
        figure.legend(loc="outside upper center", ncols=len(parts) + bool(known))
        return figure


def bits_figure(
    rows: Sequence[Row], x: str, y: str, line: str, labels: tuple[str, str], width_in: float = style.DOUBLE_COLUMN_IN
) -> Figure:
    """A line for each kind over the bits of a weight, logarithmic in y; a kind of one row is a point.

    Args:
        x, y, line: columns.
        labels: of the axes.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.5 * width_in)
        axes = figure.subplots()
        looks = zip(cycle(style.LINE_COLOURS), cycle(style.MARKERS), strict=False)
        for name, (colour, marker) in zip(distinct(rows, line), looks, strict=False):
            own = sorted((number(row, x), number(row, y)) for row in rows if text(row, line) == name)
            dashes = "--" if "serial" in name else "-"
            axes.plot(*zip(*own, strict=True), color=colour, marker=marker, linestyle=dashes, label=name,
                      markeredgecolor="black", markeredgewidth=0.4)  # fmt: skip
        axes.set_yscale("log")
        axes.xaxis.set_major_locator(FixedLocator(sorted({number(row, x) for row in rows})))
        axes.xaxis.set_major_formatter(FormatStrFormatter("%g"))
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter(FormatStrFormatter("%g"))
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.set_xlabel(labels[0])
        axes.set_ylabel(labels[1])
        axes.grid(which="both")
        figure.legend(loc="outside right upper", ncols=1)
        return figure
