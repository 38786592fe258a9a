"""One entry with its thread; one notice with its rule; what can be said about it by hand."""

from datetime import UTC, datetime

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_POST

from sincerely.journey import calendar
from sincerely.journey.explained import explain
from sincerely.noticing import actions, queries
from sincerely.noticing.models import Correction
from sincerely.noticing.reading import reads_whole
from sincerely.noticing.rule_words import rule_words
from sincerely.people import queries as people
from sincerely.people.models import Entry
from sincerely.review import queries as approvals
from sincerely.sources import queries as sources
from sincerely.web.invitation_words import invitation_lines
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
        "explained": explain(request.owner, notice, now=request.now) if notice else None,
        "entry": here,
        "receipt_id": approvals.receipt_of(request.owner, here.message_id) if here.machine else "",
        "person": here.person,
        "notice": notice,
        "notice_rule": rule_words(notice.rule, get_language() or "en") if notice else "",
        "span": (notice.start, notice.end) if notice else None,
        "notices": queries.notices_of_entry(here),
        "unread": _unread(here),
        "in_calendar": bool(calendar.calendars_with(request.owner, here)),
        "invitations": invitation_lines(request.owner, here),
        "thread": people.thread(request.owner, here, until=datetime.now(UTC)),
    }
    return render(request, "entry.html", context)


def _unread(entry: Entry) -> str:
    """How much of somebody's letter noticing left aside: all, a part, or nothing (blank)."""
    if entry.kind != "message" or entry.direction != "in" or entry.bulk or entry.automatic:
        return ""
    return "all" if not entry.mode else "" if reads_whole(entry.text) else "part"


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
    """Take the owner's word on a notice: kept, answered, open again, or what was wrong about it; undo is offered."""
    state, verdict = request.POST.get("state", ""), request.POST.get("verdict", "")
    if verdict in ("right", "done", "not_so", "not_mine"):
        correction = actions.correct(request.owner, notice_id, verdict=verdict, now=request.now)
        if correction is not None:
            tell(request, correction)
    elif state in ("kept", "answered", "withdrawn", "dismissed", "open"):
        actions.close_by_hand(request.owner, notice_id, state=state, now=request.now)
    return redirect(way_back(request))


@desk
@require_POST
def settled(request: DeskRequest, notice_id: int) -> HttpResponse:
    """Answer "Did this settle it?", undo is offered."""
    is_settled = request.POST.get("settled") == "1"
    correction = actions.answer_perhaps(request.owner, notice_id, settled=is_settled, now=request.now)
    if correction is not None:
        tell(request, correction)
    return redirect(way_back(request))


@desk
@require_POST
def undo_correction(request: DeskRequest, correction_id: int) -> HttpResponse:
    """Take a correction back."""
    actions.undo_correction(request.owner, correction_id, now=request.now)
    return redirect(way_back(request))


def tell(request: DeskRequest, correction: Correction) -> None:
    """Say what was kept, for whom it counts, and offer undo."""
    words = {
        "right": gettext("Kept: that was right."),
        "done": gettext("Kept as settled."),
        "not_settled": gettext("Still open; these words are not asked about again."),
        "not_so": gettext("Put right, for you only. The rule is trusted a little less."),
        "not_mine": gettext("Not yours: put right, for you only. The rule is trusted a little less."),
    }[correction.verdict]
    request.session["toast"] = {"words": words, "undo": f"/corrections/{correction.pk}/undo/"}
