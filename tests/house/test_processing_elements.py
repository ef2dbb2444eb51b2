"""The page about processing elements: every PE and variant is there, with the figures that the command prints."""

import json
import math
import re

import numpy as np
import pytest

from hwsim.cli.app import main
from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow.stimuli import MAX_EXHAUSTIVE, products

PAGE = "docs/processing-elements.md"
DIAGRAM_LINES = range(4, 13)
SHORTEST_PARAGRAPH = 40  # words
ARRAYS = [(name, variant) for name in pe_names() for variant in get_pe(name).variants()]


@pytest.fixture
def hwsim(capsys):
    """hwsim(*words) -> exit code, stdout, stderr."""

    def run(*words):
        with pytest.raises(SystemExit) as left:
            main(list(words))
        return left.value.code, *capsys.readouterr()

    return run


@pytest.fixture(scope="module")
def sections(root):
    """Text by heading of the second level."""
    parts = re.split(r"(?m)^## (.+)\n", (root / PAGE).read_text(encoding="utf-8"))[1:]
    headings = parts[::2]
    assert len(set(headings)) == len(headings), "a heading stands there twice"
    return dict(zip(headings, parts[1::2], strict=True))


def rows_of(section):
    """Rows of the section's table of variants, cells by column."""
    (table,) = re.findall(r"(?m)^\| variant \|.*(?:\n\|.*)*", section)
    head, _, *body = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return [dict(zip(head, cells, strict=True)) for cells in body]


def formulas(section):
    """What stands in backquotes between "Latency:" and "Interval:" and is a sum."""
    (sentence,) = re.findall(r"(?ms)^Latency: (.*?) Interval: ", section.replace("\nInterval:", " Interval:"))
    return [text for text in re.findall(r"`([^`]+)`", sentence) if "+" in text]


class Names(dict):
    """What a formula may name: tree, tail, interval, weight_bits, and anything that an array calls so."""

    def __init__(self, pe, interval):
        super().__init__(tree=lambda inputs: math.ceil(math.ceil(math.log2(inputs)) / 2), tail=5 + 2 * pe.zero_point)
        self.pe = pe
        self |= {"interval": interval, "weight_bits": pe.weights.bits}

    def __missing__(self, name):
        return getattr(self.pe, name)


def holds(formula, pe):
    """Whether a formula of the page gives an array's latency; at two intervals where they follow the codes."""
    end = np.ones(1, bool)
    intervals = (1, 7) if pe.depends_on else pe.timing(None, end, end).interval.tolist()
    try:
        found = [eval(formula, {"__builtins__": {}}, Names(pe, interval)) for interval in intervals]
    except TypeError:  # tree(adders), where there are none
        return False
    return found == [interval + pe.drain for interval in intervals]


def test_every_pe_has_a_section_with_a_paragraph_a_diagram_and_its_formulas(sections):
    assert pe_names()
    for name in pe_names():
        assert name in sections, f"{PAGE} has no section `## {name}`"
        paragraph, diagram = sections[name].strip().split("\n\n")[:2]
        assert len(paragraph.split()) >= SHORTEST_PARAGRAPH, name
        assert all(line.startswith("    ") for line in diagram.splitlines()), f"{name}: a diagram comes second"
        assert len(diagram.splitlines()) in DIAGRAM_LINES and diagram.isascii(), name
        assert formulas(sections[name]), f"{name}: no formula of the latency"


def test_no_section_is_of_a_pe_that_is_gone(sections):
    assert {heading for heading, text in sections.items() if "\n| variant |" in text} == {*pe_names()}


def test_the_tables_are_what_the_command_prints(sections, hwsim):
    code, out, _ = hwsim("rtl", "list", "--json")
    assert code == 0
    for element in json.loads(out)["elements"]:
        rows = rows_of(sections[element["name"]])
        assert [row["variant"] for row in rows] == [f"`{v['name']}`" for v in element["variants"]], "run: make rtl"
        for row, variant in zip(rows, element["variants"], strict=True):
            of_variant = f"{element['name']} {variant['name']}: run make rtl"
            assert row["rows x lanes"] == f"{variant['rows']} x {variant['lanes']}", of_variant
            formats = f"{variant['weight_format']} x {variant['activation_format']}"
            assert row["weights x activations"] == formats, of_variant
            assert (row["latency"], row["interval"]) == (variant["latency"], variant["interval"]), of_variant
            assert ("zero points" in row["further parameters"]) == variant["zero_point"], of_variant
            targets = [] if row["synthesized on"] == "-" else row["synthesized on"].split(", ")
            assert targets == [name.removesuffix("_stdcells") for name in variant["synthesized"]], of_variant
            if element["state"] == "proven":  # else tests of the proof fail, and say what to run
                assert (row["bits"], row["cycles"]) == (", ".join(variant["bits"]), variant["cycles"]), of_variant


def test_exhaustive_are_the_variants_with_few_products(sections):
    for name in pe_names():
        for row in rows_of(sections[name]):
            pe = get_pe(name).variants()[row["variant"].strip("`")]
            assert ("exhaustive" in row["bits"]) == (products(pe) <= MAX_EXHAUSTIVE), f"{name} {row['variant']}"


@pytest.mark.parametrize(("name", "variant"), ARRAYS)
def test_a_formula_of_the_page_gives_each_latency(sections, name, variant):
    pe = get_pe(name).variants()[variant]
    assert any(holds(formula, pe) for formula in formulas(sections[name])), f"{pe.drain} cycles after the interval"


def test_every_formula_of_the_page_is_of_some_variant(sections):
    for name in pe_names():
        arrays = get_pe(name).variants().values()
        for formula in formulas(sections[name]):
            assert any(holds(formula, pe) for pe in arrays), f"{name}: {formula}"


def test_the_command_leaves_the_page_as_it_is_and_mends_a_damaged_one(root, tmp_path, hwsim):
    shipped = (root / PAGE).read_text(encoding="utf-8")
    copy = tmp_path / "page.md"
    copy.write_text(re.sub(r"(?m)^\| variant \|.*(?:\n\|.*)*", "| variant |", shipped), encoding="utf-8")
    assert "| variant | rows" not in copy.read_text(encoding="utf-8")
    assert hwsim("rtl", "list", "--page", str(copy))[0] == 0
    assert copy.read_text(encoding="utf-8") == shipped


@pytest.mark.parametrize(("damage", "got"), [("## mac\n", "no section"), ("| variant |", "no table in its section")])
def test_a_pe_without_a_place_is_named(root, tmp_path, hwsim, damage, got):
    copy = tmp_path / "page.md"
    text = (root / PAGE).read_text(encoding="utf-8").replace(damage, "")
    copy.write_text(text, encoding="utf-8")
    code, _, err = hwsim("rtl", "list", "--page", str(copy))
    assert code == 2 and got in err
    assert copy.read_text(encoding="utf-8") == text


def test_a_page_that_is_not_there_is_refused(tmp_path, hwsim):
    code, _, err = hwsim("rtl", "list", "--page", str(tmp_path / "none.md"))
    assert code == 2 and "cannot read the page" in err
