"""What a design takes of a part, added up by hand, and what happens where it is too much."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.run import ArrayRow
from hwsim.technology import Part, load_part
from hwsim.technology.design import bill_of
from hwsim.technology.occupancy import occupancy
from hwsim.technology.synthesized import synthesized

INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}
COUNT = {"unit": "count", "source": "made up for a test", "kind": "assumed", "note": "made up"}
KINDS = ("lut", "ff", "bram36", "uram", "dsp")
USED = {"source": "made up for a test", "kind": "assumed"}


def part(regions=None, usable=None, **counts) -> Part:
    table = {"name": "toy", "title": "a toy", "source": "made up for a test"}
    given = {kind: counts.get(kind, 10**6) for kind in KINDS}
    table |= {kind: COUNT | {"value": float(count)} for kind, count in given.items() if count is not None}
    fractions = {kind: COUNT | {"value": f, "unit": "1"} for kind, f in (usable or {}).items()}
    if regions:
        table["user_regions"] = regions | USED
    return catalog.check(table | {"usable": fractions}, Part, "part toy")


def machine(channels=1, buffers=None, units=None, **more):
    return {"name": "toy design", "channels": channels, "buffers": buffers or {}, "units": units or {}, **more}


def array(copies=1, **changes) -> ArrayRow:
    return ArrayRow("mac", INT4 | changes, copies, 0, {})


def test_a_bill_is_the_sum_of_its_rows():
    buffers = {"fifo": {"capacity_bytes": 512 * 9, "width_bits": 72, "copies": 3, "ram": "bram36"}}
    units = {"glue": {"lut": 10.0, "dsp": 1.0, "copies": 2, "within_factor": 2.0} | USED}
    bill = bill_of(machine(buffers=buffers, units=units), [array(copies=5)], part())
    each = synthesized("mac", INT4)[0]
    assert bill.needs("bram36").typical == 3
    for end in ("low", "typical", "high"):
        glue = {"low": 0.5, "typical": 1.0, "high": 2.0}[end]
        assert getattr(bill.needs("lut"), end) == pytest.approx(5 * getattr(each["lut"], end) + 20 * glue)
        assert getattr(bill.needs("dsp"), end) == pytest.approx(5 * getattr(each["dsp"], end) + 2 * glue)
    assert bill.needs("uram").high == 0 and bill.gaps == ()


def test_doubled_channels_double_what_is_in_each_and_nothing_else():
    def needs(channels):
        buffers = {
            "link": {"capacity_bytes": 8192, "width_bits": 64, "copies": channels, "ram": "bram36"},
            "activation": {"capacity_bytes": 2**20, "copies": 1, "ram": "uram"},
        }
        return bill_of(machine(channels, buffers), [array(copies=channels)], part()).resources

    one, two = needs(4), needs(8)
    assert two["uram"] == one["uram"]
    for kind in ("lut", "ff", "dsp", "bram36"):
        assert two[kind].typical == pytest.approx(2 * one[kind].typical)


@pytest.mark.parametrize("kind", ["lut", "ff", "dsp"])
def test_exactly_enough_fits_and_one_less_does_not(kind):
    needed = bill_of(machine(), [array(copies=3)], part()).needs(kind).typical
    enough, short = part(**{kind: needed}), part(**{kind: needed - 1})
    assert occupancy(bill_of(machine(), [array(copies=3)], enough), enough).fits
    found = occupancy(bill_of(machine(), [array(copies=3)], short), short)
    assert not found.fits
    with pytest.raises(HwsimError) as error:
        found.require()
    assert error.value.what == f"toy design does not fit toy: {kind} ran out"
    assert f"{needed:,.0f} {kind}" in error.value.got and "PE array mac int4 x int8" in error.value.got
    assert f"at most {needed - 1:,.0f} {kind}" in error.value.expected
    assert "--ignore-fit" in error.value.next


def test_every_resource_that_ran_out_is_named():
    tiny = part(lut=1, ff=1, dsp=0)
    with pytest.raises(HwsimError, match="lut and ff and dsp ran out"):
        occupancy(bill_of(machine(), [array()], tiny), tiny).require()


def test_a_buffer_goes_where_it_takes_the_least_share():
    wide = {"wide": {"capacity_bytes": 9 * 4096, "width_bits": 72, "copies": 1}}
    many_urams, many_brams = part(uram=1000, bram36=10), part(uram=10, bram36=1000)
    assert bill_of(machine(buffers=wide), [], many_urams).resources.keys() == {"uram"}
    assert bill_of(machine(buffers=wide), [], many_brams).needs("bram36").typical == 8
    shallow = {"fifo": {"capacity_bytes": 64 * 64, "width_bits": 512, "copies": 1}}
    assert bill_of(machine(buffers=shallow), [], part(uram=10, bram36=10)).needs("lut").typical == 74 * 8


def test_a_missing_count_is_refused_with_what_to_provide():
    blank = part(dsp=None)
    with pytest.raises(HwsimError) as error:
        occupancy(bill_of(machine(), [array()], blank), blank)
    assert error.value.what == "part toy does not say its dsp"
    assert "[dsp]" in error.value.expected and "source" in error.value.expected


def test_an_array_of_no_record_is_a_gap_not_a_zero():
    bill = bill_of(machine(uncounted=["control"]), [array(weight_format="int7")], part())
    assert not bill.has_every_array
    assert any("mac int7 x int8: not counted" in gap for gap in bill.gaps)
    assert any("control" in gap for gap in bill.gaps)


def test_above_the_usable_fraction_it_warns():
    def warned(dsp):
        toy = part(usable={"dsp": 0.8}, dsp=dsp)
        return [w for w in occupancy(bill_of(machine(), [array(copies=63)], toy), toy).warnings() if "usable" in w]

    assert warned(700) == ["dsp: 90% of toy, above the usable 80%"]  # ten for an array of 2 x 4
    assert warned(900) == []


def test_cores_must_each_lie_in_a_die():
    """Three dies of 25 DSP take two cores of 10 DSP each, six in all, though 75 DSP would make seven."""
    dies = {"names": ["A", "B", "C"], "dsp": [25, 25, 25]}
    toy = part(regions=dies, dsp=75)
    for cores, fits in ((6, True), (7, False)):
        bill = bill_of(machine(channels=cores), [array(copies=cores)], toy)
        found = occupancy(bill, toy)
        assert found.room == 6 and found.fits is fits
    with pytest.raises(HwsimError, match="cores do not fit the dies") as error:
        found.require()
    assert "7 cores" in error.value.got and "at most 6" in error.value.expected


@pytest.mark.parametrize("name", catalog.names("parts"))
def test_a_shipped_part_has_every_resource_of_its_fabric(name):
    from hwsim.technology.fabric import load_fabric

    shipped = load_part(name)
    for kind in load_fabric(shipped.fabric).resources:
        assert shipped.given(kind).value >= 0
    if shipped.user_regions:
        for kind, counts in shipped.user_regions.counts().items():
            assert sum(counts) <= shipped.given(kind).value


# What published designs are said to take of their part, in percent: FlightLLM (arXiv:2401.03868, Table 3) and TeLLMe v2
# (arXiv:2510.15926). Their counts over our parts' must give it.
UTILISATION = [
    ("xcu280", "lut", 574000, 44.0),
    ("xcu280", "bram36", 1252, 62.1),
    ("xcu280", "uram", 792, 82.5),
    ("xcu280", "dsp", 6345, 70.2),
    ("xck26", "lut", 98303, 84.0),
]


@pytest.mark.parametrize(("name", "kind", "count", "percent"), UTILISATION)
def test_published_shares_are_met(name, kind, count, percent):
    assert 100 * count / load_part(name).given(kind).value == pytest.approx(percent, abs=0.15)


@pytest.mark.parametrize("name", catalog.names("boards"))
def test_what_was_placed_on_a_board_is_not_refused(name):
    from hwsim.estimate.fpga_power import BoardFile

    board = catalog.load("boards", name, BoardFile)
    where = load_part(board.part)
    whole = {kind: float(getattr(board, kind)) for kind in KINDS} | {"copies": 1} | USED
    found = occupancy(bill_of(machine(units={"all": whole}), [], where), where)
    assert found.fits
    shares = {use.kind: use.share for use in found.uses}
    assert max(shares.values()) > 0.7  # and it is no small part of what there is


def test_what_is_in_a_core_is_said_and_not_guessed_from_copies():
    """Four vector units beside four channels are no part of the channels' cores; two queues of each channel are."""
    buffers = {"queue": {"capacity_bytes": 4096, "copies": 8, "per_channel": True, "ram": "bram36"}}
    units = {"vector": {"dsp": 5.0, "copies": 4} | USED}
    bill = bill_of(machine(4, buffers, units), [array(copies=4)], part())
    assert bill.core()["bram36"].typical == 2 and bill.core()["dsp"].typical == 10
    assert bill.needs("dsp").typical == 4 * 10 + 4 * 5


def test_dies_of_different_length_are_refused():
    with pytest.raises(HwsimError, match="a count for each of 2 regions"):
        part(regions={"names": ["A", "B"], "dsp": [1]})


def test_what_has_two_entries_is_refused():
    from hwsim.technology.design import check_names

    with pytest.raises(HwsimError, match="counts glue twice"):
        check_names(machine(buffers={"glue": {}}, units={"glue": {}}))
