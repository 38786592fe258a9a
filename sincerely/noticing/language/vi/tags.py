"""Tags persons and times in a Line: ME, YOU, THEY, WE for persons, WHEN and PAST for times.

After this a rule can say "ME sẽ VERB" and hold for em, tôi, chúng tôi or bên em, whoever the message makes them.
"""

import re

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.address import AddressPair
from sincerely.noticing.language.vi.line import Line, Phrase, rewrite

_NUMBER = r"(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy)"
_CLOCK = (
    r"(?:\d{1,2} ?(?:h|g|giờ)(?: ?\d{1,2}p?)?(?: rưỡi| kém \w+)?(?!\w)|\d{1,2}:\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m\b|"
    r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) giờ(?: rưỡi| kém \w+| đúng)?)"
)
_PARTED = r"(?:sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|t[2-7]|chủ nhật)"
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ngày \d{1,2}(?: tháng \d{1,2})?|(?:mùng|mồng) (?:\d{1,2}|một|hai|ba)|rằm"
    r"|tháng \d{1,2}|tháng giêng|tháng chạp|tháng (?:này|sau|tới))"
)
_FUTURE = (
    r"(?:ngày mai|(?<!hoa )(?<!chị )(?<!cô )(?<!em )mai mốt|ngày mốt|ngày kia|hôm nay|"
    r"tuần (?:này|sau|tới)|(?:trong )?tuần|năm (?:sau|tới)|"
    r"cuối tuần|đầu tuần|giữa tuần|cuối tháng|đầu tháng|giữa tháng|cuối ngày|cuối giờ|đầu giờ|cuối năm|quý sau|"
    r"(?:lát|chút|tí|xíu|hồi|chốc|tý) (?:nữa|về)|"
    rf"{_NUMBER} (?:phút|tiếng|giờ|ngày|hôm|bữa|tuần|tháng|năm)(?: \w+)? nữa|"
    r"trong (?:ngày|tuần|tháng|hôm nay|sáng|chiều)|eod|cob|asap|tomorrow|today|tonight|lunch|weekend|"
    r"sắp tới|thời gian tới|dịp tới|ngay bây giờ)"
)
_BACK = (
    r"(?:hôm qua|hôm kia|(?:tối|sáng|chiều|trưa|đêm) (?:qua|hôm qua)|"
    r"(?:tuần|tháng|năm|hôm|bữa|đợt|lần|ngày|kỳ|quý|dịp) (?:trước|rồi|vừa rồi|vừa qua|kia)|"
    r"năm ngoái|hồi nãy|lúc nãy|ban nãy|vừa rồi|vừa qua|mới đây|hồi trước|hồi xưa|ngày xưa|dạo trước|yesterday|last week"
    rf"|(?:hôm|bữa) {_WEEKDAY}|(?:hôm|bữa) {_DATE})"
)
_PAST = Phrase(rf"\b(?:từ |vào |lúc |hồi )?{_BACK}\b")
_ONE = rf"(?:{_CLOCK}|{_PARTED} (?:nay|mai|mốt|kia)|{_PARTED}(?= (?:{_WEEKDAY}|{_DATE}|cn|hôm|WHEN|\d))|{_PARTED}|{_FUTURE}|{_WEEKDAY}|{_DATE}|mai\b)"
_LEAD = r"(?:(?:trước|sau|từ|đến|tới|chậm nhất|muộn nhất|trễ nhất|vào|lúc|khoảng|tầm|hết|ngay|trong|đúng|cho đến|là|cỡ) )*"
_TAIL = rf"(?:(?:,| -| –)? ?(?:đến |tới |vào |lúc |ngày |và |hoặc |này|sau|tới|nay|{_ONE}|cùng ngày|tuần (?:này|sau|tới)))*"
_WHEN = Phrase(rf"(?<!\w){_LEAD}{_ONE}(?:[ ,]+(?:{_LEAD})?(?:{_ONE}|này\b|sau\b|tới\b|nay\b|mai\b))*(?!\w)")

