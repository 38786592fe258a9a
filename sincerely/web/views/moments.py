"""The calendar of moments, and the page to read before a meeting."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from sincerely.journey.meeting import meeting_brief
from sincerely.journey.moments import AHEAD, coming
from sincerely.people.models import Entry
from sincerely.web.signed_in import DeskRequest, desk


@desk
def calendar(request: DeskRequest) -> HttpResponse:
    """Show the days that come: birthdays, feasts, years together, days kept after a loss."""
    found = coming(request.owner, now=request.now)
    return render(request, "moments.html", {"room": "meetings", "coming": found, "days": AHEAD})


@desk
def meeting(request: DeskRequest, entry_id: int) -> HttpResponse:
    """Show what is worth knowing before a meeting."""
    entry = Entry.objects.select_related("person").filter(owner=request.owner, pk=entry_id, kind="meeting").first()
    if entry is None:
        raise Http404
    brief = meeting_brief(request.owner, entry, now=request.now)
    return render(request, "meeting.html", {"room": "meetings", "brief": brief, "entry": entry})
