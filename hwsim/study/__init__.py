"""Studies: what is varied, what is measured, and the rows that come of it."""

from hwsim.study.published import Comparison, Ours, PublishedFile, Question, compare, read_published
from hwsim.study.quality import Quality, read_text, run_quality
from hwsim.study.quickstart import Quickstart, run_quickstart
from hwsim.study.study import Report, Study, measure_study, run_study

__all__ = [
    "Comparison",
    "Ours",
    "PublishedFile",
    "Quality",
    "Question",
    "Quickstart",
    "Report",
    "Study",
    "compare",
    "measure_study",
    "read_published",
    "read_text",
    "run_quality",
    "run_quickstart",
    "run_study",
]
