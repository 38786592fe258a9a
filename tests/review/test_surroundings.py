"""What the checks get to know around a letter, and concerns that were looked at and are opened again."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils.html import escape

from sincerely.accounts import actions as accounts
from sincerely.journey import checking, letters
from sincerely.people.models import Entry, Identity, Participation, Person
from sincerely.review.concerns import Answered, pass_key, still_blocking
from sincerely.writing import actions as writing
from sincerely.writing import queries
from sincerely.writing.models import OfferedTime
from tests.sending.desk_scene import approve, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk_client(alice):
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    return client


@pytest.fixture
def tom(alice):
    person = Person.objects.create(owner=alice, name="Tom Harbour", given_name="Tom", kind="person")
    Identity.objects.create(owner=alice, person=person, value="tom@harbour.example")
    return person


def message(owner, person, direction, at, text="The boxes are here."):
    entry = Entry.objects.create(
        owner=owner, person=person, kind="message", direction=direction, at=at, text=text, digest=f"{direction}{at}", message_id=f"{at}@x"
    )  # fmt: skip
    identity = Identity.objects.get(owner=owner, value="tom@harbour.example")
    role = "from" if direction == "in" else "to"
    Participation.objects.create(owner=owner, entry=entry, identity=identity, role=role)
    return entry


def letter_to(owner, person, text, now, reply_to=None):
    return writing.propose(
        owner, person=person, to=[{"name": person.name, "email": "tom@harbour.example"}], subject="Boxes", text=text, spans=[],
        task="information", mode="assist", language="en", reply_to=reply_to, need="", proposed_by="person", now=now,
    )  # fmt: skip


@pytest.mark.parametrize(("directions", "n"), [("in", 0), ("in out", 1), ("in out out", 2), ("out out in", 0), ("", 0)])
def test_letters_since_they_last_wrote(alice, tom, now, directions, n):
    for day, direction in enumerate(directions.split()):
        message(alice, tom, direction, now - timedelta(days=9 - day))
    assert checking.chases(alice, tom, now=now) == n


def test_whoever_chose_an_offered_time_has_answered(alice, tom, now):
    for day in (9, 8):
        message(alice, tom, "out", now - timedelta(days=day))
    letter = letter_to(alice, tom, "Monday at ten?", now)
    one = OfferedTime.objects.create(
        owner=alice, letter=letter, person=tom, starts_at=now, ends_at=now, words="Monday", made_at=now
    )
    assert checking.chases(alice, tom, now=now) == 2
    OfferedTime.objects.filter(pk=one.pk).update(state="chosen", chosen_at=now - timedelta(days=1))
    assert checking.chases(alice, tom, now=now) == 0
    for hours in (5, 3):  # What is sent after that waits for an answer like anything else.
        message(alice, tom, "out", now - timedelta(hours=hours))
    assert checking.chases(alice, tom, now=now) == 2


def test_old_letters_are_no_reminders(alice, tom, now):
    message(alice, tom, "out", now - timedelta(days=90))
    assert checking.chases(alice, tom, now=now) == 0


def test_what_a_letter_answers_and_who_is_known(alice, tom, now, bob):
    asked = message(alice, tom, "in", now - timedelta(days=1))
    found = letters.look(letter_to(alice, tom, "Hi Tom,\nthanks.", now, asked), now=now).seen
    assert found.answered == Answered("tom@harbour.example")
    assert set(found.known_to or ()) == {"tom@harbour.example", "alice@desk.example"}
    assert found.chases == 0
    stranger = letter_to(bob, Person.objects.create(owner=bob, name="Tom"), "x", now)
    assert letters.look(stranger, now=now).seen.known_to == ("bob@other.example",)


def test_an_unknown_reader_is_held_against_everybody_known(alice, tom, now):
    Identity.objects.create(owner=alice, person=tom, value="tom.harbour@harbour.example")
    letter = letter_to(alice, tom, "Hi Tom,\nthe boxes left.", now)
    assert set(letters.look(letter, now=now).seen.known_to or ()) == {"tom@harbour.example", "alice@desk.example"}
    letter.to = [{"name": "Tom", "email": "Tom.Harbours@harbour.example"}]
    looked = letters.look(letter, now=now)
    assert set(looked.seen.known_to or ()) == {
        "tom@harbour.example", "tom.harbour@harbour.example", "alice@desk.example"
    }  # fmt: skip
    (like,) = [one for one in looked.concerns if one.rule == "look_alike_address"]
    assert like.slots["like"] == "tom.harbour@harbour.example"


def test_a_concern_looked_at_can_be_opened_again(alice, tom, now):
    letter = letter_to(alice, tom, "Hi Tom,\nI hope this email finds you well.", now)
    key = next(each.key for each in letters.concerns(letter, now=now) if each.rule == "reads_like_template")
    letter = writing.accept_concern(letter, key, now=now)
    assert key not in [each.key for each in letters.concerns(letter, now=now)]
    assert key in [each.key for each in letters.look(letter, now=now).accepted]
    letter = writing.reopen_concern(letter, key, now=now)
    assert key in [each.key for each in letters.concerns(letter, now=now)]


def test_a_wrong_block_is_passed_by_a_second_press_that_says_so(alice, tom, now, desk_client):
    letter = letter_to(alice, tom, "Hi Sandra,\nthe boxes left today.", now)
    (name,) = [each for each in letters.concerns(letter, now=now) if each.rule == "wrong_name"]
    key = pass_key(name, letters.readers_of(letter))
    assert name.blocks
    assert escape(key) in desk_client.get(f"/letters/{letter.pk}/?tried=1").content.decode()
    for posted in ({"concern": name.key}, {"concern": key}):
        desk_client.post(f"/letters/{letter.pk}/accept/", posted)
        letter.refresh_from_db()
        assert name.key in [each.key for each in letters.concerns(letter, now=now)]
    desk_client.post(f"/letters/{letter.pk}/accept/", {"concern": key, "sure": "1"})
    letter.refresh_from_db()
    assert key in letter.accepted_concerns
    assert name.key not in still_blocking(letters.concerns(letter, now=now))


def test_a_letter_just_approved_counts_as_sent(alice, tom, now):
    """Approved letters stand on the timeline only when they come back from a server, if ever."""
    message(alice, tom, "in", now - timedelta(days=9))
    signed_in = sign_in(alice, now)
    other = Person.objects.create(owner=alice, name="Ann Quay", kind="person")
    for number in range(4):
        text = f"Hi Tom,\nthe crane needs {number} new cables before the ships come in on the tide."
        approve(letter_to(alice, tom, text, now), signed_in, now)
    assert checking.chases(alice, tom, now=now) == 4
    assert len(queries.recent_outgoing(alice, besides=other.pk, now=now)) == 4
    assert queries.recent_outgoing(alice, besides=tom.pk, now=now) == []
    looked = letters.look(letter_to(alice, other, text.replace("Tom", "Ann").replace("3", "9"), now), now=now)
    assert "reads_like_template.near" in [one.message for one in looked.concerns]
