"""Signing in by a one-time link, and out."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sincerely.accounts import actions, queries
from sincerely.accounts.actions import LinkRefused
from sincerely.web.signed_in import SESSION_KEY, DeskRequest, desk, find_sign_in
from sincerely.web.typed import ours, place_of, typed_words

HOUR = 3600


def page(request: HttpRequest) -> HttpResponse:
    """Say how to sign in; where to go then is remembered by the browser that asked."""
    response = render(request, "sign_in.html", {"refused": False})
    place = ours(request.GET.get("next", "/"))
    if place != "/":
        response.set_cookie("next", place, max_age=HOUR, httponly=True, samesite="Lax", secure=settings.IS_HTTPS)
    return response


def by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Spend a link and sign its owner in. A look at it (HEAD), and a link of somebody else's, spend nothing.

    Whoever is at the browser must not find themselves on another's desk by a link that was put before them.
    """
    now = datetime.now(UTC)
    here = find_sign_in(request, now=now)
    other = here and queries.owner_of_link(secret, now=now)
    if request.method == "HEAD" or (here and other and other != here.owner):
        return render(request, "sign_in.html", {"refused": False, "here": here and here.owner}, status=409)
    try:
        sign_in = actions.use_sign_in_link(secret, now=now)
    except LinkRefused:
        return render(request, "sign_in.html", {"refused": True}, status=403)
    login(request, sign_in.owner, backend="django.contrib.auth.backends.ModelBackend")
    request.session[SESSION_KEY] = sign_in.pk
    response = redirect(ours(request.COOKIES.get("next", "/")))
    response.delete_cookie("next", samesite="Lax")
    return response


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form that was too old or not the desk's. Words typed on a page of this desk are shown to be copied."""
    is_from_here = urlsplit(request.headers.get("Origin", "")).netloc == request.get_host()
    words = typed_words(request) if is_from_here else []
    response = render(
        request, "403_csrf.html", {"words": words, "place": place_of(request) if is_from_here else ""}, status=403
    )
    response.headers["Cache-Control"] = "no-store"
    return response


@desk
@require_POST
def out(request: DeskRequest) -> HttpResponse:
    """Sign out: nothing can be approved under this sign-in any more."""
    actions.sign_out(request.sign_in, now=request.now)
    logout(request)
    return redirect("/sign-in/")
