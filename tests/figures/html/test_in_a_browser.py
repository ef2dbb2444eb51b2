"""The page in a real browser: it loads, and hover, click, filters, sorting, paging and download do what they say."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest

from hwsim.figures.html import Report, write_report
from hwsim.figures.rows import read_rows, write_rows

pytestmark = pytest.mark.full  # needs a browser

SHOWN = "document.getElementById('shown').textContent"
ROWS = "[...document.querySelectorAll('#table tbody tr')].map((row) => row.cells[0].textContent)"
HEADS = "[...document.querySelectorAll('#table th')].map((head) => head.textContent)"
BREAKDOWN = "document.getElementById('breakdown').innerText"


@pytest.fixture(scope="module")
def address(report, tmp_path_factory):
    return write_report(tmp_path_factory.mktemp("page") / "report.html", report)


@pytest.fixture
def page(browser, address):
    """The page as it is after loading, on a desk."""
    browser("Emulation.setEmulatedMedia", media="", features=[])
    browser.size(1280, 900)
    browser.open(address)
    yield browser
    assert browser.complaints() == []
    assert {one["request"]["url"] for one in browser.seen("Network.requestWillBeSent")} == {address.as_uri()}


def place_of(page, row):
    """Where in the window the point of a row is."""
    return page.js(
        f"""(() => {{
            const trace = plot._fullData.findIndex((one) => one.hoverinfo !== "skip" && one.customdata.includes({row}));
            const index = plot._fullData[trace].customdata.indexOf({row});
            const drawn = document.querySelectorAll("#plot .scatterlayer .trace")[trace];
            const box = drawn.querySelectorAll(".point")[index].getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }})()"""
    )


def set_value(page, selector, value):
    page.js(
        f"""(() => {{
            const input = document.querySelector({json.dumps(selector)});
            input.value = {json.dumps(value)};
            input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", {{ bubbles: true }}));
        }})()"""
    )


def drawn(page):
    """The rows that are drawn, outlines aside."""
    return sorted(page.js("plot._fullData.filter((one) => one.hoverinfo !== 'skip').flatMap((one) => one.customdata)"))


def outlined(page, name):
    return sorted(page.js(f"plot._fullData.find((one) => one.name === {json.dumps(name)})?.customdata ?? []"))


def test_it_loads_with_everything_in_place(page):
    assert page.js("document.title") == "Lanes & <recipes>"
    assert page.js("document.querySelector('h1').textContent") == "Lanes & <recipes>"
    assert page.js(SHOWN) == "60 of 60 designs"
    assert drawn(page) == list(range(60))
    assert outlined(page, "Pareto front") == [40, 50, 52]
    assert outlined(page, "breaks a constraint") == [row for row in range(60) if row % 20 > 12]
    assert page.js("plot._fullLayout.xaxis.title.text") == "Energy per token (J)"
    for axis in ("x", "y"):
        assert page.js(f"document.querySelectorAll('#plot .{axis}tick text').length") > 2
    # The best of the front in the first objective is chosen at first, and heads the table.
    assert page.js(BREAKDOWN).startswith("Design 52")
    assert page.js(ROWS)[:2] == ["59", "58"]
    assert page.js("document.querySelectorAll('#effects .bar-line').length") == 5
    assert "<99 lanes>" in page.js("document.getElementById('refused').textContent")


def text_of(page, section):
    return page.js(f"document.getElementById('{section}').innerText").split("\n")


def test_what_all_designs_say_together_is_below(page):
    effects = text_of(page, "effect-list")
    first = effects[: effects.index("Energy per token")]
    assert first == [
        "Throughput",
        "alone",
        "in all",
        "lanes",
        "70 %",
        "80 %",
        "recipe",
        "20 %",
        "recipe + network",
        "30 %",
    ]
    assert "in all" not in effects[len(first) :]  # of that objective there is no total
    assert text_of(page, "why-list") == ["memory, then pe array", "2", "67 %", "pe array", "1", "33 %"]
    assert page.js("document.getElementById('progress-line').getAttribute('points')") == "0.0,60.0 160.0,30.0 320.0,0.0"
    assert "0.250 after the first, 0.750 after the last of 3." in page.js(
        "document.getElementById('search').textContent"
    )
    assert page.js("document.getElementById('progress-line').getBoundingClientRect().width") > 200
    heads = "[...document.querySelectorAll('#published-table th')].map((head) => head.textContent)"
    assert page.js(heads) == ["what", "published", "ours"]  # what is empty throughout is left out
    assert "decode <of 4 lanes>" in page.js("document.getElementById('published').textContent")


def test_of_a_study_every_value_is_against_ours(browser, tmp_path):
    values = [(10.0, 11.0, "a"), (100.0, 95.0, "b"), (3.0, None, "c")]
    rows = [{"what": f"rate {name}", "published": value, "ours": ours, "trust": "measured", "where": name}
            for value, ours, name in values]  # fmt: skip
    report = Report(title="A study", rows=rows, settings=["trust"], objectives={}, headline=["ours", "published"],
                    remarks=["where"], nouns="values", named="what", parity=("published", "ours"))  # fmt: skip
    browser.size(1280, 900)
    browser.open(write_report(tmp_path / "study.html", report))
    assert browser.js(SHOWN) == "3 of 3 values"
    assert browser.js(ROWS) == ["rate a", "rate b", "rate c"]
    assert browser.js(HEADS) == ["what", "trust", "ours", "published", "where"]
    assert drawn(browser) == [0, 1]
    assert "1 values have no value here" in browser.js("document.getElementById('plot-note').textContent")
    lines = browser.js("plot._fullData.filter((one) => one.legendgroup === 'equality').map((one) => [...one.y])")
    assert lines == [pytest.approx([10 * factor, 100 * factor]) for factor in (0.8, 0.9, 1, 1.1, 1.2)]
    assert browser.js("[...document.querySelectorAll('section:not([hidden]) h2')].map((one) => one.textContent)") == [
        "Published against ours", "Breakdown", "Values",
    ]  # fmt: skip
    browser.click("#table tbody tr")
    assert browser.js(BREAKDOWN).startswith("rate a")
    set_value(browser, "#axis-x", "ours")
    assert browser.js("plot._fullData.filter((one) => one.legendgroup === 'equality').length") == 0
    assert browser.complaints() == []


def test_no_name_runs(page):
    assert page.js("document.scripts.length") == 3
    assert page.js("document.querySelectorAll('#filters b, #table b, #breakdown b').length") == 0
    assert "<script>alert('recipe')" in page.js("document.getElementById('filters').textContent")
    legend = page.js("[...document.querySelectorAll('.legendtext')].map((one) => one.textContent)")
    assert any("<script>alert" in text and "<b>" in text for text in legend)
    assert page.seen("Page.javascriptDialogOpening") == []


def test_no_script_that_is_put_in_runs(page):
    page.js("document.body.append(element('script', { textContent: 'window.ran = true' }))")
    assert page.js("window.ran === undefined")
    assert page.js("fetch('https://example.org').then(() => 'reached', () => 'refused')") == "refused"
    complaints = page.complaints()
    assert len(complaints) >= 2 and all("Content Security Policy" in one or "Fetch API" in one for one in complaints)
    page.forget("Log.entryAdded")


def test_hover_shows_the_design(page):
    x, y = place_of(page, 30)
    page.mouse("mouseMoved", x - 40, y)
    page.mouse("mouseMoved", x, y)
    shown = "[...document.querySelectorAll('#plot .hovertext')].map((one) => one.textContent).join()"
    page.wait(f"{shown}.includes('Design 30')")
    text = page.js(shown)
    for part in ("Design 30", "recipe: int4-g128", "lanes: 14", "Throughput: 280 tokens/s", "Energy per token: 1.14 J"):
        assert part in text, text


def test_a_click_shows_the_breakdown(page):
    page.click_at(*place_of(page, 35))
    page.wait(f"{BREAKDOWN}.startsWith('Design 35')")
    text = page.js(BREAKDOWN)
    for part in ("limited by memory", "breaks power_w <= 40", "304 – 494", "75 %", "llama-2-7b", "on 2 assumptions"):
        assert part in text, text
    page.click("#breakdown details summary")
    assert "a clock <of 300 MHz>\n19 lanes fit" in page.wait(BREAKDOWN)
    assert outlined(page, "chosen") == [35]
    bars = page.js("plot._fullData.find((one) => one.name === 'chosen').error_y.array")
    assert bars == [pytest.approx(0.3 * 380)]


def test_filters_act_on_plot_table_and_count(page):
    page.click('[data-column="recipe"][data-level="int8"]')
    assert page.js(SHOWN) == "40 of 60 designs"
    set_value(page, '[data-column="lanes"][data-end="from"]', "22")
    assert drawn(page) == [38, 39, 58, 59]
    assert sorted(page.js(ROWS)) == ["38", "39", "58", "59"]
    page.click('[data-column="recipe"][data-level="int4-g128"]')
    set_value(page, '[data-column="output_sqnr_db"][data-end="from"]', "1")  # that of the third is unknown
    assert page.js(SHOWN) == "0 of 60 designs"
    assert page.js("document.getElementById('download').disabled")
    page.click("#filters button[type=reset]")
    assert page.js(SHOWN) == "60 of 60 designs"
    page.click('[data-flag="on_front"]')
    assert drawn(page) == [40, 50, 52]


def test_a_click_on_a_head_sorts_and_another_turns_it_round(page):
    set_value(page, "#page-rows", "200")
    page.click('[data-sort="energy_j_per_token"]')
    first = [int(point) for point in page.js(ROWS)]
    assert first == sorted(range(60), key=lambda row: 2.0 / (1 + row // 20) + 0.01 * (4 + row % 20))
    assert page.js("document.querySelector('[aria-sort]').textContent").endswith("Energy per token J")
    page.click('[data-sort="energy_j_per_token"]')
    assert [int(point) for point in page.js(ROWS)] == first[::-1]
    page.click('[data-sort="output_sqnr_db"]')
    assert {int(point) // 20 for point in page.js(ROWS)[-20:]} == {2}  # what is unknown comes last


def test_a_page_of_rows_is_in_the_table_and_columns_are_chosen(page):
    assert len(page.js(ROWS)) == 25
    page.click("#next")
    page.click("#next")
    assert len(page.js(ROWS)) == 10
    assert page.js("document.getElementById('page').textContent") == "51 to 60 of 60"
    assert page.js("document.getElementById('next').disabled")
    assert not any("network" in head for head in page.js(HEADS))
    page.click(".chooser summary")
    page.click('[data-shows="network"]')
    assert any("network" in head for head in page.js(HEADS))


def test_the_keyboard_reaches_rows_heads_and_filters(page):
    page.js("document.querySelector('#table tbody tr').focus()")
    page.key("ArrowDown", 40)
    page.key("Enter", 13, "\r")
    assert page.js(BREAKDOWN).startswith("Design 58")
    assert page.js("document.querySelector('tr.selected').ariaSelected") == "true"
    page.js("document.querySelector('[data-sort=lanes]').focus()")
    page.key("Enter", 13, "\r")
    page.wait("document.activeElement.dataset.sort === 'lanes' && tableView.sortedBy === 'lanes'")


def test_the_axes_and_colours_are_free(page):
    set_value(page, "#axis-x", "power_w")
    set_value(page, "#colour", "power_w")
    assert page.js("plot._fullLayout.xaxis.title.text") == "Power (W)"
    assert page.js("plot._fullData.some((one) => one.marker.showscale)")
    set_value(page, "#axis-y", "output_sqnr_db")
    assert drawn(page) == list(range(40))
    assert "20 designs have no value here" in page.js("document.getElementById('plot-note').textContent")


def test_a_download_holds_the_filtered_rows(page, report, tmp_path):
    page("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path), eventsEnabled=True)
    set_value(page, '[data-column="lanes"][data-end="to"]', "5")
    page.click("#download")
    while not any(one["state"] == "completed" for one in page.seen("Browser.downloadProgress")):
        page.js("0")
    write_rows(tmp_path / "expected.csv", [row for row in report.rows if row["lanes"] <= 5])
    got, expected = read_rows(tmp_path / "rows.csv"), read_rows(tmp_path / "expected.csv")
    assert list(got[0]) == list(expected[0])
    in_order = sorted(got, key=lambda row: int(row["point"]))
    assert [values(row) for row in in_order] == [values(row) for row in expected]
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert len(list(csv.reader(file))) == 7


def values(row):
    """Cells as numbers where they are: 4 and 4.0 are written differently and are the same."""
    return [float(cell) if cell.replace(".", "", 1).isdigit() else cell for cell in row.values()]


def test_a_phone_shows_it_without_scrolling_sideways(page, address):
    page.size(390, 844, mobile=True)
    page.open(address)
    assert page.js("document.documentElement.scrollWidth") <= 390
    assert not page.js("document.getElementById('filter-fold').open")


def test_of_very_many_designs_the_front_and_an_even_part_are_drawn(browser, report, tmp_path):
    rows = [{**report.rows[point % 60], "point": point, "on_front": point % 6000 == 1} for point in range(12_000)]
    browser.size(1280, 900)
    browser.open(write_report(tmp_path / "many.html", replace(report, rows=rows, breaks=[], assumed=[])))
    found = drawn(browser)
    assert 10_000 <= len(found) <= 10_002 and {1, 6001} <= set(found)
    assert f"{12_000 - len(found):,} are left out" in browser.js("document.getElementById('plot-note').textContent")
    assert browser.js(SHOWN) == "12,000 of 12,000 designs"
    assert browser.complaints() == []


def test_dark_is_the_system_s_choice_and_paper_is_light(page):
    text = "plot._fullLayout.font.color"
    light = page.js(text)
    page("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    page.wait(f"{text} !== {json.dumps(light)}")
    page.js("dispatchEvent(new Event('beforeprint'))")
    assert page.js(text) == light
    page.js("dispatchEvent(new Event('afterprint'))")
    assert page.js(text) != light
