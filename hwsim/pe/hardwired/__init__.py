"""Weights that are wires: each input goes to the counter of its weight's value."""

from hwsim.pe.hardwired.model import ELEMENT, HardwiredArray
from hwsim.pe.hardwired.regions import Region
from hwsim.pe.hardwired.requantize import OneScale, one_scale_per_row

__all__ = ["ELEMENT", "HardwiredArray", "OneScale", "Region", "one_scale_per_row"]
