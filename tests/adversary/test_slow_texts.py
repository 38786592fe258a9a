"""Texts made to take for ever: 50,000 characters cost seconds at most, wherever they are read."""

import re
import time
from datetime import UTC, datetime
from types import ModuleType

import pytest

from sincerely.noticing import acknowledging, doubt_words, doubted_promises, lives, worth_words
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.people.identity import name_key, read_name
from sincerely.people.signature import read_signature
from sincerely.review.concerns import Answered, Candidate, Party, Said
from sincerely.review.concerns.all_checks import CHECKS, OF_ALL, check, composed, shortened
from sincerely.review.concerns.amounts import amounts_in
from sincerely.review.concerns.days import days_in
from sincerely.review.concerns.figures import figures_in
from sincerely.review.concerns.words import own_words
from sincerely.sources.zones import strip
from tests.pace import within

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
    begun = time.process_time()
    read(text, Context(sent_at=now, sender="eve@evil.example", me="a@b.example"))
    strip(text)
    read_signature(text, region="VN", email="eve@evil.example")
    read_name(text), name_key(text)
    check(letter)
    assert within(time.process_time() - begun, SECONDS)


@pytest.mark.parametrize(
    "unit",
    (
        *UNITS,
        "1.250.000 đ ",
        "anh ",
        "Friday 12 May, ",
        "from: a\n",
        "! ",
        "1 ",
        "we will send it by 3 May. ",
        "5-7 ",
        "40 chairs ",
        "half past three ",
        "mid-May ",
        "2 tỷ rưỡi ",
        "e\u0323\u0302",
        "\u0301\u0323",
    ),
)
def test_each_rule_takes_a_fifth_of_a_second_at_most_for_100_kb(unit: str) -> None:
    """By the processor's own clock, when warm: a busy machine changes little of it; the best of three."""
    text = (unit * (100_000 // len(unit) + 1))[:100_000]
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    letter = Candidate(
        Party("A", "a@b.example", "em"), (Party("Eve Martin", "e@c.example", "chị Eve"),), text[:300], text, now=now,
        thread=(Said("Eve <e@c.example>", text, now),), attachments=("a.pdf",), others=(text,), known_to=("e@d.example",),
        answered=Answered("e@d.example"), has_machine_words=True, chases=3, reader_zone="+07:00",
    )  # fmt: skip
    check(letter)  # patterns are compiled at their first use
    assert any(within(cost(letter), 0.5) for _ in range(3)), "all rules together"
    forget()
    whole = composed(letter)
    short = shortened(whole)
    for rule in CHECKS:
        begun = time.process_time()
        list(rule(whole if rule in OF_ALL else short))
        assert within(time.process_time() - begun, 0.2), rule.__name__


def forget() -> None:
    """Nothing read before is remembered."""
    for remembered in (own_words, figures_in, days_in, amounts_in):
        remembered.cache_clear()


def cost(letter: Candidate) -> float:
    """Seconds of processor time of one check, nothing of it remembered from the last."""
    forget()
    begun = time.process_time()
    check(letter)
    return time.process_time() - begun


PATTERNS_OF = (acknowledging, doubt_words, doubted_promises, lives, worth_words)
"""What Today holds against letters that anybody may have written."""
RUNS = ("\n", " ", "a ", "a", "! ", "let me know ", "i ", "we will ", "please ", "the ", "no ", "to ", "q ", "A", "An-")


@pytest.mark.parametrize("module", PATTERNS_OF, ids=lambda module: module.__name__.rpartition(".")[2])
def test_no_pattern_of_today_takes_time_by_the_square(module: ModuleType) -> None:
    patterns = {name: one for name, one in vars(module).items() if isinstance(one, re.Pattern)}
    for name, pattern in patterns.items():
        for run in RUNS:
            text = run * (20_000 // len(run))
            begun = time.process_time()
            pattern.search(text)
            assert within(time.process_time() - begun, 0.2), (name, run)
