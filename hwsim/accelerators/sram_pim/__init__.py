"""Processing in SRAM: slices of a last-level cache whose bit lines look up, add and convert, with a CPU around them."""
