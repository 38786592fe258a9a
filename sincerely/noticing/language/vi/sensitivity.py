"""Matters that make a Vietnamese message sensitive. Recall first: a match only keeps the software from writing."""

from collections.abc import Iterable

from sincerely.noticing.language.vi import circle_words, loss_words, sickness_words
from sincerely.noticing.language.vi import matter_words as words
from sincerely.noticing.language.vi.broken_words import LOSS, unbroken
from sincerely.noticing.language.vi.line import Line, Phrase, without
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, possible, rule, texts
from sincerely.noticing.language.vi.moments import DEATH_TOLD, ILL, MAT, NOT_ILL
from sincerely.noticing.records import Matter, MatterKind

_SORRY_IN_PASSING = (
    r"\bxin lỗi (?:\w+ ){0,3}(?:vì )?(?:đã )?(?:gọi|nhắn|réo|phiền|hỏi|chen|nhắc|ngắt)\b|\b(?:nhận lỗi|lỗi (?:do|tại|của) \w+) (?:gõ|đánh máy|ghi|nhập|chép|soạn|tính)\b|\b(?:sai|ghi sai|in sai|viết sai)(?: [^\s,.]+){0,4} xin nhận lỗi\b|\bxin lỗi (?:\w+ ){0,4}(?:trả lời|phản hồi|rep|reply|hồi âm) (?:trễ|chậm|muộn)|\bxin lỗi (?:\w+ )?(?:làm phiền|đã làm phiền|vì làm phiền|vì sự bất tiện)"
    r"|\bxin lỗi (?:\w+ ){0,2}vì (?:sự chậm trễ(?: này)?|(?:đã )?(?:xác nhận|trả lời|gửi|phản hồi)(?: \w+)? (?:sát giờ|trễ|chậm|muộn))(?: ạ| nhé)*$"
    r"|\bxin lỗi (?:\w+ )?(?:cho|hỏi)\b|\bkhông cần xin lỗi\b|\b(?:phải|nên|đến) xin lỗi\b"
)


def each(name: str, confidence: float, en: str, vi: str, patterns: Iterable[str], what: str) -> list[Rule]:  # fmt: skip
    """Return one rule in several parts, each with its own words, so that few of them are tried on a text."""
    return [rule(name, confidence, en, vi, pattern, what=what) for pattern in patterns]


