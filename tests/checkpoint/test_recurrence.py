"""MatMul-free LM: its recurrence and its layers, written out in scalars."""

import math

import numpy as np
import pytest

from hwsim.checkpoint import Decoder, open_checkpoint
from hwsim.checkpoint.recurrence import gated_norm, lower_bounds, recur

CONFIG = {
    "architectures": ["HGRNBitForCausalLM"], "num_hidden_layers": 2, "hidden_size": 6, "num_heads": 1,
    "intermediate_size": 10, "vocab_size": 11, "max_position_embeddings": 16, "hidden_act": "swish",
    "rms_norm_eps": 1e-6, "tie_word_embeddings": False,
}  # fmt: skip
IDS = [3, 7, 0, 10, 7]


def shapes():
    found = {"model.embeddings.weight": (11, 6), "model.norm.weight": (6,), "model.lower_bounds": (2, 6)}
    linear = {"lm_head": (11, 6)}
    for n in range(2):
        at = f"model.layers.{n}."
        linear |= {f"{at}attn.{role}_proj": (6, 6) for role in "ifgo"}
        linear |= {f"{at}mlp.gate_proj": (20, 6), f"{at}mlp.down_proj": (6, 10)}
        found |= {f"{at}{name}.weight": (6,) for name in ("attn_norm", "mlp_norm", "attn.g_norm")}
    found |= {f"{name}.weight": shape for name, shape in linear.items()}
    return found | {f"{name}.norm.weight": shape[1:] for name, shape in linear.items()}


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def silu(x):
    return x * sigmoid(x)


def rms(row, gain, eps):
    root = math.sqrt(sum(x * x for x in row) / len(row) + eps)
    return [x / root * g for x, g in zip(row, gain, strict=True)]


def by_hand(tensors, ids):
    """One token and one number after the other, from mmfreelm/layers/hgrn_bit.py and models/hgrn_bit."""
    t = {name: array.astype(float).tolist() for name, array in tensors.items()}

    def linear(name, row):
        normed = rms(row, t[f"{name}.norm.weight"], 1e-8)
        return [sum(a * b for a, b in zip(normed, w, strict=True)) for w in t[f"{name}.weight"]]

    columns = list(zip(*t["model.lower_bounds"], strict=True))
    second = [math.exp(c[1]) / (math.exp(c[0]) + math.exp(c[1])) for c in columns]
    bounds = [[0.0] * 6, second]
    states = [[0.0] * 6 for _ in range(2)]
    out = []
    for token in ids:
        x = t["model.embeddings.weight"][token]
        for n in range(2):
            at = f"model.layers.{n}."
            normed = rms(x, t[f"{at}attn_norm.weight"], 1e-6)
            i, f, g = (linear(f"{at}attn.{role}_proj", normed) for role in "ifg")
            forget = [low + (1 - low) * sigmoid(value) for low, value in zip(bounds[n], f, strict=True)]
            states[n] = [k * h + silu(a) * (1 - k) for k, h, a in zip(forget, states[n], i, strict=True)]
            gated = rms(g, t[f"{at}attn.g_norm.weight"], 1e-6)
            mixed = linear(f"{at}attn.o_proj", [a * silu(h) for a, h in zip(gated, states[n], strict=True)])
            x = [a + b for a, b in zip(x, mixed, strict=True)]
            both = linear(f"{at}mlp.gate_proj", rms(x, t[f"{at}mlp_norm.weight"], 1e-6))
            down = linear(f"{at}mlp.down_proj", [silu(a) * b for a, b in zip(both[:10], both[10:], strict=True)])
            x = [a + b for a, b in zip(x, down, strict=True)]
        out.append(linear("lm_head", rms(x, t["model.norm.weight"], 1e-6)))
    return np.array(out)


@pytest.mark.parametrize("bounded", [True, False])
def test_two_layers_by_hand(bounded, golden_maker, tmp_path):
    given = {name: shape for name, shape in shapes().items() if bounded or name != "model.lower_bounds"}
    golden_maker.write_checkpoint(tmp_path / "hgrn", CONFIG, given)
    tensors = golden_maker.arrays(given)
    if not bounded:  # a bound of exp(-1000) is none
        tensors["model.lower_bounds"] = np.array([[1000.0] * 6, [0.0] * 6])
    expected = by_hand({name: x - x.max(axis=0) if "bounds" in name else x for name, x in tensors.items()}, IDS)
    found = next(Decoder(open_checkpoint(tmp_path / "hgrn")).logits([IDS]))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5 * np.abs(expected).max())


def test_bounds_rise_from_zero_and_stay_below_one():
    found = lower_bounds(np.random.default_rng(1).standard_normal((7, 5)).astype(np.float32))
    assert not found[0].any() and (np.diff(found, axis=0) > 0).all() and (found < 1).all()


def test_a_gate_that_never_forgets_never_takes_in():
    i = np.ones((4, 3), np.float32)
    states = recur(i, np.full((4, 3), 200, np.float32), None)
    assert not states.any()
    one = recur(i, np.full((4, 3), -200, np.float32), None)
    np.testing.assert_allclose(one, 1 / (1 + math.exp(-1)), rtol=1e-6)


def test_the_gate_is_normed_and_not_the_state():
    g, states = np.full((1, 4), 3, np.float32), np.array([[0, 1, 2, -1]], np.float32)
    expected = [silu(x) for x in states[0].tolist()]
    np.testing.assert_allclose(gated_norm(g, states, np.ones(4, np.float32), 1e-9)[0], expected, rtol=1e-5, atol=1e-7)
