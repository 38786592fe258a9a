"""Choosing a time for a letter: a fresh invitation, another time for one's own meeting, or one that is proposed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.journey import inviting, letters, scheduling
from sincerely.people.models import Entry, Person
from sincerely.web import reasons
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.people import find
from sincerely.web.views.timeline import find as find_entry
from sincerely.web.views.times import CANNOT, LENGTHS
from sincerely.writing import queries as written
from sincerely.writing.free_times import Slot
from sincerely.writing.models import Invitation
from sincerely.writing.offers import is_awake

MOST_SHOWN = 12
MOST_MINUTES = 8 * 60


@dataclass(frozen=True)
class Wanted:
    """A time as it was chosen or typed; `problem` says what is wrong with it."""

    slot: Slot | None
    problem: str = ""


@desk
def invite(request: DeskRequest, person_id: int) -> HttpResponse:
    """Begin a letter that invites somebody to a time."""
    person = find(request, person_id)
    context = choices(request, person, None) | {"what": "invite", "back": f"/people/{person.pk}/"}
    if request.method != "POST":
        return render(request, "invite.html", context)
    wanted = chosen(request)
    if wanted.slot is None:
        return again(request, context, wanted.problem)
    try:
        letter = inviting.invite(
            request.owner, person, wanted.slot, summary=one_line(request, "summary"), place=one_line(request, "place"),
            now=request.now,
        )  # fmt: skip
    except inviting.CannotAnswer as problem:
        return again(request, context, gettext(CANNOT[problem.why]))
    return redirect(f"/letters/{letter.pk}/")


@desk
def another_time(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Begin a letter that moves a meeting of one's own, or proposes another time for one that somebody else called."""
    entry = find_entry(request, entry_id)
    came = asked_in(request, entry)
    is_own = entry.kind == "meeting" and entry.direction == "out"
    if came is None and not is_own:
        return redirect(f"/entries/{entry.pk}/")
    context = choices(request, entry.person, came.entry if came else None)
    context |= {"what": "counter" if came else "move", "back": f"/entries/{entry.pk}/", "entry": entry, "came": came}
    if request.method != "POST":
        return render(request, "invite.html", context)
    wanted = chosen(request)
    if wanted.slot is None:
        return again(request, context, wanted.problem)
    try:
        if came is not None:
            letter = inviting.counter_by_letter(request.owner, came, wanted.slot, now=request.now)
        else:
            letter = inviting.move_by_letter(request.owner, entry, wanted.slot, now=request.now)
    except inviting.CannotAnswer as problem:
        return again(request, context, gettext(CANNOT[problem.why]))
    return redirect(f"/letters/{letter.pk}/")


def asked_in(request: DeskRequest, entry: Entry) -> Invitation | None:
    """Return the invitation of an entry that is answered; None where none is named."""
    wish = number(request.POST.get("invitation", request.GET.get("invitation", "")))
    return next((one for one in written.invitations_in(request.owner, entry) if one.pk == wish), None)


def choices(request: DeskRequest, person: Person | None, entry: Entry | None) -> dict[str, Any]:
    """Return what the page shows: free times by one's rules, and what was typed."""
    given = number(request.POST.get("length", request.GET.get("length", "")))
    language = letters.language_of(request.owner, person, entry)
    found = scheduling.find_for(request.owner, person, entry, language=language,
                                length=given if given in LENGTHS else None, now=request.now)  # fmt: skip
    # Not at their night, as far as one knows their clock; a time of one's own can still be typed.
    awake = [slot for slot in found.free.slots if is_awake(slot, found.there)] or found.free.slots
    spread = list(dict.fromkeys([*found.chosen, *awake[:: max(1, len(awake) // MOST_SHOWN)]]))
    here = ZoneInfo(request.owner.timezone)
    return {
        "room": "meetings", "person": person, "typed": request.POST, "lengths": LENGTHS, "length": found.rules.length,
        "free": [(slot.start.isoformat(), said(slot, here), found.words(slot), found.words(slot) != said(slot, here))
                 for slot in sorted(spread[:MOST_SHOWN], key=lambda slot: slot.start)],
        "picked": request.POST.get("slot", ""), "language": language, "both": found.here != found.there,
    }  # fmt: skip


def said(slot: Slot, here: ZoneInfo) -> str:
    """Return a slot on the owner's clock, in the page's language."""
    start, end = slot.start.astimezone(here), slot.end.astimezone(here)
    return f"{reasons.day_words(start.date())}, {start:%H:%M}–{end:%H:%M}"


def chosen(request: DeskRequest) -> Wanted:
    """Return the time that was chosen from the list or typed, on the owner's clock."""
    minutes = number(request.POST.get("length", ""), most=MOST_MINUTES) or 30
    typed = request.POST.get("at", "").strip()
    try:
        start = datetime.fromisoformat(typed or request.POST.get("slot", ""))
    except ValueError:
        return Wanted(None, gettext("Choose a time, or say on which day and at what time."))
    if not 1970 < start.year < 9000:
        return Wanted(None, gettext("Choose a time, or say on which day and at what time."))
    here = ZoneInfo(request.owner.timezone)
    start = (start if start.tzinfo is not None else start.replace(tzinfo=here)).astimezone(UTC)
    if start <= request.now:
        return Wanted(None, gettext("That time is over."))
    # What stands there already is named by the letter, with a link, and keeps it from leaving.
    return Wanted(Slot(start, start + timedelta(minutes=minutes)))


def one_line(request: DeskRequest, name: str) -> str:
    """Return a typed line without breaks."""
    return " ".join(request.POST.get(name, "").split())[:200]


def again(request: DeskRequest, context: dict[str, Any], problem: str) -> HttpResponse:
    """Show the page with what was typed, and what is wrong."""
    return render(request, "invite.html", context | {"problem": problem}, status=422)
