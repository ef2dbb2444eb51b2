"""LUTs, flip-flops and DSPs of arrays, from records of synthesis (`rtl/<pe>/synth.toml`, `rtl/<pe>/arrays.toml`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from hwsim import catalog
from hwsim.synthesis import ARRAYS, RECORDS, WITH_DSP, records
from hwsim.technology.matching import Parameters, distance, same_kind, size
from hwsim.technology.ranges import Range

TARGET = "xcup"
_SPEC = "// spec: "
KINDS = ("lut", "ff", "dsp")
# Four arrays of 8 to 32 times the lanes (`arrays.toml`) have 0.76 to 1.15 of the typical count.
SHARED = 0.75


@dataclass(frozen=True)
class Synthesized:
    """An array on an FPGA: counts of the whole, and of its lanes alone (`front`).

    `complete` says that a parameter that it does not mention is off.
    """

    parameters: Parameters
    whole: Mapping[str, float]
    front: Mapping[str, float]
    complete: bool = False

    def scaled(self, wanted: Parameters) -> dict[str, Range]:
        """Counts at another size: between lanes that grow alone and a whole that does.

        The typical count takes `front` with the lanes and the rest with the rows, the high end takes the whole with the
        lanes. Lanes share their activations' registers over the rows, which the low end allows for (`SHARED`).
        """
        rows = wanted["rows"] / self.parameters["rows"]
        lanes = rows * wanted["lanes"] / self.parameters["lanes"]
        return {kind: self._between(kind, rows, lanes) for kind in KINDS}

    def _between(self, kind: str, rows: float, lanes: float) -> Range:
        whole, front = self.whole.get(kind, 0), self.front.get(kind, 0)
        by_lanes, all_of_it = front * lanes + (whole - front) * rows, whole * lanes
        if rows == lanes:
            return Range.point(by_lanes)
        return Range(SHARED * min(by_lanes, all_of_it), by_lanes, max(by_lanes, all_of_it))


def synthesized(pe: str, parameters: Parameters, target: str = TARGET) -> tuple[Mapping[str, Range], str] | None:
    """What an array takes on UltraScale+, and what was synthesized; None where none like it was.

    Args:
        parameters: rows, lanes, formats and options.
        target: of the records.
    """
    if all(value is None or isinstance(value, (str, int, float)) for value in parameters.values()):
        return _remembered(pe, target, tuple(parameters.items()))
    return _nearest(pe, target, parameters)


@lru_cache(1024)
def _remembered(pe: str, target: str, items: tuple[tuple[str, Any], ...]) -> tuple[Mapping[str, Range], str] | None:
    """Many runs are priced that have the same arrays."""
    return _nearest(pe, target, dict(items))


def _nearest(pe: str, target: str, wanted: Parameters) -> tuple[Mapping[str, Range], str] | None:
    if any(not isinstance(wanted.get(name), int) or wanted[name] < 1 for name in ("rows", "lanes")):
        return None
    like = [one for one in _records(pe, target) if same_kind(one.parameters, wanted, one.complete)]
    if not like:
        return None
    nearest = min(like, key=lambda one: distance(one.parameters, wanted))
    same = distance(nearest.parameters, wanted) == 0
    far = "" if same else ": extrapolated, between its lanes alone and the whole of it"
    return nearest.scaled(wanted), f"synthesized at {size(nearest.parameters)}, here {size(wanted)}{far}"


@cache
def _records(pe: str, target: str) -> tuple[Synthesized, ...]:
    return (*_variants(pe, target), *_arrays(pe, target))


def _variants(pe: str, target: str) -> Iterator[Synthesized]:
    """The PE's variants, whose parameters are in their Verilog."""
    folder = catalog.data_root() / "rtl" / pe
    for entry in records(folder / RECORDS):
        if (entry.get("target"), entry.get("way")) == (target, WITH_DSP):
            parameters = parameters_of(folder / f"{entry['variant']}.v")
            if parameters is not None:
                yield Synthesized(parameters, counts_of(entry["whole"]), counts_of(entry.get("front", {})))


def _arrays(pe: str, target: str) -> Iterator[Synthesized]:
    """Arrays that are no variants."""
    for entry in records(catalog.data_root() / "rtl" / pe / ARRAYS, "measured"):
        if (entry["target"], entry["way"]) == (target, WITH_DSP):
            whole, front = (counts_of(entry["parts"][part]) for part in ("whole", "front"))
            yield Synthesized(entry["parameters"], whole, front, complete=True)


def counts_of(measured: Mapping[str, float]) -> dict[str, float]:
    """LUTs, flip-flops and DSPs of a recorded circuit; a LUT that serves as memory is taken like any other."""
    found = {kind: measured.get(kind, 0) for kind in KINDS}
    return found | {"lut": found["lut"] + measured.get("lut_as_memory", 0)}


def parameters_of(verilog: Path) -> Parameters | None:
    """An array's parameters, by the header of its Verilog; None where there is no such file."""
    if not verilog.is_file():
        return None
    with verilog.open(encoding="utf-8") as lines:
        spec = next((line for line in lines if line.startswith(_SPEC)), None)
    parameters: Parameters | None = None if spec is None else json.loads(spec.removeprefix(_SPEC))
    return parameters
