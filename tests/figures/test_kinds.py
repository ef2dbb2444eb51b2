"""Every kind of figure at both widths: drawn again from its file, sized, embedded, legible without colour."""

from __future__ import annotations

import functools
import hashlib
import itertools
import shlex
from pathlib import Path

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.text import Text

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.figures import KINDS, Drawing, style, write_rows

from . import pdf
from .samples import SAMPLES

pytestmark = pytest.mark.slow

WIDTHS = ("single", "double")
BOTH = pytest.mark.parametrize(("kind", "width"), list(itertools.product(SAMPLES, WIDTHS)))


def drawing(kind: str, width: str | None = None) -> Drawing:
    rows, options = SAMPLES[kind]
    return Drawing(kind, rows, options, style.WIDTHS_IN[width] if width else None)


@functools.cache
def drawn(kind: str, width: str) -> Figure:
    figure = drawing(kind, width).figure()
    with style.styled():
        figure.draw_without_rendering()
    return figure


def test_every_kind_has_a_sample():
    assert list(SAMPLES) == list(KINDS)


@pytest.mark.parametrize(("kind", "width"), list(zip(SAMPLES, itertools.cycle(WIDTHS), strict=False)))
def test_the_command_in_the_file_draws_the_same_bytes_from_the_rows(kind, width, tmp_path, monkeypatch, capsys):
    """What is written from rows in memory comes again, byte for byte, from their CSV by the command in it.

    The page has the width of a column, the fonts are embedded TrueType, and the hash is that of the CSV.
    """
    rows = SAMPLES[kind][0]
    first = drawing(kind, width).save(tmp_path / "first" / kind)
    write_rows(tmp_path / "ROWS.csv", rows)
    command = shlex.split(pdf.keywords(first[0]))
    assert command[:4] == ["hwsim", "figure", kind, "ROWS.csv"] and command[-2:] == ["--width", width]
    monkeypatch.chdir(tmp_path)
    assert _run([*command[1:], "--out", f"again/{kind}"]) == 0
    assert f"wrote {Path('again', kind)}.pdf" in capsys.readouterr().out
    for path in first:
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes()
    wanted = hashlib.sha256((tmp_path / "ROWS.csv").read_bytes()).hexdigest()
    assert all(f"data sha256 {wanted}".encode() in path.read_bytes() for path in first)
    assert pdf.width_in(first[0]) == pytest.approx(style.WIDTHS_IN[width], abs=0.01)
    content = pdf.plain(first[0])
    assert b"/FontFile2" in content and b"/Type3" not in content


@BOTH
def test_no_text_covers_another_or_leaves_the_page(kind, width):
    figure = drawn(kind, width)
    boxes = [(text.get_text(), text.get_window_extent()) for text in seen(figure)]
    for (one, a), (two, b) in itertools.combinations(boxes, 2):
        overlap_x, overlap_y = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
        assert overlap_x <= 0.5 or overlap_y <= 0.5, f"{one!r} and {two!r}"
    assert figure.get_figwidth() == style.WIDTHS_IN[width]
    assert all(text.get_fontsize() >= 5 for text in seen(figure)), "can be read at the size it is printed"
    page = figure.bbox
    for name, box in boxes:
        assert box.x0 >= -1 and box.y0 >= -1 and box.x1 <= page.x1 + 1 and box.y1 <= page.y1 + 1, name


def seen(figure: Figure) -> list[Text]:
    """All text that is drawn: ticks beyond an axis' limits exist and are not."""
    unseen = set()
    for axis in (axis for axes in figure.findobj(Axes) for axis in (axes.xaxis, axes.yaxis)):
        low, high = sorted(axis.get_view_interval())
        for tick in [*axis.get_major_ticks(), *axis.get_minor_ticks()]:
            if not low <= tick.get_loc() <= high:
                unseen |= {tick.label1, tick.label2}
    return [
        text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip() and text not in unseen
    ]


@pytest.mark.parametrize("kind", SAMPLES)
def test_what_a_legend_tells_apart_differs_in_more_than_hue(kind):
    """In grey, and to who sees no red, green or blue: by lightness, hatch, marker or dashes."""
    for legend in drawn(kind, "double").findobj(Legend):
        looks = [look(handle) for handle in legend.legend_handles if handle is not None]
        for (one, shape), (two, other) in itertools.combinations(looks, 2):
            assert shape != other or abs(one - two) >= 8, f"{shape} twice, lightness {one:.0f} and {two:.0f}"


