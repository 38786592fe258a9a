"""One's own calendar on a server: times held for somebody, and one's own answer to an invitation. Nobody is told."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.accounts.queries import own_addresses
from sincerely.journey import calendar, writing_back
from sincerely.journey.writing_back import Outcome, There
from sincerely.people.models import Entry, Person
from sincerely.people.queries.holding import clashes, held_slots
from sincerely.sources import queries
from sincerely.sources.actions.writing import NotWritten
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.event_changes import ANSWERS, Answer
from sincerely.sources.models import Copy, Source
from sincerely.sources.remote import Trouble
from sincerely.web import shown, writing_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.address_book import after
from sincerely.web.views.people import find
from sincerely.web.views.sources import servers
from sincerely.web.views.timeline import find as find_entry

MOST_MINUTES = 24 * 60


# --- times that are held -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Slot:
    """A time as it was typed; `problem` says what is wrong with it."""

    start: datetime | None
    end: datetime | None
    summary: str
    problem: str = ""


@desk
def hold(request: DeskRequest, person_id: int) -> HttpResponse:
    """Hold a time for somebody in one of the owner's calendars."""
    person = find(request, person_id)
    calendars = queries.collections_of(request.owner, "caldav")
    allowed = [one for one in calendars if not queries.why_not_writable(one)]
    blocked = [(writing_words.book_name(one), writing_words.why_not_words(queries.why_not_writable(one)), one)
               for one in calendars if one not in allowed]  # fmt: skip
    context: dict[str, Any] = {
        "room": "meetings", "person": person, "blocked": blocked,
        "calendars": [(one, writing_words.book_name(one)) for one in allowed],
        "held": held_slots(request.owner, person=person, since=request.now),
        "summary": gettext("Held: %(name)s") % {"name": person.name},
    }  # fmt: skip
    if request.method != "POST":
        return render(request, "hold.html", context)
    chosen = [one for one in allowed if one.pk == number(request.POST.get("calendar", ""))]
    if not chosen:
        raise Http404
    return make(request, person, chosen[0], context)


def typed_slot(request: DeskRequest) -> Slot:
    """Return the time that was typed, in the owner's zone."""
    minutes = number(request.POST.get("minutes", ""), default=30, most=MOST_MINUTES)
    summary = " ".join(request.POST.get("summary", "").split())[:200]
    try:
        typed = datetime.fromisoformat(request.POST.get("at", ""))
    except ValueError:
        return Slot(None, None, summary, gettext("Say on which day and at what time."))
    start = typed.replace(tzinfo=ZoneInfo(request.owner.timezone))
    if start <= request.now:
        return Slot(start, None, summary, gettext("That time is over."))
    if not minutes or not summary:
        return Slot(start, None, summary, gettext("A time needs a length and a name."))
    return Slot(start, start + timedelta(minutes=minutes), summary)


def make(request: DeskRequest, person: Person, where: Source, context: dict[str, Any]) -> HttpResponse:
    """Write the slot, unless something stands in its way that the owner has not seen."""
    slot = typed_slot(request)
    context |= {"typed": request.POST, "summary": slot.summary, "chosen": where.pk}
    if slot.start is None or slot.end is None:
        return render(request, "hold.html", context | {"problem": slot.problem}, status=422)
    in_the_way = clashes(request.owner, slot.start, slot.end)
    if in_the_way and request.POST.get("anyway") != "1":
        return render(request, "hold.html", context | {"in_the_way": in_the_way}, status=409)
    try:
        outcome = calendar.hold(
            person, where, start=slot.start, end=slot.end, summary=slot.summary, servers=servers(),
            sign_in=request.sign_in, now=request.now,
        )  # fmt: skip
    except NotWritten as refusal:
        problem = writing_words.why_not_words(refusal.why)
        return render(request, "hold.html", context | {"problem": problem}, status=409)
    if outcome.state in ("failed", "conflict"):
        return render(request, "hold.html", context | {"problem": failure(outcome, where)}, status=502)
    return redirect(after(request, outcome, f"/people/{person.pk}/hold/"))


def failure(outcome: Outcome, where: Source) -> str:
    """Return what went wrong, as sentences."""
    words = writing_words.trouble_words(outcome.trouble, where)[0] if outcome.trouble else ""
    return f"{words} {writing_words.outcome_words(outcome)}".strip()


# --- answers -------------------------------------------------------------------------------------------------------


