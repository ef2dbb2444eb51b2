"""Headers of GGUF files, built here byte by byte after the specification, and what is wrong with them."""

import struct

import pytest

from hwsim.checkpoint.gguf import GgufFile
from hwsim.errors import HwsimError

U8, U32, F32, BOOL, STRING, ARRAY, U64 = 0, 4, 6, 7, 8, 9, 10
TYPE_F32, TYPE_Q4_0 = 0, 2


def text(value: str | bytes) -> bytes:
    data = value if isinstance(value, bytes) else value.encode()
    return struct.pack("<Q", len(data)) + data


def key(name: str, kind: int, value: bytes) -> bytes:
    return text(name) + struct.pack("<I", kind) + value


def tensor(name: str, dimensions=(4,), kind=TYPE_F32, offset=0) -> bytes:
    numbers = struct.pack(f"<I{len(dimensions)}Q", len(dimensions), *dimensions)
    return text(name) + numbers + struct.pack("<IQ", kind, offset)


def whole(keys=(), tensors=(), data=b"", magic=b"GGUF", version=3, counts=None, alignment=32) -> bytes:
    tensor_count, key_count = counts or (len(tensors), len(keys))
    header = magic + struct.pack("<IQQ", version, tensor_count, key_count) + b"".join(keys) + b"".join(tensors)
    return header + bytes(-len(header) % alignment) + data


@pytest.fixture
def read(tmp_path):
    def opened(data: bytes) -> GgufFile:
        (tmp_path / "x.gguf").write_bytes(data)
        return GgufFile(tmp_path / "x.gguf")

    return opened


def refused(read, data: bytes) -> HwsimError:
    with pytest.raises(HwsimError, match=r"x\.gguf") as caught:
        read(data)
    assert caught.value.expected
    return caught.value


def test_values_of_every_kind(read):
    keys = [
        key("u8", U8, b"\xff"), key("i8", 1, b"\xff"), key("u16", 2, b"\xfe\xff"), key("i16", 3, b"\xfe\xff"),
        key("u32", U32, struct.pack("<I", 1 << 31)), key("i32", 5, struct.pack("<i", -5)),
        key("f32", F32, struct.pack("<f", 0.5)), key("bool", BOOL, b"\1"), key("string", STRING, text("é")),
        key("u64", U64, struct.pack("<Q", 1 << 63)), key("i64", 11, struct.pack("<q", -(1 << 62))),
        key("f64", 12, struct.pack("<d", 0.1)),
        key("strings", ARRAY, struct.pack("<IQ", STRING, 3) + text("a") + text("") + text("ccc")),
        key("numbers", ARRAY, struct.pack("<IQ3h", 3, 3, -1, 0, 1)),
        key("nested", ARRAY, struct.pack("<IQ", ARRAY, 1) + struct.pack("<IQ", U8, 2) + b"ab"),
        key("empty", ARRAY, struct.pack("<IQ", STRING, 0)),
    ]  # fmt: skip
    file = read(whole(keys))
    got = {name: file.metadata(name) for name in file.header.metadata}
    assert got == {
        "u8": 255, "i8": -1, "u16": 65534, "i16": -2, "u32": 1 << 31, "i32": -5, "f32": 0.5, "bool": True,
        "string": "é", "u64": 1 << 63, "i64": -(1 << 62), "f64": 0.1, "strings": ["a", "", "ccc"],
        "numbers": [-1, 0, 1], "nested": [], "empty": [],
    }  # fmt: skip
    assert file.metadata("none") is None


def test_tensors_lie_where_the_header_says(read):
    tensors = [tensor("b", (2, 3), offset=0), tensor("a", (4,), offset=64)]
    file = read(whole([], tensors, struct.pack("<6f", *range(6)) + bytes(40) + struct.pack("<4f", 9, 8, 7, 6)))
    assert file.names() == ["a", "b"] and "b" in file and "c" not in file
    assert file.shape("b") == (3, 2) and file.dtype("b") == "F32"
    assert file.read("b").tolist() == [[0, 1], [2, 3], [4, 5]]
    assert file.read("b", 1).tolist() == [2, 3]
    assert file.read("a").tolist() == [9, 8, 7, 6]


def test_an_alignment_of_the_files_own(read):
    keys = [key("general.alignment", U32, struct.pack("<I", 256))]
    assert read(whole(keys, [tensor("a")], struct.pack("<4f", 1, 2, 3, 4), alignment=256)).read("a")[3] == 4


def test_version_2_is_read(read):
    assert read(whole(version=2)).names() == []


def test_wrong_magic(read):
    error = refused(read, whole(magic=b"GGML"))
    assert "is no GGUF file" in error.what and error.got == "it begins with b'GGML'" and error.expected == "b'GGUF'"


@pytest.mark.parametrize("data", [b"", b"G", b"GGU"])
def test_hardly_a_file(read, data):
    assert "is no GGUF file" in refused(read, data).what


def test_no_file(tmp_path):
    with pytest.raises(HwsimError, match=r"cannot read .*none\.gguf"):
        GgufFile(tmp_path / "none.gguf")


