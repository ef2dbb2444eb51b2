"""Reports: by hand, and by the plain formulas on the whole matrix."""

import json

import numpy as np
import pytest

from hwsim.quantize import ActivationRule, WeightRule, mean_report, quantize_activations, quantize_weights, report

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
    assert quantized.planes[0].scales.tolist() == [[0.75]]
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

    assert got.zero_fraction == (QUANTIZED.planes[0].codes == 0).mean()
    planes = [((QUANTIZED.planes[0].codes >> bit) & 1).mean() for bit in range(4)]
    np.testing.assert_allclose(got.bit_plane_density, planes, rtol=1e-12)


def test_with_zero_points_a_zero_is_a_code_equal_to_its_zero_point():
    quantized = quantize_weights("w", WEIGHTS, WeightRule(format="uint3", group="row", zero_point="minmax"))
    plane = quantized.planes[0]

    assert report(WEIGHTS, quantized).zero_fraction == (plane.codes == plane.zeros).mean()


def test_more_bits_less_error():
    sqnr = [
        report(WEIGHTS, quantize_weights("w", WEIGHTS, WeightRule(format=f"int{bits}", group=32))).weight_sqnr_db
        for bits in range(2, 9)
    ]
    steps = np.diff(sqnr)

    assert (steps > 4).all()
    assert steps[-1] == pytest.approx(6.02, abs=0.5)  # one bit halves the step


@pytest.mark.parametrize(
    "rule",
    [
        WeightRule(format="fp4_e2m1", group=16, scale_format="fp8_e4m3", tensor_scale="absmax"),
        WeightRule(format="ternary", method="ptqtp", planes=2, group=32),
        WeightRule(format="roots4", method="fairy2i", planes=2, group="tensor"),
        WeightRule(format="int4", group=32, sparsity={"pattern": "block_n:m", "density": 0.5}),
    ],
    ids=lambda rule: rule.format,
)
def test_figures_of_every_kind_are_those_of_what_it_stands_for(rule):
    quantized = quantize_weights("w", WEIGHTS, rule)
    seen_weights = quantized.dequantize().astype(np.float64)
    exact, seen = (X.astype(np.float64) @ weights.T for weights in (WEIGHTS.astype(np.float64), seen_weights))
    got = report(WEIGHTS, quantized, X)

    assert got.weight_sqnr_db == pytest.approx(decibels(WEIGHTS, WEIGHTS - seen_weights), rel=1e-6)
    assert got.output_sqnr_db == pytest.approx(decibels(exact, exact - seen))
    assert got.zero_fraction == (seen_weights == 0).mean()
    assert got.bits_per_weight == 8 * quantized.nbytes / WEIGHTS.size
    codes = np.concatenate([plane.codes.reshape(-1) for plane in quantized.planes])
    densities = [((codes >> bit) & 1).mean() for bit in range(quantized.rule.number_format.bits)]
    np.testing.assert_allclose(got.bit_plane_density, densities, rtol=1e-12)


def test_outlier_columns_count_in_weights_and_inputs():
    columns = np.array([5, 50], np.int32)
    x = X.copy()
    x[:, columns] *= 40
    quantized = quantize_weights("w", WEIGHTS, WeightRule(format="int8"), columns)
    coded = quantize_activations(x, ActivationRule(), None, columns)
    exact = x.astype(np.float64) @ WEIGHTS.astype(np.float64).T
    seen = coded.dequantize(columns).astype(np.float64) @ quantized.dequantize().astype(np.float64).T
    got = report(WEIGHTS, quantized, x, coded)

    assert got.outlier_columns == 2
    assert got.output_sqnr_db == pytest.approx(decibels(exact, exact - seen))
    plain = report(WEIGHTS, quantize_weights("w", WEIGHTS, WeightRule(format="int8")), x)
    extra = 8 * (2 * 4 + 48 * 2 * 2) / WEIGHTS.size
    assert got.bits_per_weight == pytest.approx(plain.bits_per_weight + extra, rel=1e-12)
    assert plain.outlier_columns == 0


def test_the_mean_of_experts():
    reports = [
        report(weights, quantize_weights("w", weights, WeightRule(format="int4", group=32)), X)
        for weights in (WEIGHTS, WEIGHTS**3)
    ]
    mean = mean_report(reports)

    assert mean_report(reports[:1]) is reports[0]
    assert mean.weight_sqnr_db == (reports[0].weight_sqnr_db + reports[1].weight_sqnr_db) / 2
    assert mean.bits_per_weight == 4.5
    halves = zip(reports[0].bit_plane_density, reports[1].bit_plane_density, strict=True)
    assert mean.bit_plane_density == tuple((a + b) / 2 for a, b in halves)
    assert mean_report([reports[0], report(WEIGHTS, QUANTIZED)]).output_sqnr_db is None


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
        "outlier_columns",
    ]
    assert json.loads(json.dumps(got)) == got
