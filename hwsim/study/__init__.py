"""Studies: what is varied, what is measured, and the rows that come of it."""

from hwsim.study.published_cost import Held, run_published_cost
from hwsim.study.quality import Quality, read_text, run_quality
from hwsim.study.quickstart import Quickstart, run_quickstart
from hwsim.study.switching import SwitchingStudy, run_switching

__all__ = [
    "Held",
    "Quality",
    "Quickstart",
    "SwitchingStudy",
    "read_text",
    "run_published_cost",
    "run_quality",
    "run_quickstart",
    "run_switching",
]
