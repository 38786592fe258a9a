"""Erasing one person from every room: seen first, done in one transaction, for good.

What the preview counts is what goes: both ask `_plan`. What was approved stays, as the proof of what its owner said yes
to; so does what others have a part in, and the wish for humans only. The ledger keeps its hashes; payload and salt of
the receipts that this person alone could look up go. Nothing is changed on a server or in a file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.journey.arrival import settle
from sincerely.noticing import actions as noticing
from sincerely.noticing import queries as notices
from sincerely.people import actions as people
from sincerely.people import queries as entries
from sincerely.people.actions.rows import hold_timeline
from sincerely.people.models import Entry, Person
from sincerely.readers import actions as readers
from sincerely.review import actions as review
from sincerely.review import queries as approvals
from sincerely.review.models import Approval
from sincerely.sending import queries as sending
from sincerely.sources import actions as sources
from sincerely.sources import queries as kept
from sincerely.sources.models import Removed
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.writing import queries as letters
from sincerely.writing.actions import erasing as writing
from sincerely.writing.models import Letter


@dataclass(frozen=True, slots=True)
class Preview:
    """How much goes and how much stays, by kind; and what has to come to its end first (subjects of letters)."""

    goes: Mapping[str, int]
    """messages meetings notes notices addresses cards held_slots handled proposals drafts receipts removals"""
    stays: Mapping[str, int]
    """shared approved drafts_to_others humans_only quarantined"""
    waiting: tuple[str, ...]


class StillWaiting(Exception):
    """A letter to this person may still leave, or has just left: nothing was erased."""


@dataclass(frozen=True, slots=True)
class _Plan:
    theirs: entries.OfPerson
    drafts: list[Letter]
    to_others: list[Letter]
    approved: list[Approval]
    receipts: list[str]
    removals: list[Removed]
    waiting: list[Approval]


def preview(owner: Owner, person: Person) -> Preview:
    """Return what erasing this person would come to."""
    return _counted(owner, _plan(owner, person))


def erase(owner: Owner, person: Person, *, now: datetime) -> Preview:
    """Erase a person for good; return what went and what stayed. Raises StillWaiting, and then nothing was changed."""
    with transaction.atomic():
        hold_timeline(owner.pk)
        plan = _plan(owner, person)
        if plan.waiting:
            raise StillWaiting
        done = _counted(owner, plan)
        _erase(owner, person, plan, now=now)
    sources.empty_journal()
    return done


def _plan(owner: Owner, person: Person) -> _Plan:
    theirs = entries.of_person(owner, person)
    all_letters = letters.concerning(owner, person, theirs.addresses)
    approved = approvals.approvals_to(owner, [letter.pk for letter in all_letters], theirs.addresses)
    with_yes = {one.letter_id for one in approved}
    without = [letter for letter in all_letters if letter.pk not in with_yes]
    alone = {*theirs.addresses, *entries.own_addresses(owner)}
    drafts = [letter for letter in without if alone.issuperset(letters.emails_in(letter))]
    return _Plan(
        theirs=theirs,
        drafts=drafts,
        to_others=[letter for letter in without if letter not in drafts],
        approved=approved,
        receipts=_receipts(approved, alone),
        removals=sources.removals_with(owner, lambda raw: _tells_of(raw, person, theirs)),
        waiting=sending.may_come(owner, [one.pk for one in approved]),
    )


def _receipts(approved: list[Approval], alone: set[str]) -> list[str]:
    """Return the receipts that nobody else can look up: a letter to several people stays provable to the others."""
    rows = [one.receipt_id for one in approved if one.receipt_id and alone.issuperset(map(str.lower, one.recipients))]
    return ledger.not_erased(rows)


def _tells_of(raw: bytes, person: Person, theirs: entries.OfPerson) -> bool:
    """Whether kept rows of a removal hold a word of this person, or stand on what goes: they could not come back."""
    said = raw.decode().lower()
    if any(word in said for word in (*theirs.addresses, *theirs.numbers)):
        return True
    going = frozenset(theirs.entries)
    columns = {
        **dict.fromkeys(("person", "other"), frozenset({person.pk})),
        **dict.fromkeys(("entry", "closed_by", "maybe_by", "source_entry", "meeting"), going),
        "identity": frozenset(theirs.identities),
        "thread": frozenset(theirs.threads),
    }
    rows = json.loads(raw).get("rows", ())
    return any(row["fields"].get(name) in pks for row in rows for name, pks in columns.items())


def _counted(owner: Owner, plan: _Plan) -> Preview:
    theirs = plan.theirs
    wish = sum(ledger.humans_only(address) for address in theirs.addresses)
    return Preview(
        goes={
            "messages": len(theirs.messages),
            "meetings": len(theirs.meetings),
            "notes": len(theirs.notes),
            "notices": notices.count_in(theirs.entries),
            "addresses": len(theirs.addresses) + len(theirs.numbers),
            "cards": len(theirs.cards),
            "held_slots": len(theirs.held),
            "handled": len(theirs.handled),
            "proposals": len(theirs.proposals),
            "drafts": len(plan.drafts),
            "receipts": len(plan.receipts),
            "removals": len(plan.removals),
        },
        stays={
            "shared": len(theirs.shared),
            "approved": len(plan.approved),
            "drafts_to_others": len(plan.to_others),
            "humans_only": wish,
            "quarantined": len(kept.quarantined(owner)),
        },
        waiting=tuple(one.letter.subject for one in plan.waiting),
    )


def _erase(owner: Owner, person: Person, plan: _Plan, *, now: datetime) -> None:
    """Take a person out of the rooms, from the highest down to the cellar."""
    theirs = plan.theirs
    readers.forget(str(owner.pk), theirs.addresses, plan.receipts)
    with_yes = sorted({one.letter_id for one in plan.approved})
    review.forget_unapproved(with_yes)
    raw = writing.erase_letters([letter.pk for letter in plan.drafts])
    writing.forget_drafting(with_yes)
    touched, _ = entries.around(theirs.entries)
    for some in entries.chunks(theirs.entries):
        noticing.unsay(owner, some)
        noticing.reopen(some)
        digests = Entry.objects.filter(pk__in=some, kind="message").values_list("digest", flat=True)
        sources.forget_messages(owner, list(digests))
    raw |= sources.forget_objects(owner, uids=theirs.uids, cards=theirs.cards, written=theirs.held)
    gone = person.pk
    raw |= set(people.erase_person(owner, person, theirs))
    noticing.hand_over(theirs.shared)
    sources.erase_removals(plan.removals)
    sources.erase_unused_blobs(raw)
    for receipt in plan.receipts:
        trust.erase(receipt, now)
    beside, _ = entries.around(theirs.shared)
    people.recount_all((touched | beside) - {gone}, now=now)
    settle(owner, now=now)
    people.wipe_deleted(owner)
