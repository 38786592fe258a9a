"""What somebody met in their first hour at the desk, where a page misled them or got in the way."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.people import actions as people

pytestmark = pytest.mark.django_db


@pytest.fixture
def tom(alice):
    return people.create_person(alice, "Tom Harbour", "tom@harbour.example")


def absence(until, **more):
    """Return what the form of an absence note sends."""
    return {
        "kind": "out_of_office", "language": "en", "subject": "Away until {back}", "text": "I am back on {back}.",
        "people": "tom@harbour.example", "most": "5", "until": until.isoformat(), **more,
    }  # fmt: skip


def test_the_example_of_an_absence_note_names_the_day_that_its_letters_will_name(client_of_alice, tom):
    until = datetime.now(UTC).date() + timedelta(days=9)
    shown = client_of_alice.post("/standing/new/", absence(until)).content.decode()
    assert f"I am back on {until.day} {until:%B %Y}." in shown


def test_who_is_not_known_is_named(client_of_alice, tom):
    until = datetime.now(UTC).date() + timedelta(days=9)
    typed = absence(until, people="tom@harbour.example, nobody@harbour.example")
    shown = client_of_alice.post("/standing/new/", typed).content.decode()
    assert "nobody@harbour.example: Nobody with this address is known." in shown
    assert "{back}</code> the day that you choose" in shown
