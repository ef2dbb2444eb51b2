"""Published against ours over many systems: the parity line with its bands, and the ratio of every value by study.

Values have many units, so that one pair of axes cannot hold all of them: the first panel has those of the unit that
most have, the second the ratio of each, whatever its unit. Marks tell what was measured from what its authors
simulated, calculated or, as vendors, claimed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import EngFormatter, FixedLocator, FormatStrFormatter, LogLocator, NullFormatter, NullLocator

from hwsim.errors import HwsimError, unknown
from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, given, number, text

BANDS = ((0.20, "#DDDDDD"), (0.10, "#AAAAAA"))
"""Relative errors and the greys of their bands, the wide one first."""
LOOKS = {
    "measured": (style.BLUE, "o"),
    "simulated": (style.ORANGE, "s"),
    "calculated": (style.GREEN, "D"),
    "vendor": (style.VERMILION, "^"),
}
_SIZE = 3.0
_RATIOS = (0.25, 0.5, 0.8, 1, 1.25, 2, 4)
_ROW_IN = 0.18
_MARGIN = 1.6  # of the axes beyond the points, as a factor
_REACH = 4.0  # of the axis of ratios, as a factor; what is beyond is drawn as an arrow at its edge
_SPREAD = 0.6  # of the marks of a row, in rows
Pair = tuple[float, float]


def parity_figure(rows: Sequence[Row], by: str = "study", width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """Both panels, over the rows that have an answer of ours.

    Hollow marks are of answers that say nothing, since they were bound to agree.

    Args:
        rows: of `hwsim.study.published.Comparison`, or of their CSV, with a column that names what they are of.
        by: that column.

    Raises:
        HwsimError: a column is missing or not a number, or no row has an answer.
    """
    answered = [row for row in rows if given(row, "ours")]
    if not answered:
        raise HwsimError(
            "nothing to compare", got="no row with ours beside the published value", expected="at least one"
        )
    names, wide = distinct(answered, by), width_in >= style.NARROW_IN
    with style.styled():
        strips_in = 0.55 + _ROW_IN * len(names)
        height = max(2.9, strips_in) + 0.3 if wide else 2.9 + strips_in + 0.3
        figure = style.new_figure(width_in, height, "parity", by=by)
        if wide:
            parity, ratios = figure.subplots(1, 2, width_ratios=(1, 1.05))
        else:
            parity, ratios = figure.subplots(2, 1, height_ratios=(2.9, strips_in))
        _draw_parity(parity, answered)
        _draw_ratios(ratios, answered, by, names)
        style.fill_legend(figure, list(_handles(answered)), 8 if wide else 3, columnspacing=1.0, handlelength=1.2)
        return figure


def pairs(row: Row) -> Iterator[Pair]:
    """(published, ours) of a row: one of a value, one for each end of a range."""
    if given(row, "published"):
        yield number(row, "published"), number(row, "ours")
    else:
        yield from ((number(row, f"published_{end}"), number(row, f"ours_{end}")) for end in ("low", "high"))


def _look(row: Row) -> dict[str, Any]:
    trust = text(row, "trust")
    if trust not in LOOKS:
        raise unknown("trust", trust, LOOKS)
    colour, marker = LOOKS[trust]
    face = "white" if given(row, "circular") else colour
    return {"linestyle": "", "marker": marker, "markersize": _SIZE, "color": colour, "markerfacecolor": face,
            "markeredgecolor": colour if face == "white" else "black", "markeredgewidth": 0.4, "zorder": 3}  # fmt: skip


def _draw_parity(axes: Axes, rows: Sequence[Row]) -> None:
    unit = Counter(text(row, "unit") for row in rows).most_common(1)[0][0]
    own = [row for row in rows if text(row, "unit") == unit]
    values = [value for row in own for pair in pairs(row) for value in pair]
    ends = np.array([min(values) / _MARGIN, max(values) * _MARGIN])
    axes.set_xscale("log")
    axes.set_yscale("log")
    for band, grey in BANDS:
        axes.fill_between(ends, ends * (1 - band), ends * (1 + band), color=grey, linewidth=0)
    axes.plot(ends, ends, color="black", linewidth=0.6)
    for row in own:
        for published, ours in pairs(row):
            axes.plot([published], [ours], **_look(row))
    axes.set_xlim(*ends)
    axes.set_ylim(*ends)
    axes.set_aspect("equal")
    shown = "" if unit == "1" else f" ({unit})"
    axes.set_xlabel(f"Published{shown}")
    axes.set_ylabel(f"Ours{shown}")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(numticks=8))
        axis.set_major_formatter(EngFormatter(sep=""))
        axis.set_minor_formatter(NullFormatter())


def _draw_ratios(axes: Axes, rows: Sequence[Row], by: str, names: Sequence[str]) -> None:
    axes.set_xscale("log")
    for band, grey in BANDS:
        axes.axvspan(1 - band, 1 + band, color=grey, linewidth=0)
    axes.axvline(1, color="black", linewidth=0.6)
    for place, name in enumerate(names):
        own = [row for row in rows if text(row, by) == name]
        marks = [(row, ours / published) for row in own for published, ours in pairs(row)]
        offsets = _SPREAD * (np.arange(len(marks)) / max(1, len(marks) - 1) - 0.5) if len(marks) > 1 else [0.0]
        for (row, ratio), offset in zip(marks, offsets, strict=True):
            axes.plot([_within(ratio)], [place + offset], **(_look(row) | _arrow(ratio)))
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(1 / _REACH, _REACH)
    axes.xaxis.set_major_locator(FixedLocator(_RATIOS))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FormatStrFormatter("%g"))
    axes.set_xlabel("Ours over published, values of any unit")
    for place in range(1, len(names)):
        axes.axhline(place - 0.5, color="#DDDDDD", linewidth=0.4, zorder=0)


def _within(ratio: float) -> float:
    """The ratio, or the edge of the axis that is nearest to it."""
    return min(max(ratio, 1 / _REACH), _REACH)


def _arrow(ratio: float) -> dict[str, Any]:
    """What is drawn otherwise of a ratio beyond the axis: an arrow that says to which side."""
    if ratio == _within(ratio):
        return {}
    return {"marker": ">" if ratio > 1 else "<", "markersize": 1.4 * _SIZE, "clip_on": False}


def _handles(rows: Sequence[Row]) -> Iterator[Artist]:
    trusts = distinct(rows, "trust")
    for trust in (name for name in LOOKS if name in trusts):
        yield Line2D([], [], label=trust, **_look({"trust": trust}))
    grey: dict[str, Any] = {"linestyle": "", "markeredgecolor": "#555555", "markeredgewidth": 0.5}
    if any(given(row, "circular") for row in rows):
        yield Line2D([], [], label="says nothing", marker="o", markersize=_SIZE, markerfacecolor="white", **grey)
    if any(_arrow(ours / published) for row in rows for published, ours in pairs(row)):
        yield Line2D(
            [], [], label="beyond the axis", marker=">", markersize=1.4 * _SIZE, markerfacecolor="#555555", **grey
        )
    yield from chain(Patch(color=grey, label=f"within {100 * band:.0f} %") for band, grey in reversed(BANDS))
