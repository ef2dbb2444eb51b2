"""One look for all figures: journal widths, embedded fonts, colours that survive colour blindness and grey printing.

Hues are Okabe and Ito's palette (jfly.uni-koeln.de/color), ordered so that neighbours also differ in lightness; hatches
repeat the distinction. Matplotlib is used through its objects, never through pyplot: no window system, no global state.
"""

from __future__ import annotations

import hashlib
import io
import shlex
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.figure import Figure, FigureBase
from matplotlib.ticker import EngFormatter, LogLocator, MaxNLocator, NullFormatter, NullLocator

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.figures.rows import Row, csv_text

SINGLE_COLUMN_IN = 3.5
DOUBLE_COLUMN_IN = 7.16
WIDTHS_IN = {"single": SINGLE_COLUMN_IN, "double": DOUBLE_COLUMN_IN}
WIDTHS_IN_BY_INCH = {inches: name for name, inches in WIDTHS_IN.items()}
PREVIEW_DPI = 200
NARROW_IN = 5.0  # panels of narrower figures stand on top of each other
DECADE = 10.0

BLACK, ORANGE, SKY, GREEN, YELLOW, BLUE, VERMILION, PURPLE = (
    "#000000",
    "#E69F00",
    "#56B4E9",
    "#009E73",
    "#F0E442",
    "#0072B2",
    "#D55E00",
    "#CC79A7",
)
GREY = "#BBBBBB"
LINE_COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)
LINE_STYLES: tuple[Literal["-", "--", "-.", ":"], ...] = ("-", "--", "-.", ":")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*")
# Colour and hatch of areas that touch: neighbours differ in lightness, and the hatch says it again.
FILLS = (
    (BLUE, ""),
    (ORANGE, "////"),
    (SKY, "...."),
    (VERMILION, "xxxx"),
    (GREY, "++++"),
    (GREEN, "----"),
    (YELLOW, ""),
    (PURPLE, "\\\\\\\\"),
)

# Matplotlib types the keys by a list that grows with its version, hence Any.
RC: dict[Any, Any] = {
    "pdf.fonttype": 42,  # TrueType, embedded: journals refuse Type 3
    "pdf.compression": 9,
    "font.family": "DejaVu Sans",  # comes with matplotlib, so a figure looks the same everywhere
    "font.size": 7.0,
    "axes.titlesize": 7.5,
    "axes.labelsize": 7.0,
    "xtick.labelsize": 6.5,
    "ytick.labelsize": 6.5,
    "legend.fontsize": 6.5,
    "legend.frameon": False,
    "legend.borderpad": 0.1,
    "legend.borderaxespad": 0.3,
    "legend.handlelength": 1.6,
    "legend.handletextpad": 0.5,
    "legend.columnspacing": 1.2,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "xtick.minor.width": 0.4,
    "ytick.minor.width": 0.4,
    "lines.linewidth": 1.1,
    "lines.markersize": 4.5,
    "patch.linewidth": 0.5,
    "hatch.linewidth": 0.4,
    "grid.linewidth": 0.4,
    "grid.color": "#DDDDDD",
    "axes.axisbelow": True,
    "path.simplify": False,
}


def styled() -> AbstractContextManager[None]:
    """The settings of all figures, for as long as one is drawn."""
    return mpl.rc_context(RC)


def new_figure(width_in: float, height_in: float, kind: str = "", **options: str) -> Figure:
    """An empty figure of a width, laid out so that nothing overlaps or is cut off.

    Args:
        kind, options: what `hwsim figure` is told to draw the same again; `save` stamps the command into the files.
    """
    figure = Figure(figsize=(width_in, height_in), layout="constrained")
    words = [kind, "ROWS.csv", *(word for key, value in options.items() if value for word in (f"--{key}", value))]
    width = WIDTHS_IN_BY_INCH.get(width_in, f"{width_in:g}")
    figure.set_label(shlex.join(["hwsim", "figure", *words, "--width", width]) if kind else "")
    return figure


def fill_legend(figure: FigureBase, handles: Sequence[Artist], columns: int, **options: Any) -> None:
    """A legend above the axes, read row by row: matplotlib fills it column by column."""
    rows = -(-len(handles) // columns)
    order = [row * columns + column for column in range(columns) for row in range(rows)]
    figure.legend(
        handles=[handles[place] for place in order if place < len(handles)],
        loc="outside upper center", ncols=columns, **options,
    )  # fmt: skip


def name_decades(axis: Axis) -> None:
    """Name values of a logarithmic axis: even steps within a decade, 1, 2 and 5 within two, else the decades."""
    low, high = axis.get_view_interval()
    subs = (1, 2, 5) if high < 2 * DECADE**2 * low else (1,)
    within = high < DECADE * low
    axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]) if within else LogLocator(subs=subs, numticks=12))
    if within:
        axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(EngFormatter(sep=""))
    axis.set_minor_formatter(NullFormatter())


def bare(value: float, digits: int = 3) -> str:
    """A number of so many significant digits, for labels: 4.18, 12,300, 0.0042."""
    short = float(f"{value:.{digits}g}")
    return f"{short:,.0f}" if abs(short) >= 1000 else f"{short:g}"


def si_scale(largest: float) -> tuple[float, str]:
    """The factor and prefix that bring values up to `largest` between 1 and 1000: si_scale(0.02) == (1e3, "m")."""
    engine = EngFormatter()
    prefixes = {**engine.ENG_PREFIXES}
    power = 0
    if largest > 0:
        exponent = f"{largest:e}".split("e")[1]
        power = min(max(3 * (int(exponent) // 3), min(prefixes)), max(prefixes))
    return 10.0**-power, prefixes[power]


def panel_label(axes: Axes, text: str) -> None:
    """A letter above the left edge of a panel: "(a)"."""
    axes.annotate(
        text,
        (0, 1),
        xytext=(-4, 4),
        xycoords="axes fraction",
        textcoords="offset points",
        ha="right",
        fontweight="bold",
        fontsize=7.5,
    )


def save(figure: Figure, stem: Path, rows: Sequence[Row]) -> list[Path]:
    """Write a figure as `stem`.pdf and `stem`.png, each whole or not at all; equal rows give equal bytes.

    Both carry the SHA-256 of the rows' CSV, the command that draws them again from it, and no date.

    Raises:
        HwsimError: `stem` has no name, or a file cannot be written.
    """
    if not stem.name:
        raise HwsimError("a figure needs a file name", got=str(stem), expected="a path such as out/energy")
    data = f"data sha256 {data_hash(rows)}"
    metadata = {
        # Dates are left out, and programs' versions with them: they would make equal figures differ.
        "pdf": {"Title": stem.name, "Subject": data, "Creator": "hwsim", "Producer": None, "CreationDate": None},
        "png": {"Title": stem.name, "Description": data, "Software": None},
    }
    if command := str(figure.get_label()):
        metadata["pdf"]["Keywords"] = metadata["png"]["Comment"] = command
    written = []
    for kind, entries in metadata.items():
        path = stem.with_name(f"{stem.name}.{kind}")
        buffer = io.BytesIO()
        with styled():
            figure.savefig(buffer, format=kind, dpi=PREVIEW_DPI, metadata=entries)
        files.write_bytes(path, buffer.getvalue())
        written.append(path)
    return written


def data_hash(rows: Sequence[Row]) -> str:
    """SHA-256 (hex) of the rows' CSV: what `sha256sum` says of the file that `write_rows` makes of them."""
    return hashlib.sha256(csv_text(rows).encode()).hexdigest()
