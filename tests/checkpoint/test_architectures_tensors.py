"""The tensors of every architecture by our names: each element where the architecture's own code looks for it."""

import numpy as np
import pytest

from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.shapes import vector_length
from hwsim.errors import HwsimError
from hwsim.network import load_network

pytestmark = pytest.mark.slow

DECODERS = {
    "attention.q": "self_attn.q_proj",
    "attention.k": "self_attn.k_proj",
    "attention.v": "self_attn.v_proj",
    "attention.o": "self_attn.o_proj",
    "mlp.gate": "mlp.gate_proj",
    "mlp.up": "mlp.up_proj",
    "mlp.down": "mlp.down_proj",
}
ATTENTION = {ours: theirs for ours, theirs in DECODERS.items() if ours.startswith("attention.")}
PLACES = {  # layer prefix, module by our name, module of the head
    "llama": ("model.layers.", DECODERS, "lm_head"),
    "mistral": ("model.layers.", DECODERS, "lm_head"),
    "qwen2": ("model.layers.", DECODERS, "lm_head"),
    "qwen3": ("model.layers.", DECODERS, "model.embed_tokens"),
    "bitnet": ("model.layers.", DECODERS, "lm_head"),
    "bitnet-llama": ("model.layers.", DECODERS, "lm_head"),
    "qwen3-moe": ("model.layers.", ATTENTION | {"mlp.router": "mlp.gate"}, "lm_head"),
    "gpt-oss": ("model.layers.", ATTENTION | {"mlp.router": "mlp.router"}, "lm_head"),
    "mmfreelm": (
        "model.layers.",
        {f"attention.{x}": f"attn.{x}_proj" for x in "ifgo"} | {"mlp.down": "mlp.down_proj"},
        "lm_head",
    ),
    "opt": (
        "model.decoder.layers.",
        {f"attention.{x}": f"self_attn.{x}_proj" for x in "qkv"}
        | {"attention.o": "self_attn.out_proj", "mlp.up": "fc1", "mlp.down": "fc2"},
        "model.decoder.embed_tokens",
    ),
    "bert": (
        "encoder.layer.",
        {
            "attention.q": "attention.self.query",
            "attention.k": "attention.self.key",
            "attention.v": "attention.self.value",
            "attention.o": "attention.output.dense",
            "mlp.up": "intermediate.dense",
            "mlp.down": "output.dense",
        },
        None,
    ),
}
VECTORS = {
    "llama": {"attention.norm": "input_layernorm.weight", "mlp.norm": "post_attention_layernorm.weight"},
    "qwen3": {"attention.q_norm": "self_attn.q_norm.weight", "attention.k_norm": "self_attn.k_norm.weight"},
    "bitnet": {"attention.sub_norm": "self_attn.attn_sub_norm.weight", "mlp.sub_norm": "mlp.ffn_sub_norm.weight"},
    "bitnet-llama": {
        "attention.sub_norm": "self_attn.inner_attn_ln.weight",
        "mlp.sub_norm": "mlp.ffn_layernorm.weight",
    },
    "gpt-oss": {"attention.sinks": "self_attn.sinks"},
    "mmfreelm": {
        "attention.norm": "attn_norm.weight",
        "attention.f.norm": "attn.f_proj.norm.weight",
        "attention.g_norm": "attn.g_norm.weight",
        "mlp.gate.norm": "mlp.gate_proj.norm.weight",
        "mlp.down.norm": "mlp.down_proj.norm.weight",
    },
    "opt": {"attention.norm.shift": "self_attn_layer_norm.bias", "mlp.norm": "final_layer_norm.weight"},
    "bert": {"attention.norm": "attention.output.LayerNorm.weight", "mlp.norm.shift": "output.LayerNorm.bias"},
}
OUTSIDE = {
    "llama": {"final_norm": "model.norm.weight", "embedding": "model.embed_tokens.weight"},
    "mmfreelm": {"lm_head.norm": "lm_head.norm.weight", "lower_bounds": "model.lower_bounds"},
    "opt": {
        "final_norm.shift": "model.decoder.final_layer_norm.bias",
        "positions": "model.decoder.embed_positions.weight",
    },
    "bert": {
        "embedding_norm": "embeddings.LayerNorm.weight",
        "positions": "embeddings.position_embeddings.weight",
        "token_types": "embeddings.token_type_embeddings.weight",
    },
}


@pytest.mark.parametrize("name", PLACES)
def test_matrices_and_their_biases(golden, name):
    model = golden(name)
    checkpoint = open_checkpoint(model.write())
    there, modules, head = PLACES[name]
    named = {f"layers.{n}.{ours}": f"{there}{n}.{theirs}" for n in range(2) for ours, theirs in modules.items()}
    for ours, theirs in (named | ({"lm_head": head} if head else {})).items():
        np.testing.assert_array_equal(checkpoint.weight(ours), model.arrays[f"{theirs}.weight"], ours)
        assert checkpoint.native(ours) is None and checkpoint.native_rule(ours) is None
        expected, got = model.arrays.get(f"{theirs}.bias"), checkpoint.bias(ours)
        assert (got is None) == (expected is None)
        if expected is not None:
            np.testing.assert_array_equal(got, expected, ours)
    fused = [
        ours for ours in checkpoint.weight_names() if "experts" in ours or (name, ours[9:11]) == ("mmfreelm", "ml")
    ]
    assert set(checkpoint.weight_names()) - set(fused) <= set(named) | {"lm_head"}


