"""Signing in by a one-time link, and out."""

from datetime import UTC, datetime

from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sincerely.accounts import actions
from sincerely.accounts.actions import LinkRefused
from sincerely.web.signed_in import SESSION_KEY, DeskRequest, desk


def page(request: HttpRequest) -> HttpResponse:
    """Say how to sign in."""
    return render(request, "sign_in.html", {"refused": False})


def by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Spend a link and sign its owner in."""
    try:
        sign_in = actions.use_sign_in_link(secret, now=datetime.now(UTC))
    except LinkRefused:
        return render(request, "sign_in.html", {"refused": True}, status=403)
    login(request, sign_in.owner, backend="django.contrib.auth.backends.ModelBackend")
    request.session[SESSION_KEY] = sign_in.pk
    return redirect("/")


@desk
@require_POST
def out(request: DeskRequest) -> HttpResponse:
    """Sign out: nothing can be approved under this sign-in any more."""
    actions.sign_out(request.sign_in, now=request.now)
    logout(request)
    return redirect("/sign-in/")
