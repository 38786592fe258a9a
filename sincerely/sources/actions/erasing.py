"""What sources hold of somebody who is erased. Nothing is changed on a server or in a file, nor fetched again."""

from collections.abc import Callable, Collection, Sequence

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.sources.actions.removing import removed_rows
from sincerely.sources.models import Copy, FormerVersion, Removed

CHUNK = 500


def forget_messages(owner: Owner, digests: Sequence[str]) -> None:
    """Note of messages that they are not wanted where they lie: what an account holds there is not fetched again."""
    for start in range(0, len(digests), CHUNK):
        Copy.objects.filter(owner=owner, digest__in=digests[start : start + CHUNK]).update(digest="")


def forget_objects(
    owner: Owner, *, uids: Collection[str], cards: Collection[tuple[int, str]], written: Collection[int]
) -> set[str]:
    """Do the same for events and cards, and forget what we ever wrote of them on a server (`written`: besides).

    Returns the SHA-256 of their bytes, which the caller erases where nothing else holds them.
    """
    copies = Q(uid__in=uids, source__kind__in=("ics", "caldav"))
    changes = Q(uid__in=uids) | Q(pk__in=written)
    for source, uid in cards:
        copies |= Q(source=source, uid=uid)
        changes |= Q(source=source, uid=uid)
    held = Copy.objects.filter(copies, owner=owner).exclude(uid="")
    ours = FormerVersion.objects.filter(changes, owner=owner).exclude(Q(uid="") & ~Q(pk__in=written))
    found = set(held.values_list("digest", flat=True))
    for row in ours:
        found.update(each for each in (row.blob_id, row.wanted_id, row.stands_id) if each)
    held.update(digest="", uid="")
    ours.delete()
    return found - {""}


def removals_with(owner: Owner, tells_of: Callable[[bytes], bool]) -> list[Removed]:
    """Return the removals that could still be undone and in whose kept rows `tells_of` finds somebody."""
    standing = Removed.objects.filter(owner=owner, undone_at=None).order_by("pk")
    return [one for one in standing if any(tells_of(raw) for raw in removed_rows(one))]
