"""What a page showed, signed: the yes that comes back is to exactly that, within an hour, of the same owner."""

from typing import Any

from django.core import signing

from sincerely.accounts.models import Owner

HOUR = 3600


def sign(owner: Owner, values: dict[str, Any]) -> str:
    """Return what was shown as a form carries it."""
    return signing.dumps({"owner": owner.pk, **values}, salt="sincerely.shown", compress=True)


def read(owner: Owner, token: str) -> dict[str, Any] | None:
    """Return what was shown; None where it is too old, of somebody else, or not ours."""
    try:
        values = signing.loads(token, salt="sincerely.shown", max_age=HOUR)
    except signing.BadSignature:
        return None
    return values if isinstance(values, dict) and values.get("owner") == owner.pk else None
