"""Any network as chips whose weights are wires: how many, how large, what they cost, and how fast they are.

Chips are as few as hold the weights (`hwsim.accelerators.lpu.wiring.places`) within the reticle, in the smallest grid
of at least that many that is no more than twice as wide as high. Each has the blocks of the accelerator's description
besides, and memory as that has for each chip. Masks and design cost what `models/systems/hnlpu.toml` says; a design's
cost does not grow with the network.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

from hwsim.accelerators import open_accelerator
from hwsim.accelerators.loading import load_as
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.accelerators.lpu.digits import DIGIT_BITS
from hwsim.accelerators.lpu.wiring import places
from hwsim.cost import Plan, System, load_system, price_system
from hwsim.errors import HwsimError
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.rows import Row
from hwsim.memory.description import load_memory
from hwsim.network import Network, weight_shapes
from hwsim.quantize import Recipe, WeightRule, load_recipe
from hwsim.quantize.layout import plane_count
from hwsim.study.published import short
from hwsim.technology import Range
from hwsim.trace import Trace
from hwsim.trace.contents import expert_axis

Embedding = Literal["metal", "cells", "sram"]
EMBEDDINGS: Mapping[str, Embedding] = {"metal": "metal", "cells": "cells", "sram": "sram"}
SYSTEM, PROCESS = "hnlpu", "5nm-hnlpu"
_WIDEST = 2  # times as wide as high


@dataclass(frozen=True)
class Layout:
    """Weights on chips.

    Args:
        weights: that are wired: all but the tables that tokens are looked up in.
        rows, columns: of the grid of chips.
        die_m2: of each chip.
    """

    weights: int
    rows: int
    columns: int
    die_m2: float

    @property
    def chips(self) -> int:
        """All of them."""
        return self.rows * self.columns


@dataclass(frozen=True)
class Rates:
    """A full pipeline, and one sequence alone, priced; none where they are not modelled, and `refused` says why."""

    full: Estimate | None = None
    alone: Estimate | None = None
    refused: str = ""


@dataclass(frozen=True)
class Hardwired:
    """A network as chips.

    Args:
        shared_masks, own_masks: that all chips share, and that each has for itself, of all chips together.
        mask_usd, nre_usd, respin_usd: all masks; with design; new weights in every chip, made and packaged.
    """

    layout: Layout
    shared_masks: int
    own_masks: int
    mask_usd: Range
    nre_usd: Range
    respin_usd: Range
    rates: Rates

    def row(self) -> Row:
        """It for CSV and JSON: millions of USD, mm2, and empty text where there is nothing."""
        layout, full, alone = self.layout, self.rates.full, self.rates.alone
        dollars = {"mask": self.mask_usd, "nre": self.nre_usd, "respin": self.respin_usd}
        return {
            "weights": layout.weights,
            "chips": layout.chips,
            "grid": f"{layout.rows} x {layout.columns}",
            "die_mm2": short(1e6 * layout.die_m2),
            "silicon_mm2": short(1e6 * layout.die_m2 * layout.chips),
            "shared_masks": self.shared_masks,
            "own_masks": self.own_masks,
            **dict(pair for name, usd in dollars.items() for pair in _ranged(f"{name}_musd", usd / 1e6)),
            "sequences": full.run.batch if full else "",
            "tokens_per_s": short(full.tokens_per_s.typical if full else None),
            "bottleneck": full.run.bottleneck if full else "",
            "tokens_per_j": short(1 / full.total_energy_j_per_token.typical if full else None),
            "alone_tokens_per_s": short(alone.tokens_per_s.typical if alone else None),
            "refused": self.rates.refused,
        }


def _ranged(name: str, value: Range) -> Iterator[tuple[str, object]]:
    for suffix, end in (("", value.typical), ("_low", value.low), ("_high", value.high)):
        yield f"{name}{suffix}", short(end)


def hardwire(
    network: Network,
    recipe: Recipe | None = None,
    accelerator: str = "hnlpu",
    context: int = 2048,
    embedding: Embedding = "metal",
) -> Hardwired:
    """A network as chips of an accelerator's kind.

    Args:
        recipe: of its weights; by default the one that suits the accelerator best.
        context: positions of every sequence.
        embedding: how weights are held: as wires, as constant multipliers, or in SRAM. Only wires are run.

    Raises:
        HwsimError: a description is missing, or no weight has room beside a chip's other blocks.
    """
    suiting = load_as(HardwiredDescription, accelerator).recipe
    chosen = recipe or (load_recipe(suiting) if suiting else None)
    layout = lay_out(network, accelerator, embedding, recipe=chosen)
    system = _system(layout, embedding)
    figures = {name: figure.range for name, figure in price_system(system, Plan()).figures.items()}
    engineering = system.file.engineering
    assert engineering is not None
    masks, own = engineering.masks, engineering.masks.own_euv + engineering.masks.own_duv
    rates = Rates(refused=f"weights in {embedding} are not run")
    return Hardwired(
        layout=layout,
        shared_masks=masks.euv + masks.duv - own,
        own_masks=own * layout.chips,
        mask_usd=figures["nre.shared_masks_usd"] + figures["nre.own_masks_usd"],
        nre_usd=figures["nre.usd"],
        respin_usd=Range.point(0.0) if embedding == "sram" else figures["volume.update_usd"],
        rates=_rates(network, chosen, accelerator, layout, context) if embedding == "metal" else rates,
    )


def lay_out(
    network: Network,
    accelerator: str = "hnlpu",
    embedding: Embedding = "metal",
    synthesized: bool = False,
    recipe: Recipe | None = None,
) -> Layout:
    """The chips that a network's weights need.

    Args:
        recipe: of the weights; by default of four bits at most. Weights of more bits are several, or more bits of SRAM.
        synthesized: take the largest area of a weight that the description has, which is that of synthesis.

    Raises:
        HwsimError: see `hardwire`.
    """
    design = load_as(HardwiredDescription, accelerator)
    per_weight = design.silicon.m2_per_weight
    each_m2 = per_weight.upper if synthesized else per_weight.value
    if embedding != "metal":
        each_m2 *= design.silicon.over_metal[embedding].value
    if recipe is not None:
        each_m2 *= _times_four_bits(network, recipe, embedding)
    weights = wired(network)
    copied = embedding == "metal" and not synthesized  # what is run has its routers on every chip
    rows, columns = grid_of(_chips(design, weights, _of_routers(network) if copied else 0, each_m2))
    return Layout(weights, rows, columns, design.fixed_m2() + weights * each_m2 / (rows * columns))


def wired(network: Network) -> int:
    """Weights that are wires: all parameters but the tables that tokens are looked up in."""
    head = network.vocab * network.hidden if network.tied_embeddings else 0
    return network.parameters - network.embedding_rows * network.hidden + head


def _times_four_bits(network: Network, recipe: Recipe, embedding: Embedding) -> float:
    """What a weight takes over one of four bits, on average; as much as that where it has fewer."""
    shapes = weight_shapes(network)
    counts = {name: rows * cols * prod(expert_axis(network, name)) for name, (rows, cols) in shapes.items()}
    of_rule = _stored if embedding == "sram" else places
    return sum(count * of_rule(recipe.weights_for(name)) for name, count in counts.items()) / sum(counts.values())


def _chips(design: HardwiredDescription, weights: int, copied: int, each_m2: float) -> int:
    """As few as have room for weights of which some are on every chip."""
    needed, copy = (design.chips_for(count, each_m2) for count in (weights, copied))
    if copy >= 1:
        raise HwsimError(
            f"chips of {design.name} have no room for all routers",
            got=f"{copy:.1f} chips of them on each",
            expected="less than a chip",
            next="use fewer bits for *.mlp.router, in [[weights.overrides]]",
        )
    return math.ceil((needed - copy) / (1 - copy))


def _of_routers(network: Network) -> int:
    """Weights that choose experts."""
    return sum(rows * cols for name, (rows, cols) in weight_shapes(network).items() if name.endswith("mlp.router"))


def _stored(rule: WeightRule) -> float:
    """Codes of a weight in SRAM, over four bits; complex codes are for four weights each."""
    axes = 2 if rule.number_format.complex else 1
    return max(1.0, rule.number_format.bits * plane_count(rule) / axes**2 / DIGIT_BITS)


def grid_of(chips: int) -> tuple[int, int]:
    """Rows and columns of the smallest grid of at least so many chips, squarest first."""
    for count in range(chips, 2 * chips + 1):
        rows = next(rows for rows in range(math.isqrt(count), 0, -1) if count % rows == 0)
        if count <= _WIDEST * rows * rows:
            return rows, count // rows
    return 1, chips


def _system(layout: Layout, embedding: Embedding) -> System:
    """The system of the paper with as many chips, each its own variant; a die's price follows its area."""
    file = load_system(SYSTEM).file
    assert file.module is not None
    assert file.engineering is not None
    area = file.module.dies[0].area_m2.model_dump(exclude_none=True)
    area |= {"value": layout.die_m2, "source": "weights and blocks of the accelerator's description", "kind": "derived"}
    die = {"name": "hardwired", "process": PROCESS, "area_m2": area}
    masks = file.engineering.masks
    own = {"metal": (masks.own_euv, masks.own_duv), "cells": (masks.euv, masks.duv), "sram": (0, 0)}[embedding]
    return load_system(SYSTEM, {
        "module.count": layout.chips,
        "module.dies": [die],
        "engineering.masks.variants": layout.chips,
        "engineering.masks.own_euv": own[0],
        "engineering.masks.own_duv": own[1],
    })  # fmt: skip


def _rates(network: Network, recipe: Recipe | None, accelerator: str, layout: Layout, context: int) -> Rates:
    if recipe is None:
        return Rates(refused=f"{accelerator} has no recipe of its own, and none is asked for")
    design, memory = load_as(HardwiredDescription, accelerator), _memory_of(accelerator, layout)
    grid: dict[str, Any] = {"grid.rows": layout.rows, "grid.columns": layout.columns}
    machine, pricer = open_accelerator(accelerator, grid, memory), Pricer()
    try:
        trace = Trace.synthetic(network, recipe)
        batches = (design.most_sequences(network.layers), 1)
        full, alone = (pricer.estimate(machine.run(trace, "decode", context, batch)) for batch in batches)
    except HwsimError as error:
        return Rates(refused=error.what)
    return Rates(full, alone)


def _memory_of(accelerator: str, layout: Layout) -> dict[str, Any]:
    """As much memory for each chip as the description has."""
    design = load_as(HardwiredDescription, accelerator)
    memory, share = load_memory(design.memory), layout.chips / design.grid.chips
    return {
        "channels.value": max(1, round(memory.channels.value * share)),
        "capacity_bytes.value": round(memory.capacity_bytes.value * share),
    }
