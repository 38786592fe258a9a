"""Which messages are nobody's business but the owner's: no program reads them, whatever its token may do."""

from collections.abc import Iterable

from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry
from sincerely.people.queries import chunks

PRIVATE_NEWS = frozenset(
    {
        "death", "grief", "illness", "surgery", "accident", "pregnancy", "birth", "baptism", "family", "school",
        "exam", "layoff", "job_loss", "health", "allergy", "anger", "complaint", "apology", "conflict", "legal",
        "money_dispute", "bad_news", "private",
    }
)  # fmt: skip
"""What moments and facts may be about that is told to one person only."""
PRIVATE = Q(kind="sensitive") | Q(kind__in=("moment", "fact"), what__in=PRIVATE_NEWS)


def private_entries(owner: Owner, entry_ids: Iterable[int]) -> frozenset[int]:
    """Return those of these entries that hold a sensitive matter or private news, or stand in a thread that does.

    The whole thread counts: an answer says as much as the news, and may quote it.
    """
    threads: dict[int, int | None] = {}
    for some in chunks(list(entry_ids)):
        rows = Entry.objects.filter(owner=owner, pk__in=some)
        threads.update(rows.values_list("pk", "thread_id"))
    told = Notice.objects.filter(PRIVATE, owner=owner).exclude(state="dismissed")
    entries: set[int] = set()
    talks: set[int | None] = set()
    for some in chunks(list(threads)):
        entries |= set(told.filter(entry__in=some).values_list("entry_id", flat=True))
    for ids in chunks([each for each in set(threads.values()) if each is not None]):
        talks |= set(told.filter(entry__thread__in=ids).values_list("entry__thread_id", flat=True))
    return frozenset(pk for pk, thread in threads.items() if pk in entries or thread in talks)
