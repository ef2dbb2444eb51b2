"""Units with floating-point accumulators add as IEEE 754 has it: numpy's float16 and float32 are the oracle."""

from pathlib import Path

import numpy as np
import pytest

from hwsim.formats import get_format
from hwsim.rtl_flow import yosys
from hwsim.rtl_flow.mac_unit import float_unit, integer_unit
from hwsim.rtl_flow.synth import map_modules

pytestmark = pytest.mark.rtl

TINY = str(Path(__file__).parent / "tiny.lib")
COUNT = 120
ACCUMULATORS = {"fp16": np.float16, "fp32": np.float32}


def evaluated(design, inputs, folder):
    """What Yosys's own evaluation of the combinational step gives, an integer for each set of inputs."""
    (folder / "unit.v").write_text(design.text)
    asked = "; ".join("eval " + " ".join(f"-set {k} {v}" for k, v in of.items()) + " -show y" for of in inputs)
    log = yosys.log_of(
        f"read_verilog unit.v; hierarchy -top mac_unit; proc; flatten step; opt; cd step; {asked}", folder, 120
    )
    results = [line.split("= ")[1].rstrip(".") for line in log.splitlines() if line.startswith("Eval result")]
    return [int(text.split("'")[1], 2) if "'" in text else int(text) for text in results]


def sums_to_try(product, kind, rng, number):
    """Running sums near the product, against it, of any code, and of any size; none that is no number."""
    any_code = np.frombuffer(rng.bytes(np.dtype(number).itemsize), number)[0]
    with np.errstate(over="ignore"):
        against = number(-product * rng.choice([1, 1 + 2**-5, 0.5, 2]))
        chosen = (number(rng.standard_normal() * product), against, any_code,
                  number(rng.standard_normal() * 10.0 ** rng.integers(-6, 5)))[kind]  # fmt: skip
    return chosen if np.isfinite(chosen) else number(0)


@pytest.mark.parametrize(
    ("operand", "accumulator"),
    [("fp8_e4m3", "fp16"), ("fp8_e4m3", "fp32"), ("fp8_e5m2", "fp16"), ("fp8_e5m2", "fp32"), ("fp16", "fp32")],
)
def test_sums_are_rounded_once_to_nearest_even(operand, accumulator, tmp_path):
    """The exact sum fits float64 or loses what lies far below the accumulator's last place."""
    values, number = get_format(operand).values, ACCUMULATORS[accumulator]
    bits, width = get_format(operand).bits, 8 * np.dtype(number).itemsize
    codes, rng = np.flatnonzero(np.isfinite(values)), np.random.default_rng(0)
    inputs, wanted = [], []
    for k in range(COUNT):
        a, w = rng.choice(codes, 2)
        product = float(values[a]) * float(values[w])
        before = sums_to_try(product, k % 4, rng, number)
        with np.errstate(over="ignore"):
            wanted.append(number(np.float64(before) + product))
        code = int(np.array(before).view(f"u{width // 8}"))
        inputs.append({"a": f"{bits}'d{a}", "w": f"{bits}'d{w}", "sum": f"{width}'d{code}"})
    found = np.array(evaluated(float_unit(operand, accumulator, "unit"), inputs, tmp_path)) % 2**width
    assert (found.astype(f"u{width // 8}").view(number) == np.array(wanted)).all()


def test_the_integer_unit_multiplies_and_adds(tmp_path):
    cases = [(-128, -128, 5), (127, -128, -(2**31)), (3, 7, -22)]
    inputs = [{"a": f"8'd{a % 256}", "w": f"8'd{w % 256}", "sum": f"32'd{s % 2**32}"} for a, w, s in cases]
    found = evaluated(integer_unit(8, 32, "unit"), inputs, tmp_path)
    assert [value % 2**32 for value in found] == [(s + a * w) % 2**32 for a, w, s in cases]


def test_no_way_to_cells_loses_what_stands_in_modules(tmp_path):
    """A way that optimizes before it knows the modules inside must not take what feeds them for unused."""
    (made,) = map_modules(integer_unit(4, 12, "unit").text, {"whole": "mac_unit", "step": "step"}, TINY)
    assert made.circuits["whole"].cells["REGISTER"] == 12
    assert min(made.tried_um2.values()) > made.circuits["step"].resources["area_um2"] + 12 * 11
