"""What surrounds the words of a moment and unmakes it: whoever it may befall, notices for all, long ago, things.

"Em nào đang sốt thì tiêm bù" names a fever and nobody who has it. Each guard holds for the moments that it names.
"""

from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part

_BODY: Final = frozenset(("illness", "surgery", "accident"))
_STEPS: Final = frozenset(("graduation", "farewell", "wedding", "job", "promotion", "birth", "move", "engagement"))

_MISREAD: Final = _BODY | {"death", "wedding", "birth"}
_SOLD: Final = frozenset(("birthday", "birth", "farewell", "wedding"))
_WORK: Final = frozenset(("job", "graduation", "wedding", "engagement", "exam"))

_WHOEVER: Final = Phrase(
    r"\b(?:ai(?= (?:bị|đang|có|hay|còn|mà|nào|sốt|ốm|bệnh)\b)|(?:em|bé|cháu|bạn|con|người|học sinh|nhà|trẻ|phụ huynh) nào|trường hợp|kẻo|phòng khi|mỗi khi|nếu|hễ|lỡ (?=(?:có|mà|bị|ốm|bệnh)\b))\b"
)
"""Before the words of an illness: whoever has it, or lest somebody should."""
_FOR_ALL: Final = Phrase(
    r"\b(?:bảo hiểm|chi trả|quyền lợi|tầm soát|phòng (?:ngừa|chống|tránh|khám)|vắc xin|vaccine|tiêm (?:phòng|nhắc|chủng)|khám miễn phí|miễn phí|chuyên (?:khoa|trị)|gói (?:khám|điều trị)|hội thảo|toạ đàm)\b"
)
_SUFFERS: Final = Phrase(
    r"\b(?:bị|đang|vừa|¤mới|rồi|nằm|\d+ độ|mẹ|má|bố|cháu|bé|vợ|chồng|em|bác|chú|tôi|tui|mình|con (?!người|số)|ba (?=ME\b|em\b|tôi\b|mình\b|con\b|anh\b|chị\b))\b"
)
"""Whose illness it is, or that it is there now."""
_LONG_AGO: Final = Phrase(
    r"\b(?:hồi (?:xưa|đó|trước|ấy|còn|nhỏ)|ngày xưa|thuở|từng (?:nghĩ|mơ|định|tính|muốn|ước)|¤được (?:hơn |gần )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|chục)(?: \w+)? năm(?! tuổi)|duoc (?:hon |gan )?(?:\d+|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may|chuc) nam(?! tuoi)|cách đây (?:\w+ ){1,2}năm)\b"
)
_SOFTWARE: Final = Phrase(
    r"\b(?:¤sơ đồ|¤luồng|luong (?:xu ly|nghiep vu|tu vong|boi thuong)|quy trình|module|phân hệ|màn hình|test case|tính năng|nghiệp vụ|biểu mẫu|sms|nhắc tái khám|sổ tay|tiền lệ|thì hoàn \d+|thì (?:khoá|khóa|ẩn|chặn))\b"
)
"""What is written for programs, handbooks and terms: it befalls nobody."""
_GONE_THING: Final = Phrase(
    r"\b(?:máy (?:pha|in|lạnh|giặt|tính|chủ|ảnh|bơm|photo|nước)|laptop|điện thoại|server|xe|tủ lạnh|ổ cứng|nồi cơm|cây (?:cảnh|xương rồng|kim tiền))(?: (?!vì\b|nên\b|tông\b|đụng\b|cán\b)[^\s,.]+){0,7} (?:qua đời|từ trần|ra đi|hy sinh|tạ thế|lìa đời|an nghỉ)\b"
    r"|\bchia buồn(?: \w+){0,2} (?:tới|với|cho|cùng|đến) (?:hàng (?:thủ|công|tiền vệ)|đội|fan|hội|cổ đông|ví|túi tiền|dàn|thủ môn)\b"
)
"""What people mourn in jest."""
_ILL_THING: Final = Phrase(
    r"\b(?:web|website|app|server|máy(?: (?:in|lạnh|tính|chủ|pha|photo))?|hệ thống|mạng|wifi|bot|laptop|phần mềm|trang) (?:(?:nhà|bên|của|em|mình|lại|đang|bị|hơi|hay) )*(?:ốm|bệnh|sốt|đau bụng|¤ho|nhập viện|nằm viện)\b"
)
_TRADE: Final = Phrase(
    r"\b(?:công ty|thương hiệu|cửa hàng|shop|trung tâm|siêu thị) (?:[^\s,.]+ ){0,2}?(?:mừng |đón |tổ chức )?sinh nhật|sinh nhật (?:lần thứ )?\d+ năm|sinh nhật(?=.*\bgiảm giá\b)|sinh (?:thêm|ra|nhiều) (?:chi phí|lỗi|việc|rắc|vấn|bug|chuyện|nợ|lãi|lời)|(?:báo|nhắc|danh sách|ngày) sinh nhật (?:của )?khách|nhận (?:đặt )?tiệc|(?:khách sạn|nhà hàng|trung tâm)(?: [^\s,.]+){0,3} tiệc cưới|¤(?:mẫu|form) (?:đơn|thiệp|giấy)|mau don|(?:đơn hàng|in|đặt in) (?:[^\s,.]+ ){0,3}thiệp|thiệp (?:cưới |mời )?in \d+\b"
)
_AS_A_SEASON: Final = Phrase(r"\bmùa (?:sốt|cúm|bệnh|dịch|ho|thi|cưới)\b")
_AT_WORK: Final = Phrase(
    r"\b(?:nào|ai|mẹ|bố|ba) (?:\w+ )?nhận việc|(?:kẹt|chụp|quay|phục vụ|nhận) (?:[^\s,.]+ ){0,2}lễ (?:tốt nghiệp|cưới|hỏi)|(?:dẫn|mời|rủ|cc|cho) (?:theo |thêm )+(?:bạn|em|anh|chị)|vòng (?:trao đổi|gọi vốn|chào|họp|đàm phán)|(?:các|mỗi|từng) học phần\b"
)
_BEFORE_A_FEAST: Final = Phrase(r"\b(?:trước|kịp|sau) giỗ$")
"""A feast that only says by when."""
_LISTED: Final = Phrase(
    r"\b(?:(?:lịch|phòng|luyện|đề|phí|lệ phí|hồ sơ|quy chế|địa điểm|cụm) thi|(?:công bố|thông báo) (?:\w+ )?(?:điểm|đề|kết quả))\b"
)
_SALE: Final = Phrase(
    r"\b(?:giảm(?: giá| ngay)? \d+|khuyến mãi|khuyến mại|ưu đãi|voucher|mã giảm|đặt lịch ngay|toàn bộ dịch vụ|freeship|mua \d|mua (?:một|hai|ba) tặng|gian hàng)\b"
)
"""A feast that only names a sale."""
_THINGS: Final = Phrase(
    r"\bngã (?:ba|tư|năm|sáu|bảy|rẽ|giá)\b|\b(?:gãy|nứt|rạn) (?:chân|tay|cổ|sườn) (?:bàn|ghế|giường|tủ|áo|máy|đèn|đế|kính|ô|dù|đàn|quạt)\b"
    r"|\b(?:nhóm|hội|câu lạc bộ|clb|quỹ|cán bộ|ban|tuổi) hưu trí\b|\bcông ty mới (?:ký|nhận|có|mua|trúng|ra|mở|gửi|báo|thông báo|nhập|tăng|giảm)\b|\bphiên bản\b|\bphien ban\b"
    r"|\bnhà mới (?:quét|sơn|lợp|sửa|lắp|bị|mất|cúp|hết|đóng|thuê|bán|ngập|dột|báo|nói)\b"
)
"""Words of moments said of crossroads, furniture, clubs and companies."""


