"""What the PE arrays of each kind did, apart from buffers and memories: what measured energies of a PE replace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hwsim import files
from hwsim.pe import PE
from hwsim.run import ArrayRow

# These differ between the operators of one array, or say how it is connected.
_OF_OPERATORS = ("pe", "group", "max_groups", "credits", "accumulator")


@dataclass
class _Array:
    pe: PE
    macs: int = 0
    actions: Counter[str] = field(default_factory=Counter)


@dataclass
class ArrayCounts:
    """Counts by kind of array: its PE with rows, lanes, formats and options."""

    arrays: dict[str, _Array] = field(default_factory=dict)
    _kinds: dict[PE, str] = field(default_factory=dict)  # PEs seen before, and their kinds

    def add(self, pe: PE, products: int, actions: Mapping[str, int]) -> None:
        """Book what an operator did on its array."""
        if pe not in self._kinds:
            self._kinds[pe] = files.canonical_json([pe.name, _parameters(pe)])
        array = self.arrays.setdefault(self._kinds[pe], _Array(pe))
        array.macs += products
        array.actions.update(actions)

    def as_rows(self, copies: int) -> Iterator[ArrayRow]:
        """A row for each kind, most multiply-accumulates first."""
        for array in sorted(self.arrays.values(), key=lambda array: -array.macs):
            actions = dict(sorted(array.actions.items()))
            yield ArrayRow(array.pe.name, _parameters(array.pe), copies, array.macs, actions)


def _parameters(pe: PE) -> dict[str, Any]:
    return {name: value for name, value in pe.parameters().items() if name not in _OF_OPERATORS}
