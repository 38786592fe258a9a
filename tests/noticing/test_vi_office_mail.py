"""Vietnamese office mail of several lines: who speaks is told by the greeting, the signature or a terse yes; lists by name."""

from datetime import date

import pytest
from vi_letters import bare, by_rules, reading_of

LISTED = (
    "Cả nhóm ơi, việc còn lại:\n- Nam: in bảng tên, xong thứ Năm 5/3\n- Hoà: chốt số bàn với nhà hàng\n- Vy: đặt xe"
)


def quotes(text: str, kind: str) -> list[str]:
    """What is found of a kind, in the words of the letter."""
    return [
        " ".join(one.quote.split())
        for one in by_rules(text).notices
        if one.kind == kind and (kind != "promise" or one.who == "sender")
    ]


def test_a_list_shares_out_work_by_name() -> None:
    assert quotes(LISTED, "ask") == [
        "Nam: in bảng tên, xong thứ Năm 5/3",
        "Hoà: chốt số bàn với nhà hàng",
        "Vy: đặt xe",
    ]
    assert len(quotes(bare(LISTED), "ask")) == 3
    dues = [one.due.start.date() for one in by_rules(LISTED).notices if one.kind == "ask" and one.due is not None]
    assert dues == [date(2026, 3, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "Thông tin buổi học:\n- Giá: báo sau\n- Thời gian: mở cửa 8h\n- Ghi chú: mang nước",
        "Danh sách còn treo:\n- Hà: 2.400.000\n- Tuấn: 700.000",
        "Kết quả tuần rồi:\n- Nam: đã in bảng tên\n- Hoà: chốt xong số bàn rồi",
        "Việc duy nhất còn lại:\n- Nam: in bảng tên",
    ],
)
def test_a_list_of_other_things_asks_nobody(text: str) -> None:
    assert not [one for one in by_rules(text).notices if one.rule == "vi.ask.listed-by-name"]


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        # Whoever calls the reader by the bare name, or answers in a word, speaks of themself as the elder.
        ("Chào Hà,\nHoá đơn thiếu chữ ký, hôm qua mới đủ. Chị đưa vào đợt chi 6/3.\nOanh", True),
        ("Hà,\nXe về trễ. Mai anh gửi lại biên bản.", True),
        ("Nội dung ok. Mai anh ký.", True),
        ("Ok, chị lên lịch chi 6/3.", True),
        # The one who is spoken to is asked politely, or stands in the greeting.
        ("Chào Hà,\nChị xem giúp em bản này nhé.", False),
        ("Chào chị Hà,\nChị ký rồi gửi lại.", False),
        ("Ok chị. Chị gửi lại nhé.", False),
        # Parents sign, and call the child by name.
        ("Hoa con,\nGiỗ ngoại nhằm chủ nhật. Con lo giúp mẹ mâm trái cây, con trả lời mẹ sớm.\nMẹ", False),
        ("Dạ được ba. Sáng 28 con đưa ba đi khám.", True),
        # To an elder first, then to somebody younger by the bare name.
        ("Chị Hoà ơi chị duyệt giúp em nha. Nam ơi em gửi bản này cho kho luôn nhé.", False),
        ("Chị Hoà ơi chị duyệt giúp em nha. Em gửi bản này cho kho luôn nhé.", True),
        # What the reader's deed is for.
        ("Đề nghị công ty như sau:\n1. Tách riêng tiền điện của tầng hai để chúng tôi trình thanh toán.", False),
        ("Đề nghị gửi biên bản, hồ sơ thanh lý và hoá đơn trước 6/3 để chúng tôi thanh toán.", False),
        ("Anh cứ bỏ đó, để em tách riêng tiền điện cho.", True),
    ],
)
def test_who_promises(text: str, *, promised: bool) -> None:
    assert bool(quotes(text, "promise")) == promised


def test_what_goes_to_a_third_person_is_the_writers_own_errand() -> None:
    told = reading_of("Long ơi giúp chị cái phông nền với. Chị gửi chị Thuý in chiều mai.")
    assert [one.rule for one in told.notices if one.kind == "promise"] == ["vi.promise.own-errand"]
    given = reading_of("Dạ, em gửi chị Thuý in chiều mai ạ.")
    assert [one.rule for one in given.notices if one.kind == "promise"] != ["vi.promise.own-errand"]
