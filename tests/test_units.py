"""SI prefixes at the edge."""

import math

import pytest

from hwsim.units import JOULES_PER_KWH, SECONDS_PER_HOUR, si, units_in


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4.6e11, "B/s", "460 GB/s"),
        (1.0, "s", "1 s"),
        (999.4, "W", "999 W"),
        (999.6, "W", "1 kW"),  # rounding carries into the next prefix
        (0.00123, "J", "1.23 mJ"),
        (-2.5e-12, "J", "-2.5 pJ"),
        (1e-6, "s", "1 µs"),
        (0.0, "J", "0 J"),
        (12, "", "12"),
        (3e19, "B", "30000 PB"),  # beyond the prefixes
        (5e-19, "J", "0.0005 fJ"),
    ],
)
def test_a_value_gets_the_prefix_that_reads_best(value, unit, text):
    assert si(value, unit) == text


def test_digits_are_significant_digits():
    assert si(123456.0, "B", digits=2) == "120 kB"
    assert si(123456.0, "B", digits=5) == "123.46 kB"


def test_values_that_are_no_number_are_printed_as_they_are():
    assert si(math.inf, "s") == "inf s"
    assert si(math.nan, "s") == "nan s"


def test_a_kilowatt_hour_is_a_thousand_watts_for_an_hour():
    assert JOULES_PER_KWH == 1000 * SECONDS_PER_HOUR


@pytest.mark.parametrize(
    ("base", "unit", "factor"),
    [
        ("s", "s", 1),
        ("s", "ms", 1e3),
        ("J", "us", None),
        ("s", "us", 1e6),
        ("B/s", "GB/s", 1e-9),
        ("m2", "mm2", 1e6),
        ("m2", "mm", None),
        ("1", "1", 1),
        ("1", "m1", None),
        ("s", "xs", None),
    ],
)
def test_units_that_differ_in_a_prefix_turn_into_each_other(base, unit, factor):
    assert units_in(base, unit) == (None if factor is None else pytest.approx(factor))
