"""Whether a promise that a pattern found binds the writer, and whom it serves: the kinds that grammar tells apart.

Some words never bind: what the reader is to do for the writer, the aim of another deed ("để em đối chiếu"), what somebody
hopes or says that another will do, states and feelings under a "sẽ", what one is able to do, what went on after it, what
the very words already do ("em đề xuất"), asking somebody to come along. `binds` keeps these out.

A deed that one can be held to does somebody else good: the reader stands in it, or it is handed over, answers them, takes
a matter off their hands. Where none of that holds, the same words mostly tell of the writer's own errands; and who says
chắc, có thể, tính or định has not yet made up their mind. `parted` gives these a rule of their own, less sure.
"""

from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, rule

_ANY: Final = r"\bME\b"
"""Kinds are given to what another pattern found; this only says whom they speak of."""
OWN: Final = rule("promise.own-errand", 0.5, "What the writer means to do, with nobody whom it serves.",
    "Việc người viết định làm mà không thấy làm cho ai.", _ANY)  # fmt: skip
UNSURE: Final = rule("promise.unsure", 0.5, "The writer only thinks that he may do it (chắc, có thể, tính, định).",
    "Người viết mới nghĩ là có thể làm (chắc, có thể, tính, định).", _ANY)  # fmt: skip
KINDS: Final = (OWN, UNSURE)

_BOUND: Final = frozenset(f"vi.promise.{name}" for name in ("hua-cam-ket", "em-tra", "passive", "house-will", "you-will-have", "when-done", "em-xin-deliver", "stays-on", "treat", "de-do-cho-em", "hen-giao"))  # fmt: skip
"""Rules whose own words bind, whoever profits."""
_OTHER: Final = r"(?:KIN|THEY|bé|con|cháu|nó|họ|tụi nó|chúng nó|mẹ|má|ba|bố|bà|ông|nội|ngoại|vợ|chồng|cả nhà|mình|đỡ|vui|xong|rồi|có|phòng|hai đứa|mấy đứa|đám)"

