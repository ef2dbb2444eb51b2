"""`hwsim models`: what is described under `models/` and in the overlays."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Any

import typer

from hwsim import catalog
from hwsim.cli.output import print_json, table
from hwsim.errors import HwsimError, nearest


def models(
    what: Annotated[
        str | None, typer.Argument(metavar="[KIND|NAME|KIND/NAME|FILE]", help="A kind, or one description to print.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List the descriptions that hwsim knows, or print one with its sources."""
    if what is None or what in catalog.KINDS:
        _print_list(catalog.KINDS if what is None else (what,), json)
    else:
        _print_files(_find(what), json)


def _print_list(kinds: tuple[str, ...], json: bool) -> None:
    found = [_summary(kind, name) for kind in kinds for name in catalog.names(kind)]
    if json:
        print_json({"models": found})
    else:
        table("Descriptions", ["kind", "name", "title"], [[row["kind"], row["name"], row["title"]] for row in found])


def _summary(kind: str, name: str) -> dict[str, Any]:
    path = catalog.locate(kind, name)
    content = catalog.read_toml(path)
    return {"kind": kind, "name": name, "title": str(content.get("title", "")), "file": str(path)}


def _print_files(paths: list[Path], json: bool) -> None:
    if json:
        print_json({"models": [{"file": str(path), "content": _plain(catalog.read_toml(path))} for path in paths]})
        return
    for path in paths:
        catalog.read_toml(path)  # a damaged file is an error here too
        print(f"# {path}\n{path.read_text(encoding='utf-8').rstrip()}")


def _plain(value: Any) -> Any:
    """What TOML has and JSON has not, dates and infinities, as text."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, (str, int)) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return str(value)


def _find(what: str) -> list[Path]:
    """The files meant: of one kind ("parts/u280"), of every kind that has the name, or the path itself."""
    kind, _, name = what.partition("/")
    if kind in catalog.KINDS and name and not what.endswith(".toml"):
        return [catalog.locate(kind, name)]
    if Path(what).is_file():
        return [Path(what)]
    owners = [kind for kind in catalog.KINDS if what in catalog.names(kind)]
    if not owners:
        raise _unknown(what)
    return [catalog.locate(kind, what) for kind in owners]


def _unknown(what: str) -> HwsimError:
    meant = nearest(what, [*catalog.KINDS, *(name for kind in catalog.KINDS for name in catalog.names(kind))])
    return HwsimError(
        "no such description",
        got=repr(what),
        expected=f"a kind ({', '.join(catalog.KINDS)}), a name or a file",
        next=f"did you mean {meant!r}?" if meant else "hwsim models",
    )
