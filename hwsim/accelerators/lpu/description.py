"""Descriptions of hardwired language processing units: `dataflow = "hardwired"`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from hwsim.accelerators.description import Count, TaskMachineDescription, VectorUnit
from hwsim.catalog import Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.technology import BytesPerSecond, Delay, Fraction, SquareMetres
from hwsim.technology.quantities import Ratio

AllReduce = Literal["direct", "reduce-broadcast", "reduce-scatter"]
_None = Annotated[int, Field(ge=0, strict=True)]


class Grid(Strict):
    """Chips in rows and columns; every chip has a link to each other of its row and of its column."""

    rows: Count
    columns: Count

    @property
    def chips(self) -> int:
        """All of them."""
        return self.rows * self.columns


class Links(Strict):
    """Links between chips; bandwidth is of one, in each direction.

    Attributes:
        energy: the link of `models/links` that bytes are charged as.
        all_reduce: how a group sums its vectors (`hwsim.accelerators.lpu.collectives`).
        value_bytes: of a value on its way.
        efficiency: the share of the bandwidth that is left to values.
        latency_s: from the last bit that is sent until the receiver has added it.
    """

    energy: str
    all_reduce: AllReduce
    value_bytes: Count
    bandwidth_bytes_per_s: BytesPerSecond
    efficiency: Fraction
    latency_s: Delay


class Neurons(Strict):
    """How weights are wired.

    Attributes:
        scaling: as `hwsim.pe.hardwired` has it: scales of blocks, or one for each neuron.
        aligned_bits: of the integers that activations come as which are none of one scale: shifted to the largest of
            their vector. None where nothing aligns them; such activations are then refused.
    """

    scaling: Literal["row", "block"]
    aligned_bits: Annotated[int, Field(ge=2, le=64, strict=True)] | None = None


class AttentionUnit(Strict):
    """Matrix-vector units for scores and values: in a cycle, `kv_heads_per_cycle` cached keys and their values.

    Those are of `head_dim` numbers and meet `queries_per_kv_head` queries; other networks keep as many multipliers
    busy.
    """

    kv_heads_per_cycle: Count
    head_dim: Count
    queries_per_kv_head: Count
    latency_cycles: _None

    @property
    def macs_per_cycle(self) -> int:
        """Products of keys and of values together."""
        return 2 * self.kv_heads_per_cycle * self.head_dim * self.queries_per_kv_head


class AttentionBuffer(Strict):
    """On-chip memory of a chip for keys and values: banks with a port of `port_bytes` to read and one to write."""

    banks: Count
    bank_bytes: Count
    port_bytes: Count
    latency_cycles: _None

    @property
    def capacity_bytes(self) -> int:
        """Of all banks."""
        return self.banks * self.bank_bytes

    @property
    def bytes_per_cycle(self) -> int:
        """Read from all banks at once."""
        return self.banks * self.port_bytes


class Silicon(Strict):
    """Area: of a weight of four bits with its share of its neuron, of a chip's buffer, and of its other blocks by name.

    A chip is no larger than `reticle_m2`.

    `over_metal` is what weights take that are held in another way, over what they take as wires. Estimates have the
    buffer's area from their technology; `buffer_m2` counts where chips are laid out.
    """

    m2_per_weight: SquareMetres
    reticle_m2: SquareMetres
    over_metal: dict[str, Ratio] = Field(default_factory=dict)
    buffer_m2: SquareMetres
    blocks: dict[str, SquareMetres]


class HardwiredDescription(TaskMachineDescription):
    """A grid of chips whose weights are wires: every layer has its own neurons, and all layers work at once.

    Attributes:
        stages_per_layer: sequences that a layer has under way; times the layers, the most that decode at once.
        vector: norms, activations, positions and sums beside the attention unit.
    """

    grid: Grid
    links: Links
    neurons: Neurons
    attention: AttentionUnit
    buffer: AttentionBuffer
    vector: VectorUnit
    stages_per_layer: Count
    silicon: Silicon

    def most_sequences(self, layers: int) -> int:
        """That decode at once: 216 for 36 layers of 6 stages."""
        return layers * self.stages_per_layer

    def fixed_m2(self) -> float:
        """Area of a chip without neurons."""
        return self.silicon.buffer_m2.value + sum(area.value for area in self.silicon.blocks.values())

    def chips_for(self, weights: int, m2_per_weight: float) -> float:
        """Chips, whole or not, on which so many weights have room beside the other blocks.

        Raises:
            HwsimError: a chip has no room for any.
        """
        room = self.silicon.reticle_m2.value - self.fixed_m2()
        if room <= 0:
            raise HwsimError(
                f"chips of {self.name} have no room for weights",
                got=f"{self.fixed_m2() * 1e6:.0f} mm2 of other blocks",
                expected=f"less than the {self.silicon.reticle_m2.value * 1e6:.0f} mm2 of the reticle",
                next="shrink silicon.buffer_m2 or silicon.blocks",
            )
        return weights * m2_per_weight / room

    def silicon_facts(self, places_per_chip: float) -> dict[str, Any]:
        """Areas of all chips by block, buffers apart, as runs carry them."""
        per_weight = self.silicon.m2_per_weight
        neurons = _times(per_weight, places_per_chip * self.grid.chips)
        blocks = {name: _times(area, self.grid.chips) for name, area in self.silicon.blocks.items()}
        return {"neurons": neurons, **blocks}


def _times(quantity: Quantity, factor: float) -> dict[str, Any]:
    ends = {end: value * factor for end in ("low", "high") if (value := getattr(quantity, end)) is not None}
    return quantity.model_dump(exclude_none=True) | {"value": quantity.value * factor} | ends
