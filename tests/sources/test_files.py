"""Mailboxes, folders and files as people have them."""

import gzip
import io
import os
import random
import re
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.sources.adapters import files, mbox
from sincerely.sources.adapters.files import CutShort, NotASource, look, open_path, read
from sincerely.sources.adapters.mbox import from_line_date, read_mbox
from sincerely.sources.parse_mail import MAX_BYTES

LETTER = (
    b"From: jane@doe.example\nTo: mai@tiem.example\nSubject: %d\nDate: Fri, 6 Mar 2026 11:00:00 +0000\n\nHello %d\n"
)
FROM_LINE = b"From jane@doe.example Fri Mar  6 11:00:00 2026\n"
CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nEMAIL:jane@doe.example\nEND:VCARD\n"
EVENT = b"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260306T110000Z\nEND:VEVENT\nEND:VCALENDAR\n"


def letter(number: int) -> bytes:
    return LETTER % (number, number)


def box(count: int) -> bytes:
    return b"".join(FROM_LINE + letter(number) + b"\n" for number in range(count))


def items(raw: bytes, start: int = 0):
    stream = io.BytesIO(raw)
    stream.seek(start)
    return list(read_mbox(stream, start))


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        (box(3), 3),
        (box(3).replace(b"\n", b"\r\n"), 3),
        (b"\n\n" + box(2), 2),
        # a `From ` in a letter's text: without a blank line before it, or without a header line after it
        (FROM_LINE + letter(1) + b"From here on it is easy.\nReally: it is.\n\n" + box(1), 2),
        (FROM_LINE + letter(1) + b"\nFrom here on it is easy.\nNo header.\n\n" + box(1), 2),
        (FROM_LINE + letter(1) + b"\nFrom \n", 1),
        (FROM_LINE + letter(1), 1),
        (FROM_LINE + letter(1).rstrip(b"\n"), 1),
        (b"", 0),
        (b"\n\n\n", 0),
    ],
)
def test_where_messages_begin(raw, count):
    assert len(items(raw)) == count


def test_quoted_from_lines_lose_the_mark_once():
    raw = FROM_LINE + letter(1) + b">From the top\n>>From quoted twice\n> From a reply\nnot >From here\n"
    (item,) = items(raw)
    assert item.raw.endswith(b"From the top\n>From quoted twice\n> From a reply\nnot >From here\n")


def test_the_blank_line_before_the_separator_is_no_part_of_the_letter():
    assert [item.raw for item in items(box(2))] == [letter(0), letter(1)]
    assert items(box(2))[0].hint_date == datetime(2026, 3, 6, 11, tzinfo=UTC)


def test_what_stands_before_the_first_separator_is_not_lost():
    first, second = items(b"some words\n\n" + box(1))
    assert first.raw == b"some words\n"
    assert second.raw == letter(0)


def test_reading_goes_on_at_every_position():
    raw = box(20)
    whole = items(raw)
    for number, item in enumerate(whole, start=1):
        assert [one.raw for one in items(raw, item.position)] == [one.raw for one in whole[number:]]


def by_lines(raw: bytes) -> list[int]:
    """The rule of separators once more, as plainly as it can be said."""
    lines = raw.split(b"\n")
    found, at = [], 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else b""
        opens = number == 0 or lines[number - 1] in (b"", b"\r")
        if line.startswith(b"From ") and opens and re.match(rb"[!-9;-~]+[ \t]*:", after):
            found.append(at)
        at += len(line) + 1
    return found


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([FROM_LINE, b"\n", b"\r\n", b"Subject: x\n", b"text\n", b"From me\n", b">From x\n", b"From "])
    )
)
def test_separators_are_those_of_the_plain_rule_whatever_the_blocks(pieces):
    raw = b"".join(pieces)
    starts = by_lines(raw)
    size = random.Random(len(raw)).choice([7, 64, 1024])
    before = mbox.BLOCK
    mbox.BLOCK = max(size, 512)  # the first block holds the first separator
    try:
        found = items(raw)
    finally:
        mbox.BLOCK = before
    bounds = [*starts, len(raw)]
    expected = [raw[a:b] for a, b in pairwise(bounds)]
    preface = [raw[: starts[0]]] if starts else [raw]
    expected = [piece for piece in preface if piece.strip()] + [
        piece for piece in (one.partition(b"\n")[2] for one in expected) if piece.strip()
    ]
    assert len(found) == len(expected)
    assert all(item.position in bounds for item in found)


