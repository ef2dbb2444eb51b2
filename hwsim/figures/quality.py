"""Quality against bits per weight: which recipes are worth their memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import FixedLocator, FormatStrFormatter, LogFormatter, NullFormatter
from matplotlib.transforms import Bbox
from numpy.typing import NDArray

from hwsim.errors import unknown
from hwsim.figures import style
from hwsim.figures.rows import Row, given, number, text

Pixels = NDArray[np.float64]
METRICS = {"embedding_cosine": "1 − embedding cosine (less is better)", "perplexity": "Perplexity (less is better)"}
"""By column: what is drawn of it. Cosines crowd below 1, so what is missing to 1 is drawn."""
_LEAST = 1e-6  # what is missing to a cosine of 1 is float32's rounding below this
_BITS = (1, 1.5, 2, 3, 4, 6, 8, 12, 16, 32)
_DIRECTIONS = tuple((x, y) for x, y in product((1, 0, -1), repeat=2) if (x, y) != (0, 0))
_REACHES = (3.0, 7.0, 12.0, 18.0, 25.0, 33.0, 42.0)  # points from a marker to its label
_LABEL_SIZE = 5.5
_FREE = 1e-6  # square pixels: rounding


def quality_figure(
    rows: Sequence[Row], y: str, reference: float | str | None = None, width_in: float = style.DOUBLE_COLUMN_IN
) -> Figure:
    """A point for each recipe. Those that no other beats in bits and in quality are filled, a line joins them.

    Args:
        rows: with columns `recipe`, `bits_per_weight` and the metric's; those with an `error` are left out.
        y: the metric, "embedding_cosine" or "perplexity".
        reference: the perplexity in full precision, a line across; a cosine has none.

    Raises:
        HwsimError: an unknown metric, or a column that is missing or not a number.
    """
    if y not in METRICS:
        raise unknown("metric", y, METRICS)
    metric, line = y, str(reference or "") if y == "perplexity" else ""
    rows = [row for row in rows if not given(row, "error")]
    with style.styled():
        figure = style.new_figure(
            width_in, max(0.8 * style.SINGLE_COLUMN_IN, 0.58 * width_in), "quality", y=metric, reference=line
        )
        axes = _axes(figure, metric)
        if line:
            axes.axhline(
                number({"reference": line}, "reference"),
                color=style.GREY,
                linestyle="--",
                linewidth=0.8,
                label="full precision",
                zorder=1,
            )
        _draw_points(axes, rows, metric)
        axes.legend(loc="upper right")
        _name_points(figure, axes, rows, metric)
        return figure


def front(rows: Sequence[Row], metric: str) -> list[Row]:
    """The rows that no other matches or beats in both bits and quality, by rising bits (the Pareto front)."""
    least, found = float("inf"), []
    for row in sorted(rows, key=lambda row: _point(row, metric)):
        if (loss := _point(row, metric)[1]) < least:
            least = loss
            found.append(row)
    return found


def _point(row: Row, metric: str) -> tuple[float, float]:
    """Bits, and what is lost: less is better."""
    value = number(row, metric)
    return number(row, "bits_per_weight"), max(1 - value, _LEAST) if metric == "embedding_cosine" else value


def _axes(figure: Figure, metric: str) -> Axes:
    axes = figure.subplots()
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xlabel("Bits per weight, all that is stored included")
    axes.set_ylabel(METRICS[metric])
    axes.margins(0.12, 0.14)
    axes.xaxis.set_major_locator(FixedLocator(_BITS))
    axes.xaxis.set_major_formatter(FormatStrFormatter("%g"))
    axes.yaxis.set_major_formatter(LogFormatter(labelOnlyBase=metric == "embedding_cosine"))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_minor_formatter(NullFormatter())
    axes.grid(which="major")
    return axes


def _draw_points(axes: Axes, rows: Sequence[Row], metric: str) -> None:
    best = front(rows, metric)
    others = [row for row in rows if row not in best]
    axes.plot(*_columns(best, metric), color=style.BLUE, drawstyle="steps-post", label="Pareto front", zorder=2)
    for some, face in ((others, "white"), (best, style.BLUE)):
        axes.plot(
            *_columns(some, metric),
            linestyle="",
            marker="o",
            markerfacecolor=face,
            markeredgecolor="black",
            markeredgewidth=0.5,
            zorder=3,
        )


def _columns(rows: Sequence[Row], metric: str) -> tuple[list[float], list[float]]:
    points = [_point(row, metric) for row in rows]
    return [x for x, _ in points], [y for _, y in points]


def _name_points(figure: Figure, axes: Axes, rows: Sequence[Row], metric: str) -> None:
    """Names beside the points, each where it covers nothing; a thin line leads to those that could be another's."""
    figure.draw_without_rendering()
    points = [_point(row, metric) for row in rows]
    centres = axes.transData.transform(points)
    half = 0.6 * style.RC["lines.markersize"] * figure.dpi / 72
    marks = [Bbox.from_extents(x - half, y - half, x + half, y + half) for x, y in centres]
    legend = axes.get_legend()
    taken = [*marks, *_steps(axes, rows, metric), *([legend.get_window_extent()] if legend else [])]
    for row, point, centre in zip(rows, points, centres, strict=True):
        label = axes.annotate(
            text(row, "recipe"), point, xytext=(0, 0), textcoords="offset points", fontsize=_LABEL_SIZE
        )
        label.set_in_layout(False)
        box = _place(axes, label, taken, centres, centre)
        taken.append(box)
        if not (_beside(label.get_position()) and _nearest(box, centres, centre)):
            _lead(axes, label, point)


