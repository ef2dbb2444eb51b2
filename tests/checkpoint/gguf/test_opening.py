"""A GGUF file as a checkpoint: names and metadata against the package's own tables, weights against their source."""

from fnmatch import fnmatchcase

import gguf
import numpy as np
import pytest
from gguf.quants import dequantize, quantize

from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.architecture import load_architecture
from hwsim.checkpoint.gguf import open_gguf
from hwsim.errors import HwsimError

ARCHITECTURES = {
    "llama": "LLAMA",
    "qwen2": "QWEN2",
    "qwen3": "QWEN3",
    "qwen3-moe": "QWEN3MOE",
    "gpt-oss": "GPT_OSS",
    "bitnet": "BITNET",
    "bert": "BERT",
}
KINDS = gguf.GGMLQuantizationType
Q, K = "layers.0.attention.q", "layers.1.attention.k"


def first(names):
    """The first of the names of a place, a vector or a table."""
    return getattr(names[0], "tensor", names[0])


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_names_are_those_that_the_package_gives_the_safetensors_ones(name):
    """`TensorNameMap` turns a name of the Hugging Face library into GGUF's: for every role, ours is the same."""
    architecture, arch = load_architecture(name), gguf.MODEL_ARCH[ARCHITECTURES[name]]
    assert architecture.gguf.architecture == gguf.MODEL_ARCH_NAMES[arch]
    table = gguf.get_tensor_name_map(arch, 1)
    for kind in ("weights", "vectors", "tables"):
        theirs = getattr(architecture.safetensors, kind)
        for role, names in getattr(architecture.gguf, kind).items():
            if name == "gpt-oss" and (role.startswith("experts.") or role == "attention.sinks"):
                continue  # taken apart or renamed by the conversion: held to GGUF's own names below
            if (name, role) in {("bitnet", "attention.sub_norm"), ("bitnet", "mlp.sub_norm"), ("bitnet", "lm_head")}:
                continue  # later names of BitNet: held to GGUF's own names below
            found = [first((n,)).format(layer=0, expert=0) for n in theirs[role]]
            found = [n.replace(".experts.0.", ".experts.") for n in found]
            mapped = {table.get_name(n, (".weight", ".bias")) for n in found} - {None}
            ours = first(names).format(layer=0)
            assert ours in mapped, role


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_names_are_of_the_packages_list(name):
    names, arch = load_architecture(name).gguf, gguf.MODEL_ARCH[ARCHITECTURES[name]]
    listed = {gguf.TENSOR_NAMES[tensor].format(bid=0) for tensor in gguf.MODEL_TENSORS[arch]} | {"output"}
    roles = {**names.weights, **names.vectors, **names.tables}
    ours = {first(places).format(layer=0).rsplit(".", 1)[0] for places in roles.values()}
    assert ours <= listed
    # Nothing of the list is left without a place, but for what these files do not need or never have.
    experts = ("gate_inp", "gate_exps", "up_exps", "down_exps")
    left = {
        "llama": {"rope_freqs", "blk.0.attn_rot_embd", *(f"blk.0.ffn_{n}" for n in experts)},
        "qwen2": {"rope_freqs"},
        "qwen3": {"rope_freqs"},
        "bert": {"output_norm", "blk.0.attn_qkv", "cls", "cls.output", "output"},
    }  # fmt: skip
    assert listed - ours <= left.get(name, set())


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_keys_are_of_the_packages_list(name):
    known = {
        value
        for group in (gguf.Keys.LLM, gguf.Keys.Attention, gguf.Keys.Rope)
        for key, value in vars(group).items()
        if isinstance(value, str)
    }
    names = load_architecture(name).gguf
    for key in names.keys:
        assert key.startswith(names.architecture + ".")
        assert "{arch}" + key.removeprefix(names.architecture) in known


def test_a_llama_is_what_it_was_made_of(write_llama, llama):
    source = llama()
    checkpoint = open_gguf(write_llama())
    n = checkpoint.network
    assert (n.layers, n.hidden, n.heads, n.kv_heads, n.head_dim) == (2, 256, 8, 4, 32)
    assert (n.intermediate, n.vocab, n.max_position, n.rope_theta) == (512, 40, 64, 500000.0)
    assert n.family == "decoder" and n.activation == "swiglu" and not n.tied_embeddings
    assert np.float32(checkpoint.facts.eps) == np.float32(1e-5) and checkpoint.facts.rope == "half"
    names = {
        "attention.q": "self_attn.q_proj", "attention.k": "self_attn.k_proj", "attention.v": "self_attn.v_proj",
        "attention.o": "self_attn.o_proj", "mlp.gate": "mlp.gate_proj", "mlp.up": "mlp.up_proj",
        "mlp.down": "mlp.down_proj",
    }  # fmt: skip
    for layer in range(2):
        for role, theirs in names.items():
            got = checkpoint.weight(f"layers.{layer}.{role}")
            np.testing.assert_array_equal(got, source[f"model.layers.{layer}.{theirs}.weight"])
        for role, theirs in {"attention.norm": "input", "mlp.norm": "post_attention"}.items():
            np.testing.assert_array_equal(
                checkpoint.vector(role, layer), source[f"model.layers.{layer}.{theirs}_layernorm.weight"]
            )
    np.testing.assert_array_equal(checkpoint.weight("lm_head"), source["lm_head.weight"])
    np.testing.assert_array_equal(checkpoint.embedding(), source["model.embed_tokens.weight"])
    np.testing.assert_array_equal(checkpoint.vector("final_norm"), source["model.norm.weight"])


