# One command for each thing a person does with this repository. Every one of them does the set-up it needs, on a fresh
# Debian or Ubuntu, and is quick and safe to repeat: what is finished is marked by a .ready file.
#
#   make setup                  both environments      make demo       pictures from the sample imagery, in demo/
#   make test                   every test             make lint       ruff, mypy, bandit, vulture
#   make coverage               what the tests reach   make typecheck  mypy alone
#   make bench                  speeds and memory      make matrix     which Python and QGIS versions are covered
#   make fuzz                   3,200 damaged inputs   FUZZ_SEED=2 make fuzz    others
#   make install-plugin         this checkout as a plugin of QGIS (PROFILE=default); restart QGIS, switch it on
#   make package                the plugin as a zip, scanned as plugins.qgis.org does, its pins checked (needs a network)
#   make pins                   the engine's packages for every platform and Python, after requirements/ changed
#   make clean                  remove what was made, but not the environments
#   make i18n                   texts into resources/i18n, and its translations compiled
#   make format                 ruff format            make distclean  remove the environments too
#   make exporters              .venv-export, with PyTorch: turns checkpoints into ONNX files (docs/encoder-card.md)
#   make export-test            its tests: not part of make test
#   make export-check         exports held against published schemas and a validator, read by others' code (needs a
#                             network; SCHEMAS=FOLDER: copies of schemas that cannot be fetched)
#   make matrix-run             as root: tests and demo on other Debian releases; SUITES="trixie forky"; on a QGIS on
#                               Qt 6 that you have: SUITES=qt6 QGIS_QT6=FOLDER (scripts/run_on_qt6.sh)
#
# Settings: ENGINE=cpu|gpu (found by nvidia-smi), ENGINE_PYTHON=python3.12 (3.11 or newer), PYTEST_ARGS="-k grid".

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

# The wheels of rasterio and pyogrio carry their own PROJ and GDAL data; another installation's breaks them.
unexport PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH PYTHONPATH PYTHONHOME
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

ENGINE ?= $(shell if nvidia-smi -L >/dev/null 2>&1; then echo gpu; else echo cpu; fi)
ENGINE := $(ENGINE)
ENGINE_PYTHON ?= $(firstword $(wildcard /usr/bin/python3) python3)
QGIS_PYTHON := /usr/bin/python3
PYTEST_ARGS ?=
KEEP_PICTURES ?=
SUITES ?= trixie forky
QGIS_QT6 ?=
FUZZ_SEED ?= 1
SCHEMAS ?=
PROFILE ?= default
PLUGINS_FOLDER ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/$(PROFILE)/python/plugins

ENGINE_BIN := .venv-engine/bin
ENGINE_READY := .venv-engine/.ready-$(ENGINE)
LINT_READY := .venv-engine/.ready-lint
PACKAGE_BIN := .venv-package/bin
PACKAGE_READY := .venv-package/.ready
WHEELS_READY := build/wheels/.ready
EXPORT_BIN := .venv-export/bin
EXPORT_READY := .venv-export/.ready
QGIS_READY := .venv/.ready
QT6_BIN := .venv-qt6/bin
QT6_READY := .venv-qt6/.ready
QGIS_PACKAGES := qgis python3-qgis xvfb xauth python3-venv fonts-open-sans

.PHONY: help install-plugin setup engine demo test test-engine test-plugin test-desktop fuzz exporters export-test export-check lint typecheck coverage format bench matrix \
	matrix-run package i18n pins check-pins clean distclean system-packages engine-python

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

setup: $(ENGINE_READY) $(QGIS_READY) $(WHEELS_READY)

engine: $(ENGINE_READY)  ## for machines without QGIS

