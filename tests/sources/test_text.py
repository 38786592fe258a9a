"""Charsets and HTML: from bytes to what a reader sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.sources.charsets import clean, codec_name, decode
from sincerely.sources.html_text import html_to_text
from sincerely.sources.visible_text import unflow


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        (b"caf\xc3\xa9", "us-ascii", "café"),
        (b"caf\xe9", "utf-8", "café"),
        (b"\x93hi\x94", "iso-8859-1", "“hi”"),
        ("日本".encode("iso2022_jp"), "ISO-2022-JP", "日本"),
        ("日本".encode("cp932"), "x-sjis", "日本"),
        ("中文".encode("gb18030"), "gb2312", "中文"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("Chào".encode("utf-16"), "", "Chào"),
        (b"+AOk-", "utf-7", "é"),
        (b"abc", "unicode_escape", "abc"),
        (b"\\x41\xe9", "unicode_escape", "\\x41é"),
        ("điện".encode(), "x-no-such-charset", "điện"),
        (b"\x81\x8d", "windows-1252", "\x81\x8d"),
    ],
)
def test_decoding(data, label, text):
    assert clean(decode(data, label)) == text


def test_codecs_that_are_no_charsets_are_refused():
    assert [codec_name(name) for name in ("zlib", "rot13", "idna", "punycode", "", "no-such")] == [None] * 6


@given(st.binary(max_size=80), st.sampled_from(["", "utf-8", "utf-7", "utf-16", "gb2312", "iso-2022-jp", "big5", "x"]))
def test_decoding_never_raises_and_can_be_stored(data, label):
    text = clean(decode(data, label))
    text.encode()
    assert "\0" not in text
    assert "\r" not in text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("a<!-- hidden --> b", "a b"),
        ("<head><title>x</title></head>text", "text"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<blockquote>q<blockquote>r</blockquote></blockquote>s", "> q\n> > r\ns"),
        ("a < b and c > d", "a < b and c > d"),
        ('<img alt="Logo" src=x> hi', "Logo hi"),
        ("<p unclosed", "<p unclosed"),
    ],
)
def test_html(source, text):
    lines = [line for line in html_to_text(source).split("\n") if line.strip("> ")]
    assert lines == [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "source", ["<" * 50_000, "<script" * 20_000, "<!--" * 20_000, "&" * 100_000, "<blockquote>" * 20_000]
)
@pytest.mark.timeout(10)
def test_hostile_html_takes_no_time(source):
    html_to_text(source)


@given(st.text(max_size=200))
def test_html_never_raises(source):
    html_to_text(source)


def test_a_signature_mark_does_not_flow():
    assert unflow("one \ntwo\n-- \nMai \nTran") == "one two\n-- \nMai Tran"


@pytest.mark.timeout(10)
def test_a_long_flowed_paragraph_takes_no_time():
    assert len(unflow("word \n" * 300_000)) == 300_000 * 5 - 1


def test_delsp_joins_without_a_space():
    assert unflow("日 \n本", delsp=True) == "日本"


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">H</div>',
        "<div style='DISPLAY : none !important;color:red'>H</div>",
        "<p hidden>H</p>",
        '<span style="font-size:0">H</span>',
        '<span style="font-size:0px;line-height:0">H</span>',
        '<span style="font-size: 1px">H</span>',
        '<span style="visibility:hidden">H</span>',
        '<span style="opacity:0">H</span>',
        '<div style="max-height:0;overflow:hidden">H</div>',
        '<div style="mso-hide:all">H</div>',
        '<font color="#ffffff">H</font>',
        "<font color=white>H</font>",
        '<span style="color:#fff">H</span>',
        '<span style="color:rgb(254, 254, 254)">H</span>',
        '<span style="color:transparent">H</span>',
        '<td bgcolor="#003366"><span style="color:#036">H</span></td>',
        '<div style="display:none"><div>H</div>H<p>H</div>',
        '<div style="display:none"><p>H<p style="display:block">H</div>',
        '<style>.pre{display:none}</style><span class="a pre">H</span>',
        "<style>#pre , td {display:none}</style><span id=pre>H</span>",
        '<div style="display:none"><blockquote>H</blockquote><ul><li>H</ul><img alt="H" src=x></div>',
        '<a title="a > b" style="display:none">H</a>',
    ],
)
def test_text_that_nobody_sees_is_not_read(hidden):
    assert html_to_text(f"<p>before</p>{hidden}<p>after</p>").split() == ["before", "after"]


@pytest.mark.parametrize(
    "shown",
    [
        '<div style="display:block">S</div>',
        '<td style="font-size:0"><span style="font-size:14px">S</span></td>',
        '<div style="visibility:hidden"><b style="visibility:visible">S</b></div>',
        '<td bgcolor="#003366"><font color="#ffffff">S</font></td>',
        '<td style="background:#036 none"><font color="white">S</font></td>',
        '<td background="x.png"><font color="white">S</font></td>',
        '<style>.head{background:#036}</style><td class=head><font color="white">S</font></td>',
        '<style>@media (max-width:600px){.m{display:none}}</style><span class="m">S</span>',
        '<p style="display:none">H<p>S</p>',
        '<div style="overflow:hidden">S</div>',
        '<div style="max-height:0">S</div>',
        '<span style="opacity:0.9">S</span>',
        '<span style="font-size:90%">S</span>',
        '<a title="a > b">S</a>',
        '<span class="hidden-names">S</span>',
        "<li style='display:none'>H<li>S",
    ],
)
def test_text_that_is_seen_is_read(shown):
    found = [line.removeprefix("- ") for line in html_to_text(f"<p>before</p>{shown}<p>after</p>").split("\n") if line]
    assert found == ["before", "S", "after"]


def test_a_line_of_signs_that_nobody_sees_is_blank():
    assert html_to_text("<div>one</div><div>&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><div>two</div>").split() == [
        "one",
        "two",
    ]


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "source",
    [
        '<div style="display:none">' * 20_000,
        "<p>" * 50_000 + "</div>" * 50_000,
        "<a b='>" * 30_000,
        "<style>" * 20_000,
        "<style>" + "{" * 100_000 + "</style>x",
        '<a style="' + ";" * 200_000 + '">x',
        "<td><p>" * 30_000 + "</table>" * 1000,
    ],
)
def test_hostile_styles_take_no_time(source):
    html_to_text(source)
