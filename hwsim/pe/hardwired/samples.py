"""Weights of a real matrix, the first columns of some rows: what the variants are made of.

The query projection of the first layer of sentence-transformers/all-MiniLM-L6-v2 (Apache License 2.0), quantized by the
recipes mxfp4, int4 with one scale per row, and ternary-b158.
"""

from __future__ import annotations

from typing import Any

MXFP4: dict[str, Any] = {
    "rows": 2,
    "lanes": 64,
    "weight_format": "fp4_e2m1",
    "group": 32,
    "max_groups": 2,
    "codes": (
        "1549922ad902d26d459449651aa72d2531106c99a4bba834a899aa2010dd1581",
        "6666c6ead86cdc6f6bd011e7bce44e913429a638d82cd1d42e8a8a10932d8420",
    ),
    "scales": ("28002c00", "28002c00"),
}
"""Rows 4 and 7, whose blocks have different scales."""

INT4: dict[str, Any] = {
    "rows": 2,
    "lanes": 32,
    "weight_format": "int4",
    "group": 32,
    "codes": ("c121fe01c00d3d022ec1e491dc90ea0f", "122df5ec30f1c36c2f11f2e0be25190f"),
    "scales": ("286c", "2875"),
}
"""Rows 0 and 1."""

TERNARY: dict[str, Any] = {
    "rows": 3,
    "lanes": 12,
    "weight_format": "ternary",
    "group": 12,
    "codes": ("311033013003", "000000000000", "303033033331"),
    "scales": ("2cbb", "2cbb", "2cbb"),
}
"""Rows 0 and 2, and a row of zeros between them: a pruned neuron."""
