"""Small words of the pages that were wrong where they stood."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import letters
from sincerely.people import actions as people
from sincerely.people.models import Entry
from sincerely.review.standing import Template
from sincerely.trust.policy import EVERY_LETTER, SECOND
from sincerely.web.invitation_words import invitation_lines
from sincerely.web.second_words import why_here
from sincerely.web.standing_words import FIRST
from sincerely.web.views.standing import filled
from sincerely.writing.models import Invitation, Letter
from tests.sending.desk_scene import write
from tests.web.test_access import browser_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def tom(alice):
    return people.create_person(alice, "Tom Harbour", "tom@harbour.example")


@pytest.mark.parametrize(("kind", "language"), FIRST)
@pytest.mark.parametrize("name", ["Daniel", "tom@harbour.example"])
def test_the_example_of_a_standing_approval_is_a_letter(kind, language, name):
    subject, text = filled(Template(kind, language, *FIRST[kind, language]), name, back="8/12/2026")
    assert ".." not in subject + text
    assert ("Daniel" if name == "Daniel" else "Tom") in text


def test_a_wish_for_every_letter_says_so(alice, tom):
    tom.policy = {SECOND + "information": "asked"}
    assert "of this kind to this person" in why_here("person", alice, tom)
    tom.policy = {SECOND + EVERY_LETTER: "asked"}
    assert "every letter to this person" in why_here("person", alice, tom)


def test_nobody_is_asked_why_it_has_been_quiet_just_after_they_spoke(alice, tom):
    now = datetime.now(UTC)
    said = Entry.objects.create(
        owner=alice, person=tom, kind="message", direction="out", at=now - timedelta(minutes=5),
        text="The boxes left today, all forty of them.", message_id="1@desk.example",
    )  # fmt: skip

    def asked():
        brief = letters.brief_for(alice, tom, None, why_no_draft="", now=now, task="check_in")
        return [each.key for each in brief.questions]

    assert asked()[:1] == ["quiet.give"]
    Entry.objects.filter(pk=said.pk).update(at=now - timedelta(days=60))
    assert asked()[:1] == ["quiet.why"]


@pytest.fixture
def invited(alice, tom):
    """An invitation that came, with its meeting and another one at the same time."""
    at = datetime.now(UTC) + timedelta(days=2)
    common = {"owner": alice, "kind": "meeting", "at": at, "ends_at": at + timedelta(hours=1)}
    meeting = Entry.objects.create(**common, subject="Plan", digest="1", person=tom)
    other = Entry.objects.create(**common, subject="Dentist", digest="2")
    letter = Entry.objects.create(owner=alice, kind="message", direction="in", at=datetime.now(UTC), person=tom)
    Invitation.objects.create(
        owner=alice, entry=letter, meeting=meeting, method="REQUEST", uid="1", organizer="tom@harbour.example",
        starts_at=at, ends_at=at + timedelta(hours=1), at=datetime.now(UTC),
    )  # fmt: skip
    return letter, meeting, other


def test_a_clash_is_seen_before_the_yes_to_an_invitation(alice, invited):
    letter, _meeting, other = invited
    (line,) = invitation_lines(alice, letter)
    assert line["clashes"] == [other]
    page = browser_of(alice).get(f"/entries/{letter.pk}/").content.decode()
    assert page.index("Dentist") < page.index('value="ACCEPTED"')


def test_what_was_called_off_is_not_to_be_answered(alice, invited):
    letter, meeting, _other = invited
    Entry.objects.filter(pk=meeting.pk).update(status="cancelled")
    page = browser_of(alice).get(f"/entries/{letter.pk}/").content.decode()
    assert "It was called off since." in page
    assert 'value="ACCEPTED"' not in page


def test_an_answer_to_an_invitation_offers_no_times(alice, tom):
    now = datetime.now(UTC)
    letter = write(alice, now, by="composer")
    Letter.objects.update(task="scheduling", person=tom)
    browser = browser_of(alice)
    assert f"/letters/{letter.pk}/times/" in browser.get(f"/letters/{letter.pk}/").content.decode()
    Invitation.objects.create(owner=alice, letter=letter, method="REPLY", uid="1", at=now)
    assert f"/letters/{letter.pk}/times/" not in browser.get(f"/letters/{letter.pk}/").content.decode()
