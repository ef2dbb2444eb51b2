"""Operands that an array takes, drawn at random; weights that it holds as they are."""

import numpy as np
import pytest

from hwsim.rtl_flow.stimuli import activation_inputs, valid_codes


@pytest.fixture
def operands():
    """operands(pe, rng, rows, groups) -> codes, x, scales, zeros."""
    return _operands


def _operands(pe, rng, rows, groups):
    if pe.constants is not None:
        return pe.constants[0], rng.choice(activation_inputs(pe.activations), pe.lanes), pe.constants[1], None
    codes, rows = valid_codes(pe.weights), rows * pe.weight_planes
    bits = rng.integers(0, 1 << 16, (rows, groups * pe.parts), dtype=np.uint16)
    bits[(bits >> 10 & 31) == 31] &= 0x83FF
    return (
        rng.choice(codes, (rows, groups * pe.group)),
        rng.choice(activation_inputs(pe.activations), groups * pe.group * pe.parts),
        bits.view(np.float16),
        rng.choice(codes, (rows, groups)) if pe.zero_point else None,
    )
