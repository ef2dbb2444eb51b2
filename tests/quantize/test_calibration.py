"""Calibration: SmoothQuant's equation by loops, planted outliers of LLM.int8(), static scales, memory."""

import tracemalloc

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.quantize import calibrate_weights, load_recipe, quantize_activations, quantize_weights, report

RNG = np.random.default_rng(31)
COLS = 32
WEIGHTS = {name: RNG.normal(0, 0.1, (rows, COLS)).astype(np.float32) for name, rows in (("q", 24), ("k", 8), ("o", 16))}
INPUTS = {"q": RNG.normal(0, 1, (20, COLS)).astype(np.float32), "o": RNG.normal(0, 2, (20, COLS)).astype(np.float32)}
INPUTS["k"] = INPUTS["q"]
GROUPS = [("q", "k"), ("o",)]


def weight(name, expert=None):
    return WEIGHTS[name] if expert is None else WEIGHTS[name] * np.float32(1 + expert)


def calibrated(recipe, inputs=INPUTS, overrides=None):
    return calibrate_weights(load_recipe(recipe, overrides), GROUPS, weight, inputs)


def product_error(name, recipe, inputs=INPUTS):
    """Report of one product as a trace would have it."""
    loaded = load_recipe(recipe)
    found = calibrate_weights(loaded, GROUPS, weight, inputs)[name]
    weights, x = found.smoothed_weights(WEIGHTS[name]), found.smoothed_inputs(inputs[name])
    quantized = quantize_weights(name, weights, loaded.weights_for(name), found.outlier_columns)
    coded = quantize_activations(x, loaded.activations, found.static_scale, found.outlier_columns)
    return report(weights, quantized, x, coded)


@pytest.mark.parametrize("alpha", [0.0, 0.5, 0.75, 1.0])
def test_smoothing_is_equation_4_over_all_that_reads_the_same(alpha):
    found = calibrated("smoothquant-w8a8", overrides={"smoothing.alpha": alpha})

    for names in GROUPS:
        for j in range(COLS):
            x = max(abs(float(value)) for value in INPUTS[names[0]][:, j])
            w = max(abs(float(value)) for name in names for value in WEIGHTS[name][:, j])
            for name in names:
                assert found[name].smoothing[j] == pytest.approx(x**alpha / w ** (1 - alpha), rel=1e-6)
    np.testing.assert_array_equal(found["q"].smoothing, found["k"].smoothing)


def test_smoothing_changes_no_product():
    found = calibrated("smoothquant-w8a8")["o"]
    exact = INPUTS["o"].astype(np.float64) @ WEIGHTS["o"].T
    smooth = found.smoothed_inputs(INPUTS["o"]).astype(np.float64) @ found.smoothed_weights(WEIGHTS["o"]).T

    np.testing.assert_allclose(smooth, exact, rtol=1e-5, atol=1e-6)


def test_at_one_half_both_sides_of_a_column_are_as_large():
    found = calibrated("smoothquant-w8a8")["o"]
    x = np.abs(found.smoothed_inputs(INPUTS["o"])).max(0)
    w = np.abs(found.smoothed_weights(WEIGHTS["o"])).max(0)

    np.testing.assert_allclose(x, w, rtol=1e-5)


def test_dead_columns_are_left_alone():
    inputs = {name: x.copy() for name, x in INPUTS.items()}
    inputs["o"][:, 3] = 0
    found = calibrated("smoothquant-w8a8", inputs)

    assert found["o"].smoothing[3] == 1
    assert np.isfinite(found["o"].smoothing).all()
    assert found["o"].smoothing[4] != 1


def test_smoothing_saves_inputs_with_a_few_large_columns():
    inputs = {name: x.copy() for name, x in INPUTS.items()}
    inputs["o"][:, [5, 17]] *= 60

    assert (
        product_error("o", "smoothquant-w8a8", inputs).output_sqnr_db
        > product_error("o", "int8", inputs).output_sqnr_db
    )
    assert product_error("o", "llm-int8", inputs).output_sqnr_db > product_error("o", "int8", inputs).output_sqnr_db + 6


def planted():
    """Inputs whose columns 7 and 20 of "o" reach 6.0, one of them by exactly that; all others stay below."""
    inputs = {name: np.clip(x, -5.9, 5.9) for name, x in INPUTS.items()}
    inputs["o"][4, 7], inputs["o"][9, 20], inputs["o"][2, 9] = -6.0, 50.0, 5.99
    return inputs


