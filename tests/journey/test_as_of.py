"""A day looked back at knows nothing of the days after it: the same Today as on a desk that stopped there."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.accounts.actions import create_owner
from sincerely.journey import arrival, today
from sincerely.noticing import actions as noticing
from sincerely.noticing.models import Notice

BEGIN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SAID = [
    ("in", "Hi Alice,\n\nCould you send me the price list for the boxes, please?\n\nTom"),
    ("out", "Hi Tom,\n\nI will send you the price list by Friday.\n\nAlice"),
    ("out", "Hi Tom,\n\nHere is the price list for the boxes, as promised.\n\nAlice"),
    ("in", "Hi Alice,\n\nMy father passed away on Tuesday.\n\nTom"),
    ("out", "Dear Tom,\n\nI am so very sorry. I think of you.\n\nAlice"),
    ("in", "Hi Alice,\n\nI stayed late on Thursday to get your boxes out.\n\nTom"),
    ("out", "Hi Tom,\n\nThank you so much for staying late.\n\nAlice"),
    ("out", "Hi Tom,\n\nCould you tell me the number of the order?\n\nAlice"),
    ("in", "Hi Alice,\n\nIt is 4711. I will call you tomorrow.\n\nTom"),
    ("in", "Chị ơi, em gửi chị báo giá trước thứ Sáu nhé.\n\nTom"),
]
MINE, TOM = "Alice Ashdown <alice@desk.example>", "Tom Harbour <tom@harbour.example>"


def message(number, at, way, text):
    sender, reader = (MINE, TOM) if way == "out" else (TOM, MINE)
    return (
        f"From: {sender}\nTo: {reader}\nSubject: Boxes\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


def desk(folder, messages):
    """A desk that knows these messages, read in one go."""
    folder.mkdir()
    for number, raw in messages:
        (folder / f"{number}.eml").write_bytes(raw)
    owner = create_owner("alice@desk.example", "Alice Ashdown", now=BEGIN, timezone="Europe/London")
    arrival.bring_in(owner, [str(folder)], now=BEGIN + timedelta(days=99), processes=0)
    return owner


def seen(owner, moment):
    """What Today says, without numbers that rows have in one database only."""
    listed = today.today(owner, now=moment)
    return [
        (row.need.kind, row.need.reason, row.need.slots, row.mode, row.ruling, row.email, row.above_next, row.need.due_at,
         [(one.message_id, one.quote) for one in row.need.evidence], [each.kind for each in row.need.also])
        for row in [*listed.rows, *listed.more]
    ]  # fmt: skip


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    def make():
        return tmp_path_factory.mktemp("as-of") / "mail"

    return make


@pytest.mark.django_db
@settings(max_examples=12)
@given(
    chosen=st.lists(st.tuples(st.sampled_from(range(len(SAID))), st.integers(1, 60)), min_size=3, max_size=9),
    cut=st.integers(0, 24 * 25),
)
def test_today_of_a_past_day_is_what_it_was(folders, chosen, cut):
    moment = BEGIN + timedelta(hours=cut)
    at, messages = BEGIN, []
    for number, (which, hours) in enumerate(chosen):
        at += timedelta(hours=hours)
        messages.append((at, number, message(number, at, *SAID[which])))
    views = []
    for known in (messages, [one for one in messages if one[0] <= moment]):
        with transaction.atomic():
            views.append(seen(desk(folders(), [(number, raw) for _, number, raw in known]), moment) if known else [])
            transaction.set_rollback(True)
    assert views[0] == views[1]


@pytest.mark.django_db
def test_what_the_owner_closed_later_was_open_then(tmp_path):
    at = BEGIN + timedelta(hours=1)
    owner = desk(tmp_path / "mail", [(0, message(0, at, *SAID[0]))])
    notice = Notice.objects.get(kind="ask")
    before = seen(owner, at + timedelta(days=3))
    assert before
    noticing.close_by_hand(owner, notice.pk, state="answered", now=at + timedelta(days=5))
    assert seen(owner, at + timedelta(days=3)) == before
    assert seen(owner, at + timedelta(days=6)) == []
