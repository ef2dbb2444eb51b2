"""Hardwired neurons: regions by weight value, constants that are refused, and the error of one scale per row."""

import math
from fractions import Fraction

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.pe import beats_of, get_pe
from hwsim.pe.hardwired import HardwiredArray, one_scale_per_row
from hwsim.pe.micro import Micro

# FP4 E2M1 by its definition (OCP MX 1.0, table 5), in halves; codes 8 to 15 are the negatives.
E2M1 = [Fraction(value, 2) for value in (0, 1, 2, 3, 4, 6, 8, 12)]
E2M1 += [-value for value in E2M1]
INT4 = {"rows": 1, "lanes": 4, "weight_format": "int4", "group": 4, "scales": ("3c00",)}


def mxfp4(rng, rows=3, groups=4, group=32, exponents=(-8, 3)):
    """Codes and power-of-two scales, drawn."""
    codes = rng.integers(0, 16, (rows, groups * group)).astype(np.uint8)
    return codes, np.ldexp(1.0, rng.integers(*exponents, (rows, groups))).astype(np.float16)


def by_definition(codes, scales, x, values=E2M1):
    wide = np.repeat(scales, codes.shape[1] // scales.shape[1], axis=1).tolist()
    return [
        sum(Fraction(scale) * values[code] * given for scale, code, given in zip(*row, x, strict=True))
        for row in zip(wide, codes.tolist(), strict=True)
    ]


def by_population_count(pe, x):
    """The circuit on paper: planes lowest first, the highest subtracted; counts times constants; the row's factor."""
    bits, sums = pe.activations.bits, []
    for row, factor in zip(pe.regions, pe.factors, strict=True):
        total = 0
        for j in range(bits):
            counts = [sum(x[k] >> j & 1 for k in region.inputs) * region.multiple for region in row]
            total += (-1 if j == bits - 1 else 1) * sum(counts) << j
        sums.append(Fraction(total * factor, 1 << pe.fraction_bits))
    return sums


@pytest.mark.parametrize("seed", range(5))
def test_block_scales_are_exact_and_so_are_the_regions(seed):
    rng = np.random.default_rng(seed)
    codes, scales = mxfp4(rng)
    pe = HardwiredArray.from_weights(codes, scales, weight_format="fp4_e2m1", group=32)
    x = rng.integers(-127, 128, 128).astype(np.int8)
    golden = [Fraction(value, 1 << pe.fraction_bits) for value in pe.golden(codes, x, scales)]
    assert golden == by_definition(codes, scales, x.tolist()) == by_population_count(pe, x.tolist())


@pytest.mark.parametrize("scale", [0.0123, -3.5, 2.0**-24, 0])
@pytest.mark.parametrize("number", ["int4", "int3", "ternary", "uint4", "bipolar2", "pot4"])
def test_one_scale_per_row_is_any_number(number, scale):
    rng, held = np.random.default_rng(1), get_format(number)
    valid = [code for code in range(1 << held.bits) if code not in held.reserved]
    codes, scales = rng.choice(valid, (2, 24)).astype(np.uint8), np.full((2, 1), scale, np.float16)
    pe = HardwiredArray.from_weights(codes, scales, weight_format=number, group=8, scaling="row")
    x = rng.integers(-127, 128, 24).astype(np.int8)
    values = [Fraction(value) if math.isfinite(value) else None for value in held.values.tolist()]
    golden = [Fraction(value, 1 << pe.fraction_bits) for value in pe.golden(codes, x, scales)]
    assert golden == by_definition(codes, scales, x.tolist(), values) == by_population_count(pe, x.tolist())
    assert {region.column for row in pe.regions for region in row} <= {0}


def test_a_worked_neuron():
    pe = HardwiredArray(**INT4, codes=("3f03",))
    three, minus_one = pe.regions[0][1], pe.regions[0][0]
    assert (three.value, three.inputs, three.ports) == (3, (0, 3), 2)
    assert (minus_one.value, minus_one.inputs, minus_one.ports) == (-1, (1,), 1)
    codes, x = pe.constants[0], np.array([5, -7, 99, -2], np.int8)
    assert pe.golden(codes, x, pe.constants[1]).tolist() == [(3 * 5 + 7 - 3 * 2) << 24]


def test_zero_codes_and_zero_scales_cost_nothing():
    rng = np.random.default_rng(2)
    codes, scales = mxfp4(rng)
    codes[:, ::3], codes[:, 1::7] = 0, 8  # zero, and minus zero
    scales[1, 2] = 0
    pe = HardwiredArray.from_weights(codes, scales, weight_format="fp4_e2m1", group=32)
    counted = codes % 8 != 0
    counted[1, 64:96] = False
    wired = [sorted(k for region in row for k in region.inputs) for row in pe.regions]
    assert wired == [np.flatnonzero(row).tolist() for row in counted]
    assert sum(region.ports for row in pe.regions for region in row) == counted.sum()
    assert pe.actions(codes)["popcount_input"] == 8 * counted.sum()


def test_actions_by_hand():
    pe = HardwiredArray(
        **INT4 | {"rows": 2, "scales": ("3e00", "3c00")}, codes=("3f03", "0000"), activation_format="int5"
    )
    expected = {"popcount_input": 3, "region_multiply": 2, "region_add": 1, "accumulate": 2}
    expected = {action: 5 * count for action, count in expected.items()} | {"row_multiply": 1}  # 1.5 is 3 * 2**-1
    assert pe.actions(pe.constants[0]) == expected
    three = pe.actions(pe.constants[0], np.zeros((3, 4), np.int8))
    assert three == {action: 3 * count for action, count in expected.items()}


def test_capacity_builds_every_region_in_every_block():
    codes, scales = mxfp4(np.random.default_rng(3), rows=2)
    pe = HardwiredArray.from_weights(codes, scales, weight_format="fp4_e2m1", group=32, capacity=10, slack=0.1)
    for row in pe.regions:
        assert [(region.column, region.value) for region in row] == [
            (column, value)
            for column in (0, 32, 64, 96)
            for value in (-12, -8, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 8, 12)
        ]
        assert {region.ports for region in row} == {11}  # a tenth of 10, not of 10 and an error of float64
        assert all(region.spare == 11 - len(region.inputs) for region in row)
    bare = HardwiredArray.from_weights(codes, scales, weight_format="fp4_e2m1", group=32)
    assert bare.actions(codes) == pe.actions(codes)


def test_a_region_that_overflows_is_refused_with_the_size_needed():
    codes = np.array([[1, 1, 2, 1, 0, 1, 2, 1]], np.uint8)
    made = {"scales": np.ones((1, 1), np.float16), "weight_format": "int4", "group": 8}
    with pytest.raises(HwsimError, match="a capacity of at least 5") as caught:
        HardwiredArray.from_weights(codes, capacity=4, slack=1.0, **made)
    assert caught.value.next.startswith("capacity = 5")
    assert HardwiredArray.from_weights(codes, capacity=5, **made).capacity == 5


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"codes": ("3f0",)}, "1 strings of 4 hexadecimal digits"),
        ({"codes": ("3f0G",)}, "1 strings of 4 hexadecimal digits"),
        ({"codes": ("3f03", "3f03")}, "1 strings of 4 hexadecimal digits"),
        ({"codes": "3"}, "1 strings of 4 hexadecimal digits"),
        ({"codes": ("3f83",)}, "bad code of int4"),
        ({"scales": ("3c",)}, "1 strings of 4 hexadecimal digits"),
        ({"scales": ("7c00",)}, "a scale is not finite"),
        ({"lanes": 2}, "a whole row"),
        ({"weight_format": "int5"}, "does not take this weight format"),
        ({"weight_format": "roots4"}, "does not take this weight format"),
        ({"weight_format": "uint4", "zero_point": True}, "no zero points"),
        ({"activation_format": "uint8"}, "does not take this activation format"),
        ({"scaling": "rows"}, "did you mean 'row'"),
        ({"slack": -0.1}, "slack of PE array"),
        ({"slack": "much"}, "slack of PE array"),
        ({"capacity": 0}, "capacity of PE array"),
        ({"accumulator": 2}, "accumulator of PE array hardwired is too narrow"),
    ],
)
def test_what_it_refuses(change, message):
    good = INT4 | {"codes": ("3f03",)}
    HardwiredArray(**good)
    with pytest.raises(HwsimError, match=message):
        HardwiredArray(**good | change)


