"""How much more than an INT8 multiply-add a PE takes: ratios of measured gates, from `rtl/energy.toml`.

A record is the energy of one multiply-accumulate of a PE's array, from gate-level simulation of its netlist on an open
cell library. Divided by that of the INT8 `mac` in the same library and delay model, the library's voltage and node drop
out as far as they can; what two libraries disagree on is the range. The INT8 `mac` is the one on random operands, where
that was measured, since published multiply-add energies know of no data either; so real weights show in the ratio.

Arrays are measured small. At another size the accumulators and scales of rows weigh otherwise on a multiply-accumulate:
then the ratio of the lanes alone (`front`), which is the limit of wide arrays and long groups, is in the range too.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hwsim import catalog
from hwsim.catalog import Number, Quantity
from hwsim.errors import HwsimError
from hwsim.technology.areas import AreaRatio, Sized, area_ratio, synthesized_areas
from hwsim.technology.matching import INT8_MAC, Parameters, distance, same_kind, size
from hwsim.technology.ranges import spread

PATH = Path("rtl") / "energy.toml"
RANDOM = "random"
DELAY_MODELS = ("load", "specify")  # best first; anything else comes after

Positive = Annotated[Number, Field(gt=0)]


class Record(BaseModel):
    """One measurement of an array: joules of a multiply-accumulate, area of the whole."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    pe: str
    variant: str
    parameters: dict[str, Any]
    library: str
    activity: str
    delay_model: str
    macs: Annotated[int, Field(gt=0)]
    energy_j_per_mac: Positive
    front_energy_j_per_mac: Positive | None = None
    area_um2: Positive | None = None
    front_area_um2: Positive | None = None
    date: str = ""
    source: str = ""

    def has(self, pe: str, parameters: Parameters) -> bool:
        """Whether it is of a PE with these parameters, sizes apart."""
        return self.pe == pe and same_kind(self.parameters, parameters)


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore")

    schema_version: Literal[1]
    energy: list[Record] = []


@dataclass(frozen=True)
class Ratio:
    """A PE against the INT8 `mac`: energy of a multiply-accumulate over the other's.

    Args:
        energy: the ratio in every library, as a quantity: its range is the spread of libraries, and of whole array and
            lanes alone where the size differs.
        note: what was measured, where that is not what the run has.
        by_library: the energy ratio of each.
        records: PE, and the hash of its source, of every record behind it.
    """

    energy: Quantity
    note: str
    by_library: Mapping[str, float]
    records: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Ratios:
    """All records; looked through once for each array.

    Args:
        records: of switching energy.
        synthesis: folder of the records of synthesis (`rtl/`); without it, areas are those of `records` alone.
    """

    records: tuple[Record, ...]
    synthesis: Path | None = None
    _found: dict[str, Ratio | None] = field(default_factory=dict, repr=False)
    _areas: dict[str, AreaRatio | None] = field(default_factory=dict, repr=False)

    def of(self, pe: str, parameters: Parameters, recipe: str) -> Ratio | None:
        """The ratio of a PE; None where it was not measured.

        Args:
            parameters: rows, lanes, formats and options.
            recipe: whose weights to prefer where several were played.
        """
        key = f"{pe} {sorted(parameters.items())} {recipe}"
        if key not in self._found:
            self._found[key] = self._ratio(pe, parameters, recipe)
        return self._found[key]

    def area_of(self, pe: str, parameters: Parameters) -> AreaRatio | None:
        """The area of a PE's lane over that of the INT8 `mac`; None where it is in no library.

        Args:
            parameters: rows, lanes, formats and options.
        """
        key = f"{pe} {sorted(parameters.items())}"
        if key not in self._areas:
            self._areas[key] = area_ratio(self._sized(pe), pe, parameters)
        return self._areas[key]

    def _sized(self, pe: str) -> list[Sized]:
        """Arrays of a PE and of the `mac` whose area is known, those that were synthesized first."""
        if self.synthesis is None:
            return list(self.records)
        return [*synthesized_areas(pe, self.synthesis), *synthesized_areas("mac", self.synthesis), *self.records]

    def _ratio(self, pe: str, parameters: Parameters, recipe: str) -> Ratio | None:
        pairs: dict[str, tuple[Record, Record]] = {}
        for library in dict.fromkeys(record.library for record in self.records):
            if pair := self._pair(library, pe, parameters, recipe):
                pairs[library] = pair
        if not pairs:
            return None
        energies = {name: one.energy_j_per_mac / base.energy_j_per_mac for name, (one, base) in pairs.items()}
        fronts = [front for pair in pairs.values() for front in _front(parameters, *pair)]
        source = "; ".join(f"{name}: {_said(*pair)}" for name, pair in pairs.items())
        what = "energy of a multiply-accumulate over that of the INT8 mac"
        return Ratio(
            energy=spread([*energies.values(), *fronts], f"{what}, {source}"),
            note=_differences(parameters, recipe, [one for one, _ in pairs.values()]),
            by_library=energies,
            records=tuple(dict.fromkeys((record.pe, record.source) for pair in pairs.values() for record in pair)),
        )

    def _pair(self, library: str, pe: str, parameters: Parameters, recipe: str) -> tuple[Record, Record] | None:
        """The record of a PE in a library, and that of the INT8 `mac` with the same delay model."""
        of_library = [record for record in self.records if record.library == library]
        own = [record for record in of_library if record.has(pe, parameters)]
        for one in sorted(own, key=lambda record: _preference(record, parameters, recipe)):
            base = [r for r in of_library if r.delay_model == one.delay_model and r.has("mac", INT8_MAC)]
            if base:
                return one, min(base, key=lambda record: _preference(record, one.parameters, RANDOM))
        return None


