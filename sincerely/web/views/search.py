"""Search: the same words and operators as on the command line."""

from django.http import HttpResponse
from django.shortcuts import render

from sincerely.people import queries
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number

PAGE = 30


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show what was found, the newest or the most relevant first."""
    text = request.GET.get("q", "").strip()
    order = "relevance" if request.GET.get("order") == "relevance" else "newest"
    limit = number(request.GET.get("n", ""), default=PAGE, most=500)
    found = queries.search(request.owner, text, limit=limit, order=order) if text else None  # type: ignore[arg-type]
    hits = [(hit, with_marks(hit.snippet, hit.marks)) for hit in found.hits] if found else []
    context = {"room": "search", "q": text, "order": order, "found": found, "hits": hits, "next": limit + PAGE}
    return render(request, "search.html", context)


def with_marks(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """Put U+0001 and U+0002 around the found words; the template escapes all else."""
    out, at = [], 0
    for start, end in marks:
        out += [text[at:start], "\x01", text[start:end], "\x02"]
        at = end
    return "".join([*out, text[at:]])
