"""Weights that are numbers: NaN and infinity are named with their place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.quantize.blocks import row_blocks


def check_finite(name: str, weights: NDArray[np.floating]) -> None:
    """Refuse weights that are not all finite.

    Raises:
        HwsimError: a NaN or an infinity; the first is named.
    """
    for some in row_blocks(*weights.shape):
        if not (finite := np.isfinite(weights[some])).all():
            row, col = np.argwhere(~finite)[0]
            raise HwsimError(
                f"weights of {name} are not all finite",
                got=f"{weights[some][row, col]} at row {some.start + row}, column {col}",
                expected="finite numbers",
                next="check the checkpoint",
            )
