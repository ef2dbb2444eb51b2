"""The kinds of numbers that costs are made of: a `Quantity` with its unit and bounds."""

from __future__ import annotations

from typing import Annotated

from hwsim.catalog import Quantity
from hwsim.technology import in_unit

Dollars = Annotated[Quantity, in_unit("USD")]
DollarsPerJoule = Annotated[Quantity, in_unit("USD/J")]
DollarsPerByte = Annotated[Quantity, in_unit("USD/B")]
DollarsPerArea = Annotated[Quantity, in_unit("USD/m2")]
DollarsPerWatt = Annotated[Quantity, in_unit("USD/W")]
DollarsPerSecond = Annotated[Quantity, in_unit("USD/s")]
PerSecond = Annotated[Quantity, in_unit("1/s")]
Lifetime = Annotated[Quantity, in_unit("s", positive=True)]
PowerUsageEffectiveness = Annotated[Quantity, in_unit("1", least=1)]
Length = Annotated[Quantity, in_unit("m", positive=True, most=1)]
Margin = Annotated[Quantity, in_unit("m", most=1)]
Area = Annotated[Quantity, in_unit("m2", positive=True, most=1)]
DefectDensity = Annotated[Quantity, in_unit("1/m2")]
Clustering = Annotated[Quantity, in_unit("1", positive=True)]
Ratio = Annotated[Quantity, in_unit("1", positive=True, most=1000)]
Rounds = Annotated[Quantity, in_unit("count", most=1000)]
Throughput = Annotated[Quantity, in_unit("token/s", positive=True)]
Power = Annotated[Quantity, in_unit("W", positive=True)]
JoulesPerArea = Annotated[Quantity, in_unit("J/m2")]
CarbonPerArea = Annotated[Quantity, in_unit("kg/m2")]
CarbonPerJoule = Annotated[Quantity, in_unit("kg/J")]
CarbonPerByte = Annotated[Quantity, in_unit("kg/B")]
Carbon = Annotated[Quantity, in_unit("kg")]
