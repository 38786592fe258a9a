"""Words that, typed without diacritics, look like those of a grief, a moment or a meeting."""

import pytest
from vi_letters import bare, reading_of

HARMLESS = (
    "Xăng lại tăng giá tháng này nữa rồi chị ạ.",
    "Câu chuyện đã qua lâu rồi, mình đừng nhắc nữa.",
    "Nếu mai mưa thì thế nào hả chị?",
    "Em cứ từ từ thôi, chị không vội.",
    "Hoa tặng cô em để ở quầy nhé.",
    "Phường dặn treo cờ trước lễ.",
    "Cái này làm tăng áp lực cho nhân viên thôi chị ạ.",
    "Đang vội thì đo lại lần nữa làm gì.",
    "Xem hết tập này rồi mình ngủ tiếp đi anh.",
    "Bảng điểm của lớp em gửi kèm trong mail này.",
)
TOLD = (
    ("Đám tang bà ngoại em là sáng thứ Bảy.", "death"),
    ("Bố em mất tuần trước rồi chị ạ.", "death"),
    ("Anh bị xe tông hôm qua, giờ còn nằm viện.", "accident"),
    ("Xe em bị xe tải va vào đuôi, may người không sao.", "accident"),
    ("Em mới sinh con gái hôm thứ Hai, nặng ba cân hai.", "birth"),
    ("Con em thi đỗ đại học rồi chị ơi!", "exam"),
)


@pytest.mark.parametrize("text", HARMLESS)
def test_a_word_of_another_meaning_tells_no_moment(text: str) -> None:
    for spelled in (text, bare(text)):
        assert [one.rule for one in reading_of(spelled).notices if one.kind == "moment"] == []


@pytest.mark.parametrize(("text", "what"), TOLD)
def test_what_happened_is_told_in_either_spelling(text: str, what: str) -> None:
    for spelled in (text, bare(text)):
        assert what in {one.what for one in reading_of(spelled).notices if one.kind == "moment"}


@pytest.mark.parametrize(
    "text", ["Chú em tự tử hôm qua.", "Nhà em đang chịu tang bà nội.", "Tang gia bối rối, mong chị thông cảm."]
)
def test_a_grief_closes_the_thread_in_either_spelling(text: str) -> None:
    for spelled in (text, bare(text)):
        assert reading_of(spelled).matters


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("Mình đổi lịch họp sang thứ Năm nhé.", True),
        ("Em đợi mọi người họp xong mới về được.", False),
        ("Em chờ mãi mà không gặp chị.", False),
        ("Bữa qua hai đứa nói chuyện suốt cả buổi chiều.", False),
        ("Tối mai tớ rảnh.", True),
        ("Tiện đường tôi ghé chiều mai.", True),
        ("Hôm qua em ghé tiệm mua bánh.", False),
        ("Cuộc họp dời lại 3 giờ chiều mai.", True),
        ("Em xin dời cuộc gọi sang tuần sau.", True),
        ("Buổi gặp mai mình chuyển sang phòng lớn nhé.", True),
    ],
)
def test_a_meeting_is_told_from_its_look_alikes_in_either_spelling(text: str, meets: bool) -> None:
    for spelled in (text, bare(text)):
        assert any(one.kind == "meeting" for one in reading_of(spelled).notices) == meets
