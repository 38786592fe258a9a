"""What is held for somebody is let go when nothing needs it: declined, answered, said no more, confirmed, called off."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import calendar, holding, inviting, today
from sincerely.noticing.actions import by_hand
from sincerely.people.models import Entry, HeldSlot
from sincerely.people.queries.holding import held_slots
from sincerely.writing import actions as writing
from sincerely.writing.free_times import Slot
from sincerely.writing.models import OfferedTime
from tests.journey.test_invitations import leave, post  # noqa: F401
from tests.journey.test_scheduling import ASKS, bring, draft, person, write_offer
from tests.journey.test_writing_back import diary, server, servers, stands  # noqa: F401
from tests.sending.desk_scene import Server, approve, sign_in, turn

pytestmark = pytest.mark.django_db(transaction=True)


def states(letter):
    return [one.state for one in OfferedTime.objects.filter(letter=letter).order_by("starts_at", "pk")]


@pytest.fixture
def desk(alice, clock, tmp_path):
    bring(alice, clock, tmp_path, "asks", {"0.eml": ASKS})
    return alice


def test_a_letter_that_is_declined_holds_out_nothing_from_that_moment(desk, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    writing.decline(letter, "", now=clock.now)
    assert states(letter) == ["released"] * 3


def test_what_was_taken_out_is_released_at_the_yes(desk, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    letter = writing.fill_gaps(letter, {0: "The pier café has cake on Thursdays."}, now=clock.now)
    first = OfferedTime.objects.filter(letter=letter).earliest("starts_at")
    letter = writing.write_text(letter, letter.text.replace(f"– {first.words}\n", ""), now=clock.now)
    assert states(letter) == ["open"] * 3
    approve(letter, sign_in(desk, clock.now), clock.now)
    assert states(letter) == ["released", "open", "open"]


@pytest.mark.parametrize(("more", "released"), [("", True), ("Auto-Submitted: auto-replied\n", False)])
def test_their_answer_releases_as_it_arrives_and_a_machines_does_not(
    desk, clock, tmp_path, more, released
):  # fmt: skip
    letter = write_offer(desk, clock)
    clock.forward(hours=2)
    said = ASKS.replace("0@harbour", "7@harbour").replace("23 Nov 2026 10:00", f"24 Nov 2026 {clock.now:%H:%M}")
    clock.forward(seconds=90)
    bring(desk, clock, tmp_path, "answer", {"7.eml": more + said.replace("Could we meet", "Two is fine")})
    assert states(letter) == [("released" if released else "open")] * 3


def hold_all(desk, letter, diary, servers, clock):  # noqa: F811
    return holding.hold_offers(letter, diary, summary="Held", servers=servers, sign_in=sign_in(desk, clock.now),
                                  now=clock.now)  # fmt: skip


def test_what_is_held_is_shown_until_it_is_let_go_and_then_gone_from_the_calendar(
    desk, clock, server, servers, diary  # noqa: F811
):  # fmt: skip
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    held = hold_all(desk, letter, diary, servers, clock)
    assert [one.state for one in held] == ["written"] * 3
    assert holding.to_let_go(desk, now=clock.now) == []
    assert holding.let_go(desk, servers=servers, sign_in=sign_in(desk, clock.now), now=clock.now) == 0
    writing.decline(letter, "", now=clock.now)
    assert len(held_slots(desk, since=clock.now)) == len(holding.to_let_go(desk, now=clock.now)) == 3
    changed = HeldSlot.objects.earliest("pk").written
    raw = stands(server, diary, f"{changed.uid}.ics")
    server.put(diary.account.username, "one", f"{changed.uid}.ics", raw.replace("SUMMARY:Held", "SUMMARY:Mine now"))
    assert holding.let_go(desk, servers=servers, sign_in=sign_in(desk, clock.now), now=clock.now) == 2
    assert "Mine now" in stands(server, diary, f"{changed.uid}.ics")
    for one in HeldSlot.objects.exclude(written=changed):
        with pytest.raises(RuntimeError, match="404"):
            stands(server, diary, f"{one.written.uid}.ics")
    assert [one.written_id for one in held_slots(desk, since=clock.now)] == [changed.pk]


def test_a_meeting_that_stands_settles_what_was_offered_and_lets_all_holds_go(
    desk, clock, post, servers, diary  # noqa: F811
):  # fmt: skip
    letter = write_offer(desk, clock)
    hold_all(desk, letter, diary, servers, clock)
    one = OfferedTime.objects.filter(letter=letter).earliest("starts_at")
    assert writing.choose_offer(one, now=clock.now)
    clock.forward(seconds=40)
    turn(Server(), clock)
    slot = Slot(one.starts_at, one.ends_at)
    leave(inviting.invite(desk, one.person, slot, summary="Pier", now=clock.now), desk, clock)
    assert states(letter) == ["confirmed", "released", "released"]
    assert len(holding.to_let_go(desk, now=clock.now)) == 3


def test_a_cancellation_shows_what_was_held_for_it_and_no_reminder_comes_back(
    desk, clock, post, servers, diary  # noqa: F811
):  # fmt: skip
    at = datetime(2026, 12, 3, 14, tzinfo=UTC)
    came = post("REQUEST")
    tom = person("tom@harbour.example")
    calendar.hold(tom, diary, start=at, end=at + timedelta(minutes=30), summary="Held", servers=servers,
                  sign_in=sign_in(desk, clock.now), now=clock.now)  # fmt: skip
    mine = [need for need in today.needs(desk, now=clock.now) if came.entry_id in {e.entry_id for e in need.evidence}]
    for need in mine:
        by_hand.put_away(desk, need=need.id, person=tom, kind=need.kind, reach="later",
                         until=clock.now + timedelta(hours=1), now=clock.now)  # fmt: skip
    assert holding.to_let_go(desk, now=clock.now) == []
    post("CANCEL", sequence=1)
    assert len(holding.to_let_go(desk, now=clock.now)) == 1
    clock.forward(hours=2)
    again = [need for need in today.needs(desk, now=clock.now) if came.entry_id in {e.entry_id for e in need.evidence}]
    assert mine
    assert again == []
    assert holding.let_go(desk, servers=servers, sign_in=sign_in(desk, clock.now), now=clock.now) == 1
    assert held_slots(desk, since=clock.now) == []
    assert Entry.objects.get(uid="m-1").status == "cancelled"
