"""Rates and times of generating text: sums over lengths, each computed once, for whatever is asked."""

from __future__ import annotations

import pytest

from hwsim.errors import HwsimError
from hwsim.study import generation
from hwsim.study.generation import Ask, Simulated
from hwsim.study.published import Question


@pytest.fixture
def network(tmp_path, monkeypatch):
    """A network of one small layer, by its path."""
    path = tmp_path / "small.toml"
    path.write_text(
        'schema_version = 1\nname = "small"\ntitle = "small"\nsource = "this test"\nfamily = "decoder"\nlayers = 1\n'
        "hidden = 128\nheads = 2\nkv_heads = 2\nhead_dim = 64\nintermediate = 128\nvocab = 64\n"
        'norm = "rms"\nactivation = "swiglu"\nmax_position = 2048\nrope_theta = 1e4\n'
    )
    return str(path)


def ask(network: str, figure: str, **keys: object) -> Ask:
    described = {"accelerator": "flightllm-u280", "recipe": "int4-g128", "network": network, "figure": figure}
    described["set"] = {"cores.instructions.compiled": 16}
    return Ask.model_validate(described | keys)


def test_a_rate_is_tokens_over_the_sum_of_their_times(network: str) -> None:
    one = Simulated()
    seconds = one.figure(ask(network, "decode_s", prompt=30, generated=5))
    case = one.case(ask(network, "decode_s"))
    # Positions 31 and 32 are in one bucket of 16, 33 to 35 in the next.
    assert seconds == pytest.approx(2 * case.run("decode", 32).seconds + 3 * case.run("decode", 48).seconds)
    rate = one.figure(ask(network, "decode_tokens_per_s", prompt=30, generated=5))
    assert rate == pytest.approx(5 / seconds)
    assert one.figure(ask(network, "token_s", context=33)) == case.run("decode", 48).seconds
    assert one.figure(ask(network, "token_cycles", context=33)) == case.run("decode", 48).cycles
    assert one.figure(ask(network, "prefill_s", prompt=30)) == case.run("prefill", 128).seconds


def test_lengths_between_those_simulated_lie_on_a_line(network: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bucket one by one, for an answer longer than the stride."""
    monkeypatch.setattr(generation, "STRIDE", 64)
    one = Simulated()
    seconds = one.figure(ask(network, "decode_s", prompt=16, generated=200))
    case = one.case(ask(network, "decode_s"))
    assert len(case._runs) == 4  # at 32, 96, 160 and 224
    exact = sum(case.run("decode", 17 + i).seconds for i in range(200))
    assert seconds == pytest.approx(exact, rel=0.01)
    assert len(case._runs) == 13


def test_what_is_set_is_another_case_and_batches_count_all_tokens(network: str) -> None:
    one = Simulated()
    few = one.figure(ask(network, "token_s", context=16))
    slow = one.figure(ask(network, "token_s", context=16, memory_set={"bandwidth_bytes_per_s": 1e9}))
    ahead = {"cores.barrier": False, "cores.instructions.compiled": 16}
    free = one.figure(ask(network, "token_s", context=16, set=ahead))
    assert slow > 2 * few and free <= few
    rates = [one.figure(ask(network, "decode_tokens_per_s", prompt=16, generated=4, batch=n)) for n in (1, 4)]
    assert rates[1] > rates[0]


def test_figures_of_the_design_alone(network: str) -> None:
    one = Simulated()
    assert one.figure(ask(network, "weight_bits")) == 4
    assert one.figure(ask(network, "dsp")) == 3 * 4096 / 2
    matrices = 4 * 128 * 128 + 3 * 128 * 128 + 64 * 128
    assert one.figure(ask(network, "weight_bytes")) == matrices * (4 + 16 / 128) / 8 + 64 * 128 * 2
    share = one.figure(ask(network, "memory_share", context=16))
    assert 0 < share < 24 / 32 * 0.70


def test_a_wrong_ask_is_refused() -> None:
    question = Question("a", "a", "s", {"figure": "decode", "accelerator": "x", "network": "y", "recipe": "z"})
    with pytest.raises(HwsimError, match="ask of a"):
        generation.answers(Simulated(), [question])
    with pytest.raises(HwsimError, match="unknown accelerator"):
        Simulated().figure(ask("llama-2-7b", "token_s", accelerator="flightllm"))
