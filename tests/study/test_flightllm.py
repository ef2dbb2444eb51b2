"""The study of FlightLLM as shipped: of this code, and a reason for every miss."""

from __future__ import annotations

import csv

import pytest

from hwsim import catalog
from hwsim.study.cases import Simulated, machine_of, read_cases
from hwsim.study.published import COMPARED, PUBLISHED, read_published
from hwsim.study.systems import CASES, PREDICTION

pytestmark = pytest.mark.slow

FOLDER = catalog.data_root() / "reports" / "flightllm"


def rows(name: str) -> dict[str, dict[str, str]]:
    with (FOLDER / name).open() as file:
        return {row["key"]: row for row in csv.DictReader(file)}


def test_the_prediction_is_of_this_code() -> None:
    """One token of the whole network; `make reports` makes the rest again."""
    one = next(case for case in read_cases(FOLDER / CASES) if case.key == "u280-token-128")
    run = Simulated().parts(one, machine_of(one))[0].run
    assert float(rows(f"{PREDICTION}.csv")[one.key]["seconds"]) == pytest.approx(run.seconds, rel=1e-5)


def test_every_miss_has_a_reason() -> None:
    compared = rows(COMPARED)
    for one in read_published(FOLDER / PUBLISHED).published:
        assert one.why or compared[one.key]["reproduced"] != "no", f"a miss without a reason: {one.key}"


def test_the_page_says_what_the_rows_do() -> None:
    """Its table of what would change it, by hand: times to 0.1 ms."""
    page, made = (FOLDER / "README.md").read_text(), rows(f"{PREDICTION}.csv")
    for key in ("u280-token-128", "u280-int4", "u280-amd-efficiency", "u280-no-barrier", "u280-off-chip"):
        share = float(made[key]["share_of_peak_bandwidth"]) * 24 / 32
        assert f"| {1e3 * float(made[key]['seconds']):.1f} ms | {100 * share:.0f} % |" in page, key
