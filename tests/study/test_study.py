"""Studies as a person runs them: what is shipped is what comes out, one command makes it, wrong words are refused."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil

import pytest

from hwsim import catalog
from hwsim.cli.app import _run
from hwsim.study import pages, published, systems
from hwsim.study.registry import STUDIES
from hwsim.study.study import run_study

pytestmark = pytest.mark.slow

REPORTS = catalog.data_root() / "reports"
# The one of recipes on an encoder takes most of a minute (tests/study/test_quality.py), those of accelerators simulate
# whole networks (test_systems.py), and so do those of LPUs and memory.
LONG = ("hnlpu", "sail", "cent")
SLOW = {"quality", *LONG, *(study.name for study in systems.STUDIES)}
FAST = [name for name in STUDIES if name not in SLOW]


def made(name, root):
    """A study, into a folder that has its shipped page."""
    (root / name).mkdir()
    shutil.copy(REPORTS / name / pages.PAGE, root / name)
    return run_study(STUDIES[name], root / name)


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    root = tmp_path_factory.mktemp("reports")
    return {name: made(name, root) for name in FAST}


@pytest.mark.parametrize("name", FAST)
def test_what_is_shipped_is_what_comes_out(reports, name):
    is_shipped(reports[name], name)


@pytest.mark.full
@pytest.mark.parametrize("name", LONG)
def test_what_is_shipped_of_a_long_one_is_what_comes_out(name, tmp_path):
    is_shipped(made(name, tmp_path), name)


def is_shipped(report, name):
    for path in report.written:
        shipped = REPORTS / name / path.name
        assert shipped.is_file(), f"{path.name} is not shipped: make reports"
        if path.suffix in (".csv", ".md"):
            assert path.read_text() == shipped.read_text(), "make reports"
    rows = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (REPORTS / name).glob("*.csv")]
    figure = (REPORTS / name / f"{name}.png").read_bytes()
    assert any(f"data sha256 {one}".encode() in figure for one in rows), "the figure is of rows that are shipped"
    assert b"hwsim figure " in figure


@pytest.mark.parametrize("name", FAST)
def test_every_published_value_is_on_the_page_of_its_study(reports, name):
    assert pages.PAGE in {path.name for path in reports[name].written}
    text = (REPORTS / name / pages.PAGE).read_text()
    for one in published.read_published(REPORTS / name / published.PUBLISHED).published:
        assert f"| {one.what} | " in text, one.what


def test_the_page_of_all_studies_has_every_value(tmp_path):
    for path in sorted(REPORTS.glob("*/comparison.csv")):
        (tmp_path / path.parent.name).mkdir()
        for kept in (path, *path.parent.glob(f"{pages.ASSUMPTIONS}.csv")):
            shutil.copy(kept, tmp_path / path.parent.name)
    shutil.copy(REPORTS / pages.PAGE, tmp_path)
    text = pages.write_overview(tmp_path).read_text()
    assert text == (REPORTS / pages.PAGE).read_text(), "make reports"
    assert (tmp_path / "parity.csv").read_bytes() == (REPORTS / "parity.csv").read_bytes(), "make reports"
    for path in tmp_path.glob("*/comparison.csv"):
        with path.open() as file:
            for row in csv.DictReader(file):
                assert f"| [{path.parent.name}]({path.parent.name}/README.md) | {row['what']} | " in text


def test_the_table_alone_is_a_command(reports, capsys, tmp_path):
    (tmp_path / "mixpe").mkdir()
    shutil.copy(next(path for path in reports["mixpe"].written if path.name == "comparison.csv"), tmp_path / "mixpe")
    assert _run(["study", "--overview", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"wrote {tmp_path / pages.PAGE}\n"
    assert "| [mixpe](mixpe/README.md) | speed over other accelerators |" in (tmp_path / pages.PAGE).read_text()


def test_a_study_is_made_twice_alike(reports, tmp_path):
    again = run_study(STUDIES["hnlpu-area"], tmp_path)
    for path in again.written:
        first = next(one for one in reports["hnlpu-area"].written if one.name == path.name)
        assert path.read_bytes() == first.read_bytes()


def test_the_command_writes_and_prints(capsys, tmp_path):
    assert _run(["study", "hnlpu-area", "--out", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {row["what"] for row in found["rows"]} >= {"metal embedding", "cell embedding"}
    assert {row["reproduced"] for row in found["published"]} == {"no"}
    assert all((tmp_path / name).is_file() for name in ("hnlpu-area.csv", "hnlpu-area.pdf", "comparison.csv"))
    assert _run(["study", "mixpe", "--out", str(tmp_path)]) == 0
    assert "not reproducible 2" in capsys.readouterr().out
    assert _run(["study"]) == 0
    assert "lut-density" in capsys.readouterr().out


def test_ones_own_values_are_held_against(capsys, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(
        'schema_version = 1\nsource = "mine"\n[[published]]\nkey = "a"\nwhat = "yield"\nvalue = 0.5\nunit = "1"\n'
        'where = "page 1"\ntrust = "calculated"\nask = { system = "hnlpu", figure = "nre.usd", scale = 1e8 }\n'
    )
    assert _run(["study", "hnlpu-cost", "--published", str(own), "--out", str(tmp_path), "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["published"]
    assert (row["source"], row["published"], row["reproduced"]) == ("mine", 0.5, "no")


MAC = 'label = "W4A8, multiplier"\ntarget = "x"\nway = "plain"\nparameters = { "pe" = "mac" }\n'


@pytest.mark.parametrize(
    ("name", "file", "text", "what"),
    [
        ("mixpe", "measured.toml", "x = [", "is not TOML"),
        ("mixpe", "measured.toml", "measured = 3", "bad value in record"),
        ("mixpe", "measured.toml", "[[measured]]\nlabel = 3", "record"),
        ("mixpe", "measured.toml", f"[[measured]]\n{MAC}parts = {{}}", "lacks what the study needs"),
        ("mixpe", "measured.toml", f"[[measured]]\n{MAC.replace('multiplier', 'else')}parts = {{}}", "lacks what"),
        ("hnlpu-area", "measured.toml", f"[[measured]]\n{MAC}parts = {{}}", "lacks what the study needs"),
        ("switching-energy", "energy.toml", "schema_version = 1", "no energies"),
        ("switching-energy", "energy.toml", 'schema_version = 1\n[[energy]]\npe = "mac"', "is damaged"),
        ("switching-energy", "energy.toml", "schema_version = 7", "schema"),
        ("switching-energy", "energy.toml", "\0", "is not TOML"),
    ],
)
def test_damaged_records_are_refused(capsys, tmp_path, name, file, text, what):
    (tmp_path / name).mkdir()
    (tmp_path / name / file).write_text(text)
    assert _run(["study", name, "--records", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert what in said and str(tmp_path) in said


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["hnlp"], "did you mean 'hnlpu'"),
        (["mixpe", "--records", "nowhere"], "has no measured circuits"),
        (["hnlpu-cost", "--published", "nowhere.toml"], "cannot read nowhere.toml"),
        (["hnlpu-cost", "--measure", "osu018"], "has no circuits to measure"),
        (["mixpe", "--all"], "--all is of all studies"),
        (["--all", "--measure", "xcup"], "--all is of all studies"),
        (["--out", "x"], "no study is named"),
        (["--overview", "mixpe"], "--overview is of all studies"),
        (["--overview"], "no studies in hwsim-out"),
        (["mixpe", "--published", str(REPORTS / "fp8-vs-int8" / "published.toml")], "without ours"),
    ],
)
def test_wrong_words_are_refused(capsys, monkeypatch, tmp_path, words, what):
    monkeypatch.chdir(tmp_path)
    assert _run(["study", *words]) == 2
    assert what in capsys.readouterr().err
