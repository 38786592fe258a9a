"""The page of programs: a token is shown once, does what it says, and ends at once; its letters say whose they are."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts.models import ApiToken
from sincerely.journey.proposals import Offered, offer
from sincerely.trust.models import Leaf
from sincerely.writing.models import Letter
from tests.web.test_access import browser_of

BOXES = Offered(
    to=(("Tom Harbour", "tom@harbour.example"),),
    cc=(("", "ann@harbour.example"),),
    subject="Boxes",
    text="Hi Tom,\n\nThe 40 boxes left today.",
)
FORM = {"name": "stock keeper", "door": "rest", "propose": "1", "days": "30"}


@pytest.fixture
def browser(alice):
    return browser_of(alice)


def secret_on(page):
    found = re.search(r'class="secret">([^<]+)<', page.content.decode())
    return found and found.group(1)


def test_a_token_is_shown_once_and_does_what_it_says(browser):
    page = browser.post("/settings/programs/", FORM)
    secret = secret_on(page)
    assert secret
    assert page["Cache-Control"] == "no-store"
    assert secret not in browser.get("/settings/programs/").content.decode()
    program = Client(headers={"Authorization": f"Bearer {secret}"})
    assert program.get("/api/v1/letters").status_code == 200
    assert program.get("/api/v1/today").status_code == 403
    token = ApiToken.objects.get()
    assert token.expires_at - token.created_at == timedelta(days=30)
    page = browser.get("/settings/programs/").content.decode()
    assert "May propose." in page
    assert "Last used" in page
    browser.post(f"/settings/programs/{token.pk}/end/")
    assert program.get("/api/v1/letters").status_code == 401
    assert list(Leaf.objects.order_by("index").values_list("type", flat=True)) == ["token_made", "token_ended"]
    assert (
        list(Leaf.objects.order_by("index").values_list("commitment__payload", flat=True)) == [{"token": token.pk}] * 2
    )


@pytest.mark.parametrize(
    "change",
    [
        {"name": " "},
        {"door": "web"},
        {"propose": ""},
        {"days": "0"},
        {"days": "367"},
        {"days": "²"},
        {"days": "9" * 40},
    ],
    ids=str,
)
def test_a_token_without_name_door_scope_or_end_is_not_made(browser, change):
    page = browser.post("/settings/programs/", {**FORM, **change})
    assert page.status_code == 200
    assert "None was made." in page.content.decode()
    assert not ApiToken.objects.exists()
    assert not Leaf.objects.exists()


def test_ending_twice_is_told_once(browser):
    browser.post("/settings/programs/", FORM)
    for _ in range(2):
        browser.post(f"/settings/programs/{ApiToken.objects.get().pk}/end/")
    assert Leaf.objects.filter(type="token_ended").count() == 1


@pytest.fixture
def proposed(browser):
    browser.post("/settings/programs/", FORM)
    return offer(ApiToken.objects.get(), BOXES, key="k", now=datetime.now(UTC))[0]


def test_a_letter_of_a_program_says_whose_it_is_and_whom_it_reaches(browser, proposed):
    assert "Proposed by the program stock keeper." in browser.get("/review/").content.decode()
    page = browser.get(f"/letters/{proposed.pk}/").content.decode()
    assert "Proposed by the program stock keeper" in page
    assert 'value="ann@harbour.example"' in page
    assert "the software wrote 100" in page


def test_the_copy_is_the_persons_to_change(browser, proposed):
    head = {"to": "Tom Harbour <tom@harbour.example>", "subject": "Boxes"}

    def keep(typed):
        revision = Letter.objects.get().revision
        browser.post(f"/letters/{proposed.pk}/save/", {"revision": revision, **typed})

    keep({**head, "cc": "Una <una@quay.example>, ann@harbour.example"})
    kept = [{"name": "Una", "email": "una@quay.example"}, {"name": "", "email": "ann@harbour.example"}]
    assert Letter.objects.get().cc == kept
    keep({**head, "cc": "no address"})
    assert Letter.objects.get().cc == kept
    keep(head)
    assert Letter.objects.get().cc == kept
    keep({**head, "cc": " "})
    assert Letter.objects.get().cc == []


def test_a_program_can_not_skip_the_reading(browser, proposed):
    """The yes posts the digest of what was shown; before it was shown there is none, and what blocks goes on blocking."""
    browser.post(f"/letters/{proposed.pk}/approve/", {"sha256": "0" * 64, "revision": "1"})
    assert Letter.objects.get().state != "approved"
    ready = browser.get(f"/letters/{proposed.pk}/?ready=1").content.decode()
    assert 'name="sha256"' in ready
    assert "ann@harbour.example" in ready
    blocked = replace(BOXES, text="Hi Tom,\n\nThe boxes leave on […day…].")
    other = offer(ApiToken.objects.get(), blocked, key="other", now=datetime.now(UTC))[0]
    assert 'name="sha256"' not in browser.get(f"/letters/{other.pk}/?ready=1").content.decode()


def test_a_name_with_markup_stays_words(browser):
    browser.post("/settings/programs/", {**FORM, "name": "<script>alert(1)</script>"})
    assert "<script>alert" not in browser.get("/settings/programs/").content.decode()
