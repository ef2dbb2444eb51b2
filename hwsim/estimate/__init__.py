"""Estimates: what a run means in time, energy and money."""

from hwsim.estimate.pricing import Pricer, estimate
from hwsim.estimate.result import COMPONENTS, Estimate, Roofline

__all__ = ["COMPONENTS", "Estimate", "Pricer", "Roofline", "estimate"]
