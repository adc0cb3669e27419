# The daily acts. Each target first sets up what it needs: git, make and Python 3.11 or later are enough.

VENV := .venv
BIN := $(VENV)/bin
# Material announces its own end of life on every build; dependencies are bounded in pyproject.toml for it.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site test lint serve schemas mutants bench screenshots clean

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

site: $(VENV)/site-installed ## Build the dossier into site/
	$(BIN)/mkdocs build --strict

serve: $(VENV)/site-installed ## Show the dossier at http://127.0.0.1:8000/, anew on every change
	$(BIN)/mkdocs serve --livereload

test: lint ## Check the code and run all tests, those in a browser too
	$(BIN)/python -m tools.chromium
	$(BIN)/python -m tools.processor_time $(BIN)/python -m pytest -q -n auto --dist worksteal --cov --cov-report=term

lint: $(VENV)/test-installed ## Check style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

schemas: $(VENV)/site-installed ## Publish the schemas of the files a person edits, for editors
	$(BIN)/python -m tools.schemas

mutants: $(VENV)/test-installed ## Change the code in 300 places and count the changes that the tests notice (20 minutes)
	$(BIN)/python -m tools.mutants

bench: $(VENV)/test-installed ## Measure time, memory and the weight of pages beside plain MkDocs, the speed of finding, and the time to start (some minutes)
	$(BIN)/python -m tools.bench
	$(BIN)/python -m tools.bench_finding
	$(BIN)/python -m tools.bench_pages
	$(BIN)/python -m tools.bench_start

screenshots: $(VENV)/test-installed ## Take pictures of every kind of page, and those of the README
	$(BIN)/python -m tools.screenshots --out build/screenshots --readme

clean: ## Remove everything that was made here
	rm -rf $(VENV) site build .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .coverage

# Made anew when the dependencies change; the stamp is written last, so a cut-off installation is repeated.
$(VENV)/site-installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/test-installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[test,lint,mutants]'
	@touch $@ $(VENV)/site-installed

# Each candidate is run and not only looked up: a pyenv shim is there even where its Python is not.
$(BIN)/python:
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "error: Python 3.11 or later is needed, and none was found. Install it and run make again." >&2; exit 1; \
	fi; \
	if ! $$found -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "error: $$found cannot make virtual environments. On Debian and Ubuntu: apt install python3-venv" >&2; \
	  exit 1; \
	fi; \
	echo "$$found -m venv $(VENV)"; \
	$$found -m venv $(VENV)