def test_a_folder_in_place_of_a_file(tmp_path):
    with pytest.raises(HwsimError, match="cannot read"):
        GgufFile(tmp_path)


@pytest.mark.parametrize(
    ("version", "got"), [(1, "version 1"), (4, "version 4"), (0, "version 0"), (3 << 24, "version 3, big-endian")]
)
def test_another_version_or_byte_order(read, version, got):
    assert refused(read, whole(version=version)).got == got


def test_every_truncation_is_noticed(read):
    keys = [key("s", STRING, text("text")), key("l", ARRAY, struct.pack("<IQ", STRING, 2) + text("a") + text("b"))]
    data = whole(keys, [tensor("a")], struct.pack("<4f", 1, 2, 3, 4))
    for length in range(4, len(data)):
        error = refused(read, data[:length])
        assert "truncated" in error.what or "damaged" in error.what


@pytest.mark.parametrize("counts", [(1 << 62, 0), (0, 1 << 62), (2, 0), (0, 1), ((1 << 64) - 1, 0)])
def test_counts_beyond_the_file(read, counts):
    assert "at most" in refused(read, whole(counts=counts)).expected


@pytest.mark.parametrize("length", [1 << 62, (1 << 64) - 1, 1 << 20])
def test_lengths_beyond_the_file(read, length):
    huge = struct.pack("<Q", length) + b"x"
    for data in (
        whole([huge]),
        whole([key("k", STRING, huge)]),
        whole([key("k", ARRAY, struct.pack("<I", STRING) + huge)]),
        whole([key("k", ARRAY, struct.pack("<I", U64) + huge)]),
        whole([key("k", ARRAY, struct.pack("<IQ", STRING, 1) + huge)]),
        whole([], [huge]),
    ):
        refused(read, data)


def test_an_array_of_more_strings_than_any_vocabulary(read):
    error = refused(read, whole([key("k", ARRAY, struct.pack("<IQ", STRING, 1 << 23) + bytes(8 << 23))]))
    assert error.got == f"{1 << 23} elements of k"


def test_arrays_in_arrays_without_end(read):
    deep = b"".join(struct.pack("<IQ", ARRAY, 1) for _ in range(2000)) + bytes(16)
    assert "four deep" in refused(read, whole([key("k", ARRAY, deep)])).expected


@pytest.mark.parametrize("kind", [13, 99, 1 << 31])
def test_an_unknown_type_of_metadata(read, kind):
    assert f"metadata type {kind} of k" in refused(read, whole([key("k", kind, bytes(8))])).got


def test_text_that_is_none(read):
    assert "no UTF-8" in refused(read, whole([key("k", STRING, text(b"\xff\xfe"))])).got


def test_a_key_or_a_tensor_twice(read):
    twice = [key("k", U8, b"\1")] * 2
    assert "'k' twice" in refused(read, whole(twice)).got
    assert "named twice: a" in refused(read, whole([], [tensor("a"), tensor("a", offset=32)], bytes(64))).got


@pytest.mark.parametrize("alignment", [0, 3, 48])
def test_alignments_that_are_none(read, alignment):
    error = refused(read, whole([key("general.alignment", U32, struct.pack("<I", alignment))]))
    assert error.got == str(alignment) and error.expected == "a power of two"


def test_an_alignment_of_another_type(read):
    assert refused(read, whole([key("general.alignment", STRING, text("32"))])).expected == "a power of two"


def test_an_unknown_type_of_tensor(read):
    error = refused(read, whole([], [tensor("a", kind=36)], bytes(64)))
    assert error.got == "type 36" and "Q4_0" in error.expected


@pytest.mark.parametrize("dimensions", [(), (1,) * 5, (0,), (4, 0)])
def test_dimensions_that_cannot_be(read, dimensions):
    refused(read, whole([], [tensor("a", dimensions)], bytes(64)))


@pytest.mark.parametrize("dimensions", [(1 << 40,), (1 << 62, 1 << 62), ((1 << 64) - 1,) * 4, (5,)])
def test_sizes_beyond_the_file(read, dimensions):
    error = refused(read, whole([], [tensor("a", dimensions)], bytes(16)))
    assert "truncated" in error.what and "for a of" in error.expected


def test_a_row_that_is_no_whole_number_of_blocks(read):
    assert "multiple of 32" in refused(read, whole([], [tensor("a", (48,), TYPE_Q4_0)], bytes(64))).expected


def test_an_offset_that_is_not_aligned(read):
    assert refused(read, whole([], [tensor("a", offset=8)], bytes(64))).got == "a at offset 8"


@pytest.mark.parametrize("offset", [64, 1 << 63, (1 << 64) - 32])
def test_an_offset_beyond_the_file(read, offset):
    refused(read, whole([], [tensor("a", offset=offset)], bytes(64)))


def test_tensors_that_share_bytes(read):
    error = refused(read, whole([], [tensor("a", (16,)), tensor("b", (8,), offset=32)], bytes(64)))
    assert "inside a" in error.got


def test_a_long_name(read):
    assert "of 65 bytes" in refused(read, whole([], [tensor("x" * 65)], bytes(64))).got
