"""The page of a study: published values and ours as one HTML file to look around in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from hwsim import __version__
from hwsim.errors import HwsimError
from hwsim.figures.html import REPORT, Report, write_report
from hwsim.study.published import Comparison, short

_SETTINGS = ("trust", "unit", "reproduced")
_FIGURES = ("ours", "published", "ours_low", "ours_high", "error")
_REMARKS = ("where", "source", "assumed", "missing", "circular", "why")


def write_report_page(name: str, title: str, found: Sequence[Comparison], out: Path) -> Path:
    """Write `report.html` of a study's comparisons. Returns its path.

    Raises:
        NoPlotly: plotly is not installed.
        HwsimError: there is nothing to compare, or the file cannot be written.
    """
    return write_report(out / REPORT, report_of(name, title, found))


def report_of(name: str, title: str, found: Sequence[Comparison]) -> Report:
    """What the page shows: a row for each published value, two where a range is published.

    Raises:
        HwsimError: no value has an answer.
    """
    if not any(one.ours for one in found):
        raise HwsimError(
            f"nothing of study {name} to compare on a page",
            got=f"{len(found)} published values, none with ours",
            expected="at least one with ours beside it",
            next=f"hwsim study {name}, without --html",
        )
    rows = [row for one in found for row in _rows(one)]
    sources = "; ".join(dict.fromkeys(one.source for one in found))
    return Report(
        title=title,
        rows=rows,
        settings=_SETTINGS,
        objectives={},
        headline=_FIGURES,
        fixed=("where", "source"),
        remarks=[column for column in _REMARKS if len({row[column] for row in rows}) > 1],
        assumed=[[text for text in str(row["assumed"]).split("; ") if text] for row in rows],
        provenance={
            "study": name,
            "published in": sources,
            "rows": "comparison.csv, a row for each end of a range",
            "hwsim": __version__,
        },
        nouns="values",
        named="what",
        parity=("published", "ours"),
    )


def _rows(one: Comparison) -> Iterator[dict[str, Any]]:
    """The row of a value, or one for each end of a range, with ours at that end; None where there is no answer."""
    row, errors = one.row(), one.errors
    texts = {name: row[name] for name in ("key", *_SETTINGS, *_REMARKS)}
    for end, published in one.published.ends.items():
        ours = getattr(one.ours.value, end) if one.ours else None
        figures = {"ours": ours, "published": published, "ours_low": None, "ours_high": None, "error": errors.get(end)}
        if one.ours and end == "typical":
            figures |= {"ours_low": one.ours.value.low, "ours_high": one.ours.value.high}
        what = one.published.what if end == "typical" else f"{one.published.what}, {end}"
        yield {"what": what} | texts | {name: _short(value) for name, value in figures.items()}


def _short(value: float | None) -> float | str | None:
    return None if value is None else short(value)
