"""The thirteen points of Vietnamese mail that a reader must get right, each with its contrast."""

import unicodedata
from datetime import datetime

import pytest
from vi_letters import by_rules, reading_of

from sincerely.noticing.language.vi import address_pair
from sincerely.noticing.times import find_times

NOW = datetime.fromisoformat("2026-03-04T10:00:00+07:00")


def kinds(text: str) -> set[str]:
    return {notice.kind for notice in reading_of(text).notices}


def matters(text: str) -> set[str]:
    return {matter.kind for matter in reading_of(text).matters}


def test_1_spelling_and_folding() -> None:
    text = "Chị Hoà khoẻ chưa ạ? Em gửi chị bản thuý nhé."
    assert kinds(text) == kinds("Chị Hòa khỏe chưa ạ? Em gửi chị bản thúy nhé.")
    assert kinds(text) == kinds(unicodedata.normalize("NFD", text))
    assert "grief" not in matters("Em mat vi o cho roi chi.")
    assert "grief" in matters("Ba em mat toi qua roi chi oi.")


def test_2_short_spellings() -> None:
    assert "promise" in kinds("a oi e gui a file truoc 5h nha")
    assert "ask" in kinds("c ơi cho e xin stk vs ạ")
    assert "thanks" in kinds("tks a đã giúp e hôm qua")


@pytest.mark.parametrize(
    ("text", "me", "you"),
    [
        ("Ông ơi, cháu gửi ông thuốc rồi ạ.", "cháu", "ông"), ("Dạ mai em qua lấy cho anh.", "em", "anh"),
        ("Em yên tâm, mai chị gửi.", "chị", "em"), ("Được rồi con trai, mẹ gửi tiền cho con.", "mẹ", "con"),
        ("Bà mang sổ đỏ theo giúp tôi.", "tôi", "bà"), ("Không sao đâu chị, em đổi cho chị cái khác.", "em", "chị"),
        ("Thầy ơi cho em hỏi bài này với ạ.", "em", "thầy"), ("Bạn ơi mai mình qua nha bạn.", "mình", "bạn"),
    ],
)  # fmt: skip
def test_3_the_pair_of_address(text: str, me: str | None, you: str) -> None:
    pair = address_pair(text)
    assert (pair.me, pair.you) == (me, you)


def test_3_a_third_person_is_neither() -> None:
    assert "promise" not in kinds("Em ơi, anh Nam sẽ gửi báo giá cho khách.")
    assert "ask" not in kinds("Chị Mai nhờ anh Tú gửi hồ sơ rồi ạ.")


def test_4_the_given_name_is_the_name() -> None:
    assert address_pair("Kính gửi ông Nguyễn Văn Minh,\nTôi xin gửi ông hồ sơ.").name == "Minh"


def test_5_formulas_are_no_thanks() -> None:
    assert "thanks" not in kinds("Em gửi chị bảng giá.\n\nTrân trọng cảm ơn.")
    assert "thanks" not in kinds("Cảm ơn anh/chị đã đọc thư.")
    assert "thanks" in kinds("Em cảm ơn anh đã đón em ở bến xe.")


@pytest.mark.parametrize(
    "text",
    [
        "Để em dò lại sổ rồi em báo chị.", "Mai em gửi.",
        "Dạ, em tăng thêm hai xe qua kho anh.", "Em xem xong sẽ trả lời anh.",
        "Em đan cho chị cái khăn khác nhé.",
    ],
)  # fmt: skip
def test_6_promises(text: str) -> None:
    assert "promise" in kinds(text)


@pytest.mark.parametrize(
    "text", ["Chị chốt mẫu là em cho cắt vải liền.", "Thắc mắc của ông sẽ được chúng tôi trả lời."]
)
def test_6_rules_know_promises_of_which_readers_doubt(text: str) -> None:
    """What waits for the reader's yes, and what a firm writes to anybody: alone in a letter their words let them go."""
    assert "promise" in {notice.kind for notice in by_rules(text).notices}


