"""Waves of an array at work: every signal under its own name, for GTKWave or Surfer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hwsim.errors import unknown
from hwsim.pe import get_pe
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.verify import Part, random_case


@dataclass(frozen=True)
class Wave:
    """A VCD file, and what is seen in it.

    Args:
        path: of the file.
        scope: where the array's signals are in it.
        beats, results: that went in and came out.
        cycles: simulated.
        faults: where the RTL differs from its models; empty where all is well.
    """

    path: Path
    scope: str
    beats: int
    results: int
    cycles: int
    faults: tuple[str, ...]


def wave(name: str, variant: str | None, path: Path, seed: int = 0) -> Wave:
    """Play one random stimulus on a variant of a PE (its first by default), and keep the waves.

    Raises:
        HwsimError: there is no such PE or variant, a tool is missing, or the file cannot be written.
    """
    variants = get_pe(name).variants()
    chosen = variant or next(iter(variants))
    if chosen not in variants:
        raise unknown(f"variant of {name}", chosen, variants, next="hwsim rtl list")
    tools.require(tools.SIMULATE)
    part = Part(chosen, variants[chosen], 0)
    case = random_case(part, seed)
    played = Simulator({chosen: part.pe.component()}, waves=True).play([[case.job()]], path)
    record = played.records[0][0]
    faults = tuple(case.faults(record))
    return Wave(path, f"TOP.player.bench.{chosen}", len(record.put), len(record.take), played.cycles, faults)