def test_a_giant_message_is_passed_without_holding_it():
    size = 60 * 1024 * 1024

    class Giant(io.RawIOBase):
        def __init__(self):
            self.parts = [FROM_LINE + b"Subject: giant\n\n", *[b"x" * 1023 + b"\n"] * (size // 1024), b"\n" + box(1)]
            self.parts.reverse()

        def read(self, wanted=-1):
            out = b""
            while self.parts and len(out) < wanted:
                out += self.parts.pop()
            return out

    giant, after = list(read_mbox(Giant()))
    assert MAX_BYTES < len(giant.raw) < MAX_BYTES + 3 * 1024 * 1024
    assert giant.size > size
    assert after.raw == letter(0)
    assert after.position == giant.position + len(box(1))


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        (b"From a Fri Mar  6 11:00:00 2026\n", "2026-03-06T11:00:00+00:00"),
        (b"From - Fri Mar 06 11:00:01 2026\n", "2026-03-06T11:00:01+00:00"),
        (b"From a Fri Mar  6 11:00 2026\n", "2026-03-06T11:00:00+00:00"),
        (b"From 1234@xxx Fri Mar 06 11:00:00 +0000 2026\n", "2026-03-06T11:00:00+00:00"),
        (b"From a Fri Mar 36 11:00:00 2026\n", None),
        (b"From me\n", None),
    ],
)
def test_the_time_in_a_from_line(line, iso):
    found = from_line_date(line)
    assert (found.isoformat() if found else None) == iso


# --- files and folders -----------------------------------------------------------------------------------------------


def kinds(path) -> list[str]:
    return sorted(source.kind for source in open_path(path))


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("anything", box(2), "mbox"),
        ("mail.txt", gzip.compress(box(2), mtime=0), "mbox"),
        ("one.eml", letter(1), "eml"),
        ("one", letter(1), "eml"),
        ("cal", EVENT, "ics"),
        ("cal.ics", b"rubbish", "ics"),
        ("people", CARD, "vcf"),
        ("people.vcf", gzip.compress(CARD, mtime=0), "vcf"),
        ("people.csv", b"Name,E-mail\nJane,jane@doe.example\n", "csv"),
        ("people.csv", "Name;E-mail\nJané;jane@doe.example\n".encode("utf-16"), "csv"),
    ],
)
def test_files_are_known_by_their_bytes(tmp_path, name, content, kind):
    (tmp_path / name).write_bytes(content)
    (source,) = open_path(tmp_path / name)
    assert source.kind == kind
    assert list(read(source))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("notes.txt", b"Dear diary,\n\nnothing happened.\n", "unknown"),
        ("money.csv", b"date,amount\n2026-03-06,5\n", "unknown"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0", "unknown"),
        ("empty.mbox", b"", "empty"),
        ("takeout.zip", b"PK\x03\x04rest", "archive"),
        ("broken.gz", b"\x1f\x8b\x08broken", "empty"),
    ],
)
def test_what_is_no_source_says_why(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NotASource) as refused:
        open_path(tmp_path / name)
    assert refused.value.reason == reason


def test_nothing_there_and_an_empty_folder(tmp_path):
    with pytest.raises(NotASource) as refused:
        open_path(tmp_path / "nowhere")
    assert refused.value.reason == "missing"
    with pytest.raises(NotASource) as refused:
        open_path(tmp_path)
    assert refused.value.reason == "empty"


