"""What all accelerators have: a description, a memory, and runs of traces."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Generic, Protocol, TypeVar

from hwsim.accelerators.description import MachineDescription
from hwsim.accelerators.grounds import check_room
from hwsim.accelerators.loading import load_as
from hwsim.errors import unknown
from hwsim.memory.description import Memory, load_memory
from hwsim.run import Run
from hwsim.trace import Trace

ENGINES = ("auto", "line", "events")
D = TypeVar("D", bound=MachineDescription)


class HasRun(Protocol):
    """A run, with whatever it was summed from."""

    @property
    def run(self) -> Run:
        """The run."""


class SimulatedMachine(ABC, Generic[D]):
    """An accelerator by its description.

    Args:
        name: of a description under `models/accelerators`, or a TOML path.
        overrides: dotted keys of the description and the values to put there.
        memory_overrides: likewise for its memory.
        ignore_fit: simulate what the part, or the chips, do not hold; a run says so.

    Raises:
        HwsimError: a description is missing or wrong.
    """

    kind: type[D]

    def __init__(
        self,
        name: str,
        overrides: dict[str, Any] | None = None,
        memory_overrides: dict[str, Any] | None = None,
        ignore_fit: bool = False,
    ) -> None:
        self.ignore_fit = ignore_fit
        self.description: D = load_as(self.kind, name, overrides)
        self.memory_overrides = dict(memory_overrides or {})
        self._check_memory_model(self.memory_overrides.get("model"))
        self.memory: Memory = load_memory(self.description.memory, memory_overrides)
        self._check_memory_model(self.memory.model)

    def _check_memory_model(self, model: object) -> None:
        """Refuse a model of the memory, before it is loaded and as it was."""

    @abstractmethod
    def simulate(
        self, trace: Trace, phase: str, context: int, batch: int, engine: str = "auto", skip: bool = True
    ) -> HasRun:
        """As `run`, with what the run was summed from."""

    @abstractmethod
    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """What lies in memory while sequences of a context are served."""

    def run(
        self,
        trace: Trace,
        phase: str = "decode",
        context: int = 512,
        batch: int = 1,
        engine: str = "auto",
        skip: bool = True,
    ) -> Run:
        """Simulate one phase: a token of every sequence at `context` (decode), or `context` tokens of each (prefill).

        Raises:
            HwsimError: the phase or a size is impossible for the network, something does not fit, or a format is one
                that this machine does not take.
        """
        return self.simulate(trace, phase, context, batch, engine, skip).run

    def padded(self, trace: Trace, phase: str, context: int) -> int:
        """The length that is computed for a context of a phase: it, where a machine knows no buckets of lengths."""
        return context

    def check_capacity(self, trace: Trace, context: int, batch: int) -> None:
        """Refuse what the memory does not hold.

        Raises:
            HwsimError: so.
        """
        check_room(trace, self.description.name, self.occupied_bytes(trace, context, batch), self.memory)

    def _described(self) -> dict[str, Any]:
        """Its descriptions as a run carries them."""
        d = self.description
        return {
            "name": d.name,
            "title": d.title,
            "hash": d.content_hash,
            "part": d.part,
            "memory": d.memory,
            "memory_hash": self.memory.content_hash,
            "memory_overrides": self.memory_overrides,
            "technology": d.technology,
            "price": d.price,
        }


def check_engine(engine: str) -> None:
    """Refuse an engine that there is not.

    Raises:
        HwsimError: so.
    """
    if engine not in ENGINES:
        raise unknown("engine", engine, ENGINES)
