"""Studies of circuits: arrays that are synthesized once, and what their records say against published values."""

from hwsim.study.circuits.study import STUDIES, Compared, Report, make_report, measure_study

__all__ = ["STUDIES", "Compared", "Report", "make_report", "measure_study"]
