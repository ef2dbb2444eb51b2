"""A weight matrix of a trace as operands of an array: what `hwsim rtl sim` streams through the RTL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown
from hwsim.formats import format_names, get_format
from hwsim.pe import PE, get_pe, pe_names
from hwsim.pe.base import Codes
from hwsim.pe.outliers import OutlierColumns
from hwsim.quantize import Plane, QuantizedActivations, QuantizedTensor
from hwsim.quantize.sparsity_rule import BlockNmSparsity
from hwsim.rtl_flow import stimuli
from hwsim.trace import Trace

ROWS, MOST_LANES = 8, 16
"""The array that is built where none is asked for; fewer lanes where these do not divide a group."""

OF_THE_TRACE = ("weight_format", "activation_format", "group", "max_groups", "zero_point", "outliers")
"""Parameters of an array that the trace decides."""


@dataclass(frozen=True)
class Operands:
    """A matrix and activations, as `PE.golden` takes them; planes stand side by side in a row, each with its groups.

    Complex planes of y = U x + W conj(x) meet x and conj(x) in turn, with two numbers in a column of activations.

    Attributes:
        planes: that meet the same activations, one after the other; 1 where planes meet different ones.
        counts: weights kept of each block, where they were pruned so.
        outliers: columns in FP16 beside the codes, maybe none, and the scales of the activations, rounded to FP16.
        outlier_places: which columns of the matrix these are, int32[k].
    """

    weight_format: str
    activation_format: str
    group: int
    codes: Codes
    x: NDArray[Any]
    scales: NDArray[np.float16]
    zeros: Codes | None
    planes: int = 1
    counts: NDArray[np.uint8] | None = None
    outliers: OutlierColumns | None = None
    outlier_places: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))

    def of(self, pe: PE) -> stimuli.Operands:
        """Codes, activations, scales, zero codes and outlier columns in the form that an array takes.

        An array of several planes takes these one below the other, and activations once.
        """
        if pe.weight_planes == 1:
            outliers = None if pe.most_outliers is None else self.outliers
            return self.codes, self.x, self.scales, self.zeros, outliers
        once = self.x.shape[1] // self.planes
        return self._stacked(self.codes), self.x[:, :once], self._stacked(self.scales), None, None

    @property
    def outlier_columns(self) -> int:
        """How many columns are in FP16."""
        return 0 if self.outliers is None else self.outliers.count

    def _stacked(self, values: NDArray[Any]) -> NDArray[Any]:
        """Planes side by side, [rows, planes * n], as planes one below the other, [rows * planes, n]."""
        return values.reshape(len(values) * self.planes, -1)

    def element(self, name: str | None = None) -> type[PE]:
        """The PE of that name; without one `mac` where it takes the formats, else the one that takes fewest others.

        With outlier columns it is a PE that takes such, if there is one for the formats; others leave them out.

        Raises:
            HwsimError: there is no such PE.
        """
        if name is not None:
            return get_pe(name)
        weights, activations = get_format(self.weight_format), get_format(self.activation_format)
        streaming = [found for found in map(get_pe, pe_names()) if not found.constant_weights]
        fitting = [pe for pe in streaming if pe.supports(weights) and pe.supports_activations(activations)]
        if fitting:
            return min(fitting, key=self._rank)
        raise HwsimError(
            "no PE takes these formats",
            got=f"{self.weight_format} weights, {self.activation_format} activations",
            expected="; ".join(f"{n}: {get_pe(n).supported} x {get_pe(n).supported_activations}" for n in pe_names()),
        )

    def _rank(self, pe: type[PE]) -> tuple[bool, bool, int]:
        """PEs in the order of choice, the first lowest."""
        return _takes_outliers(pe) != bool(self.outlier_columns), pe.name != "mac", _formats_taken(pe)

    def array(self, name: str | None, settings: Mapping[str, Any]) -> PE:
        """An array for these operands: one of all planes at once where the PE can be that, else of one plane.

        Args:
            name: of the PE; see `element`.
            settings: parameters that the trace does not decide; with planes = 1, planes pass one after the other.

        Raises:
            HwsimError: no PE takes the formats, or the parameters are impossible.
        """
        element = self.element(name)
        for key in settings:
            if key in OF_THE_TRACE:
                raise HwsimError(
                    f"{key} is not free", got=f"--set {key}={settings[key]}", expected="what the trace says"
                )
        lanes = max(n for n in range(1, MOST_LANES + 1) if self.group % n == 0)
        free: dict[str, Any] = {"rows": ROWS, "lanes": lanes}
        if 1 < self.planes <= element.most_weight_planes:
            free["planes"] = self.planes
        free |= settings
        at_once = free.get("planes", 1)
        if at_once not in (1, self.planes):
            raise HwsimError("planes of the array", got=at_once, expected=f"1 or the matrix's own {self.planes}")
        of_trace = {
            "weight_format": self.weight_format,
            "activation_format": self.activation_format,
            "group": self.group,
            "max_groups": self.codes.shape[1] // self.group // at_once,
            "zero_point": self.zeros is not None,
        }
        if _takes_outliers(element):
            of_trace["outliers"] = max(1, self.outlier_columns)
        return element.from_weights(self.codes, self.scales, **{**free, **of_trace})

    def held_by(self, pe: PE) -> Operands:
        """What an array can be asked: the whole matrix, or the first rows where they are constants of its circuit."""
        if pe.constants is None:
            return self
        return replace(self, codes=self.codes[: pe.rows], scales=self.scales[: pe.rows])


def operands_of(trace: Trace, weight: str, tokens: int, expert: int | None = None) -> Operands:
    """A weight matrix of a trace, and its first sample activations.

    What the vector unit does is left out: a tensor's scale, and but for PEs of outlier columns these and the
    activations' scales.

    Raises:
        HwsimError: the trace has no weights or no matrix of that name, too few tokens, or scales that are no FP16.
    """
    if weight not in trace.shapes:
        raise unknown("weight", weight, trace.shapes, next="hwsim trace info FILE")
    matrix, x = trace.weight(weight, expert), trace.activations(weight)
    if not 1 <= tokens <= len(x.codes):
        raise HwsimError(f"tokens of {weight}", got=tokens, expected=f"1 to {len(x.codes)}: the samples in the trace")
    if x.scales.shape[1] > 1:
        raise HwsimError(
            f"the activations of {weight} have several scales a token",
            got=f"{x.scales.shape[1]} groups",
            expected="one scale: an array adds products of all groups before activations are scaled",
            next="hwsim quantize with --set recipe.activations.granularity=token",
        )
    return _side_by_side(matrix, x, tokens)


def _side_by_side(matrix: QuantizedTensor, x: QuantizedActivations, tokens: int) -> Operands:
    planes, codes = matrix.planes, x.codes[:tokens]
    inputs = [codes] * len(planes)
    if matrix.is_complex:
        real, imaginary = np.split(codes, 2, axis=1)
        pair = [np.stack([real, part], axis=2).reshape(codes.shape) for part in (imaginary, -imaginary)]
        inputs = [pair[index % 2] for index in range(len(planes))]
    return Operands(
        weight_format=planes[0].format.name,
        activation_format=x.format.name,
        group=planes[0].group,
        codes=np.concatenate([plane.codes for plane in planes], axis=1),
        x=np.concatenate(inputs, axis=1),
        scales=np.concatenate([_scales(plane) for plane in planes], axis=1),
        zeros=_zeros(planes),
        planes=1 if matrix.is_complex else len(planes),
        counts=_counts(matrix),
        outliers=_outliers(matrix, x, tokens),
        outlier_places=np.zeros(0, np.int32) if matrix.outliers is None else matrix.outliers.columns,
    )


def _takes_outliers(element: type[PE]) -> bool:
    return "outliers" in {one.name for one in fields(element)}


def _outliers(matrix: QuantizedTensor, x: QuantizedActivations, tokens: int) -> OutlierColumns:
    none = np.zeros((max(matrix.shape[0], tokens), 0), np.float16)
    with np.errstate(over="ignore"):  # an infinite one is refused by the PE that takes it
        x_scale = x.scales[:tokens, 0].astype(np.float16)
    if matrix.outliers is None or x.outliers is None:
        return OutlierColumns(none[: matrix.shape[0]], none[:tokens], x_scale)
    return OutlierColumns(matrix.outliers.weights, x.outliers[:tokens], x_scale)


def _formats_taken(element: type[PE]) -> int:
    return sum(element.supports(get_format(name)) for name in format_names())


def _counts(matrix: QuantizedTensor) -> NDArray[np.uint8] | None:
    """N of each block of 16 x 16; other patterns of zeros store none, or whether blocks are kept."""
    return matrix.block_counts if isinstance(matrix.rule.sparsity, BlockNmSparsity) else None


def _groups(plane: Plane) -> int:
    return plane.shape[1] // plane.group


def _scales(plane: Plane) -> NDArray[np.float16]:
    """A scale of each row and group (two with complex numbers), float16[rows, groups]."""
    parts = 2 if plane.format.complex else 1
    values = plane.scale_values
    with np.errstate(over="ignore"):  # infinite ones differ, and are refused
        scales = values.astype(np.float16)
    if not np.array_equal(scales, values):
        raise HwsimError(
            "scales that FP16 does not hold",
            got=f"{plane.scale_format} scales, {np.abs(values).min():.3g} to {np.abs(values).max():.3g}",
            expected="FP16: what the arrays multiply by",
            next="hwsim quantize with --set recipe.weights.scale_format=fp16",
        )
    if scales.shape[1] == parts:
        scales = np.tile(scales, (1, _groups(plane)))
    return np.broadcast_to(scales, (plane.shape[0], _groups(plane) * parts))


def _zeros(planes: tuple[Plane, ...]) -> Codes | None:
    given = [np.broadcast_to(p.zeros, (p.shape[0], _groups(p))) for p in planes if p.zeros is not None]
    return np.concatenate(given, axis=1) if given else None
