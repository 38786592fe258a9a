"""What must not change a reading: older mail quoted below, the case of names, whose names they are, and sheer length."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context, Reading

WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
SENTENCES = (
    "I'll send you the plan by Friday.",
    "Could you ask {0} for the keys?",
    "{0} will call you tomorrow.",
    "Thanks for helping {0} with the move.",
    "Let's have lunch with {0} on Monday at noon.",
    "{0}'s mother passed away on Sunday.",
    "{0} is getting married in June.",
    "{0} has been promoted to captain.",
    "I met {0} at the fair.",
    "Please tell {0} that the door is open.",
    "Will forward the figures to {0} tonight.",
    "Sorry to hear about {0}'s accident.",
    "We had a lovely time with {0}.",
)
NAMES = st.sampled_from(["Priya", "Tom", "Olga", "Kwame", "Mei", "Fatima", "Lars", "Dana", "Yusuf", "Ines"])
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)
QUOTED = st.lists(
    st.sampled_from(
        [
            "Please send the list today.",
            "I will call you at five.",
            "Thanks for the cake.",
            "My dog died.",
            "",
            "Could we meet?",
        ]
    ),
    min_size=1,
    max_size=5,
)


def kinds(reading: Reading) -> list[tuple[str, str | None]]:
    return sorted((notice.kind, notice.what) for notice in reading.notices)


@given(sentences=TEXTS, name=NAMES, older=QUOTED)
def test_older_mail_quoted_below_adds_no_notice(sentences: list[str], name: str, older: list[str]) -> None:
    text = " ".join(sentences).format(name)
    quoted = text + "\n\n" + "\n".join("> " + line for line in older)
    assert [(n.kind, n.quote) for n in read(quoted, WEDNESDAY).notices] == [
        (n.kind, n.quote) for n in read(text, WEDNESDAY).notices
    ]
    assert [m.quote for m in read(quoted, WEDNESDAY).matters] == [m.quote for m in read(text, WEDNESDAY).matters]


@given(sentences=TEXTS, one=NAMES, other=NAMES)
def test_whose_names_they_are_changes_no_kind(sentences: list[str], one: str, other: str) -> None:
    text = " ".join(sentences)
    assert kinds(read(text.format(one), WEDNESDAY)) == kinds(read(text.format(other), WEDNESDAY))


@given(sentences=TEXTS, name=NAMES)
def test_names_in_capitals_or_with_accents_change_no_kind(sentences: list[str], name: str) -> None:
    text = " ".join(sentences)
    plain = kinds(read(text.format(name), WEDNESDAY))
    assert kinds(read(text.format(name.upper()), WEDNESDAY)) == plain
    assert kinds(read(text.format(name.replace("e", "é").replace("a", "á")), WEDNESDAY)) == plain


@pytest.mark.parametrize(
    "piece",
    [
        "please ",
        "> > > please send it\n",
        "if you, ",
        "and ",
        "? ",
        "((((",
        "12/3 by Friday 5pm ",
        "send to a@b.example with body ",
        "😀",
        "I will ",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def spent(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        began = time.process_time()
        read(text, WEDNESDAY)
        return time.process_time() - began

    spent(1_000)
    quarter, whole = min(spent(4_500) for _ in range(3)), min(spent(18_000) for _ in range(3))
    assert whole < 10 * max(quarter, 0.002)
