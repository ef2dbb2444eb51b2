"""Floating-point multiply-accumulate: exact rationals rounded once, by an oracle that shares nothing with the model."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.rtl_flow.stimuli import activation_inputs, random_stimulus, valid_codes

pytestmark = pytest.mark.slow

FLOATS = {
    "fp4_e2m1": ml_dtypes.float4_e2m1fn,
    "fp6_e2m3": ml_dtypes.float6_e2m3fn,
    "fp6_e3m2": ml_dtypes.float6_e3m2fn,
    "fp8_e4m3": ml_dtypes.float8_e4m3fn,
    "fp8_e5m2": ml_dtypes.float8_e5m2,
    "fp16": np.float16,
}
CODES = {"fp16": np.uint16, "fp32": np.uint32}
VALUES = {"fp16": np.float16, "fp32": np.float32}
FMAC = get_pe("fmac")
ROUNDED = [name for name, pe in FMAC.variants().items() if pe.result != "exact"]


def decoded(number, codes):
    stored = np.asarray(codes, np.uint16 if number == "fp16" else np.uint8)
    return stored.view(FLOATS[number]).astype(np.float64)


def nearest(y, result, saturate):
    """The code of the nearest value, by trying neighbours: the exact distances decide, then the even code.

    Infinity counts as the value that would follow the largest number (IEEE 754-2019, section 4.3.1).
    """
    kind, largest = VALUES[result], np.finfo(VALUES[result]).max
    beyond = 2 * Fraction(float(largest)) - Fraction(float(np.nextafter(largest, kind(0))))
    guess = kind(min(max(float(y), -float(largest)), float(largest)))
    with np.errstate(over="ignore"):
        around = {guess, np.nextafter(guess, kind(np.inf)), np.nextafter(guess, kind(-np.inf))}
    around = [value for value in around if not (saturate and np.isinf(value))]

    def distance(value):
        exact = Fraction(float(value)) if np.isfinite(value) else beyond * (1 if value > 0 else -1)
        return abs(exact - y), int(value.view(CODES[result])) & 1

    code = int(min(around, key=distance).view(CODES[result]))
    top = 1 << (8 * np.dtype(kind).itemsize - 1)
    return code & (top - 1) | (top if y < 0 else 0)


def expected(pe, codes, x, scales):
    weights, inputs = decoded(pe.weight_format, codes), decoded(pe.activation_format, x)
    found = []
    for row in range(len(codes)):
        repeated = np.repeat(scales[row].astype(np.float64), pe.group)
        terms = zip(weights[row].tolist(), inputs.tolist(), repeated.tolist(), strict=True)
        y = sum((Fraction(w) * Fraction(a) * Fraction(s) for w, a, s in terms), Fraction(0))
        found.append(nearest(y, pe.result, pe.overflow == "saturate"))
    return found


@pytest.mark.parametrize("variant", ROUNDED)
def test_sums_are_rounded_once(variant, operands):
    pe, rng = FMAC.variants()[variant], np.random.default_rng(1)
    seen = set()
    for _ in range(20):
        codes, x, scales, _ = operands(pe, rng, 3, int(rng.integers(1, pe.max_groups + 1)))
        if pe.result == "fp16":
            scales = scales * np.float16(2.0) ** np.float16(rng.choice([-12, -6, 0]))
        results = pe.golden(codes, x, scales).tolist()
        assert results == expected(pe, codes, x, scales)
        seen |= {float(value) for value in pe.to_float(np.array(results, object))}
    assert len(seen) > 20


@pytest.mark.parametrize(("weight", "activation"), [
    ("fp8_e4m3", "fp8_e4m3"), ("fp8_e5m2", "fp8_e4m3"), ("fp8_e5m2", "fp8_e5m2"), ("fp4_e2m1", "fp8_e4m3"),
    ("fp6_e2m3", "fp6_e3m2"),
])  # fmt: skip
def test_every_product(weight, activation):
    """In FP32 a product of FP8 numbers is exact, so that numpy's own multiplication is the oracle."""
    pe = FMAC(rows=1, lanes=1, weight_format=weight, activation_format=activation, group=1)
    codes, x = valid_codes(pe.weights), activation_inputs(pe.activations)
    results = pe.golden(codes[:, None], x[:, None], np.ones((1, 1), np.float16))
    a, w = (decoded(*given).astype(np.float32) for given in ((activation, x), (weight, codes)))
    product = a[:, None] * w
    product[product == 0] = 0  # a sum of zero is +0
    assert results.tolist() == product.view(np.uint32).tolist()


@pytest.mark.parametrize(("result", "unit"), [("fp16", 24), ("fp16", 30), ("fp16", 42), ("fp32", 42), ("fp32", 160)])
def test_rounding_equals_the_conversion_of_numpy(result, unit):
    """Integers of up to 53 bits are float64 numbers; numpy rounds these once."""
    from hwsim.pe.rounding import TARGETS

    rng = np.random.default_rng(unit)
    sizes = rng.integers(0, 1 << 53, 20_000) >> rng.integers(0, 53, 20_000)
    ties = rng.integers(0, 1 << 12, 5_000) * 2 + 1 << rng.integers(0, 30, 5_000)
    values = np.concatenate([sizes, ties, [0, 1, 1 << 41, (1 << 41) - (1 << 29)]])
    values *= rng.choice([-1, 1], len(values))
    with np.errstate(over="ignore", under="ignore"):
        wanted = np.ldexp(values.astype(np.float64), -unit).astype(VALUES[result])
    codes = [TARGETS[result].encode(int(value), unit, saturate=False) for value in values]
    assert codes == wanted.view(CODES[result]).tolist()
    largest = int(np.asarray(np.finfo(VALUES[result]).max).view(CODES[result]))
    saturated = [TARGETS[result].encode(int(value), unit, saturate=True) for value in values]
    assert {code for code, infinite in zip(saturated, np.isinf(wanted), strict=True) if infinite} <= {
        largest, largest | 1 << (15 if result == "fp16" else 31)
    }  # fmt: skip
    assert [c for c, inf in zip(saturated, np.isinf(wanted), strict=True) if not inf] == [
        c for c, inf in zip(codes, np.isinf(wanted), strict=True) if not inf
    ]


