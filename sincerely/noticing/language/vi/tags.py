"""Tags persons and times in a Line: ME, YOU, THEY, WE for persons, WHEN and PAST for times.

After this a rule can say "ME sẽ VERB" and hold for em, tôi, chúng tôi or bên em, whoever the message makes them.
"""

import re
from functools import lru_cache

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.address import AddressPair
from sincerely.noticing.language.vi.line import Line, Phrase, rewrite

_NUMBER = r"(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy)"
_CLOCK = (
    r"(?:\d{1,2} ?(?:h|g|giờ)(?: ?\d{1,2}p?)?(?: rưỡi| kém \w+)?(?!\w)|\d{1,2}:\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m\b|"
    r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) giờ(?: rưỡi| kém \w+| đúng)?)"
)
_PARTED = r"(?:sáng sớm|sáng|trưa|chiều tối|chiều|tối(?! (?:đa|thiểu|ưu|cao|tân|hậu thư)\b)|đêm|khuya)"
_WEEKDAY = r"(?:(?<!tháng )(?<!năm )(?<!lần )(?<!người )(?<!con )(?<!bé )thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?! (?:lần|lan)\b)|t[2-7]|chủ nhật)"
_DATE = (
    r"(?:(?:ngày |hôm )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ngày \d{1,2}(?: tháng \d{1,2})?|(?:mùng|mồng) (?:\d{1,2}|một|hai|ba)|rằm"
    r"|(?:ngày )?(?:mười|hai mươi|hăm) ?(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)? (?:tây|âm|ta)(?: lịch)?(?: này)?|\d{1,2} (?:tây|âm|ta)(?: lịch)?(?: này)?|tháng \d{1,2}|tháng giêng|tháng chạp|tháng (?:này|sau|tới))"
)
_FUTURE = (
    r"(?:ngày mai|mai mốt|ngày mốt|ngày kia|hôm nay|tuần (?:này|sau|tới)|(?:trong )tuần|năm (?:sau|tới)|"
    r"cuối tuần|đầu tuần|giữa tuần|cuối tháng|đầu tháng|giữa tháng|cuối ngày|cuối giờ|đầu giờ|cuối năm|quý sau|"
    r"(?:lát|chút|tí|xíu|hồi|chốc|tý|tẹo|lúc) nữa|(?:lát|xíu|chốc|tẹo|chút)(?= (?:em|anh|chị|tôi|mình|tui|con|cháu|cô|chú|bác|bên|tao|t|e)\b)|lát(?= (?:xe|hàng|khách|về|tới|xong|họp|tan|ra|vô)\b)|"
    r"ra giêng|qua tết|sau tết|trước tết|hết tết|(?:chiều|tối|sáng|đêm) ba mươi|ba mươi tết|30 tết|xế chiều|chập tối|khuya nay|cuối buổi|cuối ca|cuối quý|đầu ca|hết giờ|tan làm|tan ca|giờ trưa|giờ nghỉ trưa|giờ cơm|"
    r"trong (?:vòng )?(?:\d+|một|hai|ba|vài|mấy|nửa) (?:h|giờ|tiếng|phút|ngày|tuần|buổi)(?: làm việc)?|trong (?:buổi|đêm nay|tối nay|buổi sáng|buổi chiều)|bữa khác|bữa sau|hôm khác|hôm sau|dịp khác|dịp sau|lần khác|lần sau|mươi phút nữa|mươi bữa nữa|dăm bữa nữa|"
    r"next (?:week|monday|tuesday|wednesday|thursday|friday|month)|this (?:week|friday|monday)|eow|eom|monday|tuesday|wednesday|thursday|friday|"
    rf"{_NUMBER} (?:phút|tiếng|giờ|ngày|hôm|bữa|tuần|tháng|năm)(?: \w+)? nữa|"
    r"trong (?:ngày|tuần|tháng|hôm nay|sáng|chiều)|eod|cob|asap|tomorrow|today|tonight|lunch|weekend|"
    r"lô sau|lô tới|mẻ sau|mẻ tới|chuyến sau|chuyến tới|ca sau|ca tới|mùa sau|mùa tới|kỳ sau|kỳ tới|buổi sau|buổi tới|(?:hè|tết|noel|giáng sinh|đợt|lần|kỳ nghỉ|dịp) (?:này|sau|tới)|sắp tới|thời gian tới|dịp tới|ngay bây giờ)"
)
_BACK = (
    r"(?:hôm qua|hôm kia|(?:tối|sáng|chiều|trưa|đêm) (?:qua|hôm qua)|"
    r"(?<!thứ )(?:tuần|tháng|năm|hôm|bữa|đợt|lần|ngày|kỳ|quý|dịp) (?:trước|rồi|vừa rồi|vừa qua)|(?:tuần|tháng|năm|hôm|bữa|đợt|lần|kỳ|dịp) kia|"
    r"năm ngoái|hồi nãy|lúc nãy|ban nãy|vừa rồi|vừa qua|mới đây|hồi trước|hồi xưa|hôm bữa|bữa hổm|hôm nọ|bữa nọ|hổm rày|lúc đó|khi đó|hồi đó|dạo đó|hồi hôm|hồi khuya|hồi (?:sáng|trưa|chiều)(?! (?:mai|mốt))|¤hồi (?:tối|đêm)(?! (?:mai|mốt))|hồi nào giờ|ngày xưa|dạo trước|yesterday|last week"
    rf"|(?:hôm|bữa) {_WEEKDAY}|(?:hôm|bữa) {_DATE})"
)
_PAST = Phrase(
    rf"\b(?:từ |vào |lúc |hồi )?{_BACK}\b",
    rf"\b(?!tối qua (?:xưởng|nhà|công ty|chỗ|văn phòng|bên|lấy|gặp|đón|xem|thăm|nhận|nộp|đo|sửa|kho|quán|trường)\b)(?:từ |vào |lúc |hồi )?{_BACK}\b",
)
"""Without diacritics "toi qua xuong" is tôi qua xưởng, not last night."""
_LEAD = (
    r"(?:(?:trước|sau|từ|đến|tới|chậm nhất|muộn nhất|trễ nhất|vào|lúc|khoảng|tầm|hết|ngay|trong|đúng|cho đến|cỡ) ){0,4}"
)


