"""One-time costs: photomasks that chips share and that each needs for itself, and design."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Self

from pydantic import Field, model_validator

from hwsim.catalog import Strict
from hwsim.cost.reading import Read
from hwsim.cost.units import Dollars, Ratio, Rounds

Masks = Annotated[int, Field(strict=True, ge=0, le=1000)]
Variants = Annotated[int, Field(strict=True, ge=1, le=100_000)]


class MaskSet(Strict):
    """The masks of a chip, and how many of them differ between the `variants` of it that a system is made of.

    A mask's price is a share of the set's: a DUV mask counts 1, an EUV mask `euv_weight`. Metal embedding is the case
    in which few masks differ (Liu et al., arXiv:2508.16151, Appendix B). Without counts the set is one whole, and all
    of it is shared; without `set_usd` its price is that of the process.
    """

    set_usd: Dollars | None = None
    euv: Masks = 0
    duv: Masks = 1
    own_euv: Masks = 0
    own_duv: Masks = 0
    euv_weight: Ratio | None = None
    variants: Variants = 1

    @model_validator(mode="after")
    def _no_more_than_all(self) -> Self:
        if self.own_euv > self.euv or self.own_duv > self.duv:
            raise ValueError(f"needs own masks among the {self.euv} EUV and {self.duv} DUV masks of the set")
        if self.euv + self.duv == 0:
            raise ValueError("needs at least one mask")
        if self.euv and self.euv_weight is None:
            raise ValueError("a set with EUV masks needs euv_weight")
        return self

    def usd(self, set_usd: float, read: Read) -> tuple[float, float]:
        """What the shared masks of a set at a price cost, and what those of all variants cost."""
        weight = 1.0 if self.euv_weight is None else read(self.euv_weight)
        own = (self.own_euv * weight + self.own_duv) / (self.euv * weight + self.duv)
        return set_usd * (1 - own), set_usd * own * self.variants


class Engineering(Strict):
    """One-time costs of a system: masks, design by what is done, and how often masks are made again.

    `respins` counts rounds before the first system works in which the variants' own masks are bought again; where
    they have none of their own, the whole set.
    """

    masks: MaskSet = MaskSet()
    design_usd: dict[str, Dollars] = Field(default_factory=dict)
    respins: Rounds | None = None

    @model_validator(mode="after")
    def _names_are_free(self) -> Self:
        if taken := {"shared_masks", "own_masks", "respins"} & set(self.design_usd):
            raise ValueError(f"needs another name than {', '.join(sorted(taken))}, which masks are listed by")
        return self


@dataclass(frozen=True)
class OneTime:
    """One-time dollars.

    Args:
        shared_masks_usd: masks that all variants share.
        own_masks_usd: masks of all variants that differ.
        design_usd: by what is done.
        respins_usd: of all re-spins.
        remask_usd: the masks of one re-spin, or of one update of what the variants embed.
    """

    shared_masks_usd: float
    own_masks_usd: float
    design_usd: dict[str, float]
    respins_usd: float
    remask_usd: float

    @property
    def total_usd(self) -> float:
        """All of it until the first system works."""
        return self.shared_masks_usd + self.own_masks_usd + sum(self.design_usd.values()) + self.respins_usd


def one_time(engineering: Engineering, set_usd: float, read: Read) -> OneTime:
    """What one-time work costs, at a price of the whole mask set."""
    shared, own = engineering.masks.usd(set_usd, read)
    design = {name: read(quantity) for name, quantity in engineering.design_usd.items()}
    rounds = 0.0 if engineering.respins is None else read(engineering.respins)
    return OneTime(shared, own, design, rounds * (own or shared), own or shared)
