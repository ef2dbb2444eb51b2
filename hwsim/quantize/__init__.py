"""Quantization: recipes, and what they make of weights and activations."""

from hwsim.quantize.activations import QuantizedActivations, calibrate, quantize_activations
from hwsim.quantize.blocks import group_length
from hwsim.quantize.recipe import ActivationRule, KvRule, Recipe, WeightRule, load_recipe
from hwsim.quantize.report import Report, report
from hwsim.quantize.tensor import PackedTensor, QuantizedTensor
from hwsim.quantize.weights import quantize_weights

__all__ = [
    "ActivationRule",
    "KvRule",
    "PackedTensor",
    "QuantizedActivations",
    "QuantizedTensor",
    "Recipe",
    "Report",
    "WeightRule",
    "calibrate",
    "group_length",
    "load_recipe",
    "quantize_activations",
    "quantize_weights",
    "report",
]
