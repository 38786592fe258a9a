"""What was typed in one window: taken over only where no other window kept words since that one was opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from sincerely.writing.actions import editable, fill_gaps, write_head, write_text
from sincerely.writing.actions.aside import keep
from sincerely.writing.gaps import fill
from sincerely.writing.models import Letter


class ChangedMeanwhile(Exception):
    """Words were kept since this window was opened. Nothing was written; `letter` is how it stands."""

    def __init__(self, letter: Letter) -> None:
        super().__init__()
        self.letter = letter


@dataclass(frozen=True, slots=True)
class Typed:
    """What a window posts of a letter; None where it has no field for that, or what is in it can't be read."""

    revision: int
    """The letter's revision when the window was opened."""
    base: str = ""
    """The text that its gaps stand in."""
    text: str | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    subject: str | None = None
    to: Sequence[Mapping[str, str]] | None = None
    cc: Sequence[Mapping[str, str]] | None = None

    @property
    def whole(self) -> str:
        """The text as this window shows it, the filled gaps in their places."""
        return plain(fill(plain(self.base), self.answers) if self.text is None else self.text)


def plain(text: str) -> str:
    """Return a text of a form with the line ends that letters have."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


@transaction.atomic
def take_typed(letter: Letter, typed: Typed, *, now: datetime) -> Letter:
    """Write what a window posted. Raises ChangedMeanwhile where that would replace words it never showed; NotEditable.

    What is kept already (a form sent twice) is no change, whichever revision it was typed on.
    """
    letter = editable(letter)
    if letter.revision != typed.revision:
        if is_kept(letter, typed):
            return letter
        raise ChangedMeanwhile(letter)
    if typed.text is not None:
        letter = write_text(letter, typed.text, now=now)
    if any(answer.strip() for answer in typed.answers.values()):
        letter = fill_gaps(letter, typed.answers, now=now)
    subject = letter.subject if typed.subject is None else typed.subject
    to = letter.to if typed.to is None else typed.to
    return keep(write_head(letter, subject=subject, to=to, cc=typed.cc, now=now))


def is_kept(letter: Letter, typed: Typed) -> bool:
    """Whether a letter holds all that was typed."""
    head = ((typed.subject, letter.subject), (typed.to, letter.to), (typed.cc, letter.cc))
    is_text = typed.text is not None or bool(typed.answers)
    return not (is_text and typed.whole != letter.text) and all(mine in (None, stands) for mine, stands in head)
