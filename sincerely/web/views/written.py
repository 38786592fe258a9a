"""What was written to servers: when, by whom, what; and the way back, over exactly what the page showed."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.accounts.queries import own_addresses
from sincerely.journey import writing_back
from sincerely.journey.writing_back import There, WayBack
from sincerely.sources import queries
from sincerely.sources.actions.writing import NotWritten
from sincerely.sources.models import FormerVersion
from sincerely.sources.remote import Trouble
from sincerely.web import shown, writing_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.views.address_book import after
from sincerely.web.views.sources import servers


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List what was written, the newest first."""
    lines = [writing_words.written_line(row) for row in queries.written(request.owner)]
    return render(request, "written.html", {"room": "handled", "lines": lines})


@desk
def page(request: DeskRequest, row_id: int) -> HttpResponse:
    """Show one change with what putting it back would do; do it at the yes."""
    row = queries.written_row(request.owner, row_id)
    if row is None:
        raise Http404
    context: dict[str, Any] = {"room": "handled", "line": writing_words.written_line(row)}
    try:
        if row.state == "writing":
            writing_back.settle(row, servers(), now=request.now)
            context["line"] = writing_words.written_line(row)
        if not context["line"].can_be_put_back:
            return render(request, "written_one.html", context)
        if why_not := queries.why_not_writable(row.source):
            raise NotWritten(why_not)
        if request.method == "POST":
            return put_back(request, row, context)
        return show(request, row, writing_back.way_back(row, servers(), now=request.now), context)
    except NotWritten as refusal:
        words = writing_words.why_not_words(refusal.why)
        return render(request, "written_one.html", context | {"why_not": words})
    except Trouble as trouble:
        words, do = writing_words.trouble_words(trouble, row.source)
        return render(request, "written_one.html", context | {"problem": words, "do": do}, status=502)


def show(
    request: DeskRequest, row: FormerVersion, way: WayBack, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """Lay the three versions side by side: what was written, what stands there now, what stood before."""
    me = own_addresses(request.owner)
    here, there, was = (
        writing_words.described(row.source, raw, me, now=request.now)
        for raw in (way.as_written.raw, way.now_there.raw, way.former)
    )
    context |= {
        "rows": writing_words.side_by_side(here, there, was),
        "is_untouched": way.is_untouched,
        "is_gone": way.now_there.raw is None,
        "takes_away": way.former is None,
        "nothing_to_do": way.former is None and way.now_there.raw is None,
        "token": shown.sign(request.owner, {"row": row.pk, "etag": way.now_there.etag}),
    }
    return render(request, "written_one.html", context, status=status)


def put_back(request: DeskRequest, row: FormerVersion, context: dict[str, Any]) -> HttpResponse:
    """Put the former version back over what was shown: by the page's form, or, right after the yes, what we wrote."""
    way = writing_back.way_back(row, servers(), now=request.now)
    values = shown.read(request.owner, request.POST.get("shown", ""))
    is_seen = values is not None and values.get("row") == row.pk and values.get("etag") == way.now_there.etag
    if not (is_seen or (values is None and way.is_untouched)):
        return show(request, row, way, context, status=409)
    seen = There(way.now_there.raw, way.now_there.etag)
    outcome = writing_back.put_back(row, seen, servers(), sign_in=request.sign_in, now=request.now)
    if outcome.state == "conflict":
        return show(request, row, writing_back.way_back(row, servers(), now=request.now), context, status=409)
    if outcome.state == "written":
        request.session["toast"] = {"words": gettext("The former version stands there again.")}
        return redirect("/written/")
    return redirect(after(request, outcome, "/written/"))
