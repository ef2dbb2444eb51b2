"""A small study whose points cost nothing: a formula stands for the simulation, keys are the real ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hwsim.errors import HwsimError
from hwsim.study.sweep import workers

SEARCH = """
schema_version = 1
name = "small"
title = "a space that a formula knows"
constraints = ["power_w <= 40"]

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"
context = 16

[search]
kind = "nsga2"
points = 40
generation = 8
seed = 3

[[vary]]
key = "recipe"
values = ["int8", "int4-g128", "ternary-b158", "mxfp4"]

[[vary]]
key = "accelerator.line.channels"
values = [4, 8, 16, 32]

[[vary]]
key = "memory.efficiency.value"
low = 0.7
high = 0.9

[objectives]
tokens_per_s = "max"
energy_j_per_token = "min"
"""


def formula(settings: dict[str, Any]) -> dict[str, Any]:
    """More channels and efficiency are faster, and fewer bits; channels cost power; MXFP4 does not run."""
    if settings["recipe"] == "mxfp4":
        raise HwsimError("no element for mxfp4")
    bits = {"int8": 8, "int4-g128": 4, "ternary-b158": 2}[settings["recipe"]]
    channels, efficiency = settings["accelerator.line.channels"], settings.get("memory.efficiency.value", 0.8)
    speed = channels * efficiency / bits
    facts = {"bottleneck": "memory", "next_bottleneck": "pe_array"}
    return (
        settings | {"tokens_per_s": speed, "energy_j_per_token": bits + 3 / channels, "power_w": 2.0 * channels} | facts
    )


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs are kept apart from the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def by_formula(monkeypatch: pytest.MonkeyPatch) -> None:
    """Points cost nothing."""
    monkeypatch.setattr(workers, "evaluate", formula)


@pytest.fixture
def search_file(tmp_path: Path, by_formula: None) -> Path:
    """A search of the formula's space."""
    path = tmp_path / "search.toml"
    path.write_text(SEARCH)
    return path
