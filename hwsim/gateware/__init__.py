"""Shared gateware in Amaranth: streams in, streams out, registered outputs, no combinational path between the two.

Nothing is re-exported here, so that the pipeline depths in `latency` can be read without Amaranth.
"""
