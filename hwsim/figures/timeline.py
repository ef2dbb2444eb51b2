"""Who works when: busy intervals of units, or of the operators of a run one after the other, as a Gantt chart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from hwsim.errors import HwsimError
from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

_BAR = 0.7
_ROW_IN = 0.2
_NAMED_IN = 0.95  # of width for a name in the legend
_LABEL_SIZE = 5.0
_CHARACTER_PT = 0.62 * _LABEL_SIZE  # a wide guess of a character's width
_ON_DARK = (style.BLUE, style.GREEN, style.VERMILION)


def timeline_figure(rows: Sequence[Row], by: str = "group", width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """A row for each unit, a bar for each interval, coloured by a column and named where its name fits.

    Args:
        rows: of `hwsim.study.rows.timeline_rows` or `operator_rows`: `unit`, `name`, `start_s`, `stop_s`, and `by`.

    Raises:
        HwsimError: a column is missing or not a number, or an interval ends before it begins.
    """
    units, groups = distinct(rows, "unit"), distinct(rows, by)
    scale, prefix = style.si_scale(max(number(row, "stop_s") for row in rows))
    with style.styled():
        columns = max(1, int(width_in / _NAMED_IN))
        height = 0.6 + _ROW_IN * len(units) + 0.15 * (len(groups) // columns)
        figure = style.new_figure(width_in, height, "timeline", by=by)
        axes = figure.subplots()
        looks = dict(zip(groups, cycle(style.FILLS), strict=False))
        for row in rows:
            _bar(axes, row, units.index(text(row, "unit")), scale, looks[text(row, by)])
        axes.set_yticks(range(len(units)), [unit.replace("_", " ") for unit in units])
        axes.tick_params(axis="y", length=0)
        axes.set_ylim(len(units) - 0.5, -0.5)
        axes.set_xlim(0, scale * max(number(row, "stop_s") for row in rows))
        axes.xaxis.set_major_locator(MaxNLocator(nbins=8))
        axes.set_xlabel(f"Time ({prefix}s)")
        axes.grid(axis="x")
        handles = [
            Patch(facecolor=c, hatch=h, edgecolor="black", linewidth=0.3, label=n.replace("_", " "))
            for n, (c, h) in looks.items()
        ]
        style.fill_legend(figure, handles, columns)
        _name_bars(figure, axes, rows, units, scale, {name: look for name, (look, _) in looks.items()}, by)
        return figure


def _bar(axes: Axes, row: Row, place: int, scale: float, look: tuple[str, str]) -> None:
    start, stop = number(row, "start_s"), number(row, "stop_s")
    if stop < start:
        raise HwsimError(f"interval {text(row, 'name')} ends before it begins", got=f"{start:g} to {stop:g} s")
    colour, hatch = look
    axes.barh(place, scale * (stop - start), _BAR, scale * start, color=colour, hatch=hatch, edgecolor="black",
              linewidth=0.25)  # fmt: skip


def _name_bars(
    figure: Figure,
    axes: Axes,
    rows: Sequence[Row],
    units: Sequence[str],
    scale: float,
    colours: dict[str, str],
    by: str,
) -> None:
    """Write a name into each bar that is wide enough for it; the others are told by the legend."""
    figure.draw_without_rendering()
    points_per_unit = axes.get_window_extent().width / figure.dpi * 72 / axes.get_xlim()[1]
    for row in rows:
        start, stop, name = (
            scale * number(row, "start_s"),
            scale * number(row, "stop_s"),
            text(row, "name").replace("_", " "),
        )
        if (stop - start) * points_per_unit < len(name) * _CHARACTER_PT + 3:
            continue
        dark = colours[text(row, by)] in _ON_DARK
        shown = axes.text((start + stop) / 2, units.index(text(row, "unit")), name, ha="center", va="center",
                          fontsize=_LABEL_SIZE, color="white" if dark else "black")  # fmt: skip
        shown.set_bbox({"facecolor": colours[text(row, by)], "edgecolor": "none", "pad": 0.6})
