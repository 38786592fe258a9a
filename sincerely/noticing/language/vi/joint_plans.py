"""Signs that writer and reader will be at one place, or on one line, at a time that stands anywhere in the sentence.

`JOINT` tells of it by who does it (with me, we two, waiting for you there); `FESTIVE` by what is done, which needs a
word to the reader beside it; `AGREED` is a time that somebody says yes to; `HOSTED` a coming home that the host hears of.
All read the tagged part (ME, YOU, WE, WHEN).
"""

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, rule

_GO = r"(?:đi|ra|lên|xuống|vào|vô|sang|qua|ghé|tới|đến|về|chạy)"
_NO_GO = r"(?! (?:tiếng|giá|mắt|đơn|làm ăn|kèm|theo|hàng|học|quê|kho|ngân hàng|bưu|zalo|mail|file|danh|kế|lịch|bảng|server|tay)\b)"
_SHARED = rf"(?:{_GO}{_NO_GO}|ngồi|ăn|uống|nhậu|xem|họp|tập|dự|chọn|duyệt|ký|khám|chơi|đánh|đá|bơi|câu|leo|nấu|thử|học|tiếp|gói)"
_TWO = r"(?:(?:ME|YOU|WE) (?:với|cùng|và) (?:ME|YOU|WE|con|cháu|em|anh|chị))"
_THERE = (
    r"(?:ở|tại|dưới|trước|ngoài|trong|ngay|bên (?:hông|cạnh|kia|này|đường|ngoài|trong|trái|phải)|chỗ|cổng|sảnh|đầu|sẵn)"
)
_FEW = r"(?:vài|mấy|một|1|hai|2|ba|3|dăm|đôi)"

_TEXT = (0.8, "Writer and reader do something together at a time (chiều mai mình ngồi với nhau).",
         "Hai bên cùng làm gì vào một lúc (chiều mai mình ngồi với nhau).")  # fmt: skip
_GONE = (
    r"\b(?:PAST|nào cũng|mỗi (?:sáng|chiều|tối|ngày|tuần|năm)|hàng (?:ngày|tuần)|đã(?! (?:nang|lat)\b)|vừa|hoài|mãi|giá mà|ước gì|phải chi|chưa thấy|không thấy|hồi đó|(?:nhớ|kể|thương|tả) (?:lúc|hồi|hôm|bữa|mãi|cảnh)|"
    r"(?:gửi|giao|nộp|trả|chuyển|in|soạn|lấy|mua|nhận|chở|bốc|ship|báo) (?:hàng|file|bản|hồ sơ|tiền|đồ|gạch|giấy|mẫu|xe|số|báo cáo|hợp đồng))\b|\brồi(?: YOU| ạ)?$|^WHEN rồi\b"
)

