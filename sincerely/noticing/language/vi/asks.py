"""Asks in Vietnamese: giúp em, nhờ chị, vui lòng, anh gửi em nhé, được không ạ."""

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, first_hit, notice
from sincerely.noticing.records import Notice
from sincerely.noticing.rule_text import RuleText

RULES: dict[str, RuleText] = {
    "vi.ask.giup-em": RuleText(0.95, 'An action "giúp/hộ/giùm em" (for me).', "Một việc kèm “giúp/hộ/giùm em”."),
    "vi.ask.nho-phien": RuleText(0.95, "The words nhờ, phiền, vui lòng, làm ơn or đề nghị ask for it.", "Có lời nhờ, phiền, vui lòng, làm ơn hoặc đề nghị."),
    "vi.ask.mong": RuleText(0.88, "The writer hopes that the reader will do something.", "Người viết mong người đọc làm một việc."),
    "vi.ask.cho-em": RuleText(0.94, 'The words "cho em xin/hỏi/biết".', "Có cụm “cho em xin/hỏi/biết”."),
    "vi.ask.duoc-khong": RuleText(0.92, 'A question closing with "được không", "chưa" or the like to the reader.', "Câu hỏi kết bằng “được không”, “chưa”… cho người đọc."),
    "vi.ask.question": RuleText(0.85, "A question that names the reader.", "Câu hỏi có nhắc người đọc."),
    "vi.ask.open-question": RuleText(0.78, "A question that expects an answer.", "Câu hỏi chờ trả lời."),
    "vi.ask.nho-dung": RuleText(0.9, 'The reader is told "nhớ…" or "đừng…".', "Người đọc được dặn “nhớ…” hoặc “đừng…”."),
    "vi.ask.you-verb-nhe": RuleText(0.92, 'The reader, an action and "nhé/nha/đi/với".', "Người đọc, một việc và “nhé/nha/đi/với”."),
    "vi.ask.you-verb": RuleText(0.8, "A sentence begins with the reader and an action.", "Câu bắt đầu bằng người đọc và một việc."),
    "vi.ask.you-verb-me": RuleText(0.9, "The reader is to send, tell or give the writer something.", "Người đọc gửi, báo hoặc đưa gì cho người viết."),
    "vi.ask.em-xin": RuleText(0.85, "The writer asks leave or asks for something (em xin…).", "Người viết xin phép hoặc xin một điều."),
    "vi.ask.em-can": RuleText(0.85, "The writer says what is needed from the reader.", "Người viết nói cần gì ở người đọc."),
    "vi.ask.whoever": RuleText(0.85, "Whoever it fits is asked to act (ai… thì báo).", "Ai thuộc trường hợp đó thì được nhờ làm."),
    "vi.ask.verb-nhe": RuleText(0.85, 'An action without subject, closing with "nhé/giúp/với".', "Một việc không chủ ngữ, kết bằng “nhé/giúp/với”."),
    "vi.ask.moi": RuleText(0.85, "The reader is invited.", "Người đọc được mời."),
}  # fmt: skip

