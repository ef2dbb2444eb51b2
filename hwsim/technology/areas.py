"""How much larger than the INT8 `mac` a PE is: ratios of synthesized areas, from `rtl/<pe>/synth.toml`.

The area of a lane of the array, over that of a lane of the INT8 `mac` in the same cell library. What libraries disagree
on is the range. Arrays are synthesized small: at another size the ratio of the lanes alone (`front`) is in it too.

Libraries of one drawing at several scales cannot disagree and count once: every cell of OSU035 is OSU018's, 4 times as
large. SkyWater's is drawn by others, with other gates; it is described by areas and functions, all that counts here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from hwsim.catalog import Quantity
from hwsim.synthesis import RECORDS, records
from hwsim.technology.matching import INT8_MAC, Parameters, distance, products, same_kind, size
from hwsim.technology.ranges import spread
from hwsim.technology.synthesized import parameters_of

_CELLS = "_stdcells"  # what some libraries' names end in, and commands leave out
_REDRAWN = {"osu035": "osu018"}
"""Libraries whose cells are another's, all of them scaled alike: they count only without that one."""


class Sized(Protocol):
    """An array whose area in a library is known: a record of synthesis, or of switching energy."""

    @property
    def pe(self) -> str:
        """Name of the PE."""

    @property
    def variant(self) -> str:
        """Which of its variants."""

    @property
    def parameters(self) -> Parameters:
        """Rows, lanes, formats and options."""

    @property
    def library(self) -> str:
        """The cell library it was synthesized to."""

    @property
    def area_um2(self) -> float | None:
        """Area of the whole array, where known."""

    @property
    def front_area_um2(self) -> float | None:
        """Area of the PE's own part, where known."""


@dataclass(frozen=True, eq=False)
class Area:
    """A variant in the cells of a library: area of the whole array, and of its lanes alone (`front`).

    Args:
        library: as commands name it ("osu018").
        source: hash of the PE's source that was synthesized.
    """

    pe: str
    variant: str
    parameters: Parameters
    library: str
    area_um2: float
    front_area_um2: float | None
    source: str


@dataclass(frozen=True)
class AreaRatio:
    """Area of a PE's lane over that of the INT8 `mac`.

    Args:
        area: as a quantity: the range is the spread of libraries, and of whole array and lanes alone where the size
            differs.
        note: which size was synthesized, where that is not the run's.
        by_library: the ratio of whole arrays in each.
        arrays: what it rests on, the PE's and the `mac`s.
    """

    area: Quantity
    note: str
    by_library: Mapping[str, float]
    arrays: tuple[Sized, ...]

    @property
    def synthesized(self) -> tuple[Area, ...]:
        """Those of its arrays whose area is of a record of synthesis, each once."""
        return tuple(dict.fromkeys(array for array in self.arrays if isinstance(array, Area)))


_Pair = tuple[Sized, Sized]
"""An array, and the INT8 `mac` in the same library."""


def area_ratio(known: Sequence[Sized], pe: str, parameters: Parameters) -> AreaRatio | None:
    """The ratio of a PE in every library that has both it and the INT8 `mac`; None where none has.

    Args:
        known: arrays to look among; of several at the nearest size the first is taken.
        pe, parameters: of the PE in question.
    """
    pairs: dict[str, _Pair] = {}
    for library in dict.fromkeys(array.library for array in known):
        of_library = [array for array in known if array.library == library and array.area_um2]
        if (one := _nearest(of_library, pe, parameters)) and (base := _nearest(of_library, "mac", INT8_MAC, one)):
            pairs[library] = one, base
    return _ratio_of(_drawn_once(_at_one_size(pairs, parameters)), parameters) if pairs else None


def _ratio_of(pairs: Mapping[str, _Pair], parameters: Parameters) -> AreaRatio:
    wholes = {library: one.area_um2 / base.area_um2 * _lanes(base, one) for library, (one, base) in pairs.items()
              if one.area_um2 and base.area_um2}  # fmt: skip
    first, _ = next(iter(pairs.values()))
    far = distance(first.parameters, parameters) > 0
    fronts = [one.front_area_um2 / base.front_area_um2 * _lanes(base, one) for one, base in pairs.values()
              if far and one.front_area_um2 and base.front_area_um2]  # fmt: skip
    source = "; ".join(f"{library}: {_said(*pair)}" for library, pair in pairs.items())
    return AreaRatio(
        area=spread([*wholes.values(), *fronts], f"area of a lane over that of the INT8 mac, {source}", "derived"),
        note=f"synthesized at {size(first.parameters)}, here {size(parameters)}" if far else "",
        by_library=wholes,
        arrays=tuple(array for pair in pairs.values() for array in pair),
    )


def _at_one_size(pairs: Mapping[str, _Pair], wanted: Parameters) -> dict[str, _Pair]:
    """Those of the libraries with the nearest size, so that what libraries disagree on is not the size."""
    away = {library: distance(one.parameters, wanted) for library, (one, _) in pairs.items()}
    return {library: pair for library, pair in pairs.items() if away[library] == min(away.values())}


def _drawn_once(pairs: Mapping[str, _Pair]) -> dict[str, _Pair]:
    """Without the libraries that only repeat another one's ratios."""
    return {library: pair for library, pair in pairs.items() if _REDRAWN.get(library) not in pairs}


def _nearest(arrays: Iterable[Sized], pe: str, wanted: Parameters, like: Sized | None = None) -> Sized | None:
    """The array of a kind at the size of the wanted parameters, or of another array."""
    place = like.parameters if like else wanted
    found = [one for one in arrays if one.pe == pe and same_kind(one.parameters, wanted)]
    return min(found, key=lambda one: distance(one.parameters, place), default=None)


def _lanes(base: Sized, one: Sized) -> float:
    """Lanes of one array for a lane of the other."""
    return products(base.parameters) / products(one.parameters)


def _said(one: Sized, base: Sized) -> str:
    said = (f"{a.pe} {a.variant}, {size(a.parameters)}, {a.area_um2:,.0f} um2" for a in (one, base))
    return " over ".join(said)


@cache
def synthesized_areas(pe: str, folder: Path) -> tuple[Area, ...]:
    """A PE's variants in cells, by the records of synthesis below a folder.

    Raises:
        HwsimError: a record is damaged.
    """
    return tuple(_areas(pe, folder / pe))


def _areas(pe: str, folder: Path) -> Iterator[Area]:
    for entry in records(folder / RECORDS):
        variant, library = str(entry["variant"]), str(entry["target"]).removesuffix(_CELLS)
        area, front = (entry.get(part, {}).get("area_um2") for part in ("whole", "front"))
        parameters = parameters_of(folder / f"{variant}.v") if area else None
        if area and parameters is not None:
            yield Area(pe, variant, parameters, library, area, front, str(entry.get("source", "")))
