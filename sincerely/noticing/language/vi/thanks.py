"""Thanks in Vietnamese: cảm ơn with a deed or an object; bare thanks and closing formulas are none."""

from sincerely.noticing.language.vi.line import Line, Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, first_hit, notice, rule, texts
from sincerely.noticing.records import Notice, Who

_THANK = r"\b(?:cảm ơn|cảm tạ|bái tạ|cúi tạ|khấu tạ|lạy tạ|đa tạ|thank you|ta on|tạ ơn)\b"
_OWE = r"\b(?:biết ơn|đội ơn|mang ơn|tri ân|cảm kích|chịu ơn|nhớ ơn|ghi ơn|ơn (?:này|đó|ấy)|ghi nhận lắm|trân quý lắm|công ơn của YOU|¤nợ YOU|mắc nợ YOU)\b"
_LOUD = r"(?:nhiều(?: nhé| ạ| lắm| YOU)*$|nhiều nhiều|nhiều lắm|rất nhiều|nhiều ạ|vô cùng|hết lòng|từ tận đáy lòng|từ đáy lòng|lắm lắm|ghê|quá trời|dữ lắm|lắm luôn|lắm)"
_NOT_THANKS = (
    r"\b(?<!gửi )(?<!có )(?<!nói )(?<!tỏ )(?<!dành )(?<!bày tỏ )(?:lời|thư|thiệp|câu|tiệc|lễ|bài) (?:cảm ơn|tri ân|cảm tạ)\b|\b(?:không|khỏi|chẳng|đừng|chưa)(?: cần| phải)? (?:cảm ơn|tri ân)\b"
    r"|\bcảm ơn (?:trời|chúa|phật|trước)\b|\bcảm ơn(?: YOU| WE| THEY)? trước\b|^(?!.*\bME\b.*(?:cảm ơn|biết ơn))(?:[^\s]+ ){0,4}?(?:THEY|KIN|khách|bệnh nhân|học trò|họ|người ta|người nhà|độc giả|nhân viên) (?:[^\s]+ ){0,4}?(?:cảm ơn|biết ơn)\b(?! YOU)"
    r"|\bcảm ơn(?: YOU(?:/YOU)?)? đã (?:(?:dành thời gian )?(?:đọc|xem)(?: thư| mail| email| tin)?(?: này| của ME)?(?=$| và)|quan tâm|theo dõi|chú ý)(?= |$)|\bchương trình tri ân\b"
    r"|\btri ân khách hàng\b|\b(?:sẽ|rất) (?:rất )?(?:cảm kích|biết ơn) nếu\b|\bnếu\b.*\bcảm ơn\b|\b(?:trân trọng|xin|và|chân thành) cảm ơn (?:sự )?hợp tác$"
)

