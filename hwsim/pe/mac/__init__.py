"""A multiplier in every lane: the baseline."""

from hwsim.pe.mac.model import ELEMENT, MacArray

__all__ = ["ELEMENT", "MacArray"]
