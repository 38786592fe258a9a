"""The rules of the house that no linter knows. docs/house.md says why each is there."""

import ast
import importlib
import re
from pathlib import Path

import pytest
from django.conf import settings

from sincerely.cli import VERBS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "sincerely"
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)
ROOMS = ("trust", "accounts", "sources", "webhooks", "people", "noticing", "writing", "review", "sending", "readers")
FILE_LINES = 500
FUNCTION_LINES = 60
GRAB_BAGS = {"utils", "util", "helpers", "helper", "misc", "common", "shared", "tools", "lib"}

LONG_FILES = {
    "trust/verify_alone.py": "a sceptic downloads one file and reads it in a sitting; it may import nothing of ours",
}
"""File → why it may be longer than the rest."""

LONG_FUNCTIONS: dict[str, str] = {}
"""`path:function` → why it may be longer than the rest."""

IMPORTS_INSIDE = {
    "demo/open_demo.py": "tables can be imported only after Django is set up, in a process of the demo's own",
    "writing/adapters/gguf_runtimes.py": "the library is an extra: whoever has no model in a file needs neither it nor its weight",
    "journey/arrival_workers.py": "the grammars are loaded by who reads; who only writes starts a third of a second earlier",
}
"""Files with an import inside a function → why."""


ACROSS = {"adversary": "what somebody who means harm tries, whichever room it meets"}
"""Folders of tests that belong to no one room → why."""


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_decides_one_thing_and_is_named_after_it(path):
    """Not too long, and no drawer for everything."""
    is_long = len(path.read_text(encoding="utf-8").splitlines()) > FILE_LINES
    assert is_long == (name_of(path) in LONG_FILES), "which decision does it hide?"
    assert not GRAB_BAGS & {path.stem, *path.relative_to(PACKAGE).parent.parts}


def test_functions_are_short_or_say_why_not():
    long = {
        f"{name_of(path)}:{function.name}": length(function)
        for path in FILES
        for function in functions(tree_of(path))
        if length(function) > FUNCTION_LINES
    }
    assert {name: lines for name, lines in long.items() if name not in LONG_FUNCTIONS} == {}
    assert set(LONG_FUNCTIONS) <= set(long), "an exception that nobody needs any more"


def test_imports_stand_at_the_top_or_say_why_not():
    inside = {
        name_of(path)
        for path in FILES
        for function in functions(tree_of(path))
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert inside == set(IMPORTS_INSIDE)


def test_nothing_happens_behind_the_back():
    """No signals, and no logic in save(): what a change causes is written in the action that makes it."""
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert "django.dispatch" not in text, name_of(path)
        assert "db.models.signals" not in text, name_of(path)
        if path.name == "models.py":
            assert not re.search(r"^    def (save|delete)\(", text, re.MULTILINE), name_of(path)


def test_a_place_for_every_test():
    """Tests mirror rooms; helpers beside them have names of their own, since pytest knows files by name."""
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()} - {"data", "__pycache__"}
    assert folders <= rooms | set(ACROSS)
    names = [path.name for path in (ROOT / "tests").rglob("*.py") if path.name != "conftest.py"]
    assert sorted(names) == sorted(set(names)), "two files of one name"


@pytest.mark.parametrize("room", ["", *ROOMS, "journey", "web", "api", "cli", "jobs", "demo"])
def test_a_room_says_what_it_is_for(room):
    said = ast.get_docstring(tree_of(PACKAGE / room / "__init__.py")) or ""
    assert said, "its __init__.py has no docstring"
    assert len(said.splitlines()) <= 20


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_its_doors(room):
    """Tables, the only writer, the only reader: as a file, or as a package of that name."""
    folder = PACKAGE / room
    if (folder / "models.py").exists():
        for name in ("actions", "queries"):
            assert (folder / f"{name}.py").exists() or (folder / name / "__init__.py").exists(), f"{room} has no {name}"


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "__init__.py"], ids=name_of)
def test_a_file_says_what_it_is(path):
    said = ast.get_docstring(tree_of(path)) or ""
    assert said
    assert len(said.splitlines()[0]) <= 120


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_explains_itself(verb):
    module = importlib.import_module(f"sincerely.cli.{VERBS[verb].module}")
    assert 0 < len(VERBS[verb].help) <= 80
    assert f"sincerely {verb}" in module.EXAMPLE


def test_now_is_passed_in_below_the_doors():
    """Rooms and journey never look at a clock: a past day can be read, and a test can choose its day."""
    clock = re.compile(r"\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|\btime\.time\(|\btimezone\.(now|localdate)\(")
    looking = [
        name_of(path)
        for path in FILES
        if path.relative_to(PACKAGE).parts[0] in (*ROOMS, "journey") and clock.search(path.read_text(encoding="utf-8"))
    ]
    assert looking == []


def test_tests_never_touch_the_desk_of_whoever_runs_them():
    assert Path(settings.SINCERELY_DATA).name.startswith("sincerely-test-")
    assert settings.SINCERELY_SMTP_URL == ""


def test_the_project_names_no_package_address_and_no_machine():
    """Where packages come from is each machine's own setting; what is locked carries its hash."""
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        packages = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line, re.IGNORECASE)]
        assert packages
        assert text.count("--hash=sha256:") >= len(packages)
