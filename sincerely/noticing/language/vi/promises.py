"""Promises in Vietnamese: em sẽ…, để em…, mai em gửi…, em gửi anh sau nhé."""

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, first_hit, notice
from sincerely.noticing.records import Notice
from sincerely.noticing.rule_text import RuleText

RULES: dict[str, RuleText] = {
    "vi.promise.de-em-verb": RuleText(
        0.93, 'The writer says "để em…" (let me do it).', "Người viết nói “để em…” rồi nêu việc sẽ làm."
    ),
    "vi.promise.hua-cam-ket": RuleText(
        0.95, "The writer says that he promises or commits to it.", "Người viết nói mình hứa hoặc cam kết."
    ),
    "vi.promise.em-se-verb": RuleText(
        0.94, 'The writer says "em sẽ…" (I will) with something to do.', "Người viết nói “em sẽ…” kèm một việc."
    ),
    "vi.promise.em-verb-when": RuleText(
        0.9, "The writer names himself, an action and a time to come.", "Người viết nêu mình, một việc và thời gian sắp tới."
    ),
    "vi.promise.em-verb-nhe": RuleText(
        0.88, 'The writer names himself and an action and closes with "nhé", "luôn" or "cho".',
        "Người viết nêu mình, một việc và kết bằng “nhé”, “luôn” hoặc “cho”.",
    ),
    "vi.promise.se-verb-no-subject": RuleText(
        0.85, 'A part begins with "sẽ…" and no other person is named.', "Câu bắt đầu bằng “sẽ…” và không nhắc ai khác."
    ),
    "vi.promise.co-gang-du-dinh": RuleText(
        0.8, "The writer says that he will try or means to do it.", "Người viết nói sẽ cố gắng hoặc định làm."
    ),
    "vi.promise.em-lo": RuleText(
        0.85, "The writer takes it on himself (em lo, em phụ trách).", "Người viết nhận việc về mình (em lo, em phụ trách)."
    ),
    "vi.promise.de-do-cho-em": RuleText(
        0.85, 'The writer says "cứ để đó cho em" (leave it to me).', "Người viết nói “cứ để đó cho em”."
    ),
    "vi.promise.em-bao-lai": RuleText(
        0.88, "The writer says that he will get back about it.", "Người viết nói sẽ báo lại."
    ),
    "vi.promise.em-tra": RuleText(
        0.85, "The writer says that he will pay, treat or repay.", "Người viết nói sẽ trả, bao hoặc hậu tạ."
    ),
}  # fmt: skip

_SOFT = (
    r"(?:(?:cũng|vẫn|liền|ngay|luôn|tự|chủ động|sớm|nhanh chóng|trực tiếp|đích thân|tranh thủ|xin phép|xin|phải|lập tức|"
    r"tiếp tục|cùng|sớm|lại|cứ|ráng|rồi|thì|mới|khẩn trương|chính thức|kịp thời|nhất định|chắc chắn|WHEN|YOU|dành|nhờ|cho|bắt đầu|tiến hành|đi|ra|bảo|kêu|lên|qua) )*"
)
_STATE = (
    r"(?:phải|không|chẳng|chưa|bị|được|thấy|nhớ|buồn|vui|là|biết|hiểu|nghĩ|mất|thiếu|khó|rất|cần|hết|trễ|muộn|nghỉ|rời|"
    r"mãi|luôn nhớ|ốm|ly|sinh|cưới|kết hôn|lấy chồng|lấy vợ|học|bay|vắng|có thai|có bầu|khởi kiện|kiện|chấm dứt|hủy hợp"
    r"|báo công an|khiếu nại|tố cáo)\b"
)
_SUBJECT = r"(?:(?:^|(?<!OWN )(?<!giúp )(?<!hộ ))\bME(?: và \w+| với \w+)?)"
_V = rf"(?:{lex.VERB_ACT})\b"

_DONE = (
    r"\b(?:đã|vừa|PAST|từng|hồi|xong rồi|(?<!thì )rồi(?: ạ| YOU| anh| chị| nhé)?$|lỡ)\b"
)
_NOT_ME = r"\b(?:nếu|giá mà|giá như|ước gì|phải chi|lẽ ra|đáng lẽ|tưởng|hình như|chắc là|có lẽ|có thể|giả sử)\b"
_REPORTED = r"\b(?:bảo|nói|kêu|dặn|nghe|sợ|lo|mong|nhắc|hỏi)(?: là| rằng)? ME\b"
_NEVER = Phrase(rf"{_NOT_ME}|{_REPORTED}|\bME (?:WHEN )?(?:sẽ )?(?:không|chưa|chẳng|đâu|phải|bị|hay|thường|đang|được|muốn|cần|thấy|nghĩ|là)\b")
_NEVER_BARE = Phrase(rf"{_NOT_ME}|{_REPORTED}|{_DONE}|\bME (?:WHEN )?(?:không|chưa|chẳng|phải|bị|hay|thường|đang|được|muốn|cần|thấy|nghĩ|là|có)\b")
_DONE_P = Phrase(_DONE)

