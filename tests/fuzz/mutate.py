"""Damage to files: what a broken disk, a cut download, a careless editor or somebody with bad intentions leaves."""

import random
import re
import struct

HEADER = 4096
NUMBERS = (0, 1, 2, 3, 7, 31, 32, 255, 256, 65535, 1 << 20, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 40, 1 << 62)
NUMBERS += ((1 << 63) - 1, 1 << 63, (1 << 64) - 1, (1 << 64) - 32)
TOKENS = [str(number) for number in NUMBERS] + [
    "-1", "1.5", "-0.0", "1e999", "nan", "inf", "null", "true", "false", '""', '"x"', '"é\\u0000"', "[]", "{}", "[[1]]",
    "[" * 3000, "{" * 50, "9" * 5000, '"' + "a" * 5000 + '"', "0x10", "0x" + "f" * 5000,
    "1979-05-27", "'", '"""', "=", ",", ":", "\\", "\x00",
]  # fmt: skip
WORDS = [
    b"F32", b"F16", b"BF16", b"F64", b"U8", b"I8", b"I64", b"int4", b"int8", b"uint4", b"ternary", b"row", b"tensor",
    b"none", b"minmax", b"middle", b"absmax", b"absmean", b"fp4_e2m1", b"e8m0", b"roots4", b"decoder",
    b"encoder", b"hgrn",
]  # fmt: skip


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The data with one to three pieces of damage."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        data = rng.choice(DAMAGES)(data, rng)
    return data


def flip_bits(data: bytes, rng: random.Random) -> bytes:
    found = bytearray(data)
    for _ in range(rng.choice((1, 1, 8, 64))):
        if found:
            found[_place(found, rng)] ^= 1 << rng.randrange(8)
    return bytes(found)


def overwrite(data: bytes, rng: random.Random) -> bytes:
    start, size = _place(data, rng), rng.choice((1, 4, 16, 256))
    filling = rng.choice((b"\x00" * size, b"\xff" * size, rng.randbytes(size)))
    return data[:start] + filling + data[start + size :]


def truncate(data: bytes, rng: random.Random) -> bytes:
    return data[: _place(data, rng)]


def insert(data: bytes, rng: random.Random) -> bytes:
    start = _place(data, rng)
    return data[:start] + rng.randbytes(rng.choice((1, 3, 8, 200))) + data[start:]


def duplicate(data: bytes, rng: random.Random) -> bytes:
    start, size = _place(data, rng), rng.choice((1, 8, 40, 500))
    return data[:start] + data[start : start + size] * rng.choice((2, 2, 50)) + data[start + size :]


def remove(data: bytes, rng: random.Random) -> bytes:
    start = _place(data, rng)
    return data[:start] + data[start + rng.choice((1, 4, 8, 100)) :]


def huge_integer(data: bytes, rng: random.Random) -> bytes:
    """A length, a count or an offset that cannot be."""
    start, kind = _place(data, rng) & ~3, rng.choice(("<I", "<Q"))
    number = struct.pack("<Q", rng.choice((*NUMBERS, len(data), len(data) - start)))[: struct.calcsize(kind)]
    return data[:start] + number + data[start + len(number) :]


def edit_number(data: bytes, rng: random.Random) -> bytes:
    """Another number, or no number, in a header or a text."""
    return _replace(data, rb"-?\d+(\.\d+)?(e[-+]?\d+)?", rng.choice(TOKENS).encode(), rng)


def edit_text(data: bytes, rng: random.Random) -> bytes:
    """Another value in place of a text in quotes."""
    word = b'"' + rng.choice(WORDS) + b'"'
    return _replace(data, rb'"[^"\n]{0,80}"', rng.choice((word, word, rng.choice(TOKENS).encode())), rng)


def deep_key(data: bytes, rng: random.Random) -> bytes:
    """A key of very many parts in front of a line of TOML."""
    return _replace(data, rb"(?m)^(?=[a-z])", b"deep." * rng.choice((10, 3000)), rng)


def edit_line(data: bytes, rng: random.Random) -> bytes:
    """A line left out, doubled or moved."""
    lines = data.split(b"\n")
    line = lines.pop(rng.randrange(len(lines)))
    for _ in range(rng.choice((0, 1, 2))):
        lines.insert(rng.randint(0, len(lines)), line)
    return b"\n".join(lines)


DAMAGES = [
    flip_bits, overwrite, truncate, insert, duplicate, remove, huge_integer, huge_integer, edit_number, edit_number,
    edit_number, edit_text, edit_text, edit_line, deep_key,
]  # fmt: skip


def _place(data: bytes | bytearray, rng: random.Random) -> int:
    """Mostly in the header: damaged weights are other weights."""
    end = min(len(data), HEADER) if rng.random() < 0.8 else len(data)
    return rng.randrange(end) if end else 0


def _replace(data: bytes, pattern: bytes, value: bytes, rng: random.Random) -> bytes:
    """One match replaced; the length that a safetensors file begins with is set right, so that the header is read."""
    matches = list(re.finditer(pattern, data[: 16 * HEADER]))
    if not matches:
        return data
    match = rng.choice(matches)
    changed = data[: match.start()] + value + data[match.end() :]
    length = int.from_bytes(data[:8], "little")
    if data[8:9] == b"{" and length < len(data) and match.start() >= 8 and rng.random() < 0.9:
        return (length + len(changed) - len(data)).to_bytes(8, "little") + changed[8:]
    return changed
