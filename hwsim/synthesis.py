"""What arrays of processing elements take of a target, by parameters: forms fitted to arrays that were synthesized.

A form is a sum of products of named numbers, each with a coefficient:

    area = 2150 * rows + 310 * rows*lanes + 21 * rows*lanes*weight_bits*activation_bits + ...

Coefficients are least squares over samples; other arrays, held out, say how far to trust them. Nothing here starts a
tool: `hwsim rtl fit` synthesizes arrays into `rtl/<pe>/samples.toml` and `held_out.toml`, and writes the forms to
`fits.toml`, which this module reads.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from hwsim import catalog
from hwsim.catalog import Strict
from hwsim.errors import HwsimError
from hwsim.formats import get_format

FITS = "fits.toml"
RECORDS = "synth.toml"
ARRAYS = "arrays.toml"
"""Arrays that are no variants, at the size that an accelerator has them."""
WITH_DSP = "dsp"
"""The way of mapping to an FPGA that uses its multiplier blocks."""
COUNTS = ("rows", "lanes", "weight_bits", "activation_bits", "group", "max_groups")
"""The numbers over which samples spread: outside of theirs an answer is extrapolated."""
_FORMATS = ("weight_format", "activation_format")
_NO_CASE = ("pe", "rows", "lanes", "group", "max_groups", "accumulator")


class Errors(Strict):
    """Relative errors of a form over arrays: the largest, and the root of the mean square."""

    arrays: int
    largest: float
    rms: float


class Fit(Strict):
    """One quantity of one part of arrays on a target.

    Args:
        target, way: as in records of synthesis.
        case: what all its samples share (`case_of`); of other arrays it says nothing.
        part: "front" or "whole".
        quantity: "area_um2", "lut", "ff".
        features: products of `numbers`, "1" for a constant.
        coefficients: one for each feature.
        box: least and largest of each of `COUNTS` among the samples.
        samples, held_out: relative errors over what it was fitted to, and over what it was not.
        source: hash of the PE's source that the samples are of; empty in files of versions that did not write it.
    """

    target: str
    way: str
    case: dict[str, Any]
    part: str
    quantity: str
    features: tuple[str, ...]
    coefficients: tuple[float, ...]
    box: dict[str, tuple[int, int]]
    samples: Errors
    held_out: Errors
    source: str = ""

    def at(self, parameters: Mapping[str, Any]) -> float:
        """The form's value for an array's parameters."""
        return float(design_matrix([parameters], self.features)[0] @ np.array(self.coefficients))


class FitFile(Strict):
    """`rtl/<pe>/fits.toml`."""

    schema_version: Literal[1] = 1
    fit: tuple[Fit, ...] = ()


@dataclass(frozen=True)
class Estimate:
    """A form's answer.

    Args:
        value: of the fit's quantity.
        fit: what gave it.
        outside: of `COUNTS`, those in which the array lies outside the samples; where there are any, the answer is
            extrapolated, and the fit's errors do not bound it.
    """

    value: float
    fit: Fit
    outside: tuple[str, ...]

    @property
    def extrapolated(self) -> bool:
        """Whether the array lies outside of what was sampled."""
        return bool(self.outside)


def records(path: Path, key: str = "synthesis") -> list[dict[str, Any]]:
    """The entries of a record of synthesis; none where there is no file.

    Raises:
        HwsimError: the file is not TOML.
    """
    if not path.is_file():
        return []
    found: list[dict[str, Any]] = catalog.read_toml(path).get(key, [])
    return found


def recorded_sources(pe: str, target: str, folder: Path | None = None) -> list[str]:
    """The hashes of a PE's source that its records of synthesis on a target are of; "" where one does not say."""
    entries = records((folder or catalog.data_root() / "rtl") / pe / RECORDS)
    return list(dict.fromkeys(str(entry.get("source", "")) for entry in entries if entry.get("target") == target))


def recorded_targets(pe: str, source: str, folder: Path | None = None) -> dict[str, list[str]]:
    """The targets that each of a PE's variants has a record of synthesis on, in order, if of this source.

    Args:
        source: hash of the PE's source (`hwsim.pe.source`).
        folder: of the records; the shipped ones by default.
    """
    found: dict[str, set[str]] = {}
    for entry in records((folder or catalog.data_root() / "rtl") / pe / RECORDS):
        if entry.get("source") == source:
            found.setdefault(entry["variant"], set()).add(str(entry["target"]))
    return {variant: sorted(targets) for variant, targets in found.items()}


