"""The bytes of a letter: what was written is what every reader reads, and nothing else can get into them."""

import unicodedata
from datetime import UTC, datetime
from email import message_from_bytes
from email import message_from_bytes as compat_from_bytes
from email.header import decode_header, make_header
from email.policy import SMTP

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sincerely.sending.header_fields import encoded_words, is_one_line
from sincerely.sending.mime import (
    Content,
    File,
    Mailbox,
    UnsafeLetter,
    check_wire,
    envelope_of,
    is_message_id,
    render,
)
from sincerely.sources.headers import UNSEEN
from sincerely.sources.parse_mail import parse
from sincerely.trust.mime_parts import read_message
from sincerely.trust.words import parts_agree

LAN = Mailbox("Lan Nguyễn", "lan@lasen.example")
TOM = Mailbox("Tom Harbour", "tom@harbour.example")
LONG = "Báo giá hộp giấy cho đợt hàng tháng Mười Hai và một câu hỏi về mẫu mới mà anh đã gửi tuần trước, dài rất dài"
PRINTABLE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn", "Co")), max_size=160)
VIETNAMESE = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằễộữỵ ỪẾ,.-()\"'<>@=?_", max_size=160)


def letter(**changes):
    fields = {
        "sender": LAN,
        "to": (TOM,),
        "cc": (),
        "subject": "Báo giá",
        "text": "Chào anh Tom,\n\nEm gửi anh báo giá.\n\nEm Lan",
        "language": "vi",
        "date": datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
        "message_id": "a1b2c3@lasen.example",
    }
    return Content(**{**fields, **changes})


def render_field(raw, name):
    return compat_from_bytes(raw)[name]


def collapsed(text):
    return " ".join(text.split())


def without_unseen(text):
    """What reading leaves of a subject: characters that nobody sees could hide or turn round words."""
    return UNSEEN.sub("", text)


@given(PRINTABLE | VIETNAMESE)
@example(LONG)
@example("=?utf-8?q?not_encoded?=")
@example("a " * 100)
@example("x" * 300)
@example("two  spaces")
@example("\U000e0001")
@example("a\u200bb\u202ec")
def test_a_subject_comes_back_as_it_was_written(subject):
    raw = render(letter(subject=subject))
    theirs = message_from_bytes(raw, policy=SMTP)["Subject"] or ""
    assert collapsed(theirs) == collapsed(subject)
    assert collapsed(parse(raw).subject) == collapsed(without_unseen(unicodedata.normalize("NFC", subject)))
    assert collapsed(" ".join(read_message(raw).values("Subject"))) == collapsed(subject)


@given(PRINTABLE | VIETNAMESE)
@example("Công ty Trách nhiệm Hữu hạn Một thành viên Thương mại và Dịch vụ Hoa Sen Trắng Miền Trung")
@example('Ann "the box" \\ Box')
@example("00000000" + "\xa0" * 16 + "¡\U00010000")
@example("a, b <evil@evil.example>")
def test_a_name_comes_back_and_never_becomes_an_address(name):
    raw = render(letter(sender=Mailbox(name, LAN.email), to=(Mailbox(name, TOM.email), LAN)))
    read = message_from_bytes(raw, policy=SMTP)
    (sender,) = read["From"].addresses
    first, second = read["To"].addresses
    assert (sender.addr_spec, first.addr_spec, second.addr_spec) == (LAN.email, TOM.email, LAN.email)
    shown = str(make_header(decode_header(collapsed(render_field(raw, "From")).rpartition("<")[0])))
    if "=?" in render_field(raw, "From"):
        assert collapsed(shown) == collapsed(name)
    else:
        assert collapsed(sender.display_name) == collapsed(name)
    if all(len(word.encode()) < 40 for word in name.split()):
        # The library's reader puts a space between encoded words; they end at spaces so that nobody sees it.
        assert collapsed(sender.display_name) == collapsed(first.display_name) == collapsed(name)
    assert envelope_of(raw) == (LAN.email, [LAN.email, TOM.email])