RULE_LIST: tuple[Rule, ...] = (
    rule("thanks.deed", 0.96, 'Thanks with what was done ("cảm ơn anh đã…").', "Cảm ơn kèm việc đã làm (“cảm ơn anh đã…”).",
         rf"{_THANK}.*\b(?:đã|vì|luôn|hôm (?:qua|nọ|trước|rồi)|PAST|người|lúc nào cũng|suốt|mấy (?:hôm|bữa|ngày) (?:nay|qua|rồi))\b", _NOT_THANKS),
    rule("thanks.object", 0.92, "Thanks for a thing: a gift, a meeting, help.", "Cảm ơn về một điều: món quà, buổi gặp, sự giúp đỡ.",
         rf"{_THANK}.*\b(?:về|cho|vụ|chuyện|khoản|hôm|món|tấm|cái|chiếc|bó|giỏ|chậu|thùng|nồi|lời|sự|buổi|bữa|quà|chuyến|giúp|hỗ trợ|gửi|tặng|chia sẻ|nhắc|báo|góp ý|tin tưởng|thông tin|phản hồi|quan tâm|đón tiếp|file|tài liệu|thiệp|hoa|bánh|ly|hộp|session|feedback|invite|những|tình cảm|phần)\b",
         rf"{_NOT_THANKS}|\b(?:trân trọng|xin) cảm ơn (?:sự )?(?:hợp tác|quan tâm)|\bcảm ơn(?: YOU)? và (?:rất )?(?:kính )?(?:mong|chúc|hẹn)"),
    rule("thanks.team", 0.86, "Thanks to a team for its work.", "Cảm ơn một ê-kíp, một đội.",
         r"\b(?:chân thành|thật lòng|hết lòng|rất|xin|thành thật) cảm ơn (?:ê-?kíp|ê kíp|đội ngũ|đội|team|anh em|anh chị em|các bạn)\b", rf"{_NOT_THANKS}|\b(?:trước|nếu|sẽ|khách hàng|tài trợ)\b"),
    rule("thanks.owed-favour", 0.9, "The writer says that he is grateful, with the reason.", "Người viết nói biết ơn, kèm lý do.",
         rf"{_OWE}.*\b(?:vì|đã|nhờ|YOU)\b|\bnhờ YOU\b.*{_OWE}|\bME (?:xin |rất |thật sự |luôn )*{_OWE}", _NOT_THANKS),
)  # fmt: skip
LOUD = rule("thanks.many-after-deed", 0.85, "Many thanks, after the deed in the same sentence.", "Cảm ơn nhiều, sau việc được nhắc trong cùng câu.",
            rf"{_THANK}.*\b{_LOUD}\b|\b(?:thật lòng|chân thành|thật sự) cảm ơn YOU\b|\b(?:cảm tạ|đa tạ|tạ ơn) YOU\b|\bơn (?:này|đó|ấy)\b|^cảm ơn YOU nhé$|\bME (?:xin |rất )?cảm ơn (?:YOU|THEY|nội|ngoại)(?: (?:mợ|thím|dượng|chú|bác|dì|cả nhà))?(?: nhiều)?(?: ạ| nhé| nhen)*$|\b(?:lời|gửi) (?:cảm ơn|tri ân)\b|{_OWE}", _NOT_THANKS)  # fmt: skip
FAVOUR = rule("thanks.for-favour", 0.88, "Thanks beside the favour that made something possible (nhờ anh… mà…).", "Cảm ơn cạnh việc đã nhờ được (nhờ anh… mà…).",
              rf"{_THANK}|{_OWE}", _NOT_THANKS)  # fmt: skip
RULES = texts(RULE_LIST, [LOUD, FAVOUR])
_FAVOUR = Phrase(r"\bnhờ (?:có )?(?:[^\s]+ ){0,4}?YOU\b.*\b(?:mà|nên)\b")

