"""Two that are one, and the way back. Nothing is lost by a merge: undoing it puts everything where it was.

Merges can be undone in any order. Those that came after the one to be undone are taken apart first, the newest first,
and put together again when it is gone: each then stands as if the undone one had never been.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from django.apps import apps
from django.db import models, transaction
from django.db.models import Count, Max, Min

from sincerely.accounts.models import Owner
from sincerely.people.actions.proposal_rows import refuse, restore, set_aside, whoever_is
from sincerely.people.actions.rows import hold_timeline
from sincerely.people.models import Entry, Handled, Identity, Participation, Person, Proposal
from sincerely.people.sides import says_whose
from sincerely.trust.policy import lower

CHUNK = 500
_COPIED = ("organisation", "title", "birthday", "language", "address_me", "address_you", "photo_id")
_KEPT = (
    "name", "name_key", "given_name", "kind", *_COPIED, "important", "by_hand", "tags", "links", "typed", "policy",
)  # fmt: skip
_LISTS, _MAPS = ("tags", "links"), ("typed", "policy")


def fields_of(person: Person) -> dict[str, Any]:
    """Return what makes this person, without what is counted from entries."""
    return {name: getattr(person, name) for name in _KEPT}


# --- together ------------------------------------------------------------------------------------------------------


@transaction.atomic
def merge(
    owner: Owner,
    keep: Person,
    other: Person,
    *,
    evidence: Sequence[Sequence[str]] = (),
    by_owner: bool = False,
    now: datetime,
) -> Handled:
    """Make `other` part of `keep`, in every room; return the row by which `unmerge` puts it back."""
    if keep.pk == other.pk or keep.owner_id != owner.pk or other.owner_id != owner.pk:
        raise ValueError("two different people of the same owner are needed")
    if other.kind == "self":
        raise ValueError("nobody takes the owner's place: an address becomes theirs by `become_owner`")
    hold_timeline(owner.pk)
    slots: dict[str, Any] = {"name": keep.name, "other": other.name, "evidence": [list(pair) for pair in evidence]}
    address = other.identities.filter(kind="email").order_by("pk").values_list("value", flat=True).first()
    if address:
        slots["address"] = address
    if by_owner:
        slots["by_owner"] = True
    before = _join(keep, other, now=now)
    return Handled.objects.create(owner=owner, at=now, kind="merged", person=keep, slots=slots, before=before)


def _join(keep: Person, other: Person, *, now: datetime) -> dict[str, Any]:
    """Move all that is the other's; return what `_part` needs to move it back."""
    before: dict[str, Any] = {"person": {**fields_of(other), "id": other.pk}}
    before["identities"] = list(other.identities.values_list("pk", flat=True))
    before["proposals"] = set_aside(keep, other)
    before["moved"] = _move_all(other, keep)
    before["took"] = _take_over(keep, other)
    Person.objects.filter(pk=other.pk).delete()
    recount(keep, now=now)
    return before


