import pytest

from hwsim.errors import HwsimError
from hwsim.formats import describe, format_names, get_format


def test_every_name_gives_its_format():
    assert [get_format(name).name for name in format_names()] == format_names()
    assert {"int2", "int8", "uint1", "uint8", "ternary"} <= set(format_names())
    assert "int1" not in format_names()


def test_a_misspelt_name_is_guessed():
    with pytest.raises(HwsimError, match="unknown number format") as caught:
        get_format("ternery")
    assert caught.value.next == "did you mean 'ternary'?"


def test_description_is_plain_data():
    assert describe(get_format("ternary")) == {
        "name": "ternary",
        "bits": 2,
        "packings": {"dense": 2.0, "trits5": 1.6},
        "min": -1.0,
        "max": 1.0,
        "zero": 0,
        "reserved": [2],
        "ties": "even",
    }