RULE_LIST: tuple[Rule, ...] = (
    *each("grief.mourning", 0.9, "Death, mourning or condolence.", "Có người mất, tang lễ hoặc lời chia buồn.",
          (rf"(?!có mặt|phải mặt)(?:{MAT})", DEATH_TOLD, *words.GRIEF), "grief"),
    *each("grief.loss", 0.85, "A death told in other words: called home, no longer here, rites, an unborn child.",
          "Nói đến người mất bằng lời khác: về với tổ tiên, không còn nữa, lễ tang, thai nhi.", (*loss_words.LOSS, *loss_words.OF_ABSENT), "grief"),
    *each("illness.illness", 0.85, "Illness, hospital or an accident.", "Bệnh tật, nằm viện hoặc tai nạn.",
          (ILL, *words.ILLNESS), "illness"),
    *each("illness.sickness", 0.82, "An organ, an injury, a treatment or a decline that tells of serious illness.",
          "Bộ phận cơ thể, chấn thương, cách điều trị hoặc sự suy yếu cho thấy bệnh nặng.", sickness_words.SICKNESS, "illness"),
    *each("grief.circle", 0.82, "Mourning in passing: its clothes, days, coaches and papers, what is kept of somebody.",
          "Tang chế nhắc qua: áo khăn, ngày cúng, xe đưa, giấy tờ, đồ còn giữ của người mất.", circle_words.GRIEF, "grief"),
    *each("illness.circle", 0.8, "A stay, a ward, a procedure or a carer; harm to oneself.",
          "Nằm viện, khoa phòng, thủ thuật, người chăm bệnh; tự làm hại mình.", circle_words.ILLNESS, "illness"),
    rule("anger.polite", 0.85, "Anger, also in polite words: thất vọng, không thể chấp nhận, lần thứ ba.",
         "Lời giận, kể cả lịch sự: thất vọng, không thể chấp nhận, lần thứ ba.",
         words.ANGER, r"\b(?:đừng giận|hết giận|không giận|ép deadline|bị lừa bởi)\b", what="anger"),
    rule("complaint.service", 0.82, "A complaint about goods, work or service.", "Phàn nàn về hàng hoá, công việc hoặc dịch vụ.",
         words.COMPLAINT, r"\bco doi (?:tac|thu|hinh|xe|ngu|tuong|bong)\b|^(?!.*\bnhưng\b)(?:(?:dạ|em|tôi|mình|chúng|bên|công ty|anh|chị|con|cháu|rất|thành thật|chân thành|xin|kính|cho|một lần nữa) )*xin lỗi\b(?! công khai)(?!.*\b(?:bị|yêu cầu|đề nghị)\b)|\b(?:(?:bản|file|ảnh|hình|logo|link|font|chữ)(?: [^\s,.]+){0,3} bị (?:vỡ|lỗi|mờ|nhoè)|nếu (?:là |như )?(?:tui|tôi|em|mình|chị|anh)|bị lỗi mạng|nếu có khiếu nại|hết khiếu nại|không khiếu nại|bug|máy (?:tính )?(?:em|của em))\b", what="complaint"),
    rule("apology.sorry", 0.85, "An apology with its reason.", "Lời xin lỗi kèm lý do.",
         words.APOLOGY, rf"{_SORRY_IN_PASSING}|tang gia|tiễn đưa|hệ thống báo lỗi|trong lúc tang", what="apology"),
    rule("conflict.quarrel", 0.82, "A quarrel or a dispute.", "Cãi vã, mâu thuẫn, tranh chấp.", words.CONFLICT, r"\bcãi nhau (?:chí choé|nước|xem|coi|vì cái|om sòm|vui)|\bhay cãi nhau về bóng", what="conflict"),
    rule("legal.dispute", 0.85, "Courts, lawyers, authorities.", "Toà án, luật sư, cơ quan pháp luật.",
         words.LEGAL, r"\b(?:điều tra dân số|phiếu điều tra|đoàn thanh tra|khảo sát|câu hỏi về|trận|bóng đá)\b", what="legal"),
    rule("money_dispute.debt", 0.84, "Debt, unpaid or disputed money.", "Nợ, tiền chưa trả hoặc đang tranh cãi.",
         words.MONEY, r"\b(?:trả xong món nợ|không nợ|hết nợ|nợ (?:(?:anh|chị|em|cô|chú|bác|ông|bà|bạn|cháu|con|tôi|mình) )?(?:một |mấy |vài |cái )?(?:câu trả lời|phản hồi|lời|thư|tin nhắn|bữa|buổi|chầu|cuộc hẹn|ơn)|còn \d+ (?:triệu|tr) (?:ngân sách|budget)|mượn (?:\d+|tiền).*(?:được không|dc k))\b",
         what="money_dispute"),
    rule("job_loss.leaving", 0.85, "Dismissal, resignation or loss of a job.", "Bị cho nghỉ, xin nghỉ việc hoặc mất việc.", words.JOB, what="job_loss"),
    rule("bad_news.regret", 0.8, "News that is hard to hear; a refusal.", "Tin không vui; lời từ chối.",
         words.BAD_NEWS, r"\btiếc (?:đứt ruột|quá|ghê|nhất)\b", what="bad_news"),
    rule("private.intimate", 0.82, "Something intimate or told in confidence.", "Chuyện riêng tư hoặc được kể kín.",
         words.PRIVATE, r"\b(?:bí mật kinh doanh|bật mí|câu hỏi về|nghiện (?:cà phê|trà|phim|game))\b", what="private"),
)  # fmt: skip
LEAVING = rule("grief.leaving", 0.8, "Someone left, beside words of illness, mourning or those left behind.",
               "Có người “đi”, cạnh lời về bệnh tật, tang lễ hoặc người ở lại.", loss_words.LEAVING, what="grief")  # fmt: skip
