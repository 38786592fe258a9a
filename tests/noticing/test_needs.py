"""Needs: who comes up, in which order, and that a day looked back at knows nothing of the days after it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.needs import HARD, STEPS, Evidence, Found, Rhythm, need_id, rank, why_above

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


SAID = {
    "promise": "I will send you the list",
    "ask": "Could you send the list?",
    "moment": "My wife and I have a daughter since Sunday",
    "sensitive": "I am upset about what you and your team did to my order",
    "thanks_owed": "I stayed late to get your boxes out",
}
"""What each kind may stand on."""


def found(
    kind,
    *,
    days=3,
    due=None,
    person=1,
    by_owner=True,
    direction=None,
    what="",
    quote="",
    sure=0.9,
):
    return Found(
        notice_id=person * 100 + days, kind=kind, what=what, by_owner=by_owner, quote=quote or SAID[kind], at=NOW - timedelta(days=days),
        due_at=None if due is None else NOW + timedelta(days=due), confidence=sure, rule=f"en.{kind}", entry_id=person * 100 + days,
        message_id=f"{person}.{days}@x.example", direction=direction or ("out" if by_owner and kind == "promise" else "in"),
        thread_id=person, person_id=person,
    )  # fmt: skip


def tail(before, quote, **how):
    """An ask that is the end of a longer sentence."""
    return replace(found("ask", quote=quote, **how), text=f"Chào em.\n\n{before}{quote}?", start=10 + len(before))


def quiet(person=1, *, silence=60.0, median=7.0, gaps=20, enough=True, last=True):
    said = Evidence(person, f"q{person}@x.example", NOW - timedelta(days=silence), "See you soon", by_owner=False)
    return Rhythm(person, median, silence, gaps, said if last else None, enough)


def kinds(*notices, rhythms=(), now=NOW, **how):
    return [need.kind for need in rank(notices, rhythms, now=now, zone=ZONE, **how)]


@pytest.mark.parametrize(
    ("notice", "kind", "task"),
    [
        (found("promise", due=-1), "promise_due", "information"),
        (found("promise", due=0), "promise_due", "information"),
        (found("promise", due=5), "promise", "information"),
        (found("promise", due=20), None, None),
        (found("promise"), "promise", "information"),
        (found("promise", days=1), None, None),
        (found("promise", days=60), None, None),
        (found("promise", by_owner=False, due=-2), "they_promised", "reminder"),
        (found("promise", by_owner=False, due=2), None, None),
        (found("promise", by_owner=False), None, None),
        (found("ask"), "ask", "information"),
        (found("ask", days=40), None, None),
        (found("ask", due=12), None, None),
        # The day of a meeting is no limit of the answer, which is wanted now.
        (found("ask", due=12, quote="thứ Năm 10/12 mình gặp nhau được không em"), "ask", "scheduling"),
        (found("ask", due=12, quote="mình dời lịch sang thứ Năm 10/12 nhé"), "ask", "reschedule"),
        (tail("Tuần sau em rảnh hôm nào, ", "cho chị biết nhé", due=12), "ask", "scheduling"),
        (tail("Tuần sau em gửi giúp chị bảng giá, ", "cho chị biết nhé", due=12), None, None),
        (found("ask", by_owner=False, direction="out", days=5), "awaited", "follow_up"),
        (found("ask", by_owner=False, direction="out", days=2), None, None),
        (found("ask", by_owner=False, direction="out", days=5, quote="Take your time."), None, None),
        (found("moment", what="birth"), "moment", "congratulation"),
        (found("moment", what="death"), "grief", "condolence"),
        (found("moment", what="layoff"), "hard", "bad_news"),
        (found("moment", what="holiday"), None, None),
        (found("moment", what="birth", direction="out"), None, None),
        (found("moment", what="birth", days=20), None, None),
        (found("sensitive", what="grief"), "grief", "condolence"),
        (found("sensitive", what="complaint"), "hard", "complaint"),
        (found("sensitive", what="illness"), "hard", "private"),
        (found("sensitive", what="legal"), "hard", "legal"),
        (found("thanks_owed"), "thanks_owed", "thanks"),
        (found("thanks_owed", days=0), None, None),
        (found("thanks_owed", direction="out"), None, None),
        (found("ask", sure=0.4), None, None),
    ],
)  # fmt: skip
def test_what_makes_a_need(notice, kind, task):
    needs = rank([notice], [], now=NOW, zone=ZONE)
    assert [(need.kind, need.task) for need in needs] == ([] if kind is None else [(kind, task)])
    for need in needs:
        assert need.evidence[0].quote == notice.quote
        assert need.rule == notice.rule
        assert need.reason


@pytest.mark.parametrize(
    ("rhythm", "speaks"),
    [(quiet(), True), (quiet(silence=20.0), False), (quiet(median=30.0), False), (quiet(enough=False), False),
     (quiet(last=False), False), (quiet(silence=300.0), False), (quiet(median=0.0), False)],
)  # fmt: skip
def test_unusual_quiet(rhythm, speaks):
    assert kinds(rhythms=[rhythm]) == (["quiet"] if speaks else [])


def test_the_ladder():
    everything = [
        found("promise", due=4, person=1), found("ask", person=2), found("thanks_owed", person=3),
        found("sensitive", what="complaint", person=4), found("promise", due=-1, person=5), found("moment", what="death", person=6),
        found("ask", by_owner=False, direction="out", days=6, person=7),
    ]  # fmt: skip
    order = kinds(*everything, rhythms=[quiet(8)])
    assert order == ["grief", "promise_due", "hard", "thanks_owed", "ask", "promise", "awaited", "quiet"]
    assert order == kinds(*reversed(everything), rhythms=[quiet(8)])


def test_one_row_a_person_and_the_rest_behind_it():
    (need,) = rank([found("ask"), found("promise", due=-1), found("moment", what="death")], [], now=NOW, zone=ZONE)
    assert need.kind == "grief"
    assert [other.kind for other in need.also] == ["promise_due", "ask"]


def test_at_most_two_silences():
    rows = rank([], [quiet(n) for n in range(1, 6)], now=NOW, zone=ZONE)
    assert len(rows) == 2


def test_important_people_come_first_within_a_step_only():
    rows = rank(
        [found("ask", person=1, days=5), found("ask", person=2, days=1), found("promise", due=-1, person=3)],
        [], now=NOW, zone=ZONE, important=frozenset({2}),
    )  # fmt: skip
    assert [need.person_id for need in rows] == [3, 2, 1]
    assert why_above(rows[1], rows[2]) == "above.important"


def test_a_deadline_is_a_day_of_the_owners_zone():
    """Midnight in Hanoi at the end of the 23rd is still the 23rd: late on the 24th."""
    due = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    late = replace(found("promise"), due_at=due)
    (need,) = rank([late], [], now=datetime(2026, 11, 24, 1, 0, tzinfo=UTC), zone=ZONE)
    assert (need.reason, need.slots["late"]) == ("promise.late", 1)
    (need,) = rank([late], [], now=datetime(2026, 11, 23, 16, 0, tzinfo=UTC), zone=ZONE)
    assert need.reason == "promise.today"


NOTICES = st.builds(
    found,
    st.sampled_from(["promise", "ask", "moment", "sensitive", "thanks_owed"]),
    days=st.integers(-10, 90),
    due=st.none() | st.integers(-60, 60),
    person=st.integers(1, 4),
    by_owner=st.booleans(),
    direction=st.sampled_from(["in", "out"]),
    what=st.sampled_from(["", "birth", "death", "grief", "holiday", "complaint", *HARD]),
    sure=st.sampled_from([0.3, 0.6, 0.9]),
)


@given(
    st.lists(NOTICES, max_size=12),
    st.lists(st.builds(quiet, st.integers(1, 9)), max_size=4, unique_by=lambda one: one.person_id),
)
def test_order_is_whole_and_every_neighbour_is_explained(notices, rhythms):
    rows = rank(notices, rhythms, now=NOW, zone=ZONE)
    assert len({need.person_id for need in rows}) == len(rows)
    places = [(bool(need.doubt), need.step) for need in rows]
    assert places == sorted(places)
    for upper, lower in pairwise(rows):
        assert why_above(upper, lower).startswith("above.")
    for need in rows:
        assert need.evidence
        assert need.kind in STEPS
        assert all((bool(need.doubt), need.step) <= (bool(other.doubt), other.step) for other in need.also)


@given(st.lists(NOTICES, max_size=12), st.randoms())
def test_the_order_of_what_was_found_says_nothing(notices, chance):
    shuffled = list(notices)
    chance.shuffle(shuffled)
    first, second = (rank(some, [], now=NOW, zone=ZONE) for some in (notices, shuffled))
    assert [need.step for need in first] == [need.step for need in second]
    assert {need.person_id for need in first} == {need.person_id for need in second}


@given(st.lists(NOTICES, max_size=12))
def test_nothing_later_than_the_moment_leaks(notices):
    known = [one for one in notices if one.at <= NOW]
    assert rank(notices, [], now=NOW, zone=ZONE) == rank(known, [], now=NOW, zone=ZONE)


@given(st.lists(NOTICES, max_size=8), st.integers(2, 99))
def test_who_somebody_is_takes_no_part(notices, shift):
    """Other people in the same situations come in the same order: only the matter counts (up to ties by id)."""
    others = [replace(one, person_id=one.person_id + shift) for one in notices]
    first, second = (rank(some, [], now=NOW, zone=ZONE) for some in (notices, others))
    assert [need.step for need in first] == [need.step for need in second]


def test_an_id_stays_while_the_matter_does():
    soon, late = found("promise", due=5), found("promise", due=5)
    (before,) = rank([soon], [], now=NOW, zone=ZONE)
    (after,) = rank([late], [], now=NOW + timedelta(days=6), zone=ZONE)
    assert (before.kind, after.kind, before.id) == ("promise", "promise_due", after.id)
    assert need_id("ask", 1, "a", "b") != need_id("ask", 1, "ab")
