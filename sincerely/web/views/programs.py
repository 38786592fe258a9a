"""Programs: which tokens are out, what each may do, and how to end one. A token is shown once, when it is made."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List the tokens; a form posted here makes one, and this answer alone shows it."""
    shown: dict[str, object] = {}
    if request.method == "POST":
        shown = make(request)
    tokens = queries.tokens(request.owner)
    context = {
        "room": "more",
        "standing": [one for one in tokens if one.stands(request.now)],
        "ended": [one for one in tokens if not one.stands(request.now)][:20],
        "doors": accounts.DOORS,
        "most_days": accounts.LONGEST_LIFE.days,
        "base": settings.SINCERELY_PUBLIC_URL or request.build_absolute_uri("/").rstrip("/"),
        **shown,
    }
    return render(request, "programs.html", context)


def make(request: DeskRequest) -> dict[str, object]:
    """Make the token that was asked for; return what this one answer shows of it."""
    door = request.POST.get("door", "")
    scopes = [scope for scope in accounts.SCOPES if request.POST.get(scope)]
    life = timedelta(days=number(request.POST.get("days", ""), most=9999))
    try:
        secret = accounts.make_token(
            request.owner, request.POST.get("name", ""), scopes, door=door, life=life, now=request.now
        )
    except ValueError:
        wanted = gettext("A token needs a name, something it may do, and an end within %(days)s days. None was made.")
        return {"refused": wanted % {"days": accounts.LONGEST_LIFE.days}, "typed": request.POST}
    return {"secret": secret, "made": queries.tokens(request.owner)[0]}


@desk
@require_POST
def end(request: DeskRequest, token_id: int) -> HttpResponse:
    """End a token at once."""
    token = queries.own_token(request.owner, token_id)
    if token is None:
        raise Http404
    accounts.revoke_token(token, now=request.now)
    request.session["toast"] = {
        "words": gettext("Ended. What %(name)s proposed still waits for you.") % {"name": token.name}
    }
    return redirect("/settings/programs/")
