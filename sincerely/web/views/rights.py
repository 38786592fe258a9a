"""What a letter's reader may ask for on its public page: talk to a human; humans only. No cookie, no account, no token.

A forged form can do nothing: whoever sends it, the wish counts only once the address itself pressed the button behind a
mailed link, and the answer is the same sentence whether or not the address is a recipient's.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from sincerely.journey.readers import person_at
from sincerely.readers import actions, queries
from sincerely.readers.limits import network_of
from sincerely.readers.models import Asked
from sincerely.trust import queries as ledger
from sincerely.trust.queries import ReceiptFacts
from sincerely.web.signed_in import DeskRequest, desk

WHATS = ("call", "humans_only")
ADDRESS = re.compile(r"[^\s@<>\"',;:]{1,64}@[^\s@<>\"',;:.]+(?:\.[^\s@<>\"',;:.]+)+")
WAIT = 3600
"""Seconds after which a reader who asked too often may ask again."""


def network(request: HttpRequest) -> str:
    """Return where a request comes from, as the limits count it."""
    return network_of(request.META.get("REMOTE_ADDR", ""), request.META.get("HTTP_X_FORWARDED_FOR", ""))


def answer(response: HttpResponse) -> HttpResponse:
    """Add what every public answer carries."""
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response


def public(request: HttpRequest, template: str, context: dict[str, object], *, status: int = 200) -> HttpResponse:
    """Return a public page without anything of the desk around it."""
    return answer(render(request, template, {"owner": None, **context}, status=status))


def too_often(request: HttpRequest) -> HttpResponse:
    """Say that it was too often, in the reader's language."""
    response = public(request, "asked_too_often.html", {}, status=429)
    response.headers["Retry-After"] = str(WAIT)
    return response


def language_for(request: HttpRequest, facts: ReceiptFacts | None) -> str:
    """Return the language a reader chose, else the letter's."""
    wish = request.GET.get("lang", "")
    known = wish if wish in ("en", "vi") else facts.language if facts else ""
    return known if known in ("en", "vi") else translation.get_language() or "en"


def limited(what: str) -> Callable[[Callable[..., HttpResponseBase]], Callable[..., HttpResponseBase]]:
    """Count each try of a public view; hand it the receipt's facts and the time."""

    def around(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        def guarded(request: HttpRequest, receipt_id: str, **more: str) -> HttpResponseBase:
            now = datetime.now(UTC)
            facts = ledger.receipt_page(receipt_id)
            with translation.override(language_for(request, facts)):
                if not actions.may(what, network=network(request), receipt_id=receipt_id, now=now):
                    return too_often(request)
                if facts is None or facts.erased:
                    return public(request, "receipt_unknown.html", {}, status=404)
                return view(request, facts, now=now, **more)

        return guarded

    return around


@csrf_exempt
@require_POST
@limited("ask")
def ask(request: HttpRequest, facts: ReceiptFacts, *, now: datetime) -> HttpResponse:
    """Take a wish. Nothing here looks at whether the address is a recipient's, so no answer depends on it."""
    what, address = request.POST.get("what", ""), request.POST.get("address", "").strip()
    if what not in WHATS or len(address) > 254 or not ADDRESS.fullmatch(address):
        return public(request, "asked.html", {"facts": facts, "unreadable": True}, status=400)
    language = translation.get_language() or "en"
    actions.ask(owner=facts.owner, receipt_id=facts.id, what=what, address=address, language=language, now=now)
    return public(request, "asked.html", {"facts": facts, "what": what})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@limited("confirm")
def confirm(request: HttpRequest, facts: ReceiptFacts, *, now: datetime, secret: str) -> HttpResponse:
    """Show the one button that a mailed link leads to. Looking confirms nothing: programs look at links, too."""
    if request.method == "POST":
        asked = actions.confirm(secret, receipt_id=facts.id, now=now)
    else:
        asked = queries.behind_link(secret, receipt_id=facts.id, now=now)
    if asked is None:
        return public(request, "asked_confirm.html", {"facts": facts, "too_old": True}, status=404)
    context = {"facts": facts, "what": asked.what, "done": asked.confirmed_at is not None}
    return public(request, "asked_confirm.html", context)


def asked_rows(owner_id: int, request: DeskRequest) -> list[dict[str, object]]:
    """Return what readers ask of the owner, as Today shows it."""
    return [
        {"asked": asked, "person": person_at(request.owner, asked.address)} for asked in queries.waiting(str(owner_id))
    ]


@desk
@require_POST
def settle(request: DeskRequest, asked_id: int, choice: str) -> HttpResponse:
    """The owner called back; or says whether a wish that came by mail counts."""
    asked: Asked | None = queries.one(str(request.owner.pk), asked_id)
    if asked is not None and choice == "keep":
        actions.accept(asked, now=request.now)
    elif asked is not None and choice == "done":
        actions.finish(asked, now=request.now)
    return redirect("/")
