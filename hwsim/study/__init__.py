"""Studies: what is varied, what is measured, and the rows that come of it."""

from hwsim.study.quickstart import Quickstart, run_quickstart

__all__ = ["Quickstart", "run_quickstart"]
