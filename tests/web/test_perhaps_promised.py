"""What is not sure enough to be called a promise is shown as a question, and becomes one when its owner says so."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.noticing import actions as noticing
from sincerely.noticing import queries
from sincerely.noticing.models import Notice
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.people import actions as people
from sincerely.people.models import Entry
from tests.web.test_access import browser_of

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)
WORDS = "I may bring the samples along."


@pytest.fixture
def found(alice):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    said = Entry.objects.create(
        owner=alice, person=tom, kind="message", direction="in", at=NOW - timedelta(days=2), text=WORDS,
        message_id="1@harbour.example",
    )  # fmt: skip
    return Notice.objects.create(
        owner=alice, person=tom, entry=said, kind="promise", who="sender", quote=WORDS, start=0, end=len(WORDS),
        at=said.at, confidence=SURE_ENOUGH - 0.01, rule="en.promise.will",
    )  # fmt: skip


def promised(found):
    return [one.pk for one in queries.open_promises(found.owner, found.person_id, now=datetime.now(UTC))]


def perhaps(found):
    return [one.pk for one in queries.perhaps_promised(found.owner, found.person_id, now=datetime.now(UTC))]


def test_it_is_said_from_the_same_confidence_on_as_today_speaks(found):
    assert (promised(found), perhaps(found)) == ([], [found.pk])
    found.confidence = SURE_ENOUGH
    found.save()
    assert (promised(found), perhaps(found)) == ([found.pk], [])


def test_the_owners_word_makes_it_a_promise_until_it_is_taken_back(found):
    correction = noticing.correct(found.owner, found.pk, verdict="right", now=NOW)
    assert (promised(found), perhaps(found)) == ([found.pk], [])
    noticing.undo_correction(found.owner, correction.pk, now=NOW)
    assert (promised(found), perhaps(found)) == ([], [found.pk])


def test_pages_call_it_what_it_is(found):
    client = browser_of(found.owner)
    person, message = (
        client.get(f"/{path}/").content.decode() for path in (f"people/{found.person_id}", f"entries/{found.entry_id}")
    )
    assert "Perhaps they owe:" in person and "They owe:" not in person.replace("Perhaps they owe:", "")
    assert '<span class="tag">perhaps</span>' in message
    client.post(f"/notices/{found.pk}/", {"verdict": "right", "next": f"/people/{found.person_id}/"})
    person = client.get(f"/people/{found.person_id}/").content.decode()
    assert "They owe:" in person and "Perhaps they owe:" not in person