JOINT: tuple[Rule, ...] = (
    rule("meeting.together", *_TEXT,
         rf"\b{_TWO} (?:[^\s,.]+ ){{0,2}}?{_SHARED}\b|\b{_SHARED} (?:[^\s,.]+ ){{0,5}}?(?:cùng|với|chung với) (?:ME|WE)\b(?! (?:là|rằng|một tiếng|biết))|\bME (?:\w+ )?{_SHARED} (?:[^\s,.]+ ){{0,4}}?(?:cùng|chung với) YOU\b",
         rf"{_GONE}|\b(?:nói|hỏi|báo|liên hệ|gửi|đăng ký|giúp|phối hợp) (?:cùng|với) (?:ME|WE)\b"),
    rule("meeting.together", *_TEXT,
         rf"\b(?:ME|WE) (?:\w+ )?(?:(?:đứng|ngồi) (?:đợi|chờ)|đợi|¤chờ|đón|tiếp)(?: YOU| sẵn| ông| bà| mày| bạn| cậu| anh| chị| em| cô| chú| bác)? {_THERE}\b|\bđứng (?:đợi|¤chờ|đón) (?:YOU|WE|ME)\b|\bYOU (?:\w+ )?(?:đợi|¤chờ|đón) (?:ME|WE) {_THERE}\b",
         rf"{_GONE}|\b(?:từ|cả) (?:sáng|trưa|chiều|tối|WHEN|tiếng|buổi)\b|\b(?:shipper|giao hàng|lấy hàng)\b"),
    rule("meeting.together", *_TEXT,
         r"\b(?:YOU )?cho (?:ME|WE) (?:xin )?(?:phép )?(?:được )?(?:sang|qua|ghé|tới|đến|lên|vào|vô|gặp|ngồi|theo|hẹn)\b(?! (?:giang|đêm|mặt|tay|báo))|\b(?:sếp|thầy|cô|THEY|ME|WE|nhà trường|trường|ban giám hiệu|bác sĩ|khách|phòng nhân sự) (?:muốn|cần|xin|mong)(?: được)? (?:gặp|ngồi|nói chuyện|trao đổi|làm việc)(?: \w+)?(?: với)? (?:YOU|ME)\b",
         rf"{_GONE}|\bcho ME (?:\w+ )?(?:qua|ghé|lên|tới) (?:lấy|nhận|gửi|trả|mượn|giao)\b"),
    rule("meeting.together", *_TEXT,
         r"\blịch (?:quay|ghi hình|thu âm|tập|họp|gặp|phỏng vấn|demo|hẹn|làm việc|chụp)(?: [^\s,.]+){0,3} (?:đổi|dời|lùi|chuyển|vẫn|chốt)\b|\bqua nhà (?:ME|WE|YOU) (?:làm|ăn|nấu|nhậu|chơi|xem|lai rai|gói|ngồi)\b|\b(?:ME|YOU|con|em) (?:\w+ )?dẫn (?:[^\s,.]+ ){1,3}(?:về|qua|lên|xuống|đi|ra)\b.*\b(?:chơi|thăm|ngoại|nội|YOU)\b|\bvề (?:ngoại|nội|với YOU|bên ngoại|bên nội|thăm (?:YOU|ông|bà|ngoại|nội|cả nhà|nhà))\b|\b(?:ME|WE) (?:với|cùng|và) (?:(?!ME\b|YOU\b)[^\s,.]+ ){1,3}?(?:ra|lên|xuống|vào|vô|tới|đến|qua|sang|ghé)\b(?=.*\bYOU\b)",
         _GONE),
    rule("meeting.together", *_TEXT,
         r"\b(?:đặt|giữ|book|chừa|còn)(?: [^\s,.]+){0,4} (?:bàn|chỗ|phòng)(?: \w+)? (?:\d+|hai|ba|bốn|năm|sáu|tám|mười|đôi|chục) ?(?:người|khách|chỗ|ghế|suất)|\b(?:đặt|giữ|còn)(?: (?:cho )?(?:ME|YOU))? (?:phòng đôi|bàn)\b(?! (?:giao|ghế|gỗ|thờ|phím|là|cũ|mới|học|trang))",
         rf"{_GONE}|\b(?:ký|giấy|cái) bàn\b"),
    rule("meeting.together", *_TEXT,
         r"\b(?:sân|bàn|phòng (?:karaoke|hát|riêng)|lều|homestay)\b(?: [^\s,.]+){0,3} WHEN (?:thì )?(?:ME )?(?:đã )?(?:đặt|book|giữ|thuê)(?: được)? (?:rồi|xong)\b",
         r"\b(?:PAST|huỷ)\b"),
    rule("meeting.together", *_TEXT,
         r"\b(?:xác nhận|nhắc|giữ|dời|đổi|đặt|hẹn)(?: \w+){0,2} (?:lịch|cuộc hẹn|suất|ca|slot)(?: (?!giao\b|tiêm\b|thanh\b|tàu\b|thi\b|trực\b|học\b|nghỉ\b|chạy\b|bay\b)[^\s,.]+){0,4} (?:YOURS|YOU)\b|\bcuộc (?:hẹn|gọi|họp|gặp)(?: [^\s,.]+){0,5} YOURS\b",
         rf"{_GONE}|\blịch (?:giao|tiêm|thanh toán|tàu|trực|học|chụp)\b"),
)  # fmt: skip
FESTIVE = rule("meeting.together", *_TEXT,
    rf"\b(?:thổi nến|hát (?:cái|mừng|chúc|tặng|sinh nhật)|cắt bánh|nhập tiệc|khai tiệc|vào tiệc|cụng ly|nâng ly|ngồi mâm|ăn cỗ|¤cỗ|cỗ (?:bên|nhà|cưới|ở)|{_FEW} mâm|phá cỗ|liên hoan|tụ tập(?= (?:ở|tại|bên|nhà|chỗ|lúc|WHEN|nhé))|tụ(?= ở| tại)|¤tụ(?= (?:ở|tại|bên|nhà|chỗ|lúc|WHEN|nhé))|"
    rf"lai rai|có WHEN (?:nhạc|diễn|hội|văn nghệ|thơ|lửa trại|gala)|làm (?:một |1 )?(?:bữa|ly|chầu|kèo|độ|nồi|¤tô|lon)(?! (?:đề|việc))|làm {_FEW} (?:set|ván|ly|trận|chầu|vòng|kèo|chai|độ|lon)|chạy (?:bộ|\d+ (?:cây|km))|leo (?:rank|núi)|cắm trại|dã ngoại|picnic|thắp (?:[^\s,.]+ ){{0,4}}(?:hương|nhang)|¤cúng WHEN|cúng lúc|tập trung (?:trước|dưới|ngoài|trong|ở|tại)|"
    r"tập (?:lại )?(?:bài|tiết mục|điệu|vở)|(?:tập|diễn|chạy|tổng) (?:văn nghệ|hát|kịch|dượt|duyệt|múa|đội hình)|xuất phát|khởi hành|(?:ráng|thu xếp|sắp xếp|cố gắng|nhớ) (?:\w+ )?(?:về|qua|tới|đến|ghé|lên|xuống)(?= (?:nhé|nghe|đông|đủ|cho|chơi|với|chung|dự|sớm)|$)|(?:tổ chức|đi|vào|tới|qua) viếng|ngắm (?:bình minh|hoàng hôn|trăng)|đón (?:giao thừa|bình minh|năm mới)|lên (?:discord|zoom|meet|teams|skype)|mở (?:zoom|teams|meet|skype))\b",
    rf"{_GONE}|\b(?:ME|KIN|THEY) (?:\w+ ){{0,2}}(?:đi |hay )?(?:chạy bộ|leo núi|cắm trại)\b(?!.*\b(?:YOU|WE|không)\b)|\b(?:xe|tàu|chuyến|đoàn|tour)(?: [^\s,.]+){{0,3}} (?:xuất phát|khởi hành)\b")  # fmt: skip
