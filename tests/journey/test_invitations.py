"""Invitations by mail: read and followed only where they may be, written as letters, and whole at the other end."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest

from sincerely.journey import delivery, inviting, letters, scheduling
from sincerely.noticing.models import Notice
from sincerely.people.models import Entry, Identity, Person
from sincerely.review.concerns.plain_words import in_english
from sincerely.sending.itip import CannotInvite, Guest, Itip, write_itip
from sincerely.sending.mime import UnsafeLetter
from sincerely.sending.models import Delivery
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.trust.mime_parts import read_message
from sincerely.trust.words import digest_part, letter_words, parts_agree
from sincerely.web.concern_words import link_of
from sincerely.writing import actions as writing
from sincerely.writing.free_times import Slot
from sincerely.writing.models import Invitation, Letter, OfferedTime
from sincerely.writing.named import ground_all
from sincerely.writing.provenance import from_json
from tests.journey.test_scheduling import ASKS, HOI, bring, draft, offered, person, take
from tests.sending.desk_scene import Server, approve, sign_in, turn

AT = datetime(2026, 12, 3, 14, tzinfo=UTC)
LETTER = (
    "From: {sender}\r\nTo: Alice Ashdown <alice@desk.example>\r\nSubject: The pier\r\nDate: {date}\r\n"
    "Message-ID: <{id}@harbour.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Alice,\r\n\r\nCould we meet on Thursday 3 December at two?\r\n\r\nTom\r\n"
    "--b\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n{ics}\r\n--b--\r\n"
)
TOM = Guest("Tom Harbour", "tom@harbour.example")
ALICE = Guest("Alice Ashdown", "alice@desk.example")


@pytest.fixture
def post(alice, clock, tmp_path):
    """Have letters with iTIP parts arrive at Alice's."""
    numbers = iter(range(100))

    def arrive(method, *, sender="Tom Harbour <tom@harbour.example>", raw=None, **fields):
        number = next(numbers)
        given = {"uid": "m-1", "start": AT, "end": AT + timedelta(hours=1), "summary": "Pier", "organiser": TOM,
                 "guests": (ALICE,), **fields}  # fmt: skip
        ics = raw or write_itip(Itip(method=method, **given), now=clock.now).decode()
        said = LETTER.format(sender=sender, date=f"{clock.now:%a, %d %b %Y %H:%M:%S} +0000", id=f"i{number}",
                             method=method, ics=ics)  # fmt: skip
        bring(alice, clock, tmp_path, f"mail-{number}", {"0.eml": said})
        clock.forward(seconds=60)
        return Invitation.objects.filter(owner=alice, letter=None).latest("pk")

    return arrive


def meeting():
    return Entry.objects.get(kind="meeting")


def leave(letter, owner, clock):
    """Fill the gap, say yes, send, file; return the bytes that left."""
    letter = writing.fill_gaps(letter, {0: "The café at the pier has cake on Thursdays."}, now=clock.now)
    assert [one.rule for one in letters.concerns(letter, now=clock.now) if one.blocks] == []
    approve(letter, sign_in(owner, clock.now), clock.now)
    clock.forward(seconds=31)
    server = Server()
    turn(server, clock)
    delivery.file_sent(now=clock.now)
    ((_, _, content),) = server.delivered
    return content


def carried(content):
    """The calendar parts of a message as another program reads them: (type, method, object)."""
    return [(part.get_content_type(), part.get_param("method"), part.get_payload(decode=True))
            for part in message_from_bytes(content, policy=SMTP).walk() if part.get_content_type() in ("text/calendar", "application/ics")]  # fmt: skip


def read(raw):
    (one,) = parse_calendar(raw, Window(AT - timedelta(days=90), AT + timedelta(days=90)))
    return one


# --- read ----------------------------------------------------------------------------------------------------------


def test_an_invitation_comes_onto_the_timeline_and_takes_no_time_before_a_yes(alice, post):
    came = post("REQUEST")
    assert (came.method, came.doubt, came.meeting) == ("REQUEST", "", meeting())
    assert (meeting().at, meeting().answer, meeting().direction) == (AT, "NEEDS-ACTION", "in")
    assert scheduling.busy_times(alice, AT, AT + timedelta(hours=1)) == []
    Entry.objects.filter(kind="meeting").update(answer="ACCEPTED")
    assert len(scheduling.busy_times(alice, AT, AT + timedelta(hours=1))) == 1


