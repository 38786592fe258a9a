import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.sources.parse_contacts import looks_like_contacts, parse_card, parse_row, read_day
from sincerely.sources.pieces import split_cards, split_rows
from sincerely.sources.records import ContactRecord, Unreadable

V3 = """BEGIN:VCARD
VERSION:3.0
FN:Ngô Thị Mai
N:Ngô;Mai;Thị;;
EMAIL;TYPE=WORK:Mai@Tiem.example
EMAIL:mai.home@tiem.example
TEL;TYPE=CELL:+84 90 123 4567
ORG:Tiệm Mai;Sales
TITLE:Owner
BDAY:1990-05-17
NOTE:Likes tea\\, not coffee
UID:urn:uuid:1
END:VCARD
"""
V4 = """BEGIN:VCARD
VERSION:4.0
FN:Jane Doe
EMAIL;PREF=1:jane@doe.example
TEL;VALUE=uri;TYPE="voice,cell":tel:+44-20-7946-0000
BDAY:--0203
END:VCARD
"""
V21 = b"""BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=ACnh;Ng=C3=B4;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ng=C3=B4=
=20B=C3=ACnh
TEL;CELL:0901234567
EMAIL;INTERNET:binh@xuong.example
END:VCARD
"""


def test_version_3():
    assert parse_card(V3.encode()) == ContactRecord(
        name="Ngô Thị Mai",
        given_name="Mai",
        family_name="Ngô",
        emails=("mai@tiem.example", "mai.home@tiem.example"),
        phones=("+84 90 123 4567",),
        organisation="Tiệm Mai",
        title="Owner",
        birthday="1990-05-17",
        note="Likes tea, not coffee",
        uid="urn:uuid:1",
    )


def test_version_4():
    card = parse_card(V4.encode())
    assert (card.name, card.emails, card.phones, card.birthday) == (
        "Jane Doe", ("jane@doe.example",), ("+44-20-7946-0000",), "--02-03",
    )  # fmt: skip


def test_version_21_in_quoted_printable_with_a_soft_line_break():
    card = parse_card(V21)
    assert (card.name, card.given_name, card.family_name) == ("Ngô Bình", "Ngô", "Bình")
    assert (card.emails, card.phones) == (("binh@xuong.example",), ("0901234567",))


def test_a_card_that_the_library_refuses_is_read_line_by_line():
    card = parse_card(b"BEGIN:VCARD\nFN:Jane Doe\nthis is no line\nEMAIL:jane@doe.example\n")
    assert (card.name, card.emails) == ("Jane Doe", ("jane@doe.example",))


@pytest.mark.parametrize("raw", [b"", b"words", b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"])
def test_an_empty_card_is_refused(raw):
    refused = parse_card(raw)
    assert isinstance(refused, Unreadable)
    assert (refused.reason, refused.raw) == ("bad_contact", raw)


@pytest.mark.timeout(10)
def test_a_hostile_line_takes_no_time():
    assert isinstance(parse_card(b"BEGIN:VCARD\nTEL" + b";x" * 20_000 + b"\n" + b";" * 50_000 + b"\n"), Unreadable)


def test_cards_of_one_file():
    raw = b"\xef\xbb\xbf" + (V3 + "\n\n" + V4).encode().replace(b"\n", b"\r\n") + V21
    cards = [parse_card(piece) for piece in split_cards(raw)]
    assert [card.name for card in cards] == ["Ngô Thị Mai", "Jane Doe", "Ngô Bình"]


def test_a_card_inside_a_card_stays_there():
    raw = b"BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEND:VCARD\n"
    assert len(list(split_cards(raw))) == 1


GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\n"
    'Mai,Thị,Ngô,Tiệm Mai,Owner,--05-17,"tea,\nnot coffee",* ,mai@tiem.example,,'
    "a@b.example ::: c@d.example,M,+84901234567\n"
)
OUTLOOK = (
    '"Title";"First Name";"Last Name";"Company";"Job Title";"E-mail Address";"E-mail 2 Address";"Mobile Phone";'
    '"Birthday"\n'
    '"";"René";"Dubois";"Dubois SA";"Chef";"rene@dubois.example";"";"+33 1 23 45 67 89";"17/5/1990"\n'
)


def test_google_columns():
    (row,) = split_rows(GOOGLE.encode())
    contact = parse_row(row)
    assert (contact.name, contact.given_name, contact.family_name) == ("Mai Thị Ngô", "Mai", "Ngô")
    assert contact.emails == ("mai@tiem.example", "a@b.example", "c@d.example")
    assert (contact.phones, contact.birthday, contact.note) == (("+84901234567",), "--05-17", "tea,\nnot coffee")
    assert (contact.organisation, contact.title) == ("Tiệm Mai", "Owner")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_outlook_columns_in_any_encoding_and_with_any_sign(encoding, sign):
    (row,) = split_rows(OUTLOOK.replace(";", sign).encode(encoding))
    contact = parse_row(row)
    assert (contact.name, contact.emails) == ("René Dubois", ("rene@dubois.example",))
    assert (contact.organisation, contact.title, contact.birthday) == ("Dubois SA", "Chef", "1990-05-17")
    assert contact.phones == ("+33 1 23 45 67 89",)


def test_columns_in_any_order_and_a_row_without_anything():
    full, empty = split_rows(b"phone,name,email\n,Jane Doe,jane@doe.example\nx,,nothing\n")
    assert parse_row(full).emails == ("jane@doe.example",)
    assert parse_row(empty).reason == "bad_row"


def test_a_table_of_something_else_is_no_address_book():
    assert looks_like_contacts("First Name,E-mail 1 - Value")
    assert looks_like_contacts('"Họ và tên";"Điện thoại"')
    assert not looks_like_contacts("date,amount,currency")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("1990-05-17", "1990-05-17"), ("19900517", "1990-05-17"), ("--0517", "--05-17"), ("--05-17", "--05-17"),
        ("1990-05-17T00:00:00Z", "1990-05-17"), ("1604-05-17", "--05-17"), ("5/17/1990", "1990-05-17"),
        ("17.5.1990", "1990-05-17"), ("1990-13-40", ""), ("circa 1800", ""), ("", ""), ("--0229", "--02-29"),
    ],
)  # fmt: skip
def test_birthdays(value, day):
    assert read_day(value) == day


