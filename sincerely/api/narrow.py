"""What a program may see: names, dates, kinds, reasons, and at most 200 characters of a message. Pure redaction.

Never: sensitive matters or private news and what was written about them, whole messages, attachments, phone numbers,
what a person changed in a letter, credentials, receipts' salts. What is private is not counted either: a number would
say how often a word stands in messages that the program may not see.
"""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.utils.translation import gettext

from sincerely.accounts.models import ApiToken, Owner
from sincerely.api.answers import (
    SENSITIVE_FACTS,
    Json,
    delivery_json,
    facts_of,
    hit_json,
    letter_json,
    need_json,
    person_json,
    promises_of,
    signals_json,
)
from sincerely.journey import letters
from sincerely.journey.today import Row, today
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.people.queries import Hit
from sincerely.review import queries as review
from sincerely.sending import queries as outbox
from sincerely.sending.models import Delivery
from sincerely.trust.policy import TASKS
from sincerely.web.program_words import PRIVATE_REASON
from sincerely.writing.models import Letter
from sincerely.writing.queries import offered_letters

LONGEST: Final = 200
"""Characters of a message that a program sees at most."""
MOST_HITS: Final = 50
LOOKED_THROUGH: Final = 1000
PRIVATE_STEPS: Final = ("grief", "hard")
Place = tuple[datetime, int]
"""Where a page of search ends: the date and the number of its last message."""


