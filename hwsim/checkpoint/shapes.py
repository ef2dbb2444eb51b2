"""The shapes that the tensors of a network must have."""

from __future__ import annotations

from hwsim.checkpoint.facts import Facts
from hwsim.errors import HwsimError
from hwsim.network import Network

Shape = tuple[int | None, ...]
"""None stands for any length."""


def check_shape(tensor: str, got: tuple[int, ...], expected: Shape) -> None:
    """Refuse a tensor of another shape than config.json gives.

    Raises:
        HwsimError: it has.
    """
    if len(got) != len(expected) or any(want not in (None, length) for length, want in zip(got, expected, strict=True)):
        shown = tuple("any" if want is None else want for want in expected)
        raise HwsimError(f"tensor {tensor} does not fit the configuration", got=got, expected=shown)


def vector_length(network: Network, role: str) -> int:
    """The length of a vector: as wide as what its norm is taken of; attention sinks are one per head."""
    lengths = {
        "attention.q_norm": network.head_dim,
        "attention.k_norm": network.head_dim,
        "attention.sinks": network.heads,
        "attention.sub_norm": network.attention_width,
        "mlp.sub_norm": network.intermediate,
        "mlp.down.norm": network.intermediate,
    }
    return lengths.get(role, network.hidden)


def table_shape(network: Network, facts: Facts, role: str) -> Shape:
    """The shape of a table: tokens, positions, kinds of tokens, or layers by the hidden size."""
    rows = {
        "embedding": network.vocab,
        "positions": network.max_position + facts.position_offset,
        "lower_bounds": network.layers,
    }
    return rows.get(role), network.hidden
