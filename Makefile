# `make run` opens the program, `make test` runs the tests; both set up what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test interop check soak bench translations clean

run: $(VENV)/installed
	@$(BIN)/python -m deskeditor demo --keep

test: $(VENV)/installed-dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

# Against real servers on this computer. ONLY=wordpress (or "ghost or plone") runs those tests alone, KILLS=10 kills fewer
# programs than a hundred.
interop: $(VENV)/installed-interop
	QT_QPA_PLATFORM=offscreen ONLY="$(ONLY)" $(BIN)/python -m pytest tests/interop -m "$(or $(ONLY),interop)"

check: $(VENV)/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m build --wheel --outdir build/wheel .
	$(BIN)/python tests/wheel_check.py build/wheel constraints.txt

soak: $(VENV)/installed-dev
	DESKEDITOR_FAULTS_THOROUGH=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -s tests/faults
	$(BIN)/python -m tests.faults.soak
	$(BIN)/python -m tests.faults.fuzz

bench: $(VENV)/installed-bench
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/size.py
	$(BIN)/python benchmarks/merge.py
	$(BIN)/python benchmarks/memory.py
	$(BIN)/python benchmarks/export.py
	$(BIN)/python benchmarks/export.py --many 10000
	$(BIN)/python benchmarks/importing.py
	$(BIN)/python benchmarks/roundtrips.py
	$(BIN)/python benchmarks/publish.py

translations: $(VENV)/installed-dev
	$(BIN)/python tools/translations.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "deskeditor needs Python 3.11 or newer: install it, or name it with 'make run PYTHON=python3.12'."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ echo "This Python cannot make a virtual environment. On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

$(VENV)/installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable .
	@.ci/libraries $(BIN)/python
	@touch $@

$(VENV)/installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable '.[dev]'
	@.ci/libraries $(BIN)/python
	@touch $@ $(VENV)/installed

$(VENV)/installed-interop: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable '.[dev,interop]'
	@touch $@

$(VENV)/installed-bench: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable '.[dev,bench]'
	@touch $@
