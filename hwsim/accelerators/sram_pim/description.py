"""What a machine of compute-capable cache slices is: `dataflow = "sram-pim"`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hwsim.accelerators.description import Count, Passes, TaskMachineDescription
from hwsim.accelerators.sram_pim.patterns import Reuse
from hwsim.catalog import Strict


class Slices(Strict):
    """The last-level cache.

    `slices` of it have `arrays` compute-capable SRAM arrays each, of `rows` word lines and `columns` bit lines.
    `fill_bytes_per_cycle` is what a slice moves from its storage to its arrays; `storage_bytes` is room for weights on
    their way, of the whole cache.
    """

    slices: Count
    arrays: Count
    rows: Annotated[int, Field(ge=32, le=65536, strict=True)]
    columns: Count
    fill_bytes_per_cycle: Count
    storage_bytes: Count

    @property
    def all_arrays(self) -> int:
        """Arrays of the whole cache."""
        return self.slices * self.arrays

    @property
    def lanes(self) -> int:
        """Bit lines of the whole cache."""
        return self.all_arrays * self.columns


class Lookup(Strict):
    """How products are looked up.

    `basis` weights share a table, or as many as there is room for; `reuse` is what becomes of patterns that repeat
    (`hwsim.accelerators.sram_pim.arithmetic.lookups`); `conversion` says whether the arrays or the host's cores turn
    sums into floating point; `chunk` is how many inputs an array sums up before its sums leave it, where no scale ends
    before; `wide_bits` is what FP16 and BF16 activations are turned into.
    """

    basis: Annotated[int, Field(ge=1, le=6, strict=True)]
    reuse: Reuse
    conversion: Literal["arrays", "host"]
    chunk: Count
    wide_bits: Annotated[int, Field(ge=4, le=24, strict=True)]


class Host(Strict):
    """The CPU: `cores` with `lanes` FP32 multiply-adds a cycle each, and the mesh between them and the cache.

    `passes` is how often each value passes the lanes, by operator; `quantize` how often an input of a product does
    before it goes to the cache, `mesh_mm` how far a byte goes.
    """

    cores: Count
    lanes: Count
    mesh_bytes_per_cycle: Count
    mesh_mm: Count
    quantize: Count
    passes: Passes


class SramPimDescription(TaskMachineDescription):
    """A CPU whose last-level cache multiplies; every key is of the files under `models/accelerators`."""

    dataflow: Literal["sram-pim"]
    cache: Slices
    lookup: Lookup
    host: Host
