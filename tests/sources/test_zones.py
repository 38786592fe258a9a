"""Zones: letters of many mail programs, and the promise that no line is lost."""

from collections import Counter
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zones_cases import ENGLISH_AND_OTHERS, VIETNAMESE, Case
from zones_lines import FOOTERS, FORWARDS, INTRODUCTIONS, PROSE

from sincerely.sources.records import Zones
from sincerely.sources.zones import strip


@pytest.mark.parametrize("case", VIETNAMESE + ENGLISH_AND_OTHERS, ids=lambda case: str(case[0]))
def test_parts_of_a_letter(case: Case) -> None:
    _, text, expected = case
    assert strip(text) == Zones(**{"reply": "", **expected})


OWN = "Fine by me.\n\nAda"


@pytest.mark.parametrize(("introduction", "needs_marks"), INTRODUCTIONS)
def test_what_stands_above_a_quote_is_not_the_reply(introduction: str, needs_marks: bool) -> None:
    marked = strip(f"{OWN}\n\n{introduction}\n> What about Friday?")
    assert (marked.reply, marked.forwarded) == (OWN, "")
    if not needs_marks:
        assert strip(f"{OWN}\n\n{introduction}\nWhat about Friday?").reply == OWN


@pytest.mark.parametrize("line", FORWARDS)
def test_forwarded_letters(line: str) -> None:
    zones = strip(f"{OWN}\n\n{line}\nFrom: Bo <bo@gom.example>\nDate: Monday\nSubject: x\nTo: Ada\n\nWords")
    assert (zones.reply, zones.quoted) == (OWN, "")
    assert zones.forwarded.startswith(line)


@pytest.mark.parametrize("line", FOOTERS)
def test_device_footers(line: str) -> None:
    zones = strip(f"{OWN}\n\n{line}")
    assert (zones.reply, zones.signature) == (OWN, line)


@pytest.mark.parametrize("line", PROSE)
def test_prose_stays_in_the_reply(line: str) -> None:
    text = f"Hello.\n\n{line}\nMore words follow here.\n\nAda"
    assert strip(text).reply == text


LINES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "", " ", "> quoted", ">> twice", "-- ", "--", "_____", "Best,", "Ada", "Tel: 0912 345 678", "wrote:",
            "On Mon, 5 Jun 2023 at 14:30, Ada <ada@loom.example> wrote:", "From: Ada", "To: Ben", "Subject: x",
            "Sent: Monday", "-----Original Message-----", "---------- Forwarded message ---------", "PS: one more",
            "This email is confidential and intended solely for you.", "Vào 05/06/2023 14:30, Bảo đã viết:",
            "Sent from my iPhone", "\u2028", "\x0c",
        ]
    ),
)  # fmt: skip


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_no_line_is_lost_or_doubled(text: str) -> None:
    before = Counter(line for line in text.replace("\r\n", "\n").split("\n") if line.strip())
    after = Counter(line for part in asdict(strip(text)).values() for line in part.split("\n") if line.strip())
    assert after == before


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_own_words_stay_in_order(text: str) -> None:
    lines = text.replace("\r\n", "\n").split("\n")
    wanted = [line for line in strip(text).reply.split("\n") if line.strip()]
    rest = iter(lines)
    assert all(line in rest for line in wanted)


@pytest.mark.parametrize("line", [">From ", ">From", "> From ", ">>> look <<< ", ">"])
def test_a_line_that_only_may_be_quoted_ends_nothing(line: str) -> None:
    """ ">From " with nothing behind it was looked at for ever: in one place without its last blank, in another with."""
    found = asdict(strip(f"Before\n{line}\nafter it."))
    assert [part for part in found.values() if line.strip() in part]
    assert "Before" in found["reply"]


def test_a_very_long_quote_is_quick() -> None:
    text = "Yes.\n\nOn 5 Jun 2023, Ada <ada@loom.example> wrote:\n" + "> word word word\n" * 50_000
    assert strip(text).reply == "Yes."
