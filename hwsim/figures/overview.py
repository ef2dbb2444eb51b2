"""Three panels across a page: where the energy of a token goes, and how close each run comes to its roofline."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.figure import Figure

from hwsim.figures import style
from hwsim.figures.energy import draw_energy
from hwsim.figures.roofline import draw_roofline
from hwsim.figures.rows import Row


def overview_figure(rows: Sequence[Row], width_in: float = style.DOUBLE_COLUMN_IN) -> Figure:
    """Energy breakdown with (a) and without (b) static energy, and roofline (c), of estimates' rows.

    Raises:
        HwsimError: a column is missing or not a number.
    """
    with style.styled():
        if width_in >= style.NARROW_IN:
            figure = style.new_figure(width_in, 2.7, "overview")
            left, right = figure.subfigures(1, 2, squeeze=False, width_ratios=(1.25, 1.0))[0]
        else:
            figure = style.new_figure(width_in, 5.2, "overview")
            left, right = figure.subfigures(2, 1, squeeze=False)[:, 0]
        panels = (*draw_energy(left, rows), draw_roofline(right, rows))
        for axes, letter in zip(panels, "abc", strict=True):
            style.panel_label(axes, f"({letter})")
        return figure
