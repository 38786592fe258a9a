"""The review desk slows a yes that comes like a stamp, and asks for a second look where somebody is important."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import letters
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.review.models import Approval, FrozenLetter
from sincerely.sending.models import Delivery
from sincerely.writing.models import Letter
from tests.sending.desk_scene import approve, sign_in, write
from tests.web.test_access import browser_of


@pytest.fixture
def browser(alice, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path
    return browser_of(alice)


def post_yes(browser, letter):
    frozen = letters.freeze(letter, now=datetime.now(UTC))
    return frozen, browser.post(
        f"/letters/{letter.pk}/approve/", {"sha256": frozen.sha256, "revision": letter.revision}
    )


def a_draft(alice, number):
    to = [{"name": f"Tom {number}", "email": f"tom@h{number}.example"}]
    return write(
        alice, datetime.now(UTC), by="composer", to=to, text=f"Hi Tom,\n\nThe {number} boxes left today.\n\nAlice"
    )


def test_five_unchanged_slow_the_sixth_and_its_time_comes(alice, browser):
    now = datetime.now(UTC)
    for number in range(5):
        approve(a_draft(alice, number), sign_in(alice, now), now)
    sixth = a_draft(alice, 6)
    frozen, answer = post_yes(browser, sixth)
    assert Approval.objects.count() == 5
    page = browser.get(answer["Location"]).content.decode()
    assert "5 in a row unchanged" in page
    assert re.search(r"it can be approved in [1-4] s\.", page), "a wait of seconds is said in seconds"
    assert re.search(r'id="approve-form" data-wait="[1-4]"', page), "the button gets ready by itself"
    assert frozen.sha256 in page, "the wait does not begin anew"
    frozen = FrozenLetter.objects.get(letter=sixth)
    FrozenLetter.objects.filter(pk=frozen.pk).update(frozen_at=now - timedelta(minutes=1))
    browser.post(f"/letters/{sixth.pk}/approve/", {"sha256": frozen.sha256, "revision": sixth.revision})
    assert Approval.objects.count() == 6
    own = write(alice, now, text="Hi Tom,\n\nall of this is mine.\n\nAlice")
    post_yes(browser, own)
    assert Approval.objects.count() == 7, "a letter by hand is never slowed"


def test_somebody_important_is_looked_at_twice(alice, browser):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    people.mark(alice, tom, "important", on=True)
    letter = a_draft(alice, 1)
    Letter.objects.filter(pk=letter.pk).update(person=tom)
    letter.refresh_from_db()
    post_yes(browser, letter)
    assert not Approval.objects.exists()
    letter.refresh_from_db()
    assert letter.first_look_revision == letter.revision
    Letter.objects.filter(pk=letter.pk).update(first_look_at=datetime.now(UTC) - timedelta(minutes=6))
    letter.refresh_from_db()
    post_yes(browser, letter)
    assert Approval.objects.count() == 1


def test_never_again_puts_the_draft_aside_and_keeps_the_kind(alice, browser):
    tom = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    letter = a_draft(alice, 1)
    Letter.objects.filter(pk=letter.pk).update(person=tom)
    browser.post(f"/letters/{letter.pk}/never/")
    letter.refresh_from_db()
    assert letter.state == "declined"
    assert Person.objects.get(pk=tom.pk).policy == {"information": "human"}
    assert not Delivery.objects.exists()
