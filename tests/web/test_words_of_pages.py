"""What pages say of order, reach, days and hands, read as their owner reads them; without a browser."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.journey import arrival
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Person

ME, TOM, ANN, BEN = "alice@desk.example", "tom@harbour.example", "ann@mill.example", "ben@quay.example"
LETTERS = (
    (TOM, ME, 3, "Hi Alice,\n\nCould you send me the price of 500 boxes by Friday 3 July?\n\nTom"),
    (ANN, ME, 2, "Hi Alice,\n\nCould you tell me the weight of a pallet, please?\n\nAnn"),
    (BEN, ME, 2, "Hi Alice,\n\nCould you send me the plan of the hall, please?\n\nBen"),
    (ME, ANN, 1, "Hi Ann,\n\nI'll send you the drawings by 20 December 2027.\n\nAlice"),
)


@pytest.fixture
def now():
    return datetime.now(UTC)


@pytest.fixture
def browser(alice, tmp_path, now):
    for number, (sender, reader, days, text) in enumerate(LETTERS):
        at = now - timedelta(days=days)
        subject = "Pallets" if ANN in (sender, reader) else "Boxes"
        thread = "" if sender != ME else "In-Reply-To: <1@desk.example>\n"
        (tmp_path / f"{number}.eml").write_bytes(
            f"From: {sender}\nTo: {reader}\nSubject: {subject}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
            f"Message-ID: <{number}@desk.example>\n{thread}Content-Type: text/plain\n\n{text}\n".encode()
        )
    arrival.bring_in(alice, [str(tmp_path)], now=now, processes=0)
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=now)}/")
    return client


def read(browser, address):
    return browser.get(address).content.decode()


def need_on(page):
    return page.split('id="need-')[1].split('"')[0]


def test_the_order_is_said_of_two_people(browser):
    page = read(browser, "/?all=1")
    rows = page.split('<li class="need"')[1:]
    assert len(rows) > 1
    assert ["Above " in row for row in rows] == [True] * (len(rows) - 1) + [False]


def test_what_is_put_away_names_its_kind_and_is_found_again(browser):
    before = read(browser, "/")
    assert "/learned/#l3" not in before
    browser.post(f"/needs/{need_on(before)}/away/", {"reach": "kind"})
    page = read(browser, "/")
    kind = page.split("any more (")[1].split(")")[0]
    assert "/learned/#l3" in page
    assert f"{kind}, not this kind any more" in read(browser, "/learned/")


def test_in_a_thread_no_hand_is_claimed_where_software_wrote(browser, alice):
    first, mine = Entry.objects.get(subject="Pallets", direction="in"), Entry.objects.get(direction="out")
    assert "#m-human" in read(browser, f"/entries/{first.pk}/")
    Entry.objects.filter(pk=mine.pk).update(machine="ai-originated")
    page = read(browser, f"/entries/{first.pk}/")
    assert "You, with AI" in page
    assert "#m-human" not in page.split("<main")[1]


def test_an_entry_says_its_whole_date(browser, now):
    entry = Entry.objects.get(direction="out")
    head = read(browser, f"/entries/{entry.pk}/").split("<h1>")[1].split("</p>")[0]
    assert str(entry.at.year) in head


def test_a_promise_says_when_it_is_due_and_where_it_was_said(browser, alice, now):
    ann = Person.objects.get(owner=alice, identities__value=ANN)
    assert Notice.objects.get(owner=alice, kind="promise").due_at
    page = read(browser, f"/people/{ann.pk}/")
    assert "due Mon 20 Dec 2027" in page
    meeting = Entry.objects.create(
        owner=alice,
        digest="m1",
        kind="meeting",
        at=now + timedelta(hours=2),
        direction="in",
        person=ann,
        subject="Boxes",
    )
    assert "due Mon 20 Dec 2027" in read(browser, f"/meetings/{meeting.pk}/")
