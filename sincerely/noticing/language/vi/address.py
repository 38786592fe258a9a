"""How the two people of a message address each other: who "I" am and who "you" are among anh, chị, em, cô, cháu…

Vietnamese has no neutral pronoun: *em*, *anh*, *cô*, *con*, *mình* can each be the writer or the reader.
The pair is resolved from salutation, signature and usage, by counting signs that point one way.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Line, Phrase, read, without
from sincerely.noticing.language.vi.third_persons import without_third_persons
from sincerely.noticing.records import Clause


@dataclass(frozen=True, slots=True)
class AddressPair:
    """`me`: what the writer calls himself; `you`: what he calls the reader; `name`: the reader's name as greeted."""

    me: str | None = None
    you: str | None = None
    name: str | None = None


_TERM = rf"(?:{lex.TERMS}|{lex.SELF_ONLY}|mình|{lex.COURTESY})"
_PAIRED = rf"(?P<me>{_TERM}) (?:xin |cũng |rất |thành thật |chân thành |trân trọng |kính )*"
_ELDERS = (
    "mẹ",
    "má",
    "ba",
    "bố",
    "ba mẹ",
    "bố mẹ",
    "ba má",
    "sư cô",
    "sư thầy",
    "sư ông",
    "cha mẹ",
    "ngoại",
    "nội",
    "anh",
    "chị",
    "anh chị",
    "cô",
    "chú",
    "bác",
    "ông",
    "bà",
    "ông nội",
    "bà nội",
    "ông ngoại",
    "bà ngoại",
    "thầy",
    "dì",
    "cậu",
    "mợ",
    "cụ",
    "sếp",
)
_YOUNGER = ("em", "cháu", "con")
# Without diacritics these are mostly other words: còn, có, bán, bà/ba…
_UNSURE_BARE = frozenset(
    ("con", "cô", "bạn", "bà", "ba", "thầy", "cậu", "bố", "má", "mẹ", "dì", "ông", "cụ", "mợ", "thím", "chú")
)
_NEVER_ME = ("bạn", "mày", "sếp", "đồng chí", "sư cô", "sư thầy", "sư ông")
_PARTNERS = {
    "em": ("anh", "chị"), "cháu": ("cô", "chú", "bác", "ông", "bà"), "con": ("mẹ", "má", "bố", "ba", "ngoại", "nội", "ông nội", "bà nội", "ông ngoại", "bà ngoại"), "tao": ("mày",),
    "tớ": ("cậu", "bạn"), "tôi": ("ông", "bà", "anh", "chị", "bạn"), "tui": ("anh", "chị", "ông", "bà", "bạn"), "mình": ("bạn", "cậu"), "bác": ("cháu", "con"), "chú": ("cháu", "con"), "cô": ("con", "em", "cháu"), "thầy": ("em", "con"),
    "anh": ("em",), "chị": ("em",), "shop": ("bạn", "chị", "anh", "em", "mình"),
}  # fmt: skip
_NEAR_ELDERS = ("mẹ", "má", "bố", "cô", "chú", "bác", "thầy", "chị", "anh")
_SELVES = ("tôi", "tui", "tớ", "tao", "chúng tôi")

