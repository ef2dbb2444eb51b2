"""Every shipped recipe on the encoder that the quickstart uses: bits, errors, cosines of embeddings."""

from __future__ import annotations

from collections.abc import Sequence

from hwsim import catalog
from hwsim.figures import Drawing
from hwsim.study.published import Comparison
from hwsim.study.quality import read_text, run_quality
from hwsim.study.study import Inputs, Study, Tables

NAME, METRIC = "quality", "embedding_cosine"


def tables(inputs: Inputs) -> Tables:
    """A row for each recipe that fits the encoder or says why not; without times, which no two runs share.

    Raises:
        HwsimError: the encoder is not installed.
    """
    from hwsim.checkpoint import find_minilm, open_checkpoint

    found = run_quality(open_checkpoint(find_minilm()), catalog.names("recipes"), read_text(None), say=inputs.say)
    return {NAME: [{key: value for key, value in row.items() if key != "seconds"} for row in found.rows]}


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """A point for each recipe."""
    return Drawing("quality", tables[NAME], {"y": METRIC})


STUDY = Study(NAME, "what every shipped recipe costs a real encoder", tables, figure=figure)
