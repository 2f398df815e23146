# make scan    set up and find the disputes in corpus/
# make test    set up and check everything: lint, types, import contracts, dependencies, tests
# make golden  rebuild what the tests compare with: the golden stories, the README's example, the guide
# make score   run the measuring scripts of the folder SCORE
# make ablate  count the stories GOLD (their ARTICLES; and of PAIRS) in which each rule is right and wrong, then drop
#              each rule and class of words in turn, and tell what changes

PYTHON ?= python3
VENV ?= .venv
SCORE ?= ../shared/score
GOLD ?= corpus
ARTICLES ?= $(GOLD)
PAIRS ?=
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --compile

.DEFAULT_GOAL := scan
.PHONY: scan test golden score ablate clean

scan: $(VENV)/.installed
	@$(BIN)/contra scan corpus/; code=$$?; \
	if [ $$code -eq 1 ]; then echo "(contra exits 1, because it found disputes)"; exit 0; fi; exit $$code

test: $(VENV)/.tests-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry src
	$(BIN)/pytest

golden: $(VENV)/.tests-installed
	$(BIN)/python tests/rebuild.py

score: $(VENV)/.installed
	$(BIN)/python "$(SCORE)/score_all.py"

ablate: $(VENV)/.installed
	@$(BIN)/python benchmarks/fired.py "$(GOLD)" "$(ARTICLES)" $(PAIRS)
	@$(BIN)/python benchmarks/ablate.py "$(GOLD)" "$(ARTICLES)"

clean:
	rm -rf "$(VENV)" build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Without compiled bytecode every first command takes twice as long.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv "$(VENV)"
	$(INSTALL) --editable .
	$(BIN)/python -m compileall -q src
	@touch "$@"

$(VENV)/.tests-installed: $(VENV)/.installed
	$(INSTALL) --editable ".[dev]"
	@touch "$@"
