"""The index equals the entries, whatever happens to them; its totals are exact, and nobody finds what is another's."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.people.actions import add_note, call_off, drop_index, erase_person, merge, place, reindex, wipe_deleted
from sincerely.people.actions.index import remove_documents, row_key
from sincerely.people.models import Entry, Person
from sincerely.people.queries import find_person, index_problems, search, searching
from sincerely.sources.records import Address, AttachmentRecord, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
ADA_TOO = Address("A. Moreau", "moreau@home.example")
HUONG = Address("Lê Thu Hương", "huong@gom.example")
LETTERS = [
    letter(ADA, subject="Glaze", body="The red glaze is late.", days=400, message_id="1@x"),
    letter(ADA_TOO, subject="Re: Glaze", body="Glaze, glaze and glaze.", days=300, message_id="2@x"),
    letter(HUONG, (ME, ADA), subject="Báo giá", body="Men đỏ và glaze ạ.", days=10, message_id="3@x"),
    letter(ME, HUONG, subject="Answer", body="A plan without that word.", days=1, message_id="4@x"),
]  # fmt: skip
Blobs = Callable[[list[MessageRecord]], None]


@pytest.fixture
def desk(owner: Owner, blobs: Blobs) -> Owner:
    blobs(LETTERS)
    place(owner, LETTERS, source=None, now=NOW)
    return owner


def known(owner: Owner, who: Address) -> Person:
    person = find_person(owner, who.email)
    assert person is not None
    return person


def found(owner: Owner, query: str) -> list[str]:
    answer = search(owner, query, limit=1000)
    assert answer.total == len(answer.hits)
    return [hit.message_id for hit in answer.hits]


def answers(owner: Owner) -> list[list[str]]:
    return [found(owner, query) for query in ("glaze", "moreau", "men do", "-glaze", "person:ada", "after:2020")]


def test_the_index_equals_the_entries_after_all_that_happens(desk: Owner) -> None:
    assert index_problems(desk) == []
    merge(desk, known(desk, ADA), known(desk, ADA_TOO), evidence=[("by_hand", "")], now=NOW)
    assert index_problems(desk) == []
    assert found(desk, 'person:"Ada Moreau"') == ["3@x", "2@x", "1@x"]
    add_note(desk, known(desk, HUONG), "Gọi về lò nung", kind="call", at=NOW, now=NOW)
    note = add_note(desk, known(desk, HUONG), "Họp ở xưởng", kind="meeting", at=NOW, now=NOW)
    Entry.objects.filter(pk=note.pk).update(uid="meeting@x")
    assert call_off(desk, ["meeting@x"], now=NOW) == 1
    assert index_problems(desk) == []
    assert len(found(desk, "xuong")) == 1
    erase_person(desk, known(desk, ADA))
    assert index_problems(desk) == []
    assert found(desk, "glaze") == ["3@x"]
    assert found(desk, "moreau") == []


@pytest.mark.django_db(transaction=True)
def test_a_break_leaves_neither_rows_nor_a_table(owner: Owner, blobs: Blobs) -> None:
    blobs(LETTERS)
    with pytest.raises(KeyboardInterrupt), transaction.atomic():
        place(owner, LETTERS, source=None, now=NOW)
        raise KeyboardInterrupt
    assert index_problems(owner) == []
    assert found(owner, "glaze") == []
    place(owner, LETTERS, source=None, now=NOW)
    assert len(found(owner, "glaze")) == 3


def test_what_differs_is_said_and_reindex_puts_it_right(desk: Owner) -> None:
    before = answers(desk)
    first, second = Entry.objects.filter(owner=desk).order_by("pk")[:2]
    remove_documents([(first.pk, first.at), (second.pk, second.at)])
    assert index_problems(desk) == ["index_missing=2"]
    Entry.objects.filter(pk=Entry.objects.filter(message_id="4@x").get().pk).delete()
    # On PostgreSQL the index is tied to the entries: a row of one that is gone can't be left.
    surplus = [] if connection.vendor == "postgresql" else ["index_surplus=1"]
    assert index_problems(desk) == ["index_missing=2", *surplus]
    assert reindex(desk) == 3
    assert index_problems(desk) == []
    assert answers(desk) == [[one for one in ids if one != "4@x"] for ids in before]
    drop_index(desk)
    assert index_problems(desk) == ["index_missing=3"]
    assert found(desk, "glaze") == []


def test_whatever_date_or_name_it_has_now_it_goes_as_it_came(desk: Owner) -> None:
    entry = Entry.objects.get(message_id="1@x")
    Entry.objects.filter(pk=entry.pk).update(at=NOW, subject="Other", text="quite other words")
    remove_documents([(entry.pk, NOW), (entry.pk, NOW), (999_999, NOW)])
    assert found(desk, "red") == []
    Entry.objects.filter(pk=entry.pk).delete()
    assert index_problems(desk) == []


@pytest.mark.skipif(connection.vendor == "postgresql", reason="its vacuum wipes what was deleted")
def test_what_was_erased_stands_nowhere_in_the_index(desk: Owner) -> None:
    erase_person(desk, known(desk, HUONG))
    wipe_deleted(desk)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT block FROM people_search_{desk.pk}_data")
        blocks = b"".join(bytes(row[0]) for row in cursor.fetchall())
    assert b"glaze" in blocks
    assert b"huong" not in blocks


def test_two_owners_have_the_same_letters_and_find_their_own(desk: Owner, stranger: Owner, blobs: Blobs) -> None:
    place(stranger, LETTERS[:1], source=None, now=NOW)
    assert found(stranger, "glaze") == ["1@x"]
    assert len(found(desk, "glaze")) == 3
    assert set(Entry.objects.filter(pk__in=[hit.entry_id for hit in search(stranger, "glaze").hits]).values_list("owner", flat=True)) == {stranger.pk}  # fmt: skip
    for typed in (f"people_search_{desk.pk}", "\ue000e", f"owner{desk.pk}", "person:huong", "men do", "-glaze"):
        assert found(stranger, typed) == [], typed
    reindex(stranger)
    drop_index(stranger)
    assert index_problems(desk) == []


def test_relevance_weighs_age(desk: Owner) -> None:
    # The same words in a letter as old as a year and in a new one: the new one stands first; far more of them win.
    order = [hit.message_id for hit in search(desk, "glaze", order="relevance").hits]
    assert order[0] == "2@x"
    assert order.index("2@x") < order.index("3@x") or order.index("1@x") < order.index("3@x")


@pytest.mark.parametrize("ranked", [2, 100])
def test_only_the_newest_are_ranked_and_all_are_counted(
    desk: Owner, monkeypatch: pytest.MonkeyPatch, ranked: int
) -> None:
    monkeypatch.setattr(searching, "RANKED", ranked)
    answer = search(desk, "glaze", order="relevance")
    assert answer.total == 3
    assert answer.ranked == (2 if ranked == 2 else None)
    ids = [hit.message_id for hit in answer.hits]
    assert sorted(ids) == (["2@x", "3@x"] if ranked == 2 else ["1@x", "2@x", "3@x"])


def test_row_numbers_run_with_the_date() -> None:
    days = [NOW - timedelta(days=200_000), NOW - timedelta(days=30_000), NOW, NOW + timedelta(seconds=1)]
    keys = [row_key(at, 5) for at in days]
    assert keys == sorted(set(keys))
    assert all(-(2**63) <= key < 2**63 and key & (2**28 - 1) == 5 for key in keys)
    with pytest.raises(OverflowError, match="PostgreSQL"):
        row_key(NOW, 1 << 28)


WORDS = ["glaze", "men", "đỏ", "hợp", "hop", "Đồng", "dong", "x2"]
BODIES = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)
FOLDED = {"đỏ": "do", "hợp": "hop", "Đồng": "dong"}


def folded(text: str) -> list[str]:
    return [FOLDED.get(word, word) for word in text.split()]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies=st.lists(st.tuples(BODIES, st.booleans()), min_size=1, max_size=6), data=st.data())
def test_totals_are_exact(owner: Owner, bodies: list[tuple[str, bool]], data: st.DataObject) -> None:
    """Against reading each letter word for word."""
    wanted = data.draw(st.lists(st.sampled_from(WORDS), max_size=2), "wanted")
    refused = data.draw(st.lists(st.sampled_from(WORDS), max_size=2), "refused")
    attached = data.draw(st.sampled_from([None, True, False]), "attached")
    typed = " ".join([*wanted, *(f"-{word}" for word in refused)])
    typed += {None: "", True: " has:attachment", False: " -has:attachment"}[attached]
    records = [
        letter(ADA, body=body, days=number, message_id=f"{number}@t", subject="",
               attachments=(AttachmentRecord("a", "a/a", 1),) if with_file else ())
        for number, (body, with_file) in enumerate(bodies)
    ]  # fmt: skip
    Entry.objects.filter(owner=owner).delete()
    drop_index(owner)
    place(owner, [_bare(record) for record in records], source=None, now=NOW)
    expected = [
        f"{number}@t"
        for number, (body, with_file) in enumerate(bodies)
        if set(folded(" ".join(wanted))) <= set(folded(body))
        and not set(folded(" ".join(refused))) & set(folded(body))
        and attached in (None, with_file)
    ]
    if typed.strip():
        assert found(owner, typed) == expected
        for order in ("newest", "relevance"):
            assert search(owner, typed, limit=1, order=order).total == len(expected)


def _bare(record: MessageRecord) -> MessageRecord:
    """Without raw bytes: nothing is kept beside the entry."""
    fields = {name: getattr(record, name) for name in MessageRecord.__dataclass_fields__}
    return MessageRecord(**{**fields, "raw": b""})
