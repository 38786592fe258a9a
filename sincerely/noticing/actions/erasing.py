"""Notices around somebody who is erased: those in entries that stay stand beside whom these are with now."""

from collections.abc import Sequence

from django.db.models import OuterRef, Subquery

from sincerely.noticing.models import Notice
from sincerely.people.models import Entry
from sincerely.people.queries import chunks


def hand_over(entries: Sequence[int]) -> None:
    """Let notices that are about nobody any more be about the person with whom their entry is."""
    now_with = Subquery(Entry.objects.filter(pk=OuterRef("entry_id")).values("person_id")[:1])
    for some in chunks(entries):
        Notice.objects.filter(entry_id__in=some, person=None).update(person_id=now_with)
