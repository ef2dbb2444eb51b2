"""Integer formats against ml_dtypes and numpy, which others wrote."""

import ml_dtypes
import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import get_format, integer

ORACLES = {
    "int2": ml_dtypes.int2,
    "int4": ml_dtypes.int4,
    "int8": np.int8,
    "int16": np.int16,
    "uint2": ml_dtypes.uint2,
    "uint4": ml_dtypes.uint4,
    "uint8": np.uint8,
}


@pytest.mark.parametrize("name", ORACLES)
def test_codes_and_values_are_those_of_others(name):
    format = get_format(name)
    numbers = np.arange(format.min_value, format.max_value + 1).astype(np.int32)
    stored = np.uint16 if format.bits > 8 else np.uint8
    others = numbers.astype(ORACLES[name]).view(stored) & (2**format.bits - 1)

    assert format.encode(numbers).tolist() == others.tolist()
    assert format.decode_int(others).tolist() == numbers.tolist()


@pytest.mark.parametrize("bits", [*range(2, 9), 16])
def test_signed_are_symmetric_with_the_lowest_code_reserved(bits):
    format = get_format(f"int{bits}")

    assert (format.min_value, format.max_value) == (1 - 2 ** (bits - 1), 2 ** (bits - 1) - 1)
    assert format.reserved == {2 ** (bits - 1)}
    assert format.signed
    assert np.isnan(format.values[2 ** (bits - 1)])
    for code in set(range(2**bits)) - format.reserved:
        twos_complement = code - 2**bits if code >= 2 ** (bits - 1) else code
        assert format.integers[code] == format.values[code] == twos_complement


@pytest.mark.parametrize("bits", range(1, 9))
def test_unsigned_use_every_code(bits):
    format = get_format(f"uint{bits}")

    assert format.integers.tolist() == list(range(2**bits))
    assert not format.reserved
    assert not format.signed


@pytest.mark.parametrize("make", [lambda: get_format("int1"), lambda: integer.signed(1)])
def test_one_signed_bit_is_refused_with_the_reason(make):
    with pytest.raises(HwsimError, match="would hold only zero") as caught:
        make()
    assert "ternary" in caught.value.next


@pytest.mark.parametrize(
    ("make", "bits"),
    [(integer.signed, 9), (integer.signed, 17), (integer.unsigned, 16), (integer.unsigned, 0), (integer.unsigned, 9)],
)
def test_other_widths_are_refused(make, bits):
    with pytest.raises(HwsimError, match=f"no (un)?signed .*int{bits}"):
        make(bits)
