"""Moved days, promises said again, what may have settled something, and what corrections teach: on plain records."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.later import Later, OpenNotice
from sincerely.noticing.learned import PRIOR_WEIGHT, Counts, count, learned_confidence, posterior
from sincerely.noticing.moves import moves
from sincerely.noticing.perhaps import perhaps
from sincerely.noticing.repeats import repeats

BEGIN = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)  # a Tuesday
FRIDAY = datetime(2026, 11, 21, 0, 0, tzinfo=UTC)


def promise(
    number=1, *, days=0, quote="I'll send you the price list by Friday", mine=True, due=FRIDAY, thread=1, kind="promise"
):
    return OpenNotice(number, kind, mine, quote, BEGIN + timedelta(days=days), thread, "", due)


def later(text, direction="out", *, days=1, thread=1, kind="message", language="en", thanks=False, file=False):
    return Later(9, BEGIN + timedelta(days=days), direction, kind, thread, text, file, thanks, language=language)


@pytest.mark.parametrize(
    ("text", "language", "due"),
    [
        ("Can I send it on Monday instead?", "en", "2026-11-24"),
        ("I'm running late, I will need until Wednesday 25 November.", "en", "2026-11-26"),
        ("Anh ơi em xin lùi sang thứ Hai 23/11 nhé.", "vi", "2026-11-24"),
        ("Here is the price list, Monday's meeting moved to Tuesday.", "en", None),
        ("The weather is fine on Monday.", "en", None),
        ("We need to postpone.", "en", None),
    ],
)
def test_a_day_is_moved_where_a_letter_says_so_and_names_one(text, language, due):
    found = moves(promise(), [later(text, language=language)])
    assert [f"{move.due_at:%Y-%m-%d}" for move in found] == ([due] if due else [])
    for move in found:
        assert move.quote in text


@pytest.mark.parametrize(
    ("text", "direction", "language", "due"),
    [
        ("No rush on Friday, Wednesday the 25th is soon enough.", "in", "en", "2026-11-26"),
        ("I am away; if I have it by Thursday 26 November that will do.", "in", "en", "2026-11-27"),
        ("Không gấp đâu em, thứ Ba 24/11 gửi chị cũng được.", "in", "vi", "2026-11-25"),
        ("No rush on Friday, Wednesday the 25th is soon enough.", "out", "en", None),
        ("No rush.", "in", "en", None),
        ("If I have it by Friday I can take it in.", "in", "en", None),
    ],
)
def test_whoever_waits_may_let_it_come_later(text, direction, language, due):
    found = moves(promise(), [later(text, direction, language=language)])
    assert [f"{move.due_at:%Y-%m-%d}" for move in found] == ([due] if due else [])


def test_a_move_elsewhere_or_after_the_end_is_none():
    said = later("Can I send it on Monday instead?", thread=2)
    assert moves(promise(), [said]) == ()
    assert moves(promise(), [later("Can I send it on Monday instead?")], until=BEGIN) == ()
    assert moves(promise(due=None), [later("Can I send it on Monday instead?")]) == ()


def test_the_same_promise_again_is_one():
    again = promise(2, days=2, quote="I will send the price list on Monday")
    other = promise(3, days=2, quote="I will call the mill about the glue", thread=5)
    theirs = promise(4, days=2, mine=False)
    assert [(one.notice_id, one.first_id) for one in repeats([promise(), again, other, theirs], {})] == [(2, 1)]
    assert repeats([promise(), again], {1: BEGIN + timedelta(days=1)}) == (), "what was kept can be promised anew"
    assert repeats([promise(), promise(2, days=60)], {}) == ()


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6), st.randoms())
def test_repeats_point_to_an_earlier_first_that_repeats_nothing(days, chance):
    some = [promise(n, days=day) for n, day in enumerate(days)]
    chance.shuffle(some)
    found = {one.notice_id: one.first_id for one in repeats(some, {})}
    at = {one.notice_id: one.at for one in some}
    for again, first in found.items():
        assert first not in found
        assert at[first] < at[again]


@pytest.mark.parametrize(
    ("one", "entry", "rule"),
    [
        (promise(), later("The price list again: forty lines."), "life.perhaps.wrote"),
        (promise(), later("Sorry, the price list is not ready yet."), ""),
        (promise(), later("I'll get back to you about the price list."), ""),
        (promise(), later("Thanks a lot!", "in", days=3, thanks=True), "life.perhaps.thanked"),
        (promise(), later("Thanks a lot!", "in", thanks=True), ""),
        (promise(), later("Thanks for lunch!", "in", days=3, thanks=True), ""),
        (promise(), later("Please find the list attached.", "other"), "life.perhaps.colleague"),
        (promise(kind="ask"), later("Please find the list attached.", "other"), ""),
        (promise(), later("We spoke.", "none", kind="call"), "life.perhaps.spoke"),
        (promise(kind="ask"), later("We spoke.", "none", kind="call"), "life.perhaps.spoke"),
        (promise(), later("The weather is fine.", thread=4), ""),
        (promise(kind="moment"), later("We spoke.", "none", kind="call"), ""),
    ],
)
def test_what_may_have_settled_it_is_asked(one, entry, rule):
    found = perhaps(one, [entry], zone=UTC)
    assert (found.rule if found else "") == rule


def test_days_of_contact_that_passed_it_over_are_asked_about_once():
    days = [later(f"Something else {n}.", "in", days=5 + n, thread=7 + n) for n in range(5)]
    found = perhaps(promise(), days, zone=UTC)
    assert (found.rule, found.at) == ("life.perhaps.moved_on", days[2].at)
    assert perhaps(promise(), days[:2], zone=UTC) is None
    after = perhaps(promise(), days, zone=UTC, after=days[2].at)
    assert after is None, "of what was asked and answered, nothing is asked again"


SHARES = st.floats(0.05, 0.95)
SAID = st.integers(0, 40)


@given(SHARES, SAID, SAID)
def test_what_is_learned_lies_between_the_rule_and_the_owners_word(authored, right, wrong):
    found = posterior(authored, Counts(right, wrong))
    assert 0 < found < 1
    if right + wrong:
        ends = sorted((authored, right / (right + wrong)))
        assert ends[0] - 1e-9 <= found <= ends[1] + 1e-9
    else:
        assert found == pytest.approx(authored)
    assert posterior(authored, Counts(right + 1, wrong)) > found > posterior(authored, Counts(right, wrong + 1))


def test_one_correction_moves_a_rule_a_little_and_five_decide():
    assert posterior(0.9, Counts(0, 1)) == pytest.approx(0.9 * PRIOR_WEIGHT / (PRIOR_WEIGHT + 1))
    assert posterior(0.9, Counts(0, 1)) > 0.55 > posterior(0.9, Counts(0, 5))
    counts = count([("a", "right"), ("a", "not_so"), ("a", "done"), ("b", "not_settled")])
    assert counts == {"a": Counts(2, 1)}
    assert learned_confidence(0.8, "b", counts) == 0.8


def test_a_file_soon_after_in_a_letter_of_its_own_may_be_the_one_promised():
    sent = later("See attached.", thread=2, file=True)
    assert perhaps(promise(quote="Course, will send when I'm back at my desk", due=None), [sent], zone=UTC) is not None
    assert perhaps(promise(quote="I will ring the mill", due=None), [sent], zone=UTC) is None
    weeks_after = later("See attached.", thread=2, file=True, days=12)
    assert (
        perhaps(promise(quote="Course, will send when I'm back at my desk", due=None), [weeks_after], zone=UTC) is None
    )


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Did exactly what you told me on the phone Thursday. They said yes!", "life.perhaps.told"),
        ("Cảm ơn anh, anh nói gần một tiếng em ghi kín 3 trang", "life.perhaps.told"),
        ("They said yes!", ""),
    ],
)
def test_a_letter_that_tells_of_a_talk_is_asked_about(text, rule):
    found = perhaps(promise(quote="I'll get back to you properly", due=None), [later(text, "in")], zone=UTC)
    assert (found.rule if found else "") == rule
