"""Accelerators by name: the description of whichever dataflow a file says it has."""

from __future__ import annotations

from typing import Any

from hwsim import catalog
from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.systolic_description import SystolicDescription
from hwsim.errors import unknown

_DATAFLOWS: dict[str, type[AcceleratorDescription]] = {
    "stream": StreamDescription,
    "cores": StreamDescription,
    "systolic": SystolicDescription,
}


def load_accelerator(name: str, overrides: dict[str, Any] | None = None) -> AcceleratorDescription:
    """The accelerator of a name or TOML path.

    Raises:
        HwsimError: no such description, or a wrong key or value (a clock that is not positive is).
    """
    return catalog.load("accelerators", name, _model_of(name, overrides or {}), overrides)


def _model_of(name: str, overrides: dict[str, Any]) -> type[AcceleratorDescription]:
    table = catalog.read_toml(catalog.locate("accelerators", name))
    dataflow = overrides.get("dataflow", table.get("dataflow", "stream"))
    if dataflow not in _DATAFLOWS:
        raise unknown(f"dataflow of accelerator {name}", str(dataflow), _DATAFLOWS)
    return _DATAFLOWS[dataflow]
