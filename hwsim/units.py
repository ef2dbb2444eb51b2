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