_SERVES: Final = Phrase(
    r"\bME\b.*(?:(?<!nhé )(?<!ạ )(?<!đi )(?<!thôi )(?<!rồi )(?<!quá )(?<!đó )(?<!luôn )(?<!nè )(?<!nghe )\bYOU\b(?! (?:ơi|à|nè|ạ|nhé)\b)|\bYOURS\b)"
    rf"|\bME\b.*\b(?:giúp|hộ|đền|bù|biếu|tặng|thay cho|¤cho)\b(?! {_OTHER}\b)"
    r"|\bME\b.*\b(?:nhé|liền|ngay)(?: (?:YOU|nhé|ạ|đi|nè|đây|luôn|bây giờ))*$"
    r"|\bME\b.*\b(?:qua|ghé|tới|đến|chạy|tạt|lên|xuống|ra)\b.*\b(?:lấy|nghiệm thu|rước|phụ)\b"
    r"|\bME\b.*\b(?:gửi|báo|nhắn|gọi|alo|call|giao|trả|rep|reply|nộp|chuyển(?! (?:nhà|trường|công tác|ngành|chỗ|sang|qua|về))|đưa|mang|đem|chở|ship|share|update|cập nhật|phản hồi|trả lời|thông báo|bàn giao|hoàn|bổ sung|up|upload|forward|fwd|inbox|liên hệ|thanh toán|ck|trình|in|(?<!đăng )ký|duyệt|chốt|sửa|chỉnh|fix|check|kiểm|test|rà|xử lý|khắc phục|lo|đặt|book|soạn|lập|đăng(?! ký)|cài|lắp|ráp|thay|hỗ trợ|hướng dẫn|chuẩn bị|sắp xếp|thu xếp|bố trí|cử|đợi|chờ|có mặt|khảo sát|hỏi|xác nhận|confirm|tổng hợp|dịch|viết|cân|đóng gói|xếp|để dành|chừa|phụ trách|merge|deploy|push|release|rollback|review|comment|courier|send|commit|theo dõi|nốt|giảm|bớt|lên lịch|điều (?:thêm|người|xe)|tách|nhận (?:phần|việc|mọi|làm)|giữ lời|kèm|(?<!quay )(?<!trở )(?<!thử )lại|thêm|trực tiếp|tự|đối chiếu|cùng|làm (?:lại|bù|tiếp|xong|theo|đúng|giấy|tờ|hồ sơ|thủ tục|bảng|báo cáo|file|slide))\b"
)
"""Somebody else has something of it: the reader stands in it, it is handed over, or it is work."""
_TOPIC: Final = Phrase(
    r"^(?:(?!ME\b|YOU\b|THEY\b|KIN\b|WHEN\b|PAST\b|và\b|rồi\b|nên\b|mà\b|nhưng\b|hôm\b|bữa\b|lúc\b|khi\b|chắc\b|còn\b|xe ME\b|nhà ME\b|máy\b)[^\s]+ ){2,7}(?:WHEN )?ME (?:sẽ )?\w"
)
"""A matter that both know stands first and the writer takes it."""
_ANSWERS: Final = Phrase(
    r"^(?:dạ|vâng|ok|ừ|được rồi|noted)\b|\bthì ME\b|\b(?:xong|về|đủ|có|tới) là ME\b|\bđể (?:\w+ )?ME\b|\bxong (?:thì |là )?ME\b|\bME (?:[^\s]+ ){1,5}xong (?:sẽ|rồi|thì|là)\b"
)
_RELIEVES: Final = Phrase(
    r"\b(?:khỏi|yên tâm|an tâm|đừng (?:lo|ngại|bận|nghĩ)|không (?:phải|cần) (?:lo|làm|chuẩn bị|ra)|YOU (?:cứ|chỉ (?:cần|việc)|lo))\b|^YOU (?:(?!có\b|là\b|đã\b|không\b|chưa\b)[^\s]+ ){2,}"
)
"""What stands beside it: the reader need not do it, or does the other half."""
_GOES_ON: Final = Phrase(
    r"\bME (?:(?!YOU\b|WHEN\b|sẽ\b)[^\s]+ ){1,8}?(?:nên (?!ME\b|YOU\b|WE\b|nhà WE)|mà (?:¤vẫn|không|chưa|chẳng|lại|còn|¤ổ|máy|nó|họ)|thì (?:THEY|KIN|YOU (?!cứ|nhớ|gửi|xem|báo|ký)|ai|máy|nó|họ|bị|thấy|không|hết))"
    r"|\bME (?:(?!YOU\b|WHEN\b|sẽ\b)[^\s]+ ){1,8}?(?:mãi|miết|¤hoài|suốt|(?<!phản )hồi|từ WHEN)\b(?!.*\b(?:nhé|sẽ|nữa)\b)|\bME (?:[^\s]+ )?(?:WHEN )?(?:lần|lan) (?:thì|thi|thứ|thu)\b|\bthì ME cũng (?:chịu|đành|thua|bó tay|hết|không|thế|vậy)\b|\bME (?:cũng )?(?:đành|bó tay|chịu thua|hết nể|hết cách)\b|\bME để (?:[^\s]+ )*(?:đó|đây)(?: nhé| ạ| YOU)*$"
)
"""What came of it, how long it went on, what one puts up with."""
_HOPE: Final = Phrase(
    r"\b(?:mong|hi vọng|hy vọng|ước|ao ước|kỳ vọng|nghĩ|tin|tưởng|đoán|¤chắc|không biết|chẳng biết|nên nói rõ|giả như|phải (?:tay|là|con|như))\b(?: [^\s]+){0,9}? ME (?:WHEN )?(?:[^\s]+ )?sẽ\b"
    r"|[\"“][^\"”]*\bME\b|\bdo (?:ME|chúng)\b(?=.*\bsẽ\b)|\b(?:một vài|những|các|mấy) (?:thứ|điều|thứ|việc|gì|chuyện)(?: mà)? ME sẽ\b|\bđiều (?:thú vị|gì) mà ME\b|\bmà ME sẽ\b|^(?:nhưng |mà )?(?:phải(?! chi)|nếu) (?:(?:là|tay|như|con|cháu|người yêu) )*ME\b"
)
"""Hoped, quoted, or only told of something else ("những điều mình sẽ trải qua")."""
_MIND: Final = Phrase(
    r"\bME (?:(?:WHEN|cũng|¤chắc|có thể|vẫn|nhất định) )*sẽ (?:(?:luôn|mãi|mãi mãi|rất|càng|lại|vẫn|còn|không bao giờ) )*(?:ổn|quen|khoẻ|¤vui|buồn|¤nhớ|¤thương|yêu|hài lòng|hạnh phúc|cô đơn|tự hào|thành công|trở nên|trở thành|trưởng thành|tiến bộ|già|gặp (?:khó|rủi|may|vấn đề)|trải nghiệm|trải qua|đối mặt|học được|rút ra|cảm|¤thấy|giữ (?:mãi|kỷ|trong|gìn|chiếc|món)|ghi nhớ|trân trọng|chơi|tận hưởng|¤dùng|thích nghi|vượt qua|chiến thắng|¤thắng|¤thua|¤đậu|¤đỗ|trượt|rớt|thưởng|bắt đầu lại|nỗ lực|phấn đấu|chăm chỉ|cố gắng hơn|là (?:một|người)|đảm nhiệm|đảm nhận (?:vị trí|vai trò|chức)|phụ trách vị trí)\b(?!.*\b(?:YOU|gửi|báo|giao)\b)"
    r"|\bME (?:(?!YOU\b|WHEN\b|cũng\b)[^\s]+ ){1,5}được(?: luôn| liền| ngay)?$|\bME (?:tự )?(?:lo|làm|xoay xở|lo liệu) được\b|\bME (?:nắm|hiểu|thuộc|biết|¤quen)(?: được)?\b|\b(?:ơn|tình|nghĩa)\b.*\bME (?:ghi|nhớ|mang|khắc)\b|\bME (?:\w+ )?(?:¤thèm|¤đói|mệt|¤sợ|¤vui|buồn|¤quen|tưởng|¤nghĩ|¤thấy)\b"
)
_FOR_A_THIRD: Final = Phrase(
    r"^(?!.*\b(?:YOU|YOURS|WE|nhé|liền|ngay|luôn|giúp|hộ|xong|rồi|ạ)\b)(?!(?:dạ|vâng|ok|ừ|để|có gì)\b).*\bME (?:(?:WHEN|sẽ|cũng|phải) )*(?:gửi|đưa|giao|trả|nộp|gọi|nhắn|alo|báo|chở|gặp|mua|đem|mang) (?:(?:lại|cho|qua|tới) )*(?:THEY|KIN|khách|sếp|họ|nó|bảo vệ|ngân hàng)\b",
    listed=False,
)
"""A deed for somebody else who is neither writer nor reader: "chị gửi chị Thuỷ in chiều mai"."""
_DO_FOR: Final = (
    r"(?:giúp|hộ|phụ|¤thay|¤đỡ|hỏi ý|¤hỏi|nói với|(?<!thông )¤báo|gửi|cho|với|¤đợi|chờ|đưa|trả|nhắc|gọi|nhắn|chia)"
)
_READER_DOES: Final = Phrase(
    rf"^(?!WHEN\b)(?:(?!ME\b|để\b|thì\b|là\b|rồi\b|nếu\b|khi\b)[^\s]+ )*?{_DO_FOR} ME\b(?!.*\bME\b)(?!.* (?:là|thì|rồi|xong) )"
    r"|\bYOU (?:(?!ME\b|là\b|thì\b|rồi\b|để\b|mà\b|xong\b|đồng ý\b|duyệt\b|ok\b|chốt\b)[^\s]+ ){1,6}(?:tiệm|nhà|quán|shop|công ty|chỗ|phòng|xưởng|vườn|bên|văn phòng) ME\b"
)
"""The writer only stands where he is helped or visited."""
_DONE_BY_SAYING: Final = Phrase(
    r"\bME (?:(?:xin|cũng|phải|chỉ|WHEN|dạ|muốn) )*(?:đề xuất|đề nghị|kiến nghị|nói (?:¤thẳng|thật|luôn|nhỏ|riêng|một|nghe)|trả lời như|kể (?:YOU )?nghe|báo (?:mỗi|miệng|tin|riêng|vậy|thế|YOU (?:(?:đầu|trước) tiên (?:đó|đấy|nè|nha)|tin|hay))|(?:xếp|lên|đặt) lịch (?:[^\s]+ ){0,3}?WHEN (?:tại|ở|phòng)|(?:phân|chia|giao) việc|duyệt (?:[^\s]+ ){1,4}?với điều kiện|(?:dời|lùi|đổi|chuyển) (?:lịch |họp |cuộc họp |buổi họp |giờ )?(?:sang|qua|lên|xuống|vào) WHEN|xin (?:nghỉ|off|phép nghỉ|thôi|vắng)|lưu ý|chú ý|khuyên|hẹn (?!(?:(?:YOU|WHEN|lại|sẽ|ME) )*(?:có|xong|gửi|trả|giao|nộp|trình|báo|phản hồi|bàn giao|chuyển|thanh toán|hoàn|bổ sung|đưa|up|ship)\b)|cá (?:là|với)|thề|¤nhận lời(?! (?:làm|giúp|viết|dạy|đỡ|may|nấu|chở|lên|nói|phát biểu|dẫn|hát|đọc|trình bày|chia sẻ|chủ trì|hỗ trợ))|hỏi (?:thật|nhỏ|chút|tí|xíu))\b(?!.*\b(?:sẽ|gửi lại)\b)|\bME gửi (?:YOU )?(?:lời|thư này|mail này|email này)\b"
)
_AGREES: Final = Phrase(
    r"^(?:(?:dạ|vâng|ok|vậy|thế|nên|rồi|thì|đầy đủ) )*ME (?:(?:xin|cũng|đã) )*(?:xác nhận|đồng ý|duyệt|nhất trí|tán thành|chấp nhận|chốt(?= (?:YOU|vậy|luôn|nhé|giá|phương án)\b))\b(?! (?:lại|sau|với|giúp|cho|từng)\b)(?!.*\bME\b.*\bME\b)(?!.*\b(?:WHEN|xong|khi|liền|ngay|sẽ|rồi (?:ME|gửi|báo|trả|chuyển))\b)",
    listed=False,
)
"""What is agreed to by the very words: "chị xác nhận bàn giao nhé"."""
_OF_OUR_HOUSE: Final = Phrase(
    r"(?:\bTHEY |\bcô |\bsếp )(?:kế toán|nhân sự|hành chính|kỹ thuật|kinh doanh|giám đốc|trưởng phòng|thiết kế|pháp chế|kho|thủ kho|sale|sales|bên|phòng [^\s]+) ME (?:(?:WHEN|cũng|đang|mới|trực tiếp) )*(?!ME\b)\w"
    r"|\b(?:kế toán|nhân sự|hành chính|kỹ thuật|thiết kế|pháp chế|kho|thủ kho|xưởng|sếp|giám đốc|ngân hàng|thợ|nhà cung cấp) ME (?:(?:WHEN|cũng|đã|vừa|mới) )*(?:nói|bảo|cho biết|báo(?! (?:cho |lại |với )*YOU\b)|hẹn|hứa|xác nhận|kêu|thông báo(?! (?:cho |tới )?YOU\b)|trả lời)\b",
    listed=False,
)
"""A colleague named with their office, or what an office said: "kế toán bên em báo chi đợt thứ Sáu" is told, not promised."""
_ENCLOSED: Final = Phrase(
    r"\bME (?:xin )?gửi (?:(?!WHEN\b|sẽ\b)[^\s]+ ){1,7}(?:đính kèm|kèm)(?: (?:theo|ạ|nhé|YOU|đây|file|mail|thư))*$|\bME (?:xin )?(?:gửi |đính )?kèm(?: (?:theo|ở|trong|bên|dưới|file|đây|ạ|YOU|thư|mail|email|này))*$"
    r"|^(?!.*\bWHEN\b)(?:(?:dạ|vâng|ok|nên|à) )*ME (?:xin )?gửi YOU (?:[^\s]+ ){1,3}này(?: nhé| ạ| YOU)*$"
    r"|^(?:(?:dạ|vâng|ok|nên|à) )*ME (?:xin )?gửi (?:lại )?YOU (?:trước )?(?!(?:WHEN|liền|ngay|luôn|nhé|lại|bù|sau|thêm|trả|đủ|tiền|qua|trước|trong|vào|tiếp|hết|ạ)\b)[^\s]+(?!.*\b(?:WHEN|nhé|liền|ngay|luôn|sau|bù|sẽ|xong|khi|có|đúng|sớm|hết|đủ|lại)\b)",
    listed=False,
)
"""What comes with the letter itself: "ảnh chị kèm", "dạ em gửi anh danh sách ạ"."""
_PAPER_ALONE: Final = Phrase(
    r"^(?:(?:dạ|vâng|ok|nên|à|YOU) )*ME (?:xin )?gửi (?:đủ )?(?!(?:WHEN|liền|ngay|luôn|nhé|lại|bù|sau|thêm|trả|tiền|qua|trước|trong|vào|tiếp|hết|tới|cho|chuyển)\b)[^\s]+ [^\s]+",
    listed=False,
)
_DELIVERS: Final = Phrase(
    r"\b(?:trước|trong (?!thư mục|file|mail|link|nhóm)|vào|chậm nhất|muộn nhất|trễ nhất|sáng|trưa|chiều|tối|mai|hôm nay|thứ(?! mục)|chủ nhật|tuần|cuối|đầu|ngày|(?<!phụ )lúc|sẽ|sau|ngay|liền|luôn|nhé|nghe|chuyển phát|ship|bưu|xong|khi|có|thì|rồi|để|lại|bù|tiền|sớm|qua|cho)\b",
    listed=False,
)
"""Where none of these stands, what is sent is sent with the letter, and a month or a date says which paper it is."""
_MARKED: Final = Phrase(
    r"\bME (?:có |đã )?(?:note|gạch|¤tô|bôi|đánh dấu|highlight|comment)\b(?!.*\b(?:WHEN|sẽ|nhé|sau|liền|ngay|rồi gửi)\b)|\bME (?!.*\b(?:sẽ|WHEN)\b)(?:ghi(?! nhận)|để|thêm|sửa|cập nhật)\b.*\b(?:bên dưới|ở dưới|như dưới|trong (?:file|bảng|sổ|mail|bản)|trên (?:file|bảng|mail|drive|link|thư mục)|theo tiền lệ|hơi (?:thấp|cao))\b",
    listed=False,
)
"""What was done to a paper that the reader has before them: "chỗ trùng em gạch vàng trong file"."""
_WAITS: Final = Phrase(
    r"\bME (?:vẫn |xin |đang |cứ )?(?:¤chờ|đợi)(?: YOU| tin| phản hồi| hồi âm| kết quả| ạ| nhé)*$",
    r"^(?:(?:da|vang|ok|nen) )*ME (?:van |xin |dang )?(?:cho|doi)(?: tin| phan hoi| a)*$",
    listed=False,
)
"""Who waits for the reader does nothing for them."""
_NOT_THE_WRITER: Final = Phrase(
    r"\b(?:việc|phần|khách|hàng|chuyện) ME THEY\b|\b(?:tgđ|bgđ|tổng giám đốc|ban giám đốc|ban lãnh đạo|lãnh đạo|chủ tịch) ME (?:sẽ )?(?:đọc|phát biểu|dự|nói|lên|xuống|đi|tới|đến|về|muốn|duyệt|họp)\b|\b(?:mấy|vài) WHEN (?:nay )?ME\b",
    listed=False,
)
"""*ME* is whose it is, or what a time belongs to: "việc bên em anh Lân lo hết"."""
_STOCK: Final = Phrase(r"\bquý (?:khách|vị|đối tác|khách hàng)\b", listed=False)
_POOLS: Final = Phrase(
    r"^(?:(?:vậy|hay|thôi) )?mình (?:cùng )?(?:gom|góp|hùn|quyên góp|chung tiền|chia tiền|mua chung|đặt chung)\b.*\bnhé\b",
    listed=False,
)
"""What all are called on to do together: "mình gom mỗi nhà 100k nhé"."""
_COME_ALONG: Final = Phrase(
    r"\bME (?:[^\s]+ ){0,9}?(?:mời|rủ) (?:(?:cả|các|luôn|thêm) )*(?:YOU|WE|mọi|nhóm|team|cả)(?: [^\s]+){0,6}? (?:qua|tới|đến|về|ra|lên|xuống|ghé|đi|sang|vô|vào|dự|ăn|dùng|ngồi|uống|chơi|chung)\b|^(?:bữa|hôm|khi|lúc) nào (?:\w+ )?ME (?:\w+ )?(?:làm (?:ly|chầu|bữa|kèo)|cà phê|nhậu|gặp|ăn|đi)\b(?!.*\bYOU\b)"
)
_MAYBE: Final = Phrase(
    r"\bchắc (?!chắn)(?:\w+ )?ME\b|\bME (?:WHEN )?(?:chắc(?! chắn)|có lẽ|có khi)\b|\b(?:có lẽ|có thể|biết đâu|không chừng|chưa chắc|chưa biết)\b|\bME (?:WHEN |đang |cũng )?(?:¤tính(?! (?:lại|tiền|giá|giúp|đúng|đủ|toán|phí|công|cho|theo))|¤định|dự định|dự tính)\b(?!.*\b(?:gửi|báo|giao|trả|nộp|chuyển|đưa|mang|ghé|qua|tới|nhà) )"
)


