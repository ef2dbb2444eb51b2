"""The rule for weights: number format, what shares a scale, how scales and codes are found, what is pruned."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from hwsim.catalog import Strict
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.quantize.sparsity_rule import Sparsity


def _group(value: object) -> object:
    if value in ("row", "tensor") or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise ValueError('a positive number of elements, "row" or "tensor"')


def _none(value: object) -> object:
    return None if value == "none" else value


Group = Annotated[int | Literal["row", "tensor"], BeforeValidator(_group)]
Method = Literal["nearest", "ptqtp", "sign_scale", "bipolar_of_int", "fairy2i"]
ScaleName = Literal["absmax", "absmean", "mse", "mx", "one"]
ScaleFormatName = Literal["fp16", "fp32", "bf16", "e8m0", "fp8_e4m3"]
ZeroPoint = Literal["none", "minmax", "middle"]


class WeightRule(Strict):
    """How one weight matrix, [rows, cols] with a dot product along each row, becomes codes and scales.

    Attributes:
        format: a number format by name.
        packing: how its codes share bytes; None for the format's default.
        group: elements of a row that share a scale; "row" and "tensor" share it further.
        method: "nearest" takes the nearest code for a given scale; the others are methods of papers, each in the module
            of its name.
        scale: "absmax" puts the largest magnitude of a group on the format's largest value; "absmean" puts the mean
            magnitude on 1 (BitNet b1.58, arXiv:2402.17764, equation 3); "mse" takes the scale with the least squared
            error; "mx" the power of two of the OCP Microscaling formats; "one" is 1. Methods "ptqtp" and "fairy2i" find
            scales themselves.
        scale_format: how scales are stored. Codes are chosen for the scale as stored.
        tensor_scale: "absmax": one more FP32 scale for the whole matrix, as NVFP4 has it.
        zero_point: "none"; "minmax" spreads an unsigned format over the range of a group and stores the code of zero
            with each scale; "middle" takes the constant code 2**(bits - 1) for zero, which nobody stores.
        planes: matrices of codes that add up to the weights, each with scales of its own.
        sparsity: what is pruned before; None (in a file "none") for nothing.
    """

    format: str
    packing: str | None = None
    group: Group = "row"
    method: Method = "nearest"
    scale: ScaleName = "absmax"
    scale_format: ScaleFormatName = "fp16"
    tensor_scale: Literal["none", "absmax"] = "none"
    zero_point: ZeroPoint = "none"
    planes: Annotated[int, Field(ge=1, le=8, strict=True)] = 1
    sparsity: Annotated[Sparsity | None, BeforeValidator(_none)] = None

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        format = get_format(self.format)
        format.packing(self.packing)
        for check in (_check_holds_weights, _check_method, _check_zero_point, _check_scale, _check_sparsity):
            check(self, format)
        return self

    @property
    def number_format(self) -> NumberFormat:
        """The format of the codes."""
        return get_format(self.format)

    @property
    def chosen_packing(self) -> str:
        """How codes share bytes."""
        return self.packing or self.number_format.packings[0]

    @property
    def is_plain(self) -> bool:
        """Whether a matrix is one of codes with scales (and zero points), and nothing else."""
        extra = self.planes > 1 or self.tensor_scale != "none" or self.sparsity is not None
        return not extra and not self.number_format.complex


def is_floating(format: NumberFormat) -> bool:
    """Whether a format is one of floating-point numbers."""
    return format.name.startswith(("fp", "bf"))


def _check_holds_weights(rule: WeightRule, format: NumberFormat) -> None:
    if not format.complex and format.min_value > 0:
        raise HwsimError(f"format {format.name!r} holds scales, not weights", expected="see `hwsim formats`")


_METHODS = {
    "ptqtp": ("ternary", 2, "PTQTP makes two trit-planes"),
    "sign_scale": ("pot", 1, "the sign-scale form has powers of two without zero"),
    "bipolar_of_int": ("bipolar", 1, "signed integers become bipolar ones"),
    "fairy2i": (
        "roots4",
        None,
        "Fairy2i makes complex fourth roots of unity, a pair of matrices for each residual stage",
    ),
}
"""By method: what its formats' names begin with, how many planes it makes (None: as many as asked for), and why."""
_FIND_SCALES = ("ptqtp", "fairy2i")


def _check_method(rule: WeightRule, format: NumberFormat) -> None:
    begins, planes, why = _METHODS.get(rule.method, ("", 1, "the nearest code makes one plane"))
    fits = format.name.startswith(begins) and (format.name != "roots4" or rule.method == "fairy2i")
    if not fits or (rule.method == "sign_scale" and format.zero is not None):
        wanted = f'{begins} with method = "{rule.method}"' if begins else 'roots4 with method = "fairy2i"'
        got = f'format {format.name!r}, method = "{rule.method}"'
        raise HwsimError(f"{why}: the format does not fit", got=got, expected=wanted)
    if planes is not None and rule.planes != planes:
        raise HwsimError(why, got=f"planes = {rule.planes}", expected=f"planes = {planes}")
    if rule.method in _FIND_SCALES and rule.scale != "absmax":
        got = f'method = "{rule.method}", scale = "{rule.scale}"'
        raise HwsimError(f"{why}, and finds their scales itself", got=got, expected="no key scale")
    if rule.method != "nearest" and rule.tensor_scale != "none":
        got = f'method = "{rule.method}", tensor_scale = "{rule.tensor_scale}"'
        raise HwsimError(f"{why}, without a scale of the tensor", got=got, expected='tensor_scale = "none"')


