"""The settings page's addresses: said, taken back, refused; a page to confirm asks of likely ones."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.queries import own_addresses
from sincerely.journey.arrival import bring_in
from sincerely.people.models import Entry, Handled

HOME = "alice.home@mail.example"
LETTERS = (
    f"From: Bo Birk <bo@there.example>\nTo: {HOME}\nMessage-ID: <1@there.example>\n"
    "Date: Mon, 23 Nov 2026 09:00:00 +0000\nSubject: List\n\nAlice, could you send me the list by Friday?\n",
    f"From: Alice Ashdown <{HOME}>\nTo: Bo Birk <bo@there.example>\nMessage-ID: <2@there.example>\n"
    "Date: Mon, 23 Nov 2026 10:00:00 +0000\nSubject: List\n\nI will send it on Thursday.\n",
)


@pytest.fixture
def page(alice, tmp_path, now):
    accounts.change_owner(alice, {"name": "Alice Ashdown"})
    box = tmp_path / "box.mbox"
    box.write_text("".join(f"From x Mon Nov 23 09:00:00 2026\n{one}\n" for one in LETTERS))
    bring_in(alice, [box], now=now, processes=0)
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    return client


def said(page, address, what="add"):
    return page.post(f"/settings/addresses/{what}/", {"address": address}, follow=True).content.decode()


def test_said_it_stands_on_the_page_and_can_be_undone(page, alice):
    assert "3 entries" not in (words := said(page, HOME))
    assert f"Yours now: {HOME}. 2 entries are read from your side now." in words
    assert f'value="{HOME}"' in words
    assert Entry.objects.get(message_id="2@there.example").direction == "out"
    page.post(f"/handled/{Handled.objects.get().pk}/undo/")
    assert HOME not in own_addresses(alice)
    assert Entry.objects.get(message_id="2@there.example").direction == "other"


def test_not_mine_takes_it_away(page, alice):
    said(page, HOME)
    assert f"No longer yours: {HOME}." in said(page, HOME, "drop")
    assert own_addresses(alice) == {alice.email}
    assert "Nothing was changed." in said(page, alice.email, "drop")
    assert own_addresses(alice) == {alice.email}


@pytest.mark.parametrize("typed", ["", "nobody", "a b@c.example", "x@" + "y" * 400])
def test_what_is_no_address_changes_nothing(page, alice, typed):
    assert "Nothing was changed." in said(page, typed)
    assert own_addresses(alice) == {alice.email}


def test_another_owners_address_is_refused(page, alice, now):
    accounts.create_owner("minh@desk.example", "Minh", now=now)
    assert "minh@desk.example is somebody else" in said(page, "minh@desk.example")
    assert own_addresses(alice) == {alice.email}


def test_a_likely_one_is_asked_about_where_things_are_confirmed(page, alice):
    words = page.get("/people/proposals/").content.decode()
    assert f"Is {HOME} an address of yours?" in words
    assert "It bears your name" in words
    row = alice.proposals.get(kind="own_address")
    words = page.post(f"/people/proposals/{row.pk}/accept/", follow=True).content.decode()
    assert "Yours now" in words
    assert HOME in own_addresses(alice)
    assert f"You said that {HOME} is yours." in page.get("/handled/").content.decode()


def test_the_way_there_is_for_forms_only(page):
    assert page.get("/settings/addresses/add/").status_code == 405
    assert page.post("/settings/addresses/other/").status_code == 404
