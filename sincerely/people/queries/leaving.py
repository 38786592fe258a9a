"""What would leave with a source: entries that nothing else holds, and people of whom nothing else is known."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet

from sincerely.accounts.models import Owner
from sincerely.people.models import Card, Entry, Handled, Identity, LikelyKey, Participation, Person, Proposal
from sincerely.sources.models import Copy

CHUNK = 500
Key = TypeVar("Key", int, str)
GOES_WITH_THEM = (Identity, Handled, LikelyKey, Proposal)
"""Rows that are about a person and keep nobody here by themselves."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Ids of entries and of people that would go, and how many of the sources' entries would stay."""

    messages: tuple[int, ...]
    meetings: tuple[int, ...]
    people: tuple[int, ...]
    stay: int

    @property
    def entries(self) -> tuple[int, ...]:
        """Everything of the timeline that would go."""
        return (*self.messages, *self.meetings)


def leaving(owner: Owner, sources: Collection[int], *, needed: Collection[int] = ()) -> Leaving:
    """Return what leaves with these sources. `needed`: entries that other rooms stand on; they stay.

    What was written by hand or sent from here has no source and stays; so does what another source holds as well.
    """
    theirs = of_sources(owner, sources)
    going = dict(theirs.exclude(held_elsewhere(owner, sources)).values_list("pk", "kind").iterator())
    for pk in needed:
        going.pop(pk, None)
    return Leaving(
        messages=tuple(sorted(pk for pk, kind in going.items() if kind != "meeting")),
        meetings=tuple(sorted(pk for pk, kind in going.items() if kind == "meeting")),
        people=tuple(sorted(only_known_from(owner, going.keys(), sources))),
        stay=theirs.count() - len(going),
    )


def of_sources(owner: Owner, sources: Collection[int]) -> QuerySet[Entry]:
    """Return the entries that came from these sources."""
    return Entry.objects.filter(owner=owner, source_id__in=list(sources))


def held_elsewhere(owner: Owner, sources: Collection[int]) -> Q:
    """Whether another source that stands holds the same message, or an object with the same UID."""
    others = Copy.objects.filter(owner=owner, source__removed_at=None).exclude(source_id__in=list(sources))
    same_message = Exists(others.filter(digest=OuterRef("digest")))
    same_event = Exists(others.filter(uid=OuterRef("uid")).exclude(uid=""))
    return Q(same_message) | Q(Q(kind="meeting"), Q(same_event))


def only_known_from(owner: Owner, entries: Collection[int], sources: Collection[int]) -> set[int]:
    """Return the people of whom nothing is known but these entries and the cards of these sources."""
    touched: set[int] = set(
        Card.objects.filter(owner=owner, source_id__in=list(sources)).values_list("person_id", flat=True)
    )
    for some in chunks(sorted(entries)):
        named = Entry.objects.filter(pk__in=some, person__isnull=False).values_list("person_id", flat=True)
        touched.update(pk for pk in named if pk is not None)
        stood = Participation.objects.filter(entry_id__in=some)
        touched.update(stood.values_list("identity__person_id", flat=True).distinct())
    plain = Person.objects.filter(owner=owner, important=False, by_hand=False, tags=[], typed={}, policy={})
    alone: set[int] = set()
    for some in chunks(sorted(touched)):
        alone.update(plain.filter(pk__in=some).exclude(kind="self").values_list("pk", flat=True))
    return alone - known_otherwise(sorted(alone), frozenset(entries), frozenset(sources))


def known_otherwise(people: Sequence[int], entries: frozenset[int], sources: frozenset[int]) -> set[int]:
    """Return those of `people` whom something holds here that does not go with these entries and sources."""
    stay: set[int] = set()
    for some in chunks(people):
        stood = Participation.objects.filter(identity__person_id__in=some)
        pairs = stood.values_list("identity__person_id", "entry_id").iterator()
        stay.update(person for person, entry in pairs if entry not in entries)
        stay.update(_related_rows(some, entries, sources))
    return stay


def _related_rows(people: Sequence[int], entries: frozenset[int], sources: frozenset[int]) -> Iterator[int]:
    """Yield whom a row of any table of any room points to, leaving out what goes."""
    for model, name in pointing_to(Person):
        if model in GOES_WITH_THEM:
            continue
        rows = model._default_manager.filter(**{f"{name}__in": list(people)})
        if model is Card:
            rows = rows.exclude(source_id__in=sources)
        inside = "pk" if model is Entry else "entry_id" if _has_entry(model) else ""
        for values in rows.values_list(name, *([inside] if inside else [])).iterator():
            if not inside or values[1] not in entries:
                yield values[0]


def pointing_to(target: type[models.Model]) -> list[tuple[type[models.Model], str]]:
    """Return every table of any room that points to `target`, and the column that does, hidden relations too."""
    found = target._meta.get_fields(include_hidden=True)
    return [
        (one.related_model, one.field.attname)
        for one in found
        if isinstance(one, models.ForeignObjectRel) and isinstance(one.related_model, type)
    ]


def _has_entry(model: type) -> bool:
    return any(field.attname == "entry_id" for field in model._meta.concrete_fields)  # type: ignore[attr-defined]


def around(entries: Sequence[int]) -> tuple[set[int], set[int]]:
    """Return the people and the conversations (ids) around some entries."""
    people: set[int] = set()
    threads: set[int] = set()
    for some in chunks(entries):
        for person, thread in Entry.objects.filter(pk__in=some).values_list("person_id", "thread_id"):
            people.update([person] if person else [])
            threads.update([thread] if thread else [])
    return people, threads


def chunks(ids: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """Yield ids in runs short enough for one statement."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
