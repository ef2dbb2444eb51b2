"""Tables of published against ours: what stands between the comments of a page, and nothing else of it, is replaced."""

from __future__ import annotations

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.figures import read_rows, write_rows
from hwsim.study.pages import filled, write_overview, write_page
from hwsim.study.published import Comparison, Ours, PublishedValue
from hwsim.technology import Range

PAGE = "# It\n\nbefore\n<!-- begin published against ours -->\nold\n<!-- end published against ours -->\nafter\n"
SHARED = {"key": "a", "unit": "token/s", "where": "table 1", "trust": "measured"}


def comparison(ours: Ours | None, **keys: object) -> Comparison:
    return Comparison(PublishedValue.model_validate(SHARED | keys), "a paper", ours)


ROWS = [
    comparison(Ours(Range(45, 50, 56)), what="decode", value=55.0, assumed=["3.5 b"], why="no refresh").row(),
    comparison(None, what="prefill", value=12345.6, missing="its clock | voltage").row(),
    comparison(Ours(Range(1.004, 2, 3)), what="price", unit="1", low=1.0, high=3.2, decimals=[2, 1]).row(),
]
LINES = [
    "| decode | 55 token/s | table 1 | measured | 50 (45 – 56) token/s | -9.1 % | yes | assumed: 3.5 b; no refresh |",
    "| prefill | 12,350 token/s | table 1 | measured | none |  | not reproducible | missing: its clock / voltage |",
    "| price | 1.00 – 3.2 | table 1 | measured | 1.00 – 3.0 | -6.2 % | no |  |",
]


def test_a_page_gets_its_table_and_keeps_the_rest(tmp_path):
    (tmp_path / "README.md").write_text(PAGE)
    assert write_page(tmp_path, ROWS) == tmp_path / "README.md"
    text = (tmp_path / "README.md").read_text()
    assert text.startswith(PAGE.partition("old")[0]) and text.endswith(PAGE.partition("old\n")[2])
    assert "old" not in text
    assert [line for line in text.splitlines() if line.startswith("|")][2:] == LINES
    write_page(tmp_path, ROWS)
    assert (tmp_path / "README.md").read_text() == text, "a second time changes nothing"


def test_further_tables_have_places_of_their_own(tmp_path):
    (tmp_path / "README.md").write_text("<!-- begin sizes -->\n<!-- end sizes -->\n")
    more = {"sizes": [{"what": "lane", "gates": "12"}], "times": [{"what": "lane", "ns": "3"}]}
    assert write_page(tmp_path, [], more) == tmp_path / "README.md"
    lines = (tmp_path / "README.md").read_text().splitlines()
    assert lines[1:4] == ["| what | gates |", "|---|---|", "| lane | 12 |"] and len(lines) == 5


def test_a_page_without_a_place_and_a_folder_without_a_page_are_left_alone(tmp_path):
    assert write_page(tmp_path, ROWS) is None
    (tmp_path / "README.md").write_text("# It\n")
    assert write_page(tmp_path, ROWS) is None
    assert (tmp_path / "README.md").read_text() == "# It\n"


@pytest.mark.slow
def test_the_table_of_all_studies_is_made_of_what_they_wrote(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_rows(tmp_path / name / "comparison.csv", ROWS)
    (tmp_path / "two" / "assumptions.csv").write_text("accelerator,assumed\na,its clock\na,its voltage\n")
    text = write_overview(tmp_path).read_text()
    counts = "a paper | 3 | 3 measured | 1 | 1 | 1 | 7.7 %, -9.1 %"  # one reproduced, one not, one not reproducible
    assert f"| [one](one/README.md) | {counts} | 1 named below |" in text
    assert f"| [two](two/README.md) | {counts} | [2 listed](two/assumptions.csv) |" in text
    assert [line for line in text.splitlines() if line.startswith("| [two](two/README.md) | ")][1:] == [
        f"| [two](two/README.md) {line}" for line in LINES
    ]
    parity = (tmp_path / "parity.pdf").read_bytes()
    assert [row["study"] for row in read_rows(tmp_path / "parity.csv")] == ["one"] * 3 + ["two"] * 3
    assert write_overview(tmp_path).read_text() == text and (tmp_path / "parity.pdf").read_bytes() == parity


def test_what_is_not_there_is_said(tmp_path):
    with pytest.raises(HwsimError, match="no studies in"):
        write_overview(tmp_path)
    begin, end = "<!-- begin t -->", "<!-- end t -->"
    for text, missing in (("nothing", begin), (begin, end), (end + begin, end)):
        with pytest.raises(HwsimError, match=missing):
            filled(text, "t", ["line"], tmp_path / "README.md")


def test_one_study_is_not_written_over_the_page_of_all(tmp_path, capsys):
    page = tmp_path / "README.md"
    page.write_text("# All\n<!-- begin studies -->\n<!-- end studies -->\n")
    code = _run(["study", "sail", "--out", str(tmp_path)])
    assert code == 2 and f"--out {tmp_path / 'sail'}" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["README.md"]
