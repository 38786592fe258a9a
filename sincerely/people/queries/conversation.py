"""One conversation from the owner's side: at which address it reached them, and whether the other wrote since."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Participation

ROLES = {"in": ("to", "cc", "bcc"), "out": ("from",)}


def reached_at(message: Entry) -> list[str]:
    """Return the addresses of the header fields in which the owner stands, in their order: To before copies.

    Of a message from the owner, the address that it was from.
    """
    roles = ROLES.get(message.direction, ("to", "cc", "bcc"))
    rows = Participation.objects.filter(entry=message, role__in=roles, identity__kind="email")
    found = [(roles.index(role), pk, value) for role, pk, value in rows.values_list("role", "pk", "identity__value")]
    return [value for _, _, value in sorted(found)]


def wrote_since(owner: Owner, message: Entry | None, *, since: datetime) -> bool:
    """Whether somebody wrote to the owner in this conversation after `since`; automatic answers don't count."""
    if message is None or message.thread_id is None:
        return False
    came = Entry.objects.filter(
        owner=owner, thread_id=message.thread_id, kind="message", direction="in", automatic=False
    )
    return came.filter(at__gt=since).exclude(pk=message.pk).exists()
