"""One matrix product on any accelerator, as a network of that product alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.network import Gemm, Network, Operator
from hwsim.quantize import Recipe, stored_arrays
from hwsim.quantize.calibration import check_needs_no_samples
from hwsim.trace import Trace

PRODUCT = "layers.0.product"
NOTHING_ELSE = Network(
    name="matrix", title="a matrix alone", source="none: there is no network around it", family="hgrn", layers=1,
    hidden=1, heads=1, kv_heads=1, head_dim=1, intermediate=1, vocab=1, norm="rms", activation="swiglu", max_position=1,
)  # fmt: skip


@dataclass(frozen=True)
class LoneMatrix(Trace):
    """A trace of y[tokens, features] = x[tokens, depth] W^T, weights synthetic; each token is a sequence of its own.

    Args:
        depth, features: columns and rows of W.
    """

    depth: int = 1
    features: int = 1

    @classmethod
    def of(cls, depth: int, features: int, recipe: Recipe) -> LoneMatrix:
        """The trace of a weight matrix.

        Raises:
            HwsimError: a size below 1, a group that does not divide the depth, or a recipe that needs real activations.
        """
        for name, size in {"depth": depth, "features": features}.items():
            if size < 1:
                raise HwsimError(f"{name} of the product", got=size, expected="at least 1")
        stored_arrays(PRODUCT, features, depth, recipe.weights_for(PRODUCT))  # for what it refuses
        if recipe.outliers is not None:
            check_needs_no_samples(recipe)
        described = {"depth": depth, "features": features, "recipe": recipe.model_dump()}
        return cls(NOTHING_ELSE, recipe, files.content_hash(described), depth=depth, features=features)

    def operators(self, phase: str, batch: int, context: int, queries: int | None = None) -> list[Operator]:
        """The product alone, of as many tokens as there are sequences.

        Raises:
            HwsimError: no tokens.
        """
        if batch < 1:
            raise HwsimError("tokens of the product", got=batch, expected="at least 1")
        shape = {"tokens": batch, "rows": self.features, "cols": self.depth}
        return [Gemm(name=PRODUCT, role="product", layer=0, after=(), weight=PRODUCT, **shape)]

    @cached_property
    def shapes(self) -> dict[str, tuple[int, int]]:
        """Those of the one matrix."""
        return {PRODUCT: (self.features, self.depth)}
