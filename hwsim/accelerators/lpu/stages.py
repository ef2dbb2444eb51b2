"""Which nodes hold what: embedding, layers and head in order, one node after the other.

A layer that is larger than a node takes several, where it has experts, which are dealt over them; so do embedding and
head, whose rows are cut. What shares a node shares its time.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import prod

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.sram_description import SramLpuDescription
from hwsim.errors import HwsimError
from hwsim.trace import Trace
from hwsim.trace.contents import expert_axis
from hwsim.units import si

EMBEDDING, HEAD = "embedding", "head"
INTEGER_BYTES, HALF_BYTES = 1, 2
Place = int | str


@dataclass(frozen=True)
class Stage:
    """Nodes that work together, and what they hold: layers by number, `EMBEDDING`, `HEAD`."""

    holds: tuple[Place, ...]
    nodes: int


def weight_bytes(trace: Trace, weight: str) -> int:
    """Of a weight in SRAM, scales apart: a byte where the matrix units take it as INT8, else two of FP16.

    They know INT8 and FP16 alone: integers of fewer bits lie in a byte each, and other formats, planes that are added
    and columns beside them lie as FP16, which holds their values (scales in it where those are of blocks).
    """
    rule = trace.weight_rule(weight)
    whole = rule.is_plain and not trace.outlier_columns(weight)
    integer = rule.format.lstrip("u").startswith("int") or rule.format == "ternary"
    return INTEGER_BYTES if whole and integer and is_integer(trace) else HALF_BYTES


def is_integer(trace: Trace) -> bool:
    """Whether activations come to the matrix units as INT8."""
    rule = trace.recipe.activations
    return rule.format.startswith("int") and rule.granularity != "group"


def sizes_of(trace: Trace, context: int, batch: int, chips: int) -> dict[Place, int]:
    """Bytes of embedding, layers (keys and values of all sequences included) and head, in the order of tokens.

    Where there are fewer keys of a position than chips in a node, each chip has one of its own.
    """
    network, found = trace.network, Counter[Place]({EMBEDDING: trace.embedding_bytes()})
    for layer in range(network.layers):
        seen = min(context, network.window(layer) or context)
        kept = (
            0
            if network.family == "hgrn"
            else max(network.cached_heads, min(network.heads, chips)) * trace.kv_bytes_per_head()
        )
        found[layer] = batch * seen * kept
    for name, (rows, cols) in trace.shapes.items():
        place: Place = int(name.split(".")[1]) if name.startswith("layers.") else HEAD
        found[place] += rows * cols * prod(expert_axis(network, name)) * weight_bytes(trace, name)
    return dict(found)


def stages_of(design: SramLpuDescription, trace: Trace, context: int, batch: int) -> list[Stage]:
    """The stages of a network.

    Raises:
        HwsimError: a dense layer is larger than a node, or there are too few nodes.
    """
    found, room = list[Stage](), 0
    for place, size in sizes_of(trace, context, batch, design.node.chips).items():
        if size <= room:
            found[-1] = Stage((*found[-1].holds, place), found[-1].nodes)
            room -= size
            continue
        nodes = ceil_div(size, design.node_bytes)
        _check_dense(design, trace, place, size, nodes)
        found.append(Stage((place,), nodes))
        room = design.node_bytes - size if nodes == 1 else 0
    needed = sum(stage.nodes for stage in found)
    if needed > design.node.count:
        raise HwsimError(
            f"{trace.network.name} in {trace.recipe.name} does not fit the SRAM of {design.name}",
            got=f"{needed} nodes of {si(design.node_bytes, 'B')}",
            expected=f"at most {design.node.count}",
            next=f"use fewer bits, a shorter context, a smaller batch, or --set node.count={needed}",
        )
    return found


def _check_dense(design: SramLpuDescription, trace: Trace, place: Place, size: int, nodes: int) -> None:
    experts = trace.network.experts and place not in range(trace.network.dense_layers)
    if nodes > 1 and isinstance(place, int) and not experts:
        raise HwsimError(
            f"layer {place} of {trace.network.name} does not fit a node of {design.name}",
            got=si(size, "B"),
            expected=f"at most {si(design.node_bytes, 'B')}: {design.node.chips} chips that share a layer's matrices",
            next=f"use fewer bits, or --set node.chips={ceil_div(size, design.sram_bytes)}",
        )
