"""Libraries of the extras: imported where they are used, and named with what installs them where they are missing."""

from __future__ import annotations

import importlib
from types import ModuleType

from hwsim.errors import HwsimError

EXTRAS = {"optuna": "search", "SALib": "search", "pyarrow": "tables", "distributed": "cluster"}


def library(name: str) -> ModuleType:
    """A module of a library in an extra ("SALib.sample.sobol").

    Raises:
        HwsimError: the library is not installed.
    """
    top = name.partition(".")[0]
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != top:
            raise
        raise HwsimError(
            f"{top} is not installed",
            got="no such library",
            expected="the libraries that this needs",
            next=f"pip install 'hwsim[{EXTRAS[top]}]'",
        ) from error
