"""The recipe: which number format each weight, activation, key and value is stored in, and how its scale is found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.quantize.weight_rule import Override, WeightRule, Weights, is_floating
from hwsim.units import BITS_PER_BYTE

UNSCALED = ("fp16", "bf16")
"""Formats of activations that are taken as they are: their exponents reach as far as a scale would."""


class ActivationRule(catalog.Strict):
    """How activations [tokens, cols] are quantized before a dot product: symmetric, absmax.

    Attributes:
        format: a signed format with a zero: integers, floating point.
        granularity: what shares a scale: all tokens ("tensor"), a token, or `group` elements of a token ("group");
            "none": the scale is 1.
        group: elements of a group, with granularity "group" only.
        scale: "dynamic" from the activations at hand; "static" calibrated once (on a trace's samples), per tensor or
            per group of columns.
        rounding: "even", half to even.
        clipping: the fraction of the largest magnitude that is kept; what is beyond saturates.
    """

    format: str = "int8"
    granularity: Literal["tensor", "token", "group", "none"] = "token"
    group: Annotated[int, Field(gt=0, strict=True)] | None = None
    scale: Literal["dynamic", "static"] = "dynamic"
    rounding: Literal["even"] = "even"
    clipping: Annotated[float, Field(ge=0.01, le=1, strict=True)] = 1.0

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        _check_symmetric("activations", self.format)
        if (self.granularity == "group") != (self.group is not None):
            raise ValueError('`group` is set with granularity = "group", and only then')
        if self.scale == "static" and self.granularity not in ("tensor", "group"):
            raise ValueError('a static scale is known before the token is: use granularity "tensor" or "group"')
        if self.format in UNSCALED and self.granularity != "none":
            raise ValueError(f'{self.format} activations are taken as they are: set granularity = "none"')
        if self.granularity == "none" and (not is_floating(self.number_format) or self.clipping != 1):
            raise ValueError('granularity = "none" is for floating-point activations, without clipping')
        return self

    @property
    def number_format(self) -> NumberFormat:
        """The format of the codes."""
        return get_format(self.format)


class KvRule(catalog.Strict):
    """Formats of cached keys and values: symmetric, absmax, one FP16 scale per token and head (16-bit floats: none)."""

    key: str = "int8"
    value: str = "int8"

    @model_validator(mode="after")
    def _known(self) -> Self:
        _check_symmetric("keys", self.key)
        _check_symmetric("values", self.value)
        return self


def _check_symmetric(what: str, name: str) -> None:
    format = get_format(name)
    if format.complex or format.zero is None or not format.signed:
        raise HwsimError(
            f"{what} need a signed format with a zero",
            got=repr(name),
            expected="int2 to int8, fp8_e4m3, ...",
            next='use "int8"',
        )
    if format.bits > BITS_PER_BYTE and not is_floating(format):
        raise HwsimError(
            f"{what} of a trace are integers of up to {BITS_PER_BYTE} bits",
            got=repr(name),
            expected="int2 to int8; int16 is for arrays alone",
            next='use "int8", or "fp16"',
        )


class Smoothing(catalog.Strict):
    """Columns of weights and activations are scaled against each other (SmoothQuant, arXiv:2211.10438, equation 4).

    Attributes:
        alpha: how much of the difficulty moves from the activations to the weights.
    """

    alpha: Annotated[float, Field(ge=0, le=1, strict=True)] = 0.5


class OutlierRule(catalog.Strict):
    """Columns whose activations reach the threshold stay in FP16, weights too (LLM.int8(), arXiv:2208.07339).

    Attributes:
        threshold: magnitude of an activation that makes its column an outlier; 6.0 in the paper (section 3.2). At most
            what FP16 holds, since that is what such a column is stored in.
    """

    threshold: Annotated[float, Field(gt=0, le=65504, strict=True)] = 6.0


class Recipe(catalog.Description):
    """A file under `models/recipes/`."""

    weights: Weights
    activations: ActivationRule = ActivationRule()
    kv: KvRule = KvRule()
    smoothing: Smoothing | None = None
    outliers: OutlierRule | None = None

    @model_validator(mode="after")
    def _outliers_fit(self) -> Self:
        rules = (self.weights, *(self.weights.overridden(override) for override in self.weights.overrides))
        odd = [rule.format for rule in rules if not rule.is_plain or rule.method != "nearest"]
        odd += [rule.format for rule in rules if rule.number_format.zero is None]
        if self.outliers and (odd or self.activations.granularity == "group"):
            raise HwsimError(
                "outlier columns are taken out of matrices of one plane with a zero, and of whole tokens",
                got=f"weights {odd[0]}" if odd else "activations in groups",
                expected="a plain format such as int8, and activations per token or tensor",
            )
        return self

    def weights_for(self, name: str) -> WeightRule:
        """The rule for the weight matrix of that name."""
        matching = (override for override in self.weights.overrides if fnmatchcase(name, override.pattern))
        return self.weights.overridden(next(matching, None))

    def idle_overrides(self, names: Iterable[str]) -> list[str]:
        """Patterns of overrides that decide none of the weight matrices of these names: misspelt ones, say."""
        patterns = [override.pattern for override in self.weights.overrides]
        used = {next((p for p in patterns if fnmatchcase(name, p)), None) for name in names}
        return [pattern for pattern in patterns if pattern not in used]

    def with_native(self, rules: Mapping[str, WeightRule]) -> Recipe:
        """This recipe with a rule of its own for each matrix that a checkpoint holds as codes already."""
        native = tuple(Override.exactly(name, rule) for name, rule in rules.items())
        weights = self.weights.model_copy(update={"overrides": (*native, *self.weights.overrides)})
        return self.model_copy(update={"weights": weights})


def load_recipe(name: str, overrides: dict[str, Any] | None = None) -> Recipe:
    """A recipe by name or path, with dotted keys replaced ("weights.group": 64).

    Raises:
        HwsimError: no such recipe, an unknown key, or values that do not fit together.
    """
    return catalog.load("recipes", name, Recipe, overrides)
