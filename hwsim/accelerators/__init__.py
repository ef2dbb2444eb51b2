"""Accelerators: PEs, links and memories wired into a dataflow that runs a trace."""

from hwsim.accelerators.description import AcceleratorDescription, load_accelerator
from hwsim.accelerators.fpga import ENGINES, FpgaAccelerator, Simulation

__all__ = ["ENGINES", "AcceleratorDescription", "FpgaAccelerator", "Simulation", "load_accelerator"]
