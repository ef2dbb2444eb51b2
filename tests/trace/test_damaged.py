"""Trace files that are whole as files, but are not what they should be inside: each is refused in words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from hwsim.errors import HwsimError
from hwsim.trace import Trace

WEIGHT = "layers.0.attention.q"


@pytest.fixture
def damage(build, tmp_path) -> Callable[..., Path]:
    """Writes the trace again with its metadata or its tensors changed."""
    build("whole")

    def damaged(
        metadata: Callable[[dict[str, Any]], None] | None = None,
        tensors: Callable[[dict[str, np.ndarray]], None] | None = None,
    ) -> Path:
        told = Trace.open(tmp_path / "whole").reader.metadata
        arrays = load_file(tmp_path / "whole")
        if metadata:
            metadata(told)
        if tensors:
            tensors(arrays)
        save_file(arrays, tmp_path / "damaged", {"hwsim": json.dumps(told)})
        return tmp_path / "damaged"

    return damaged


def test_what_is_not_damaged_opens(damage):
    assert Trace.open(damage(), verify=True).weight(WEIGHT).shape == (128, 128)


def test_keys_of_a_later_writer_are_passed_over(damage):
    def add(told: dict[str, Any]) -> None:
        told["new"] = 1
        told["weights"][WEIGHT]["new"] = 1
        told["weights"][WEIGHT]["report"]["new"] = 1

    assert "new" not in Trace.open(damage(add)).report(WEIGHT)


@pytest.mark.parametrize("key", ["network", "recipe", "weights", "tensors", "content_hash"])
def test_missing_metadata_is_named(damage, key):
    with pytest.raises(HwsimError, match="missing key in metadata") as caught:
        Trace.open(damage(lambda told: told.pop(key)))
    assert caught.value.expected == key


@pytest.mark.parametrize("value", [None, 7, "text", [1], {}])
@pytest.mark.parametrize("key", ["network", "recipe", "weights", "tensors", "content_hash", "checkpoint", "samples"])
def test_metadata_of_another_type_is_refused(damage, key, value):
    allowed = {"content_hash": ["text"], "checkpoint": [None], "tensors": [{}]}
    path = damage(lambda told: told.update({key: value}))
    if value in allowed.get(key, []):
        assert Trace.open(path).weight_names()
    else:
        with pytest.raises(HwsimError):
            Trace.open(path)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("format", "int3", "int3"),
        ("packing", "trits5", "trits5"),
        ("group", 64, "64"),
        ("rows", 64, "64"),
        ("cols", 256, "256"),
        ("code_counts", [1] * 16, "'weights': 16"),
        ("code_counts", [128 * 128], "'codes': 1"),
        ("code_counts", [-1] * 16, "greater than or equal to 0"),
        ("code_counts", "16", "code_counts"),
        ("report", {}, "report"),
        ("report", {"bits_per_weight": "many"}, "report"),
    ],
)
def test_facts_of_another_weight_are_refused(damage, key, value, said):
    with pytest.raises(HwsimError, match=WEIGHT.replace(".", r"\.")) as caught:
        Trace.open(damage(lambda told: told["weights"][WEIGHT].update({key: value})))
    assert said in str(caught.value)


def test_facts_that_are_missing_are_named(damage):
    with pytest.raises(HwsimError, match=r"metadata of layers\.0\.attention\.q"):
        Trace.open(damage(lambda told: told["weights"].pop(WEIGHT)))


@pytest.mark.parametrize(
    ("tensor", "change"),
    [
        (f"{WEIGHT}.codes", None),
        (f"{WEIGHT}.codes", lambda array: array[:-1]),
        (f"{WEIGHT}.codes", lambda array: array.view(np.int8)),
        (f"{WEIGHT}.scales", lambda array: array.astype(np.float32)),
        (f"{WEIGHT}.scales", lambda array: array[:1]),
        (f"{WEIGHT}.zeros", None),
        (f"{WEIGHT}.x_codes", lambda array: array[:4]),
        (f"{WEIGHT}.x_scales", lambda array: np.repeat(array, 2, axis=1)),
        ("strange", lambda array: np.zeros(3, np.uint8)),
    ],
)
def test_tensors_that_do_not_fit_are_named(damage, tensor, change):
    def changed(arrays: dict[str, np.ndarray]) -> None:
        array = arrays.pop(tensor, None)
        if change:
            arrays[tensor] = np.ascontiguousarray(change(array))

    with pytest.raises(HwsimError, match="does not hold what its network and recipe ask for") as caught:
        Trace.open(damage(tensors=changed))
    assert tensor in caught.value.got


def test_another_recipe_than_the_tensors_were_made_by_is_refused(damage):
    with pytest.raises(HwsimError, match="does not hold"):
        Trace.open(damage(lambda told: told["recipe"]["weights"].update(group=64)))
    with pytest.raises(HwsimError, match="does not hold"):
        Trace.open(damage(lambda told: told["network"].update(layers=1)))
    with pytest.raises(HwsimError, match="sample"):
        Trace.open(damage(lambda told: told["samples"].update(tokens=0)))
