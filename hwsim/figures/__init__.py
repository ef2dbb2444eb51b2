"""Figures from rows: vector PDF first, with a PNG preview."""

from hwsim.figures.circuits import bits_figure, parts_figure
from hwsim.figures.energy import energy_figure
from hwsim.figures.overview import overview_figure
from hwsim.figures.pareto import pareto_figure
from hwsim.figures.published import errors_figure, published_figure
from hwsim.figures.quality import quality_figure
from hwsim.figures.roofline import roofline_figure
from hwsim.figures.rows import read_rows, write_rows
from hwsim.figures.style import DOUBLE_COLUMN_IN, SINGLE_COLUMN_IN, save
from hwsim.figures.switching import switching_figure

__all__ = [
    "DOUBLE_COLUMN_IN",
    "SINGLE_COLUMN_IN",
    "bits_figure",
    "energy_figure",
    "errors_figure",
    "overview_figure",
    "pareto_figure",
    "parts_figure",
    "published_figure",
    "quality_figure",
    "read_rows",
    "roofline_figure",
    "save",
    "switching_figure",
    "write_rows",
]
