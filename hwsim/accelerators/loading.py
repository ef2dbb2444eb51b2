"""Accelerators by name: the description of whichever dataflow a file says it has."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, RootModel

from hwsim import catalog
from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.systolic_description import SystolicDescription


class _Described(RootModel[Annotated[StreamDescription | SystolicDescription, Field(discriminator="dataflow")]]):
    """A description of any dataflow."""


def load_accelerator(name: str, overrides: dict[str, Any] | None = None) -> AcceleratorDescription:
    """The accelerator of a name or TOML path.

    Raises:
        HwsimError: no such description, or a wrong key or value (a clock that is not positive is).
    """
    return catalog.load("accelerators", name, _Described, overrides).root
