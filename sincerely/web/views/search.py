"""Search: the same words and operators as on the command line."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from sincerely.people import queries
from sincerely.people.queries import Found, Hit
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

PAGE = 30
MOST = 510


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show what was found, the newest or the most relevant first."""
    text = request.GET.get("q", "").strip()
    relevance = request.GET.get("order") == "relevance"
    limit = number(request.GET.get("n", ""), default=PAGE, most=MOST)
    context: dict[str, Any] = {"room": "search", "q": text, "relevance": relevance}
    if text:
        found = queries.search(request.owner, text, limit=limit, order="relevance" if relevance else "newest")
        context |= _found(found, limit)
        context["by_newest"], context["by_relevance"] = _link(text), _link(text, order="relevance")
        if found.total > len(found.hits) and limit < MOST:
            order = {"order": "relevance"} if relevance else {}
            context["more"] = f"{_link(text, **order, n=str(limit + PAGE))}#h{limit + 1}"
    return render(request, "search.html", context)


def _found(found: Found, limit: int) -> dict[str, Any]:
    """What the page says of an answer; the first row that was not there before is the current one."""
    return {
        "found": found,
        "total": grouped(found.total),
        "ranked": grouped(found.ranked) if found.ranked else "",
        "shown": len(found.hits),
        "rows": [_row(hit) for hit in found.hits],
        "current": max(0, min(limit - PAGE, len(found.hits) - 1)),
    }


def _row(hit: Hit) -> dict[str, Any]:
    return {
        "hit": hit,
        "subject": with_marks(hit.subject, hit.subject_marks),
        "sender": with_marks(hit.sender, hit.sender_marks),
        "text": with_marks(hit.snippet, hit.marks),
    }


def _link(text: str, **more: str) -> str:
    return "?" + urlencode({"q": text, **more})


def grouped(count: int) -> str:
    """A count with its thousands apart, as the reader's language writes it."""
    return f"{count:,}".replace(",", "." if get_language() == "vi" else ",")


def with_marks(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """Put U+0001 and U+0002 around the found words; the template escapes all else."""
    bare = text.replace("\x01", " ").replace("\x02", " ")
    out, at = [], 0
    for start, end in marks:
        out += [bare[at:start], "\x01", bare[start:end], "\x02"]
        at = end
    return "".join([*out, bare[at:]])
