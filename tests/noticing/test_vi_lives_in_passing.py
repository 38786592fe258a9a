"""Vietnamese lives told in passing, good wishes and excuses, beside what looks like them; as written and without diacritics."""

import pytest
from vi_letters import bare, by_rules


def moments(text: str) -> list[str | None]:
    """What befell somebody in the letter."""
    return [one.what for one in by_rules(text).notices if one.kind == "moment"]


BOTH_WAYS = [
    ("birth", "Chị Thu bên kế toán sinh đôi hôm qua, cả phòng góp quà nhé."),
    ("birth", "Thế là cu Bin có em rồi nhé, em gái nặng ba ký mốt."),
    ("birth", "Chúc bé hay ăn chóng lớn nghe."),
    ("birth", "Tối qua em thức canh bé bú nên sáng trả lời muộn."),
    ("pregnancy", "Dâu tui có tin vui rồi bà ơi, mừng quá."),
    ("pregnancy", "Bác sĩ dặn em nằm nghỉ giữ thai hai tuần."),
    ("wedding", "Cuối tuần em về quê ăn cưới chị họ nên không họp được."),
    ("wedding", "Mừng hạnh phúc hai em, trăm năm bền chặt nghe."),
    ("death", "Cảm ơn anh em đã ra với gia đình anh."),
    ("illness", "Mẹ nằm đó tới thứ bảy, viện phí em đóng rồi."),
    ("illness", "Con Na mới tiêm xong hành sốt, em thức cả đêm."),
    ("illness", "Em xin phép mai đi khám lại nên tới trễ."),
    ("illness", "Vết mổ của mẹ lành rồi."),
    ("illness", "Cái chân bác vẫn đau, trời lạnh lại càng khó chịu."),
    ("accident", "Thằng Tèo đá banh lật cổ chân, nghỉ học một tuần."),
    ("surgery", "Mẹ nhịn ăn từ đêm rồi, sáng mai tới lượt."),
    ("exam", "Chúc con thi tốt nghe."),
    ("exam", "Em có kết quả thi rồi chị ơi, đủ điểm luôn."),
    ("job", "Tháng sau em qua công ty khác rồi anh."),
    ("job", "Họ nhận em rồi chị, thứ hai bắt đầu."),
    ("job", "Thứ tư em phỏng vấn vị trí kế toán bên Ánh Sao, run quá."),
    ("layoff", "Bên em giải thể nguyên phòng rồi anh."),
    ("farewell", "Chị Hạnh nộp đơn xin nghỉ sáng nay rồi."),
    ("retirement", "Thầy Phúc về vườn rồi, tụi mình ghé thăm thầy đi."),
    ("move", "Ba mẹ tính bán nhà ngoài Vinh vô ở với tụi em."),
    ("birthday", "Con hôm nay lên sáu tuổi rồi đó."),
    ("other", "Chị với anh Dũng ly hôn xong rồi, con ở với chị."),
    ("other", "Chúc mừng cưng nha, giỏi quá trời!"),
    ("birth", "Chúc mừng hai vợ chồng nghe!!!"),
    ("wedding", "Chúc mừng hai đứa!!!"),
    ("other", "Chúc mừng Tân nhé, cố gắng của em được đền đáp rồi."),
    ("other", "Cho anh gửi lời chúc mừng tới em và gia đình."),
]
WRITTEN_ONLY = [
    ("wedding", "Tụi em cưới 12/9 này, anh chị về chung vui."),
    ("wedding", "Tau cưới rồi, mi ra không?"),
    ("exam", "Em đỗ kỳ sát hạch rồi anh ơi."),
    ("illness", "Con Su ho hoài, chị ở nhà trông nó."),
    ("birth", "Chiều anh ghé thăm bà đẻ với thằng cu."),
]
NOTHING = [
    "Chúc mừng công ty ký được hợp đồng lớn.",
    "Chúc mừng quý khách đã trúng thưởng voucher 200k.",
    "Chúc mừng cả team release đúng hạn.",
    "Bệnh nhân tái khám nhận tin nhắn trước một ngày.",
    "Dự án mới sinh thêm chi phí, anh duyệt giúp em.",
    "Ứng viên phỏng vấn vòng 2 lúc 9h.",
    "Em gửi chị mẫu đơn xin nghỉ việc để đưa vào sổ tay.",
    "Web đang bị ốm, chờ em chút.",
    "Đơn hàng thiệp cưới in 500 tấm, giao thứ sáu.",
    "Công ty mừng sinh nhật 10 năm, giảm giá toàn bộ.",
    "Anh ra riêng một bảng báo giá cho khách nhé.",
    "Chị đặt tên file theo ngày giúp em.",
    "Bố mẹ nào nhận việc trang trí thì nhắn cô nhé.",
    "Đang mùa sốt virus, các lớp nhớ rửa tay.",
    "Em vẽ lại sơ đồ luồng tử vong cho phần mềm bảo hiểm.",
    "Máy in của phòng đã qua đời sáng nay, chờ máy mới.",
    "Án ly hôn thuận tình thì hồ sơ gồm ba giấy.",
    "Con số này đau đầu quá.",
    "Cách này hợp lý hơn, mình theo nhé.",
    "Nhớ mang kem chống nắng cho tụi nhỏ.",
    "Cái này chưa được, anh xem lại giúp em.",
    "Mai em gửi bản có dấu đỏ cho chị.",
]


@pytest.mark.parametrize(("what", "text"), [*BOTH_WAYS, *WRITTEN_ONLY])
def test_a_life_told_in_passing_is_a_moment(what: str, text: str) -> None:
    assert what in moments(text)


@pytest.mark.parametrize(("what", "text"), BOTH_WAYS)
def test_so_it_is_without_diacritics(what: str, text: str) -> None:
    assert what in moments(bare(text))


@pytest.mark.parametrize("text", NOTHING)
def test_work_trade_and_jest_are_none(text: str) -> None:
    assert moments(text) == []
    assert moments(bare(text)) == []
