"""How far the software may go, asked of every room that knows something about it; asked anew whenever it matters.

A ruling holds for a moment. A draft that was right yesterday may not leave today if somebody died since, asked for
humans only, or was taken into the owner's own hands; so the review and the yes ask again (`rule_against`).
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing.needs import Need
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.trust import queries as ledger
from sincerely.trust.policy import MODES, Ruling, mode_for
from sincerely.writing.models import Letter

DRAFTING = ("draft", "auto")
"""Modes in which words of the software may stand in a letter."""


def thread_of(owner: Owner, need: Need | None) -> int | None:
    """Return the conversation that a need stands in."""
    if need is None or not need.evidence:
        return None
    found = Entry.objects.filter(owner=owner, pk=need.evidence[0].entry_id)
    return found.values_list("thread_id", flat=True).first()


def tightened(owner: Owner, person: Person | None, task: str) -> dict[str, str]:
    """Return the modes that the owner set lower, for this task or for all, keyed by where."""
    wishes = [("owner", owner.policy), *([("person", person.policy)] if person else [])]
    return {f"{where}.{name}": mode for where, policy in wishes for name, mode in policy.items() if name in (task, "*")}


def matters_around(owner: Owner, person: Person | None, threads: Collection[int | None], *, now: datetime) -> list[str]:
    """Return the sensitive matters of these conversations, and of the person in any other."""
    found = {matter for thread in threads for matter in noticing.matters_of_thread(owner, thread, now=now)}
    if person is not None:
        found |= set(noticing.recent_matters(owner, person.pk, now=now))
    return sorted(found)


def judge(
    owner: Owner,
    person: Person | None,
    task: str,
    *,
    threads: Collection[int | None] = (),
    addresses: Sequence[str] = (),
    now: datetime,
) -> tuple[str, str]:
    """Return the mode of a letter of this task to this person now, and the rule that says so."""
    reached = [*addresses, *(people.emails(person) if person else [])]
    ruling: Ruling = mode_for(
        task,
        tightened=tightened(owner, person, task),
        by_hand=bool(person and person.by_hand),
        humans_only=bool(ledger.humans_only_among(reached)),
        matters=matters_around(owner, person, threads, now=now),
        important=bool(person and person.important),
    )
    if ruling.mode == "draft" and person and people.balance(owner, person, until=now).is_over:
        return "assist", "policy.balance"
    return ruling.mode, ruling.rule


def mode_of_need(owner: Owner, person: Person, need: Need, *, now: datetime) -> tuple[str, str]:
    """Return how far the software may go for an answer to this need, and the rule that says so."""
    return judge(owner, person, need.task, threads=[thread_of(owner, need)], now=now)


def ruling_for(
    owner: Owner, person: Person | None, task: str, *, need: Need | None = None, now: datetime
) -> tuple[str, str]:
    """Return the mode of a letter of `task`, and its rule; an answer to a need gets no more than the need allows."""
    asked = judge(owner, person, task, threads=[thread_of(owner, need)], now=now)
    if need is None or person is None:
        return asked
    return min(asked, mode_of_need(owner, person, need, now=now), key=lambda each: MODES.index(each[0]))


def rule_against(letter: Letter, *, now: datetime) -> str:
    """Return the rule by which no word of the software may stand in this letter now; blank where it may.

    Asked of everybody whom the letter would reach, whoever it was begun for.
    """
    owner = letter.owner
    addresses = [str(each["email"]) for each in (*letter.to, *letter.cc)]
    reached = {each.pk: each for each in people.holders(owner, addresses)}
    if letter.person is not None:
        reached[letter.person.pk] = letter.person
    threads = [letter.reply_to.thread_id] if letter.reply_to else []
    for person in (*reached.values(), *([] if reached else [None])):
        mode, rule = judge(owner, person, letter.task, threads=threads, addresses=addresses, now=now)
        if mode not in DRAFTING:
            return rule
    return ""
