"""Decoders of packed trits: every unit, against the definition of its packing, `unpack`, and the gguf package."""

import itertools

import numpy as np
import pytest
from gguf import GGMLQuantizationType, quants

from hwsim.errors import HwsimError
from hwsim.formats import get_format

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

TERNARY = get_format("ternary")


def decoded(decoder, units):
    """The trits, -1 to 1 (2 for the reserved code), that the RTL makes of each unit's bits."""
    from amaranth.sim import Simulator

    found = []

    async def steps(ctx):
        for unit in units:
            ctx.set(decoder.i, unit)
            await ctx.delay(1e-9)
            codes = ctx.get(decoder.o)
            found.append([{0: 0, 1: 1, 3: -1, 2: 2}[codes[k]] for k in range(decoder.codes)])

    simulator = Simulator(decoder)
    simulator.add_testbench(steps)
    simulator.run()
    return found


def unpacked(packing, units, count):
    """By `hwsim.formats`: the trits of units that fill bytes of their own; None where they are refused."""
    found = []
    for unit in units:
        try:
            found.append(TERNARY.decode_int(TERNARY.unpack(np.array([unit], np.uint8), count, packing)).tolist())
        except HwsimError:
            found.append(None)
    return found


def test_every_byte_of_trits5():
    from hwsim.gateware.trits import Trits5Decoder

    trits = decoded(Trits5Decoder(), range(256))
    by_definition = {
        sum((trit + 1) * 3**i for i, trit in enumerate(five)): list(five)
        for five in itertools.product((-1, 0, 1), repeat=5)
    }
    assert trits == [by_definition.get(byte, [0] * 5) for byte in range(256)]
    assert unpacked("trits5", range(256), 5) == [*trits[:243], *[None] * 13]


def test_every_unit_of_tl2():
    from hwsim.gateware.trits import Tl2Decoder

    trits = decoded(Tl2Decoder(), range(32))
    by_definition = {}
    for a, b, c in itertools.product((-1, 0, 1), repeat=3):
        state = 9 * a + 3 * b + c
        by_definition[abs(state) + (16 if state < 0 else 0)] = [a, b, c]
    assert len(by_definition) == 27
    assert trits == [by_definition.get(unit, [0] * 3) for unit in range(32)]
    assert unpacked("tl2", range(32), 3) == [by_definition.get(unit) for unit in range(32)]


def test_every_three_codes_become_their_unit_of_tl2():
    from amaranth.sim import Simulator

    from hwsim.gateware.trits import Tl2Encoder

    encoder, found = Tl2Encoder(), {}

    async def steps(ctx):
        for trits in itertools.product((-1, 0, 1, -2), repeat=3):
            ctx.set(encoder.i, sum((trit & 3) << 2 * k for k, trit in enumerate(trits)))
            await ctx.delay(1e-9)
            found[trits] = ctx.get(encoder.o)

    simulator = Simulator(encoder)
    simulator.add_testbench(steps)
    simulator.run()
    for trits, unit in found.items():
        a, b, c = (0 if trit == -2 else trit for trit in trits)  # the reserved code
        state = 9 * a + 3 * b + c
        assert unit == abs(state) + (16 if state < 0 else 0), trits
        if -2 not in trits:
            stored = TERNARY.pack(np.array(trits, np.int8).astype(np.uint8) & 3, "tl2")
            assert stored[0] & 31 == unit


def test_every_byte_of_tq1_0_digit_by_digit():
    """Digits of q stored as ceil(256 q / 243); other bytes as ggml's rule, three times the byte over 256, has them."""
    from hwsim.gateware.trits import Tq1ByteDecoder

    trits = decoded(Tq1ByteDecoder(), range(256))
    for five in itertools.product((-1, 0, 1), repeat=5):
        q = sum((trit + 1) * 3 ** (4 - k) for k, trit in enumerate(five))
        assert trits[-(-256 * q // 243)] == list(five)
    for byte, five in enumerate(trits):
        assert five == [(byte * 3**k % 256) * 3 // 256 - 1 for k in range(5)]


def test_every_byte_of_a_tq1_0_block_in_every_place():
    from hwsim.gateware.trits import Tq1BlockDecoder

    blocks = ((np.arange(256)[:, None] + np.arange(52)) % 256).astype(np.uint8)
    trits = decoded(Tq1BlockDecoder(), [int.from_bytes(block.tobytes(), "little") for block in blocks])
    one = np.broadcast_to(np.array([1], "<f2").view(np.uint8), (256, 2))
    stored = np.concatenate([blocks, one], axis=1)
    np.testing.assert_array_equal(trits, quants.dequantize(stored, GGMLQuantizationType.TQ1_0))
    np.testing.assert_array_equal(trits, TERNARY.decode_int(TERNARY.unpack(stored, 256, "tq1_0")))
