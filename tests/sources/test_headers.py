from datetime import UTC, datetime, timedelta

import pytest

from sincerely.sources.addresses import is_archived_form, read_addresses
from sincerely.sources.fields import file_name, structured
from sincerely.sources.headers import decode_words, message_ids, read_date, read_headers
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
        ("Doe, Jane <jane@doe.example>", [("Doe, Jane", "jane@doe.example")]),
        (
            "Doe, Jane <jane@doe.example>, Trần Thị, Mai <mai@tiem.example>; c@d.example",
            [("Doe, Jane", "jane@doe.example"), ("Trần Thị, Mai", "mai@tiem.example"), ("", "c@d.example")],
        ),
        ("a, b, C <c@d.example>", [("a", ""), ("b", ""), ("C", "c@d.example")]),
        ("a@b.example c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("<@relay.example,@two.example:jane@doe.example>", [("", "jane@doe.example")]),
        ("Jane <mailto:jane@doe.example>", [("Jane", "jane@doe.example")]),
        ('"jane doe"@doe.example', [("", '"jane doe"@doe.example')]),
        ("=?utf-8?q?Jane_=3Cjane=40doe.example=3E?=", [("Jane", "jane@doe.example")]),
        ("Đặng <đặng@tiệm.example>", [("Đặng", "đặng@tiệm.example")]),
        ("A: a@b.example;, B: ; , c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("Jane Doe <jane @ doe . example>", [("Jane Doe", "jane@doe.example")]),
        ("jane(the first)@doe.example", [("the first", "jane@doe.example")]),
        ('"Jane" "Doe" <jane@doe.example>', [('Jane" "Doe', "jane@doe.example")]),
        ("<<jane@doe.example>>", [("", "jane@doe.example")]),
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
@pytest.mark.parametrize(
    "value",
    ["a" + " " * 60_000 + "b", "<" * 60_000, "(" * 60_000, ";" * 60_000, "; a" * 20_000, '"' * 59_999, "a," * 30_000],
)
def test_hostile_addresses_take_no_time(value):
    read_addresses(value)
    decode_words(value)
    message_ids(value)
    structured("text/plain" + value)
    structured("text/plain;" + value)


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
        ("=?utf-8?q?Really=3F?=", "Really?"),
        ("=?utf-8?q?Really??=", "Really?"),
        ("=?utf-8?q?what? now?=", "what? now"),
        ("=?utf-8?q?two words?=", "two words"),
        ("=?utf-8?Q?Ch=C3=A0o?= =?utf-8?Q?_ch=E1=BB?= =?utf-8?Q?=8B?=", "Chào chị"),
        ("=?utf-8?B?Q2jDoG8gY2jh?= =?utf-8?B?u4s=?=", "Chào chị"),
        ("=?utf-8?B?Q2jDoG8gY2jhu4s=?=", "Chào chị"),
        ("=?utf-8?q?a?==?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?abc =?utf-8?q?def?=", "=?utf-8?q?abc def"),
        ("=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
        ("=?windows-1258?Q?Ch=E0o_chi=F2?=", "Chào chị"),
        ("=?viscii?Q?Ch=E0o_ch=B8?=", "Chào chị"),
        ("=?utf-7?q?+AOk-?=", "é"),
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


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"Subject: =?utf-8?q?Ch=C3=A0o?=\n =?utf-8?q?_ch=E1=BB?=\n\t=?utf-8?q?=8B?=\n\n", "Chào chị"),
        (b"Subject: =?utf-8?q?two\n words?=\n\n", "two words"),
        ("Subject: Chào chị\n\n".encode(), "Chào chị"),
        ("Subject: Chào =?utf-8?q?ch=E1=BB=8B?=\n\n".encode(), "Chào chị"),
        (b"Subject: Caf\xe9\n\n", "Café"),
        ("Subject: Тема\nContent-Type: text/plain; charset=koi8-r\n\n".encode("koi8-r"), "Тема"),
        ("Subject: Тема\nContent-Type: text/plain; charset=koi8-r\n\n".encode(), "Тема"),
        ("Subject: 日本\n\n".encode("iso2022_jp"), "日本"),
        (b"Subject : spaced\r\nTo: x\r\n\r\n", "spaced"),
        (b"SUBJECT:none\n\n", "none"),
        (b"Subject:\n folded at once\n\n", "folded at once"),
        (b">From x\nSubject: kept\n\n", "kept"),
        (b"Subject: a\0b\x07c\n\n", "a b c"),
    ],
)
def test_subjects(raw, subject):
    assert read_headers(raw).text("subject") == subject


def test_parameters():
    value = 'text/plain; charset="utf-8"; format=flowed; name="a;b.txt"'
    found = structured(value)
    assert found.kind == "text/plain"
    assert [found.params.get(name, "") for name in ("charset", "format", "name", "delsp")] == [
        "utf-8",
        "flowed",
        "a;b.txt",
        "",
    ]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=plain.pdf", "plain.pdf"),
        ("attachment; filename=two words.pdf; size=3", "two words.pdf"),
        (r'attachment; filename="a \"b\".txt"', 'a "b".txt'),
        ('attachment; filename="unclosed.txt', "unclosed.txt"),
        ("attachment; filename*=utf-8''h%E1%BB%A3p%20%C4%91%E1%BB%93ng.pdf", "hợp đồng.pdf"),
        ("attachment; filename*=iso-8859-1'de'Gr%FC%DFe.txt", "Grüße.txt"),
        ("attachment; filename*0=one; filename*1=two.txt", "onetwo.txt"),
        ("attachment; filename*1=two.txt; filename*0=one", "onetwo.txt"),
        ("attachment; filename*1*=%9Fe.txt; filename*0*=iso-8859-1''Gr%FC; filename*2=x", "Grü\x9fe.txtx"),
        ("attachment; filename*0*=utf-8''h%E1%BB; filename*1*=%A3p; filename*2=%20.pdf", "hợp%20.pdf"),
        ("attachment; filename*=utf-8''%C4%91.txt; filename=d.txt", "đ.txt"),
        ('attachment; filename="=?utf-8?B?xJEudHh0?="', "đ.txt"),
        ("attachment; filename==?utf-8?Q?=C4=91=2Etxt?=", "đ.txt"),
        ("attachment; filename*0*==?utf-8?Q?a?=; filename*1=.txt", "a.txt"),
        ("inline", ""),
        ("attachment; filename*=", ""),
        ("attachment; filename*x=1; filename*9999999=2; *=3; =4; ;;", ""),
    ],
)
def test_file_names(disposition, name):
    assert file_name(structured(""), structured(disposition)) == name.replace("\x9f", "Ÿ")


def test_a_name_of_the_content_type_counts_where_the_disposition_has_none():
    assert file_name(structured("image/png; name=photo.png"), structured("inline")) == "photo.png"
    assert file_name(structured("image/png; name=photo.png"), None) == "photo.png"


def test_comments_and_blanks_in_a_structured_field():
    assert structured("text / plain (what it is) ; charset=utf-8 (Unicode)").kind == "text/plain"
    assert structured("text/plain; charset=utf-8 (Unicode)").params == {"charset": "utf-8"}
    assert structured("").kind == ""
