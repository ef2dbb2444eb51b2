"""The GPU benchmark where there is no GPU: its shapes, on tensors without data."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "gpu.py"


@pytest.mark.oracle
def test_what_runs_on_cuda_has_the_shapes_that_kernels_take(monkeypatch):
    """Every product, 4-bit ones too, and a decode step: PyTorch checks shapes and types as it would on a device."""
    from torch._subclasses.fake_tensor import FakeTensorMode

    monkeypatch.setattr(sys, "argv", ["gpu.py"])
    spec = importlib.util.spec_from_file_location("gpu_benchmark", SCRIPT)
    gpu = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gpu)
    with FakeTensorMode(allow_non_fake_inputs=True):
        for kernel, bits in ((gpu.half, 16), (gpu.eight_bits, 8), (gpu.four_bits, 4)):
            work, size = kernel(gpu.INTERMEDIATE, gpu.HIDDEN, "cuda")
            assert work().shape == (1, gpu.INTERMEDIATE)
            assert size * 8 // (gpu.INTERMEDIATE * gpu.HIDDEN) == bits
        step = gpu.Step("cuda", 2, 512)
        assert step().shape == (1, gpu.VOCAB)
        weights = 2 * (4 * gpu.HIDDEN**2 + 3 * gpu.HIDDEN * gpu.INTERMEDIATE) + gpu.VOCAB * gpu.HIDDEN
        assert step.bytes == 2 * (weights + 2 * 2 * 512 * gpu.HIDDEN)
