"""Programs: which tokens are out, what each may do, and how to end one. A token is shown once, when it is made."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.trust.vault import load_ring
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.webhooks import actions as hooks
from sincerely.webhooks import queries as webhooks
from sincerely.webhooks.trying import BadAddress, place_of

A_MINUTE = timedelta(minutes=1)
TESTS_A_MINUTE = 5


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List the tokens; a form posted here makes one, and this answer alone shows it."""
    return page(request, make(request) if request.method == "POST" else {})


def page(request: DeskRequest, shown: dict[str, object]) -> HttpResponse:
    """Show the page; `shown` is what only this one answer says."""
    tokens = queries.tokens(request.owner)
    context = {
        "room": "more",
        "standing": [one for one in tokens if one.stands(request.now)],
        "ended": [one for one in tokens if not one.stands(request.now)][:20],
        "doors": accounts.DOORS,
        "most_days": accounts.LONGEST_LIFE.days,
        "base": settings.SINCERELY_PUBLIC_URL or request.build_absolute_uri("/").rstrip("/"),
        **webhook_context(request),
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


def webhook_context(request: DeskRequest) -> dict[str, object]:
    """Return who is told, and how that went."""
    webhook = webhooks.standing(request.owner)
    if webhook is None:
        return {"webhook": None}
    return {"webhook": webhook, "events": webhooks.lately(webhook), "told": webhooks.standing_of(webhook)}


@desk
@require_POST
def tell(request: DeskRequest) -> HttpResponse:
    """Tell this address from now on; this answer alone shows the secret that signs what is told."""
    url = request.POST.get("url", "").strip()
    try:
        place_of(url, allowed=settings.SINCERELY_PRIVATE_HOSTS)
    except BadAddress:
        said = gettext(
            "That address can’t be told: it has to begin with https:// and hold no login. Nothing was changed."
        )
        return page(request, {"refused": said, "typed_url": url[:500]})
    ring = load_ring(settings.SINCERELY_VAULT_KEYS)
    return page(request, {"webhook_secret": hooks.set_up(request.owner, url, ring=ring, now=request.now)})


@desk
@require_POST
def change_telling(request: DeskRequest, what: str) -> HttpResponse:
    """Send a test, or tell nobody any more."""
    webhook = webhooks.standing(request.owner)
    if webhook is None or what not in ("test", "end"):
        raise Http404
    if what == "end":
        hooks.end(request.owner, now=request.now)
        words = gettext("Nobody is told any more.")
    elif webhooks.tests_since(webhook, request.now - A_MINUTE) >= TESTS_A_MINUTE:
        words = gettext("That was enough tests for a minute.")
    else:
        hooks.add(request.owner, "test", letter=None, state="test", now=request.now)
        words = gettext("A test is on its way; look again in some seconds.")
    request.session["toast"] = {"words": words}
    return redirect("/settings/programs/")