_KEYS = Phrase(rf"{_THANK}|{_OWE}")
_ANOTHER = Phrase(rf"^(?!.*\bYOU\b).*{_THANK}(?: tới| đến)? THEY\b")
_DEED = Phrase(
    r"\b(?:(?<!tôi )đã|nhờ YOU|người|YOU (?:\w+ )?(?:gửi|cho|tặng|giúp|mua|làm|đem|mang|lo|chỉ|dạy|giới thiệu|nhắc)|nhận được|quà|(?:không|may|nhờ|bữa|hôm)? ?có YOU|YOU (?:vẫn|không ngại|chịu|ráng|cố|còn)|YOU\b.*\b(?:cho|giúp|với) (?:nhà |gia đình |vợ chồng |mẹ con |cả nhà )?(?:ME|WE|KIN|OWN)|(?<!cảm )(?<!biết )(?<!đội )(?<!mang )(?<!tạ )(?<!đa )ơn YOU|giúp|hỗ trợ|quý (?:quá|hoá))\b"
)
_LATER = Phrase(
    rf"{_THANK}(?:(?!\bME\b|\bKIN\b).)*\bđã (?:\w+ )*?(?:đến|tới|giúp|gửi|dành|hỗ trợ|chia|cho|đồng hành|tham|không|luôn|quan tâm|ủng hộ|đóng góp|nhận|tin|lo|làm|\w+ ME)\b"
)
"""What was done stands after a comma, and not by the writer: cảm tạ cô bác, bạn bè đã đến…"""
_DID = Phrase(
    r"\b(?:YOU|THEY) (?:(?!ME\b|YOU\b|sẽ\b|nhớ\b|vui\b)[^\s]+ ){1,4}(?:cho|giúp|với) (?:cả |nhà )?(?:ME|WE|KIN|OWN|bé|con|cháu|\d|cả)\b(?!.*\b(?:nhé|đi|với|được không)(?: YOU| ạ)*$)"
)
"""In the sentence before: somebody did something for the writer or his."""
_SHORT = Phrase(r"^cảm ơn(?: YOU)?(?: nhiều| lắm)?(?: nhé| ạ)*$")
_PRAISE = Phrase(
    r"\b(?:bánh|quà|hoa|file|bản|bài|áo|khăn|sách|thuốc|món|cái|chiếc|hộp|thùng|máy|ảnh|hình|link|nồi|chè|trái|cây|hàng) (?:[^\s]+ ){0,4}?(?:ngon|đẹp|chuẩn|xịn|vừa|mượt|thơm|hay|tuyệt|ấm|mê|mở được|chạy được|dùng được|nhận được|rõ)\b(?!.*\bkhông\b)"
)
"""The thing one thanks for is praised in the same sentence."""
_ARRIVED = Phrase(
    r"\bME (?:(?:đã|cũng|vừa) )*(?:nhận|cầm|lấy) (?:được|đủ) (?!tin\b|mail\b|email\b|thư\b|thông tin\b|yêu cầu\b|phản hồi\b|lịch\b)[^\s]+(?: [^\s]+){0,3} rồi\b",
    listed=False,
)
"""What one was given has arrived: "em nhận được tiền rồi, cảm ơn chị"."""
_GOT = Phrase(
    r"\b(?:cái|chiếc|cuốn|quyển|hũ|thùng|hộp|gói|bịch|túi|bộ|tấm|món|chậu|lọ|chai|bài|nồi|đôi|bó|giỏ|khăn|áo|bánh|quà|sách|chồng|mớ) (?:[^\s]+ ){0,3}?YOU (?:(?:mợ|thím|chú|bác|dì) )?(?:cho|tặng|¤đan|móc|gửi|làm|nấu|mua|may|viết|¤vẽ|biếu|đem|mang|chọn|trồng|chỉ|ghi|dịch|sửa|chụp)\b|\bME (?:\w+ )?(?:nhận|có|lấy|được)\b.*\b(?:rồi|được)\b|\bYOU (?:đã|vừa|mới)\b|\b(?:không|chẳng|chưa) có (?:YOU|THEY)\b|\bnhờ (?:có )?YOU\b"
)


def find_thanks(seen: Seen) -> list[Notice]:
    """Return the thanks of a message: at most one a sentence."""
    found: list[Notice] = []
    sentence = -1
    last: Line | None = None
    before: Line | None = None
    for part in seen.parts:
        if last is not None and part.sentence is not last:
            before = last
        last = part.sentence
        if part.tagged.clause.start == sentence or _KEYS.search(part.tagged) is None:
            continue
        hit = first_hit(RULE_LIST, part)
        chosen = hit[0] if hit else _after_deed(part, before)
        if chosen is not None:
            sentence = part.tagged.clause.start
            who: Who = "other" if _ANOTHER.search(part.tagged) is not None else "reader"
            found.append(notice("thanks", who, chosen, part.tagged))
    return found


def _after_deed(part: Part, before: Line | None) -> Rule | None:
    """Many thanks count where the sentence, or the one before it, names what was done."""
    if FAVOUR.match(part) is not None and _FAVOUR.search(part.sentence) is not None:
        return FAVOUR
    if _LATER.search(part.sentence) is not None and FAVOUR.match(part) is not None:
        return RULE_LIST[0]
    if LOUD.match(part) is None:
        named = _PRAISE.search(part.sentence) is not None or _ARRIVED.search(part.sentence) is not None
        return LOUD if named and _SHORT.search(part.tagged) is not None else None
    return (
        LOUD
        if _DEED.search(part.sentence) is not None
        or (before is not None and (_GOT.search(before) is not None or _DID.search(before) is not None))
        else None
    )