# A link, so that the plugin is always this checkout; what is there and no link is somebody's and stays.
install-plugin: setup
	@folder="$(PLUGINS_FOLDER)"; mkdir -p "$$folder"; \
	if [ -e "$$folder/terrapatch" ] && [ ! -L "$$folder/terrapatch" ]; then \
		echo "$$folder/terrapatch is there already and is no link to a checkout; remove or rename it first." >&2; exit 1; \
	fi; \
	ln -sfn "$(CURDIR)" "$$folder/terrapatch"; \
	echo "TerraPatch is in $$folder. Restart QGIS, then switch it on in Plugins > Manage and Install Plugins."

demo: $(ENGINE_READY) $(QGIS_READY)
	$(ENGINE_BIN)/python resources/sample/demo.py --out demo
	.venv/bin/python resources/sample/demo_qgis.py --out demo

# Each of these uses about one core, so the engine's tests run beside the plugin's; what they print follows at the end.
test: $(ENGINE_READY) $(QGIS_READY) $(WHEELS_READY)
	@mkdir -p build; echo 'The tests of the engine run beside these: build/test-engine.log'
	@nice $(MAKE) --no-print-directory test-engine >build/test-engine.log 2>&1 & engine=$$!; \
	trap 'kill $$engine 2>/dev/null || true' EXIT; failed=0; \
	for suite in test-plugin test-desktop; do $(MAKE) --no-print-directory $$suite || failed=1; done; \
	wait $$engine || failed=1; \
	cat build/test-engine.log; exit $$failed

test-engine: $(ENGINE_READY)
	$(ENGINE_BIN)/pytest tests/model $(PYTEST_ARGS)

# The plugin's tests start the engine as users do, so they need both environments. pytest-qgis keeps a QGIS profile in
# .qgis-settings: what one run stored must not reach the next.
test-plugin: $(QGIS_READY) $(ENGINE_READY)
	@if compgen -G 'tests/plugin/*/test_*.py' >/dev/null; then \
		echo 'QT_QPA_PLATFORM=offscreen .venv/bin/pytest tests/plugin $(PYTEST_ARGS)'; \
		rm -rf .qgis-settings; \
		QT_QPA_PLATFORM=offscreen .venv/bin/pytest tests/plugin $(PYTEST_ARGS); \
	else \
		echo 'tests/plugin holds no tests yet.'; \
	fi

exporters: $(EXPORT_READY)

export-test: $(EXPORT_READY)
	$(EXPORT_BIN)/pytest tests/export $(PYTEST_ARGS)

# What `terrapatch export` writes, by other people's readers, a validator and the schemas of GeoParquet and STAC.
export-check: $(ENGINE_READY)
	@test -x .venv-export-check/bin/pip || $(ENGINE_PYTHON) -m venv --clear .venv-export-check
	.venv-export-check/bin/python -m pip install --quiet -r requirements/export-check.txt
	@rm -rf build/export-check
	$(ENGINE_BIN)/terrapatch embed resources/sample/landsat7_olinda.tif --encoder mosaiks --out build/export-check
	.venv-export-check/bin/python scripts/check_exports.py $(ENGINE_BIN)/terrapatch build/export-check $(SCHEMAS)

# Damaged rasters, cards, models, messages, sets, layers, projects and example files; FUZZ_SEED gives others.
fuzz: $(QGIS_READY) $(ENGINE_READY)
	$(ENGINE_BIN)/python tests/fuzz/engine_fuzz.py --cases 2200 --seed $(FUZZ_SEED)
	.venv/bin/python tests/fuzz/qgis_fuzz.py --cases 1000 --seed $(FUZZ_SEED)

# A whole QGIS under Xvfb, with real clicks. KEEP_PICTURES=1 keeps what the screen showed in docs/images.
test-desktop: $(QGIS_READY) $(ENGINE_READY) $(WHEELS_READY)
	QT_QPA_PLATFORM=offscreen TERRAPATCH_KEEP_PICTURES=$(KEEP_PICTURES) .venv/bin/pytest tests/desktop $(PYTEST_ARGS)