@pytest.mark.parametrize("name", VECTORS)
def test_vectors_of_layers(golden, name):
    model = golden(name)
    checkpoint = open_checkpoint(model.write())
    for role, theirs in VECTORS[name].items():
        for layer in range(2):
            expected = model.arrays[f"{PLACES[name][0]}{layer}.{theirs}"]
            np.testing.assert_array_equal(checkpoint.vector(role, layer), expected, role)


@pytest.mark.parametrize("name", OUTSIDE)
def test_vectors_and_tables_outside_of_layers(golden, name):
    model = golden(name)
    checkpoint = open_checkpoint(model.write())
    for role, theirs in OUTSIDE[name].items():
        read = checkpoint.vector if model.arrays[theirs].ndim == 1 else checkpoint.table
        np.testing.assert_array_equal(read(role), model.arrays[theirs], role)


def test_a_vector_is_as_long_as_what_its_norm_is_of_is_wide():
    """Qwen3-0.6B: 16 heads of 128 on a hidden size of 1024, 3072 inside."""
    network = load_network("qwen3-0.6b")
    lengths = {"attention.norm": 1024, "attention.q_norm": 128, "attention.sinks": 16, "attention.sub_norm": 2048}
    lengths |= {"mlp.sub_norm": 3072, "mlp.down.norm": 3072, "mlp.gate.norm": 1024, "final_norm": 1024}
    assert {role: vector_length(network, role) for role in lengths} == lengths


def test_experts_with_a_tensor_each(golden):
    model = golden("qwen3-moe")
    checkpoint = open_checkpoint(model.write())
    for role in ("gate", "up", "down"):
        for expert in range(4):
            expected = model.arrays[f"model.layers.1.mlp.experts.{expert}.{role}_proj.weight"]
            np.testing.assert_array_equal(checkpoint.weight(f"layers.1.experts.{role}", expert), expected)
        np.testing.assert_array_equal(
            checkpoint.weight(f"layers.1.experts.{role}"), checkpoint.weight(f"layers.1.experts.{role}", 0)
        )


def test_experts_fused_as_version_5_of_the_library_holds_them(golden):
    """transformers 5.23.0, Qwen3MoeExperts: gate_up_proj [experts, 2 * width, hidden], its halves by chunk(2)."""
    model = golden("qwen3-moe")
    fused: dict = {}
    for n in range(2):
        at = f"model.layers.{n}.mlp.experts."
        of = {x: [model.arrays[f"{at}{e}.{x}_proj.weight"] for e in range(4)] for x in ("gate", "up", "down")}
        fused[f"{at}gate_up_proj"] = np.concatenate([np.stack(of["gate"]), np.stack(of["up"])], axis=1)
        fused[f"{at}down_proj"] = np.stack(of["down"])
        fused |= {f"{at}{e}.{x}_proj.weight": None for e in range(4) for x in of}
    apart, together = open_checkpoint(model.write()), None
    apart = {(x, e): apart.weight(f"layers.1.experts.{x}", e) for x in ("gate", "up", "down") for e in range(4)}
    together = open_checkpoint(model.write(fused))
    for (role, expert), expected in apart.items():
        np.testing.assert_array_equal(together.weight(f"layers.1.experts.{role}", expert), expected)


def test_experts_of_gpt_oss_in_floats(golden):
    """GptOssExperts computes x @ gate_up_proj, its even columns being the gate, and adds a bias laid out alike."""
    model = golden("gpt-oss")
    checkpoint = open_checkpoint(model.write())
    at = "model.layers.1.mlp.experts."
    for expert in range(4):
        for role, start in (("gate", 0), ("up", 1)):
            both = model.arrays[f"{at}gate_up_proj"][expert]
            np.testing.assert_array_equal(checkpoint.weight(f"layers.1.experts.{role}", expert), both.T[start::2])
            bias = model.arrays[f"{at}gate_up_proj_bias"][expert]
            np.testing.assert_array_equal(checkpoint.bias(f"layers.1.experts.{role}", expert), bias[start::2])
        down = model.arrays[f"{at}down_proj"][expert]
        np.testing.assert_array_equal(checkpoint.weight("layers.1.experts.down", expert), down.T)
        bias = model.arrays[f"{at}down_proj_bias"][expert]
        np.testing.assert_array_equal(checkpoint.bias("layers.1.experts.down", expert), bias)


def test_gate_and_up_of_matmul_free_lm_share_a_tensor(golden):
    """HGRNBitMLP: gate, y = gate_proj(x).chunk(2, -1)."""
    model = golden("mmfreelm")
    checkpoint = open_checkpoint(model.write())
    both = model.arrays["model.layers.1.mlp.gate_proj.weight"]
    np.testing.assert_array_equal(checkpoint.weight("layers.1.mlp.gate"), both[:96])
    np.testing.assert_array_equal(checkpoint.weight("layers.1.mlp.up"), both[96:])


