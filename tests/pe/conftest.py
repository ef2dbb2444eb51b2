"""Operands that an array takes, drawn at random; weights that it holds as they are."""

import numpy as np
import pytest

from hwsim.pe.outliers import OutlierColumns
from hwsim.rtl_flow.stimuli import activation_inputs, valid_codes


@pytest.fixture
def operands():
    """operands(pe, rng, rows, groups) -> codes, x, scales, zeros, and outlier columns where the array takes them."""
    return _operands


def _operands(pe, rng, rows, groups):
    if pe.constants is not None:
        return pe.constants[0], rng.choice(activation_inputs(pe.activations), pe.lanes), pe.constants[1], None
    codes, rows = valid_codes(pe.weights), rows * pe.weight_planes
    return (
        rng.choice(codes, (rows, groups * pe.group)),
        rng.choice(activation_inputs(pe.activations), groups * pe.group * pe.parts),
        halves(rng, rows, groups * pe.parts),
        rng.choice(codes, (rows, groups)) if pe.zero_point else None,
        *([] if pe.most_outliers is None else [outliers(rng, rows, int(rng.integers(0, pe.most_outliers + 1)))]),
    )


def halves(rng, *shape):
    """Finite FP16 numbers, every bit pattern alike."""
    bits = rng.integers(0, 1 << 16, shape, dtype=np.uint16)
    bits[(bits >> 10 & 31) == 31] &= 0x83FF
    return bits.view(np.float16)


def outliers(rng, rows, count):
    return OutlierColumns(halves(rng, rows, count), halves(rng, count), halves(rng, 1).reshape(()))
