"""Who is at the browser. Pages of the desk are for signed-in people only; others are sent to the sign-in page."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone

from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import open_sign_in
from sincerely.web.typed import place_of, typed_words

P = ParamSpec("P")
SESSION_KEY = "sign_in"


class DeskRequest(HttpRequest):
    """A request of a signed-in person."""

    owner: Owner
    sign_in: SignIn
    now: datetime


def zone_of(owner: Owner) -> ZoneInfo:
    """Return the owner's time zone; all their pages speak in it."""
    return ZoneInfo(owner.timezone)


def find_sign_in(request: HttpRequest, *, now: datetime) -> SignIn | None:
    """Return the sign-in that this session carries, if it still stands."""
    user = getattr(request, "user", None)
    if not isinstance(user, Owner) or not user.is_active:
        return None
    return open_sign_in(user, request.session.get(SESSION_KEY), now=now)


def turned_away(request: HttpRequest) -> HttpResponse:
    """Send whoever is not signed in to the sign-in page; what they typed is shown to them first, and kept nowhere."""
    place = place_of(request)
    words = typed_words(request) if request.method == "POST" else []
    if not words:
        return redirect(f"/sign-in/?{urlencode({'next': place})}")
    response = render(request, "words_to_copy.html", {"words": words, "place": place}, status=403)
    response.headers["Cache-Control"] = "no-store"
    return response


def desk(
    view: Callable[Concatenate[DeskRequest, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Let only signed-in people in, and hand the view their owner, sign-in and the time."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        now = datetime.now(UTC)
        sign_in = find_sign_in(request, now=now)
        if sign_in is None:
            return turned_away(request)
        request.owner, request.sign_in, request.now = sign_in.owner, sign_in, now  # type: ignore[attr-defined]
        with timezone.override(zone_of(sign_in.owner)):
            response = view(request, *args, **kwargs)  # type: ignore[arg-type]
        if isinstance(response, HttpResponse):
            response.headers["Cache-Control"] = "no-store"
        return response

    return cast("Callable[Concatenate[HttpRequest, P], HttpResponseBase]", guarded)
