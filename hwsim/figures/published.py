"""Published values beside ours: a band each, and by how much ours are off; or the ratios alone, of any units."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FormatStrFormatter, LogLocator, NullFormatter

from hwsim.figures import style
from hwsim.figures.rows import Row, number, text

_ROW_IN = 0.15
_BAND = 0.36
_POINT = 1.03  # a band without width is drawn this wide, as a factor
_MARGIN = 1.6  # of the axis beyond the bands, as a factor
_REACH = 2.0  # of the axis of ratios at least
_WHO = (("published", -_BAND / 2, style.GREY), ("ours", _BAND / 2, style.BLUE))
_TRUSTS = {
    "measured": (style.BLUE, "o"),
    "simulated": (style.ORANGE, "s"),
    "calculated": (style.GREEN, "D"),
    "vendor": (style.VERMILION, "^"),
}
_ENDS = (("low", "<", style.BLUE), ("high", ">", style.VERMILION))


def published_figure(rows: Sequence[Row], unit: str, width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """A pair of horizontal bands for each row, on a logarithmic axis, and how far ours are off at either end.

    Args:
        rows: with `label`, `published_low`, `published_high`, `ours_low` and `ours_high`, all above 0.
        unit: of all of them.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.6 + _ROW_IN * len(rows), "published", unit=unit)
        bands, off = figure.subplots(1, 2, sharey=True, width_ratios=(2, 1))
        _draw_bands(bands, rows)
        bands.set_xlabel(unit)
        _draw_off(off, rows)
        bands.set_yticks(range(len(rows)), [text(row, "label") for row in rows])
        bands.set_ylim(len(rows) - 0.5, -0.5)
        for axes in (bands, off):
            axes.grid(which="major", axis="x")
        figure.legend(*bands.get_legend_handles_labels(), loc="outside upper left", ncols=2)
        figure.legend(*off.get_legend_handles_labels(), loc="outside upper right", ncols=2)
        return figure


def _draw_bands(axes: Axes, rows: Sequence[Row]) -> None:
    axes.set_xscale("log")
    for who, offset, colour in _WHO:
        lows = [number(row, f"{who}_low") for row in rows]
        highs = [number(row, f"{who}_high") for row in rows]
        widths = [max(high, low * _POINT) - low for low, high in zip(lows, highs, strict=True)]
        places = [index + offset for index in range(len(rows))]
        axes.barh(places, widths, height=_BAND, left=lows, color=colour, edgecolor="black", label=who)
    every = [number(row, f"{who}_{end}") for row in rows for who, *_ in _WHO for end, *_ in _ENDS]
    axes.set_xlim(min(every) / _MARGIN, max(every) * _MARGIN)


def _draw_off(axes: Axes, rows: Sequence[Row]) -> None:
    axes.axvline(0, color="black", linewidth=0.6)
    for end, marker, colour in _ENDS:
        off = [100 * (number(row, f"ours_{end}") / number(row, f"published_{end}") - 1) for row in rows]
        axes.plot(off, range(len(rows)), linestyle="", marker=marker, color=colour, label=f"{end} end", markersize=3.5)
    axes.set_xlabel("Ours off by (%)")


def errors_figure(rows: Sequence[Row], width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """Ours over the published value for each row, on a logarithmic axis, with the band that is aimed at behind it.

    What is not reproducible is named without a mark. Colours and marks say how far the published value can be trusted.

    Args:
        rows: of `hwsim.study.published.Comparison`, or of their CSV.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        figure = style.new_figure(width_in, 0.7 + _ROW_IN * len(rows), "errors")
        axes = figure.subplots()
        axes.set_xscale("log")
        axes.axvline(1, color="black", linewidth=0.6)
        for place, row in enumerate(rows):
            _draw_ratio(axes, row, place)
        axes.set_yticks(range(len(rows)), [_named(row) for row in rows])
        axes.set_ylim(len(rows) - 0.5, -0.5)
        low, high = axes.get_xlim()
        axes.set_xlim(min(low, 1 / _REACH), max(high, _REACH))
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_major_formatter(FormatStrFormatter("%g"))
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.set_xlabel("Ours over published")
        axes.grid(which="major", axis="x")
        _label_trusts(figure, axes)
        return figure


def _draw_ratio(axes: Axes, row: Row, place: int) -> None:
    if row["ours"] in ("", None):
        return
    if row["aim"] not in ("", None):
        aim = number(row, "aim")
        axes.barh(place, 2 * aim, 2 * _BAND, 1 - aim, color=style.GREY, alpha=0.35, linewidth=0, label="aim")
    colour, marker = _TRUSTS[text(row, "trust")]
    ends = [number(row, f"ours_{end}") / _printed(row, end) for end, *_ in _ENDS]
    axes.plot(ends, [place, place], color=colour, linewidth=1.2)
    if row["published"] not in ("", None):
        ends = [number(row, "ours") / number(row, "published")]
    axes.plot(ends, [place] * len(ends), linestyle="", marker=marker, color=colour, markersize=3.5, label=row["trust"])


def _printed(row: Row, end: str) -> float:
    return number(row, "published" if row["published"] not in ("", None) else f"published_{end}")


def _named(row: Row) -> str:
    return text(row, "what") + (" (not reproducible)" if row["ours"] in ("", None) else "")


def _label_trusts(figure: Figure, axes: Axes) -> None:
    """Each kind of mark once."""
    marks = dict(zip(*reversed(axes.get_legend_handles_labels()), strict=True))
    if marks:
        figure.legend(list(marks.values()), list(marks), loc="outside upper center", ncols=len(marks))
