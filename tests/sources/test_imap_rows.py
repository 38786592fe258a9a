"""What a FETCH answers is read to the same rows by the short way and by the library."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imapclient.response_parser import parse_fetch_response

from sincerely.sources.adapters.imap_rows import _usual, read_rows

DATES = st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1)).map(lambda at: f"{at:%d-%b-%Y %H:%M:%S}")
ZONES = st.sampled_from(["+0000", "-0700", "+0545", "+1400", "-1200"])
FLAGS = st.lists(st.sampled_from(["\\Seen", "\\Recent", "$Junk", "NonJunk", "a.b-c", "[x]"]), max_size=4)
BODIES = st.binary(max_size=30)


@st.composite
def answers(draw: st.DrawFn) -> list[object]:
    """Rows as imaplib collects them, in any order of attributes."""
    said: list[object] = []
    for seq in range(1, draw(st.integers(0, 4)) + 1):
        parts = [
            f"UID {draw(st.integers(1, 2**32 - 1))}",
            f'INTERNALDATE "{draw(DATES)} {draw(ZONES)}"',
            f"FLAGS ({' '.join(draw(FLAGS))})",
            f"RFC822.SIZE {draw(st.integers(0, 2**40))}",
        ]
        line = f"{seq} ({' '.join(draw(st.permutations(parts)))}"
        if draw(st.booleans()):
            body = draw(BODIES)
            said += [(f"{line} BODY[] {{{len(body)}}}".encode(), body), b")"]
        else:
            said.append(f"{line})".encode())
    return said


def in_utc(rows: dict[int, dict[bytes, object]]) -> dict[int, dict[bytes, object]]:
    return {
        uid: {key: value.astimezone(UTC) if isinstance(value, datetime) else value for key, value in row.items()}
        for uid, row in rows.items()
    }


@settings(max_examples=150, deadline=None)
@given(answers())
def test_usual_answers(said: list[object]) -> None:
    assert _usual(said) is not None
    assert in_utc(read_rows(said)) == in_utc(dict(parse_fetch_response(said)))


@pytest.mark.parametrize(
    "said",
    [
        [b"1 (FLAGS (\\Seen))"],
        [b'1 (UID 5 FLAGS ("a b"))'],
        [b"1 (uid 5 FLAGS (\\Seen))"],
        [(b"1 (UID 5 BODY[] {3}", b"abc"), b" FLAGS (\\Seen))"],
        [b'1 (UID 5 BODY[] "short")'],
        [b"1 (UID 5 BODY[] NIL)"],
        [(b"1 (UID 5 BODY[]<0> {3}", b"abc"), b")"],
        [b"1 (UID 5 MODSEQ (77) FLAGS ())", b"2 (UID 6 X-GM-MSGID 1278455344230334865)"],
        [b'1 (UID 5 INTERNALDATE "31-Feb-2020 10:00:00 +0000")'],
    ],
)
def test_other_answers_are_left_to_the_library(said: list[object]) -> None:
    assert _usual(said) is None
    try:
        expected = dict(parse_fetch_response(said))
    except ValueError:
        with pytest.raises(ValueError, match="day is out of range"):
            read_rows(said)
    else:
        assert read_rows(said) == expected


def test_what_is_no_answer_raises_as_the_library_does() -> None:
    with pytest.raises(Exception, match=r"bad response|unexpected|invalid"):
        read_rows([b"1 UID 5"])