def _preference(record: Record, parameters: Parameters, recipe: str) -> tuple[int, float, int, str]:
    """Best first: delay model, size, then the recipe's own weights, other real ones, random ones."""
    model = DELAY_MODELS.index(record.delay_model) if record.delay_model in DELAY_MODELS else len(DELAY_MODELS)
    rank = 0 if _of(record, recipe) else 1 + record.activity.startswith(RANDOM)
    return model, distance(record.parameters, parameters), rank, record.activity


def _of(record: Record, recipe: str) -> bool:
    """Whether the weights played were those of a recipe, real ones ("random" is one too, for the reference)."""
    source, _, name = record.activity.rpartition("/")
    return name == recipe and not source.startswith(RANDOM)


def _front(parameters: Parameters, one: Record, base: Record) -> list[float]:
    """The ratio of the lanes alone, where both have it and an array of another size was measured."""
    own, others = one.front_energy_j_per_mac, base.front_energy_j_per_mac
    return [own / others] if own and others and distance(one.parameters, parameters) > 0 else []


def _said(one: Record, base: Record) -> str:
    return (
        f"{one.pe} {one.variant} on {one.activity}, {one.energy_j_per_mac:.3g} J, over mac {base.variant} on "
        f"{base.activity}, {base.energy_j_per_mac:.3g} J, delays: {one.delay_model}"
    )


def _differences(parameters: Parameters, recipe: str, used: list[Record]) -> str:
    """What of the measured arrays is not as in the run."""
    shape, measured = (size(p) for p in (parameters, used[0].parameters))
    sizes = [] if shape == measured else [f"measured at {measured}, here {shape}"]
    activities = sorted({one.activity for one in used if not _of(one, recipe)})
    return "; ".join([*sizes, *(f"measured on {activity}, not on {recipe}" for activity in activities)])


def load_ratios(path: Path | None = None) -> Ratios:
    """The records of a file; by default those that are shipped, none where there are none.

    Args:
        path: of a record of switching energy, whose areas count too; by default `rtl/energy.toml`, with the areas of
            `rtl/<pe>/synth.toml`.

    Raises:
        HwsimError: a file that is named is missing, or a record is damaged.
    """
    place = path or catalog.data_root() / PATH
    if path is None and not place.is_file():
        return Ratios(())
    try:
        table = tomllib.loads(place.read_text(encoding="utf-8"))
        return Ratios(tuple(_File.model_validate(table).energy), None if path else place.parent)
    except (OSError, ValueError) as error:
        raise HwsimError(
            f"{place} has no measured energies",
            got=_fault(error),
            expected="schema_version = 1 and [[energy]] entries with the keys of rtl/energy.toml",
        ) from error


def _fault(error: OSError | ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
