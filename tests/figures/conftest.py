"""Rows such as estimates give, invented: the figures' own arithmetic is what is tested."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim import figures

PARTS = {"memory": 2e-6, "compute": 5e-6, "buffers": 5e-7, "vector": 1e-7, "static": 4e-5}


def row(accelerator: str, recipe: str, scale: float, intensity: float) -> dict[str, object]:
    made: dict[str, object] = {"accelerator": accelerator, "recipe": recipe}
    for end, factor in (("", 1.0), ("_low", 0.5), ("_high", 2.0)):
        made[f"tokens_per_s{end}"] = 1e4 * (1 / factor if end else 1.0)
        made[f"energy_j_per_token{end}"] = sum(PARTS.values()) * scale * factor
        for name, joules in PARTS.items():
            made[f"energy_j_per_token_by_component.{name}{end}"] = joules * scale * factor
    made["tokens_per_s_low"], made["tokens_per_s_high"] = 5e3, 2e4
    made["roofline.macs_per_byte"] = intensity
    made["roofline.peak_macs_per_s"] = 1e12 / scale
    made["roofline.bandwidth_bytes_per_s"] = 4e11 / scale
    made["roofline.achieved_macs_per_s"] = min(1e12, 4e11 * intensity) / scale / 2
    return made


def make_rows() -> list[dict[str, object]]:
    recipes = (("int4-g128", 80.0), ("int8", 40.0), ("ternary-b158", 0.5))
    return [row(acc, recipe, k, i) for acc, k in (("u280-stream", 1.0), ("kv260-stream", 8.0)) for recipe, i in recipes]


@pytest.fixture
def rows() -> list[dict[str, object]]:
    return make_rows()


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """Every kind of figure written once: the paths of its PDF and its PNG."""
    folder, rows = tmp_path_factory.mktemp("figures"), make_rows()
    kinds = {
        "energy": figures.energy_figure,
        "roofline": figures.roofline_figure,
        "overview": figures.overview_figure,
    }
    return {kind: figures.save(draw(rows), folder / kind, rows) for kind, draw in kinds.items()}
