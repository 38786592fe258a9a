"""Our own Vietnamese letters with their labels: how the fixture files are read, and what noticing sees in them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from unittest.mock import patch

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import weighed
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context, Reading

FOLDER = Path(__file__).resolve().parent.parent / "data" / "noticing"
SENT = datetime(2026, 3, 4, 10, 0, tzinfo=timezone(timedelta(hours=7)))
KINDS = ("promise", "ask", "thanks", "moment", "fact", "meeting")


def is_blind(name: str) -> bool:
    """Say whether nothing may be learned from the fixture file, so that nobody should see what was missed in it."""
    return "blind" in name or name == "vi_fresh_17.tsv"


@dataclass(frozen=True)
class Letter:
    """One fixture: `labels` are kinds, "moment:WHAT", "!SENSITIVE"; `due` the day that a kind names."""

    number: int
    text: str
    labels: frozenset[str]
    due: dict[str, str]
    hard: bool

    def kinds(self) -> set[str]:
        """The kinds of notices that the letter holds."""
        return {label.partition(":")[0] for label in self.labels if not label.startswith("!")}

    def sensitive(self) -> set[str]:
        """The sensitive matters that the letter holds."""
        return {label[1:] for label in self.labels if label.startswith("!")}


def letters(name: str) -> Iterator[Letter]:
    """Read the letters of a fixture file."""
    for number, line in enumerate((FOLDER / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        labels, text = line.split("\t")
        given = set(labels.split()) - {"-", "~"}
        hard = "~" in labels
        given = {label.rstrip("~") for label in given} - {""}
        due = dict(label.split("@") for label in given if "@" in label)
        kept = frozenset(label.partition("@")[0] for label in given)
        yield Letter(number, text.replace("\\n", "\n"), kept, due, hard)


def bare(text: str) -> str:
    """The text as typed without diacritics, capitals kept."""
    return "".join(c if c.isascii() else fold(c).upper() if c.isupper() else fold(c) for c in text)


def reading_of(text: str) -> Reading:
    """What noticing sees in a letter sent on Wednesday, 4 March 2026 at ten in Vietnam."""
    return read(text, Context(sent_at=SENT))


@contextmanager
def rules_alone() -> Iterator[None]:
    """Read by the rules and nothing else: their words are not weighed."""
    with patch.object(weighed, "fitted", return_value=None):
        yield


def by_rules(text: str) -> Reading:
    """What the rules alone see in such a letter."""
    with rules_alone():
        return reading_of(text)