@pytest.mark.parametrize("kind", ["Q4_0", "Q8_0", "TQ1_0", "TQ2_0", "MXFP4"])
def test_blocks_of_a_llama_in_the_original_order_of_rows(write_llama, llama, kind):
    source, checkpoint = llama(), open_gguf(write_llama(kind))
    for name, theirs in {Q: "model.layers.0.self_attn.q_proj", K: "model.layers.1.self_attn.k_proj"}.items():
        expected = dequantize(quantize(source[f"{theirs}.weight"], KINDS[kind]), KINDS[kind])
        np.testing.assert_array_equal(checkpoint.weight(name), expected)
        np.testing.assert_array_equal(checkpoint.native(name).dequantize(), expected)
        assert checkpoint.native_rule(name) == checkpoint.native(name).rule


def test_heads_wider_than_the_hidden_size_shares_out(write_llama, llama):
    arrays = llama(attention=512)
    keys = {"llama.attention.key_length": 64, "llama.rope.dimension_count": 64}
    checkpoint = open_gguf(write_llama(arrays=arrays, metadata=keys))
    assert checkpoint.network.head_dim == 64
    np.testing.assert_array_equal(checkpoint.weight(Q), arrays["model.layers.0.self_attn.q_proj.weight"])


def test_without_a_head_of_its_own_embeddings_are_tied(write_llama, llama):
    arrays = llama()
    del arrays["lm_head.weight"]
    checkpoint = open_gguf(write_llama(arrays=arrays))
    assert checkpoint.network.tied_embeddings
    np.testing.assert_array_equal(checkpoint.weight("lm_head"), arrays["model.embed_tokens.weight"])


def test_what_llama_cpp_assumes_is_assumed(write_llama, llama):
    """Keys and values have as many heads as queries; the base of frequencies is 10000."""
    kv = {"llama.attention.head_count": 4, "llama.attention.head_count_kv": None, "llama.rope.freq_base": None}
    arrays = llama()
    for name in list(arrays):
        if "k_proj" in name or "v_proj" in name:
            arrays[name] = np.tile(arrays[name], (2, 1))
    checkpoint = open_gguf(write_llama(arrays=arrays, metadata=kv | {"llama.rope.dimension_count": None}))
    assert checkpoint.network.kv_heads == 4 and checkpoint.network.rope_theta == 10000.0


@pytest.mark.parametrize(
    "key",
    [
        "block_count", "embedding_length", "attention.head_count", "feed_forward_length", "context_length",
        "attention.layer_norm_rms_epsilon",
    ],
)  # fmt: skip
def test_missing_metadata_is_named(write_llama, key):
    with pytest.raises(HwsimError, match="lacks metadata") as caught:
        open_gguf(write_llama(metadata={f"llama.{key}": None}))
    assert caught.value.expected == f"llama.{key}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("block_count", "two"), ("block_count", 1 << 31), ("embedding_length", 0), ("attention.head_count", [8, 8]),
        ("attention.head_count_kv", [4, 4]), ("attention.head_count", 7), ("attention.head_count_kv", 3),
        ("attention.layer_norm_rms_epsilon", -1.0), ("rope.freq_base", "x"), ("context_length", 0),
    ],
)  # fmt: skip
def test_metadata_that_make_no_sense(write_llama, key, value):
    with pytest.raises(HwsimError):
        open_gguf(write_llama(metadata={f"llama.{key}": value}))


def test_a_head_that_turns_in_part(write_llama):
    with pytest.raises(HwsimError, match="not modelled") as caught:
        open_gguf(write_llama(metadata={"llama.rope.dimension_count": 16}))
    assert caught.value.got == "16 elements of a head"


def test_a_matrix_of_another_shape(write_llama, llama):
    arrays = llama()
    arrays["model.layers.1.mlp.up_proj.weight"] = np.zeros((512, 128), np.float32)
    checkpoint = open_gguf(write_llama(arrays=arrays))
    with pytest.raises(HwsimError, match=r"blk\.1\.ffn_up\.weight does not fit") as caught:
        checkpoint.weight("layers.1.mlp.up")
    assert caught.value.got == "(512, 128)" and caught.value.expected == "(512, 256)"


def test_a_missing_tensor_is_named(write_llama, llama):
    arrays = llama()
    del arrays["model.layers.1.mlp.up_proj.weight"]
    with pytest.raises(HwsimError, match="lacks tensors") as caught:
        open_gguf(write_llama(arrays=arrays))
    assert caught.value.expected == "blk.1.ffn_up.weight"


