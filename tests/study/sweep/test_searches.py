"""Searches that learn: the seed's points whoever simulates them and however often they are interrupted."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.study.sweep import runner, workers
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.journal import Journal
from hwsim.study.sweep.optimize import CANNOT_RUN, Proposer
from hwsim.study.sweep.points import Point
from hwsim.study.sweep.runner import Outcome, run_sweep
from hwsim.study.sweep.workers import Done, Job, LocalWorkers, attempt

KINDS = ("nsga2", "nsga3", "tpe")


class Backwards(LocalWorkers):
    """Workers of which the last is the first to answer."""

    def run(self, jobs: Sequence[Job]) -> Iterator[Done]:
        return super().run(list(reversed(jobs)))


def sweep(file: Path, out: Path) -> int:
    return _run(["sweep", str(file), "--out", str(out), "--workers", "1"])


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_interrupted_in_a_generation_it_ends_in_the_same_rows_whoever_answers_first(
    kind: str, search_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search_file.write_text(search_file.read_text().replace("nsga2", kind))
    assert sweep(search_file, tmp_path / "whole") == 0
    made = iter(range(19))

    def until_interrupted(settings: dict[str, object]) -> dict[str, object]:
        if next(made, None) is None:
            raise KeyboardInterrupt
        return attempt(settings)

    with monkeypatch.context() as patch:
        patch.setattr(workers, "attempt", until_interrupted)
        assert sweep(search_file, tmp_path / "half") == 130
    monkeypatch.setattr(runner, "LocalWorkers", Backwards)
    assert sweep(search_file, tmp_path / "half") == 0
    for name in ("rows.csv", "refused.csv", "rows.parquet", "provenance.json"):
        assert (tmp_path / "half" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_finished_generations_are_put_back_and_not_proposed_again(
    search_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    declared = read_sweep(search_file)
    first = run_sweep(declared, tmp_path / "out", workers=1)
    monkeypatch.setattr(workers, "attempt", lambda settings: pytest.fail("made again"))
    monkeypatch.setattr(Proposer, "ask", lambda *_: pytest.fail("proposed again"))
    assert run_sweep(declared, tmp_path / "out", workers=1) == first


@pytest.mark.slow
def test_more_points_go_on_where_fewer_ended(search_file: Path, tmp_path: Path) -> None:
    run_sweep(read_sweep(search_file), tmp_path / "more", workers=1)
    search_file.write_text(search_file.read_text().replace("points = 40", "points = 60"))
    more = run_sweep(read_sweep(search_file), tmp_path / "more", workers=1)
    assert more == run_sweep(read_sweep(search_file), tmp_path / "at once", workers=1)
    assert len(more) == 60


def test_another_seed_proposes_other_points(search_file: Path, tmp_path: Path) -> None:
    first = run_sweep(read_sweep(search_file), tmp_path / "3", workers=1)
    search_file.write_text(search_file.read_text().replace("seed = 3", "seed = 4"))
    assert run_sweep(read_sweep(search_file), tmp_path / "4", workers=1) != first


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_it_comes_nearer_to_the_best_within_its_constraints(
    kind: str, search_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of what runs and keeps 40 W the fastest has 16 channels, ternary weights and an efficiency of 0.9: 7.2."""
    search_file.write_text(search_file.read_text().replace("nsga2", kind).replace("points = 40", "points = 80"))
    assert _run(["sweep", str(search_file), "--out", str(tmp_path), "--workers", "1", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    best = max(row["tokens_per_s"] for row in report["front"])
    assert 6.8 <= best <= 7.2
    assert all(row["power_w"] <= 40 for row in report["front"])
    volumes = report["hypervolume"]
    assert len(volumes) == 10 and volumes == sorted(volumes) and 0 < volumes[0] < volumes[-1] <= 1
    assert report["effects"]["tokens_per_s"] == {}  # what was proposed is no sample of the space
    with (tmp_path / "rows.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [int(row["point"]) // 8 for row in rows] == [int(row["generation"]) for row in rows]
    settings = [(row["recipe"], row["accelerator.line.channels"], row["memory.efficiency.value"]) for row in rows]
    assert len(set(settings)) == len(settings)  # proposed again, listed once


def test_what_breaks_constraints_or_cannot_run_is_told_so(search_file: Path, tmp_path: Path) -> None:
    import optuna

    judge = Proposer(read_sweep(search_file), tmp_path, optuna.storages.InMemoryStorage()).judge
    row = {"recipe": "int8", "tokens_per_s": 2.0, "energy_j_per_token": 3.0}
    point = Point(0, {})
    assert judge(Outcome(point, row | {"power_w": 40.0})) == ([2.0, 3.0], {"runs": 0.0, "power_w <= 40": 0.0})
    assert judge(Outcome(point, row | {"power_w": 50.0})) == ([2.0, 3.0], {"runs": 0.0, "power_w <= 40": 0.25})
    values, violations = judge(Outcome(point, None, "does not fit", "refused"))
    assert values == [-float("inf"), float("inf")]
    assert violations["runs"] == CANNOT_RUN


@pytest.mark.slow
def test_machines_that_share_a_database_leave_the_rows_of_one(
    search_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = search_file.read_text().replace("points = 40", "points = 16")
    search_file.write_text(text)
    assert sweep(search_file, tmp_path / "alone") == 0
    search_file.write_text(text.replace("seed = 3", f'seed = 3\nstorage = "sqlite:///{tmp_path}/shared.sqlite"'))
    made = iter(range(10))

    def until_lost(settings: dict[str, object]) -> dict[str, object]:
        if next(made, None) is None:
            raise KeyboardInterrupt
        return attempt(settings)

    with monkeypatch.context() as patch:
        patch.setattr(workers, "attempt", until_lost)
        assert sweep(search_file, tmp_path / "first") == 130  # a machine that is lost in the second generation
    assert sweep(search_file, tmp_path / "second") == 0
    lost = len(Journal(tmp_path / "first" / runner.JOURNAL).finished())
    assert 8 <= lost < 16
    monkeypatch.setattr(workers, "attempt", lambda settings: pytest.fail("made again"))
    assert sweep(search_file, tmp_path / "third") == 0
    for name in ("second", "third"):
        assert (tmp_path / name / "rows.csv").read_bytes() == (tmp_path / "alone" / "rows.csv").read_bytes()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("points = 40\n", ""), "needs points"),
        (("nsga2", "nsga4"), "nsga2"),
        (("generation = 8", "generation = 1"), "greater than or equal to 2"),
        (('kind = "nsga2"', 'kind = "lhs"'), "needs no generation"),
        (("seed = 3", 'seed = 3\nstorage = "nosuch://host/search"'), "no database answers"),
        (("memory.efficiency.value", "memory.efficency.value"), "did you mean 'efficiency'"),
        (('power_w <= 40"', 'power_w <= 40", "tokens >= 1"'), "column of a constraint"),
    ],
)
def test_a_wrong_search_is_refused(change: tuple[str, str], words: str, search_file: Path, tmp_path: Path) -> None:
    search_file.write_text(search_file.read_text().replace(*change))
    with pytest.raises(HwsimError) as error:
        run_sweep(read_sweep(search_file), tmp_path / "out", workers=1)
    assert words in str(error.value)


def test_a_missing_library_is_named(search_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(HwsimError, match=r"optuna is not installed[^']*'hwsim\[search\]'"):
        run_sweep(read_sweep(search_file), tmp_path / "out", workers=1)
