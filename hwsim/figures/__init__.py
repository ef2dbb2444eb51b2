"""Figures and tables from rows: vector PDF with a PNG preview; LaTeX, Markdown and CSV."""

from hwsim.figures.break_even import break_even_figure
from hwsim.figures.circuits import bits_figure, parts_figure
from hwsim.figures.energy import energy_figure
from hwsim.figures.kinds import KINDS, Drawing, Kind
from hwsim.figures.lines import lines_figure
from hwsim.figures.overview import overview_figure
from hwsim.figures.pareto import pareto_figure
from hwsim.figures.parity import parity_figure
from hwsim.figures.published import errors_figure, published_figure
from hwsim.figures.quality import quality_figure
from hwsim.figures.resources import resources_figure
from hwsim.figures.roofline import roofline_figure
from hwsim.figures.rows import read_rows, write_rows
from hwsim.figures.style import DOUBLE_COLUMN_IN, SINGLE_COLUMN_IN, save
from hwsim.figures.switching import switching_figure
from hwsim.figures.tables import FORMATS, make_table
from hwsim.figures.timeline import timeline_figure
from hwsim.figures.weights import weights_figure

__all__ = [
    "DOUBLE_COLUMN_IN",
    "FORMATS",
    "KINDS",
    "SINGLE_COLUMN_IN",
    "Drawing",
    "Kind",
    "bits_figure",
    "break_even_figure",
    "energy_figure",
    "errors_figure",
    "lines_figure",
    "make_table",
    "overview_figure",
    "pareto_figure",
    "parity_figure",
    "parts_figure",
    "published_figure",
    "quality_figure",
    "read_rows",
    "resources_figure",
    "roofline_figure",
    "save",
    "switching_figure",
    "timeline_figure",
    "weights_figure",
    "write_rows",
]
