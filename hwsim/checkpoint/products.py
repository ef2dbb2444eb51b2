"""The matrix products of a forward pass: in full precision, or by a recipe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hwsim.checkpoint.checkpoint import Checkpoint
from hwsim.checkpoint.linear import QuantizedLinear
from hwsim.quantize import Calibration, QuantizedTensor, Recipe, Report, quantize_weights, report
from hwsim.trace import Samples
from hwsim.trace.build import calibrated, native_recipe, quantize_inputs

Floats = NDArray[np.float32]
Observer = Callable[[str, Floats], None]
Product = Callable[[Floats], Floats]


class Products:
    """y = x W^T + b for every weight matrix of a checkpoint. Matrices stay in memory until `forget`.

    Args:
        checkpoint: what holds the weights.
        recipe: None for float32; else weights and activations are quantized by it.
        samples: what smoothing, static scales and outlier columns are found from; as a trace has them.
        observe: told the name of each weight matrix and its input, float32[tokens, cols], before it is used.
        measured: whether `reports` are made.

    Raises:
        HwsimError: the recipe asks for what only samples can tell, and there are none.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        recipe: Recipe | None = None,
        samples: Samples | None = None,
        observe: Observer | None = None,
        measured: bool = False,
    ) -> None:
        self.checkpoint, self.observe, self.measured = checkpoint, observe, measured
        self.samples = None if samples is None else samples.spread()
        self.recipe = None if recipe is None else native_recipe(checkpoint, recipe)
        self.reports: dict[str, list[Report]] = defaultdict(list)
        self._ready: dict[tuple[str, int | None], Product] = {}

    def __call__(self, name: str, x: Floats, expert: int | None = None) -> Floats:
        """The product, float32[tokens, rows].

        Args:
            name: of the weight matrix ("layers.0.attention.q").
            x: float32[tokens, cols].
            expert: which expert's.

        Raises:
            HwsimError: the recipe does not fit the matrix.
        """
        if self.observe:
            self.observe(name, x)
        if (name, expert) not in self._ready:
            self._ready[name, expert] = self._made(name, expert)
        return self._ready[name, expert](x)

    def forget(self) -> None:
        """Let go of the matrices: a pass that goes through one layer after the other holds one at a time."""
        self._ready.clear()

    @cached_property
    def calibrations(self) -> dict[str, Calibration]:
        """What is fixed of each matrix before it is quantized; empty in full precision."""
        return {} if self.recipe is None else {**calibrated(self.checkpoint, self.recipe, self.samples)}

    def _made(self, name: str, expert: int | None) -> Product:
        bias = self.checkpoint.bias(name, expert)
        shift = np.float32(0) if bias is None else bias
        if self.recipe is None:
            weights = self.checkpoint.weight(name, expert)
            return lambda x: x @ weights.T + shift
        recipe, calibration = self.recipe, self.calibrations[name]
        linear = QuantizedLinear(self._quantized(name, expert, recipe, calibration))
        return lambda x: linear(quantize_inputs(x, recipe, calibration)) + shift

    def _quantized(self, name: str, expert: int | None, recipe: Recipe, calibration: Calibration) -> QuantizedTensor:
        held = self.checkpoint.native(name, expert) if recipe.weights.native else None
        if held is not None and not self.measured:
            return held
        weights = calibration.smoothed_weights(self.checkpoint.weight(name, expert))
        made = held or quantize_weights(name, weights, recipe.weights_for(name), calibration.outlier_columns)
        if self.measured:
            x = None if self.samples is None else self.samples.inputs[name]
            smooth = None if x is None else calibration.smoothed_inputs(x)
            coded = None if x is None else quantize_inputs(x, recipe, calibration)
            self.reports[name].append(report(weights, made, smooth, coded))
        return made
