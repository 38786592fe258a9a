"""Meetings, what was handled, settings, how it decides, and small switches."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_POST

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.journey import holding, own_addresses
from sincerely.journey.decides import decides as how
from sincerely.noticing.rule_words import every_rule
from sincerely.people import queries
from sincerely.people.models import Entry, Handled
from sincerely.people.queries.holding import held_slots
from sincerely.sending import queries as outgoing
from sincerely.trust import queries as ledger
from sincerely.web import handled_words
from sincerely.web.decides_words import chapters, ladder_lines, within_a_step
from sincerely.web.signal_words import signal_rows
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number, way_back
from sincerely.web.views.disclosure import choices

YEAR = 365 * 24 * 3600
CONTINENTS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
"""Where the zones lie that are offered; the others are their older names, which may be typed all the same."""


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Switch the language of the pages."""
    response = redirect(way_back(request))
    wish = request.POST.get("language", "")
    if wish in dict(settings.LANGUAGES):
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, wish, max_age=YEAR, samesite="Lax", secure=settings.IS_HTTPS)
    return response


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Switch between light and dark; without a script the first press makes it dark."""
    response = redirect(way_back(request))
    wish = request.POST.get("theme", "")
    value = wish if wish in ("light", "dark") else "dark"
    response.set_cookie("theme", value, max_age=YEAR, samesite="Lax", secure=settings.IS_HTTPS)
    return response


@dataclass(frozen=True)
class Meetings:
    """Meetings, parted where the owner's today begins and ends; one that goes on from yesterday is today's."""

    past: list[Entry]
    today: list[Entry]
    ahead: list[Entry]


def parted(found: list[Entry], local: datetime) -> Meetings:
    """Part meetings by the day of `local`."""
    begins = local.replace(hour=0, minute=0, second=0, microsecond=0)
    ends = begins + timedelta(days=1)
    past = [one for one in found if one.at < begins and (one.ends_at or one.at) <= begins]
    return Meetings(
        past, [one for one in found if one.at < ends and one not in past], [one for one in found if one.at >= ends]
    )


@desk
def meetings(request: DeskRequest) -> HttpResponse:
    """Show today's meetings and those of the next four weeks; those of the last one are a press away."""
    found = queries.meetings(
        request.owner, since=request.now - timedelta(days=7), until=request.now + timedelta(days=28)
    )
    held = held_slots(request.owner, since=request.now)
    idle = {slot.pk for slot in holding.to_let_go(request.owner, now=request.now)}
    local = request.now.astimezone(ZoneInfo(request.owner.timezone))
    context = {"room": "meetings", "meetings": parted(found, local), "now": local, "held": held, "idle": idle}
    return render(request, "meetings.html", context)


@desk
def handled(request: DeskRequest) -> HttpResponse:
    """Show what the software did alone, each with its undo."""
    lines = handled_words.recent(request.owner, now=request.now, limit=200)
    return render(request, "handled.html", {"room": "handled", "handled": lines})


@desk
@require_POST
def undo_handled(request: DeskRequest, handled_id: int) -> HttpResponse:
    """Put back what the software did."""
    row = Handled.objects.filter(owner=request.owner, pk=handled_id).first()
    if row is None:
        raise Http404
    if row.kind.startswith("desk_mail"):
        request.session["toast"] = {"words": gettext("A mail that was sent can’t be taken back.")}
    elif row.undone_at is not None:
        request.session["toast"] = {"words": gettext("Already put back.")}
    else:
        own_addresses.undo(row, now=request.now)
    back = way_back(request)
    return redirect("/handled/" if back == "/" else back)


@desk
def decides(request: DeskRequest) -> HttpResponse:
    """Show how the software decides, printed from the rules themselves."""
    found = how()
    context = {
        "room": "more",
        "tasks": found.tasks,
        "ladder": ladder_lines(found),
        "within_a_step": within_a_step(),
        "chapters": chapters(found),
        "signals": signal_rows(found.signals),
        "rules": every_rule(get_language() or "en"),
        "audit": ledger.audit(),
    }
    return render(request, "decides.html", context)


@desk
def more(request: DeskRequest) -> HttpResponse:
    """Show what has no place in the phone's tab bar."""
    return render(request, "more.html", {"room": "more"})


@desk
def settings_page(request: DeskRequest) -> HttpResponse:
    """Show and change the owner's own settings."""
    owner = request.owner
    if request.method == "POST":
        fields = typed_settings(request)
        zone = fields.get("timezone", owner.timezone)
        if zone not in available_timezones():
            words = gettext("There is no time zone “%(zone)s”. Nothing was changed.") % {"zone": zone}
            request.session["toast"] = {"words": words}
        elif fields.get("name"):
            accounts.change_owner(owner, fields)
            request.session["toast"] = {"words": gettext("Kept.")}
        return redirect("/settings/")
    context = {
        "room": "more",
        "addresses": sorted(owners.own_addresses(owner) - {owner.email}),
        "has_server": bool(settings.SINCERELY_SMTP_URL) or settings.SINCERELY_DEMO,
        "sending": [one.email for one in outgoing.accounts(owner) if one.is_on],
        "data_folder": settings.SINCERELY_DATA,
        "zones": sorted(zone for zone in available_timezones() if zone == "UTC" or zone.startswith(CONTINENTS)),
        **choices(owner),
    }
    return render(request, "settings.html", context)


def typed_settings(request: DeskRequest) -> dict[str, object]:
    """Return what was typed about the owner; what is not a number of seconds leaves them as they are."""
    fields: dict[str, object] = {
        name: request.POST[name].strip()
        for name in ("name", "call_name", "role", "organisation", "timezone")
        if name in request.POST
    }
    if seconds := number(request.POST.get("undo_seconds", "")):
        fields["undo_seconds"] = max(5, min(seconds, 600))
    fields["single_keys"] = request.POST.get("single_keys") == "1"
    return fields
