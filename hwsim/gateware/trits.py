"""Decoders of packed ternary codes, one for each packing of `hwsim.formats.packing`; an encoder of "tl2".

A decoder takes the bits of a unit, lowest first, and gives its codes in the order of the weights' columns: 00 is 0,
01 is +1, 11 is -1. Decoders and encoder are combinational.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwsim.gateware.array import Front
from hwsim.gateware.layout import ArrayShape
from hwsim.gateware.pipeline import delay

CODE_BITS = 2
BYTE = 8
TL2_CODES, TL2_BITS, TL2_MAGNITUDE_BITS = 3, 5, 4


class Decoder(wiring.Component):
    """What decoders share: bits `i` of a unit, codes `o`.

    Args:
        bits: of a unit.
        codes: in a unit.
    """

    def __init__(self, bits: int, codes: int) -> None:
        self.bits, self.codes = bits, codes
        super().__init__({"i": In(bits), "o": Out(data.ArrayLayout(unsigned(CODE_BITS), codes))})


class TableDecoder(Decoder):
    """A unit's trits by a table of a bit for each unit and bit of a code: a look-up table of an FPGA.

    Args:
        bits: of a unit.
        codes: in a unit.
        trits: the trits, -1 to 1, that a unit stands for; none where it stands for no trits, which decodes to zeros.
    """

    def __init__(self, bits: int, codes: int, trits: Callable[[int], tuple[int, ...]]) -> None:
        self.trits = trits
        super().__init__(bits, codes)

    def elaborate(self, platform: Any) -> Module:
        """Choose a bit of a constant."""
        m, units = Module(), range(1 << self.bits)
        trits = [self.trits(unit) or (0,) * self.codes for unit in units]
        for k in range(self.codes):
            for bit in range(CODE_BITS):
                table = sum((trits[unit][k] >> bit & 1) << unit for unit in units)
                m.d.comb += self.o[k][bit].eq(Const(table, len(units)).bit_select(self.i, 1))
        return m


class Trits5Decoder(TableDecoder):
    """A byte of packing "trits5": digit i of the byte in base 3, lowest first, is trit i plus 1; none from 243 on."""

    def __init__(self) -> None:
        super().__init__(BYTE, 5, lambda byte: tuple(byte // 3**i % 3 - 1 for i in range(5)) if byte < 3**5 else ())


def tl2_trits(unit: int) -> tuple[int, ...]:
    """The trits a, b, c of a unit of "tl2": a sign above the magnitude of 9 a + 3 b + c, 13 at most. None: no unit."""
    magnitude, negative = unit & 15, unit >> TL2_MAGNITUDE_BITS
    if magnitude > 13 or (negative and not magnitude):
        return ()
    state = 13 + (-magnitude if negative else magnitude)
    return tuple(state // weight % 3 - 1 for weight in (9, 3, 1))


class Tl2Decoder(TableDecoder):
    """Five bits of packing "tl2"."""

    def __init__(self) -> None:
        super().__init__(TL2_BITS, TL2_CODES, tl2_trits)


class Tl2Encoder(wiring.Component):
    """Three codes `i`, the first one lowest, as the five bits `o` of packing "tl2"; the reserved code counts as 0."""

    def __init__(self) -> None:
        super().__init__({"i": In(TL2_CODES * CODE_BITS), "o": Out(TL2_BITS)})

    def elaborate(self, platform: Any) -> Module:
        """Choose a bit of a constant."""
        m, codes = Module(), range(1 << len(self.i))
        units = [self._unit_of(code) for code in codes]
        for bit in range(TL2_BITS):
            table = sum((units[code] >> bit & 1) << code for code in codes)
            m.d.comb += self.o[bit].eq(Const(table, len(codes)).bit_select(self.i, 1))
        return m

    @staticmethod
    def _unit_of(codes: int) -> int:
        trits = [(0, 1, 0, -1)[codes >> CODE_BITS * k & 3] for k in range(TL2_CODES)]
        return next(unit for unit in range(1 << TL2_BITS) if tl2_trits(unit) == tuple(trits))


class Tq1ByteDecoder(Decoder):
    """A byte of packing "tq1_0" as its five digits, that which counts most first; every byte stands for some.

    A digit is what three times the byte carries out above bit 7; what is left below holds the digits that follow. In
    a block the digits of a byte are columns 32, 16 or 4 apart: see `Tq1BlockDecoder`.
    """

    def __init__(self) -> None:
        super().__init__(BYTE, 5)

    def elaborate(self, platform: Any) -> Module:
        """Five additions of a byte and its double, one behind the other."""
        m, rest = Module(), self.i
        for k in range(self.codes):
            tripled = Signal(BYTE + 2, name=f"tripled_{k}")
            m.d.comb += [tripled.eq(rest + (rest << 1)), self.o[k].eq(tripled[BYTE:] - 1)]
            rest = tripled[:BYTE]
        return m


class Tq1BlockDecoder(Decoder):
    """The 52 bytes of codes of a "tq1_0" block, its scale left out, as 256 codes in the order of the columns.

    Digit k of byte b is column 32 k + b of bytes 0 to 31; 160 + 16 k + (b - 32) of bytes 32 to 47; 240 + 4 k + (b - 48)
    of bytes 48 to 51, whose fifth digit is unused.
    """

    def __init__(self) -> None:
        super().__init__(52 * BYTE, 256)

    def elaborate(self, platform: Any) -> Module:
        """Wires between bytes, their decoders and columns."""
        m = Module()
        for first, count, digits, column in ((0, 32, 5, 0), (32, 16, 5, 160), (48, 4, 4, 240)):
            for byte in range(count):
                m.submodules[f"byte_{first + byte}"] = decoder = Tq1ByteDecoder()
                m.d.comb += decoder.i.eq(self.i.word_select(first + byte, BYTE))
                m.d.comb += [self.o[column + count * k + byte].eq(decoder.o[k]) for k in range(digits)]
        return m


DECODERS: dict[str, Callable[[], Decoder]] = {"trits5": Trits5Decoder, "tl2": Tl2Decoder, "tq1_0": Tq1BlockDecoder}
"""Decoder of a unit, by packing."""


class Unpacked(Front):
    """Decoders before a front that takes a code for each lane.

    Latency `stages` more than that of the front; 0 where the front keeps a beat in a register first. Initiation
    interval of the front.

    Args:
        front: what takes the codes; always ready where `stages` is not 0.
        shape: of the beats that come in, packed.
        packing: a name in `DECODERS`.
        stages: registers behind the decoders.
    """

    def __init__(self, front: Front, shape: ArrayShape, packing: str, stages: int) -> None:
        self.front, self.decoder, self.stages = front, DECODERS[packing], stages
        super().__init__(shape)

    def elaborate(self, platform: Any) -> Module:
        """Decode, and hand on."""
        m = Module()
        m.submodules.front = front = self.front
        beat = Signal(front.shape.beat, name="beat")
        m.d.comb += [beat.x.eq(self.i.payload.x), beat.tag.eq(self.i.payload.tag)]
        m.d.comb += [beat.codes[row].eq(self._codes(m, row)) for row in range(self.shape.code_rows)]
        m.d.comb += [
            front.i.payload.eq(delay(m, beat, self.stages, "beat")),
            front.i.valid.eq(delay(m, self.i.valid, self.stages, "decoded", reset_less=False)),
            self.i.ready.eq(front.i.ready),
            self.valid.eq(front.valid),
            self.o.eq(front.o),
        ]
        return m

    def _codes(self, m: Module, row: int) -> Any:
        """The codes of a row, unit by unit."""
        bits = self.i.payload.codes[row]
        found: list[Any] = []
        while len(bits):
            m.submodules[f"decoder_{row}_{len(found)}"] = decoder = self.decoder()
            m.d.comb += decoder.i.eq(bits[: decoder.bits])
            found.append(decoder.o.as_value())
            bits = bits[decoder.bits :]
        return Cat(*found)
