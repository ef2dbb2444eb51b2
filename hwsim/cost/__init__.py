"""Money and carbon: wafers, dies, packages, one-time engineering, owning or renting, and cost per correct answer."""

from hwsim.cost.accounts import Plan
from hwsim.cost.attempts import Attempt, read_attempts
from hwsim.cost.cost_of_pass import CostOfPass
from hwsim.cost.owning import (
    Cost,
    Price,
    Rental,
    Tariff,
    carbon_per_million_tokens,
    cost_per_million_tokens,
    load_price,
)
from hwsim.cost.priced import Priced, carbon_drivers, cost_drivers, driver_row, price_die, price_system
from hwsim.cost.silicon import Process, load_process
from hwsim.cost.system import System, load_system

__all__ = [
    "Attempt",
    "Cost",
    "CostOfPass",
    "Plan",
    "Price",
    "Priced",
    "Process",
    "Rental",
    "System",
    "Tariff",
    "carbon_drivers",
    "carbon_per_million_tokens",
    "cost_drivers",
    "cost_per_million_tokens",
    "driver_row",
    "load_price",
    "load_process",
    "load_system",
    "price_die",
    "price_system",
    "read_attempts",
]
