"""The file of a report: self-contained, the same bytes for the same rows, nothing in it runs but its programs."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from hwsim.errors import HwsimError
from hwsim.figures.html import NoPlotly, Report, write_report
from hwsim.figures.html.document import PAGE, PROGRAM, document
from hwsim.figures.style import data_hash

NASTY = "</script><script>alert(1)</script>"


class Elements(HTMLParser):
    """Elements with their attributes, and the texts of scripts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            attributes, text = self.scripts[-1]
            self.scripts[-1] = attributes, text + data


@pytest.fixture(scope="module")
def page(report: Report) -> Elements:
    return Elements(document(report))


def policy(page: Elements) -> str:
    (found,) = (a["content"] for tag, a in page.found if tag == "meta" and "http-equiv" in a)
    return str(found)


def test_equal_rows_give_equal_bytes(report, tmp_path):
    first, second = write_report(tmp_path / "a.html", report), write_report(tmp_path / "b.html", report)
    assert first.read_bytes() == second.read_bytes()
    assert data_hash(report.rows) in first.read_text()


def test_nothing_is_loaded_from_anywhere(page):
    for tag, attributes in page.found:
        assert tag not in ("iframe", "img", "object", "embed", "base")
        assert "src" not in attributes
        assert attributes.get("href", "#").startswith(("#", "data:,"))
    assert "default-src 'none'" in policy(page) and "connect-src" not in policy(page)


@pytest.mark.parametrize("name", ["report.html", "report.css", *PROGRAM])
def test_our_own_files_name_no_address(name):
    text = (PAGE / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|//[a-z]+\.|@import|\burl\(|innerHTML|outerHTML|insertAdjacentHTML|\beval\b", text)


def test_the_policy_lets_in_the_two_programs_and_no_other(page):
    programs = [text for attributes, text in page.scripts if "type" not in attributes]
    hashes = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in programs}
    assert len(programs) == 2
    assert set(re.findall(r"'sha256-([^']+)'", policy(page))) == hashes
    assert "script-src 'sha256" in policy(page)


def test_names_are_text_and_not_markup(report):
    rows = [{**row, "recipe": NASTY} for row in report.rows]
    page = Elements(document(replace(report, title=NASTY, rows=rows, provenance={NASTY: NASTY})))
    assert len(page.scripts) == 3
    (data,) = (json.loads(text) for attributes, text in page.scripts if attributes.get("id") == "report-data")
    recipe = next(column for column in data["columns"] if column["name"] == "recipe")
    assert recipe["cells"]["levels"] == [NASTY]


def test_the_data_are_the_rows(report, page):
    (data,) = (json.loads(text) for attributes, text in page.scripts if attributes.get("id") == "report-data")
    for column in data["columns"]:
        cells = column["cells"]
        read = cells["values"] if "values" in cells else [cells["levels"][place] for place in cells["of"]]
        assert read == [row.get(column["name"]) for row in report.rows]
    assert data["axes"] == {"x": "energy_j_per_token", "y": "tokens_per_s"}
    assert [[data["assumed"]["texts"][place] for place in of] for of in data["assumed"]["of"]] == report.assumed


def test_of_one_objective_the_next_figure_of_the_table_is_drawn_across(report):
    one = replace(report, objectives={"tokens_per_s": "max"}, effects={})
    assert one.data()["axes"] == {"x": "power_w", "y": "tokens_per_s"}


def test_without_plotly_it_says_what_to_install(report, tmp_path, monkeypatch):
    for name in ("plotly", "plotly.offline"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(NoPlotly, match=re.escape("pip install 'hwsim[html]'")):
        write_report(tmp_path / "a.html", report)
    assert not (tmp_path / "a.html").exists()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"rows": []}, "no rows"),
        ({"settings": ["recpie"]}, "did you mean 'recipe'"),
        ({"named": "lane"}, "did you mean 'lanes'"),
        ({"rows": [{"a": 1, "b": "x"}], "settings": [], "fixed": [], "objectives": {}, "headline": [], "breaks": [],
          "assumed": []}, "two columns of numbers"),
        ({"breaks": [[]]}, "1 of 60 rows"),
        ({"assumed": [[]]}, "1 of 60 rows"),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_refused(report, changed, says):
    with pytest.raises(HwsimError, match=says):
        document(replace(report, **changed))
