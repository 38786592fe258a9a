"""Promises that no single sign tells: the writer, a deed, and several weak signs that it is still to come.

Vietnamese needs neither a future nor a time for a promise ("tờ cũ em huỷ"). What is over, habit, news of oneself or
what the reader is told to do is kept out; the signs that are left are added up. Their points are rounded from a
logistic regression on our own letters (batches 1 to 12 and 14 of tests/data/noticing, by letter).
"""

from typing import Final

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, rule

_DEED = rf"(?:(?:{lex.ADVERB}|YOU|WHEN|đi|nhờ|dành|tới|qua|ra|ưu tiên) )*"
_OF_ONESELF = (
    r"(?:nhận(?! (?:làm|lo|dịch|phần|hết|trách|sửa|may|đặt|luôn|lắp|ship|giao|in|chở|thi công|thiết kế|vẽ))|về(?! (?:đưa|lấy|chở|đón|sửa|mang))|đi(?! (?:lấy|đón|mua|hỏi|đổi|xin|nộp|đòi))|ăn|ngủ|uống|nghe|thấy|đọc|¤nghĩ|biết|hiểu|"
    r"vui|buồn|¤mất|¤nằm|lên(?! lịch| đơn| kế| danh| báo)|dọn về|join|gia nhập|tổ chức|mời|kính|chúc|cảm ơn|xin(?! (?:phép )?(?:gửi|bù|nộp|trả|đổi|nhận|hoàn|trình|chịu|miễn|tặng|giao))|họp|gặp|chơi|ra(?! lấy| đón| mua| sửa)|vào(?! sửa| lấy)|vô(?! sửa| lấy)|tin|¤mê|ngồi|đứng(?! ra)|"
    r"(?:dời|đổi|lùi|hoãn) (?:lịch|cuộc|buổi|giờ|hẹn|họp|demo|call)|¤lỡ|chào|hỏi thật|trượt|¤đậu|¤đỗ|order|ở|¤dùng|mặc|xài|học|¤thi|tham gia|tham dự|¤dự|rút|tiếp thu|đồng ý|¤dời|lùi|¤hoãn|thuê|chọn|¤bỏ|¤đợi|¤chờ|¤kể|¤bàn|để(?! (?:dành|riêng|giá|lại (?:giá|rẻ|YOU|cho YOU)|sẵn|cho|bớt|phần))|¤bán|cho rằng|cho là|đề nghị|đề xuất|yêu cầu|xuất (?:hàng )?đi|nuôi|làm (?:ở|tại|việc(?! lại| với)|trong|thuê|nghề|ruộng)|gọi YOU là|nói (?:vậy|thế|thật|riêng)|nhắc lại)\b"
)
_ACT: Final = Phrase(
    rf"\bME(?<!OWN ME)(?<!cho ME)(?<!giúp ME)(?<!hộ ME)(?<!với ME)(?<!cùng ME)(?<!gửi ME)(?<!mời ME)(?<!nhà ME)(?<!\bxe ME)(?<!máy ME)(?<!người ME)(?<!quê ME)(?<!con ME)(?<!vợ ME)(?<!chồng ME)(?<!mẹ ME)(?<!phụ ME)(?<!nhờ ME)(?<!nhắc ME)(?<!kêu ME)(?:(?<!báo ME)|(?<=thông báo ME)) {_DEED}(?!{_OF_ONESELF})(?:{lex.VERB_ACT}|ưu tiên|trung chuyển|hái|bớt|hoàn|dắt|dìu|reissue|nhận|sơn|thay)\b"
)
_NOT: Final = Phrase(
    r"\bME (?:bận (?:việc|họp|quá|lắm|rồi|làm|học|đi|khách|con|suốt|túi)|đây (?:thấy|mới|cũng|rồi))\b|\b(?:PAST|đã|vừa|¤từng|¤hồi|¤chỉ(?! cần)|chưa)\b|¤\bME (?:WHEN )?mới\b|\bME (?:tính|định|dự định) (?!.*\bYOU\b)|^mới\b|(?<!thì )\brồi(?: ạ| YOU| nhé| đó| đấy| nè)*$|\bME (?:\w+ )?nói (?:thẳng|thật|luôn|nghe|nhỏ)\b|\b(?:như sau|dưới đây)$|\b(?:hai|ba|bốn|năm|mấy|\d+|cả|nhiều) (?:năm|tháng|tuần) nay\b|\brồi YOU ơi$|\bkhi (?!nào\b)(?:[^\s]+ ){0,3}?ME\b|\b(?:mà|nên|vì|¤do|¤tại|¤nhờ|bởi|nếu|¤giá|ước|tưởng|¤lỡ|¤bảo|nghe|¤dặn) (?:[^\s]+ ){0,8}?ME\b|\b(?:(?<!thông )báo|giúp|hộ|nói|nhắn|gọi|đợi|chờ|phụ|thay|nhờ|chở|dạy|tặng|bảo|nhắc|kêu|để) ME\b"
    r"|\bME (?:[^\s]+ )*?(?:không|chẳng|chả|hết(?= (?:hàng|tiền|sức|cách))|¤bị|được (?:\d+|một|hai|ba|bốn|mấy|cái)|phải|hay|thường|vẫn|luôn luôn|đang|cũng|rất|¤toàn(?! bộ)|muốn|¤cần)\b(?! (?:lấy|tính|thu|tốn|để (?:YOU|thiếu|trễ|sót)))"
    r"|\bME (?:để|gửi kèm|đính kèm|kèm)(?: [^\s]+){0,3} (?:trong|trên|ở|dưới|tại)\b|\bgửi YOU (?!(?:lại|bù|sau|thêm|trả|đủ|ngay|liền|luôn|tiền|qua|trước|trong|vào|nhé|WHEN)\b)\w+"
    r"|\b(?:mỗi (?:ngày|sáng|tối|năm|tháng|tuần|lần)|lần nào|hôm nào cũng|hàng (?:ngày|tháng|năm)|lâu nay|bấy lâu|chuyên|quanh năm|từ (?:hồi|khi|lúc|ngày|năm))\b|\bYOU (?!(?:[^\s]+ )*(?:là|thì|khỏi|nào|chê|cần|cứ|lấy|mua|đặt|ưng|thích)\b).*\bME\b"
)
"""What is over or usual, what others make the writer do, what is sent with the letter, what the writer cannot."""
_TOLD: Final = Phrase(
    r"\b(?:PAST|đã|vừa|hồi|từng)\b|\brồi(?: ạ| YOU| đó)*$|\b(?:thì|mà) (?:YOU|họ|THEY|KIN) (?:né|không|lại|cứ|chẳng)\b"
)
_SIGNS: Final = tuple(
    (Phrase(pattern), points)
    for pattern, points in (
        (
            r"\b(?:hết|toàn bộ|miễn phí|tận (?:nơi|nhà|tay|cửa|xưởng|phòng|chỗ|lầu|bàn)|dứt điểm|đầy đủ|cho đủ|trọn gói|trọn|nốt|đàng hoàng|cẩn thận|¤kỹ|¤đủ|xong|riêng|không (?:tính|lấy|thu) (?:tiền|phí|công|thêm))\b",
            3,
        ),
        (r"\b(?:là|thì) ME\b", 3),
        (r"\bWHEN\b", 2),
        (r"\bME .*\brồi\b", 2),
        (r"\b(?:cho|giúp|hộ|báo|trả|bù|gọi|nhắn|đưa|giao|thay) (?:bên |nhà )?YOU\b", 1),
        (r"\bME .*\bYOU\b", 1),
        (r"\b(?:liền|ngay|luôn|gấp|nhé|trong lúc)\b", 1),
        (r"\bME (?:[^\s]+ ){1,4}(?:lại|thêm|bù|tiếp|thay)\b", 1),
        (r"\bME [^\s]+ (?:lại|thêm|bù|thay|trước|đỡ|giùm)$", 2),
        (r"\bME (?:WHEN )?(?:sẽ )?(?:trực tiếp|đích thân|tự tay|chủ động)\b|\bthẳng cho\b", 2),
        (r"^(?:(?:vậy|thôi|thế|dạ|vâng|ok|còn|riêng|nhưng) )", 1),
        (r"^(?:(?!ME\b|YOU\b|WHEN\b|PAST\b|THEY\b|KIN\b|nhà\b|mà\b|nên\b|nếu\b)[^\s]+ ){1,6}ME\b", 1),
        (r"\b¤ạ$", 1),
        (r"^(?:[^\s]+ ?){1,4}$", 1),
        (r"\b(?:THEY|KIN|gì|nào|¤đâu|sao|¤mấy|ai)\b", -1),
        (r"\bME .*\b(?:mà|nhưng|vì|nên|do|thì)\b", -1),
        (r"\bYOU .*\bME\b", -1),
    )
)
_RELIEF: Final = Phrase(
    r"\b(?:khỏi|yên tâm|an tâm|đừng lo|khỏi lo|đừng nghĩ|đừng bận|đừng ngại|không mất gì|không phải lo|không (?:tính|lấy|thu) (?:tiền|phí|công|thêm)|YOU (?:chỉ (?:cần|việc)|không (?:cần|phải)))\b"
)
_SORRY: Final = Phrase(
    r"\b(?:xin lỗi|ghi nhận|tiếp nhận|lỗi|nhầm|sai|nhận được|hiểu rồi|biết rồi|đã (?:nhận|xem|đọc|nghe)|góp ý|phản ánh)\b"
)
_ENOUGH: Final = 3
"""Points from which the deed counts as promised."""

