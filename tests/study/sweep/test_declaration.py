"""Sweeps as files: the points that a declaration means, and what is refused with which words."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.study.sweep.constraints import parse_constraint
from hwsim.study.sweep.declaration import read_sweep
from hwsim.study.sweep.points import points

HEAD = """
schema_version = 1
name = "test"
title = "a test"

[fixed]
network = "llama-2-7b"
accelerator = "u280-stream"

[objectives]
tokens_per_s = "max"
"""


def settings(tmp_path: Path, text: str, head: str = HEAD) -> list[dict[str, object]]:
    path = tmp_path / "study.toml"
    path.write_text(head + text)
    return [point.settings for point in points(read_sweep(path))]


def test_a_grid_has_all_combinations_the_last_key_changing_fastest(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        """
[[vary]]
key = "recipe"
values = ["int8", "int4-g128"]

[[vary]]
key = "batch"
start = 1
stop = 4
factor = 2
""",
    )
    assert [(one["recipe"], one["batch"]) for one in found] == [
        ("int8", 1), ("int8", 2), ("int8", 4), ("int4-g128", 1), ("int4-g128", 2), ("int4-g128", 4)
    ]  # fmt: skip
    assert {(one["network"], one["phase"], one["context"]) for one in found} == {("llama-2-7b", "decode", 512)}


def test_coupled_keys_change_together_and_a_step_ends_where_it_says(tmp_path: Path) -> None:
    text = '[[vary]]\nkeys = ["recipe", "batch"]\nvalues = [["int8", 1], ["int4-g128", 2]]\n'
    text += '[[vary]]\nkey = "memory.efficiency.value"\nstart = 0.5\nstop = 0.9\nstep = 0.1\n'
    found = settings(tmp_path, text)
    assert {(one["recipe"], one["batch"]) for one in found} == {("int8", 1), ("int4-g128", 2)}
    assert [one["memory.efficiency.value"] for one in found[:5]] == pytest.approx([0.5, 0.6, 0.7, 0.8, 0.9])
    assert len(found) == 10


@pytest.mark.parametrize("kind", ["random", "lhs"])
def test_drawn_points_are_the_seeds_and_within_their_bounds(kind: str, tmp_path: Path) -> None:
    text = f"""
[search]
kind = "{kind}"
points = 16
seed = 3

[[vary]]
key = "accelerator.collector.width"
low = 8
high = 128
log = true
whole = true

[[vary]]
key = "memory.efficiency.value"
low = 0.5
high = 0.9

[[vary]]
key = "recipe"
values = ["int8", "int4-g128"]
"""
    found = settings(tmp_path, text)
    assert found == settings(tmp_path, text)
    assert found != settings(tmp_path, text.replace("seed = 3", "seed = 4"))
    widths = [one["accelerator.collector.width"] for one in found]
    assert all(isinstance(width, int) and 8 <= width <= 128 for width in widths)
    if kind == "lhs":  # one in each of sixteen equal parts
        parts = {int((one["memory.efficiency.value"] - 0.5) / 0.4 * 16) for one in found}  # type: ignore[operator]  # a number
        assert parts == set(range(16))
        assert [one["recipe"] for one in found].count("int8") == 8


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[[vary]]\nkey = "acelerator.line.channels"\nvalues = [4]\n', "did you mean"),
        ('[[vary]]\nkey = "batch"\nvalues = []\n', "needs one of values"),
        ('[[vary]]\nkey = "batch"\nstart = 4\nstop = 1\nstep = 1\n', "start <= stop"),
        ('[[vary]]\nkey = "batch"\nstart = 1\nstop = 4\n', "either step or factor"),
        ('[[vary]]\nkey = "network"\nvalues = ["qwen3-8b"]\n', "sets a key twice"),
        ('[[vary]]\nkey = "batch"\nlow = 1\nhigh = 4\n', "a grid needs values"),
        ('[[vary]]\nkeys = ["batch", "recipe"]\nvalues = [[1]]\n', "lists of 2 values"),
        ('[[vary]]\nkey = "batch"\nvalues = [1]\n\n[search]\nkind = "random"\n', "needs points"),
        ('[[vary]]\nkey = "batch"\nvalues = [1]\n\n[serach]\nkind = "grid"\n', "search"),
        ('[[vary]]\nkey = "batch"\nstart = 1\nstop = 3000000\nstep = 1\n', "too many points"),
    ],
)
def test_what_is_wrong_is_refused_with_what_would_do(text: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(HwsimError) as error:
        settings(tmp_path, text)
    assert words in str(error.value)


def test_a_sweep_of_nothing_in_particular_is_refused(tmp_path: Path) -> None:
    head = HEAD.replace('accelerator = "u280-stream"\n', "")
    with pytest.raises(HwsimError, match="does not say what is simulated"):
        settings(tmp_path, '[[vary]]\nkey = "batch"\nvalues = [1]\n', head)


def test_constraints() -> None:
    row = {"power_w": 60.0, "quality": None, "name": "x"}
    assert parse_constraint("power_w <= 60").holds(row)
    assert not parse_constraint("power_w<6e1").holds(row)
    assert not parse_constraint("quality >= 3").holds(row)
    for text, words in (("power <= 3", "did you mean 'power_w'"), ("name > 3", "cannot be compared")):
        with pytest.raises(HwsimError) as error:
            parse_constraint(text).holds(row)
        assert words in str(error.value)
    for text in ("power_w", "power_w <= lots", "power_w <= 3 and more", "__import__('os') == 1"):
        with pytest.raises(HwsimError, match="malformed"):
            parse_constraint(text)
