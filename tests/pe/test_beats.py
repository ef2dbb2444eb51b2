"""How a matrix is cut into beats."""

import numpy as np

from hwsim.pe import beats_of, get_pe


def test_blocks_then_columns():
    pe = get_pe("mac")(rows=2, lanes=2, weight_format="uint8", group=4, max_groups=2, zero_point=True)
    codes = np.arange(24, dtype=np.uint8).reshape(3, 8)
    scales = np.array([[1, 2], [3, 4], [5, 6]], np.float16)
    zeros = np.array([[1, 2], [3, 4], [5, 6]], np.uint8)
    x = np.arange(8, dtype=np.int8)
    beats = beats_of(pe, codes, x, scales, zeros)
    assert len(beats) == 8
    assert beats.codes[1].tolist() == [[2, 3], [10, 11]]
    assert beats.codes[4].tolist() == [[16, 17], [0, 0]]  # the last block has one row; the other is filled with zeros
    assert beats.x[:5].tolist() == [[0, 1], [2, 3], [4, 5], [6, 7], [0, 1]]
    assert beats.scales[[1, 3, 5, 7]].tolist() == [[1, 3], [2, 4], [5, 0], [6, 0]]
    assert beats.zeros[[1, 3]].tolist() == [[1, 3], [2, 4]]
    assert beats.ends_group.tolist() == [False, True] * 4
    assert beats.ends_row.tolist() == ([False] * 3 + [True]) * 2


def test_the_sums_of_the_beats_are_the_matrix_product():
    pe = get_pe("mac")(rows=4, lanes=4, weight_format="int8", group=8, max_groups=3)
    rng = np.random.default_rng(0)
    codes, x = rng.integers(0, 128, (10, 24)).astype(np.uint8), rng.integers(-127, 128, 24).astype(np.int8)
    beats = beats_of(pe, codes, x, np.ones((1, 1), np.float16))
    partial = (beats.codes.astype(int) * beats.x[:, None, :]).sum(axis=2)
    sums = partial.reshape(3, 6, 4).sum(axis=1).ravel()
    assert sums[:10].tolist() == (codes.astype(int) @ x).tolist()
    assert sums[10:].tolist() == [0, 0]
