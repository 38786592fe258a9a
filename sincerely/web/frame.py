"""What every page's frame shows: who is signed in, how many letters wait, light or dark, how complete the desk is."""

from django.conf import settings
from django.http import HttpRequest

from sincerely.accounts.models import Owner
from sincerely.accounts.queries import reviews_for
from sincerely.review.queries import second_waiting_count, waiting_count
from sincerely.sending.queries import uncertain_count
from sincerely.sources.queries import read_up_to

THEMES = ("light", "dark")


def second_waiting(who: Owner) -> int | None:
    """Return how many letters wait for this person's second look; None where nobody named them."""
    rows = reviews_for(who)
    return second_waiting_count([row.owner_id for row in rows]) if rows else None


def frame(request: HttpRequest) -> dict[str, object]:
    """Return the frame's context for `request`."""
    theme = request.COOKIES.get("theme", "")
    context: dict[str, object] = {"theme": theme if theme in THEMES else "", "is_demo": settings.SINCERELY_DEMO}
    owner = getattr(request, "owner", None)
    if isinstance(owner, Owner):
        context |= {
            "owner": owner,
            "letters_waiting": waiting_count(owner),
            "letters_uncertain": uncertain_count(owner),
            "second_waiting": second_waiting(owner),
            "read_up_to": read_up_to(owner),
            "saved": request.session.pop("saved", None),
            "toast": request.session.pop("toast", None),
        }
    return context
