"""What was read and is not sure: one page with all of it, and the owner's yes or no."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop
from django.views.decorators.http import require_POST

from sincerely.accounts.actions import NotTheirs
from sincerely.journey import who_is_who
from sincerely.people import actions, queries
from sincerely.web import proposal_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number, way_back

PAGE = 30
MOST = 300
HERE = "/people/proposals/"
DONE = {
    "same_person": noop("Together now."),
    "own_address": noop("Yours now: %(addresses)s. What came through it is read from your side."),
}


@desk
def page(request: DeskRequest) -> HttpResponse:
    """List what is proposed, the likeliest first."""
    limit = max(PAGE, number(request.GET.get("n", ""), default=PAGE, most=MOST))
    total = queries.proposals_count(request.owner)
    found = queries.open_proposals(request.owner, limit=limit)
    context = {
        "room": "people",
        "proposals": proposal_words.shown(request.owner, found, now=request.now),
        "total": total,
        "more": min(limit + PAGE, MOST) if total > limit < MOST else 0,
        "shown": limit,
    }
    return render(request, "proposals.html", context)


@desk
@require_POST
def answer(request: DeskRequest, proposal_id: int, answer: str) -> HttpResponse:
    """Take the owner's answer: accept, decline, or ask-again, which takes a no back."""
    row = queries.proposal(request.owner, proposal_id)
    back = _back(request)
    if answer not in ("accept", "decline", "ask-again"):
        raise Http404
    if row is None or (row.state != "open" and answer != "ask-again"):
        # Two tabs, a second press, or the question went when its two became one.
        request.session["toast"] = {"words": gettext("This was answered already.")}
    elif answer == "decline":
        actions.decline(request.owner, row, now=request.now)
        words = gettext("Left as it is. This is not proposed again.")
        request.session["toast"] = {"words": words, "undo": f"{HERE}{row.pk}/ask-again/"}
    elif answer == "ask-again":
        actions.ask_again(request.owner, row)
    else:
        return _accept(request, proposal_id, back)
    return redirect(back)


def _accept(request: DeskRequest, proposal_id: int, back: str) -> HttpResponse:
    row = queries.proposal(request.owner, proposal_id)
    if row is None:
        raise Http404
    try:
        handled = who_is_who.accept(request.owner, row, now=request.now)
    except actions.Taken as taken:
        words = gettext("This belongs to %(name)s already. If the two are one, say that first.")
        request.session["toast"] = {"words": words % {"name": taken.person.name}}
        return redirect(back)
    except NotTheirs as refused:
        words = gettext("%(email)s is somebody else's on this desk. Nothing was changed.") % {"email": refused.email}
        request.session["toast"] = {"words": words}
        return redirect(back)
    words = gettext(DONE.get(row.kind, "Kept.")) % {"addresses": ", ".join(handled.slots.get("own", []))}
    request.session["toast"] = {"words": words, "undo": f"/handled/{handled.pk}/undo/"}
    if row.kind == "same_person" and back != HERE and handled.person_id:
        back = f"/people/{handled.person_id}/"
    return redirect(back)


def _back(request: DeskRequest) -> str:
    back = way_back(request)
    return HERE if back == "/" else back
