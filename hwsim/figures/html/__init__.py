"""A report as one HTML file that needs no network: interactive scatter, filters, sortable table, download."""

from hwsim.figures.html.document import REPORT, NoPlotly, write_report
from hwsim.figures.html.report import Report

__all__ = ["REPORT", "NoPlotly", "Report", "write_report"]
