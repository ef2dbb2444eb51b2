"""The same benches on Icarus Verilog, another simulator by other people: the same bits, the same cycles."""

import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import SIMULATORS, tools, verify
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.simulators import DEFAULT
from hwsim.rtl_flow.verify import Part, random_case, simulator_of

MISSING = tools.missing(SIMULATORS["icarus"].needs)
# Icarus is a second opinion: hwsim needs Verilator alone, and make test must pass where no system package adds another.
pytestmark = [
    pytest.mark.rtl,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

FEW = [Part("pot3", get_pe("pot").variants()["pot3"], 1), Part("skip", get_pe("ternary").variants()["skip"], 0)]


def test_both_simulators_record_the_same():
    rounds = [[random_case(part, seed) for part in FEW] for seed in range(3)]
    jobs = [[case.job() for case in row] for row in rounds]
    records = {name: simulator_of(FEW, name).play(jobs).records for name in SIMULATORS}
    assert records["icarus"] == records[DEFAULT]
    faults = [
        fault
        for row, found in zip(rounds, records["icarus"], strict=True)
        for case, record in zip(row, found, strict=True)
        for fault in case.faults(record)
    ]
    assert faults == []
    assert all(record.results for row in records["icarus"] for record in row)


def test_builds_of_both_lie_apart_and_are_kept():
    folders = {name: simulator_of(FEW, name).folder for name in SIMULATORS}
    assert len(set(folders.values())) == len(SIMULATORS)
    assert simulator_of(FEW, "icarus").was_cached
    assert {path.name for path in folders["icarus"].iterdir()} == {"done", "sim.vvp", "bench.v", "build.log"}


def test_a_planted_fault_is_found_in_icarus_too():
    part = FEW[1]
    case = random_case(part, 0)

    def edit(text):
        assert "- $signed(x_0)" in text
        return text.replace("- $signed(x_0)", "$signed(x_0)")

    built = Simulator({part.name: part.pe.component()}, edit, simulator="icarus")
    ((record,),) = built.play([[case.job()]]).records
    assert case.faults(record)


def test_waves_are_of_verilator():
    with pytest.raises(HwsimError, match="no VCD"):
        Simulator({}, waves=True, simulator="icarus")


@pytest.mark.full
@pytest.mark.parametrize("name", pe_names())
def test_rtl_equals_its_models_in_icarus(name):
    verdict = verify(name, 10, simulator="icarus")
    assert verdict.faults == ()
    assert set(verdict.variants) >= set(get_pe(name).variants())
    assert verdict.stalled_results > 0 < verdict.stalled_rows