@pytest.mark.parametrize(("scaling", "scales"), [("block", [1.5, 1.0]), ("row", [2.0, 1.0]), ("row", [1.0, -1.0])])
def test_scales_that_are_not_wiring_are_refused(scaling, scales):
    codes, scales = np.ones((1, 8), np.uint8), np.array([scales], np.float16)
    with pytest.raises(HwsimError, match="scales of PE array hardwired, row 0"):
        HardwiredArray.from_weights(codes, scales, weight_format="int4", group=4, scaling=scaling)


def test_common_significands_and_signs_are_wiring():
    codes, scales = np.full((1, 12), 3, np.uint8), np.array([[1.5, -0.375, 0]], np.float16)
    pe = HardwiredArray.from_weights(codes, scales, weight_format="int4", group=4)
    assert [region.multiple for region in pe.regions[0]] == [12, -3]
    assert pe.factors == (3 << 21,)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"scales": np.ones((3, 2), np.float16)}, "scales do not fit the weights"),
        ({"scales": np.ones((2, 2))}, "scales are not FP16"),
        ({"scales": np.full((2, 2), np.inf, np.float16)}, "a scale is not finite"),
        ({"codes": np.full((2, 8), 8, np.uint8)}, "bad code of int4"),
        ({"codes": np.full((2, 8), 16, np.uint8)}, "bad code of int4"),
        ({"group": 3}, "a whole row"),
        ({"group": 16, "scales": np.ones((1, 1), np.float16)}, "max_groups of PE array"),
        ({"group": 0, "scales": np.ones((1, 1), np.float16)}, "group of PE array"),
        ({"rows": 0}, "rows of PE array"),
    ],
)
def test_matrices_that_do_not_fit_are_refused(change, message):
    good = {"codes": np.ones((2, 8), np.uint8), "scales": np.ones((2, 2), np.float16), "weight_format": "int4"}
    HardwiredArray.from_weights(**good, group=4)
    with pytest.raises(HwsimError, match=message):
        HardwiredArray.from_weights(**good | {"group": 4} | change)


