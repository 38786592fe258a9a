"""Each fixture of tests/data/sources is named after what is hard about it."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.sources.parse_mail import MAX_ADDRESSES, MAX_BYTES, parse
from sincerely.sources.records import Address, MessageRecord, Unreadable

DATA = Path(__file__).parents[1] / "data" / "sources"


def message(name: str, hint: datetime | None = None) -> MessageRecord:
    record = parse((DATA / f"{name}.eml").read_bytes(), hint)
    assert isinstance(record, MessageRecord), record
    return record


def letter(body: bytes = b"Hello.\n", **fields: str) -> bytes:
    given = {"From": "jane@doe.example", "Date": "Fri, 6 Mar 2026 11:00:00 +0000", "Message-ID": "<a@b.example>"}
    given |= {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}" for name, value in given.items()]
    return "\n".join(lines).encode() + b"\n\n" + body


def test_vietnamese_in_windows_1258_is_composed():
    record = message("vietnamese-windows-1258")
    assert record.subject == "Chào chị"
    assert record.sender == Address("Ngô Bình", "binh@xuong.example")
    assert record.body == "Em gửi chị bảng giá nhé."
    assert record.at == datetime(2026, 3, 2, 9, 15, tzinfo=timezone(timedelta(hours=7)))
    assert record.at.utcoffset() == timedelta(hours=7)


def test_utf8_under_a_latin1_label_is_utf8():
    record = message("latin1-label-over-utf8")
    assert (record.sender.name, record.subject) == ("Jörg Adler", "Grüße aus Köln")
    assert record.body == "Schöne Grüße – bis Dienstag."


def test_a_missing_charset_is_western():
    record = message("charset-missing-cp1252")
    assert (record.sender.name, record.subject, record.body) == ("René Dubois", "Café", "Le café est prêt – déjà.")


def test_a_character_split_over_two_encoded_words_and_a_comma_in_one():
    record = message("split-encoded-word")
    assert record.sender == Address("Ngô Bình", "binh@xuong.example")
    assert record.subject == "Bảng giá"
    assert record.to == (Address("Tran, Mai", "mai@tiem.example"), Address("Doe, Jane", "jane@doe.example"))


def test_flowed_lines_are_joined_and_quotes_stay_apart():
    body = message("format-flowed").body
    assert "I can come on Tuesday, but only after ten." in body
    assert "> Are you free this week?" in body
    assert "\nFrom here it is ten minutes." in body


def test_html_only_becomes_what_a_reader_sees():
    body = message("html-only").body
    assert body.startswith("Dear Mai,\n\nthe price is 5 € <net>.\nShall we?")
    assert "- one\n- two" in body
    assert "> Old words" in body
    assert "alert" not in body and "color" not in body


def test_of_an_alternative_the_plain_part_is_read_and_the_file_is_named():
    record = message("alternative-with-attachment")
    assert record.body == "The contract is attached."
    assert [(one.name, one.content_type, one.size) for one in record.attachments] == [
        ("Hợp đồng.pdf", "application/pdf", 8)
    ]


def test_broken_base64_is_read_as_far_as_it_goes():
    record = message("broken-base64")
    assert record.body == "Hello Mai, see the photo."
    assert [one.name for one in record.attachments] == ["photo.png"]


def test_a_list_archive_gives_addresses_and_says_that_it_is_a_list():
    record = message("list-archive")
    assert record.sender == Address("Jane Doe", "jane@doe.example")
    assert (record.list_id, record.bulk, record.discussion) == ("gardeners", True, True)
    assert record.in_reply_to == "one@tiem.example"
    assert record.references == ("zero@tiem.example", "one@tiem.example")


def test_a_newsletter_is_bulk_and_no_discussion():
    record = message("newsletter")
    assert (record.bulk, record.discussion, record.automatic) == (True, False, False)
    assert record.list_id == "news.shop.example"


def test_a_bounce_is_automatic_and_keeps_its_parts_as_files():
    record = message("bounce")
    assert record.automatic
    assert record.body == "Your letter could not be delivered."
    assert [one.content_type for one in record.attachments] == ["message/delivery-status", "message/rfc822"]


@pytest.mark.parametrize(
    ("fields", "automatic"),
    [
        ({"Auto_Submitted": "no"}, False),
        ({"Auto_Submitted": "auto-generated; x=y"}, True),
        ({"X_Autoreply": "yes"}, True),
        ({"Precedence": "auto_reply"}, True),
        ({"From": "postmaster@mx.example"}, True),
        ({"Subject": "Out of Office: back on Monday"}, True),
        ({"Subject": "Trả lời tự động: nghỉ phép"}, True),
        ({"Subject": "The office is out of paper"}, False),
        ({"Subject": "Out of office next week: can you cover for me?"}, False),
        ({"Subject": "Out of office"}, True),
        ({"Subject": "Re: Out of office: back on Monday"}, False),
        ({"Subject": "Undelivered parcels"}, False),
        ({"Subject": "Auto: on leave"}, True),
        ({"Subject": "Tra loi tu dong: nghi phep"}, True),
        ({"Subject": "Thông báo vắng mặt"}, True),
        ({"Subject": "Vắng mặt hôm nay"}, False),
        ({"Subject": "Automatische Antwort: Angebot"}, True),
        ({"X_Auto_Response_Suppress": "All"}, False),
        ({"X_Auto_Response_Suppress": "All", "X_MS_Exchange_Generated_Message_Source": "Mailbox Rules Agent"}, True),
        ({"X_Autogenerated": "Reply"}, True),
        ({"Auto_Submitted": "No (a person)"}, False),
        ({"Return_Path": "<>"}, True),
        ({"Precedence": "bulk"}, False),
        ({"Content_Type": "multipart/report; report-type=disposition-notification; boundary=b"}, True),
    ],
)
def test_what_counts_as_automatic(fields, automatic):
    assert parse(letter(**fields)).automatic is automatic


def test_without_a_date_the_newest_received_counts_then_the_hint_then_nothing():
    hint = datetime(2026, 3, 9, tzinfo=UTC)
    assert message("no-date-received", hint).at == datetime(2026, 3, 8, 10, 20, 30, tzinfo=timezone(timedelta(hours=7)))
    assert parse(letter(Date="soon"), hint).at == hint
    assert parse(letter(Date="soon")).at is None
    assert parse(letter(Date="Fri, 6 Mar 2076 11:00:00 +0000"), hint).at == hint


def test_an_invitation_brings_its_calendar():
    record = message("invitation")
    assert record.body == "Site visit on 20 March."
    assert len(record.calendar) == 1
    assert record.attachments == ()
    assert "UID:visit-1@doe.example" in record.calendar[0]


def test_what_a_letter_discloses():
    assert message("disclosed-by-ai").ai_disclosure == "ai-originated"
    assert parse(letter(AI_Disclosure='model="x"; mode="ai-modified"')).ai_disclosure == "ai-modified"
    assert parse(letter()).ai_disclosure == ""


def test_a_part_whose_header_never_ends_is_not_lost():
    raw = letter(
        b"--b\nContent-Type: text/plain\nHello all the same.\n--b--\n", Content_Type="multipart/mixed; boundary=b"
    )
    assert parse(raw).body == "Hello all the same."


# --- one message is one (Message-ID, Date, From, decoded body) -------------------------------------------------------


def test_line_ends_and_transfer_encoding_do_not_make_another_message():
    plain = letter("Chào chị.\nHẹn mai.\n".encode(), Content_Type="text/plain; charset=utf-8")
    quoted = letter(
        b"Ch=C3=A0o ch=E1=BB=8B.\nH=E1=BA=B9n mai.\n",
        Content_Type="text/plain; charset=utf-8",
        Content_Transfer_Encoding="quoted-printable",
    )
    crlf = plain.replace(b"\n", b"\r\n")
    assert len({parse(raw).digest for raw in (plain, quoted, crlf, plain + b"\n", b"From x\n" + plain)}) == 1


@pytest.mark.parametrize(
    "other",
    [
        letter(Message_ID="<other@b.example>"),
        letter(Date="Fri, 6 Mar 2026 11:00:01 +0000"),
        letter(From="jane@roe.example"),
        letter(b"Hello!\n"),
    ],
)
def test_a_message_id_used_again_for_another_letter_is_another_message(other):
    assert parse(letter()).digest != parse(other).digest


def test_letters_that_differ_only_in_their_file_are_two():
    raw = (DATA / "alternative-with-attachment.eml").read_bytes()
    assert parse(raw).digest != parse(raw.replace(b"JVBERi0xLjQ=", b"JVBERi0xLjU=")).digest


def test_a_message_without_an_id_gets_one_from_its_digest():
    one, two = parse(letter(Message_ID="")), parse(letter(b"Other\n", Message_ID=""))
    assert one.message_id.startswith(one.digest[:32])
    assert one.message_id != two.message_id
    assert parse(letter(Message_ID=f"<{'x' * 2000}@b.example>")).message_id.endswith("@long-message-id.invalid")


# --- limits ----------------------------------------------------------------------------------------------------------


def nested(depth: int) -> bytes:
    opening = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(depth))
    inner = b"--b%d\nContent-Type: text/plain\n\ndeep\n" % depth
    return letter(opening + inner, Content_Type="multipart/mixed; boundary=b0")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (letter(b"x" * MAX_BYTES), "too_large"),
        (letter(X_Long="y" * 70_000), "headers_too_long"),
        (nested(40), "too_deep"),
        (nested(1000), "too_deep"),
        (letter(b"--b\n\nx\n" * 501, Content_Type="multipart/mixed; boundary=b"), "too_many_parts"),
        (letter(To=", ".join(f"a{n}@b.example" for n in range(MAX_ADDRESSES + 1))), "too_many_addresses"),
        (b"just some words\n\nand more\n", "not_a_message"),
        (b"", "not_a_message"),
        (b"\xff\xfe\x00\x01" * 50, "not_a_message"),
    ],
)
def test_what_passes_a_limit_is_refused_with_its_bytes(raw, reason):
    refused = parse(raw)
    assert isinstance(refused, Unreadable)
    assert (refused.reason, refused.raw) == (reason, raw)


def test_brackets_without_end_neither_recurse_nor_raise():
    assert isinstance(parse(letter(To="(" * 900 + "a@b.example")), MessageRecord)
    assert isinstance(parse(nested(20)), MessageRecord)


HEADER_TEXT = st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=60)


@settings(max_examples=150, deadline=None)
@given(name=HEADER_TEXT, subject=HEADER_TEXT, body=st.binary(max_size=200), cut=st.integers(0, 400))
def test_any_bytes_give_a_clean_record_or_a_reason(name, subject, body, cut):
    raw = f"From: {name} <a@b.example>\nSubject: {subject}\nX: =?utf-8?b?{name}?=\n\n".encode() + body
    for source in (raw, raw[cut:], raw.replace(b"\n", b"\r\n")):
        record = parse(source)
        if isinstance(record, Unreadable):
            assert record.raw == source
            continue
        values = [record.subject, record.message_id, record.sender.name, record.sender.email, record.list_id]
        assert not any(sign in value for value in values for sign in "\r\n\0")
        assert "\0" not in record.body and "\r" not in record.body
        record.body.encode()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_random_parts_never_raise(body):
    parse(
        letter(
            b"--b\n" + body + b"\n--b\nContent-Type: text/html\n\n" + body, Content_Type="multipart/mixed; boundary=b"
        )
    )


def test_what_servers_found_of_the_sender_is_kept_as_it_stands():
    record = parse(
        b"Authentication-Results: mx.desk.example;\n dkim=pass header.d=kho.example;\n spf=fail smtp.mailfrom=kho.example\n"
        b"Received-SPF: fail (mx.desk.example: not permitted)\n"
        b"From: An <an@kho.example>\nTo: me@desk.example\nSubject: x\n\nHi\n"
    )
    assert [" ".join(result.split()) for result in record.authentication] == [
        "authentication-results: mx.desk.example; dkim=pass header.d=kho.example; spf=fail smtp.mailfrom=kho.example",
        "received-spf: fail (mx.desk.example: not permitted)",
    ]


@pytest.mark.parametrize(
    ("fields", "bulk", "list_id"),
    [
        (b"List-Id: Loom friends <friends.loom.example>", True, "friends.loom.example"),
        (b"Precedence: bulk", True, ""),
        (b"List-Unsubscribe: <mailto:off@loom.example>", True, ""),
        (b"Precedence: first-class", False, ""),
    ],
)
def test_lists_and_bulk_mail(fields, bulk, list_id):
    record = parse(b"From: a@loom.example\n" + fields + b"\nSubject: x\n\nHi\n")
    assert (record.bulk, record.list_id) == (bulk, list_id)
