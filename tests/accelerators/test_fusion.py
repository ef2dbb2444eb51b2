"""Operators that ride behind products, for networks of every kind."""

from __future__ import annotations

import pytest

from hwsim.accelerators.fusion import fusions
from hwsim.network import load_network, operators

PASSES = {"rotary": 3, "activation": 2, "elementwise": 1}
ALL = ("rotary", "activation", "sum")


def found(name: str, kinds: tuple[str, ...] = ALL, **shapes: object) -> dict[str, dict[str, int]]:
    """For each product of the first layer, what rides behind it, with its passes."""
    whole = operators(load_network(name, {"layers": 1, **shapes}), "decode", 1, 8)
    result = fusions(whole, kinds, lambda operator: PASSES[type(operator).__name__.lower()])
    return {whole[i].role: {rider.role: n for rider, n in riders} for i, riders in result.behind.items()}


def test_llama_has_rotary_behind_queries_and_keys_and_the_gate_shared_out() -> None:
    assert found("llama-2-7b") == {
        "attention.q": {"attention.rotary": 3},
        "attention.k": {"attention.rotary": 3},
        "attention.o": {"attention.add": 1},
        "mlp.gate": {"mlp.activation": 1},
        "mlp.up": {"mlp.activation": 1},
        "mlp.down": {"mlp.add": 1},
    }


def test_an_activation_without_a_gate_rides_whole() -> None:
    assert found("opt-6.7b")["mlp.up"] == {"mlp.activation": 2}


@pytest.mark.parametrize("kind", ALL)
def test_only_what_is_asked_for(kind: str) -> None:
    roles = {role for riders in found("llama-2-7b", (kind,)).values() for role in riders}
    expected = {"rotary": {"attention.rotary"}, "activation": {"mlp.activation"}, "sum": {"attention.add", "mlp.add"}}
    assert roles == expected[kind]


def test_a_recurrence_and_what_experts_feed_stand_alone() -> None:
    assert "attention.i" not in found("mmfreelm-370m")
    assert not any("experts" in role for role in found("gpt-oss-20b"))
