"""Operands that an array takes, drawn at random."""

import numpy as np
import pytest


@pytest.fixture
def operands():
    """operands(pe, rng, rows, groups) -> codes, x, scales, zeros."""
    return _operands


def _operands(pe, rng, rows, groups):
    codes = [code for code in range(2**pe.weights.bits) if code not in pe.weights.reserved]
    bits = rng.integers(0, 1 << 16, (rows, groups), dtype=np.uint16)
    bits[(bits >> 10 & 31) == 31] &= 0x83FF
    return (
        rng.choice(codes, (rows, groups * pe.group)).astype(np.uint8),
        rng.integers(-127, 128, groups * pe.group).astype(np.int8),
        bits.view(np.float16),
        rng.choice(codes, (rows, groups)).astype(np.uint8) if pe.zero_point else None,
    )
