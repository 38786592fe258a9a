"""The table of how far the software may go: shown, changed by a signed-in person, and tried on the last month first."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, SignIn
from sincerely.accounts.queries import reviewers, stands
from sincerely.journey.ruling import DRAFTING, Wishes, mode_of_need, wishes_of
from sincerely.journey.second_rule import WouldWait, would_wait
from sincerely.journey.today import needs
from sincerely.noticing.needs import Need
from sincerely.people import actions as people_actions
from sincerely.people import queries as people
from sincerely.people.models import Person
from sincerely.trust import actions as trust
from sincerely.trust.policy import (
    DESK_TASKS,
    EVERY_LETTER,
    MODES,
    SECOND,
    TASKS,
    lower,
    mode_for,
    second_rule,
    with_modes,
)

STOPPED: Final = "assist"
"""What the one switch sets for every letter: a person writes, the checks look on."""
LOOKS_BACK: Final = (0, 7, 14, 21, 28)
"""Days ago at which a trial asks what stood on Today."""
ASKING: Final = ("off", "draft", "auto")
"""What can be said of a desk task: leave it, ask first, do it."""
SECONDED: Final = tuple(task for task in TASKS if task not in DESK_TASKS)
"""Tasks whose letters can be made to wait for a second yes."""
ASKED: Final = "asked"
"""What stands in a policy where a second yes is asked for."""
NUMBERS: Final = {"balance_letters": (4, 12), "balance_limit": (0, 6)}
"""Numbers of the balance (INTERFACES) and between what they may lie: an owner can only tighten them."""


class PolicyRefused(Exception):
    """The change would pass a cap or is none that exists. Nothing was changed; `task` says where."""

    def __init__(self, task: str) -> None:
        super().__init__(task)
        self.task = task


class NobodyToAsk(Exception):
    """A second yes was to be asked for, and nobody is named who could say it. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where modes are set: for everything (both None), for a tag, or for one person."""

    tag: str = ""
    person: Person | None = None

    @property
    def name(self) -> str:
        """Opaque, for the ledger."""
        return f"person:{self.person.pk}" if self.person else "tag" if self.tag else "owner"


@dataclass(frozen=True, slots=True)
class Row:
    """One task of the table, at one place."""

    task: str
    default: str
    cap: str
    chosen: str
    """What is set at this place; blank: nothing."""
    mode: str
    """What comes of it for a person about whom nothing else is known."""
    choices: tuple[str, ...]
    """Modes that can be set here, none above the cap."""
    second_here: bool = False
    """Whether a second yes is asked for at this place."""
    second_by: str = ""
    """The wish of the table for everybody that asks for one anyway: kind or all; blank: none."""


@dataclass(frozen=True, slots=True)
class Change:
    """One matter of the last month that a change would have treated in another way."""

    need: Need
    person: Person
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What a change would have meant: of how many matters, and each that differs."""

    matters: int
    since: datetime
    changes: tuple[Change, ...]
    second: WouldWait
    """What it would have meant for letters that were approved."""

    def count(self, to: str) -> int:
        """Return how many would have had this mode."""
        return sum(change.after == to for change in self.changes)

    @property
    def fewer_drafts(self) -> int:
        """How many drafts there would not have been."""
        return sum(each.before in DRAFTING and each.after not in DRAFTING for each in self.changes)

    @property
    def more_drafts(self) -> int:
        """How many drafts there would have been that there were not."""
        return sum(each.before not in DRAFTING and each.after in DRAFTING for each in self.changes)


def set_here(owner: Owner, place: Place) -> Mapping[str, object]:
    """Return the modes that are set at a place."""
    if place.person is not None:
        return dict(place.person.policy)
    return people.tag_policies(owner).get(place.tag, {}) if place.tag else owner.policy


def table(owner: Owner, place: Place = Place()) -> list[Row]:
    """Return every task with its default, its cap and what is set at a place, in the order of the table."""
    here = set_here(owner, place)
    own = owner.policy
    # On the owner's own table a kind is asked for by itself; only "every letter" asks from elsewhere.
    every = SECOND + EVERY_LETTER
    elsewhere = own if place.name != "owner" else {every: own.get(every)}
    found = []
    for task, row in TASKS.items():
        if task in DESK_TASKS and place.name != "owner":
            continue
        chosen = str(own[task]) if own.get(task) else None
        lowered = [str(here[name]) for name in (task, EVERY_LETTER) if here.get(name) and place.name != "owner"]
        if own.get(EVERY_LETTER) and task not in DESK_TASKS:
            lowered.append(str(own[EVERY_LETTER]))
        ruling = mode_for(task, tightened=lowered, chosen=chosen, by_hand=False, humans_only=False, matters=())
        choices = ASKING if task in DESK_TASKS else MODES[: MODES.index(row.cap) + 1]
        second_here, second_by = bool(here.get(SECOND + task)), second_rule(task, owner=elsewhere)
        chosen_here = str(here.get(task) or "")
        found.append(Row(task, row.default, row.cap, chosen_here, ruling.mode, choices, second_here, second_by))
    return found


