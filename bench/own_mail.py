"""Mail of our own with labels in its text: reading the fixtures under tests/data/noticing.

A line is one mail; "\\n" in it is a line break. `{p@2026-03-06:I'll call}` marks "I'll call" as a promise due on that
day; kinds join with "+", `=word` says what a moment or fact is about, `>other` whose it is. "## grief, illness" at the
end names sensitive matters. In the files of sensitive cases a line is "kinds | text", "-" for none.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "data" / "noticing"
_KINDS = {
    "p": "promise",
    "a": "ask",
    "t": "thanks",
    "m": "meeting",
    "mo": "moment",
    "f": "fact",
    "ab": "absence",
    "rc": "role_change",
    "ad": "address_change",
    "to": "thanks_owed",
    "o": "order",
}
_MARK = re.compile(
    r"\{(?P<kinds>[a-z]+(?:\+[a-z]+)*)(?:=(?P<what>[a-z]+))?(?:@(?P<due>\d{4}-\d\d-\d\d))?(?:>(?P<who>[a-z]+))?:(?P<quote>[^{}]*)\}"
)


@dataclass(frozen=True)
class Label:
    """One labelled thing: its kind, its words, and where they stand."""

    kind: str
    quote: str
    start: int
    due: date | None = None
    who: str | None = None
    what: str | None = None


@dataclass(frozen=True)
class Mail:
    """A labelled mail."""

    number: int
    text: str
    labels: tuple[Label, ...]
    sensitive: frozenset[str]


def read_mails(name: str) -> list[Mail]:
    """Return the labelled mails of a fixture, in order."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [_mail(number, line) for number, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]


def _mail(number: int, line: str) -> Mail:
    line, _, matters = line.partition(" ## ")
    text, labels, last = "", [], 0
    line = line.replace("\\n", "\n")
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        due = date.fromisoformat(mark["due"]) if mark["due"] else None
        for kind in mark["kinds"].split("+"):
            labels.append(Label(_KINDS[kind], mark["quote"], len(text), due, mark["who"], mark["what"]))
        text += mark["quote"]
        last = mark.end()
    text += line[last:]
    if re.search(r"\{[a-z]+[:@=+>]", text):
        raise ValueError(f"line {number}: a mark that cannot be read: {text[:80]}")
    return Mail(number, text, tuple(labels), frozenset(matters.replace(" ", "").split(",")) - {""})


def read_cases(name: str) -> list[tuple[frozenset[str], str]]:
    """Return the sensitive cases of a fixture: what is the matter, and the text."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line.strip() and line[0] != "#"]
    return [(frozenset(kinds.replace(" ", "").split(",")) - {"-"}, text) for kinds, text in pairs]
