"""One conversation from the owner's side: at which address it reached them, and whether the other wrote since."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Participation, Person

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


def came_around(
    owner: Owner, person: Person, threads: Collection[int | None], *, since: datetime, until: datetime
) -> list[Entry]:
    """Return what came to the owner from a person, or in these conversations from anybody; nothing of machines."""
    came = Entry.objects.filter(owner=owner, kind="message", direction="in", bulk=False, automatic=False)
    theirs = Q(person=person) | Q(thread_id__in=[each for each in threads if each is not None])
    return list(came.filter(theirs, at__gte=since, at__lte=until).order_by("at", "pk"))


def sender_of(message: Entry) -> str:
    """Return the address that a message came from; blank where its sender had none."""
    rows = Participation.objects.filter(entry=message, role="from", identity__kind="email")
    return rows.values_list("identity__value", flat=True).first() or ""


def letters_to(owner: Owner, person: Person, *, limit: int) -> list[Entry]:
    """Return letters to a person that name the owner as their sender, the newest first. Anybody can write that name."""
    named = Participation.objects.filter(owner=owner, identity__person=person, role__in=("to", "cc", "bcc"))
    letters = Entry.objects.filter(owner=owner, direction="out", kind="message", automatic=False)
    return list(letters.filter(pk__in=named.values("entry_id")).order_by("-at", "-pk")[:limit])
