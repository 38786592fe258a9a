"""Who wrote, from where, and to how many: a second address counts, a letter by a list is heard, and what many were asked is owed by none."""

from datetime import UTC, datetime, timedelta

import pytest

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.journey import arrival, today
from sincerely.people.models import Entry

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
MINE, TOM = "Alice <alice@desk.example>", "Tom Harbour <tom@harbour.example>"
OTHER, NAMED = "Tom J Harbour <t.harbour@post.example>", "Tim Weaver <t.harbour@post.example>"
ASK = "Which of the two papers do you prefer for the cover of the catalogue?"


def letter(number, days, sender, reader, text, subject="Boxes"):
    at = NOW - timedelta(days=days)
    return (
        f"From: {sender}\nTo: {reader}\nSubject: {subject}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\nHi Alice,\n\n{text}\n\nTom\n"
    ).encode()


@pytest.fixture
def brought(tmp_path):
    def bring(letters):
        for number, raw in enumerate(letters):
            (tmp_path / f"{number}.eml").write_bytes(raw)
        owner = create_owner("alice@desk.example", "Alice", now=NOW, timezone="Europe/London")
        arrival.bring_in(owner, [str(tmp_path)], now=NOW, processes=0)
        return today.needs(owner, now=NOW)

    return bring


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("sender", "text", "doubted"),
    [
        (NAMED, "Yes, I will tell the printer now. The boxes are in the shed.", ""),
        (OTHER, "Yes, I will tell the printer now. The boxes are in the shed.", "doubt.acknowledged"),
        (OTHER, "Could you still tell me which of them it is to be?", ""),
    ],
)
def test_an_answer_from_a_second_address_settles_what_was_asked_from_the_first(brought, sender, text, doubted):
    letters = [letter(1, 2, TOM, MINE, ASK), letter(2, 1.5, sender, MINE, text, "Re: Boxes")]
    need = next(need for row in brought(letters) for need in (row, *row.also) if ASK in need.evidence[0].quote)
    assert need.doubt == doubted


@pytest.mark.django_db
@pytest.mark.parametrize(("days", "doubted"), [(15, "doubt.heard"), (45, "")])
def test_who_was_heard_of_by_a_list_lately_is_perhaps_not_quiet(brought, days, doubted):
    said = "The boxes are in the blue shed behind the mill."
    letters = [letter(n, 70 + 7 * n, *((MINE, TOM) if n % 2 else (TOM, MINE)), said, f"Boxes {n}") for n in range(16)]
    letters.append(letter(99, days, TOM, "Friends <friends@mill.example>", said, "Mill"))
    (need,) = [need for need in brought(letters) if need.kind == "quiet"]
    assert need.doubt == doubted


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("often", "lately", "doubted"), [(True, False, "doubt.all_quiet"), (True, True, ""), (False, False, "")]
)
def test_while_an_owner_who_writes_often_writes_to_nobody_quiet_says_little(brought, often, lately, doubted):
    said, karl = "The boxes are in the blue shed behind the mill.", "Karl Weaver <karl@loom.example>"
    letters = [letter(n, 70 + 7 * n, *((MINE, TOM) if n % 2 else (TOM, MINE)), said, f"Boxes {n}") for n in range(16)]
    letters += [letter(200 + n, 20 + 2 * n, MINE, karl, said, f"Loom {n}") for n in range(90 if often else 9)]
    letters += [letter(500, 3, MINE, karl, said, "Loom")] if lately else []
    quiet = {need.evidence[0].message_id: need for need in brought(letters) if need.kind == "quiet"}
    assert [need.doubt for key, need in quiet.items() if key.startswith("0@")] == [doubted]


@pytest.mark.django_db
@pytest.mark.parametrize(("readers", "doubted"), [(3, ""), (4, "doubt.for_another")])
def test_what_many_were_asked_is_owed_by_none_of_them(brought, readers, doubted):
    said = "The boxes are in the blue shed behind the mill."
    to = ", ".join([TOM, *(f"Reader {n} <reader{n}@mill.example>" for n in range(1, readers))])
    letters = [letter(1, 20, TOM, MINE, said), letter(2, 6, MINE, to, "Could you send me the price list of the mill?")]
    need = next(need for row in brought(letters) for need in (row, *row.also) if need.kind == "awaited")
    assert need.doubt == doubted


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("reader", "after", "known", "shown"),
    [
        (MINE, (), True, True),
        (MINE, ((MINE, TOM, "It is on its way.", "Something else"),), True, False),
        (MINE, ((TOM, MINE, "The van is here.", "Re: Boxes"),), True, False),
        (f"{MINE}, Karl <karl@loom.example>", (), True, False),
        (MINE, (), False, False),
    ],
)
def test_the_last_word_to_the_owner_alone_is_perhaps_waiting(brought, reader, after, known, shown):
    letters = [letter(1, 9, MINE, TOM, "The boxes are in the shed.", "Harbour")] if known else []
    letters.append(letter(2, 2, TOM, reader, "The blue ones cost 410, the red ones 690. It is up to you."))
    letters += [letter(3 + n, 1, *one) for n, one in enumerate(after)]
    found = [need for row in brought(letters) for need in (row, *row.also) if need.reason == "ask.unanswered"]
    assert [need.doubt for need in found] == (["doubt.unanswered"] if shown else [])


@pytest.mark.django_db
def test_a_meeting_fixed_by_mail_is_told_beside_the_calendar_but_not_twice(brought):
    brought([letter(1, 1, TOM, MINE, "Can we move our call to tomorrow, Tuesday 24 November at 8pm?", "Our call")])
    owner = Owner.objects.get()
    ((told, person),) = today.told_meetings(owner, [], now=NOW)
    assert (f"{told.at:%H:%M}", person.name) == ("20:00", "Tom Harbour")
    near = Entry(owner=owner, kind="meeting", at=told.at + timedelta(minutes=30))
    far = Entry(owner=owner, kind="meeting", at=told.at + timedelta(hours=2))
    with_them = Entry(owner=owner, kind="meeting", at=told.at + timedelta(hours=2), person=person)
    assert today.told_meetings(owner, [near], now=NOW) == []
    assert today.told_meetings(owner, [with_them], now=NOW) == []
    assert len(today.told_meetings(owner, [far], now=NOW)) == 1
