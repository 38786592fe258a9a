"""Write sincerely/noticing/needed_words.txt from the rules, or say that it is out of date: … [--write]."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sincerely.noticing import needed_words_file  # noqa: E402
from sincerely.noticing.language import en, vi  # noqa: E402
from sincerely.noticing.language.vi.triggers import TRIGGERS, needs  # noqa: E402
from sincerely.noticing.times import en as times  # noqa: E402

assert vi.RULES  # so that every phrase is registered


def worked_out() -> str:
    """Return the text of the file as the rules of now make it: some seconds' work."""
    every = [("en", pattern, en.read_off(pattern)) for pattern in en.patterns()]
    every += [("times", pattern, times.read_off(pattern)) for pattern in times.patterns()]
    every += [("vi", pattern, needs(pattern)) for one in TRIGGERS.values() for pattern in one.patterns()]
    return needed_words_file.written(every)


def main(wanted: list[str]) -> int:
    """Write the file, or compare it."""
    text = worked_out()
    if wanted == ["--write"]:
        needed_words_file.FILE.write_text(text, encoding="utf-8")
        return 0
    if needed_words_file.FILE.exists() and needed_words_file.FILE.read_text(encoding="utf-8") == text:
        return 0
    print("sincerely/noticing/needed_words.txt is not what the rules need: python tools/new_needed_words.py --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
