"""The quality of recipes: rows that say what was measured, and why a recipe was refused."""

from __future__ import annotations

import csv
import json
import math
import os
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from hwsim.catalog import data_root, names
from hwsim.checkpoint import Decoder, find_minilm, open_checkpoint
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.quantize import load_recipe
from hwsim.study import Quality, read_text, run_quality

pytestmark = pytest.mark.slow

RECIPES = ("int8", "uint4-g128", "int4-g128", "ternary-b158")
WORDS = ["the", "cat", "dog", "sat", "ran", "on", "mat", "hill", ".", "[UNK]"]
HIDDEN = 16
TEXT = "the cat sat on the mat .\nthe dog ran on the hill .\na horse sat\n"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("quality")


@pytest.fixture(scope="module")
def minilm(out: Path) -> Quality:
    odd = load_recipe("int4-g128", {"weights.group": 100})
    return run_quality(open_checkpoint(find_minilm()), [*RECIPES, odd], read_text(None), out)


def test_rows_say_what_was_measured(minilm: Quality) -> None:
    """Bits by hand: codes, and 16 bits for the scale (and 4 for the zero point) of each group."""
    assert minilm.metric == "embedding_cosine" and minilm.reference["embedding_cosine"] == 1
    assert minilm.text == {"name": "evaluation.txt", "sentences": 12}
    rows = {row["recipe"]: row for row in minilm.rows[:-1]}
    assert rows["int4-g128"]["bits_per_weight"] == pytest.approx(4 + 16 / 128, rel=1e-6)
    assert rows["uint4-g128"]["bits_per_weight"] == pytest.approx(4 + 20 / 128, rel=2e-3)
    cosines = [rows[name]["embedding_cosine"] for name in RECIPES]
    assert cosines == sorted(cosines, reverse=True) and cosines[0] > 0.99
    for key in ("weight_sqnr_db", "output_sqnr_db"):
        found = [rows[name][key] for name in RECIPES]
        assert found == sorted(found, reverse=True) and 30 < found[0] < 50
    assert all(0 < rows[name]["seconds"] < 60 for name in RECIPES)


def test_a_recipe_that_does_not_fit_says_why_and_stops_no_other(minilm: Quality) -> None:
    bad = minilm.rows[-1]
    assert "group size does not divide" in bad["error"] and "100" in bad["got"] and "384" in bad["expected"]
    assert "embedding_cosine" not in bad and not any("error" in row for row in minilm.rows[:-1])


