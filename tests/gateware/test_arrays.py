"""Every array in Amaranth's own simulator: quick, and needs no compiler. Verilator does it at length in tests/rtl."""

import numpy as np
import pytest

from hwsim.pe import get_pe, pe_names
from hwsim.pe.twin import Schedule, random_schedule, recurrence
from hwsim.rtl_flow.payloads import payloads
from hwsim.rtl_flow.stimuli import random_stimulus

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

ARRAYS = [(name, variant) for name in pe_names() for variant in get_pe(name).variants()]


@pytest.mark.parametrize(("name", "variant"), ARRAYS)
def test_bits_and_transfers_equal_the_models(play, name, variant):
    pe, rng = get_pe(name).variants()[variant], np.random.default_rng(8)
    stimulus = random_stimulus(pe, rng)
    beats = stimulus.beats
    mood = random_schedule(rng, len(beats), len(stimulus.sums))
    dut = pe.component()
    given = [dut.i.payload.shape().from_bits(bits) for bits in payloads(pe, beats)]
    seen = play(dut, {"i": (given, mood.gaps)}, {"o": mood.stalls})
    expected = recurrence(beats.timing(pe), beats.ends_row, Schedule(mood.gaps, mood.stalls))
    assert [cycle for cycle, _ in seen["i"]] == expected.accept
    assert [cycle for cycle, _ in seen["o"]] == expected.take
    for (_, result), sums in zip(seen["o"], stimulus.sums, strict=True):
        assert all(golden is None or result[row] == golden for row, golden in enumerate(sums))
