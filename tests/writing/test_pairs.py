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
        ("Chị Huệ bên kho nói em hỏi anh số lượng còn lại. Anh báo giúp em nhé.", ("anh", "em")),
        ("Em chào chị Nga, anh Bách giám đốc em muốn gặp chị tuần sau ạ.", ("chị", "em")),
        ("Chào em, anh nói với chị Thơ rồi, chị ấy đồng ý. Em gửi anh bản mới nhé.", ("em", "anh")),
        ("Cháu chào bác. Cô Sáu giới thiệu cháu gặp bác, bác cho cháu xin giá với ạ.", ("bác", "cháu")),
        ("Anh Tín ơi, chị kế toán hỏi hoá đơn đợt một, anh gửi em nhé.", ("anh", "em")),
        ("Em dẫn khách xuống xưởng, anh bố trí người đón giúp em nhé.", ("anh", "em")),
        ("chi oi, anh Vinh ben em di vang, chi gui file cho em nha", ("chị", "em")),
        ("Anh Tài xem lại khoản 2, anh trừ ra giúp em.", ("anh", "em")),
        ("Mấy anh em mình tối nay đá bóng không?", ("", "")),
        ("Kính gửi quý phụ huynh, cô cần mỗi bạn nộp hai ảnh, gửi theo con sáng mai.", ("", "")),
        ("Em nhớ chuyển cọc cho xưởng trước trưa mai nhé.", ("em", "")),
        ("Bên em giao tận nơi. Cô cho con số nhà, con chở tới.", ("cô", "con")),
        ("Khi nào em gửi bản vẽ cho anh?", ("em", "anh")),
        ("Em là Thư, em gửi anh mẫu. Anh Hậu bên anh ký nhận rồi ạ.", ("anh", "em")),
        ("Bác sĩ ơi, em có nên nghỉ không ạ?", ("", "em")),
        ("Chị thấy hai máy in còn tốt, chị đề nghị phòng giữ lại một cái.", ("", "chị")),
        ("Cô gửi phụ huynh danh sách sách. Phụ huynh mua trước giúp cô.", ("", "cô")),
        ("Mày cho tao mượn cái thang.", ("tao", "mày")),
        ("Mình thấy báo giá ghi hai mức. Bên bạn tính mức nào?", ("mình", "bạn")),
        ("Mình thấy bạn Hoa ghi hai mức, ai tính lại nhé.", ("", "")),
        ("Thợ làm ướt hết kho. Bên em tính sao đây?", ("em", "")),
        ("Mấy em dời cái kệ qua góc cho ngay.", ("em", "")),
        ("Hùng xem lại trang ba nhé, chị thấy lệch một dòng.", ("em", "chị")),
        ("Hội Khuyến học mời chị em dự lễ, ai bận thì báo trước.", ("", "")),
        ("Chị ơi mai chị có ở Huế không, chị em mình ăn bún nhé, em mời.", ("chị", "em")),
    ],
)
def test_their_words_turned_round(text, expected):
    assert turned_round(text) == expected
