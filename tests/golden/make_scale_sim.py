"""Writes scale_sim.json: compute cycles of small products, from SCALE-Sim itself.

    python tests/golden/make_scale_sim.py

It installs SCALE-Sim in an environment of its own, as benchmarks/peers.py does, whose pins the file names.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "benchmarks"))

from peers import PEERS, installed, run_of, timed  # noqa: E402 - found by the line above

COUNT = 45


def main() -> None:
    """Ask for random sizes, larger and smaller than the array, each dataflow in turn."""
    rng = random.Random(0)
    kinds = ("output", "weight", "input")
    asked = []
    for index in range(COUNT):
        sizes = [rng.choice([1, rng.randint(2, 12), rng.randint(13, 60)]) for _ in range(3)]
        asked.append(run_of(*sizes, rng.randint(2, 16), rng.randint(2, 16), kinds[index % 3]))
    pins = PEERS["scalesim"].pins
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps({"runs": asked}))
        found = timed("SCALE-Sim", installed("scalesim", pins), "scalesim", job)
    rows = [{key: value for key, value in row.items() if key != "phase"} for row in found["rows"]]
    lines = ",\n".join(json.dumps(row) for row in rows)
    (HERE / "scale_sim.json").write_text(f'{{"made_by": "{" ".join(pins)}", "products": [\n{lines}\n]}}\n')


main()