# mypy sees the checkout through a link named terrapatch, because the clone may have a name that no package can have.
lint: $(LINT_READY) typecheck
	$(ENGINE_BIN)/ruff check .
	$(ENGINE_BIN)/ruff format --check .
	$(ENGINE_BIN)/bandit --quiet --recursive --configfile pyproject.toml __init__.py model plugin
	$(ENGINE_BIN)/vulture

typecheck: $(LINT_READY)
	@mkdir -p build/typecheck && ln -sfn ../.. build/typecheck/terrapatch
	cd build/typecheck && ../../$(ENGINE_BIN)/mypy --config-file ../../pyproject.toml --cache-dir ../../.mypy_cache \
		-p terrapatch.model -p terrapatch.plugin

# What the tests reach, line by line in htmlcov/.
coverage: $(ENGINE_READY) $(QGIS_READY)
	$(ENGINE_BIN)/python -m pip install --quiet -r requirements/coverage.txt
	.venv/bin/python -m pip install --quiet -r requirements/coverage.txt
	$(ENGINE_BIN)/pytest tests/model --cov=model --cov-report=term --cov-report=html:htmlcov/model $(PYTEST_ARGS)
	rm -rf .qgis-settings
	QT_QPA_PLATFORM=offscreen .venv/bin/pytest tests/plugin --cov=plugin --cov-report=term \
		--cov-report=html:htmlcov/plugin $(PYTEST_ARGS)

format: $(LINT_READY)
	$(ENGINE_BIN)/ruff check --select I --fix .
	$(ENGINE_BIN)/ruff format .

bench: $(ENGINE_READY) $(QGIS_READY) $(WHEELS_READY)
	$(ENGINE_BIN)/python -m benchmarks.run
	$(ENGINE_BIN)/python -m benchmarks.positions
	.venv/bin/python -m benchmarks.run_qgis
	.venv/bin/python -m benchmarks.run_million
	.venv/bin/python -m benchmarks.run_desktop

matrix: $(LINT_READY) $(QGIS_READY) $(QT6_READY)
	QT_QPA_PLATFORM=offscreen $(QT6_BIN)/python scripts/check_qt6_names.py
	$(ENGINE_BIN)/python scripts/check_versions.py --ruff $(ENGINE_BIN)/ruff --qgis-python $(QGIS_PYTHON)

matrix-run:
	@for suite in $(SUITES); do \
		if [ $$suite = qt6 ]; then scripts/run_on_qt6.sh "$(QGIS_QT6)"; else scripts/run_in_debian.sh $$suite; fi; \
	done

