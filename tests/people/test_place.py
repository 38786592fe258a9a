"""Placing letters: whose, which way, which conversation; twice adds nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import place, undo
from sincerely.people.actions.place import Placeable
from sincerely.people.models import Entry, Handled, Identity, Participation, Person, Thread
from sincerely.sources.records import Address, ContactRecord, EventRecord, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
HUONG = Address("Lê Thu Hương", "huong@gom.example")
Blobs = Callable[[list[MessageRecord]], None]


def _place(owner: Owner, blobs: Blobs, *records: object) -> list[Entry | None]:
    blobs([record for record in records if isinstance(record, MessageRecord)])
    return place(owner, records, source=None, now=NOW).entries  # type: ignore[arg-type]


def test_direction_and_the_other_side(owner: Owner, blobs: Blobs) -> None:
    incoming, outgoing, between, blind = _place(
        owner, blobs,
        letter(ADA, days=4), letter(ME, (HUONG, ADA), days=3), letter(ADA, HUONG, days=2), letter(ADA, (), days=1),
    )  # fmt: skip
    assert [e.direction for e in (incoming, outgoing, between, blind)] == ["in", "out", "other", "in"]
    assert [e.person.name for e in (incoming, outgoing, between, blind)] == [ADA.name, HUONG.name, ADA.name, ADA.name]
    assert Person.objects.filter(owner=owner, kind="self").count() == 1


def test_only_new_words_are_text_and_the_whole_is_kept(owner: Owner, blobs: Blobs) -> None:
    body = "Fine.\n\nOn Mon, 5 Jun 2023 at 14:30, Lan <lan@desk.example> wrote:\n> Friday?"
    (entry,) = _place(owner, blobs, letter(ADA, body=body))
    assert (entry.text, entry.body) == ("Fine.", body)
    (plain,) = _place(owner, blobs, letter(ADA, body="Just this."))
    assert (plain.text, plain.body) == ("Just this.", "")


def test_threads_by_reference_then_subject(owner: Owner, blobs: Blobs) -> None:
    first = letter(ADA, days=30, subject="Glaze", message_id="a@x.example")
    answer = letter(ME, ADA, days=29, subject="anything", in_reply_to="a@x.example")
    by_subject = letter(ADA, days=28, subject="RE: Glaze")
    forwarded = letter(ADA, days=27, subject="Chuyển tiếp: Re: glaze")
    stranger = letter(HUONG, days=26, subject="Re: Glaze")
    anew = letter(ADA, days=25, subject="Glaze")
    late = letter(ADA, at=NOW + timedelta(days=90), subject="Re: Glaze")
    entries = _place(owner, blobs, first, answer, by_subject, forwarded, stranger, anew, late)
    threads = [entry.thread_id for entry in entries]
    assert threads[0] == threads[1] == threads[2] == threads[3]
    assert len({threads[0], threads[4], threads[5], threads[6]}) == 4


def test_threads_go_on_in_a_later_batch(owner: Owner, blobs: Blobs) -> None:
    (first,) = _place(owner, blobs, letter(ADA, days=9, subject="Glaze", message_id="a@x.example"))
    (second,) = _place(owner, blobs, letter(ADA, days=8, subject="Re: Glaze"))
    (third,) = _place(owner, blobs, letter(HUONG, days=7, subject="x", references=("a@x.example",)))
    assert first.thread_id == second.thread_id == third.thread_id
    assert Thread.objects.get(pk=first.thread_id).last_at == third.at


def test_machine_share_is_read_from_our_own_field_only(owner: Owner, blobs: Blobs) -> None:
    ours = letter(ME, ADA, days=2, ai_disclosure='mode=ai-originated, reviewed-by="Lan"')
    none = letter(ME, ADA, days=1, ai_disclosure="mode=none")
    theirs = letter(ADA, ai_disclosure="mode=ai-originated")
    assert [e.machine for e in _place(owner, blobs, ours, none, theirs)] == ["ai-originated", "", ""]


def test_a_letter_without_a_date_stands_beside_its_neighbour(owner: Owner, blobs: Blobs) -> None:
    dated = letter(ADA, days=5)
    entries = _place(owner, blobs, dated, replace(letter(ADA, subject="x"), at=None))
    assert entries[1].at == dated.at


def test_a_sender_without_address_is_known_by_name(owner: Owner, blobs: Blobs) -> None:
    first, second, mine = _place(
        owner, blobs, letter(Address("Moreau, Ada", ""), days=2), letter(Address("moreau,  ada", ""), days=1),
        letter(Address(ME.name, ""), ADA),
    )  # fmt: skip
    assert first.person == second.person and first.person.name == "Ada Moreau"
    assert Identity.objects.get(person=first.person).kind == "name"
    assert mine.direction == "out"


def test_what_a_database_refuses_is_replaced(owner: Owner, blobs: Blobs) -> None:
    (entry,) = _place(owner, blobs, letter(ADA, body="a\x00b\udce9"))
    entry.refresh_from_db()
    assert entry.text == "a\ufffdb?"


def test_a_second_address_of_surely_the_same_person(owner: Owner, blobs: Blobs) -> None:
    first, second = _place(owner, blobs, letter(ADA, days=2), letter(Address("Moreau, Ada", "amoreau@loom.example")))
    assert first.person == second.person
    assert Handled.objects.get(owner=owner).kind == "merged"
    (third,) = _place(owner, blobs, letter(Address("Ada Moreau", "a.moreau@loom.example"), subject="later batch"))
    assert third.person == first.person
    (other,) = _place(owner, blobs, letter(Address("Ada Moreau", "ada@elsewhere.example"), subject="x"))
    assert other.person != first.person


def test_a_full_name_replaces_a_bare_address(owner: Owner, blobs: Blobs) -> None:
    (entry,) = _place(owner, blobs, letter(Address("", "x9@loom.example"), days=2))
    assert entry.person.name == "x9@loom.example"
    _place(owner, blobs, letter(Address("Ada Moreau", "x9@loom.example"), days=1))
    entry.person.refresh_from_db()
    assert (entry.person.name, entry.person.given_name, entry.person.entries_count) == ("Ada Moreau", "Ada", 2)


def test_a_name_that_somebody_wrote_replaces_one_read_off_the_address(owner: Owner, blobs: Blobs) -> None:
    (entry,) = _place(owner, blobs, letter(Address("", "ada.home@loom.example"), days=3))
    assert entry.person.name == "Ada Home"
    _place(owner, blobs, letter(Address("Ada Moreau", "ada.home@loom.example"), days=2))
    entry.person.refresh_from_db()
    assert entry.person.name == "Ada Moreau"
    _place(owner, blobs, letter(Address("Ada Home", "ada.home@loom.example"), days=1))
    entry.person.refresh_from_db()
    assert entry.person.name == "Ada Moreau"


def test_two_known_people_become_one_when_a_name_tells(owner: Owner, blobs: Blobs) -> None:
    bare = Address("", "x9@loom.example")
    known, nameless = _place(owner, blobs, letter(ADA, days=5), letter(bare, days=4))
    assert known.person != nameless.person
    (named,) = _place(owner, blobs, letter(Address("Ada Moreau", bare.email), days=3))
    assert named.person == known.person
    person = Person.objects.get(owner=owner, kind="person")
    assert (person.pk, person.entries_count) == (known.person_id, 3)
    handled = Handled.objects.get(owner=owner, kind="merged")
    undo(handled, now=NOW)
    assert sorted(Person.objects.filter(owner=owner, kind="person").values_list("entries_count", flat=True)) == [1, 2]


def test_newsletters_are_not_people_until_the_owner_writes(owner: Owner, blobs: Blobs) -> None:
    news = Address("Loom Weekly", "weekly@loom.example")
    (entry,) = _place(owner, blobs, letter(news, days=3, bulk=True))
    assert entry.person.kind == "list"
    _place(owner, blobs, letter(ME, news, days=1))
    entry.person.refresh_from_db()
    assert entry.person.kind == "person"


def test_signature_fields_are_filed_once_and_never_over_typed_ones(owner: Owner, blobs: Blobs) -> None:
    body = "Fine.\n\nBest,\nAda Moreau\nProject Manager\nLoom & Co Ltd\n+44 20 7946 0018"
    (entry,) = _place(owner, blobs, letter(ADA, body=body, days=3))
    person = Person.objects.get(pk=entry.person_id)
    assert (person.title, person.organisation) == ("Project Manager", "Loom & Co Ltd")
    assert person.identities.get(kind="phone").value == "+442079460018"
    assert sorted(Handled.objects.values_list("kind", flat=True)) == [
        "organisation_filed",
        "phone_filed",
        "title_filed",
    ]
    person.typed, person.title = {"title": ""}, ""
    person.save()
    _place(owner, blobs, letter(ADA, body=body, days=1))
    person.refresh_from_db()
    assert person.title == ""
    assert Handled.objects.count() == 3


def test_events_are_placed_changed_and_cancelled(owner: Owner, blobs: Blobs) -> None:
    event = EventRecord(
        "u1", "", datetime(2026, 11, 20, 9, tzinfo=UTC), None, "Tasting", organizer=ADA, attendees=(ME,)
    )
    (entry,) = _place(owner, blobs, event)
    assert (entry.kind, entry.direction, entry.person.name, entry.status) == (
        "meeting",
        "in",
        "Ada Moreau",
        "confirmed",
    )
    assert _place(owner, blobs, replace(event, start=datetime(2026, 11, 21, 9, tzinfo=UTC))) == [None]
    entry.refresh_from_db()
    assert entry.at == datetime(2026, 11, 21, 9, tzinfo=UTC)
    _place(owner, blobs, replace(event, method="CANCEL"))
    entry.refresh_from_db()
    assert entry.status == "cancelled"
    assert Entry.objects.count() == 1
    (day,) = _place(owner, blobs, EventRecord("u2", "", date(2026, 12, 1), date(2026, 12, 2), "Fair"))
    assert day.all_day and day.at == datetime(2026, 11, 30, 17, tzinfo=UTC)


def test_cards_fill_people_and_join_two_addresses(owner: Owner, blobs: Blobs) -> None:
    first, second = _place(owner, blobs, letter(ADA, days=2), letter(Address("A. M.", "am@elsewhere.example"), days=1))
    assert first.person != second.person
    card = ContactRecord("Ada Moreau", emails=("ada@loom.example", "am@elsewhere.example"), title="Buyer")
    placed = place(owner, [card], source=None, now=NOW)
    assert (placed.people, placed.entries) == (0, [None])
    person = Person.objects.get(owner=owner, kind="person")
    assert (person.entries_count, person.title) == (2, "Buyer")
    assert place(owner, [ContactRecord("Huong Le", phones=("+84 24 3936 0000",))], source=None, now=NOW).people == 1
    assert place(owner, [ContactRecord("Huong Le", phones=("+84 24 3936 0000",))], source=None, now=NOW).people == 0


def test_another_owner_has_their_own_desk(owner: Owner, stranger: Owner, blobs: Blobs) -> None:
    record = letter(ADA, (ME, Address("Ben", stranger.email)))
    _place(owner, blobs, record)
    (theirs,) = _place(stranger, blobs, record)
    assert theirs is not None
    assert not Identity.objects.filter(owner=stranger, person__owner=owner).exists()


def test_few_queries_a_batch(owner: Owner, blobs: Blobs, django_assert_max_num_queries: Callable[..., object]) -> None:
    records = [
        letter(Address(f"P {i % 50}", f"p{i % 50}@loom.example"), days=200 - i, subject=f"s{i}") for i in range(200)
    ]
    blobs(records)
    with django_assert_max_num_queries(60):  # type: ignore[attr-defined]
        place(owner, records, source=None, now=NOW)


PEOPLE = [ADA, HUONG, ME, Address("Moreau, Ada", "amoreau@loom.example"), Address("", "orders@loom.example"),
          Address("Ada Moreau", ""), Address("", "")]  # fmt: skip
LETTERS = st.builds(
    letter,
    sender=st.sampled_from(PEOPLE),
    to=st.lists(st.sampled_from(PEOPLE), max_size=3).map(tuple),
    body=st.sampled_from(["Hi.", "Hi.\n\n-- \nAda\n+44 20 7946 0018", "> only a quote", ""]),
    subject=st.sampled_from(["Plan", "Re: Plan", "", "Fwd: [loom] Plan"]),
    days=st.integers(0, 90),
    bulk=st.booleans(),
)


EVENTS = st.builds(
    EventRecord,
    uid=st.sampled_from(["u1", "u2"]),
    recurrence_id=st.sampled_from(["", "20261120T090000Z"]),
    start=st.sampled_from([NOW, date(2026, 12, 1), datetime(2026, 11, 20, 9)]),
    end=st.none(),
    organizer=st.sampled_from([None, ADA, ME]),
    attendees=st.lists(st.sampled_from(PEOPLE), max_size=2).map(tuple),
    status=st.sampled_from(["confirmed", "cancelled"]),
)
CARDS = st.builds(
    ContactRecord,
    name=st.sampled_from(["Ada Moreau", "Moreau, Ada", "", "Lê Thu Hương"]),
    emails=st.lists(st.sampled_from(["ada@loom.example", "amoreau@loom.example", "x@gom.example"]), max_size=2).map(
        tuple
    ),
    phones=st.lists(st.sampled_from(["+44 20 7946 0018", "0912 345 678"]), max_size=1).map(tuple),
    title=st.sampled_from(["", "Buyer"]),
)


def _state() -> list[object]:
    tables = (Person, Identity, Thread, Entry, Participation, Handled)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM people_search")
        indexed = cursor.fetchone()
    return [sorted(map(str, table.objects.values_list())) for table in tables] + [indexed]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(records=st.lists(LETTERS | EVENTS | CARDS, max_size=8))
def test_placing_twice_adds_nothing(owner: Owner, blobs: Blobs, records: list[Placeable]) -> None:
    # Of several versions of one event the last is kept, so each is given once here.
    events = {(r.uid, r.recurrence_id): r for r in records if isinstance(r, EventRecord)}
    records = [r for r in records if not isinstance(r, EventRecord)] + list(events.values())
    _place(owner, blobs, *records)
    place(owner, records, source=None, now=NOW)
    before = _state()
    again = place(owner, records, source=None, now=NOW)
    assert (again.new, again.people, again.events) == (0, 0, 0)
    assert again.known == sum(isinstance(record, MessageRecord) for record in records)
    assert _state() == before