def test_rows_and_figure_are_written(minilm: Quality, out: Path) -> None:
    assert [path.name for path in minilm.written] == ["quality.csv", "quality.pdf", "quality.png"]
    with (out / "quality.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["recipe"] for row in rows] == [*RECIPES, "int4-g128"] and rows[-1]["error"]


def tiny_decoder(folder: Path) -> Path:
    """A LLaMA of one layer that reads ten words."""
    from tokenizers import Tokenizer, models, pre_tokenizers

    rng = np.random.default_rng(1)
    at = "model.layers.0."
    shapes = {"model.embed_tokens.weight": (10, HIDDEN), "lm_head.weight": (10, HIDDEN)}
    shapes |= {f"{at}self_attn.{name}_proj.weight": (HIDDEN, HIDDEN) for name in "qkvo"}
    shapes |= {f"{at}mlp.{name}_proj.weight": (24, HIDDEN) for name in ("gate", "up")}
    shapes |= {f"{at}mlp.down_proj.weight": (HIDDEN, 24)}
    arrays = {name: rng.normal(0, 0.4, shape).astype(np.float32) for name, shape in shapes.items()}
    norms = ("model.norm", f"{at}input_layernorm", f"{at}post_attention_layernorm")
    arrays |= {f"{name}.weight": np.ones(HIDDEN, np.float32) for name in norms}
    folder.mkdir()
    save_file(arrays, folder / "model.safetensors")
    config = {
        "architectures": ["LlamaForCausalLM"], "hidden_size": HIDDEN, "intermediate_size": 24, "num_hidden_layers": 1,
        "num_attention_heads": 2, "vocab_size": 10, "max_position_embeddings": 32, "hidden_act": "silu",
        "rms_norm_eps": 1e-5,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    tokenizer = Tokenizer(models.WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture
def decoder(tmp_path: Path) -> Path:
    return tiny_decoder(tmp_path / "tiny")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT)
    return path


def test_perplexity_of_a_decoder(decoder: Path, text: Path) -> None:
    """Two windows of ten tokens; each token's probability by itself."""
    checkpoint = open_checkpoint(decoder)
    found = run_quality(checkpoint, ["int8", "ternary-b158"], read_text(text, 10, 10))
    ids = [WORDS.index(word) if word in WORDS else 9 for word in TEXT.split()]
    assert len(ids) == 17
    nats = []
    for part in (ids[:10], ids[10:]):
        logits = next(Decoder(checkpoint).logits([part])).astype(float)
        nats += [math.log(np.exp(row).sum()) - row[token] for row, token in zip(logits, part[1:], strict=False)]
    assert found.text == {"name": "text.txt", "tokens": 15, "window": 10, "stride": 10}
    assert found.reference["perplexity"] == pytest.approx(math.exp(sum(nats) / 15), rel=1e-5)
    near, far = (abs(row["perplexity"] / found.reference["perplexity"] - 1) for row in found.rows)
    assert near < 0.05 < far


def call(decoder: Path, *words: str) -> int:
    return _run(["quality", "--checkpoint", str(decoder), *words])


def test_the_command_prints_one_json_object(decoder: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(decoder, "--recipe", "int8", "--recipe", "int8", "--text", str(text), "--json") == 0
    found = json.loads(capsys.readouterr().out)
    keys = {"checkpoint", "text", "metric", "full_precision", "rows", "not_quantized", "written"}
    assert keys <= set(found) and found["metric"] == "perplexity" and found["checkpoint"] == "tiny"
    assert "softmax" in found["not_quantized"]
    assert [row["recipe"] for row in found["rows"]] == ["int8"]


def test_a_named_recipe_that_does_not_fit_is_the_users_input(
    decoder: Path, text: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(decoder, "--recipe", "int4-g128", "--recipe", "int8", "--text", str(text)) == 2
    printed = capsys.readouterr().out
    assert "group size does not divide the rows" in printed and "\nint8 " in printed and "softmax" in printed


def test_of_all_recipes_those_that_do_not_fit_are_told(
    decoder: Path, text: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert call(decoder, "--recipe", "all", "--text", str(text), "--json", "--out", str(tmp_path / "out")) == 0
    rows = {row["recipe"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    assert "error" in rows["int4-g128"] and "perplexity" in rows["int8"]
    assert (tmp_path / "out" / "quality.pdf").stat().st_size > 1000


@pytest.mark.parametrize(
    ("threshold", "said"),
    [(1000.0, "no activation of the samples reaches 1000, so no column"), (1.5, " columns, over")],
)
def test_it_says_whether_columns_stay_in_fp16(
    threshold: float, said: str, decoder: Path, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "mine.toml"
    recipe.write_text(
        'schema_version = 1\nname = "mine"\ntitle = "t"\nsource = "s"\n[weights]\nformat = "int8"\n'
        f"[outliers]\nthreshold = {threshold}\n"
    )
    assert call(decoder, "--recipe", str(recipe), "--text", str(text)) == 0
    [line] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("mine: ")]
    assert said in line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--recipe", "int9"], "did you mean"),
        (["--recipe", "int8", "--text", "/no/such/file"], "cannot read"),
        (["--recipe", "int8", "--window", "99"], "window beyond what tiny was made for"),
        (["--recipe", "int8", "--window", "4", "--stride", "5"], "windows of the text"),
        ([], "--recipe"),
    ],
)
def test_bad_input(decoder: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(decoder, *words) == 2
    assert said in capsys.readouterr().err


def test_an_empty_text(decoder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text(" \n")
    with pytest.raises(HwsimError, match="holds no text"):
        read_text(tmp_path / "empty")


def test_a_decoder_without_a_tokenizer(decoder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (decoder / "tokenizer.json").unlink()
    assert call(decoder, "--recipe", "int8") == 2
    assert "tiny has no tokenizer" in capsys.readouterr().err


def test_windows_are_for_decoders() -> None:
    with pytest.raises(HwsimError, match="takes sentences"):
        run_quality(open_checkpoint(find_minilm()), ["int8"], read_text(None, length=5))


def test_sentences_that_are_cut_are_counted(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("one word\n" + "word " * 5000 + "\n")
    found = run_quality(open_checkpoint(find_minilm()), [], read_text(long))
    assert found.text == {"name": "long.txt", "sentences": 2, "cut to 256 tokens": 1}


def test_rows_are_kept_as_they_come(tmp_path: Path) -> None:
    def interrupted(step: str) -> None:
        if step == "recipe int4-g128":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_quality(open_checkpoint(find_minilm()), ["int8", "int4-g128"], read_text(None), tmp_path, interrupted)
    with (tmp_path / "quality.csv").open() as file:
        assert [row["recipe"] for row in csv.DictReader(file)] == ["int8"]


def test_what_is_no_folder_or_no_file_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(HwsimError, match="cannot write to"):
        run_quality(open_checkpoint(find_minilm()), ["int8"], read_text(None), tmp_path / "file")
    with pytest.raises(HwsimError, match="cannot read the text"):
        read_text(tmp_path / "pipe")


def test_the_report_is_of_this_code(minilm: Quality) -> None:
    """Bits and errors to the digit that the page prints; another processor may move an activation by a code."""
    folder = data_root() / "reports" / "quality"
    with (folder / "quality.csv").open() as file:
        kept = {row["recipe"]: row for row in csv.DictReader(file)}
    assert set(kept) == set(names("recipes"))
    page = (folder / "README.md").read_text(encoding="utf-8")
    for name, row in kept.items():
        numbers = f"{float(row['bits_per_weight']):.3f} | {float(row['weight_sqnr_db']):.1f} dB"
        assert f"| `{name}` | {numbers} |" in page
    for row in minilm.rows[:-1]:
        for key, allowed in (("bits_per_weight", 1e-9), ("weight_sqnr_db", 1e-3), ("embedding_cosine", 2e-3)):
            assert float(kept[row["recipe"]][key]) == pytest.approx(row[key], abs=allowed)
