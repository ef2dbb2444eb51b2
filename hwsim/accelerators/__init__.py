"""Accelerators: PEs, links and memories wired into a dataflow that runs a trace."""

from hwsim.accelerators.core_accelerator import CoreAccelerator
from hwsim.accelerators.description import AcceleratorDescription, TaskMachineDescription
from hwsim.accelerators.fpga import FpgaAccelerator, Simulation
from hwsim.accelerators.loading import load_accelerator, load_as
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.accelerators.opening import Accelerator, open_accelerator
from hwsim.accelerators.simulated import ENGINES

__all__ = [
    "ENGINES",
    "Accelerator",
    "AcceleratorDescription",
    "CoreAccelerator",
    "FpgaAccelerator",
    "Plan",
    "Simulation",
    "TaskAccelerator",
    "TaskMachineDescription",
    "load_accelerator",
    "load_as",
    "open_accelerator",
]
