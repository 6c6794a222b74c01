# What a person does here, one target a habit. `make` alone explains them.
# Keeps to GNU make 3.81 and POSIX shell, which macOS has.

VENV    := .venv
RUN     := $(VENV)/bin
MADE    := $(VENV)/.made
RUNTIME := $(VENV)/.runtime
DEV     := $(VENV)/.dev
SITE    := $(RUN)/nato-site

.DEFAULT_GOAL := help
.PHONY: help install build serve import parse check test lint bench eval clean

help: ## Explain these targets
	@awk -F ':[^#]*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

install: $(RUNTIME) ## Set up what building a site needs, in .venv (each target does this by itself)

build: $(RUNTIME) ## Build the site into public/
	$(SITE) build

serve: $(RUNTIME) ## Show the site on this machine, and rebuild it whenever something changes
	$(SITE) serve

import: $(RUNTIME) ## Make article folders: make import SOURCES="content/inbox/*.txt"
	@$(if $(SOURCES),:,$(ask))
	$(SITE) import $(SOURCES)

parse: $(RUNTIME) ## Show what is read in files, keeping nothing: make parse SOURCES="a.txt b.txt"
	@$(if $(SOURCES),:,$(ask))
	$(SITE) parse $(SOURCES)

check: $(RUNTIME) ## Run everything that can be checked without publishing
	$(SITE) check

test: $(DEV) ## Run the tests, with coverage (gets a browser if there is none)
	$(RUN)/python tests/browser/chromium.py
	$(RUN)/python -m pytest --cov -n auto --dist worksteal

lint: $(DEV) ## Check style, format and types
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/mypy

bench: $(DEV) ## Time builds of an invented site (N=1000 articles) beside a bare script, and the reader beside pySBD
	PYTHONPATH=tests $(RUN)/python -m benchmarks.bench $(N)
	PYTHONPATH=tests $(RUN)/python -m benchmarks.reading $(N)

eval: $(DEV) ## Score the reader on the labelled articles (and on labelled news in the folder NATO_SITE_CORPORA)
	PYTHONPATH=tests $(RUN)/python -m labelled.evaluate

clean: ## Remove what the other targets made; articles and .venv stay
	rm -rf public .public* .nato-site dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

ask = echo 'Say which files: make $@ SOURCES="content/inbox/*.txt"' >&2; exit 2

# --- Set-up, once ---------------------------------------------------------------------------------

# A Python to make .venv with: the one named by PYTHON=…, else the first of these that is new enough.
PYTHON ?=
PYTHONS := $(if $(PYTHON),$(PYTHON),python3 python3.13 python3.12 python3.11)

# An environment does not move with its folder: in a moved one it is made anew.
ifneq ($(shell cat $(MADE) 2>/dev/null),$(CURDIR))
.PHONY: $(MADE)
endif

# Debian parts what makes environments from its Python.
define get-venv
  echo "This Python comes without its part that makes environments (Debian's python3-venv): installing it."; \
  if [ "$$(id -u)" = 0 ]; then root=; else root="sudo -n"; fi; \
  { $$root apt-get update -qq && $$root apt-get install -y -qq python3-venv; } >/dev/null || { \
    echo "That did not work. Install it: sudo apt-get install python3-venv" >&2; exit 1; }
endef

$(MADE):
	@for python in $(PYTHONS); do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Python 3.11 or newer is needed, and none of these is: $(PYTHONS)." >&2; \
	  echo "Install it, or say where it is: make PYTHON=/path/to/python3 …" >&2; exit 1; \
	fi; \
	if ! $$found -c 'import ensurepip' 2>/dev/null; then $(get-venv); fi; \
	if [ -d $(VENV) ]; then clear=--clear; fi; \
	echo "$$found -m venv $$clear $(VENV)"; $$found -m venv $$clear $(VENV)
	$(RUN)/python -m pip install --quiet --upgrade pip
	@echo "$(CURDIR)" > $@

$(RUNTIME): $(MADE) requirements.txt pyproject.toml
	$(RUN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(RUN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): $(RUNTIME) requirements-dev.txt
	$(RUN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@