def _when(alone: str) -> str:
    """Return the pattern of a time; `alone` are the parts of the day that may stand without anything after them."""
    one = (
        rf"(?:{_CLOCK}|{_PARTED} (?:nay|mai|mốt|kia)|{_PARTED}(?= (?:{_WEEKDAY}|{_DATE}|hôm|\d))|(?<!ăn )(?<!bữa )(?<!cơm )(?:{alone})"
        rf"|{_FUTURE}|{_WEEKDAY}|{_DATE}|mai\b)"
    )
    return rf"(?<!\w){_LEAD}{one}(?:[ ,]+(?:{_LEAD})?(?:{one}|này\b|sau\b|(?<!mai )tới\b(?! (?:sẽ|xin|gửi|qua|làm|đi|về|ghé|ghi|trả|gọi|báo|chuyển|mang|đưa|lên|xuống|ra|vào|soạn|in|ký|nộp|xem|cần|muốn|phải|bận|rảnh|không|đã|vẫn|cũng|nghỉ|họp|gặp|hẹn|đón|giao|kiểm|check|nhờ|trực|bay|đăng|mua|đặt|chở|nhắn|có|cho)\b)|nay\b|mai\b))*(?!\w)"


# Without diacritics "toi" is mostly tôi, "sang" a verb, "dem" đem: alone they name no time.
_WHEN = Phrase(
    _when(_PARTED),
    _when(r"trưa|(?<!doi )(?<!theo )chiều|buổi (?:sáng|tối|đêm)|(?<!\w )tối(?= (?:em|con|cháu|mình|tui)\b)"),
)
_COUNTED = re.compile(
    r"(?:\d|một|mot|hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi|mươi|mấy|may) $"
)


def _past(match: re.Match[str], line: Line) -> tuple[str, int] | None:
    """ "9 tuần rồi" counts weeks; "tuần rồi" is last week."""
    counted = match[0].endswith(("rồi", "roi")) and _COUNTED.search(line.text[: match.start()])
    return None if counted else ("PAST", match.end())