def test_a_newer_invitation_moves_the_meeting_and_an_older_one_does_not(post):
    post("REQUEST", sequence=2)
    post("REQUEST", sequence=3, start=AT + timedelta(hours=2), end=AT + timedelta(hours=3))
    assert meeting().at == AT + timedelta(hours=2)
    assert post("REQUEST", sequence=1).doubt == "older"
    assert meeting().at == AT + timedelta(hours=2)


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_nobody_but_the_organiser_moves_or_calls_off(post, method):
    post("REQUEST")
    came = post(method, sender="Eve <eve@elsewhere.example>", sequence=9, start=AT + timedelta(days=1),
                end=AT + timedelta(days=1, hours=1))  # fmt: skip
    assert came.doubt == "not_the_organiser"
    came = post(
        method, sender="Eve <eve@elsewhere.example>", sequence=9, organiser=Guest("Eve", "eve@elsewhere.example")
    )
    assert came.doubt == "not_the_organiser"
    assert (meeting().at, meeting().status) == (AT, "confirmed")


def test_a_cancellation_takes_away_what_stood_on_the_meeting(alice, post):
    post("REQUEST")
    assert Notice.objects.filter(state="open", kind__in=("meeting", "ask")).exists()
    came = post("CANCEL", sequence=1)
    assert (came.doubt, meeting().status) == ("", "cancelled")
    first = Entry.objects.filter(kind="message").earliest("pk")
    assert not Notice.objects.filter(entry=first, state="open", kind__in=("meeting", "ask")).exists()


