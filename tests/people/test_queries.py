"""Reading people and their timeline: by any name, as of any day, and never another's."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import add_note, create_person, mark, place, tag
from sincerely.people.models import Person
from sincerely.people.queries import (
    balance,
    contact_days,
    emails,
    entries_by_message_id,
    find_person,
    has_entries,
    important_ids,
    meetings,
    participants,
    people,
    read_recipients,
    signals,
    tags,
    thread,
    timeline,
)
from sincerely.sources.records import Address, EventRecord, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
HUONG = Address("Lê Thu Hương", "huong@gom.example")
Blobs = Callable[[list[MessageRecord]], None]


@pytest.fixture
def desk(owner: Owner, blobs: Blobs) -> Owner:
    records = [
        letter(ADA, subject="Glaze", days=30, message_id="1@x"),
        letter(ME, (ADA,), subject="Re: Glaze", days=29, message_id="2@x", cc=(HUONG,)),
        letter(HUONG, subject="Báo giá", days=10, message_id="3@x"),
        letter(ADA, subject="Re: Glaze", days=2, message_id="4@x"),
    ]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    return owner


def _ada(owner: Owner) -> Person:
    person = find_person(owner, ADA.email)
    assert person is not None
    return person


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("ada@loom.example", ADA.name), ("<ADA@loom.example>", ADA.name), ("Ada Moreau", ADA.name),
        ("moreau ada", ADA.name), ("ada", ADA.name), ("lê thu hương", HUONG.name), ("le thu huong", HUONG.name),
        ("Hương", HUONG.name), ("huong thu", HUONG.name), ("nobody", None), ("", None), ("a@b@c", None),
    ],
)  # fmt: skip
def test_find_person(desk: Owner, who: str, name: str | None) -> None:
    found = find_person(desk, who)
    assert (found.name if found else None) == name


def test_find_by_id_and_number(desk: Owner, stranger: Owner) -> None:
    person = create_person(desk, "Ben Oduya", phone="0912 345 678")
    assert find_person(desk, str(person.pk)) == person
    assert find_person(desk, "+84 912 345 678") == person
    assert find_person(stranger, str(person.pk)) is None


def test_timeline_and_thread_as_of_a_day(desk: Owner) -> None:
    ada, then = _ada(desk), NOW - timedelta(days=15)
    assert [entry.message_id for entry in timeline(desk, ada)] == ["4@x", "2@x", "1@x"]
    assert [entry.message_id for entry in timeline(desk, ada, until=then)] == ["2@x", "1@x"]
    assert [entry.message_id for entry in timeline(desk, ada, limit=1)] == ["4@x"]
    here = entries_by_message_id(desk, ["1@x"])["1@x"]
    assert [entry.message_id for entry in thread(desk, here)] == ["1@x", "2@x", "4@x"]
    assert [entry.message_id for entry in thread(desk, here, until=then)] == ["1@x", "2@x"]


def test_one_who_was_in_copy_has_it_on_their_timeline(desk: Owner) -> None:
    huong = find_person(desk, HUONG.email)
    assert huong is not None
    assert [entry.message_id for entry in timeline(desk, huong)] == ["3@x", "2@x"]
    entry = entries_by_message_id(desk, ["2@x"])["2@x"]
    assert [(p.role, p.email) for p in participants(desk, entry)] == [
        ("from", ME.email), ("to", ADA.email), ("cc", HUONG.email),
    ]  # fmt: skip


def test_balance_counts_the_last_twelve_letters(owner: Owner, blobs: Blobs) -> None:
    records = [
        letter(ME, ADA, days=20 - i, subject=f"s{i}", ai_disclosure="mode=ai-originated" if i >= 7 else "")
        for i in range(14)
    ]
    blobs(records)
    place(owner, records, source=None, now=NOW)
    ada = _ada(owner)
    found = balance(owner, ada)
    assert (found.n, found.machine, found.limit, found.is_over) == (12, 7, 6, True)
    earlier = balance(owner, ada, until=NOW - timedelta(days=8))
    assert (earlier.n, earlier.machine, earlier.is_over) == (12, 6, False)
    owner.policy = {"balance_limit": 2, "balance_letters": 3}
    assert (balance(owner, ada).n, balance(owner, ada).is_over) == (3, False)
    owner.policy = {"balance_limit": 100}
    assert balance(owner, ada).limit == 6


def test_lists_marks_and_tags(desk: Owner, stranger: Owner) -> None:
    ada = _ada(desk)
    assert [person.name for person in people(desk)] == [ADA.name, HUONG.name]
    tag(desk, ada, ["kiln", " kiln", "glaze "])
    mark(desk, ada, "important", on=True)
    create_person(desk, "Zoe Without Mail")
    assert tags(desk) == ["glaze", "kiln"]
    assert [person.name for person in people(desk, only="kiln")] == [ADA.name]
    assert [person.name for person in people(desk, only="important")] == [ADA.name]
    assert [person.name for person in people(desk, text="huong")] == [HUONG.name]
    assert [person.name for person in people(desk)][-1] == "Zoe Without Mail"
    assert important_ids(desk) == {ada.pk}
    assert (has_entries(desk), has_entries(stranger), people(stranger)) == (True, False, [])


def test_emails_the_one_used_last_first(desk: Owner, blobs: Blobs) -> None:
    records = [letter(Address("Ada Moreau", "a.moreau@loom.example"), days=1)]
    blobs(records)
    place(desk, records, source=None, now=NOW)
    assert emails(_ada(desk)) == ["a.moreau@loom.example", ADA.email]


def test_meetings_without_cancelled_ones(desk: Owner) -> None:
    events = [
        EventRecord("u1", "", NOW + timedelta(days=1), None, "Tasting", organizer=ADA),
        EventRecord("u2", "", NOW + timedelta(days=2), None, "Off", status="cancelled"),
    ]
    place(desk, events, source=None, now=NOW)
    found = meetings(desk, since=NOW, until=NOW + timedelta(days=7))
    assert [(entry.subject, entry.person and entry.person.name) for entry in found] == [("Tasting", ADA.name)]
    assert timeline(desk, _ada(desk), until=NOW)[0].message_id == "4@x"


def test_contact_days_and_signals_as_of_a_day(desk: Owner) -> None:
    ada = _ada(desk)
    assert contact_days(desk, ada, since=NOW - timedelta(days=40), until=NOW) == [
        (date(2026, 10, 25), "them"), (date(2026, 10, 26), "owner"), (date(2026, 11, 22), "them"),
    ]  # fmt: skip
    assert signals(desk, ada, until=NOW)["silence_days"].value == 2
    assert signals(desk, ada, until=NOW - timedelta(days=20))["silence_days"].value == 9
    add_note(desk, ada, "spoke", kind="call", at=NOW, now=NOW)
    assert signals(desk, ada, until=NOW)["silence_days"].value == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Moreau <ada@loom.example>, huong@gom.example",
         [{"name": "Ada Moreau", "email": "ada@loom.example"}, {"name": "", "email": "huong@gom.example"}]),
        ("", []), ("ada@loom.example,", [{"name": "", "email": "ada@loom.example"}]), ("Ada", None), ("a@b", None),
    ],
)  # fmt: skip
def test_read_recipients(text: str, expected: object) -> None:
    assert read_recipients(text) == expected
