"""HNLPU's cost tables recomputed from its assumptions: Table 5 to the digits, and how its file says what is asked."""

from __future__ import annotations

import pytest

from hwsim.catalog import data_root
from hwsim.errors import HwsimError
from hwsim.study import Comparison, compare, read_published
from hwsim.study.hnlpu_cost import answers

PUBLISHED = data_root() / "reports" / "hnlpu-cost" / "published.toml"
# Table 5 of arXiv:2508.16151v2, as printed: dollars a chip, then millions.
TABLE_5 = {
    "wafer, per chip": ("629", "629"),
    "package and test, per chip": ("111", "185"),
    "HBM, per chip": ("1920", "3840"),
    "system integration, per chip": ("1900", "3800"),
    "homogeneous masks": ("13.85", "27.69"),
    "metal-embedding masks": ("18.46", "36.92"),
    "architecture": ("1.87", "3.74"),
    "verification": ("9.97", "19.93"),
    "physical": ("4.80", "14.41"),
    "IP": ("10.23", "20.46"),
    "1 HNLPU": ("59.25", "123.3"),
    "50 HNLPU": ("62.83", "129.9"),
    "re-spin of 1 HNLPU": ("18.53", "37.06"),
    "re-spin of 50 HNLPU": ("22.11", "43.68"),
}


@pytest.fixture(scope="module")
def held() -> list[Comparison]:
    file = read_published(PUBLISHED)
    return compare(file, answers({}, file.questions()))


@pytest.mark.slow
def test_table_5_comes_out_to_the_digits_that_are_printed(held):
    rows = {one.published.what: one for one in held if one.published.where == "Table 5"}
    assert list(rows) == list(TABLE_5)
    for what, one in rows.items():
        ends = [one.ours.value.typical] * 2 if one.published.value else [one.ours.value.low, one.ours.value.high]
        for ours, published, printed in zip(ends, _ends(one), TABLE_5[what], strict=True):
            decimals = len(printed.partition(".")[2])
            assert f"{published:.{decimals}f}" == printed
            assert f"{ours:.{decimals}f}" == printed or what == "re-spin of 50 HNLPU", what
    assert [what for what, one in rows.items() if one.verdict == "no"] == ["re-spin of 50 HNLPU"]


def _ends(one: Comparison) -> list[float]:
    ends = list(one.published.ends.values())
    return [ends[0], ends[-1]]


def test_no_value_is_far_off(held):
    assert max(abs(one.error) for one in held) == pytest.approx(0.0353, abs=5e-5)
    assert next(one.published.what for one in held if abs(one.error) > 0.035) == "electricity, 1 HNLPU"


def test_what_comes_back_as_it_went_in_is_not_counted(held):
    assert [one.published.what for one in held if one.verdict == "says nothing"] == [
        "system integration, per chip", "architecture", "verification", "physical", "IP",
        "support, 2,000 H100", "support, 100,000 H100",
    ]  # fmt: skip


def test_printed_sums_that_do_not_follow_are_said_so():
    """Of the paper's own printed rows: what the page says of them holds."""
    low, high = (sum(float(TABLE_5[key][end]) for key in list(TABLE_5)[4:10]) for end in (0, 1))
    assert (round(low, 2), round(high, 2)) == (59.18, 123.15)  # the NRE; the abstract prints 59.46 and 123.5
    assert round(16988 / (62 * 0.43)) == 637  # 62 dies at 43 %; the table prints 629, which is 27 dies
    assert round(2000 * 1080 / 249960, 1) == 8.6  # Appendix B's throughput over Table 2's
    assert round(16 * 308.39 * 1.4) == 6908  # Table 1's chips times the PUE are Table 2's system power


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("module.dies_usd", "module.die_usd", "did you mean 'module.dies_usd'"),
        ('"hnlpu"', '"hnlp"', "did you mean 'hnlpu'"),
        ("scale = 1e6", "scale = 0", "greater than 0"),
        ("scale = 1e6", "scal = 1e6", "did you mean 'scale'"),
        ("systems = 50", "systems = 0", "no systems to build"),
        ("systems = 50", 'systems = "fifty"', "valid integer"),
    ],
)
def test_what_is_asked_wrongly_is_refused_with_the_reason(tmp_path, old, new, message):
    text = PUBLISHED.read_text()
    assert old in text
    (tmp_path / "bad.toml").write_text(text.replace(old, new))
    with pytest.raises(HwsimError) as error:
        answers({}, read_published(tmp_path / "bad.toml").questions())
    assert message in str(error.value)
