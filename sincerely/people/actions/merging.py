"""Two that are one, and the way back. Nothing is lost by a merge: undoing it puts everything where it was."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.db.models import Count, Max, Min, Q

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Handled, Identity, Person
from sincerely.trust.policy import lower

_COPIED = ("organisation", "title", "birthday", "language", "address_me", "address_you")
_KEPT = (
    "name", "name_key", "given_name", "kind", *_COPIED, "important", "by_hand", "tags", "typed", "policy",
)  # fmt: skip


def fields_of(person: Person) -> dict[str, Any]:
    """Return what makes this person, without what is counted from entries."""
    return {name: getattr(person, name) for name in _KEPT}


@transaction.atomic
def merge(
    owner: Owner, keep: Person, other: Person, *, evidence: Sequence[Sequence[str]] = (), now: datetime
) -> Handled:
    """Make `other` part of `keep`, in every room; return the row by which `unmerge` puts it back."""
    if keep.pk == other.pk or keep.owner_id != owner.pk or other.owner_id != owner.pk:
        raise ValueError("two different people of the same owner are needed")
    before = {"person": {**fields_of(other), "id": other.pk}, "keep": fields_of(keep)}
    identities = list(other.identities.values_list("pk", flat=True))
    slots = {"name": keep.name, "other": other.name, "evidence": [list(pair) for pair in evidence]}
    moved = _move_all(other, keep)
    _take_over(keep, other)
    Person.objects.filter(pk=other.pk).delete()
    recount(keep, now=now)
    return Handled.objects.create(
        owner=owner, at=now, kind="merged", person=keep, slots=slots,
        before={**before, "identities": identities, "moved": moved},
    )  # fmt: skip


def _relations() -> list[tuple[type[models.Model], str]]:
    """Every table, of whichever room, that points to a person."""
    return [
        (relation.related_model, relation.field.name)
        for relation in Person._meta.related_objects
        if isinstance(relation.related_model, type)
    ]


def _move_all(source: Person, target: Person) -> dict[str, list[Any]]:
    moved: dict[str, list[Any]] = {}
    for model, name in _relations():
        rows = model._default_manager.filter(**{name: source})
        keys = list(rows.values_list("pk", flat=True))
        if keys:
            moved[f"{model._meta.label_lower}.{name}"] = keys
            rows.update(**{name: target})
    return moved


def _take_over(keep: Person, other: Person) -> None:
    for name in _COPIED:
        if not getattr(keep, name):
            setattr(keep, name, getattr(other, name))
    keep.important = keep.important or other.important
    keep.by_hand = keep.by_hand or other.by_hand
    keep.tags = list(dict.fromkeys([*keep.tags, *other.tags]))
    keep.typed = {**other.typed, **keep.typed}
    both = {name: _tighter(keep.policy[name], other.policy[name]) for name in keep.policy.keys() & other.policy.keys()}
    keep.policy = {**other.policy, **keep.policy, **both}
    keep.save()


def _tighter(a: Any, b: Any) -> Any:
    """Of two limits the lower one: a mode, or a number of letters."""
    return lower(a, b) if isinstance(a, str) and isinstance(b, str) else min(a, b)


@transaction.atomic
def unmerge(handled: Handled, *, now: datetime) -> Person:
    """Undo a merge: the other person comes back with all that was theirs, and what came in for them since."""
    if handled.kind != "merged" or handled.undone_at is not None or handled.person is None:
        raise ValueError("this is not a merge that stands")
    keep, before = handled.person, handled.before
    other = Person(owner=handled.owner, **before["person"])
    other.save(force_insert=True)
    Identity.objects.filter(pk__in=before["identities"]).update(person=other)
    for label, keys in before["moved"].items():
        model, _, name = label.rpartition(".")
        apps.get_model(model)._default_manager.filter(pk__in=keys, **{name: keep}).update(**{name: other})
    _move_letters(keep, other, before["identities"])
    for name, value in before.get("keep", {}).items():
        setattr(keep, name, value)
    keep.save()
    recount(keep, now=now)
    recount(other, now=now)
    handled.undone_at = now
    handled.save(update_fields=["undone_at"])
    return other


def _move_letters(keep: Person, other: Person, identities: list[int]) -> None:
    """What was said through the other's addresses is the other's, also since the merge."""
    theirs = Q(participations__identity__in=identities)
    incoming = Entry.objects.filter(theirs, person=keep, participations__role="from")
    outgoing = Entry.objects.filter(theirs, person=keep, direction="out")
    keys = set(incoming.values_list("pk", flat=True)) | set(outgoing.values_list("pk", flat=True))
    mine = Q(participations__identity__person=keep)
    shared = Entry.objects.filter(mine, pk__in=keys, direction="out", participations__role="to")
    Entry.objects.filter(pk__in=keys - set(shared.values_list("pk", flat=True))).update(person=other)


def recount(person: Person, *, now: datetime) -> None:
    """Count a person's entries up to `now` anew; meetings to come are no contact yet."""
    happened = person.entries.exclude(status="cancelled").filter(at__lte=now)
    counted = happened.aggregate(n=Count("pk"), first=Min("at"), last=Max("at"))
    person.entries_count, person.first_at, person.last_at = counted["n"], counted["first"], counted["last"]
    person.save(update_fields=["entries_count", "first_at", "last_at"])


@transaction.atomic
def undo(handled: Handled, *, now: datetime) -> None:
    """Take back one thing that was handled alone: a merge, or a field filed from a signature."""
    if handled.undone_at is not None:
        return
    if handled.kind == "merged":
        unmerge(handled, now=now)
        return
    person = handled.person
    if person is not None:
        Identity.objects.filter(pk__in=handled.before.get("identities", []), person=person).delete()
        for name in ("title", "organisation"):
            if name in handled.before and getattr(person, name) == handled.slots.get("value", "")[:300]:
                setattr(person, name, handled.before[name])
                # Typed as blank: reading does not file it again.
                person.typed = {**person.typed, name: handled.before[name]}
        if handled.kind == "phone_filed":
            person.typed = {**person.typed, "phone": ""}
        person.save()
    handled.undone_at = now
    handled.save(update_fields=["undone_at"])
