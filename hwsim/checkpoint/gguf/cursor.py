"""A place in a file that nobody vouches for: nothing is read, or counted on, before it is known to be there."""

from __future__ import annotations

import struct
from mmap import mmap

from hwsim.errors import HwsimError

ITEMS = 1 << 22  # keys, tensors and strings; ten times the largest vocabulary, and seconds to walk
TEXT_BYTES = 1 << 26


class Cursor:
    """A place in a file, and what may still be read from there."""

    def __init__(self, data: mmap, what: str, at: int = 0) -> None:
        self.data, self.what, self.at, self.size = data, what, at, len(data)
        self.items = ITEMS

    def number(self, kind: str, of: str) -> int:
        """The next number of a `struct` format."""
        place = self.skip(struct.calcsize(kind), of)
        value: int = struct.unpack_from(f"<{kind}", self.data, place)[0]
        return value

    def text(self, of: str, limit: int = TEXT_BYTES) -> str:
        """The next string: its length, then UTF-8."""
        length = self.number("Q", f"length of a {of}")
        if length > limit:
            raise self.wrong(f"a {of} of {length} bytes", f"at most {limit}")
        place = self.skip(length, of)
        try:
            return self.data[place : place + length].decode()
        except UnicodeDecodeError as error:
            raise self.wrong(f"a {of} that is no UTF-8 at byte {place}", "text") from error

    def skip(self, size: int, of: str) -> int:
        """Pass over the next bytes; where they begin."""
        if size > self.size - self.at:
            raise HwsimError(
                f"{self.what} is truncated",
                got=f"{self.size} bytes",
                expected=f"{self.at + size} for a {of}",
                next="download it again",
            )
        self.at += size
        return self.at - size

    def skip_strings(self, count: int, key: str) -> None:
        """Pass over an array of strings: hundreds of thousands in a vocabulary, hence the bare loop."""
        read_length, at, last = struct.Struct("<Q").unpack_from, self.at, self.size - 8
        for _ in range(count):
            if at > last:
                break
            at += 8 + read_length(self.data, at)[0]
        self.skip(max(at, self.at + 8 * count) - self.at, f"value of {key}")

    def promise(self, count: int, least: int, of: str) -> None:
        """Refuse a count of things of at least so many bytes that the file cannot hold, or that takes too long."""
        if count * least > self.size - self.at:
            raise self.wrong(f"{count} {of}", f"at most {(self.size - self.at) // least} in {self.size} bytes")
        self.items -= count
        if self.items < 0:
            raise self.wrong(f"{count} {of}", f"at most {ITEMS} keys, tensors and strings in all")

    def wrong(self, got: str, expected: str) -> HwsimError:
        """What is said of a header that cannot be."""
        return HwsimError(f"the header of {self.what} is damaged", got=got, expected=expected, next="download it again")