def _coming(match: re.Match[str], line: Line) -> tuple[str, int] | None:
    """Mai with a capital inside a sentence is a name."""
    if match[0] == "mai" and match.start():
        on_and_on = line.bare and _ON_AND_ON.search(line.text, max(0, match.start() - 14), match.end() + 12)
        return None if on_and_on or match.start() in line.names else ("WHEN", match.end())
    return "WHEN", match.end()


_ON_AND_ON = re.compile(
    r"\b(?:goi|nho|tim|cho|doi|hoi|noi|ngoi|lam|dien|kiem|go|chay|hoc|viet|xem|coi|nghi|di|hop|ban|cai|keu|xin|duoi|nhan|ke|khoc|chuyen|thuyet phuc|suy nghi|hua hen) mai (?:moi|khong|chua (?:xong|thay|ra|duoc|toi|den|ve|hieu)|chua|ko|k\b|bua|hoi|ngay|loi|cai|nhu|cung|ma|van|chang|the|roi|luon)"
)
"""Without diacritics: mãi, not mai."""


_KIN = (
    r"(?:(?:thằng|con|nhỏ|đứa|ông|bà|cô|anh|người) bạn|vợ|chồng|ck|bà xã|ông xã|con trai|con gái|con lớn|con nhỏ|con|bé|bé nhà|cháu nhà|nhóc|ba|bố|mẹ|má|tía|ông|bà|"
    r"bác|chú|cô|dì|ngoại|nội|anh trai|chị gái|em trai|em gái|thằng cu|thằng|sếp|bạn|ông nội|bà nội|ông ngoại|bà ngoại|"
    r"vợ con|sếp|khách|thợ|trợ lý|đứa)"
)


# Those that stay persons without diacritics: "co" is có, "dua" đưa, "di" đi.
_KIN_BARE = (
    r"(?:(?:thằng|đứa|người) bạn|vợ|chồng|ck|bà xã|ông xã|con trai|con gái|con lớn|con nhỏ|bé nhà|cháu nhà|nhóc|bố|mẹ|anh trai|chị gái|em trai|em gái|thằng cu|thằng|"
    r"sếp|ông nội|bà nội|ông ngoại|bà ngoại|vợ con|khách|trợ lý)"
)
_COUPLE = r"(?:ba mẹ|bố mẹ|ba má|cha mẹ|ông bà|cô chú|cô bác|thầy cô|anh chị)"
_GREETS = re.compile(r"(?:cảm ơn|cam on|chào|chao|dear|hi|kính gửi|kinh gui|congrats|chúc mừng|chuc mung|thưa|thua) $")
# Terms that mean a person even when they belong to neither side; the rest ("ba", "con", "má") stay words.
_OFTEN = frozenset("anh chi em chau thay ban co chu bac ong".split())
_NO_PERSON = (
    r"(?!(?:chú (?:ý|thích|trọng|giải)|bác (?:sĩ|bỏ)|cụ thể|cô (?:đơn|đọng|lập|dâu)|con (?:số|người|cái|đường|dấu|(?:gái|trai|nhỏ|lớn)(?! (?:tôi|tui|em|anh|chị|mình|cô|chú|bác)\b))|bố (?:trí|cục)|em bé|"
    r"ông chủ|bà chủ|bạn (?:bè|trai|gái|đọc)|ba (?:mươi|tháng|năm|tuần|ngày|đêm|hôm|bữa|buổi|cái|lần|người|giờ|tiếng|phút|thằng|đứa|điểm|phần|bộ|lô|thùng|cuốn|trang|phương|bên|bước|mục|căn|chỗ|chục|trăm|nghìn|ngàn|triệu)|anh hùng|bà con|ông trùm)\b)(?:(?<!tiếng )(?<!nước )(?<!môn )(?<!lớp )(?<!chuyên )|(?!anh\b))"
)

