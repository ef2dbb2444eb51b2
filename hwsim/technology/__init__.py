"""Technologies: joules, area and leakage at a node or on an FPGA part, each from sourced constants; and parts.

A technology file holds constants (each a `Quantity` with its source) and, for each action that a run counts, the terms
whose sum is its energy. A term is a product of named constants of which exactly one is in joules:

    [actions.accumulate]
    terms = [["int32_add", "node_45_to_16", "fabric_logic"]]

So `--explain` can list every factor, and a range (low, high) in any of them is carried into the result. All constants
are non-negative, so sums and products of the low ends bound the result from below, and those of the high ends bound it
from above.
"""

from hwsim.technology.actions import ActionEnergy, ComponentName, Sum
from hwsim.technology.bands import Band
from hwsim.technology.file import TechnologyFile
from hwsim.technology.links import Link, load_link
from hwsim.technology.part import Part, Usable, load_part
from hwsim.technology.quantities import (
    BeatBytes,
    Bytes,
    BytesPerSecond,
    Channels,
    Delay,
    Fraction,
    Hertz,
    JoulesPerBit,
    JoulesPerByte,
    Resource,
    SquareMetres,
    Watts,
    WattsPerSquareMetre,
    in_unit,
)
from hwsim.technology.ranges import NOTHING, Range, total
from hwsim.technology.sram import Macros, load_macros
from hwsim.technology.technology import Technology, load_technology
from hwsim.technology.widths import mac_factors

__all__ = [
    "Technology",
    "load_technology",
    "TechnologyFile",
    "Sum",
    "ActionEnergy",
    "ComponentName",
    "mac_factors",
    "Band",
    "Macros",
    "load_macros",
    "Link",
    "load_link",
    "Part",
    "Usable",
    "load_part",
    "Range",
    "NOTHING",
    "total",
    "in_unit",
    "BeatBytes",
    "Bytes",
    "BytesPerSecond",
    "Channels",
    "Delay",
    "Fraction",
    "Hertz",
    "JoulesPerBit",
    "JoulesPerByte",
    "Resource",
    "SquareMetres",
    "Watts",
    "WattsPerSquareMetre",
]