def test_a_vector_may_be_absent_where_the_architecture_says_so(golden):
    model = golden("mmfreelm")
    checkpoint = open_checkpoint(model.write({"model.lower_bounds": None}))
    assert checkpoint.has("final_norm") and not checkpoint.has("lower_bounds")
    with pytest.raises(HwsimError, match="has no lower_bounds"):
        checkpoint.table("lower_bounds")
    with pytest.raises(HwsimError, match=r"model\.norm\.weight"):
        open_checkpoint(model.write({"model.norm.weight": None}))


def test_early_names_of_berts_norms(golden):
    """As in google-bert/bert-base-uncased: gamma and beta, and the model's name in front."""
    model = golden("bert")
    early = {
        "bert." + name.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta"): array
        for name, array in model.arrays.items()
    }
    config = {"architectures": ["BertForMaskedLM"]}
    checkpoint = open_checkpoint(model.write(dict.fromkeys(model.arrays) | early, config))
    expected = model.arrays["encoder.layer.1.output.LayerNorm.weight"]
    np.testing.assert_array_equal(checkpoint.vector("mlp.norm", 1), expected)


def test_a_tied_head_may_lie_beside_the_table_it_is_tied_to(golden):
    model = golden("opt")
    checkpoint = open_checkpoint(model.write({"lm_head.weight": np.zeros((48, 64), np.float32)}))
    table = model.arrays["model.decoder.embed_tokens.weight"]
    np.testing.assert_array_equal(checkpoint.weight("lm_head"), table)


@pytest.mark.parametrize("name", sorted({*PLACES, "bitnet-packed", "gpt-oss-mxfp4"}))
def test_no_tensor_may_be_missing(golden, name):
    """Each one that the list has, but for biases, which not all have, and what is optional or not needed."""
    model = golden(name)
    spared = ("bias", "lower_bounds", "pooler.dense.weight")
    for tensor in [tensor for tensor in model.arrays if not tensor.endswith(spared)]:
        if "layers.1" in tensor or "experts.3" in tensor:
            continue
        with pytest.raises(HwsimError, match=r"lacks tensors|have no place"):
            open_checkpoint(model.write({tensor: None}))


@pytest.mark.parametrize("name", PLACES)
def test_a_tensor_without_a_place_is_named(golden, name):
    with pytest.raises(HwsimError, match="have no place") as caught:
        open_checkpoint(golden(name).write({"strange.weight": np.zeros(3, np.float32)}))
    assert caught.value.got == "strange.weight" and "2 layers of" in caught.value.expected


def test_norms_of_queries_are_qwen3s_alone(golden):
    with pytest.raises(HwsimError, match="q_norm"):
        open_checkpoint(golden("qwen3").write(config={"architectures": ["MistralForCausalLM"]}))


@pytest.mark.parametrize(
    ("name", "tensor", "shape", "asked", "expected"),
    [
        ("gpt-oss", "model.layers.0.mlp.experts.gate_up_proj", (4, 128, 64), "layers.0.experts.up", "(4, 64, 128)"),
        ("gpt-oss", "model.layers.0.mlp.experts.down_proj", (64, 64), "layers.0.experts.down", "(4, 64, 64)"),
        ("mmfreelm", "model.layers.0.mlp.gate_proj.weight", (96, 64), "layers.0.mlp.gate", "(192, 64)"),
        ("qwen3-moe", "model.layers.0.mlp.experts.0.up_proj.weight", (64, 32), "layers.0.experts.up", "(32, 64)"),
    ],
)
def test_a_shape_that_does_not_fit_is_named(golden, name, tensor, shape, asked, expected):
    checkpoint = open_checkpoint(golden(name).write({tensor: np.zeros(shape, np.float32)}))
    with pytest.raises(HwsimError, match=tensor) as caught:
        checkpoint.weight(asked)
    assert (caught.value.got, caught.value.expected) == (str(shape), expected)


def test_biases_vectors_and_tables_of_another_shape_are_named(golden):
    short = np.zeros(7, np.float32)
    checkpoint = open_checkpoint(
        golden("opt").write({f"model.decoder.{x}": short for x in ("layers.0.fc1.bias", "final_layer_norm.weight")}
        | {"model.decoder.embed_positions.weight": np.zeros((64, 64), np.float32)})
    )  # fmt: skip
    for read, said in [
        (lambda: checkpoint.bias("layers.0.mlp.up"), "(96,)"),
        (lambda: checkpoint.vector("final_norm"), "(64,)"),
        (lambda: checkpoint.table("positions"), "(66, 64)"),
    ]:
        with pytest.raises(HwsimError, match="does not fit") as caught:
            read()
        assert caught.value.expected == said


@pytest.mark.parametrize(("name", "expert"), [("layers.0.experts.up", 4), ("layers.0.experts.up", -1), ("lm_head", 0)])
def test_experts_that_are_not_there(golden, name, expert):
    with pytest.raises(HwsimError, match="expert of"):
        open_checkpoint(golden("qwen3-moe").write()).weight(name, expert)
