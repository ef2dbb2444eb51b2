"""Ternary weights: add, subtract or skip."""

from hwsim.pe.ternary.model import ELEMENT, TernaryArray

__all__ = ["ELEMENT", "TernaryArray"]
