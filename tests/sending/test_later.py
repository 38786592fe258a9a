"""Leaving later: named and typed times, undo until then, and what is asked again when the time has come."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sincerely.journey import letters
from sincerely.people import actions as people
from sincerely.people.models import Entry, Participation, Thread
from sincerely.people.queries import reached_at
from sincerely.sending.later import FURTHEST, named_times, typed_time
from sincerely.sending.models import Account, Delivery
from sincerely.trust import actions as trust
from sincerely.trust.models import Leaf
from tests.sending.desk_scene import Clock, Server, person_of, sign_in, turn, write

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
BERLIN = ZoneInfo("Europe/Berlin")

# --- times ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-12-01T06:00", ["12-01 08:30", "12-02 08:30", "12-02 14:00", "12-07 08:30"]),
        ("2026-12-01T07:45", ["12-01 14:00", "12-02 08:30", "12-02 14:00", "12-07 08:30"]),
        ("2026-12-01T23:00", ["12-02 08:30", "12-02 14:00", "12-07 08:30"]),
        ("2026-12-06T12:00", ["12-06 14:00", "12-07 08:30", "12-07 14:00"]),
        ("2026-12-07T12:00", ["12-07 14:00", "12-08 08:30", "12-08 14:00", "12-14 08:30"]),
    ],
)
def test_named_times_lie_ahead_and_say_their_date(now, expected):
    found = named_times(datetime.fromisoformat(now).replace(tzinfo=HANOI), HANOI)
    assert [f"{one.at:%m-%d %H:%M}" for one in found] == expected
    assert all(one.at.tzinfo is HANOI for one in found)


def test_typed_times_are_local_ahead_and_real():
    now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert typed_time("2026-03-28T14:00", now, BERLIN) == datetime(2026, 3, 28, 13, tzinfo=UTC)
    assert typed_time("2026-03-29T02:30", now, BERLIN).isoformat() == "2026-03-29T03:30:00+02:00"
    assert typed_time("2026-03-28T14:00:00+00:00", now, BERLIN) == now + timedelta(hours=2)
    for wrong in ("", "soon", "2026-03-28T12:59", "2027-04-01T08:00", "0001-01-01T00:00", "9999-12-31T23:59"):
        assert typed_time(wrong, now, BERLIN) is None
    assert typed_time((now + FURTHEST).isoformat(), now, BERLIN)


# --- the yes -------------------------------------------------------------------------------------------------------


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def thread(alice, now):
    """What Tom wrote, in a conversation."""
    thread = Thread.objects.create(owner=alice, subject_key="boxes", last_at=now)
    return mail(alice, thread, now - timedelta(hours=2), "in")


def mail(owner, thread, at, direction, **more):
    return Entry.objects.create(
        owner=owner, thread=thread, kind="message", direction=direction, at=at, digest=f"{direction}{at.isoformat()}",
        message_id=f"{at.timestamp()}@harbour.example", subject="Boxes", person=person_of(owner), **more,
    )  # fmt: skip


def yes(owner, clock, thread=None, *, by="owner", days=2):
    letter = write(owner, clock.now, by=by)
    if thread is not None:
        letter.reply_to = thread
        letter.save(update_fields=["reply_to"])
    frozen = letters.freeze(letter, now=clock.now)
    return letters.say_yes(
        letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in(owner, clock.now),
        now=clock.now, leave_at=clock.now + timedelta(days=days),
    )  # fmt: skip


def delivery(approval):
    return Delivery.objects.get(approval=approval)


@pytest.mark.django_db
def test_it_leaves_at_its_time_and_can_be_taken_back_until_then(alice, clock):
    server = Server()
    first, second = yes(alice, clock), yes(alice, clock)
    clock.forward(days=1, hours=23)
    assert not turn(server, clock)
    letters.take_back(second.letter, now=clock.now)
    clock.forward(hours=1)
    while turn(server, clock):
        pass
    assert (delivery(first).state, delivery(second).state, len(server.delivered)) == ("sent", "abandoned", 1)
    second.letter.refresh_from_db()
    assert second.letter.state == "undone"


@pytest.mark.django_db
def test_a_time_within_the_undo_window_does_not_shorten_it(alice, clock):
    approval = yes(alice, clock, days=0)
    assert approval.leave_at == clock.now + timedelta(seconds=alice.undo_seconds)


@pytest.mark.django_db
@pytest.mark.parametrize("what", ["they wrote", "an automatic answer", "another conversation", "I wrote", "before"])
def test_what_they_wrote_since_the_yes_brings_it_back(alice, clock, thread, what):
    server, approval = Server(), yes(alice, clock, thread)
    hour = timedelta(hours=1)
    elsewhere = Thread.objects.create(owner=alice, subject_key="other", last_at=clock.now)
    mail(
        alice, elsewhere if what == "another conversation" else thread.thread, clock.now + (-hour if what == "before" else hour),
        "out" if what == "I wrote" else "in", automatic=what == "an automatic answer",
    )  # fmt: skip
    clock.forward(days=2)
    assert turn(server, clock)
    approval.letter.refresh_from_db()
    if what != "they wrote":
        assert (delivery(approval).state, len(server.delivered)) == ("sent", 1)
        return
    assert (delivery(approval).state, delivery(approval).last_reply) == ("abandoned", "gate.they_wrote")
    assert (approval.letter.state, server.delivered) == ("undone", [])
    assert "40 boxes" in approval.letter.text, "nothing of it is lost"
    assert Leaf.objects.filter(type="given_back").count() == 1
    again = yes(alice, clock, thread, days=0)
    clock.forward(seconds=31)
    assert turn(server, clock)
    assert delivery(again).state == "sent"


@pytest.mark.django_db
def test_a_wish_for_humans_only_brings_a_drafted_letter_back_and_not_one_by_hand(alice, clock):
    server = Server()
    drafted, by_hand = yes(alice, clock, by="composer"), yes(alice, clock)
    trust.ask_humans_only("tom@harbour.example", clock.now, "")
    clock.forward(days=2)
    while turn(server, clock):
        pass
    assert (delivery(drafted).state, delivery(drafted).last_reply) == ("abandoned", "gate.kept_by_hand")
    assert delivery(by_hand).state == "sent"


@pytest.mark.django_db
def test_too_many_letters_with_ai_bring_a_drafted_one_back(alice, clock):
    server, approval = Server(), yes(alice, clock, by="composer")
    person = people.create_person(alice, "Tom Harbour", "tom@harbour.example")
    for number in range(8):
        Entry.objects.create(
            owner=alice, kind="message", direction="out", at=clock.now + timedelta(minutes=number), person=person,
            digest=f"m{number}", machine="ai-originated",
        )  # fmt: skip
    clock.forward(days=2)
    assert turn(server, clock)
    assert (delivery(approval).state, delivery(approval).last_reply) == ("abandoned", "gate.balance")


@pytest.mark.django_db
def test_what_may_have_been_on_the_wire_is_never_written_anew(alice, clock, thread):
    server, approval = Server(), yes(alice, clock, thread)
    server.behaviour = "later"
    clock.forward(days=2)
    assert turn(server, clock)
    mail(alice, thread.thread, clock.now, "in")
    server.behaviour = "accept"
    clock.forward(hours=1)
    assert turn(server, clock)
    assert (delivery(approval).state, len(server.delivered)) == ("sent", 1)


# --- from which address --------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_an_answer_is_from_the_address_that_the_thread_reached(alice, clock, thread):
    for place, email in (("to", "alice@home.example"), ("cc", "alice@desk.example")):
        person = people.create_person(alice, f"Alice {place}", email)
        Participation.objects.create(owner=alice, entry=thread, identity=person.identities.get(), role=place)
    assert reached_at(thread) == ["alice@home.example", "alice@desk.example"]
    letter = write(alice, clock.now)
    letter.reply_to = thread
    assert letters.sender_for(letter) == "alice@desk.example", "no account sends from the other"
    Account.objects.create(
        owner=alice, email="alice@home.example", name="Home", host="smtp.home.example", port=465,
        username="alice", created_at=clock.now,
    )  # fmt: skip
    assert letters.sender_for(letter) == "alice@home.example"
    assert letters.senders(letter) == ["alice@home.example", "alice@desk.example"]