def checked(changes: Mapping[str, str | None]) -> dict[str, str | None]:
    """Return the changes. Raises PolicyRefused for a task or mode that does not exist, or one above its cap."""
    for task, mode in changes.items():
        if task.startswith(SECOND):
            kind = task.removeprefix(SECOND)
            if (kind != EVERY_LETTER and kind not in SECONDED) or mode not in (None, ASKED):
                raise PolicyRefused(kind)
            continue
        cap = "draft" if task == EVERY_LETTER else TASKS[task].cap if task in TASKS else None
        if cap is None or (mode is not None and (mode not in MODES or lower(cap, mode) != mode)):
            raise PolicyRefused(task)
    return dict(changes)


@transaction.atomic
def set_modes(owner: Owner, place: Place, changes: Mapping[str, str | None], *, sign_in: SignIn, now: datetime) -> None:
    """Set modes at a place, by a signed-in person; the ledger keeps that it happened.

    Raises PolicyRefused, and NobodyToAsk.

    Only a person gives the software more freedom; no job, token or model has a sign-in to give.
    """
    if not stands(sign_in, owner.pk, now=now):
        raise PermissionError("only a signed-in person changes how far the software may go")
    wanted = checked(changes)
    before = set_here(owner, place)
    real = {task: mode for task, mode in wanted.items() if (before.get(task) or None) != mode}
    if not real:
        return
    refuse_without_reviewer(owner, real)
    if place.person is not None:
        people_actions.set_person_policy(place.person, real)
    elif place.tag:
        people_actions.set_tag_policy(owner, place.tag, real)
    else:
        accounts.set_policy(owner, real)
    said = {task: [str(before.get(task) or ""), mode or ""] for task, mode in sorted(real.items())}
    trust.append("policy_changed", {"where": place.name, "owner": owner.pk, "changes": said}, now)


def refuse_without_reviewer(owner: Owner, changes: Mapping[str, str | None]) -> None:
    """Raise NobodyToAsk where a second yes would be asked for that nobody could say: its letters would never leave."""
    asks = any(mode and task.startswith(SECOND) for task, mode in changes.items())
    if asks and not reviewers(owner):
        raise NobodyToAsk


@transaction.atomic
def set_numbers(owner: Owner, wanted: Mapping[str, int], *, sign_in: SignIn, now: datetime) -> None:
    """Tighten the balance's two numbers; each is brought between what it may be."""
    if not stands(sign_in, owner.pk, now=now):
        raise PermissionError("only a signed-in person changes the balance")
    bounded: dict[str, object] = {}
    for name, value in wanted.items():
        low, high = NUMBERS[name]
        bounded[name] = min(max(value, low), high)
    real = {name: value for name, value in bounded.items() if owner.policy.get(name, NUMBERS[name][1]) != value}
    if real:
        accounts.set_policy(owner, real)
        trust.append("policy_changed", {"where": "balance", "owner": owner.pk, "changes": dict(real)}, now)


def is_stopped(owner: Owner) -> bool:
    """Whether the one switch is off: nothing is drafted for anybody."""
    mode = owner.policy.get(EVERY_LETTER)
    return bool(mode) and str(mode) not in DRAFTING


def with_changes(owner: Owner, place: Place, changes: Mapping[str, str | None]) -> Wishes:
    """Return the owner's wishes as they would be with a change, without making it."""
    standing = wishes_of(owner)
    new = with_modes(set_here(owner, place), changes)
    if place.person is not None:
        return replace(standing, people={place.person.pk: new})
    if place.tag:
        return replace(standing, tags={**standing.tags, place.tag: new})
    return replace(standing, owner=new)


def trial(owner: Owner, place: Place, changes: Mapping[str, str | None], *, now: datetime) -> Trial:
    """Return what a change would have meant for what stood on Today on five days of the last month.

    Raises PolicyRefused and NobodyToAsk. Nothing is written. Each matter counts once, as it was asked about last.
    """
    wishes = with_changes(owner, place, checked(changes))
    here = set_here(owner, place)
    refuse_without_reviewer(owner, {name: mode for name, mode in changes.items() if not here.get(name)})
    seen: dict[str, tuple[Need, datetime]] = {}
    for days in LOOKS_BACK:
        then = now - timedelta(days=days)
        for row in needs(owner, now=then):
            for need in (row, *row.also):
                seen.setdefault(need.id, (need, then))
    persons = Person.objects.in_bulk({need.person_id for need, _ in seen.values()})
    found = []
    for need, then in seen.values():
        person = persons.get(need.person_id)
        if person is not None:
            before, _ = mode_of_need(owner, person, need, now=then)
            after, _ = mode_of_need(owner, person, need, wishes=wishes, now=then)
            if before != after:
                found.append(Change(need, person, before, after))
    return Trial(len(seen), now - timedelta(days=LOOKS_BACK[-1]), tuple(found), would_wait(owner, wishes, now=now))
