"""FlightLLM's decoding and prefill on its two boards, from its authors' configuration alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hwsim.study import generation
from hwsim.study.generation import Ask, Simulated
from hwsim.study.published import Ours, Question, short
from hwsim.study.study import Inputs, Study, Tables

RECIPE = "flightllm-mixed"
PROMPT, ANSWERS, TOKENS = 128, (512, 1024, 1536), (128, 1024)
PREDICTED, SENSITIVITY = "predicted", "sensitivity"
_ALLOWED = {"unit": "1", "kind": "assumed"}
VARIATIONS: Mapping[str, Mapping[str, Any]] = {
    "as described": {},
    "INT4 throughout, nothing pruned": {"recipe": "int4-g128"},
    "AMD's sequential efficiency in place of the authors'": {
        "set": {"cores.load_efficiency": {"value": 0.9159, "source": "models/memories/hbm2-u280.toml", **_ALLOWED}}
    },
    "weights fetched ahead of the synchronization": {"set": {"cores.barrier": False}},
    "activations stored and loaded around each operator": {"set": {"cores.on_chip": ["prefill"]}},
}
_SIMULATED = Simulated()


def tables(inputs: Inputs) -> Tables:
    """Times of the published lengths on both boards, of both networks."""
    rows = []
    for accelerator in ("flightllm-u280", "flightllm-vhk158"):
        for network in ("llama-2-7b", "opt-6.7b"):
            inputs.say(f"{network} on {accelerator}")
            rows += list(_rows(accelerator, network))
    inputs.say("sensitivity")
    return {PREDICTED: rows, SENSITIVITY: [_varied(what, changes) for what, changes in VARIATIONS.items()]}


def _varied(what: str, changes: Mapping[str, Any]) -> dict[str, object]:
    """A token at 128 positions of LLaMA-2-7B on the U280."""
    ask = Ask(figure="token_s", accelerator="flightllm-u280", network="llama-2-7b", recipe=RECIPE, context=PROMPT)
    ask = ask.model_copy(update=dict(changes))
    run = _SIMULATED.case(ask).run("decode", PROMPT)
    share = _SIMULATED.figure(ask.model_copy(update={"figure": "memory_share"}))
    read = run.actions()["memory_read_bytes"]
    return {
        "what": what,
        **_times(run.seconds, run.tokens_per_s),
        "memory_read_bytes": read,
        "memory_share": short(share),
    }


def _rows(accelerator: str, network: str) -> Iterator[dict[str, object]]:
    base = Ask(figure="decode_s", accelerator=accelerator, network=network, recipe=RECIPE, prompt=PROMPT)
    case = _SIMULATED.case(base)
    named = {"accelerator": accelerator, "network": network, "recipe": RECIPE, "batch": base.batch}
    for generated in ANSWERS:
        seconds = case.decode_s(PROMPT, generated)
        length = {"prompt": PROMPT, "generated": generated}
        yield {**named, "phase": "decode", **length, **_times(seconds, generated / seconds)}
    run = case.run("prefill", PROMPT)
    yield {**named, "phase": "prefill", "prompt": PROMPT, "generated": 0, **_times(run.seconds, run.tokens_per_s)}
    for context in TOKENS:
        run = case.run("decode", context)
        busy = {f"busy_{one.name}": short(one.busy) for one in run.components}
        read = {"memory_read_bytes": run.actions()["memory_read_bytes"]}
        length = {"prompt": context - 1, "generated": 1}
        yield {**named, "phase": "token", **length, **_times(run.seconds, run.tokens_per_s), **read, **busy}


def _times(seconds: float, tokens_per_s: float) -> dict[str, object]:
    return {"seconds": short(seconds), "tokens_per_s": short(tokens_per_s)}


def answers(tables: Tables, questions: Sequence[Question]) -> Mapping[str, Ours]:
    """Our figures, by the asks of `hwsim.study.generation`."""
    return generation.answers(_SIMULATED, questions)


STUDY = Study("flightllm", "decoding and prefill of FlightLLM on the U280 and the VHK158", tables, answers)