def look(handle) -> tuple[float, tuple[object, ...]]:
    """Lightness of a legend's handle (L*, 0 to 100), and its shape: what is seen without colour."""
    if isinstance(handle, Line2D):
        face = handle.get_markerfacecolor() if handle.get_marker() not in ("", "None", None) else handle.get_color()
        return lightness(face), ("line", handle.get_linestyle(), handle.get_marker(), str(face) == "white")
    face = np.atleast_2d(handle.get_facecolor())
    shape = (
        [np.round(path.vertices, 6).tobytes() for path in handle.get_paths()] if hasattr(handle, "get_paths") else []
    )
    return lightness(face[0][:3]) if face.size else 0.0, ("area", handle.get_hatch() or "", *shape, face.size == 0)


def lightness(colour) -> float:
    return lab(np.array(to_rgb(colour)))[0]


# Full dichromacy in linear RGB: Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, table of severity 1.0.
SEEN_BY = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def linear(rgb: np.ndarray) -> np.ndarray:
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray, matrix: object = None) -> np.ndarray:
    """CIE L*a*b* of an sRGB colour (IEC 61966-2-1, D65), as seen through a matrix in linear RGB."""
    seen_as = np.clip(np.array(matrix) @ linear(rgb) if matrix is not None else linear(rgb), 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ seen_as / np.array([0.9505, 1.0, 1.089]))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("defect", SEEN_BY)
def test_neighbouring_colours_stay_apart_for_the_colour_blind(defect):
    for colours in (style.LINE_COLOURS, [colour for colour, _ in style.FILLS]):
        labs = [lab(np.array(to_rgb(colour)), SEEN_BY[defect]) for colour in colours]
        assert min(float(np.linalg.norm(a - b)) for a, b in itertools.pairwise(labs)) >= 15


def figure_command(words: str, capsys) -> tuple[int, str]:
    code = _run(["figure", *shlex.split(words)])
    return code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("rooflin rows.csv", "did you mean 'roofline'"),
        ("roofline", "a figure needs rows"),
        ("roofline nowhere.csv", "cannot read nowhere.csv"),
        ("roofline rows.csv", "column of a roofline figure"),
        ("pareto rows.csv --x a --y b", "needs --by"),
        ("lines rows.csv --x contxt", "did you mean 'context'"),
        ("energy rows.csv --unit J", "has no --unit"),
        ("lines rows.csv --width huge", "single, double"),
        ("lines empty.csv", "no rows"),
        ("lines text.csv", "column tokens_per_s cannot be drawn"),
        ("lines zero.csv", "above 0"),
        ("lines twice.csv", "have the same context"),
    ],
)
def test_bad_input_is_said_in_a_line_and_nothing_is_written(words, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write_rows(Path("rows.csv"), SAMPLES["lines"][0])
    Path("empty.csv").write_text("context,batch,tokens_per_s\n")
    for name, value in {"text": "fast", "zero": "0", "twice": "5"}.items():
        Path(f"{name}.csv").write_text(
            f"context,batch,tokens_per_s\n1,1,5\n{'1' if name == 'twice' else '2'},1,{value}\n"
        )
    code, error = figure_command(words, capsys)
    assert code == 2 and message in error and "Traceback" not in error
    assert not list(tmp_path.glob("*.pdf"))


def test_the_list_names_every_kind_and_what_it_needs(capsys):
    for words in (["figure"], ["figure", "--list"]):
        assert _run(words) == 0
        shown = capsys.readouterr().out
        assert all(f"{name}: {kind.says}" in shown for name, kind in KINDS.items())
        assert "--x COLUMN --y COLUMN --by COLUMN" in shown


def test_a_column_list_is_checked_name_by_name():
    rows, options = SAMPLES["parts"]
    with pytest.raises(HwsimError, match="column of a parts figure") as error:
        Drawing("parts", rows, options | {"x": "multiplier,addr"}).figure()
    assert "addr" in str(error.value.got)
