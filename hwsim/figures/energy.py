"""Energy per token by component: one stacked bar for each recipe, grouped by accelerator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

_PREFIX = "energy_j_per_token_by_component."
# Colour and hatch of each component; a component of another name takes one of the spares.
_LOOKS = {
    "memory": (style.BLUE, ""),
    "compute": (style.ORANGE, "////"),
    "buffers": (style.SKY, "...."),
    "vector": (style.VERMILION, "xxxx"),
    "static": (style.GREY, ""),
}
_SPARES = ((style.GREEN, "\\\\\\\\"), (style.YELLOW, "----"), (style.PURPLE, "++++"))
_BAR = 0.62
_GAP = 0.75  # between groups, in bars; it holds the group's name


def energy_figure(rows: Sequence[Row], width_in: float = style.SINGLE_COLUMN_IN) -> Figure:
    """Stacked bars of energy per token from estimates' rows: all of it, and beside it all but the static part.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        height = 0.9 + 0.24 * len(rows) + 0.2 * len(distinct(rows, "accelerator"))
        figure = style.new_figure(width_in, height, "energy")
        draw_energy(figure, rows)
        return figure


def draw_energy(figure: FigureBase, rows: Sequence[Row]) -> tuple[Axes, Axes]:
    """Draw the two panels of `energy_figure` into a figure or a part of one.

    Whiskers span the range of each bar. Idle power can dwarf the rest, hence the second panel.
    """
    whole, dynamic = figure.subplots(1, 2, sharey=True)
    looks = _components(rows)
    _draw_bars(whole, rows, looks)
    _draw_bars(dynamic, rows, {name: look for name, look in looks.items() if name != "static"})
    _label_bars(whole, rows)
    dynamic.tick_params(axis="y", length=0, labelleft=False)
    whole.set_xlabel(f"Energy per token ({_scale(rows, looks)[1]}J)")
    dynamic.set_xlabel(f"Dynamic energy ({_scale(rows, [n for n in looks if n != 'static'])[1]}J)")
    figure.legend(*whole.get_legend_handles_labels(), loc="outside upper center", ncols=len(looks))
    return whole, dynamic


def _draw_bars(axes: Axes, rows: Sequence[Row], looks: Mapping[str, tuple[str, str]]) -> None:
    places, _ = _places(rows)
    scale, _ = _scale(rows, looks)
    starts = np.zeros(len(rows))
    for component, (colour, hatch) in looks.items():
        values = scale * _column(rows, [component], "")
        axes.barh(
            places, values, _BAR, starts, label=component, color=colour, hatch=hatch, edgecolor="black", linewidth=0.3
        )
        starts = starts + values
    ends = [scale * _column(rows, looks, end) for end in ("_low", "_high")]
    whiskers = [starts - ends[0], ends[1] - starts]
    axes.errorbar(starts, places, xerr=whiskers, fmt="none", ecolor="black", elinewidth=0.7, capsize=1.8)
    axes.set_xlim(left=0)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=4))
    axes.grid(axis="x")


def _column(rows: Sequence[Row], components: Iterable[str], end: str) -> NDArray[np.float64]:
    """Joules per token of some components together, one for each row; `end` is "", "_low" or "_high"."""
    return np.array([sum(number(row, f"{_PREFIX}{name}{end}") for name in components) for row in rows])


def _scale(rows: Sequence[Row], components: Iterable[str]) -> tuple[float, str]:
    return style.si_scale(float(_column(rows, components, "_high").max()))


def _places(rows: Sequence[Row]) -> tuple[list[float], dict[str, float]]:
    """Where each row's bar lies, from the top, and where each accelerator's name goes above its bars."""
    places: list[float] = [0.0] * len(rows)
    groups: dict[str, float] = {}
    y = 0.0
    for accelerator in distinct(rows, "accelerator"):
        groups[accelerator] = y
        y += _GAP
        for index, row in enumerate(rows):
            if text(row, "accelerator") == accelerator:
                places[index] = y
                y += 1
    return places, groups


def _components(rows: Sequence[Row]) -> dict[str, tuple[str, str]]:
    """The components that the rows name, in their order, with a look for each."""
    names = [
        key.removeprefix(_PREFIX)
        for key in dict.fromkeys(key for row in rows for key in row)
        if key.startswith(_PREFIX) and not key.endswith(("_low", "_high"))
    ]
    spares = iter(_SPARES * len(names))
    return {name: _LOOKS.get(name) or next(spares) for name in names}


def _label_bars(axes: Axes, rows: Sequence[Row]) -> None:
    places, groups = _places(rows)
    axes.set_yticks(places, [text(row, "recipe") for row in rows])
    axes.tick_params(axis="y", length=0)
    axes.set_ylim(max(places) + 0.6, -0.35)
    for name, place in groups.items():
        axes.annotate(
            name,
            (0, place),
            xytext=(2, 0),
            textcoords="offset points",
            va="center",
            fontweight="bold",
            fontsize=6.5,
        )
