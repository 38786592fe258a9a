"""A NUL in what a request says becomes the mark for an unknown character, as in mail that is read.

No text holds one, PostgreSQL stores none, and a page that meets one must neither break nor lose the rest of the words.
"""

from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, HttpResponseBase, QueryDict

_UNKNOWN: Final = "\ufffd"


class TypedNulMiddleware:
    """Looks through address and form before any page does.

    What is exempt from a form's own token is a program's door, which reads strictly and refuses by itself.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Serve the request."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, _args: Any, _kwargs: Any) -> None:
        """Hand the page an address and a form that hold no NUL."""
        if getattr(view, "csrf_exempt", False):
            return
        request.GET = without_nul(request.GET)  # type: ignore[assignment]
        if request.method == "POST":
            request.POST = without_nul(request.POST)  # type: ignore[assignment]


def without_nul(said: QueryDict) -> QueryDict:
    """Return `said` itself, or a copy in which each NUL is U+FFFD."""
    if not any("\0" in text for name, values in said.lists() for text in (name, *values)):
        return said
    clean = QueryDict(mutable=True, encoding=said.encoding)
    for name, values in said.lists():
        clean.setlist(name.replace("\0", _UNKNOWN), [value.replace("\0", _UNKNOWN) for value in values])
    clean._mutable = False
    return clean
