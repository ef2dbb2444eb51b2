"""Rotary embedding: rotations of complex numbers, and published settings of the longer contexts."""

import cmath
import math

import numpy as np
import pytest

from hwsim.checkpoint.facts import Facts
from hwsim.checkpoint.rope import rope_of, scaled_frequencies
from hwsim.errors import HwsimError

# meta-llama/Llama-3.1-8B and openai/gpt-oss-20b, config.json.
LLAMA31 = {
    "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}  # fmt: skip
GPT_OSS = {
    "rope_type": "yarn", "factor": 32.0, "beta_fast": 32.0, "beta_slow": 1.0, "truncate": False,
    "original_max_position_embeddings": 4096,
}  # fmt: skip


def facts(**changes):
    return Facts(**{"eps": 1e-5, "rope": "half", "rope_theta": 10000.0} | changes)


@pytest.mark.parametrize("style", ["half", "interleaved"])
def test_pairs_turn_as_complex_numbers(style):
    """Pair i at position m is multiplied by exp(j m theta**(-2 i / d)) (arXiv:2104.09864, equation 13)."""
    x = np.random.default_rng(1).standard_normal((2, 5, 8)).astype(np.float32)
    rope = rope_of(facts(rope=style), 8, 5)
    found = rope.turned(x)
    for m in range(5):
        for i in range(4):
            a, b = (i, i + 4) if style == "half" else (2 * i, 2 * i + 1)
            for head in range(2):
                turned = complex(x[head, m, a], x[head, m, b]) * cmath.exp(1j * m * 10000 ** (-2 * i / 8))
                np.testing.assert_allclose(found[head, m, [a, b]], [turned.real, turned.imag], rtol=1e-5, atol=1e-6)


def test_scores_depend_on_distance_alone():
    rope = rope_of(facts(), 16, 64)
    q, k = np.random.default_rng(2).standard_normal((2, 1, 1, 16)).astype(np.float32)
    turned_q, turned_k = (rope.turned(np.repeat(x, 64, axis=1))[0] for x in (q, k))
    scores = turned_q @ turned_k.T
    for distance in (0, 7, 40):
        np.testing.assert_allclose(np.diagonal(scores, -distance), scores[distance, 0], rtol=1e-3, atol=1e-5)


def test_llama31_keeps_short_waves_and_slows_long_ones():
    """The three cases of apply_scaling in meta-llama/llama-models, each wave by itself."""
    found, factor = scaled_frequencies(500000.0, 128, LLAMA31)
    assert factor == 1
    cases = set()
    for i, frequency in enumerate(found):
        plain = 500000.0 ** (-2 * i / 128)
        wave = 2 * math.pi / plain
        if wave < 8192 / 4:
            expected, case = plain, "kept"
        elif wave > 8192 / 1:
            expected, case = plain / 8, "slowed"
        else:
            smooth = (8192 / wave - 1) / (4 - 1)
            expected, case = (1 - smooth) * plain / 8 + smooth * plain, "between"
        cases.add(case)
        assert frequency == pytest.approx(expected, rel=1e-12)
    assert cases == {"kept", "slowed", "between"}


def test_gpt_oss_ramps_between_its_betas():
    """As gpt_oss/torch/model.py, `_compute_concentration_and_inv_freq`, has it; concentration 0.1 ln 32 + 1."""
    found, factor = scaled_frequencies(150000.0, 64, GPT_OSS)
    assert factor == pytest.approx(1.3465735902799727)
    low, high = (32 * math.log(4096 / (beta * 2 * math.pi)) / math.log(150000) for beta in (32, 1))
    assert 0 < low < high < 31
    for i, frequency in enumerate(found):
        ramp = min(max((i - low) / (high - low), 0), 1)
        plain = 150000.0 ** (-i / 32)
        assert frequency == pytest.approx(plain / 32 * ramp + plain * (1 - ramp), rel=1e-12)


def test_yarn_rounds_its_ramp_outwards_unless_told_otherwise():
    rounded, _ = scaled_frequencies(150000.0, 64, {key: x for key, x in GPT_OSS.items() if key != "truncate"})
    exact, _ = scaled_frequencies(150000.0, 64, GPT_OSS)
    low = 32 * math.log(4096 / (32 * 2 * math.pi)) / math.log(150000)
    changed = np.flatnonzero(~np.isclose(rounded, exact, rtol=1e-9))
    assert changed.min() == math.ceil(low) and rounded[changed.min()] < exact[changed.min()]


def test_linear_scaling_divides():
    found, _ = scaled_frequencies(10000.0, 8, {"rope_type": "linear", "factor": 4.0})
    np.testing.assert_allclose(found, [0.25, 0.025, 0.0025, 0.00025])


def test_none_where_the_network_has_none():
    assert rope_of(facts(rope="none"), 8, 4) is None


@pytest.mark.parametrize(
    ("scaling", "said"),
    [
        ({"rope_type": "longrope"}, "longrope"),
        ({"rope_type": "linear"}, "factor"),
        ({"rope_type": "linear", "factor": -1.0}, "factor"),
        ({"rope_type": "linear", "factor": "2"}, "factor"),
        (GPT_OSS | {"mscale": 0.7}, "mscale"),
    ],
)
def test_what_is_not_modelled_is_refused(scaling, said):
    with pytest.raises(HwsimError, match=said):
        rope_of(facts(rope_scaling=scaling), 8, 4)
