"""How far the software may go, asked of every room that knows something about it; asked anew whenever it matters.

A ruling holds for a moment. A draft that was right yesterday may not leave today if somebody died since, asked for
humans only, or was taken into the owner's own hands; so the review and the yes ask again (`rule_against`).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.noticing import queries as noticing
from sincerely.noticing.needs import Need
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.people.queries import Balance
from sincerely.trust import queries as ledger
from sincerely.trust.policy import DESK_TASKS, EVERY_LETTER, MODES, Ruling, mode_for
from sincerely.writing.models import Letter

DRAFTING = ("draft", "auto")
"""Modes in which words of the software may stand in a letter."""


def threads_of(owner: Owner, needs: Iterable[Need]) -> dict[str, int | None]:
    """Return the conversations that needs stand in, by the need's id."""
    stand_on = {need.id: need.evidence[0].entry_id for need in needs if need.evidence}
    if not stand_on:
        return {}
    rows = Entry.objects.filter(owner=owner, pk__in=set(stand_on.values()))
    threads = dict(rows.values_list("pk", "thread_id"))
    return {need: threads.get(entry) for need, entry in stand_on.items()}


def thread_of(owner: Owner, need: Need | None) -> int | None:
    """Return the conversation that a need stands in."""
    return threads_of(owner, [need]).get(need.id) if need is not None else None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What an owner set, everywhere it can be set; a trial of other wishes is another one of these."""

    owner: Mapping[str, object]
    tags: Mapping[str, Mapping[str, object]]
    people: Mapping[int, Mapping[str, object]] = field(default_factory=dict)
    """Instead of what stands in the people's own rows."""

    def of_person(self, person: Person) -> Mapping[str, object]:
        """Return what is set for a person alone."""
        return self.people.get(person.pk, person.policy)


def wishes_of(owner: Owner) -> Wishes:
    """Return what the owner set, as it stands."""
    return Wishes(owner.policy, people.tag_policies(owner))


def wishes_about(owner: Owner, person: Person | None) -> Wishes:
    """Return what the owner set, as far as it can bear on this person: tags are asked for only where there are any."""
    return wishes_of(owner) if person is not None and person.tags else Wishes(owner.policy, {})


def chosen(wishes: Wishes, task: str) -> str | None:
    """Return the owner's own mode for a task: instead of the default, never above the cap."""
    mode = wishes.owner.get(task)
    return str(mode) if mode else None


def tightened(wishes: Wishes, person: Person | None, task: str) -> dict[str, str]:
    """Return the modes that the owner set lower, for this task or for every letter, keyed by where."""
    names = {task} if task in DESK_TASKS else {task, EVERY_LETTER}
    rows: list[tuple[str, Mapping[str, object]]] = [("owner", {EVERY_LETTER: wishes.owner.get(EVERY_LETTER)})]
    if person is not None:
        rows += [("tag", wishes.tags[tag]) for tag in person.tags if tag in wishes.tags]
        rows += [("person", wishes.of_person(person))]
    return {
        f"{where}.{name}.{number}": str(mode)
        for number, (where, policy) in enumerate(rows)
        for name, mode in policy.items()
        if name in names and mode
    }


def off_for(owner: Owner) -> Callable[[int, str], bool]:
    """Return whether the owner wants nothing at all of a task with a person: off means off, also on Today."""
    wishes = wishes_of(owner)
    everywhere = {task for task, mode in wishes.owner.items() if mode == "off"}
    alone = {person.pk: _off(person.policy) for person in people.people_with_policy(owner) if _off(person.policy)}
    for tag, policy in wishes.tags.items():
        for pk in people.tagged(owner, tag) if _off(policy) else ():
            alone[pk] = alone.get(pk, frozenset()) | _off(policy)

    def is_off(person_id: int, task: str) -> bool:
        names = everywhere | alone.get(person_id, frozenset())
        return task in names or EVERY_LETTER in names

    return is_off


def _off(policy: Mapping[str, object]) -> frozenset[str]:
    return frozenset(task for task, mode in policy.items() if mode == "off")


def matters_around(
    owner: Owner,
    person: Person | None,
    threads: Collection[int | None],
    *,
    known: "Reached | None" = None,
    now: datetime,
) -> list[str]:
    """Return the sensitive matters of these conversations, and of the person in any other."""
    found = {matter for thread in threads for matter in noticing.matters_of_thread(owner, thread, now=now)}
    if person is not None and known is not None and person.pk in known.emails:
        found |= set(known.matters.get(person.pk, ()))
    elif person is not None:
        found |= set(noticing.recent_matters(owner, person.pk, now=now))
    return sorted(found)


def emails_of(owner: Owner, person: Person, known: "Reached | None") -> Sequence[str]:
    """Return all addresses of a person."""
    if known is not None and person.pk in known.emails:
        return known.emails[person.pk]
    return people.emails_of(owner, [person.pk]).get(person.pk, [])


