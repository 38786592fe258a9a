"""Who reads letters a second time: naming and ending, seen by both sides."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.accounts.actions import NoReviewer
from sincerely.journey import second_yes
from sincerely.web import reasons
from sincerely.web.signed_in import DeskRequest, desk


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show who reads this owner's letters and whose they read; a post names somebody by their sign-in's address."""
    owner, problem, typed = request.owner, "", request.POST.get("email", "")
    if request.method == "POST":
        try:
            row = accounts.name_reviewer(owner, owners.by_address(typed), now=request.now)
        except NoReviewer as refusal:
            problem = reasons.say(refusal.why)
        else:
            words = gettext("%(name)s can say a second yes to your letters now. Which ones, the table says.")
            request.session["toast"] = {"words": words % {"name": row.who.name}}
            return redirect("/settings/second/")
    context = {
        "room": "more",
        "mine": owners.reviewers(owner),
        "theirs": owners.reviews_for(owner),
        "problem": problem,
        "typed": typed,
    }
    return render(request, "second_readers.html", context, status=422 if problem else 200)


@desk
@require_POST
def change(request: DeskRequest, reviewer_id: int, what: str) -> HttpResponse:
    """End it, by either side; or let receipts name the reader, by the reader alone."""
    row = owners.reviewer_row(request.owner, reviewer_id)
    if row is None or what not in ("end", "named", "unnamed"):
        raise Http404
    if what == "end":
        back = second_yes.end(row, now=request.now)
        words = gettext("Ended.")
        if back:
            words += " " + ngettext(
                "%(n)s letter went back to its owner; nothing of it was sent.",
                "%(n)s letters went back to their owner; nothing of them was sent.",
                back,
            ) % {"n": back}
        request.session["toast"] = {"words": words}
    elif row.who_id != request.owner.pk:
        raise Http404
    else:
        accounts.let_be_named(row, what == "named")
        request.session["toast"] = {"words": gettext("Kept.")}
    return redirect("/settings/second/")