_ANY_TERM = Phrase(rf"\b{_TERM}\b")
_SIGNS_BARE: tuple[tuple[str, str, int], ...] = (
    ("(?!)", r"\b(?:gap|cua|thua|cam on|voi|chuc|kinh gui|xin phep) (?P<you>thay|co)\b(?! (?:doi|the|gi|ai|nao|khi|nhieu|mot|le|dau|khong|chua|hoi|gang|dinh|nguoi|viec|may|vai|them|o|tren)\b)", 4),
    ("(?!)", r"\b(?:kinh )?(?:nho|moi) (?P<you>thay)\b(?! (?:doi|the|vi|mat|pin|nhot|moi)\b)", 4),
    ("(?!)", r"\b(?P<you>me|ma|bo|co|thay|chu|bac|di|cau) oi\b[^\n]{0,160}?[.,!?]? ?\b(?P<me>con) (?!(?:lai|gi|nua|thieu|no|hang|cho|phai|it|nhieu|mot|hai|gai|trai|duong|so|ca|nao|be|meo|cho)\b)", 5),
    ("(?!)", r"\b(?P<me>ba|bo|me|ma|co|thay|ngoai) (?:se |da |vua )?(?:gui|mua|chuyen|dan|don|chuc|thuong|goi) (?:cho )?(?P<you>con)\b(?![\s\S]{0,300}\bcon (?:xin )?cam on)(?![^.!\n]*(?:\?|\b(?:nha|nhe|di) (?:me|ma|ba|co|thay)\b))(?! (?:lai|gai|trai|nha|duong|so|dau|hang|ai|gi|thieu|no|ca|bo|be)\b)", 4),
)  # fmt: skip
"""Signs of text without diacritics, where "co", "thay" and "con" are mostly có, thay and còn."""
# (sign, weight); groups "me" and "you" each get the weight.
_SIGNS: tuple[tuple[Phrase, int], ...] = tuple(
    (Phrase(*sign[:-1]), sign[-1])
    for sign in (
        (
            rf"\b(?P<you>{_TERM})(?: (?:bảo vệ|tài xế|lái xe|chủ (?:quán|nhà|shop)|hàng xóm|thợ|kế toán|trưởng phòng|giám đốc))? (?:ơi|à|ạ)\b",
            4,
        ),
        (
            rf"\b(?:kính gửi|kính thưa|thân gửi|dear|hi|hello|chào|thưa|(?:^|(?<=[\n.!?])|(?<=[\n.!?] ))gửi)(?: các| mấy)? (?P<you>{_TERM})\b",
            4,
        ),
        (rf"\bgửi (?P<you>{_TERM})\b(?![^.,!?\n]{{0,40}}\b(?:với|giúp)\b)", 1),
        (rf"\b(?:gửi|cho) (?P<me>{_TERM}) với\b", 2),
        (
            rf"\b(?P<you>{_TERM}) cho (?P<me>{_TERM}) (?:xin|biết|hỏi|mượn|địa chỉ|số|giá|thông tin|file|lịch|danh sách|hoá đơn|hóa đơn)\b",
            4,
        ),
        (
            rf"\b{_PAIRED}(?:cảm ơn|chúc|xin lỗi|chào|gửi lời|¤mời|biết ơn|đội ơn|mừng|¤nhờ|nhờ(?= (?:anh|chị|bác|chú|ông|bà)\b)|phiền) (?P<you>{_TERM})\b",
            4,
        ),
        (
            rf"\b{_PAIRED}(?:gửi|báo|gọi|nhắn|hỏi|trả|chuyển|giao|mang|đưa)(?: lại| bù| sau| trước| thêm| luôn)?(?: cho)? (?P<you>{_TERM})\b(?![^.,!?\n]{{0,150}}\b(?:đi|với|giúp|coi)(?: \w+)? ?(?:[.,!?\n]|$))",
            2,
        ),
        (
            rf"\b(?P<you>{_TERM}) (?:gửi|báo|gọi|nhắn|trả|chuyển|giao|mang|đưa|cho|chỉ)(?: lại| bù| sau| trước| thêm| luôn)?(?: cho)? (?P<me>{_TERM})\b[^.,!?\n]{{0,150}}\b(?:đi|với)(?: \w+)? ?(?:[.,!?\n]|$)",
            3,
        ),
        (
            rf"\b(?:cảm ơn|chúc mừng|chúc|nhờ|phiền|mong|xin lỗi|(?<!thư )(?<!giấy )(?<!thiệp )¤mời|đề nghị) (?P<you>{_TERM})\b",
            2,
        ),
        (rf"\b(?:nhé|nghe|nha) (?P<you>{_TERM})\b(?! \w+ \w)", 5),
        (rf"\b(?P<you>{_TERM})(?: có thể| vui lòng| nhớ)?(?: \w+){{1,3}} (?:giúp|hộ|giùm) (?P<me>{_TERM})\b", 3),
        (
            rf"\b(?P<me>{_TERM}) (?:đồng ý|ghi nhận|đã nhận|nhận được|hứa|tiếc|mừng|lỡ|quên|tưởng|hiểu rồi|biết rồi|xin phép|cam kết)\b(?!.*\?)",
            2,
        ),
        (rf"(?:^|[.!?\n] ?)sao (?P<you>{_TERM}) (?:chưa|không|lại|mà|vẫn)\b", 4),
        (rf"\b(?:k|không) sao đâu (?P<you>{_TERM})\b", 4),
        (rf"(?:^|[.!,\n] ?)(?:ok|oke|vâng|dạ|ừ|ờ|được(?: rồi)?|cảm ơn|thôi) (?P<you>{_TERM}) ?(?:[.!,\n]|$)", 4),
        (
            r"(?:^|[.!,\n] ?)(?:\w+ )?(?:rồi|dạ|ừ|này|à|ơi)? ?(?P<you>con) (?:trai|gái|yêu|ngoan)(?: [ơà]i?)? ?[.!,\n]",
            4,
        ),
        (r"(?:^|[.!,\n] ?)(?:dạ|vâng|ok)[, ]+(?P<me>shop)\b", 5),
        (rf"\b(?P<me>{_TERM}) thấy (?!sao|thế nào|gì|ổn|được|không|hợp|thì)(?!.*\?)", 1),
        (rf"\b(?P<you>{_TERM}) (?:yên tâm|cứ yên|đừng lo|khỏi lo)\b", 4),
        (rf"(?<!cho )(?<!giúp )(?<!hộ )(?<!với )(?<!gửi )(?<!báo )(?<!và )\b(?P<you>{_TERM}) nhé ?(?:[.!,\n]|$)", 2),
        (rf"\b(?:(?:báo|nhắn|cho) (?P<me>{_TERM}) (?:xin|biết|hỏi|nghỉ|mượn|gửi))\b", 3),
        (rf"\b(?:giúp|hộ) (?P<me>{_TERM})\b", 2),
        (rf"\b(?P<you>{_TERM}) (?:nói|kể|giải thích|bày) (?:cho )?(?P<me>{_TERM}) nghe (?:với|coi|nhé|đi)\b", 4),
        (rf"\b(?P<me>{_TERM}) (?:sẽ(?! (?:nhận|thấy|được))|xin phép|hứa|nghĩ(?! sao| gì| thế)|xin|định)\b", 3),
        (rf"\b(?P<you>{_TERM}) (?:nghĩ|thấy|tính) (?:sao|gì|thế nào)", 3),
        (rf"\b(?P<you>{_TERM}) sẽ (?:nhận|thấy|được (?:cấp|hoàn|nhận|hưởng))\b", 4),
        (rf"\b(?P<me>{_TERM}) là (?!người|ai\b)", 2),
        (
            rf"\b(?:(?:tụi|bọn) (?=anh|chị|cô|chú|bác|thầy)|(?:bên|tụi|bọn|chúng|vợ chồng|phía) (?=em|cháu|con|tôi|tui|tớ|mình|tao))(?P<me>{_TERM})\b",
            3,
        ),
        (
            r"\b(?:vợ|chồng|ck|ông xã|bà xã|nhà|con gái|con trai|bé nhà|mẹ|bố|ba|má) (?P<me>em|cháu|mình|tôi|tui|tớ)\b",
            2,
        ),
        (rf"\b(?:để(?: đó| đấy)?|có gì) (?P<me>{_TERM})\b", 2),
        (rf"\b(?P<me>{_TERM}) (?:mới |đang |còn |cũng )?(?:rảnh|bận|kẹt|mắc|có ca|có lịch)\b(?!.*\?)", 1),
        (
            rf"(?:^|[.!\n] ?)(?P<you>{_TERM}) (?:xem|kiểm|kiểm tra|coi|lục|gọi|hỏi|viết|sửa|làm|check|rà|gửi|nộp|dọn|học|ăn|uống|nghỉ)\b[^.,!?\n]{{0,150}} đi(?: nhé)? ?(?:[.,!?\n]|$)",
            3,
        ),
        (
            r"\b(?P<you>anh|chị|cô|chú|bác|thầy) (?:gửi|báo|gọi|nhắn|hỏi|trả|chuyển|giao|mang|đưa)(?: lại| bù| sau| thêm| luôn)?(?: cho)? (?P<me>em|cháu|con)\b[^.!?\n]{0,60}\b(?:trước|nhé)(?! khi)\b",
            2,
        ),
        (rf"\bviết cho (?P<me>{_TERM})\b", 1),
        (rf"\b(?P<me>{_TERM}) (?:xin )?cảm ơn(?: nhiều| trước)?(?: ạ| nhé)? ?(?:[.!,\n]|$)", 3),
        (
            r"\b(?P<me>ba|bố|mẹ|má|ông|bà|cô|thầy|chú|bác) (?:chở|mua|dẫn|dắt|đón|¤đền|nấu|thương|dặn|nhắc|mắng|kèm)(?: cho)? (?P<you>con|cháu|em)\b(?!.*\?)",
            3,
        ),
        (r"\bcho (?:các|tụi|mấy) (?P<you>em|con|cháu)\b", 3),
        (r"(?:^|[.!\n] ?)(?P<me>cô|thầy|ba|bố|mẹ|má|chú|bác) (?:đang|đọc|xem|biết|nghe|hiểu)\b(?!.*\?)", 2),
        (r"\b(?P<you>cháu|em|con) (?:thu xếp|sắp xếp|ráng|cố) (?:về|qua|tới|lên|sang|đến|ghé)\b", 4),
        (r"\b(?:nhắn|báo|gọi|bảo) (?P<me>em|con|cháu) (?:đặt|biết|mua|để|lấy|ghi|giữ|in|làm|đón|qua|một)\b", 3),
        (r"\b(?:vợ|chồng|nhà) (?P<me>anh|chị|cô|chú|bác) (?:mới|vừa|sắp|bị|phải|cũng|đang)\b(?!.*\?)", 4),
        (
            rf"\b(?:bao giờ|khi nào|chừng nào|hôm nào|lúc nào) (?P<you>{_TERM}) (?:\w+ ){{1,4}}(?:cho|lại|trả) (?P<me>{_TERM})(?= ?(?:\w+ ?)?\?)",
            3,
        ),
        (
            rf"\b(?P<me>{_TERM}) đã (?:xem|đọc|nhận|nghe|hỏi|kiểm tra|báo|gửi|chuyển|duyệt|trao đổi|ghi nhận|check)\b(?!.*(?:\?|chưa))",
            2,
        ),
        (rf"\bnhà (?P<me>{_TERM}) (?:làm|nấu|tổ chức|mở|đãi|cúng)\b", 2),
        (rf"\b(?:không|chưa|vậy|hả|rồi|đó|luôn) (?P<you>{_TERM})(?= ?(?:[.,!?\n]|$))", 3),
        (
            rf"(?:^|[.!\n] ?)(?:dạ |vâng |ok )?(?P<me>{_TERM}) (?:đọc|xem|coi|nhận|kiểm tra|check|hỏi|duyệt|ký|nghe|hiểu) (?:\w+ ){{0,3}}?rồi(?! (?:à|hả|thì|chưa))(?!.*\?)",
            2,
        ),
        (rf"\b(?P<you>{_TERM}) (?:nhớ|vui lòng|đừng|cứ|khỏi)\b", 1),
        (
            rf"\b(?P<me>{_TERM}) (?:nhượng bộ|¤đền|trừ lại|thối lại|tính nhầm|nhường|lo (?:xong|hết|cho|vụ|phần|liệu)\b|lo ?(?:[.!,\n]|$))(?!.*\?)",
            3,
        ),
        (
            r"\b(?P<me>shop) (?:sẽ |xin )?(?:hoàn|¤đền|¤bù|tặng|hỗ trợ|xin|kiểm tra lại|báo lại|cảm ơn|liên hệ lại)\b(?!.*(?:\?|giúp|nhé))",
            6,
        ),
        (
            rf"\b(?P<you>{_TERM}) (?:chuyển|duyệt|chốt|ký|gửi|ok|báo|nhắn|gọi|cọc|xác nhận|đồng ý|về)(?: [^\s,.]+){{0,3}} là (?P<me>{_TERM}) (?!người|ai\b|của)",
            3,
        ),
        (
            rf"\b(?P<you>con|em|cháu) (?:nói|nhắn|bảo|thưa)(?: với| lại)? (?:bố|mẹ|ba|má|ông|bà)(?: \w+)? (?:là|rằng) (?P<me>{_TERM})\b",
            4,
        ),
        (
            r"\b(?P<me>em|con|cháu) (?:mở|tải|tìm|xem|đọc|đăng nhập|kiếm|lật)(?: \w+)? (?:không|mãi không|chưa) (?:ra|được|thấy|nổi)\b",
            5,
        ),
        (rf"\b(?P<you>{_TERM}) (?:đợi|chờ) (?P<me>con|em|cháu)\b", 2),
        (
            r"\b(?P<me>con|cháu) (?:gửi|mua|biếu|chuyển|trả|nấu|đặt|mang|điện|chở|lo|nói|trông)(?: [^\s,.]+){0,3} (?:cho )?(?P<you>má|mẹ|ba|bố|ông|bà|cô|bác|chú)\b(?! (?:đi|gấp|ngay|liền đi))",
            4,
        ),
        (
            rf"\b(?P<me>{_TERM}) sẽ (?:nói|hỏi|gửi|làm|xem|lo|mua|đón|chở|gọi|báo|viết|kiểm tra)\b[^.,!?\n]{{0,40}} (?:giúp|cho|hộ) (?P<you>em|con|cháu)\b(?![^.!\n]{{0,80}}\?)",
            6,
        ),
        (rf"\b(?P<me>{_TERM}) (?:xin )?(?:¤hứa|cam đoan) (?!.*\?)", 3),
        (r"\b(?P<me>anh|chị|cô|chú|bác) (?:dẫn|bao|khao|đãi|¤đền|nhường) (?:cho )?(?P<you>em|cháu|con)\b(?!.*(?:\?|với|đi\b))", 3),
        (
            r"(?:^|\n)(?:ừ|ừm|được|ok em)\b[^.!?\n]{0,40}?\b(?P<me>anh|chị|cô|chú|bác) (?:[^\s,.]+ ){1,5}cho(?= ?(?:[.,!\n]|$))",
            4,
        ),
        (r"\bvợ chồng (?P<you>em|cháu|con) có\b", 3),
        *_SIGNS_BARE,
        (
            r"\b(?P<me>con|cháu) (?:rửa|dọn|giặt|sửa|đưa|qua|về|ghé|đón|thăm|chở|dẫn|phụ|lấy|xin|gọi)(?: [^\s,.]+){0,3} (?:cho|với|thăm|phụ|chở|đón|đưa|gọi(?: cho)?) (?P<you>má|mẹ|ba|bố|ngoại|nội)\b(?! (?:đi|gấp|ngay|liền đi))",
            4,
        ),
    )
)
# Courtesy of the younger: "dạ" opens, "ạ" closes a sentence.
_JUNIOR = Phrase(r"(?:^|[.!?\n] )dạ\b|\b¤ạ(?: ?[.,!?\n]| ?$)", r"(?:^|[.!?\n] )da\b|\ba(?: ?[.,!?\n]| ?$)")
_BY_TERM = frozenset(
    phrase for phrase, _ in _SIGNS if phrase.begins_with(rf"\b(?P<you>{_TERM})", rf"\b(?P<me>{_TERM})")
)
_HELLO = r"(?:kính gửi|kính thưa|thân gửi|gửi|dear|hi|hello|chào|thưa|cảm ơn|xin chào)"
_GREETED = Phrase(
    rf"^\W*(?:(?:dạ|vâng|ok|xin|noted) )*(?:(?:em|con|cháu|tôi|mình) (?=(?:xin )?(?:kính |rất )?(?:chào|cảm ơn|gửi)))?(?:(?:xin|kính|rất) )*(?P<hello>{_HELLO} )?(?P<you>{_TERM})?\b"
)
_NAME_THEN = re.compile(r"\s*(?:,|!|\n|ơi|oi|à\b|ạ\b|a\b|thân mến|than men|(?:này|nay)(?=,)|$|-|\.)")
_NO_NAME = frozenset(
    "ban phong cong troi oi ca toan quy van hoi truong so cuc da vang thoi duoc roi vay the u ok".split()
)
_FONDLY = re.compile(r"(?:thân|kính|quý|yêu) (?:mến|yêu)|than men|kinh men|quy men")
CAPITAL = "".join(
    ["A-ZĐ", *(chr(each) for each in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)) if chr(each).isupper())]
)
"""Capital letters of Vietnamese, for a character class: a range such as À–Ỹ holds the small ones, too."""
_SIGNED = re.compile(r"\n\s*(?P<me>(?i:anh|chị|chi|em|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|cháu|chau|con|dì|di|thầy|thay))\s+"
                     rf"[{CAPITAL}]\w+(?:\s+[{CAPITAL}]\w+){{0,2}}\s*$")  # fmt: skip


