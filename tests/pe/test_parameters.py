"""What arrays refuse as they are made, and how PEs are found."""

import dataclasses

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe, pe_names

GOOD = {"rows": 2, "lanes": 4, "weight_format": "int4", "group": 16, "max_groups": 8}


@pytest.mark.parametrize("parameter", ["rows", "lanes", "group", "max_groups", "credits"])
@pytest.mark.parametrize("value", [0, -1, 2.0, True, "4"])
def test_counts_start_at_one(parameter, value):
    with pytest.raises(HwsimError, match=f"{parameter} of PE array mac"):
        get_pe("mac")(**(GOOD | {parameter: value}))


def test_a_group_is_a_whole_number_of_beats():
    with pytest.raises(HwsimError, match="not a multiple of its lanes") as caught:
        get_pe("mac")(**(GOOD | {"group": 18}))
    assert caught.value.next == "group = 16 or 20"
    with pytest.raises(HwsimError, match="at most 3 lanes"):
        get_pe("mac")(**(GOOD | {"group": 3}))


def test_a_narrow_accumulator_is_refused_with_the_width_needed():
    needed = get_pe("mac")(**GOOD).accumulator_bits
    assert needed == (7 * 127 * 16 * 8 * (65504 << 24)).bit_length() + 1 == 58
    with pytest.raises(HwsimError, match="at least 58 bits for 8 groups of 16"):
        get_pe("mac")(**GOOD, accumulator=57)
    assert get_pe("mac")(**GOOD, accumulator=64).accumulator_bits == 64


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("mac", {"weight_format": "ternary"}, "PE mac does not take this weight format"),
        ("mac", {"weight_format": "int9"}, "unknown number format"),
        ("mac", {"activation_format": "uint8"}, "PE mac does not take this activation format"),
        ("mac", {"zero_point": True}, "need an unsigned weight format"),
        ("ternary", {}, "PE ternary does not take this weight format"),
        ("ternary", {"weight_format": "uint2"}, "PE ternary does not take this weight format"),
        ("ternary", {"weight_format": "ternary", "zero_point": True}, "need an unsigned weight format"),
        ("ternary", {"weight_format": "ternary", "adders": 3}, r"one of \[1, 2, 4\]"),
        ("ternary", {"weight_format": "ternary", "adders": 0}, "adders of PE array ternary"),
    ],
)
def test_what_a_pe_does_not_take(name, change, message):
    with pytest.raises(HwsimError, match=message):
        get_pe(name)(**(GOOD | change))


@pytest.mark.parametrize("number", ["int2", "int5", "int8", "uint1", "uint8"])
def test_mac_takes_integers_of_every_width(number):
    assert get_pe("mac")(**(GOOD | {"weight_format": number})).weights.name == number


@pytest.mark.parametrize("number", ["ternary", "int2"])
def test_ternary_takes_both_formats_of_three_values(number):
    assert get_pe("ternary")(**(GOOD | {"weight_format": number})).needed_bits == 55


def test_pes_are_found_by_their_folder():
    assert {"mac", "ternary"} <= set(pe_names())
    assert all(get_pe(name).name == name for name in pe_names())
    with pytest.raises(HwsimError, match="did you mean 'ternary'"):
        get_pe("ternery")


@pytest.mark.parametrize("name", pe_names())
def test_every_pe_has_variants_of_its_own_kind(name):
    variants = get_pe(name).variants()
    assert variants
    assert {type(pe) for pe in variants.values()} == {get_pe(name)}
    assert all(variant.isidentifier() for variant in variants)


ARRAYS = [(name, variant) for name in pe_names() for variant in get_pe(name).variants()]


@pytest.mark.parametrize(("name", "variant"), ARRAYS)
def test_every_array_refuses_what_it_cannot_be(name, variant):
    """No lanes, an accumulator that is too narrow (with the width that is not), and a group cut into part beats."""
    pe = get_pe(name).variants()[variant]
    with pytest.raises(HwsimError, match=f"lanes of PE array {name}"):
        dataclasses.replace(pe, lanes=0)
    with pytest.raises(HwsimError) as caught:
        dataclasses.replace(pe, accumulator=pe.needed_bits - 1)
    assert f"at least {pe.needed_bits} bits" in str(caught.value)
    if pe.lanes > 1 and not pe.constant_weights:
        with pytest.raises(HwsimError, match="group"):
            dataclasses.replace(pe, group=pe.group + 1)


@pytest.mark.parametrize(("name", "variant"), ARRAYS)
def test_every_array_refuses_codes_outside_its_format(name, variant, operands):
    pe = get_pe(name).variants()[variant]
    codes, *others = operands(pe, np.random.default_rng(0), pe.rows, 1)
    if pe.constant_weights:
        return  # other weights than its own are refused whatever they are: tests of the PE
    outside = sorted(pe.weights.reserved) or [1 << pe.weights.bits]
    if outside[0] > 255:
        return  # uint8[...] holds no such code
    wrong = codes.copy()
    wrong[0, 0] = outside[0]
    with pytest.raises(HwsimError):
        pe.golden(wrong, *others)