def _steps(axes: Axes, rows: Sequence[Row], metric: str) -> list[Bbox]:
    """The line of the front in pixels, piece by piece."""
    corners = axes.transData.transform([_point(row, metric) for row in front(rows, metric)]).tolist()
    pieces = []
    for (x0, y0), (x1, y1) in pairwise(corners):
        low, high = sorted((y0, y1))
        pieces += [Bbox.from_extents(x0, y0 - 1, x1, y0 + 1), Bbox.from_extents(x1 - 1, low, x1 + 1, high)]
    return pieces


def _place(axes: Axes, label: Text, taken: Sequence[Bbox], centres: Pixels, own: Pixels) -> Bbox:
    """Move a label to the first free place about its point, or the least bad; its box.

    Beside the point it must be nearest to it; farther off a line will lead there.
    """
    frame, places = axes.get_window_extent(), []
    for place in _places():
        box = _box_at(label, place)
        bad = sum(_common(box, other) for other in taken) + box.width * box.height - _common(box, frame)
        bad += 1 if _beside(place) and not _nearest(box, centres, own) else 0
        if bad < _FREE:
            return box
        places.append((bad, place))
    return _box_at(label, min(places)[1])


def _beside(place: tuple[float, float]) -> bool:
    """Whether a place is so near that no line need lead there."""
    return max(map(abs, place)) <= _REACHES[1]


def _nearest(box: Bbox, centres: Pixels, own: Pixels) -> bool:
    """Whether no point is clearly nearer to a box than its own."""
    distances = [_distance(box, centre) for centre in (own, *centres)]
    return distances[0] <= min(distances) + 1


def _distance(box: Bbox, point: Pixels) -> float:
    x, y = point
    return float(np.hypot(max(box.x0 - x, x - box.x1, 0), max(box.y0 - y, y - box.y1, 0)))


def _places() -> Iterator[tuple[float, float]]:
    """Offsets in points, near ones first."""
    for reach in _REACHES:
        yield from ((reach * x, reach * y * 0.8) for x, y in _DIRECTIONS)


def _box_at(label: Text, place: tuple[float, float]) -> Bbox:
    x, y = place
    label.set_position(place)
    label.set_horizontalalignment("left" if x > 0 else "right" if x < 0 else "center")
    label.set_verticalalignment("bottom" if y > 0 else "top" if y < 0 else "center")
    return label.get_window_extent()


def _common(one: Bbox, other: Bbox) -> float:
    """The area that two boxes share."""
    shared = Bbox.intersection(one, other)
    return 0.0 if shared is None else float(shared.width * shared.height)


def _lead(axes: Axes, label: Text, point: tuple[float, float]) -> None:
    line = {"arrowstyle": "-", "linewidth": 0.4, "color": "#666666", "shrinkA": 0, "shrinkB": 2}
    axes.annotate(
        "", point, xytext=label.get_position(), textcoords="offset points", arrowprops=line, zorder=1
    ).set_in_layout(False)
