"""A matrix alone on any accelerator: the same product as within a network, and nothing else."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.accelerators import open_accelerator
from hwsim.accelerators.lone import PRODUCT, LoneMatrix
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SLOW = {"dfx", "flightllm-u280", "flightllm-vhk158", "aim", "cent", "systolic-u280"}


def ran(name: str, depth: int, features: int, tokens: int = 1, recipe: str | None = None) -> Run:
    machine = open_accelerator(name, ignore_fit=True)
    chosen = load_recipe(recipe or machine.description.recipe or "int8")
    return machine.run(LoneMatrix.of(depth, features, chosen), "decode", context=1, batch=tokens)


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=pytest.mark.slow if name in SLOW else []) for name in catalog.names("accelerators")],
)
def test_every_accelerator_multiplies_by_a_matrix(name: str) -> None:
    run = ran(name, 256, 256)
    assert run.cycles > 0
    assert {row.role for row in run.operators if row.cycles} == {"product"}


@pytest.mark.parametrize(("name", "recipe"), [("h100", "int8"), ("m2-ultra", "int2-g64"), ("upmem", "int8")])
def test_it_does_what_the_same_matrix_does_within_a_network(name: str, recipe: str) -> None:
    """LLaMA's queries: 256 x 256."""
    shapes = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 4, "head_dim": 64, "intermediate": 256, "vocab": 64}
    whole = open_accelerator(name).run(Trace.synthetic(load_network("llama-2-7b", shapes), load_recipe(recipe)))
    within = next(row for row in whole.operators if row.role == "attention.q")
    alone = next(row for row in ran(name, 256, 256, recipe=recipe).operators if row.role == "product")
    assert alone.actions == within.actions


def test_a_kernel_that_multiplies_takes_as_long_as_its_products() -> None:
    """T-MAC's way of measuring: more rows and more tokens, more time; a table look-up reads narrower weights faster."""
    small, tall = ran("raspberry-pi-5", 1024, 1024), ran("raspberry-pi-5", 1024, 4096)
    assert tall.cycles > 2 * small.cycles
    assert ran("raspberry-pi-5", 1024, 1024, tokens=8).cycles > small.cycles
    assert (
        ran("m2-ultra", 4096, 4096, recipe="int2-g64").cycles < ran("m2-ultra", 4096, 4096, recipe="int4-g128").cycles
    )


def test_only_the_matrix_is_there() -> None:
    matrix = LoneMatrix.of(512, 128, load_recipe("int8"))
    assert matrix.shapes == {PRODUCT: (128, 512)}
    assert matrix.matrix_weights() == 128 * 512 and matrix.kv_bytes_per_token() == 0
    assert matrix.content_hash != LoneMatrix.of(128, 512, load_recipe("int8")).content_hash


@pytest.mark.parametrize(
    ("depth", "features", "recipe", "said"),
    [(0, 4, "int8", "depth"), (4, 0, "int8", "features"), (100, 4, "int4-g128", "divide"),
     (128, 4, "llm-int8", "needs sample activations")],
)  # fmt: skip
def test_impossible_matrices_are_refused(depth: int, features: int, recipe: str, said: str) -> None:
    with pytest.raises(HwsimError, match=said):
        LoneMatrix.of(depth, features, load_recipe(recipe))


def test_some_tokens_are_needed() -> None:
    with pytest.raises(HwsimError, match="tokens of the product"):
        ran("h100", 128, 128, tokens=0)
