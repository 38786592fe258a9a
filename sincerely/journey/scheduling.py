"""Finding a time with somebody: what is free, what a letter offers, and whether that still holds.

Busy are the meetings of all calendars and what other letters hold out. It is asked when times are offered, at the yes,
and once more at the wire (`slot_gone`): a time that was taken meanwhile leads back to the editor, with the reason.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from django.conf import settings

from sincerely.accounts.models import Owner
from sincerely.journey.clocks import zone_of
from sincerely.journey.settling import settle_offers as settle_offers
from sincerely.noticing import queries as noticing
from sincerely.noticing.needs import Need
from sincerely.noticing.records import grammar_of
from sincerely.noticing.times import find_times
from sincerely.people.models import Entry, HeldSlot, Person
from sincerely.people.queries.taken import taken_times
from sincerely.review.concerns import Concern
from sincerely.sources.busy import Busy
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.compose import JUNIOR, UNKNOWN_YOU
from sincerely.writing.free_times import FreeTimes, Rules, Slot, find_free, is_free
from sincerely.writing.models import Invitation, Letter, OfferedTime
from sincerely.writing.offers import Assumed, Seen, Wish, choose, clock_name, slot_words

AHEAD = timedelta(days=21)
"""How far free times are looked for where nobody named a later day."""
FURTHEST = timedelta(days=120)
TAKES_TIME = frozenset(("REQUEST", "COUNTER", "ACCEPTED", "TENTATIVE"))
FINDS_TIMES = frozenset(("scheduling", "reschedule"))
CHOOSE_HERE = {"en": "You can also choose one here: ", "vi": "Hoặc {you} chọn giờ ở đây giúp {me}{politely}: "}
COUNTRIES = {"Asia/Ho_Chi_Minh": "vn", "Asia/Saigon": "vn", "Asia/Hanoi": "vn", "Europe/London": "gb",
             "America/New_York": "us", "America/Chicago": "us", "America/Denver": "us",
             "America/Los_Angeles": "us"}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What there is to offer somebody: free times, the three that would be offered, and on whose clocks."""

    free: FreeTimes
    chosen: tuple[Slot, ...]
    wishes: tuple[Wish, ...]
    rules: Rules
    here: tzinfo
    there: tzinfo
    language: str

    @property
    def seen(self) -> str:
        """Return the distance from UTC at which they wrote, where that is all that is known of their clock."""
        return clock_name(self.there, "en") if isinstance(self.there, Seen) else ""

    @property
    def unknown(self) -> str:
        """Return the name of the owner's clock, by which the hours are said, where the reader's is not known."""
        return clock_name(self.here, "en") if isinstance(self.there, Assumed) else ""

    def words(self, slot: Slot) -> str:
        """Return a slot as the letter says it."""
        return slot_words(slot, self.language, self.here, self.there)


@dataclass(frozen=True)
class Gone:
    """A time that can't be kept: what took it, or that it is over."""

    words: str
    by: Busy | None
    offer: OfferedTime | None = None
    """None: the time of the invitation that the letter carries, or says yes to."""
    why: str = ""
    """Which sentence says it: blank for taken, over, offered (to somebody else), invited, invited_over, called_off."""


# --- what is free --------------------------------------------------------------------------------------------------


def rules_of(owner: Owner) -> Rules:
    """Return how the owner wants to be met; until they said so, office hours and the holidays of where they live."""
    row = letters.meeting_rules(owner)
    if row is None:
        return Rules(country=COUNTRIES.get(owner.timezone, ""))
    hours = {int(day): tuple((int(a), int(b)) for a, b in stretches) for day, stretches in row.hours.items()}
    return Rules(hours, row.length, row.step, row.buffer, row.travel, row.notice, row.country)


def gives_page(owner: Owner) -> bool:
    """Whether the owner wants drafts that offer times to carry a page to choose on."""
    row = letters.meeting_rules(owner)
    return row is not None and row.booking


