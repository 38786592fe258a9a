"""Whose mailbox is it? A guess from header fields, and "nobody's" where they leave a doubt.

A mailbox has an owner where one address stands in nearly every letter: as its deliverer's target, or in turn as
sender and recipient. The archive of a list has none.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from sincerely.sources.addresses import is_archived_form, read_addresses
from sincerely.sources.headers import Headers, read_headers
from sincerely.sources.records import Address

DELIVERED_FIELDS = ("delivered-to", "x-original-to", "x-delivered-to", "envelope-to", "x-envelope-to")
SENT_FOLDER = re.compile(
    r"(^|[/\\.])(sent|sent[ _-]?(items|mail|messages)|outbox|đã gửi|thư đã gửi|gửi đi)([/\\.]|$)", re.I
)
DELIVERY_LEAVES = (*DELIVERED_FIELDS, "received", "return-path", "authentication-results")
"""Fields that servers write into what they deliver; a copy that its writer kept has none of them."""
FEW = 3
"""With fewer letters nothing is guessed."""
DELIVERED_SHARE = 0.5
PRESENT_SHARE = 0.6
LEAD = 1.5
"""How many times more letters the owner stands in than the next address does."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An owner's address, with the name seen beside it."""

    email: str
    name: str


@dataclass(slots=True)
class _Counts:
    letters: int = 0
    listed: int = 0
    delivered: Counter[str] = field(default_factory=Counter)
    wrote: Counter[str] = field(default_factory=Counter)
    got: Counter[str] = field(default_factory=Counter)
    stands: Counter[str] = field(default_factory=Counter)
    sent_folder: Counter[str] = field(default_factory=Counter)
    names: dict[str, Counter[str]] = field(default_factory=dict)


def guess(letters: Iterable[tuple[bytes, str]]) -> Guess | None:
    """Return whose mailbox the letters (raw bytes, path) are from, or None when unsure."""
    counts = _Counts()
    for raw, path in letters:
        headers = read_headers(raw)
        if headers is not None:
            _count(counts, headers, path)
    email = _pick(counts)
    if email is None:
        return None
    names = counts.names.get(email)
    return Guess(email, names.most_common(1)[0][0] if names else email.partition("@")[0])


def holds_what_was_sent(special: str, name: str) -> bool:
    """Whether a folder, by its special use or its name, keeps what its owner sent."""
    return special == "sent" or SENT_FOLDER.search(name) is not None


def is_writers_own(raw: bytes, *, folders: Iterable[tuple[str, str]]) -> bool:
    """Whether a letter can be its writer's own copy, and not one that was delivered here with their name forged.

    `folders`: (special use, name) of each place that holds it. When in doubt it is not.
    """
    if any(holds_what_was_sent(special, name) for special, name in folders):
        return True
    headers = read_headers(raw)
    return headers is not None and not any(name in headers for name in DELIVERY_LEAVES)


def _count(counts: _Counts, headers: Headers, path: str) -> None:
    counts.letters += 1
    from_field = headers.raw("from")
    senders = read_addresses(from_field)[:1]
    if is_archived_form(from_field):
        counts.listed += 1
    targets = (value for name in DELIVERED_FIELDS for value in headers.all(name))
    counts.delivered.update({one.email for value in targets for one in read_addresses(value)})
    if "list-id" in headers or "list-post" in headers:
        return
    readers = [one for name in ("to", "cc") for value in headers.all(name) for one in read_addresses(value)[:100]]
    for address in (*senders, *readers):
        if address.email and address.name:
            counts.names.setdefault(address.email, Counter())[address.name] += 1
    wrote, got = _emails(senders), _emails(readers)
    counts.wrote.update(wrote)
    counts.got.update(got)
    counts.stands.update(wrote | got)
    if SENT_FOLDER.search(path):
        counts.sent_folder.update(wrote)


def _emails(addresses: Iterable[Address]) -> set[str]:
    return {address.email for address in addresses if address.email}


def _pick(counts: _Counts) -> str | None:
    if counts.letters < FEW or counts.listed * 2 > counts.letters:
        return None
    for counter in (counts.delivered, counts.sent_folder):
        if (found := _leader(counter)) and counter[found] >= FEW:
            share = counter[found] / counter.total()
            reach = counter[found] / counts.letters if counter is counts.delivered else 1.0
            if share > DELIVERED_SHARE and reach > 0.3:
                return found
    # An address that only ever receives may be a list's; the owner also writes.
    for email, times in counts.stands.most_common(5):
        others = max((n for other, n in counts.stands.items() if other != email), default=0)
        writes, gets = counts.wrote[email], counts.got[email]
        if writes and gets and times >= PRESENT_SHARE * counts.letters and times >= LEAD * others:
            return email
    return None


def _leader(counter: Counter[str]) -> str | None:
    return counter.most_common(1)[0][0] if counter else None
