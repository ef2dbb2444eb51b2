"""LUTs, flip-flops and DSPs of arrays, from the records of synthesis (`rtl/<pe>/synth.toml`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hwsim import catalog
from hwsim.technology.matching import Parameters, distance, same_kind, size
from hwsim.technology.ranges import Range

TARGET, WAY = "xcup", "dsp"
_SPEC = "// spec: "
KINDS = ("lut", "ff", "dsp")


@dataclass(frozen=True)
class Synthesized:
    """A variant of a PE on UltraScale+: counts of the whole, and of its lanes alone (`front`)."""

    parameters: Parameters
    whole: Mapping[str, float]
    front: Mapping[str, float]

    def scaled(self, wanted: Parameters) -> dict[str, Range]:
        """Counts at another size: between lanes that grow alone and a whole that does.

        The low end takes `front` with the lanes and the rest with the rows, the high end takes the whole with the
        lanes: adder trees are in the rest, and grow with both.
        """
        rows = wanted["rows"] / self.parameters["rows"]
        lanes = rows * wanted["lanes"] / self.parameters["lanes"]
        return {kind: self._between(kind, rows, lanes) for kind in KINDS}

    def _between(self, kind: str, rows: float, lanes: float) -> Range:
        whole, front = self.whole.get(kind, 0), self.front.get(kind, 0)
        ends = sorted((front * lanes + (whole - front) * rows, whole * lanes))
        return Range(ends[0], (ends[0] * ends[1]) ** 0.5, ends[1])


def synthesized(pe: str, parameters: Parameters, target: str = TARGET) -> tuple[dict[str, Range], str] | None:
    """What an array takes on UltraScale+, and what was synthesized; None where none like it was.

    Args:
        parameters: rows, lanes, formats and options.
        target: of the records.
    """
    like = [one for one in _records(pe, target) if same_kind(one.parameters, parameters)]
    if not like:
        return None
    nearest = min(like, key=lambda one: distance(one.parameters, parameters))
    same = distance(nearest.parameters, parameters) == 0
    far = "" if same else ": extrapolated, between its lanes alone and the whole of it"
    return nearest.scaled(parameters), f"synthesized at {size(nearest.parameters)}, here {size(parameters)}{far}"


@cache
def _records(pe: str, target: str) -> tuple[Synthesized, ...]:
    folder = catalog.data_root() / "rtl" / pe
    if not (folder / "synth.toml").is_file():
        return ()
    entries = catalog.read_toml(folder / "synth.toml").get("synthesis", [])
    wanted = (entry for entry in entries if (entry.get("target"), entry.get("way")) == (target, WAY))
    found = ((_parameters(folder / f"{entry['variant']}.v"), entry) for entry in wanted)
    return tuple(Synthesized(p, entry["whole"], entry.get("front", {})) for p, entry in found if p is not None)


def _parameters(verilog: Path) -> Parameters | None:
    """The parameters in the header of emitted Verilog; None where there is no such file."""
    if not verilog.is_file():
        return None
    with verilog.open(encoding="utf-8") as lines:
        spec = next((line for line in lines if line.startswith(_SPEC)), None)
    parameters: Parameters | None = None if spec is None else json.loads(spec.removeprefix(_SPEC))
    return parameters
