"""Scatter of designs over two objectives, with the front that no other design beats."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hwsim.figures import style
from hwsim.figures.names import label
from hwsim.figures.rows import Row, distinct, number, text

_CHARACTER_PT, _HANDLE_PT = 3.9, 26.0  # in the legend
FEASIBLE, FRONT = "feasible", "on_front"


def pareto_figure(rows: Sequence[Row], x: str, y: str, by: str, width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """A point for each design, a colour and marker for each value of a column, a ring around those on the front.

    Designs that break a constraint are small and grey; the front is that of all objectives of a sweep, so that with
    three of them its points need not be best in the two that are drawn.

    Args:
        rows: with the columns x, y, by, and as a sweep writes them `feasible` and `on_front`.

    Raises:
        HwsimError: a column is missing, or has something else than numbers.
    """
    with style.styled():
        height = max(0.8 * style.SINGLE_COLUMN_IN, 0.48 * width_in)
        figure = style.new_figure(width_in, height, "pareto", x=x, y=y, by=by)
        axes = _axes(figure, x, y)
        broken = [row for row in rows if not _is(row, FEASIBLE)]
        if broken:
            _draw(axes, broken, x, y, label="breaks a constraint", color=style.GREY, marker=".", alpha=0.6)
        looks = zip(cycle(style.LINE_COLOURS), cycle(style.MARKERS), strict=False)
        for name, (colour, marker) in zip(distinct(rows, by), looks, strict=False):
            own = [row for row in rows if text(row, by) == name and _is(row, FEASIBLE)]
            if own:
                _draw(axes, own, x, y, label=name, color=colour, marker=marker, alpha=0.75)
        best = sorted((row for row in rows if _is(row, FRONT)), key=lambda row: number(row, x))
        _draw(axes, best, x, y, label="Pareto front", color="black", marker="o", facecolors="none", s=38, zorder=4)
        for axis in (axes.xaxis, axes.yaxis):
            style.name_decades(axis)
        handles, names = axes.get_legend_handles_labels()
        columns = max(1, int(width_in * 72 / (len(max(names, key=len)) * _CHARACTER_PT + _HANDLE_PT)))
        style.fill_legend(figure, handles, min(columns, len(handles)))
        return figure


def _is(row: Row, column: str) -> bool:
    """A flag of a row, be it a truth value or its text in a CSV file."""
    return str(row.get(column, "True")) == "True"


def _axes(figure: Figure, x: str, y: str) -> Axes:
    axes = figure.subplots()
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel(label(x))
    axes.set_ylabel(label(y))
    axes.grid(which="major")
    return axes


def _draw(axes: Axes, rows: Sequence[Row], x: str, y: str, **look: Any) -> None:
    points = [number(row, x) for row in rows], [number(row, y) for row in rows]
    options: dict[str, Any] = {"s": 12, "linewidths": 0.6, "zorder": 3, "rasterized": False} | look
    axes.scatter(*points, **options)
