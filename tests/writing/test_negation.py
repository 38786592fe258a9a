"""Words are never quoted without the "don't" before them."""

import pytest

from sincerely.writing.negation import with_its_not


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "To be safe, don't tell Ines about the crane.",
            "tell Ines about the crane",
            "don't tell Ines about the crane",
        ),
        ("Never call me at work, call me at home.", "call me at work", "Never call me at work"),
        ("Please do not paint it.", "paint it", "Please do not paint it"),
        ("Anh đừng gửi bản cũ nhé.", "gửi bản cũ nhé", "đừng gửi bản cũ nhé"),
        ("Tell Ines about the crane.", "Tell Ines about the crane", "Tell Ines about the crane"),
        ("If not, call me.", "call me", "call me"),
        ("We do not know. Call me.", "Call me", "Call me"),
        ("Anh ký chưa?", "Anh ký chưa", "Anh ký chưa?"),
        ("Something else", "call me", "call me"),
        ("Something else", "", ""),
    ],
)
def test_what_stands_before_words(text, quote, expected):
    assert with_its_not(quote, text) == expected
