"""Letters that carry an invitation, an answer to one, or its cancellation: written, read and approved as every letter.

No server tells anybody anything: what the other side's calendar learns, it learns from the letter.
"""

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.journey import letters
from sincerely.journey.clocks import zone_of
from sincerely.journey.ruling import ruling_for
from sincerely.people import queries as people
from sincerely.people.models import Entry, Participation, Person
from sincerely.sources.event_changes import Answer
from sincerely.writing import actions as writing
from sincerely.writing.compose import compose
from sincerely.writing.free_times import Slot
from sincerely.writing.models import Invitation, Letter
from sincerely.writing.offers import slot_words
from sincerely.writing.provenance import whole

Meeting = Literal["REQUEST", "ACCEPTED", "TENTATIVE", "DECLINED", "CANCEL", "COUNTER", "MOVED", "TAKEN", "KEPT"]


class CannotAnswer(Exception):
    """There is nothing to answer or call off; `why`: own_meeting, not_invited, called_off, no_address."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@transaction.atomic
def invite(
    owner: Owner, person: Person, slot: Slot, *, summary: str = "", place: str = "", reply_to: Entry | None = None,
    now: datetime,
) -> Letter:  # fmt: skip
    """Start a letter that invites somebody to a time. CannotAnswer where they have no address."""
    emails = people.emails(person)
    if not emails:
        raise CannotAnswer("no_address")
    letter = _letter(owner, person, "REQUEST", slot, reply_to, summary, now=now)
    said = summary or (letter.subject.removeprefix("Re: ").strip() or person.name)
    domain = owner.email.rpartition("@")[2]
    writing.carry_invitation(
        letter, method="REQUEST", uid=f"{uuid.uuid4()}@{domain}", organizer=owner.email,
        attendees=[{"name": person.name, "email": emails[0], "answer": "NEEDS-ACTION"}], summary=said[:300],
        place=place[:300], starts_at=slot.start, ends_at=slot.end, sequence=0, at=now,
    )  # fmt: skip
    return letter


@transaction.atomic
def answer_by_letter(owner: Owner, came: Invitation, said: Answer, *, now: datetime) -> Letter:
    """Start a letter that answers an invitation: yes, perhaps, no."""
    mine, entry, slot = _asked(owner, came)
    letter = _letter(owner, entry.person, said, slot, entry, came.summary, now=now, all_day=came.all_day)
    letter = writing.write_head(letter, subject=letter.subject, to=[{"name": "", "email": came.organizer}], now=now)
    writing.carry_invitation(
        letter, method="REPLY", uid=came.uid, recurrence_id=came.recurrence_id, organizer=came.organizer,
        attendees=[{**mine, "answer": said}], summary=came.summary, place=came.place, starts_at=came.starts_at,
        ends_at=came.ends_at, all_day=came.all_day, sequence=came.sequence, at=now, meeting=came.meeting,
    )  # fmt: skip
    return letter


@transaction.atomic
def counter_by_letter(owner: Owner, came: Invitation, slot: Slot, *, now: datetime) -> Letter:
    """Start a letter that proposes another time to whoever invited; the meeting stands until they move it."""
    mine, entry, _slot = _asked(owner, came)
    letter = _letter(owner, entry.person, "COUNTER", slot, entry, came.summary, now=now)
    letter = writing.write_head(letter, subject=letter.subject, to=[{"name": "", "email": came.organizer}], now=now)
    writing.carry_invitation(
        letter, method="COUNTER", uid=came.uid, recurrence_id=came.recurrence_id, organizer=came.organizer,
        attendees=[{**mine, "answer": "NEEDS-ACTION"}], summary=came.summary, place=came.place, starts_at=slot.start,
        ends_at=slot.end, sequence=came.sequence, at=now, meeting=came.meeting,
    )  # fmt: skip
    return letter


def _asked(owner: Owner, came: Invitation) -> tuple[dict[str, str], Entry, Slot]:
    """Return (oneself among those who are asked, the letter that asks, the time); CannotAnswer where one is not."""
    mine = [each for each in came.attendees if each["email"] in own_addresses(owner)]
    if came.method != "REQUEST" or came.starts_at is None or came.ends_at is None or came.entry is None:
        raise CannotAnswer("not_invited")
    if came.organizer in own_addresses(owner):
        raise CannotAnswer("own_meeting")
    if not mine or not came.organizer:
        raise CannotAnswer("not_invited")
    if came.meeting is not None and came.meeting.status == "cancelled":
        raise CannotAnswer("called_off")
    return mine[0], came.entry, Slot(came.starts_at, came.ends_at)


@transaction.atomic
def call_off_by_letter(owner: Owner, meeting: Entry, *, now: datetime) -> Letter:
    """Start a letter that calls off a meeting of one's own; the meeting stands until it has left."""
    guests = _guests(owner, meeting)
    slot = Slot(meeting.at, meeting.ends_at or meeting.at)
    letter = _letter(owner, meeting.person, "CANCEL", slot, None, meeting.subject, now=now, all_day=meeting.all_day)
    return _to_guests(letter, meeting, guests, "CANCEL", slot, meeting.all_day, now=now)