_V = rf"(?:{lex.VERB_ACT})\b"
_LEAD = r"(?:(?:dạ|vâng|ok|à|ừ|thôi|vậy|thế|nên|rồi|thì|mà|và|còn|riêng|nếu tiện|khi nào rảnh|có gì|WHEN|sếp|hi|hello|dear|chào) )*"
_VOC = r"(?:(?:YOU|THEY|WE) (?:ơi|à|ạ|này|nè),? )?"
_HEAD = rf"^{_LEAD}{_VOC}{_LEAD}"
_MOD = r"(?:(?:WHEN|cứ|hãy|nên|tiện|thử|sớm|tạm|gấp|chủ động|ưu tiên|tranh thủ|tự|lại|đi|về|trực tiếp|có|phải|ai|THEY|chỉ cần|chịu khó|ráng|sắp xếp|cũng|phía|bên) )*"
_PAST_YOU = r"\b(?:đã|vừa|mới|PAST|rồi$|rồi ạ$|từng|hôm trước|chưa từng)\b"
_WISH = (
    r"\b(?:giữ gìn|giữ sức|nghỉ ngơi|ngủ (?:ngon|sớm)|ăn uống|yên tâm|khoẻ|khỏe|vui vẻ|cố lên|đừng lo|đừng buồn|đừng ngại|"
    r"đừng khách sáo|đừng bận tâm|đừng nghĩ|bình tĩnh|thông cảm|lượng thứ|bỏ qua|miễn thứ|tha lỗi|hạnh phúc|kiêng|giữ ấm|"
    r"giữ phong độ|may mắn|thứ lỗi|đừng từ chối|khỏi)\b"
)
_UNREAL = r"\b(?:giá mà|giá như|ước gì|phải chi|lẽ ra|đáng lẽ|đáng ra)\b"
_REPORT = r"\b(?:THEY|KIN|khách|sếp|ai) (?:bảo|nói|nhờ|hỏi|kêu|dặn|yêu cầu|đề nghị|hứa|vừa|đã|sẽ)\b"
_NEVER = Phrase(rf"{_WISH}|{_UNREAL}|{_REPORT}|\bcảm ơn\b")
_NEVER_PAST = Phrase(rf"{_WISH}|{_UNREAL}|{_REPORT}|{_PAST_YOU}|\bcảm ơn\b|\b(?:xin lỗi|chúc)\b")

