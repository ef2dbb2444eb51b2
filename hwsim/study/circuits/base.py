"""What the studies of circuits share: the points that they ask for, and the record of what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.figures.rows import Row
from hwsim.pe import PE, get_pe
from hwsim.study.study import MEASURED, Inputs

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

Entry = Mapping[str, Any]
"""Of a record: label, target, way, parameters, and resources by part."""


@dataclass(frozen=True)
class Point:
    """A circuit that a study compares.

    Args:
        label: its name in record and rows.
        pe: of which kind the array is.
        parameters: of the array.
        parts: of it that are measured.
    """

    label: str
    pe: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    parts: Sequence[str] = ("whole", "front")


class _Measured(BaseModel):
    """An entry of a record, as far as studies read it."""

    model_config = ConfigDict(extra="ignore")

    label: str
    target: str
    way: str
    parameters: dict[str, Any]
    parts: dict[str, dict[str, float]]


class _Record(BaseModel):
    measured: list[_Measured] = Field(default_factory=list)


def rows_of(inputs: Inputs, rows: Callable[[Sequence[Entry]], list[Row]]) -> list[Row]:
    """A study's rows from the record of its circuits.

    Raises:
        HwsimError: nothing was measured, the record is damaged, or it lacks a circuit or part.
    """
    path, name = inputs.folder / MEASURED, inputs.folder.name
    measure = f"hwsim study {name} --measure osu018"
    table = catalog.read_toml(path) if path.is_file() else {}
    catalog.check(table, _Record, f"record {path}")
    if not table.get("measured"):
        raise HwsimError(f"study {name} has no measured circuits", got=path, expected="a record", next=measure)
    try:
        return rows(table["measured"])
    except (KeyError, StopIteration, TypeError) as error:
        raise HwsimError(f"record {path} lacks what the study needs", got=f"no {error}".rstrip(),
                         expected="all of its circuits, with their parts", next=measure) from error  # fmt: skip


def of_label(entries: Sequence[Entry], label: str, target: str | None = None) -> Entry:
    """The entry of a label, of one target.

    Raises:
        HwsimError: the record has none.
    """
    for entry in entries:
        if entry["label"] == label and target in (None, entry["target"]):
            return entry
    raise HwsimError("a circuit that the record does not have", got=label, expected="a complete record",
                     next="hwsim study NAME --measure TARGET")  # fmt: skip


def nand2_of(entry: Entry, part: str) -> float:
    """Gate equivalents of a part."""
    return float(entry["parts"][part]["nand2"])


def array_of(parameters: Mapping[str, Any]) -> PE:
    """The array of a record's parameters."""
    return get_pe(parameters["pe"])(**{key: value for key, value in parameters.items() if key != "pe"})


def cycles_of(entry: Entry) -> int:
    """From one beat to the next, of an array whose timing no value changes."""
    ends = np.ones(1, np.bool_)
    return int(array_of(entry["parameters"]).timing(None, ends, ends).interval[0])


def designs_of(points: Iterable[Point]) -> Iterator[Design]:
    """The points' arrays, to be measured."""
    from hwsim.rtl_flow.measure import design_of

    for point in points:
        yield design_of(array_of({"pe": point.pe, **point.parameters}), point.label, point.parts)
