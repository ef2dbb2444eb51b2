"""Sweeps: a declared space of designs, every point simulated once, kept as it comes, and what the rows say together."""
