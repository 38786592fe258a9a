"""One reading of a message, the same as the standard library's where the message is well built; else none."""

import email
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters import RECEIPT_ID, letter

from sincerely.trust.mime_parts import UnreadableMessageError, decoded, read_message, text_of

words = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0", exclude_categories=["Cs", "Cc"]), max_size=60)


@settings(max_examples=60)
@given(
    st.lists(words, max_size=6), st.sampled_from(["quoted-printable", "base64", "8bit"]), st.booleans(),
    st.lists(st.binary(max_size=200), max_size=2),
)  # fmt: skip
def test_parts_are_those_of_the_standard_library(lines, cte, with_html, files):
    data = letter("\n".join(lines) + "\n", cte=cte, with_html=with_html, files=[("tệp.pdf", file) for file in files])
    read = read_message(data)
    expected = [part for part in email.message_from_bytes(data, policy=SMTP).walk() if not part.is_multipart()]
    assert [part.type for part in read.parts] == [part.get_content_type() for part in expected]
    for ours, theirs in zip(read.parts, expected, strict=True):
        assert ours.name == (theirs.get_filename() or "")
        plain = theirs.get_payload(decode=True)
        if ours.is_text:
            assert ours.content.replace(b"\r\n", b"\n") == plain.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        else:
            assert ours.content == plain


def test_where_parts_stand():
    read = read_message(letter(files=[("a.pdf", b"a")]))
    assert [part.inside for part in read.parts] == ["mixed/0:alternative", "mixed/0:alternative", "mixed"]
    assert read.values("sincerely-receipt")[0].startswith(f"<https://desk.lasen.example/r/{RECEIPT_ID}>")
    assert read.values("From") == ["Lan Nguyễn <lan@lasen.example>"]
    assert read.boundary.startswith("=_b7_")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("=?utf-8?q?Ch=C3=A0o_anh?=", "Chào anh"),
        ("=?UTF-8?B?Q2jDoG8=?= =?utf-8?b?IGFuaA==?=", "Chào anh"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?iso-8859-1?q?caf=E9?=", "café"),
        ("=?koi8-r?q?=C1?=", "=?koi8-r?q?=C1?="),
        ("plain   and \t folded", "plain and folded"),
        ("Trà".encode().decode("latin-1"), "Trà"),
        ("=?utf-8*vi?q?=E1=BA=A5?=", "ấ"),
        ("=?utf-8?b?!?=", "=?utf-8?b?!?="),
    ],
)
def test_header_values_as_people_read_them(value, read):
    assert decoded(value) == read


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ('attachment; filename="a b.pdf"', "a b.pdf"),
        ("attachment; filename=a.pdf", "a.pdf"),
        ("attachment; filename*=UTF-8''b%C3%A1o%20gi%C3%A1.pdf", "báo giá.pdf"),
        ("attachment; filename*0*=UTF-8''b%C3%A1o; filename*1*=%20gi%C3%A1; filename*2=.pdf", "báo giá.pdf"),
        ('attachment; filename="=?utf-8?q?gi=C3=A1.pdf?="', "giá.pdf"),
        (r'attachment; filename="a\"b.pdf"', 'a"b.pdf'),
        ('attachment;\r\n filename="folded.pdf"', "folded.pdf"),
    ],
)
def test_file_names(field, name):
    data = b"Content-Type: application/pdf\r\nContent-Disposition: " + field.encode() + b"\r\n\r\nx"
    assert read_message(data).parts[0].name == name


MIXED = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"Subject: a\r\nnot a header\r\n\r\nbody", "build"),
        (b"Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nbody", "twice"),
        (b"Content-Type: text/plain; charset=a; charset=b\r\n\r\nbody", "twice"),
        (b'Content-Type: a/b; name="x"\r\nContent-Disposition: attachment; filename="y"\r\n\r\nbody', "twice"),
        (b"Content-Type: multipart/mixed\r\n\r\nbody", "boundary"),
        (MIXED + b"--b\r\n\r\none\r\n", "boundary"),
        (MIXED + b"--b\r\n\r\none\r\n--bb\r\n\r\ntwo\r\n--b--\r\n", "boundary"),
        (MIXED + b"--b\r\n\r\none\r\n--b--\r\n--b\r\n\r\ntwo\r\n--b--\r\n", "boundary"),
        (MIXED + b"hello\r\n--b\r\n\r\none\r\n--b--\r\n", "outside"),
        (MIXED + b"--b\r\n\r\none\r\n--b--\r\nhello", "outside"),
        (b"Content-Transfer-Encoding: base64\r\n\r\nAAAA!", "encoding"),
        (b"Content-Transfer-Encoding: x-uuencode\r\n\r\nAAAA", "encoding"),
        (MIXED + b"--b\r\n\r\n\r\n" * 201 + b"--b--", "many"),
    ],
)
def test_what_programs_could_read_in_two_ways_is_refused(data, key):
    with pytest.raises(UnreadableMessageError) as error:
        read_message(data)
    assert error.value.key == key


def test_containers_in_containers_have_an_end():
    data = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(30))
    data += b"\r\nx" + b"".join(b"\r\n--b%d--" % n for n in reversed(range(30)))
    with pytest.raises(UnreadableMessageError) as error:
        read_message(data)
    assert error.value.key in ("many", "boundary")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    for head in (b"", MIXED, b"Content-Transfer-Encoding: quoted-printable\r\n\r\n", b"Content-Type: "):
        try:
            read_message(head + data)
        except UnreadableMessageError as error:
            assert error.key in ("build", "twice", "boundary", "outside", "encoding", "many")


def test_character_sets():
    assert text_of("ấ".encode(), "utf-8") == "ấ"
    assert text_of(b"\x93q\x94\x81", "iso-8859-1") == "“q”\x81"
    assert text_of(b"\xff", "utf-8") == "\ufffd"
    assert text_of(b"a", "utf-7") is None
