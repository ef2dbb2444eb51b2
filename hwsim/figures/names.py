"""What axes and heads of tables call a column: words for its quantity, and the unit that ends its name.

Columns name their units ("energy_j_per_token_low", "bandwidth_bytes_per_s"), so heads follow from names; `LABELS` has
those that the field calls otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

LABELS = {
    "tokens_per_s": "Throughput (tokens/s)",
    "energy_j_per_token": "Energy per token (J)",
    "usd_per_million_tokens": "Cost (USD per million tokens)",
    "kg_co2e_per_million_tokens": "Carbon (kgCO2e per million tokens)",
    "power_w": "Power (W)",
    "seconds": "Time (s)",
    "bits_per_weight": "Bits per weight",
    "weight_bits": "Bits of a weight",
    "output_sqnr_db": "Output SQNR (dB)",
    "weight_sqnr_db": "Weight SQNR (dB)",
    "embedding_cosine": "Embedding cosine",
    "area_m2": "Area (m²)",
    "context": "Context (tokens)",
    "batch": "Batch",
    "systems": "Systems built",
    "pe": "PE",
    "nand2_cycles_per_mac": "NAND2 equivalents of the PE for a MAC a cycle",
}
"""What axes call a column where its own words would not do."""
_PREFIXED = {
    "_bytes_per_s": "B/s",
    "_macs_per_s": "MAC/s",
    "_macs_per_byte": "MAC/B",
    "_j_per_token": "J/token",
    "_j_per_mac": "J/MAC",
    "_bytes_per_token": "B/token",
    "_bytes": "B",
    "_seconds": "s",
    "_s": "s",
    "_j": "J",
    "_w": "W",
    "_hz": "Hz",
}
"""Units by the ends of names; such values may get an SI prefix."""
_PLAIN = {
    "_tokens_per_s": "tokens/s",
    "_usd_per_million_tokens": "USD per million tokens",
    "_db": "dB",
    "_usd": "USD",
    "_percent": "%",
    "_m2": "m²",
    "_us": "µs",
    "_ms": "ms",
    "_kg": "kg",
    "_nand2": "NAND2 equivalents",
}
_ENDS = {"_low": ", low", "_high": ", high"}


@dataclass(frozen=True)
class Name:
    """A column for people.

    Args:
        words: of the quantity: "Energy per token".
        unit: "J"; empty where it has none.
        prefixed: whether the unit takes an SI prefix.
    """

    words: str
    unit: str = ""
    prefixed: bool = False

    def head(self, prefix: str = "") -> str:
        """Words and unit: "Energy per token (mJ)"."""
        return f"{self.words} ({prefix}{self.unit})" if self.unit else self.words


def name_of(column: str) -> Name:
    """A column's words and unit, by `LABELS` or by its own name."""
    for end, words in _ENDS.items():
        if column.endswith(end):
            whole = name_of(column.removesuffix(end))
            return Name(whole.words + words, whole.unit, whole.prefixed)
    if column in LABELS:
        words, _, unit = LABELS[column].removesuffix(")").partition(" (")
        return Name(words, unit, unit in _PREFIXED.values())
    for units, prefixed in ((_PREFIXED, True), (_PLAIN, False)):
        for end, unit in units.items():
            if column.endswith(end):
                return Name(_words(column.removesuffix(end)), unit, prefixed)
    return Name(_words(column))


def label(column: str) -> str:
    """What an axis calls a column."""
    return name_of(column).head()


def _words(name: str) -> str:
    """Words of a name: "roofline.achieved" becomes "Roofline, achieved"; what has capitals of its own keeps them."""
    plain = name.replace(".", ", ").replace("_", " ").strip()
    return plain[:1].upper() + plain[1:]
