"""Merging two into one, and back: everything returns to where it was, and what came since finds its owner."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import add_note, create_person, edit_person, mark, merge, place, tag, undo, unmerge
from sincerely.people.models import Entry, Handled, Identity, Person
from sincerely.people.queries import find_person, timeline
from sincerely.sources.records import Address, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
OTHER = Address("A. M.", "am@elsewhere.example")
Blobs = Callable[[list[MessageRecord]], None]


def _desk(owner: Owner, blobs: Blobs, records: list[MessageRecord]) -> None:
    blobs(records)
    place(owner, records, source=None, now=NOW)


def _state(owner: Owner) -> list[object]:
    return [
        sorted(Person.objects.filter(owner=owner).values_list()),
        sorted(Identity.objects.filter(owner=owner).values_list("pk", "person_id")),
        sorted(Entry.objects.filter(owner=owner).values_list("pk", "person_id")),
    ]


def _two(owner: Owner) -> tuple[Person, Person]:
    first, second = find_person(owner, ADA.email), find_person(owner, OTHER.email)
    assert first is not None and second is not None
    return first, second


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    senders=st.lists(st.sampled_from([ADA, OTHER]), max_size=5),
    tags=st.lists(st.sampled_from(["a", "b"]), max_size=2),
    important=st.booleans(),
    title=st.sampled_from(["", "Buyer"]),
)
def test_unmerge_restores(
    owner: Owner, blobs: Blobs, senders: list[Address], tags: list[str], important: bool, title: str
) -> None:
    both = [letter(ADA, days=40), letter(OTHER, days=39), letter(ME, (OTHER, ADA), days=38)]
    _desk(owner, blobs, both + [letter(sender, days=30 - i, subject=f"s{i}") for i, sender in enumerate(senders)])
    keep, other = _two(owner)
    tag(owner, other, tags)
    mark(owner, other, "important", on=important)
    if title:
        edit_person(owner, other, {"title": title})
    before = _state(owner)
    handled = merge(owner, keep, other, now=NOW)
    assert Person.objects.filter(owner=owner, kind="person").count() == 1
    keep.refresh_from_db()
    assert keep.entries_count == Entry.objects.filter(owner=owner, person=keep).count()
    unmerge(handled, now=NOW)
    assert _state(owner) == before


def test_what_came_in_since_goes_with_its_address(owner: Owner, blobs: Blobs) -> None:
    _desk(owner, blobs, [letter(ADA, days=9), letter(OTHER, days=8)])
    keep, other = _two(owner)
    handled = merge(owner, keep, other, evidence=[["same_card", "x"]], now=NOW)
    _desk(owner, blobs, [letter(OTHER, days=3, subject="new"), letter(ME, OTHER, days=2), letter(ADA, days=1)])
    back = unmerge(handled, now=NOW)
    assert back.pk == other.pk
    assert len(timeline(owner, back)) == 3
    keep.refresh_from_db()
    assert (keep.entries_count, back.entries_count) == (2, 3)
    with pytest.raises(ValueError, match="stands"):
        unmerge(Handled.objects.get(pk=handled.pk), now=NOW)


def test_an_address_that_was_joined_can_be_taken_apart(owner: Owner, blobs: Blobs) -> None:
    _desk(owner, blobs, [letter(ADA, days=9), letter(Address("Moreau, Ada", "amoreau@loom.example"), days=8)])
    (handled,) = Handled.objects.filter(owner=owner, kind="merged")
    undo(handled, now=NOW)
    second = find_person(owner, "amoreau@loom.example")
    first = find_person(owner, ADA.email)
    assert first is not None and second is not None and first.pk != second.pk
    assert (first.entries_count, second.entries_count, second.name) == (1, 1, "Ada Moreau")


def test_filed_fields_are_put_back_and_not_filed_again(owner: Owner, blobs: Blobs) -> None:
    body = "Fine.\n\nBest,\nAda Moreau\nProject Manager\n+44 20 7946 0018"
    _desk(owner, blobs, [letter(ADA, body=body, days=9)])
    for handled in Handled.objects.filter(owner=owner):
        undo(handled, now=NOW)
    _desk(owner, blobs, [letter(ADA, body=body, days=1)])
    person = find_person(owner, ADA.email)
    assert person is not None
    assert (person.title, list(person.identities.values_list("kind", flat=True))) == ("", ["email"])


def test_two_owners_people_never_merge(owner: Owner, stranger: Owner) -> None:
    mine, theirs = create_person(owner, "Ada Moreau"), create_person(stranger, "Ada Moreau")
    with pytest.raises(ValueError, match="same owner"):
        merge(owner, mine, theirs, now=NOW)
    with pytest.raises(ValueError, match="different"):
        merge(owner, mine, mine, now=NOW)


def test_made_by_hand(owner: Owner) -> None:
    person = create_person(owner, "Lê Thu Hương", "Huong@Gom.example", phone="024 3936 0000")
    assert (person.given_name, person.typed["name"]) == ("Hương", "Lê Thu Hương")
    assert sorted(person.identities.values_list("value", flat=True)) == ["+842439360000", "huong@gom.example"]
    assert create_person(owner, "Hương", "huong@gom.example").pk == person.pk
    note = add_note(owner, person, "Gọi về men đỏ", kind="call", at=NOW, now=NOW)
    person.refresh_from_db()
    assert (note.kind, note.direction, person.entries_count, person.last_at) == ("call", "none", 1, NOW)
    with pytest.raises(ValueError, match="kind"):
        add_note(owner, person, "x", kind="letter", at=NOW, now=NOW)
    with pytest.raises(ValueError, match="name"):
        edit_person(owner, person, {"name": " "})


def test_reading_never_overwrites_what_was_typed(owner: Owner, blobs: Blobs) -> None:
    person = create_person(owner, "Auntie Ada", ADA.email)
    _desk(owner, blobs, [letter(ADA, days=3)])
    person.refresh_from_db()
    assert (person.name, person.entries_count) == ("Auntie Ada", 1)


def test_of_two_limits_the_tighter_one_stays(owner: Owner) -> None:
    keep, other = create_person(owner, "Ada Moreau"), create_person(owner, "A. M.")
    keep.policy, other.policy = {"follow_up": "draft", "x": "human"}, {"follow_up": "assist", "balance_limit": 2}
    keep.save()
    other.save()
    merge(owner, keep, other, now=NOW)
    assert keep.policy == {"follow_up": "assist", "x": "human", "balance_limit": 2}
