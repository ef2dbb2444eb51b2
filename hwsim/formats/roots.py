"""The complex fourth roots of unity (iFairy, arXiv:2508.05571; Fairy2i, arXiv:2512.02901).

Code k is i**k: 1, i, -1, -i. A complex number takes the root within 45 degrees of it; on a border it takes the one
ahead, counterclockwise (-45 degrees is 1, +45 is i, 135 is -1, -135 is -i), and 0 becomes 1. That is the rule of the
code that Fairy2i's authors published (PKULab1806/Fairy2i-W2, model_module/quantization.py), with parts compared instead
of angles, so that a border is one exactly, and zero of either sign alike.
"""

from __future__ import annotations

from hwsim.formats.base import NumberFormat

ROOTS4 = NumberFormat(
    "roots4",
    bits=2,
    significand=(1, 0, -1, 0),
    exponent=(0, 0, 0, 0),
    imaginary=(0, 1, 0, -1),
    zero=None,
    ties="counterclockwise",
    source="iFairy, arXiv:2508.05571",
)
