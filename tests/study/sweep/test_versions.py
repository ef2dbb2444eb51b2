"""Versions of models: every kind of accelerator has one, and a point has those of what it uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from hwsim import catalog
from hwsim.accelerators import load_accelerator, loading, opening
from hwsim.memory.description import Memory
from hwsim.study.sweep import versions
from hwsim.study.sweep.evaluate import key_of

POINT: dict[str, Any] = {
    "network": "llama-2-7b", "recipe": "int4-g128", "accelerator": "u280-stream",
    "phase": "decode", "context": 512, "batch": 1,
}  # fmt: skip


def test_the_tables_name_every_dataflow_and_memory_model() -> None:
    assert set(versions.DATAFLOWS) == set(loading._DATAFLOWS) == set(opening._DATAFLOWS)
    assert set(versions.MEMORIES) == set(get_args(Memory.model_fields["model"].annotation))
    shipped = {load_accelerator(name).dataflow for name in catalog.names("accelerators")}
    assert shipped <= set(versions.DATAFLOWS)


def test_a_point_is_another_where_a_model_that_it_uses_is(monkeypatch: pytest.MonkeyPatch) -> None:
    before = key_of(POINT)
    monkeypatch.setitem(versions.DATAFLOWS, "dpu", 99)
    monkeypatch.setitem(versions.MEMORIES, "commands", 99)
    monkeypatch.setitem(versions.ENGINES, "tasks", 99)
    assert key_of(POINT) == before
    monkeypatch.setitem(versions.DATAFLOWS, "stream", 99)
    assert key_of(POINT) != before


@pytest.mark.parametrize("change", [{"price.pue.value": 1.2}, {"technology": "7nm"}, {"price": "kv260-board"}])
def test_a_point_is_another_where_its_price_is(change: dict[str, Any]) -> None:
    assert key_of(POINT | change) != key_of(POINT)


def test_a_point_is_another_where_the_content_of_what_it_names_is(tmp_path: Path) -> None:
    text = catalog.locate("prices", "u280-board").read_text()
    for name, content in (("a.toml", text), ("b.toml", text.replace("value = 8000.0", "value = 9000.0"))):
        (tmp_path / name).write_text(content)
    first, second = (versions.row_surroundings({"price": str(tmp_path / name)}) for name in ("a.toml", "b.toml"))
    assert first != second
    assert first == versions.row_surroundings({"price": str(tmp_path / "a.toml")})
