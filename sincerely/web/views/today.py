"""Today: who needs the owner, and what the software handled."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST

from sincerely.accounts.models import Owner
from sincerely.journey import letters
from sincerely.journey.booking import chosen
from sincerely.journey.explained import worth_asking
from sincerely.journey.moments import coming
from sincerely.journey.snooze import snooze_called, snoozes
from sincerely.journey.standing_list import Kept, is_fresh, keep_order, row_name
from sincerely.journey.today import (
    SHOWN,
    Row,
    Today,
    end_of_day,
    meetings,
    needs,
    no_hurry,
    open_notices,
    programs_waiting,
    today,
    told_meetings,
)
from sincerely.noticing import actions as noticing
from sincerely.noticing import queries as notices
from sincerely.noticing.needs import Found, Need
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.review import queries as approvals
from sincerely.sending import queries as outbox
from sincerely.sending.models import Evidence
from sincerely.web import handled_words, reasons
from sincerely.web.fate import fate
from sincerely.web.labels import label
from sincerely.web.sending_words import evidence_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number, way_back
from sincerely.web.views import rights

COMING_DAYS, COMING_SHOWN = 7, 4
"""How far ahead coming days are looked for beside Today, and how many are shown."""
RECENT = timedelta(days=45)
FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Years that Today can be looked at from; beyond them times of other zones do not exist."""


@dataclass(frozen=True)
class ShownRow:
    """A row with the words of its margin."""

    need: object
    person: Person
    mode: str
    ruling: str
    above_next: str | None
    next_person: Person | None
    """Whose row stands below: the order is said of the two."""
    margin: str
    is_current: bool
    """Whether it is the one opened out, which keys act on."""


@dataclass(frozen=True)
class Returned:
    """What a server said of a letter that did not reach somebody, or is late."""

    evidence: Evidence
    words: str


@dataclass(frozen=True)
class MeetingLine:
    """A meeting with what is worth knowing before it."""

    entry: Entry
    lines: list[str]
    is_over: bool


def moment(request: DeskRequest) -> tuple[datetime, str]:
    """Return the moment looked from: now, or the end of `?date=`; and that date as it was given."""
    given = request.GET.get("date", "")
    try:
        day = datetime.strptime(given, "%Y-%m-%d").replace(tzinfo=ZoneInfo(request.owner.timezone))
    except ValueError:
        return request.now, ""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return request.now, ""
    return end_of_day(request.owner, day), given


def margin(row: Row, now: datetime, owner: Owner) -> str:
    """Return by when, in two words: "today", "4 days on", "when you can"."""
    need = row.need
    due = need.slots.get("due")
    if due is not None:
        here = now.astimezone(ZoneInfo(owner.timezone)).date()
        return gettext("overdue") if due < here else reasons.near_day(due, here)  # type: ignore[operator, arg-type]
    if need.kind in ("grief", "hard", "asked_again"):
        return gettext("today")
    if need.kind == "quiet":
        return gettext("when you can")
    if need.kind == "moment":
        return gettext("this week")
    days = int(str(need.slots.get("days", 0)))
    return ngettext("%(n)s day on", "%(n)s days on", days) % {"n": days} if days else gettext("today")


def headline(owner: Owner, shown: Today, now: datetime) -> str:
    """Return the greeting with the number of people who need the owner."""
    hour = now.astimezone(ZoneInfo(owner.timezone)).hour
    hello = (
        gettext("Good morning") if hour < 12 else gettext("Good afternoon") if hour < 18 else gettext("Good evening")
    )
    n = len(shown.rows)
    if not n:
        return f"{hello}, {owner.short_name}."
    words = ngettext("%(n)s person needs you.", "%(n)s people need you.", n) % {"n": in_words(n)}
    return f"{hello}, {owner.short_name}. {words[:1].upper()}{words[1:]}"


def in_words(n: int) -> str:
    """Return a small number as a word."""
    words = [gettext("zero"), gettext("one"), gettext("two"), gettext("three"), gettext("four"), gettext("five"),
             gettext("six"), gettext("seven")]  # fmt: skip
    return words[n] if n < len(words) else str(n)


