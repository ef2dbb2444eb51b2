"""Reading a checkpoint needs memory for about one matrix, however many there are."""

import tracemalloc

import numpy as np
import pytest

from hwsim.checkpoint import open_checkpoint

LAYERS, HIDDEN, WIDE = 6, 256, 1024
CONFIG = {"num_hidden_layers": LAYERS, "hidden_size": HIDDEN, "intermediate_size": WIDE, "vocab_size": 64}


def arrays_of_llama(dtype):
    """All matrices of zeros: a file of nothing else is written in no time."""
    h, kv = HIDDEN, HIDDEN // 2
    layer = {f"self_attn.{x}_proj": (h, h) for x in "qo"} | {f"self_attn.{x}_proj": (kv, h) for x in "kv"}
    layer |= {"mlp.gate_proj": (WIDE, h), "mlp.up_proj": (WIDE, h), "mlp.down_proj": (h, WIDE)}
    layer |= {"input_layernorm": (h,), "post_attention_layernorm": (h,)}
    shapes = {f"model.layers.{n}.{name}.weight": shape for n in range(LAYERS) for name, shape in layer.items()}
    shapes |= {"model.embed_tokens.weight": (64, h), "lm_head.weight": (64, h), "model.norm.weight": (h,)}
    return {name: np.zeros(shape, dtype) for name, shape in shapes.items()}


def peak_of(work):
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("dtype", [np.float32, np.float16, "bfloat16"])
def test_one_matrix_at_a_time(write_llama, llama_source, dtype):
    ml_dtypes = pytest.importorskip("ml_dtypes")
    kind = ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype
    changes = dict.fromkeys(llama_source) | arrays_of_llama(kind)
    checkpoint = open_checkpoint(write_llama(changes, CONFIG, shards=3))
    names = checkpoint.weight_names()

    def read_all():
        for name in names:
            checkpoint.weight(name)

    read_all()  # what is imported or cached once is not the matrices'
    largest, total = 4 * HIDDEN * WIDE, 4 * sum(array.size for array in changes.values() if array is not None)
    assert total > 12 * largest
    assert peak_of(read_all) < 2 * largest


def test_one_expert_at_a_time(golden):
    """gpt-oss holds all experts of a layer in one tensor; here a tensor is 64 times what one expert takes."""
    model, experts = golden("gpt-oss-mxfp4"), 64
    more = {}
    for name, array in model.arrays.items():
        if ".experts." in name or ".router." in name:
            more[name] = np.repeat(array[:1], experts, axis=0)
    checkpoint = open_checkpoint(model.write(more, {"num_local_experts": experts}))

    def read_all():
        for expert in range(experts):
            checkpoint.native("layers.1.experts.up", expert)
            checkpoint.weight("layers.1.experts.up", expert)

    read_all()
    one = 4 * 64 * 64
    assert peak_of(read_all) < 6 * one + (1 << 16)