def half(codes, x, scale=1.0, **parameters):
    """The result of FP16 weights and activations given as numbers, in FP16 unless said otherwise."""
    count = len(codes)
    given = {"weight_format": "fp16", "activation_format": "fp16", "result": "fp16"} | parameters
    pe = FMAC(rows=1, lanes=1, group=count, **given)
    (result,) = pe.golden(
        np.array([codes], np.float16).view(np.uint16),
        np.array(x, np.float16).view(np.uint16),
        np.full((1, 1), scale, np.float16),
    )
    return float(pe.to_float(np.array([result], object))[0])


@pytest.mark.parametrize(
    ("codes", "x", "parameters", "wanted"),
    [
        ([2048, 1], [1, 1], {}, 2048.0),  # a tie goes to the even significand
        ([2048, 3], [1, 1], {}, 2052.0),
        ([2048, 1, 2.0**-24], [1, 1, 2.0**-24], {}, 2050.0),  # 2**-48 above the tie: with two roundings, 2048
        ([65504, -65504, 1], [65504, 65504, 1], {}, 1.0),  # no order of sums can lose the 1
        ([65504, 8], [1, 1], {}, 65504.0),
        ([65504, 16], [1, 1], {}, np.inf),  # halfway to 65536, which is even
        ([-65504, -16], [1, 1], {}, -np.inf),
        ([65504, 16], [1, 1], {"overflow": "saturate"}, 65504.0),
        ([2.0**-14], [2.0**-10], {}, 2.0**-24),  # the least subnormal
        ([3 * 2.0**-24], [0.5], {}, 2.0**-23),  # a tie between subnormals
        ([2.0**-24], [2.0**-24], {"result": "fp32"}, 2.0**-48),
    ],
)
def test_worked_sums(codes, x, parameters, wanted):
    assert half(codes, x, **parameters) == wanted


def test_the_sign_of_zero():
    assert np.copysign(1, half([1, -1], [1, 1])) == 1
    assert np.copysign(1, half([-0.0], [1])) == 1
    assert np.copysign(1, half([-(2.0**-24)], [2.0**-24])) == -1  # rounded to zero


@pytest.mark.parametrize("bits", [0x7C00, 0xFC00, 0x7E00])
def test_infinities_and_nan_are_refused(bits):
    special, one = np.array([[bits]], np.uint16), np.array([[0x3C00]], np.uint16)
    pe = FMAC(rows=1, lanes=1, weight_format="fp16", activation_format="fp16", group=1)
    for codes, x in ((special, one[0]), (one, special[0])):
        with pytest.raises(HwsimError, match="a value of fp16 is not finite"):
            pe.golden(codes, x, np.ones((1, 1), np.float16))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"result": "bf16"}, "result of PE array fmac"),
        ({"overflow": "wrap"}, "overflow of PE array fmac"),
        ({"weight_format": "bf16"}, "does not take this weight format"),
        ({"weight_format": "int8"}, "does not take this weight format"),
        ({"activation_format": "int8"}, "does not take this activation format"),
        ({"zero_point": True}, "zero points need an unsigned weight format"),
        ({"accumulator": 81}, "at least 82 bits for 4 groups of 8"),
    ],
)
def test_parameters_are_checked(change, message):
    good = {"rows": 1, "lanes": 2, "weight_format": "fp8_e4m3", "group": 8, "max_groups": 4}
    assert FMAC(**good).accumulator_bits == 82
    with pytest.raises(HwsimError, match=message):
        FMAC(**(good | change))


def test_widths_are_those_of_the_largest_numbers():
    largest = {"fp8_e4m3": 448 << 9, "fp8_e5m2": 57344 << 16, "fp16": 65504 << 24, "fp4_e2m1": 12}
    for pe in FMAC.variants().values():
        bound = largest[pe.weight_format] * largest[pe.activation_format] * pe.group
        assert pe.dot_bound == bound
        assert pe.needed_bits == (bound * pe.max_groups * (65504 << 24)).bit_length() + 1


def test_products_and_roundings_are_counted():
    codes = np.zeros((6, 16), np.uint8)
    pe = FMAC(rows=2, lanes=4, weight_format="fp8_e5m2", group=8, max_groups=2)
    counted = {"mac_fp8_e5m2_fp8_e4m3": 96, "accumulate": 24, "dequantize": 12}
    assert pe.actions(codes) == counted | {"round_fp32": 6}
    exact = FMAC(rows=2, lanes=4, weight_format="fp8_e5m2", group=8, max_groups=2, result="exact")
    assert exact.actions(codes) == counted


def test_random_stimuli_reach_every_kind_of_result():
    """Of what Verilator is fed; what rounds to minus zero is too rare, and in `test_fmac_rounder.py`."""
    pe = FMAC.variants()["fp16_fp16"]
    seen = set()
    for seed in range(10):
        values = pe.to_float(random_stimulus(pe, np.random.default_rng(seed)).sums)
        for value in values.ravel():
            size = abs(value)
            kind = "infinite" if np.isinf(value) else "zero" if not size else "subnormal" if size < 2**-14 else "normal"
            seen.add((kind, bool(np.signbit(value))))
    assert seen >= {(kind, sign) for kind in ("infinite", "subnormal", "normal") for sign in (False, True)}
    assert ("zero", False) in seen
