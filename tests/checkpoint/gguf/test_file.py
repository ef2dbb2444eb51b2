"""Tensors of a GGUF file: floats, rows that the conversion moved, and what is refused."""

import sys

import gguf
import ml_dtypes
import numpy as np
import pytest

from hwsim.checkpoint.gguf import GgufFile
from hwsim.checkpoint.gguf.file import original_rows
from hwsim.errors import HwsimError

KINDS = gguf.GGMLQuantizationType
WEIGHTS = np.random.default_rng(0).normal(0, 1, (6, 64)).astype(np.float32)


@pytest.mark.parametrize(
    ("kind", "stored"),
    [
        ("F32", WEIGHTS),
        ("F16", WEIGHTS.astype(np.float16)),
        ("F64", WEIGHTS.astype(np.float64)),
        ("BF16", (WEIGHTS.astype(ml_dtypes.bfloat16).view(np.uint8), KINDS.BF16)),
    ],
)
def test_floats_are_exact(write, kind, stored):
    file = GgufFile(write({"a": stored}))
    expected = WEIGHTS.astype(ml_dtypes.bfloat16) if kind == "BF16" else stored
    assert file.dtype("a") == kind and file.shape("a") == (6, 64)
    np.testing.assert_array_equal(file.read("a"), expected.astype(np.float32))
    assert file.native_rule("a") is None and file.native("a") is None


def test_a_float64_beyond_float32(write):
    with pytest.raises(HwsimError, match="a holds a value that is not finite"):
        GgufFile(write({"a": np.array([1e300])})).read("a")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_named(write, value):
    array = WEIGHTS.copy()
    array[3, 7] = value
    with pytest.raises(HwsimError, match="tensor a holds") as caught:
        GgufFile(write({"a": array})).read("a")
    assert "(3, 7)" in caught.value.got


def test_a_scale_of_blocks_that_is_not_finite(write):
    raw = gguf.quants.quantize(WEIGHTS, KINDS.Q8_0)
    raw[2, :2] = np.array([np.inf], np.float16).view(np.uint8)
    with pytest.raises(HwsimError, match="not finite"):
        GgufFile(write({"a": (raw, KINDS.Q8_0)})).read("a")


def test_integers_are_no_weights(write):
    with pytest.raises(HwsimError, match="not of floats") as caught:
        GgufFile(write({"a": np.arange(4, dtype=np.int32)})).read("a")
    assert caught.value.got == "I32"


@pytest.mark.parametrize("kind", ["Q8_K", "Q8_1", "Q1_0"])
def test_blocks_that_nothing_reads(write, kind):
    _, size = gguf.GGML_QUANT_SIZES[KINDS[kind]]
    with pytest.raises(HwsimError, match="of a type that cannot be read") as caught:
        GgufFile(write({"a": (np.zeros((2, size), np.uint8), KINDS[kind])})).read("a")
    assert caught.value.got == kind and "Q4_K" in caught.value.expected


def test_a_tensor_that_is_not_there(write):
    with pytest.raises(HwsimError, match=r"has no tensor blk\.0\.attn_k") as caught:
        GgufFile(write({"blk.0.attn_q": WEIGHTS})).read("blk.0.attn_k")
    assert caught.value.next == "nearest there: blk.0.attn_q"


@pytest.mark.parametrize("index", [-1, 6, 1 << 70])
def test_an_entry_that_is_not_there(write, index):
    with pytest.raises(HwsimError, match=f"a has no entry {index}"):
        GgufFile(write({"a": WEIGHTS})).read("a", index)


def test_no_tensor_is_of_plain_bytes(write):
    with pytest.raises(HwsimError, match="not of bytes"):
        GgufFile(write({"a": WEIGHTS})).raw("a")


@pytest.mark.parametrize("scale", [np.ones(2, np.float32), np.ones(1, np.float16), np.ones((1, 1), np.float32)])
def test_a_scale_that_is_none(write, scale):
    with pytest.raises(HwsimError, match=r"a\.scale is no scale of a\.weight"):
        GgufFile(write({"a.weight": WEIGHTS, "a.scale": scale})).read("a.weight")


@pytest.mark.parametrize(("heads", "width"), [(1, 2), (4, 8), (3, 64), (8, 2)])
def test_rows_move_back_to_where_they_were(permute, heads, width):
    rows = np.arange(heads * width * 5).reshape(heads * width, 5)
    np.testing.assert_array_equal(permute(rows, heads)[original_rows("q", len(rows), heads)], rows)


def test_neighbours_come_from_the_halves_of_a_head(permute):
    """The published formula on two heads of four rows: rows of GGUF are 0, 2, 1, 3 of each head."""
    assert permute(np.arange(8), 2).tolist() == [0, 2, 1, 3, 4, 6, 5, 7]


@pytest.mark.parametrize(("rows", "heads"), [(8, 3), (6, 2), (8, 0), (8, -1)])
def test_heads_that_do_not_divide_the_rows(rows, heads):
    with pytest.raises(HwsimError, match="rows of q"):
        original_rows("q", rows, heads)


@pytest.mark.parametrize("kind", ["F32", "Q8_0", "Q4_0", "Q4_K"])
def test_whole_rows_of_blocks_move(write, permute, kind):
    weights = np.random.default_rng(3).integers(0, 1000, (16, 256)).astype(np.float32)
    q8 = gguf.GGML_QUANT_SIZES[KINDS[kind]]
    raw = np.random.default_rng(4).integers(0, 0x7C, (16, 256 // q8[0] * q8[1]), np.uint8)
    stored = permute(weights, 4) if kind == "F32" else (permute(raw, 4), KINDS[kind])
    expected = weights if kind == "F32" else gguf.quants.dequantize(raw, KINDS[kind])
    file = GgufFile(write({"blk.0.attn_q.weight": stored, "blk.0.attn_q.bias": permute(weights[:, 0], 4)}))
    file.interleaved = {"blk.*.attn_q.weight": 4, "blk.*.attn_q.bias": 4}
    np.testing.assert_array_equal(file.read("blk.0.attn_q.weight"), expected)
    np.testing.assert_array_equal(file.read("blk.0.attn_q.bias"), weights[:, 0])
    if kind in ("Q8_0", "Q4_0"):
        np.testing.assert_array_equal(file.native("blk.0.attn_q.weight").dequantize(), expected)


def test_the_hash_is_of_the_content(write):
    one, same = GgufFile(write({"a": WEIGHTS}, name="one.gguf")), GgufFile(write({"a": WEIGHTS}, name="two.gguf"))
    other = GgufFile(write({"a": WEIGHTS + 1}, name="three.gguf"))
    assert one.content_hash == same.content_hash != other.content_hash


def test_without_the_package(write, monkeypatch):
    path = write({"a": WEIGHTS})
    monkeypatch.setitem(sys.modules, "gguf.constants", None)
    with pytest.raises(HwsimError, match="one more package") as caught:
        GgufFile(path)
    assert caught.value.next == "pip install 'hwsim[gguf]'"
