"""Studies of circuits: arrays that are synthesized once, and what their records say against published values."""

from hwsim.study.circuits.study import STUDIES, Report, Study, make_report, measure_study

__all__ = ["STUDIES", "Report", "Study", "make_report", "measure_study"]
