"""Write docs/how-it-decides.md from the rules, or say that it is out of date: tools/how_it_decides.py [--write]."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "how-it-decides.md"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")

import django  # noqa: E402

if __name__ == "__main__":
    django.setup()

from django.utils import translation  # noqa: E402

from sincerely.journey.decides import decides  # noqa: E402
from sincerely.noticing.rule_words import every_rule  # noqa: E402
from sincerely.web.decides_words import chapters, ladder_lines, within_a_step  # noqa: E402
from sincerely.web.labels import label  # noqa: E402


def cell(text: str) -> str:
    """Return a text as it may stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """Return a table as lines."""
    return [
        "| " + " | ".join(head) + " |",
        "|" + "---|" * len(head),
        *("| " + " | ".join(map(cell, row)) + " |" for row in rows),
        "",
    ]


def page() -> str:
    """Return the chapter in English."""
    with translation.override("en"):
        found = decides()
        lines = [
            "# How it decides",
            "",
            "Written by `tools/how_it_decides.py` from the rules, numbers and formulas; the page `/decides/`",
            "of the desk shows the same in both languages. A test compares this file with them.",
            "",
            "## How far the software may go",
            "",
            *table(
                ("Task", "By default", "Never above"),
                [(label(name, "task"), label(mode, "mode"), label(cap, "mode")) for name, mode, cap in found.tasks],
            ),
            "## The order of Today",
            "",
            *(f"{number}. {line}" for number, line in enumerate(ladder_lines(found), 1)),
            "",
            within_a_step(),
            "",
        ]
        for chapter in chapters(found):
            lines += [f"## {chapter.title}", "", *(f"- {line}" for line in chapter.lines), ""]
        lines += ["## What many entries say", ""]
        lines += table(
            ("Signal", "Unit", "Formula", "Source"),
            [
                (f"{label(name, 'signal')} (`{name}`)", one.unit, one.formula, one.source)
                for name, one in found.signals.items()
            ],
        )
        lines += ["## What is looked for in words", ""]
        lines += table(
            ("Rule", "What it looks for", "Sure"),
            [
                (f"`{rule.id}`", rule.text, f"{rule.confidence:.2f}" if rule.confidence else "")
                for rule in every_rule("en")
            ],
        )
        return "\n".join(lines)


def main() -> int:
    """Write the chapter, or compare it."""
    if "--write" in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") == page():
        return 0
    print(
        "docs/how-it-decides.md is not what the rules say: run python tools/how_it_decides.py --write", file=sys.stderr
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
