"""Who is "I" and who is "you" in a Vietnamese message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.language.vi import AddressPair, address_pair
from sincerely.noticing.language.vi.address import _SIGNED


@pytest.mark.parametrize(
    ("text", "me", "you", "name"),
    [
        ("Chào chị Hương,\n\nEm gửi chị bảng tính nhé.", "em", "chị", "Hương"),
        ("Chào em,\nAnh xem rồi, em sửa giúp anh trang 3 nhé.", "anh", "em", None),
        ("Kính gửi ông Nguyễn Văn Thạch,\nTôi xin gửi ông bản dự thảo.", "tôi", "ông", "Thạch"),
        ("Bác Tư ơi, cháu đến nơi rồi ạ. Cháu cảm ơn bác đã đưa cháu ra bến.", "cháu", "bác", "Tư"),
        ("Mẹ ơi con về tới rồi, con gọi mẹ sau nhé.", "con", "mẹ", None),
        ("Thưa thầy, em xin phép nộp muộn một hôm ạ.", "em", "thầy", None),
        ("Bạn ơi cho mình hỏi còn phòng không?", "mình", "bạn", None),
        ("Ê mày, tối tao qua chở mày đi.", "tao", "mày", None),
        ("Ngọc à, anh xin lỗi em chuyện hôm qua.", "anh", "em", "Ngọc"),
        ("Kính gửi Quý khách hàng,\nChúng tôi đã nhận được yêu cầu của Quý khách.", "tôi", "quý khách hàng", None),
        ("chi Hanh oi, em gui chi hoa don roi nha", "em", "chị", "Hanh"),
        ("a ơi e gửi a file rồi nha", "em", "anh", None),
        ("Cháu Bình,\nHôm nào rảnh cháu ghé nhà.\nBác Lộc", "bác", "cháu", "Bình"),
        ("Chị Lan bên kế toán báo em thiếu hoá đơn. Anh kiểm tra giúp em nhé.", "em", "anh", None),
        ("Dạ anh, em có hỏi chị Lan bên kế toán rồi, chị Lan nói mai chị gửi.", "em", "anh", None),
        ("Em Tú mới vào làm, chị kèm em ấy giúp anh tuần đầu nha. Anh cảm ơn.", "anh", "chị", None),
        ("Tiền nước tháng rồi chú tính nhầm của con, tháng này chú trừ lại cho con.", "chú", "con", None),
        ("Thôi để đó chị lo, em mới sinh xong nghỉ ngơi đi.", "chị", "em", None),
        ("Tụi anh tính in 200 áo, em báo giá theo hai chất liệu cho anh so.", "anh", "em", None),
        ("Anh gửi lại em bản vẽ nha, file cũ bị lỗi em mở không ra.", "em", "anh", None),
        ("Con nhắn bố là cô gửi giấy mời trong cặp con rồi nhé.", "cô", "con", None),
        ("Thôi được, anh nhượng bộ lần này. Em chuyển cọc là anh lên lịch sản xuất.", "anh", "em", None),
        ("Ông nội cứ để cái quạt ở hiên, trưa con ghé sửa.", "con", "ông nội", None),
        ("Anh Thành thân,\nAnh gửi em form của 5 bạn trước 27/8, mỗi người một tờ.", "em", "anh", "Thành"),
        ("Chị Nguyệt thương mến,\nChị gửi em địa chỉ nhé.", "em", "chị", "Nguyệt"),
        ("Anh Ly men,\nAnh gui em bang ke truoc thu Tu.", "em", "anh", "Ly"),
        ("", None, None, None),
        ("The quarterly numbers are attached.", None, None, None),
    ],
)  # fmt: skip
def test_pair(text: str, me: str | None, you: str | None, name: str | None) -> None:
    assert address_pair(text) == AddressPair(me, you, name)


def test_the_same_pair_without_diacritics() -> None:
    with_marks = address_pair("Chào cô Lan, cháu cảm ơn cô đã giúp cháu.")
    without = address_pair("Chao co Lan, chau cam on co da giup chau.")
    assert (with_marks.me, with_marks.you) == (without.me, without.you) == ("cháu", "cô")


@given(st.text(alphabet=st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ ,.\n!?ANEMCHỊ0123456789́̀"), max_size=200))
def test_any_text_has_a_pair_of_two_different_terms(text: str) -> None:
    pair = address_pair(text)
    assert pair.me is None or pair.me != pair.you


def test_a_signature_needs_a_capital() -> None:
    """ "chị rất vui" on the last line is no signature, though "ấ" lies between À and Ỹ."""
    assert _SIGNED.search("Cảm ơn em\nanh Ánh") is not None
    assert _SIGNED.search("Cảm ơn em\nanh ạ vui") is None
    assert _SIGNED.search("Cảm ơn em\nCHỊ Hương Trà") is not None
    assert _SIGNED.search("cảm ơn\nchị đang ở") is None
