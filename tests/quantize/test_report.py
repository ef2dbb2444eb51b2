"""Reports: by hand, and by the plain formulas on the whole matrix."""

import json

import numpy as np
import pytest

from hwsim.quantize import ActivationRule, WeightRule, quantize_activations, quantize_weights, report

RNG = np.random.default_rng(11)
WEIGHTS = RNG.normal(0, 0.1, (48, 96)).astype(np.float32)
X = RNG.normal(0, 1, (10, 96)).astype(np.float32)
QUANTIZED = quantize_weights("w", WEIGHTS, WeightRule(format="int4", group=32))


def decibels(signal, error):
    return 10 * np.log10((signal**2).sum() / (error**2).sum())


def test_weight_figures_by_hand():
    # scale 1: codes 1, -1, 0, 0 (0.5 is a tie, goes to 0); power 2.25 + 1 + 0.25 + 0, error 0.25 + 0 + 0.25 + 0
    weights = np.array([[1.5, -1.0, 0.5, 0.0]], np.float32)
    quantized = quantize_weights("w", weights, WeightRule(format="ternary", scale="absmean", group="tensor"))
    assert quantized.scales.tolist() == [[0.75]]
    # With gamma 0.75: 2, -1.33, 0.67, 0 -> 1, -1, 1, 0; errors 0.75, 0.25, 0.25, 0
    got = report(weights, quantized)

    assert got.weight_sqnr_db == pytest.approx(10 * np.log10(3.5 / 0.6875))
    assert got.zero_fraction == 0.25
    assert got.bit_plane_density == (0.75, 0.25)
    assert got.bits_per_weight == (8 + 16) / 4
    assert (got.output_sqnr_db, got.output_cosine) == (None, None)


def test_output_figures_by_the_plain_formulas():
    exact = X.astype(np.float64) @ WEIGHTS.astype(np.float64).T
    seen = X.astype(np.float64) @ QUANTIZED.dequantize().astype(np.float64).T
    cosine = (exact * seen).sum(1) / np.linalg.norm(exact, axis=1) / np.linalg.norm(seen, axis=1)
    got = report(WEIGHTS, QUANTIZED, X)

    assert got.weight_sqnr_db == pytest.approx(decibels(WEIGHTS, WEIGHTS - QUANTIZED.dequantize()), rel=1e-6)
    assert got.output_sqnr_db == pytest.approx(decibels(exact, exact - seen))
    assert got.output_cosine == pytest.approx(cosine.mean())


def test_quantized_activations_add_their_error():
    coarse = quantize_activations(X, ActivationRule(format="int3"))
    exact = X.astype(np.float64) @ WEIGHTS.astype(np.float64).T
    seen = coarse.dequantize().astype(np.float64) @ QUANTIZED.dequantize().astype(np.float64).T
    got = report(WEIGHTS, QUANTIZED, X, coarse)

    assert got.output_sqnr_db == pytest.approx(decibels(exact, exact - seen))
    assert got.output_sqnr_db < report(WEIGHTS, QUANTIZED, X).output_sqnr_db - 3


def test_zeros_and_bits_are_counted_over_all_codes():
    got = report(WEIGHTS, QUANTIZED)

    assert got.zero_fraction == (QUANTIZED.codes == 0).mean()
    planes = [((QUANTIZED.codes >> bit) & 1).mean() for bit in range(4)]
    np.testing.assert_allclose(got.bit_plane_density, planes, rtol=1e-12)


def test_with_zero_points_a_zero_is_a_code_equal_to_its_zero_point():
    quantized = quantize_weights("w", WEIGHTS, WeightRule(format="uint3", group="row", zero_point="minmax"))

    assert report(WEIGHTS, quantized).zero_fraction == (quantized.codes == quantized.zeros).mean()


def test_more_bits_less_error():
    sqnr = [
        report(WEIGHTS, quantize_weights("w", WEIGHTS, WeightRule(format=f"int{bits}", group=32))).weight_sqnr_db
        for bits in range(2, 9)
    ]
    steps = np.diff(sqnr)

    assert (steps > 4).all()
    assert steps[-1] == pytest.approx(6.02, abs=0.5)  # one bit halves the step


def test_without_error_there_is_no_ratio():
    zeros = np.zeros((2, 4), np.float32)
    got = report(zeros, quantize_weights("w", zeros, WeightRule(format="int4")), np.ones((3, 4), np.float32))

    assert (got.weight_sqnr_db, got.output_sqnr_db, got.output_cosine) == (None, None, 1.0)
    json.dumps(got.as_dict(), allow_nan=False)


def test_as_dict_is_plain_data():
    got = report(WEIGHTS, QUANTIZED, X).as_dict()

    assert list(got) == [
        "bits_per_weight",
        "weight_sqnr_db",
        "zero_fraction",
        "bit_plane_density",
        "output_sqnr_db",
        "output_cosine",
    ]
    assert json.loads(json.dumps(got)) == got