@desk
def answer(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Show one's own answer to a meeting in one's own calendar; change it at the yes."""
    entry = find_entry(request, entry_id)
    copies = calendar.calendars_with(request.owner, entry)
    at = min(number(request.GET.get("at", request.POST.get("at", ""))), max(0, len(copies) - 1))
    context: dict[str, Any] = {
        "room": "meetings", "entry": entry, "person": entry.person, "at": at,
        "copies": [writing_words.book_name(one.source) for one in copies],
    }  # fmt: skip
    if not copies:
        return render(request, "answer.html", context)
    if request.method == "POST":
        return give(request, entry, copies[at], context)
    return show(request, entry, copies[at], context)


def show(request: DeskRequest, entry: Entry, copy: Copy, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """Look at the meeting as the calendar has it now."""
    context |= {"book": writing_words.book_name(copy.source), "account_id": copy.source.account_id}
    if why_not := queries.why_not_writable(copy.source):
        words = writing_words.why_not_words(why_not)
        return render(request, "answer.html", context | {"why_not": words}, status=status)
    try:
        there = writing_back.look(copy.source, copy.key, servers(), now=request.now)
        asked = calendar.asked(request.owner, entry, copy, there)
        tells = writing_back.would_tell(copy.source, copy.key, there.raw, servers(), now=request.now)
    except Trouble as trouble:
        words, do = writing_words.trouble_words(trouble, copy.source)
        return render(request, "answer.html", context | {"problem": words, "do": do}, status=502)
    except CannotChange as problem:
        words = gettext(writing_words.CANNOT[problem.why])
        return render(request, "answer.html", context | {"why_not": words}, status=status)
    said = asked.invitation
    checks = (
        ("own_meeting", said.is_own), ("called_off", said.is_cancelled), ("not_invited", not said.is_invited),
        ("would_tell", tells),
    )  # fmt: skip
    why = next((gettext(writing_words.CANNOT[key]) for key, holds in checks if holds), "")
    was = writing_words.described(copy.source, there.raw, own_addresses(request.owner), now=request.now)
    context |= {
        "why_not": why, "said": gettext(writing_words.ANSWERS.get(said.answer, said.answer)), "invitation": said,
        "choices": [(key, gettext(writing_words.ANSWERS[key])) for key in ANSWERS],
        "token": shown.sign(request.owner, {"entry": entry.pk, "copy": copy.pk, "etag": there.etag, "was": was}),
    }  # fmt: skip
    return render(request, "answer.html", context, status=status)


def give(request: DeskRequest, entry: Entry, copy: Copy, context: dict[str, Any]) -> HttpResponse:
    """Write the answer over what was shown."""
    back = redirect(f"/entries/{entry.pk}/answer/")
    values = shown.read(request.owner, request.POST.get("shown", ""))
    wish = request.POST.get("answer", "")
    if values is None or values.get("entry") != entry.pk or values.get("copy") != copy.pk or wish not in ANSWERS:
        request.session["toast"] = {"words": gettext("Please look again. Nothing was written.")}
        return back
    try:
        if why_not := queries.why_not_writable(copy.source):
            raise NotWritten(why_not)
        there = writing_back.look(copy.source, copy.key, servers(), now=request.now)
        if there.etag != values["etag"]:
            return conflict(request, entry, copy, there, values["was"], wish, context)
        outcome = calendar.give_answer(
            request.owner, entry, calendar.asked(request.owner, entry, copy, there), wish,
            is_for_all=request.POST.get("whole") == "1", servers=servers(), sign_in=request.sign_in, now=request.now,
        )  # fmt: skip
    except NotWritten as refusal:
        request.session["toast"] = {"words": writing_words.why_not_words(refusal.why)}
        return back
    except CannotChange as problem:
        request.session["toast"] = {"words": gettext(writing_words.CANNOT[problem.why])}
        return back
    except Trouble as trouble:
        words, do = writing_words.trouble_words(trouble, copy.source)
        request.session["toast"] = {"words": f"{words} {gettext('Nothing was written.')} {do}"}
        return back
    if outcome.state == "conflict":
        return conflict(request, entry, copy, outcome.there, values["was"], wish, context)
    return redirect(after(request, outcome, f"/entries/{entry.pk}/answer/"))


def conflict(
    request: DeskRequest, entry: Entry, copy: Copy, there: There, was: dict[str, str], said: Answer,
    context: dict[str, Any],
) -> HttpResponse:  # fmt: skip
    """Show three versions beside each other and ask; nothing was written."""
    here = was | {"answer": gettext(writing_words.ANSWERS[said])}
    now_there = writing_words.described(copy.source, there.raw, own_addresses(request.owner), now=request.now)
    context |= {"rows": writing_words.side_by_side(here, now_there, was), "is_gone": there.raw is None}
    return show(request, entry, copy, context, status=409)
