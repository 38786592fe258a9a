"""What every request of REST passes: limits before parsing, strict JSON, problems, no cookie, no cache."""

import json
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.parser import Parser
from ninja.security import HttpBearer

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as owners
from sincerely.accounts.models import ApiToken
from sincerely.api import strict_json
from sincerely.api.refusals import Refused

LARGEST = 28 * 1024 * 1024
"""Bytes of one request: 20 MB of files in base64, and the letter."""
DOCS = "/api/v1/docs/"
log = logging.getLogger(__name__)
View = Callable[..., HttpResponseBase]


class Bearer(HttpBearer):
    """A token of this door that may do one of these things. A session never counts here."""

    def __init__(self, *scopes: str) -> None:
        self.scopes = frozenset(scopes)
        super().__init__()

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken:
        """Return the token. Raises Refused."""
        now = datetime.now(UTC)
        found = owners.token_of(token.strip(), door="rest", now=now)
        if found is None:
            raise Refused("no_token")
        wait = accounts.count_request(found, now=now)
        if wait:
            raise Refused("too_often", wait=wait)
        if not self.scopes & set(found.scopes):
            raise Refused("wrong_scope")
        return found


class StrictParser(Parser):
    """Reads the body of a request, once its token was accepted."""

    def parse_body(self, request: HttpRequest) -> Any:
        """Return what the body says. Raises Refused."""
        if request.content_type != "application/json" or (request.encoding or "utf-8").lower() not in ("utf-8", "utf8"):
            raise Refused("not_json")
        try:
            return strict_json.read(request.body)
        except RequestDataTooBig as problem:
            raise Refused("too_large") from problem
        except UnreadablePostError as problem:
            raise Refused("not_understood") from problem


def problem(refused: Refused) -> HttpResponse:
    """Return a refusal as problem+json (RFC 9457), with the error object of INTERFACES.md inside."""
    told = refused.as_json()
    said: dict[str, object] = {
        "type": f"{DOCS}#{refused.code}",
        "title": HTTPStatus(refused.status).phrase,
        "status": refused.status,
        "detail": told["message"],
        "error": told,
    }
    if refused.fields:
        said["fields"] = [{"at": at, "message": message} for at, message in refused.fields]
    response = HttpResponse(
        json.dumps(said, ensure_ascii=False), status=refused.status, content_type="application/problem+json"
    )
    if refused.status == HTTPStatus.UNAUTHORIZED:
        response.headers["WWW-Authenticate"] = 'Bearer realm="sincerely"'
    if refused.code == "wrong_scope":
        response.headers["WWW-Authenticate"] = 'Bearer realm="sincerely", error="insufficient_scope"'
    if refused.wait:
        response.headers["Retry-After"] = str(refused.wait)
    if refused.allow:
        response.headers["Allow"] = refused.allow
    return response


def said_of(error: Exception) -> HttpResponse:
    """Return the problem for whatever was raised; only what we did not foresee is written into the log."""
    if isinstance(error, Refused):
        return problem(error)
    if isinstance(error, AuthenticationError):
        return problem(Refused("no_token"))
    if isinstance(error, ValidationError):
        return problem(bad_fields(error))
    if isinstance(error, Http404):
        return problem(Refused("not_found"))
    if isinstance(error, HttpError):
        # Whatever the reading of a body raised comes wrapped.
        inner = error.__cause__ or error.__context__
        return problem(inner if isinstance(inner, Refused) else Refused("not_understood"))
    if isinstance(error, OperationalError):
        return problem(Refused("busy"))
    log.error("A request of a program failed.", exc_info=error)
    return problem(Refused("failed"))


def bad_fields(error: ValidationError) -> Refused:
    """Return which fields are wrong, without repeating what was sent."""
    fields = tuple((place(one["loc"]), str(one["msg"])[:200]) for one in error.errors[:20])
    if any(at.lower() == "header.idempotency-key" for at, _said in fields):
        return Refused("key_missing", fields=fields)
    return Refused("bad_fields", fields=fields)


def place(where: tuple[object, ...]) -> str:
    """Return where a field stands: `body.to.0.email`. The name of the parameter that holds the body says nothing."""
    parts = [str(part) for part in where]
    return ".".join(part for n, part in enumerate(parts) if not (n == 1 and parts[0] == "body"))[:200]


def guarded(view: View, queries: Mapping[str, frozenset[str]] | None = None) -> View:
    """Let a request through to a view of REST, and answer in REST's own way whatever happens.

    `queries`: by method, which parameters of the query the address knows; None where it takes none of any method.
    """

    @csrf_exempt
    @wraps(view)
    def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        asked = request.method
        try:
            check(request, queries or {})
            response = ask(view, request, *args, **kwargs)
        except Exception as error:
            response = said_of(error)
        if asked == "OPTIONS" and response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            response = HttpResponse(status=204, headers={"Allow": response.headers["Allow"]})
        if asked == "HEAD" and isinstance(response, HttpResponse):
            response.headers["Content-Length"] = str(len(response.content))
            response.content = b""
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    return inner


def check(request: HttpRequest, queries: Mapping[str, frozenset[str]]) -> None:
    """Raise Refused for a request that is too large, holds NUL, or asks for what would silently be left out."""
    size = request.META.get("CONTENT_LENGTH") or "0"
    if not size.isascii() or not size.isdigit() or len(size) > 12 or int(size) > LARGEST:
        raise Refused("too_large")
    if "\0" in request.path:
        raise Refused("bad_fields", fields=(("path", "there is a NUL in it"),))
    known = queries.get("GET" if request.method == "HEAD" else request.method or "", frozenset())
    for name, values in request.GET.lists():
        if name not in known or len(values) != 1:
            said = "is given more than once" if name in known else "is not known here"
            raise Refused("bad_fields", fields=((f"query.{name}"[:80].replace("\0", ""), said),))
        if "\0" in values[0]:
            raise Refused("bad_fields", fields=((f"query.{name}", "there is a NUL in it"),))


def ask(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    """Ask the view. Raises Refused for a method that the address does not know."""
    if request.method == "HEAD":
        # All as for GET; the body is left out at the end.
        request.method = "GET"
    response = view(request, *args, **kwargs)
    if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = sorted(one.strip() for one in response.headers.get("Allow", "").split(",") if one.strip())
        extra = ["HEAD"] if "GET" in allowed else []
        raise Refused("not_allowed", allow=", ".join([*allowed, *extra, "OPTIONS"]))
    return response


def nothing_here(_request: HttpRequest, **_rest: Any) -> HttpResponseBase:
    """Answer for every other address under the door."""
    raise Refused("not_found")
