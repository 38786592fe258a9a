"""What counts as a word, and what never goes unnoticed."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters import TEXT, letter

from sincerely.trust.mime_parts import read_message
from sincerely.trust.words import (
    digest_text,
    letter_digest,
    letter_words,
    parts_agree,
    quote_tokens,
    tokens,
    visible_text,
)

texts = st.text(st.sampled_from("ab -->\n\té\u0301.\u00a0\u200bđ<&;"), max_size=80)


def test_the_digest_is_what_it_was():
    known = digest_text("Chào  anh\r\n> câu cũ\n", is_html=False)
    assert (known.words, known.chars, known.markup_sha256) == (5, 13, "")
    assert known.words_sha256 == "f6ec31959b60597c2e9fedb6aa5b5833fbca1b6c082166b1bb2b4dafa70beec2"
    assert known.quotes_sha256 == "e9c0bcb0e3f167b1d298f65886ce5b0307475c81a4ebdf6f87c99865bc10d159"


@given(texts, st.integers(10, 60))
def test_wrapping_anew_keeps_the_words(text, width):
    wrapped = "\r\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))
    assert digest_text(wrapped, is_html=False).words_sha256 == digest_text(text, is_html=False).words_sha256


@given(st.lists(st.tuples(st.integers(0, 3), st.lists(st.sampled_from(["an", "đã", "gửi"]), min_size=1)), max_size=6))
def test_wrapping_with_repeated_quote_marks_keeps_the_quotes(paragraphs):
    def drawn(lines):
        return "\n".join("> " * depth + line for depth, line in lines)

    long = drawn([(depth, " ".join(words)) for depth, words in paragraphs])
    short = drawn([(depth, word) for depth, words in paragraphs for word in words])
    assert quote_tokens(long) == quote_tokens(short)


@given(texts, st.data())
def test_any_visible_character_counts(text, data):
    at = data.draw(st.integers(0, len(text)))
    new = data.draw(st.sampled_from("xđ>\u200b.\u0323"))
    changed = text[:at] + new + text[at:]
    assert digest_text(changed, is_html=False).words_sha256 != digest_text(text, is_html=False).words_sha256


def test_a_word_broken_after_its_hyphen_is_one_word():
    text = "a follow-up on long-term, well-known low-carbon paper - and more -- 2026-11-23"
    wrapped = "\n".join(textwrap.wrap(text, 12))
    assert wrapped != "\n".join(textwrap.wrap(text, 12, break_on_hyphens=False))
    assert tokens(wrapped) == tokens(text)
    assert tokens("paper - and") == ["paper", "-", "and"]
    assert tokens("a -- b") == ["a", "--", "b"]
    assert tokens("long- term") == ["long-term"]


def test_quoting_and_unquoting_a_line_counts():
    for before, after in (("a\nb", "a\n> b"), ("> a\n> b", "> a\nb"), ("> a", ">> a")):
        assert quote_tokens(before) != quote_tokens(after)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one two"),
        ("<b>Hel</b>lo", "Hello"),
        ("a<br>b<hr>c", "a b c"),
        ("<head><title>t</title></head>a<style>p{}</style>b<script>1<2</script>c", "a b c"),
        ("a<!-- hidden -->b<!doctype html>", "ab"),
        ("a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27; f&nbsp;g", "a & b <c> \"d\" 'e' f g"),
        ("&amp;lt; &eacute; &#0; &#xD800; &#x110000;", "&lt; &eacute; &#0; &#xD800; &#x110000;"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("a<style>never closed", "a"),
        ("a<!-- never closed", "a"),
        ("<td>a</td><td>b</td>", "a b"),
        ("<STYLE>x</STYLE>a", "a"),
        ("<header>a</header>", "a"),
    ],
)
def test_what_is_visible_in_html(html, text):
    assert tokens(visible_text(html)) == tokens(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="https://a.example">x</a>', '<a href="https://b.example">x</a>'),
        ("<p>not good</p>", '<p><span style="display:none">not</span> good</p>'),
        ("<p>a</p>", "<p>a</p><!--x-->"),
        ("<p>a</p>", "<p><s>a</s></p>"),
        ("<style>p{color:red}</style>a", "<style>p{color:tan}</style>a"),
    ],
)
def test_same_words_in_another_dress_are_noticed(before, after):
    one, two = digest_text(before, is_html=True), digest_text(after, is_html=True)
    assert one.words_sha256 == two.words_sha256
    assert one.markup_sha256 != two.markup_sha256


def test_html_source_wrapped_anew_is_the_same():
    one = digest_text('<p class="a" id="b">one two</p><p>three</p>', is_html=True)
    assert one == digest_text('<p class="a"\r\n id="b">one\r\ntwo</p><p>three</p>\r\n', is_html=True)


def test_plain_and_html_say_the_same_or_not():
    assert parts_agree(read_message(letter()))
    assert parts_agree(read_message(letter(with_html=False)))
    data = letter(cte="8bit", files=[("a.pdf", b"a")])
    assert parts_agree(read_message(data))
    for old, new in (("1.000 hộp &amp;", "9.000 hộp &amp;"), ("> Hi Lan", "> Hi Mai"), ("&gt; Tom", "")):
        assert old.encode() in data
        assert not parts_agree(read_message(data.replace(old.encode(), new.encode(), 1)))


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab-–> <&;#\t\n\u00a0\u200bé\u0301\x0b"), max_size=80))
def test_any_text_and_its_html_say_the_same(text):
    assert parts_agree(read_message(letter(text + "\n", cte="base64")))


def test_every_text_part_counts_quotes_and_what_follows_the_footer():
    words = letter_words(read_message(letter()))
    assert words == tokens(TEXT) * 2
    assert letter_digest(letter()) != letter_digest(letter(with_html=False))
