"""One batch on its way onto the timeline: what is known around it, and what will be written at its end."""

from dataclasses import dataclass, field
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.actions.conversations import Conversations
from sincerely.people.actions.directory import Directory
from sincerely.people.actions.index import Document
from sincerely.people.models import Entry, Identity
from sincerely.sources.models import Source
from sincerely.sources.records import MessageRecord

MAX_PARTICIPANTS = 500
"""A header field with thousands of addresses is kept in the raw message; the timeline takes the first ones."""


@dataclass
class Batch:
    owner: Owner
    source: Source | None
    now: datetime
    own: frozenset[str]
    directory: Directory
    conversations: Conversations
    seen: dict[str, Entry | None]
    """Digests that are stored or were met in this batch; events with their entry."""
    new: list[Entry] = field(default_factory=list)
    participations: list[tuple[Entry, Identity, str]] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    changed: list[Entry] = field(default_factory=list)
    stale: list[tuple[int, datetime]] = field(default_factory=list)
    signatures: list[tuple[Entry, MessageRecord]] = field(default_factory=list)


def add_entry(batch: Batch, entry: Entry, roles: list[tuple[str, Identity]]) -> None:
    """Take a new entry with who stood in which header field."""
    batch.new.append(entry)
    names: dict[bool, list[str]] = {True: [], False: []}
    for role, identity in roles:
        batch.participations.append((entry, identity, role))
        names[role == "from"].append(f"{identity.shown_as} {identity.value}")
    batch.documents.append(Document(entry, "\n".join(names[True]), "\n".join(names[False])))


def storable(text: str) -> str:
    """Return `text` without what a database refuses: NUL and lone surrogates."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")