_OURS = Phrase(
    r"\b(?:tụi|bọn|hội|nhóm|lớp|xóm|phòng|team) mình\b|\b(?:lớp|hội|khoá) ta\b|\b(?:lớp|hội|phòng|tổ|đội|công đoàn|khoá) (?:\w+ )?(?:tổ chức|hẹn|tập trung)\b"
)
_TO_READER = Phrase(
    r"\b(?:nhé|YOU|WE|mời|không|mọi người|mấy bà|mấy ông|mấy đứa|cả nhà|anh em|đi nào|nghe(?= con| em| anh| chị|[.!,]|$))\b"
)
_HOUR = Phrase(r"\d ?(?:h|g|giờ|am|pm)\b|\d:\d\d|\b(?:bảy|tám|chín|mười|một|hai|ba|bốn|năm|sáu) giờ\b|\drưỡi")
_COME = Phrase(
    r"\b(?:mời|ngồi mâm|về (?:sớm|dự|với|đông)|ráng|thu xếp|sắp xếp|có mặt|nhớ (?:về|qua|tới|đến|ghé)|(?:YOU|THEY|út|con|cháu) (?:\w+ )?(?:về|qua|tới|đến|ghé|lên|xuống|sang)(?: sớm| chơi| dự| chung| ăn)?)\b"
)
AGREED = rule("meeting.agreed", 0.84, "A time for meeting is settled or proposed by itself (chốt 9h thứ năm, 3h chiều mai được không).",
    "Chốt hoặc đề nghị riêng giờ hẹn (chốt 9h thứ năm, 3h chiều mai được không).",
    r"\b(?:ok|nhất trí|thống nhất|đồng ý|(?:(?<=^)|(?<=ME )|(?<=YOU )|(?<=WE )|(?<=ok )|(?<=dạ )|(?<=vâng ))¤nhận|theo|giữ)(?: với| luôn| là| vậy| lại)? (?:lịch |giờ |khung giờ |khung |slot |suất )?WHEN(?: nhé| ạ| YOU| của YOU)*$",
    rf"{_GONE}|\b(?:giao|gửi|nộp|trả|hạn|deadline|hàng|làm theo|trong vòng)\b")  # fmt: skip
"""A yes to a time; what the time is of the other letter said."""
LINED = rule("meeting.call-when", 0.8, "One will call the other at an hour.", "Hẹn giờ gọi điện cho nhau.",
    r"\b(?:ME|YOU|THEY) (?:(?!không\b|chưa\b|chẳng\b)\w+ )?(?:bắt máy|nghe máy|cầm máy|canh máy|canh điện thoại|mở (?:zalo|skype))\b", _GONE)  # fmt: skip
_SELF_GO = Phrase(rf"\b(?:ME|WE)(?: (?:với|cùng|và)(?: [^\s,.]+){{1,3}}?)? (?:sẽ |cũng )?{_GO}{_NO_GO}\b")
TO_YOU = rule("meeting.visit", 0.8, "The writer or reader comes at a named time.", "Người viết hoặc người đọc đến vào giờ đã nêu.",
    r"\b(?:ghé|¤sang|qua|đến|tới|gặp)(?: (?:qua|nhà|chỗ|bên|thăm|gặp|chơi|ăn|thăm nhà|lại|trực tiếp))? YOU\b(?! (?:được (?:không|chưa)$|nhé$))", rf"{_GONE}|\b(?:nhờ|gửi|hàng|¤tiền|¤thư|file|shipper|chuyển|giao|chở|mang|đem|đưa|ship|là có|nếu|hôm nào|bữa nào|khi nào|lúc nào)\b|\b(?:đến|tới) YOU\b")  # fmt: skip
