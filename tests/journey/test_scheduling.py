"""Finding a time: what is asked for is offered from real calendars, held out once, and asked again until it leaves."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.journey import arrival, letters, scheduling, today
from sincerely.people.models import Entry, Person
from sincerely.review.concerns.plain_words import in_english
from sincerely.sending.models import Delivery
from sincerely.web.concern_words import link_of
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, OfferedTime
from tests.sending.desk_scene import Server, approve, sign_in, turn

ASKS = (
    "From: Tom Harbour <tom@harbour.example>\nTo: Alice Ashdown <alice@desk.example>\nSubject: The pier\n"
    "Date: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <0@harbour.example>\n\n"
    "Hi Alice,\n\nCould we meet on Thursday afternoon to look at the pier drawings?\n\nTom\n"
)
HOI = (
    "From: =?utf-8?q?Ng=C3=B4_Mai?= <mai@harbour.example>\nTo: Alice Ashdown <alice@desk.example>\n"
    "Subject: Hop\nDate: Mon, 23 Nov 2026 17:00:00 +0700\nMessage-ID: <1@harbour.example>\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    "Chào chị Alice,\n\nĐầu tuần sau chị rảnh thì mình họp 30 phút về bản vẽ cầu cảng nhé chị?\n\nEm Mai\n"
)
BUSY = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:b-{n}\r\nDTSTAMP:20261101T000000Z\r\n"
    "DTSTART:{start:%Y%m%dT%H%M%SZ}\r\nDTEND:{end:%Y%m%dT%H%M%SZ}\r\nSUMMARY:Board\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def desk(alice, clock, tmp_path):
    bring(alice, clock, tmp_path, "mail", {"0.eml": ASKS, "1.eml": HOI})
    return alice


def bring(owner, clock, tmp_path, name, files):
    folder = tmp_path / name
    folder.mkdir()
    for each, text in files.items():
        (folder / each).write_bytes(text if isinstance(text, bytes) else text.encode())
    return arrival.bring_in(owner, [str(folder)], now=clock.now, processes=0)


def take(owner, clock, tmp_path, name, start, end, more=""):
    bring(owner, clock, tmp_path, name, {"b.ics": BUSY.format(n=name, start=start, end=end, more=more)})


def person(email):
    return Person.objects.get(identities__value=email)


def draft(owner, email, clock, *, message_id):
    entry = Entry.objects.get(owner=owner, message_id=message_id)
    return letters.start_letter(owner, person(email), task="scheduling", mode="draft", reply_to=entry, now=clock.now)


def offered(letter):
    return [
        (one.starts_at, one.ends_at) for one in OfferedTime.objects.filter(letter=letter, state="open").order_by("pk")
    ]


def test_what_they_asked_for_is_offered_from_the_calendar(desk, clock, tmp_path):
    """Thursday 26 November, the afternoon; the board meets from two to three."""
    take(desk, clock, tmp_path, "board", datetime(2026, 11, 26, 14, tzinfo=UTC), datetime(2026, 11, 26, 15, tzinfo=UTC))
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    found = offered(letter)
    assert len(found) == 3
    assert all(start.date().isoformat() == "2026-11-26" and start.hour >= 12 for start, _ in found)
    assert all(end <= datetime(2026, 11, 26, 13, 50, tzinfo=UTC) or start >= datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
               for start, end in found)  # fmt: skip
    for one in OfferedTime.objects.filter(letter=letter):
        assert f"– {one.words}" in letter.text
        assert one.words.startswith("Thursday 26 November, ")
    assert [one.rule for one in letters.concerns(letter, now=clock.now)] == ["unfilled_gap"]


def test_the_times_are_said_in_their_language_and_on_both_clocks(desk, clock):
    letter = draft(desk, "mai@harbour.example", clock, message_id="1@harbour.example")
    assert letter.language == "vi"
    assert len(offered(letter)) == 3
    for one in OfferedTime.objects.filter(letter=letter):
        assert "giờ Việt Nam (" in one.words
        assert one.words.endswith("giờ London)")
        assert one.starts_at.date() >= datetime(2026, 11, 30, tzinfo=UTC).date()
        there = one.starts_at + timedelta(hours=7)
        assert f"{there:%H:%M}" in one.words
        assert 8 <= there.hour < 19


def test_two_letters_never_hold_out_one_time(desk, clock):
    first = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    second = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    mine, theirs = offered(first), offered(second)
    assert all(end <= start or stop <= begin for begin, end in mine for start, stop in theirs)
    start, end = mine[0]
    with pytest.raises(writing.TakenMeanwhile):
        writing.offer(second, person("tom@harbour.example"), [(start, end, "x")], now=clock.now)
    assert offered(second) == theirs


def test_a_time_that_was_taken_meanwhile_blocks_the_yes(desk, clock, tmp_path):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    letter = writing.fill_gaps(letter, {0: "The pier café has cake on Thursdays."}, now=clock.now)
    assert letters.concerns(letter, now=clock.now) == []
    start, end = offered(letter)[1]
    take(desk, clock, tmp_path, "late", start, end)
    (gone,) = letters.concerns(letter, now=clock.now)
    assert (gone.rule, gone.blocks, gone.slots["by"]) == ("slot_gone", True, "Board")
    words = OfferedTime.objects.get(letter=letter, starts_at=start).words
    letter = writing.write_text(letter, letter.text.replace(f"– {words}\n", ""), now=clock.now)
    assert letters.concerns(letter, now=clock.now) == []


def test_a_time_that_was_taken_between_the_yes_and_the_wire_stops_the_letter(desk, clock, tmp_path):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    letter = writing.fill_gaps(letter, {0: "The pier café has cake on Thursdays."}, now=clock.now)
    approve(letter, sign_in(desk, clock.now), clock.now)
    start, end = offered(letter)[0]
    take(desk, clock, tmp_path, "late", start, end)
    clock.forward(seconds=31)
    server = Server()
    turn(server, clock)
    assert server.delivered == []
    assert (Delivery.objects.get().state, Delivery.objects.get().last_reply) == ("abandoned", "gate.slot_gone")
    letter = Letter.objects.get(pk=letter.pk)
    assert letter.state == "undone"
    assert [one.rule for one in letters.concerns(letter, now=clock.now)] == ["slot_gone"]


def test_other_times_take_the_place_of_those_in_the_text(desk, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    before = [one.words for one in OfferedTime.objects.filter(letter=letter, state="open")]
    entry = letter.reply_to
    found = scheduling.find_for(desk, letter.person, entry, language="en", letter=letter, length=60, now=clock.now)
    letter = scheduling.put_into_text(letter, found.chosen, found, now=clock.now)
    assert not any(words in letter.text for words in before)
    assert all(found.words(slot) in letter.text for slot in found.chosen)
    assert letter.text == letter.machine_text
    assert "owner" not in {span["by"] for span in letter.spans}


def test_times_are_let_go_of_when_they_answer_or_it_is_declined_or_over(desk, clock, tmp_path):
    declined = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    writing.decline(declined, "no", now=clock.now)
    scheduling.settle_offers(desk, now=clock.now)
    assert offered(declined) == []
    letter = write_offer(desk, clock)
    scheduling.settle_offers(desk, now=clock.now)
    assert len(offered(letter)) == 3
    clock.forward(seconds=3600)
    answer = ASKS.replace("0@harbour", "7@harbour").replace("23 Nov 2026 10", f"24 Nov 2026 {clock.now.hour}")
    bring(desk, clock, tmp_path, "answer", {"7.eml": answer.replace("Could we meet", "Thursday at two is fine")})
    clock.forward(seconds=60)
    scheduling.settle_offers(desk, now=clock.now)
    assert offered(letter) == []


def write_offer(owner, clock):
    letter = draft(owner, "tom@harbour.example", clock, message_id="0@harbour.example")
    letter = writing.fill_gaps(letter, {0: "The pier café has cake on Thursdays."}, now=clock.now)
    approve(letter, sign_in(owner, clock.now), clock.now)
    return letter


def test_a_time_that_is_over_is_gone_even_when_it_was_let_go_of(desk, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    clock.forward(days=3)
    scheduling.settle_offers(desk, now=clock.now)
    assert offered(letter) == []
    assert "slot_gone" in [one.rule for one in letters.concerns(letter, now=clock.now) if one.blocks]


def test_an_ask_to_meet_on_today_opens_with_times(desk, clock):
    found = [need for need in today.needs(desk, now=clock.now) if need.person_id == person("tom@harbour.example").pk]
    opened = letters.open_need(desk, person("tom@harbour.example"), found[0], now=clock.now)
    assert (opened.letter.task, len(offered(opened.letter))) == ("scheduling", 3)


@pytest.mark.parametrize(
    ("more", "counts"),
    [("", True), ("TRANSP:TRANSPARENT\r\n", False), ("STATUS:CANCELLED\r\n", False), ("STATUS:TENTATIVE\r\n", True),
     ("ATTENDEE;PARTSTAT=DECLINED:mailto:alice@desk.example\r\n", False)],
)  # fmt: skip
def test_what_the_calendar_says_is_free_is_free(desk, clock, tmp_path, more, counts):
    start = datetime(2026, 11, 26, 9, tzinfo=UTC)
    take(desk, clock, tmp_path, "all", start, start + timedelta(hours=9), more)
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    assert all(begin.day == 26 for begin, _ in offered(letter)) is not counts


def test_another_owner_sees_none_of_it(desk, bob, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    start, end = offered(letter)[0]
    assert scheduling.busy_times(bob, start, end) == []
    assert [one.kind for one in scheduling.busy_times(desk, start, end)] == ["offered"]


def test_a_letter_that_moves_a_meeting_names_it(desk, clock, tmp_path):
    tom = person("tom@harbour.example")
    start = datetime(2026, 12, 3, 10, tzinfo=UTC)
    guests = "ORGANIZER:mailto:alice@desk.example\r\nATTENDEE:mailto:tom@harbour.example\r\n"
    letter = letters.start_letter(desk, tom, task="reschedule", mode="draft", now=clock.now)
    assert "[…which time does not work any more, and why…]" in letter.text
    take(desk, clock, tmp_path, "pier", start, start + timedelta(hours=1), guests)
    letter = letters.start_letter(desk, tom, task="reschedule", mode="draft", now=clock.now)
    assert "About our meeting on Thursday 3 December, 10:00–11:00: […why it does not work any more…]" in letter.text


def say(owner, whom, text, at, *, direction, thread=None, language="en"):
    """Put a letter of the two on the timeline."""
    return Entry.objects.create(
        owner=owner, person=whom, kind="message", direction=direction, subject="The pier", text=text, language=language,
        at=at, message_id=f"{at:%d%H%M%S}@{direction}.example", thread=thread, digest=f"{at:%d%H%M%S}",
    )  # fmt: skip


@pytest.fixture
def settled(desk, clock):
    """Three times were offered by hand, and Tom took one of them."""
    tom, asked = person("tom@harbour.example"), Entry.objects.get(message_id="0@harbour.example")
    say(desk, tom, "Hi Tom,\n\nThursday at 15:00, Friday at 10:00 or Friday at 14:00?\n\nAlice",
        clock.now - timedelta(minutes=9), direction="out", thread=asked.thread)  # fmt: skip
    return say(desk, tom, "Friday at 10:00 works, see you then.\n\nTom", clock.now - timedelta(minutes=5),
               direction="in", thread=asked.thread)  # fmt: skip


def test_other_times_where_one_was_settled_raise_a_concern_that_names_it(settled, desk, clock):
    letter = draft(desk, "tom@harbour.example", clock, message_id=settled.message_id)
    assert len(offered(letter)) == 3
    (found,) = [one for one in letters.concerns(letter, now=clock.now) if one.rule == "time_agreed"]
    assert found.slots == {"said": "Friday at 10:00 works, see you then", "entry": settled.pk}
    assert not found.blocks
    assert found.quote in letter.text
    said = in_english(found)
    assert said["why"] == "A time was settled already: “Friday at 10:00 works, see you then”."
    assert link_of(found) == (f"/entries/{settled.pk}/", "Where it was settled")
    letter = writing.accept_concern(letter, found.key, now=clock.now)
    assert "time_agreed" not in rules(letter, clock)
    from_their_page = letters.start_letter(
        desk, person("tom@harbour.example"), task="scheduling", mode="draft", now=clock.now
    )
    assert "time_agreed" in rules(from_their_page, clock)


def rules(letter, clock):
    return [one.rule for one in letters.concerns(letter, now=clock.now)]


def test_a_letter_that_stands_by_it_or_moves_it_raises_none(settled, desk, clock, tmp_path):
    def by_hand(text, task="scheduling"):
        letter = letters.start_letter(desk, tom, task=task, mode="human", reply_to=settled, now=clock.now)
        return rules(writing.write_text(letter, text, now=clock.now), clock)

    tom = person("tom@harbour.example")
    assert "time_agreed" in by_hand("How about Thursday at 16:00?")
    assert "time_agreed" not in by_hand("Friday at 10:00, then. I look forward to it.")
    assert "time_agreed" not in by_hand("Could we move it to Thursday at 16:00?")
    assert "time_agreed" not in by_hand("How about Thursday at 16:00?", task="reschedule")
    assert "time_agreed" not in by_hand("The boxes leave on Thursday at 16:00.", task="information")
    take(desk, clock, tmp_path, "pier", datetime(2026, 11, 27, 10, tzinfo=UTC), datetime(2026, 11, 27, 11, tzinfo=UTC))
    Entry.objects.filter(kind="meeting").update(person=tom, status="cancelled")
    assert "time_agreed" not in by_hand("How about Thursday at 16:00?")


def test_a_time_chosen_on_the_page_counts_as_settled(desk, clock):
    first = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    chosen = OfferedTime.objects.filter(letter=first).order_by("starts_at").first()
    assert "time_agreed" not in rules(first, clock)
    assert writing.choose_offer(chosen, now=clock.now)
    second = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    (found,) = [one for one in letters.concerns(second, now=clock.now) if one.rule == "time_agreed"]
    assert found.slots["said"] == chosen.words
    assert link_of(found) == ("", "")
