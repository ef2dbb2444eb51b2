"""The one file of a report: styles, data and programs inside it, and a policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from pathlib import Path
from string import Template

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.figures.html.report import FEASIBLE, FRONT, Report

REPORT = "report.html"
"""What a report is called beside the rows that it shows."""
PAGE = Path(__file__).parent / "page"
PROGRAM = ("data.js", "filters.js", "plot.js", "table.js", "breakdown.js", "whole.js", "main.js")


class NoPlotly(HwsimError):
    """The library that draws in the page is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "an HTML report needs plotly",
            got="it is not installed",
            expected="hwsim with its extra html",
            next="pip install 'hwsim[html]'",
        )


def write_report(path: Path, report: Report) -> Path:
    """Write a report, whole or not at all; equal rows, and the same versions, give equal bytes. Returns `path`.

    Raises:
        NoPlotly: plotly is not installed.
        HwsimError: the report does not hold together, or the file cannot be written.
    """
    files.write_text(path, document(report))
    return path


def document(report: Report) -> str:
    """The page as text.

    Raises:
        NoPlotly: plotly is not installed.
        HwsimError: the report does not hold together.
    """
    plotly, version = _plotly()
    program = "\n".join(_read(name) for name in PROGRAM)
    provenance = {**report.provenance, "plotly.js": version, "data sha256": report.data_sha256}
    return Template(_read("report.html")).substitute(
        policy=_policy(plotly, program),
        title=html.escape(report.title),
        summary=html.escape(_summary(report)),
        nouns=html.escape(report.nouns),
        plot="Published against ours" if report.parity else "Trade-offs",
        table=html.escape(report.nouns.capitalize()),
        provenance="".join(_entry(name, text) for name, text in provenance.items()),
        sha256=report.data_sha256,
        style=_read("report.css"),
        data=_inside_script(report),
        plotly=plotly,
        program=program,
    )


def _plotly() -> tuple[str, str]:
    """plotly.js, and its version."""
    try:
        from plotly.offline import get_plotlyjs, get_plotlyjs_version
    except ModuleNotFoundError as error:
        raise NoPlotly from error
    # A page's newlines are read as "\n" before its hash is taken.
    return get_plotlyjs().replace("\r\n", "\n").replace("\r", "\n"), get_plotlyjs_version()


def _read(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")


def _policy(*programs: str) -> str:
    """Content Security Policy: these programs and no other, no connection to anywhere.

    Styles are free, since plotly sets them as it draws; images are those that it makes to be saved.
    """
    hashes = " ".join(f"'sha256-{base64.b64encode(_sha256(one)).decode()}'" for one in programs)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {hashes}",
            "style-src 'unsafe-inline'",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _sha256(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _inside_script(report: Report) -> str:
    """The data as JSON in which nothing ends or opens an element."""
    text = json.dumps(report.data(), separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _entry(name: str, text: str) -> str:
    return f"<div><dt>{html.escape(name)}</dt><dd>{html.escape(text)}</dd></div>"


def _summary(report: Report) -> str:
    """How many designs there are, and what became of them."""
    said = [f"{len(report.rows):,} {report.nouns}"]
    if report.breaks:
        said.append(f"{sum(row.get(FEASIBLE) is True for row in report.rows):,} keep every constraint")
    if any(FRONT in row for row in report.rows):
        said.append(f"{sum(row.get(FRONT) is True for row in report.rows):,} on the Pareto front")
    if report.refused:
        said.append(f"{len(report.refused):,} more cannot run")
    return " · ".join(said)
