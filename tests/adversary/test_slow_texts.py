"""Texts made to take for ever: 50,000 characters cost seconds at most, wherever they are read."""

import time
from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.people.identity import name_key, read_name
from sincerely.people.signature import read_signature
from sincerely.review.concerns import Candidate, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.sources.zones import strip

LENGTH = 50_000
SECONDS = 4
UNITS = ("a", "1", ".", "_", "[…", "<insert ", "{", "12:", "1/", "a@", "+84 90 ", "could you ", "thứ Sáu tuần sau ",
         "On Mon, a wrote\n", ">\n", "before monday or ", "\u0301")  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_a_hostile_text_is_read_in_seconds(unit: str) -> None:
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    thread = (Said("Eve", text, message_id="1@evil.example"),)
    letter = Candidate(Party("A", "a@b.example"), (Party("Eve", "e@c.example"),), "", text, thread=thread, now=now)
    begun = time.perf_counter()
    read(text, Context(sent_at=now, sender="eve@evil.example", me="a@b.example"))
    strip(text)
    read_signature(text, region="VN", email="eve@evil.example")
    read_name(text), name_key(text)
    check(letter)
    assert time.perf_counter() - begun < SECONDS
