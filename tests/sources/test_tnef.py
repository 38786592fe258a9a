"""winmail.dat, built here byte by byte."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.sources import tnef
from sincerely.sources.tnef import read_tnef


def attribute(level: int, number: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, number, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def prop(kind: int, number: int, value: bytes) -> bytes:
    """One MAPI property of variable length."""
    return struct.pack("<HHII", kind, number, 1, len(value)) + value + b"\0" * (-len(value) % 4)


def named(kind: int, name: str, value: bytes) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    head = struct.pack("<HH", kind, 0x8001) + b"g" * 16 + struct.pack("<II", 1, len(text))
    return (
        head + text + b"\0" * (-len(text) % 4) + struct.pack("<II", 1, len(value)) + value + b"\0" * (-len(value) % 4)
    )


def props(*all_: bytes) -> bytes:
    return struct.pack("<I", len(all_)) + b"".join(all_)


def stream(*attributes: bytes) -> bytes:
    return struct.pack("<IH", tnef.SIGNATURE, 1) + b"".join(attributes)


def file(title: bytes, content: bytes, *properties: bytes) -> bytes:
    found = attribute(2, tnef.RENDERING, b"\0" * 14) + attribute(2, tnef.TITLE, title + b"\0")
    found += attribute(2, tnef.DATA, content)
    return found + (attribute(2, tnef.ATTACHMENT_PROPERTIES, props(*properties)) if properties else b"")


LONG = "Hợp đồng số 7.pdf"
WHOLE = stream(
    attribute(1, tnef.OEM_CODEPAGE, struct.pack("<II", 1258, 0)),
    attribute(1, tnef.BODY, "Chào cô,\r\nđây.".encode("cp1258") + b"\0"),
    attribute(1, tnef.MESSAGE_PROPERTIES, props(prop(0x102, tnef.HTML_BODY, b"<p>Hello</p>"))),
    file(
        b"HOPDON~1.PDF",
        b"%PDF-1.4",
        named(0x1F, "colour", "red".encode("utf-16-le")),
        struct.pack("<HHI", 0x03, 0x0E20, 8),
        prop(0x1F, tnef.LONG_NAME, (LONG + "\0").encode("utf-16-le")),
        prop(0x1E, tnef.MIME_TYPE, b"application/pdf\0"),
    ),
    file(b"second.txt", b"two"),
)


def test_names_types_bytes_and_body():
    found = read_tnef(WHOLE)
    assert found.whole
    assert [(one.name, one.content_type, one.content) for one in found.files] == [
        (LONG, "application/pdf", b"%PDF-1.4"),
        ("second.txt", "", b"two"),
    ]
    assert (found.text, found.html) == ("Chào cô,\nđây.", "<p>Hello</p>")


def test_a_message_inside_is_named_and_not_opened():
    inner = stream(file(b"deep.txt", b"x"))
    value = b"i" * 16 + inner
    name = prop(0x1F, tnef.DISPLAY_NAME, "The old letter\0".encode("utf-16-le"))
    properties = props(prop(0x0D, tnef.ATTACHED_DATA, value), name)
    outer = stream(attribute(2, tnef.RENDERING, b"\0" * 14), attribute(2, tnef.ATTACHMENT_PROPERTIES, properties))
    assert [(one.name, one.content_type) for one in read_tnef(outer).files] == [
        ("The old letter", "application/ms-tnef")
    ]


@pytest.mark.parametrize("cut", range(0, len(WHOLE), 7))
def test_what_stands_before_a_break_is_kept(cut):
    found = read_tnef(WHOLE[:cut])
    assert [one.name for one in found.files] == [one.name for one in read_tnef(WHOLE).files][: len(found.files)] or cut
    assert all(one.content in (b"", b"%PDF-1.4", b"two") for one in found.files)


@given(st.binary(max_size=300), st.integers(0, len(WHOLE)))
def test_any_bytes_are_survived(junk, at):
    read_tnef(junk)
    read_tnef(WHOLE[:at] + junk + WHOLE[at:])
    read_tnef(WHOLE[:6] + junk)


@pytest.mark.timeout(10)
def test_lengths_and_counts_that_lie_take_no_time_and_no_memory():
    huge = struct.pack("<BII", 1, tnef.BODY, 0xFFFFFFFF) + b"x"
    assert read_tnef(stream(huge)).text == ""
    counts = struct.pack("<I", 0xFFFFFFFF) + struct.pack("<HHI", 0x1102, 0x1234, 0xFFFFFFFF)
    assert read_tnef(stream(attribute(1, tnef.MESSAGE_PROPERTIES, counts))).html == ""
    many = attribute(2, tnef.RENDERING, b"") * 10_000
    assert len(read_tnef(stream(many)).files) <= tnef.MAX_FILES
