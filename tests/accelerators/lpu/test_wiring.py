"""What matrices of every kind are as wires: they compute the same, and wires are counted as one counts them by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest

from hwsim.accelerators.lpu.wires import counted, counted_outliers, expected
from hwsim.accelerators.lpu.wiring import OUTLIERS, places, wired_codes, wired_formats, wirings
from hwsim.formats import get_format
from hwsim.pe import fixed
from hwsim.quantize import QuantizedTensor, WeightRule, quantize_weights
from hwsim.quantize.tensor import Outliers

ROWS, COLS = 12, 24
REAL = {
    "int8": {"format": "int8"},
    "int4": {"format": "int4"},
    "uint4": {"format": "uint4", "zero_point": "minmax"},
    "uint8": {"format": "uint8", "zero_point": "minmax"},
    "uint3": {"format": "uint3", "zero_point": "minmax"},
    "middle": {"format": "uint4", "zero_point": "middle"},
    "bipolar": {"format": "bipolar4", "zero_point": "middle", "method": "bipolar_of_int"},
    "fp8": {"format": "fp8_e4m3", "scale_format": "fp32"},
    "planes": {"format": "ternary", "method": "ptqtp", "planes": 2},
}
COMPLEX = {"w1": 1, "w2": 2}


def rule(**keys: object) -> WeightRule:
    return WeightRule.model_validate(keys)


def made(keys: dict[str, object], seed: int = 0) -> QuantizedTensor:
    weights = np.random.default_rng(seed).standard_normal((ROWS, COLS)).astype(np.float32)
    return quantize_weights("w", weights, rule(**keys))


def complex_rule(stages: int) -> dict[str, object]:
    return {"format": "roots4", "group": "tensor", "method": "fairy2i", "planes": stages}


# -- they compute the same -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", REAL)
def test_values_less_their_zero_points_times_scales_are_the_weights(kind: str) -> None:
    tensor = made(REAL[kind])
    found = sum(number.decode(codes) * scales for number, codes, scales in wired_codes(tensor))
    assert np.array_equal(found.astype(np.float32), tensor.dequantize())


@pytest.mark.parametrize("stages", COMPLEX.values())
def test_four_real_matrices_of_each_complex_one_are_the_product(stages: int) -> None:
    """U x adds a real code's part to the same part of the result, an imaginary one's to the other; W conj(x) too."""
    tensor = made(complex_rule(stages))
    half_rows, half_cols = ROWS // 2, COLS // 2
    found, many = np.zeros((ROWS, COLS)), list(wired_codes(tensor))
    assert len(many) == 2 * 2 * stages
    for index, (number, codes, scales) in enumerate(many):
        part, imaginary = number.decode(codes) * scales, index % 2
        conjugate = -1 if index // 2 % 2 else 1
        re, im = slice(0, half_rows), slice(half_rows, ROWS)
        x_re, x_im = slice(0, half_cols), slice(half_cols, COLS)
        if imaginary:
            found[im, x_re] += part
            found[re, x_im] -= conjugate * part
        else:
            found[re, x_re] += part
            found[im, x_im] += conjugate * part
    assert np.allclose(found, tensor.dequantize(), rtol=1e-6, atol=0)


# -- by hand ---------------------------------------------------------------------------------------------------------


def digits(value: int, count: int) -> Iterator[tuple[int, int]]:
    """Place and digit of those that are not zero."""
    for place in range(count):
        last = place == count - 1
        digit = value if last else next(d for d in range(-8, 8) if (value - d) % 16 == 0)
        value = (value - digit) // 16
        if digit:
            yield place, digit
    assert value == 0


def by_hand(rows: list[list[int]], parts: int, count: int) -> tuple[int, int, int]:
    """Wires, regions, neurons of rows of integers."""
    wires, regions = 0, set[tuple[int, ...]]()
    cols = len(rows[0])
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            part = next(p for p in range(parts) if cols * p // parts <= c < cols * (p + 1) // parts)
            for place, digit in digits(value, count) if count > 1 else [(0, value)] * (value != 0):
                wires += 1
                regions.add((r, part, place, digit))
    return wires, len(regions), len(rows) * parts


@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize(
    ("kind", "count"), [("int8", 2), ("int4", 1), ("uint4", 2), ("uint8", 3), ("uint3", 1), ("middle", 1), ("fp8", 5)]
)
def test_wires_of_digits_and_zero_points(kind: str, count: int, parts: int) -> None:
    tensor = made(REAL[kind])
    (plane,) = tensor.planes
    unit = 2.0 ** fixed.fraction_bits(plane.format)
    found = counted(tensor, parts)
    rows = [[int(value * unit) for value in row] for row in plane.centred().tolist()]
    assert (found.inputs, found.regions, found.neurons) == by_hand(rows, parts, count)


@pytest.mark.parametrize("parts", [1, 4])
@pytest.mark.parametrize("stages", COMPLEX.values())
def test_a_complex_code_has_a_wire_for_each_part_of_the_result(stages: int, parts: int) -> None:
    tensor = made(complex_rule(stages))
    found, hands = counted(tensor, parts), Counter[str]()
    for plane in tensor.planes:
        values = plane.format.decode(plane.codes)
        for axis in (values.real, values.imag):
            for _result in ("real", "imaginary"):
                wires, regions, neurons = by_hand([[int(v) for v in row] for row in axis.tolist()], parts, 1)
                hands.update(wires=wires, regions=regions, neurons=neurons)
    assert found.inputs == hands["wires"] == 2 * sum(plane.codes.size for plane in tensor.planes)
    assert (found.regions, found.neurons) == (hands["regions"], hands["neurons"])
    (one, other) = wirings(tensor.rule, ROWS, COLS)
    assert one.count * one.rows + other.count * other.rows == found.neurons // parts


def test_columns_in_fp16_are_digits_of_their_own() -> None:
    columns = np.array([1, 2, 20], np.int32)
    weights = (np.random.default_rng(5).standard_normal((ROWS, 3)) * 0.1).astype(np.float16)
    found = counted_outliers(Outliers(columns, weights), COLS, 4)  # parts of six columns: the first and the last
    rows = [[int(float(value) * 2**24) for value in row] for row in weights.tolist()]
    first, last = (by_hand([row[part] for row in rows], 1, 11) for part in (slice(0, 2), slice(2, 3)))
    assert (found.inputs, found.regions, found.neurons) == tuple(a + b for a, b in zip(first, last, strict=True))
    assert get_format(OUTLIERS).bits == 16


def test_synthetic_weights_of_every_kind_are_wired_as_normal_ones_are() -> None:
    weights = np.random.default_rng(7).standard_normal((128, 256)).astype(np.float32)
    for keys in (REAL["int8"], REAL["uint4"], REAL["fp8"], complex_rule(2)):
        tensor = quantize_weights("w", weights, rule(**keys))
        real, number = counted(tensor, 2), wired_formats(tensor.rule)[0]
        counts = sum(np.bincount(codes.ravel(), minlength=1 << number.bits) for _, codes, _ in wired_codes(tensor))
        found = expected(wirings(tensor.rule, 128, 256), counts / counts.sum(), 2)
        assert found.neurons == real.neurons
        assert found.inputs == pytest.approx(real.inputs, rel=1e-6)
        assert found.regions == pytest.approx(real.regions, rel=0.05)


# -- places ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "count"),
    [
        (REAL["int4"], 1), (REAL["int8"], 2), (REAL["uint4"], 2), (REAL["uint3"], 1), (REAL["middle"], 1),
        (REAL["fp8"], 5), (REAL["planes"], 1), (complex_rule(1), 1), (complex_rule(2), 1), (complex_rule(3), 2),
        ({"format": "fp16", "scale": "one"}, 11), ({"format": "ternary"}, 1),
    ],
)  # fmt: skip
def test_places_of_four_bits(keys: dict[str, object], count: int) -> None:
    assert places(rule(**keys)) == count
