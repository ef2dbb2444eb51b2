"""Shipped descriptions, changed for a test."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from hwsim import catalog
from hwsim.catalog import Quantity

GOLDEN = Path(__file__).parents[1] / "golden" / "cost"


def golden(name: str) -> list[dict[str, str]]:
    with (GOLDEN / name).open() as file:
        return list(csv.DictReader(file))


def number(value: float, unit: str, low: float | None = None, high: float | None = None) -> Quantity:
    return Quantity(value=value, unit=unit, source="made up for a test", kind="assumed", low=low, high=high)


@pytest.fixture
def changed(tmp_path):
    """A shipped description with texts replaced, as a file."""

    def make(kind: str, name: str, *pairs: tuple[str, str]) -> str:
        text = catalog.locate(kind, name).read_text()
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new)
        path = tmp_path / f"{name}.toml"
        path.write_text(text)
        return str(path)

    return make


def table(value: float, unit: str, **ends: float) -> dict[str, Any]:
    """A quantity as TOML has it."""
    return {"value": value, "unit": unit, "source": "made up for a test", "kind": "assumed", **ends}
