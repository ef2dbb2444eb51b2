"""What a processor's file says: its arithmetic by kernel, the threads at work, and what an operator costs besides."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from hwsim.accelerators.description import Count, TaskMachineDescription
from hwsim.catalog import Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.technology import Delay, Watts
from hwsim.technology.quantities import BytesPerSecond, Fraction, in_unit

MacsPerSecond = Annotated[Quantity, in_unit("1/s", positive=True)]
Instructions = Annotated[Quantity, in_unit("1", positive=True)]
Form = Literal["matrix", "lookup", "dequantize"]
BYTE = 8  # bits of a lane of a vector instruction


class Simd(Strict):
    """A core's vector units: `pipes` instructions of `width_bits` in a cycle."""

    width_bits: Count
    pipes: Count


class Kernel(Strict):
    """How matrix products of some formats are computed.

    Args:
        form: "matrix": by matrix units, `macs_per_s` of all of them; "lookup": by lookups in vector registers, a lane's
            `instructions` for each bit of a weight and each `group` of activations; "dequantize": weights are unpacked
            and multiplied in bytes, `instructions` for each vector of so many weights.
        weights, activations: formats that it takes.
        by_format: `instructions` of weight formats whose blocks are unpacked in another number of them.
        issue: of the vector units' slots for instructions, those that it fills; all where None.
        share: of the memory's sustained bandwidth that it reads weights with.
    """

    form: Form
    weights: tuple[str, ...]
    activations: tuple[str, ...]
    macs_per_s: MacsPerSecond | None = None
    compute_share: Fraction | None = None
    instructions: Instructions | None = None
    by_format: dict[str, Instructions] = Field(default_factory=dict)
    issue: Fraction | None = None
    group: Count = 4
    share: Fraction

    @model_validator(mode="after")
    def _has_what_its_form_needs(self) -> Self:
        needed = ("macs_per_s", "compute_share") if self.form == "matrix" else ("instructions",)
        if missing := [name for name in needed if getattr(self, name) is None]:
            raise ValueError(f"a kernel of form {self.form!r} needs {missing[0]}")
        if strange := sorted({*self.by_format} - {*self.weights}):
            raise ValueError(f"by_format counts a format that the kernel does not take: {strange[0]!r}")
        return self

    def instructions_for(self, weights: str) -> float:
        """Instructions of a vector of weights of a format, or of lookups for them, as slots that they take."""
        assert self.instructions is not None
        counted = self.by_format.get(weights, self.instructions).value
        return counted / (self.issue.value if self.issue else 1.0)


class ProcessorDescription(TaskMachineDescription):
    """A GPU or CPU.

    Args:
        threads: cores at work; 1 where kernels give the rate of the whole device.
        thread_bytes_per_s: what one core alone draws from memory; no limit where None.
        kernels: by name; the first one that takes a product's formats computes it, of the form `prefer` if there is
            one (T-MAC's lookups against llama.cpp's dequantization).
        attention: name of the kernel for scores and weighted values.
        overhead_s: time of each operator in which neither memory nor arithmetic works (launch, synchronisation).
        prefill_power_w: where prefill draws another power than decode.
    """

    dataflow: Literal["processor"]
    threads: Count = 1
    thread_bytes_per_s: BytesPerSecond | None = None
    simd: Simd | None = None
    kernels: dict[str, Kernel] = Field(min_length=1)
    prefer: Form = "matrix"
    attention: str
    overhead_s: Delay
    prefill_power_w: Watts | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        if self.attention not in self.kernels:
            raise ValueError(f"attention names no kernel: {self.attention!r}; there are {', '.join(self.kernels)}")
        if self.simd is None and any(kernel.form != "matrix" for kernel in self.kernels.values()):
            raise ValueError("kernels of vector instructions need a table `simd`")
        return self

    def kernel(self, weights: str, activations: str) -> Kernel:
        """The kernel for weights and activations of these formats.

        Raises:
            HwsimError: there is none.
        """
        for kernel in sorted(self.kernels.values(), key=lambda kernel: kernel.form != self.prefer):
            if weights in kernel.weights and activations in kernel.activations:
                return kernel
        pairs = sorted({f"{w} x {a}" for k in self.kernels.values() for w in k.weights for a in k.activations})
        raise HwsimError(
            f"{self.name} has no kernel for such products",
            got=f"{weights} weights with {activations} activations",
            expected=", ".join(pairs),
            next="choose another recipe with --recipe, or add the formats to a kernel of the accelerator's TOML",
        )

    def macs_per_s(self, kernel: Kernel, weights: str, planes: int = 1) -> float:
        """Multiply-accumulates per second that a kernel's arithmetic gets through, for weights of a format.

        A vector register has width / 8 lanes. Lookups: one of them stands for `group` activations and one bit of a
        weight (Wei et al., T-MAC, EuroSys 2025, arXiv:2407.00088, Section 3).
        """
        if kernel.macs_per_s is not None and kernel.compute_share is not None:
            return kernel.macs_per_s.value * kernel.compute_share.value
        assert self.simd is not None
        vectors_per_s = self.threads * self.simd.pipes * self.clock_hz.value / kernel.instructions_for(weights)
        products = kernel.group / (planes * get_format(weights).bits) if kernel.form == "lookup" else 1.0
        return vectors_per_s * self.simd.width_bits // BYTE * products

    def bytes_per_s(self, sustained: float) -> float:
        """What the threads at work draw from a memory that sustains so much, in B/s."""
        if self.thread_bytes_per_s is None:
            return sustained
        return min(sustained, self.threads * self.thread_bytes_per_s.value)
