"""Complex array: fourth roots of unity times complex activations, by addition, subtraction and swapping of parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.gateware.latency import tail_stages, tree_stages
from hwsim.pe import fixed
from hwsim.pe.base import PE, Codes, Flags, Timing
from hwsim.pe.operands import check_operands
from hwsim.pe.outliers import OutlierColumns


@dataclass(frozen=True, kw_only=True)
class ComplexArray(PE):
    """Weights i**k times activations a + i b of integer parts (iFairy, arXiv:2508.05571; Fairy2i, arXiv:2512.02901).

    A weight on the real axis (c = +-1) adds c a and c b; one on the imaginary axis (d i, d = +-1) swaps them and adds
    -d b and d a. Each axis has a scale of its own, so that a row keeps four integer sums of every group, and

        Re y = sum over groups of s_real * sum c a  +  s_imaginary * sum (-d b)
        Im y = sum over groups of s_real * sum c b  +  s_imaginary * sum d a

    exactly. Activations are two columns for each weight, real part then imaginary part; scales are two for each group,
    real axis then imaginary axis; a result is two sums, Re y then Im y.

    A widely-linear layer y = U x + W conj(x), and residual stages of U and W, are further groups of one row: see
    `widely_linear`.
    """

    name: ClassVar[str] = "complex"
    title: ClassVar[str] = "add, subtract and swap parts of complex numbers"
    supported: ClassVar[str] = "roots4 (values 1, i, -1 and -i)"
    parts: ClassVar[int] = 2

    def __post_init__(self) -> None:
        if self.zero_point:
            raise HwsimError(
                "PE array complex has no zero points", got="zero_point = true", expected="zero_point = false"
            )
        super().__post_init__()

    @property
    def depends_on(self) -> frozenset[str]:
        """Nothing."""
        return frozenset()

    @classmethod
    def supports(cls, weights: NumberFormat) -> bool:
        """The fourth roots of unity."""
        return weights.name == "roots4"

    @property
    def result_text(self) -> str:
        """What a result is, in words."""
        return f"real part, then imaginary part; {super().result_text}"

    @property
    def drain(self) -> int:
        """Cycles from the cycle after a row's last beat until its result is offered: the trees and the shared tail."""
        return tree_stages(self.lanes) + tail_stages(zero_point=False)

    def golden(
        self,
        codes: Codes,
        x: NDArray[Any],
        scales: NDArray[np.float16],
        zeros: Codes | None = None,
        outliers: OutlierColumns | None = None,
    ) -> NDArray[Any]:
        """Exact sums, object[2 * rows] or object[tokens, 2 * rows]: Re y and Im y of each row in turn.

        Operands and errors as in `PE.golden`: x int8[2 * cols] or [tokens, 2 * cols], scales float16[rows, 2 * groups].
        """
        groups = check_operands(self, codes, x, scales, zeros, outliers)
        both = np.broadcast_to(scales, (len(codes), 2 * groups))
        values = self.weights.values[codes]
        on_real, on_imaginary = values.real.astype(np.int64), values.imag.astype(np.int64)
        a, b = (np.atleast_2d(x).astype(np.int64)[:, part::2] for part in (0, 1))

        def sums(of_real: NDArray[np.int64], of_imaginary: NDArray[np.int64]) -> NDArray[Any]:
            terms = ((on_real, of_real, both[:, 0::2]), (on_imaginary, of_imaginary, both[:, 1::2]))
            real, imaginary = (fixed.grouped_sums(w, v, s, None, self.needed_bits) for w, v, s in terms)
            return np.asarray(real + imaginary)

        results = np.stack([sums(a, -b), sums(b, a)], axis=2).reshape(len(a), -1)
        return results[0] if x.ndim == 1 else results

    def timing(
        self, codes: Codes | None, ends_group: Flags, ends_row: Flags, x: NDArray[np.int8] | None = None
    ) -> Timing:
        """Interval 1; latency 1 + drain: a register of signed parts, the adder trees, the tail."""
        interval = np.ones(len(ends_row), np.int64)
        return Timing(interval, np.where(ends_row, interval + self.drain, 0), self.credits)

    def _lane_actions(self, products: int, code_counts: NDArray[Any] | None, tokens: int) -> dict[str, int]:
        """Parts added: two of each product."""
        return {"complex_part_add": 2 * products}

    def component(self) -> Any:
        """The array as an Amaranth component."""
        from hwsim.pe.complex.rtl import component

        return component(self)

    @classmethod
    def variants(cls) -> Mapping[str, PE]:
        """Parts of 8, 7 (every product) and 4 bits, from one lane up."""
        return {
            "int8": cls(rows=2, lanes=4, weight_format="roots4", group=8, max_groups=4),
            "int7": cls(
                rows=1, lanes=5, weight_format="roots4", group=10, max_groups=4, activation_format="int7", credits=2
            ),
            "int4_lane": cls(
                rows=1, lanes=1, weight_format="roots4", group=2, max_groups=4, activation_format="int4", credits=1
            ),
        }


def widely_linear(
    planes: Sequence[tuple[Codes, NDArray[np.float16]]], x: NDArray[np.int8]
) -> tuple[Codes, NDArray[np.int8], NDArray[np.float16]]:
    """Operands of one row block of y = U0 x + W0 conj(x) + U1 x + W1 conj(x) + ..., for `ComplexArray.golden`.

    All planes stand side by side in a row, each with its own groups; those of W meet conj(x), which the symmetric
    integer formats hold.

    Args:
        planes: codes uint8[rows, cols] and scales float16[rows or 1, 2 * groups] of U0, W0, U1, W1, ... in turn.
        x: int8[2 * cols] or int8[tokens, 2 * cols], real and imaginary parts in turn.

    Returns:
        codes, x and scales of the whole row.
    """
    rows = len(planes[0][0])
    conjugate = x.copy()
    conjugate[..., 1::2] *= -1
    codes = np.concatenate([codes for codes, _ in planes], axis=1)
    scales = np.concatenate([np.broadcast_to(scales, (rows, scales.shape[1])) for _, scales in planes], axis=1)
    inputs = np.concatenate([(x, conjugate)[index % 2] for index in range(len(planes))], axis=-1)
    return codes, inputs, scales


ELEMENT = ComplexArray
