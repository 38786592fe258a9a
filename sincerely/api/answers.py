"""Answers in the shapes of INTERFACES.md: one function a thing, for the command line and for programs alike.

Times are ISO 8601 in the owner's zone. What a program may see of an answer is decided in `narrow.py`.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sincerely.accounts.models import Owner
from sincerely.journey.relationship import signals
from sincerely.journey.ruling import ruling_for
from sincerely.journey.today import Row, Today
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.people.queries import Found, Hit
from sincerely.review import queries as review
from sincerely.review.concerns import Concern
from sincerely.review.concerns.plain_words import in_english
from sincerely.sending.models import Delivery
from sincerely.web.reasons import say
from sincerely.web.templatetags.desk import call
from sincerely.writing.models import Letter

Json = dict[str, Any]
SENSITIVE_FACTS = ("family", "illness", "death", "birth", "pregnancy", "school")


def need_json(rank: int, row: Row, zone: ZoneInfo) -> Json:
    """Return one row of Today."""
    need = row.need
    return {
        "id": need.id,
        "rank": rank,
        "person": row.person.name,
        "email": row.email,
        "kind": need.kind,
        "mode": row.mode,
        "reason": say(need.reason, need.slots, name=call(row.person)),
        "above_next": say(row.above_next) if row.above_next else None,
        "evidence": [
            {"message_id": one.message_id, "date": one.at.astimezone(zone).isoformat(), "quote": one.quote}
            for one in need.evidence
        ],
        "due": need.due_at.astimezone(zone).isoformat() if need.due_at else None,
    }


def today_json(shown: Today, owner: Owner) -> Json:
    """Return Today."""
    zone = ZoneInfo(owner.timezone)
    return {
        "needs": [need_json(rank, row, zone) for rank, row in enumerate(shown.rows, 1)],
        "complete": shown.complete,
        "silent_sources": shown.silent_sources,
    }


def promises_of(owner: Owner, person: Person, *, now: datetime) -> list[Notice]:
    """Return the promises between an owner and a person, each once."""
    found = noticing.notices_of_person(owner, person.pk, ["promise"], until=now)
    return [
        one for one in found if one.entry.direction in ("in", "out") and one.who == "sender" and one.same_as_id is None
    ]


def promise_json(promise: Notice) -> Json:
    """Return one promise."""
    return {
        "id": promise.pk,
        "by": "me" if promise.by_owner else "them",
        "quote": promise.quote,
        "due": promise.due["end"] or promise.due["start"] if promise.due and promise.due_at else None,
        "moved_to": promise.moves[-1]["due"] if promise.moves else None,
        "state": promise.state,
        "closed_by": promise.closed_by.message_id if promise.closed_by else None,
    }


def facts_of(owner: Owner, person: Person, *, now: datetime) -> list[Notice]:
    """Return the facts and moments known of a person."""
    return noticing.known_about(owner, person, until=now)


def fact_json(fact: Notice) -> Json:
    """Return one fact."""
    return {
        "what": fact.what,
        "quote": fact.quote,
        "message_id": fact.entry.message_id,
        "sensitive": fact.what in SENSITIVE_FACTS,
    }


def signals_json(owner: Owner, person: Person, *, now: datetime) -> Json:
    """Return the signals of a person by name."""
    return {name: asdict(one) for name, one in signals(owner, person, now=now).items()}


def person_json(
    owner: Owner,
    person: Person,
    *,
    now: datetime,
    facts: Sequence[Notice] | None = None,
    promises: Sequence[Notice] | None = None,
) -> Json:
    """Return a person; `facts` and `promises` where only some of them are to be told."""
    balance = people.balance(owner, person, until=now)
    mode, _rule = ruling_for(owner, person, "information", now=now)
    told = facts_of(owner, person, now=now) if facts is None else facts
    given = promises_of(owner, person, now=now) if promises is None else promises
    return {
        "id": person.pk,
        "name": person.name,
        "emails": people.emails(person),
        "phones": people.phones(person),
        "organisation": person.organisation,
        "title": person.title,
        "address_as": {"you": person.address_you, "them": person.address_me},
        "facts": [fact_json(one) for one in told],
        "promises": [promise_json(one) for one in given],
        "signals": signals_json(owner, person, now=now),
        "entries": len(people.timeline(owner, person, until=now, limit=100_000)),
        "mode": mode,
        "balance": {"n": balance.n, "machine": balance.machine, "limit": balance.limit},
    }


def hit_json(hit: Hit) -> Json:
    """Return one message found."""
    return {
        "message_id": hit.message_id,
        "date": hit.at.isoformat(),
        "from": hit.sender,
        "subject": hit.subject,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }


def found_json(found: Found) -> Json:
    """Return what a search found."""
    return {
        "hits": [hit_json(hit) for hit in found.hits],
        "total": found.total,
        "ignored": list(found.query.ignored),
        "unknown": list(found.unknown),
        "ranked": found.ranked,
    }


def letter_json(letter: Letter, found: Sequence[Concern]) -> Json:
    """Return a letter with its concerns; the digest is that of the approved bytes, where there are any."""
    approval = review.standing_approval(letter.pk)
    return {
        "id": letter.pk,
        "state": letter.state,
        "to": [each["email"] for each in letter.to],
        "subject": letter.subject,
        "sha256": approval.sha256 if approval else None,
        "proposed_by": letter.proposed_by,
        "concerns": [in_english(one) for one in found],
        "created": letter.drafted_at.astimezone(ZoneInfo(letter.owner.timezone)).isoformat(),
    }


def delivery_json(delivery: Delivery) -> Json:
    """Return what became of an approved letter."""
    approval = delivery.approval
    return {
        "id": delivery.pk,
        "state": delivery.state,
        "message_id": delivery.message_id,
        "recipients": [
            {"email": each.email, "state": each.state, "reply": each.reply} for each in delivery.recipients.all()
        ],
        "sha256": delivery.sha256,
        "approved_by": approval.approved_by,
        "approved_at": approval.approved_at.astimezone(ZoneInfo(delivery.owner.timezone)).isoformat(),
    }