@pytest.mark.parametrize(
    "text",
    [
        "Anh sẽ nhận được hoá đơn qua mail.", "Em sẽ phải thức cả đêm mất thôi.", "Em đã gửi rồi ạ.", "Chắc là hàng về rồi.",
        "Bên mình chưa có nhu cầu, khi nào cần mình sẽ liên hệ nhé.", "Khó quá em ạ, để chị xem đã.",
        "Em sẽ không gửi nữa đâu.", "Chị Mai nói sẽ gọi lại sau.",
    ],
)  # fmt: skip
def test_6_no_promises(text: str) -> None:
    assert "promise" not in kinds(text)


def test_7_asks_without_a_question_mark() -> None:
    assert "ask" in kinds("Anh xem giúp em cái hợp đồng.")
    assert "ask" in kinds("Nhờ Phòng Kỹ thuật bố trí người trực.")
    assert "ask" not in kinds("Hôm qua gặp chị Diễm, chị ấy hỏi thăm anh hoài.")
    assert "ask" not in kinds("Mong chị vững lòng.")


def test_8_thanks_name_what_was_done() -> None:
    assert "thanks" in kinds("Nhờ anh chỉ đường mà em tới kịp, em cảm ơn anh.")
    assert "thanks" not in kinds("Đừng cảm ơn anh.")


def test_9_death_is_not_loss() -> None:
    assert "grief" in matters("Ngoại em mới mất hôm kia.")
    assert "grief" not in matters("Em mất hai ngày mới xong.")
    assert "illness" not in matters("Bệnh viện tỉnh là khách hàng mới của bên em.")
    assert "grief" in matters("Phim thì hay, nhưng bà nội em vừa qua đời.".replace("nhưng", "\nNhưng"))


@pytest.mark.parametrize(
    ("text", "day", "lunar"),
    [("Trung thu năm nay", "2026-09-25", True), ("Giỗ Tổ năm nay", "2026-04-26", True), ("Quốc khánh", "2026-09-02", False),
     ("rằm tháng bảy", "2026-08-27", True), ("mùng 2 Tết", "2027-02-07", True)],
)  # fmt: skip
def test_10_the_calendar(text: str, day: str, lunar: bool) -> None:
    (found,) = find_times(text, "vi", NOW)
    assert (str(found.start.date()), found.lunar) == (day, lunar)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("3 rưỡi chiều mai", "2026-03-05T15:30"), ("tối mai 7 rưỡi", "2026-03-05T19:30"), ("trước EOD", "2026-03-04T17:00"),
        ("thứ 6 tuần sau", "2026-03-13T00:00"), ("3h kém 15 chiều nay", "2026-03-04T14:45"), ("12h trưa mai", "2026-03-05T12:00"),
    ],
)  # fmt: skip
def test_11_times(text: str, start: str) -> None:
    (found,) = find_times(text, "vi", NOW)
    assert found.start.isoformat().startswith(start)


@pytest.mark.parametrize("text", ["hôm nào", "khi nào rảnh", "mai mốt có dịp", "ngày 25 hàng tháng", "8h hàng ngày"])
def test_11_no_times(text: str) -> None:
    assert find_times(text, "vi", NOW) == []


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị quý công ty nghiêm túc xem lại, chúng tôi không thể chấp nhận.", "Tôi rất thất vọng.",
        "Đây là lần thứ ba tôi phải viết.",
    ],
)  # fmt: skip
def test_12_anger_is_polite(text: str) -> None:
    assert "anger" in matters(text)


def test_12_counting_is_no_anger() -> None:
    assert not matters("Hội thao lần thứ ba mươi vui lắm.")
    assert not matters("Đề nghị quý công ty báo giá trước thứ sáu.")


def test_13_two_languages_in_one_sentence() -> None:
    assert "ask" in kinds("Anh approve giúp em cái PO này với.")
    assert "promise" in kinds("Em review xong sẽ comment vào doc.")
    assert "promise" in kinds("Em rollback ngay bây giờ ạ.")
