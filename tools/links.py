"""Find links in our Markdown that lead nowhere: files, headings, and `paths/in/backticks`. Needs no network."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
NAMED = re.compile(r"`((?:sincerely|tests|tools|bench|docs|\.ci)/[\w./{},*-]+)`")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def pages(root: Path) -> list[Path]:
    """Return every Markdown file of the project."""
    folders = [root / "docs", root / "tests", root / "bench", root / "sincerely"]
    found = set(root.glob("*.md"))
    return sorted(found.union(*(folder.rglob("*.md") for folder in folders)))


def anchor(heading: str) -> str:
    """Return the fragment under which a heading is reached, as Git hosts make it."""
    plain = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(page: Path) -> set[str]:
    """Return the fragments that a page has."""
    return {anchor(found) for found in HEADING.findall(FENCE.sub("", page.read_text(encoding="utf-8")))}


def dead(page: Path, root: Path) -> Iterator[str]:
    """Yield what is wrong with the links of one page."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    for target in LINK.findall(text):
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        name, _, fragment = target.partition("#")
        aim = (page.parent / name).resolve() if name else page
        if not aim.exists():
            yield f"{target} is not there"
        elif fragment and aim.suffix == ".md" and fragment not in anchors(aim):
            yield f"{target}: {aim.name} has no such heading"
    for named in NAMED.findall(text):
        if not re.search(r"[{*]", named) and not (root / named).exists():
            yield f"`{named}` is not there"


def main(root: Path = ROOT) -> int:
    """Print every dead link; 1 if there is one."""
    problems = [f"{page.relative_to(root)}: {problem}" for page in pages(root) for problem in dead(page, root)]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
