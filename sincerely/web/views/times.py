"""Times in a letter: what is free and why, the three that are offered, holding them; and answers to invitations."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_noop as noop
from django.views.decorators.http import require_POST

from sincerely.journey import holding, inviting, scheduling
from sincerely.journey.clocks import proposed_zones
from sincerely.journey.scheduling import Found
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.sources import queries as sources
from sincerely.sources.actions.writing import NotWritten
from sincerely.sources.event_changes import ANSWERS
from sincerely.web import reasons, writing_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.letter import find
from sincerely.web.views.sources import servers
from sincerely.web.views.timeline import find as find_entry
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.free_times import Slot
from sincerely.writing.models import Letter
from sincerely.writing.offers import clock_name

LENGTHS = (15, 30, 45, 60, 90, 120)
ZONES = ("Asia/Ho_Chi_Minh", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Europe/London", "Europe/Berlin",
         "America/New_York", "America/Chicago", "America/Los_Angeles", "Asia/Bangkok", "Asia/Seoul", "Asia/Kolkata",
         "Asia/Dubai", "Pacific/Auckland", "Europe/Athens", "Europe/Lisbon", "Africa/Lagos", "Africa/Cairo",
         "Africa/Johannesburg", "America/Sao_Paulo", "America/Denver", "UTC")  # fmt: skip
MOST_DAYS, MOST_OFFERED = 10, 5
HOLIDAYS = {
    "tet": noop("Tết"), "gio_to": noop("Hùng Kings' day"), "reunification": noop("Reunification Day"),
    "may_day": noop("1 May"), "vn_national": noop("Vietnam's National Day"), "new_year": noop("New Year"),
}  # fmt: skip
DOUBTS = {
    "unknown_zone": noop("it names a time zone that nobody knows; it counts by your clock"),
    "bad_rule": noop("how it repeats can't be read; only its first time counts"),
    "bad_end": noop("when it ends can't be read; it counts for an hour"),
}
CANNOT = {
    "own_meeting": writing_words.CANNOT["own_meeting"], "not_invited": writing_words.CANNOT["not_invited"],
    "called_off": writing_words.CANNOT["called_off"], "no_address": noop("There is no address to write to."),
}  # fmt: skip


@dataclass(frozen=True)
class DayOfTimes:
    """The free times of one day, with those that would be offered."""

    day: str
    slots: list[tuple[str, str, str, bool]]
    """(value, hour, their hour where their clock shows another, whether it is among the three)"""


@desk
def page(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Show what can be offered in a letter; offer it, hold it, or say on whose clock they live."""
    letter = find(request, letter_id)
    if letter.state not in writing.EDITABLE:
        return redirect(f"/letters/{letter.pk}/")
    given = number(request.POST.get("length", request.GET.get("length", "")))
    length = given if given in LENGTHS else None
    if request.method == "POST" and letter.person is not None and "zone" in request.POST:
        if request.POST["zone"] in (*ZONES, *proposed_zones(letter.person), ""):
            people.set_timezone(letter.person, request.POST["zone"])
            letter.person.refresh_from_db()
            known = scheduling.find_for(request.owner, letter.person, letter.reply_to, language=letter.language,
                                        letter=letter, now=request.now)  # fmt: skip
            scheduling.say_on_their_clock(letter, known, now=request.now)
        return redirect(f"/letters/{letter.pk}/times/" + (f"?length={length}" if length else ""))
    found = scheduling.find_for(request.owner, letter.person, letter.reply_to, language=letter.language,
                                letter=letter, length=length, now=request.now)  # fmt: skip
    if request.method == "POST":
        return offer(request, letter, found)
    return render(request, "times.html", context(request, letter, found))


def context(request: DeskRequest, letter: Letter, found: Found) -> dict[str, Any]:
    """Return what the page shows."""
    here = found.here
    chosen = set(found.chosen)
    by_day = groupby(found.free.slots, key=lambda slot: slot.start.astimezone(here).date())
    days = [
        DayOfTimes(
            reasons.day_words(day),
            [
                (one.start.isoformat(), f"{one.start.astimezone(here):%H:%M}", their_hour(one, found), one in chosen)
                for one in slots
            ],
        )
        for day, slots in by_day
    ]
    books = [one for one in sources.collections_of(request.owner, "caldav") if not sources.why_not_writable(one)]
    return {
        "room": "review", "letter": letter, "person": letter.person, "days": days[:MOST_DAYS], "lengths": LENGTHS,
        "length": found.rules.length, "chosen": [found.words(slot) for slot in found.chosen],
        "offered": [(one, one.held is not None and one.held.written.undone_at is None)
                    for one in letters.offers_of(letter)],
        "gone": [one.offer.pk for one in scheduling.offers_gone(letter, request.now) if one.offer],
        "holidays": [(reasons.day_words(day), gettext(HOLIDAYS[key]) if key in HOLIDAYS else "")
                     for day, key in found.free.holidays],
        "doubts": [(one, gettext(DOUBTS.get(one.doubt, DOUBTS["bad_end"]))) for one in found.free.doubts],
        "can_book": scheduling.can_book(letter), "seen": found.seen,
        "likely": likeliest(scheduling.zones_like(found.there, ZONES), letter.person),
        "unknown": found.unknown and clock_name(here, get_language() or "en"),
        "proposed": proposed_zones(letter.person) if found.unknown else [],
        "rules": found.rules, "zones": zones_for(letter),
        "their_clock": clock_name(found.there, get_language() or "en")
        if any(theirs for each in days for _value, _hour, theirs, _chosen in each.slots) else "",
        "may_draft": letter.mode == "draft" and letter.person is not None,
        "books": [(one, writing_words.book_name(one)) for one in books],
    }  # fmt: skip


