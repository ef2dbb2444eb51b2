"""The file itself: by another reader, byte by byte, and damaged in every way."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from hwsim.errors import EXIT_CHECK, CheckFailed, HwsimError
from hwsim.trace import Reader, Spec, Writer

ARRAYS = {
    "codes": np.arange(12, dtype=np.uint8).reshape(3, 4),
    "x_codes": np.arange(-3, 3, dtype=np.int8).reshape(2, 3),
    "scales": np.array([[0.5, 1.5], [2, 65504]], np.float16),
    "x_scales": np.array([[1e-3]], np.float32),
}


def write(path: Path, metadata: dict, arrays=ARRAYS, room: int = 1000) -> str:
    with path.open("wb") as file:
        specs = {name: Spec(array.shape, array.dtype) for name, array in arrays.items()}
        writer = Writer(file, specs, room)
        for name, array in arrays.items():
            writer.add(name, array)
        return writer.finish(metadata)


def split(data: bytes) -> tuple[bytes, bytes]:
    """Header (padding included) and tensor data."""
    (length,) = struct.unpack("<Q", data[:8])
    return data[8 : 8 + length], data[8 + length :]


@pytest.fixture
def path(tmp_path):
    write(tmp_path / "t.trace", {"a": [1, 2], "ü": 'a "quoted" \\ word'})
    return tmp_path / "t.trace"


def test_another_reader_finds_the_tensors(path):
    loaded = load_file(path)
    assert set(loaded) == set(ARRAYS)
    for name, array in ARRAYS.items():
        assert loaded[name].dtype == array.dtype
        np.testing.assert_array_equal(loaded[name], array)


def test_our_reader_finds_what_was_written(path):
    reader = Reader(path)
    assert reader.names() == sorted(ARRAYS)
    assert reader.specs() == {name: Spec(array.shape, array.dtype) for name, array in ARRAYS.items()}
    assert (reader.metadata["a"], reader.metadata["ü"]) == ([1, 2], 'a "quoted" \\ word')
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(reader.tensor(name), array)
    reader.verify()


def test_header_is_padded_with_spaces_to_where_a_cache_line_begins(path):
    header, data = split(path.read_bytes())
    assert (8 + len(header)) % 64 == 0
    text = header.rstrip(b" ")
    assert len(header) - len(text) > 0
    parsed = json.loads(text)
    assert parsed.pop("__metadata__").keys() == {"hwsim"}
    assert text.startswith(b'{"__metadata__"'), "keys are sorted"
    for name, array in ARRAYS.items():
        start, stop = parsed[name]["data_offsets"]
        assert data[start:stop] == array.tobytes()


def test_metadata_that_needs_escaping_fits_in_the_room_it_asked_for(tmp_path):
    """Quotes double, and letters beyond ASCII must not grow."""
    for text in ('"' * 500, "\\" * 500, "é" * 500, "語" * 500):
        room = len(json.dumps({"schema": 1, "text": text}, ensure_ascii=False).encode()) + 700
        write(tmp_path / "t.trace", {"text": text}, {"codes": ARRAYS["codes"]}, room)
        assert Reader(tmp_path / "t.trace").metadata["text"] == text


def test_too_little_room_is_refused(tmp_path):
    with pytest.raises(HwsimError, match="cannot be finished"):
        write(tmp_path / "t.trace", {"text": "a" * 5000}, room=100)


def test_content_hash_is_of_tensors_and_metadata(tmp_path):
    original = write(tmp_path / "a", {"a": 1})
    assert write(tmp_path / "b", {"a": 1}) == original
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert write(tmp_path / "c", {"a": 2}) != original
    changed = ARRAYS | {"codes": ARRAYS["codes"][::-1]}
    assert write(tmp_path / "d", {"a": 1}, changed) != original


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("x_codes", ARRAYS["x_codes"]),  # not the next one
        ("codes", ARRAYS["codes"][:2]),
        ("codes", ARRAYS["codes"].astype(np.int8)),
    ],
)
def test_a_tensor_out_of_place_is_refused(tmp_path, name, array):
    with (tmp_path / "t").open("wb") as file:
        writer = Writer(file, {key: Spec(a.shape, a.dtype) for key, a in ARRAYS.items()}, 1000)
        with pytest.raises(HwsimError, match="out of place") as caught:
            writer.add(name, array)
    assert caught.value.expected == "codes: uint8[3, 4]"


def test_one_tensor_too_many_or_too_few_is_refused(tmp_path):
    with (tmp_path / "t").open("wb") as file:
        writer = Writer(file, {"codes": Spec((3, 4), np.dtype(np.uint8))}, 1000)
        with pytest.raises(HwsimError, match="0 tensors"):
            writer.finish({})
        writer.add("codes", ARRAYS["codes"])
        with pytest.raises(HwsimError, match="no more tensors"):
            writer.add("codes", ARRAYS["codes"])


@pytest.mark.slow
def test_every_flipped_bit_of_the_data_is_found(path):
    whole = path.read_bytes()
    _, data = split(whole)
    for place in range(len(whole) - len(data), len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << (place % 8)
        path.write_bytes(damaged)
        with pytest.raises(CheckFailed, match="is damaged") as caught:
            Reader(path).verify()
        assert caught.value.exit_code == EXIT_CHECK


@pytest.mark.slow
def test_flipped_bits_of_the_header_are_found(path):
    """It is no longer JSON, or no safetensors header, or not what was hashed; a crash it never is."""
    whole = path.read_bytes()
    header, _ = split(whole)
    used = len(header.rstrip(b" "))
    checked = 0
    for place in range(8, 8 + used, 3):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << (place % 7)
        path.write_bytes(damaged)
        try:
            reader = Reader(path)
            reader.verify()
        except CheckFailed:
            checked += 1
        except HwsimError:
            pass
        else:  # what no hash covers: shapes and element types, which `Trace.open` compares with the network
            assert reader.specs() != {name: Spec(array.shape, array.dtype) for name, array in ARRAYS.items()}
    assert checked > 50


def test_every_truncation_is_refused(path):
    whole = path.read_bytes()
    lengths = [0, 1, 7, 8, 9, 60, len(whole) - len(split(whole)[1]), len(whole) - 1]
    for length in lengths:
        path.write_bytes(whole[:length])
        with pytest.raises(HwsimError, match="cannot read the trace"):
            Reader(path)


@pytest.mark.parametrize("metadata", [None, {"hwsim": "{"}, {"hwsim": "[1]"}, {"hwsim": '{"a": NaN}'}, {"other": "{}"}])
def test_a_safetensors_file_of_someone_else_is_no_trace(tmp_path, metadata):
    save_file({"codes": ARRAYS["codes"]}, tmp_path / "t.safetensors", metadata)
    with pytest.raises(HwsimError, match="is no trace") as caught:
        Reader(tmp_path / "t.safetensors")
    assert "hwsim quantize" in str(caught.value.expected)


@pytest.mark.parametrize(("schema", "next"), [(3, "use an hwsim that reads trace schema 3"), (None, "write the trace")])
def test_another_schema_is_refused_by_name(tmp_path, schema, next):
    save_file({"codes": ARRAYS["codes"]}, tmp_path / "t", {"hwsim": json.dumps({"schema": schema})})
    with pytest.raises(HwsimError, match=f"schema {schema}") as caught:
        Reader(tmp_path / "t")
    assert next in caught.value.next


def test_an_element_type_that_no_trace_has_is_refused(tmp_path):
    save_file({"codes": np.zeros(2, np.int64)}, tmp_path / "t", {"hwsim": '{"schema": 1}'})
    with pytest.raises(HwsimError, match="I64"):
        Reader(tmp_path / "t").specs()


def test_missing_files_folders_and_tensors_are_refused(path):
    with pytest.raises(HwsimError, match="cannot read the trace"):
        Reader(path.parent / "none")
    with pytest.raises(HwsimError, match="cannot read the trace"):
        Reader(path.parent)
    with pytest.raises(HwsimError, match="no tensor 'codez'"):
        Reader(path).tensor("codez")


@pytest.mark.parametrize("tensors", [None, [], "codes", {"codes": "0"}])
def test_verify_survives_hashes_that_are_none(tmp_path, tensors):
    save_file({"codes": ARRAYS["codes"]}, tmp_path / "t", {"hwsim": json.dumps({"schema": 1, "tensors": tensors})})
    with pytest.raises(CheckFailed):
        Reader(tmp_path / "t").verify()
