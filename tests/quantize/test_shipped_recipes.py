"""Every recipe that ships, on one small matrix: sizes by closed forms, errors in the order of the bits."""

import numpy as np
import pytest

from hwsim.catalog import names
from hwsim.quantize import calibrate_weights, load_recipe, quantize_weights, report
from hwsim.trace.build import quantize_inputs

ROWS, COLS = 64, 256
SIZE = ROWS * COLS
RNG = np.random.default_rng(37)
WEIGHTS = RNG.normal(0, 0.02, (ROWS, COLS)).astype(np.float32)
X = RNG.normal(0, 1, (24, COLS)).astype(np.float32)
BITS = {
    "int8": 8 + 16 / COLS,
    "int4-g128-mse": 4 + 16 / 128,
    "int3-g128": 3 + 16 / 128,
    "int2-g64": 2 + 16 / 64,
    "uint4-g128": 4 + 20 / 128,
    "w4a16-g128": 4 + 16 / 128,
    "w4a4-g128": 4 + 16 / 128,
    "fp8-e4m3": 8 + 32 / SIZE,
    "fp8-e4m3-channel": 8 + 32 / COLS,
    "fp8-e4m3-a16": 8 + 32 / COLS,
    "fp8-e5m2": 8 + 32 / SIZE,
    "mxfp4": 4.25,
    "mxfp6": 6.25,
    "mxfp6-e2m3": 6.25,
    "mxfp8": 8.25,
    "nvfp4": 4.5 + 32 / SIZE,
    "sparse24-int8": 5 + 16 / COLS,
    "block-sparse-int8": 4 + 1 / 256 + 16 / COLS,
    "smoothquant-w8a8": 8 + 16 / SIZE,
    "static-int8": 8 + 16 / COLS,
}


def outcome(name):
    """The report of one product in a recipe, calibrated on its own inputs."""
    recipe = load_recipe(name)
    calibration = calibrate_weights(recipe, [("w",)], lambda weight, expert: WEIGHTS, {"w": X})["w"]
    weights = calibration.smoothed_weights(WEIGHTS)
    quantized = quantize_weights("w", weights, recipe.weights_for("w"), calibration.outlier_columns)
    return report(weights, quantized, calibration.smoothed_inputs(X), quantize_inputs(X, recipe, calibration))


@pytest.mark.parametrize("name", names("recipes"))
def test_it_quantizes_weights_and_inputs(name):
    got = outcome(name)

    assert got.weight_sqnr_db > 1
    assert 0.4 < got.output_cosine < 1
    assert got.output_sqnr_db <= got.weight_sqnr_db + 1  # inputs are quantized too
    if name in BITS:
        assert got.bits_per_weight == pytest.approx(BITS[name], rel=1e-12)


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("int4-g128", "int4-g128-mse"),
        ("int3-g128", "int4-g128"),
        ("int2-g64", "int3-g128"),
        ("w4a4-g128", "int4-g128"),
        ("int4-g128", "w4a16-g128"),
        ("mxfp4", "nvfp4"),
        ("nvfp4", "mxfp6"),
        ("mxfp6", "mxfp8"),
        ("fp8-e5m2", "fp8-e4m3"),
        ("fp8-e4m3", "fp8-e4m3-a16"),
        ("static-int8", "int8"),
        ("block-sparse-int8", "sparse24-int8"),
        ("flightllm", "int4-g128"),
    ],
)
def test_what_costs_more_errs_less(worse, better):
    assert outcome(worse).output_sqnr_db < outcome(better).output_sqnr_db


def test_inputs_without_outliers_have_no_outlier_column():
    assert np.abs(X).max() < 6
    assert outcome("llm-int8").outlier_columns == 0
    assert outcome("llm-int8").output_sqnr_db == outcome("int8").output_sqnr_db