def busy_times(
    owner: Owner, start: datetime, end: datetime, *, besides: Letter | None = None, meeting: str = ""
) -> list[Busy]:
    """Return what takes the owner's time between two instants; what `besides` itself offers and holds is left out.

    `meeting`: the UID of what that letter invites to. It does not stand in its own way, nor does what is held or
    offered for the one whom it is for.
    """
    own = {meeting} - {""}
    guest = besides.person_id if besides is not None and meeting else None
    if guest is not None:
        own |= set(HeldSlot.objects.filter(owner=owner, person=guest).values_list("written__uid", flat=True))
    if besides is not None:
        held = OfferedTime.objects.filter(letter=besides, held__isnull=False).select_related("held__written")
        own |= {one.held.written.uid for one in held if one.held is not None}
    busy = taken_times(owner, start, end, besides=own)
    offered = letters.open_offers(owner, besides=besides, since=start)
    return busy + [
        Busy(one.starts_at, one.ends_at, one.person.name, kind="offered")
        for one in offered
        if one.starts_at < end and one.person_id != guest
    ]


def zones_like(there: tzinfo, among: Sequence[str]) -> list[str]:
    """Return which zones stood as a clock that was only seen, when it was seen; none for a clock that is known."""
    return [one for one in among if one != "UTC" and there.is_as(ZoneInfo(one))] if isinstance(there, Seen) else []


def wishes_in(entry: Entry | None, there: tzinfo, *, now: datetime) -> list[Wish]:
    """Return the coming times that a letter names, on its writer's clock."""
    if entry is None or entry.direction != "in":
        return []
    text = f"{entry.text}"[:20_000]
    found = find_times(text, grammar_of(entry.language), entry.at.astimezone(there))
    wishes = []
    for one in found:
        end = one.end or one.start + timedelta(hours=1)
        if end > now and one.start < now + FURTHEST and one.grain not in ("year", "quarter") and one.rel is None:
            is_point = one.end is None and one.grain in ("minute", "hour")
            wishes.append(Wish(max(one.start, now) if not is_point else one.start, end, is_point))
    return wishes[:12]


def find_for(
    owner: Owner, person: Person | None, entry: Entry | None, *, language: str, letter: Letter | None = None,
    length: int | None = None, now: datetime,
) -> Found:  # fmt: skip
    """Return what can be offered to somebody who wrote `entry`, near what they asked for."""
    settle_offers(owner, now=now)
    rules = rules_of(owner)
    rules = replace(rules, length=length) if length else rules
    here = ZoneInfo(owner.timezone)
    there = zone_of(person, entry, here)
    wishes = wishes_in(entry, there, now=now)
    until = max([now + AHEAD, *(wish.end for wish in wishes)])
    until = min(until, now + FURTHEST)
    first, last = now.astimezone(here).date(), until.astimezone(here).date()
    busy = busy_times(owner, now - timedelta(days=1), until + timedelta(days=2), besides=letter)
    free = find_free(busy, rules, here, first=first, last=last, now=now)
    return Found(free, tuple(choose(free.slots, wishes, here, there)), tuple(wishes), rules, here, there, language)


# --- offering ------------------------------------------------------------------------------------------------------


def meeting_need(owner: Owner, need: Need) -> Need:
    """Return a need whose words ask to meet as one that a letter about times answers."""
    if need.kind != "ask" or not need.evidence or need.task != "information":
        return need
    said = need.evidence[0]
    asked = noticing.notices_of_person(owner, need.person_id, ["meeting"], until=said.at)
    same = any(one.entry_id == said.entry_id and (one.quote in said.quote or said.quote in one.quote) for one in asked)
    return replace(need, task="scheduling") if same else need


def offer(letter: Letter, slots: Sequence[Slot], found: Found, *, now: datetime) -> list[OfferedTime]:
    """Note what a letter offers; writing.TakenMeanwhile where another letter holds one of them out."""
    if letter.person is None:
        return []
    rows = [(slot.start, slot.end, found.words(slot)) for slot in slots]
    return writing.offer(letter, letter.person, rows, now=now)


