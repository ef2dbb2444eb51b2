"""A run small enough to price by hand."""

from __future__ import annotations

from typing import Any

import pytest

from hwsim.run import Component, OperatorRow, Run

ACTIONS = {
    "memory_read_bytes": 1000,
    "memory_write_bytes": 100,
    "mac_int4_int8": 2000,
    "accumulate": 50,
    "dequantize": 10,
    "link_bytes": 1000,
    "buffer_read_bytes": 400,
    "buffer_write_bytes": 40,
    "vector_op": 30,
}


def make_run(actions: dict[str, int] | None = None, **changes: Any) -> Run:
    counted = ACTIONS if actions is None else actions
    half = {key: count // 2 for key, count in counted.items()}
    rest = {key: count - half[key] for key, count in counted.items()}
    fields: dict[str, Any] = {
        "network": "tiny",
        "recipe": "int4-g128",
        "accelerator": {
            "name": "u280-stream",
            "hash": "0",
            "part": "xcu280",
            "memory": "hbm2-u280",
            "technology": "asic-45nm",
            "price": "u280-board",
            "channels": 32,
            "peak_macs_per_cycle": 4096,
            "bandwidth_bytes_per_s": 460e9,
        },
        "trace_hash": "00",
        "activations": "synthetic",
        "phase": "decode",
        "batch": 1,
        "context": 16,
        "engine": "line",
        "clock_hz": 200e6,
        "cycles": 10,
        "tokens": 2,
        "simulated_beats": 16,
        "skipped_beats": 0,
        "operators": (
            OperatorRow("attention.q", "gemm", 1, 6, 8, {}, half),
            OperatorRow("mlp.up", "gemm", 1, 4, 8, {}, rest),
        ),
        "components": (Component("memory", 32, 0.5, None),),
        "assumed": ("vector unit: no RTL twin",),
    }
    return Run(**(fields | changes))


@pytest.fixture
def new_run():
    return make_run
