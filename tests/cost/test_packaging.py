"""Packages: Chiplet Actuary's own totals, and small modules worked by hand."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from hwsim import catalog
from hwsim.cost import Plan, load_process
from hwsim.cost.accounts import Accounts
from hwsim.cost.reading import typical
from hwsim.cost.system import System, SystemFile, load_system
from hwsim.errors import HwsimError

from .conftest import golden, table

MODULES = [row for row in golden("chiplet_actuary.csv") if row["package"] != "die"]
KINDS = {"OS": "chiplets-7nm-organic", "SI": "chiplets-7nm-interposer", "FO": "chiplets-7nm-interposer"}
# Chiplet Actuary's [FO]; its bumps are those of the interposer.
FAN_OUT = {"kind": "fan_out", "process": "redistribution", "area_factor": table(1.2, "1"),
           "bonding_yield": table(0.98, "1")}  # fmt: skip


def system_of(package: str, node_nm: str, die_mm2: float, dies: int) -> System:
    kind, _, first = package.partition("-")
    content = tomllib.loads(catalog.locate("systems", KINDS[kind]).read_text())
    content["module"]["dies"][0] |= {"process": f"{node_nm}nm", "count": dies, "area_m2": table(die_mm2 * 1e-6, "m2")}
    if kind == "FO":
        content["module"]["package"] |= FAN_OUT | {"dies_last": first != "first"}
    return system_from(content)


def system_from(content: dict[str, Any]) -> System:
    file = SystemFile.model_validate(content)
    names = [file.module.dies[0].process, getattr(file.module.package, "process", None)]
    return System(file, {name: load_process(name) for name in names if name}, ())


@pytest.mark.parametrize(
    "row", MODULES, ids=lambda row: f"{row['package']}-{row['node_nm']}nm-{row['dies']}x{row['die_mm2']}"
)
def test_modules_of_chiplet_actuary(row):
    system = system_of(row["package"], row["node_nm"], float(row["die_mm2"]), int(row["dies"]))
    figures = Accounts(system, Plan(), typical).figures()
    assert f"{figures['module.dies_usd']:.1f}" == row["chips_usd"]
    assert f"{figures['module.package_usd']:.1f}" == row["raw_package_usd"]
    assert f"{figures['module.usd']:.1f}" == row["module_usd"]


def flat(**module: Any) -> System:
    """One die of 100 mm2 that costs what the wafer of a stated yield makes it, in a package of 10 USD."""
    content = {
        "name": "test", "title": "test", "source": "test",
        "module": {
            "count": 1,
            "dies": [{"name": "die", "process": "7nm", "area_m2": table(100e-6, "m2")}],
            "package": {"kind": "flat", "usd": table(10.0, "USD"), "assembly_yield": table(0.8, "1")},
        } | module,
    }  # fmt: skip
    return system_from(content)


def module_of(system: System) -> dict[str, float]:
    figures = Accounts(system, Plan(), typical).figures()
    parts = ("dies", "package", "lost", "test", "memory", "board")
    assert figures["module.usd"] == pytest.approx(sum(figures[f"module.{part}_usd"] for part in parts), rel=1e-12)
    return {part: figures[f"module.{part}_usd"] for part in parts}


def test_what_is_lost_in_assembly_by_hand():
    got = module_of(flat())
    assert got["package"] == 10.0
    assert got["dies"] + got["package"] + got["lost"] == pytest.approx((got["dies"] + 10.0) / 0.8, rel=1e-12)


def test_a_failed_final_test_takes_everything_along_but_memory_and_board():
    plain = module_of(flat())
    got = module_of(flat(
        test={"usd": table(3.0, "USD"), "passes": table(0.5, "1")},
        memory={"bytes": table(16e9, "B"), "usd_per_byte": table(10e-9, "USD/B")},
        board_usd=table(100.0, "USD"),
    ))  # fmt: skip
    tested = got["dies"] + got["package"] + got["lost"] + got["test"]
    assert tested == pytest.approx((sum(plain.values()) + 3.0) / 0.5, rel=1e-12)
    assert (got["memory"], got["board"]) == (160.0, 100.0)


def test_package_and_test_by_the_wafer_are_spread_over_its_good_dies():
    system = load_system("hnlpu")
    assert module_of(system)["package"] == pytest.approx(4000 / 27, rel=1e-12)


def test_chiplets_are_cheaper_than_one_large_die_and_more_packages_lost():
    four, one = system_of("OS", "5", 200, 4), system_of("OS", "5", 800, 1)
    a, b = module_of(four), module_of(one)
    assert a["dies"] < b["dies"] and a["lost"] / (a["dies"] + a["package"]) > b["lost"] / (b["dies"] + b["package"])


def test_a_module_that_never_survives_is_refused():
    system = system_of("SI", "7", 1, 500)
    with pytest.raises(HwsimError, match="no module survives assembly"):
        module_of(system)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("value = 0.95", "value = 1.05", "between 0 and 1"),
        ("value = 0.95", "value = -0.5", "above 0"),
        ('kind = "interposer"\n', 'kind = "interposr"\n', "'interposer'"),
        ('process = "7nm"', 'process = "7mn"', "did you mean '7nm'"),
        ('process = "interposer-55nm"', 'process = "interposer"', "did you mean 'interposer-55nm'"),
        ("count = 4", "count = 0", "greater than or equal to 1"),
        ("[module.package.area_factor]", "[module.package.area_facto]", "area_factor"),
        ("value = 0.00022", "value = 0.0009", "too large"),
        ("value = 0.00022", "value = 0.09", "too large"),
    ],
)
def test_bad_modules_are_refused_with_the_reason(changed, old, new, message):
    with pytest.raises(HwsimError) as error:
        load_system(changed("systems", "chiplets-7nm-interposer", (old, new)))
    assert message in str(error.value)