def address_pair(text: str) -> AddressPair:
    """Return the pair of honorifics used in a Vietnamese message (source: the usual kinship pairs, SCIENCE section 4).

    Unknown parts are None; never raises. `me` and `you` carry diacritics even when the text does not.
    """
    return pair_in(read(Clause(text, 0, len(text), "vi", 0, 0, False)), text)


def pair_in(line: Line, text: str) -> AddressPair:
    """Return the pair of a message that is read already; `line` holds all of `text`."""
    greeted, name = _greeting(line, text)
    line = without(_ONLY, without_third_persons(line, text)) if line.bare else without_third_persons(line, text)
    terms = [match.start() for match in _ANY_TERM.finditer(line)]
    votes_me: Counter[str] = Counter()
    votes_you: Counter[str] = Counter()
    bits, bare = line.bits, line.bare
    for phrase, weight in _SIGNS:
        needed = phrase.needs(bare)
        if bits & needed != needed:
            continue  # most signs: their words are not in the text
        for match in _found(phrase, line, terms):
            groups = match.groupdict()
            if groups.get("you"):
                votes_you[_accented(groups["you"])] += weight
            if groups.get("me"):
                votes_me[_accented(groups["me"])] += weight
    if greeted:
        votes_you[greeted] += 6
    elif name and "em" in line.text.split():
        votes_you["em"] += 5  # a bare first name is called by an elder
    if _JUNIOR.search(line) is not None:
        for term in _YOUNGER:
            if term in votes_me or _has(line, term):
                votes_me[term] += 2
    signed = _SIGNED.search(text.rstrip())
    if signed:
        votes_me[_accented(fold(signed["me"]))] += 8
    return _settle(line, votes_me, votes_you, name)


