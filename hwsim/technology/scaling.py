"""Scaling between nodes by the equations and tables of Stillmaker & Baas, Integration 58 (2017) 74-81.

Coefficients and area divisors as in wromaszkan/nodeScale@0676b74ea2, nodeScale.py, high-performance columns. Energies
are in an arbitrary unit: only ratios mean something. Between two nodes of the table both logarithms are interpolated.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from hwsim.errors import HwsimError

# Energy of a gate at V volts: e2 V^2 + e1 V + e0.
ENERGY: Mapping[float, tuple[float, float, float]] = {
    180: (0.0, 24.64, -17.98),
    130: (7.171, -6.709, 2.904),
    90: (4.762, -4.781, 2.092),
    65: (3.755, -4.398, 1.975),
    45: (1.018, -0.3107, 0.1539),
    32: (0.8367, -0.4341, 0.1701),
    20: (0.373, -0.1582, 0.04104),
    16: (0.2958, -0.1241, 0.03024),
    14: (0.2363, -0.09675, 0.02239),
    10: (0.2068, -0.09311, 0.02375),
    7: (0.1776, -0.09097, 0.02447),
}
# By what an area is divided on the way to 7 nm.
AREA_TO_7: Mapping[float, float] = {
    180: 320, 130: 110, 90: 48, 65: 25, 45: 17, 32: 7.8, 20: 3.6, 16: 3.2, 14: 2.9, 10: 1.7, 7: 1,
}  # fmt: skip


def energy_factor(from_nm: float, from_v: float, to_nm: float, to_v: float) -> float:
    """Energy of a gate at one node and voltage over that at another.

    Raises:
        HwsimError: a node is outside the table (180 to 7 nm).
    """
    return _energy(to_nm, to_v) / _energy(from_nm, from_v)


def area_factor(from_nm: float, to_nm: float) -> float:
    """Area of a gate at one node over that at another.

    Raises:
        HwsimError: a node is outside the table (180 to 7 nm).
    """
    return _interpolated(to_nm, AREA_TO_7) / _interpolated(from_nm, AREA_TO_7)


def _energy(node_nm: float, voltage_v: float) -> float:
    at_voltage = {node: (e2 * voltage_v + e1) * voltage_v + e0 for node, (e2, e1, e0) in ENERGY.items()}
    return _interpolated(node_nm, at_voltage)


def _interpolated(node_nm: float, table: Mapping[float, float]) -> float:
    if not min(table) <= node_nm <= max(table):
        raise HwsimError(
            "node outside the table of Stillmaker & Baas",
            got=f"{node_nm:g} nm",
            expected=f"{min(table):g} to {max(table):g} nm",
            next="scale to 7 nm, and give `beyond` with a source for the rest",
        )
    below = max(node for node in table if node <= node_nm)
    above = min(node for node in table if node >= node_nm)
    if below == above:
        return table[below]
    return power_law(node_nm, (below, table[below]), (above, table[above]))


def power_law(node_nm: float, first: tuple[float, float], second: tuple[float, float]) -> float:
    """The value at a node on the power law through two (node, value) points."""
    share = math.log(node_nm / first[0]) / math.log(second[0] / first[0])
    return first[1] * math.pow(second[1] / first[1], share)
