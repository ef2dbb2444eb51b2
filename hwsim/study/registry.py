"""Every study by name. A new one is a module with a `STUDY`, a line here, and a folder in `reports/`.

One of a published accelerator is a line in `hwsim.study.systems`, and a folder with its cases.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hwsim.errors import unknown
from hwsim.study import cent, hnlpu, hnlpu_cost, minilm_quality, near_bank, sail, switching, systems
from hwsim.study.circuits import fp8_int8, hnlpu_area, lut_density, mixpe
from hwsim.study.pages import write_overview
from hwsim.study.study import Report, Study, run_study

_MODULES = (
    minilm_quality, hnlpu_cost, switching, fp8_int8, mixpe, lut_density, hnlpu_area, hnlpu, sail, cent, near_bank,
)  # fmt: skip
STUDIES: dict[str, Study] = {study.name: study for study in (*(m.STUDY for m in _MODULES), *systems.STUDIES)}


def find_study(name: str) -> Study:
    """The study of this name.

    Raises:
        HwsimError: there is none.
    """
    if name not in STUDIES:
        raise unknown("study", name, STUDIES)
    return STUDIES[name]


def run_all(
    out: Path, records: Path | None = None, say: Callable[[str], None] = lambda text: None
) -> tuple[list[Report], Path]:
    """Every study into a folder of its own below `out`, and the tables of all of them into `out`/README.md.

    Raises:
        HwsimError: as `run_study`; reports that were finished before are kept.
    """
    found = []
    for name, study in STUDIES.items():
        say(f"study {name}")
        found.append(run_study(study, out / name, records, say=say))
    return found, write_overview(out)
