"""A closing formula wishes for an answer and asks for nothing."""

import pytest

from sincerely.noticing.closings import is_closing
from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

FORMULAS = (
    "I look forward to hearing from you.", "We look forward to hearing from you soon.", "Looking forward to your reply!",
    "Hoping to hear from you shortly.", "I hope to hear back from you.", "We await your prompt response.",
    "I'm looking forward to receiving your answer.", "Rất mong nhận được phản hồi của anh.", "Em mong sớm nhận được hồi âm của chị ạ.",
    "Mong tin chị.", "Kính mong nhận được thư trả lời của quý khách.", "Chúng tôi mong sớm nhận được phản hồi từ quý công ty.",
)  # fmt: skip
ASKS = (
    "I look forward to your comments on the draft.", "I look forward to hearing whether you can come on Friday.",
    "Please answer soon.", "Em mong chị phản hồi trước thứ Sáu.", "Mong anh góp ý giúp em bản thảo.", "Chờ anh duyệt báo giá ạ.",
)  # fmt: skip


@pytest.mark.parametrize("words", FORMULAS)
def test_a_formula_is_no_ask(words: str) -> None:
    assert is_closing(words)
    said = read(f"The parcel came on Tuesday.\n\n{words}\n\nLan", Context()).notices
    assert not [notice for notice in said if notice.kind == "ask"]


@pytest.mark.parametrize("words", ASKS)
def test_more_than_a_formula_asks(words: str) -> None:
    assert not is_closing(words)
