"""The public page of the times that one letter offers: no account, no cookies, no address, nothing of the letter."""

from datetime import UTC, datetime

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import get_language, gettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from sincerely.journey import booking, scheduling
from sincerely.journey.standing import confirm_chosen
from sincerely.sources.content_lines import escape_text, write_line
from sincerely.sources.event_changes import PRODUCT
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.letter import find
from sincerely.web.views.rights import answer
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.models import OfferedTime

MOST_TRIES, AN_HOUR = 60, 3600
"""Requests to one page within an hour: a person needs a handful."""


# The secret in the address is what lets somebody choose, and there is no session that a forged form could ride on.
@csrf_exempt
def page(request: HttpRequest, secret: str) -> HttpResponse:
    """Show the times of one letter on the reader's clock; take the choice of one."""
    now = datetime.now(UTC)
    times = [] if too_often(secret) else booking.times_behind(secret, now=now)
    language = times[0].letter.language if times else (get_language() or "en")
    with translation.override(language):
        if not times:
            return answer(render(request, "booking_gone.html", {"owner": None}, status=404))
        taken = next((one for one in times if one.state in booking.TAKEN), None)
        problem = ""
        if request.method == "POST" and taken is None:
            wanted = next((one for one in times if one.pk == number(request.POST.get("time", ""))), None)
            if wanted is not None and booking.choose(wanted, now=now):
                confirm_chosen(wanted, now=now)
                return answer(redirect(request.path))
            problem = gettext("That time is no longer free. Please choose another.")
        free = [one for one in times if one.state == "open" and booking.still_free(one)]
        context = {"owner": None, "by": times[0].owner.name, "times": free, "taken": taken, "problem": problem}
        return answer(render(request, "booking.html", context, status=409 if problem else 200))


def too_often(secret: str) -> bool:
    """Count a request to a page; whether there were too many within the hour."""
    key = f"booking:{letters.secret_digest(secret)}"
    cache.add(key, 0, AN_HOUR)
    return cache.incr(key) > MOST_TRIES


def download(request: HttpRequest, secret: str) -> HttpResponse:
    """Give the chosen time as a calendar file, tentative until it is confirmed by letter."""
    now = datetime.now(UTC)
    taken = next((one for one in booking.times_behind(secret, now=now) if one.state in booking.TAKEN), None)
    if taken is None or too_often(secret):
        raise Http404
    response = HttpResponse(as_file(taken, now), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="time.ics"'
    return answer(response)


def as_file(one: OfferedTime, now: datetime) -> bytes:
    """Return a calendar object of a chosen time."""
    stamp = "%Y%m%dT%H%M%SZ"
    pairs = [
        ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", PRODUCT), ("BEGIN", "VEVENT"),
        ("UID", f"chosen-{one.pk}-{one.starts_at:{stamp}}"), ("DTSTAMP", f"{now:{stamp}}"),
        ("DTSTART", f"{one.starts_at.astimezone(UTC):{stamp}}"), ("DTEND", f"{one.ends_at.astimezone(UTC):{stamp}}"),
        ("SUMMARY", escape_text(one.owner.name)), ("STATUS", "TENTATIVE"), ("END", "VEVENT"), ("END", "VCALENDAR"),
    ]  # fmt: skip
    return b"".join(write_line(name, value) for name, value in pairs)


@desk
@require_POST
def confirm(request: DeskRequest, offer_id: int) -> HttpResponse:
    """Begin the letter that confirms what they chose."""
    one = next((each for each in booking.chosen(request.owner, now=request.now) if each.pk == offer_id), None)
    if one is None:
        raise Http404
    return redirect(f"/letters/{booking.confirm(one, now=request.now).pk}/")


@desk
@require_POST
def give_page(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Put the address of a page to choose on into a letter: at this press only, where recipients can reach it."""
    letter = find(request, letter_id)
    if letter.state in writing.EDITABLE and scheduling.can_book(letter):
        scheduling.put_page_into_text(letter, now=request.now)
        return redirect(f"/letters/{letter.pk}/")
    raise Http404
