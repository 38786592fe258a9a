"""Which language a page speaks: `?lang=`, else the cookie, else the owner's, else the browser's."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation

LANGUAGES = frozenset(code for code, _ in settings.LANGUAGES)


class OwnerLanguageMiddleware:
    """Chooses once a request; answers say which language they are in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Serve the request in the chosen language."""
        with translation.override(choose(request)):
            request.LANGUAGE_CODE = translation.get_language()
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "en")
        return response


def choose(request: HttpRequest) -> str:
    """Return the code of the language for this request."""
    for wish in (request.GET.get("lang"), request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)):
        if wish in LANGUAGES:
            return wish
    return translation.get_language_from_request(request)
