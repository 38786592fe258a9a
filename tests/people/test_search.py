"""Searching what was placed: each operator, both orders, as of a day, and never another's mail."""

import argparse
import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from people_cast import ME, NOW, letter

from sincerely.accounts.models import Owner
from sincerely.cli import search as search_verb
from sincerely.people.actions import add_note, place
from sincerely.people.queries import find_person, search
from sincerely.sources.records import Address, AttachmentRecord, MessageRecord

ADA = Address("Ada Moreau", "ada@loom.example")
HUONG = Address("Lê Thu Hương", "huong@gom.example")
LETTERS = [
    letter(ADA, subject="Glaze", body="The red glaze is late. Sorry, the kiln failed.", days=30, message_id="1@x"),
    letter(ME, ADA, subject="Re: Glaze", body="When will the kiln be ready?", days=29, message_id="2@x"),
    letter(
        HUONG, subject="Báo giá", body="Em gửi chị báo giá men đỏ ạ.", days=10, message_id="3@x",
        attachments=(AttachmentRecord("bao-gia.pdf", "application/pdf", 900),),
    ),
    letter(ADA, HUONG, subject="Hello", body="Glazed tiles for you both.", days=5, message_id="4@x"),
]  # fmt: skip


@pytest.fixture
def desk(owner: Owner, blobs: Callable[[list[MessageRecord]], None]) -> Owner:
    blobs(LETTERS)
    place(owner, LETTERS, source=None, now=NOW)
    return owner


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("glaze", ["2@x", "1@x"]),
        ("glaze*", ["4@x", "2@x", "1@x"]),
        ("GLAZE kiln", ["2@x", "1@x"]),
        ('"red glaze"', ["1@x"]),
        ('"glaze red"', []),
        ("bao gia", ["3@x"]),
        ("báo giá men đỏ", ["3@x"]),
        ("men do", ["3@x"]),
        ("from:ada", ["4@x", "1@x"]),
        ("from:lan to:ada", ["2@x"]),
        ("to:huong@gom.example", ["4@x"]),
        ("subject:glaze", ["2@x", "1@x"]),
        ("glaze -sorry", ["2@x"]),
        ("has:attachment", ["3@x"]),
        ("after:2026-11-01", ["4@x", "3@x"]),
        ("before:2026-11-01", ["2@x", "1@x"]),
        ("person:huong", ["4@x", "3@x"]),
        ("person:nobody glaze", []),
        ("moreau", ["4@x", "2@x", "1@x"]),
        ("AND OR NOT ( ) :", []),
    ],
)
def test_operators(desk: Owner, query: str, expected: list[str]) -> None:
    found = search(desk, query)
    assert [hit.message_id for hit in found.hits] == expected
    assert found.total == len(expected)


def test_relevance_limit_and_snippet(desk: Owner) -> None:
    found = search(desk, "glaze*", order="relevance", limit=1)
    assert (found.total, len(found.hits)) == (3, 1)
    (hit,) = search(desk, '"báo giá" đỏ').hits
    assert hit.sender == "Lê Thu Hương"
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["báo giá", "đỏ"]


def test_nothing_after_until_is_seen_or_counted(desk: Owner) -> None:
    found = search(desk, "glaze*", until=NOW - timedelta(days=29))
    assert ([hit.message_id for hit in found.hits], found.total) == (["2@x", "1@x"], 2)


def test_notes_are_found(desk: Owner) -> None:
    person = find_person(desk, "Ada Moreau")
    assert person is not None
    add_note(desk, person, "Đã gọi về lò nung", kind="call", at=NOW, now=NOW)
    (hit,) = search(desk, "lo nung").hits
    assert (hit.kind, hit.person_id) == ("call", person.pk)


def test_another_owner_finds_nothing(desk: Owner, stranger: Owner) -> None:
    assert search(stranger, "glaze*").total == 0
    assert search(stranger, f"owner{desk.pk} glaze").total == 0


PIECES = [
    "glaze", '"', "from:", "to:", "*", "-", "(", "AND", "NEAR(", "before:", "2026-01-01", "person:ada", "has:x", "'",
    "%s",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=5).map(" ".join))
def test_no_query_fails(desk: Owner, typed: str) -> None:
    found = search(desk, typed)
    assert found.total >= len(found.hits)


def test_the_verb_answers_as_promised(desk: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    search_verb.add_arguments(parser)
    args = parser.parse_args(["from:ada", "glaze*", "--limit", "1"])
    args.owner_record, args.json = desk, True
    assert search_verb.run(args) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["total"] == 2
    (hit,) = found["hits"]
    assert {"message_id", "date", "from", "subject", "snippet"} <= set(hit)
    assert (hit["message_id"], hit["from"]) == ("4@x", "Ada Moreau")
    args.json = False
    assert search_verb.run(args) == 0
    assert "2 found, 1 shown" in capsys.readouterr().out


@pytest.mark.parametrize("price", [1, 1000])
def test_a_person_and_a_word_are_found_together_by_either_way(
    desk: Owner, monkeypatch: pytest.MonkeyPatch, price: int
) -> None:
    # A low price: ask of each match whether it is theirs; a high one: list all that is theirs.
    monkeypatch.setattr("sincerely.people.queries.searching._PRICE", price)
    assert search(desk, "person:huong sorry").total == 0
    assert [hit.message_id for hit in search(desk, "person:huong tiles").hits] == ["4@x"]