def binds(seen: Seen, index: int, rule_id: str) -> bool:
    """Say whether the part, which has the looks of a promise, can bind its writer at all."""
    line = seen.parts[index].tagged
    if rule_id == "vi.promise.de-em-verb":
        return not _is_aim(seen, index)
    if _HOPE.search(line) is not None or _OF_OUR_HOUSE.search(line) is not None:
        return False
    part = seen.parts[index]
    if _NOT_THE_WRITER.search(line) is not None or _is_stock(seen, part):
        return False
    if rule_id in _BOUND:
        return True
    if _PAPER_ALONE.match(line, 0) is not None and _DELIVERS.search(part.plain) is None:
        return False
    if _POOLS.search(seen.parts[index].plain) is not None:
        return False
    if rule_id != "vi.promise.em-se-verb" and _GOES_ON.search(line) is not None:
        return False
    return not any(
        sign.search(line) is not None
        for sign in (_READER_DOES, _MIND, _DONE_BY_SAYING, _AGREES, _ENCLOSED, _COME_ALONG, _MARKED, _WAITS)
    )


def _is_stock(seen: Seen, part: Part) -> bool:
    """Say whether a stock sentence speaks to "quý khách" in a letter that calls its reader otherwise."""
    you = seen.pair.you
    return you is not None and not you.startswith("quý") and _STOCK.search(part.plain) is not None


