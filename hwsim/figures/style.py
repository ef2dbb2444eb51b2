"""One look for all figures: journal widths, embedded fonts, colours that survive colour blindness and grey printing.

Hues are Okabe and Ito's palette (jfly.uni-koeln.de/color), ordered so that neighbours also differ in lightness; hatches
repeat the distinction. Matplotlib is used through its objects, never through pyplot: no window system, no global state.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import EngFormatter

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.figures.rows import Row

SINGLE_COLUMN_IN = 3.5
DOUBLE_COLUMN_IN = 7.16
PREVIEW_DPI = 200

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


def new_figure(width_in: float, height_in: float) -> Figure:
    """An empty figure of a width, laid out so that nothing overlaps or is cut off."""
    return Figure(figsize=(width_in, height_in), layout="constrained")


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

    Both carry the SHA-256 of the rows that they were drawn from, and no date.

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
    """SHA-256 (hex) of the rows, in order."""
    return files.content_hash([dict(row) for row in rows])
