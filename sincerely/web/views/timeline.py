"""One entry with its thread; one notice with its rule; what can be said about it by hand."""

from datetime import UTC, datetime

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from sincerely.journey import calendar
from sincerely.noticing import actions, queries
from sincerely.noticing.rule_words import rule_words
from sincerely.people import queries as people
from sincerely.people.models import Entry
from sincerely.sources import queries as sources
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number, way_back


def find(request: DeskRequest, entry_id: int) -> Entry:
    """Return the owner's entry or 404."""
    entry = Entry.objects.select_related("person", "thread").filter(owner=request.owner, pk=entry_id).first()
    if entry is None:
        raise Http404
    return entry


@desk
def entry(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Show an entry in its thread; `?notice=` marks the words it stands on."""
    here = find(request, entry_id)
    notice = queries.one(request.owner, number(request.GET.get("notice", "")))
    if notice is not None and notice.entry_id != here.pk:
        notice = None
    context = {
        "room": "people",
        "entry": here,
        "person": here.person,
        "notice": notice,
        "notice_rule": rule_words(notice.rule, get_language() or "en") if notice else "",
        "span": (notice.start, notice.end) if notice else None,
        "notices": queries.notices_of_entry(here),
        "in_calendar": bool(calendar.calendars_with(request.owner, here)),
        "thread": people.thread(request.owner, here, until=datetime.now(UTC)),
    }
    return render(request, "entry.html", context)


@desk
def raw(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Give the message as it came, as a file."""
    here = find(request, entry_id)
    data = sources.raw_bytes(here.blob_id) if here.blob_id else None
    if data is None:
        raise Http404
    response = HttpResponse(data, content_type="message/rfc822")
    response.headers["Content-Disposition"] = f'attachment; filename="message-{here.pk}.eml"'
    return response


@desk
@require_POST
def notice(request: DeskRequest, notice_id: int) -> HttpResponse:
    """Close or reopen a notice by hand: kept, answered, or not what it was taken for."""
    state = request.POST.get("state", "")
    if state in ("kept", "answered", "withdrawn", "dismissed", "open"):
        actions.close_by_hand(request.owner, notice_id, state=state, now=request.now)
    return redirect(way_back(request))
