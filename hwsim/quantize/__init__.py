"""Quantization: recipes, and what they make of weights and activations."""

from hwsim.quantize.activations import QuantizedActivations, calibrate, quantize_activations
from hwsim.quantize.blocks import group_length
from hwsim.quantize.calibration import Calibration, calibrate_weights
from hwsim.quantize.layout import Stored, matrix_bytes, row_bytes, stored_arrays
from hwsim.quantize.plane import Plane
from hwsim.quantize.recipe import ActivationRule, KvRule, Recipe, load_recipe
from hwsim.quantize.report import Report, mean_report, report
from hwsim.quantize.tensor import Outliers, QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule
from hwsim.quantize.weights import quantize_weights

__all__ = [
    "ActivationRule",
    "Calibration",
    "KvRule",
    "Outliers",
    "Plane",
    "QuantizedActivations",
    "QuantizedTensor",
    "Recipe",
    "Report",
    "Stored",
    "WeightRule",
    "calibrate",
    "calibrate_weights",
    "group_length",
    "load_recipe",
    "matrix_bytes",
    "mean_report",
    "quantize_activations",
    "quantize_weights",
    "report",
    "row_bytes",
    "stored_arrays",
]
