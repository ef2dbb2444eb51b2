"""A run file is read back as it was written; a damaged one is refused, whatever the damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.run import Run

SMALL = ["--network", "llama-3.2-1b", "--recipe", "int8", "--set", "network.layers=1", "--context", "4"]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("run") / "run.json"
    assert _run(["simulate", *SMALL, "--out", str(path)]) == 0
    return path


def test_it_is_what_was_written(written: Path, tmp_path: Path) -> None:
    run = Run.load(written)
    run.save(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == written.read_bytes()


def test_one_from_before_constants_were_kept_is_read(written: Path, tmp_path: Path) -> None:
    table = json.loads(written.read_text())
    del table["constants"]
    (tmp_path / "run.json").write_text(json.dumps(table))
    assert Run.load(tmp_path / "run.json").constants == ()


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("cycles",), "many"),
        (("cycles",), -1),
        (("tokens",), [1]),
        (("clock_hz",), 0),
        (("unheard_of",), 1),
        (("operators",), 5),
        (("operators", 0, "unheard_of"), 1),
        (("operators", 0, "actions"), 1.5),
        (("operators", 0, "actions", "vector_op"), None),
        (("operators", 0, "actions", "vector_op"), -1e308),
        (("operators", 0, "actions", "vector_op"), 10**400),
        (("operators", 0, "stalls"), []),
        (("components", 0, "busy"), -0.5),
        (("accelerator",), True),
        (("accelerator", "peak_macs_per_cycle"), 0),
        (("accelerator", "bandwidth_bytes_per_s"), "fast"),
        (("accelerator", "memory"), 3),
        (("accelerator", "channels"), "many"),
        (("accelerator", "uncounted"), 3),
        (("accelerator", "buffers", "link", "width_bits"), 0),
        (("accelerator", "units", "vector", "copies"), 0),
        (("accelerator", "units", "vector", "source"), None),
        (("accelerator", "units", "vector", "lut"), -1),
        (("accelerator", "units", "vector", "within_factor"), 0.5),
        (("accelerator", "memory_overrides"), 3),
        (("constants", 0), {}),
        (("constants", 0, "value"), "big"),
        (("assumed",), 0),
    ],
)
def test_a_value_that_no_run_has_is_named(written: Path, tmp_path: Path, where: tuple, value: object) -> None:
    table = json.loads(written.read_text())
    *path, last = where
    inner = table
    for key in path:
        inner = inner[key]
    inner[last] = value
    (tmp_path / "run.json").write_text(json.dumps(table))
    with pytest.raises(HwsimError, match="damaged run") as caught:
        Run.load(tmp_path / "run.json")
    assert str(where[0]) in str(caught.value.got)
