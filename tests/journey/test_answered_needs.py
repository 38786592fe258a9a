"""A need whose answer has its yes and has not left yet: no row of Today, and no second letter; back when the yes is gone."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from sincerely.accounts import actions as accounts
from sincerely.journey import arrival, letters, today
from sincerely.people.models import Entry, Person
from sincerely.sending.models import Delivery
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.sending.desk_scene import Clock, Server, sign_in, turn

TOM = "Tom Harbour <tom@harbour.example>"
ASK = "Could you send us the price list for the boxes? We decide next month."


@pytest.fixture
def clock():
    return Clock(timezone.now().replace(microsecond=0))


@pytest.fixture
def desk(alice, tmp_path, clock):
    for number, days in enumerate((1, 30, 60)):
        at = clock.now - timedelta(days=days, hours=3)
        text = ASK if days == 1 else "The harbour is quiet this week."
        (tmp_path / f"{number}.eml").write_bytes(
            f"From: {TOM}\nTo: Alice <{alice.email}>\nSubject: Boxes {number}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
            f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\nHi Alice,\n\n{text}\n\nTom\n".encode()
        )
    arrival.bring_in(alice, [str(tmp_path)], now=clock.now, processes=0)
    return alice


def shown(owner, clock):
    return today.today(owner, now=clock.now)


def opened(owner, need, clock):
    return letters.open_need(owner, Person.objects.get(pk=need.person_id), need, now=clock.now).letter


@pytest.fixture
def approved(desk, clock):
    """The ask is opened, answered and approved for the day after tomorrow."""
    (row,) = shown(desk, clock).rows
    letter = opened(desk, row.need, clock)
    letter = writing.write_text(letter, "Hi Tom,\n\nHere is what you asked for.\n\nAlice", now=clock.now)
    frozen = letters.freeze(letter, now=clock.now)
    letters.say_yes(
        letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in(desk, clock.now), now=clock.now,
        leave_at=clock.now + timedelta(days=2),
    )  # fmt: skip
    return row.need, letter


def test_it_leaves_today_and_opening_it_shows_the_approved_letter(desk, approved, clock):
    need, letter = approved
    list_ = shown(desk, clock)
    assert [row.need.id for row in list_.rows] == []
    assert [one.letter for one in list_.answered] == [letter]
    assert opened(desk, need, clock) == letter
    assert Letter.objects.count() == 1
    link = accounts.make_sign_in_link(desk, now=timezone.now())
    visitor = Client()
    visitor.get(f"/sign-in/{link}/", follow=True)
    visitor.post(f"/sign-in/{link}/", follow=True)
    page = visitor.get("/").content.decode()
    assert f'href="/letters/{letter.pk}/"' in page
    assert f"need-{need.id}" not in page


def test_a_yes_taken_back_brings_the_need_back(desk, approved, clock):
    need, letter = approved
    letters.take_back(letter, now=clock.now)
    list_ = shown(desk, clock)
    assert ([row.need.id for row in list_.rows], list_.answered) == ([need.id], [])
    assert opened(desk, need, clock) == letter, "its words wait where they were"


@pytest.mark.parametrize(("state", "stands"), [("uncertain", False), ("claimed", False), ("rejected", True)])
def test_while_nobody_knows_it_stays_away_and_a_refusal_brings_it_back(desk, approved, clock, state, stands):
    need, _letter = approved
    Delivery.objects.update(state=state)
    list_ = shown(desk, clock)
    assert ([row.need.id for row in list_.rows] == [need.id]) is stands
    assert bool(list_.answered) is not stands


def test_what_the_last_gate_gives_back_is_a_need_again(desk, approved, clock):
    """They wrote meanwhile: the letter goes back to the editor, and the need with it."""
    need, letter = approved
    came = letter.reply_to
    Entry.objects.create(
        owner=desk, thread=came.thread, kind="message", direction="in", at=clock.now + timedelta(hours=5), digest="more",
        message_id="more@harbour.example", subject=came.subject, person=came.person, text="One more thing: blue ones.",
    )  # fmt: skip
    clock.forward(days=2, hours=1)
    server = Server()
    while turn(server, clock):
        pass
    assert server.delivered == []
    assert [row.need.id for row in shown(desk, clock).rows] == [need.id]
