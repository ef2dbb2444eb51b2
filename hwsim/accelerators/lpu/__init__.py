"""Language processing units: weights that are wires, and weights in on-chip SRAM, over many chips."""