def parted(seen: Seen, index: int, rule_id: str) -> Rule | None:
    """Return the kind that says more of the promise than its rule does, or None where the rule says it all."""
    line = seen.parts[index].tagged
    if rule_id not in _BOUND and _FOR_A_THIRD.search(line) is not None:
        return OWN
    if rule_id in _BOUND or rule_id == "vi.promise.de-em-verb" or _SERVES.search(line) is not None:
        return None
    if _MAYBE.search(line) is not None:
        return UNSURE
    return None if _does_good(seen, index) else OWN


def _does_good(seen: Seen, index: int) -> bool:
    """Say whether somebody but the writer has something of the deed."""
    line = seen.parts[index].tagged
    if _TOPIC.search(line) is not None or _ANSWERS.search(line) is not None:
        return True
    beside = (seen.parts[at] for at in (index - 1, index + 1) if 0 <= at < len(seen.parts))
    return any(_RELIEVES.search(other.tagged) is not None for other in beside)


_AIM_FIRST: Final = Phrase(r"^để (?:WHEN )?ME\b")
_DOES: Final = Phrase(r"\b(?:YOU|THEY|KIN|hãy|¤cần|nhớ|mong|phải|ai|trường|¤thầy|¤cô|giảng viên|¤môn)\b")
_LETS_BE: Final = Phrase(
    r"\b(?:YOU (?:\w+ )?(?:đừng|khỏi|cứ|chưa|yên tâm)|yên tâm|đừng|khỏi|không nhớ|chưa nhớ)\b|^(?:còn|phần|riêng) YOU$|^(?:(?:ok|dạ|vâng|ừ|thôi|rồi|được|ơi|à|ạ|nhé|YOU)(?: |$))*$"
)


