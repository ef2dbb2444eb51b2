"""Figures: right numbers, right sizes, equal bytes, nothing on top of anything else."""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase
from matplotlib.text import Text

import hwsim
from hwsim import figures
from hwsim.errors import HwsimError
from hwsim.figures import style

pytestmark = pytest.mark.slow

KINDS = {
    "energy": figures.energy_figure,
    "roofline": figures.roofline_figure,
    "overview": figures.overview_figure,
}


def texts(figure: FigureBase) -> list[Text]:
    """All text that is drawn: ticks beyond an axis' limits exist and are not."""
    unseen = set()
    for axis in (axis for axes in figure.findobj(Axes) for axis in (axes.xaxis, axes.yaxis)):
        low, high = sorted(axis.get_view_interval())
        for tick in axis.get_major_ticks():
            if not low <= tick.get_loc() <= high:
                unseen |= {tick.label1, tick.label2}
    return [
        text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip() and text not in unseen
    ]


def drawn(kind: str, rows) -> Figure:
    figure = KINDS[kind](rows)
    with style.styled():
        figure.draw_without_rendering()
    return figure


@pytest.mark.parametrize("kind", KINDS)
def test_files_name_their_data_and_no_date(kind, saved, rows):
    assert [path.name for path in saved[kind]] == [f"{kind}.pdf", f"{kind}.png"]
    for path in saved[kind]:
        content = path.read_bytes()
        assert f"data sha256 {style.data_hash(rows)}".encode() in content
        assert b"CreationDate" not in content and b"ModDate" not in content


def test_equal_rows_give_equal_bytes_in_another_process(saved, rows, tmp_path):
    (tmp_path / "rows.json").write_text(json.dumps(rows))
    script = (
        "import json, sys; from pathlib import Path; from hwsim import figures\n"
        "rows = json.loads(Path(sys.argv[1]).read_text())\n"
        "figures.save(figures.overview_figure(rows), Path(sys.argv[2]), rows)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "rows.json"), str(tmp_path / "overview")]
    home = Path(hwsim.__file__).parent.parent
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "1"}, cwd=home)
    for path in saved["overview"]:
        assert path.read_bytes() == (tmp_path / path.name).read_bytes()


def test_other_rows_give_another_hash(rows):
    changed = [dict(row) for row in rows]
    changed[0]["tokens_per_s"] = 1.0
    assert style.data_hash(changed) != style.data_hash(rows)


@pytest.mark.parametrize(("kind", "width_in"), [("energy", 3.5), ("roofline", 3.5), ("overview", 7.16)])
def test_pages_have_the_width_of_a_column(kind, width_in, saved):
    box = re.search(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", saved[kind][0].read_bytes())
    assert box is not None
    assert float(box[1]) / 72 == pytest.approx(width_in, abs=0.01)


@pytest.mark.parametrize("kind", KINDS)
def test_a_figure_takes_another_width(kind, rows):
    assert KINDS[kind](rows, 5.0).get_size_inches()[0] == 5.0


@pytest.mark.parametrize("kind", KINDS)
def test_fonts_are_embedded_truetype(kind, saved):
    content = saved[kind][0].read_bytes()
    plain = content + b"".join(_streams(content))
    assert b"/FontFile2" in plain
    assert b"/Type3" not in plain


def _streams(content: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(match[1]))
        except zlib.error:
            continue
    return found


@pytest.mark.parametrize(("kind", "width_in"), [("energy", 3.5), ("roofline", 3.5), ("overview", 7.16)])
def test_no_text_covers_another_or_leaves_the_page(kind, width_in, rows):
    figure = drawn(kind, rows)
    page = figure.bbox
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts(figure)]
    for (one, a), (two, b) in itertools.combinations(boxes, 2):
        overlap_x = min(a.x1, b.x1) - max(a.x0, b.x0)
        overlap_y = min(a.y1, b.y1) - max(a.y0, b.y0)
        assert overlap_x <= 0.5 or overlap_y <= 0.5, f"{one!r} and {two!r}"
    for name, box in boxes:
        assert box.x0 >= -1 and box.y0 >= -1 and box.x1 <= page.x1 + 1 and box.y1 <= page.y1 + 1, name


def test_bars_add_up_to_the_total_and_the_second_panel_leaves_static_out(rows):
    whole, dynamic = drawn("energy", rows).axes
    for axes, left_out in ((whole, 0.0), (dynamic, 4e-5)):
        unit = re.search(r"\((.)J\)", axes.get_xlabel())
        assert unit is not None
        scale = {"m": 1e3, "µ": 1e6}[unit[1]]
        ends = [
            max(bar.get_x() + bar.get_width() for bar in group) for group in zip(*axes.containers[:-1], strict=True)
        ]
        factors = [1.0] * 3 + [8.0] * 3
        wanted = [row["energy_j_per_token"] - left_out * k for row, k in zip(rows, factors, strict=True)]
        assert ends == pytest.approx([scale * joules for joules in wanted], rel=1e-9)


