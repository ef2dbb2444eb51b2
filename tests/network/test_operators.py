"""The operators of a phase: their order, shapes and what each one waits for."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.network import (
    Activation,
    Attention,
    Elementwise,
    Embedding,
    Gemm,
    Network,
    Norm,
    Operator,
    Rotary,
    load_network,
    operator_kind,
    operators,
)

LLAMA_LAYER = [
    "attention.norm", "attention.q", "attention.k", "attention.v", "attention.rotary", "attention.core", "attention.o",
    "attention.add", "mlp.norm", "mlp.gate", "mlp.up", "mlp.activation", "mlp.down", "mlp.add",
]  # fmt: skip
BERT_LAYER = [
    "attention.q", "attention.k", "attention.v", "attention.core", "attention.o", "attention.add", "attention.norm",
    "mlp.up", "mlp.activation", "mlp.down", "mlp.add", "mlp.norm",
]  # fmt: skip
RUNNABLE = sorted(catalog.names("networks"))


def short(name: str, layers: int) -> Network:
    """A network of so many layers, the first one dense where some are."""
    dense = {"dense_layers": 1} if load_network(name).dense_layers else {}
    return load_network(name, {"layers": layers} | dense)


def roles(found: list[Operator]) -> list[str]:
    return [op.role for op in found]


def find(found: list[Operator], name: str) -> Operator:
    return next(op for op in found if op.name == name)


def reads(found: list[Operator], name: str) -> set[str]:
    """The names of the operators whose results it reads."""
    return {found[index].name for index in find(found, name).after}


def test_llama_layer_in_order() -> None:
    found = operators(load_network("llama-2-7b", {"layers": 2}), "decode", batch=1, context=512)
    assert roles(found) == ["embedding", *LLAMA_LAYER, *LLAMA_LAYER, "final_norm", "lm_head"]


def test_bert_layer_in_order() -> None:
    found = operators(load_network("all-minilm-l6-v2", {"layers": 1}), "prefill", batch=1, context=128)
    assert roles(found) == ["embedding", "embedding_norm", *BERT_LAYER]


def test_llama_dependencies() -> None:
    found = operators(load_network("llama-2-7b", {"layers": 1}), "decode", batch=1, context=8)
    at = "layers.0."
    assert reads(found, f"{at}attention.q") == reads(found, f"{at}attention.v") == {f"{at}attention.norm"}
    assert reads(found, f"{at}attention.core") == {f"{at}attention.rotary", f"{at}attention.v"}
    assert reads(found, f"{at}attention.add") == {"embedding", f"{at}attention.o"}
    assert reads(found, f"{at}mlp.activation") == {f"{at}mlp.gate", f"{at}mlp.up"}
    assert reads(found, f"{at}mlp.add") == {f"{at}attention.add", f"{at}mlp.down"}


def test_bert_dependencies() -> None:
    found = operators(load_network("all-minilm-l6-v2", {"layers": 1}), "prefill", batch=1, context=8)
    at = "layers.0."
    assert reads(found, f"{at}attention.q") == {"embedding_norm"}
    assert reads(found, f"{at}attention.add") == {"embedding_norm", f"{at}attention.o"}
    assert reads(found, f"{at}mlp.up") == {f"{at}attention.norm"}
    assert reads(found, f"{at}mlp.add") == {f"{at}attention.norm", f"{at}mlp.down"}


def test_grouped_query_attention_has_narrow_keys_and_values() -> None:
    found = operators(load_network("llama-3.1-8b", {"layers": 1}), "decode", batch=4, context=100)
    q, k, v = (find(found, f"layers.0.attention.{name}") for name in "qkv")
    assert (q.rows, k.rows, v.rows, q.cols) == (4096, 1024, 1024, 4096)
    rotary, core = find(found, "layers.0.attention.rotary"), find(found, "layers.0.attention.core")
    assert rotary.width == 4096 + 1024
    assert (core.heads, core.kv_heads, core.head_dim, core.causal) == (32, 8, 128, True)


def test_only_decoders_hide_later_tokens() -> None:
    for name, causal in (("all-minilm-l6-v2", False), ("llama-2-7b", True)):
        found = operators(load_network(name, {"layers": 1}), "prefill", batch=1, context=8)
        assert find(found, "layers.0.attention.core").causal is causal


def test_wide_heads_do_not_follow_the_hidden_size() -> None:
    """Qwen3-0.6B: 16 heads of 128 on a hidden size of 1024."""
    found = operators(load_network("qwen3-0.6b", {"layers": 1}), "decode", batch=1, context=1)
    assert find(found, "layers.0.attention.q").rows == 2048
    assert find(found, "layers.0.attention.o").cols == 2048


def test_decode_has_one_new_token_of_each_sequence() -> None:
    found = operators(load_network("llama-2-7b", {"layers": 1}), "decode", batch=3, context=100)
    assert find(found, "layers.0.mlp.up").tokens == find(found, "lm_head").tokens == 3
    core = find(found, "layers.0.attention.core")
    assert (core.sequences, core.queries, core.context) == (3, 1, 100)


def test_prefill_takes_in_the_context_and_only_the_last_token_meets_the_head() -> None:
    found = operators(load_network("llama-2-7b", {"layers": 1}), "prefill", batch=3, context=100)
    assert find(found, "layers.0.mlp.up").tokens == find(found, "embedding").tokens == 300
    assert find(found, "final_norm").tokens == find(found, "lm_head").tokens == 3
    core = find(found, "layers.0.attention.core")
    assert (core.sequences, core.queries, core.context) == (3, 100, 100)


def test_learned_positions_have_no_rotary_embedding() -> None:
    assert "attention.rotary" not in roles(operators(load_network("opt-6.7b"), "decode", 1, 8))


def test_ungated_feed_forward_has_two_matrices() -> None:
    found = operators(load_network("opt-6.7b", {"layers": 1}), "decode", 1, 8)
    assert "mlp.gate" not in roles(found)
    activation = find(found, "layers.0.mlp.activation")
    assert (activation.function, activation.gated, activation.width) == ("relu", False, 16384)


@pytest.mark.parametrize(
    ("batch", "copies", "tokens"),
    [(1, 8, 1), (4, 32, 1), (16, 128, 1), (17, 128, 2), (64, 128, 4)],
)
def test_experts_are_streamed_once_each(batch: int, copies: int, tokens: int) -> None:
    """Qwen3-30B-A3B: 8 of 128 experts a token; until they run out, all tokens choose different ones."""
    found = operators(load_network("qwen3-30b-a3b", {"layers": 1}), "decode", batch, 8)
    gate, down = find(found, "layers.0.experts.gate"), find(found, "layers.0.experts.down")
    assert (gate.copies, gate.tokens, gate.rows, gate.cols) == (copies, tokens, 768, 2048)
    assert (down.copies, down.tokens, down.rows, down.cols) == (copies, tokens, 2048, 768)
    assert copies * tokens >= 8 * batch
    assert find(found, "layers.0.mlp.router").rows == 128
    assert find(found, "layers.0.experts.activation").tokens == 8 * batch


def test_matmul_free_network_has_no_attention() -> None:
    found = operators(load_network("mmfreelm-370m", {"layers": 1}), "decode", batch=2, context=2048)
    assert not any(isinstance(op, Attention | Rotary) for op in found)
    recurrence = find(found, "layers.0.attention.recurrence")
    assert isinstance(recurrence, Elementwise) and recurrence.function == "recurrence"
    assert reads(found, recurrence.name) == {f"layers.0.attention.{gate}" for gate in "ifg"}


def test_sliding_window_holds_in_every_other_layer() -> None:
    """gpt-oss: 128 positions in even layers, all of them in odd ones."""
    found = operators(load_network("gpt-oss-20b"), "decode", batch=1, context=1000)
    contexts = [op.context for op in found if isinstance(op, Attention)]
    assert contexts == [128, 1000] * 12
    short = operators(load_network("gpt-oss-20b"), "decode", batch=1, context=50)
    assert {op.context for op in short if isinstance(op, Attention)} == {50}


@pytest.mark.parametrize(
    ("layers", "contexts"),
    [("all", [100, 100, 100, 100]), ("even", [100, 500, 100, 500]), ((1, 2), [500, 100, 100, 500]), ((), [500] * 4)],
)
def test_the_layers_that_a_sliding_window_holds_in(layers, contexts) -> None:
    """Mistral 7B v0.1 has it in all of its layers, Qwen2 from a layer on."""
    network = load_network("llama-2-7b", {"layers": 4, "sliding_window": 100, "sliding_layers": layers})
    found = operators(network, "decode", batch=1, context=500)
    assert [op.context for op in found if isinstance(op, Attention)] == contexts
    assert [network.window(layer) or 500 for layer in range(4)] == contexts


def test_a_piece_of_a_prefill_attends_to_what_came_before_within_the_window() -> None:
    found = operators(load_network("gpt-oss-20b"), "prefill", batch=2, context=1000, queries=100)
    attentions = [op for op in found if isinstance(op, Attention)]
    assert [op.context for op in attentions] == [128 + 99, 1000] * 12
    assert {op.queries for op in attentions} == {100}
    assert {op.tokens for op in found if isinstance(op, Gemm) and op.role == "attention.q"} == {200}


def test_kinds_have_names() -> None:
    found = operators(load_network("llama-2-7b", {"layers": 1}), "decode", 1, 8)
    assert {operator_kind(op) for op in found} == {
        "activation", "attention", "elementwise", "embedding", "gemm", "norm", "rotary",
    }  # fmt: skip


@given(
    name=st.sampled_from(RUNNABLE),
    layers=st.integers(1, 3),
    phase=st.sampled_from(["prefill", "decode"]),
    batch=st.integers(1, 40),
    context=st.integers(1, 512),
)
def test_operators_are_in_program_order(name: str, layers: int, phase: str, batch: int, context: int) -> None:
    network = short(name, layers)
    found = operators(network, "prefill" if network.family == "encoder" else phase, batch, context)
    for index, op in enumerate(found):
        assert all(0 <= before < index for before in op.after)
        assert op.after or isinstance(op, Embedding)
        assert op.name == (op.role if op.layer is None else f"layers.{op.layer}.{op.role}")
    assert len({op.name for op in found}) == len(found)
    read = set(itertools.chain.from_iterable(op.after for op in found))
    assert read == set(range(len(found) - 1)), "every result but the last is read"


@given(name=st.sampled_from(RUNNABLE), batch=st.integers(1, 8), context=st.integers(1, 64))
def test_widths_fit_what_they_read(name: str, batch: int, context: int) -> None:
    """A matrix has as many columns as what it reads is wide."""
    network = short(name, 2)
    found = operators(network, "prefill", batch, context)
    for op in found:
        if isinstance(op, Gemm) and op.copies == 1 and not op.role.startswith("experts."):
            assert {width(found[index], network) for index in op.after} == {op.cols}


def width(op: Operator, network: Network) -> int:
    match op:
        case Gemm():
            return op.rows * (1 if op.role.startswith("experts.") else op.copies)
        case Attention():
            return op.heads * op.value_dim
        case Embedding() | Norm() | Activation() | Rotary() | Elementwise():
            return op.width


def test_latent_attention_is_absorbed() -> None:
    """DeepSeek-V3 (arXiv:2412.19437, section 4.2): ranks 1536 and 512, 128 heads of 128 + 64, values of 128."""
    network = load_network("deepseek-v3", {"layers": 3})
    found = operators(network, "decode", batch=2, context=100)
    at = "layers.0.attention."
    shapes = {
        op.role.removeprefix("attention."): (op.rows, op.cols, op.copies, op.tokens)
        for op in found
        if isinstance(op, Gemm) and op.name.startswith(at)
    }
    assert shapes == {
        "q_a": (1536, 7168, 1, 2), "kv_a": (576, 7168, 1, 2), "q_b": (128 * 192, 1536, 1, 2),
        "k_b": (512, 128, 128, 2), "v_b": (128, 512, 128, 2), "o": (7168, 128 * 128, 1, 2),
    }  # fmt: skip
    core = find(found, f"{at}core")
    assert (core.heads, core.kv_heads, core.head_dim, core.value_dim) == (128, 1, 576, 512)
    assert find(found, f"{at}rotary").width == 128 * 64 + 64
    assert (find(found, f"{at}q_a_norm").width, find(found, f"{at}kv_a_norm").width) == (1536, 512)
    assert reads(found, f"{at}core") == {f"{at}k_b", f"{at}rotary", f"{at}kv_a_norm"}
    assert reads(found, f"{at}k_b") == {f"{at}q_b"}
    assert reads(found, f"{at}v_b") == {f"{at}core"}


def test_absorbed_attention_has_the_products_that_deepseek_counts() -> None:
    """A score has 512 + 64 products and its value 512, against 192 + 128 of a head that is not absorbed."""
    core = find(operators(load_network("deepseek-v3"), "prefill", 1, 64), "layers.0.attention.core")
    assert core.macs_per_score == 576 + 512
    wide = find(operators(load_network("llama-2-7b"), "decode", 1, 64), "layers.0.attention.core")
    assert wide.macs_per_score == 2 * 128


def test_the_first_layers_of_deepseek_v3_are_dense_and_the_others_have_a_shared_expert() -> None:
    found = operators(load_network("deepseek-v3"), "decode", 1, 8)
    dense, sparse = find(found, "layers.2.mlp.up"), find(found, "layers.3.mlp.up")
    assert (dense.rows, sparse.rows) == (18432, 2048)
    routed = find(found, "layers.3.experts.up")
    assert (routed.copies, routed.rows, find(found, "layers.3.mlp.router").rows) == (8, 2048, 256)
    assert reads(found, "layers.3.experts.add") == {"layers.3.experts.down", "layers.3.mlp.down"}


def test_an_encoder_does_not_decode() -> None:
    with pytest.raises(HwsimError, match="encoder") as caught:
        operators(load_network("all-minilm-l6-v2"), "decode", 1, 8)
    assert caught.value.next == "--phase prefill"


@pytest.mark.parametrize(
    ("phase", "batch", "context", "said"),
    [
        ("prefil", 1, 8, "did you mean 'prefill'"),
        ("decode", 0, 8, "batch"),
        ("decode", 1, 0, "1 to 4096"),
        ("prefill", 1, 4097, "1 to 4096"),
    ],
)
def test_impossible_phases_are_refused(phase: str, batch: int, context: int, said: str) -> None:
    with pytest.raises(HwsimError, match=said):
        operators(load_network("llama-2-7b"), phase, batch, context)
