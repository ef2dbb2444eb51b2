"""The shipped design space: its front is what comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.cli.app import _run
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.evaluate import evaluate
from hwsim.study.sweep.points import points

FOLDER = catalog.data_root() / "reports" / "design-space"


def test_it_has_two_thousand_points_and_the_first_one_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    found = points(read_sweep(FOLDER / "study.toml"))
    assert len(found) == 2240
    assert evaluate(found[0].settings)["tokens_per_s"] > 0


@pytest.mark.full
def test_the_shipped_front_is_what_comes_out(tmp_path: Path) -> None:
    assert _run(["sweep", str(FOLDER / "study.toml"), "--out", str(tmp_path)]) == 0
    assert (tmp_path / "front.csv").read_text() == (FOLDER / "front.csv").read_text()
