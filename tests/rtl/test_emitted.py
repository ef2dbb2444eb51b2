"""The Verilog under rtl/ is what its source gives; what was edited, lost or left over is found."""

import shutil

import pytest

from hwsim import catalog, synthesis
from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import emit, stale_files, timing_text

VERILOG = catalog.data_root() / "rtl"


@pytest.fixture
def copy(tmp_path):
    """A copy of rtl/ to damage."""
    return shutil.copytree(VERILOG, tmp_path / "rtl")


def reasons(folder):
    return {one.path.relative_to(folder).as_posix(): one.reason for one in stale_files(folder)}


def test_shipped_verilog_is_of_this_source():
    assert stale_files() == [], "run: make rtl"


def test_an_edit_by_hand_shows(copy):
    path = copy / "mac" / "int4.v"
    path.write_text(path.read_text().replace("endmodule", "// mine\nendmodule", 1))
    assert reasons(copy) == {"mac/int4.v": "it was edited by hand"}


def test_another_source_shows(copy):
    path = copy / "mac" / "int4.v"
    path.write_text(path.read_text().replace("// source: ", "// source: 0", 1))
    assert reasons(copy) == {"mac/int4.v": "its source has changed since"}


def test_other_parameters_show(copy):
    path = copy / "ternary" / "skip.v"
    path.write_text(path.read_text().replace('"lanes":8', '"lanes":16', 1))
    assert reasons(copy) == {"ternary/skip.v": "the variant's parameters have changed"}


def test_missing_and_left_over_files_show(copy):
    (copy / "mac" / "int8.v").rename(copy / "mac" / "int9.v")
    assert reasons(copy) == {"mac/int8.v": "missing", "mac/int9.v": "no variant of that name"}


def test_timing_in_words():
    assert "a result 7 cycles after" in timing_text(get_pe("mac").variants()["int4"])
    assert "interval by codes" in timing_text(get_pe("ternary").variants()["skip"])


@pytest.mark.rtl
@pytest.mark.parametrize("name", pe_names())
def test_shipped_verilog_of_each_pe_is_reproduced_byte_by_byte(name):
    """Its first variant; that all files are of this source is asked above."""
    variant, pe = next(iter(get_pe(name).variants().items()))
    assert (VERILOG / name / f"{variant}.v").read_text() == emit(pe, variant).text, "run: make rtl"


@pytest.mark.full
@pytest.mark.rtl
def test_all_shipped_verilog_is_reproduced_byte_by_byte():
    assert stale_files(regenerate=True) == [], "run: make rtl"


@pytest.mark.rtl
@pytest.mark.parametrize(
    ("variant", "codes"),
    [
        ("planes", "codes[row][plane][lane]; 2 bits each"),
        ("planes_tl2_skip", "codes[row][plane], packed as tl2; 10 bits each"),
    ],
)
def test_payload_fields_of_planes_and_packed_codes(variant, codes):
    from hwsim.pe.shape import array_shape

    pe = get_pe("ternary").variants()[variant]
    layout, text = array_shape(pe).beat, emit(pe, variant).text
    low, tag = layout["x"].offset, layout["tag"]
    scales = tag.offset + tag.shape["scales"].offset
    assert low == pe.rows * 2 * pe.code_row_bits
    assert f"i__payload[{low - 1}:0]  {codes}" in text
    assert f"i__payload[{scales + pe.rows * 2 * 16 - 1}:{scales}]  scale[row][plane], FP16" in text


@pytest.mark.rtl
def test_payload_fields_in_the_header_are_those_of_the_gateware():
    from hwsim.pe.shape import array_shape

    pe = get_pe("mac").variants()["uint4_zero"]
    layout = array_shape(pe).beat
    text = emit(pe, "uint4_zero").text
    low = 0
    for name in ("codes", "x"):
        assert layout[name].offset == low
        low += layout[name].width
        assert f"i__payload[{low - 1}:{layout[name].offset}]  {name}[" in text
    tag = layout["tag"]
    for name in ("scales", "zeros"):
        field = tag.shape[name]
        first = tag.offset + field.offset
        assert f"i__payload[{first + field.width - 1}:{first}]  {name.removesuffix('s')}[row]" in text
    assert f"o__payload[{2 * pe.accumulator_bits - 1}:0]  sum[row]" in text


@pytest.mark.rtl
def test_recorded_arrays_are_of_this_source():
    """The smallest one is written again; a record of other Verilog says nothing of this."""
    entry = min(synthesis.records(VERILOG / "mac" / synthesis.ARRAYS, "measured"), key=lambda e: e["seconds"])
    wanted = {key: value for key, value in entry["parameters"].items() if key not in ("pe", "accumulator")}
    assert emit(get_pe("mac")(**wanted), "array").body_sha256 == entry["body"], "run: hwsim rtl arrays u280-stream"
