"""A NUL in what a request says becomes the mark for an unknown character, as in mail that is read.

No text holds one, PostgreSQL stores none, and a page that meets one must neither break nor lose the rest of the words.
"""

from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, HttpResponseBase, QueryDict

_UNKNOWN: Final = "\ufffd"


class TypedNulMiddleware:
    """Looks through address and form before any page does. What programs send is read strictly at their own door."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Serve the request with an address that holds no NUL."""
        request.GET = without_nul(request.GET)  # type: ignore[assignment]
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, _args: Any, _kwargs: Any) -> None:
        """Do the same for a form; what is exempt from the form's own token (a program's door) reads its body itself."""
        if request.method == "POST" and not getattr(view, "csrf_exempt", False):
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
