"""What every page's frame shows: who is signed in, which room is open, how many letters wait."""

from django.http import HttpRequest


def frame(request: HttpRequest) -> dict[str, object]:
    """Return the frame's context for `request`."""
    return {}
