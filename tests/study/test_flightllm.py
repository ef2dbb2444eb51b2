"""The study of FlightLLM as shipped: of this code, and every published value asked for or named as missing."""

from __future__ import annotations

import csv

import pytest

from hwsim import catalog
from hwsim.study import pages
from hwsim.study.flightllm import ANSWERS, PREDICTED, PROMPT, RECIPE, TOKENS, VARIATIONS
from hwsim.study.generation import Ask, Simulated
from hwsim.study.published import COMPARED, PUBLISHED, read_published

pytestmark = pytest.mark.slow

FOLDER = catalog.data_root() / "reports" / "flightllm"


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open() as file:
        return list(csv.DictReader(file))


def test_the_prediction_is_of_this_code() -> None:
    """One token of the whole network; `make reports` makes the rest again."""
    kept = {(row["accelerator"], row["network"], row["phase"], row["prompt"], row["generated"]): row
            for row in rows(f"{PREDICTED}.csv")}  # fmt: skip
    assert len(kept) == 2 * 2 * (len(ANSWERS) + 1 + len(TOKENS))
    ask = Ask(figure="token_s", accelerator="flightllm-u280", network="llama-2-7b", recipe=RECIPE, context=PROMPT)
    one = kept["flightllm-u280", "llama-2-7b", "token", str(PROMPT - 1), "1"]
    assert float(one["seconds"]) == pytest.approx(Simulated().figure(ask), rel=1e-5)


def test_every_published_value_is_asked_for_or_says_what_is_missing() -> None:
    file = read_published(FOLDER / PUBLISHED)
    for one in file.published:
        if not one.missing:
            catalog.check(one.ask, Ask, one.key)
    page = (FOLDER / pages.PAGE).read_text()
    assert all(f"| {one.what} | " in page for one in file.published)
    compared = {row["key"]: row for row in rows(COMPARED)}
    assert compared.keys() == {one.key for one in file.published}
    for one in file.published:
        if compared[one.key]["reproduced"] == "no":
            assert one.why, f"a miss without a reason: {one.key}"


def test_what_the_design_says_of_itself_agrees_with_the_rows() -> None:
    assert [row["what"] for row in rows("sensitivity.csv")] == list(VARIATIONS)
    described = next(row for row in rows("sensitivity.csv") if row["what"] == "as described")
    predicted = next(row for row in rows(f"{PREDICTED}.csv") if row["phase"] == "token")
    assert described["seconds"] == predicted["seconds"]
