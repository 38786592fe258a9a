"""What is to be done with something that was read about a person: filed where sure and empty, else asked about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from sincerely.sources.folding import fold

Field = Literal["title", "organisation", "birthday", "phone", "link"]
LIMITS = {"title": 300, "organisation": 300, "birthday": 10, "phone": 320, "link": 300}


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of a person already; `typed` are the fields that the owner entered, blank ones too."""

    title: str = ""
    organisation: str = ""
    birthday: str = ""
    phones: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    typed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Read:
    """What a signature or a card says; blank where it says nothing."""

    title: str = ""
    organisation: str = ""
    birthday: str = ""
    phones: tuple[str, ...] = ()
    """E.164."""
    links: tuple[str, ...] = ()


class Finding(NamedTuple):
    """One value, and whether it may be filed without asking."""

    field: Field
    value: str
    to_file: bool


def findings(held: Held, read: Read, *, sure: bool) -> list[Finding]:
    """Return what is new in `read`. Nothing the owner typed is ever changed without asking, nor anything that is there.

    `sure`: it is plain whom it is about. A first number or link is filed; each further one is asked.
    """
    found: list[Finding] = []
    texts: tuple[tuple[Field, str, str], ...] = (
        ("title", held.title, read.title),
        ("organisation", held.organisation, read.organisation),
        ("birthday", held.birthday, read.birthday),
    )
    for name, was, value in texts:
        value = " ".join(value.split())[: LIMITS[name]]
        if value and not says_the_same(was, value):
            found.append(Finding(name, value, sure and not was and name not in held.typed))
    found += _more("phone", held.phones, read.phones, sure=sure and "phone" not in held.typed)
    found += _more("link", held.links, read.links, sure=sure and "links" not in held.typed)
    return found


def _more(name: Field, held: Iterable[str], read: Iterable[str], *, sure: bool) -> list[Finding]:
    have = {_plain(value) for value in held}
    found: list[Finding] = []
    for value in read:
        if _plain(value) not in have:
            found.append(Finding(name, value[: LIMITS[name]], sure and not have))
            have.add(_plain(value))
    return found


def says_the_same(was: str, value: str) -> bool:
    """Whether a text adds nothing to another: but for case, marks, punctuation and "Ltd" it is the same, or less."""
    said, says = _plain(was), _plain(value)
    return bool(was) and (said == says or (len(says) >= ENOUGH and said.startswith(says)))


ENOUGH = 5
"""Letters from which a text that another one begins with is taken for that one cut short."""
_FORM = re.compile(
    r"^(?:cong ty|cty)\s+(?:co phan|tnhh|cp)?\s*|\b(?:ltd|limited|inc|llc|gmbh|plc|corp|jsc|co|pte|pty|tnhh)\b\.?"
)


def _plain(text: str) -> str:
    """A text without what is written in several ways; all of it where nothing else remains."""
    folded = fold(text).removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return re.sub(r"[\W_]+", "", _FORM.sub("", folded)) or folded