def test_each_component_differs_in_colour_and_the_close_greys_in_hatch(rows):
    whole, _ = drawn("energy", rows).axes
    looks = [(bars[0].get_facecolor()[:3], bars[0].get_hatch() or "") for bars in whole.containers[:-1]]
    assert len({colour for colour, _ in looks}) == len(looks)
    for (a, hatch_a), (b, hatch_b) in itertools.combinations(looks, 2):
        grey_a, grey_b = (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] for c in (a, b))
        assert abs(grey_a - grey_b) > 0.15 or hatch_a != hatch_b


def test_points_lie_under_their_roof_at_their_intensity(rows):
    axes = drawn("roofline", rows).axes[0]
    points = {(float(c[0].get_xdata()[0]), float(c[0].get_ydata()[0])) for c in axes.containers}
    assert points == {(row["roofline.macs_per_byte"], row["roofline.achieved_macs_per_s"]) for row in rows}
    roofs = [line for line in axes.lines if len(line.get_xdata()) > 2]
    assert len(roofs) == 2
    assert max(roofs[0].get_ydata()) == 1e12


def test_a_roof_for_each_compute_peak(rows):
    rows[1]["roofline.peak_macs_per_s"] = 5e11
    axes = drawn("roofline", rows).axes[0]
    assert len([line for line in axes.lines if len(line.get_xdata()) > 2]) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_one_row_is_enough(kind, rows):
    drawn(kind, rows[:1])


def test_an_unknown_component_gets_a_look_of_its_own(rows):
    for row in rows:
        row |= {f"energy_j_per_token_by_component.network{end}": 1e-6 for end in ("", "_low", "_high")}
    whole, _ = drawn("energy", rows).axes
    assert len({bars[0].get_facecolor() for bars in whole.containers[:-1]}) == 6


def test_a_csv_file_draws_the_same(rows, tmp_path):
    figures.write_rows(tmp_path / "rows.csv", rows)
    back = figures.read_rows(tmp_path / "rows.csv")
    assert [dict.fromkeys(row) for row in back] == [dict.fromkeys(row) for row in rows]
    bars = [[bar.get_width() for bar in drawn("energy", given).axes[0].patches] for given in (rows, back)]
    assert bars[0] == bars[1]


@pytest.mark.parametrize("broken", ["energy_j_per_token_by_component.memory_high", "roofline.macs_per_byte"])
def test_a_missing_column_is_named(rows, broken):
    for row in rows:
        del row[broken]
    with pytest.raises(HwsimError) as error:
        figures.overview_figure(rows)
    assert broken in str(error.value.got)


@pytest.mark.parametrize("value", ["n/a", float("nan"), float("inf")])
def test_what_is_no_number_is_refused(rows, value):
    rows[2]["roofline.achieved_macs_per_s"] = value
    with pytest.raises(HwsimError, match="achieved_macs_per_s cannot be drawn"):
        figures.roofline_figure(rows)


def test_no_rows_no_file(tmp_path):
    with pytest.raises(HwsimError, match="no rows"):
        figures.write_rows(tmp_path / "rows.csv", [])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("largest", "expected"),
    [(0.02, (1e3, "m")), (3.0, (1.0, "")), (999.0, (1.0, "")), (4.6e11, (1e-9, "G")), (0, (1, ""))],
)
def test_prefixes(largest, expected):
    factor, prefix = style.si_scale(largest)
    assert (factor, prefix) == (pytest.approx(expected[0]), expected[1])


def ratio_row(what: str, **keys: object) -> dict[str, object]:
    empty = dict.fromkeys(("published_low", "published_high", "aim"), "")
    ours = {"ours": 2.0, "ours_low": 1.0, "ours_high": 4.0}
    return {"what": what, "trust": "measured", "published": 1.0, **empty, **ours, **keys}


def test_errors_are_drawn_as_ratios_and_what_has_none_is_named():
    """Ours over published: 2 (1 to 4); its ends over the ends; nothing where a fact is missing."""
    between = {"published": "", "published_low": 0.5, "published_high": 8.0, "trust": "simulated"}
    missing = {"ours": "", "ours_low": "", "ours_high": ""}
    rows = [ratio_row("decode", aim=0.1), ratio_row("range", **between), ratio_row("power", **missing)]
    figure = figures.errors_figure(rows)
    (axes,) = figure.axes
    drawn_at = [line.get_xdata() for line in axes.lines if line.get_linestyle() == "None"]
    assert [list(values) for values in drawn_at] == [[2.0], [2.0, 0.5]]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["decode", "range", "power (not reproducible)"]
    assert len(axes.patches) == 1 and axes.patches[0].get_x() == pytest.approx(0.9)
    with style.styled():
        figures.errors_figure(rows[2:]).draw_without_rendering()
