"""RTL against its models: every result bit by bit, every transfer cycle by cycle."""
