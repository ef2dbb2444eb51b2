"""Text to token numbers."""

import json
import shutil

import pytest

from hwsim.checkpoint import Tokenizer, load_sentences
from hwsim.errors import HwsimError


@pytest.fixture
def folder(minilm, tmp_path):
    """A copy of the real tokenizer, to be damaged."""
    shutil.copy(minilm.folder / "tokenizer.json", tmp_path)
    return tmp_path


def test_tokens_are_those_of_the_vocabulary(minilm):
    """Against the model's own word list, line by line: [CLS] and [SEP] enclose the words, lower case."""
    words = (minilm.folder / "vocab.txt").read_text().splitlines()
    ids = Tokenizer(minilm.folder, minilm.network).ids("Most of the energy goes into reading weights.")
    assert [words[number] for number in ids] == [
        "[CLS]", "most", "of", "the", "energy", "goes", "into", "reading", "weights", ".", "[SEP]",
    ]  # fmt: skip


def test_sentences_are_not_padded(minilm):
    """The tokenizer's file asks for 128 tokens, always."""
    assert len(Tokenizer(minilm.folder, minilm.network).ids("weights")) == 3


def test_long_text_is_cut_where_sentence_transformers_cuts_it(minilm):
    assert len(Tokenizer(minilm.folder, minilm.network).ids("weight " * 600)) == 256


def test_long_text_is_cut_at_the_last_position_without_that_file(folder, minilm):
    assert len(Tokenizer(folder, minilm.network).ids("weight " * 600)) == 512


@pytest.mark.parametrize("length", [8, 10_000])
def test_a_length_of_the_folder_counts_up_to_the_last_position(folder, minilm, length):
    (folder / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": length}))
    assert len(Tokenizer(folder, minilm.network).ids("weight " * 600)) == min(length, 512)


def test_no_tokenizer(tmp_path, minilm):
    with pytest.raises(HwsimError, match="has no tokenizer"):
        Tokenizer(tmp_path, minilm.network)


def test_what_is_no_tokenizer(tmp_path, minilm):
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(HwsimError, match="is no tokenizer"):
        Tokenizer(tmp_path, minilm.network)


def test_another_networks_tokenizer(minilm):
    with pytest.raises(HwsimError, match="another network's") as caught:
        Tokenizer(minilm.folder, minilm.network.model_copy(update={"vocab": 30000}))
    assert caught.value.got == "30522 tokens"


def test_a_dozen_sentences_of_enough_tokens(minilm):
    tokenizer, sentences = Tokenizer(minilm.folder, minilm.network), load_sentences()
    assert len(sentences) == len(set(sentences)) == 12
    assert sum(len(tokenizer.ids(sentence)) for sentence in sentences) >= 64
