from datetime import UTC, datetime, timedelta

import pytest

from sincerely.sources.addresses import is_archived_form, read_addresses
from sincerely.sources.headers import decode_words, message_ids, parameter, read_date, read_headers
from sincerely.sources.records import Address


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a@b.example", [("", "a@b.example")]),
        ("Mai <MAI@Tiem.example>", [("Mai", "mai@tiem.example")]),
        (
            '"Tran, Mai" <mai@tiem.example>, jane@doe.example',
            [("Tran, Mai", "mai@tiem.example"), ("", "jane@doe.example")],
        ),
        (r'"Mai \"M\" Tran" <mai@tiem.example>', [('Mai "M" Tran', "mai@tiem.example")]),
        ("mai@tiem.example (Mai Tran)", [("Mai Tran", "mai@tiem.example")]),
        ("mai at tiem.example (Mai Tran)", [("Mai Tran", "mai@tiem.example")]),
        ("Team: a@b.example, c@d.example;", [("", "a@b.example"), ("", "c@d.example")]),
        ("undisclosed-recipients:;", []),
        ("Undisclosed-Recipient:@lists.example;", []),
        ("user@", [("user@", "")]),
        ("a@b.example; c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("Mai Tran", [("Mai Tran", "")]),
        ("<mai@tiem.example>", [("", "mai@tiem.example")]),
        ("=?utf-8?Q?Doe=2C_Jane?= <jane@doe.example>", [("Doe, Jane", "jane@doe.example")]),
        ("'Jane' <jane@doe.example>", [("Jane", "jane@doe.example")]),
        ("jane@doe.example <jane@doe.example>", [("", "jane@doe.example")]),
        ("Jane (from (the) office) Doe <jane@doe.example>", [("Jane  Doe", "jane@doe.example")]),
        ('"unclosed <a@b.example>, c@d.example', [("unclosed", "a@b.example"), ("", "c@d.example")]),
        ("", []),
        (",, ,", []),
        ("Jane <jane@doe.example", [("Jane", "jane@doe.example")]),
        ("x" * 400 + "@b.example", [("x" * 300, "")]),
    ],
)
def test_addresses(value, expected):
    found = [(address.name, address.email) for address in read_addresses(value)]
    assert found == [(" ".join(name.split()), email) for name, email in expected]


def test_many_addresses_are_read_in_linear_time():
    value = ", ".join(f'"P{n}, Q" <p{n}@b.example>' for n in range(20_000))
    assert read_addresses(value)[-1] == Address("P19999, Q", "p19999@b.example")


@pytest.mark.timeout(10)
@pytest.mark.parametrize("value", ["a" + " " * 60_000 + "b", "<" * 60_000, "(" * 60_000, '"' * 59_999, "a," * 30_000])
def test_hostile_addresses_take_no_time(value):
    read_addresses(value)
    decode_words(value)
    message_ids(value)
    parameter(value, "charset")


@pytest.mark.timeout(10)
def test_hostile_encoded_words_take_no_time():
    decode_words("=?a?q?" * 10_000)
    decode_words("=?utf-8?q?a?= " * 5_000 + "=?")


@pytest.mark.parametrize(
    ("value", "archived"),
    [("jane at doe.example (Jane)", True), ("Jane at Home", False), ("jane@doe.example", False), ("", False)],
)
def test_the_form_of_archives(value, archived):
    assert is_archived_form(value) is archived


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("Wed, 11 Aug 2004 20:59:07 -0400", "2004-08-11T20:59:07-04:00"),
        ("11 Aug 2004 20:59 +0700 (ICT)", "2004-08-11T20:59:00+07:00"),
        ("Wed, 11 Aug 2004 20:59:60 GMT", "2004-08-11T20:59:59+00:00"),
        ("Wed, 11 Aug 04 20:59:07 EST", "2004-08-11T20:59:07-05:00"),
        ("Wed, 11 Aug 2004 20:59:07 -0000", "2004-08-11T20:59:07+00:00"),
        ("Wed, 11 Aug 2004 20:59:07 +9900", "2004-08-11T20:59:07+00:00"),
        ("2004-08-11T20:59:07Z", "2004-08-11T20:59:07+00:00"),
        ("Thu, 1 Jan 1904 00:00:00 +0000", None),
        ("Wed, 32 Aug 2004 20:59:07 -0400", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(value, iso):
    found = read_date(value)
    assert (found.isoformat() if found else None) == iso


def test_dates_are_aware():
    assert read_date("11 Aug 2004 20:59").utcoffset() == timedelta(0)
    assert read_date("11 Aug 2004 20:59") == datetime(2004, 8, 11, 20, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?Caf=C3=A9?=", "Café"),
        ("=?UTF-8?B?Q2Fmw6k?=", "Café"),
        ("=?iso-8859-1*en?q?Caf=E9?= bar", "Café bar"),
        ("a =?utf-8?q?b?= =?utf-8?q?c?= d", "a bc d"),
        ("=?x-unknown?q?=C3=A9?=", "é"),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("=?utf-8?z?abc?=", "=?utf-8?z?abc?="),
        ("plain   text", "plain text"),
    ],
)
def test_encoded_words(value, text):
    assert decode_words(value) == text


def test_ids():
    assert message_ids("<a@b> <c@d>\t<a@b>") == ("a@b", "c@d")
    assert message_ids("a@b.example") == ("a@b.example",)
    assert message_ids("Your message of Friday") == ()


def test_a_header_block_ends_at_the_first_line_that_is_no_field():
    raw = b"From: a@b.example\nSubject: x\n folded\nno field here\nTo: c@d.example\n\nbody"
    headers = read_headers(raw)
    assert headers.text("subject") == "x folded"
    assert "to" not in headers
    assert raw[headers.end :].startswith(b"no field here")


def test_parameters():
    value = 'text/plain; charset="utf-8"; format=flowed; name="a;b.txt"'
    assert [parameter(value, name) for name in ("charset", "format", "name", "delsp")] == [
        "utf-8",
        "flowed",
        "a;b.txt",
        "",
    ]
