"""All number formats by name, and what a table of them says."""

from __future__ import annotations

from hwsim.errors import unknown
from hwsim.formats import integer, ternary
from hwsim.formats.base import NumberFormat

_FORMATS = {format.name: format for format in (*integer.FORMATS, *ternary.FORMATS)}


def format_names() -> list[str]:
    """The names of all formats, families together, narrow ones first."""
    return list(_FORMATS)


def get_format(name: str) -> NumberFormat:
    """The format of a name.

    Raises:
        HwsimError: there is none; for `int1`, with the reason why there cannot be one.
    """
    if name == "int1":
        return integer.signed(1)
    if name not in _FORMATS:
        raise unknown("number format", name, _FORMATS, next="hwsim formats")
    return _FORMATS[name]


def describe(format: NumberFormat) -> dict[str, object]:
    """What one needs to know to choose a format, ready for JSON.

    Keys: `name`, `bits` per code, `packings` (name to bits per weight), `min` and `max` value, `zero` (its code or
    None), `reserved` codes, `ties`.
    """
    return {
        "name": format.name,
        "bits": format.bits,
        "packings": {name: format.packing(name).bits_per_code for name in format.packings},
        "min": format.min_value,
        "max": format.max_value,
        "zero": format.zero,
        "reserved": sorted(format.reserved),
        "ties": format.ties,
    }
