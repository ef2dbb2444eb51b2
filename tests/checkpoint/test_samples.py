"""Sample activations of decoders; those of encoders are tested with the encoder."""

import numpy as np
import pytest

from hwsim.checkpoint import Decoder, Tokenizer, find_samples, load_sentences, open_checkpoint, record_samples
from hwsim.errors import HwsimError
from hwsim.quantize import load_recipe
from hwsim.trace import build_trace

TEXT = "\n".join(load_sentences()) + "\n"


def test_a_decoder_reads_all_of_the_text_in_windows(spelling_decoder):
    checkpoint = open_checkpoint(spelling_decoder())
    samples = record_samples(checkpoint)
    assert set(samples.inputs) == set(checkpoint.weight_names())
    assert {len(x) for x in samples.inputs.values()} == {len(TEXT)}
    letters = " abcdefghijklmnopqrstuvwxyz"
    ids = [letters.find(c) if c in letters else 27 for c in TEXT.lower()][:64]
    seen = {}
    next(Decoder(checkpoint, observe=seen.setdefault).logits([ids]))
    np.testing.assert_array_equal(samples.inputs["layers.2.mlp.down"][:64], seen["layers.2.mlp.down"])


def test_a_trace_of_experts_has_real_activations(spelling_decoder, tmp_path):
    checkpoint = open_checkpoint(spelling_decoder("qwen3-moe"))
    samples = find_samples(checkpoint)
    assert len({len(x) for x in samples.inputs.values()}) == 1
    recipe = load_recipe("int8")
    trace = build_trace(checkpoint, recipe, tmp_path / "trace", samples)
    assert trace.samples["tokens"] == 64
    assert trace.activations("layers.0.experts.down").codes.shape == (64, 12)
    assert trace.report("layers.0.experts.down")["output_sqnr_db"] > 30


def test_experts_inputs_are_tokens_that_went_to_them(spelling_decoder):
    """Rows of what any expert saw, spread over all experts."""
    checkpoint = open_checkpoint(spelling_decoder("qwen3-moe"))
    samples = record_samples(checkpoint)
    inputs = {row.tobytes() for row in samples.inputs["layers.0.mlp.router"]}
    assert {row.tobytes() for row in samples.inputs["layers.0.experts.gate"]} <= inputs
    assert len(np.unique(samples.inputs["layers.0.experts.gate"], axis=0)) > 20


def test_a_text_is_not_cut_and_a_sentence_is(spelling_decoder):
    checkpoint = open_checkpoint(spelling_decoder())
    tokenizer = Tokenizer(checkpoint.folder, checkpoint.network)
    assert len(tokenizer.text_ids("a" * 200)) == 200
    assert len(tokenizer.ids("a" * 200)) == checkpoint.network.max_position == 64


def test_a_decoder_without_a_tokenizer_has_none(golden_decoder):
    checkpoint = open_checkpoint(golden_decoder("llama")[0])
    assert find_samples(checkpoint) is None
    with pytest.raises(HwsimError, match="has no tokenizer"):
        record_samples(checkpoint)