RULE_LIST: tuple[Rule, ...] = (
    Rule("vi.ask.nho-phien", Phrase(
        rf"{_HEAD}(?:ME )?(?:xin |có |muốn |đành |lại |cũng |phải |kính |trân trọng )*(?:nhờ|phiền|làm phiền) (?:YOU|THEY|giúp|bên|ME\b|các|mọi người|\w+ (?:giúp|hộ))"
        rf"|\b(?:xin )?(?:vui lòng|làm ơn|xin hãy|xin phiền|phiền YOU|nhờ YOU|cảm phiền)\b|{_HEAD}hãy {_V}"
        rf"|(?:{_HEAD}|\bME (?:xin |kính )?)(?:đề nghị|yêu cầu|kính đề nghị|đề xuất YOU) (?!đã|này|của|trên|tài trợ|thanh toán số|được duyệt)"), Phrase(rf"{_UNREAL}|\bcảm ơn\b.*\bđã\b|{_REPORT}|\btạm ứng đề nghị\b")),
    Rule("vi.ask.cho-em", Phrase(
        r"\bcho ME (?:xin|hỏi|biết|mượn|thêm|gặp|hay|ý kiến|email|số|địa chỉ|file|link|thông tin|danh sách|nghỉ|được)\b"
        r"|\b(?:báo|nhắn|nói|gửi|cho) (?:lại )?(?:cho )?ME (?:biết|hay|một tiếng|với|nhé|trước|lại|số|bản|file)\b"), Phrase(rf"{_PAST_YOU}|{_UNREAL}|\bcảm ơn\b|\bđể ME\b")),
    Rule("vi.ask.giup-em", Phrase(r"\b(?:giúp|hộ|giùm) (?:ME|WE|cho|KIN|với|nhé)\b|\b(?:giúp|hộ)$|\bgiúp đỡ ME\b"), Phrase(rf"{_PAST_YOU}|{_UNREAL}|\bcảm ơn\b|\bME (?:\w+ ){{0,4}}(?:giúp|hộ) YOU|\bnhờ YOU\b.*\bmà\b|đã giúp")),
    Rule("vi.ask.em-xin", Phrase(rf"{_HEAD}ME (?:muốn |cũng )?xin (?:phép )?(?:được )?(?:nghỉ|WHEN nghỉ|wfh|off|đổi ca|vắng|về sớm|hoãn|gia hạn|tạm ứng|ứng|báo giá|file|số|ý kiến|thêm|lại|không trả lời|YOU)\b|\bME xin YOU\b"), Phrase(r"\b(?:xin lỗi|cảm ơn|sẽ xin)\b")),
    Rule("vi.ask.mong", Phrase(r"\b(?:kính mong|rất mong|mong|hy vọng|hi vọng) (?:rằng |là )?(?:sớm )?(?:YOU|nhận được|được (?:YOU|phản hồi|xem xét))\b|\bME (?:muốn|mong) (?:được (?:hoàn|nhận|bồi|giải|đổi|hỗ trợ)|YOU)\b"), Phrase(rf"{_WISH}|\bcầu mong\b|\bsức khoẻ\b|\bthành công\b|\bhợp tác\b|\bchuyến đi\b")),
    Rule("vi.ask.nho-dung", Phrase(rf"(?:{_HEAD}(?:YOU |THEY |WE )?(?:WHEN )?|\bYOU )(?:nhớ|đừng|chớ|khỏi cần|không được) (?:có |là |tự ý )?\w+"), Phrase(rf"{_WISH}|{_PAST_YOU}|{_HEAD}nhớ (?:YOU|hồi|lúc|ngày|PAST|lần|quá|nhà|THEY)|\bcảm ơn\b|đừng quên nhau|YOU nhớ (?:hồi|không)")),
    Rule("vi.ask.duoc-khong", Phrase(r"\b(?:được không|được chưa|được chứ|có được|ok không|ổn không|tiện không|rảnh không|kịp không|được hông)\b|\bkhông biết (?:YOU|bên) .*(?:không|chưa)\b"), Phrase(rf"{_UNREAL}|\b(?:làm gì|sao mà)\b|\bkhông được không\b|{_REPORT}")),
    Rule("vi.ask.whoever", Phrase(rf"\b(?:ai|bạn nào|anh chị nào|bác nào|em nào|phụ huynh nào|người nào|YOU nào|YOU ai)\b .*\b(?:thì |xin |vui lòng |làm ơn |nhớ )?(?:báo|gọi|nhắn|liên hệ|đăng ký|gửi|cho|ib|inbox|điền|mang|xoá|xóa|reply|điểm danh|inbox)\b"), Phrase(rf"{_PAST_YOU}|\bkhông ai\b")),
    Rule("vi.ask.you-verb-me", Phrase(rf"(?:{_HEAD}|\b(?:nên|thì|rồi|và|để) )(?:YOU|THEY) {_MOD}{_V}(?: \S+){{0,12}}? (?:cho|giúp|báo|gửi|với|nói|nhắn) (?:ME|WE)\b|{_HEAD}(?:YOU|THEY) {_MOD}(?:gửi|cho|báo|nhắn|gọi|forward|chuyển|trả|add|share|cc) (?:lại )?(?:cho )?ME\b"), _NEVER_PAST),
    Rule("vi.ask.you-verb-nhe", Phrase(rf"(?:{_HEAD}|\b(?:nên|thì|rồi|và) )(?:YOU|WE|THEY) {_MOD}{_V}.*\b(?:nhé|nghe|đi|với|nhỉ|nào)(?: YOU| ạ| nhé| luôn)*$"), _NEVER_PAST),
    Rule("vi.ask.em-can", Phrase(rf"{_HEAD}(?:quan )?ME (?:đang |sẽ |cũng |rất |chỉ )?cần (?!phải|làm|đi|suy nghĩ|thời gian|biết ơn|nghỉ)(?:\w+)"), Phrase(r"\b(?:nếu|không cần|chưa cần|PAST)\b")),
    Rule("vi.ask.verb-nhe", Phrase(rf"{_HEAD}(?:nhanh |sớm )?{_V}(?! (?:mừng|tin|nghe)\b).*\b(?:nhé|với)(?: YOU| ạ)?$"), Phrase(rf"{_WISH}|{_PAST_YOU}|\bME\b|\bWE\b|\b(?:chúc|hẹn gặp|gặp lại|cảm ơn|hen gap)\b")),
    Rule("vi.ask.moi", Phrase(r"\b(?:ME|WE|THEY|công ty|trân trọng|kính) (?:xin |trân trọng |rất |kính |muốn )*mời YOU\b"), Phrase(r"\b(?:đã mời|PAST|hôm nào|bữa nào|lễ kỷ niệm)\b")),
    Rule("vi.ask.you-verb", Phrase(rf"{_HEAD}YOU {_MOD}(?:xem|check|kiểm tra|gửi|chuẩn bị|in|ký|nộp|xác nhận|confirm|báo|gọi|liên hệ|bổ sung|sửa|làm|ngưng|dừng|đặt|mua|cho|chuyển|thanh toán|duyệt|approve|assign|review|resubmit|submit|update|cập nhật|gửi lại|điền|mang|đem|đón|ghé|chốt|chọn|rà|đọc|viết|trả lời|phản hồi|bố trí|cử|giao|thu dọn|ghi|tách|dùng|move|họp|tập trung|cứ|kèm|dặn|nhắn|forward|quyết|lấy|giữ|note|tắt|mở|đổi)\b"), Phrase(rf"{_WISH}|{_UNREAL}|{_REPORT}|{_PAST_YOU}|\b(?:sẽ|đang|là|nhiều lần|giỏi|không|chưa|cho ME mượn|nhanh lắm|thì nhanh)\b|\bcảm ơn\b|\bYOU (?:làm|viết|xem|đọc|dạy|cho|giao|lấy) (?:đúng|tốt|hay|thiếu|sai|nhầm|xong|ME nhớ|ME thấy)\b|\bmà\b")),
)  # fmt: skip
QUESTIONS: tuple[Rule, ...] = (
    Rule("vi.ask.question", Phrase(r"\b(?:YOU|WE|ME)\b.*\b(?:không|chưa|gì|nào|đâu|sao|bao nhiêu|bao giờ|khi nào|mấy|ai|hay|thế nào|chăng|nhỉ|à|hả|chứ)\b|\b(?:không|chưa|gì|nào|đâu|bao nhiêu|bao giờ|khi nào|mấy|ai|thế nào|hả|à)\b.*\bYOU\b")),
    Rule("vi.ask.open-question", Phrase(r"\w+ \w+")),
)  # fmt: skip
_GREETING = Phrase(
    r"\b(?:khoẻ không|khỏe không|thế nào rồi|dạo này|có khoẻ|có khỏe|khoẻ chứ|vẫn khoẻ|ra sao rồi|đúng không|phải không"
    r"|ai đền|ai chịu nổi|làm sao mà|sao nổi|có ai ngờ|ai mà|thế mà|là sao|ai biết)\b|\b(?:THEY|KIN|khách|sếp) (?:hỏi|bảo|nói)\b"
)
_KEYS = Phrase(
    r"\b(?:YOU|WE|THEY|giúp|hộ|nhờ|phiền|vui lòng|làm ơn|hãy|đề nghị|yêu cầu|mong|xin|cho|nhớ|đừng|được|ai|nào|cần|mời|nhé|với|biết)\b"
)


def find_asks(seen: Seen) -> list[Notice]:
    """Return the asks of a message, at most one a part."""
    found: list[Notice] = []
    for part in seen.parts:
        rule = _asked(part)
        if rule is not None:
            found.append(notice("ask", "reader", rule, part.tagged, RULES))
    return found


def _asked(part: Part) -> str | None:
    if _KEYS.search(part.tagged) is not None:
        hit = first_hit(RULE_LIST, part)
        if hit is not None:
            return hit[0].id
    if part.question and _GREETING.search(part.tagged) is None:
        hit = first_hit(QUESTIONS, part)
        return hit[0].id if hit else None
    return None
