"""The tables of variants in the page about the PEs, written from what `hwsim rtl list --json` prints."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError

COLUMNS = (
    "variant",
    "rows x lanes",
    "weights x activations",
    "further parameters",
    "latency",
    "interval",
    "bits",
    "cycles",
    "synthesized on",
)
SECTION = r"(?ms)^## {name}\n.*?(?=^## |\Z)"
TABLE = re.compile(r"(?m)^\| *variant *\|.*$(?:\n\|.*$)*")


def fill_page(page: Path, elements: list[dict[str, Any]]) -> None:
    """Write each PE's table into its section, in place of what begins with `| variant |` there.

    Args:
        page: a Markdown file with a section `## NAME` for each PE.
        elements: PEs with their variants, as the command's JSON has them.

    Raises:
        HwsimError: the page cannot be read, or a PE has no section with a table in it.
    """
    try:
        text = page.read_text(encoding="utf-8")
    except OSError as error:
        raise HwsimError(f"cannot read the page {page}", got=error.strerror, expected="a Markdown file") from error
    for element in elements:
        section = re.search(SECTION.format(name=re.escape(element["name"])), text)
        found = section and TABLE.search(section[0])
        if not section or not found:
            raise HwsimError(
                f"PE {element['name']} has no place in {page}",
                got="no table in its section" if section else "no section",
                expected=f"a heading `## {element['name']}`, and below it a line `| variant |`",
                next="write the section; this command fills the table",
            )
        at = section.start()
        text = text[: at + found.start()] + _table(element["variants"]) + text[at + found.end() :]
    files.write_text(page, text)


def _table(variants: list[dict[str, Any]]) -> str:
    head, *body = [f"| {' | '.join(row)} |" for row in (COLUMNS, *map(_cells, variants))]
    return "\n".join([head, "|" + "---|" * len(COLUMNS), *body])


def _cells(variant: dict[str, Any]) -> tuple[str, ...]:
    return (
        f"`{variant['name']}`",
        f"{variant['rows']} x {variant['lanes']}",
        f"{variant['weight_format']} x {variant['activation_format']}",
        ", ".join(_further(variant)),
        variant["latency"],
        variant["interval"],
        ", ".join(variant["bits"]) or "unproven",
        variant["cycles"] or "unproven",
        ", ".join(target.removesuffix("_stdcells") for target in variant["synthesized"]) or "-",
    )


def _further(variant: dict[str, Any]) -> list[str]:
    """Zero points, and the parameters that only this PE has; none that are off, absent or lists of constants."""
    from hwsim.pe import PE, get_pe

    shared = {field.name for field in dataclasses.fields(PE)}
    own = [field.name for field in dataclasses.fields(get_pe(variant["pe"])) if field.name not in shared]
    values = {key: variant[key] for key in own if variant[key] and not isinstance(variant[key], list | tuple)}
    words = [key if value is True else f"{key}={value}" for key, value in values.items()]
    return ["zero points", *words] if variant["zero_point"] else words
