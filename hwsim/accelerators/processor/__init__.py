"""Processors that others are compared with: GPUs and CPUs as rooflines, calibrated on published measurements."""