@pytest.mark.parametrize("raw", ["BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:never\r\nEND:VEVENT\r\nEND:VCALENDAR",
                                 "not a calendar at all", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"])  # fmt: skip
def test_a_calendar_part_that_cant_be_read_leaves_the_letter_whole(alice, post, clock, tmp_path, raw):
    bring(alice, clock, tmp_path, "first", {"0.eml": ASKS})
    text = LETTER.format(sender="Tom <tom@harbour.example>", date=f"{clock.now:%a, %d %b %Y %H:%M:%S} +0000", id="x",
                         method="REQUEST", ics=raw)  # fmt: skip
    bring(alice, clock, tmp_path, "second", {"1.eml": text})
    assert Entry.objects.filter(kind="message").count() == 2
    assert not Entry.objects.filter(kind="meeting").exists()
    assert {one.doubt for one in Invitation.objects.all()} <= {"unreadable"}


# --- written -------------------------------------------------------------------------------------------------------


def test_an_answer_goes_as_a_letter_and_says_in_words_what_it_says_to_programs(alice, post, clock):
    came = post("REQUEST", sequence=4)
    letter = inviting.answer_by_letter(alice, came, "ACCEPTED", now=clock.now)
    assert [each["email"] for each in letter.to] == ["tom@harbour.example"]
    assert "Thursday 3 December, 14:00–15:00" in letter.text
    content = leave(letter, alice, clock)
    (beside, file) = carried(content)
    assert (beside[0], beside[1], file[0], beside[2]) == ("text/calendar", "REPLY", "application/ics", file[2])
    one = read(beside[2])
    assert (one.method, one.uid, one.sequence, one.answers) == (
        "REPLY",
        "m-1",
        4,
        (("alice@desk.example", "ACCEPTED"),),
    )
    assert one.organizer.email == "tom@harbour.example"
    assert meeting().answer == "ACCEPTED"


def test_every_part_is_covered_by_its_digest_and_none_is_taken_for_words(alice, post, clock):
    letter = inviting.answer_by_letter(alice, post("REQUEST"), "TENTATIVE", now=clock.now)
    content = leave(letter, alice, clock)
    message = read_message(content)
    assert parts_agree(message)
    types = [part.type for part in message.parts]
    assert types[:3] == ["text/plain", "text/html", "text/calendar"]
    assert "BEGIN:VCALENDAR" not in " ".join(letter_words(message))
    changed = content.replace(b"TENTATIVE", b"ACCEPTED=", 1)
    before, after = ([digest_part(part).sha256 for part in read_message(one).parts] for one in (content, changed))
    assert [one == other for one, other in zip(before, after, strict=True)].count(False) == 1


def test_an_invitation_and_its_cancellation_are_ones_own(alice, clock, tmp_path, post):
    bring(alice, clock, tmp_path, "asks", {"0.eml": ASKS})
    tom = person("tom@harbour.example")
    letter = inviting.invite(alice, tom, Slot(AT, AT + timedelta(minutes=30)), summary="Pier drawings", now=clock.now)
    one = read(carried(leave(letter, alice, clock))[0][2])
    assert (one.method, one.sequence, one.summary, one.organizer.email) == (
        "REQUEST",
        0,
        "Pier drawings",
        "alice@desk.example",
    )
    own = meeting()
    assert (own.direction, own.uid, own.partstats) == ("out", one.uid, {"tom@harbour.example": "NEEDS-ACTION"})
    post("REPLY", uid=one.uid, organiser=ALICE, guests=(Guest("Tom", "tom@harbour.example", "DECLINED"),))
    assert meeting().partstats == {"tom@harbour.example": "DECLINED"}
    stranger = post("REPLY", uid=one.uid, organiser=ALICE, sender="Eve <eve@elsewhere.example>",
                    guests=(Guest("Tom", "tom@harbour.example", "ACCEPTED"),))  # fmt: skip
    assert (stranger.doubt, meeting().partstats) == ("not_asked", {"tom@harbour.example": "DECLINED"})
    came = post("COUNTER", uid=one.uid, organiser=ALICE, guests=(TOM,), start=AT + timedelta(days=1),
                end=AT + timedelta(days=1, hours=1))  # fmt: skip
    assert (came.method, came.doubt, came.starts_at, meeting().at) == ("COUNTER", "", AT + timedelta(days=1), AT)
    keep = inviting.keep_ours(alice, came, now=clock.now)
    (_, method, raw), *_ = carried(leave(keep, alice, clock))
    assert (method, b"METHOD:DECLINECOUNTER" in raw, b"SEQUENCE:0" in raw, meeting().at) == (
        "DECLINECOUNTER",
        True,
        True,
        AT,
    )
    take_it = inviting.take_their_time(alice, came, now=clock.now)
    assert "Yes, let us take your time: Friday 4 December, 14:00–15:00" in take_it.text
    moved = read(carried(leave(take_it, alice, clock))[0][2])
    assert (moved.method, moved.uid, moved.sequence, moved.start) == ("REQUEST", one.uid, 1, AT + timedelta(days=1))
    assert (meeting().at, meeting().partstats) == (AT + timedelta(days=1), {"tom@harbour.example": "NEEDS-ACTION"})
    move = inviting.move_by_letter(alice, meeting(), Slot(AT, AT + timedelta(hours=1)), now=clock.now)
    assert "Our meeting moves to another time: Thursday 3 December" in move.text
    assert read(carried(leave(move, alice, clock))[0][2]).sequence == 2
    letter = inviting.call_off_by_letter(alice, meeting(), now=clock.now)
    assert meeting().status == "confirmed"
    gone = read(carried(leave(letter, alice, clock))[0][2])
    assert (gone.method, gone.uid, gone.sequence, gone.status) == ("CANCEL", one.uid, 3, "cancelled")
    assert meeting().status == "cancelled"
    with pytest.raises(inviting.CannotAnswer):
        inviting.call_off_by_letter(alice, meeting(), now=clock.now)


def test_another_time_is_proposed_by_a_letter_and_moves_nothing(alice, post, clock):
    came = post("REQUEST", sequence=4)
    other = Slot(AT + timedelta(days=1), AT + timedelta(days=1, hours=1))
    letter = inviting.counter_by_letter(alice, came, other, now=clock.now)
    assert [each["email"] for each in letter.to] == ["tom@harbour.example"]
    assert "Could we meet at this time instead: Friday 4 December, 14:00–15:00?" in letter.text
    one = read(carried(leave(letter, alice, clock))[0][2])
    assert (one.method, one.uid, one.sequence, one.start) == ("COUNTER", "m-1", 4, other.start)
    assert [email for email, _ in one.answers] == ["alice@desk.example"]
    assert (meeting().at, meeting().answer) == (AT, "NEEDS-ACTION")
    with pytest.raises(inviting.CannotAnswer):
        inviting.take_their_time(alice, came, now=clock.now)
    with pytest.raises(inviting.CannotAnswer):
        inviting.move_by_letter(alice, meeting(), other, now=clock.now)


def test_a_yes_to_what_is_called_off_meanwhile_does_not_leave(alice, post, clock):
    letter = inviting.answer_by_letter(alice, post("REQUEST"), "ACCEPTED", now=clock.now)
    letter = writing.fill_gaps(letter, {0: "See you at the pier."}, now=clock.now)
    approve(letter, sign_in(alice, clock.now), clock.now)
    post("CANCEL", sequence=1)
    server = Server()
    turn(server, clock)
    assert server.delivered == []
    letter.refresh_from_db()
    assert [one.message for one in gone(letter, clock)] == ["slot_gone.called_off"]


def test_the_text_must_say_the_time_of_the_invitation(alice, post, clock):
    letter = inviting.answer_by_letter(alice, post("REQUEST"), "ACCEPTED", now=clock.now)
    letter = writing.write_text(letter, letter.text.replace("14:00", "15:00"), now=clock.now)
    assert "invitation_differs" in [one.rule for one in letters.concerns(letter, now=clock.now)]


def test_an_invitation_goes_to_those_that_it_names_and_nobody_else_learns_of_it(alice, post, clock):
    letter = inviting.answer_by_letter(alice, post("REQUEST"), "ACCEPTED", now=clock.now)
    letter = writing.fill_gaps(letter, {0: "See you at the pier."}, now=clock.now)
    letter = writing.write_head(letter, subject="x", to=[{"name": "", "email": "eve@elsewhere.example"}], now=clock.now)
    with pytest.raises(UnsafeLetter):
        letters.freeze(letter, now=clock.now)


@pytest.mark.parametrize(
    "fields",
    [{"guests": ()}, {"end": AT}, {"uid": ""}, {"uid": "a\nATTENDEE:x"}, {"method": "REPLY", "guests": (ALICE, TOM)},
     {"method": "REPLY", "guests": (ALICE,)}],
)  # fmt: skip
def test_what_would_mean_nothing_is_not_written(fields):
    given = {"method": "REQUEST", "uid": "u", "start": AT, "end": AT + timedelta(hours=1), "summary": "s",
             "organiser": TOM, "guests": (ALICE,)}  # fmt: skip
    with pytest.raises(CannotInvite):
        write_itip(Itip(**{**given, **fields}), now=AT)


def test_no_name_or_title_breaks_out_of_its_line():
    evil = 'x";PARTSTAT=ACCEPTED:mailto:e@e.example\r\nATTENDEE:mailto:f@f.example'
    raw = write_itip(Itip("REQUEST", "u", AT, AT + timedelta(hours=1), f"a\r\nATTENDEE:mailto:g@g.example\r\n{evil}",
                          Guest(evil, "tom@harbour.example"), (Guest(evil, "alice@desk.example"),), place=evil), now=AT)  # fmt: skip
    one = read(raw)
    assert [each.email for each in one.attendees] == ["alice@desk.example"]
    assert one.answers == (("alice@desk.example", "NEEDS-ACTION"),)


def test_days_go_as_days_and_occurrences_are_named():
    day = datetime(2026, 12, 7, tzinfo=UTC)
    one = read(
        write_itip(
            Itip(
                "CANCEL",
                "u",
                day,
                day + timedelta(days=1),
                "s",
                TOM,
                (ALICE,),
                all_day=True,
                recurrence_id="2026-12-07",
            ),
            now=AT,
        )
    )
    assert (one.start.isoformat(), one.recurrence_id) == ("2026-12-07", "2026-12-07")


def test_a_chosen_time_that_is_called_off_is_free_again(alice, clock, tmp_path):
    bring(alice, clock, tmp_path, "asks", {"0.eml": ASKS})
    letter = draft(alice, "tom@harbour.example", clock, message_id="0@harbour.example")
    start, end = offered(letter)[0]
    chosen = OfferedTime.objects.get(letter=letter, starts_at=start)
    assert writing.choose_offer(chosen, now=clock.now)
    assert not writing.choose_offer(OfferedTime.objects.filter(letter=letter, state="open").first(), now=clock.now)
    writing.decline(letter, "", now=clock.now)
    sent = inviting.invite(alice, person("tom@harbour.example"), Slot(start, end), summary="Pier", now=clock.now)
    OfferedTime.objects.filter(letter=letter).exclude(pk=chosen.pk).delete()
    assert Letter.objects.filter(pk=sent.pk).exists()


# --- the time that a letter stands on ------------------------------------------------------------------------------


def gone(letter, clock):
    return [one for one in letters.concerns(letter, now=clock.now) if one.rule == "slot_gone"]


@pytest.fixture
def invited(alice, post, clock):
    """A letter that invites Tom, as one writes it from scratch."""
    post("REQUEST", uid="other", start=AT + timedelta(days=9), end=AT + timedelta(days=9, hours=1))
    return inviting.invite(alice, person("tom@harbour.example"), Slot(AT, AT + timedelta(hours=1)), summary="Pier",
                           now=clock.now)  # fmt: skip


@pytest.mark.parametrize(("said", "blocks"), [("ACCEPTED", True), ("TENTATIVE", False), ("DECLINED", False)])
def test_a_yes_to_a_time_that_is_taken_is_blocked_and_names_what_took_it(
    alice, post, clock, tmp_path, said, blocks
):  # fmt: skip
    letter = inviting.answer_by_letter(alice, post("REQUEST"), said, now=clock.now)
    assert gone(letter, clock) == []
    take(alice, clock, tmp_path, "board", AT + timedelta(minutes=30), AT + timedelta(hours=2))
    found = gone(letter, clock)
    assert bool(found) is blocks
    if blocks:
        board = Entry.objects.get(subject="Board")
        assert (found[0].blocks, found[0].message) == (True, "slot_gone.invited")
        assert (found[0].slots["by"], found[0].slots["entry"]) == ("Board", board.pk)
        assert link_of(found[0]) == (f"/entries/{board.pk}/", "Board")
        assert "Board" not in str(in_english(found[0]))


def test_an_invitation_to_a_time_that_was_taken_meanwhile_is_stopped_at_the_wire(alice, invited, clock, tmp_path):
    letter = writing.fill_gaps(invited, {0: "The café at the pier has cake."}, now=clock.now)
    assert gone(letter, clock) == []
    approve(letter, sign_in(alice, clock.now), clock.now)
    take(alice, clock, tmp_path, "board", AT, AT + timedelta(minutes=30))
    clock.forward(seconds=31)
    server = Server()
    turn(server, clock)
    assert (server.delivered, Delivery.objects.get().last_reply) == ([], "gate.slot_gone")
    letter.refresh_from_db()
    assert letter.state == "undone"
    assert [one.message for one in gone(letter, clock)] == ["slot_gone.invited"]


def test_an_invitation_whose_time_is_over_is_stopped_at_the_wire(alice, invited, clock):
    letter = writing.fill_gaps(invited, {0: "The café at the pier has cake."}, now=clock.now)
    approve(letter, sign_in(alice, clock.now), clock.now)
    clock.now = AT + timedelta(minutes=1)
    server = Server()
    turn(server, clock)
    assert server.delivered == []
    letter.refresh_from_db()
    assert [one.message for one in gone(letter, clock)] == ["slot_gone.invited_over"]


def test_a_yes_is_not_in_the_way_of_itself_nor_is_a_series_over_while_it_goes_on(alice, post, clock):
    came = post("REQUEST")
    Entry.objects.filter(kind="meeting").update(answer="ACCEPTED")
    letter = inviting.answer_by_letter(alice, came, "ACCEPTED", now=clock.now)
    assert gone(letter, clock) == []
    Invitation.objects.filter(letter=letter).update(starts_at=clock.now - timedelta(days=7),
                                                    ends_at=clock.now - timedelta(days=7, hours=-1))  # fmt: skip
    assert gone(letter, clock) == []
    Entry.objects.filter(kind="meeting").update(at=clock.now - timedelta(days=1))
    assert [one.message for one in gone(letter, clock)] == ["slot_gone.invited_over"]


def test_what_was_offered_to_them_is_not_in_the_way_and_what_was_offered_to_others_is(alice, clock, tmp_path):
    bring(alice, clock, tmp_path, "asks", {"0.eml": ASKS, "1.eml": HOI})
    offers = draft(alice, "tom@harbour.example", clock, message_id="0@harbour.example")
    slot = Slot(*offered(offers)[0])
    tom = inviting.invite(alice, person("tom@harbour.example"), slot, summary="Pier", now=clock.now)
    mai = inviting.invite(alice, person("mai@harbour.example"), slot, summary="Pier", now=clock.now)
    assert gone(tom, clock) == []
    (found,) = gone(mai, clock)
    assert (found.message, found.slots["by"], link_of(found)) == ("slot_gone.offered", "Tom Harbour", ("", ""))


def test_a_plain_yes_to_an_invitation_raises_no_alarm(alice, post, clock, settings):
    """Its day and hours, the owner's own signature and number are known, whatever language the desk speaks."""
    settings.SINCERELY_PUBLIC_URL = "https://desk.example"
    type(alice).objects.filter(pk=alice.pk).update(language="vi", timezone="Asia/Ho_Chi_Minh")
    alice.refresh_from_db()
    me, _ = Person.objects.get_or_create(owner=alice, kind="self", defaults={"name": alice.name})
    Identity.objects.create(owner=alice, person=me, kind="phone", value="+84912345678")
    letter = inviting.answer_by_letter(alice, post("REQUEST"), "ACCEPTED", now=clock.now)
    more = "See you at the pier then, and do bring the drawings if you can.\n\nAlice Ashdown\n+84 912 345 678"
    text = f"{letter.text.split('[…')[0].rstrip()}\n\n{more}\n"
    letter = writing.write_text(letter, text, now=clock.now)
    looked = letters.look(letter, now=clock.now)
    assert [one.rule for one in looked.concerns if one.rule != "clock_unknown"] == []
    marks = ground_all(letter.text, looked.sources, from_json(letter.spans))
    assert [one.quote for one in marks if one.message_id is None] == []
