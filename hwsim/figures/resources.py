"""Resources of an FPGA that designs take, stacked by module, as shares of what the part has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import cycle

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, given, number, text

_BAR = 0.66
_GAP = 0.85  # between designs, in bars; it holds the design's name
_RESOURCES = ("lut", "alm", "ff", "dsp", "bram36", "m20k", "uram")
_NAMED_IN = 1.6  # of width for a name in the legend
_WHOLE = 100.0  # percent


def resources_figure(rows: Sequence[Row], width_in: float = style.SINGLE_COLUMN_IN) -> Figure:
    """A bar for each resource of each design, stacked by module; a line at all there is, a tick at what is usable.

    Args:
        rows: of `hwsim.study.rows.resource_rows`: a row for each design, module and resource.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        shown = [row for row in rows if number(row, "has") > 0]
        bars = sorted({(text(row, "accelerator"), text(row, "resource")): None for row in shown}, key=_order(shown))
        modules = _by_size(shown)
        columns = max(1, min(len(modules) + 1, int(width_in / _NAMED_IN)))
        height = 0.55 + 0.17 * len(bars) + 0.2 * len(distinct(shown, "accelerator")) + 0.14 * (len(modules) // columns)
        figure = style.new_figure(width_in, height, "resources")
        axes = figure.subplots()
        places = _draw_names(axes, bars)
        looks = dict(zip(modules, cycle(style.FILLS), strict=False))
        _draw_bars(axes, shown, places, looks)
        _draw_limits(axes, shown, places)
        style.fill_legend(figure, [*_modules(looks), _usable()], columns, labelspacing=0.35)
        return figure


def _order(rows: Sequence[Row]) -> Callable[[tuple[str, str]], tuple[int, int]]:
    """Designs as the rows bring them, resources as data sheets list them, others behind."""
    designs, kinds = distinct(rows, "accelerator"), [*_RESOURCES, *distinct(rows, "resource")]
    return lambda bar: (designs.index(bar[0]), kinds.index(bar[1]))


def _by_size(rows: Sequence[Row]) -> list[str]:
    """Modules, the one with the largest share of any resource first."""
    largest: dict[str, float] = {}
    for row in rows:
        name, share = text(row, "module"), number(row, "needs") / number(row, "has")
        largest[name] = max(largest.get(name, 0.0), share)
    return sorted(largest, key=lambda name: -largest[name])


def _draw_names(axes: Axes, bars: Sequence[tuple[str, str]]) -> dict[tuple[str, str], float]:
    """The place of each bar from the top, with its resource beside it and the design above."""
    places: dict[tuple[str, str], float] = {}
    y = 0.0
    for design in dict.fromkeys(name for name, _ in bars):
        axes.annotate(design, (0, y), xytext=(2, 0), textcoords="offset points", va="center", fontweight="bold")
        y += _GAP
        for bar in (one for one in bars if one[0] == design):
            places[bar] = y
            y += 1
    axes.set_yticks(list(places.values()), [resource.upper() for _, resource in places])
    axes.tick_params(axis="y", length=0)
    axes.set_ylim(y - 0.4, -0.45)
    return places


def _draw_bars(
    axes: Axes, rows: Sequence[Row], places: dict[tuple[str, str], float], looks: dict[str, tuple[str, str]]
) -> None:
    starts = dict.fromkeys(places, 0.0)
    for module, (colour, hatch) in looks.items():
        widths = dict.fromkeys(places, 0.0)
        for row in (row for row in rows if text(row, "module") == module):
            widths[text(row, "accelerator"), text(row, "resource")] += (
                _WHOLE * number(row, "needs") / number(row, "has")
            )
        axes.barh(
            list(places.values()), list(widths.values()), _BAR, list(starts.values()), color=colour, hatch=hatch,
            edgecolor="black", linewidth=0.3, label=module,
        )  # fmt: skip
        starts = {bar: start + widths[bar] for bar, start in starts.items()}
    for bar, end in starts.items():
        axes.annotate(f"{end:.0f}" if end >= 1 or end == 0 else "<1", (end, places[bar]), xytext=(2, 0),
                      textcoords="offset points", va="center", fontsize=5.5)  # fmt: skip
    axes.set_xlim(0, max(_WHOLE, *starts.values()) * 1.06)


def _draw_limits(axes: Axes, rows: Sequence[Row], places: dict[tuple[str, str], float]) -> None:
    axes.axvline(_WHOLE, color="black", linewidth=0.8)
    for row in rows:
        if given(row, "usable"):
            place = places[text(row, "accelerator"), text(row, "resource")]
            at = _WHOLE * number(row, "usable") / number(row, "has")
            axes.plot([at, at], place + np.array([-0.5, 0.5]) * _BAR, color="black", linewidth=0.8, linestyle=":")
    parts = distinct(rows, "part")
    axes.set_xlabel(f"Share of {parts[0] if len(parts) == 1 else 'the part'} (%)")
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6))
    axes.grid(axis="x")


def _modules(looks: dict[str, tuple[str, str]]) -> list[Patch]:
    return [
        Patch(facecolor=colour, hatch=hatch, edgecolor="black", linewidth=0.3, label=name)
        for name, (colour, hatch) in looks.items()
    ]


def _usable() -> Line2D:
    return Line2D([], [], color="black", linewidth=0.8, linestyle=":", label="usable")