def _has(line: Line, term: str) -> bool:
    """Say whether the text has the term, and as a person where bare letters would leave it open."""
    return fold(term) in line.text.split() if line.bare and term not in _UNSURE_BARE else term in line.text.split()


def _found(phrase: Phrase, line: Line, terms: list[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of a sign; one that begins with a person is looked for at persons only."""
    if phrase not in _BY_TERM:
        yield from phrase.finditer(line)
    else:
        yield from phrase.matches(line, terms)


def _settle(line: Line, me: Counter[str], you: Counter[str], name: str | None) -> AddressPair:
    """Choose the pair with the most signs among those that people use; fill in what only the words suggest."""
    words = {_accented(word) if line.bare else word for word in re.findall(r"\w+", line.text)}
    for term in (*_SELVES, "mình"):
        you.pop(term, None)
    for term in _SELVES:
        if term in words and not (line.bare and not me[term] and _maybe_no_person(term, line.text)):
            me[term] += 3
    for term in [term for term in me if term.startswith("quý") or term in _NEVER_ME]:
        you[term] += me.pop(term)
    for term in _GRANDPARENTS:
        me.pop(term, None)
        if term in you and _SPOKEN_TO.search(line) is None:
            del you[term]
    if line.bare:
        for votes in (me, you):
            for term in [
                term
                for term in votes
                if (term in _UNSURE_BARE and votes[term] < 4) or (term == "tớ" and _TO.search(line.text) is None)
                or (term == "tui" and _TUI.search(line.text) is None)
            ]:
                del votes[term]
    mine: list[str | None] = [*me, *(term for term in _YOUNGER if term in words and term not in me), None]
    elders = () if line.bare else tuple(term for term in _NEAR_ELDERS if term in words and term not in you)
    yours: list[str | None] = [*you, *elders, None]
    scored = (
        (
            _score(me[first] if first else 0, you[second] if second else 0, _fits(first, second)) + (first in _YOUNGER and first != "con"),
            first,
            second,
        )
        for first in mine for second in yours if first is None or first != second
    )  # fmt: skip
    best = max(scored, key=lambda one: one[0], default=(0, None, None))
    pair = (best[1], best[2]) if best[0] > 0 else (None, None)
    return _filled(*pair, words, name, line.bare)


_SPOKEN_TO = Phrase(
    r"(?:^|[.!?,\n] ?)(?:dạ |thưa |kính |kính gửi |gửi )?(?:bà |ông )?(?:ngoại|nội)(?: ơi| à| ạ|,|:|(?: [^\s,.]+)? (?:khỏi|đừng|yên tâm|nhớ|ráng|cứ)\b)|\b(?:nhé|nghe|ạ) (?:ngoại|nội)\b",
    r"(?:^|[.!?,\n] ?)(?:da |thua )?(?:ba |ong )?ngoai (?:oi|a|khoi|dung)\b",
)
"""Where grandparents are spoken to, not of: "ngoại" and "nội" alone are mostly other words."""
_GRANDPARENTS = ("ngoại", "nội")


_TAO = re.compile(
    r"(?<!dao )(?<!nguoi )(?<!ngay )(?<!duoc )(?<!tu )(?<!che )(?<!cau )(?<!sang )(?<!cai )(?<!kien )\btao\b(?! (?:dieu|ra|hinh|nen|tac|thanh|moi|dang|co|lap|file|link|group|nhom|tai)\b)"
)
"""Without diacritics: tao, not tạo, táo."""


_TOI = re.compile(
    r"(?<!chieu )(?<!sang )(?<!tuan )(?<!thang )(?<!nam )(?<!hom )(?<!ngay )(?<!den )(?<!lien quan )\btoi (?:xin|muon|can|cung|van|da|dang|thay|nghi|dong y|yeu cau|de nghi|rat|chua|khong|bi|ghi nhan|tiep nhan|hua|cam ket|tra|goi|gui|bao (?:thang|voi|lai)|gom|ghe|mang)\b"
)
"""Without diacritics: tôi with its verb, not tới or tối."""
_TUI = re.compile(
    r"\btui\b(?! (?:em|con|minh|chau|nay|no|bay|may|anh|chi|to|ao|xach|ni|nilon|quan|thuoc|tien|giay|rac|hang|vai|nho)\b)"
)
"""Without diacritics: tui, not tụi em or túi áo."""
_ONLY = Phrase(r"(?!)", r"\bchi (?=(?:xin|viec|khoai|mong|vai|trong|rieng|duy|tai|thieu|tiec|vi|toan|khac|la|biet la)\b)")
"""Without diacritics: chỉ, not chị."""
_TO = re.compile(
    r"(?:^|[.,!?\n] ?|\b(?:mai|nay|de) )to (?:den|dat|qua|gui|se|lam|mua|ghe|dang|vua|cung|nghi|thay|tra|lo|bao|nhan)\b"
)
"""Without diacritics: tớ with its verb at the head of a clause, not tờ, tổ or to."""


def _maybe_no_person(term: str, bare: str) -> bool:
    """Say whether without diacritics the word may be another: tới, tối; tờ, to; tạo."""
    if term == "tôi":
        return _TOI.search(bare) is None
    if term == "tớ":
        return _TO.search(bare) is None
    if term == "tui":
        return _TUI.search(bare) is None
    return term == "tao" and _TAO.search(bare) is None


def _filled(me: str | None, you: str | None, words: set[str], name: str | None, line_bare: bool) -> AddressPair:
    """Complete a pair of which the signs gave only one half or none."""
    if me is None and you in _ELDERS:
        me = next((term for term in _YOUNGER if term in words and _may_be_me(term, you)), None)
    elif me is None and you is None:
        me = next((term for term in ("em", "cháu") if term in words), None)
    if me == "mình" and you is None and "em" in words and words & {"anh", "chị"}:
        me = "em"
    if me is None and you in _YOUNGER:
        me = next(
            (
                term
                for term in (
                    *(("mẹ", "má", "bố", "ba") if you == "con" and not line_bare else ()),
                    "anh",
                    "chị",
                    "cô",
                    "chú",
                    "bác",
                    "thầy",
                )
                if term in words
            ),
            None,
        )
    if me is None and you in (*_ELDERS, "bạn") and "shop" in words:
        me = "shop"
    if you is None and me is not None:
        you = next((term for term in _PARTNERS.get(me, ()) if term in words), None)
    return AddressPair(me, you, name)


def _may_be_me(term: str, you: str) -> bool:
    """Say whether `term` may be the writer: one is con to parents and elders, not to anh and chị."""
    return term != "con" or you not in ("anh", "chị", "anh chị", "sếp")


def _score(mine: int, yours: int, fit: int) -> int:
    """Weigh signs of both halves; how well they fit counts only where there is a sign at all."""
    return 4 * (mine + yours) + 2 * fit if mine or yours else 0


def _fits(me: str | None, you: str | None) -> int:
    """Prefer pairs that exist: the younger to the elder, the elder to the younger, equals to equals."""
    if me is None or you is None:
        return 0
    elder_you = you in _ELDERS or you.startswith("quý")
    if (me in _YOUNGER and elder_you) or (me in _ELDERS and you in _YOUNGER):
        return 6
    if me in ("tôi", "chúng tôi", "tui", "mình", "tớ") and you not in _YOUNGER:
        return 4
    if me == "tao":
        return 6 if you == "mày" else -4
    return -6


def _greeting(line: Line, text: str) -> tuple[str | None, str | None]:
    """Return (term, name) of the salutation at the head of the message."""
    match = _GREETED.match(line, 0)
    if match is None:
        return None, None
    at = match.end()
    while at < len(line.text) and line.text[at] == " ":
        at += 1
    term = _accented(match["you"]) if match["you"] else None
    end = at
    words: list[str] = []
    while end in line.names and len(words) < 5:
        stop = end
        while stop < len(line.text) and line.text[stop].isalnum():
            stop += 1
        words.append(text[line.starts[end] : line.ends[stop - 1]])
        end = stop + 1 if line.text[stop : stop + 1] == " " else stop
        if end == stop:
            break
    if not words or not (_NAME_THEN.match(line.text, end) or match["hello"]):
        fondly = _FONDLY.search(line.text, 0, 60) is not None
        called = fondly or _NAME_THEN.match(line.text, match.end()) or match["hello"]
        return (term if called else None), None
    if fold(words[0]) in _NO_NAME:
        return term, None
    return term, words[-1]


_COURTESIES = [
    f"quý {whom}" for whom in ("công ty", "khách hàng", "khách", "vị", "đối tác", "thầy cô", "anh chị", "đơn vị", "cơ quan",
                               "phụ huynh", "ông bà", "bà", "ông")
]  # fmt: skip
_ACCENTED = {
    fold(t): t
    for t in [
        *_ELDERS,
        *_YOUNGER,
        *_SELVES,
        "bạn",
        "mày",
        "mình",
        "thầy cô",
        "ông bà",
        "cô chú",
        "ba mẹ",
        "bố mẹ",
        "mẹ",
        "bố",
        *_COURTESIES,
    ]
}

_KNOWN = frozenset(_ACCENTED.values()) | {"ba"}
"""Terms written as they should be; "ba" is father, and only folded also bà."""


def _accented(term: str) -> str:
    if term in _KNOWN:
        return term
    folded = fold(term)
    return "cô" if folded == "co giao" else "thầy" if folded == "thay giao" else _ACCENTED.get(folded, term)
