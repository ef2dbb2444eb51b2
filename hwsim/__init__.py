"""hwsim: a hardware simulation and co-design toolkit for low-bit LLM inference."""

__version__ = "0.7.0"