@dataclass(frozen=True, slots=True)
class Reached:
    """What is known of everybody whom some addresses reach: asked once, however many letters go to them."""

    holders: Mapping[str, Sequence[Person]]
    """People by address, in lower case."""
    emails: Mapping[int, Sequence[str]]
    """All addresses of each of them, by person."""
    humans_only: Collection[str]
    """Which of all these addresses asked for humans only."""
    matters: Mapping[int, Collection[str]]
    """Sensitive matters of late, by person."""
    with_machine: Collection[int]
    """People to whom a letter went in which a machine had a part; only they can be over their balance."""
    balances: Mapping[int, Balance] = field(default_factory=dict)
    """By person, of whom it was asked already."""

    def people(self, addresses: Sequence[str]) -> list[Person]:
        """Return the people whom these addresses reach, each once."""
        found = {each.pk: each for email in addresses for each in self.holders.get(email.strip().lower(), ())}
        return [found[pk] for pk in sorted(found)]


def whom(
    owner: Owner,
    addresses: Sequence[str],
    *,
    persons: Collection[int] = (),
    balances: Mapping[int, Balance] | None = None,
    now: datetime,
) -> Reached:
    """Return what is known now of the people whom these addresses reach, and of these persons (ids).

    `balances`: of whom it was asked just now.
    """
    balances = balances or {}
    holders = people.holders_by_address(owner, addresses) if addresses else {}
    ids = {*persons, *(each.pk for some in holders.values() for each in some)}
    emails = people.emails_of(owner, ids) if ids else {}
    asked = ids - balances.keys()
    return Reached(
        holders=holders,
        emails=emails,
        humans_only=ledger.humans_only_among({*addresses, *(each for some in emails.values() for each in some)}),
        matters=noticing.matters_of_people(owner, ids, now=now) if ids else {},
        with_machine=people.with_machine(owner, asked, until=now) if asked else (),
        balances=balances,
    )


def judge(
    owner: Owner,
    person: Person | None,
    task: str,
    *,
    threads: Collection[int | None] = (),
    addresses: Sequence[str] = (),
    wishes: Wishes | None = None,
    known: Reached | None = None,
    now: datetime,
) -> tuple[str, str]:
    """Return the mode of a letter of this task to this person now, and the rule that says so.

    `known` is what was asked already of the person and of all whom the addresses reach.
    """
    wishes = wishes or wishes_about(owner, person)
    reached = [*addresses, *(emails_of(owner, person, known) if person else [])]
    refusing = known.humans_only if known else ledger.humans_only_among(reached)
    ruling: Ruling = mode_for(
        task,
        tightened=tightened(wishes, person, task),
        chosen=chosen(wishes, task),
        by_hand=bool(person and person.by_hand),
        humans_only=any(each in refusing for each in reached),
        matters=matters_around(owner, person, threads, known=known, now=now),
        important=bool(person and person.important),
    )
    if ruling.mode == "draft" and person is not None and is_over(owner, person, known, now=now):
        return "assist", "policy.balance"
    return ruling.mode, ruling.rule


def is_over(owner: Owner, person: Person, known: Reached | None, *, now: datetime) -> bool:
    """Whether too many of the last letters to a person had a machine's part."""
    if known is not None and person.pk in known.balances:
        return known.balances[person.pk].is_over
    if known is not None and person.pk not in known.with_machine:
        return False
    return people.balance(owner, person, until=now).is_over


def mode_of_need(
    owner: Owner,
    person: Person,
    need: Need,
    *,
    wishes: Wishes | None = None,
    known: Reached | None = None,
    threads: Mapping[str, int | None] | None = None,
    now: datetime,
) -> tuple[str, str]:
    """Return how far the software may go for an answer to this need, and the rule that says so.

    `known` of its person and `threads` by need are what was asked of several needs at once.
    """
    thread = threads_of(owner, [need]).get(need.id) if threads is None else threads.get(need.id)
    return judge(owner, person, need.task, threads=[thread], wishes=wishes, known=known, now=now)


def ruling_for(
    owner: Owner,
    person: Person | None,
    task: str,
    *,
    need: Need | None = None,
    answers: Entry | None = None,
    now: datetime,
) -> tuple[str, str]:
    """Return the mode of a letter of `task`, and its rule; an answer to a need gets no more than the need allows.

    What stands in the conversation of the message that it answers counts too.
    """
    threads = [thread_of(owner, need), answers.thread_id if answers is not None else None]
    asked = judge(owner, person, task, threads=threads, now=now)
    if need is None or person is None:
        return asked
    return min(asked, mode_of_need(owner, person, need, now=now), key=lambda each: MODES.index(each[0]))


def rule_against(letter: Letter, *, known: Reached | None = None, now: datetime) -> str:
    """Return the rule by which no word of the software may stand in this letter now; blank where it may.

    Asked of everybody whom the letter would reach, whoever it was begun for; `known` is what is known of them now.
    """
    owner = letter.owner
    addresses = [str(each["email"]) for each in (*letter.to, *letter.cc)]
    known = whom(owner, addresses, now=now) if known is None else known
    reached = {each.pk: each for each in known.people(addresses)}
    if letter.person is not None:
        reached[letter.person.pk] = letter.person
    threads = [letter.reply_to.thread_id] if letter.reply_to else []
    for person in (*reached.values(), *([] if reached else [None])):
        asked = known if person is None or person.pk in known.emails else None
        mode, rule = judge(owner, person, letter.task, threads=threads, addresses=addresses, known=asked, now=now)
        if mode not in DRAFTING:
            return rule
    return ""
