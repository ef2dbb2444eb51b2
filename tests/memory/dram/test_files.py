"""Request traces of other simulators, and the requests of a replay: read, written, refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.memory.dram import AddressMapping, AddressTrace, load_dram, read_requests, read_trace, write_trace

TRACE = AddressTrace(np.array([0x40, 0x1A40, 0]), np.array([False, True, False]), np.array([0, 3, 3]))


@pytest.mark.parametrize("form", ["dramsim3", "ramulator"])
def test_written_and_read_again(tmp_path, form):
    path = tmp_path / "a.trc"
    write_trace(path, TRACE, form)
    again = read_trace(path)
    assert np.array_equal(again.address, TRACE.address)
    assert np.array_equal(again.is_write, TRACE.is_write)
    assert np.array_equal(again.clock, TRACE.clock if form == "dramsim3" else np.zeros(3))


def test_the_lines_are_those_the_simulators_read(tmp_path):
    write_trace(tmp_path / "a", TRACE, "dramsim3")
    write_trace(tmp_path / "b", TRACE, "ramulator")
    assert (tmp_path / "a").read_text() == "0x40 READ 0\n0x1A40 WRITE 3\n0x0 READ 3\n"
    assert (tmp_path / "b").read_text() == "LD 0x40\nST 0x1a40\nLD 0x0\n"


def test_one_source_asks_once_a_tick():
    mapping = AddressMapping.of(load_dram("DDR4_8Gb_x8_3200"), 1, ["row", "rank", "bank", "bank_group", "column"])
    assert TRACE.channel(mapping, 0).arrive.tolist() == [1, 4, 5]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no requests"),
        ("0x40 READ\n", "line 1 of"),
        ("LD 0x40\n0x40 FETCH 3\n", "line 2 of"),
        ("LD forty\n", "line 1 of"),
        ("0x40 READ -1\n", "line 1 of"),
        ("LD 0x40 7\n", "line 1 of"),
    ],
)
def test_a_trace_that_cannot_be_read(tmp_path, text, said):
    path = tmp_path / "a.trc"
    path.write_text(text)
    with pytest.raises(HwsimError, match=said):
        read_trace(path)


@pytest.mark.parametrize("wrapped", [False, True])
def test_requests_of_a_replay(tmp_path, wrapped):
    path, rows = tmp_path / "a.json", [["Read", 0, 1, 2, 8], ["Write", 1, 0, 0, 0]]
    path.write_text(json.dumps({"requests": rows} if wrapped else rows))
    first, second = read_requests(path)
    assert (first.kind, first.bank_group, first.bank, first.row, first.column) == ("Read", 0, 1, 2, 8)
    assert second.kind == "Write"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "is not JSON"),
        ('{"reads": []}', "no list of requests"),
        ('[["Read", 0, 0, 0]]', "request 0"),
        ('[["Fetch", 0, 0, 0, 0]]', "request 0"),
        ('[["Read", 0, 0, 0, 1.5]]', "request 0"),
        ("[7]", "request 0"),
    ],
)
def test_requests_that_cannot_be_read(tmp_path, text, said):
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(HwsimError, match=said):
        read_requests(path)
