"""One weight matrix of a checkpoint: out of a tensor of its own, or of one that it shares, in numbers or in codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.checkpoint import packed
from hwsim.checkpoint.placement import Found
from hwsim.checkpoint.shapes import check_shape
from hwsim.checkpoint.source import TensorSource
from hwsim.errors import HwsimError
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Matrix:
    """One weight matrix [rows, cols] in a checkpoint.

    Args:
        name: ours.
        shape: (rows, cols) of the network.
        expert: which expert's it is; 0 for others.
        experts: how many there are.
        found: where it is.
        tensors: what the files hold.
        config: config.json, whose `quantization_config` says what a packed matrix's scale means.
    """

    name: str
    shape: tuple[int, int]
    expert: int
    experts: int
    found: Found
    tensors: TensorSource
    config: Mapping[str, Any]

    def weights(self) -> Floats:
        """float32[rows, cols].

        Raises:
            HwsimError: the tensor's shape or type does not fit, or a value is not finite.
        """
        place = self.found.place
        if place.packing != "none":
            with np.errstate(over="ignore"):  # what is beyond float32 is named next
                return self._finite(self._unpacked().dequantize())
        height, width = self._tensor_rows, self.shape[1]
        self._check(self.found.tensor, (width, height) if place.transposed else (height, width))
        whole = self.tensors.read(self.found.tensor, self._index)
        return np.ascontiguousarray((whole.T if place.transposed else whole)[self._rows])

    def bias(self) -> Floats | None:
        """float32[rows], or None.

        Raises:
            HwsimError: as `weights`.
        """
        if self.found.bias is None:
            return None
        self._check(self.found.bias, (self._tensor_rows,))
        return np.ascontiguousarray(self.tensors.read(self.found.bias, self._index)[self._rows])

    def native(self) -> QuantizedTensor | None:
        """The codes and scales that the files hold; None where they hold numbers.

        Raises:
            HwsimError: as `weights`, or codes that must not occur.
        """
        place = self.found.place
        if place.packing != "none":
            return self._unpacked()
        if place.rows != "all" or place.transposed or self.tensors.native_rule(self.found.tensor) is None:
            return None
        self._check(self.found.tensor, self.shape)
        return self.tensors.native(self.found.tensor, self._index)

    def native_rule(self) -> WeightRule | None:
        """The rule of what `native` gives.

        Raises:
            HwsimError: as `weights`.
        """
        place = self.found.place
        if place.packing == "mxfp4":
            return packed.mxfp4_rule()
        if place.packing == "bitnet":
            return packed.bitnet_rule(self._scale())
        return None if place.rows != "all" or place.transposed else self.tensors.native_rule(self.found.tensor)

    def _unpacked(self) -> QuantizedTensor:
        return self._mxfp4() if self.found.place.packing == "mxfp4" else self._bitnet()

    def _mxfp4(self) -> QuantizedTensor:
        rows, cols = self._tensor_rows, self.shape[1]
        groups, odd = divmod(cols, packed.MXFP4_GROUP)
        if odd:
            raise HwsimError(f"{self.name} does not divide into blocks of MXFP4", got=cols, expected="a multiple of 32")
        self._check(self.found.tensor, (rows, groups, packed.MXFP4_BYTES))
        self._check(str(self.found.scales), (rows, groups))
        blocks, scales = (self.tensors.raw(str(x), self._index) for x in (self.found.tensor, self.found.scales))
        return packed.mxfp4(self.name, blocks[self._rows], scales[self._rows])

    def _bitnet(self) -> QuantizedTensor:
        rows, cols = self.shape
        self._check(self.found.tensor, (-(-rows // packed.TRITS_PER_BYTE), cols))
        return packed.bitnet(self.name, self.tensors.raw(self.found.tensor), rows, self._scale())

    def _scale(self) -> float:
        """What BitNet's digits are multiplied by: `linear_class` says whether the files hold it or its inverse."""
        scale = self.tensors.read(str(self.found.scales)).reshape(-1)
        if scale.size != 1:
            raise HwsimError(f"tensor {self.found.scales}", got=f"{scale.size} values", expected="one scale")
        table = self.config.get("quantization_config") or {}
        inverse = table.get("linear_class", "bitlinear") == "bitlinear"
        with np.errstate(divide="ignore"):
            return float(np.float32(1) / scale[0] if inverse else scale[0])

    @property
    def _index(self) -> int | None:
        return self.expert if self.found.place.stacked else None

    @property
    def _tensor_rows(self) -> int:
        """Rows of the tensor, which two matrices may share."""
        return self.shape[0] * (1 if self.found.place.rows == "all" else 2)

    @property
    def _rows(self) -> slice:
        """The tensor's rows that are this matrix's."""
        half = self.shape[0]
        return {
            "all": slice(None),
            "first_half": slice(0, half),
            "second_half": slice(half, None),
            "even": slice(0, None, 2),
            "odd": slice(1, None, 2),
        }[self.found.place.rows]

    def _check(self, tensor: str, shape: tuple[int, ...]) -> None:
        stacked = (self.experts,) if self.found.place.stacked else ()
        check_shape(tensor, self.tensors.shape(tensor), stacked + shape)

    def _finite(self, weights: Floats) -> Floats:
        if not np.isfinite(weights).all():
            raise HwsimError(f"tensor {self.found.tensor} holds a value beyond float32", expected="finite weights")
        return weights
