"""Where the plain numbers of a design come from: rows, lanes, depths and widths that have no table of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hwsim.catalog import Kind, Strict
from hwsim.errors import unknown


class Basis(Strict):
    """Who says so, and how far to trust it, of one number of a design or of a whole table of them."""

    source: str
    kind: Kind


def plain_numbers(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, int]]:
    """Every number of a design with its dotted key ("elements.int4.rows") but those with a source of their own."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            if "source" not in value:
                yield from plain_numbers(value, f"{prefix}{name}.")
        elif isinstance(value, int) and not isinstance(value, bool) and name != "schema_version":
            yield f"{prefix}{name}", value


def basis_of(key: str, basis: Mapping[str, Basis]) -> Basis | None:
    """The basis of a number: its own, else that of the nearest table around it; None where nobody says."""
    while key:
        if key in basis:
            return basis[key]
        key = key.rpartition(".")[0]
    return None


def check_basis(table: Mapping[str, Any], basis: Mapping[str, Basis]) -> None:
    """Refuse a basis of something that the design has not.

    Raises:
        HwsimError: a key names neither a number of the design nor a table of numbers.
    """
    numbers = [key for key, _ in plain_numbers(table)]
    for key in basis:
        if not any(number == key or number.startswith(f"{key}.") for number in numbers):
            raise unknown("number of the design under [basis]", key, numbers)


def unsourced(table: Mapping[str, Any], basis: Mapping[str, Basis]) -> Iterator[str]:
    """What of a design is assumed, in words; designs without a basis, our own, are theirs to choose."""
    for key, value in plain_numbers(table) if basis else ():
        found = basis_of(key, basis)
        if found is None:
            yield f"{key} = {value} (nobody says where it is from)"
        elif found.kind in ("assumed", "fitted"):
            yield f"{key} = {value} ({found.source})"
