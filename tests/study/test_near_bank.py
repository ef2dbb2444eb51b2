"""The study of units at the banks: figures out of rows, asks and cases that are refused, shipped rows again."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.figures import read_rows
from hwsim.figures.rows import number
from hwsim.study import near_bank
from hwsim.study.published import Question, read_published
from hwsim.study.study import Inputs

FOLDER = catalog.data_root() / "reports" / near_bank.NAME
TABLES = (near_bank.PRODUCTS, near_bank.READS, near_bank.ADDITIONS)
ROWS = {
    near_bank.PRODUCTS: [{"key": "q", "cycles": 300, "peak_flops": ""}, {"key": "k", "cycles": 80, "peak_flops": 4e12}],
    near_bank.READS: [{"key": "read", "cycles": 900.0}],
    near_bank.ADDITIONS: [],
}
PRODUCT = '[[product]]\nkey = "one"\nmachine = "none"\nrows = 16\ncols = 16\n'
ADDITION = """
[[addition]]
key = "one"
accelerator = "upmem"
tasklets = 1
elements = 8
element_bytes = 4
block_bytes = 16
instructions = 5
"""


def answer(**ask: object) -> float:
    return near_bank.answers(ROWS, [Question("key", "what", "unit", ask)])["key"].value.typical


def cases() -> near_bank.Cases:
    return near_bank.read_cases(FOLDER / near_bank.CASES)


def shipped(table: str, key: str) -> dict[str, str]:
    return next(row for row in read_rows(FOLDER / f"{table}.csv") if row["key"] == key)


def test_figures_are_summed_divided_and_scaled() -> None:
    assert answer(cases={"q": 2, "k": 1}, figure="cycles") == 680
    assert answer(cases={"read": 1}, figure="cycles", over="q") == 3
    assert answer(cases={"k": 1}, figure="peak_flops", scale=1e-12) == pytest.approx(4)


@pytest.mark.parametrize("ask", [
    {"cases": {"v": 1}, "figure": "cycles"}, {"cases": {"q": 1}, "figure": "peak_flops"},
    {"cases": {}, "figure": "cycles"}, {"cases": {"q": 1}, "figure": "rate"},
    {"cases": {"q": 1}, "figure": "cycles", "over": "v"},
])  # fmt: skip
def test_what_no_row_answers_is_refused(ask: dict[str, object]) -> None:
    with pytest.raises(HwsimError):
        answer(**ask)


@pytest.mark.parametrize(("text", "match"), [
    (PRODUCT + PRODUCT, "key of its own"), (PRODUCT, "machine"), (ADDITION.replace("upmem", "aim"), "aim"),
    (ADDITION.replace("tasklets = 1", "tasklets = 0"), "tasklets"),
])  # fmt: skip
def test_wrong_cases_are_refused(text: str, match: str, tmp_path: Path) -> None:
    (tmp_path / near_bank.CASES).write_text("schema_version = 1\nmachine = {}\n" + text)
    with pytest.raises(HwsimError, match=match):
        near_bank.tables(Inputs(tmp_path))


def test_shipped_rows_answer_the_shipped_questions() -> None:
    made = {name: read_rows(FOLDER / f"{name}.csv") for name in TABLES}
    compared = {str(row["key"]): row for row in read_rows(FOLDER / "comparison.csv")}
    for key, ours in near_bank.answers(made, read_published(FOLDER / "published.toml").questions()).items():
        assert ours.value.typical == pytest.approx(number(compared[key], "ours"), rel=1e-4)


def test_shipped_rows_are_the_cases() -> None:
    assert [row["key"] for name in TABLES for row in read_rows(FOLDER / f"{name}.csv")] == cases().keys


@pytest.mark.parametrize("key", ["board-2-k", "hbm-pim"])
def test_a_row_of_the_shipped_products_comes_out_again(key: str) -> None:
    one = next(one for one in cases().product if one.key == key)
    row, _ = near_bank.product_row(one, cases().machine[one.machine], FOLDER)
    assert {name: str(value) for name, value in row.items()} == shipped(near_bank.PRODUCTS, key)


def test_a_row_of_the_shipped_additions_comes_out_again() -> None:
    row = near_bank.addition_row(next(one for one in cases().addition if one.key == "add-11"))
    assert {name: str(value) for name, value in row.items()} == shipped(near_bank.ADDITIONS, "add-11")


def test_an_addition_takes_its_instructions_and_its_blocks_there_and_back() -> None:
    """One tasklet, two blocks of 16 bytes: 4 elements of 5 instructions 11 apart; 85 cycles and one to ask, twice."""
    case = near_bank.Addition(key="a", accelerator="upmem", tasklets=1, elements=8, element_bytes=4, block_bytes=16,
                              instructions=5)  # fmt: skip
    row = near_bank.addition_row(case)
    assert row["cycles"] == 2 * 4 * 5 * 11
    assert number(row, "moving_s") == pytest.approx(2 * 2 * 86 / 350e6)
    assert number(row, "kernel_s") == pytest.approx((2 * 4 * 5 * 11 + 2 * 2 * 86) / 350e6)


def test_the_conditions_of_the_board_are_the_published_ones() -> None:
    """Its cases name no timing: all of them are in the device, which the machine runs on."""
    machine = cases().machine["board-1"].open(FOLDER)
    assert machine.device.name == "GDDR6-AiM-board" and machine.device.timing.tCCD_L == 14
    assert machine.memory.channels.value == 2 and not machine.description.refresh