package: $(PACKAGE_READY) check-pins
	rm -rf dist
	$(PACKAGE_BIN)/python scripts/package_plugin.py --out dist
	$(PACKAGE_BIN)/python scripts/scan_plugin.py dist/*.zip

i18n: $(ENGINE_READY)
	@scripts/install_system_packages.sh qttools5-dev-tools
	$(ENGINE_BIN)/python scripts/update_translations.py

# What the plugin installs for its users, resolved for every platform from requirements/engine-*.txt.
pins: $(PACKAGE_READY)
	$(PACKAGE_BIN)/python scripts/pin_engine.py

check-pins: $(PACKAGE_READY)
	$(PACKAGE_BIN)/python scripts/pin_engine.py --check

clean:
	rm -rf build dist demo benchmarks/data .pytest_cache .mypy_cache .ruff_cache .hypothesis htmlcov .coverage .qgis-settings
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +

distclean: clean
	rm -rf .venv .venv-engine .venv-export .venv-package .venv-qt6 .venv-export-check terrapatch.egg-info

# ---------------------------------------------------------------------------------------------------- environments

$(ENGINE_READY): requirements/engine-common.txt requirements/engine-$(ENGINE).txt requirements/engine-test.txt \
		requirements/engine-words.txt pyproject.toml | engine-python
	@echo 'Building .venv-engine ($(ENGINE)) ...'
	@if [ "$$(cat .venv-engine/.kind 2>/dev/null)" != $(ENGINE) ]; then rm -rf .venv-engine; fi
	@test -x $(ENGINE_BIN)/pip || $(ENGINE_PYTHON) -m venv --clear .venv-engine
	@echo $(ENGINE) > .venv-engine/.kind
	$(ENGINE_BIN)/python -m pip install --quiet -r requirements/engine-$(ENGINE).txt -r requirements/engine-test.txt
	$(ENGINE_BIN)/python -m pip install --quiet --no-deps -r requirements/engine-words.txt
	$(ENGINE_BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(LINT_READY): requirements/lint.txt $(ENGINE_READY)
	$(ENGINE_BIN)/python -m pip install --quiet -r requirements/lint.txt
	@touch $@

# timm alone and without what it asks for: requirements/export.txt says why.
$(EXPORT_READY): requirements/export.txt requirements/export-timm.txt requirements/engine-common.txt \
		requirements/export-clip.txt requirements/engine-words.txt \
		requirements/engine-cpu.txt requirements/engine-test.txt | engine-python
	@echo 'Building .venv-export ...'
	@test -x $(EXPORT_BIN)/pip || $(ENGINE_PYTHON) -m venv --clear .venv-export
	$(EXPORT_BIN)/python -m pip install --quiet -r requirements/export.txt -r requirements/engine-test.txt
	$(EXPORT_BIN)/python -m pip install --quiet --no-deps -r requirements/export-timm.txt \
		-r requirements/engine-words.txt -r requirements/export-clip.txt
	$(EXPORT_BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(QGIS_READY): requirements/qgis-test.txt | system-packages
	@echo 'Building .venv ...'
	@test -x .venv/bin/pip || $(QGIS_PYTHON) -m venv --clear --system-site-packages .venv
	.venv/bin/python -m pip install --quiet -r requirements/qgis-test.txt
	@touch $@

$(PACKAGE_READY): requirements/package.txt | engine-python
	@echo 'Building .venv-package ...'
	@test -x $(PACKAGE_BIN)/pip || $(ENGINE_PYTHON) -m venv --clear .venv-package
	$(PACKAGE_BIN)/python -m pip install --quiet -r requirements/package.txt
	@touch $@

# What the story of the installation installs, so that it needs no network and takes seconds.
$(WHEELS_READY): $(wildcard plugin/engine/setup/pins/linux-*-cpu.txt) | $(QGIS_READY)
	@mkdir -p build/wheels
	.venv/bin/python -m pip download --quiet --require-hashes --only-binary :all: --no-deps --dest build/wheels \
		-r plugin/engine/setup/pins/linux-$$(uname -m)-$$(.venv/bin/python -c \
		'import sys; print("cp%d%d" % sys.version_info[:2])')-cpu.txt
	@touch $@

# Apart from .venv, because pytest-qt would take PyQt6 where it finds it, and QGIS is on PyQt5.
$(QT6_READY): requirements/qt6.txt | system-packages
	@echo 'Building .venv-qt6 ...'
	@test -x $(QT6_BIN)/pip || $(QGIS_PYTHON) -m venv --clear --system-site-packages .venv-qt6
	$(QT6_BIN)/python -m pip install --quiet -r requirements/qt6.txt
	@touch $@

system-packages:
	@scripts/install_system_packages.sh $(QGIS_PACKAGES)

engine-python:
	@command -v $(ENGINE_PYTHON) >/dev/null || scripts/install_system_packages.sh python3
	@$(ENGINE_PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'ENGINE_PYTHON=$(ENGINE_PYTHON) is' "$$($(ENGINE_PYTHON) -V), the pinned packages need 3.11 or newer;" \
			'run make again with ENGINE_PYTHON=/path/to/a/newer/python3.' >&2; exit 1; }
	@$(ENGINE_PYTHON) -c 'import ensurepip, venv' 2>/dev/null || scripts/install_system_packages.sh python3-venv
