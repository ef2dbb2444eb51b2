"""Accelerators by name: the description of whichever dataflow a file says it has."""

from __future__ import annotations

from typing import Any, TypeVar

from hwsim import catalog
from hwsim.accelerators.description import MachineDescription
from hwsim.accelerators.dpu.description import DpuDescription
from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.accelerators.lpu.sram_description import SramLpuDescription
from hwsim.accelerators.processor.description import ProcessorDescription
from hwsim.accelerators.sram_pim.description import SramPimDescription
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.systolic_description import SystolicDescription
from hwsim.errors import HwsimError, unknown

_DATAFLOWS: dict[str, type[MachineDescription]] = {
    "stream": StreamDescription,
    "cores": StreamDescription,
    "systolic": SystolicDescription,
    "dpu": DpuDescription,
    "dram-pim": DramPimDescription,
    "processor": ProcessorDescription,
    "hardwired": HardwiredDescription,
    "sram-lpu": SramLpuDescription,
    "sram-pim": SramPimDescription,
}

Machine = TypeVar("Machine", bound=MachineDescription)


def load_accelerator(name: str, overrides: dict[str, Any] | None = None) -> MachineDescription:
    """The accelerator of a name or TOML path.

    Raises:
        HwsimError: no such description, or a wrong key or value (a clock that is not positive is).
    """
    return catalog.load("accelerators", name, _model_of(name, overrides or {}), overrides)


def load_as(kind: type[Machine], name: str, overrides: dict[str, Any] | None = None) -> Machine:
    """As `load_accelerator`, for those who need a certain kind of machine.

    Raises:
        HwsimError: the accelerator is of another kind.
    """
    found = load_accelerator(name, overrides)
    if not isinstance(found, kind):
        able = [dataflow for dataflow, model in _DATAFLOWS.items() if issubclass(model, kind)]
        raise HwsimError(
            f"accelerator {name} is of another kind than is needed here",
            got=f"dataflow = {found.dataflow!r}",
            expected=" or ".join(repr(dataflow) for dataflow in able),
            next="hwsim models lists accelerators",
        )
    return found


def _model_of(name: str, overrides: dict[str, Any]) -> type[MachineDescription]:
    table = catalog.read_toml(catalog.locate("accelerators", name))
    dataflow = overrides.get("dataflow", table.get("dataflow", "stream"))
    if dataflow not in _DATAFLOWS:
        raise unknown(f"dataflow of accelerator {name}", str(dataflow), _DATAFLOWS)
    return _DATAFLOWS[dataflow]
