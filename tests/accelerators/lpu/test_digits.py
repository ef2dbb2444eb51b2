"""Digits: they add up to every value of every format, and neurons of them are arrays of the hardwired PE."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.accelerators.lpu.digits import digits_of, region_count
from hwsim.accelerators.lpu.wires import counted
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.gateware.latency import tree_stages
from hwsim.pe.hardwired.model import TAIL_STAGES, TERM_STAGES
from hwsim.quantize import WeightRule, quantize_weights

from .digit_neurons import digit_array, inputs_of, products

WIDE = {"int5": 2, "int8": 2, "uint8": 3, "fp6_e2m3": 2, "fp6_e3m2": 3, "fp8_e4m3": 5, "fp8_e5m2": 9, "fp16": 11}
NARROW = ("int2", "int4", "uint4", "ternary", "bipolar4", "pot4", "fp4_e2m1")
RULES = {
    "int8": WeightRule(format="int8"),
    "fp8_e4m3": WeightRule(format="fp8_e4m3", scale_format="fp32"),
    "fp6_e3m2": WeightRule(format="fp6_e3m2"),
    "uint4": WeightRule(format="uint4", zero_point="minmax"),
}


def values_by_code(name: str) -> list[int]:
    """Exact integers in units of the smallest step between two finite values."""
    found = [Fraction(float(value)) if np.isfinite(value) else Fraction(0) for value in get_format(name).values]
    rising = sorted(set(found))
    step = min(b - a for a, b in pairwise(rising))
    return [int(value / step) for value in found]


@given(st.data())
def test_digits_add_up_to_the_value(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(WIDE)))
    exact = values_by_code(name) if name != "fp16" else None
    code = data.draw(st.integers(0, (1 << get_format(name).bits) - 1))
    digits = [int(digit.values[digit.which[code]]) for digit in digits_of(get_format(name))]
    value = float(get_format(name).values[code])
    expected = exact[code] if exact else int(Fraction(value) * 2**24) if np.isfinite(value) else 0
    assert sum(16**place * digit for place, digit in enumerate(digits)) == expected
    assert all(-8 <= digit <= 7 for digit in digits[:-1])
    assert -8 <= digits[-1] <= 8


@pytest.mark.parametrize("name", WIDE)
def test_as_few_digits_as_hold_the_largest(name: str) -> None:
    """The widest that n digits hold is 8 of the highest place with 7 of each below."""
    largest = max(map(abs, values_by_code(name))) if name != "fp16" else 65504 * 2**24
    count = next(n for n in range(1, 20) if 8 * 16 ** (n - 1) + 7 * (16 ** (n - 1) - 1) // 15 >= largest)
    assert len(digits_of(get_format(name))) == count == WIDE[name]


@pytest.mark.parametrize("name", NARROW)
def test_a_format_of_four_bits_is_its_own_values(name: str) -> None:
    (digit,) = digits_of(get_format(name))
    assert digit.values[digit.which].tolist() == pytest.approx([
        value * 2 if name == "fp4_e2m1" else value for value in np.nan_to_num(get_format(name).values)
    ])  # fmt: skip
    assert digit.regions == len({*digit.values.tolist()} - {0}) <= 16


def test_regions_of_a_digit_are_those_that_a_neuron_has() -> None:
    assert all(digit.regions <= 16 for name in WIDE for digit in digits_of(get_format(name)))
    assert region_count(get_format("int8")) == 15 + 16
    assert region_count(get_format("int4")) == 14


def test_a_range_of_exponents_that_is_no_fixed_point_is_refused() -> None:
    with pytest.raises(HwsimError, match="cannot be wires") as error:
        digits_of(get_format("bf16"))
    assert "262 bits" in str(error.value)


# -- the PE ----------------------------------------------------------------------------------------------------------


def drawn(name: str, rows: int, cols: int, seed: int = 0) -> np.ndarray:
    number, rng = get_format(name), np.random.default_rng(seed)
    codes = rng.integers(0, 1 << number.bits, (rows, cols))
    finite = np.isfinite(number.values[codes]) & ~np.isin(codes, sorted(number.reserved))
    return np.where(finite, codes, 0).astype(np.uint16 if number.bits > 8 else np.uint8)


@pytest.mark.parametrize("name", ["int5", "int8", "fp6_e2m3", "fp6_e3m2", "fp8_e4m3", "fp8_e5m2", "fp16"])
def test_the_pe_gives_the_exact_product(name: str) -> None:
    codes = drawn(name, 5, 24)
    x = np.random.default_rng(1).integers(-127, 128, (3, 24)).astype(np.int8)
    table = values_by_code(name) if name != "fp16" else [
        int(Fraction(float(value)) * 2**24) if np.isfinite(value) else 0 for value in get_format(name).values
    ]  # fmt: skip
    exact = [
        [sum(table[code] * int(a) for code, a in zip(row, token, strict=True)) for row in codes.tolist()]
        for token in x.tolist()
    ]
    assert products(get_format(name), codes, x).tolist() == exact


@pytest.mark.parametrize("name", RULES)
def test_what_is_wired_is_what_the_pe_counts(name: str) -> None:
    """Rows of random weights, one scale each."""
    weights = np.random.default_rng(2).standard_normal((6, 40)).astype(np.float32)
    tensor = quantize_weights("w", weights, RULES[name])
    number, codes = tensor.rule.number_format, tensor.planes[0].codes
    if name == "uint4":
        number, codes = get_format("int5"), get_format("int5").encode(tensor.planes[0].centred())
    pe = digit_array(number, codes)
    theirs = pe.actions(pe.constants[0], inputs_of(pe, np.zeros((3, 40), np.int8)))
    ours = counted(tensor, 1).actions(8, 3, 1)
    for action in ("popcount_input", "region_multiply", "region_add", "accumulate"):
        assert ours[action] == theirs[action], action


def test_its_tree_is_as_deep_where_every_region_has_a_wire() -> None:
    number = get_format("int8")
    codes = number.encode(np.arange(-127.0, 128.0))[None]  # all values: both digits have all of theirs
    pe = digit_array(number, codes)
    assert len(pe.regions[0]) == region_count(number)
    assert pe.drain == pe.count_stages + TERM_STAGES + tree_stages(region_count(number)) + TAIL_STAGES


@pytest.mark.full
@pytest.mark.rtl
@pytest.mark.parametrize("name", ["int8", "fp8_e4m3"])
def test_its_rtl_multiplies_digits_as_well(name: str) -> None:
    pytest.importorskip("amaranth")
    from hwsim.rtl_flow import run_layer

    codes = drawn(name, 2, 24, seed=3)
    x = np.random.default_rng(4).integers(-127, 128, (6, 24)).astype(np.int8)
    pe = digit_array(get_format(name), codes)
    held, scales = pe.constants
    verdict = run_layer(pe, held, inputs_of(pe, x), scales, seed=5)
    assert verdict.faults == () and verdict.sums == 2 * 6
