"""Tensors in safetensors files: exact in every element type, whole or refused."""

import json
import struct

import numpy as np
import pytest

from hwsim.checkpoint import Tensors
from hwsim.errors import HwsimError


def test_every_type_is_read_exactly(write_llama, llama_source) -> None:
    """ml_dtypes wrote the BF16; numpy widens F16; neither rounding nor order may differ."""
    tensors = Tensors(write_llama())
    assert {str(array.dtype) for array in llama_source.values()} == {"float32", "float16", "bfloat16"}
    for name, array in llama_source.items():
        got = tensors.read(name)
        assert got.dtype == np.float32
        np.testing.assert_array_equal(got, array.astype(np.float32))


def test_every_bfloat16_widens_exactly(write_bert) -> None:
    ml_dtypes = pytest.importorskip("ml_dtypes")
    every = np.arange(1 << 16, dtype=np.uint16).view(ml_dtypes.bfloat16)
    finite = every[np.isfinite(every.astype(np.float32))]
    read = Tensors(write_bert({"every": finite})).read("every")
    np.testing.assert_array_equal(read.view(np.uint32), finite.astype(np.float32).view(np.uint32))


@pytest.mark.parametrize("dtype", [np.float32, np.float16, "bfloat16", np.uint8])
def test_one_entry_along_the_first_axis(write_bert, dtype) -> None:
    """As an expert is read out of a tensor of all; the bytes before and after it are others'."""
    ml_dtypes = pytest.importorskip("ml_dtypes")
    kind = ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype
    stack = np.arange(3 * 4 * 5).reshape(3, 4, 5).astype(kind)
    tensors = Tensors(write_bert({"stack": stack}))
    assert tensors.shape("stack") == (3, 4, 5)
    read = tensors.raw if dtype is np.uint8 else tensors.read
    assert read("stack").dtype == (np.uint8 if dtype is np.uint8 else np.float32)
    for index in range(3):
        np.testing.assert_array_equal(read("stack", index), stack[index].astype(np.float64))


def test_a_scalar_and_a_tensor_of_nothing(write_bert) -> None:
    tensors = Tensors(write_bert({"one": np.array(2.5, np.float32), "none": np.zeros((0, 4), np.float32)}))
    assert tensors.read("one") == 2.5 and tensors.read("none").shape == (0, 4)


def test_floats_are_no_bytes(write_bert) -> None:
    tensors = Tensors(write_bert())
    assert tensors.dtype("embeddings.position_ids") == "I64"
    with pytest.raises(HwsimError, match="not of bytes"):
        tensors.raw("embeddings.word_embeddings.weight")


@pytest.mark.parametrize("method", ["shape", "dtype", "read", "raw"])
def test_a_tensor_that_is_not_there(write_bert, method: str) -> None:
    with pytest.raises(HwsimError, match="has no tensor embeddings"):
        getattr(Tensors(write_bert()), method)("embeddings.words.weight")


def test_shards_hold_what_one_file_holds(write_llama) -> None:
    whole, sharded = Tensors(write_llama()), Tensors(write_llama(shards=3, folder="sharded"))
    assert sharded.names() == whole.names()
    for name in whole.names():
        np.testing.assert_array_equal(sharded.read(name), whole.read(name))


def test_integers_are_no_weights(write_bert) -> None:
    with pytest.raises(HwsimError, match="position_ids") as caught:
        Tensors(write_bert()).read("embeddings.position_ids")
    assert caught.value.got == "I64"


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_named_with_their_place(write_bert, bert_source, bad: float) -> None:
    name = "encoder.layer.1.output.dense.weight"
    array = bert_source[name].copy()
    array[3, 7] = bad
    with pytest.raises(HwsimError, match=name) as caught:
        Tensors(write_bert({name: array})).read(name)
    assert "(3, 7)" in caught.value.got


def test_a_missing_tensor_is_named_with_the_nearest(write_bert) -> None:
    with pytest.raises(HwsimError, match="LayerNorm") as caught:
        Tensors(write_bert()).read("embeddings.LayerNorm.gamma")
    assert "embeddings.LayerNorm" in caught.value.next


@pytest.mark.parametrize("kept", [0, 4, 8, 40, -1, -1000])
def test_a_truncated_file_is_refused(write_bert, kept: int) -> None:
    path = write_bert() / "model.safetensors"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(HwsimError, match=r"model\.safetensors"):
        Tensors(path.parent)


@pytest.mark.parametrize(
    "header",
    [
        b"no json at all",
        b'{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,8]}}',
        b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[8,4]}}',
        b'{"a":{"dtype":"F99","shape":[1],"data_offsets":[0,4]}}',
    ],
)
def test_a_malformed_header_is_refused(tmp_path, header: bytes) -> None:
    (tmp_path / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(16))
    with pytest.raises(HwsimError, match=r"model\.safetensors"):
        Tensors(tmp_path)


def test_a_header_larger_than_the_file_is_refused(tmp_path) -> None:
    (tmp_path / "model.safetensors").write_bytes(struct.pack("<Q", 1 << 62) + b"{}")
    with pytest.raises(HwsimError, match=r"model\.safetensors"):
        Tensors(tmp_path)


def test_no_weights_at_all(tmp_path) -> None:
    with pytest.raises(HwsimError, match=r"model\.safetensors"):
        Tensors(tmp_path)


def test_a_missing_shard_is_named(write_llama) -> None:
    folder = write_llama(shards=3)
    (folder / "model-00002-of-00003.safetensors").unlink()
    with pytest.raises(HwsimError, match="model-00002-of-00003"):
        Tensors(folder)


def test_a_shard_without_what_the_index_promises(write_llama) -> None:
    folder = write_llama(shards=2)
    path = folder / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    index["weight_map"]["model.layers.7.mlp.up_proj.weight"] = "model-00001-of-00002.safetensors"
    path.write_text(json.dumps(index))
    with pytest.raises(HwsimError, match=r"layers\.7\.mlp"):
        Tensors(folder)


@pytest.mark.parametrize("text", ["[]", "{}", '{"weight_map": {}}', '{"weight_map": 3}', "{"])
def test_a_malformed_index_is_refused(write_llama, text: str) -> None:
    folder = write_llama(shards=2)
    (folder / "model.safetensors.index.json").write_text(text)
    with pytest.raises(HwsimError, match="index"):
        Tensors(folder)


def test_an_index_does_not_lead_out_of_the_folder(write_llama) -> None:
    folder, outside = write_llama(shards=2), write_llama(folder="outside")
    index = {"weight_map": {"lm_head.weight": f"../{outside.name}/model.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(HwsimError, match="outside"):
        Tensors(folder)
