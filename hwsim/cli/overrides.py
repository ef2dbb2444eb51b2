"""`--set KEY=VALUE`: change one value of a description for one command."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from hwsim.cli.output import note
from hwsim.errors import HwsimError, nearest, unknown

if TYPE_CHECKING:
    from hwsim.quantize import Recipe

TARGETS = ("network", "recipe", "accelerator", "memory")


def parse_overrides(settings: list[str], targets: tuple[str, ...] = TARGETS) -> dict[str, dict[str, Any]]:
    """Overrides by what they change: ["network.layers=2"] gives {"network": {"layers": 2}, ...}.

    Raises:
        HwsimError: a setting is not KEY=VALUE, or its key begins with nothing that can be changed.
    """
    found: dict[str, dict[str, Any]] = {target: {} for target in targets}
    for setting in settings:
        key, equals, text = setting.partition("=")
        target, dot, rest = key.strip().partition(".")
        if not equals or not dot or not rest:
            raise HwsimError("--set is malformed", got=setting, expected="KEY=VALUE, such as network.layers=2")
        if target not in targets:
            raise unknown("thing to --set", target, targets)
        found[target][rest] = _value(text.strip())
    return found


def say_what_is_idle(recipe: Recipe, weights: Iterable[str]) -> None:
    """A note about each override of a recipe that decides none of the weight matrices."""
    known = list(weights)
    for pattern in recipe.idle_overrides(known):
        meant = nearest(pattern, known)
        hint = f"; did you mean {meant!r}?" if meant else ""
        note(f"override {pattern!r} of recipe {recipe.name} decides no weight matrix{hint}")


def _value(text: str) -> Any:
    """A TOML value; a bare word is a string."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
