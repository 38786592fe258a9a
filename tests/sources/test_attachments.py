"""Files of a message: one list and one numbering for what is shown and what is handed out."""

import base64
import binascii
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.sources import tnef
from sincerely.sources.attachments import Attachment, attachment, handed_out_as, safe_name
from sincerely.sources.inline_files import take_out
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import MessageRecord
from sincerely.sources.signed import signed_content

HEAD = b"From: jane@doe.example\nTo: mai@tiem.example\nMessage-ID: <a@b.example>\n"


def read(raw: bytes) -> MessageRecord:
    record = parse(raw)
    assert isinstance(record, MessageRecord), record
    return record


def mixed(*parts: bytes, kind: bytes = b"multipart/mixed") -> bytes:
    body = b"".join(b"--b\n" + part + b"\n" for part in parts)
    return HEAD + b"Content-Type: " + kind + b"; boundary=b\n\n" + body + b"--b--\n"


def same_list(raw: bytes) -> list[tuple[str, bytes]]:
    """Every record has its bytes under its number; one further there is nothing."""
    record = read(raw)
    found = [attachment(raw, number) for number in range(len(record.attachments))]
    assert [len(one.content) for one in found] == [one.size for one in record.attachments]
    assert [one.name for one in found] == [
        each.name or one.name for one, each in zip(found, record.attachments, strict=True)
    ]
    for wrong in (-1, len(found), 10_000):
        with pytest.raises(LookupError):
            attachment(raw, wrong)
    return [(one.name, one.content) for one in found]


TEXT = b"Content-Type: text/plain\n\nHello.\n"
PDF = b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQ=\n"


def test_files_are_handed_out_by_the_number_that_they_are_listed_under():
    inner = b"Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: inner\n\nText.\n"
    assert same_list(mixed(TEXT, PDF, inner)) == [
        ("a.pdf", b"%PDF-1.4"),
        ("message.eml", b"From: x@y.example\nSubject: inner\n\nText.\n"),
    ]


def test_a_message_without_files_has_none():
    assert same_list(HEAD + b"\nHello.\n") == []


@pytest.mark.parametrize("raw", [b"", b"\xff" * 100, b"X: " + b"y" * 70_000])
def test_what_is_no_message_has_no_files(raw):
    with pytest.raises(LookupError):
        attachment(raw, 0)


def test_what_lies_in_winmail_dat_is_listed_behind_it():
    def attribute(level: int, number: int, data: bytes) -> bytes:
        return struct.pack("<BII", level, number, len(data)) + data + b"\0\0"

    content = struct.pack("<IH", tnef.SIGNATURE, 1) + attribute(1, tnef.BODY, b"The plan is inside.\0")
    content += attribute(2, tnef.RENDERING, b"") + attribute(2, tnef.TITLE, b"plan.xls\0")
    content += attribute(2, tnef.DATA, b"cells")
    wrapped = b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
    raw = mixed(wrapped + base64.encodebytes(content), PDF)
    assert same_list(raw) == [("winmail.dat", content), ("plan.xls", b"cells"), ("a.pdf", b"%PDF-1.4")]
    assert read(raw).body == "The plan is inside."
    assert read(mixed(TEXT, wrapped + base64.encodebytes(content))).body == "Hello."


def uuencoded(name: str, content: bytes) -> bytes:
    lines = [binascii.b2a_uu(content[at : at + 45]) for at in range(0, len(content), 45)]
    return b"begin 644 " + name.encode() + b"\n" + b"".join(lines) + b"`\nend\n"


def test_uuencoded_files_leave_the_text():
    content = bytes(range(256)) * 3
    raw = HEAD + b"\nSee below.\n\n" + uuencoded("a photo.gif", content) + b"\nBye\n" + uuencoded("b.txt", b"two")
    assert same_list(raw) == [("a photo.gif", content), ("b.txt", b"two")]
    assert read(raw).body.split() == ["See", "below.", "Bye"]


@pytest.mark.parametrize(
    "text",
    [
        "begin 644 is how a uuencoded file starts\nand this is a sentence.\nend\n",
        "We begin 2020 well\nbegin with\n",
        "begin 644 x\n",
        "begin 644 x\nend\n",
    ],
)
def test_a_text_about_files_holds_none(text):
    assert take_out(text, text.encode()) == (text, [])


@given(st.binary(max_size=400))
def test_uuencode_comes_back(content):
    text = uuencoded("x", content or b"1").decode()
    assert [one.content for one in take_out(text, text.encode())[1]] == [content or b"1"]


def test_yenc_is_named_and_read():
    content = bytes(range(256))
    coded = b"".join(
        b"=" + bytes([(code + 42 + 64) % 256]) if (code + 42) % 256 in (0, 10, 13, 61) else bytes([(code + 42) % 256])
        for code in content
    )
    raw = HEAD + b"Content-Type: text/plain; charset=latin-1\n\nHere:\n=ybegin line=128 size=256 name=all.bin\n"
    raw += coded + b"\n=yend size=256\nBye\n"
    assert same_list(raw) == [("all.bin", content)]
    assert read(raw).body == "Here:\nBye"


ARMOUR = "-----BEGIN PGP {0}-----\nVersion: x\n\nabcd\n=abcd\n-----END PGP {0}-----\n"


def test_an_encrypted_text_is_a_file_and_leaves_no_body():
    raw = HEAD + b"\n" + ARMOUR.format("MESSAGE").encode()
    record = read(raw)
    assert record.body == ""
    assert [(one.name, one.content_type) for one in record.attachments] == [
        ("encrypted.asc", "application/pgp-encrypted")
    ]
    assert same_list(raw)[0][1].startswith(b"-----BEGIN PGP MESSAGE")


