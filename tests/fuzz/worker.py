"""A process that reads damaged files: python worker.py FOLDER FIRST COUNT KIND...; prints one JSON object.

Each case must end in success or in an HwsimError, in time, and in bounded memory: address space is limited to what the
process has after its imports, and some. A case is known by its kind and number, and comes back with them.
"""

import json
import random
import resource
import signal
import sys
import traceback
from collections import Counter
from pathlib import Path

import kinds
import mutate

from hwsim.errors import HwsimError

SECONDS, BYTES = 10, 512 << 20


class TooLong(BaseException):
    """Not an Exception: nothing that the code under test catches."""


def main(folder: Path, first: int, count: int, chosen: list[str]) -> dict[str, object]:
    (folder / "seeds").mkdir()
    there = kinds.kinds(folder / "seeds")
    for name in chosen:
        for seed in there[name].seeds:
            there[name].read(seed)  # what is not damaged is read
    limit()
    outcomes: dict[str, Counter] = {name: Counter() for name in chosen}
    failures = []
    for name in chosen:
        for number in range(first, first + count):
            outcome = case(there[name], name, number, folder / "damaged")
            outcomes[name][outcome.partition(":")[0]] += 1
            if outcome.startswith("failed"):
                failures.append({"kind": name, "number": number, "what": outcome})
    return {"outcomes": outcomes, "failures": failures}


def case(kind: kinds.Kind, name: str, number: int, folder: Path) -> str:
    """How it ended: "read", "refused" or "failed: why"."""
    rng = random.Random(f"{name} {number}")
    seed = kinds.choose(kind, rng)
    path = kinds.place(seed, folder, mutate.mutated(seed.read_bytes(), rng))
    print(name, number, file=sys.stderr, flush=True)  # the last line of a process that died
    signal.alarm(SECONDS)
    try:
        kind.read(path)
    except HwsimError as error:
        return "refused" if error.what else "failed: no message"
    except (Exception, TooLong):  # noqa: BLE001 any other exception is what is looked for
        return f"failed: {seed.name}\n{traceback.format_exc()}"
    finally:
        signal.alarm(0)
    return "read"


def limit() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    signal.signal(signal.SIGALRM, _too_long)


def _too_long(*_: object) -> None:
    raise TooLong


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])))