def their_hour(slot: Slot, found: Found) -> str:
    """Return the hour on the reader's clock, with its day where that is another one; blank where nothing differs."""
    ours, theirs = slot.start.astimezone(found.here), slot.start.astimezone(found.there)
    if found.unknown or ours.replace(tzinfo=None) == theirs.replace(tzinfo=None):
        return ""
    return f"{theirs:%H:%M}" if theirs.date() == ours.date() else f"{reasons.day_words(theirs)} {theirs:%H:%M}"


def likeliest(zones: Sequence[str], person: Person | None) -> list[str]:
    """Return the places with the clock of their letters, those first that their telephone number suggests, too."""
    near = proposed_zones(person) if zones else ()
    return sorted(zones, key=lambda zone: zone not in near)


def offer(request: DeskRequest, letter: Letter, found: Found) -> HttpResponse:
    """Put the ticked times into the draft, or hold those that it offers."""
    here = f"/letters/{letter.pk}/times/"
    if "hold" in request.POST:
        return hold(request, letter)
    wanted = set(request.POST.getlist("slot"))
    slots = [slot for slot in found.free.slots if slot.start.isoformat() in wanted]
    if len(slots) > MOST_OFFERED:
        most = gettext("Choose at most %(n)s times. Nothing was changed.") % {"n": MOST_OFFERED}
        request.session["toast"] = {"words": most}
        return redirect(here)
    if not slots or letter.mode != "draft" or letter.person is None or overlap(slots):
        request.session["toast"] = {"words": gettext("Choose times that don't overlap. Nothing was changed.")}
        return redirect(here)
    try:
        scheduling.put_into_text(letter, slots, found, now=request.now)
    except (writing.TakenMeanwhile, writing.NotEditable):
        request.session["toast"] = {"words": gettext("One of these was offered to somebody else meanwhile.")}
        return redirect(here)
    return redirect(f"/letters/{letter.pk}/")


def zones_for(letter: Letter) -> list[str]:
    """Return the zones to choose from, with the one that was chosen elsewhere or stands on a card."""
    own = letter.person.timezone if letter.person is not None else ""
    return [*ZONES, *([own] if own and own not in ZONES else [])]


def overlap(slots: list[Slot]) -> bool:
    """Whether two of these, in order of time, reach into each other."""
    return any(before.end > after.start for before, after in pairwise(slots))


def hold(request: DeskRequest, letter: Letter) -> HttpResponse:
    """Keep the offered times free in the chosen calendar."""
    book = next((one for one in sources.collections_of(request.owner, "caldav")
                 if one.pk == number(request.POST.get("hold", ""))), None)  # fmt: skip
    if book is None:
        raise Http404
    name = letter.person.name if letter.person else ""
    summary = gettext("Held: %(name)s") % {"name": name}
    try:
        outcomes = holding.hold_offers(letter, book, summary=summary, servers=servers(), sign_in=request.sign_in,
                                          now=request.now)  # fmt: skip
    except NotWritten as refusal:
        request.session["toast"] = {"words": writing_words.why_not_words(refusal.why)}
    else:
        failed = [one for one in outcomes if one.state in ("failed", "conflict")]
        words = writing_words.outcome_words(failed[0]) if failed else gettext("Held in your calendar. Nobody is told.")
        request.session["toast"] = {"words": words}
    return redirect(f"/letters/{letter.pk}/times/")


@desk
@require_POST
def let_go(request: DeskRequest) -> HttpResponse:
    """Take away from the calendar what is held out no more."""
    scheduling.settle_offers(request.owner, now=request.now)
    wanted = len(holding.to_let_go(request.owner, now=request.now))
    went = holding.let_go(request.owner, servers=servers(), sign_in=request.sign_in, now=request.now)
    words = (
        gettext("Let go of in your calendar.")
        if went == wanted
        else gettext("Not all could be let go of: a calendar could not be reached, or the entry was changed there.")
    )
    if wanted:
        request.session["toast"] = {"words": words}
    return redirect("/meetings/")


@desk
@require_POST
def answer(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Begin a letter that answers an invitation, calls a meeting off, or takes up the time that they propose."""
    entry = find_entry(request, entry_id)
    wish = request.POST.get("answer", "")
    came = next((one for one in letters.invitations_in(request.owner, entry)
                 if one.pk == number(request.POST.get("invitation", ""))), None)  # fmt: skip
    try:
        if wish == "cancel":
            letter = inviting.call_off_by_letter(request.owner, entry, now=request.now)
        elif wish == "take" and came is not None:
            letter = inviting.take_their_time(request.owner, came, now=request.now)
        elif wish == "keep" and came is not None:
            letter = inviting.keep_ours(request.owner, came, now=request.now)
        elif wish in ANSWERS and came is not None:
            letter = inviting.answer_by_letter(request.owner, came, wish, now=request.now)
        else:
            raise Http404
    except inviting.CannotAnswer as problem:
        request.session["toast"] = {"words": gettext(CANNOT[problem.why])}
        return redirect(f"/entries/{entry.pk}/")
    return redirect(f"/letters/{letter.pk}/")
