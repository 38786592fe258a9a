"""Documentation is held to the code: what exists is documented, what is documented exists."""

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sincerely.cli import VERBS, overview

ROOT = Path(__file__).resolve().parent.parent
GUIDES = sorted((ROOT / "docs" / "guide").glob("*.md"))
NOT_FROM_OUTSIDE = {"SINCERELY_DEMO", "SINCERELY_LOG_ORIGIN", "SINCERELY_KILL"}
"""Settings that are worked out, not given; and what a bench tells a process of its own."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def environment_names() -> set[str]:
    """Every SINCERELY_ name that our own code takes from the environment."""
    names = set()
    for folder in ("sincerely", "tests", "bench"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    names.update(re.findall(r"^SINCERELY_[A-Z_]*[A-Z]$", node.value))
    return names - NOT_FROM_OUTSIDE


def test_every_setting_is_documented_and_every_documented_setting_exists():
    documented = set(re.findall(r"^\| `(SINCERELY_[A-Z_]+)`", read("docs/settings.md"), re.MULTILINE))
    assert documented == environment_names()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_every_verb_stands_in_every_guide(guide):
    table = re.findall(r"^\| `([a-z-]+)` \|", guide.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(table) == sorted(VERBS)


def test_both_languages_have_the_same_chapters():
    shapes = {
        path.stem: [len(mark) for mark in re.findall(r"^(#+) ", path.read_text(encoding="utf-8"), re.MULTILINE)]
        for path in GUIDES
    }
    assert set(shapes) == {"en", "vi"}
    assert shapes["en"] == shapes["vi"]


def test_help_lists_every_verb_on_a_line_of_its_own():
    lines = overview().splitlines()
    for verb in VERBS:
        assert sum(line.startswith(f"  {verb} ") for line in lines) == 1, verb


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/house.md", "docs/benchmarks.md"])
def test_every_make_target_that_is_named_exists(page):
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)(?:[A-Z_]+=\w+ )*make ([a-z-]+)", read(page), re.MULTILINE))
    assert named <= targets
    assert named or page == "docs/house.md"


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md")), ids=str)
def test_every_command_that_is_shown_is_one(page):
    """`sincerely VERB` in the documentation names a verb, and its options exist."""
    for verb, rest in re.findall(r"\bsincerely ([a-z-]+)([^`\n]*)", page.read_text(encoding="utf-8")):
        if not re.search(rf"(?:`|/|^)sincerely {verb}", page.read_text(encoding="utf-8"), re.MULTILINE):
            continue  # the product's name in a sentence
        assert verb in VERBS, f"sincerely {verb}{rest}"


def test_no_link_leads_nowhere():
    """The same check as `make check`; the picture of Today is taken from the running demo."""
    spec = importlib.util.spec_from_file_location("links", ROOT / "tools" / "links.py")
    assert spec is not None
    assert spec.loader is not None
    links = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(links)
    assert [problem for page in links.pages(ROOT) for problem in links.dead(page, ROOT)] == []


def test_a_dead_link_is_found(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "there.md").write_text("# A heading, here\n", encoding="utf-8")
    (tmp_path / "page.md").write_text(
        "[a](there.md) [b](there.md#a-heading-here) [c](gone.md) [d](there.md#no) [e](https://x.example)\n"
        "`sincerely/gone.py` `sincerely/*.py`\n",
        encoding="utf-8",
    )
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import links; from pathlib import Path;"
        "sys.exit(links.main(Path(sys.argv[2])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "tools"), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "page.md: gone.md is not there",
        "page.md: there.md#no: there.md has no such heading",
        "page.md: `sincerely/gone.py` is not there",
    ]


def test_the_version_is_in_the_changelog():
    version = re.search(r'^version = "([^"]+)"', read("pyproject.toml"), re.MULTILINE)
    assert version
    assert re.search(rf"^## {re.escape(version[1])}\b", read("CHANGELOG.md"), re.MULTILINE)


def test_decisions_are_numbered_and_listed():
    folder = ROOT / "docs" / "decisions"
    files = sorted(path.name for path in folder.glob("0*.md"))
    assert [int(name[:4]) for name in files] == list(range(1, len(files) + 1))
    listed = re.findall(r"\((\d{4}-[\w-]+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert listed == files
    for name in files:
        assert (folder / name).read_text(encoding="utf-8").startswith(f"# {int(name[:4])}. ")