def case_of(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Of an array's parameters those that no form counts on; of formats the family ("int" of int4)."""
    case = {key: value for key, value in parameters.items() if key not in _NO_CASE and value is not None}
    return case | {key: str(parameters[key]).rstrip("0123456789") for key in _FORMATS}


def numbers(parameters: Mapping[str, Any]) -> dict[str, float]:
    """The numbers that features may name.

    Those of the parameters themselves, the widths of both formats in bits, their sum `product_bits`, the register
    stages of an adder tree over the lanes, and of `lut` arrays the tables of a row.
    """
    found = {key: float(value) for key, value in parameters.items() if isinstance(value, int)}
    weight, activation = (float(get_format(str(parameters[key])).bits) for key in _FORMATS)
    found |= {"1": 1.0, "weight_bits": weight, "activation_bits": activation, "product_bits": weight + activation}
    found["tree_stages"] = math.ceil((int(found["lanes"]) - 1).bit_length() / 2)
    if "inputs" in found:
        found["tables"] = found["lanes"] / found["inputs"]
    return found


def design_matrix(arrays: Sequence[Mapping[str, Any]], features: Sequence[str]) -> np.ndarray:
    """The features of each array, float64[arrays, features]."""
    named = [numbers(parameters) for parameters in arrays]
    return np.array([[math.prod(of[name] for name in feature.split("*")) for feature in features] for of in named])


def coefficients(matrix: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Least squares of the relative error, so that small arrays count as much as large ones.

    Raises:
        HwsimError: the samples do not tell the features apart.
    """
    found, _, rank, _ = np.linalg.lstsq(matrix / values[:, None], np.ones(len(values)), rcond=None)
    if rank < matrix.shape[1]:
        raise HwsimError("samples that do not tell a form's features apart", got=f"rank {rank}",
                         expected=f"rank {matrix.shape[1]}")  # fmt: skip
    return np.asarray(found)


def errors(found: np.ndarray, measured: np.ndarray) -> Errors:
    """Relative errors of a form's values."""
    relative = found / measured - 1
    largest, rms = float(np.abs(relative).max()), float(np.sqrt(np.mean(relative**2)))
    return Errors(arrays=len(measured), largest=round(largest, 4), rms=round(rms, 4))


def box(arrays: Sequence[Mapping[str, Any]]) -> dict[str, tuple[int, int]]:
    """Least and largest of each of `COUNTS`."""
    named = [numbers(parameters) for parameters in arrays]
    return {key: (int(min(of[key] for of in named)), int(max(of[key] for of in named))) for key in COUNTS}


def load_fits(pe: str, folder: Path | None = None) -> FitFile:
    """The fits of a PE; an empty file's where none were made.

    Raises:
        HwsimError: the file is not what `hwsim rtl fit` writes.
    """
    path = (folder or catalog.data_root() / "rtl") / pe / FITS
    return catalog.check(catalog.read_toml(path), FitFile, f"fits {path}") if path.is_file() else FitFile()


def estimate(pe: str, parameters: Mapping[str, Any], target: str, folder: Path | None = None) -> list[Estimate]:
    """What an array takes of a target by the fits of its PE: every part and quantity that there is a fit of.

    Args:
        parameters: of the array, as `PE.parameters()` gives them.
        target: as records name it ("osu018_stdcells"), or as commands do ("osu018").

    Raises:
        HwsimError: no array like this one was sampled on the target; it says which were.
    """
    fits = load_fits(pe, folder).fit
    of_target = [fit for fit in fits if target in (fit.target, fit.target.removesuffix("_stdcells"))]
    if not of_target:
        known = sorted({fit.target for fit in fits})
        raise HwsimError(f"no fit of PE {pe} on {target}", got=target, expected=", ".join(known) or "a fitted target",
                         next=f"hwsim rtl fit {pe} --target {target} --record rtl")  # fmt: skip
    case = case_of(parameters)
    alike = [fit for fit in of_target if fit.case == case]
    if not alike:
        raise HwsimError(
            f"no fit of PE {pe} for such an array", got=_words(case),
            expected=" or ".join(sorted({_words(fit.case) for fit in of_target})),
            next="hwsim rtl synth synthesizes any array",
        )  # fmt: skip
    named = numbers(parameters)
    return [
        Estimate(fit.at(parameters), fit, tuple(k for k, (low, high) in fit.box.items() if not low <= named[k] <= high))
        for fit in alike
    ]


def _words(case: Mapping[str, Any]) -> str:
    return ", ".join(f"{key}={case[key]}" for key in sorted(case))
