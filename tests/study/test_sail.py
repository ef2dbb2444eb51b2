"""The study of SAIL: its answers come from its rows, and what is asked wrongly is refused."""

from __future__ import annotations

import pytest

from hwsim.catalog import data_root
from hwsim.errors import HwsimError
from hwsim.study import sail
from hwsim.study.published import Question, read_published

MADE = {
    "predicted": [
        {"speedup_over_neoverse-n1": 2.0, "tokens_per_usd_over_v100s": 0.5},
        {"speedup_over_neoverse-n1": 3.0, "tokens_per_usd_over_v100s": 0.25},
    ],
    "patterns": [{"network": "n", "recipe": "r", "tokens": 8, "saved_arrays_repeat": 0.25}],
}


def answer(**ask: object) -> float:
    return sail.answers(MADE, [Question("key", "what", "1", ask)])["key"].value.typical


def test_answers_are_the_most_of_a_ratio_and_a_row_of_patterns() -> None:
    assert answer(figure="speedup", over="neoverse-n1") == 3.0
    assert answer(figure="tokens_per_usd", over="v100s") == 0.5
    assert answer(figure="saved", network="n", recipe="r", tokens=8) == 0.25


@pytest.mark.parametrize(
    "ask", [{"figure": "speed"}, {"figure": "speedup", "over": "a100"}, {"figure": "saved", "network": "m"}]
)
def test_what_is_not_there_is_refused(ask: dict[str, object]) -> None:
    with pytest.raises(HwsimError):
        answer(**ask)


def test_every_published_value_is_answered_or_says_what_is_missing() -> None:
    found = read_published(data_root() / "reports" / "sail" / "published.toml")
    assert [one.key for one in found.published if one.missing] == ["overhead"]
    assert all(one.why for one in found.published if not one.missing)


def test_repeats_are_counted_from_a_traces_inputs() -> None:
    from hwsim.network import load_network
    from hwsim.quantize import load_recipe
    from hwsim.trace import Trace

    small = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 4, "head_dim": 64, "intermediate": 256, "vocab": 256}
    trace = Trace.synthetic(load_network("llama-2-7b", small), load_recipe("int8"))
    row = sail._repeats(trace, 2)
    assert row["inputs"] == "drawn" and row["tokens"] == 2
    assert 0 < float(str(row["saved_arrays_repeat"])) < float(str(row["saved_lookups_repeat"])) < 1
    assert float(str(row["saved_lookups_zero"])) < float(str(row["saved_lookups_repeat"]))
