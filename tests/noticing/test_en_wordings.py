"""Many wordings of meetings, moments and promises in English, each beside look-alikes that tell of none."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sincerely.noticing.language.en import moments
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

FOLDER = Path(__file__).resolve().parents[1] / "data" / "noticing"
WEDNESDAY = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))


def lines(name: str) -> list[tuple[str, str]]:
    """What a fixture says of each text, and the text."""
    rows = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [(told, text.replace("\\n", "\n")) for told, text in (row.split(" | ", 1) for row in rows if row[0] != "#")]


def texts(label: str) -> list[str]:
    return [text for told, text in lines("en_wordings.txt") if told == label]


def tells(text: str, kind: str) -> bool:
    return any(notice.kind == kind for notice in read(text, WEDNESDAY).notices)


@pytest.mark.parametrize("kind", ["meeting", "moment", "promise"])
def test_every_wording_is_seen(kind: str) -> None:
    wordings = texts(kind)
    assert len(wordings) > 200
    assert [text for text in wordings if not tells(text, kind)] == []


@pytest.mark.parametrize("kind", ["meeting", "moment", "promise"])
def test_what_only_sounds_like_it_is_left_alone(kind: str) -> None:
    wordings = texts(f"not {kind}")
    assert len(wordings) > 100
    assert [text for text in wordings if tells(text, kind)] == []


@pytest.mark.parametrize("kind", ["meeting", "moment", "promise"])
def test_letters_are_told_apart(kind: str) -> None:
    """Nine in ten of what letters tell is found, and nine in ten of what is found was told."""
    letters = [(kind in told.split(", "), tells(text, kind)) for told, text in lines("en_letters.txt")]
    right = letters.count((True, True))
    assert right >= 0.9 * sum(told for told, _ in letters)
    assert right >= 0.9 * sum(found for _, found in letters)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Resigned this morning.", True),
        ("My sister resigned this morning.", True),
        ("Ines has resigned.", True),
        ("The pump resigned this morning.", False),
        ("If I resigned, who would run it?", False),
        ("My wife retires in July.", True),
        ("The plant retires in July.", False),
        ("Our youngest got into the conservatoire.", True),
        ("The draught got into the conservatoire.", False),
    ],
)
def test_an_event_of_a_life_wants_a_person(text: str, told: bool) -> None:
    assert tells(text, "moment") is told


def test_rules_that_want_a_person_begin_with_the_event() -> None:
    wanting = [row for row in moments.ROWS if row.subject]
    assert {row.subject for row in wanting} == {"who", "being"}


def test_a_time_stands_in_any_frame() -> None:
    times = ["Tuesday", "Tuesday at ten", "the 12th at 3 pm", "tomorrow morning", "half past two on Friday"]
    frames = [
        "How about {}?",
        "Would {} suit you?",
        "I can do {}.",
        "{} works for me.",
        "Let's say {}.",
        "I suggest {}.",
    ]
    assert [text for frame in frames for time in times if not tells(text := frame.format(time), "meeting")] == []