STRONG: tuple[Rule, ...] = (
    Rule("vi.promise.hua-cam-ket", Phrase(r"\bME (?:xin |sẽ )?(?:hứa|cam kết|cam đoan|đảm bảo|bảo đảm|hứa chắc|thề)\b")),
    Rule("vi.promise.de-do-cho-em", Phrase(r"\b(?:để (?:đó|đấy|việc đó|việc này|hết|phần đó)?\s?(?:cho )?ME(?: lo)?$|để (?:đó|đấy) (?:cho )?ME\b|cứ để ME\b)")),
    Rule(
        "vi.promise.de-em-verb",
        Phrase(rf"(?:\b(?:thôi |hay )?để (?:đó |đấy )?(?:WHEN )?ME (?:WHEN )?{_SOFT}{_V})"),
        Phrase(rf"\b(?:cho|nói|báo|gửi|giúp|chỉ|bảo|xem|biết|chốt|lấy|làm|đưa|chuyển|ký|add|ghi|điền|mua) (?:\w+ ){{0,6}}(?:ME )?(?:\w+ ){{0,6}}để ME\b|YOU (?:\w+ ){{1,12}}để ME\b|{_NOT_ME}"),
    ),
    Rule("vi.promise.em-lo", Phrase(rf"{_SUBJECT} (?:WHEN )?(?:sẽ |xin )?(?:lo (?!lắng|quá|ngại|lắm|sợ)|phụ trách|đảm nhận|đứng ra|chịu trách nhiệm|nhận phần|nhận lo|lo liệu|bao\b|khao\b)"), _NEVER_BARE),
    Rule(
        "vi.promise.co-gang-du-dinh",
        Phrase(rf"{_SUBJECT} (?:WHEN )?(?:sẽ |cũng )?(?:cố gắng|cố|ráng|gắng|tranh thủ|tính|định|dự định|dự kiến|sẵn sàng) (?:sẽ )?{_SOFT}{_V}"),
        Phrase(rf"{_NOT_ME}|\b(?:đã|vẫn|đang) (?:cố gắng|cố|ráng)|{_DONE}"),
    ),
    Rule(
        "vi.promise.em-se-verb",
        Phrase(rf"{_SUBJECT} (?:(?:và|với|cùng) \S+ )?(?:WHEN |cũng |chắc chắn |nhất định |rồi |thì )*sẽ (?!{_STATE}){_SOFT}(?!{_STATE})\w+"),
        _NEVER,
    ),
)  # fmt: skip
WEAK: tuple[Rule, ...] = (
    Rule(
        "vi.promise.em-bao-lai",
        Phrase(rf"(?:\b(?:có gì|khi nào|hễ|xong|lúc nào|bao giờ) (?:\w+ ){{0,5}}(?:thì )?(?:là )?ME {_SOFT}(?:báo|nhắn|gọi|alo|gửi|liên hệ|cập nhật)|{_SUBJECT} {_SOFT}(?:báo|phản hồi|trả lời|gọi|nhắn|cập nhật|liên hệ)(?: \w+)? (?:lại|sau)\b)"),
        Phrase(rf"{_DONE}|\bnếu\b"),
    ),
    Rule("vi.promise.em-tra", Phrase(r"\bME (?:xin )?(?:hậu tạ|đền|mời lại|trả (?:liền|ngay|đủ|lại|YOU)|bao\b|khao\b|đãi\b)"), _NEVER_BARE),
    Rule("vi.promise.em-verb-when", Phrase(rf"\bWHEN (?:(?:thì|là|rồi) )?ME (?:và \w+ )?{_SOFT}{_V}|{_SUBJECT} {_SOFT}{_V}.{{0,90}}?\bWHEN|{_SUBJECT} WHEN {_SOFT}{_V}"), _NEVER_BARE),
    Rule("vi.promise.em-verb-nhe", Phrase(rf"{_SUBJECT} (?:và \w+ |với \w+ )?{_SOFT}{_V}(?:.*)\b(?:nhé|nhá|nghe|liền|ngay|luôn|sau|cho (?:YOU)?(?: ạ)?)(?: YOU)?(?: ạ)?$|{_SUBJECT} (?:sẽ )?(?:tự|vẫn|cứ) {_SOFT}{_V}"), _NEVER_BARE),
    Rule("vi.promise.se-verb-no-subject", Phrase(rf"^(?:(?:dạ|vâng|ok|okay|rồi|yes|da|WHEN|YOU) )*sẽ {_SOFT}(?:gửi|báo|check|xem|gọi|chuyển|phản hồi|cập nhật|xử lý|trả lời|làm|liên hệ|kiểm tra|update|confirm)\b"), _NEVER),
)  # fmt: skip

_KEYS = Phrase(r"\bME\b|\bsẽ\b")
_ASKED = Phrase(r"\b(?:được không|được chưa|không ạ|chưa ạ|có được|hay sao|thế nào|chứ)\b")
_NHE = Phrase(r"\bnhé\b")


def find_promises(seen: Seen) -> list[Notice]:
    """Return the promises of a message, at most one a part."""
    found: list[Notice] = []
    for part in seen.parts:
        if _KEYS.search(part.tagged) is None or _is_question(part):
            continue
        hit = first_hit(STRONG, part) or first_hit(WEAK, part)
        if hit is not None:
            found.append(notice("promise", "sender", hit[0].id, part.tagged, RULES))
    return found


def _is_question(part: Part) -> bool:
    """Say whether the part asks leave ("em qua được không?") instead of promising."""
    if _NHE.search(part.tagged):
        return False
    return part.question or _ASKED.search(part.tagged) is not None
