"""What a program may see of a desk where something private happened: the person, and that something waits. No more."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.api.narrow import LONGEST
from sincerely.journey import letters
from sincerely.noticing import queries as noticing
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people.models import Entry, Participation, Thread

NEWS = "My father died on Monday. The funeral is on Friday in Harbour Road."
ANSWER = "I am so sorry about your father. I will send you the quince tree plan by Friday."
ROUTINE = "Could you send me the quince price list by Thursday?"


@pytest.fixture
def program(alice):
    secret = accounts.make_token(alice, "reader", ["read"], now=datetime.now(UTC))
    return Client(headers={"Authorization": f"Bearer {secret}"})


def message(owner, person, text, *, days, direction="in", thread=None, name="1"):
    now = datetime.now(UTC)
    entry = letters.note_by_hand(owner, person, text, kind="note", at=now - timedelta(days=days), now=now)
    fields = {"kind": "message", "direction": direction, "message_id": f"{name}@harbour.example", "thread": thread}
    Entry.objects.filter(pk=entry.pk).update(**fields)
    Participation.objects.filter(entry=entry).delete()  # a note names its person as reader; this is a letter now
    Notice.objects.filter(entry=entry, kind="ask").update(by_owner=direction == "in", who="reader")
    return entry


@pytest.fixture
def desk(alice):
    """Una told of a death and got an answer in the same conversation; Tom asks for a price list."""
    una = people.create_person(alice, "Una Quay", "una@harbour.example")
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    thread = Thread.objects.create(owner=alice)
    news = message(alice, una, NEWS, days=3, thread=thread, name="news")
    answer = message(alice, una, ANSWER, days=2, direction="out", thread=thread, name="answer")
    routine = message(alice, tom, ROUTINE + " " + "The usual ones, please. " * 30, days=1, name="routine")
    assert Notice.objects.filter(entry=news, kind__in=("moment", "sensitive")).exists()
    return {"una": una, "tom": tom, "news": news, "answer": answer, "routine": routine}


def test_private_is_the_message_and_its_whole_conversation(alice, desk, bob):
    every = [desk[name].pk for name in ("news", "answer", "routine")]
    assert noticing.private_entries(alice, every) == {desk["news"].pk, desk["answer"].pk}
    assert noticing.private_entries(bob, every) == frozenset()
    Notice.objects.update(state="dismissed")
    assert noticing.private_entries(alice, every) == frozenset()


def test_today_names_the_person_and_not_the_matter(program, desk):
    found = program.get("/api/v1/today").json()["needs"]
    una = next(one for one in found if one["person"] == "Una Quay")
    assert (una["kind"], una["evidence"], una["above_next"], una["id"]) == ("private", [], None, None)
    said = json.dumps(found)
    for word in ("father", "died", "lost", "griev", "funeral", "loss"):
        assert word not in said
    tom = next(one for one in found if one["person"] == "Tom Harbour")
    assert "price list" in tom["evidence"][0]["quote"]


def test_search_finds_nothing_private_and_counts_nothing(program, desk):
    for word in ("father", "funeral", "died", "tree", "from:una"):
        found = program.get("/api/v1/search", {"q": word}).json()
        assert found["hits"] == []
        assert "total" not in found
    (hit,) = program.get("/api/v1/search", {"q": "quince"}).json()["hits"]
    assert hit["message_id"] == "routine@harbour.example"
    assert len(hit["snippet"]) <= LONGEST


def test_a_person_is_shown_without_what_is_private(program, desk):
    una = program.get(f"/api/v1/people/{desk['una'].pk}").json()
    assert una["facts"] == []
    assert una["promises"] == []
    assert "phones" not in una
    said = json.dumps(una)
    assert "father" not in said
    assert "quince" not in said


def test_no_answer_holds_more_than_two_hundred_characters_of_a_message(program, desk):
    for path in ("today", "people", f"people/{desk['tom'].pk}", f"people/{desk['tom'].pk}/signals", "search?q=quince"):
        for text in strings(program.get(f"/api/v1/{path}").json()):
            assert len(text) <= LONGEST, path


def strings(value):
    """All texts in an answer, but for the formulas of signals."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name != "formula":
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def test_a_refusal_does_not_say_what_happened_to_whom(alice, desk):
    secret = accounts.make_token(alice, "proposer", ["propose"], now=datetime.now(UTC))
    body = {"to": [{"email": "una@harbour.example"}], "text": "Hi Una,\n\nThe boxes left.", "subject": "Boxes"}
    client = Client(headers={"Authorization": f"Bearer {secret}", "Idempotency-Key": "k"})
    answer = client.post("/api/v1/letters", json.dumps(body), content_type="application/json")
    assert answer.json()["error"]["code"] == "human_only"
    assert "sensitive" not in answer.content.decode()
    assert "grief" not in answer.content.decode()
