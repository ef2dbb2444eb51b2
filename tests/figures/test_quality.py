"""Quality against bits: the front, and names that cover nothing."""

import itertools

import numpy as np
import pytest
from matplotlib.text import Annotation, Text

from hwsim import figures
from hwsim.errors import HwsimError
from hwsim.figures import style
from hwsim.figures.quality import front

pytestmark = pytest.mark.slow

NAMES = [f"recipe-{i}" for i in range(24)]


def rows(metric="embedding_cosine", count=24):
    rng = np.random.default_rng(3)
    bits = rng.uniform(2, 9, count)
    values = 1 - 10 ** (-0.35 * bits * rng.uniform(0.8, 1.2, count))
    if metric == "perplexity":
        values = 20 + 1 / (1 - values)
    return [
        {"recipe": name, "bits_per_weight": float(b), metric: float(value)}
        for name, b, value in zip(NAMES, bits, values, strict=False)
    ]


@pytest.mark.parametrize("metric", ["embedding_cosine", "perplexity"])
def test_nothing_beats_the_front_and_the_front_beats_the_rest(metric):
    given = rows(metric)
    best = front(given, metric)

    def beats(one, other):
        better = one[metric] >= other[metric] if metric == "embedding_cosine" else one[metric] <= other[metric]
        return one is not other and one["bits_per_weight"] <= other["bits_per_weight"] and better

    for row in given:
        assert any(row is one for one in best) != any(beats(one, row) for one in given)
    assert [row["bits_per_weight"] for row in best] == sorted(row["bits_per_weight"] for row in best)


def test_of_two_equal_recipes_one_is_on_the_front():
    same = [{"recipe": name, "bits_per_weight": 4.0, "perplexity": 10.0} for name in "ab"]
    assert [row["recipe"] for row in front(same, "perplexity")] == ["a"]


def drawn(given, metric="embedding_cosine", reference=None, **more):
    figure = figures.quality_figure(given, metric, reference, **more)
    with style.styled():
        figure.draw_without_rendering()
    return figure


@pytest.mark.parametrize("count", [1, 5, 24])
def test_names_cover_neither_each_other_nor_the_points(count):
    figure = drawn(rows(count=count))
    axes = figure.axes[0]
    names = [text for text in figure.findobj(Annotation) if text.get_text()]
    assert sorted(text.get_text() for text in names) == sorted(NAMES[:count])
    boxes = [Text.get_window_extent(text) for text in names]
    for a, b in itertools.combinations(boxes, 2):
        assert min(a.x1, b.x1) - max(a.x0, b.x0) <= 0.5 or min(a.y1, b.y1) - max(a.y0, b.y0) <= 0.5
    points = axes.transData.transform(
        [(row["bits_per_weight"], 1 - row["embedding_cosine"]) for row in rows(count=count)]
    )
    for box in boxes:
        assert not any(box.x0 < x < box.x1 and box.y0 < y < box.y1 for x, y in points)
        assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= figure.bbox.x1 and box.y1 <= figure.bbox.y1


def test_filled_points_are_the_front_and_the_others_are_not():
    given = rows()
    best = {(row["bits_per_weight"], 1 - row["embedding_cosine"]) for row in front(given, "embedding_cosine")}
    axes = drawn(given).axes[0]
    filled, hollow = (
        {
            point
            for line in axes.lines
            if line.get_marker() == "o" and (line.get_markerfacecolor() == "white") == white
            for point in zip(line.get_xdata(), line.get_ydata(), strict=True)
        }
        for white in (False, True)
    )
    assert filled == best and len(filled | hollow) == 24


def test_perplexity_has_a_line_of_full_precision():
    axes = drawn(rows("perplexity"), "perplexity", 21.5).axes[0]
    assert any(set(line.get_ydata()) == {21.5} for line in axes.lines)
    assert {text.get_text() for text in axes.get_legend().get_texts()} == {"full precision", "Pareto front"}


def test_a_perfect_cosine_is_drawn_at_the_least_that_float32_tells():
    perfect = [{"recipe": "fp32", "bits_per_weight": 32.0, "embedding_cosine": 1.0}]
    assert drawn([*rows(), *perfect]).axes[0].get_ylim()[0] <= 1e-6


def test_files_have_the_width_of_two_columns_and_equal_bytes(tmp_path):
    given = rows()
    one, two = (
        figures.save(figures.quality_figure(given, "embedding_cosine"), tmp_path / n / "q", given) for n in "ab"
    )
    assert figures.quality_figure(given, "embedding_cosine").get_size_inches()[0] == style.DOUBLE_COLUMN_IN
    assert [a.read_bytes() == b.read_bytes() for a, b in zip(one, two, strict=True)] == [True, True]


@pytest.mark.parametrize(
    ("change", "metric", "said"),
    [
        ({"bits_per_weight": "many"}, "embedding_cosine", "bits_per_weight"),
        ({"embedding_cosine": float("nan")}, "embedding_cosine", "embedding_cosine"),
        ({}, "cosine", "unknown metric"),
        ({}, "perplexity", "unknown column"),
    ],
)
def test_what_cannot_be_drawn_is_named(change, metric, said):
    with pytest.raises(HwsimError, match=said):
        figures.quality_figure([rows()[0] | change], metric)
