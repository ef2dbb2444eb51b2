"""What is drawn is what the rows say: places of points, ends of bars, bands and marks."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.figures import Drawing, style

from .samples import SAMPLES, compared, costs, intervals, swept

pytestmark = pytest.mark.slow


def axes_of(kind: str, rows=None, **options: str):
    sample, needed = SAMPLES[kind]
    figure = Drawing(kind, sample if rows is None else rows, needed | options).figure()
    with style.styled():
        figure.draw_without_rendering()
    return figure.axes


def test_lines_are_sorted_and_banded():
    rows = swept()
    (axes,) = axes_of("lines", rows[::-1])
    assert [line.get_label() for line in axes.lines] == ["1", "4", "16"], "batches by size, not as text"
    for line, batch in zip(axes.lines, (1, 4, 16), strict=True):
        wanted = [(row["context"], row["tokens_per_s"]) for row in rows if row["batch"] == batch]
        assert [tuple(point) for point in line.get_xydata()] == wanted
    heights = axes.collections[0].get_paths()[0].get_extents()
    first = [row for row in rows if row["batch"] == 16]  # the band drawn first is that of the first line
    assert heights.y0 < min(row["tokens_per_s"] for row in first)
    plain = [{key: value for key, value in row.items() if not key.endswith(("_low", "_high"))} for row in rows]
    assert not axes_of("lines", plain)[0].collections


def test_parity_has_both_bands_and_every_ratio():
    parity, ratios = axes_of("parity")
    for axes in (parity, ratios):
        assert axes.get_xscale() == "log"
    bands = sorted((float(patch.get_x()), float(patch.get_width())) for patch in ratios.patches)
    assert bands == [(pytest.approx(0.8), pytest.approx(0.4)), (pytest.approx(0.9), pytest.approx(0.2))]
    drawn = sorted(float(line.get_xdata()[0]) for line in ratios.lines if line.get_marker() not in ("None", ""))
    assert drawn == pytest.approx(sorted([1.05, 1.15, 0.99, 4.0, 2.1 / 2, 3.3 / 3])), "9 lies beyond the axis: an arrow"
    marks = {line.get_marker() for line in ratios.lines}
    assert {"o", "s", "D", ">"} <= marks and "^" not in marks
    assert len([line for line in parity.lines if len(line.get_xdata()) == 1]) == 4, (
        "values in W are no tokens per second"
    )


def test_parity_of_what_has_no_answer_is_refused():
    silent = [compared("cent", "measured", 7, 0) | {"ours": ""}]
    with pytest.raises(HwsimError, match="nothing to compare"):
        axes_of("parity", silent)
    with pytest.raises(HwsimError, match="trust"):
        axes_of("parity", [compared("cent", "guessed", 7, 7)])


def test_break_even_is_marked_where_the_lines_meet():
    (axes,) = axes_of("break-even")
    points = [(c[0].get_xdata()[0], c[0].get_ydata()[0]) for c in axes.containers]
    assert points == [(10.5, 1.0)]
    assert axes.get_xlim() == (1, 1000)
    never = [{key: value for key, value in row.items() if "break" not in key} for row in costs()]
    assert not axes_of("break-even", never)[0].containers


def test_resources_stack_to_what_is_needed_in_percent():
    (axes,) = axes_of("resources")
    ends = {}
    for bar in axes.patches:
        place = round(bar.get_y() + bar.get_height() / 2, 6)
        ends[place] = max(ends.get(place, 0.0), bar.get_x() + bar.get_width())
    wanted = [share * scale for scale in (0.5, 1.2) for share in (45, 25, 70, 90)]
    assert [ends[place] for place in sorted(ends)] == pytest.approx(wanted)
    assert axes.get_xlim()[1] > 108, "more than there is stays in sight"
    assert [label.get_text() for label in axes.get_yticklabels()] == ["LUT", "FF", "DSP", "URAM"] * 2


def test_timeline_bars_begin_and_end_as_the_rows_say():
    (axes,) = axes_of("timeline")
    bars = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in axes.patches[:3]]
    assert bars == [pytest.approx((row["start_s"] * 1e6, row["stop_s"] * 1e6)) for row in intervals()]
    assert axes.get_xlabel() == "Time (µs)"
    backwards = [intervals()[0] | {"start_s": 9.0}]
    with pytest.raises(HwsimError, match="ends before it begins"):
        axes_of("timeline", backwards)


def test_weights_have_a_bar_for_each_bit_and_a_point_for_each_value():
    planes, values = axes_of("weights")
    assert [len(bars) for bars in planes.containers] == [4, 8]
    assert [len(line.get_xdata()) for line in values.lines] == [15, 255]
    assert np.isclose(sum(values.lines[1].get_ydata()), 1)
    with pytest.raises(HwsimError, match="statistic"):
        axes_of("weights", [{"recipe": "a", "statistic": "planes", "at": 0, "share": 0.5}])
