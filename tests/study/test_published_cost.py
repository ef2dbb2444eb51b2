"""HNLPU's cost tables recomputed from its assumptions: what is committed is what comes out, and what the page says."""

from __future__ import annotations

import csv
import json
import re

import pytest

from hwsim.catalog import data_root
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study import Held, run_published_cost

FOLDER = data_root() / "reports" / "hnlpu-cost"
PUBLISHED = FOLDER / "published.csv"
# Table 5 of arXiv:2508.16151v2, as printed: dollars a chip, then millions.
TABLE_5 = {
    "wafer, per chip": ("629", "629"),
    "package and test, per chip": ("111", "185"),
    "HBM, per chip": ("1920", "3840"),
    "system integration, per chip": ("1900", "3800"),
    "homogeneous masks": ("13.85", "27.69"),
    "metal-embedding masks": ("18.46", "36.92"),
    "architecture": ("1.87", "3.74"),
    "verification": ("9.97", "19.93"),
    "physical": ("4.80", "14.41"),
    "IP": ("10.23", "20.46"),
    "1 HNLPU": ("59.25", "123.3"),
    "50 HNLPU": ("62.83", "129.9"),
    "re-spin of 1 HNLPU": ("18.53", "37.06"),
    "re-spin of 50 HNLPU": ("22.11", "43.68"),
}


@pytest.fixture(scope="module")
def held(tmp_path_factory) -> Held:
    return run_published_cost(PUBLISHED, tmp_path_factory.mktemp("hnlpu"))


def test_table_5_comes_out_to_the_digits_that_are_printed(held):
    rows = {row["label"]: row for row in held.rows if row["where"] == "Table 5"}
    assert {label: (row["published_low"], row["published_high"]) for label, row in rows.items()} == TABLE_5
    for label, row in rows.items():
        for end, printed in zip(("low", "high"), TABLE_5[label], strict=True):
            decimals = len(printed.partition(".")[2])
            assert f"{float(row[f'ours_{end}']):.{decimals}f}" == printed or label == "re-spin of 50 HNLPU", label
    assert [label for label, row in rows.items() if row["agrees"] == "no"] == ["re-spin of 50 HNLPU"]


def test_no_row_is_far_off(held):
    off = [float(row[f"off_{end}"].rstrip("%")) for row in held.rows for end in ("low", "high")]
    assert max(map(abs, off)) == 3.53  # electricity of one system, which the paper reckons with rounded power


def test_what_is_committed_is_what_comes_out(held):
    with (FOLDER / "cost.csv").open() as file:
        committed = list(csv.DictReader(file))
    assert committed == [{key: str(value) for key, value in row.items()} for row in held.rows]


def test_the_page_lists_every_row_and_every_miss(held):
    page = (FOLDER / "README.md").read_text()
    listed = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", page, re.MULTILINE)[1:]
    assert listed == [(row["label"], *cells(row), row["agrees"]) for row in held.rows]
    assert f"{len(held.rows) - len(held.misses)} of {len(held.rows)}" in page


def cells(row: dict[str, str]) -> tuple[str, str, str]:
    """Published, ours and the unit."""
    ends = [(row[f"{who}_low"], row[f"{who}_high"]) for who in ("published", "ours")]
    return (*(low if low == high else f"{low} – {high}" for low, high in ends), row["unit"])


def test_printed_sums_that_do_not_follow_are_said_so(held):
    """Of the paper's own printed rows: what the page says of them holds."""
    low, high = (sum(float(TABLE_5[key][end]) for key in list(TABLE_5)[4:10]) for end in (0, 1))
    assert (round(low, 2), round(high, 2)) == (59.18, 123.15)  # the NRE; the abstract prints 59.46 and 123.5
    assert round(16988 / (62 * 0.43)) == 637  # 62 dies at 43 %; the table prints 629, which is 27 dies
    assert round(2000 * 1080 / 249960, 1) == 8.6  # Appendix B's throughput over Table 2's
    assert round(16 * 308.39 * 1.4) == 6908  # Table 1's chips times the PUE are Table 2's system power


def test_rows_and_figure_are_written(held):
    assert [path.name for path in held.written] == ["cost.csv", "cost.pdf", "cost.png"]
    assert all(path.stat().st_size > 1000 for path in held.written)


def test_the_command_prints_it(tmp_path, capsys):
    few = tmp_path / "few.csv"
    few.write_text("\n".join(PUBLISHED.read_text().splitlines()[:5]))
    assert _run(["cost-published", str(few), "--json"]) == 0
    assert [row["label"] for row in json.loads(capsys.readouterr().out)["rows"]][-1] == "wafer, per chip"
    assert _run(["cost-published", str(few)]) == 0
    assert "4 of 4 agree" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (",figure,", ",figur,", "missing column"),
        ("module.dies_usd", "module.die_usd", "did you mean 'module.dies_usd'"),
        (",hnlpu,1,", ",hnlp,1,", "did you mean 'hnlpu'"),
        (",629,629,", ",0,629,", "above 0"),
        (",629,629,", ",x,629,", "finite number"),
        (",629,629,1,", ",629,629,0,", "above 0"),
    ],
)
def test_bad_tables_are_refused_with_the_reason(tmp_path, old, new, message):
    text = PUBLISHED.read_text()
    assert old in text
    (tmp_path / "bad.csv").write_text(text.replace(old, new))
    with pytest.raises(HwsimError) as error:
        run_published_cost(tmp_path / "bad.csv")
    assert message in str(error.value)