@transaction.atomic
def move_by_letter(
    owner: Owner, meeting: Entry, slot: Slot, *, reply_to: Entry | None = None, what: Meeting = "MOVED", now: datetime
) -> Letter:
    """Start a letter that invites anew to a meeting of one's own at another time; it stands until that has left."""
    guests = _guests(owner, meeting)
    letter = _letter(owner, meeting.person, what, slot, reply_to, meeting.subject, now=now)
    return _to_guests(letter, meeting, guests, "REQUEST", slot, False, now=now)


def take_their_time(owner: Owner, came: Invitation, *, now: datetime) -> Letter:
    """Start the letter that moves a meeting of one's own to the time that somebody proposes (RFC 5546 3.2.7)."""
    meeting, slot = _proposed(came)
    return move_by_letter(owner, meeting, slot, reply_to=came.entry, what="TAKEN", now=now)


@transaction.atomic
def keep_ours(owner: Owner, came: Invitation, *, now: datetime) -> Letter:
    """Start the letter that tells whoever proposed another time that the meeting stays (DECLINECOUNTER, 3.2.8)."""
    meeting, _slot = _proposed(came)
    asking = Participation.objects.filter(owner=owner, entry=came.entry, role="from").select_related("identity").first()
    guests = [one for one in _guests(owner, meeting) if asking and one["email"] == asking.identity.value]
    if not guests:
        raise CannotAnswer("not_invited")
    slot = Slot(meeting.at, meeting.ends_at or meeting.at)
    letter = _letter(owner, meeting.person, "KEPT", slot, came.entry, meeting.subject, now=now)
    return _to_guests(letter, meeting, guests, "DECLINECOUNTER", slot, meeting.all_day, now=now)


def _proposed(came: Invitation) -> tuple[Entry, Slot]:
    if came.method != "COUNTER" or came.doubt or came.meeting is None or came.starts_at is None or came.ends_at is None:
        raise CannotAnswer("not_invited")
    return came.meeting, Slot(came.starts_at, came.ends_at)


def _guests(owner: Owner, meeting: Entry) -> list[dict[str, str]]:
    """Return who is asked to a meeting of one's own; CannotAnswer where it is none, or nobody is."""
    if meeting.kind != "meeting" or meeting.direction != "out" or not meeting.uid or meeting.ends_at is None:
        raise CannotAnswer("not_invited")
    if meeting.status == "cancelled":
        raise CannotAnswer("called_off")
    rows = Participation.objects.filter(owner=owner, entry=meeting, role="to").select_related("identity__person")
    guests = [{"name": row.identity.shown_as, "email": row.identity.value, "answer": "NEEDS-ACTION"}
              for row in rows if row.identity.kind == "email" and row.identity.person.kind != "self"]  # fmt: skip
    if not guests:
        raise CannotAnswer("no_address")
    return guests


def _to_guests(
    letter: Letter, meeting: Entry, guests: list[dict[str, str]], method: str, slot: Slot, all_day: bool, *,
    now: datetime,
) -> Letter:  # fmt: skip
    """Have a letter carry what the organiser says of a meeting. What changes it counts up (RFC 5546 2.1.4)."""
    to = [{"name": each["name"], "email": each["email"]} for each in guests]
    letter = writing.write_head(letter, subject=letter.subject, to=to, now=now)
    writing.carry_invitation(
        letter, method=method, uid=meeting.uid, organizer=letter.owner.email, attendees=guests,
        summary=meeting.subject[:300], place=meeting.place[:300], starts_at=slot.start, ends_at=slot.end,
        all_day=all_day, sequence=meeting.sequence + (method != "DECLINECOUNTER"), at=now, meeting=meeting,
    )  # fmt: skip
    return letter


def _letter(
    owner: Owner, person: Person | None, what: Meeting, slot: Slot, reply_to: Entry | None, summary: str, *,
    now: datetime, all_day: bool = False,
) -> Letter:  # fmt: skip
    """Write the letter's row: composed where the rules let the software draft, else empty for a person to write."""
    mode, _rule = ruling_for(owner, person, "scheduling", now=now)
    language = letters.language_of(owner, person, reply_to)
    here = ZoneInfo(owner.timezone)
    when = slot_words(slot, language, here, zone_of(person, reply_to, here), all_day=all_day)
    emails = people.emails(person) if person else []
    subject = letters.answer_subject(reply_to) or summary
    draft = None
    if mode == "draft" and person is not None:
        known = letters.material(owner, person, task="scheduling", need=None, reply_to=reply_to, brief=None, now=now)
        draft = compose(replace(known, meeting=what, when=when))
    return writing.propose(
        owner, person=person, to=[{"name": person.name, "email": emails[0]}] if person and emails else [],
        subject=subject, text=draft.text if draft else "", spans=draft.spans if draft else whole("", "owner"),
        task="scheduling", mode=mode, language=language, reply_to=reply_to, need="",
        proposed_by="composer" if draft else "person", now=now,
    )  # fmt: skip
