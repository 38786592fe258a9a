"""Which conversation does this letter belong to? References, then In-Reply-To, then subject with a shared person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection

from sincerely.accounts.models import Owner
from sincerely.people.actions.rows import as_date, insert_objects, new_row
from sincerely.people.models import Entry, Participation, Thread
from sincerely.people.threads import SUBJECT_WINDOW, subject_key
from sincerely.sources.records import MessageRecord

CHUNK = 5000
MAX_REFERENCES = 20
"""The last ones name the nearest letters; a field may hold hundreds."""


@dataclass
class _Known:
    thread: Thread
    people: set[str] = field(default_factory=set)
    """Addresses that took part, the owner's own left out."""


def references(record: MessageRecord) -> list[str]:
    """Return the Message-IDs a letter points to, nearest first."""
    ids = [*record.references[-MAX_REFERENCES:], *([record.in_reply_to] if record.in_reply_to else [])]
    return [identifier[:512] for identifier in reversed(ids)]


class Conversations:
    """Threads around one batch, held in memory; `save` writes what is new or moved on."""

    def __init__(self, owner: Owner, own: frozenset[str], records: Sequence[MessageRecord], ats: Sequence[datetime]):
        self.owner = owner
        self.own = own
        self.by_message: dict[str, Thread] = {}
        self.by_subject: dict[str, list[_Known]] = {}
        self.known: dict[int, _Known] = {}
        self.new: list[Thread] = []
        self.changed: dict[int, Thread] = {}
        self._load_referenced({identifier for record in records for identifier in references(record)})
        if ats:
            keys = {subject_key(record.subject)[0] for record in records} - {""}
            self._load_subjects(sorted(keys), min(ats), max(ats))

    def _load_referenced(self, ids: set[str]) -> None:
        wanted = sorted(ids)
        found: dict[str, int] = {}
        for start in range(0, len(wanted), CHUNK):
            rows = Entry.objects.filter(owner=self.owner, message_id__in=wanted[start : start + CHUNK])
            found.update(rows.exclude(thread=None).values_list("message_id", "thread_id"))
        threads = Thread.objects.in_bulk(set(found.values()))
        self.known = {pk: _Known(thread) for pk, thread in threads.items()}
        self.by_message = {message_id: threads[pk] for message_id, pk in found.items()}

    def _load_subjects(self, keys: list[str], first: datetime, last: datetime) -> None:
        span = (first - SUBJECT_WINDOW, last + SUBJECT_WINDOW)
        found: list[Thread] = []
        for start in range(0, len(keys), CHUNK):
            some = keys[start : start + CHUNK]
            found.extend(Thread.objects.filter(owner=self.owner, subject_key__in=some, last_at__range=span))
        for thread in found:
            known = self.known.setdefault(thread.pk, _Known(thread))
            self.by_subject.setdefault(thread.subject_key, []).append(known)
        self._load_people([thread.pk for thread in found])

    def _load_people(self, threads: list[int]) -> None:
        for start in range(0, len(threads), CHUNK):
            rows = Participation.objects.filter(entry__thread_id__in=threads[start : start + CHUNK])
            for thread, address in rows.values_list("entry__thread_id", "identity__value").distinct():
                if address not in self.own:
                    self.known[thread].people.add(address)

    def find(self, record: MessageRecord, at: datetime, people: Iterable[str]) -> Thread:
        """Return the thread of a letter, made if need be; letters should come in the order of their dates."""
        others = {address for address in people if address not in self.own}
        key, repeats = subject_key(record.subject)
        thread = next((self.by_message[i] for i in references(record) if i in self.by_message), None)
        if thread is None:
            thread = self._by_subject(key, at, others, repeats=repeats) or self._start(key)
        self.by_message[record.message_id] = thread
        self._go_on(thread, at, others)
        return thread

    def _by_subject(self, key: str, at: datetime, others: set[str], *, repeats: bool) -> Thread | None:
        if not key:
            return None
        best: Thread | None = None
        for known in self.by_subject.get(key, ()):
            last = known.thread.last_at
            near = last is not None and abs(at - last) <= SUBJECT_WINDOW
            # A subject without Re: begins anew, unless its answers have come in before it.
            if not near or last is None or not (known.people & others) or (not repeats and last < at):
                continue
            if best is None or best.last_at is None or last > best.last_at:
                best = known.thread
        return best

    def _start(self, key: str) -> Thread:
        thread = new_row(Thread, owner=self.owner, subject_key=key)
        self.new.append(thread)
        return thread

    def _go_on(self, thread: Thread, at: datetime, others: set[str]) -> None:
        known = self.known.get(thread.pk) if thread.pk else self.known.get(-id(thread))
        if known is None:
            known = self.known[thread.pk or -id(thread)] = _Known(thread)
            self.by_subject.setdefault(thread.subject_key, []).append(known)
        known.people |= others
        if thread.last_at is None or at > thread.last_at:
            thread.last_at = at
            if thread.pk:
                self.changed[thread.pk] = thread

    def save(self) -> None:
        """Write new threads, and the last date of those that went on."""
        insert_objects(Thread, self.new)
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE people_thread SET last_at = %s WHERE id = %s",
                [(as_date(thread.last_at), thread.pk) for thread in self.changed.values()],
            )
