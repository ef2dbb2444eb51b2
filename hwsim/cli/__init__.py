"""The command line: each file a group of commands that call the Python API and print."""