@given(st.binary(max_size=200))
def test_any_bytes_give_a_contact_or_a_reason(raw):
    for piece in (raw, b"BEGIN:VCARD\nFN:x\n" + raw):
        assert isinstance(parse_card(piece), ContactRecord | Unreadable)
    list(split_cards(raw))
    for row in split_rows(b"name,email\n" + raw.replace(b"\0", b"")):
        assert isinstance(parse_row(row), ContactRecord | Unreadable)


PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(60)).decode()


@pytest.mark.parametrize(
    "lines",
    [
        f"VERSION:3.0\nFN:Ngô Mai\nPHOTO;ENCODING=b;TYPE=PNG:{PNG[:40]}\n {PNG[40:]}",
        f"VERSION:4.0\nFN:Ngô Mai\nPHOTO:data:image/png;base64,{PNG}",
        f"VERSION:2.1\nFN;CHARSET=UTF-8:Ngô Mai\nPHOTO;PNG;ENCODING=BASE64:\n {PNG[:40]}\n {PNG[40:]}\n",
        f"VERSION:3.0\nFN:Ngô Mai\nPHOTO;BASE64:\n  {PNG}",
    ],
)
def test_a_photo_in_the_card(lines):
    card = parse_card(f"BEGIN:VCARD\n{lines}\nEND:VCARD\n".encode())
    assert base64.b64encode(card.photo).decode() == PNG


@pytest.mark.parametrize("value", ["https://pictures.example/mai.png", "data:text/html;base64,PGI+", "????", PNG[8:]])
def test_what_is_no_picture_is_no_photo(value):
    card = parse_card(f"BEGIN:VCARD\nVERSION:4.0\nFN:Mai\nPHOTO:{value}\nEND:VCARD\n".encode())
    assert (card.name, card.photo) == ("Mai", b"")


def test_links():
    lines = "URL:http\\://tiem.example/a\nitem1.URL;type=pref:www.mai.example\nURL:javascript:alert(1)\nX-SOCIALPROFILE;TYPE=x:https://social.example/mai"
    card = parse_card(f"BEGIN:VCARD\nVERSION:3.0\nFN:Mai\n{lines}\nEND:VCARD\n".encode())
    assert card.links == ("http://tiem.example/a", "http://www.mai.example", "https://social.example/mai")


def test_a_component_inside_a_card_is_passed_over():
    raw = b"BEGIN:VCARD\nVERSION:3.0\nFN:Mai\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nEMAIL:mai@tiem.example\nEND:VCARD\n"
    assert (parse_card(raw).name, parse_card(raw).emails) == ("Mai", ("mai@tiem.example",))
