"""What a trace file holds: its metadata, and the tensors of each weight matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Annotated, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from hwsim.errors import HwsimError
from hwsim.formats.packing import code_dtype
from hwsim.network import Network, weight_shapes
from hwsim.quantize import ActivationRule, Recipe, Report, group_length, stored_arrays
from hwsim.quantize.layout import plane_count, plane_shape
from hwsim.quantize.weight_rule import is_floating
from hwsim.trace.container import Reader, Spec

Count = Annotated[int, Field(ge=0)]
COUNTED_BITS = 8  # codes are counted up to this width
X_CODES, X_SCALES, X_OUTLIERS, SMOOTHING = "x_codes", "x_scales", "x_outliers", "smoothing"


class _Table(BaseModel):
    """A table of the metadata. Keys that later writers of the same schema add are passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True, arbitrary_types_allowed=True)


class Origin(_Table):
    """The checkpoint that weights came from."""

    name: str
    hash: str


class SampleText(_Table):
    """The text that sample activations came from, and how many of its tokens are kept."""

    text: str
    text_hash: str
    tokens: Annotated[int, Field(ge=1)]


class WeightFacts(_Table):
    """What is known of a quantized weight matrix without reading it."""

    format: str
    packing: str
    group: Count
    rows: Count
    cols: Count
    experts: Count = 1
    outliers: Count = 0
    code_counts: tuple[Count, ...]
    report: Report


class Metadata(_Table):
    """The metadata of a trace, less its schema, which the reader has checked."""

    network: Network
    recipe: Recipe
    content_hash: str
    weights: dict[str, WeightFacts]
    tensors: dict[str, str]
    checkpoint: Origin | None = None
    samples: SampleText | None = None


@dataclass(frozen=True)
class Contents:
    """The weight matrices of a network under a recipe, with or without sample activations.

    Args:
        tokens: tokens of the sample activations; None where there are none.
        outliers: how many outlier columns each matrix has, where it has some.
    """

    network: Network
    recipe: Recipe
    tokens: int | None = None
    outliers: Mapping[str, int] = field(default_factory=dict)

    def specs(self) -> dict[str, Spec]:
        """Every tensor of the trace, in the order they are written.

        Raises:
            HwsimError: a group does not divide a row.
        """
        shapes = weight_shapes(self.network).items()
        return {key: spec for name, shape in shapes for key, spec in self._of_weight(name, *shape).items()}

    def _of_weight(self, name: str, rows: int, cols: int) -> dict[str, Spec]:
        stored = stored_arrays(name, rows, cols, self.recipe.weights_for(name), self.outliers.get(name, 0))
        experts = expert_axis(self.network, name)
        found = {f"{name}.{key}": Spec((*experts, *array.shape), array.dtype) for key, array in stored.items()}
        if self.recipe.smoothing:
            found[f"{name}.{SMOOTHING}"] = Spec((cols,), np.dtype(np.float32))
        x_groups = cols // group_length(f"the activations before {name}", cols, self.recipe.activations.group or "row")
        if self.tokens is not None:
            found[f"{name}.{X_CODES}"] = Spec((self.tokens, cols), activation_dtype(self.recipe.activations))
            found[f"{name}.{X_SCALES}"] = Spec((self.tokens, x_groups), np.dtype(np.float32))
            if outliers := self.outliers.get(name, 0):
                found[f"{name}.{X_OUTLIERS}"] = Spec((self.tokens, outliers), np.dtype(np.float16))
        return found

    def check_tensors(self, reader: Reader) -> None:
        """Refuse a file whose tensors are not the ones of this network and recipe.

        Raises:
            HwsimError: a tensor is missing, of another shape or type, or not expected.
        """
        specs, found = self.specs(), reader.specs()
        for name in sorted(set(specs) | set(found)):
            if specs.get(name) != found.get(name):
                got, expected = found.get(name), specs.get(name)
                raise HwsimError(
                    f"trace {reader.path} does not hold what its network and recipe ask for",
                    got=f"{name}: {got}" if got else f"no tensor {name}",
                    expected=str(expected) if expected else "no such tensor",
                )

    def check_facts(self, facts: Mapping[str, WeightFacts], reader: Reader) -> None:
        """Refuse metadata that is about other weights than those of this network and recipe.

        Raises:
            HwsimError: it is missing, or says something else, of a weight matrix.
        """
        for name, shape in weight_shapes(self.network).items():
            got = _told(facts[name]) if name in facts else "nothing"
            expected = self._expected(name, *shape)
            if got != expected:
                what = f"metadata of {name} in trace {reader.path} is not of this network and recipe"
                raise HwsimError(what, got=got, expected=expected)

    def _expected(self, name: str, rows: int, cols: int) -> dict[str, Any]:
        rule, experts = self.recipe.weights_for(name), prod(expert_axis(self.network, name))
        plane = plane_shape(name, rows, cols, rule)
        return {
            "format": rule.format,
            "packing": rule.chosen_packing,
            "group": plane.group,
            "rows": rows,
            "cols": cols,
            "experts": experts,
            "outliers": self.outliers.get(name, 0),
            **counted(rule.number_format.bits, plane.rows * plane.cols * plane_count(rule) * experts),
        }


def expert_axis(network: Network, name: str) -> tuple[int, ...]:
    """The leading axis of what is stored of a matrix, else none.

    (experts,) where each expert has one, (heads,) where each head of latent attention has.
    """
    if name.endswith((".attention.k_b", ".attention.v_b")):
        return (network.heads,)
    return (network.experts,) if ".experts." in name else ()


def counted(bits: int, codes: int) -> dict[str, int]:
    """How many kinds of codes are counted, and how many codes: none where the table would be longer than the rest."""
    return {"codes": 1 << bits, "weights": codes} if bits <= COUNTED_BITS else {"codes": 0, "weights": 0}


def activation_dtype(rule: ActivationRule) -> np.dtype[Any]:
    """The element type of sample activations: integers as they are, else codes."""
    format = rule.number_format
    return np.dtype(code_dtype(format.bits) if is_floating(format) else np.int8)


def _told(facts: WeightFacts) -> dict[str, Any]:
    counts = facts.code_counts
    return facts.model_dump(exclude={"code_counts", "report"}) | {"codes": len(counts), "weights": sum(counts)}
