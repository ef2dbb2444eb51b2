"""DenseShift's sign-scale form as a post-training projection: w -> s * sign(w) * 2^p (Li et al., arXiv:2208.09708).

From the paper: weights are sign times scale, the scale a power of two 2^p with p = 0 ... 2^(b-1) - 1, and there is no
zero: all 2^b codes are in use. In the authors' published code the sign of 0 is +1.

Not from the paper, which trains such weights: it learns p by thresholds on parameters of their own, never rounds a
weight to a power of two, and leaves the magnitude to the batch normalization that follows. A projection of trained
weights has to decide both.
- Rounding is to the nearest value: from 2^p to 2^(p+1) at 1.5 * 2^p, which for a given scale has the least squared
  error. Rounding log2 |w|, as DeepShift does (arXiv:1905.13298), changes over at sqrt(2) * 2^p instead.
- The scale of a group is found as for any format: `scale = "absmax"` puts its largest magnitude on the largest power
  of two; "mse" searches the least squared error, which lies far below at few bits, where that wastes the powers.
"""

from __future__ import annotations

import numpy as np

from hwsim.errors import HwsimError
from hwsim.quantize.blocks import row_blocks
from hwsim.quantize.layout import plane_shape
from hwsim.quantize.plane import Plane
from hwsim.quantize.rules import Floats, weight_scales
from hwsim.quantize.tensor import QuantizedTensor
from hwsim.quantize.weight_rule import WeightRule


def quantize(name: str, weights: Floats, rule: WeightRule) -> QuantizedTensor:
    """Weights [rows, cols] as signs and powers of two; a group of zeros gets the smallest scale there is.

    Raises:
        HwsimError: another way to find a scale than absmax and mse, weights that are not finite, groups that do not
            divide a row, or a scale beyond its format.
    """
    if rule.scale not in ("absmax", "mse"):
        raise HwsimError("scale of the sign-scale form", got=rule.scale, expected="absmax or mse")
    scales, _ = weight_scales(name, weights, rule)
    rows, cols = weights.shape
    group = plane_shape(name, rows, cols, rule).group
    codes = np.empty(weights.shape, np.uint8)
    format = rule.number_format
    plane = Plane(format, rule.chosen_packing, group, codes, scales, scale_format=rule.scale_format)
    for some in row_blocks(rows, cols):
        part = plane.part(some)
        codes[some] = format.encode(weights[some] / part.per_element(part.scale_values))
    return QuantizedTensor(rule, (plane,))