def test_a_folder_with_a_mix(tmp_path):
    for name, content in {
        "a/one.eml": letter(1),
        "a/b/two.eml": letter(2),
        "a/b/three": FROM_LINE + letter(3),
        "box.mbox": box(4),
        "cal.ics": EVENT,
        "people.vcf": CARD,
        "people.csv": b"Name,E-mail\nJane,jane@doe.example\n",
        "readme.txt": b"words",
        ".DS_Store": b"\0",
        "Maildir/cur/1772791200.M1.host:2,S": letter(5),
        "Maildir/new/1772791300.M2.host": letter(6),
        "Maildir/tmp/1772791400.M3.host": letter(7),
        "Maildir/.Sent/cur/1772791500.M4.host:2,S": letter(8),
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (tmp_path / "Maildir/.Sent/new").mkdir()
    found = look(tmp_path)
    assert sorted(source.kind for source in found.sources) == ["csv", "eml", "ics", "maildir", "maildir", "mbox", "vcf"]
    assert [os.path.basename(path) for path in found.passed_over] == ["readme.txt"]
    counts = dict.fromkeys(("eml", "maildir", "mbox"), 0)
    for source in found.sources:
        if source.kind in counts:
            counts[source.kind] += len(list(read(source)))
    assert counts == {"eml": 3, "maildir": 3, "mbox": 4}


def test_a_maildir_says_when_a_letter_came(tmp_path):
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).mkdir()
    (tmp_path / "cur" / "1772791200.M1.host:2,S").write_bytes(letter(1))
    (source,) = open_path(tmp_path)
    (item,) = read(source)
    assert item.hint_date == datetime.fromtimestamp(1772791200, UTC)


def test_folders_go_on_where_they_stopped(tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.eml").write_bytes(letter(number))
    (source,) = open_path(tmp_path)
    assert [item.raw for item in read(source, 3)] == [letter(3), letter(4)]
    assert [item.position for item in read(source)] == [1, 2, 3, 4, 5]


def test_another_file_under_the_same_name_has_another_fingerprint(tmp_path):
    path = tmp_path / "box"
    path.write_bytes(box(2))
    before = open_path(path)[0].fingerprint
    assert open_path(path)[0].fingerprint == before
    path.write_bytes(box(3))
    assert open_path(path)[0].fingerprint != before


def test_apple_mail_files(tmp_path):
    (tmp_path / "1.emlx").write_bytes(b"%d\n" % len(letter(1)) + letter(1) + b"<?xml version='1.0'?><plist/>")
    (source,) = open_path(tmp_path / "1.emlx")
    assert [item.raw for item in read(source)] == [letter(1)]


def test_a_gzip_cut_off_gives_what_it_has_and_says_so(tmp_path):
    whole = b"".join(
        FROM_LINE + letter(n) + random.Random(n).randbytes(3000).hex().encode() + b"\n\n" for n in range(60)
    )
    path = tmp_path / "cut.mbox.gz"
    path.write_bytes(gzip.compress(whole)[:-2000])
    (source,) = open_path(path)
    found = []
    with pytest.raises(CutShort):
        found.extend(read(source))
    assert len(found) > 30


def test_a_gzip_that_grows_out_of_all_measure_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MODEST", 2_000_000)
    path = tmp_path / "bomb.mbox"
    path.write_bytes(gzip.compress(FROM_LINE + letter(1) + b"\0" * 5_000_000, 9))
    (source,) = open_path(path)
    with pytest.raises(CutShort):
        list(read(source))


def test_progress_is_told_in_bytes_of_the_disk(tmp_path):
    path = tmp_path / "box.gz"
    path.write_bytes(gzip.compress(box(50)))
    (source,) = open_path(path)
    told: list[int] = []
    list(read(source, 0, told.append))
    assert told[-1] == source.size
