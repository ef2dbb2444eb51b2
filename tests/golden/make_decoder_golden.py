"""Makes tests/golden/decoder/*.json: logits of small random decoders, computed by the transformers library.

Run it where torch and transformers are installed; hwsim need not be. Weights come from numpy generators seeded by the
tensors' names, so that a test writes the same checkpoint without torch: `arrays` and `write_checkpoint` serve both.

    python tests/golden/make_decoder_golden.py [FOLDER]
"""

import json
import struct
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np

IDS = [3, 17, 28, 5, 5, 30, 11, 0, 9, 22, 14, 2]
COMMON = {
    "vocab_size": 31, "hidden_size": 16, "num_hidden_layers": 3, "num_attention_heads": 4,
    "max_position_embeddings": 64, "tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 2,
    "pad_token_id": None,
}  # fmt: skip
LLAMA = COMMON | {"num_key_value_heads": 2, "intermediate_size": 24, "rms_norm_eps": 1e-5, "hidden_act": "silu"}
LLAMA3 = {
    "rope_type": "llama3", "rope_theta": 10000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 256,
}  # fmt: skip
YARN = {
    "rope_type": "yarn", "rope_theta": 10000.0, "factor": 32.0, "beta_fast": 4.0, "beta_slow": 1.0, "truncate": False,
    "original_max_position_embeddings": 64,
}  # fmt: skip
CONFIGS = {
    "llama": {"architectures": ["LlamaForCausalLM"], "model_type": "llama"} | LLAMA | {"rope_parameters": LLAMA3},
    "mistral": {"architectures": ["MistralForCausalLM"], "model_type": "mistral"} | LLAMA | {"sliding_window": 4},
    "qwen2": {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2"} | LLAMA | {"tie_word_embeddings": True},
    "qwen3": {"architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3"} | LLAMA | {"head_dim": 8},
    "qwen3-moe": {"architectures": ["Qwen3MoeForCausalLM"], "model_type": "qwen3_moe"} | LLAMA
    | {"head_dim": 8, "num_experts": 5, "num_experts_per_tok": 2, "moe_intermediate_size": 12, "norm_topk_prob": True},
    "gpt-oss": {"architectures": ["GptOssForCausalLM"], "model_type": "gpt_oss"} | LLAMA
    | {"head_dim": 8, "num_local_experts": 4, "num_experts_per_tok": 2, "sliding_window": 3, "rope_parameters": YARN,
       "swiglu_limit": 0.5, "attention_bias": True},
    "bitnet": {"architectures": ["BitNetForCausalLM"], "model_type": "bitnet"} | LLAMA | {"hidden_act": "relu2"},
    "opt": {"architectures": ["OPTForCausalLM"], "model_type": "opt"} | COMMON
    | {"ffn_dim": 24, "word_embed_proj_dim": 16, "activation_function": "relu", "do_layer_norm_before": True},
}  # fmt: skip
"""The swiglu limit of gpt-oss is small enough to cut, and its window and yarn's original context are short."""


def arrays(shapes):
    """Weights by name and shape: gains about 1, everything else about 0, wide enough for logits of a few units."""
    made = {}
    for name, shape in shapes.items():
        normal = np.random.default_rng(zlib.crc32(name.encode())).standard_normal(shape)
        gain = len(shape) == 1 and name.endswith("norm.weight")
        made[name] = (1 + 0.3 * normal if gain else 0.4 * normal).astype(np.float32)
    return made


def write_checkpoint(folder, config, shapes):
    """config.json and model.safetensors (header length, JSON header, data)."""
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, array in arrays(shapes).items():
        place = [len(data), len(data) + array.nbytes]
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": place}
        data += array.tobytes()
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
    (folder / "config.json").write_text(json.dumps(config))


def published_shapes(config, folder):
    """Names and shapes of the tensors as the library saves them."""
    from safetensors import safe_open
    from transformers import AutoConfig, AutoModelForCausalLM

    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config))
    AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(folder)).save_pretrained(folder)
    with safe_open(folder / "model.safetensors", "numpy") as file:
        return {name: list(file.get_slice(name).get_shape()) for name in sorted(file.keys())}


def golden(name, config, scratch):
    """Logits of IDS, and the mean surprise that the library calls loss."""
    import torch
    from transformers import AutoModelForCausalLM

    shapes = published_shapes(config, scratch / f"{name}-shapes")
    write_checkpoint(scratch / name, config, shapes)
    model, info = AutoModelForCausalLM.from_pretrained(
        scratch / name, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
    )
    assert not any(info[key] for key in ("missing_keys", "unexpected_keys", "mismatched_keys")), (name, info)
    ids = torch.tensor([IDS])
    with torch.no_grad():
        found = model.eval()(input_ids=ids, labels=ids)
    logits = [[float(f"{value:.8g}") for value in row] for row in found.logits[0].tolist()]
    return {"config": config, "shapes": shapes, "ids": IDS, "loss": float(found.loss), "logits": logits}


def main():
    """Write every file."""
    import transformers

    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "decoder"
    out.mkdir(exist_ok=True, parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, config in CONFIGS.items():
            made = {"made_with": f"transformers {transformers.__version__}", **golden(name, config, Path(scratch))}
            (out / f"{name}.json").write_text(json.dumps(made) + "\n")


if __name__ == "__main__":
    main()
