"""Charsets and HTML: from bytes to what a reader sees."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.sources.charsets import clean, codec_name, decode
from sincerely.sources.html_text import html_to_text
from sincerely.sources.parse_mail import parse
from sincerely.sources.vietnamese_charsets import TABLES
from sincerely.sources.visible_text import unflow

TONES = "\u0300\u0301\u0303\u0309\u0323"
COMBINED = {
    unicodedata.normalize("NFC", vowel + tone): vowel + tone for vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in TONES
}
"""windows-1258 writes a vowel and then its tone."""


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


LETTERS = [
    unicodedata.normalize("NFC", base + tone)
    for base in ("a", "a\u0302", "a\u0306", "e", "e\u0302", "i", "o", "o\u0302", "o\u031b", "u", "u\u031b", "y")
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
]
VIETNAMESE = [*LETTERS, "đ", *(letter.upper() for letter in LETTERS), "Đ"]
LETTER = (
    "Kính gửi chị Ngọc, công ty chúng tôi đã nhận được thư của chị và sẽ trả lời trước thứ Sáu. Cảm ơn chị rất nhiều."
)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_vietnamese_letter_has_one_byte_and_comes_back(name):
    table = TABLES[name]
    assert len(table) == 256
    assert [letter for letter in VIETNAMESE if table.count(letter) != 1] == []
    for letter in VIETNAMESE:
        assert decode(b"x" + bytes([table.index(letter)]) + b"x\xff", name)[1] == letter
    assert table[32:127] == "".join(map(chr, range(32, 127)))


@pytest.mark.parametrize(
    ("label", "data"),
    [
        ("VISCII", bytes(TABLES["viscii"].index(letter) for letter in LETTER)),
        ("x-viet-tcvn5712", bytes(TABLES["tcvn"].index(letter) for letter in LETTER)),
        ("TCVN3", bytes(TABLES["tcvn"].index(letter) for letter in LETTER)),
        ("X-VIET-VPS", bytes(TABLES["vps"].index(letter) for letter in LETTER)),
        ("windows-1258", "".join(COMBINED.get(letter, letter) for letter in LETTER).encode("cp1258")),
        ("utf-8", LETTER.encode()),
        ("utf-8", unicodedata.normalize("NFD", LETTER).encode()),
        ("", bytes(TABLES["viscii"].index(letter) for letter in LETTER)),
        ("x-unknown", bytes(TABLES["tcvn"].index(letter) for letter in LETTER)),
        ("us-ascii", bytes(TABLES["vps"].index(letter) for letter in LETTER)),
    ],
)
def test_a_vietnamese_letter_in_the_charsets_of_its_time(label, data):
    assert clean(decode(data, label)) == LETTER


def test_vni_writes_a_vowel_and_then_its_marks():
    text = (
        "Kính göûi anh Ñöùc, toâi seõ tôùi tröôùc thöù Saùu. ÑAÏI HOÏC, lyù do, kyø nghæ, vónh vieãn, thuyeàn, maët, yù"
    )
    assert clean(decode(text.encode("cp1252"), "x-viet-vni")) == (
        "Kính gửi anh Đức, tôi sẽ tới trước thứ Sáu. ĐẠI HỌC, lý do, kỳ nghỉ, vĩnh viễn, thuyền, mặt, ý"
    )


def test_viqr_counts_only_where_it_is_declared():
    text = rb"Cha`o chi. Nga, to^i se~ dde^'n tru+o+'c thu+' Sa'u\. Co' ddu+o+.c kho^ng\? ma(.t"
    assert decode(text, "viqr") == "Chào chị Nga, tôi sẽ đến trước thứ Sáu. Có được không? mặt"
    assert decode(b"who? me. o.k.", "us-ascii") == "who? me. o.k."


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Привет, как дела? Спасибо за письмо", "cp1251"),
        ("Привет, как дела? Спасибо за письмо", "koi8-r"),
        ("こんにちは、お元気ですか。ありがとう", "euc_jp"),
        ("안녕하세요 반갑습니다 감사합니다", "euc_kr"),
        ("你好，谢谢你的来信", "gb18030"),
        ("こんにちは", "iso2022_jp"),
        ("déjà vu à l'été, où êtes-vous né, naïf", "cp1252"),
        ("Größe, Äpfel, Übung, Straße, schöne Grüße", "cp1252"),
        ("año, mañana, señor, ¿qué?", "cp1252"),
        (LETTER, "utf-8"),
    ],
)
def test_a_guess_where_no_charset_is_named(text, charset):
    assert decode(text.encode(charset)) == text
    assert decode(text.encode(charset), "x-unknown") == text


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("utf8", "utf-8"),
        ("UTF8MB4", "utf-8"),
        ('"iso-8859-8-i"', "iso8859-8"),
        ("ks_c_5601-1987", "cp949"),
        ("gb2312", "gb18030"),
        ("hz-gb-2312", "hz"),
        ("x-windows-1251", "cp1251"),
        ("windows-874", "cp874"),
        ("iso_8859-1", "cp1252"),
        ("cp-1252", "cp1252"),
        ("x-unknown", None),
        ("unknown-8bit", None),
    ],
)
def test_labels_mean_what_their_writers_meant(label, codec):
    assert codec_name(label) == codec


def test_utf7_is_read_only_where_it_is_declared_and_never_on_a_page_s_own_word():
    attack = b"+ADw-script+AD4-"
    assert decode(attack) == decode(attack, "utf-8") == decode(attack, "x-unknown") == attack.decode()
    assert decode(attack, "utf-7") == "<script>"
    raw = b"From: a@b.example\nContent-Type: text/html\n\n<meta charset=utf-7>" + attack
    assert parse(raw).body == attack.decode()


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one \ntwo\n\nthree", "one two\n\nthree"),
        ("> one \n> two\nthree", "> one two\nthree"),
        ("> one \n>> two", "> one\n>> two"),
        ("> one \ntwo", "> one\ntwo"),
        (" From me \nto you", "From me to you"),
        (">one \n>two", "> one two"),
        ("one \n-- \nMai", "one\n-- \nMai"),
        ("> -- \n> Mai \n> Tran", "> -- \n> Mai Tran"),
        ("last ", "last"),
        ("", ""),
    ],
)
def test_flowed_lines(text, shown):
    assert unflow(text) == shown


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
        '<a href="x" style="color:#fff">H</a>',
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
        '<font color="white"><a href="x">S</a></font>',
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
