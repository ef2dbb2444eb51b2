"""Networks: their shapes, and the operators of a phase."""

from hwsim.network.description import Network, load_network
from hwsim.network.expand import operators, shared_inputs, weight_shapes
from hwsim.network.operators import (
    PHASES,
    Activation,
    Attention,
    Elementwise,
    Embedding,
    Gemm,
    Norm,
    Operator,
    Phase,
    Rotary,
    operator_kind,
)

__all__ = [
    "PHASES", "Activation", "Attention", "Elementwise", "Embedding", "Gemm", "Network", "Norm", "Operator", "Phase",
    "Rotary", "load_network", "operator_kind", "operators", "shared_inputs",
    "weight_shapes",
]  # fmt: skip
