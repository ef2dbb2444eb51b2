"""What a trace file holds: its metadata, and the tensors of each weight matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.network import Network, weight_shapes
from hwsim.quantize import Recipe, Report, WeightRule, group_length
from hwsim.trace.container import Reader, Spec

Count = Annotated[int, Field(ge=0)]


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
    """

    network: Network
    recipe: Recipe
    tokens: int | None = None

    def specs(self) -> dict[str, Spec]:
        """Every tensor of the trace, in the order they are written.

        Raises:
            HwsimError: a group does not divide a row.
        """
        shapes = weight_shapes(self.network).items()
        return {key: spec for name, shape in shapes for key, spec in self._of_weight(name, *shape).items()}

    def _of_weight(self, name: str, rows: int, cols: int) -> dict[str, Spec]:
        rule = self.recipe.weights_for(name)
        format = get_format(rule.format)
        groups = cols // group_length(name, cols, rule.group)
        scales = (1, 1) if rule.group == "tensor" else (rows, groups)
        found = {
            f"{name}.codes": Spec((rows, format.packed_bytes(cols, rule.packing)), np.dtype(np.uint8)),
            f"{name}.scales": Spec(scales, np.dtype(np.float16)),
        }
        if rule.zero_point != "none":
            zeros = (scales[0], format.packed_bytes(scales[1]))
            found[f"{name}.zeros"] = Spec(zeros, np.dtype(np.uint8))
        x_groups = cols // group_length(f"the activations before {name}", cols, self.recipe.activations.group or "row")
        if self.tokens is not None:
            found[f"{name}.x_codes"] = Spec((self.tokens, cols), np.dtype(np.int8))
            found[f"{name}.x_scales"] = Spec((self.tokens, x_groups), np.dtype(np.float32))
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
            expected = _expected(name, self.recipe.weights_for(name), *shape)
            if got != expected:
                what = f"metadata of {name} in trace {reader.path} is not of this network and recipe"
                raise HwsimError(what, got=got, expected=expected)


def _told(facts: WeightFacts) -> dict[str, Any]:
    counts = facts.code_counts
    return facts.model_dump(exclude={"code_counts", "report"}) | {"codes": len(counts), "weights": sum(counts)}


def _expected(name: str, rule: WeightRule, rows: int, cols: int) -> dict[str, Any]:
    format = get_format(rule.format)
    return {
        "format": rule.format,
        "packing": rule.packing or format.packings[0],
        "group": group_length(name, cols, rule.group),
        "rows": rows,
        "cols": cols,
        "codes": 1 << format.bits,
        "weights": rows * cols,
    }
