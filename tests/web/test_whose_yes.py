"""Whose yes counts: of a signed-in person, to the very bytes shown; a link signs in once."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import SignIn
from sincerely.journey import letters
from sincerely.review.models import Approval
from tests.sending.desk_scene import write


@pytest.fixture
def ready(alice, settings, tmp_path):
    """A letter of Alice's as it waits for her yes: its number and what its page would post."""
    settings.SINCERELY_DATA = tmp_path / "data"
    now = datetime.now(UTC)
    letter = write(alice, now)
    frozen = letters.freeze(letter, now=now)
    return letter.pk, {"sha256": frozen.sha256, "revision": str(frozen.letter_revision)}


def said_after(browser, number, form):
    """What the page says after a yes, and whether the letter has one."""
    answer = browser.post(f"/letters/{number}/approve/", form, follow=True)
    return answer.content.decode("utf-8", "replace"), Approval.objects.filter(letter=number, withdrawn_at=None).exists()


WRONG = [{"sha256": "0" * 64}, {"sha256": ""}, {"revision": "99"}, {"revision": ""}, {"revision": "²"}]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_yes_to_other_bytes_is_refused_in_words(ready, client_of_alice, wrong):
    number, form = ready
    page, approved = said_after(client_of_alice, number, {**form, **wrong})
    assert not approved
    assert "Please look again." in page


def test_the_right_yes_is_taken(ready, client_of_alice):
    page, approved = said_after(client_of_alice, *ready)
    assert approved
    assert "Approved by Alice Ashdown. Leaves in 30 s." in page


def test_words_changed_after_they_were_shown_want_another_look(ready, client_of_alice):
    number, form = ready
    client_of_alice.post(
        f"/letters/{number}/save/", {"revision": "1", "text": "Hi Tom,\n\nNothing left today.\n\nAlice"}
    )
    page, approved = said_after(client_of_alice, number, form)
    assert not approved
    assert "Please look again." in page


def test_a_program_approves_nothing(ready, alice):
    number, form = ready
    token = accounts.make_token(alice, "mail client", ["read", "propose"], now=datetime.now(UTC))
    for header in (f"Bearer {token}", f"Token {token}", f"Basic {token}"):
        answer = Client().post(f"/letters/{number}/approve/", form, headers={"Authorization": header})
        assert answer["Location"].startswith("/sign-in/")
    assert not Approval.objects.filter(letter=number).exists()


def test_a_session_whose_sign_in_ended_approves_nothing(ready, client_of_alice):
    number, form = ready
    SignIn.objects.update(ended_at=datetime.now(UTC) - timedelta(seconds=1))
    answer = client_of_alice.post(f"/letters/{number}/approve/", form)
    assert answer["Location"].startswith("/sign-in/")
    assert not Approval.objects.filter(letter=number).exists()


def test_a_link_signs_in_once_and_not_too_late(alice):
    now = datetime.now(UTC)
    secret = accounts.make_sign_in_link(alice, now=now)
    assert Client().get(f"/sign-in/{secret}/")["Location"] == "/"
    again = Client().get(f"/sign-in/{secret}/")
    late = Client().get(f"/sign-in/{accounts.make_sign_in_link(alice, now=now - timedelta(hours=1))}/")
    for answer in (again, late):
        assert answer.status_code == 403
        assert "This link has been used, or is too old" in answer.content.decode("utf-8", "replace")
        assert "sessionid" not in answer.cookies
