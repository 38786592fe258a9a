"""The pair of an answer: their own words turned round, or nothing."""

import pytest

from sincerely.writing.pairs import turned_round


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chào chị Hương, em gửi chị bảng giá ạ. Chị xem giúp em.", ("chị", "em")),
        ("Chào em, chị gửi em bảng giá. Em xem giúp chị nhé.", ("em", "chị")),
        ("Kính gửi anh chị, em gửi bảng giá ạ.", ("", "")),
        ("Kính gửi anh Bình, tôi gửi anh bảng giá.", ("", "")),
        ("Chào em, em gửi lại bảng tính giúp anh nhé. Anh chỉ cần số thật.", ("em", "anh")),
        ("Could you send it?", ("", "")),
        ("Mẹ gửi cho con ít tiền nha mẹ.", ("mẹ", "con")),
        ("sếp duyệt giúp em đơn này với ạ", ("", "em")),  # who calls themself em is called em, whoever answers
        ("Ba ơi ba đóng dùm con tiền mạng, con gửi lại ba sau.", ("ba", "con")),
        ("Bà ơi bà đóng dùm con tiền mạng, con gửi lại bà sau.", ("bà", "con")),
        ("Bác sĩ ơi, em có nên nghỉ không ạ?", ("", "em")),
    ],
)
def test_their_words_turned_round(text, expected):
    assert turned_round(text) == expected
