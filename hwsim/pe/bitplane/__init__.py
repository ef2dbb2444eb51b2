"""Bit planes against bit planes: XNOR and population count."""

from hwsim.pe.bitplane.model import ELEMENT, BitplaneArray

__all__ = ["ELEMENT", "BitplaneArray"]
