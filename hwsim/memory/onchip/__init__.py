"""On-chip memory: banks with ports and conflicts, double buffering, an interconnect with arbitration, die crossings.

Each has rules in its docstring, a SimPy reference made of Links and arbiters (`engine="events"`), and a compiled form
of the same rules; random tests hold the two equal, transfer by transfer.
"""

from hwsim.memory.onchip.banks import BankedMemory, banks_touched, stride_interval
from hwsim.memory.onchip.crossing import Crossing
from hwsim.memory.onchip.description import Crossbar, DieCrossing, Switch, load_interconnect
from hwsim.memory.onchip.interconnect import Bursts, Interconnect
from hwsim.memory.onchip.mapping import Mapping
from hwsim.memory.onchip.pingpong import PingPong
from hwsim.memory.onchip.ports import Ports
from hwsim.memory.onchip.traffic import Traffic

__all__ = [
    "BankedMemory",
    "Bursts",
    "Crossbar",
    "Crossing",
    "DieCrossing",
    "Interconnect",
    "Mapping",
    "PingPong",
    "Ports",
    "Switch",
    "Traffic",
    "banks_touched",
    "load_interconnect",
    "stride_interval",
]