def _relations() -> list[tuple[type[models.Model], str]]:
    """Every table, of whichever room, that points to a person; proposals, which are once a pair, have their own way."""
    return [
        (relation.related_model, relation.field.name)
        for relation in Person._meta.related_objects
        if isinstance(relation.related_model, type) and relation.related_model is not Proposal
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


def _take_over(keep: Person, other: Person) -> dict[str, list[Any]]:
    """Give `keep` what it lacks; return each field that changed with what it was and what it became."""
    was = fields_of(keep)
    for name in _COPIED:
        if not getattr(keep, name):
            setattr(keep, name, getattr(other, name))
    keep.important = keep.important or other.important
    keep.by_hand = keep.by_hand or other.by_hand
    keep.tags = list(dict.fromkeys([*keep.tags, *other.tags]))
    keep.links = list(dict.fromkeys([*keep.links, *other.links]))
    keep.typed = {**other.typed, **keep.typed}
    both = {name: _tighter(keep.policy[name], other.policy[name]) for name in keep.policy.keys() & other.policy.keys()}
    keep.policy = {**other.policy, **keep.policy, **both}
    keep.compared = False
    keep.save()
    return {name: [value, getattr(keep, name)] for name, value in was.items() if getattr(keep, name) != value}


def _tighter(a: Any, b: Any) -> Any:
    """Of two limits the lower one: a mode, or a number of letters."""
    return lower(a, b) if isinstance(a, str) and isinstance(b, str) else min(a, b)


# --- apart again ---------------------------------------------------------------------------------------------------


@transaction.atomic
def unmerge(handled: Handled, *, now: datetime) -> Person:
    """Undo a merge: the other person comes back with all that was theirs, and what came in for them since."""
    hold_timeline(handled.owner_id)
    # Where the person became part of somebody else since, the row went along.
    handled.refresh_from_db()
    if handled.kind != "merged" or handled.undone_at is not None or handled.person is None:
        raise ValueError("this is not a merge that stands")
    apart = [(pk, _part(Handled.objects.get(pk=pk), now=now)) for pk in reversed(_later(handled))]
    handled.refresh_from_db()
    other = _part(handled, now=now)
    refuse(handled.owner, handled.person_id, other.pk, firmly=not handled.slots.get("by_owner"), now=now)
    for pk, person in reversed(apart):
        row = Handled.objects.select_related("person").get(pk=pk)
        if row.person is not None:
            person.refresh_from_db()
            row.before = _join(row.person, person, now=now)
            row.save(update_fields=["before"])
    handled.undone_at = now
    handled.save(update_fields=["undone_at"])
    return Person.objects.filter(pk=other.pk).first() or other


def _later(handled: Handled) -> list[int]:
    """Merges that stand and were made upon this one: of the same person, or of somebody asked about beside them."""
    standing = Handled.objects.filter(owner=handled.owner, kind="merged", undone_at=None, pk__gte=handled.pk)
    roots: set[int | None] = {handled.person_id}
    while True:
        rows = list(standing.filter(person__in=roots).order_by("pk"))
        beside = {
            values[name]
            for row in rows
            for values in row.before.get("proposals", {}).get("gone", ())
            for name in ("person_id", "other_id")
        }
        more = {whoever_is(handled.owner, pk) for pk in beside} - roots - {None}
        if not more:
            return [row.pk for row in rows if row.pk != handled.pk]
        roots |= more


def _part(handled: Handled, *, now: datetime) -> Person:
    """Take the other person of one merge out again, with what is theirs; nothing came after that merge."""
    before = handled.before
    keep = Person.objects.get(pk=handled.person_id or 0)
    other = Person(owner=handled.owner, **before["person"])
    other.save(force_insert=True)
    Identity.objects.filter(pk__in=before["identities"], person=keep).update(person=other)
    for label, keys in before["moved"].items():
        model, _, name = label.rpartition(".")
        rows = apps.get_model(model)._default_manager
        for start in range(0, len(keys), CHUNK):
            rows.filter(pk__in=keys[start : start + CHUNK], **{name: keep}).update(**{name: other})
    _move_since(keep, other, before["identities"])
    _give_back(keep, before)
    restore(handled.owner, keep, other, before.get("proposals", {}))
    recount(keep, now=now)
    recount(other, now=now)
    return other


def _give_back(keep: Person, before: dict[str, Any]) -> None:
    """Undo what the merge changed in `keep`, but not what changed since."""
    took = before.get("took")
    if took is None:
        # A merge of an earlier release kept all the fields.
        took = {name: [value, getattr(keep, name)] for name, value in before.get("keep", {}).items()}
    for name, (was, became) in took.items():
        now_is = getattr(keep, name)
        if now_is == became:
            setattr(keep, name, was)
        elif name in _LISTS:
            setattr(keep, name, [one for one in now_is if one in was or one not in became])
        elif name in _MAPS:
            setattr(keep, name, _map_back(now_is, was, became))
    keep.compared = False
    keep.save()


def _map_back(now_is: dict[str, Any], was: dict[str, Any], became: dict[str, Any]) -> dict[str, Any]:
    unchanged = {key for key, value in now_is.items() if key in became and became[key] == value}
    kept = {key: value for key, value in now_is.items() if key not in unchanged}
    return {**{key: was[key] for key in unchanged if key in was}, **kept}


def _move_since(keep: Person, other: Person, identities: Sequence[int]) -> None:
    """What was said through the other's addresses since the merge is the other's, and what was read in it."""
    wanted = frozenset(identities)
    entries = sorted(
        set(Entry.objects.filter(person=keep, participations__identity__in=identities).values_list("pk", flat=True))
    )
    for start in range(0, len(entries), CHUNK):
        theirs = [pk for pk, home in _homes(entries[start : start + CHUNK]) if home in wanted]
        Entry.objects.filter(pk__in=theirs).update(person=other)
        Identity.objects.filter(person=keep, source_entry__in=theirs).update(person=other)
        tables: list[tuple[type[models.Model], str]] = [*_relations(), (Proposal, "person")]
        for model, name in tables:
            if any(field.name == "entry" and field.related_model is Entry for field in model._meta.fields):
                rows = model._default_manager.filter(**{name: keep, "entry__in": theirs})
                rows = rows.exclude(kind__in=("merged", "same_person")) if model in (Handled, Proposal) else rows
                rows.update(**{name: other})


def _homes(entries: Sequence[int]) -> Iterable[tuple[int, int | None]]:
    """Yield each entry with the identity that says whose it is, by the rule of `place`."""
    rows = Participation.objects.filter(entry__in=entries).order_by("entry", "pk")
    found = rows.values_list(
        "entry", "entry__kind", "entry__direction", "role", "identity", "identity__person__kind"
    )  # fmt: skip
    for entry, group in groupby(found, key=lambda row: row[0]):
        yield entry, next((row[4] for row in group if says_whose(*row[1:4], row[5])), None)


def recount(person: Person, *, now: datetime) -> None:
    """Count a person's entries up to `now` anew; meetings to come are no contact yet."""
    happened = person.entries.exclude(status="cancelled").filter(at__lte=now)
    counted = happened.aggregate(n=Count("pk"), first=Min("at"), last=Max("at"))
    person.entries_count, person.first_at, person.last_at = counted["n"], counted["first"], counted["last"]
    person.save(update_fields=["entries_count", "first_at", "last_at"])
