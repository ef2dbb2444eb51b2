"""Energy per multiply-accumulate of PEs in cells: real codes against random ones, the PE alone and the whole array."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hwsim.figures import style
from hwsim.figures.rows import Row, distinct, number, text

_KINDS = {
    "real": ("real weights and activations", style.BLUE, ""),
    "random_weights": ("random weights, real activations", style.ORANGE, "////"),
    "random": ("random weights and activations", style.GREY, ""),
}
_BAR = 0.26
_PICO = 1e12


def switching_figure(rows: Sequence[Row], width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """Bars for each array of the first library among the rows; the PE alone on the left, all of it on the right.

    Marks at the energy without glitches and with delays by load, a whisker to where wires and clock tree could
    take it. The band on the left is the table's INT8 multiplication and addition, scaled to the library's node by two
    methods.

    Args:
        rows: of `hwsim.study.switching.switching_rows`.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    shown = [row for row in rows if text(row, "library") == distinct(rows, "library")[0]]
    with style.styled():
        wide, panel_in = width_in >= style.NARROW_IN, 0.4 + 0.32 * len(shown)
        figure = style.new_figure(width_in, 0.5 + panel_in * (1 if wide else 2.2), "switching")
        alone, whole = figure.subplots(*((1, 2) if wide else (2, 1)), sharey=True)
        for axes, prefix in ((alone, "front_"), (whole, "")):
            _draw(axes, shown, prefix)
        _label(alone, shown)
        alone.set_xlabel("PE alone (pJ per multiply-accumulate)")
        whole.set_xlabel("Whole array (pJ per multiply-accumulate)")
        if wide:
            whole.tick_params(axis="y", length=0, labelleft=False)
        figure.legend(*alone.get_legend_handles_labels(), loc="outside upper center", ncols=4 if wide else 1)
        return figure


def _draw(axes: Axes, rows: Sequence[Row], prefix: str) -> None:
    places = np.arange(len(rows))
    for index, (kind, (label, colour, hatch)) in enumerate(_KINDS.items()):
        values = [_picojoules(row, f"{prefix}{kind}_j_per_mac") for row in rows]
        at = places + (index - 1) * _BAR
        axes.barh(at, values, _BAR, label=label, color=colour, hatch=hatch, edgecolor="black", linewidth=0.3)
    main = np.array([_main(row, prefix) for row in rows])
    calm = [_picojoules(row, f"{prefix}zero_delay_j_per_mac") for row in rows]
    high = np.array([_picojoules(row, f"{prefix}high_j_per_mac") for row in rows])
    top = places - _BAR
    axes.plot(calm, top, "|", color="white", markeredgewidth=1.4, markersize=5)
    axes.plot(calm, top, "|", color="black", markeredgewidth=0.7, markersize=5, label="without glitches")
    loaded = [_picojoules(row, f"{prefix}load_delay_j_per_mac") or np.nan for row in rows]
    axes.plot(loaded, top, "d", color="white", markeredgecolor="black", markeredgewidth=0.5, markersize=2.6,
              label="delays by load")  # fmt: skip
    axes.errorbar(
        main, top, xerr=[0 * main, high - main], fmt="none", ecolor="black", elinewidth=0.7, capsize=1.8,
        label="with wires and clock tree, at most",
    )  # fmt: skip
    if prefix and "table_low_j_per_mac" in rows[0]:
        ends = [_picojoules(rows[0], f"table_{end}_j_per_mac") for end in ("low", "high")]
        axes.axvspan(*ends, color=style.GREEN, alpha=0.35, linewidth=0, label="table: INT8 multiply and add, scaled")
    axes.set_xlim(left=0)
    axes.grid(axis="x")


def _label(axes: Axes, rows: Sequence[Row]) -> None:
    names = [f"{text(row, 'pe')} {text(row, 'variant')}\n{text(row, 'recipe')}" for row in rows]
    axes.set_yticks(range(len(rows)), names)
    axes.invert_yaxis()


def _main(row: Row, prefix: str) -> float:
    """Of real codes; of noise where no recipe has the formats."""
    real = f"{prefix}real_j_per_mac"
    return _picojoules(row, real if row.get(real) not in (None, "") else f"{prefix}random_j_per_mac")


def _picojoules(row: Row, column: str) -> float:
    """A column in pJ; 0, and so no bar, where the row has none."""
    return number(row, column) * _PICO if row.get(column) not in (None, "") else 0.0
