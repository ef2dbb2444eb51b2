"""An accelerator of whatever dataflow, by name."""

from __future__ import annotations

from typing import Any

from hwsim.accelerators.core_accelerator import CoreAccelerator
from hwsim.accelerators.dpu.accelerator import DpuAccelerator
from hwsim.accelerators.dram_pim.accelerator import DramPimAccelerator
from hwsim.accelerators.fpga import FpgaAccelerator
from hwsim.accelerators.loading import load_accelerator
from hwsim.accelerators.lpu.machine import HardwiredAccelerator
from hwsim.accelerators.lpu.sram_machine import SramLpuAccelerator
from hwsim.accelerators.machine import TaskAccelerator
from hwsim.accelerators.processor.accelerator import ProcessorAccelerator
from hwsim.accelerators.sram_pim.accelerator import SramPimAccelerator

Accelerator = FpgaAccelerator | TaskAccelerator[Any]

_DATAFLOWS: dict[str, type[Accelerator]] = {
    "stream": FpgaAccelerator,
    "systolic": FpgaAccelerator,
    "cores": CoreAccelerator,
    "dpu": DpuAccelerator,
    "dram-pim": DramPimAccelerator,
    "processor": ProcessorAccelerator,
    "hardwired": HardwiredAccelerator,
    "sram-lpu": SramLpuAccelerator,
    "sram-pim": SramPimAccelerator,
}


def open_accelerator(name: str, overrides: dict[str, Any] | None = None, *more: Any, **options: Any) -> Accelerator:
    """The accelerator of a description under `models/accelerators`, or of a TOML path; arguments as its class has them.

    Raises:
        HwsimError: a description is missing or wrong, or the line is impossible.
    """
    return _DATAFLOWS[load_accelerator(name, overrides).dataflow](name, overrides, *more, **options)