def test_other_weights_are_refused():
    pe = get_pe("hardwired").variants()["mxfp4_block"]
    (codes, scales), x = pe.constants, np.zeros(64, np.int8)
    pe.golden(codes, x, scales)
    other, louder = codes.copy(), scales * np.float16(2)
    other[1, 5] ^= 1
    for given in ((other, x, scales), (codes, x, louder), (codes[:1], x, scales[:1])):
        for ask in (pe.golden, lambda *operands: beats_of(pe, *operands)):
            with pytest.raises(HwsimError, match="does not hold"):
                ask(*given)
    with pytest.raises(HwsimError, match=r"at \(1, 5\)"):
        pe.actions(other)
    with pytest.raises(HwsimError, match="micro streams weights"):
        Micro(pe)


def test_a_beat_is_a_vector():
    pe = get_pe("hardwired").variants()["mxfp4_block"]
    x = np.arange(64, dtype=np.int8)
    beats = beats_of(pe, pe.constants[0], x, pe.constants[1])
    assert len(beats) == 1 and beats.ends_row.all() and beats.x[0].tolist() == x.tolist()


@pytest.mark.parametrize(
    ("activations", "interval", "latency"),
    # planes; counts of up to 5 inputs: 2 stages, products, a sum of 3: 1 stage, planes, factor, queue
    [("int8", 8, 8 + 2 + 1 + 1 + 3), ("int3", 3, 3 + 2 + 1 + 1 + 3)],
)
def test_cycles_by_hand(activations, interval, latency):
    made = INT4 | {"lanes": 8, "group": 8, "activation_format": activations}
    pe = HardwiredArray(**made, codes=("11111223",))
    timing = pe.timing(None, np.ones(2, bool), np.array([False, True]))
    assert (timing.interval.tolist(), timing.latency.tolist()) == ([interval] * 2, [0, latency])


def test_the_accumulator_is_as_wide_as_these_weights_need():
    codes, scales = mxfp4(np.random.default_rng(5), rows=1)
    pe = HardwiredArray.from_weights(codes, scales, weight_format="fp4_e2m1", group=32)
    x = np.where(codes[0] < 8, 127, -127).astype(np.int8)
    (largest,) = pe.golden(codes, x, scales)
    assert largest.bit_length() == pe.needed_bits - 1


def nearest(wanted, values):
    return min(abs(wanted - value) for value in values)


@pytest.mark.parametrize("target", ["fp4_e2m1", "int4"])
def test_the_error_of_one_scale_per_row_is_reported(target):
    codes, scales = mxfp4(np.random.default_rng(6), rows=4)
    values = E2M1 if target == "fp4_e2m1" else [Fraction(value) for value in range(-7, 8)]
    found = one_scale_per_row(get_format("fp4_e2m1"), codes, scales, get_format(target))
    signals, errors = [], []
    for row, scale, onto in zip(codes.tolist(), scales.tolist(), found.scales[:, 0].tolist(), strict=True):
        weights = [Fraction(scale[k // 32]) * E2M1[code] for k, code in enumerate(row)]
        assert onto == np.float16(float(max(map(abs, weights))) / float(max(values)))
        signals.append(sum(weight**2 for weight in weights))
        errors.append(sum(nearest(weight / Fraction(onto), values) ** 2 for weight in weights) * Fraction(onto) ** 2)
    assert found.sqnr_db == pytest.approx(10 * math.log10(sum(signals) / sum(errors)), rel=1e-12)
    by_row = [10 * math.log10(signal / error) for signal, error in zip(signals, errors, strict=True)]
    assert found.row_sqnr_db == pytest.approx(by_row, rel=1e-12)


def test_nothing_is_lost_where_a_row_has_one_scale_and_its_largest_weight():
    codes = np.array([[7, 1, 15, 4], [0, 0, 8, 0]], np.uint8)
    found = one_scale_per_row(get_format("fp4_e2m1"), codes, np.array([[0.25], [2]], np.float16))
    assert found.sqnr_db is None and np.isinf(found.row_sqnr_db).all()
    assert found.codes[0].tolist() == codes[0].tolist() and found.scales.tolist() == [[0.25], [0]]


@pytest.mark.parametrize("scale", [2.0**-24, 65504])
def test_a_row_scale_beyond_fp16_is_refused(scale):
    codes = np.full((1, 4), 7 if scale > 1 else 1, np.uint8)
    target = "ternary" if scale > 1 else "int4"
    with pytest.raises(HwsimError, match="a row's scale"):
        one_scale_per_row(get_format("fp4_e2m1"), codes, np.full((1, 1), scale, np.float16), get_format(target))