# Without diacritics: chi phí, địa chỉ, có thể, bán hàng, thấy… are no persons.
_NO_PERSON_BARE = (
    r"(?!(?:chi (?:(?:noi|in|lam|gui|nhan|can|di|an|biet|mua|o|hoi|goi|xem)(?: [^\s,.]+){0,3} thoi|xin|tiec|toan|vi|viec|khoai|mong|vai|trong|rieng|duy|tai|thieu|phi|tiet|nhanh|tieu|dao|dinh|thi|so|tra)|anh (?:huong|hung)|co (?:the|khi|gang|quan|so|hoi|dinh|dong|phieu|dip|mot|hai|nhieu|them|ai|nguoi|it|chut|viec|lich|mau|san|duoc|luon|gi|nen|le|phan|ban|van)|"
    r"bac (?:si|bo|ninh|giang)|ong (?:nghe|nuoc|thep|nhua)|ban (?:ve|hang|giao|hanh|quan|giam|lanh|kien|dich|sao|goc|nhap|in|do|quyen|than|chat|kiem|chinh)|"
    r"thay (?:doi|the|vi|mat|ve|roi|duoc|gi|sao|co|la|hay|vay)|toi (?:nay|mai|qua|da|thieu|uu|luot|khi|luc|noi|cho|gio|em|con|chau))\b)(?<!\bdia )(?:(?<!\bbien )(?<!\bvan )(?<!\bphien )|(?!ban\b))(?<!\bchung )(?<!\btin )(?<!\bhinh )(?:(?<!\btieng )|(?!anh\b))"
)


_INCLUSIVE = re.compile(
    r"\b(?:(?:hai|2|mấy|may) (?:đứa|dua|chị em|chi em|anh em|mẹ con|me con)|anh em|chị em|chi em) $"
)
"""Before "mình": writer and reader together."""


class Tagger:
    """Tags the lines of one message, given how its two people address each other."""

    def __init__(self, pair: AddressPair, bare: bool) -> None:
        self._me = pair.me
        self._you = pair.you
        self._name = fold(pair.name) if pair.name else None
        plain_name = (
            pair.name is not None and pair.name.isalpha() and pair.me in (None, "mình", "tớ", "tao", "tui", "tôi")
        )
        self._called = Phrase(rf"\b{pair.name.lower()}\b", listed=False) if pair.name and plain_name else None
        self._persons = _persons_phrase(pair.me, pair.you, bare)
        selves = ("tôi", "tui", "tớ", "tao") if not bare else ("tui", "tao") if pair.me else ("tôi", "tui", "tao")
        self._self = {fold(term) for term in (*selves, *([pair.me] if pair.me else []))}
        self._reader = {fold(term) for term in ([pair.you] if pair.you else [])}
        if pair.you in ("quý thầy cô", "quý anh chị", "quý ông bà", "quý ông", "quý bà"):
            self._reader.add(fold(pair.you.removeprefix("quý ")))
        if pair.you in ("anh chị", "thầy cô", "cô chú", "ông bà", "ba mẹ", "bố mẹ", "ba má", "cha mẹ"):
            self._reader.update(fold(term) for term in pair.you.split())
            self._reader -= self._self

    def tag(self, line: Line) -> Line:
        """Return the line with persons and times tagged."""
        line = rewrite(rewrite(line, _PAST, _past), _WHEN, _coming)
        line = rewrite(line, self._persons, self._person)
        return rewrite(line, self._called, self._by_name) if self._called else line

    @staticmethod
    def _by_name(match: re.Match[str], line: Line) -> tuple[str, int] | None:
        """The reader's own first name, used for "you": "Ly đi thì báo mình"."""
        return ("YOU", match.end()) if match.start() in line.names else None

    def _person(self, match: re.Match[str], line: Line) -> tuple[str, int] | None:
        end = match.end()
        if match.start("term") in line.names and self._inside_name(line, match.start("term")):
            return None
        company, kin, owned, crowd, term = match.group("company", "kin", "owned", "crowd", "term")
        if (
            _INCLUSIVE.search(line.text, max(0, match.start("term") - 16), match.start("term"))
            and fold(term or "") == "minh"
        ):
            return "WE", end
        if crowd:
            return "YOU", end
        who = self._who(fold(term))
        after = line.text[end : end + 6]
        if re.match(r" (?:ấy|ay|ta|kia|nọ|đó)\b", after) and who != "ME":
            return "THEY", end + len(after.split(" ")[1]) + 1
        relative = re.match(r" (?:gái|gai|trai)\b", after)
        if relative is not None:
            return "THEY", end + relative.end()
        name_end = self._name_after(line, end)
        if name_end and not (who == "ME" and company):
            who = self._named(line, match.start(), end, name_end, who)
            end = name_end
        if owned:
            return ("OWN" if who in ("ME", "WE") else "YOURS"), end
        if kin and who in ("ME", "YOU"):
            return ("KIN" if who == "ME" else "KIN YOURS"), end
        if who is None:
            return ("THEY", end) if name_end else None
        if who == "THEY" and not name_end and fold(term) not in _OFTEN:
            return None
        return who, end

    def _who(self, term: str) -> str | None:
        if term in self._self:
            return "ME"
        if term in self._reader or "/" in term or term.startswith("quy "):
            return "YOU"
        if " " in term and self._reader.intersection(term.split()):
            return "YOU"
        if term == "minh":
            return "ME" if self._me in (None, "mình") else "WE"
        return "THEY" if self._me and self._you else self._alone(term)

    def _alone(self, term: str) -> str | None:
        """Guess a term when the pair is not known: em writes to anh, chị, bạn; nobody else is sure."""
        if term == "em":
            return "ME" if self._me is None and self._you != "em" else "YOU"
        if term in ("anh", "chi", "ban", "may", "anh chi", "dong chi"):
            return "YOU" if self._you is None else "THEY"
        return None

    def _named(self, line: Line, begin: int, end: int, name_end: int, who: str | None) -> str:
        name = fold(line.text[end:name_end]).split()
        greeted = _GREETS.search(line.text[:begin]) is not None
        opening = (
            "(?:,|!|$)" if not line.text[:begin].strip(" ") or line.text[:begin].rstrip()[-1] in ",.!?" else "(?!)"
        )
        begins_address = greeted or re.match(rf"(?:{opening}| ơi| oi| à\b| ạ\b)", line.text[name_end : name_end + 4])
        if who == "YOU" and ((self._name and self._name in name) or begins_address):
            return "YOU"
        return "YOU" if begins_address and who != "ME" else "THEY"

    @staticmethod
    def _inside_name(line: Line, at: int) -> bool:
        """Say whether the capitalised term at `at` follows a capitalised word: Lan Anh, bé Minh in bare text."""
        before = line.text[:at].rstrip()
        begin = max(before.rfind(" "), before.rfind("\n")) + 1
        return bool(before) and (begin in line.names or line.text.startswith("minh", at)) and line.text[at - 1] == " "

    @staticmethod
    def _name_after(line: Line, end: int) -> int:
        """Return where the capitalised name that follows `end` ends, or 0."""
        at, stop = end + 1, 0
        while line.text[at - 1 : at] == " " and at in line.names:
            stop = at
            while stop < len(line.text) and line.text[stop].isalnum():
                stop += 1
            at = stop + 1
        return stop


