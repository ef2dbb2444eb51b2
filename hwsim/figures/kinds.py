"""Every kind of figure by name: the columns it needs, where rows with them come from, and how to draw it from a file.

`Drawing` is a figure that is yet to be drawn: rows, a kind and its options. All that is drawn comes from the rows as
their CSV has them, so a figure drawn from memory and one drawn from the file have equal bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from matplotlib.figure import Figure

from hwsim.errors import HwsimError, unknown
from hwsim.figures import style
from hwsim.figures.break_even import break_even_figure
from hwsim.figures.circuits import bits_figure, parts_figure
from hwsim.figures.energy import energy_figure
from hwsim.figures.lines import lines_figure
from hwsim.figures.overview import overview_figure
from hwsim.figures.pareto import pareto_figure
from hwsim.figures.parity import parity_figure
from hwsim.figures.published import errors_figure, published_figure
from hwsim.figures.quality import quality_figure
from hwsim.figures.resources import resources_figure
from hwsim.figures.roofline import roofline_figure
from hwsim.figures.rows import Row, as_read, columns_of
from hwsim.figures.style import DOUBLE_COLUMN_IN, SINGLE_COLUMN_IN
from hwsim.figures.switching import switching_figure
from hwsim.figures.timeline import timeline_figure
from hwsim.figures.weights import weights_figure

_ESTIMATES = "hwsim rows estimates RUN.json ..., or the rows of hwsim sweep"
_COMPARED = "reports/STUDY/comparison.csv, of hwsim study STUDY"


@dataclass(frozen=True)
class Kind:
    """A kind of figure.

    Args:
        says: what it shows.
        columns: that rows must have; {x}, {y} and {by} stand for the columns that the options name.
        rows: the command that gives such rows.
        draw: called with the rows, the options by name, and `width_in`.
        options: that it takes, with what they are by default; None where they must be given.
        width_in: by default.
    """

    says: str
    columns: tuple[str, ...]
    rows: str
    draw: Callable[..., Figure]
    options: Mapping[str, str | None] = field(default_factory=dict)
    width_in: float = SINGLE_COLUMN_IN

    def needs(self, options: Mapping[str, str]) -> list[str]:
        """The columns that rows must have under these options; those of a list each by itself."""
        named = [column.format_map(options) for column in self.columns]
        return [column for names in named for column in names.split(",") if column]


_PARITY = ("{by}", "unit", "trust", "published", "published_low", "published_high", "ours", "ours_low", "ours_high")
KINDS: Mapping[str, Kind] = {
    "overview": Kind(
        "energy of a token by component, with and without static energy, and the roofline",
        ("accelerator", "recipe", "tokens_per_s", "roofline.macs_per_byte"), _ESTIMATES, overview_figure,
        width_in=DOUBLE_COLUMN_IN,
    ),
    "energy": Kind("energy of a token, stacked by component", ("accelerator", "recipe"), _ESTIMATES, energy_figure),
    "roofline": Kind(
        "achieved rate over operational intensity, under a roof for each accelerator",
        ("accelerator", "recipe", "tokens_per_s", "tokens_per_s_low", "tokens_per_s_high", "roofline.macs_per_byte",
         "roofline.achieved_macs_per_s", "roofline.peak_macs_per_s", "roofline.bandwidth_bytes_per_s"),
        _ESTIMATES, roofline_figure,
    ),
    "pareto": Kind(
        "designs over two objectives, with the front", ("{x}", "{y}", "{by}"), "hwsim sweep STUDY.TOML", pareto_figure,
        {"x": None, "y": None, "by": None}, DOUBLE_COLUMN_IN,
    ),
    "lines": Kind(
        "a figure over what was swept, such as throughput over context, a line for each batch size",
        ("{x}", "{y}", "{by}"), _ESTIMATES, lines_figure, {"x": "context", "y": "tokens_per_s", "by": "batch"},
    ),
    "parity": Kind(
        "published against ours with bands of 10 % and 20 %, and the ratio of every value by study", _PARITY,
        "hwsim rows published reports", parity_figure, {"by": "study"}, DOUBLE_COLUMN_IN,
    ),
    "errors": Kind(
        "ours over published, value by value", ("what", "aim", *_PARITY[2:]), _COMPARED, errors_figure,
        width_in=DOUBLE_COLUMN_IN,
    ),
    "published": Kind(
        "published ranges beside ours, and how far ours are off",
        ("label", "published_low", "published_high", "ours_low", "ours_high"), "the study hnlpu-cost, in reports",
        published_figure, {"unit": None}, DOUBLE_COLUMN_IN,
    ),
    "break-even": Kind(
        "cost of tokens over how many systems share the one-time costs, with the break-even volumes",
        ("system", "systems", "usd_per_million_tokens", "usd_per_million_tokens_low", "usd_per_million_tokens_high"),
        "hwsim rows cost SYSTEM", break_even_figure,
    ),
    "resources": Kind(
        "resources of an FPGA, stacked by module",
        ("accelerator", "part", "module", "resource", "needs", "has", "usable"), "hwsim rows resources RUN.json ...",
        resources_figure,
    ),
    "timeline": Kind(
        "busy intervals of units, or operators of a run one after the other",
        ("unit", "name", "start_s", "stop_s", "{by}"),
        "hwsim rows timeline TIMELINE.json, or hwsim rows operators RUN.json", timeline_figure, {"by": "group"},
        DOUBLE_COLUMN_IN,
    ),
    "weights": Kind(
        "bits set in each plane of the codes, and how often each value occurs",
        ("{by}", "statistic", "at", "share"), "hwsim rows weights TRACE ...", weights_figure, {"by": "recipe"},
        DOUBLE_COLUMN_IN,
    ),
    "quality": Kind(
        "quality over bits per weight, with the front", ("recipe", "bits_per_weight", "{y}"), "hwsim quality",
        quality_figure, {"y": "embedding_cosine", "reference": ""}, DOUBLE_COLUMN_IN,
    ),
    "parts": Kind(
        "bars stacked of parts, and a mark beside them where --mark names a column", ("{by}", "{x}", "{mark}"),
        "a study of circuits, in reports", parts_figure, {"x": None, "by": None, "unit": None, "mark": ""},
    ),
    "bits": Kind(
        "a line for each kind over the bits of a weight", ("{x}", "{y}", "{by}"), "the study lut-density, in reports",
        bits_figure, {"x": None, "y": None, "by": None}, DOUBLE_COLUMN_IN,
    ),
    "switching": Kind(
        "energy of a multiply-accumulate with real and with random operands", ("library", "pe", "variant", "recipe"),
        "the study switching-energy, in reports", switching_figure, width_in=DOUBLE_COLUMN_IN,
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Drawing:
    """A figure as what it is made of.

    Args:
        kind: a name in `KINDS`.
        rows: it is drawn from, and nothing else.
        options: of the kind; what is left out is as by default.
        width_in: None for the kind's own.
    """

    kind: str
    rows: Sequence[Row]
    options: Mapping[str, str] = field(default_factory=dict)
    width_in: float | None = None

    def figure(self) -> Figure:
        """It, drawn.

        Raises:
            HwsimError: there is no such kind, option or column, an option is missing, or a value cannot be drawn.
        """
        if self.kind not in KINDS:
            raise unknown("kind of figure", self.kind, KINDS)
        kind = KINDS[self.kind]
        options, rows = _options(self.kind, kind, self.options), as_read(self.rows)
        if not rows:
            raise HwsimError("no rows", got="an empty table", expected="at least one row")
        columns = columns_of(rows)
        for column in kind.needs(options):
            if column not in columns:
                raise unknown(f"column of a {self.kind} figure", column, columns)
        return kind.draw(rows, **options, width_in=self.width_in or kind.width_in)

    def save(self, stem: Path) -> list[Path]:
        """Write it as `stem`.pdf and `stem`.png.

        Raises:
            HwsimError: as `figure`, or a file cannot be written.
        """
        return style.save(self.figure(), stem, self.rows)


def _options(name: str, kind: Kind, given: Mapping[str, str]) -> dict[str, str]:
    for option in given:
        if option not in kind.options:
            takes = ", ".join(f"--{one}" for one in kind.options) or "no option but --width"
            raise HwsimError(f"a {name} figure has no --{option}", got=f"--{option} {given[option]}", expected=takes)
    options = {option: given.get(option, default) for option, default in kind.options.items()}
    if missing := [option for option, value in options.items() if value is None]:
        raise HwsimError(f"a {name} figure needs --{missing[0]}", got="none",
                         expected=" and ".join(f"--{option}" for option in missing),
                         next="hwsim figure lists the kinds and what each needs")  # fmt: skip
    return {option: value for option, value in options.items() if value is not None}
