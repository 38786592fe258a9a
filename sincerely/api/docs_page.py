"""The page for whoever writes a program: what there is, printed from the schema and the refusals themselves."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from sincerely.accounts.actions import MOST_A_MINUTE
from sincerely.api.rest import api
from sincerely.journey.proposals import MOST_A_DAY, MOST_WAITING
from sincerely.web.program_words import REFUSALS, SCOPES, SUMMARIES


def operations() -> list[dict[str, str]]:
    """Return every operation: method, address, what its token must be able to do, and what it is for."""
    found: dict[str, Any] = api.get_openapi_schema()["paths"]
    return [
        {
            "method": method.upper(),
            "address": address,
            "scope": gettext(SCOPES["propose" if "/letters" in address else "read"]),
            "words": gettext(SUMMARIES[operation["operationId"]]),
        }
        for address, methods in found.items()
        for method, operation in methods.items()
    ]


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Show the page; it says nothing of any desk, so anybody may read it."""
    refusals = [
        {"code": code, "status": words.status, "message": gettext(words.message), "do": gettext(words.do)}
        for code, words in REFUSALS.items()
    ]
    context = {
        "operations": operations(),
        "refusals": refusals,
        "base": settings.SINCERELY_PUBLIC_URL or request.build_absolute_uri("/").rstrip("/"),
        "minute": MOST_A_MINUTE,
        "day": MOST_A_DAY,
        "waiting": MOST_WAITING,
    }
    return render(request, "api_docs.html", context)


urlpatterns: list[URLPattern] = [path("", page)]