@lru_cache(maxsize=512)
def _persons_phrase(me: str | None, you: str | None, bare: bool) -> Phrase:
    """The pattern of persons for a pair of address, made once."""
    return Phrase(_persons(AddressPair(me, you), bare), listed=False)


def _persons(pair: AddressPair, bare: bool) -> str:
    kin = _KIN_BARE if bare else _KIN
    terms = f"{lex.COURTESY}|{lex.TERMS}|{lex.SELF_ONLY}|mình"
    barely = _NO_PERSON_BARE if bare else ""
    if bare:
        known = [term for term in (pair.me, pair.you) if term and term != "nội"]  # "noi" is nói
        teachers = [f"{term} giáo" for term in known if term in ("cô", "thầy")]
        if pair.you in ("cô", "chú"):
            known.append("cô chú")
        terms = "|".join(
            [
                lex.COURTESY,
                *teachers,
                "anh/chị",
                "đồng chí",
                "anh chị",
                "anh",
                "em",
                "tôi",
                "tui",
                "tớ",
                "mình",
                "cháu",
                "chị",
                *sorted(known, key=len, reverse=True),
            ]
        )
    return (
        rf"\b{_NO_PERSON}{barely}(?:(?P<crowd>{lex.CROWD})|(?:(?P<owned>của (?:(?:{lex.COMPANY}) )?)|(?P<company>(?:các |quý )?(?:{lex.COMPANY}) )"
        rf"|(?P<kin>(?!{_COUPLE}\b|(?:ông|bà) (?:nội|ngoại)\b(?! (?:em|anh|chị|con|cháu|tôi|tui|mình|tớ|tao|bé|bạn)\b)){kin} (?:nhà )?))?(?P<term>{terms}))\b"
    )
