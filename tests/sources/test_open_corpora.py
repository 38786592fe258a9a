"""Every calendar and every card of the open collections is read, or refused with a reason; nothing is raised."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.parse_contacts import parse_card
from sincerely.sources.pieces import split_calendar, split_cards
from sincerely.sources.records import ContactRecord, EventRecord, Unreadable

ALWAYS = Window(datetime(1990, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC))


@pytest.mark.corpus
@pytest.mark.timeout(120)
def test_every_calendar_is_read_or_refused_with_a_reason(corpus):
    outcomes = Counter()
    for path in sorted(corpus("icalendar").rglob("*.ics")):
        found = [one for piece in split_calendar(path.read_bytes()) for one in parse_calendar(piece, ALWAYS)]
        assert all(isinstance(one, EventRecord) or (one.raw and one.detail) for one in found), path
        read = any(isinstance(one, EventRecord) for one in found)
        outcomes["read" if read else "refused" if found else "without events"] += 1
    assert outcomes["read"] >= 105, outcomes
    assert outcomes["refused"] <= 60, outcomes  # most have no VCALENDAR or no DTSTART


@pytest.mark.corpus
def test_every_card_is_read_or_refused_with_a_reason(corpus):
    cards = [card for path in sorted(corpus("vcard").rglob("*.vcf")) for card in split_cards(path.read_bytes())]
    found = [parse_card(card) for card in cards]
    assert all(isinstance(one, ContactRecord) or (isinstance(one, Unreadable) and one.detail) for one in found)
    assert sum(isinstance(one, ContactRecord) for one in found) >= 25
    assert sum(bool(one.photo) for one in found if isinstance(one, ContactRecord)) >= 4
