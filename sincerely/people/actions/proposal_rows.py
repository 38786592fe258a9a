"""Proposals when two people become one, and when they part again: no pair is asked twice, no answer is lost."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Handled, Person, Proposal
from sincerely.sources.models import Source

_TIMES = ("made_at", "decided_at")


def pair(first: int, second: int) -> tuple[int, int]:
    """Return two people's ids in the order in which a proposal names them."""
    return (first, second) if first < second else (second, first)


def refuse(owner: Owner, first: int | None, second: int, *, firmly: bool, now: datetime) -> None:
    """Note that two are not one: never merged alone or proposed again. Unless `firmly`, an open question stays open."""
    if first is None:
        return
    person, other = pair(first, second)
    row, made = Proposal.objects.get_or_create(
        owner=owner, person_id=person, other_id=other, kind="same_person",
        defaults={"state": "declined", "made_at": now, "decided_at": now},
    )  # fmt: skip
    if firmly and not made and row.state == "open":
        row.state, row.decided_at = "declined", now
        row.save(update_fields=["state", "decided_at"])


def set_aside(keep: Person, other: Person) -> dict[str, Any]:
    """Make the other's proposals those of `keep`; return what `restore` needs."""
    aside: dict[str, Any] = {"gone": [], "made": [], "changed": [], "moved": []}
    touching = Proposal.objects.filter(kind="same_person")
    for row in [*touching.filter(person=other), *touching.filter(other=other)]:
        aside["gone"].append(_as_values(row))
        third = row.other_id if row.person_id == other.pk else row.person_id
        Proposal.objects.filter(pk=row.pk).delete()
        if third != keep.pk and third is not None:
            _carry(keep, third, row, aside)
    mine = set(Proposal.objects.filter(person=keep, other=None).values_list("kind", "value"))
    for row in Proposal.objects.filter(person=other, other=None):
        if (row.kind, row.value) in mine:
            aside["gone"].append(_as_values(row))
            row.delete()
        else:
            aside["moved"].append(row.pk)
    Proposal.objects.filter(pk__in=aside["moved"]).update(person=keep)
    return aside


def _carry(keep: Person, third: int, row: Proposal, aside: dict[str, Any]) -> None:
    """What stood between the other and a third now stands between `keep` and the third; a no outweighs a question."""
    person, other = pair(keep.pk, third)
    stands = Proposal.objects.filter(kind="same_person", person_id=person, other_id=other).first()
    if stands is None:
        made = Proposal.objects.create(
            owner=row.owner, kind="same_person", person_id=person, other_id=other, score=row.score,
            evidence=row.evidence, state=row.state, made_at=row.made_at, decided_at=row.decided_at,
        )  # fmt: skip
        aside["made"].append([made.pk, made.state])
    elif row.state == "declined" and stands.state != "declined":
        aside["changed"].append([stands.pk, stands.state])
        stands.state = "declined"
        stands.save(update_fields=["state"])


def restore(owner: Owner, keep: Person, other: Person, aside: Mapping[str, Any]) -> None:
    """Put proposals back as they were before a merge; what the owner has answered since stays answered."""
    for pk, state in aside.get("made", ()):
        Proposal.objects.filter(pk=pk, state=state).delete()
    for pk, state in aside.get("changed", ()):
        Proposal.objects.filter(pk=pk, state="declined").update(state=state)
    Proposal.objects.filter(pk__in=aside.get("moved", ()), person=keep).update(person=other)
    for values in aside.get("gone", ()):
        _bring_back(owner, values)


def _bring_back(owner: Owner, values: Mapping[str, Any]) -> None:
    person, other = (whoever_is(owner, values[name]) for name in ("person_id", "other_id"))
    if values["kind"] == "same_person":
        if person is None or other is None or person == other:
            return
        person, other = pair(person, other)
    elif person is None:
        return
    whole = {**values, "person_id": person, "other_id": other}
    if not Entry.objects.filter(pk=values["entry_id"] or 0).exists():
        whole["entry_id"] = None
    if not Source.objects.filter(pk=values["source_id"] or 0).exists():
        whole["source_id"] = None
    same = Proposal.objects.filter(owner=owner, person_id=person, kind=values["kind"], other_id=other)
    if not same.filter(value=values["value"]).exists() and not Proposal.objects.filter(pk=values["id"]).exists():
        Proposal(owner=owner, **whole).save(force_insert=True)


def whoever_is(owner: Owner, person_id: int | None) -> int | None:
    """Return the id of a person, or of the one whom they are part of now; None where they were erased."""
    for _ in range(100):
        if person_id is None or Person.objects.filter(owner=owner, pk=person_id).exists():
            return person_id
        merges = Handled.objects.filter(owner=owner, kind="merged", undone_at=None)
        person_id = merges.filter(before__person__id=person_id).values_list("person_id", flat=True).first()
    return None


def _as_values(row: Proposal) -> dict[str, Any]:
    names = ("id", "kind", "person_id", "other_id", "value", "score", "evidence", "entry_id", "source_id", "state")
    times = {name: moment.isoformat() if (moment := getattr(row, name)) else None for name in _TIMES}
    return {**{name: getattr(row, name) for name in names}, **times}