def test_a_tensor_without_a_place(write_llama):
    """Layers beyond those that the metadata count."""
    with pytest.raises(HwsimError, match="have no place") as caught:
        open_gguf(write_llama(metadata={"llama.block_count": 1}))
    assert "blk.1.attn_k.weight" in caught.value.got


@pytest.mark.parametrize("name", ["gpt2", "rwkv7"])
def test_an_unknown_architecture(write, name):
    with pytest.raises(HwsimError, match="unknown architecture of GGUF files") as caught:
        open_gguf(write({"a": np.zeros(4, np.float32)}, architecture=name))
    assert "qwen3moe" in caught.value.expected


def test_no_architecture(write):
    with pytest.raises(HwsimError, match="names no architecture"):
        open_gguf(write({"a": np.zeros(4, np.float32)}, architecture=""))


def test_a_piece_of_several_files(write_llama):
    with pytest.raises(HwsimError, match="one of several") as caught:
        open_gguf(write_llama(metadata={"split.count": 3}))
    assert "--merge" in caught.value.next


def test_it_opens_as_a_folder_does(write_llama):
    checkpoint = open_checkpoint(write_llama(name="tiny.gguf"))
    assert checkpoint.name == "tiny" and len(checkpoint.weight_names()) == 15


def test_linear_scaling_of_positions(write_llama):
    scaled = {"llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": 4.0}
    assert open_gguf(write_llama(metadata=scaled)).facts.rope_scaling == {"rope_type": "linear", "factor": 4.0}
    none = {"llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": 1.0}
    assert open_gguf(write_llama(metadata=none)).facts.rope_scaling is None


def test_experts_and_norms_of_heads(write):
    """Qwen3-MoE: experts stacked, norms of queries and keys, and the head's width that is not hidden / heads."""
    rng = np.random.default_rng(0)
    shapes = {"token_embd.weight": (20, 64), "output.weight": (20, 64), "output_norm.weight": (64,)}
    at = "blk.0."
    shapes |= {f"{at}attn_q.weight": (128, 64), f"{at}attn_output.weight": (64, 128)}
    shapes |= {f"{at}attn_{n}.weight": (64, 64) for n in "kv"}
    shapes |= {f"{at}attn_{n}_norm.weight": (32,) for n in "qk"} | {
        f"{at}{n}_norm.weight": (64,) for n in ("attn", "ffn")
    }
    shapes |= {f"{at}ffn_gate_inp.weight": (3, 64), f"{at}ffn_down_exps.weight": (3, 64, 32)}
    shapes |= {f"{at}ffn_{n}_exps.weight": (3, 32, 64) for n in ("gate", "up")}
    arrays = {name: rng.normal(0, 1, shape).astype(np.float32) for name, shape in shapes.items()}
    keys = {
        "block_count": 1, "embedding_length": 64, "attention.head_count": 4, "attention.head_count_kv": 2,
        "attention.key_length": 32, "feed_forward_length": 96, "context_length": 128, "expert_count": 3,
        "expert_used_count": 2, "expert_feed_forward_length": 32, "attention.layer_norm_rms_epsilon": 1e-6,
        "rope.freq_base": 1e6,
    }  # fmt: skip
    path = write(arrays, {f"qwen3moe.{key}": value for key, value in keys.items()}, architecture="qwen3moe")
    checkpoint = open_gguf(path)
    n = checkpoint.network
    assert (n.experts, n.experts_per_token, n.moe_intermediate, n.head_dim) == (3, 2, 32, 32)
    assert checkpoint.facts.normalise_experts
    for expert in range(3):
        got = checkpoint.weight("layers.0.experts.down", expert)
        np.testing.assert_array_equal(got, arrays[f"{at}ffn_down_exps.weight"][expert])
    np.testing.assert_array_equal(checkpoint.vector("attention.k_norm", 0), arrays[f"{at}attn_k_norm.weight"])
    np.testing.assert_array_equal(checkpoint.weight("layers.0.attention.q"), arrays[f"{at}attn_q.weight"])


def test_every_role_of_an_architecture_has_a_name_or_is_optional():
    """What the forward pass asks for in safetensors is there in GGUF too."""
    for name in ARCHITECTURES:
        architecture = load_architecture(name)
        for kind in ("weights", "vectors", "tables"):
            theirs, ours = getattr(architecture.safetensors, kind), getattr(architecture.gguf, kind)
            assert set(ours) == set(theirs), name
        assert any(fnmatchcase("blk.0.attn_q.scale", pattern) for pattern in architecture.gguf.ignored)


@pytest.mark.parametrize("heads", [0, 7, [8, 8]])
def test_an_impossible_number_of_heads_is_named(write_llama, heads):
    with pytest.raises(HwsimError, match="impossible number of attention heads") as caught:
        open_gguf(write_llama(metadata={"llama.attention.head_count": heads}))
    assert caught.value.got == f"llama.attention.head_count = {heads!r}"