def subline(shown: Today) -> str:
    """Say how many want the owner's own words, and for how many a draft is ready (in Review once it is opened)."""
    drafts = sum(row.mode == "draft" for row in shown.rows)
    own = len(shown.rows) - drafts
    parts = []
    if own:
        parts.append(ngettext("%(n)s wants your own words", "%(n)s want your own words", own) % {"n": in_words(own)})
    if drafts:
        ready = ngettext("for %(n)s a draft is ready", "for %(n)s a draft is ready", drafts)
        parts.append(ready % {"n": in_words(drafts)})
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def meeting_lines(owner: Owner, entry: Entry, now: datetime) -> list[str]:
    """Return up to three lines worth knowing before a meeting: open promises both ways, a fact to ask about."""
    if entry.person is None:
        return []
    lines = []
    recent = now - RECENT
    standing = [
        one for one in notices.open_promises(owner, entry.person.pk, now=now) if (one.due_at or one.at) >= recent
    ]
    for promise in standing[:2]:
        who = gettext("You promised") if promise.by_owner else gettext("They promised")
        lines.append(f"{who}: “{promise.quote[:90]}”")
    facts = notices.known_about(owner, entry.person, ["fact"], until=now)
    about = gettext("You could ask about")
    lines += [f"{about}: “{fact.quote[:90]}”" for fact in facts[:1]]
    return lines


def meeting_line(owner: Owner, entry: Entry, now: datetime, *, past: str) -> MeetingLine:
    """Return a meeting of the day; one that is over, on the day itself, needs no preparing."""
    is_over = not past and (entry.ends_at or entry.at) <= now
    return MeetingLine(entry, [] if is_over else meeting_lines(owner, entry, now), is_over)


def opened_order(request: DeskRequest, ranked: list[Need], *, past: str) -> Kept:
    """Return the needs in the order in which the list was opened, or open it anew; a past day is never kept."""
    if past:
        return Kept(ranked, 0)
    stored = request.session.get("today")
    day = request.now.astimezone(ZoneInfo(request.owner.timezone)).date().isoformat()
    fresh = (
        request.GET.get("fresh") != "1"
        and isinstance(stored, dict)
        and stored.get("day") == day
        and stored.get("owner") == request.owner.pk
        and is_fresh(datetime.fromisoformat(stored["at"]), request.now)
    )
    if fresh and stored is not None:
        kept = keep_order(ranked, stored["rows"])
        # Where no row is left there is none to move, and "nothing is waiting" would be untrue.
        if kept.needs or not kept.new:
            return kept
    request.session["today"] = {
        "day": day,
        "at": request.now.isoformat(),
        "owner": request.owner.pk,
        "rows": [row_name(need) for need in ranked],
    }
    return Kept(ranked, 0)


def listed(request: DeskRequest, found: list[Found], *, now: datetime, past: str) -> tuple[Today, int]:
    """Return Today in the order in which it was opened, and how many needs came since."""
    ranked = needs(request.owner, now=now, found=found)
    kept = opened_order(request, [need for need in ranked if not need.doubt], past=past)
    ranked = [*kept.needs, *(need for need in ranked if need.doubt)]
    shown = today(request.owner, now=now, shown=200 if request.GET.get("all") else SHOWN, ranked=ranked)
    return shown, kept.new


