"""DRAM at the level of commands: devices, JEDEC's rules, a controller, and what other simulators say of the same."""

from hwsim.memory.dram.controller import Controller, Policy
from hwsim.memory.dram.device import DramDevice, load_dram
from hwsim.memory.dram.energy import DramEnergy, dram_energy
from hwsim.memory.dram.files import AddressTrace, read_requests, read_trace, write_trace
from hwsim.memory.dram.mapping import AddressMapping, from_short
from hwsim.memory.dram.memory import DramMemory
from hwsim.memory.dram.replay import Issued, Request, replay
from hwsim.memory.dram.rules import Command, rules_of
from hwsim.memory.dram.trace import Requests, Served, serve

__all__ = [
    "AddressMapping",
    "AddressTrace",
    "Command",
    "Controller",
    "DramDevice",
    "DramEnergy",
    "DramMemory",
    "Issued",
    "Policy",
    "Request",
    "Requests",
    "Served",
    "dram_energy",
    "from_short",
    "load_dram",
    "read_requests",
    "read_trace",
    "replay",
    "rules_of",
    "serve",
    "write_trace",
]
