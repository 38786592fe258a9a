"""Who may be one with whom, among those that are new or changed: the sure are merged, the likely proposed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import NamedTuple

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.people.actions.directory import known_with, refused_pairs
from sincerely.people.actions.merging import merge
from sincerely.people.actions.proposal_rows import pair
from sincerely.people.actions.rows import insert_rows
from sincerely.people.likely import CROWD, keys
from sincerely.people.models import Identity, LikelyKey, Participation, Person, Proposal
from sincerely.people.same_person import Known, Match, same_person
from sincerely.trust.policy import desk_mode

CHUNK = 5000
FEW = 1000
"""Values that one statement names; SQLite takes some ten thousand, PostgreSQL plans fewer better."""
BLOCKED = 0.7
"""Score of two who would surely be one if nobody among them spoke against it."""
FROM_ONE = frozenset(("initial", "shorter", "nickname"))
"""Likenesses that point to somebody only where there is nobody else whom they could mean."""


class Found(NamedTuple):
    """Two people, by id, and how alike they are."""

    first: int
    second: int
    match: Match


def compare_people(owner: Owner, *, now: datetime) -> int:
    """Compare those who are new or changed with everybody like them; return how many pairs were merged or proposed.

    Few queries however many people there are: keys, people and headers are read in chunks.
    """
    mode = desk_mode("filing", owner.policy)
    fresh = list(Person.objects.filter(owner=owner, compared=False).values_list("pk", "kind"))
    if not fresh or mode == "off":
        return 0
    with transaction.atomic():
        people = [pk for pk, kind in fresh if kind == "person"]
        known = _known(people)
        alike = {pk: keys(known[pk]) for pk in people if pk in known}
        _keep_keys(owner, [pk for pk, _ in fresh], alike)
        candidates = _candidates(owner, alike)
        known |= _known(sorted({pk for two in candidates for pk in two} - known.keys()))
        found = _matches(owner, candidates, known)
        # Where the owner wants to be asked, the sure are asked about like the likely.
        root = _merge_sure(owner, found, known, now=now) if mode == "auto" else {}
        proposed = _propose_likely(owner, found, root, was_merged=mode == "auto", now=now)
        Person.objects.filter(owner=owner, compared=False).update(compared=True)
    return sum(pk != keep for pk, keep in root.items()) + proposed


def _chunks(values: Iterable[int], size: int = FEW) -> Iterator[list[int]]:
    every = sorted(values)
    for start in range(0, len(every), size):
        yield every[start : start + size]


def _known(people: Sequence[int]) -> dict[int, Known]:
    """What is known of each of these people."""
    found: dict[int, Known] = {}
    for some in _chunks(people):
        rows = Person.objects.filter(pk__in=some).values_list("pk", "name", "kind")
        found.update({pk: Known((name,), kind=kind, shared=True) for pk, name, kind in rows})
        for identity in Identity.objects.filter(person__in=some).order_by("pk"):
            found[identity.person_id] = known_with(found[identity.person_id], identity)
    return {
        pk: Known(one.names, one.emails, one.phones, one.kind, shared=False) if not (one.emails or one.phones) else one
        for pk, one in found.items()
    }


def _keep_keys(owner: Owner, people: Sequence[int], alike: Mapping[int, AbstractSet[str]]) -> None:
    """Write the keys of people anew; those who are no person any more have none."""
    for some in _chunks(people):
        LikelyKey.objects.filter(person__in=some).delete()
    rows = [(owner.pk, pk, key) for pk, found in alike.items() for key in sorted(found)]
    insert_rows(LikelyKey, ("owner_id", "person_id", "key"), rows)


def _candidates(owner: Owner, alike: Mapping[int, AbstractSet[str]]) -> set[tuple[int, int]]:
    """Pairs with a key in common, at least one of them new or changed: `alike` has the keys of those."""
    wanted = sorted({key for found in alike.values() for key in found})
    groups: dict[str, set[int]] = defaultdict(set)
    for start in range(0, len(wanted), FEW):
        rows = LikelyKey.objects.filter(owner=owner, key__in=wanted[start : start + FEW])
        for key, pk in rows.values_list("key", "person_id"):
            groups[key].add(pk)
    fresh = alike.keys()
    return {
        pair(one, other)
        for group in groups.values()
        if 1 < len(group) <= CROWD
        for one in group & fresh
        for other in group
        if one != other
    }


def _matches(owner: Owner, candidates: Iterable[tuple[int, int]], known: Mapping[int, Known]) -> list[Found]:
    """Pairs that are sure or worth asking about; those the owner has said no to are left out."""
    refused = refused_pairs(owner)
    found = []
    for one, other in sorted(candidates):
        if frozenset((one, other)) not in refused and one in known and other in known:
            match = same_person(known[one], known[other])
            if match.sure or match.is_worth_asking:
                found.append(Found(one, other, match))
    met = _met(found)
    again = [
        Found(one, other, same_person(known[one], known[other], met=True) if (one, other) in met else match)
        for one, other, match in found
    ]
    return _unambiguous([each for each in again if each.match.sure or each.match.is_worth_asking])


def _met(found: Sequence[Found]) -> set[tuple[int, int]]:
    """Pairs who stood in one letter's header."""
    partners: dict[int, set[int]] = defaultdict(set)
    for one, other, _ in found:
        partners[one].add(other)
        partners[other].add(one)
    counts = dict(_entry_counts(partners))
    rarer = {min(one, other, key=lambda pk: counts.get(pk, 0)) for one, other, _ in found}
    stood: dict[int, set[int]] = defaultdict(set)
    for some in _chunks(rarer, 200):
        rows = Participation.objects.filter(identity__person__in=some).values_list("entry_id", "identity__person_id")
        for entry, pk in rows.distinct():
            stood[entry].add(pk)
    met: set[tuple[int, int]] = set()
    for entries in _chunks(stood):
        rows = Participation.objects.filter(entry__in=entries).values_list("entry_id", "identity__person_id")
        for entry, other in rows:
            if other in partners:
                met |= {pair(one, other) for one in stood[entry] if one != other and other in partners[one]}
    return met


