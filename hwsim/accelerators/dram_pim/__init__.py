"""Processing in DRAM: units at the banks that all banks' commands feed, and systems of such devices."""
