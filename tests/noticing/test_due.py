"""Which of the times in a promise or an ask is its limit."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Could you send me the list by 11/30?", "2026-11-30"),
        ("Please check the 11/30 report for typing errors.", ""),
        ("Please check the 11/30 report by Friday.", "2026-03-06"),
        ("Please send me your slides for the October 15 meeting.", "2026-10-15"),
        ("Please correct our October invoice.", ""),
        ("Please correct our October invoice by Friday.", "2026-03-06"),
        ("Please send me the sales figures for May.", ""),
        ("I'll send you the figures in May.", "2026-05-01"),
        ("I'll send you the new list at the end of May.", "2026-05-21"),
        ("Please say hello to Ines and have a Merry Christmas!", ""),
        ("Please rest and have a great weekend.", ""),
        ("I'll send you the pictures after a walk this weekend.", "2026-03-06"),
        ("Please send me the draft that we discussed this afternoon.", ""),
        ("Please send me the draft that we discussed this afternoon by Friday.", "2026-03-06"),
        ("We agreed to send you the draft this afternoon.", ""),
        ("I'll send you the draft this afternoon.", "2026-03-04"),
        ("I'll have the lease signed today.", "2026-03-04"),
        ("I'll order a cake for this month's birthdays.", ""),
        ("I'll send you the slides for today's meeting.", "2026-03-04"),
        ("Please tell me what you are up to this weekend.", ""),
        ("Please send pictures, up to Friday.", "2026-03-06"),
    ],
)
def test_a_time_that_says_which_thing_or_greets_or_tells_is_no_limit(text, day):
    found = [notice for notice in read(text, WEDNESDAY).notices if notice.kind in ("promise", "ask")]
    dues = {str(one.due.start.date()) for one in found if one.due}
    assert dues == ({day} if day else set())
