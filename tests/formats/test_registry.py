import pytest

from hwsim.errors import HwsimError
from hwsim.formats import describe, format_names, get_format


def test_every_name_gives_its_format():
    assert [get_format(name).name for name in format_names()] == format_names()
    families = ["int2", "uint1", "bipolar1", "ternary", "pot2", "pot4_zero", "roots4", "fp4_e2m1", "fp8_e5m2", "e8m0"]
    assert set(families) <= set(format_names())
    assert all(describe(get_format(name))["source"] for name in format_names())
    assert "int1" not in format_names()


def test_a_misspelt_name_is_guessed():
    with pytest.raises(HwsimError, match="unknown number format") as caught:
        get_format("ternery")
    assert caught.value.next == "did you mean 'ternary'?"


def test_description_is_plain_data():
    assert describe(get_format("ternary")) == {
        "name": "ternary",
        "bits": 2,
        "packings": {"dense": 2.0, "trits5": 1.6, "tl2": 5 / 3, "tq1_0": 1.6875},
        "min": -1.0,
        "max": 1.0,
        "zero": 0,
        "reserved": [2],
        "ties": "even",
        "values": 3,
        "specials": 0,
        "complex": False,
        "source": "BitNet b1.58, arXiv:2402.17764",
    }
