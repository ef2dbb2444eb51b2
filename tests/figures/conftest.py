"""Rows such as estimates give, invented: the figures' own arithmetic is what is tested."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim import figures

from .samples import estimates


@pytest.fixture
def rows() -> list[dict[str, object]]:
    return estimates()


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """Three kinds of figures written once: the paths of their PDF and their PNG."""
    folder, rows = tmp_path_factory.mktemp("figures"), estimates()
    kinds = {
        "energy": figures.energy_figure,
        "roofline": figures.roofline_figure,
        "overview": figures.overview_figure,
    }
    return {kind: figures.save(draw(rows), folder / kind, rows) for kind, draw in kinds.items()}