def test_planted_outliers_are_found_and_kept_in_fp16():
    inputs = planted()
    loaded = load_recipe("llm-int8")
    found = calibrated("llm-int8", inputs)
    assert found["o"].outlier_columns.tolist() == [7, 20]
    assert found["q"].outlier_columns.tolist() == []

    columns, rest = found["o"].outlier_columns, np.delete(np.arange(COLS), [7, 20])
    quantized = quantize_weights("o", WEIGHTS["o"], loaded.weights_for("o"), columns)
    coded = quantize_activations(inputs["o"], loaded.activations, None, columns)
    # Vector-wise INT8 of the rest, FP16 products of the outliers: section 3 of the paper, by the plain formulas
    x, w = inputs["o"].astype(np.float64), WEIGHTS["o"].astype(np.float64)
    x_scales = np.float32(np.float32(np.abs(x[:, rest]).max(1, keepdims=True)) / np.float32(127)).astype(np.float64)
    w_scales = np.float16(np.abs(w[:, rest]).max(1, keepdims=True) / 127).astype(np.float64)
    x_codes, w_codes = (np.clip(np.rint(a), -127, 127) for a in (x[:, rest] / x_scales, w[:, rest] / w_scales))
    expected = (x_codes @ w_codes.T) * x_scales * w_scales.T
    expected += x[:, columns].astype(np.float16).astype(np.float64) @ w[:, columns].astype(np.float16).astype(float).T
    got = coded.dequantize(columns).astype(np.float64) @ quantized.dequantize().T.astype(np.float64)

    np.testing.assert_allclose(got, expected, rtol=1e-5, atol=1e-5)
    assert not coded.codes[:, columns].any()
    np.testing.assert_array_equal(coded.outliers, inputs["o"][:, columns].astype(np.float16))


def test_a_report_counts_outlier_columns_and_says_where_there_are_none():
    assert product_error("o", "llm-int8", planted()).outlier_columns == 2
    assert product_error("q", "llm-int8", planted()).outlier_columns == 0
    assert product_error("q", "llm-int8", planted()).as_dict()["outlier_columns"] == 0


def test_a_static_scale_is_the_samples_largest_magnitude():
    found = calibrated("static-int8")

    assert found["o"].static_scale == np.float32(np.abs(INPUTS["o"]).max()) / np.float32(127)
    assert calibrated("int8")["o"].static_scale is None


def test_outlier_columns_take_no_part_in_a_static_scale():
    overrides = {"activations.granularity": "tensor", "activations.scale": "static"}
    found = calibrated("llm-int8", planted(), overrides)["o"]
    rest = np.delete(planted()["o"], [7, 20], axis=1)

    assert found.static_scale == np.float32(np.abs(rest).max()) / np.float32(127)


def test_experts_are_smoothed_alike():
    recipe = load_recipe("smoothquant-w8a8")
    groups = [("mlp.experts.o",)]
    seen = []

    def expert_weight(name, expert):
        seen.append(expert)
        return weight("o", expert)

    found = calibrate_weights(recipe, groups, expert_weight, {"mlp.experts.o": INPUTS["o"]}, experts=3)
    most = np.abs(WEIGHTS["o"]).max(0) * 3  # the last expert's are three times the first's

    assert seen == [0, 1, 2]
    expected = np.sqrt(np.abs(INPUTS["o"]).max(0) / most)
    np.testing.assert_allclose(found["mlp.experts.o"].smoothing, expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("recipe", "asked"),
    [
        ("smoothquant-w8a8", "[smoothing]"),
        ("static-int8", "a static activation scale"),
        ("llm-int8", "[outliers]"),
    ],
)
def test_what_only_samples_tell_is_refused_without_them(recipe, asked):
    with pytest.raises(HwsimError, match=f"recipe {recipe} needs sample activations") as caught:
        calibrated(recipe, None)
    assert caught.value.got.startswith(asked)


def test_without_samples_there_is_nothing_to_calibrate():
    found = calibrated("int8", None)

    assert list(found) == ["q", "k", "o"]
    assert all(each.smoothing is None and not len(each.outlier_columns) for each in found.values())
    weights, x = WEIGHTS["o"], INPUTS["o"]
    assert found["o"].smoothed_weights(weights) is weights
    assert found["o"].smoothed_inputs(x) is x


def test_one_matrix_is_held_at_a_time():
    names = tuple(f"w{i}" for i in range(12))
    inputs = dict.fromkeys(names, np.ones((4, 1024), np.float32))
    size = 512 * 1024 * 4
    tracemalloc.start()
    calibrate_weights(
        load_recipe("smoothquant-w8a8"), [names], lambda name, expert: np.ones((512, 1024), np.float32), inputs
    )
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert size < peak < 3 * size