def _is_aim(seen: Seen, index: int) -> bool:
    """Say whether "để em…" says what a deed of somebody else, just before it in the sentence, is for."""
    part, before = seen.parts[index], seen.parts[index - 1] if index else None
    if _AIM_FIRST.match(part.tagged, 0) is None:
        return _AIM_INSIDE.search(part.tagged) is not None or _goes_on_list(seen, index)
    if before is None or before.sentence is not part.sentence:
        return False
    return _DOES.search(before.tagged) is not None and _LETS_BE.search(before.tagged) is None


_LISTED: Final = Phrase(
    r"^(?!ME\b|WHEN\b|rồi\b|thì\b|mai\b|tối\b|có gì\b)(?:(?!ME\b|YOU\b)[^\s]+ ){3,16}để ME\b", listed=False
)
_ASKED: Final = Phrase(r"\b(?:đề nghị|yêu cầu|kính|vui lòng|nhờ|phiền)\b", listed=False)


def _goes_on_list(seen: Seen, index: int) -> bool:
    """Say whether the part goes on with what is asked for before it: "đề nghị gửi biên bản, hoá đơn … để chúng tôi thanh toán"."""
    part, before = seen.parts[index], seen.parts[index - 1] if index else None
    asked = before is not None and before.sentence is part.sentence and _ASKED.search(before.tagged) is not None
    return asked and _LISTED.match(part.tagged, 0) is not None


_AIM_INSIDE: Final = Phrase(
    r"\b(?:có|xong|được|đủ|về|tới|rõ) (?:[^\s]+ ){0,3}?(?:chưa|không) để ME\b|^(?:(?:và|hoặc|đồng thời|\d+) )*(?!cứ\b|đưa đây\b|thôi\b|xong\b|làm ơn\b)(?:tách|gửi|bổ sung|chuyển|điền|nộp|cung cấp|ghi|liệt kê|đính kèm|xác nhận|cập nhật|thêm|in|ký|chốt|sắp xếp|lập|kê|nêu)(?: (?!ME\b|YOU\b|đây\b|đó\b)[^\s]+){2,14} để ME\b(?!.*\b(?:nhé|lo)\b)|"
    r"\b(?:nên|hãy|cần|phải|mong|muốn|đề nghị|nhờ|thêm|những|nhiều|phương pháp|hiệu quả|tốt|hay|trả lại|trả|thả|xếp lịch|làm sao|điều kiện|khai (?:ra|báo)) (?:[^\s]+ ){0,12}?để (?:\w+ )?ME\b"
)
