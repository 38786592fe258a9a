"""What was read and is not sure waits for the owner: put before them once, accepted or declined, and undoable."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.people.actions.batch import storable
from sincerely.people.actions.merging import merge, unmerge
from sincerely.people.actions.proposal_rows import pair
from sincerely.people.identity import name_key, read_name
from sincerely.people.models import Entry, Handled, Identity, Person, Proposal
from sincerely.sources.models import Source

FIELDS = ("title", "organisation", "name", "birthday")
ANNOUNCED = 0.9
"""Score of two of whom one wrote that the other's address is their new one."""
LIMITS = {"birthday": 10}
NUMBERS = {"phone": "phone", "email": "email"}


class Taken(ValueError):
    """The number or address is somebody else's already; `person` says whose."""

    def __init__(self, person: Person) -> None:
        super().__init__(f"this is {person.name}'s already")
        self.person = person


def proposal(
    person: Person, kind: str, value: str, *, quote: str, entry: Entry | None = None, source: Source | None = None,
    key: str, now: datetime,
) -> Proposal:  # fmt: skip
    """Return a proposal about one field, not yet written; `key` says where `quote` stood: signature, card, letter."""
    evidence = [[key, storable(quote.strip())[:400]]]
    return Proposal(
        owner_id=person.owner_id, person=person, kind=kind, value=storable(value.strip())[:400], evidence=evidence,
        entry=entry, source=source, made_at=now,
    )  # fmt: skip


def propose(rows: Iterable[Proposal]) -> None:
    """Write proposals; what was proposed before, whatever became of it, is not proposed again."""
    Proposal.objects.bulk_create([row for row in rows if row.value or row.other_id], ignore_conflicts=True)


def propose_announced(owner: Owner, announced: Sequence[tuple[Entry, str, str]], *, now: datetime) -> None:
    """Propose addresses that people said are their new ones: (entry, quote, address) of each."""
    rows = []
    holders = Identity.objects.filter(owner=owner, kind="email", value__in={email for _, _, email in announced})
    held = {identity.value: identity.person for identity in holders.select_related("person")}
    people = Person.objects.in_bulk({entry.person_id for entry, _, _ in announced if entry.person_id})
    for entry, quote, email in announced:
        person, holder = people.get(entry.person_id or 0), held.get(email)
        if person is None or person.kind != "person" or (holder and holder.pk == person.pk):
            continue
        if holder is None:
            rows.append(proposal(person, "email", email, quote=quote, entry=entry, key="letter", now=now))
        elif holder.kind == "person":
            one, other = pair(person.pk, holder.pk)
            evidence = [["new_address", storable(quote)[:400]]]
            Proposal.objects.filter(person=one, other=other, state="open").update(
                score=ANNOUNCED, evidence=evidence, entry=entry
            )
            rows.append(
                Proposal(owner=owner, person_id=one, other_id=other, kind="same_person", score=ANNOUNCED,
                         evidence=evidence, entry=entry, made_at=now)
            )  # fmt: skip
    propose(rows)


# --- the owner's answer --------------------------------------------------------------------------------------------


@transaction.atomic
def accept(owner: Owner, row: Proposal, *, now: datetime) -> Handled:
    """Do what was proposed; return the row by which it can be undone. Raises Taken, and ValueError if not open."""
    if row.owner_id != owner.pk or row.state != "open":
        raise ValueError("only an open proposal of the owner's can be accepted")
    if row.kind == "same_person":
        keep, other = keeper(row)
        return merge(owner, keep, other, evidence=row.evidence, by_owner=True, now=now)
    person = row.person
    before: dict[str, Any] = {"proposal": row.pk, "field": row.kind}
    if row.kind in FIELDS:
        before |= _set_field(person, row.kind, row.value)
    elif row.kind in NUMBERS:
        before["identities"] = _add_identity(person, NUMBERS[row.kind], row)
    elif row.kind == "link":
        person.links = list(dict.fromkeys([*person.links, row.value]))
    person.compared = False
    person.save()
    row.state, row.decided_at = "accepted", now
    row.save(update_fields=["state", "decided_at"])
    slots = {"name": person.name, "value": row.value, "field": row.kind}
    return Handled.objects.create(
        owner=owner, at=now, kind="accepted", person=person, entry=row.entry, slots=slots, before=before
    )  # fmt: skip


def keeper(row: Proposal) -> tuple[Person, Person]:
    """Return who stays and who becomes part of them: the one with more entries, then the one known longer."""
    if row.other is None:
        raise ValueError("this proposal is about one person only")
    first, second = sorted((row.person, row.other), key=lambda one: (-one.entries_count, one.pk))
    return first, second


