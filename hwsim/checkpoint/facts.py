"""What a forward pass must know beside shapes and tensors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from hwsim.catalog import Strict

Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Rope = Literal["none", "half", "interleaved"]
Scalar = bool | int | float | str


class Facts(Strict):
    """What a forward pass must know beside shapes and tensors.

    Attributes:
        eps: added to the mean square (or variance) inside norms.
        linear_eps: the same in the norms in front of each matrix of MatMul-free LM.
        rope: which elements of a head turn together; see `TensorNames`.
        rope_theta: base of the rotary frequencies.
        rope_scaling: config.json's table for longer contexts, with its `rope_type`; None for plain frequencies.
        rope_factors: by which the frequency of each pair is divided besides (GGUF files of Llama 3.1); none for 1.
        windows: by layer, how many positions a query sees, its own included; 0 for all.
        swiglu_limit: 0 for the plain SwiGLU; else gpt-oss's: with g = min(gate, limit) and u = up cut to
            [-limit, limit], it is (u + 1) g sigmoid(alpha g) (openai/gpt-oss, gpt_oss/torch/model.py, `swiglu`).
        swiglu_alpha: the alpha in it.
        router: "softmax_first": probabilities of all experts, then the largest; "top_first": the largest logits, then
            their softmax.
        normalise_experts: whether the chosen probabilities are divided by their sum.
        position_offset: the row of the table of positions that position 0 has.
    """

    eps: Positive
    linear_eps: Positive = 1e-8
    rope: Rope = "none"
    rope_theta: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0
    rope_scaling: Mapping[str, Scalar] | None = None
    rope_factors: tuple[Positive, ...] = ()
    windows: tuple[int, ...] = ()
    swiglu_limit: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0
    swiglu_alpha: Positive = 1.0
    router: Literal["softmax_first", "top_first"] = "softmax_first"
    normalise_experts: bool = False
    position_offset: Annotated[int, Field(ge=0)] = 0
