"""What sample activations decide of each weight matrix before it is quantized."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.quantize.activations import calibrate
from hwsim.quantize.recipe import Recipe
from hwsim.quantize.rules import absmax

Matrix = NDArray[np.float32]
WeightOf = Callable[[str, int | None], Matrix]
_NO_COLUMNS = np.zeros(0, np.int32)


@dataclass(frozen=True, eq=False)
class Calibration:
    """What is fixed of one matrix product.

    Attributes:
        smoothing: what columns of weights are multiplied by, and those of activations divided, float32[cols]; None
            for 1.
        outlier_columns: columns that stay in FP16, int32[k], rising.
        static_scale: of the activations, float32[1] or [groups]; None where it is found from them each time.
    """

    smoothing: Matrix | None = None
    outlier_columns: NDArray[np.int32] = field(default_factory=lambda: _NO_COLUMNS)
    static_scale: NDArray[np.float32] | None = None

    def smoothed_weights(self, weights: Matrix) -> Matrix:
        """The weights [rows, cols] that are quantized."""
        return weights if self.smoothing is None else weights * self.smoothing

    def smoothed_inputs(self, x: Matrix) -> Matrix:
        """The activations [tokens, cols] that are quantized."""
        return x if self.smoothing is None else x / self.smoothing


def calibrate_weights(
    recipe: Recipe,
    groups: Sequence[tuple[str, ...]],
    weight: WeightOf,
    inputs: Mapping[str, Matrix] | None,
    experts: int = 0,
) -> dict[str, Calibration]:
    """The calibration of every weight matrix, one matrix in memory at a time.

    Args:
        groups: names of matrices that read the same activations, together: they are smoothed alike.
        weight: a matrix by its name, and by its expert's number where every expert has one.
        inputs: sample activations of each matrix, float32[tokens, cols]; None where there are none.
        experts: how many experts there are.

    Raises:
        HwsimError: the recipe asks for what only samples can tell, and there are none.
    """
    if inputs is None:
        check_needs_no_samples(recipe)
        return {name: Calibration() for names in groups for name in names}
    found: dict[str, Calibration] = {}
    for names in groups:
        smoothing = _smoothing(recipe, names, weight, inputs, experts)
        for name in names:
            found[name] = _calibration(recipe, inputs[name], smoothing)
    return found


def check_needs_no_samples(recipe: Recipe) -> None:
    """Refuse a recipe that only samples can complete.

    Raises:
        HwsimError: it has smoothing, outlier columns or static scales.
    """
    asked = {
        "[smoothing]": recipe.smoothing is not None,
        "[outliers]": recipe.outliers is not None,
        "a static activation scale": recipe.activations.scale == "static",
    }
    if any(asked.values()):
        raise HwsimError(
            f"recipe {recipe.name} needs sample activations",
            got=f"{', '.join(what for what, there in asked.items() if there)}, and no samples",
            expected="a checkpoint with a tokenizer, whose forward pass gives them",
            next="choose a recipe with dynamic scales and without outlier columns, such as int8",
        )


def _calibration(recipe: Recipe, x: Matrix, smoothing: Matrix | None) -> Calibration:
    smooth = x if smoothing is None else x / smoothing
    columns = _outlier_columns(recipe, smooth)
    static = None
    if recipe.activations.scale == "static":
        static = calibrate(np.where(np.isin(np.arange(x.shape[1]), columns), np.float32(0), smooth), recipe.activations)
    return Calibration(smoothing, columns, static)


def _outlier_columns(recipe: Recipe, x: Matrix) -> NDArray[np.int32]:
    """Columns in which an activation reaches the threshold (LLM.int8(), arXiv:2208.07339, section 3.2)."""
    if recipe.outliers is None:
        return _NO_COLUMNS
    return np.flatnonzero(absmax(x, 0) >= recipe.outliers.threshold).astype(np.int32)


def _smoothing(
    recipe: Recipe, names: tuple[str, ...], weight: WeightOf, inputs: Mapping[str, Matrix], experts: int
) -> Matrix | None:
    """max|X_j|^alpha / max|W_j|^(1 - alpha) for each column j (SmoothQuant, arXiv:2211.10438, equation 4).

    A column that is zero in the samples or in the weights is left alone.
    """
    if recipe.smoothing is None:
        return None
    x_most = np.max([absmax(inputs[name], 0) for name in names], axis=0).astype(np.float64)
    w_most = np.max([absmax(matrix, 0) for matrix in _matrices(names, weight, experts)], axis=0).astype(np.float64)
    alone = (x_most == 0) | (w_most == 0)
    x_most, w_most = (np.where(alone, 1.0, most) for most in (x_most, w_most))
    alpha = recipe.smoothing.alpha
    return np.asarray(x_most**alpha / w_most ** (1 - alpha), np.float32)


def _matrices(names: tuple[str, ...], weight: WeightOf, experts: int) -> Iterable[Matrix]:
    for name in names:
        for expert in range(experts) if ".experts." in name else (None,):
            yield weight(name, expert)
