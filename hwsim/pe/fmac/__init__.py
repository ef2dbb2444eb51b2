"""Floating-point products, summed exactly and rounded once."""

from hwsim.pe.fmac.model import ELEMENT, FmacArray

__all__ = ["ELEMENT", "FmacArray"]