_WILL_DO = Phrase(r"\b(?:tiện|rảnh|ở nhà|có mặt|ổn|tiếp)(?: \w+)? (?:không|chứ)\b")
FREE = rule("meeting.slots", 0.85, "Free times are offered or asked for.", "Nêu hoặc hỏi giờ rảnh.",
    r"^(?:[^\s,.]+ ){0,3}?WHEN (?:này )?(?:YOU )?(?:có )?(?:rảnh|bận gì|trống|free|kẹt gì|mắc gì)(?: gì)?(?: \w+)? không\b|\bWHEN (?:YOU|ông|bà|mày) (?:có )?(?:ở nhà|có nhà|có mặt|ở văn phòng|ở tiệm|ở xưởng|ở cơ quan|ở quán|ở shop)(?: \w+)? không\b|\b(?:ông|bà|mày|mi|bạn|cậu|YOU) (?:\w+ )?rảnh (?:thứ mấy|bữa nào|bữa đâu|buổi đâu|hôm nào|ngày nào|lúc nào|khi nào|mấy giờ|buổi nào)", _GONE)  # fmt: skip
ASKED = rule("meeting.visit", 0.82, "The writer or reader comes at a named time.", "Người viết hoặc người đọc đến vào giờ đã nêu.",
    rf"^(?:(?:hay|ê|YOU|ơi|là|à) ){{0,4}}WHEN (?:WE |ME )?(?:(?!YOU\b|THEY\b|KIN\b)\w+ )?{_GO}{_NO_GO}\b.*\b(?:không|chứ)(?: (?:YOU|WE|ạ|nhỉ|mấy|mọi|cả|các|anh em|bà con)(?: \w+)*)?$",
    rf"{_GONE}|\bđi (?:làm|học|chợ)\b|\b(?:có|được) ai\b|\b(?:kịp|xong|lấy|giao|ship|hàng|nhận)\b")  # fmt: skip
_COMES = Phrase(
    r"^(?:(?:YOU|ơi|à|ạ|WHEN|dạ|chắc|thì|là) ){0,5}(?:ME|con|cháu|em) (?:sẽ |mới |cũng |bay |đi xe )?(?:về|lên|xuống|ra|vào|vô|sang|qua)(?: (?:tới|đến|nhà|quê|nơi|YOU|với YOU|chơi|thăm|ngoại|nội|trong đó|ngoài đó|đó|trển|dưới|bển|rồi|nhé|WHEN))*$"
)
_HOST = Phrase(
    r"\b(?:YOU|ngoại|nội|má|mẹ|ba|bố|bà|ông|dì|cô|chú|bác) (?:\w+ )?(?:đừng|khỏi|cứ|nhớ|ở nhà|mở cửa|nấu|chờ|đợi|để cửa|để dành|ra (?:đón|bến|ga|sân))\b|^(?:đừng|khỏi) (?:ra|đợi|chờ|nấu|đón|bày)\b"
)
COMING = rule("meeting.visit", 0.8, "The writer or reader comes at a named time.", "Người viết hoặc người đọc đến vào giờ đã nêu.", r"\b(?:ME|con|cháu|em)\b")  # fmt: skip


def comes_home(seen: Seen, part: Part) -> bool:
    """Say whether the writer comes to those who hear of it: "mai con về, ngoại đừng đón"."""
    return (
        "WHEN" in part.sentence.text
        and _COMES.search(part.tagged) is not None
        and any(_HOST.search(other.tagged) is not None for other in seen.parts)
    )


def joint_plan(seen: Seen, part: Part) -> Rule | None:
    """Return the rule by which the part, with a time somewhere in its sentence, is a meeting of the two; or None."""
    if "WHEN" not in part.sentence.text:
        return FREE if FREE.match(part) is not None else None
    for one in JOINT:
        if one.match(part) is not None and not _gone(one, part):
            return one
    for one in (AGREED, LINED, FREE, ASKED, TO_YOU):
        if one.match(part) is not None:
            return one
    if FESTIVE.match(part) is not None and _told(seen, part) and not _gone(FESTIVE, part):
        return FESTIVE
    if _SELF_GO.search(part.tagged) is not None and _WILL_DO.search(part.sentence) is not None:
        return COMING
    if comes_home(seen, part):
        return COMING
    return None


def _told(seen: Seen, part: Part) -> bool:
    """Say whether the sentence speaks to the reader or of us; with an hour any sentence of the letter may."""
    if _HOUR.search(part.sentence_plain) is not None and any(_COME.search(other.tagged) for other in seen.parts):
        return True
    return _TO_READER.search(part.sentence) is not None or _OURS.search(part.sentence_plain) is not None


def _gone(one: Rule, part: Part) -> bool:
    """Say whether the whole sentence tells of something past."""
    return one.unless is not None and one.unless.search(part.sentence) is not None
