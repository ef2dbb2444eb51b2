"""`python -m hwsim`: the command line without an install."""

from hwsim.cli.app import main

main()
