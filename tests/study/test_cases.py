"""Cases: runs of each length made once, sums over generated tokens, ends that change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.run import Run
from hwsim.study import cases
from hwsim.study.cases import Case, Part, Simulated, machine_of, read_cases

pytestmark = pytest.mark.slow

SMALL = {
    "layers": 1, "hidden": 128, "heads": 2, "kv_heads": 2, "head_dim": 64, "intermediate": 128, "vocab": 64,
    "max_position": 2048,
}  # fmt: skip


def case(context: int, generated: int = 1, **changed: object) -> Case:
    described = {"key": "one", "accelerator": "flightllm-u280", "network": "llama-2-7b", "recipe": "int4-g128"}
    own = {"network": SMALL, "accelerator": {"cores.instructions.compiled": 16}}
    return Case.model_validate(described | {"context": context, "generated": generated, "set": own} | changed)


def parts(simulated: Simulated, one: Case) -> tuple[Part, ...]:
    return simulated.parts(one, machine_of(one))


def seconds(found: tuple[Part, ...]) -> float:
    return sum(part.times * part.run.seconds for part in found)


def run_at(simulated: Simulated, context: int) -> Run:
    return parts(simulated, case(context))[0].run


def test_generated_tokens_are_of_the_lengths_that_are_computed() -> None:
    """Positions 31 and 32 are in one bucket of 16, 33 to 35 in the next."""
    simulated = Simulated()
    found = parts(simulated, case(31, generated=5))
    assert [(part.run.context, part.times) for part in found] == [(32, 2), (48, 3)]
    assert seconds(found) == pytest.approx(2 * run_at(simulated, 32).seconds + 3 * run_at(simulated, 48).seconds)
    assert run_at(simulated, 33) is found[1].run
    prefill = parts(simulated, case(30, phase="prefill"))
    assert [(part.run.phase, part.run.context, part.times) for part in prefill] == [("prefill", 128, 1)]


def test_lengths_between_those_simulated_lie_on_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bucket one by one, for an answer longer than the stride."""
    monkeypatch.setattr(cases, "STRIDE", 64)
    simulated = Simulated()
    found = parts(simulated, case(17, generated=200))
    assert [part.run.context for part in found] == [32, 96, 160, 224]
    assert sum(part.times for part in found) == pytest.approx(200)
    assert seconds(found) == pytest.approx(sum(run_at(simulated, 17 + i).seconds for i in range(200)), rel=0.01)


def test_what_is_set_is_another_run() -> None:
    simulated = Simulated()
    slow = case(16, set=case(16).set | {"memory": {"bandwidth_bytes_per_s": 1e9}})
    assert seconds(parts(simulated, slow)) > 2 * run_at(simulated, 16).seconds
    four = parts(simulated, case(16, batch=4))[0].run
    assert four.tokens_per_s > run_at(simulated, 16).tokens_per_s


def test_an_end_that_changes_nothing_is_not_run_again() -> None:
    """Cores load at 0.70 of the peak, however much more the memory sustains."""
    found = Simulated().ends(case(16))
    assert found["low"] is found["typical"] is found["high"]
    slower = case(16, set=case(16).set | {"memory": {"efficiency": {
        "value": 0.6, "low": 0.5, "high": 0.9, "unit": "1", "source": "this test", "kind": "assumed"}}})  # fmt: skip
    found = Simulated().ends(slower)
    assert seconds(found["low"]) > seconds(found["typical"]) > seconds(found["high"])


def test_a_prompt_generates_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text(
        'schema_version = 1\n[[case]]\nkey = "one"\naccelerator = "dfx"\nnetwork = "gpt2-xl"\nrecipe = "fp16"\n'
        'phase = "prefill"\ncontext = 8\ngenerated = 2\n'
    )
    with pytest.raises(HwsimError, match="prefill"):
        read_cases(path)
