"""The owner's word on findings: it counts at once, for this owner only, and can be taken back; closed stays closed."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sincerely.journey import arrival, today
from sincerely.journey.explained import explain
from sincerely.noticing import actions, queries
from sincerely.noticing.models import Correction, Notice

BEGIN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MINE, TOM = "Alice Ashdown <alice@desk.example>", "Tom Harbour <tom@harbour.example>"
LATER = BEGIN + timedelta(days=9)
LETTERS = [
    ("in", 0, "Hi Alice,\n\nCould you send me the price list for the boxes, please?\n\nTom"),
    ("out", 1, "Hi Tom,\n\nI will send you the price list for the boxes by Friday.\n\nAlice"),
    ("out", 2, "Hi Tom,\n\nThe boxes are blue; the price list needs one more look.\n\nAlice"),
    ("in", 3, "Hi Alice,\n\nI'll send you the drawing by Monday.\n\nTom"),
    ("in", 4, "Hi Alice,\n\nCan I send the drawing on Wednesday instead?\n\nTom"),
]


def raw(number, way, days, text):
    sender, reader = (MINE, TOM) if way == "out" else (TOM, MINE)
    at = BEGIN + timedelta(days=days)
    return (
        f"From: {sender}\nTo: {reader}\nSubject: Boxes\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\n"
        f"Message-ID: <{number}@harbour.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


@pytest.fixture
def letters(tmp_path):
    for number, (way, days, text) in enumerate(LETTERS):
        (tmp_path / f"{number}.eml").write_bytes(raw(number, way, days, text))
    return tmp_path


@pytest.fixture
def desk(alice, letters):
    arrival.bring_in(alice, [str(letters)], now=LATER, processes=0)
    return alice


def promise(owner, *, mine=True):
    return Notice.objects.filter(owner=owner, kind="promise", by_owner=mine, same_as=None).order_by("at").first()


def rows(owner, now=LATER):
    return [(row.need.kind, row.need.evidence[0].quote) for row in today.today(owner, now=now).rows]


def test_a_moved_day_is_the_day_and_the_first_stays_on_record(desk):
    theirs = promise(desk, mine=False)
    assert theirs.due_at.date().isoformat() == "2026-11-10"
    assert [move["due"][:10] for move in theirs.moves] == ["2026-11-12"]
    assert "Wednesday" in theirs.moves[0]["quote"]
    known = queries.due_as_known(theirs.due_at, theirs.moves, BEGIN + timedelta(days=3, hours=1))
    assert known == theirs.due_at, "on the day before, the move was not known"


def test_what_may_have_settled_it_is_asked_and_each_answer_can_be_undone(desk):
    (asked,) = [one for one in queries.perhaps_settled(desk, now=LATER) if one.by_owner]
    assert asked.maybe_rule == "life.perhaps.wrote"
    assert "price list" in asked.maybe_quote
    yes = actions.answer_perhaps(desk, asked.pk, settled=True, now=LATER)
    asked.refresh_from_db()
    assert (asked.state, asked.closed_quote, asked.closed_by) == ("kept", yes.before["maybe_quote"], asked.closed_by)
    assert actions.undo_correction(desk, yes.pk, now=LATER)
    asked.refresh_from_db()
    assert (asked.state, asked.maybe_rule) == ("open", "life.perhaps.wrote")
    no = actions.answer_perhaps(desk, asked.pk, settled=False, now=LATER)
    actions.settle(desk, now=LATER)
    asked.refresh_from_db()
    assert (asked.state, asked.maybe_rule) == ("open", ""), "what was denied is not asked again"
    assert queries.counts(desk, now=LATER) == {}, "whether it was settled says nothing of the rule"
    assert actions.undo_correction(desk, no.pk, now=LATER)
    asked.refresh_from_db()
    assert asked.maybe_rule == "life.perhaps.wrote"


def test_a_correction_teaches_at_once_and_is_undone(desk, bob):
    mine = promise(desk)
    before = explain(desk, mine, now=LATER).judgement.learned
    said = actions.correct(desk, mine.pk, verdict="not_so", now=LATER)
    mine.refresh_from_db()
    assert mine.state == "dismissed"
    after = explain(desk, mine, now=LATER).judgement
    assert (after.right, after.wrong) == (0, 1)
    assert after.learned < before
    assert queries.counts(bob, now=LATER) == {}, "another owner is not taught"
    assert queries.counts(desk, now=LATER - timedelta(days=1)) == {}, "yesterday it was not known"
    again = actions.correct(desk, mine.pk, verdict="not_mine", now=LATER)
    assert queries.counts(desk, now=LATER)[mine.rule].wrong == 1, "one finding counts once"
    assert not actions.undo_correction(desk, said.pk, now=LATER)
    assert not actions.undo_correction(bob, again.pk, now=LATER)
    assert actions.undo_correction(desk, again.pk, now=LATER)
    mine.refresh_from_db()
    assert (mine.state, queries.counts(desk, now=LATER)) == ("open", {})


def test_five_times_wrong_and_a_rule_is_no_longer_shown_unasked(desk):
    mine = promise(desk)
    early = BEGIN + timedelta(days=3)
    assert ("promise_due", mine.quote) in rows(desk, early)
    for n in range(12):
        other = Notice.objects.create(
            owner=desk, entry=mine.entry, person=mine.person, at=mine.at, kind="promise", who="sender", by_owner=True,
            quote="x", start=n, end=n + 1, confidence=0.9, rule=mine.rule,
        )  # fmt: skip
        actions.correct(desk, other.pk, verdict="not_so", now=early)
    assert mine.quote not in [quote for _, quote in rows(desk, early)]
    assert explain(desk, mine, now=early).off == "off.unsure"


def test_the_owners_word_is_not_overruled_by_what_they_knew(desk):
    mine = promise(desk)
    for state in ("kept", "open"):
        assert actions.close_by_hand(desk, mine.pk, state=state, now=LATER)
        actions.settle(desk, now=LATER)
        mine.refresh_from_db()
        assert mine.state == state
    assert not actions.close_by_hand(desk, 999_999, state="kept", now=LATER)
    with pytest.raises(ValueError, match="no such"):
        actions.correct(desk, mine.pk, verdict="perhaps", now=LATER)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["kept", "answered", "withdrawn", "dismissed", "open"]), min_size=1, max_size=4), st.data()
)
def test_what_is_closed_stays_closed_when_the_same_mail_comes_again(desk, letters, states, data):
    """Any notice, any word of the owner on it: bringing the same mail in again changes no state."""
    notices = list(Notice.objects.filter(owner=desk).order_by("pk"))
    for state in states:
        actions.close_by_hand(desk, data.draw(st.sampled_from(notices)).pk, state=state, now=LATER)
    actions.settle(desk, now=LATER)
    before = list(
        Notice.objects.filter(owner=desk).order_by("pk").values_list("pk", "state", "closed_rule", "same_as_id")
    )
    arrival.bring_in(desk, [str(letters)], now=LATER + timedelta(days=1), processes=0)
    actions.settle(desk, now=LATER + timedelta(days=1))
    after = list(
        Notice.objects.filter(owner=desk).order_by("pk").values_list("pk", "state", "closed_rule", "same_as_id")
    )
    assert after == before
    Correction.objects.filter(owner=desk).delete()
