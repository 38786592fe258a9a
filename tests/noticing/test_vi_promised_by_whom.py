"""Vietnamese promises beside look-alikes: what comes with the letter, who waits, whose people do it, who speaks, who treats."""

import time

import pytest
from vi_letters import bare, by_rules, reading_of

from sincerely.noticing.language.vi.address import address_pair


def rules(text: str) -> list[str]:
    """The rules by which something is promised in the letter."""
    return [one.rule for one in by_rules(text).notices if one.kind == "promise"]


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        # A paper sent with the letter; the month says which paper it is.
        ("Chị Lý,\nEm gửi bảng kê vật tư tháng 2 của tổ điện trên thư mục chung.", False),
        ("Anh Quý, em gửi hợp đồng thuê kho 2 đợt 5/1 và 7/1.", False),
        ("Chị ơi em gửi 3 mẫu rèm đính kèm.", False),
        ("Chị Lý,\nEm gửi bảng kê vật tư trước chiều thứ Năm.", True),
        ("Anh Quý, chiều mai em gửi hợp đồng thuê kho bản đã ký nhé.", True),
        # What was done to a paper, and what will be.
        ("Anh ơi em đọc hết bản thảo, mấy chỗ lặp em tô xanh trong file ạ.", False),
        ("Mục 3 em ghi giá cũ theo tiền lệ, chị xem nhé.", False),
        ("Tôi ghi nhận góp ý và sẽ chỉnh trong bản tới.", True),
        # Who waits does nothing.
        ("Dạ em cảm ơn chị. Em đợi ạ.", False),
        ("Dạ chị, 8h sáng mai em đợi chị ở cổng trường ạ.", True),
        # By these very words it is done.
        ("Chị duyệt 2% với điều kiện bên đó trả tiền trong 10 ngày. Em soạn phụ lục đi.", False),
        ("Anh ơi, em xếp lịch họp thứ Năm 5/3, 14h tại phòng 3 nhé.", False),
        ("Được anh, em xếp lịch giao hàng thứ Năm cho anh nhé.", True),
        # "Not yet" and then what for: a question, no offer.
        ("Cháu hỏi giúp cô là có giấy chưa để cô báo các bác.", False),
        ("Không nhớ, để anh lục lại sổ rồi báo em.", True),
        # Whose it is, and the most one can.
        ("Chị ơi, việc bên em chị Vân lo hết ạ.", False),
        ("Anh Quý,\nGiảm giá: bên em hỗ trợ tối đa 4% trên giá niêm yết.", False),
        ("Dạ anh, tối mai em gửi anh bảng giá ạ.", True),
        # A stock sentence to everybody, under a letter to one.
        ("Chào chị Lý, em gửi bảng giá ạ.\nCảm ơn Quý khách. Chúng tôi sẽ liên hệ lại với Quý khách trong 24 giờ.", False),
        ("Kính gửi Quý khách,\nChúng tôi sẽ liên hệ lại với Quý khách trong 24 giờ.", True),
        # A threat, and a deed with the same lawyers.
        ("Nếu không tôi sẽ làm đơn lên thanh tra sở.", False),
        ("Dạ chị, bản sao em sẽ gửi văn phòng luật sư trong tuần sau ạ.", True),
    ],
)  # fmt: skip
def test_what_binds_and_what_only_looks_so(text: str, promised: bool) -> None:
    assert bool(rules(text)) == promised


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("Dạ chị, em Thư bên kế toán sẽ gửi chị hoá đơn trước thứ Năm ạ.", True),
        ("Dạ anh, sáng mai kho giao anh 20 thùng ạ.", True),
        ("Em xem rồi ạ. Thư sẽ nộp bản giấy.", True),
        ("Công đoàn sẽ ghé thăm hai mẹ con nhé em.", True),
        # They do it for the writer, have done it, or only said so; strangers; a paper that comes with the letter.
        ("Chị ơi, anh Long sẽ gửi em bản vẽ chiều nay.", False),
        ("Anh ơi, chị Thư đã gửi anh hoá đơn rồi.", False),
        ("Chị ơi, anh Long nói là anh ấy sẽ báo chị.", False),
        ("Chị ơi, khách sẽ gửi lại hợp đồng thứ Năm.", False),
        ("Chị Lý, phòng kế toán gửi chị danh sách nợ đến 31/1.", False),
        ("Theo điều 4, bên A sẽ giao hàng trong 20 ngày.", False),
        ("Kính gửi anh Quý", False),
        ("Mai mình nghỉ việc ở đây rồi. Keep in touch nha mọi người!", False),
        ("Giao an hai buoi toi nay em gui chi.", False),
    ],
)
def test_people_of_the_writers_side(text: str, promised: bool) -> None:
    found = [one for one in by_rules(text).notices if one.rule == "vi.promise.our-people"]
    assert bool(found) == promised
    assert all(one.who == "other" and one.confidence <= 0.5 for one in found)


