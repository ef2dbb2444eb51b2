"""The study of CENT: means over contexts as its authors make them, asks that no row answers, shipped rows again."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.figures import read_rows
from hwsim.figures.rows import number
from hwsim.study import cent
from hwsim.study.published import Question, read_published

ROWS = {
    cent.PREDICTED: [
        {"stages": stages, "context": context, "tokens_per_s": stages * context, "energy_j": 0.5}
        for stages in (1, 8) for context in (128, 256, 384)
    ],
    cent.BASELINE: [{"tokens_per_s": 100.0}],
}  # fmt: skip


def answer(**ask: object) -> float:
    return cent.answers(ROWS, [Question("key", "what", "unit", ask)])["key"].value.typical


def test_means_are_over_the_contexts_that_are_asked_for() -> None:
    assert answer(figure="tokens_per_s", stages=8, first=256) == 8 * 320
    assert answer(figure="tokens_per_s", stages=1, first=128, last=128) == 128
    assert answer(figure="speedup", stages=8) == pytest.approx(8 * 256 / 100)


@pytest.mark.parametrize("ask", [{"figure": "energy_j", "stages": 32}, {"figure": "bandwidth"}])
def test_what_no_row_answers_is_refused(ask: dict[str, object]) -> None:
    with pytest.raises(HwsimError):
        answer(**ask)


def test_shipped_rows_answer_the_shipped_questions() -> None:
    folder = catalog.data_root() / "reports" / "cent"
    made = {name: read_rows(folder / f"{name}.csv") for name in (cent.PREDICTED, cent.BASELINE)}
    questions = read_published(folder / "published.toml").questions()
    compared = {str(row["key"]): row for row in read_rows(folder / "comparison.csv")}
    for key, ours in cent.answers(made, questions).items():
        assert ours.value.typical == pytest.approx(number(compared[key], "ours"), rel=1e-4)


def test_a_row_of_the_shipped_prediction_comes_out_again() -> None:
    row = cent._row(8, 128)
    shipped = read_rows(catalog.data_root() / "reports" / "cent" / "predicted.csv")
    assert next(one for one in shipped if (one["stages"], one["context"]) == ("8", "128"))["tokens_per_s"] == str(
        row["tokens_per_s"]
    )