@given(st.text(st.characters(exclude_categories=("Cs", "Cn")), min_size=1, max_size=400))
@example("\x0c\x0b\x85\u2028 line ends of all kinds \r\n and \r and \n.\n..\n.")
@example("From the start\n.\n.dot")
@example("=3D already = encoded =\n")
@example("x" * 3000)
def test_any_text_renders_to_what_the_wire_takes_and_both_parts_say_the_same(text):
    raw = render(letter(text=text, footer="Drafted with AI. Check: https://desk.example/r/1", ai_part="ai-originated"))
    check_wire(raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert parts_agree(read_message(raw))
    assert raw == render(
        letter(text=text, footer="Drafted with AI. Check: https://desk.example/r/1", ai_part="ai-originated")
    )


@given(st.text(st.characters(exclude_categories=("Cs", "Cn", "Cc", "Zl", "Zp")), min_size=1, max_size=300))
def test_the_text_is_read_as_it_was_written(text):
    raw = render(letter(text=text))
    body = message_from_bytes(raw, policy=SMTP).get_body(("plain",)).get_content()
    assert body.strip() == text.strip().replace("\r\n", "\n").strip()


@pytest.mark.parametrize("what", ["subject", "message_id", "in_reply_to", "ai_disclosure", "receipt", "language"])
@pytest.mark.parametrize(
    "bad", ["x\r\nBcc: eve@evil.example", "x\nBcc: eve@evil.example", "x\rB: y", "x\0y", "x\u2028y"]
)
def test_a_line_break_in_a_field_is_refused(what, bad):
    with pytest.raises(UnsafeLetter):
        render(letter(**{what: bad}))


@pytest.mark.parametrize(
    "address",
    ["", "tom", "tom@", "@x.example", "a b@x.example", "a@x.example, b@y.example", "a@x.example\r\nRCPT TO:<e@e.example>",
     "<a@x.example>", '"a b"@x.example', "tôm@x.example", "a@[127.0.0.1]", "a@x.example\n", "a@b@c.example"],
)  # fmt: skip
def test_a_bad_address_is_refused(address):
    with pytest.raises(UnsafeLetter):
        render(letter(to=(Mailbox("Tom", address),)))


@pytest.mark.parametrize("name", ["báo-giá hộp giấy cho tháng mười hai bản cuối cùng đã sửa theo góp ý của anh Tom.pdf",
                                  "a.pdf", 'qu"ote.pdf', "back\\slash.pdf", "semi;colon.pdf", "x" * 200 + ".pdf"])  # fmt: skip
def test_a_file_arrives_whole_under_its_name(name):
    data = bytes(range(256)) * 40 + b"\r\n.\r\n"
    raw = render(letter(files=(File(name, "application/pdf", data),)))
    (part,) = message_from_bytes(raw, policy=SMTP).iter_attachments()
    assert part.get_filename() == name
    assert part.get_payload(decode=True) == data
    assert [one.name for one in read_message(raw).parts if one.disposition == "attachment"] == [name]


@pytest.mark.parametrize(
    "kind", ["multipart/mixed", "message/rfc822", "", "text", "x/y\r\nX: y", "application/pdf; charset=x", "text/html"]
)
def test_a_type_that_would_be_taken_apart_goes_as_octets(kind):
    raw = render(letter(files=(File("a.bin", kind, b"Subject: x\r\n\r\nhello"),)))
    (part,) = message_from_bytes(raw, policy=SMTP).iter_attachments()
    assert part.get_payload(decode=True).replace(b"\r\n", b"\n") == b"Subject: x\n\nhello"
    assert part.get_content_type() in ("application/octet-stream", "application/pdf", "text/html")


def test_a_file_name_with_a_line_break_is_refused():
    with pytest.raises(UnsafeLetter):
        render(letter(files=(File("a\r\nX: y.pdf", "application/pdf", b"x"),)))


def test_a_lone_surrogate_is_refused_with_a_reason():
    with pytest.raises(UnsafeLetter):
        render(letter(text="half a character: \ud83d"))


@pytest.mark.parametrize(
    "bad", [b"a\rb\r\n", b"a\nb\r\n", b"a\r\n.\rb", b"\0\r\n", b"x" * 999 + b"\r\n", b"\r\n.\r.\r\n", b"a\n.\r\n"]
)
def test_what_could_end_a_message_early_never_passes(bad):
    with pytest.raises(UnsafeLetter):
        check_wire(bad)


def test_long_lists_and_long_ids_stay_within_the_line():
    many = tuple(Mailbox(f"Người nhận số {n}", f"reader-{n}@harbour.example") for n in range(60))
    ids = tuple(f"{'x' * 200}{n}@harbour.example" for n in range(20))
    raw = render(letter(to=many, references=ids, in_reply_to=ids[0]))
    assert len(envelope_of(raw)[1]) == 60
    assert message_from_bytes(raw, policy=SMTP)["References"].split() == [f"<{each}>" for each in ids[-12:]]


@given(PRINTABLE)
def test_encoded_words_hold_whole_characters(text):
    for word in encoded_words(text):
        assert len(word) <= 75
        message_from_bytes(f"Subject: {word}\r\n\r\n".encode(), policy=SMTP)["Subject"].encode()


def test_ids_that_we_made_up_are_not_referred_to():
    assert is_message_id("a@b.example")
    assert not is_message_id("abc@no-message-id.invalid")
    assert not is_message_id("a b@c.example")
    assert not is_message_id("")


@pytest.mark.parametrize("bad", ["a\tb", "a\x7f", "a\x85", "a\u2029"])
def test_what_is_no_line(bad):
    assert not is_one_line(bad)
