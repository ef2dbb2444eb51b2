"""General-purpose processors at the banks of DRAM (UPMEM): many threads, one instruction a cycle, block transfers."""
