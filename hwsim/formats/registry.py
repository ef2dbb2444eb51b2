"""All number formats by name, and what a table of them says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hwsim.errors import unknown
from hwsim.formats import bipolar, floating, integer, power_of_two, roots, ternary
from hwsim.formats.base import NumberFormat

_MADE = (
    *integer.FORMATS,
    *map(bipolar.bipolar, range(1, bipolar.MAX_BITS + 1)),
    *ternary.FORMATS,
    *map(power_of_two.zero_free, (2, 3, 4)),
    *map(power_of_two.with_zero, (2, 3, 4)),
    roots.ROOTS4,
)
_MAKERS: dict[str, Callable[[], NumberFormat]] = {
    maker.__name__: maker
    for maker in (
        integer.int16,
        floating.fp4_e2m1,
        floating.fp6_e2m3,
        floating.fp6_e3m2,
        floating.fp8_e4m3,
        floating.fp8_e5m2,
        floating.fp16,
        floating.bf16,
        floating.e8m0,
    )
}
"""Made when asked for: those of 16 bits have 65,536 codes."""
_FORMATS: dict[str, NumberFormat | None] = {format.name: format for format in _MADE} | dict.fromkeys(_MAKERS)


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
    found = _FORMATS[name]
    if found is None:
        found = _FORMATS[name] = _MAKERS[name]()
    return found


def describe(format: NumberFormat) -> dict[str, object]:
    """What one needs to know to choose a format, ready for JSON.

    Keys: `name`, `bits` per code, `packings` (name to bits per weight), `min` and `max` value (magnitudes of complex
    ones), how many `values`, `zero` (its code or None), `reserved` codes, `specials` (how many codes are infinite or
    no number), `complex`, `ties`, `source`.
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
        "values": int(np.unique(format.values[np.isfinite(format.values)]).size),
        "specials": len(format.specials),
        "complex": format.complex,
        "source": format.source,
    }