PLAIN: Final[Rule] = rule(
    "promise.plain-deed", 0.72, "The writer names a deed of his that is not over, beside several signs that it is meant for the reader.",
    "Người viết nêu một việc mình làm, chưa xong, cạnh vài dấu hiệu là làm cho người đọc.", r"\bME \w+")  # fmt: skip


def is_promised(seen: Seen, index: int) -> bool:
    """Say whether the part tells of a deed to come that the writer does for the reader."""
    part = seen.parts[index]
    line = part.tagged
    if _ACT.search(line) is None or _NOT.search(line) is not None:
        return False
    points = sum(worth for sign, worth in _SIGNS if sign.search(line) is not None)
    return points + _around(seen, index, part) >= _ENOUGH


def _around(seen: Seen, index: int, part: Part) -> int:
    """Points for what stands around the part: nearby parts of its sentence, the sentence before, the rest of the letter."""
    before = seen.parts[index - 1] if index else None
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    points = 1 if seen.pair.me and seen.pair.you else 0
    if after is not None and after.sentence is part.sentence and _TOLD.search(after.tagged) is not None:
        points -= 3
    if before is not None and before.sentence is part.sentence:
        points -= 1 if _TOLD.search(before.tagged) is not None else 0
    elif before is not None and _SORRY.search(before.sentence) is not None:
        points += 2
    if any(_RELIEF.search(other.tagged) is not None for other in seen.parts[max(0, index - 4) : index + 5]):
        points += 2
    alone = before is None or (
        seen.parts[0].sentence is part.sentence and (after is None or seen.parts[-1].sentence is part.sentence)
    )
    return points - (1 if alone else 0)
