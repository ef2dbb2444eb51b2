"""Cases: what is simulated of published accelerators, from descriptions alone.

`reports/<study>/cases.toml`:

    schema_version = 1

    [[case]]
    key = "decode-512"                # unique in the file
    accelerator = "llama-fpga"
    network = "llama-2-7b"
    recipe = "awq4-kv8"
    phase = "decode"                  # or prefill
    context = 512
    generated = 1                     # tokens of each sequence, one after the other, of which the first is at `context`
    batch = 1
    set.network = { layers = 2 }      # dotted keys of accelerator, memory, network or recipe, where any is changed
    operators = ["attention.q"]       # whose time is asked for by itself, one layer's
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from hwsim import catalog, files
from hwsim.accelerators import Accelerator, FpgaAccelerator, open_accelerator
from hwsim.catalog import Strict
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

STRIDE = 256  # positions between the lengths that are simulated; between them a token's time is taken as linear
_Count = Annotated[int, Field(ge=1, strict=True)]


class Case(Strict):
    """One simulation; see the module."""

    key: Annotated[str, Field(min_length=1)]
    accelerator: str
    network: str
    recipe: str
    phase: Literal["decode", "prefill"] = "decode"
    context: _Count
    generated: _Count = 1
    batch: _Count = 1
    set: dict[Literal["accelerator", "memory", "network", "recipe"], dict[str, Any]] = Field(default_factory=dict)
    operators: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _prefill_generates_nothing(self) -> Self:
        if self.phase == "prefill" and self.generated > 1:
            raise ValueError(f'needs phase = "decode" where tokens are generated, got {self.generated} in prefill')
        return self


class CasesFile(Strict):
    """`reports/<study>/cases.toml`."""

    schema_version: Literal[1]
    case: Annotated[tuple[Case, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _keys_are_unique(self) -> Self:
        keys = [one.key for one in self.case]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"needs a key of its own for each case, got {', '.join(twice)} twice")
        return self


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a study.

    Raises:
        HwsimError: the file is missing, or a key or value is wrong.
    """
    return catalog.check(catalog.read_toml(path), CasesFile, f"cases {path}").case


@dataclass(frozen=True)
class Part:
    """A run, and how often it counts: once, or for the generated tokens whose lengths are nearest to its own."""

    run: Run
    times: float


class Simulated:
    """Traces and runs of cases, each made once.

    Raises:
        HwsimError: of every method: a name or key is unknown, or the case is impossible.
    """

    def __init__(self) -> None:
        self._traces: dict[str, Trace] = {}
        self._runs: dict[str, Run] = {}

    def trace(self, case: Case) -> Trace:
        """The network of a case, quantized."""
        of_network, of_recipe = case.set.get("network"), case.set.get("recipe")
        key = files.canonical_json([case.network, of_network, case.recipe, of_recipe])
        if key not in self._traces:
            network, recipe = load_network(case.network, of_network), load_recipe(case.recipe, of_recipe)
            self._traces[key] = Trace.synthetic(network, recipe)
        return self._traces[key]

    def parts(self, case: Case, machine: Accelerator) -> tuple[Part, ...]:
        """The runs of a case on a machine: one, or of as many lengths as its generated tokens need."""
        trace = self.trace(case)
        lengths = [machine.padded(trace, case.phase, case.context + index) for index in range(case.generated)]
        known = sorted({lengths[0], lengths[-1], *range(lengths[0], lengths[-1], STRIDE)})
        # Interpolated values add up to a sum of the known ones, each weighted by what it gives to all lengths.
        times = [float(np.interp(lengths, known, unit).sum()) for unit in np.eye(len(known))]
        runs = [self._run(case, machine, length) for length in known]
        return tuple(Part(run, count) for run, count in zip(runs, times, strict=True))

    def _run(self, case: Case, machine: Accelerator, length: int) -> Run:
        trace = self.trace(case)
        made_of = [machine.description.content_hash, machine.memory.content_hash, trace.content_hash]
        key = files.canonical_json([*made_of, case.phase, length, case.batch])
        if key not in self._runs:
            self._runs[key] = machine.run(trace, case.phase, length, case.batch)
        return self._runs[key]

    def inputs(self, case: Case) -> str:
        """The descriptions that a case is made from, as one short hash: its rows are stale once it is another."""
        machine = machine_of(case)
        hashes = [machine.description.content_hash, machine.memory.content_hash, self.trace(case).content_hash]
        return files.content_hash([*hashes, case.phase, case.context, case.generated, case.batch])[:12]

    def ends(self, case: Case) -> dict[str, tuple[Part, ...]]:
        """The runs with clock and memory as they are ("typical"), and at both ends where these have a range."""
        typical = machine_of(case)
        found = {"typical": self.parts(case, typical)}
        for end in ("low", "high"):
            if changed := dict(_at(typical, end)):
                machine = machine_of(case, changed)
                found[end] = found["typical"] if _alike(machine, typical) else self.parts(case, machine)
        return found


def machine_of(case: Case, changed: Mapping[str, float] | None = None) -> Accelerator:
    """The accelerator of a case, with dotted keys of it and of its memory changed.

    Raises:
        HwsimError: a name or key is unknown, or a value impossible.
    """
    own = {group: dict(case.set.get(group, {})) for group in ("accelerator", "memory")}
    for key, value in (changed or {}).items():
        group, _, name = key.partition(".")
        own[group][name] = value
    return open_accelerator(case.accelerator, own["accelerator"], own["memory"])


def _at(machine: Accelerator, end: str) -> Iterator[tuple[str, float]]:
    """Clock and efficiency at an end of their ranges, those without one left out."""
    found = {"accelerator.clock_hz": machine.description.clock_hz, "memory.efficiency": machine.memory.sustained}
    for key, quantity in found.items():
        if (value := getattr(quantity, end)) is not None:
            yield key, value


def _alike(one: Accelerator, other: Accelerator) -> bool:
    """Whether a range changed nothing: a design that loads slower than its memory is no faster with a better one."""
    if not isinstance(one, FpgaAccelerator) or not isinstance(other, FpgaAccelerator):
        return False
    return (one.line, one.description.clock_hz.value) == (other.line, other.description.clock_hz.value)
