"""Memory blocks of a fabric: counts against the vendors' shapes, by hand and by brute force."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.technology import Range
from hwsim.technology.fabric import Fabric, load_fabric

US = load_fabric("ultrascale-plus")


@pytest.mark.parametrize(
    ("name", "width", "depth", "blocks"),
    [
        # RAMB36E2: 512 x 72, 1K x 36, 2K x 18, ... ; RAMB18E2 is half of that.
        ("bram36", 72, 512, 1),
        ("bram36", 36, 512, 0.5),
        ("bram36", 36, 1024, 1),
        ("bram36", 18, 1024, 0.5),
        ("bram36", 73, 512, 1.5),
        ("bram36", 1, 32768, 1),
        ("bram36", 512, 512, 7.5),
        ("bram36", 64, 2048, 4),
        ("bram36", 32, 8192, 8),
        # URAM288: 4K x 72 alone.
        ("uram", 72, 4096, 1),
        ("uram", 73, 4096, 2),
        ("uram", 72, 4097, 2),
        ("uram", 1024, 131072, 15 * 32),
        ("uram", 1, 1, 1),
        ("lutram", 7, 64, 1),
        ("lutram", 512, 64, 74),
    ],
)
def test_blocks_by_hand(name, width, depth, blocks):
    assert US.ram(name).blocks(width, depth) == blocks


@pytest.mark.parametrize(("width", "depth", "blocks"), [(40, 512, 1), (41, 512, 2), (20, 1024, 1), (512, 512, 13)])
def test_m20k_by_hand(width, depth, blocks):
    assert load_fabric("stratix-10").ram("m20k").blocks(width, depth) == blocks


@given(st.sampled_from(["bram36", "uram"]), st.integers(1, 600), st.integers(1, 40000))
def test_blocks_hold_the_bits_and_grow_with_the_buffer(name, width, depth):
    ram = US.ram(name)
    largest = max(w * d for w, d in ram.shapes)
    blocks = ram.blocks(width, depth)
    assert blocks * largest >= width * depth
    assert ram.blocks(2 * width, depth) <= 2 * blocks
    assert ram.blocks(width + 1, depth) >= blocks
    assert ram.blocks(width, depth + 1) >= blocks


def test_a_whole_grid_of_blocks_is_used_to_the_last_bit():
    for columns in (1, 2, 5):
        for rows in (1, 3):
            assert US.ram("uram").blocks(72 * columns, 4096 * rows) == columns * rows


def test_records_become_what_the_fabric_has():
    counts = {"lut": Range(100.0, 200.0, 400.0), "ff": Range.point(50.0), "dsp": Range.point(8.0)}
    assert US.converted(counts) == counts
    there = load_fabric("stratix-10").converted(counts)
    assert set(there) == {"alm", "ff", "dsp"}
    assert (there["alm"].low, there["alm"].high) == (50.0, 400.0) and there["ff"] == counts["ff"]
    assert (there["dsp"].low, there["dsp"].high) == (4.0, 8.0)


@pytest.mark.parametrize("name", catalog.names("fabrics"))
def test_every_number_of_a_fabric_says_where_it_is_from(name):
    fabric = load_fabric(name)
    for ram in fabric.rams.values():
        assert len(ram.source) > 10 and set(ram.ports) <= {"1rw", "1r1w", "2rw"}
        assert ram.note or ram.kind == "published"
    for _, quantity in catalog.quantities(fabric):
        assert quantity.note


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rams": {"x": {"shapes": [], "takes": {"lut": 1}, "ports": [], "latency_cycles": 1}}}, "one shape"),
        ({"resources": ["lut", "gates"]}, "unknown resource 'gates'"),
        ({"resources": ["lut"]}, "not among its resources"),
    ],
)
def test_a_wrong_fabric_is_refused(change, message):
    table = US.model_dump() | change
    for ram in table["rams"].values():
        ram.setdefault("output_registers", 1)
        ram.setdefault("source", "made up for a test")
        ram.setdefault("kind", "assumed")
    with pytest.raises(HwsimError, match=message):
        catalog.check(table, Fabric, "fabric made up")


def test_a_block_that_is_not_there_is_refused():
    with pytest.raises(HwsimError, match="no memory block m20k"):
        US.ram("m20k")
