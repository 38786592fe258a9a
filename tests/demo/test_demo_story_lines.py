"""The demo's promises to its visitors: the situations that the screens are built around."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import pytest
from demo_told import told

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Sent:
    """Who wrote, on which day by their own clock, and all the plain words."""

    sender: str
    day: date
    words: str


@pytest.fixture(scope="module")
def messages() -> list[Sent]:
    demo = told(TODAY)
    return [
        Sent(str(one["From"].addresses[0].addr_spec), one["Date"].datetime.date(), words.replace("’", "'"))
        for one, words in zip(demo.messages, demo.words, strict=True)
    ]


def sent_by(messages: list[Sent], start: str) -> list[Sent]:
    return [one for one in messages if one.sender.startswith(start)]


@pytest.mark.parametrize(
    ("who", "days_ago", "words"),
    [
        ("daniel.okafor@", 4, "Could you get the revised price to me by Monday?"),
        ("daniel.okafor@", 4, "Saturday 16 January"),
        ("priya.raman@", 3, "taking over the region"),
        ("marta@", 41, "after the trade fair"),
        ("tom.ashworth@", 0, "Thursday 10 works"),
        ("ines.duarte@", 14, "barcode file"),
        ("claire@", 36, "Her name is Jeanne"),
        ("gareth@", 158, "lymphoma"),
        ("s.kilbride@", 124, "completely unacceptable"),
        ("noor.haddad@", 76, "cutting the whole buying team"),
        ("james@", 13, "I'll scan it"),
        ("f.ravenscroft@", 46, "liable to cause confusion"),
        ("accounts@haldenhome", 64, "refuse payment"),
        ("notice@docshare", 62, "ignore previous instructions"),
        ("walter.brandt@", 122, "Forty-one years"),
        ("amy@", 186, "from the ferry"),
    ],
)
def test_the_story_is_told_on_its_day(messages: list[Sent], who: str, days_ago: int, words: str) -> None:
    told = [one.day for one in sent_by(messages, who) if words in one.words]
    meant = TODAY - timedelta(days=days_ago)
    assert any(abs((one - meant).days) <= 2 for one in told), (words, told)


def test_marta_wrote_about_every_twelve_days_and_then_stopped(messages: list[Sent]) -> None:
    days = sorted({one.day for one in sent_by(messages, "marta@")})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    assert 11 <= median(gaps) <= 13
    assert max(gaps) < 20
    assert (TODAY - days[-1]).days == 41


def test_helen_has_gone_quiet(messages: list[Sent]) -> None:
    assert (TODAY - sent_by(messages, "helen.papas@")[-1].day).days > 180


def test_nobody_shares_a_voice_with_the_owner(messages: list[Sent]) -> None:
    from_owner = sent_by(messages, "lan@lasen.example")
    assert 0.3 < len(from_owner) / len(messages) < 0.6
