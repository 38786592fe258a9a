"""Taking entries and people out so that they can be put back as they were.

Whatever the database deletes or blanks along with them, in whichever room, is handed over first as plain JSON.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from django.apps import apps
from django.core import serializers
from django.db import models, transaction
from django.db.models import Q
from django.db.models.deletion import Collector

from sincerely.people.actions.index import add_documents, documents_of, remove_documents
from sincerely.people.actions.merging import recount
from sincerely.people.models import Entry, Identity, Person, Thread
from sincerely.sources.models import Copy

WRITTEN_AT_ONCE = 300
BACK = ("people.thread", "people.person", "people.identity", "people.entry")
"""What other rows point to comes back first."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """Rows as they stood (Django's JSON), and what pointed to them and was blanked: (table, column, [(row, to)])."""

    rows: list[dict[str, Any]]
    blanked: list[tuple[str, str, list[tuple[int, Any]]]]

    def as_json(self) -> bytes:
        """Return it as it is kept."""
        return json.dumps({"rows": self.rows, "blanked": self.blanked}, ensure_ascii=False).encode()


def read_taken(raw: bytes) -> TakenOut:
    """Return what was kept."""
    values = json.loads(raw)
    return TakenOut(values["rows"], [(table, column, pairs) for table, column, pairs in values["blanked"]])


class _Everything(Collector):
    """Names each row that goes, where Django would rather delete some of them unseen."""

    def can_fast_delete(self, objs: Any, from_field: Any = None) -> bool:
        return False


def take_out(rows: Sequence[models.Model]) -> TakenOut:
    """Delete rows of one table and everything that goes with them; return what puts it back."""
    collector = _Everything(using="default")
    collector.collect(rows)
    blanked = []
    for (column, _value), sets in collector.field_updates.items():
        for found in sets:
            pairs = [(row.pk, getattr(row, column.attname)) for row in cast(Iterable[models.Model], found)]
            if pairs:
                blanked.append((column.model._meta.label_lower, column.attname, pairs))
    going = [row for instances in collector.data.values() for row in sorted(instances, key=lambda row: row.pk)]
    taken = TakenOut(json.loads(serializers.serialize("json", going)), blanked)
    collector.delete()
    return taken


@transaction.atomic
def take_out_entries(ids: Sequence[int]) -> TakenOut:
    """Take entries off the timeline and out of search, with their notices and participations."""
    entries = list(Entry.objects.filter(pk__in=ids).order_by("pk"))
    remove_documents([(entry.pk, entry.at) for entry in entries])
    return take_out(entries)


@transaction.atomic
def take_out_people(ids: Sequence[int]) -> TakenOut:
    """Take people out with their identities and whatever was handled or proposed about them."""
    return take_out(list(Person.objects.filter(pk__in=ids).order_by("pk")))


@transaction.atomic
def take_out_empty_threads(ids: Sequence[int]) -> TakenOut:
    """Take out those of these conversations in which nothing stands any more."""
    return take_out(list(Thread.objects.filter(pk__in=ids, entries=None).order_by("pk")))


@dataclass
class _Return:
    """A putting back under way: what came in anew meanwhile and now stands for what went."""

    replaced: dict[tuple[str, int], int] = field(default_factory=dict)
    """(table, id of old) → id that stands for it."""
    missing: set[tuple[str, int]] = field(default_factory=set)
    """What is there anew as another row; its own old rows are not needed."""
    entries: list[int] = field(default_factory=list)

    def is_wanted(self, row: models.Model) -> bool:
        """Point a row to what stands now; False where it belongs to something that is there anew."""
        for one in row._meta.concrete_fields:
            if one.is_relation and one.related_model is not None:
                key = (one.related_model._meta.label_lower, getattr(row, one.attname))
                if key in self.replaced:
                    setattr(row, one.attname, self.replaced[key])
                elif key in self.missing and one.null:
                    setattr(row, one.attname, None)
                elif key in self.missing:
                    return False
        return True


@transaction.atomic
def put_back(parts: Callable[[], Iterable[TakenOut]]) -> list[int]:
    """Put rows back, then what pointed to them; what came in anew meanwhile stays as it is. Return the entries' ids.

    `parts` yields what was taken, the last first; it is called twice, so that only one part is in memory at a time.
    """
    back = _Return()
    for part in parts():
        _write(part.rows, back)
    for part in parts():
        for label, column, pairs in part.blanked:
            _point_again(apps.get_model(label), column, pairs, back)
    for start in range(0, len(back.entries), WRITTEN_AT_ONCE):
        found = Entry.objects.filter(pk__in=back.entries[start : start + WRITTEN_AT_ONCE])
        add_documents(documents_of(list(found)))
    return back.entries


def _point_again(model: type[models.Model], column: str, pairs: list[tuple[int, Any]], back: _Return) -> None:
    target = next(one for one in model._meta.concrete_fields if one.attname == column).related_model
    label = target._meta.label_lower  # type: ignore[union-attr]
    for pk, value in pairs:
        if (label, value) not in back.missing:
            now = back.replaced.get((label, value), value)
            model._default_manager.filter(pk=pk, **{f"{column}__isnull": True}).update(**{column: now})


def _write(rows: list[dict[str, Any]], back: _Return) -> None:
    """Write rows table by table, what others point to first."""
    tables: dict[str, list[Any]] = {}
    for one in serializers.deserialize("python", rows):
        tables.setdefault(one.object._meta.label_lower, []).append(one.object)
    _meet_identities(tables.get("people.identity", []), back)
    for label in sorted(tables, key=lambda label: BACK.index(label) if label in BACK else len(BACK)):
        wanted = [row for row in tables[label] if (label, row.pk) not in back.replaced and back.is_wanted(row)]
        if label == "people.entry":
            wanted = _without_known(wanted, back)
        apps.get_model(label)._default_manager.bulk_create(wanted, ignore_conflicts=True, batch_size=WRITTEN_AT_ONCE)


def _meet_identities(identities: list[Identity], back: _Return) -> None:
    """An address that is somebody's again meanwhile: that person stands for the one who went."""
    for one in identities:
        now = Identity.objects.filter(owner_id=one.owner_id, kind=one.kind, value=one.value).first()
        if now is not None:
            back.replaced["people.identity", one.pk] = now.pk
            back.replaced.setdefault(("people.person", one.person_id), now.person_id)


def _without_known(entries: list[Entry], back: _Return) -> list[Entry]:
    """Leave out entries that were brought in again meanwhile."""
    wanted = []
    for start in range(0, len(entries), WRITTEN_AT_ONCE):
        some = entries[start : start + WRITTEN_AT_ONCE]
        there = Entry.objects.filter(owner_id=some[0].owner_id, digest__in=[entry.digest for entry in some])
        known = set(there.values_list("digest", flat=True))
        wanted += [entry for entry in some if entry.digest not in known]
        back.missing.update(("people.entry", entry.pk) for entry in some if entry.digest in known)
    back.entries += [entry.pk for entry in wanted]
    return wanted


def recount_all(ids: Iterable[int], *, now: datetime) -> None:
    """Count the entries of people anew, after some went or came back."""
    for person in Person.objects.filter(pk__in=list(ids)):
        recount(person, now=now)


def say_where_from(sources: Sequence[int]) -> None:
    """Entries of these sources that stay are from now on said to come from another one that holds them too."""
    staying = Entry.objects.filter(source_id__in=sources).values_list("pk", "digest", "uid", "owner_id")
    for pk, digest, uid, owner in staying.iterator():
        same = Q(digest=digest) | Q(uid=uid) if uid else Q(digest=digest)
        other = Copy.objects.filter(same, owner=owner, source__removed_at=None).exclude(source_id__in=sources).first()
        if other is not None:
            Entry.objects.filter(pk=pk).update(source_id=other.source_id)