OF_KIN = (
    *each("grief.of-kin", 0.78, "Papers or places of the dead, beside someone near.",
          "Giấy tờ, nơi chốn của người mất, cạnh một người thân.", circle_words.GRIEF_OF_KIN, "grief"),
    *each("illness.of-kin", 0.78, "Words of treatment, beside someone near.",
          "Lời về chữa trị, cạnh một người thân.", circle_words.ILLNESS_OF_KIN, "illness"),
)  # fmt: skip
_BESIDE = Phrase(loss_words.BESIDE_LOSS)
_SURELY = Phrase(loss_words.SURELY_LOSS)
RULES = texts(RULE_LIST, [LEAVING], OF_KIN)
# Look-alikes that are taken out before a matter is sought, so that they hide nothing that stands beside them.
_LOOK_ALIKES = {
    "grief": Phrase(rf"{words.NOT_GRIEF}|\b(?:{loss_words.NOT_LOSS})\b"),
    "illness": Phrase(rf"{words.NOT_ILLNESS}|{NOT_ILL}|\b(?:{sickness_words.NOT_SICKNESS})\b"),
    "legal": Phrase(words.NOT_LEGAL),
}
LOOK_ALIKES = (_LOOK_ALIKES["grief"], _LOOK_ALIKES["illness"])
"""What only sounds like grief or illness."""
_CIRCLE = Phrase(circle_words.CIRCLE)
_ABSENT = tuple(Phrase(words) for words in loss_words.OF_ABSENT)
_OF_READER = Phrase(r"\b(?:của|hồi|lúc|khi|thời|ngày) YOU\b")
_BULLETIN = Phrase(
    r"\b(?:tiêm (?:chủng|ngừa|phòng|vắc xin|vaccine)|vắc xin|vaccine|khám sức khoẻ (?:định kỳ|tổng quát)|diễn tập|sơ cấp cứu|an toàn (?:lao động|giao thông|thực phẩm)|hiến máu|phòng (?:chống )?dịch|khuyến cáo|gói (?:khám|bảo hiểm)|chi trả)\b"
)
"""Notices for all: what they name is nobody's illness unless they say whose."""
_SOMEBODY = Phrase(
    r"\b(?:em|con|cháu|bé|mẹ|ba|bố|má|cha|bà|ông|anh|chị|chú|bác|dì|cậu|vợ|chồng|tôi|mình|tui|nó|thằng|thầy|cô|bạn)(?: [^\s,.]+){0,4} (?:bị|đang|mắc|ốm|sốt|nằm|nhập|vào viện|mổ|ngất|xỉu|yếu|phải|vừa|mới)\b"
)
_STORY = Phrase(
    r"\b(?:(?:xem|đọc|coi|nghe|chiếu|tập cuối|đạo diễn)(?: [^\s,.]+){0,4} (?:phim|¤truyện|kịch|tiểu thuyết|tuồng|cải lương|¤vở|bộ phim|cuốn sách)|(?<!chụp )phim(?! chụp| x|$)|bộ phim|cuốn tiểu thuyết|kịch bản|casting|phân cảnh|nhân vật|diễn viên|nam chính|nữ chính|cả rạp|vở (?:kịch|diễn|cải lương)|tập cuối|bản tin an toàn|trang tin)\b"
)
_OF_ONE = Phrase(
    r"\b(?:của|cho) (?:ba|bố|mẹ|má|chồng|vợ|con|ông|bà|cháu) (?:em|tôi|mình|tui|con|cháu|chị|anh|nội|ngoại)\b"
)
_PLAY = Phrase(r"\b(?:kịch bản|casting|phân cảnh|tiểu thuyết|nhân vật|bản thảo truyện|trường quay)\b")
_OWN_KIN = Phrase(
    r"\b(?:bố|ba|mẹ|má|cha|ông|bà|nội|ngoại|vợ|chồng|con|anh|chị|em|cô|chú|bác|dì|cậu|thầy|bạn|nhà|gia đình)(?: (?:nội|ngoại|trai|gái|cụ|nhà|cả|hai|chồng|vợ|dâu|rể|ruột|họ|đẻ|nuôi|già|út))? (?:em|tôi|mình|tui|con|cháu|anh|chị|chúng|tụi|bọn|tớ|tao)\b"
)
"""Films and bulletins tell of the deaths of others; of one's own the letter says whose they are."""
_REMEMBRANCE = Phrase(
    r"\b(?:(?:đám|ngày|cúng|ăn|làm|lễ) )?¤giỗ(?! đầu| hết)(?: [^\s,.]+){0,2}|\b(?:dam gio|an gio|lam gio|gio (?:ong|ba|bo|me|ma|cha|noi|ngoai))(?: [^\s,.]+)?"
)
_TABLE = Phrase(
    r"\b(?:mời|mâm|(?:ăn|bữa|dùng) cơm|nấu|gói bánh|về (?:được|sớm|đông|dự|ăn|cúng|phụ)|ghé|đông đủ|đặt (?:đồ|cỗ|mâm)|con cháu|tụ|rơi vào|nhằm (?:ngày|thứ)|cúng lúc|giờ cúng|gói nem|mọi năm|hàng năm|ăn chay|bia)\b"
)
"""Of a day of remembrance that is kept at a table: a feast of the family, no fresh grief."""
_KINDS: dict[str, MatterKind] = {
    "grief": "grief", "illness": "illness", "anger": "anger", "complaint": "complaint", "apology": "apology",
    "conflict": "conflict", "legal": "legal", "money_dispute": "money_dispute", "job_loss": "job_loss",
    "bad_news": "bad_news", "private": "private",
}  # fmt: skip