def is_framed(what: str | None, part: Part, at: int) -> bool:
    """Say whether the moment `what`, whose words begin at `at` in the plain part, befalls nobody here."""
    line = part.plain
    if what in _MISREAD and _SOFTWARE.search(part.sentence_plain if what == "wedding" else line) is not None:
        return True
    if what == "death":
        return _GONE_THING.search(line) is not None
    if what in _WORK and _AT_WORK.search(line) is not None:
        return True
    if what == "anniversary":
        return _BEFORE_A_FEAST.search(line) is not None
    if what in _SOLD and _TRADE.search(line) is not None:
        return True
    if what in _BODY:
        if _ILL_THING.search(line) is not None or _AS_A_SEASON.search(line) is not None:
            return True
        if _WHOEVER.search(line, 0, at + _NEXT_WORD) is not None:
            return True
        return _FOR_ALL.search(part.sentence_plain) is not None and _SUFFERS.search(line) is None
    if what == "exam":
        return _LISTED.search(line) is not None
    return what in _STEPS and _LONG_AGO.search(line) is not None


def of_programs(part: Part) -> bool:
    """Say whether the part speaks of what a program or a handbook provides for."""
    return _SOFTWARE.search(part.plain) is not None or _GONE_THING.search(part.plain) is not None


def only_sells(part: Part) -> bool:
    """Say whether a feast stands in the words of a shop."""
    return _SALE.search(part.sentence_plain) is not None


_NEXT_WORD: Final = 6
"""Characters past the beginning that a look ahead may need."""
THINGS: Final = _THINGS
