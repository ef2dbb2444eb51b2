"""Valid small files of every kind that hwsim reads, and everything that it reads of them."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from gguf.quants import quantize
from safetensors.numpy import save_file

from hwsim import catalog
from hwsim.accelerators import FpgaAccelerator, load_accelerator
from hwsim.checkpoint import Checkpoint, open_checkpoint
from hwsim.checkpoint.architecture import load_architecture
from hwsim.cost import load_price, load_process, load_system, price_die, price_system
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.estimate.fpga_power import BoardFile
from hwsim.memory import load_memory
from hwsim.memory.dram import load_dram
from hwsim.memory.onchip import load_interconnect
from hwsim.network import load_network, weight_shapes
from hwsim.quantize import load_recipe
from hwsim.rtl_flow.liberty import find_library, read_library
from hwsim.run import Run
from hwsim.technology import load_link, load_macros, load_part, load_technology
from hwsim.technology.fabric import load_fabric
from hwsim.trace import Trace, build_trace

HIDDEN, VOCAB = 128, 16
LLAMA = {
    "architectures": ["LlamaForCausalLM"], "num_hidden_layers": 1, "hidden_size": HIDDEN, "num_attention_heads": 4,
    "num_key_value_heads": 2, "intermediate_size": HIDDEN, "vocab_size": VOCAB, "max_position_embeddings": 32,
    "hidden_act": "silu", "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "tie_word_embeddings": False,
}  # fmt: skip
EXPERTS = LLAMA | {
    "architectures": ["Qwen3MoeForCausalLM"], "num_experts": 2, "num_experts_per_tok": 1,
    "moe_intermediate_size": 32, "head_dim": 32,
}  # fmt: skip
RECIPES = (
    "int8", "uint4-g128", "ternary-b158", "mxfp4", "nvfp4", "ptqtp-row", "fairy2i-w1", "flightllm", "sparse24-int8",
)  # fmt: skip
LOADERS = {
    "accelerators": load_accelerator, "memories": load_memory, "drams": load_dram, "parts": load_part,
    "fabrics": load_fabric,
    "technologies": load_technology,
    "boards": lambda name: catalog.load("boards", name, BoardFile), "srams": load_macros, "links": load_link,
    "interconnects": load_interconnect,
    "prices": load_price, "processes": load_process, "systems": load_system, "networks": load_network,
    "recipes": load_recipe, "architectures": load_architecture,
    "libraries": lambda name: read_library(find_library(name)),
}  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """One kind of file.

    Args:
        seeds: valid files to damage; each is a file of a folder, which lies beside the others.
        read: opens the damaged file and reads all that is in it.
    """

    seeds: list[Path]
    read: Callable[[Path], None]


def kinds(folder: Path) -> dict[str, Kind]:
    """Every kind; files are written into `folder`."""
    checkpoint = _safetensors(folder / "llama", LLAMA, _matrices())
    experts = _safetensors(folder / "experts", EXPERTS, _expert_matrices())
    folders = [at / name for at in (checkpoint, experts) for name in ("model.safetensors", "config.json")]
    return {
        "safetensors": Kind(folders, _read_folder),
        "gguf": Kind(_gguf(folder), lambda path: _read_checkpoint(open_checkpoint(path))),
        "toml": Kind(sorted((catalog.data_root() / "models").glob("*/*.toml")), _read_toml),
        "trace": Kind(_traces(folder, checkpoint), _read_trace),
        "run": Kind([_run(folder)], lambda path: Pricer().estimate(Run.load(path)).as_dict()),
    }


def _matrices() -> dict[str, np.ndarray]:
    rng, at = np.random.default_rng(0), "model.layers.0."
    shapes = {
        "model.embed_tokens.weight": (VOCAB, HIDDEN),
        "lm_head.weight": (VOCAB, HIDDEN),
        "model.norm.weight": (HIDDEN,),
    }
    shapes |= {f"{at}self_attn.{name}_proj.weight": (HIDDEN // (1 + (name in "kv")), HIDDEN) for name in "qkvo"}
    shapes |= {f"{at}mlp.{name}_proj.weight": (HIDDEN, HIDDEN) for name in ("gate", "up", "down")}
    shapes |= {f"{at}{name}_layernorm.weight": (HIDDEN,) for name in ("input", "post_attention")}
    return {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}


def _expert_matrices() -> dict[str, np.ndarray]:
    """A Qwen3-MoE: a LLaMA with norms of heads, and experts in place of the dense block."""
    rng, at = np.random.default_rng(1), "model.layers.0."
    dense = {name: array for name, array in _matrices().items() if ".mlp." not in name}
    shapes = {f"{at}self_attn.{name}_norm.weight": (32,) for name in "qk"} | {f"{at}mlp.gate.weight": (2, HIDDEN)}
    for n in range(2):
        shapes |= {f"{at}mlp.experts.{n}.{name}_proj.weight": (32, HIDDEN) for name in ("gate", "up")}
        shapes |= {f"{at}mlp.experts.{n}.down_proj.weight": (HIDDEN, 32)}
    return dense | {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}


def _safetensors(folder: Path, config: dict[str, object], arrays: dict[str, np.ndarray]) -> Path:
    folder.mkdir()
    save_file(arrays, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def _gguf(folder: Path) -> list[Path]:
    return [_gguf_file(folder / f"{kind}.gguf", kind) for kind in ("F32", "F16", "Q4_0", "Q8_0", "Q5_1", "MXFP4")]


def _gguf_file(path: Path, kind: str) -> Path:
    names, number = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, 1), gguf.GGMLQuantizationType[kind]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(1)
    writer.add_embedding_length(HIDDEN)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_context_length(32)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10000.0)
    writer.add_token_list([f"t{i}" for i in range(VOCAB)])
    writer.add_token_scores([0.5] * VOCAB)
    for name, array in _matrices().items():
        stored = quantize(array, number) if array.ndim == 2 else array
        writer.add_tensor(names.get_name(name, (".weight",)), stored, raw_dtype=number if array.ndim == 2 else None)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _traces(folder: Path, checkpoint: Path) -> list[Path]:
    """Of every layout: groups, zero points, several planes, complex numbers, tensor scales, indices of kept weights."""
    found = []
    for name in RECIPES:
        path = folder / f"{name}.trace"
        overrides = {"weights.group": 16} if name == "uint4-g128" else {}
        build_trace(open_checkpoint(checkpoint), load_recipe(name, overrides), path)
        found.append(path)
    return found


def _run(folder: Path) -> Path:
    shapes = {"layers": 1, "hidden": 64, "heads": 2, "kv_heads": 2, "head_dim": 32, "intermediate": 64, "vocab": 64}
    trace = Trace.synthetic(load_network("llama-2-7b", shapes | {"max_position": 8}), load_recipe("int8"))
    path = folder / "run.json"
    FpgaAccelerator("u280-stream").run(trace, phase="decode", context=2, engine="events").save(path)
    return path


def _read_folder(path: Path) -> None:
    _read_checkpoint(open_checkpoint(path.parent))


def _read_checkpoint(checkpoint: Checkpoint) -> None:
    """Everything, also what lies behind the first tensor that is refused."""
    refused: list[HwsimError] = []
    reads = [lambda name=name: checkpoint.tensors.read(name) for name in checkpoint.names()]
    reads += [lambda name=name: checkpoint.weight(name) for name in checkpoint.weight_names()]
    reads += [lambda name=name: checkpoint.native(name) for name in checkpoint.weight_names()]
    reads += [checkpoint.embedding, lambda: checkpoint.vector("final_norm"), lambda: checkpoint.content_hash]
    for read in reads:
        try:
            read()
        except HwsimError as error:
            refused.append(error)
    if refused:
        raise refused[0]


def _read_toml(path: Path) -> None:
    kind = path.parent.name
    loaded = LOADERS[kind](str(path))
    if kind == "networks":
        weight_shapes(loaded)
    if kind == "processes":
        price_die(loaded, 100e-6).as_dict()
    if kind == "systems":
        price_system(loaded).as_dict()
    if kind == "recipes":
        loaded.weights_for("layers.0.attention.q")


def _read_trace(path: Path) -> None:
    trace = Trace.open(path)
    for name in trace.weight_names():
        trace.weight(name)
        trace.activations(name)
        trace.report(name)
        trace.code_counts(name)
    trace.weight_bytes()
    Trace.open(path, verify=True)


def place(seed: Path, folder: Path, data: bytes) -> Path:
    """A damaged file in the place that its original has among its neighbours."""
    there = folder / seed.parent.name
    there.mkdir(parents=True, exist_ok=True)
    if seed.name in ("model.safetensors", "config.json"):
        for neighbour in seed.parent.iterdir():
            (there / neighbour.name).write_bytes(neighbour.read_bytes())
    (there / seed.name).write_bytes(data)
    return there / seed.name


def choose(kind: Kind, rng: random.Random) -> Path:
    """One of the kind's files."""
    return rng.choice(kind.seeds)
