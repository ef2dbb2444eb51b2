"""Pruned weights: each kept one picks its activation by index; what was pruned takes no time."""

from hwsim.pe.sparse.model import ELEMENT, SparseArray

__all__ = ["ELEMENT", "SparseArray"]