def _check_zero_point(rule: WeightRule, format: NumberFormat) -> None:
    unsigned = not format.complex and not format.signed
    if rule.zero_point == "minmax" and not unsigned:
        raise HwsimError(
            'zero_point = "minmax" needs an unsigned format',
            got=format.name,
            expected="uint1 to uint8",
            next=f'use "u{format.name}"' if format.name.startswith("int") else 'set zero_point = "none"',
        )
    if rule.zero_point == "middle" and not (unsigned or rule.method == "bipolar_of_int"):
        raise HwsimError('zero_point = "middle" needs an unsigned format', got=format.name, expected="uint1 to uint8")
    if rule.zero_point == "middle" and rule.method == "nearest" and format.bits == 1:
        raise HwsimError(f'{format.name} with zero_point = "middle" has no positive values', expected="uint2 to uint8")
    if rule.zero_point == "none" and unsigned:
        raise HwsimError(
            f"format {format.name!r} has no negative weights",
            got='zero_point = "none"',
            expected='zero_point = "minmax" with an unsigned format',
            next='set zero_point = "minmax" or choose a signed format',
        )
    if rule.method == "bipolar_of_int" and rule.zero_point != "middle":
        raise HwsimError(
            'method = "bipolar_of_int" shifts by half a step', got=rule.zero_point, expected='zero_point = "middle"'
        )


def _check_scale(rule: WeightRule, format: NumberFormat) -> None:
    if rule.scale == "absmean" and (format.complex or format.max_value != 1 or rule.zero_point != "none"):
        raise HwsimError(
            'scale = "absmean" is defined for the values -1, 0 and +1',
            got=f"format {format.name!r}, zero_point {rule.zero_point!r}",
            expected='a format whose largest value is 1, such as "ternary" or "int2", without a zero point',
            next='set scale = "absmax"',
        )
    if rule.scale == "mx" and (rule.scale_format != "e8m0" or rule.zero_point != "none"):
        raise HwsimError(
            'scale = "mx" makes powers of two',
            got=f'scale_format = "{rule.scale_format}", zero_point = "{rule.zero_point}"',
            expected='scale_format = "e8m0", zero_point = "none"',
        )
    if rule.tensor_scale != "none" and rule.scale_format != "fp8_e4m3":
        raise HwsimError(
            "a tensor scale goes with scales of few bits", got=rule.scale_format, expected='scale_format = "fp8_e4m3"'
        )
    if rule.scale == "one" and (not is_floating(format) or rule.tensor_scale != "none"):
        raise HwsimError(
            'scale = "one" suits floating point',
            got=f'{format.name}, tensor_scale = "{rule.tensor_scale}"',
            expected="fp16, bf16, fp8_e4m3, ... without a scale of the tensor",
        )


def _check_sparsity(rule: WeightRule, format: NumberFormat) -> None:
    if rule.sparsity is None:
        return
    if format.zero is None or rule.planes > 1 or rule.method != "nearest":
        raise HwsimError(
            "pruning needs a code of zero to leave out",
            got=f'format {format.name!r}, method = "{rule.method}"',
            expected="a format with a zero, one plane, the nearest code",
            next="choose int8, int4, fp8_e4m3, ternary, ... or leave out [weights.sparsity]",
        )
    if rule.chosen_packing != "dense":
        raise HwsimError(
            "the weights that pruning keeps are packed densely", got=rule.chosen_packing, expected='"dense"'
        )
    if rule.zero_point != "none":
        raise HwsimError("pruned weights have no zero point", got=rule.zero_point, expected='zero_point = "none"')


class Override(Strict):
    """Other values of some keys of `WeightRule`, for the matrices whose name matches `pattern` (as file names do).

    `sparsity = "none"` leaves these matrices whole.
    """

    pattern: Annotated[str, Field(min_length=1)]
    format: str | None = None
    packing: str | None = None
    group: Group | None = None
    method: Method | None = None
    scale: ScaleName | None = None
    scale_format: ScaleFormatName | None = None
    tensor_scale: Literal["none", "absmax"] | None = None
    zero_point: ZeroPoint | None = None
    planes: Annotated[int, Field(ge=1, le=8, strict=True)] | None = None
    sparsity: Sparsity | Literal["none"] | None = None

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if not self.model_dump(exclude={"pattern"}, exclude_none=True):
            raise ValueError(f"at least one key beside pattern = {self.pattern!r}")
        return self

    @classmethod
    def exactly(cls, name: str, rule: WeightRule) -> Override:
        """The override that gives the matrix of that name that rule."""
        keys = rule.model_dump()
        return cls(pattern=name, **(keys | {"sparsity": keys["sparsity"] or "none"}))


class Weights(WeightRule):
    """The rule for all weights, and the overrides by name; the first that matches wins.

    Attributes:
        native: keep the blocks of a checkpoint that are codes of a format of ours already (GGUF, MXFP4); only the
            others are quantized by the rule.
    """

    native: Annotated[bool, Field(strict=True)] = False
    overrides: tuple[Override, ...] = ()

    @model_validator(mode="after")
    def _overrides_fit(self) -> Self:
        for override in self.overrides:
            try:
                self.overridden(override)
            except HwsimError as error:
                raise HwsimError(
                    f"override {override.pattern!r}: {error.what}",
                    got=error.got,
                    expected=error.expected,
                    next=error.next,
                ) from error
        return self

    def overridden(self, override: Override | None) -> WeightRule:
        """This rule with the keys that `override` sets. Another format takes its own default packing along.

        Raises:
            HwsimError: the keys do not fit together.
        """
        keys = self.model_dump(exclude={"native", "overrides"})
        changes = override.model_dump(exclude={"pattern"}, exclude_none=True) if override else {}
        if "format" in changes:
            keys["packing"] = None
        if changes.get("sparsity") == "none":
            changes["sparsity"] = None
        return WeightRule(**(keys | changes))
