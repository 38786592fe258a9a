"""Signs by which a Vietnamese message tells who "I" am and who "you" are: pieces of patterns with their weights.

`SIGNS` holds (sign, weight); its groups "me" and "you" each get the weight (see `address`).
"""

from typing import Final

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Phrase

TERM: Final = rf"(?:{lex.TERMS}|{lex.SELF_ONLY}|mình|{lex.COURTESY})"
_PAIRED = rf"(?P<me>{TERM}) (?:xin |cũng |rất |thành thật |chân thành |trân trọng |kính )*"
_BARE: tuple[tuple[str, int], ...] = (
    (r"\b(?:gap|cua|thua|cam on|voi|chuc|kinh gui|xin phep) (?P<you>thay|co)\b(?! (?:doi|the|gi|ai|nao|khi|nhieu|mot|le|dau|khong|chua|hoi|gang|dinh|nguoi|viec|may|vai|them|o|tren)\b)", 4),
    (r"\b(?:kinh )?(?:nho|moi) (?P<you>thay)\b(?! (?:doi|the|vi|mat|pin|nhot|moi)\b)", 4),
    (r"\b(?P<you>me|ma|bo|co|thay|chu|bac|di|cau) oi\b[^\n]{0,160}?[.,!?]? ?\b(?P<me>con) (?!(?:lai|gi|nua|thieu|no|hang|cho|phai|it|nhieu|mot|hai|gai|trai|duong|so|ca|nao|be|meo|cho)\b)", 5),
    (r"\b(?P<me>ba|bo|me|ma|co|thay|ngoai) (?:se |da |vua )?(?:gui|mua|chuyen|dan|don|chuc|thuong|goi) (?:cho )?(?P<you>con)\b(?![\s\S]{0,300}\bcon (?:xin )?cam on)(?![^.!\n]*(?:\?|\b(?:nha|nhe|di) (?:me|ma|ba|co|thay)\b))(?! (?:lai|gai|trai|nha|duong|so|dau|hang|ai|gi|thieu|no|ca|bo|be)\b)", 4),
)  # fmt: skip
"""Signs of text without diacritics, where "co", "thay" and "con" are mostly có, thay and còn."""
# (sign, weight); groups "me" and "you" each get the weight.
SIGNS: Final[tuple[tuple[Phrase, int], ...]] = tuple(
    (Phrase(pattern), weight)
    for pattern, weight in (
        (
            rf"\b(?P<you>{TERM})(?: (?:bảo vệ|tài xế|lái xe|chủ (?:quán|nhà|shop)|hàng xóm|thợ|kế toán|trưởng phòng|giám đốc))? (?:ơi|à|ạ)\b",
            4,
        ),
        (
            rf"\b(?:kính gửi|kính thưa|thân gửi|dear|hi|hello|chào|thưa|(?:^|(?<=[\n.!?])|(?<=[\n.!?] ))gửi)(?: các| mấy)? (?P<you>{TERM})\b",
            4,
        ),
        (rf"\bgửi (?P<you>{TERM})\b(?![^.,!?\n]{{0,40}}\b(?:với|giúp)\b)", 1),
        (rf"\b(?:gửi|cho) (?P<me>{TERM}) với\b", 2),
        (
            rf"\b(?P<you>{TERM}) cho (?P<me>{TERM}) (?:xin|biết|hỏi|mượn|địa chỉ|số|giá|thông tin|file|lịch|danh sách|hoá đơn|hóa đơn)\b",
            4,
        ),
        (
            rf"\b{_PAIRED}(?:cảm ơn|chúc|xin lỗi|chào|gửi lời|¤mời|biết ơn|đội ơn|mừng|¤nhờ|nhờ(?= (?:anh|chị|bác|chú|ông|bà)\b)|phiền) (?P<you>{TERM})\b",
            4,
        ),
        (
            rf"\b{_PAIRED}(?:gửi|báo|gọi|nhắn|hỏi|trả|chuyển|giao|mang|đưa)(?: lại| bù| sau| trước| thêm| luôn)?(?: cho)? (?P<you>{TERM})\b(?![^.,!?\n]{{0,150}}\b(?:đi|với|giúp|coi)(?: \w+)? ?(?:[.,!?\n]|$))",
            2,
        ),
        (
            rf"\b(?P<you>{TERM}) (?:gửi|báo|gọi|nhắn|trả|chuyển|giao|mang|đưa|cho|chỉ)(?: lại| bù| sau| trước| thêm| luôn)?(?: cho)? (?P<me>{TERM})\b[^.,!?\n]{{0,150}}\b(?:đi|với)(?: \w+)? ?(?:[.,!?\n]|$)",
            3,
        ),
        (
            rf"\b(?:cảm ơn|chúc mừng|chúc|nhờ|phiền|mong|xin lỗi|(?<!thư )(?<!giấy )(?<!thiệp )¤mời|đề nghị) (?P<you>{TERM})\b",
            2,
        ),
        (
            rf"(?:^|[.!?\n] ?)(?:dạ |vậy |thôi )?(?:phiền|nhờ) (?P<you>{TERM})\b(?! (?:bé|gái|trai|nội|ngoại|chồng|vợ|hàng xóm)\b)",
            12,
        ),
        (rf"\b(?:nhé|nghe|nha) (?P<you>{TERM})\b(?! \w+ \w)", 5),
        (rf"\b(?P<you>{TERM})(?: có thể| vui lòng| nhớ)?(?: \w+){{1,3}} (?:giúp|hộ|giùm) (?P<me>{TERM})\b", 3),
        (
            rf"\b(?P<me>{TERM}) (?:đồng ý|ghi nhận|đã nhận|nhận được|hứa|tiếc|mừng|lỡ|quên|tưởng|hiểu rồi|biết rồi|xin phép|cam kết)\b(?!.*\?)",
            2,
        ),
        (rf"(?:^|[.!?\n] ?)sao (?P<you>{TERM}) (?:chưa|không|lại|mà|vẫn)\b", 4),
        (rf"\b(?:k|không) sao đâu (?P<you>{TERM})\b", 4),
        (
            r"(?:^|[.!?\n] ?)(?:dạ|vâng) (?:(?:được|rồi|vâng|ok|đúng|phải) )+(?P<you>anh|chị|cô|chú|bác|ông|bà|ba|bố|mẹ|má|thầy|dì|cậu) ?(?:[.,!\n]|$)",
            5,
        ),
        (r"^(?!(?:bà|cho|vợ|hai|mấy|các|còn|mẹ|nuôi|trông)\b)[^\W\d]+ (?P<you>con|cháu) ?(?:[,!.\n]|ơi)", 6),
        (r"[.!?…] (?P<me>mẹ|má|ba|bố|bà nội|bà ngoại|ông nội|ông ngoại) ?[.!]? ?$", 8),
        (rf"(?:^|[.!,\n] ?)(?:ok|oke|vâng|dạ|ừ|ờ|được(?: rồi)?|cảm ơn|thôi) (?P<you>{TERM}) ?(?:[.!,\n]|$)", 4),
        (
            r"(?:^|[.!,\n] ?)(?:\w+ )?(?:rồi|dạ|ừ|này|à|ơi)? ?(?P<you>con) (?:trai|gái|yêu|ngoan)(?: [ơà]i?)? ?[.!,\n]",
            4,
        ),
        (r"(?:^|[.!,\n] ?)(?:dạ|vâng|ok)[, ]+(?P<me>shop)\b", 5),
        (rf"\b(?P<me>{TERM}) thấy (?!sao|thế nào|gì|ổn|được|không|hợp|thì)(?!.*\?)", 1),
        (
            r"(?:^|[.!,\n] ?)(?P<you>em|con|cháu|anh|chị) (?:đi|về|chạy|lái)(?: xe)? cẩn thận(?: nhé| nghe)? ?(?:[.!,\n]|$)",
            6,
        ),
        (rf"\b(?P<you>{TERM}) (?:yên tâm|cứ yên|đừng lo|khỏi lo)\b", 4),
        (
            rf"(?<!cho )(?<!giúp )(?<!hộ )(?<!với )(?<!gửi )(?<!báo )(?<!\bnhắn )(?<!\bgọi )(?<!\balo )(?<!\bhỏi )(?<!và )\b(?P<you>{TERM}) nhé ?(?:[.!,\n]|$)",
            2,
        ),
        (rf"\b(?:(?:báo|nhắn|cho) (?P<me>{TERM}) (?:xin|biết|hỏi|nghỉ|mượn|gửi))\b", 3),
        (rf"\b(?:giúp|hộ) (?P<me>{TERM})\b", 2),
        (rf"\b(?P<you>{TERM}) (?:nói|kể|giải thích|bày) (?:cho )?(?P<me>{TERM}) nghe (?:với|coi|nhé|đi)\b", 4),
        (rf"\b(?P<me>{TERM}) (?:sẽ(?! (?:nhận|thấy|được))|xin phép|hứa|nghĩ(?! sao| gì| thế)|xin|định)\b", 3),
        (rf"\b(?P<you>{TERM}) (?:nghĩ|thấy|tính) (?:sao|gì|thế nào)", 3),
        (rf"\b(?P<you>{TERM}) sẽ (?:nhận|thấy|được (?:cấp|hoàn|nhận|hưởng))\b", 4),
        (rf"\b(?P<me>{TERM}) là (?!người|ai\b)", 2),
        (
            rf"\b(?:(?:tụi|bọn) (?=anh|chị|cô|chú|bác|thầy)|(?:bên|tụi|bọn|chúng|vợ chồng|phía) (?=em|cháu|con|tôi|tui|tớ|mình|tao))(?P<me>{TERM})\b",
            3,
        ),
        (
            r"\b(?:vợ|chồng|ck|ông xã|bà xã|nhà|con gái|con trai|bé nhà|mẹ|bố|ba|má) (?P<me>em|cháu|mình|tôi|tui|tớ)\b",
            2,
        ),
        (rf"\b(?:để(?: đó| đấy)?|có gì) (?P<me>{TERM})\b", 2),
        (rf"\b(?P<me>{TERM}) (?:mới |đang |còn |cũng )?(?:rảnh|bận|kẹt|mắc|có ca|có lịch)\b(?!.*\?)", 1),
        (
            rf"(?:^|[.!\n] ?)(?P<you>{TERM}) (?:xem|kiểm|kiểm tra|coi|lục|gọi|hỏi|viết|sửa|làm|check|rà|gửi|nộp|dọn|học|ăn|uống|nghỉ)\b[^.,!?\n]{{0,150}} đi(?: nhé)? ?(?:[.,!?\n]|$)",
            3,
        ),
        (
            r"\b(?P<you>anh|chị|cô|chú|bác|thầy) (?:gửi|báo|gọi|nhắn|hỏi|trả|chuyển|giao|mang|đưa)(?: lại| bù| sau| thêm| luôn)?(?: cho)? (?P<me>em|cháu|con)\b[^.!?\n]{0,60}\b(?:trước|nhé)(?! khi)\b",
            2,
        ),
        (rf"\bviết cho (?P<me>{TERM})\b", 1),
        (rf"\b(?P<me>{TERM}) (?:xin )?cảm ơn(?: nhiều| trước)?(?: ạ| nhé)? ?(?:[.!,\n]|$)", 3),
        (
            r"\b(?P<me>ba|bố|mẹ|má|ông|bà|cô|thầy|chú|bác) (?:chở|mua|dẫn|dắt|đón|¤đền|nấu|thương|dặn|nhắc|mắng|kèm)(?: cho)? (?P<you>con|cháu|em)\b(?!.*\?)",
            3,
        ),
        (r"\bcho (?:các|tụi|mấy) (?P<you>em|con|cháu)\b", 3),
        (
            rf"(?:^|[.!\n] ?)(?P<you>anh|chị|cô|chú|bác|ông|bà|dì|cậu|thầy)(?: chị| chú| bà)? (?:với|và|cùng) (?:mấy|các) (?:cháu|nhỏ|bé)\b[^.!?\n]{{0,40}} (?:tụi|bọn|nhà|vợ chồng) (?P<me>{TERM})\b",
            5,
        ),
        (r"(?:^|[.!\n] ?)(?P<me>cô|thầy|ba|bố|mẹ|má|chú|bác) (?:đang|đọc|xem|biết|nghe|hiểu)\b(?!.*\?)", 2),
        (r"\b(?P<you>cháu|em|con) (?:thu xếp|sắp xếp|ráng|cố) (?:về|qua|tới|lên|sang|đến|ghé)\b", 4),
        (r"\b(?:nhắn|báo|gọi|bảo) (?P<me>em|con|cháu) (?:đặt|biết|mua|để|lấy|ghi|giữ|in|làm|đón|qua|một)\b", 3),
        (r"\b(?:vợ|chồng|nhà) (?P<me>anh|chị|cô|chú|bác) (?:mới|vừa|sắp|bị|phải|cũng|đang)\b(?!.*\?)", 4),
        (
            rf"\b(?:bao giờ|khi nào|chừng nào|hôm nào|lúc nào) (?P<you>{TERM}) (?:\w+ ){{1,4}}(?:cho|lại|trả) (?P<me>{TERM})(?= ?(?:\w+ ?)?\?)",
            3,
        ),
        (
            rf"\b(?P<me>{TERM}) đã (?:xem|đọc|nhận|nghe|hỏi|kiểm tra|báo|gửi|chuyển|duyệt|trao đổi|ghi nhận|check)\b(?!.*(?:\?|chưa))",
            2,
        ),
        (rf"\bnhà (?P<me>{TERM}) (?:làm|nấu|tổ chức|mở|đãi|cúng)\b", 2),
        (rf"\b(?:không|chưa|vậy|hả|rồi|đó|luôn) (?P<you>{TERM})(?= ?(?:[.,!?\n]|$))", 3),
        (
            rf"(?:^|[.!\n] ?)(?:dạ |vâng |ok )?(?P<me>{TERM}) (?:đọc|xem|coi|nhận|kiểm tra|check|hỏi|duyệt|ký|nghe|hiểu) (?:\w+ ){{0,3}}?rồi(?! (?:à|hả|thì|chưa))(?!.*\?)",
            2,
        ),
        (rf"\b(?P<you>{TERM}) (?:nhớ|vui lòng|đừng|cứ|khỏi)\b", 1),
        (
            rf"\b(?P<me>{TERM}) (?:nhượng bộ|¤đền|trừ lại|thối lại|tính nhầm|nhường|lo (?:xong|hết|cho|vụ|phần|liệu)\b|lo ?(?:[.!,\n]|$))(?!.*\?)",
            3,
        ),
        (
            r"\b(?P<me>shop) (?:sẽ |xin )?(?:hoàn|¤đền|¤bù|tặng|hỗ trợ|xin|kiểm tra lại|báo lại|cảm ơn|liên hệ lại)\b(?!.*(?:\?|giúp|nhé))",
            6,
        ),
        (
            rf"\b(?P<you>{TERM}) (?:chuyển|duyệt|chốt|ký|gửi|ok|báo|nhắn|gọi|cọc|xác nhận|đồng ý|về)(?: [^\s,.]+){{0,3}} là (?P<me>{TERM}) (?!người|ai\b|của)",
            3,
        ),
        (
            rf"\b(?P<you>con|em|cháu) (?:nói|nhắn|bảo|thưa)(?: với| lại)? (?:bố|mẹ|ba|má|ông|bà)(?: \w+)? (?:là|rằng) (?P<me>{TERM})\b",
            4,
        ),
        (
            r"\b(?P<me>em|con|cháu) (?:mở|tải|tìm|xem|đọc|đăng nhập|kiếm|lật)(?: \w+)? (?:không|mãi không|chưa) (?:ra|được|thấy|nổi)\b",
            5,
        ),
        (rf"\b(?P<you>{TERM}) (?:đợi|chờ) (?P<me>con|em|cháu)\b", 2),
        (
            r"\b(?P<me>con|cháu) (?:gửi|mua|biếu|chuyển|trả|nấu|đặt|mang|điện|chở|lo|nói|trông)(?: [^\s,.]+){0,3} (?:cho )?(?P<you>má|mẹ|ba|bố|ông|bà|cô|bác|chú)\b(?! (?:đi|gấp|ngay|liền đi))",
            4,
        ),
        (
            rf"\b(?P<me>{TERM}) sẽ (?:nói|hỏi|gửi|làm|xem|lo|mua|đón|chở|gọi|báo|viết|kiểm tra)\b[^.,!?\n]{{0,40}} (?:giúp|cho|hộ) (?P<you>em|con|cháu)\b(?![^.!\n]{{0,80}}\?)",
            6,
        ),
        (rf"\b(?P<me>{TERM}) (?:xin )?(?:¤hứa|cam đoan) (?!.*\?)", 3),
        (
            r"\b(?P<me>anh|chị|cô|chú|bác) (?:dẫn|bao|khao|đãi|¤đền|nhường) (?:cho )?(?P<you>em|cháu|con)\b(?!.*(?:\?|với|đi\b))",
            3,
        ),
        (
            r"(?:^|\n)(?:ừ|ừm|được|ok em)\b[^.!?\n]{0,40}?\b(?P<me>anh|chị|cô|chú|bác) (?:[^\s,.]+ ){1,5}cho(?= ?(?:[.,!\n]|$))",
            4,
        ),
        (r"(?:^|\n)ừ,? (?P<me>anh|chị|cô|chú|bác|thầy|mẹ|má|ba|bố) (?!(?:ơi|cứ|nhớ|đừng|à|ạ)\b)", 4),
        (r"\bvợ chồng (?P<you>em|cháu|con) có\b", 3),
        (
            r"\b(?P<me>con|cháu) (?:rửa|dọn|giặt|sửa|đưa|qua|về|ghé|đón|thăm|chở|dẫn|phụ|lấy|xin|gọi)(?: [^\s,.]+){0,3} (?:cho|với|thăm|phụ|chở|đón|đưa|gọi(?: cho)?) (?P<you>má|mẹ|ba|bố|ngoại|nội)\b(?! (?:đi|gấp|ngay|liền đi))",
            4,
        ),
    )
) + tuple((Phrase("(?!)", pattern), weight) for pattern, weight in _BARE)
