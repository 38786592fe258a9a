"""Proposals across the rooms: the preview is what the yes leads to; a new address that somebody announced."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.journey.who_is_who import Together, accept, known_of, preview, propose_addresses
from sincerely.noticing.models import Notice
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.people.actions import decline, undo
from sincerely.people.models import Entry, Handled, Identity, Person, Proposal
from sincerely.people.queries import open_proposals

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def owner(db: None) -> Owner:
    return create_owner("lan@desk.example", "Lan Nguyễn", now=NOW)


def _person(owner: Owner, name: str, emails: list[str], letters: int, notices: list[tuple[str, str]]) -> Person:
    person = Person.objects.create(owner=owner, name=name, entries_count=letters)
    for email in emails:
        Identity.objects.create(owner=owner, person=person, value=email)
    for number in range(letters):
        Entry.objects.create(
            owner=owner, digest=f"{name}{number}", kind="message", at=NOW - timedelta(days=number + 1), direction="in",
            person=person,
        )  # fmt: skip
    first = Entry.objects.filter(person=person).first()
    for number, (kind, state) in enumerate(notices if first else []):
        Notice.objects.create(
            owner=owner, entry=first, person=person, at=NOW - timedelta(days=1), kind=kind, who="sender", quote="x",
            start=number, end=number + 1, confidence=1.0, rule="t", state=state,
        )  # fmt: skip
    return person


NOTICES = st.lists(
    st.tuples(st.sampled_from(["promise", "fact", "moment", "ask"]), st.sampled_from(["open", "kept", "dismissed"])),
    max_size=4,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(letters=st.tuples(st.integers(0, 3), st.integers(0, 3)), notices=st.tuples(NOTICES, NOTICES),
       addresses=st.integers(0, 2))  # fmt: skip
def test_the_preview_is_the_result(
    owner: Owner, letters: tuple[int, int], notices: tuple[list[tuple[str, str]], list[tuple[str, str]]], addresses: int
) -> None:
    Person.objects.filter(owner=owner).delete()
    Entry.objects.filter(owner=owner).delete()
    one = _person(owner, "Ada Moreau", ["ada@loom.example"], letters[0], notices[0])
    two = _person(owner, "A. Moreau", [f"a{n}@wool.example" for n in range(addresses)], letters[1], notices[1])
    row = Proposal.objects.create(owner=owner, person=one, other=two, kind="same_person", made_at=NOW)
    told = preview(owner, [row], now=NOW)[row.pk]
    apart = known_of(owner, [one.pk, two.pk], now=NOW)
    handled = accept(owner, row, now=NOW)
    assert handled.person_id is not None
    assert known_of(owner, [handled.person_id], now=NOW) == {handled.person_id: told}
    assert told.entries == sum(letters) and told.addresses == 1 + addresses
    undo(Handled.objects.get(pk=handled.pk), now=NOW)
    assert known_of(owner, [one.pk, two.pk], now=NOW) == apart
    assert [each.pk for each in open_proposals(owner)] == [row.pk]


def test_nobody_known_is_nothing(owner: Owner) -> None:
    assert known_of(owner, [7], now=NOW) == {7: Together()}


SAYS = "Please note that my new email address is ada@wool.example from Monday."


def _announce(owner: Owner, text: str = SAYS) -> Person:
    person = _person(owner, "Ada Moreau", ["ada@loom.example"], 1, [])
    entry = Entry.objects.get(person=person)
    reading = read(text, Context(NOW))
    assert [found.kind for found in reading.notices] == ["address_change"]
    propose_addresses(owner, [(entry, reading)], now=NOW)
    return person


def test_an_announced_address_waits_for_a_yes(owner: Owner) -> None:
    person = _announce(owner)
    (row,) = open_proposals(owner, person=person)
    assert (row.kind, row.value) == ("email", "ada@wool.example")
    assert row.evidence[0][0] == "letter" and "my new email address" in row.evidence[0][1]
    assert not Identity.objects.filter(value="ada@wool.example").exists()
    handled = accept(owner, row, now=NOW)
    assert Identity.objects.get(value="ada@wool.example").person == person
    undo(handled, now=NOW)
    assert not Identity.objects.filter(value="ada@wool.example").exists()
    decline(owner, row, now=NOW)
    row.refresh_from_db()
    assert row.state == "declined"


def test_an_announced_address_of_somebody_known_asks_if_they_are_one(owner: Owner) -> None:
    other = _person(owner, "A. M.", ["ada@wool.example"], 2, [])
    person = _announce(owner)
    (row,) = open_proposals(owner)
    assert {row.person_id, row.other_id} == {person.pk, other.pk}
    assert row.evidence[0][0] == "new_address" and row.entry is not None
