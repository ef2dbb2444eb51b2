"""Complex weights 1, i, -1 and -i: add, subtract and swap."""

from hwsim.pe.complex.model import ELEMENT, ComplexArray, widely_linear

__all__ = ["ELEMENT", "ComplexArray", "widely_linear"]
