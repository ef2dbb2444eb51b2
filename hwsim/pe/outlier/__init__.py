"""INT8 with outlier columns in FP16 (LLM.int8())."""

from hwsim.pe.outlier.model import ELEMENT, OutlierArray

__all__ = ["ELEMENT", "OutlierArray"]
