"""How far the software may go with one person, or with everybody of a tag: set by the owner, lower only."""

from collections.abc import Mapping

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.people.models import Person, TagPolicy
from sincerely.trust.policy import with_modes


@transaction.atomic
def set_person_policy(person: Person, changes: Mapping[str, str | None]) -> None:
    """Set modes for a person; None takes one away. The journey has checked each against its cap."""
    fresh = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    fresh.policy = with_modes(fresh.policy, changes)
    fresh.save(update_fields=["policy"])
    person.policy = fresh.policy


@transaction.atomic
def set_tag_policy(owner: Owner, tag: str, changes: Mapping[str, str | None]) -> None:
    """Set modes for everybody of a tag; None takes one away."""
    row, _ = TagPolicy.objects.select_for_update(no_key=True).get_or_create(owner=owner, tag=tag)
    row.policy = with_modes(row.policy, changes)
    if row.policy:
        row.save(update_fields=["policy"])
    else:
        row.delete()
