"""Whether a letter wants a second person's yes: by wishes about anybody whom it reaches, its kind, or every letter.

Asked at the owner's yes and again before the letter leaves: a wish that came in between holds too.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sincerely.accounts.models import Owner
from sincerely.journey.ruling import Wishes, wishes_of
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.review.models import Approval
from sincerely.trust.policy import second_rule
from sincerely.writing.models import Letter

RULES: Final = ("person", "tag", "kind", "all")
"""Where the wish stands; of several the most personal names itself."""
MONTH: Final = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class WouldWait:
    """Of so many letters of the last month, how many would have waited for a second yes."""

    letters: int
    waiting: int


def rule_for(task: str, reached: Iterable[Person | None], wishes: Wishes) -> str:
    """Return the wish that asks for a second yes to a letter of this task to these people; blank: none does."""
    found = {
        second_rule(
            task,
            owner=wishes.owner,
            tags=[wishes.tags[tag] for tag in person.tags if tag in wishes.tags] if person else (),
            person=wishes.of_person(person) if person else None,
        )
        for person in (*reached, None)
    }
    return next((rule for rule in RULES if rule in found), "")


def rule_of(letter: Letter, addresses: Collection[str], *, wishes: Wishes | None = None) -> str:
    """Return the wish that asks for a second yes to this letter to these addresses; blank: none does."""
    holders = people.holders_by_address(letter.owner, addresses)
    return rule_for(letter.task, reached(letter, addresses, holders), wishes or wishes_of(letter.owner))


def reached(letter: Letter, addresses: Collection[str], holders: Mapping[str, Sequence[Person]]) -> list[Person]:
    """Return the people whom a letter reaches, and for whom it was begun."""
    found = [each for email in addresses for each in holders.get(email.strip().lower(), ())]
    return [*found, letter.person] if letter.person is not None else found


def would_wait(owner: Owner, wishes: Wishes, *, now: datetime) -> WouldWait:
    """Return how many of the last month's letters would have waited under these wishes. Nothing is written."""
    rows = Approval.objects.filter(owner=owner, withdrawn_at=None, standing=None, approved_at__gt=now - MONTH)
    said = list(rows.filter(approved_at__lte=now).select_related("letter__person").defer("content"))
    holders = people.holders_by_address(owner, {email for each in said for email in each.recipients})
    waiting = sum(
        bool(rule_for(each.letter.task, reached(each.letter, each.recipients, holders), wishes)) for each in said
    )
    return WouldWait(len(said), waiting)
