"""How scales are stored: FP16, FP32, BF16, E8M0 (OCP Microscaling) or E4M3 (NVFP4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats import get_format
from hwsim.formats.packing import code_dtype

Scales = NDArray[Any]
"""Scales as stored: numpy's own floats for fp16 and fp32, else unsigned codes of a number format."""


@dataclass(frozen=True)
class ScaleFormat:
    """One way to store scales.

    Args:
        name: as recipes call it; that of a number format, except "fp32", which is no table of codes.
        dtype: of a stored scale.
        least, largest: the smallest and the largest positive scale.
    """

    name: str
    dtype: np.dtype[Any]
    least: float
    largest: float

    def values(self, stored: Scales) -> NDArray[np.float64]:
        """The scales' values, exact.

        Raises:
            HwsimError: a code without a finite value, or a number that is not finite.
        """
        if stored.dtype != self.dtype:
            raise HwsimError(f"scales are not stored as {self.name}", got=stored.dtype, expected=self.dtype)
        floats = np.issubdtype(self.dtype, np.floating)
        values = stored.astype(np.float64) if floats else get_format(self.name).values[stored]
        if not np.isfinite(values).all():
            raise HwsimError(f"a scale in {self.name} is not finite", expected="finite scales")
        return np.asarray(values, np.float64)

    def stored(self, name: str, scales: NDArray[np.float64]) -> Scales:
        """Scales as stored, to nearest. A group of zeros gets 1: any scale does, and 1 is neither zero nor subnormal.

        A scale too small is stored as the smallest there is: zero would lose its group altogether.

        Raises:
            HwsimError: a scale beyond the format.
        """
        if (largest := scales.max(initial=0)) > self.largest:
            raise HwsimError(
                f"a scale of {name} is beyond {self.name.upper()}",
                got=f"{largest:g}",
                expected=f"at most {self.largest:g}",
                next="check the checkpoint, or fold a power of two into the layer before it",
            )
        wanted = np.where(scales == 0, 1.0, np.maximum(scales, self.least))
        if np.issubdtype(self.dtype, np.floating):
            return np.asarray(wanted.astype(self.dtype))
        return get_format(self.name).encode(wanted)


_FLOATS: dict[str, np.finfo[Any]] = {"fp16": np.finfo(np.float16), "fp32": np.finfo(np.float32)}
NAMES = ("fp16", "fp32", "bf16", "e8m0", "fp8_e4m3")


def get_scale_format(name: str) -> ScaleFormat:
    """The way to store scales of a name.

    Raises:
        HwsimError: there is none.
    """
    if name not in NAMES:
        raise unknown("scale format", name, NAMES)
    if name in _FLOATS:
        info = _FLOATS[name]
        return ScaleFormat(name, info.dtype, float(info.smallest_subnormal), float(info.max))
    format = get_format(name)
    positive = format.values[format.values > 0]
    return ScaleFormat(name, np.dtype(code_dtype(format.bits)), float(positive.min()), format.max_value)
