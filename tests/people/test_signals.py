"""Signals on plain lists of contacts, with what each rests on."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.people.signals import Contact, read_signals

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def _weekly(count: int) -> list[Contact]:
    return [Contact(NOW - timedelta(days=7 * i), i % 2 == 0, i // 2) for i in range(count)]


def test_nothing_is_known_of_nobody() -> None:
    for signal in read_signals([], now=NOW, zone=UTC).values():
        assert (signal.value, signal.n, signal.enough) == (None, 0, False)


def test_rhythm_is_not_shortened_by_a_burst() -> None:
    burst = [Contact(NOW - timedelta(days=7, minutes=i), True) for i in range(200)]
    found = read_signals(_weekly(12) + burst, now=NOW, zone=UTC)["rhythm_days"]
    assert (found.value, found.n, found.enough) == (7, 11, True)
    assert not read_signals(_weekly(8), now=NOW, zone=UTC)["rhythm_days"].enough


def test_silence_ratio() -> None:
    old = [Contact(contact.at - timedelta(days=56), contact.by_owner) for contact in _weekly(10)]
    found = read_signals(old, now=NOW, zone=UTC)
    assert (found["silence_days"].value, found["silence_ratio"].value) == (56, 8)
    assert found["silence_quantile"].value == 0.95
    assert found["quiet_unusual"].value > 0.7
    steady = read_signals(_weekly(10), now=NOW, zone=UTC)
    assert steady["silence_quantile"].value == 0.05
    assert steady["quiet_unusual"].value == 0.25


@pytest.mark.parametrize(("mine", "theirs", "value"), [(5, 5, 1.0), (8, 2, 0.25), (6, 0, 0.0)])
def test_reciprocity(mine: int, theirs: int, value: float) -> None:
    contacts = [Contact(NOW, True)] * mine + [Contact(NOW, False)] * theirs + [Contact(NOW, None)]
    assert read_signals(contacts, now=NOW, zone=UTC)["reciprocity"].value == value


def test_replies_and_initiative_are_read_within_conversations() -> None:
    contacts = []
    for thread in range(5):
        start = NOW - timedelta(days=10 * thread + 5)
        contacts += [
            Contact(start, thread % 2 == 0, thread),
            Contact(start + timedelta(hours=2), thread % 2 == 1, thread),
            Contact(start + timedelta(hours=8), thread % 2 == 0, thread),
        ]
    found = read_signals(contacts, now=NOW, zone=UTC)
    assert (found["initiative"].value, found["initiative"].n) == (0.6, 5)
    assert found["reply_hours_me"].n + found["reply_hours_them"].n == 10
    assert found["reply_hours_me"].value == 6.0
    assert found["reply_hours_them"].value == 2.0


CONTACTS = st.builds(
    Contact,
    at=st.integers(-500, 3000).map(lambda hours: NOW - timedelta(hours=hours)),
    by_owner=st.sampled_from([True, False, None]),
    thread=st.sampled_from([None, 1, 2, 3]),
)


@given(st.lists(CONTACTS, max_size=30))
def test_nothing_later_leaks_in(contacts: list[Contact]) -> None:
    known = [contact for contact in contacts if contact.at <= NOW]
    assert read_signals(contacts, now=NOW, zone=UTC) == read_signals(known, now=NOW, zone=UTC)
    for signal in read_signals(contacts, now=NOW, zone=UTC).values():
        assert signal.formula and signal.source and signal.unit
        assert signal.value is None or signal.value >= 0