def shown_rows(owner: Owner, shown: Today, current: int, *, now: datetime) -> list[ShownRow]:
    """Return the rows with their words; the one at place `current` is opened out."""
    below = [*(row.person for row in shown.rows[1:]), None]
    return [
        ShownRow(
            row.need, row.person, row.mode, row.ruling, row.above_next, next_person, margin(row, now, owner),
            place == current,
        )
        for place, (row, next_person) in enumerate(zip(shown.rows, below, strict=False))
    ]  # fmt: skip


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show Today, as of now or as of `?date=`; the order stays as it was opened until `?fresh=1`."""
    owner = request.owner
    now, past = moment(request)
    found = open_notices(owner, now=now)
    shown, new = listed(request, found, now=now, past=past)
    local = now.astimezone(ZoneInfo(owner.timezone))
    planned = meetings(owner, now=now)
    context = {
        "room": "today",
        "has_mail": people.has_entries(owner),
        "no_hurry": [] if shown.rows else no_hurry(owner, now=now),
        "past": past,
        "is_all": bool(request.GET.get("all")),
        "new": new,
        "headline": headline(owner, shown, request.now),
        "subline": subline(shown),
        "meetings": [meeting_line(owner, entry, now, past=past) for entry in planned],
        "told": told_meetings(owner, planned, now=now),
        "programs": programs_waiting(owner, now=now),
        "handled": handled_words.recent(owner, now=now, limit=4),
        "snoozes": snoozes(local),
        "perhaps": [] if past else worth_asking(owner, found, now=now),
        "coming": coming(owner, now=now, ahead=COMING_DAYS, limit=COMING_SHOWN),
        "asked": rights.asked_rows(owner.pk, request),
        "chosen": [] if past else chosen(owner, now=now),
        "drafts": approvals.waiting_count(owner),
        "away": 0 if past else sum(one.reach != "once" for one in notices.standing_away(owner, now=now)),
        "unsure": [] if past else [fate(one) for one in outbox.unsettled(owner)],
        "returned": [] if past else [Returned(one, evidence_words(one)) for one in outbox.returned(owner)],
    }
    # Whoever put a row away stands at the one that took its place: the same key again must not meet another.
    current = number(request.GET.get("at", ""), most=max(len(shown.rows) - 1, 0))
    context["today"] = {
        "now": local,
        "rows": shown_rows(owner, shown, current, now=now),
        "more": shown.more,
        "perhaps": shown.perhaps,
        "answered": [] if past else shown.answered,
        "complete": shown.complete,
        "silent_sources": shown.silent_sources,
    }
    return render(request, "today.html", context)


def standing(request: DeskRequest, need_id: str, *, now: datetime) -> Need | None:
    """Return the need that a link names, while it stands.

    The link says of whom it is (`of`), so that nobody else's letters are read; what is said beside all others only, as
    a quiet that matters, is looked for among all.
    """
    of = number(request.GET.get("of", ""))
    for alone in (of, None) if of else (None,):
        found = needs(request.owner, now=now, person_id=alone)
        need = next((each for row in found for each in (row, *row.also) if each.id == need_id), None)
        if need is not None:
            return need
    return None


@desk
def open_need(request: DeskRequest, need_id: str) -> HttpResponse:
    """Open a need: make its letter if there is none, and go there."""
    now, _past = moment(request)
    need = standing(request, need_id, now=now)
    if need is None:
        request.session["toast"] = {"words": gettext("That one is settled already.")}
        return redirect("/")
    person = Person.objects.get(owner=request.owner, pk=need.person_id)
    opened = letters.open_need(request.owner, person, need, now=request.now)
    return redirect(f"/letters/{opened.letter.pk}/")


@desk
@require_POST
def put_away(request: DeskRequest, need_id: str) -> HttpResponse:
    """Put a need away: done, later, or not again; say how far it reaches, and offer undo."""
    reach = "later" if request.GET.get("later") else request.POST.get("reach", "once")
    need = standing(request, need_id, now=request.now)
    if need is None or reach not in ("once", "later", "kind", "person"):
        # A press too many keeps what the first one said, with its undo.
        request.session.setdefault("toast", {"words": gettext("That one is settled already.")})
        return redirect(way_back(request))
    person = Person.objects.get(owner=request.owner, pk=need.person_id)
    local = request.now.astimezone(ZoneInfo(request.owner.timezone))
    until = snooze_called(request.POST.get("until", ""), local).at
    item = noticing.put_away(
        request.owner,
        need=need_id if reach in ("once", "later") else "",
        person=person,
        kind=need.kind,
        reach=reach,
        until=until if reach == "later" else None,
        now=request.now,
    )
    words = {
        "once": gettext("Put away, for you only."),
        "later": gettext("Back on %(day)s.") % {"day": f"{reasons.day_words(until.date())}, {until:%H:%M}"},
        "kind": gettext("Not this kind from %(name)s any more (%(kind)s), for you only.")
        % {"name": person.name, "kind": label(need.kind, "need")},
        "person": gettext("Nothing from %(name)s any more but losses and your own promises, for you only.")
        % {"name": person.name},
    }[reach]
    request.session["toast"] = {"words": words, "undo": f"/away/{item.pk}/undo/"}
    return redirect(way_back(request))


@desk
@require_POST
def bring_back(request: DeskRequest, item_id: int) -> HttpResponse:
    """Undo a putting away."""
    noticing.bring_back(request.owner, item_id, now=request.now)
    return redirect(way_back(request))
