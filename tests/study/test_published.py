"""Published values beside ours: errors and verdicts worked by hand, and every way to write the file wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.study import Ours, compare, read_published
from hwsim.study.published import PublishedFile
from hwsim.technology import Range

ENTRY = """
[[published]]
key = "decode"
what = "decode"
value = 55.0
unit = "token/s"
where = "figure 1"
trust = "measured"
"""
HEAD = 'schema_version = 1\nsource = "a paper"\n'


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "published.toml"
    path.write_text(text)
    return path


def entry(**keys: object) -> dict[str, object]:
    base = {"key": "a", "what": "it", "unit": "x", "where": "table 1", "trust": "measured", "value": 10.0}
    return {key: value for key, value in (base | keys).items() if value is not None}


def compared(ours: Range | None, **keys: object):
    file = PublishedFile.model_validate({"schema_version": 1, "source": "a paper", "published": [entry(**keys)]})
    (found,) = compare(file, {} if ours is None else {"a": Ours(ours)})
    return found


@pytest.mark.parametrize(
    ("ours", "keys", "error", "verdict"),
    [
        (Range.point(10.9), {}, 0.09, "yes"),
        (Range.point(11.1), {}, 0.11, "no"),
        (Range.point(8.9), {}, -0.11, "no"),
        (
            Range(1, 11.9, 90),
            {"trust": "simulated"},
            0.19,
            "yes",
        ),  # the typical value counts, not the reach of its range
        (Range.point(12.1), {"trust": "simulated"}, 0.21, "no"),
        (Range.point(12.1), {"trust": "simulated", "tolerance": 0.25}, 0.21, "yes"),
        (Range.point(12.1), {"trust": "calculated"}, 0.21, "no"),
        (Range.point(90), {"trust": "vendor"}, 8.0, "no aim"),
        (Range.point(10), {"circular": "fitted to it"}, 0.0, "says nothing"),
        (None, {"missing": "its clock"}, None, "not reproducible"),
        (Range.point(10.04), {"trust": "calculated", "decimals": [1]}, 0.004, "yes"),
        (Range.point(10.05), {"trust": "calculated", "decimals": [1]}, 0.005, "yes"),  # a half, either way
        (Range.point(10.06), {"trust": "calculated", "decimals": [1]}, 0.006, "no"),
        # Ends are held against ends, and the worse one is the error.
        (Range(9.5, 12, 22), {"value": None, "low": 10.0, "high": 20.0}, 0.1, "yes"),
        (Range(8.5, 12, 22), {"value": None, "low": 10.0, "high": 20.0}, -0.15, "no"),
        (Range(9.96, 12, 20.4), {"value": None, "low": 10.0, "high": 20.0, "decimals": [1, 0]}, 0.02, "yes"),
        (Range(9.94, 12, 20.4), {"value": None, "low": 10.0, "high": 20.0, "decimals": [1, 0]}, 0.02, "no"),
    ],
)
def test_errors_and_verdicts_by_hand(ours, keys, error, verdict):
    found = compared(ours, **keys)
    assert found.verdict == verdict
    assert found.error == (None if error is None else pytest.approx(error))


def test_a_study_never_sees_the_values():
    file = PublishedFile.model_validate(
        {"schema_version": 1, "source": "a paper", "published": [entry(value=1234.5, ask={"context": 640})]}
    )
    (question,) = file.questions()
    assert "1234" not in repr(question) and question.ask == {"context": 640}


def test_a_row_has_what_a_reader_asks():
    found = compared(Range(8, 9, 10), assumed=["a clock"], why="no refresh", source="another paper").row()
    assert (found["published"], found["ours"], found["ours_low"], found["error"]) == (10.0, 9.0, 8.0, -0.1)
    texts = ("source", "where", "trust", "assumed", "why", "reproduced")
    assert [found[key] for key in texts] == ["another paper", "table 1", "measured", "a clock", "no refresh", "yes"]


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({}, "without ours"),
        ({"decode": Ours.point(1), "decod": Ours.point(1)}, "unknown key of a published value"),
        ({"decode": Ours.point(0)}, "bad answer to decode"),
        ({"decode": Ours.point(float("nan"))}, "bad answer to decode"),
        ({"decode": Ours(Range(2, 1, 3))}, "bad answer to decode"),
        ({"decode": Ours.point(float("inf"))}, "bad answer to decode"),
    ],
)
def test_answers_that_fit_no_question_are_refused(tmp_path, answers, message):
    with pytest.raises(HwsimError, match=message):
        compare(read_published(written(tmp_path, HEAD + ENTRY)), answers)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("value = 55.0", "valeu = 55.0", "did you mean 'value'"),
        ("value = 55.0", "", "either value, or low and high"),
        ("value = 55.0", "low = 55.0", "either value, or low and high"),
        ("value = 55.0", "value = 55.0\nhigh = 60.0", "either value, or low and high"),
        ("value = 55.0", "low = 60.0\nhigh = 55.0", "low <= high"),
        ("value = 55.0", "value = -55.0", "greater than 0"),
        ("value = 55.0", "value = 0.0", "greater than 0"),
        ("value = 55.0", "value = inf", "finite"),
        ("value = 55.0", "value = 1e300", "less than or equal"),
        ("value = 55.0", 'value = "55"', "valid number"),
        ("value = 55.0", "value = 55.0\ndecimals = [1, 2]", "count of decimals"),
        ('trust = "measured"', 'trust = "mesured"', "'measured', 'simulated', 'calculated' or 'vendor'"),
        ('where = "figure 1"', "", "where"),
        ('where = "figure 1"', 'where = ""', "at least 1 character"),
        ('key = "decode"', 'key = "decode"' + ENTRY.replace("\n[[published]]\n", "\n") + ENTRY, "is not TOML"),
        ("schema_version = 1", "schema_version = 2", "schema_version"),
        ("[[published]]", "[published]", "published"),
    ],
)
def test_bad_files_are_refused_with_the_reason(tmp_path, old, new, message):
    text = HEAD + ENTRY
    assert old in text
    with pytest.raises(HwsimError) as error:
        read_published(written(tmp_path, text.replace(old, new)))
    assert message in str(error.value)


def test_a_key_twice_and_no_values_are_refused(tmp_path):
    with pytest.raises(HwsimError, match="decode twice"):
        read_published(written(tmp_path, HEAD + ENTRY + ENTRY))
    with pytest.raises(HwsimError, match="at least 1 item"):
        read_published(written(tmp_path, HEAD + "published = []\n"))
    with pytest.raises(HwsimError, match="cannot read"):
        read_published(tmp_path / "none.toml")