@pytest.mark.parametrize(
    ("text", "treats"),
    [
        ("Cảm ơn em nhiều, anh nợ em một chầu ốc.", True),
        ("Khi nào bác lên Đà Lạt con mời bác ăn bánh căn nhé.", True),
        ("Khi nào bác lên Đà Lạt con mời bác ăn lẩu nhé.", True),
        ("Chủ nhật 8/3 em mời anh chị qua ăn tân gia ạ.", False),
        ("Trưa mai rảnh không, tui mời bà ăn bún chỗ mới mở.", False),
    ],
)
def test_who_stands_a_meal(text: str, treats: bool) -> None:
    assert ("vi.promise.treat" in rules(text)) == treats


@pytest.mark.parametrize(
    ("text", "me"),
    [
        ("Được, để anh chở em.\n\nGửi từ iPhone của tôi", "anh"),
        ("Ok, anh đón. Em đi cẩn thận.\nĐã gửi từ iPhone của tôi", "anh"),
    ],
)
def test_the_line_of_a_telephone_is_not_the_writer(text: str, me: str) -> None:
    assert rules(text)
    assert address_pair(text.split("\n")[0]).me == me


@pytest.mark.parametrize(
    ("text", "me"),
    [
        ("Mừng quá. Tối chị nấu cháo mang vào cho mẹ.", "chị"),
        ("Quyên ơi tuần sau anh gửi slide nhé.", "anh"),
        ("Anh góp 500k. Anh vừa gọi cho nó rồi.", "anh"),
        ("Chị xem giúp bản này nhé.", None),
        ("Anh ơi tuần sau anh gửi slide nhé.", None),
        ("Ai đi thì nhắn em nhé. Em gom tiền.", "em"),
    ],
)
def test_whose_word_the_only_one_is(text: str, me: str | None) -> None:
    assert address_pair(text).me == me


def test_without_diacritics_too() -> None:
    assert rules(bare("Chị Lý,\nEm gửi bảng kê vật tư tháng 2 của tổ điện trên thư mục chung.")) == []
    assert rules(bare("Dạ để em gửi anh nha"))
    assert rules(bare("Hàng mất bên em sẽ bồi thường 100% giá trị theo hợp đồng."))
    assert "vi.promise.our-people" in rules(bare("Dạ chị, em Thư sẽ gửi chị hoá đơn trước thứ Năm ạ."))


@pytest.mark.parametrize(
    "unit", ["kho sẽ ", "Thư gửi anh ", "em gửi kèm ", "đơn lên ", "nợ em một ", "anh mời ", "quý khách "]
)
def test_long_text_stays_quick(unit: str) -> None:
    text = "Dạ anh, em " + unit * (100_000 // len(unit))
    reading_of("Dạ anh.")
    start = time.process_time()
    reading_of(text)
    assert time.process_time() - start < 8
