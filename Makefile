# One command sets everything up and runs it (make run), one sets everything up and passes the tests (make test).
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.ready
RIVALS := build/bench/tools/.ready
NETS := .venv/.nets
PDFJS := build/readers/.ready-5.4.624
LANGUAGES := en es fr ar
QM := $(LANGUAGES:%=translations/peergroups_%.qm)

.PHONY: run test setup check bench full mutants cover pictures translations build clean

run: setup
	@$(BIN)/python packaging/run.py

test: setup
	@bash packaging/check

check: setup
	@bash packaging/check --quick

setup: $(STAMP) $(QM)

$(STAMP): packaging/requirements-dev.txt pyproject.toml packaging/system.sh
	@sh packaging/system.sh
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-dev.txt
	@$(BIN)/python -c "import pathlib, sysconfig; pathlib.Path(sysconfig.get_path('purelib'), 'peergroups.pth').write_text(str(pathlib.Path.cwd()))"
	@printf '#!/bin/sh\nexec "$$(dirname "$$0")/python" -m peergroups "$$@"\n' > $(BIN)/peergroups && chmod +x $(BIN)/peergroups
	@touch $@

translations/%.qm: translations/%.ts $(STAMP)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

translations: setup
	$(BIN)/python packaging/translations.py

bench: setup $(RIVALS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/benchmarks -p no:xdist -o addopts="" --benchmark-enable -q

# the tests that take samples, with everything they can take
full: setup $(NETS) $(PDFJS)
	PEERGROUPS_FULL=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup -q tests/keys tests/store \
		tests/model/test_small_numbers_solved.py \
		tests/fuzz tests/usecases/test_rotation.py tests/gui/shell/test_lock_cycles.py tests/documents/text/test_conformance.py \
		tests/documents/text/test_readers.py tests/journeys/test_monkey.py

# changes the program in small ways and shows what no test notices; OF=model for one package
mutants: setup $(NETS)
	@$(BIN)/python packaging/mutants.py $(OF)

# the lines that no test runs
cover: setup $(NETS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup -q --cov=peergroups --cov-branch \
		--cov-report=term-missing:skip-covered

$(NETS): packaging/requirements-nets.txt $(STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/requirements-nets.txt
	@touch $@

# Firefox's reader of PDF, which some tests ask where Node.js is there
$(PDFJS):
	@mkdir -p build/readers
	@if command -v npm >/dev/null; then npm install --silent --no-save --no-package-lock --omit=optional \
		--ignore-scripts --prefix build/readers pdfjs-dist@$(PDFJS:build/readers/.ready-%=%) && touch $@; fi

# what the benchmarks compare with: in a folder of its own, so that the tests and the program never see it
$(RIVALS): packaging/requirements-bench.txt $(STAMP)
	@rm -rf build/bench/tools && mkdir -p build/bench
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --target build/bench/tools -r packaging/requirements-bench.txt
	@touch $@

pictures: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py --readme

build: setup
	$(BIN)/python -m build --no-isolation --outdir build/dist

clean:
	rm -rf .venv build translations/*.qm
