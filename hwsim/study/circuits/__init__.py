"""Studies of circuits: arrays that are synthesized once, and what their records say against published values."""
