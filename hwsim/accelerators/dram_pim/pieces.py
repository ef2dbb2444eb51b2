"""Pieces of work, the stages that do them, and the contexts of attention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from hwsim.accelerators.dram_pim.program import BankProgram
from hwsim.accelerators.layout import ceil_div
from hwsim.network import Attention
from hwsim.pe import PE

CONTEXT_STEP = 16
"""Contexts of causal attention are rounded up to whole beats of FP16 values."""


@dataclass(frozen=True)
class Piece:
    """Work of one kind of unit ("channels", "bus", "near_memory", "link") of a stage.

    `programs`, of channels, run `repeats` times each, one channel the first, and so on; the slowest counts.
    """

    unit: str
    name: str
    cycles: int = 0
    latency: int = 0
    programs: tuple[BankProgram, ...] = ()
    repeats: int = 1
    actions: Mapping[str, int] = field(default_factory=dict)
    beats: int = 0


@dataclass(frozen=True)
class Stage:
    """The channels of a stage, and how many devices they belong to."""

    channels: int
    per_device: int

    @property
    def devices(self) -> int:
        """Devices that the stage's vectors have to reach."""
        return ceil_div(self.channels, self.per_device)


@dataclass(frozen=True)
class Booking:
    """Products and actions of a PE in one operator."""

    pe: PE
    products: int
    actions: Mapping[str, int]


@dataclass
class Made:
    """An operator's pieces, what its PEs did, and how often it was done."""

    pieces: list[Piece]
    bookings: list[Booking]
    uses: int = 0


def contexts(operator: Attention, causal_from: int | None) -> Iterator[tuple[int, int]]:
    """Contexts of an operator's queries, and how many have each.

    Causal ones are rounded up to whole beats, and never above the operator's own.
    """
    if causal_from is None or operator.queries == 1:
        yield operator.context, operator.queries
        return
    found: Counter[int] = Counter()
    for query in range(operator.queries):
        seen = ceil_div(causal_from + query + 1, CONTEXT_STEP) * CONTEXT_STEP
        found[min(seen, operator.context)] += 1
    yield from sorted(found.items())
