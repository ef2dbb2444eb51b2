"""Which parameter matters, against closed forms; and what limits a run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.run import Run
from hwsim.study.sweep import sensitivity, workers
from hwsim.study.sweep.declaration import Sweep, read_sweep
from hwsim.study.sweep.evaluate import limits
from hwsim.study.sweep.points import points

HEAD = """
schema_version = 1
name = "space"
title = "a function"
[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
[objectives]
y = "max"
"""
DRAWN = HEAD + "".join(f'[[vary]]\nkey = "memory.{name}"\nlow = 0.0\nhigh = 1.0\n' for name in "abc")
GRID = HEAD + "".join(f'[[vary]]\nkey = "memory.{name}"\nvalues = [0, 1]\n' for name in "abc")


def declared(tmp_path: Path, text: str) -> Sweep:
    path = tmp_path / "study.toml"
    path.write_text(text)
    return read_sweep(path)


def product(settings: dict[str, Any]) -> float:
    """3 a + b + a b: of uniform a and b variances 3.5^2 / 12 and 1.5^2 / 12 alone, 1 / 144 together; c does nothing."""
    a, b = float(settings["memory.a"]), float(settings["memory.b"])
    return 3 * a + b + a * b


def rows_of(sweep: Sweep) -> list[dict[str, Any]]:
    return [
        point.settings | {"point": point.index, "y": product(point.settings), "feasible": True}
        for point in points(sweep)
    ]


SAMPLE = '[search]\nkind = "sobol"\npoints = 512\n'


@pytest.mark.slow
def test_indices_of_a_saltelli_sample_are_those_of_the_function(tmp_path: Path) -> None:
    sweep = declared(tmp_path, DRAWN + SAMPLE)
    rows = rows_of(sweep)
    assert len(rows) == 512 * 5
    alone, both = (3.5**2 / 12, 1.5**2 / 12), 1 / 144
    whole = sum(alone) + both
    first, total = sensitivity.first_order(sweep, rows, "y"), sensitivity.total_order(sweep, rows, "y")
    assert first == pytest.approx({"memory.a": alone[0] / whole, "memory.b": alone[1] / whole, "memory.c": 0}, abs=0.01)
    assert total == pytest.approx(
        {"memory.a": (alone[0] + both) / whole, "memory.b": (alone[1] + both) / whole, "memory.c": 0}, abs=0.01
    )
    missing = sensitivity.first_order(sweep, rows[3:], "y")  # a base sample without some of its points
    assert missing == pytest.approx(first, abs=0.02)
    assert sensitivity.first_order(sweep, rows[:7], "y") == {}  # one whole base sample says nothing


def test_a_saltelli_sample_needs_a_power_of_two(tmp_path: Path) -> None:
    with pytest.raises(HwsimError, match="a power of two, such as 128"):
        points(declared(tmp_path, DRAWN + SAMPLE.replace("512", "100")))


def test_indices_of_a_full_grid_are_exact(tmp_path: Path) -> None:
    """At 0 and 1, 3 a + b + a b has the variances 3.5^2 / 4, 1.5^2 / 4 and 1 / 16."""
    sweep = declared(tmp_path, GRID)
    rows = rows_of(sweep)
    alone, both = (3.5**2 / 4, 1.5**2 / 4), 1 / 16
    whole = sum(alone) + both
    assert sensitivity.first_order(sweep, rows, "y") == pytest.approx(
        {"memory.a": alone[0] / whole, "memory.b": alone[1] / whole, "memory.c": 0}
    )
    assert sensitivity.total_order(sweep, rows, "y") == pytest.approx(
        {"memory.a": (alone[0] + both) / whole, "memory.b": (alone[1] + both) / whole, "memory.c": 0}
    )
    assert sensitivity.total_order(sweep, rows[1:], "y") == {}  # no full grid


def test_one_at_a_time_is_around_the_best_or_the_named_point(tmp_path: Path) -> None:
    sweep = declared(tmp_path, GRID)
    found = sensitivity.one_at_a_time(sweep, rows_of(sweep), "y")
    assert (found["point"], found["at_point"]) == (6, 5.0)  # the first of a = b = 1
    assert list(found["parameters"]) == ["memory.a", "memory.b", "memory.c"]
    assert found["parameters"]["memory.a"] == {"least": 1.0, "most": 5.0, "least_at": "0", "most_at": "1"}
    named = declared(tmp_path, GRID + '[sensitivity]\naround = { "memory.a" = 0, "memory.b" = 1 }\n')
    found = sensitivity.one_at_a_time(named, rows_of(named), "y")
    assert (found["point"], found["at_point"], found["parameters"]["memory.b"]["least"]) == (2, 1.0, 0.0)


def test_a_one_at_a_time_sample_has_a_base_and_every_other_value(tmp_path: Path) -> None:
    text = '[search]\nkind = "one-at-a-time"\n[sensitivity]\naround = { "memory.b" = 1 }\n'
    sweep = declared(tmp_path, GRID + text)
    found = [tuple(point.settings[f"memory.{name}"] for name in "abc") for point in points(sweep)]
    assert found == [(0, 1, 0), (1, 1, 0), (0, 0, 0), (0, 1, 1)]
    assert sensitivity.one_at_a_time(sweep, rows_of(sweep), "y")["parameters"]["memory.a"]["most"] == 5.0


def test_around_names_keys_that_vary(tmp_path: Path) -> None:
    with pytest.raises(HwsimError, match=r"did you mean 'memory\.a'"):
        declared(tmp_path, GRID + '[sensitivity]\naround = { "memory.aa" = 1 }\n')


@pytest.mark.slow
def test_the_command_says_what_matters_and_why(
    search_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = search_file.read_text().replace(
        'kind = "nsga2"\npoints = 40\ngeneration = 8\n', 'kind = "sobol"\npoints = 16\n'
    )
    search_file.write_text(text.replace(', "mxfp4"]', "]"))
    words = ["sweep", str(search_file), "--out", str(tmp_path / "out"), "--workers", "1"]
    assert _run([*words, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["points"] == 16 * 5
    assert set(report["total_effects"]["tokens_per_s"]) == {
        "recipe",
        "accelerator.line.channels",
        "memory.efficiency.value",
    }
    assert report["why"] == [{"bottleneck": "memory", "next": "pe_array", "points": len(report["front"])}]
    assert _run(words) == 0
    printed = capsys.readouterr().err
    assert "with interactions: " in printed and "limited by memory, and would be by pe_array next" in printed


def test_limits_name_the_busiest_and_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = workers.evaluate(
        {"network": "llama-2-7b", "accelerator": "u280-stream", "phase": "decode", "context": 16, "batch": 1,
         "network.layers": 1, "network.vocab": 512}
    )  # fmt: skip
    assert row["bottleneck"] == "memory" and row["next_bottleneck"] == "pe_array"
    assert 0 < row["next_bottleneck_busy"] <= row["bottleneck_busy"] <= 1


def test_where_nothing_is_busy_the_busiest_is_next(monkeypatch: pytest.MonkeyPatch) -> None:
    from types import SimpleNamespace

    parts = [SimpleNamespace(name="memory", busy=0.2), SimpleNamespace(name="vector_unit", busy=0.4)]
    run: Run = SimpleNamespace(components=parts, bottleneck="latency")  # type: ignore[assignment]  # what is asked of it
    assert limits(run) == {"bottleneck_busy": None, "next_bottleneck": "vector_unit", "next_bottleneck_busy": 0.4}
