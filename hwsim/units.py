"""SI inside, readable prefixes at the edge."""

from __future__ import annotations

import math

BITS_PER_BYTE = 8
SECONDS_PER_HOUR = 3600.0
JOULES_PER_KWH = 3.6e6

_PREFIXES = {-15: "f", -12: "p", -9: "n", -6: "µ", -3: "m", 0: "", 3: "k", 6: "M", 9: "G", 12: "T", 15: "P"}


def si(value: float, unit: str = "", digits: int = 3) -> str:
    """`value` with the SI prefix that leaves one to three digits before the point: si(4.6e11, "B/s") == "460 GB/s"."""
    if value == 0 or not math.isfinite(value):
        return f"{value:g} {unit}".rstrip()
    power = 3 * math.floor(math.log10(abs(value)) / 3)
    scaled = float(f"{value / 10.0**power:.{digits}g}")
    if abs(scaled) >= 1000:  # rounding carried into the next prefix
        power, scaled = power + 3, scaled / 1000
    power = min(max(power, min(_PREFIXES)), max(_PREFIXES))
    return f"{float(f'{value / 10.0**power:.{digits}g}'):g} {_PREFIXES[power]}{unit}".rstrip()


def units_in(base: str, unit: str) -> float | None:
    """How many of a unit one of another is, where they differ in an SI prefix: units_in("s", "ms") == 1000.

    None where they are not the same quantity. Of areas the prefix is squared; "u" is taken for "µ".
    """
    if base == "m2" and unit.endswith("m2"):
        linear = units_in("m", unit.removesuffix("2"))
        return None if linear is None else linear**2
    prefix = unit.removesuffix(base).replace("u", "µ")
    if not unit.endswith(base) or (base == "1" and prefix):
        return None
    powers = {name: power for power, name in _PREFIXES.items()}
    return 10.0 ** -powers[prefix] if prefix in powers else None
