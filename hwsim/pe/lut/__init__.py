"""Weights as indices into tables of partial sums of activations."""

from hwsim.pe.lut.model import ELEMENT, LutArray

__all__ = ["ELEMENT", "LutArray"]
