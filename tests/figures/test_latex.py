"""A figure and a table dropped into a two-column article compile, fit the column, and keep their fonts."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from hwsim.figures import Drawing, make_table, style

from . import pdf
from .samples import SAMPLES

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(shutil.which("pdflatex") is None, reason="needs texlive, which make test-full installs"),
]

# The text width and column gap of IEEEtran's journal pages: columns of 3.5 in, 7.16 in across.
ARTICLE = r"""
\documentclass[twocolumn,10pt]{article}
\usepackage[textwidth=7.16in,columnsep=0.16in,textheight=9.6in]{geometry}
\usepackage{graphicx,booktabs}
\begin{document}
\title{A figure and a table}\author{}\date{}\maketitle
\noindent Figure~\ref{one} has a column's width, figure~\ref{two} the page's, and so no text in them is scaled.
%s
\begin{figure}[t]\includegraphics{lines}\caption{Throughput against context.}\label{one}\end{figure}
\begin{figure*}[t]\includegraphics{overview}\caption{Energy and roofline.}\label{two}\end{figure*}
\begin{table}[t]\centering\footnotesize\caption{Estimates of 50\,\%% of the designs.}\label{t}\input{table}\end{table}
\end{document}
"""
COLUMNS = ["recipe", "tokens_per_s", "energy_j_per_token", "power_w"]
FILLING = "Words that fill a column, so that floats stand between text as they do in an article. " * 60
ROWS = [
    {"recipe": "int4-g128", "tokens_per_s": 1452.3, "energy_j_per_token": 0.02991,
     "power_w": 43.2},
    {"recipe": "a & b_1 <5 µs × 2 %", "tokens_per_s": 23456.7, "energy_j_per_token": 1.2e-3,
     "power_w": -7.0},
]  # fmt: skip


@pytest.fixture(scope="module")
def article(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("article")
    Drawing("lines", *SAMPLES["lines"]).save(folder / "lines")
    Drawing("overview", *SAMPLES["overview"]).save(folder / "overview")
    (folder / "table.tex").write_text(make_table(ROWS, COLUMNS, "latex"), encoding="utf-8")
    (folder / "article.tex").write_text(ARTICLE % FILLING, encoding="utf-8")
    for _ in range(2):
        command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "article.tex"]
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, errors="replace", check=False, timeout=120
        )
        assert done.returncode == 0, done.stdout[-2000:]
    return folder


def test_nothing_sticks_out_of_its_column(article):
    log = (article / "article.log").read_text(errors="replace")
    over = [float(points) for points in re.findall(r"Overfull \\[hv]box \(([\d.]+)pt", log)]
    assert [points for points in over if points > 1] == []
    assert not re.findall(r"(?m)^! |LaTeX Warning: (?!Label).*|undefined", log)


def test_the_figures_are_in_the_article_as_vectors_with_their_fonts(article):
    content = pdf.plain(article / "article.pdf")
    for name in ("lines", "overview"):
        assert f"/PTEX.FileName (./{name}.pdf)".encode() in content
        assert f"data sha256 {style.data_hash(SAMPLES[name][0])}".encode() in content, "the article names its data"
    assert b"/FontFile2" in content and b"/Type3" not in content


def test_figures_are_not_scaled(article):
    """A figure of 3.5 in and a column of 3.5 in: print shows text at the size that it was drawn in."""
    assert pdf.width_in(article / "lines.pdf") == pytest.approx(3.5, abs=0.01)
    assert pdf.width_in(article / "overview.pdf") == pytest.approx(7.16, abs=0.01)