def cut(text: str) -> str:
    """Return at most LONGEST characters."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


# --- Today ---------------------------------------------------------------------------------------------------------


def is_private(row: Row) -> bool:
    """Whether a row of Today is about something that is told to one person only."""
    need = row.need
    news = need.reason.partition(".")[2]
    human = need.task not in TASKS or TASKS[need.task].cap == "human"
    return need.kind in PRIVATE_STEPS or need.reason.startswith("sensitive.") or (
        human and need.kind == "moment"
    ) or news in noticing.PRIVATE_NEWS  # fmt: skip


def today_for_programs(owner: Owner, *, now: datetime) -> Json:
    """Return Today; of private rows only the person, and that something waits."""
    shown = today(owner, now=now)
    zone = ZoneInfo(owner.timezone)
    private = noticing.private_entries(owner, [one.entry_id for row in shown.rows for one in row.need.evidence])
    below = [*map(is_private, shown.rows[1:]), False][: len(shown.rows)]
    rows = [
        need_for_programs(rank, row, zone, private, next_is_private=hidden)
        for rank, (row, hidden) in enumerate(zip(shown.rows, below, strict=True), 1)
    ]
    return {"needs": rows, "complete": shown.complete, "silent_sources": len(shown.silent_sources)}


def need_for_programs(rank: int, row: Row, zone: ZoneInfo, private: frozenset[int], *, next_is_private: bool) -> Json:
    """Return one row of Today as a program sees it."""
    found = need_json(rank, row, zone)
    if is_private(row):
        hidden: Json = {"id": None, "kind": "private", "due": None, "evidence": [], "above_next": None}
        return {**found, **hidden, "reason": gettext(PRIVATE_REASON)}
    found["evidence"] = [
        {**told, "quote": "" if one.entry_id in private else cut(one.quote)}
        for told, one in zip(found["evidence"], row.need.evidence, strict=True)
    ]
    if next_is_private:
        # Why it stands above the next would say what the next is about.
        found["above_next"] = None
    return found


# --- people --------------------------------------------------------------------------------------------------------


def line_of_person(person: Person, emails: list[str]) -> Json:
    """Return a person as they stand in a list."""
    return {
        "id": person.pk,
        "name": person.name,
        "emails": emails,
        "organisation": person.organisation,
        "title": person.title,
        "last_at": person.last_at.isoformat() if person.last_at else None,
    }


def people_for_programs(owner: Owner, *, text: str, after: int, limit: int) -> tuple[list[Json], int | None]:
    """Return a page of people by their number, and after which number the next one begins."""
    found = people.people_after(owner, after, text=text, limit=limit + 1)
    page = found[:limit]
    emails = people.emails_of(owner, [one.pk for one in page])
    more = page[-1].pk if len(found) > limit else None
    return [line_of_person(one, emails.get(one.pk, [])) for one in page], more


def person_for_programs(owner: Owner, person: Person, *, now: datetime) -> Json:
    """Return a person without phone numbers, and without what is private between them and the owner."""
    facts = [one for one in facts_of(owner, person, now=now) if not is_private_fact(one)]
    promises = promises_of(owner, person, now=now)
    private = noticing.private_entries(owner, [one.entry_id for one in (*facts, *promises)])
    found = person_json(
        owner,
        person,
        now=now,
        facts=[one for one in facts if one.entry_id not in private],
        promises=[one for one in promises if one.entry_id not in private],
    )
    del found["phones"]
    for one in (*found["facts"], *found["promises"]):
        one["quote"] = cut(one["quote"])
    return found


def is_private_fact(fact: Notice) -> bool:
    """Whether a fact or a moment is told to one person only."""
    return fact.what in SENSITIVE_FACTS or fact.what in noticing.PRIVATE_NEWS


def signals_for_programs(owner: Owner, person: Person, *, now: datetime) -> Json:
    """Return the signals of a person: numbers, no words."""
    return signals_json(owner, person, now=now)


# --- search --------------------------------------------------------------------------------------------------------


def search_for_programs(
    owner: Owner, text: str, *, limit: int, before: Place | None = None
) -> tuple[Json, Place | None]:
    """Return the newest messages that a program may see, older than `before`, and where the next page begins."""
    asked = 2 * limit + 10
    while True:
        found = people.search(owner, text, limit=asked, until=before[0] if before else None)
        older = [hit for hit in found.hits if before is None or (hit.at, hit.entry_id) < before]
        private = noticing.private_entries(owner, [hit.entry_id for hit in older])
        seen = [hit for hit in older if hit.entry_id not in private]
        is_all = len(found.hits) < asked
        if is_all or len(seen) > limit or asked >= LOOKED_THROUGH:
            break
        asked = min(4 * asked, LOOKED_THROUGH)
    page = seen[:limit]
    answer = {
        "hits": [hit_for_programs(hit) for hit in page],
        "ignored": list(found.query.ignored),
        "unknown": list(found.unknown),
    }
    return answer, next_place(page, seen, older, is_all=is_all)


def next_place(page: list[Hit], seen: list[Hit], older: list[Hit], *, is_all: bool) -> Place | None:
    """Return where the next page of search begins; None at the end."""
    if len(seen) > len(page):
        last = page[-1]
    elif is_all or not older:
        return None
    else:
        last = older[-1]
    return last.at, last.entry_id


def hit_for_programs(hit: Hit) -> Json:
    """Return one message found, cut."""
    found = hit_json(hit)
    marks = [[start, end] for start, end in hit.marks if end <= LONGEST - 1]
    return {**found, "subject": cut(hit.subject), "snippet": cut(hit.snippet), "marks": marks}


# --- letters and the outbox ----------------------------------------------------------------------------------------


def letter_for_programs(letter: Letter, *, now: datetime) -> Json:
    """Return a letter to the program that proposed it: what was decided, never what a person wrote."""
    untouched = letter.changed_at == letter.drafted_at
    waiting = letter.state in review.WAITING
    found = letter_json(letter, letters.concerns(letter, now=now) if waiting and untouched else [])
    approval = review.standing_approval(letter.pk)
    delivery = getattr(approval, "delivery", None)
    if not untouched:
        found["to"], found["subject"] = [], ""
    # Why a concern stands there may speak of other messages; the rule and the letter's own words do not.
    found["concerns"] = [{name: one[name] for name in ("rule", "blocks", "quote")} for one in found["concerns"]]
    found["changed_by_person"] = not untouched
    found["approved_at"] = approval.approved_at.isoformat() if approval else None
    found["delivery"] = (
        {"state": delivery.state, "message_id": delivery.message_id,
         "sent_at": delivery.sent_at.isoformat() if delivery.sent_at else None}
        if delivery else None
    )  # fmt: skip
    return found


def delivery_for_programs(delivery: Delivery) -> Json:
    """Return a line of the outbox."""
    found = delivery_json(delivery)
    for each in found["recipients"]:
        each["reply"] = cut(each["reply"])
    return found


def outbox_for_programs(owner: Owner, *, before: int | None, limit: int) -> tuple[list[Json], int | None]:
    """Return a page of the outbox, the newest first, and below which number the next one begins."""
    found = outbox.deliveries_before(owner, before, limit=limit + 1)
    page = found[:limit]
    return [delivery_for_programs(one) for one in page], page[-1].pk if len(found) > limit else None


def letters_for_programs(
    token: ApiToken, *, before: int | None, limit: int, now: datetime
) -> tuple[list[Json], int | None]:
    """Return a page of what this program proposed, the newest first, and below which number the next one begins."""
    rows = offered_letters(token).order_by("-pk")
    found = list((rows.filter(pk__lt=before) if before is not None else rows)[: limit + 1])
    page = found[:limit]
    return [letter_for_programs(one, now=now) for one in page], page[-1].pk if len(found) > limit else None
