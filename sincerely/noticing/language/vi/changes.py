"""Changes and the like in Vietnamese: a new role, a new address, an absence; and text that gives orders to an assistant."""

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, notice, possible, rule, texts
from sincerely.noticing.records import Kind, Notice, Who

_ASSISTANT = (
    r"(?:trợ lý(?: ảo| ai)?|ai|chatbot|chatgpt|gpt|mô hình(?: ngôn ngữ)?|hệ thống tự động|phần mềm|bot|assistant|llm)"
)
_REACH = r"(?:email|mail|e-mail|địa chỉ(?: email| mail)?|số điện thoại|điện thoại|số di động|zalo|số)"

ROLE: tuple[Rule, ...] = (
    rule("role_change.left", 0.88, "Someone no longer works there.", "Có người không còn làm việc ở đó.",
         r"\b(?:không còn (?:làm việc|công tác|làm|phụ trách|ở công ty)|đã (?:nghỉ việc|thôi việc|chuyển công tác|rời công ty)|(?:em|tôi|mình|anh|chị) (?:sẽ )?bàn giao (?:lại )?(?:công việc|khách hàng|dự án|hồ sơ)? ?cho)\b"),
    rule("role_change.takes-over", 0.87, "Someone else is in charge from now on.", "Từ nay người khác phụ trách.",
         r"\b(?:(?:từ nay|từ hôm nay|từ ngày|kể từ|sắp tới|WHEN)\b.*\b(?:phụ trách|thay (?:em|tôi|anh|chị|mình|thế)|đảm nhận|tiếp quản|chịu trách nhiệm|làm đầu mối)|(?:thay (?:em|tôi|mình|anh|chị)|tiếp nhận) (?:phụ trách|công việc|vị trí|xử lý)|đầu mối (?:liên hệ )?mới|người phụ trách mới|phụ trách thay|tiếp quản)\b",
         r"\b(?:giúp|được không|nhờ|thăm|thu tiền)\b"),
    rule("role_change.moved", 0.85, "Someone takes a new post.", "Có người nhận vị trí mới.",
         r"\b(?:(?:chuyển|điều chuyển|luân chuyển) (?:sang|qua|về) (?:phụ trách|làm|bộ phận|phòng|vị trí|team|mảng)|vị trí mới (?:là|của)|chức vụ mới|nhận nhiệm vụ mới|bổ nhiệm (?:giữ|làm|vào) (?:chức|vị))\b"),
)  # fmt: skip
ADDRESS: tuple[Rule, ...] = (
    rule("address_change.new", 0.9, "A new address, number or place.", "Địa chỉ, số điện thoại hoặc nơi làm việc mới.",
         rf"\b(?:(?:(?<!trao )đổi|thay đổi|chuyển)(?: sang| qua| dùng)? {_REACH}|{_REACH} (?:liên hệ )?mới|{_REACH} (?:cũ|này|kia) (?:\w+ )?(?:không (?:còn )?(?:dùng|sử dụng|hoạt động)|ngưng|ngừng|bỏ|mất)|(?:dùng|liên hệ|nhắn|gửi) (?:qua |vào |về |sang )?(?:email|mail|số|địa chỉ) (?:mới|này thay)|(?:văn phòng|trụ sở|công ty|cửa hàng|kho|chi nhánh|shop|phòng khám)\b.*\b(?:chuyển|dời|dọn) (?:về|đến|tới|sang|qua|địa điểm)|địa chỉ mới|chuyển (?:văn phòng|trụ sở|kho|địa điểm))\b",
         r"\b(?:địa chỉ nhận hàng mới của đơn|không thay đổi|đổi số lượng|số (?:lượng|tiền|liệu|hoá|tài))\b"),
)  # fmt: skip
ABSENCE: tuple[Rule, ...] = (
    rule("absence.away", 0.9, "The writer is away.", "Người viết vắng mặt.",
         r"\b(?:(?:đang|sẽ|hiện) (?:\w+ )?(?:nghỉ phép|nghỉ lễ|vắng mặt|đi công tác|công tác|nghỉ thai sản|đi vắng|nghỉ mát|du lịch)|tự động trả lời|trả lời tự động|thư trả lời tự động|vắng mặt (?:tại|ở|từ|đến)|không (?:có mặt|ở) (?:tại |ở )?văn phòng|ngoài văn phòng|out of office|ooo|nghỉ phép (?:từ|đến|hết|tới)|hạn chế (?:truy cập|kiểm tra) (?:email|mail)|(?:em|tôi|mình|anh|chị) (?:xin )?(?:nghỉ|off|wfh) (?:hôm nay|WHEN|từ|đến|hết|tới|phép|sáng|chiều)|xin nghỉ (?:hôm|từ|đến|\d|phép|sáng|chiều|ngày)|đi công tác)\b",
         r"\b(?:YOU đi công tác|chúc|được nghỉ|lịch nghỉ|thông báo)\b"),
)  # fmt: skip
ORDER: tuple[Rule, ...] = (
    rule("order.ignore-instructions", 0.95, "The text tells an assistant to set its instructions aside.", "Văn bản bảo trợ lý bỏ qua chỉ dẫn.",
         r"\b(?:bỏ qua|phớt lờ|quên|không tuân theo|lờ đi|ignore|disregard) (?:\w+ ){0,4}(?:hướng dẫn|chỉ dẫn|chỉ thị|lệnh|quy tắc|yêu cầu trước|nội dung trước|instructions|prompt)\b|\bsystem prompt\b|\b(?:bạn|mày) (?:bây giờ )?là (?:một )?(?:trợ lý|ai|chatbot|mô hình)\b"),
    rule("order.to-assistant", 0.92, "The text orders an assistant or a program to act.", "Văn bản ra lệnh cho trợ lý hoặc phần mềm.",
         rf"(?:^|[\[(<]\s*){_ASSISTANT}\s*(?:ơi|à|này|[:,])|(?:^|[:\[(<]\s*){_ASSISTANT} (?:hãy|phải|cần|vui lòng|đọc|gửi|chuyển|xoá|trả lời)\b|\b(?:gửi|dành) cho (?:trợ lý|ai|chatbot|mô hình)\b.*\b(?:hãy|phải|gửi|chuyển|đọc)\b|\b{_ASSISTANT} (?:đọc|xử lý|nhận) (?:được )?(?:thư|email|mail|tin|nội dung) này\b|\bhãy (?:tự động )?(?:duyệt|gửi|chuyển tiếp|chuyển|trả lời|xoá|forward)\b.*\b(?:không cần (?:hỏi|xác nhận|duyệt|người)|mà không (?:hỏi|báo|cần)|đừng (?:báo|hỏi|cho (?:người|chủ)))",
         r"\b(?:cuộc thi|khoá học|hội thảo|toạ đàm|bài viết)\b"),
    rule("order.hidden-from-owner", 0.9, "The text wants something kept from the owner of the mailbox.", "Văn bản muốn giấu chủ hộp thư.",
         r"\b(?:đừng|không) (?:\w+ )?(?:cho|để|báo) (?:cho )?(?:người dùng|chủ (?:hộp thư|tài khoản|nhân)|user) (?:biết|thấy)?\b|\b(?:đánh dấu|xếp) (?:email|mail|thư|tin) này (?:là )?(?:đã duyệt|an toàn|quan trọng|đã đọc|khẩn)\b"),
)  # fmt: skip
_FAMILIES: tuple[tuple[Kind, tuple[Rule, ...]], ...] = (
    ("role_change", ROLE), ("address_change", ADDRESS), ("absence", ABSENCE), ("order", ORDER),
)  # fmt: skip
_ALL = (*ROLE, *ADDRESS, *ABSENCE, *ORDER)
RULES = texts(_ALL)
_ME = Phrase(r"\b(?:ME|WE|OWN)\b")
_OTHER = Phrase(r"\b(?:THEY|KIN)\b")


def find_changes(seen: Seen) -> list[Notice]:
    """Return changes of role and address, absences and orders to an assistant: each kind once, orders every time."""
    found: list[Notice] = []
    had: set[str] = set()
    for part in seen.parts:
        if not possible(_ALL, part.plain) and not possible(_ALL, part.tagged):
            continue  # so it is with most: one look in place of eight
        for kind, rules in _FAMILIES:
            if kind in had:
                continue
            one = _holds(rules, part)
            if one is None:
                continue
            if kind != "order":
                had.add(kind)
            found.append(notice(kind, _whose(kind, part), one, part.plain))
    return found


def _holds(rules: tuple[Rule, ...], part: Part) -> Rule | None:
    """Return the first rule that holds in either reading of the part."""
    for line in (part.plain, part.tagged):
        for one in possible(rules, line):
            if one.pattern.search(line) is not None and not (
                one.unless is not None and one.unless.search(line) is not None
            ):
                return one
    return None


def _whose(kind: Kind, part: Part) -> Who:
    if kind == "order":
        return "reader"
    if _OTHER.search(part.tagged) is not None and _ME.search(part.tagged) is None:
        return "other"
    return "sender"
