"""The line about AI's part below a letter: no word of its sender, whatever wording, name, program or line breaks."""

import textwrap
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context
from sincerely.sources.zones import strip
from sincerely.trust.disclosure import FOOTERS, Case, footer

NUMBERS = st.binary(min_size=16, max_size=16).map(lambda raw: urlsafe_b64encode(raw).decode("ascii").rstrip("="))
NAMES = st.sampled_from(["Alice Ashdown", "Nguyễn Thu Hà", "Mai Lan", "May Hope", "O'Neill-Smith, Jr.", "An"])
LETTER = "Hi Tom,\n\nThe boxes left today.\n\nAlice"


@given(
    which=st.sampled_from(sorted(FOOTERS)),
    name=NAMES,
    number=NUMBERS,
    page=st.sampled_from(["", "https://desk.example/r/"]),
    program=st.sampled_from(["", "Friday Bot"]),
    width=st.sampled_from([40, 72, 78, 900]),
)
def test_the_approved_wordings_are_read_as_nobody_s_words(
    which: tuple[str, str, Case], name: str, number: str, page: str, program: str, width: int
) -> None:
    language, style, case = which
    check = page and page + number
    line = footer(case, language=language, name=name, receipt_id=number, check_url=check, program=program, style=style)
    broken = textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False)
    zones = strip(f"{LETTER}\n\n{broken}\n")
    assert (zones.reply, zones.disclaimer) == (LETTER, broken)
    assert read(zones.reply, Context()) == read(LETTER, Context())


@pytest.mark.parametrize(
    "said",
    [
        "Written by hand by Alice. Check: tomorrow, please.",
        "Please read this. Written by hand by Alice. Check: https://desk.example/r/p7mASGMLk94FS68NjDZ9Bw",
        "Written by hand by Alice. Check: https://desk.example/r/p7mASGMLk94FS68NjDZ9Bw Please answer by Friday.",
    ],
)
def test_what_only_looks_like_one_stays_the_sender_s(said: str) -> None:
    assert strip(f"{LETTER}\n\n{said}").reply == f"{LETTER}\n\n{said}"