def find_matters(seen: Seen) -> list[Matter]:
    """Return the sensitive matters of a message, each kind once, quoting the part that carries it."""
    found: list[Matter] = []
    had: set[str] = set()
    mourned = _mourned(seen)
    told = any(_STORY.search(part.plain) is not None for part in seen.parts)
    played = told and any(_PLAY.search(part.plain) is not None for part in seen.parts)
    table = _set_table(seen)
    bulletin = any(_BULLETIN.search(part.plain) is not None for part in seen.parts)
    for part in seen.parts:
        for one in possible(RULE_LIST, part.plain):
            if one.what in had or one.what is None:
                continue
            line = part.plain
            if one.pattern.search(line) is None:
                continue
            if one.what == "illness" and (
                (bulletin and _SOMEBODY.search(line) is None and _OF_ONE.search(line) is None)
                or (played and _OWN_KIN.search(line) is None)
            ):
                continue
            if one.what == "grief" and (((told or bulletin) and _OWN_KIN.search(line) is None) or _of_reader(part)):
                continue
            line = without(_LOOK_ALIKES.get(one.what), line)
            line = without(_REMEMBRANCE, line) if one.what == "grief" and table else line
            line = unbroken(line, LOSS) if one.what == "grief" else line
            if one.pattern.search(line) is None or (one.unless is not None and one.unless.search(line) is not None):
                continue
            had.add(one.what)
            quote, start, end = part.plain.place()
            found.append(Matter(_KINDS[one.what], quote, start, end, one.id))
        for one in _of_kin(part) if part.first and not told else ():
            if one.what is not None and one.what not in had:
                had.add(one.what)
                quote, start, end = part.sentence_plain.place()
                found.append(Matter(_KINDS[one.what], quote, start, end, one.id))
        if part.first and "grief" not in had and not told and _leaves(part.sentence_plain, mourned):
            had.add("grief")
            quote, start, end = part.sentence_plain.place()
            found.append(Matter("grief", quote, start, end, LEAVING.id))
    return found


def _of_kin(part: Part) -> list[Rule]:
    """Return the rules of papers and treatments that hold in the sentence of the part, where it names someone near."""
    line = unbroken(part.sentence_plain, LOSS)
    hits = [one for one in possible(OF_KIN, line) if one.pattern.search(line) is not None]
    if not hits or _CIRCLE.search(line) is None:
        return []
    ill = without(_LOOK_ALIKES["illness"], line)
    return [one for one in hits if one.what == "grief" or one.pattern.search(ill) is not None]


def _set_table(seen: Seen) -> bool:
    """Say whether a day of remembrance is kept at a table and nobody mourns."""
    return any(_TABLE.search(part.plain) is not None for part in seen.parts) and not any(
        _SURELY.search(part.plain) is not None for part in seen.parts
    )


def _of_reader(part: Part) -> bool:
    """Say whether what is left behind is the reader's, who moved away."""
    return _OF_READER.search(part.tagged) is not None and any(one.search(part.plain) is not None for one in _ABSENT)


def _mourned(seen: Seen) -> bool:
    """Say whether words of mourning stand anywhere in a message in which somebody may have left."""
    may_leave = any(part.first and LEAVING.pattern.may_hold(part.sentence_plain) for part in seen.parts)
    return may_leave and any(_SURELY.search(part.plain) is not None for part in seen.parts)


def _leaves(sentence: Line, mourned: bool) -> bool:
    """Say whether someone "went" in the sentence, and something else in it, or surely elsewhere, says that it was death."""
    if not (mourned or _BESIDE.may_hold(sentence)) or LEAVING.pattern.search(sentence) is None:
        return False
    line = without(_LOOK_ALIKES["grief"], sentence)
    return LEAVING.pattern.search(line) is not None and (mourned or _BESIDE.search(line) is not None)