def offer_in_draft(letter: Letter, found: Found, *, now: datetime) -> Letter:
    """Note what a fresh draft offers, and give it a page to choose on where the owner wants that."""
    offer(letter, found.chosen, found, now=now)
    return put_page_into_text(letter, now=now) if gives_page(letter.owner) and can_book(letter) else letter


def put_into_text(letter: Letter, slots: Sequence[Slot], found: Found, *, now: datetime) -> Letter:
    """Put times into a draft of the software's: in place of those that it offers, of its gap, or at the end."""
    before = [one.words for one in letters.offers_of(letter) if one.words in letter.text]
    offer(letter, slots, found, now=now)
    return writing.replace_offers(letter, before, [found.words(slot) for slot in slots], now=now)


def slot_gone(letter: Letter, now: datetime) -> list[Gone]:
    """Return the times that a letter stands on and that can't be kept: taken meanwhile, or over.

    Those are the times that its text still offers, and the one that it invites to or accepts.
    """
    return _slot_gone(letter, letters.invitation_of(letter), now)


def _slot_gone(letter: Letter, row: Invitation | None, now: datetime) -> list[Gone]:
    own = invited_time_gone(letter, row, now) if row is not None else None
    return [*offers_gone(letter, now), *([own] if own else [])]


def offers_gone(letter: Letter, now: datetime) -> list[Gone]:
    """Return the times that a letter's text still offers and that can't be kept."""
    every = OfferedTime.objects.filter(letter=letter).order_by("starts_at", "pk").select_related("person")
    standing = list({one.words: one for one in every if one.words in letter.text}.values())
    if not standing:
        return []
    settle_offers(letter.owner, now=now)
    first, last = min(one.starts_at for one in standing), max(one.ends_at for one in standing)
    busy = busy_times(letter.owner, first, last, besides=letter)
    gone = []
    for one in standing:
        by = is_free(Slot(one.starts_at, one.ends_at), busy)
        if by is not None or one.starts_at <= now:
            gone.append(Gone(one.words, by, one, why_gone(by)))
    return gone


def invited_time_gone(letter: Letter, row: Invitation, now: datetime) -> Gone | None:
    """Return the time that a letter invites to, proposes or accepts by its `row`, where that is taken or over.

    A no and a cancellation promise no time; "perhaps" may stand beside something else, and whole days beside hours.
    """
    if row.starts_at is None or row.ends_at is None:
        return None
    said = row.attendees[0]["answer"] if row.method == "REPLY" else row.method
    if said not in TAKES_TIME:
        return None
    if row.method in ("REPLY", "COUNTER") and row.meeting is not None and row.meeting.status == "cancelled":
        return Gone(invitation_words(letter, row), None, why="called_off")
    later = Entry.objects.filter(owner=letter.owner, kind="meeting", uid=row.uid, at__gt=now)
    is_over = row.starts_at <= now and not (row.method == "REPLY" and not row.recurrence_id and later.exists())
    by = None
    if said != "TENTATIVE" and not row.all_day:
        busy = busy_times(letter.owner, row.starts_at, row.ends_at, besides=letter, meeting=row.uid)
        by = is_free(Slot(row.starts_at, row.ends_at), busy)
    why = "invited" if by is not None and by.kind != "offered" else why_gone(by).replace("over", "invited_over")
    return Gone(invitation_words(letter, row), by, why=why) if is_over or by is not None else None


def why_gone(by: Busy | None) -> str:
    """Return which sentence says why a time can't be kept: it is over, offered to somebody else, or taken (blank)."""
    return "over" if by is None else "offered" if by.kind == "offered" else ""