def _entry_counts(people: Iterable[int]) -> Iterator[tuple[int, int]]:
    for some in _chunks(people):
        rows = Person.objects.filter(pk__in=some).values_list("pk", "entries_count")
        yield from rows


def _unambiguous(found: Sequence[Found]) -> list[Found]:
    """Leave out an initial or a shorter name that could mean several people."""
    weak = [each for each in found if each.match.likeness in FROM_ONE]
    degree: dict[int, int] = defaultdict(int)
    for one, other, _ in weak:
        degree[one] += 1
        degree[other] += 1
    return [
        each for each in found
        if each.match.likeness not in FROM_ONE or max(degree[each.first], degree[each.second]) == 1
    ]  # fmt: skip


def _merge_sure(owner: Owner, found: Sequence[Found], known: Mapping[int, Known], *, now: datetime) -> dict[int, int]:
    """Merge the sure; who joins a group must fit everybody in it. Return whose part each of them is now."""
    sure = [each for each in found if each.match.sure]
    people = Person.objects.in_bulk({pk for each in sure for pk in each[:2]})
    groups = {pk: [pk] for pk in people}
    root = {pk: pk for pk in people}
    doubtful = {(each.first, each.second) for each in found if each.match.is_doubted}
    for one, other, match in sorted(sure, key=lambda each: (-each.match.score, each.first, each.second)):
        first, second = root[one], root[other]
        if first == second or not _all_fit(groups[first], groups[second], known, doubtful):
            continue
        keep, gone = sorted((first, second), key=lambda pk: (-people[pk].entries_count, pk))
        people[keep].refresh_from_db()
        merge(owner, people[keep], people[gone], evidence=match.evidence, now=now)
        groups[keep] += groups.pop(gone)
        root.update(dict.fromkeys(groups[keep], keep))
    return root


def _all_fit(
    mine: Sequence[int], theirs: Sequence[int], known: Mapping[int, Known], doubtful: set[tuple[int, int]]
) -> bool:
    """Whether nobody of one group is plainly somebody else than one of the other ("Ada L" and "Ada K", by "Ada")."""
    for one in mine:
        for other in theirs:
            if pair(one, other) in doubtful or same_person(known[one], known[other]).is_doubted:
                return False
    return True


def _propose_likely(
    owner: Owner, found: Sequence[Found], root: Mapping[int, int], *, was_merged: bool, now: datetime
) -> int:
    """Write proposals between those who are left; a pair that was asked about before is not asked again."""
    best: dict[tuple[int, int], Match] = {}
    for one, other, match in found:
        two = pair(root.get(one, one), root.get(other, other))
        if match.sure and was_merged:
            # They would be one, but somebody who is part of them already speaks against it.
            match = Match(False, BLOCKED, (*match.evidence, ("other_name", "")), match.likeness)
        if two[0] != two[1] and (two not in best or best[two].score < match.score):
            best[two] = match
    refused = refused_pairs(owner)
    best = {two: match for two, match in best.items() if frozenset(two) not in refused}
    rows = [
        Proposal(
            owner=owner, kind="same_person", person_id=one, other_id=other, score=best[one, other].score,
            evidence=[list(each) for each in best[one, other].evidence], made_at=now,
        )
        for one, other in _one_question_each(best)
    ]  # fmt: skip
    Proposal.objects.bulk_create(rows, ignore_conflicts=True, batch_size=CHUNK)
    return len(rows)


def _one_question_each(best: Mapping[tuple[int, int], Match]) -> set[tuple[int, int]]:
    """Of many who look alike, each is asked about once: beside the busiest of those whom they fit best."""
    counts = dict(_entry_counts({pk for two in best for pk in two}))

    def busier(pk: int) -> tuple[int, int]:
        return (counts.get(pk, 0), -pk)

    chosen: dict[int, tuple[int, int]] = {}
    for two, match in best.items():
        small, big = sorted(two, key=busier)
        before = chosen.get(small)
        worth = (not match.is_doubted, match.score, busier(big))
        if before is None or worth > (not best[before].is_doubted, best[before].score, busier(max(before, key=busier))):
            chosen[small] = two
    return set(chosen.values())
