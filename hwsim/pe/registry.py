"""PEs by name: every folder under `hwsim/pe` that exports an `ELEMENT`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path

from hwsim.errors import unknown
from hwsim.pe.base import PE


def pe_names() -> list[str]:
    """The names of all PEs: the folders beside this file that are packages."""
    return sorted(found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)]) if found.ispkg)


@cache
def get_pe(name: str) -> type[PE]:
    """The class of a PE's arrays.

    Raises:
        HwsimError: there is no PE of that name.
    """
    if name not in pe_names():
        raise unknown("PE", name, pe_names(), next="hwsim rtl list")
    element: type[PE] = importlib.import_module(f"hwsim.pe.{name}").ELEMENT
    return element
