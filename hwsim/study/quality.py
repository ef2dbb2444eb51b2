"""What recipes cost a real network: size, error of layers, and embeddings or perplexity against full precision."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from hwsim import catalog, files
from hwsim.checkpoint import Checkpoint, Decoder, Encoder, Tokenizer, record_samples, surprise
from hwsim.checkpoint.products import Products
from hwsim.checkpoint.samples import WINDOW
from hwsim.errors import HwsimError
from hwsim.figures import Drawing, write_rows
from hwsim.quantize import Recipe, Report, load_recipe, mean_report
from hwsim.trace import Samples

NOT_QUANTIZED = ("embedding table", "norms", "biases", "softmax", "activation functions", "residual sums")
"""What is float32 under every recipe."""
ROWS = "quality.csv"
EVALUATION = "evaluation.txt"
Row = dict[str, Any]


@dataclass(frozen=True)
class Text:
    """What goes in.

    Args:
        name: of the file.
        content: all of it; an encoder takes each line as a sentence.
        length: tokens that a decoder sees at once; None for the lesser of 512 and what it was made for.
        stride: tokens from one window to the next; None for the length.
    """

    name: str
    content: str
    length: int | None = None
    stride: int | None = None


@dataclass(frozen=True)
class Quality:
    """What came of it.

    Args:
        metric: "embedding_cosine" or "perplexity".
        reference: the metric in full precision, and how long it took.
        rows: one for each recipe; that of a refused one has an `error`.
        written: files.
        text: name of the text, and how many sentences or tokens were scored.
    """

    metric: str
    reference: Row
    rows: list[Row]
    written: list[Path]
    text: Row


def read_text(path: Path | None, length: int | None = None, stride: int | None = None) -> Text:
    """The text of a file, or the shipped sentences, which are not those that recipes are calibrated on.

    Raises:
        HwsimError: it cannot be read, is not UTF-8, or is empty.
    """
    path = path or catalog.data_root() / "models" / "texts" / EVALUATION
    files.check_is_file(path, "text")
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(f"cannot read {path}", got=error, expected="a text file in UTF-8") from error
    if not content.strip():
        raise HwsimError(f"{path} holds no text", expected="at least one line")
    return Text(path.name, content, length, stride)


def run_quality(
    checkpoint: Checkpoint,
    recipes: Sequence[str | Recipe],
    text: Text,
    out: Path | None = None,
    say: Callable[[str], None] = lambda text: None,
) -> Quality:
    """Put a text through a network in full precision and by each recipe.

    A recipe that does not fit the network gets a row that says why; the others go on.

    Args:
        recipes: names, paths, or recipes.
        out: the folder for rows and figure; None for neither.
        say: told each step as it begins.

    Raises:
        HwsimError: the network has no tokenizer, its forward pass fails, or a file cannot be written.
    """
    _check_windows(checkpoint, text)
    if out is not None:
        files.make_folder(out)
    say(f"full-precision forward pass of {checkpoint.name}")
    samples = record_samples(checkpoint)
    meter = _Cosines(checkpoint, text) if checkpoint.network.family == "encoder" else _Surprises(checkpoint, text)
    rows = []
    for recipe in recipes:
        say(f"recipe {recipe if isinstance(recipe, str) else recipe.name}")
        rows.append(_row(checkpoint, recipe, samples, meter))
        if out is not None:  # an interrupted run keeps the rows that it has
            write_rows(out / ROWS, rows)
    found = Quality(meter.metric, meter.reference, rows, [], meter.scored)
    return found if out is None else _written(found, out)


def _check_windows(checkpoint: Checkpoint, text: Text) -> None:
    """Refuse windows of an encoder, which takes sentences, and those beyond what a decoder was made for."""
    if checkpoint.network.family == "encoder":
        if text.length or text.stride:
            raise HwsimError(
                f"{checkpoint.name} takes sentences",
                got=f"window {text.length}, stride {text.stride}",
                expected="neither: these are for decoders",
            )
    elif (text.length or 0) > checkpoint.network.max_position:
        raise HwsimError(
            f"window beyond what {checkpoint.name} was made for",
            got=text.length,
            expected=f"2 to {checkpoint.network.max_position}",
        )


def _row(checkpoint: Checkpoint, recipe: str | Recipe, samples: Samples, meter: _Cosines | _Surprises) -> Row:
    name = recipe if isinstance(recipe, str) else recipe.name
    began = time.perf_counter()
    try:
        loaded = load_recipe(recipe) if isinstance(recipe, str) else recipe
        value, products = meter.measure(loaded, samples)
    except HwsimError as error:
        return {"recipe": Path(name).stem, "error": error.what, "got": error.got, "expected": error.expected}
    sizes = _means(checkpoint, products.reports)
    seconds = round(time.perf_counter() - began, 3)
    extra = {**_outliers(loaded, products), **_caveat(checkpoint, loaded)}
    return {"recipe": loaded.name, **sizes, meter.metric: value, "seconds": seconds, **extra}


def _caveat(checkpoint: Checkpoint, recipe: Recipe) -> Row:
    """What a reader of the metric has to know."""
    rule = recipe.activations
    if checkpoint.network.family == "encoder" or (rule.granularity, rule.scale) != ("tensor", "dynamic"):
        return {}
    return {"caveat": "the scale of activations is that of the whole window: it sees later tokens"}


def _outliers(recipe: Recipe, products: Products) -> Row:
    """How many columns stay in FP16, of recipes that look for such."""
    if recipe.outliers is None:
        return {}
    counts = [len(found.outlier_columns) for found in products.calibrations.values()]
    return {"outlier_columns": sum(counts), "outlier_threshold": recipe.outliers.threshold}


class _Cosines:
    """Mean cosine between embeddings in full precision and by a recipe."""

    metric = "embedding_cosine"

    def __init__(self, checkpoint: Checkpoint, text: Text) -> None:
        self._checkpoint = checkpoint
        self._sentences = [line for line in text.content.splitlines() if line.strip()]
        began = time.perf_counter()
        self._exact = Encoder(checkpoint).embed(self._sentences)
        self.reference: Row = {"embedding_cosine": 1.0, "seconds": round(time.perf_counter() - began, 3)}
        tokenizer = Tokenizer(checkpoint.folder, checkpoint.network)
        cut = sum(len(tokenizer.text_ids(sentence)) > tokenizer.length for sentence in self._sentences)
        self.scored: Row = {"name": text.name, "sentences": len(self._sentences)}
        if cut:
            self.scored[f"cut to {tokenizer.length} tokens"] = cut

    def measure(self, recipe: Recipe, samples: Samples) -> tuple[float, Products]:
        encoder = Encoder(self._checkpoint, recipe, samples, measured=True)
        return mean_cosine(self._exact, encoder.embed(self._sentences)), encoder.products


class _Surprises:
    """Perplexity of a text, by a recipe."""

    metric = "perplexity"

    def __init__(self, checkpoint: Checkpoint, text: Text) -> None:
        self._checkpoint = checkpoint
        self._ids = Tokenizer(checkpoint.folder, checkpoint.network).text_ids(text.content)
        self._length = text.length or min(WINDOW, checkpoint.network.max_position)
        self._stride = text.stride or self._length
        began = time.perf_counter()
        found = surprise(Decoder(checkpoint), self._ids, self._length, self._stride)
        self.reference: Row = {"perplexity": found.perplexity, "seconds": round(time.perf_counter() - began, 3)}
        self.scored: Row = {"name": text.name, "tokens": found.tokens, "window": self._length, "stride": self._stride}

    def measure(self, recipe: Recipe, samples: Samples) -> tuple[float, Products]:
        decoder = Decoder(self._checkpoint, recipe, samples, measured=True)
        return surprise(decoder, self._ids, self._length, self._stride).perplexity, decoder.products


def _means(checkpoint: Checkpoint, reports: Mapping[str, list[Report]]) -> Row:
    """Means over all weight matrices by their size: bits per weight, errors in dB, zeros."""
    sizes, found = [], []
    for name, each in reports.items():
        rows, cols = checkpoint.placement.shapes[name]
        sizes.append(rows * cols * (checkpoint.network.experts if ".experts." in name else 1))
        found.append(mean_report(each))
    keys = ("bits_per_weight", "weight_sqnr_db", "output_sqnr_db", "zero_fraction")
    return {key: _mean(sizes, [getattr(report, key) for report in found]) for key in keys}


def _mean(sizes: Iterable[int], values: Iterable[float | None]) -> float | None:
    """The weighted mean of those that there are; a matrix without any error has no SQNR."""
    known = [(size, value) for size, value in zip(sizes, values, strict=True) if value is not None]
    total = sum(size for size, _ in known)
    return sum(size * value for size, value in known) / total if known else None


def _written(found: Quality, out: Path) -> Quality:
    """The same, with rows and figure on disk; no figure where every recipe was refused."""
    write_rows(out / ROWS, found.rows)
    written = [out / ROWS]
    if any("error" not in row for row in found.rows):
        options = {"y": found.metric, "reference": str(found.reference[found.metric])}
        written += Drawing("quality", found.rows, options).save(out / "quality")
    return Quality(found.metric, found.reference, found.rows, written, found.text)


def mean_cosine(a: np.ndarray, b: np.ndarray) -> float:
    """Mean over rows of the cosine between the rows of two matrices."""
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return float(np.mean(np.einsum("ij,ij->i", a, b) / lengths))
