"""Invitations that come by mail, and answers to one's own: read, checked, and followed where they may be (RFC 5546).

A letter can claim anything: only the organiser changes or calls off a meeting, only who was asked answers for
themselves, and what is older than what is known changes nothing. What is not followed is kept and shown, with why.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import own_addresses
from sincerely.noticing.actions.calling_off import withdraw
from sincerely.people import actions as people
from sincerely.people.actions.events import event_digest, note_answer
from sincerely.people.models import Entry, Participation
from sincerely.sources.records import EventRecord, Unreadable
from sincerely.writing import actions as writing
from sincerely.writing.models import Invitation, OfferedTime

MOST = 20
"""Events of one letter that are looked at."""
FOLLOWED = ("REQUEST", "REPLY", "CANCEL", "COUNTER", "PUBLISH", "")
OLDER, STRANGER, UNKNOWN, UNREADABLE = "older", "not_the_organiser", "unknown_meeting", "unreadable"
NOT_ASKED = "not_asked"


def take_in(owner: Owner, entry: Entry, found: Sequence[EventRecord | Unreadable], *, now: datetime) -> int:
    """Follow what a letter on the timeline carries; return how many meetings are new. In the caller's transaction."""
    new = 0
    sender = _sender(owner, entry)
    groups: dict[tuple[str, str, str], list[EventRecord]] = {}
    for one in found:
        if isinstance(one, EventRecord) and one.method in FOLLOWED and one.uid:
            # A whole series is one message; a single occurrence that is named alone is one, too.
            of_uid = [each for each in found if isinstance(each, EventRecord) and each.uid == one.uid]
            key = one.recurrence_id if len(of_uid) == 1 else ""
            groups.setdefault((one.method, one.uid, key), []).append(one)
    for (method, _uid, recurrence), records in list(groups.items())[:MOST]:
        known = _known(owner, records)
        why = _why_not(owner, method, records[0], known, sender)
        if not why:
            new += _follow(owner, entry, method, records, known, sender, now=now)
        _keep(owner, entry, method, records[0], recurrence, why, known or _known(owner, records))
    if any(isinstance(one, Unreadable) for one in found) and not groups:
        writing.keep_invitation(owner, entry, uid="", method="", doubt=UNREADABLE, at=entry.at)
    return new


def _sender(owner: Owner, entry: Entry) -> str:
    row = Participation.objects.filter(owner=owner, entry=entry, role="from").select_related("identity").first()
    return row.identity.value.lower() if row else ""


def _known(owner: Owner, records: Sequence[EventRecord]) -> list[Entry]:
    """Return the meetings on the timeline that these events are: of one occurrence that one, else the whole series."""
    digests = [event_digest(one) for one in records]
    found = list(Entry.objects.filter(owner=owner, kind="meeting", digest__in=digests).order_by("at"))
    return found or list(Entry.objects.filter(owner=owner, kind="meeting", uid=records[0].uid[:512]).order_by("at"))


def _organiser(owner: Owner, known: Sequence[Entry]) -> str:
    row = Participation.objects.filter(owner=owner, entry__in=[one.pk for one in known], role="from")
    first = row.select_related("identity").first()
    return first.identity.value.lower() if first else ""


def _why_not(owner: Owner, method: str, one: EventRecord, known: Sequence[Entry], sender: str) -> str:
    """Return why a message is not followed, as a message key; blank where it is."""
    named = one.organizer.email if one.organizer else ""
    organiser = _organiser(owner, known) or named
    if method in ("PUBLISH", ""):
        # What is only told takes nobody's part; it may not change what somebody else organises.
        return STRANGER if known and sender != organiser else ""
    if method in ("REQUEST", "CANCEL"):
        if not sender or sender != organiser or named not in ("", organiser):
            return STRANGER
        if method == "CANCEL" and not known:
            return UNKNOWN
    elif not known:
        return UNKNOWN
    elif sender not in [email for email, _ in one.answers] or not _was_asked(owner, known, sender):
        return NOT_ASKED
    return OLDER if known and one.sequence < max(each.sequence for each in known) else ""


def _was_asked(owner: Owner, known: Sequence[Entry], sender: str) -> bool:
    mine = sender in own_addresses(owner)
    return mine or any(sender in (one.partstats or {}) for one in known)


def _follow(
    owner: Owner, entry: Entry, method: str, records: Sequence[EventRecord], known: Sequence[Entry], sender: str, *,
    now: datetime,
) -> int:  # fmt: skip
    if method in ("REQUEST", "PUBLISH", ""):
        new = people.place(owner, list(records), source=entry.source, now=now).events
        if sender in own_addresses(owner):
            _stands(owner, records)
        return new
    if method == "REPLY":
        said = dict(records[0].answers)[sender]
        note_answer(known, sender, said, is_own=sender in own_addresses(owner))
    elif method == "CANCEL":
        called_off(owner, entry, known, now=now)
    return 0


def _stands(owner: Owner, records: Sequence[EventRecord]) -> None:
    """One's own invitation has left: what was offered to those who are asked is settled by it."""
    for meeting in _known(owner, records):
        asked = Participation.objects.filter(owner=owner, entry=meeting, role="to")
        writing.confirm_offers(owner, set(asked.values_list("identity__person_id", flat=True)), meeting.at)


def called_off(owner: Owner, entry: Entry, known: Sequence[Entry], *, now: datetime) -> None:
    """Cancel meetings with what stood on them: requests that were open, reminders, times that were held out."""
    uids = sorted({one.uid for one in known})
    going = {one.pk for one in known}
    keep = Entry.objects.filter(owner=owner, kind="meeting", uid__in=uids).exclude(pk__in=going)
    people.call_off(owner, uids, keep=set(keep.values_list("digest", flat=True)), now=now)
    mails = Invitation.objects.filter(owner=owner, uid__in=uids, entry__isnull=False).values_list("entry_id", flat=True)
    withdraw(owner, [*mails, *going], by=entry, now=now)
    for one in known:
        if one.person_id is None:
            continue
        offers = OfferedTime.objects.filter(owner=owner, starts_at=one.at, person_id=one.person_id)
        offers.filter(state__in=("chosen", "confirmed")).update(state="open")
        writing.release_offers(owner, list(offers))


def _keep(
    owner: Owner, entry: Entry, method: str, one: EventRecord, recurrence: str, why: str, known: Sequence[Entry]
) -> None:
    answers = dict(one.answers)
    guests = [{"name": each.name, "email": each.email, "answer": answers.get(each.email, "NEEDS-ACTION")}
              for each in one.attendees[:200]]  # fmt: skip
    writing.keep_invitation(
        owner, entry, uid=one.uid[:512], recurrence_id=recurrence[:40], method=method,
        meeting=known[0] if known else None, sequence=one.sequence,
        organizer=one.organizer.email if one.organizer else "", attendees=guests, summary=one.summary[:300],
        place=one.location[:300], starts_at=_instant(one.start), ends_at=_instant(one.end),
        all_day=not isinstance(one.start, datetime), raw=one.comment[:2000], doubt=why, at=entry.at,
    )  # fmt: skip


def _instant(moment: object) -> datetime | None:
    if moment is None:
        return None
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())  # type: ignore[arg-type]
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
