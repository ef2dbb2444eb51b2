"""Integer weights as sums of powers of two: shift and add."""

from hwsim.pe.shift_add.model import ELEMENT, ShiftAddArray

__all__ = ["ELEMENT", "ShiftAddArray"]
