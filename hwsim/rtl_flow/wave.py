"""Waves of an array at work: every signal under its name, for GTKWave or Surfer."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.pe import PE
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.verify import Part, rounds_of

_CYCLE_OF_BUILD = "dump.vcd"
