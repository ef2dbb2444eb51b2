"""What weights are made of: how many bits of each plane of their codes are set, and how often each value occurs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from hwsim.errors import unknown
from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

PLANE, VALUE = "bit plane", "value"
_GROUP = 0.8  # of the place of a bit, taken by the bars of all traces together
_FEW = 40  # values that get a bar each; more are a line


def weights_figure(rows: Sequence[Row], by: str = "recipe", width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """Two panels: the share of ones in each bit plane of the codes, and the share of each value.

    Args:
        rows: of `hwsim.study.rows.weight_rows`: `statistic` ("bit plane" or "value"), `at` and `share`.
        by: the column that tells traces apart.

    Raises:
        HwsimError: a column is missing or not a number, or a statistic has another name.
    """
    for row in rows:
        if text(row, "statistic") not in (PLANE, VALUE):
            raise unknown("statistic", text(row, "statistic"), (PLANE, VALUE))
    with style.styled():
        wide = width_in >= style.NARROW_IN
        figure = style.new_figure(width_in, 2.2 if wide else 3.6, "weights", by=by)
        planes, values = figure.subplots(*((1, 2) if wide else (2, 1)))
        names = distinct(rows, by)
        for index, (name, (colour, hatch)) in enumerate(zip(names, cycle(style.FILLS), strict=False)):
            own = [row for row in rows if text(row, by) == name]
            _draw_planes(planes, own, (index, len(names)), (name, colour, hatch))
            _draw_values(values, own, index)
        _label(planes, values)
        figure.legend(*planes.get_legend_handles_labels(), loc="outside upper center", ncols=min(len(names), 4))
        return figure


def _draw_planes(axes: Axes, rows: Sequence[Row], place: tuple[int, int], look: tuple[str, str, str]) -> None:
    at, share = _columns(rows, PLANE)
    (index, count), (name, colour, hatch) = place, look
    width = _GROUP / count
    offset = (index - (count - 1) / 2) * width
    axes.bar(at + offset, share, width, color=colour, hatch=hatch, edgecolor="black", linewidth=0.3, label=name)


def _draw_values(axes: Axes, rows: Sequence[Row], index: int) -> None:
    at, share = _columns(rows, VALUE)
    order = np.argsort(at)
    colour, dashes = style.FILLS[index % len(style.FILLS)][0], style.LINE_STYLES[index % len(style.LINE_STYLES)]
    marker = style.MARKERS[index % len(style.MARKERS)] if len(at) <= _FEW else ""
    axes.plot(at[order], share[order], color=colour, linestyle=dashes, marker=marker, markersize=3,
              markeredgecolor="black", markeredgewidth=0.3)  # fmt: skip


def _columns(rows: Sequence[Row], statistic: str) -> tuple[np.ndarray, np.ndarray]:
    own = [row for row in rows if text(row, "statistic") == statistic]
    return np.array([number(row, "at") for row in own]), np.array([number(row, "share") for row in own])


def _label(planes: Axes, values: Axes) -> None:
    planes.axhline(0.5, color="black", linewidth=0.6, linestyle=":")
    planes.set_ylim(0, 1)
    planes.xaxis.set_major_locator(MaxNLocator(integer=True))
    planes.set_xlabel("Bit of the code (0 is the least)")
    planes.set_ylabel("Share of ones")
    values.set_yscale("log")
    values.set_xlabel("Weight over the largest of its format")
    values.set_ylabel("Share of weights")
    for axes in (planes, values):
        axes.grid(axis="y")
