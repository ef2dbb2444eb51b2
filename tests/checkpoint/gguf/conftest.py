"""GGUF files, written by the package that defines their names and blocks."""

from collections.abc import Callable, Mapping
from pathlib import Path

import gguf
import ml_dtypes
import numpy as np
import pytest
from gguf.quants import quantize

LAYERS, HIDDEN, HEADS, KV_HEADS, WIDE, VOCAB = 2, 256, 8, 4, 512, 40
Arrays = dict[str, np.ndarray]


def llama_arrays(seed: int = 0, attention: int = HIDDEN) -> Arrays:
    """A random LLaMA under the names of the Hugging Face library, in its order of rows."""
    rng = np.random.default_rng(seed)
    kv = attention * KV_HEADS // HEADS
    shapes = {
        "model.embed_tokens.weight": (VOCAB, HIDDEN),
        "lm_head.weight": (VOCAB, HIDDEN),
        "model.norm.weight": (HIDDEN,),
    }
    for n in range(LAYERS):
        at = f"model.layers.{n}."
        shapes |= {
            f"{at}self_attn.q_proj.weight": (attention, HIDDEN),
            f"{at}self_attn.o_proj.weight": (HIDDEN, attention),
        }
        shapes |= {f"{at}self_attn.{name}_proj.weight": (kv, HIDDEN) for name in "kv"}
        shapes |= {f"{at}mlp.{name}_proj.weight": (WIDE, HIDDEN) for name in ("gate", "up")}
        shapes |= {f"{at}mlp.down_proj.weight": (HIDDEN, WIDE)}
        shapes |= {f"{at}{name}_layernorm.weight": (HIDDEN,) for name in ("input", "post_attention")}
    return {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}


def moved(weights: np.ndarray, heads: int) -> np.ndarray:
    """What llama.cpp's conversion does to queries and keys, its formula letter by letter (`LlamaModel.permute`)."""
    return (
        weights.reshape(heads, 2, weights.shape[0] // heads // 2, *weights.shape[1:])
        .swapaxes(1, 2)
        .reshape(weights.shape)
    )


def to_blocks(array: np.ndarray, kind: str) -> np.ndarray:
    """A matrix in blocks of a type: as the package makes them; NVFP4, which it only reads, by ml_dtypes."""
    if kind != "NVFP4":
        return quantize(array, gguf.GGMLQuantizationType[kind])
    groups = array.reshape(-1, 4, 16)
    scales = (np.abs(groups).max(axis=2, keepdims=True) / 6).astype(ml_dtypes.float8_e4m3fn)
    codes = (groups / scales.astype(np.float32)).astype(ml_dtypes.float4_e2m1fn).view(np.uint8)
    nibbles = (codes[..., :8] | codes[..., 8:] << 4).reshape(-1, 32)
    return np.concatenate([scales.view(np.uint8).reshape(-1, 4), nibbles], axis=1).reshape(len(array), -1)


@pytest.fixture
def blocks() -> Callable[[np.ndarray, str], np.ndarray]:
    return to_blocks


@pytest.fixture(name="permute")
def permute_fixture() -> Callable[[np.ndarray, int], np.ndarray]:
    return moved


@pytest.fixture
def llama() -> Callable[..., Arrays]:
    return llama_arrays


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a GGUF file of any tensors: name to an array, or to an array and the type of its blocks."""

    def written(
        tensors: Mapping, metadata: Mapping | None = None, architecture="llama", name="model.gguf", **options
    ) -> Path:
        path = tmp_path / name
        writer = gguf.GGUFWriter(path, architecture, **options)
        for key, value in (metadata or {}).items():
            if value is not None:
                add(writer, key, value)
        for tensor, array in tensors.items():
            if isinstance(array, tuple):
                writer.add_tensor(tensor, array[0], raw_dtype=array[1])
            else:
                writer.add_tensor(tensor, array)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path

    return written


def add(writer: gguf.GGUFWriter, key: str, value: object) -> None:
    """A value of the metadata, in the type that llama.cpp's conversion gives it."""
    kinds = {bool: writer.add_bool, int: writer.add_uint32, float: writer.add_float32, str: writer.add_string}
    kinds.get(type(value), writer.add_array)(key, value)


@pytest.fixture
def write_llama(write) -> Callable[..., Path]:
    """Writes a LLaMA as llama.cpp's conversion does: matrices in blocks, or in F32; rows of queries and keys moved."""

    def written(
        kind="F32", arrays: Arrays | None = None, metadata: Mapping | None = None, rotary=None, **options
    ) -> Path:
        names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, LAYERS)
        tensors = {} if rotary is None else {"rope_freqs.weight": rotary}
        for name, original in (arrays or llama_arrays()).items():
            there = names.get_name(name, (".weight", ".bias"))
            heads = {"q_proj": HEADS, "k_proj": KV_HEADS}.get(name.split(".")[-2])
            array = moved(original, heads) if heads else original
            number = gguf.GGMLQuantizationType[kind]
            tensors[there] = (to_blocks(array, kind), number) if array.ndim == 2 and kind != "F32" else array
        keys = {
            "llama.block_count": LAYERS,
            "llama.embedding_length": HIDDEN,
            "llama.attention.head_count": HEADS,
            "llama.attention.head_count_kv": KV_HEADS,
            "llama.feed_forward_length": WIDE,
            "llama.context_length": 64,
            "llama.attention.layer_norm_rms_epsilon": 1e-5,
            "llama.rope.freq_base": 500000.0,
            "llama.rope.dimension_count": HIDDEN // HEADS,
            "tokenizer.ggml.tokens": [f"token{i}" for i in range(VOCAB)],
        }
        return write(tensors, keys | (metadata or {}), **options)

    return written
