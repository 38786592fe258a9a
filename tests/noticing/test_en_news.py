"""What an agency of the news tells is no moment of anybody's; what is said beside it still is."""

from datetime import UTC, datetime

import pytest

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def moments(text: str) -> list[str | None]:
    return [notice.what for notice in read(text, WEDNESDAY).notices if notice.kind == "moment"]


@pytest.mark.parametrize(
    "text",
    [
        "Old premier admitted to hospital (Reuters)",
        "OSLO (AP) - A spokesman said the former minister died on Monday. He was being treated for lung cancer.",
        "Singer's mother passes away (The Northern Herald)",
    ],
)
def test_news_tells_no_moment(text: str) -> None:
    assert moments(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Old premier was admitted to hospital last night.", ["illness"]),
        ("My father is in hospital again.\n\nOld premier admitted to hospital (Reuters)", ["illness"]),
        ("Read this (Reuters).\n\nBy the way, my sister is getting married in May.", ["wedding"]),
        ("Budget passes (AP)\n\nHappy birthday for tomorrow!", ["birthday"]),
    ],
)
def test_what_is_said_beside_it_is_told(text: str, told: list[str]) -> None:
    assert moments(text) == told