_KIN = (
    r"(?:vợ|chồng|ck|bà xã|ông xã|con trai|con gái|con lớn|con nhỏ|con|bé|bé nhà|cháu nhà|nhóc|ba|bố|mẹ|má|tía|ông|bà|"
    r"bác|chú|cô|dì|anh trai|chị gái|em trai|em gái|thằng cu|thằng|sếp|bạn|ông nội|bà nội|ông ngoại|bà ngoại|"
    r"vợ con|sếp|khách|thợ|trợ lý|đứa)"
)


class Tagger:
    """Tags the lines of one message, given how its two people address each other."""

    def __init__(self, pair: AddressPair, bare: bool) -> None:
        self._me = pair.me
        self._you = pair.you
        self._name = fold(pair.name) if pair.name else None
        self._persons = Phrase(_persons(pair, bare))
        self._self = {fold(term) for term in ("tôi", "tui", "tớ", "tao", *([pair.me] if pair.me else []))}
        self._reader = {fold(term) for term in ([pair.you] if pair.you else [])}
        if pair.you in ("anh chị", "thầy cô", "cô chú", "ông bà", "ba mẹ", "bố mẹ"):
            self._reader.update(fold(term) for term in pair.you.split())
            self._reader -= self._self

    def tag(self, line: Line) -> Line:
        """Return the line with persons and times tagged."""
        line = rewrite(line, _PAST, lambda match, _: ("PAST", match.end()))
        line = rewrite(line, _WHEN, lambda match, _: ("WHEN", match.end()))
        return rewrite(line, self._persons, self._person)

    def _person(self, match: re.Match[str], line: Line) -> tuple[str, int] | None:
        end = match.end()
        company, kin, owned, crowd, term = match.group("company", "kin", "owned", "crowd", "term")
        if crowd:
            return "YOU", end
        who = self._who(fold(term))
        after = line.text[end : end + 6]
        if re.match(r" (?:ấy|ay|ta|kia|nọ|đó)\b", after) and who != "ME":
            return "THEY", end + len(after.split(" ")[1]) + 1
        name_end = self._name_after(line, end)
        if name_end and not (who == "ME" and company):
            who = self._named(line, end, name_end, who)
            end = name_end
        if owned:
            return "OWN", end
        if kin and who in ("ME", "YOU"):
            return "KIN", end
        if who is None:
            return ("THEY", end) if name_end else None
        return who, end

    def _who(self, term: str) -> str | None:
        if term in self._self:
            return "ME"
        if term in self._reader or term.startswith("quy "):
            return "YOU"
        if term == "minh":
            return "ME" if self._me in (None, "mình") else "WE"
        return "THEY" if self._me and self._you else self._alone(term)

    def _alone(self, term: str) -> str | None:
        """Guess a term when the pair is not known: em writes to anh, chị, bạn; nobody else is sure."""
        if term == "em":
            return "ME" if self._me is None and self._you != "em" else "YOU"
        if term in ("anh", "chi", "ban", "may", "anh chi"):
            return "YOU" if self._you is None else "THEY"
        return None

    def _named(self, line: Line, end: int, name_end: int, who: str | None) -> str:
        name = fold(line.text[end:name_end]).split()
        begins_address = re.match(r"(?:,| ơi| oi| à\b| ạ\b)", line.text[name_end : name_end + 4])
        if who == "YOU" and ((self._name and self._name in name) or begins_address):
            return "YOU"
        return "YOU" if begins_address and who != "ME" else "THEY"

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


def _persons(pair: AddressPair, bare: bool) -> str:
    terms = f"{lex.COURTESY}|{lex.TERMS}|{lex.SELF_ONLY}|mình"
    if bare:
        known = [term for term in (pair.me, pair.you) if term]
        terms = "|".join([lex.COURTESY, "anh chị", "anh", "em", "tôi", "tui", "tớ", "mình", "cháu", "bạn", "chị", *known])
    return (
        rf"\b(?:(?P<crowd>{lex.CROWD})|(?:(?P<owned>của (?:(?:{lex.COMPANY}) )?)|(?P<company>(?:các |quý )?(?:{lex.COMPANY}) )"
        rf"|(?P<kin>{_KIN} (?:nhà )?))?(?P<term>{terms}))\b"
    )
