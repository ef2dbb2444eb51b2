"""The recipe: which number format each weight, activation, key and value is stored in, and how its scale is found."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format


def _group(value: object) -> object:
    if value in ("row", "tensor") or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise ValueError('a positive number of elements, "row" or "tensor"')


Group = Annotated[int | Literal["row", "tensor"], BeforeValidator(_group)]


class WeightRule(catalog.Strict):
    """How one weight tensor, [rows, cols] with a dot product along each row, becomes codes and scales.

    Attributes:
        format: a number format by name.
        packing: how its codes share bytes; None for the format's default.
        group: elements of a row that share a scale; "row" and "tensor" share it further.
        scale: "absmax" puts the largest magnitude of a group on the format's largest value; "absmean" puts the mean
            magnitude on 1 (BitNet b1.58, arXiv:2402.17764, equation 3).
        scale_format: how scales are stored. Codes are chosen for the scale as stored.
        zero_point: "none" for symmetric formats; "minmax" spreads an unsigned format over the range of a group, and
            stores the code of zero with each scale.
    """

    format: str
    packing: str | None = None
    group: Group = "row"
    scale: Literal["absmax", "absmean"] = "absmax"
    scale_format: Literal["fp16"] = "fp16"
    zero_point: Literal["none", "minmax"] = "none"

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        format = get_format(self.format)
        format.packing(self.packing)
        _check_zero_point(self, format)
        _check_scale(self, format)
        return self


def _check_zero_point(rule: WeightRule, format: NumberFormat) -> None:
    if rule.zero_point == "minmax" and format.signed:
        raise HwsimError(
            'zero_point = "minmax" needs an unsigned format',
            got=format.name,
            expected="uint1 to uint8",
            next=f'use "u{format.name}"' if format.name.startswith("int") else 'set zero_point = "none"',
        )
    if rule.zero_point == "none" and not format.signed:
        raise HwsimError(
            f"format {format.name!r} has no negative weights",
            got='zero_point = "none"',
            expected='zero_point = "minmax" with an unsigned format',
            next='set zero_point = "minmax" or choose a signed format',
        )


def _check_scale(rule: WeightRule, format: NumberFormat) -> None:
    if rule.scale == "absmean" and (format.max_value != 1 or rule.zero_point != "none"):
        raise HwsimError(
            'scale = "absmean" is defined for the values -1, 0 and +1',
            got=f"format {format.name!r}, zero_point {rule.zero_point!r}",
            expected='"ternary" or "int2", without a zero point',
            next='set scale = "absmax"',
        )


class Override(catalog.Strict):
    """Other values of some keys of `WeightRule`, for the tensors whose name matches `pattern` (as file names do)."""

    pattern: str
    format: str | None = None
    packing: str | None = None
    group: Group | None = None
    scale: Literal["absmax", "absmean"] | None = None
    scale_format: Literal["fp16"] | None = None
    zero_point: Literal["none", "minmax"] | None = None


class Weights(WeightRule):
    """The rule for all weights, and the overrides by name; the first that matches wins."""

    overrides: tuple[Override, ...] = ()

    @model_validator(mode="after")
    def _overrides_fit(self) -> Self:
        for override in self.overrides:
            self.overridden(override)
        return self

    def overridden(self, override: Override | None) -> WeightRule:
        """This rule with the keys that `override` sets. Another format takes its own default packing along.

        Raises:
            HwsimError: the keys do not fit together.
        """
        keys = self.model_dump(exclude={"overrides"})
        changes = override.model_dump(exclude={"pattern"}, exclude_none=True) if override else {}
        if "format" in changes:
            keys["packing"] = None
        return WeightRule(**(keys | changes))


class ActivationRule(catalog.Strict):
    """How activations [tokens, cols] are quantized before a dot product: symmetric, absmax.

    Attributes:
        format: a signed integer format of at most 8 bits.
        granularity: what shares a scale: all tokens ("tensor"), a token, or `group` elements of a token ("group").
        group: elements of a group, with granularity "group" only.
        scale: "dynamic" from the activations at hand; "static" calibrated once (on a trace's samples), per tensor or
            per group of columns.
        rounding: "even", half to even.
        clipping: the fraction of the largest magnitude that is kept; what is beyond saturates.
    """

    format: str = "int8"
    granularity: Literal["tensor", "token", "group"] = "token"
    group: Annotated[int, Field(gt=0)] | None = None
    scale: Literal["dynamic", "static"] = "dynamic"
    rounding: Literal["even"] = "even"
    clipping: Annotated[float, Field(gt=0, le=1)] = 1.0

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        _check_symmetric("activations", self.format)
        if (self.granularity == "group") != (self.group is not None):
            raise ValueError('`group` is set with granularity = "group", and only then')
        if self.scale == "static" and self.granularity == "token":
            raise ValueError('a static scale is known before the token is: use granularity "tensor" or "group"')
        return self


class KvRule(catalog.Strict):
    """The formats of cached keys and values: symmetric, absmax, one FP16 scale per token and head."""

    key: str = "int8"
    value: str = "int8"

    @model_validator(mode="after")
    def _known(self) -> Self:
        _check_symmetric("keys", self.key)
        _check_symmetric("values", self.value)
        return self


def _check_symmetric(what: str, name: str) -> None:
    if not get_format(name).signed:
        raise HwsimError(f"{what} need a signed format", got=repr(name), expected="int2 to int8", next='use "int8"')


class Recipe(catalog.Description):
    """A file under `models/recipes/`."""

    weights: Weights
    activations: ActivationRule = ActivationRule()
    kv: KvRule = KvRule()

    def weights_for(self, name: str) -> WeightRule:
        """The rule for the weight tensor of that name."""
        matching = (override for override in self.weights.overrides if fnmatchcase(name, override.pattern))
        return self.weights.overridden(next(matching, None))


def load_recipe(name: str, overrides: dict[str, Any] | None = None) -> Recipe:
    """A recipe by name or path, with dotted keys replaced ("weights.group": 64).

    Raises:
        HwsimError: no such recipe, an unknown key, or values that do not fit together.
    """
    return catalog.load("recipes", name, Recipe, overrides)
