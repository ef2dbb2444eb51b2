"""Weights that are powers of two: one shifter a lane."""

from hwsim.pe.pot.model import ELEMENT, PotArray

__all__ = ["ELEMENT", "PotArray"]