def decline(owner: Owner, row: Proposal, *, now: datetime) -> None:
    """Note the owner's no: this is never proposed again."""
    Proposal.objects.filter(owner=owner, pk=row.pk, state="open").update(state="declined", decided_at=now)


def ask_again(owner: Owner, row: Proposal) -> None:
    """Take a no back: the proposal is open again."""
    Proposal.objects.filter(owner=owner, pk=row.pk, state="declined").update(state="open", decided_at=None)


def _set_field(person: Person, name: str, value: str) -> dict[str, Any]:
    """The owner said yes: from now on it is as good as typed."""
    before = {"was": getattr(person, name), "typed": person.typed.get(name), "given_name": person.given_name}
    setattr(person, name, value[: LIMITS.get(name, 300)])
    person.typed = {**person.typed, name: getattr(person, name)}
    if name == "name":
        person.name_key = name_key(person.name)[:300]
        if "given_name" not in person.typed:
            person.given_name = read_name(person.name, language=person.language).given[:120]
    return before


def _add_identity(person: Person, kind: str, row: Proposal) -> list[int]:
    value = row.value.lower()[:320]
    identity, made = Identity.objects.select_related("person").get_or_create(
        owner_id=person.owner_id, kind=kind, value=value,
        defaults={"person": person, "source_entry": row.entry, "shown_as": person.name if kind == "email" else ""},
    )  # fmt: skip
    if identity.person_id != person.pk:
        raise Taken(identity.person)
    return [identity.pk] if made else []


# --- undo ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def undo(handled: Handled, *, now: datetime) -> None:
    """Take back one thing that was handled: a merge, what was filed from a signature or a card, what was accepted."""
    if handled.undone_at is not None:
        return
    if handled.kind == "merged":
        unmerge(handled, now=now)
        return
    person = handled.person
    if person is not None:
        _take_identities_back(handled, person)
        if handled.kind == "accepted":
            _take_answer_back(handled, person)
        else:
            _take_filing_back(handled, person, now=now)
        person.compared = False
        person.save()
    handled.undone_at = now
    handled.save(update_fields=["undone_at"])


def _take_identities_back(handled: Handled, person: Person) -> None:
    """Let go of addresses and numbers that were added; one through which letters came since stays where it is."""
    added = Identity.objects.filter(pk__in=handled.before.get("identities", []), person=person)
    added.filter(participations=None).delete()


def _take_answer_back(handled: Handled, person: Person) -> None:
    before, name, value = handled.before, handled.before.get("field", ""), handled.slots.get("value", "")
    if name in FIELDS and getattr(person, name) == value[: LIMITS.get(name, 300)]:
        setattr(person, name, before["was"])
        person.typed = {key: typed for key, typed in person.typed.items() if key != name}
        if before["typed"] is not None:
            person.typed[name] = before["typed"]
        if name == "name":
            person.given_name, person.name_key = before["given_name"], name_key(person.name)[:300]
    elif name == "link":
        person.links = [link for link in person.links if link != value]
    Proposal.objects.filter(pk=before.get("proposal"), state="accepted").update(state="open", decided_at=None)


def _take_filing_back(handled: Handled, person: Person, *, now: datetime) -> None:
    """What the owner put back is not filed again, and not proposed either."""
    values = handled.before.get("filed")
    if values is None:
        values = {name: handled.slots.get("value", "") for name in ("title", "organisation") if name in handled.before}
    for name, value in values.items():
        if name == "links":
            person.links = [link for link in person.links if link not in value]
            person.typed = {**person.typed, "links": ""}
            _never(person, "link", value, now)
        elif name == "photo":
            person.photo_id = None if person.photo_id == value else person.photo_id
            person.typed = {**person.typed, "photo": ""}
        elif getattr(person, name) == value[:300]:
            setattr(person, name, "")
            # Typed as blank: reading does not file it again.
            person.typed = {**person.typed, name: ""}
            _never(person, name, [value], now)
    if handled.kind == "phone_filed":
        person.typed = {**person.typed, "phone": ""}
    numbers = handled.before.get("numbers", [handled.slots.get("value", "")] if handled.kind == "phone_filed" else [])
    _never(person, "phone", numbers, now)


def _never(person: Person, kind: str, values: Iterable[str], now: datetime) -> None:
    rows = [
        Proposal(owner_id=person.owner_id, person=person, kind=kind, value=value[:400], state="declined",
                 made_at=now, decided_at=now)
        for value in values if value
    ]  # fmt: skip
    Proposal.objects.bulk_create(rows, ignore_conflicts=True)
    for row in rows:
        Proposal.objects.filter(person=person, kind=kind, value=row.value, state="open").update(
            state="declined", decided_at=now
        )
