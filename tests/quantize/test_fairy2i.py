"""Fairy2i: lossless before quantization, by hand, by angles, and stage by stage against the plain definition."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hwsim.errors import HwsimError
from hwsim.quantize import WeightRule, fairy2i, load_recipe, quantize_weights

RNG = np.random.default_rng(1)
WEIGHTS = RNG.normal(0, 0.1, (12, 32)).astype(np.float32)
ROOTS = np.array([1, 1j, -1, -1j])


def rule(stages=1, group="tensor", **keys):
    return WeightRule(format="roots4", method="fairy2i", planes=stages, group=group, **keys)


def real_matrix(u, w):
    return np.block([[(u + w).real, -(u - w).imag], [(u + w).imag, (u - w).real]])


@given(arrays(np.float32, (6, 8), elements=st.floats(-100, 100, width=32)))
def test_the_widely_linear_form_loses_nothing(weights):
    weights = np.round(weights * 2.0**20) / 2.0**20  # so that sums and differences are exact in float64
    np.testing.assert_array_equal(real_matrix(*fairy2i.widely_linear(weights)), weights)


def test_unquantized_it_is_the_real_layer():
    x = RNG.normal(0, 1, 32)
    u, w = fairy2i.widely_linear(WEIGHTS)
    paired = x[:16] + 1j * x[16:]
    y = u @ paired + w @ paired.conj()

    np.testing.assert_allclose(np.concatenate([y.real, y.imag]), WEIGHTS.astype(np.float64) @ x, rtol=1e-12)


def test_some_rows_are_those_rows_of_the_whole():
    for whole, part in zip(fairy2i.widely_linear(WEIGHTS), fairy2i.widely_linear(WEIGHTS, slice(2, 5)), strict=True):
        np.testing.assert_array_equal(part, whole[2:5])


def test_quantized_it_is_the_dequantized_real_layer():
    x = RNG.normal(0, 1, 32)
    quantized = quantize_weights("w", WEIGHTS, rule(2, scale_format="fp32"))
    u0, w0, u1, w1 = (plane.dequantize() for plane in quantized.planes)
    paired = x[:16] + 1j * x[16:]
    y = (u0 + u1) @ paired + (w0 + w1) @ paired.conj()

    np.testing.assert_allclose(np.concatenate([y.real, y.imag]), quantized.dequantize() @ x, rtol=1e-5)


def test_by_hand():
    # A, B, C, D = 3, 1, 5, 1: U = (4 + 4i) / 2 = 2 + 2i, at 45 degrees and so an i; W = (2 + 6i) / 2 = 1 + 3i, an i.
    quantized = quantize_weights("w", np.array([[3, 1], [5, 1]], np.float32), rule())
    u, w = quantized.planes
    least = 2.0**-24

    assert [plane.dequantize().tolist() for plane in (u, w)] == [[[2j]], [[3j]]]
    assert u.scale_values.tolist() == [[least, 2]] and w.scale_values.tolist() == [[least, 3]]
    # [[Re(U + W), -Im(U - W)], [Im(U + W), Re(U - W)]]
    assert quantized.dequantize().tolist() == [[0, 1], [5, 0]]


@pytest.mark.parametrize(
    ("value", "root"),
    [
        (0, 1), (1, 1), (1j, 1j), (-1, -1), (-1j, -1j),
        (1 + 1j, 1j), (-1 + 1j, -1), (-1 - 1j, -1j), (1 - 1j, 1),
    ],
)  # fmt: skip
def test_boundaries_of_the_sectors(value, root):
    # W = 0, U = value: R = [[Re, -Im], [Im, Re]].
    value = complex(value)
    weights = np.array([[value.real, -value.imag], [value.imag, value.real]], np.float32)
    plane = quantize_weights("w", weights, rule()).planes[0]

    assert plane.format.decode(plane.codes).tolist() == [[root]]


def plain_stages(values, stages):
    """The definition for one complex matrix: nearest angle, mean magnitudes along each axis, again for what is left."""
    total = np.zeros_like(values)
    for _ in range(stages):
        left = values - total
        sector = np.floor(2 * np.angle(left) / np.pi + 0.5).astype(int) % 4
        roots = ROOTS[sector]
        real, imaginary = sector % 2 == 0, sector % 2 == 1
        total += np.where(real, roots * np.abs(left.real[real]).mean(), roots * np.abs(left.imag[imaginary]).mean())
    return total


@pytest.mark.parametrize("stages", [1, 2, 3])
def test_stages_are_those_of_the_plain_definition(stages):
    quantized = quantize_weights("w", WEIGHTS, rule(stages, scale_format="fp32"))
    expected = [plain_stages(values, stages) for values in fairy2i.widely_linear(WEIGHTS)]

    for i, values in enumerate(expected):
        got = sum(plane.dequantize() for plane in quantized.planes[i::2])
        np.testing.assert_allclose(got, values, rtol=1e-5)
    np.testing.assert_allclose(quantized.dequantize(), real_matrix(*expected), rtol=1e-5)


@pytest.mark.parametrize("group", [4, "row", "tensor"])
def test_scales_are_mean_magnitudes_of_their_axis_and_group(group):
    quantized = quantize_weights("w", WEIGHTS, rule(group=group))
    for plane, values in zip(quantized.planes, fairy2i.widely_linear(WEIGHTS), strict=True):
        roots = plane.format.decode(plane.codes)
        scales = plane.scale_values
        shape = {"tensor": (1, -1), "row": (6, -1)}.get(group, (24, -1))
        pairs = zip(values.reshape(shape), roots.reshape(shape), scales.reshape(-1, 2), strict=True)
        for some, codes, stored in pairs:
            along = (np.abs(some.real[codes.real != 0]), np.abs(some.imag[codes.imag != 0]))
            assert stored.tolist() == [np.float16(part.mean()) if part.size else 2.0**-24 for part in along]


def power_left(weights, quantized):
    return ((weights.astype(np.float64) - quantized.dequantize()) ** 2).sum()


@pytest.mark.parametrize("group", [8, "row", "tensor"])
def test_every_stage_leaves_less(group):
    left = [power_left(WEIGHTS, quantize_weights("w", WEIGHTS, rule(stages, group))) for stages in range(1, 6)]

    assert (np.diff([(WEIGHTS.astype(np.float64) ** 2).sum(), *left]) < 0).all()


def test_error_of_one_stage_on_gaussian_weights():
    # The part along the nearer axis is the larger of two normal magnitudes, 2 / sqrt(pi) on average, and the least
    # squared error takes the square of that off a power of 2.
    weights = np.random.default_rng(2).standard_normal((512, 512)).astype(np.float32)
    left = power_left(weights, quantize_weights("w", weights, rule(1)))

    assert left / (weights.astype(np.float64) ** 2).sum() == pytest.approx(1 - 2 / np.pi, abs=0.003)


@pytest.mark.parametrize("stages", [1, 2])
def test_a_stage_is_one_bit_per_weight_and_scales(stages):
    per_tensor = quantize_weights("w", WEIGHTS, rule(stages))
    per_group = quantize_weights("w", WEIGHTS, rule(stages, 8))

    # U and W: 2 bits each for a quarter of the elements; two FP16 scales each.
    assert per_tensor.bits_per_weight == stages * (1 + 2 * 2 * 16 / WEIGHTS.size)
    assert per_group.bits_per_weight == stages * (1 + 2 * 2 * 16 / (4 * 8))


@pytest.mark.parametrize(("name", "stages"), [("fairy2i-w1", 1), ("fairy2i-w2", 2)])
def test_shipped_recipes(name, stages):
    quantized = quantize_weights("w", WEIGHTS, load_recipe(name).weights_for("w"))

    assert len(quantized.planes) == 2 * stages
    assert quantized.planes[0].scales.shape == (1, 2)


def test_zeros_stay_as_small_as_scales_go():
    quantized = quantize_weights("w", np.zeros((4, 4), np.float32), rule(2))

    assert np.abs(quantized.dequantize()).max() <= 4 * 2.0**-24


def test_what_is_exact_after_one_stage_stays_so_after_two():
    signs = RNG.integers(0, 4, (2, 8, 8))
    u, w = 0.5 * ROOTS[signs[0]], 0.25 * ROOTS[signs[1]]
    weights = real_matrix(u, w).astype(np.float32)

    assert np.array_equal(quantize_weights("w", weights, rule(1)).dequantize(), weights)
    assert np.abs(quantize_weights("w", weights, rule(2)).dequantize() - weights).max() <= 4 * 2.0**-24


@pytest.mark.parametrize("shape", [(3, 4), (4, 5), (1, 1)])
def test_odd_sides_are_refused_by_name(shape):
    with pytest.raises(HwsimError, match=r"layers\.0\.q cannot be halved") as caught:
        quantize_weights("layers.0.q", np.ones(shape, np.float32), rule())
    assert caught.value.got == f"{shape[0]} x {shape[1]}"


def test_weights_that_are_not_finite_are_named_with_their_place():
    weights = WEIGHTS.copy()
    weights[7, 3] = np.nan
    with pytest.raises(HwsimError, match="not all finite") as caught:
        quantize_weights("w", weights, rule())
    assert caught.value.got == "nan at row 7, column 3"


def test_groups_are_of_half_a_row():
    with pytest.raises(HwsimError, match="group size does not divide") as caught:
        quantize_weights("w", WEIGHTS, rule(group=32))
    assert "rows of 16" in caught.value.got