def test_a_clearsigned_text_is_read_without_its_signature():
    text = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHello Mai,\n- -- \nJane\n" + ARMOUR.format("SIGNATURE")
    record = read(HEAD + b"\n" + text.encode())
    assert (record.body, record.attachments) == ("Hello Mai,\n-- \nJane", ())


def test_a_public_key_is_a_file():
    raw = HEAD + b"\nMy key:\n" + ARMOUR.format("PUBLIC KEY BLOCK").encode()
    assert read(raw).body == "My key:"
    assert same_list(raw)[0][0] == "key.asc"


def test_encrypted_parts_are_named_and_leave_no_body():
    pgp = mixed(
        b"Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
        b"Content-Type: application/octet-stream; name=encrypted.asc\n\nxyz\n",
        kind=b"multipart/encrypted",
    )
    enveloped = HEAD + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nxyz\n"
    assert [one.content_type for one in read(pgp).attachments] == [
        "application/pgp-encrypted",
        "application/octet-stream",
    ]
    assert [one.name for one in read(enveloped).attachments] == ["smime.p7m"]
    assert (read(pgp).body, read(enveloped).body) == ("", "")


# --- opaque signatures -----------------------------------------------------------------------------------------------


def der(tag: int, *values: bytes) -> bytes:
    value = b"".join(values)
    size = len(value)
    if size < 0x80:
        return bytes([tag, size]) + value
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + value


SIGNED = bytes.fromhex("06092a864886f70d010702")
ENVELOPED = bytes.fromhex("06092a864886f70d010703")
DATA = bytes.fromhex("06092a864886f70d010701")


def signed(entity: bytes, kind: bytes = SIGNED, octets: bytes = b"") -> bytes:
    content = der(0x30, DATA, der(0xA0, octets or der(0x04, entity)))
    return der(0x30, kind, der(0xA0, der(0x30, b"\x02\x01\x01", der(0x31), content, der(0x31))))


ENTITY = b"Content-Type: multipart/mixed; boundary=i\n\n--i\n" + TEXT + b"--i\n" + PDF + b"--i--\n"


def test_the_letter_in_an_opaque_signature_is_read():
    p7m = b"Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
    raw = HEAD + p7m + base64.encodebytes(signed(ENTITY))
    assert read(raw).body == "Hello."
    assert same_list(raw) == [("a.pdf", b"%PDF-1.4")]


def test_pieces_and_indefinite_lengths():
    pieces = b"\x24\x80" + der(0x04, ENTITY[:50]) + der(0x04, ENTITY[50:]) + b"\0\0"
    assert signed_content(signed(b"", octets=pieces)) == ENTITY
    assert signed_content(signed(ENTITY, ENVELOPED)) is None


@given(st.binary(max_size=200), st.integers(0, 200))
def test_broken_signatures_are_survived(junk, at):
    whole = signed(ENTITY)
    signed_content(junk)
    signed_content(whole[:at] + junk + whole[at:])
    signed_content(whole[:at])


# --- names and types -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Hợp đồng.pdf", "Hợp đồng.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\x.txt", "_x.txt"),
        ("a\r\nb\0.txt", "a_b_.txt"),
        ("jpg.\u202egpj.exe", "jpg._gpj.exe"),
        ("CON.txt", "_CON.txt"),
        ("..", ""),
        ("x" * 400 + ".pdf", "x" * 251 + ".pdf"),
        ("x" * 400, "x" * 255),
        ("", ""),
    ],
)
def test_names_stay_in_their_folder(name, safe):
    assert safe_name(name) == safe


@pytest.mark.parametrize(
    ("declared", "content", "given"),
    [
        ("application/pdf", b"%PDF", "application/pdf"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK", None),
        ("image/png", b"\x89PNG", "image/png"),
        ("text/plain", b"hello", "text/plain"),
        ("text/html", b"<p>", "application/octet-stream"),
        ("application/xhtml+xml", b"", "application/octet-stream"),
        ("image/svg+xml", b"", "application/octet-stream"),
        ("text/xml", b"", "application/octet-stream"),
        ("application/javascript", b"", "application/octet-stream"),
        ("text/x-python", b"", "application/octet-stream"),
        ("message/rfc822", b"", "application/octet-stream"),
        ("image/png", b" <!DOCTYPE html><script>", "application/octet-stream"),
        ("text/plain", b"\xef\xbb\xbf<script>alert(1)</script>", "application/octet-stream"),
        ("nonsense", b"", "application/octet-stream"),
        ("text/plain\r\nX: y", b"", "application/octet-stream"),
        ("", b"", "application/octet-stream"),
    ],
)
def test_no_type_that_a_browser_runs_is_handed_out(declared, content, given):
    assert handed_out_as(declared, content) == (given or declared)


def test_a_page_is_handed_out_as_bytes():
    raw = mixed(TEXT, b"Content-Type: text/html; name=page.html\n\n<script>x</script>\n")
    assert attachment(raw, 0) == Attachment("page.html", "application/octet-stream", b"<script>x</script>\n")


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    [
        "begin 644 x\n" * 30_000,
        "=ybegin name=x\n" * 20_000,
        "-----BEGIN PGP MESSAGE-----\n" * 20_000,
        "begin 644 x\n#86)C\n" * 20_000,
    ],
)
def test_hostile_texts_take_no_time(text):
    assert isinstance(parse(HEAD + b"\n" + text.encode()), MessageRecord)
