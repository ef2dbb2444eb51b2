"""Traces: quantized networks in a file, or synthetic."""

from hwsim.trace.build import Samples, build_trace
from hwsim.trace.container import Reader, Spec, Writer
from hwsim.trace.trace import SCALE_BYTES, Trace

__all__ = ["SCALE_BYTES", "Reader", "Samples", "Spec", "Trace", "Writer", "build_trace"]