def invitation_words(letter: Letter, row: Invitation, *, there: tzinfo | None = None) -> str:
    """Return the time of a letter's invitation as its text should say it; `there`: on another clock."""
    here = ZoneInfo(letter.owner.timezone)
    there = there or zone_of(letter.person, letter.reply_to, here)
    if row.starts_at is None or row.ends_at is None:
        return ""
    return slot_words(Slot(row.starts_at, row.ends_at), letter.language, here, there, all_day=row.all_day)


def says_its_time(letter: Letter, row: Invitation) -> bool:
    """Whether a letter's text says the time of its invitation, on the reader's clock or on the owner's, named."""
    assumed = Assumed(letter.owner.timezone)
    return any(invitation_words(letter, row, there=there) in letter.text for there in (assumed, None))


def what_took(by: Busy | None) -> dict[str, object]:
    """Return what a page needs to name and link what took a time."""
    return {} if by is None else {"by": by.what, "kind": by.kind, "entry": by.entry_id or 0}


def concerns_about_times(letter: Letter, *, now: datetime) -> list[Concern]:
    """Return what stands against a letter's times: each that is gone, and an invitation that its text does not say."""
    row = letters.invitation_of(letter)
    found = [Concern("slot_gone", True, one.words, what_took(one.by), one.why) for one in _slot_gone(letter, row, now)]
    if row is not None and not says_its_time(letter, row):
        found.append(Concern("invitation_differs", True, invitation_words(letter, row)))
    return [*found, *clock_unknown(letter)]


def clock_unknown(letter: Letter) -> list[Concern]:
    """Say of the hours that a letter offers that they are the owner's, where nothing tells the reader's clock."""
    said = next((one.words for one in letters.offers_of(letter) if one.words in letter.text), "")
    here = ZoneInfo(letter.owner.timezone)
    if not said or not isinstance(zone_of(letter.person, letter.reply_to, here), Assumed):
        return []
    return [Concern("clock_unknown", False, said, {"clock": clock_name(here, letter.language)})]


def say_on_their_clock(letter: Letter, found: Found, *, now: datetime) -> Letter:
    """Say the times that a draft offers again, now that the reader's clock is known; the same times stay offered."""
    every = [one for one in letters.offers_of(letter) if one.words in letter.text]
    slots = [Slot(one.starts_at, one.ends_at) for one in every]
    if letter.mode != "draft" or not slots or [one.words for one in every] == [found.words(slot) for slot in slots]:
        return letter
    return put_into_text(letter, slots, found, now=now)


# --- the page on which they choose ---------------------------------------------------------------------------------


def can_book(letter: Letter) -> bool:
    """Whether a letter can carry a page to choose on: a draft with times, at a desk that recipients can reach."""
    return bool(settings.SINCERELY_PUBLIC_URL) and letter.mode == "draft" and bool(letters.offers_of(letter))


def put_page_into_text(letter: Letter, *, now: datetime) -> Letter:
    """Put the address of a page to choose on below the times; an earlier address leads nowhere from then on."""
    base = f"{settings.SINCERELY_PUBLIC_URL}/book/"
    address = f"{base}{new_secret(letter)}/"
    before = re.findall(rf"{re.escape(base)}[A-Za-z0-9_-]+/", letter.text)
    times = [one.words for one in letters.offers_of(letter) if one.words in letter.text]
    line = address if before else choose_here(letter) + address
    return writing.insert_after(letter, before, times, line, now=now)


def choose_here(letter: Letter) -> str:
    """Return the words before the address of the page, in the letter's language and the pair of the two."""
    person = letter.person
    me, you = (person.address_me, person.address_you) if person is not None else ("", "")
    words = CHOOSE_HERE["vi" if letter.language == "vi" else "en"]
    return words.format(you=you or UNKNOWN_YOU, me=me or "tôi", politely=" ạ" if me in JUNIOR else "")


def new_secret(letter: Letter) -> str:
    """Give a letter's offers a secret address; return the secret, of which only a digest is kept."""
    secret = secrets.token_urlsafe(24)
    OfferedTime.objects.filter(letter=letter).update(secret_digest=letters.secret_digest(secret))
    return secret
