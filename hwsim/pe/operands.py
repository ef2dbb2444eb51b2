"""What an array refuses: operands whose shapes, codes or scales do not fit it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat

if TYPE_CHECKING:
    from hwsim.pe.base import PE
    from hwsim.pe.outliers import OutlierColumns

Codes = NDArray[np.uint8]


def check_operands(
    pe: PE,
    codes: Codes,
    x: NDArray[Any],
    scales: NDArray[np.float16],
    zeros: Codes | None,
    outliers: OutlierColumns | None = None,
) -> int:
    """Refuse operands that an array cannot take; returns the groups in a row.

    Raises:
        HwsimError: see `PE.golden`.
    """
    groups = _check_shape(pe, codes, x)
    _check_planes(pe, codes)
    _check_finite(pe.weights, codes)
    _check_finite(pe.activations, activation_codes(pe.activations, x))
    check_scales(scales, (len(codes), groups * pe.parts))
    if (zeros is not None) != pe.zero_point:
        raise HwsimError(
            f"zero codes for PE array {pe.name}",
            got="none" if zeros is None else "some",
            expected="zero codes for every group" if pe.zero_point else "none",
            next=f"zero_point = {str(not pe.zero_point).lower()}",
        )
    if zeros is not None:
        pe.weights.check(zeros)
        _check_broadcast("zero codes", zeros.shape, (len(codes), groups))
    if (outliers is not None) != (pe.most_outliers is not None):
        raise HwsimError(
            f"outlier columns for PE array {pe.name}",
            got="none" if outliers is None else "some",
            expected="none" if pe.most_outliers is None else "outliers=OutlierColumns(...), with no column if need be",
        )
    if outliers is not None:
        outliers.check(pe, len(codes), x.shape[:-1])
    if pe.constants is not None:
        check_held(pe, "codes", codes, pe.constants[0])
        check_held(pe, "scales", np.broadcast_to(scales, pe.constants[1].shape), pe.constants[1])
    return groups


def check_held(pe: PE, what: str, given: NDArray[Any], held: NDArray[Any]) -> None:
    """Refuse weights other than those that an array is made with.

    Raises:
        HwsimError: another shape, or a value that differs; the first is named.
    """
    same_shape = given.shape == held.shape
    if same_shape and np.array_equal(given, held):
        return
    place = tuple(np.argwhere(given != held)[0].tolist()) if same_shape else None
    raise HwsimError(
        f"{what} that PE array {pe.name} does not hold",
        got=f"{given[place]} at {place}" if place else f"shape {given.shape}",
        expected=f"{held[place]}, a constant of its circuit" if place else f"its constants, shape {held.shape}",
        next="make an array of these weights: from_weights",
    )


def check_scales(scales: NDArray[np.float16], shape: tuple[int, int]) -> None:
    """Refuse scales that are not finite FP16 numbers, or not one for each row and group; axes of length 1 repeat.

    Raises:
        HwsimError: what is wrong with them.
    """
    if scales.dtype != np.float16:
        raise HwsimError("scales are not FP16", got=scales.dtype, expected="float16", next="scales.astype(np.float16)")
    bad = ~np.isfinite(scales)
    if bad.any():
        place = tuple(np.argwhere(bad)[0].tolist())
        raise HwsimError("a scale is not finite", got=f"{scales[place]} at {place}", expected="finite FP16 scales")
    _check_broadcast("scales", scales.shape, shape)


def activation_codes(number: NumberFormat, x: NDArray[Any]) -> NDArray[Any]:
    """Activations as codes of their format: integers are handed over as values, all others as codes already."""
    if not is_twos_complement(number):
        return x
    wide = number.bits > 8
    stored = np.asarray(x, activation_dtype(number)).view(np.uint16 if wide else np.uint8)
    return np.asarray(stored & (2**number.bits - 1))


def activation_dtype(number: NumberFormat) -> type[np.signedinteger[Any]]:
    """The type in which values of a two's complement format are handed over."""
    return np.int8 if number.bits <= 8 else np.int16


def is_twos_complement(number: NumberFormat) -> bool:
    """Whether a format's codes are two's complement integers (the lowest may be reserved)."""
    if number.specials:
        return False
    codes = np.delete(np.arange(2**number.bits), sorted(number.reserved))
    signed = codes - (codes >> (number.bits - 1) << number.bits)
    return number.signed and np.array_equal(number.values[codes], signed)


def is_bipolar(number: NumberFormat) -> bool:
    """Whether each bit of a format's codes counts plus or minus its weight."""
    codes = np.arange(2**number.bits)
    return np.array_equal(number.values, 2 * codes - (2**number.bits - 1))


def neighbours(group: int, lanes: int) -> str:
    """The groups next to `group` that are whole numbers of beats, in words."""
    low, high = group // lanes * lanes, -(-group // lanes) * lanes
    return f"group = {low} or {high}" if low else f"group = {high}, or at most {group} lanes"


def _check_finite(number: NumberFormat, codes: NDArray[Any]) -> None:
    number.check(codes)
    if not number.specials:
        return
    bad = ~np.isfinite(number.values[codes])
    if bad.any():
        place = tuple(np.argwhere(bad)[0].tolist())
        got = f"{number.values[codes[place]]}, code {codes[place]}, at {place}"
        raise HwsimError(f"a value of {number.name} is not finite", got=got, expected="finite values: arrays are exact")


def _check_shape(pe: PE, codes: Codes, x: NDArray[Any]) -> int:
    if codes.ndim != 2 or x.ndim not in (1, 2) or x.shape[-1] != codes.shape[1] * pe.parts:
        raise HwsimError(
            "weights and activations do not fit together",
            got=f"codes {codes.shape}, activations {x.shape}",
            expected="codes[rows, cols] and activations[cols] or [tokens, cols]; complex ones have 2 for each column",
        )
    cols = int(codes.shape[1])
    groups, rest = divmod(cols, pe.group)
    if rest or not 1 <= groups <= pe.max_groups:
        raise HwsimError(
            f"rows of {cols} do not fit PE array {pe.name}",
            got=f"{cols / pe.group:g} groups of {pe.group}",
            expected=f"1 to {pe.max_groups} whole groups",
            next="choose a group that divides the row" if rest else f"max_groups = {groups}",
        )
    return groups


def _check_planes(pe: PE, codes: Codes) -> None:
    if len(codes) % pe.weight_planes:
        raise HwsimError(
            f"rows of codes do not fit the planes of PE array {pe.name}",
            got=f"{len(codes)} rows of codes",
            expected=f"{pe.weight_planes} for each row: its planes one below the other",
        )


def _check_broadcast(what: str, got: tuple[int, ...], shape: tuple[int, int]) -> None:
    if len(got) != 2 or any(size not in (1, full) for size, full in zip(got, shape, strict=True)):
        expected = f"{shape} (rows, groups), or 1 where one repeats"
        raise HwsimError(f"{what} do not fit the weights", got=got, expected=expected)
