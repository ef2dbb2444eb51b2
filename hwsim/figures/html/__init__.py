"""A report as one HTML file that needs no network: interactive scatter, filters, sortable table, download."""

from hwsim.figures.html.document import NoPlotly, write_report
from hwsim.figures.html.report import Report

__all__ = ["NoPlotly", "Report", "write_report"]
