"""How the two people of a message address each other: who "I" am and who "you" are among anh, chị, em, cô, cháu…

Vietnamese has no neutral pronoun: *em*, *anh*, *cô*, *con*, *mình* can each be the writer or the reader.
The pair is resolved from salutation, signature and usage, by counting signs that point one way; then each place where
such a word stands is weighed by its neighbours (`who_speaks`), which decides where signs are few.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi.address_signs import SIGNS, TERM
from sincerely.noticing.language.vi.line import Line, Phrase, read, without
from sincerely.noticing.language.vi.third_persons import without_third_persons
from sincerely.noticing.language.vi.who_speaks import Letter, Place, Signs, choose
from sincerely.noticing.records import Clause


@dataclass(frozen=True, slots=True)
class AddressPair:
    """`me`: what the writer calls himself; `you`: what he calls the reader; `name`: the reader's name as greeted."""

    me: str | None = None
    you: str | None = None
    name: str | None = None


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

_ANY_TERM = Phrase(rf"\b{TERM}\b")
# Courtesy of the younger: "dạ" opens, "ạ" closes a sentence.
_JUNIOR = Phrase(r"(?:^|[.!?\n] )dạ\b|\b¤ạ(?: ?[.,!?\n]| ?$)", r"(?:^|[.!?\n] )da\b|\ba(?: ?[.,!?\n]| ?$)")
_BY_TERM = frozenset(phrase for phrase, _ in SIGNS if phrase.begins_with(rf"\b(?P<you>{TERM})", rf"\b(?P<me>{TERM})"))
_HELLO = r"(?:kính gửi|kính thưa|thân gửi|gửi|dear|hi|hello|chào|thưa|cảm ơn|xin chào)"
_GREETED = Phrase(
    rf"^\W*(?:(?:dạ|vâng|ok|xin|noted) )*(?:(?:em|con|cháu|tôi|mình) (?=(?:xin )?(?:kính |rất )?(?:chào|cảm ơn|gửi)))?(?:(?:xin|kính|rất) )*(?P<hello>{_HELLO} )?(?P<you>{TERM})?\b"
)
_FONDLY_THEN = r"(?:rất )?(?:thân|thương|mến|quý|kính)(?: (?:mến|yêu|thương|quý))?(?=[,!.\n]|$)"
_NAME_THEN = re.compile(
    r"\s*(?:,|!|\n|ơi|oi|à\b|ạ\b|a\b|thân mến|than men|(?:này|nay)(?=,)|$|-|\.|"
    rf"{_FONDLY_THEN}|{fold(_FONDLY_THEN)})"
)
_NO_NAME = frozenset(
    "ban phong cong troi oi ca toan quy van hoi truong so cuc da vang thoi duoc roi vay the u ok".split()
)
_FONDLY = re.compile(r"(?:thân|kính|quý|yêu) (?:mến|yêu)|than men|kinh men|quy men|kính(?: thương)?(?= ?[,\n])")
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
    return pair_in(_read(text), text)


def letter_of(text: str) -> Letter:
    """Return what tells the pair of a message."""
    return letter_in(_read(text), text)


def _read(text: str) -> Line:
    return read(Clause(text, 0, len(text), "vi", 0, 0, False))


def pair_in(line: Line, text: str) -> AddressPair:
    """Return the pair of a message that is read already; `line` holds all of `text`."""
    letter = letter_in(line, text)
    me, you = choose(letter)
    return AddressPair(me, you, letter.name)


def letter_in(line: Line, text: str) -> Letter:
    """Return what tells the pair of a message that is read already."""
    greeted, name = _greeting(line, text)
    line = without(_ONLY, without_third_persons(line, text)) if line.bare else without_third_persons(line, text)
    places = [Place(_accented(match[0]), *match.span()) for match in _ANY_TERM.finditer(line)]
    humble = _JUNIOR.search(line) is not None
    signs = _by_signs(line, text, places, greeted, name, humble=humble)
    return Letter(fold(line.text), places, greeted, name, humble, signs)


def _by_signs(
    line: Line, text: str, places: list[Place], greeted: str | None, name: str | None, *, humble: bool
) -> Signs:
    """Return what the written signs say."""
    starts = [place.start for place in places]
    votes_me: Counter[str] = Counter()
    votes_you: Counter[str] = Counter()
    bits, bare = line.bits, line.bare
    for phrase, weight in SIGNS:
        needed = phrase.needs(bare)
        if bits & needed != needed:
            continue  # most signs: their words are not in the text
        for match in _found(phrase, line, starts):
            groups = match.groupdict()
            if groups.get("you"):
                votes_you[_accented(groups["you"])] += weight
            if groups.get("me"):
                votes_me[_accented(groups["me"])] += weight
    _hear_greeting(line, greeted, name, votes_me, votes_you)
    if humble:
        for term in _YOUNGER:
            if term in votes_me or _has(line, term):
                votes_me[term] += 2
    signed = _SIGNED.search(text.rstrip())
    if signed:
        votes_me[_accented(fold(signed["me"]))] += 8
    settled = _settle(line, votes_me, votes_you, name)
    return Signs((settled.me, settled.you), votes_me, votes_you)


def _hear_greeting(line: Line, greeted: str | None, name: str | None, me: Counter[str], you: Counter[str]) -> None:
    """Add what the salutation tells: the reader's form of address, or that an elder calls them by the bare name."""
    if greeted:
        you[greeted] += 6
    elif name and "em" in line.text.split():
        you["em"] += 5  # a bare first name is called by an elder
    elif not any(not (line.bare and term in _UNSURE_BARE) for term in (*me, *you)) and (
        elder := _speaks_as(line, name)
    ):
        me[elder] += 5


_ACCEPTS_TERSELY = Phrase(r"^(?:(?:nội dung|bản này|file) )?(?:ok|oke|ừ|ừm|được|duyệt|đồng ý|chốt)\b", listed=False)
_POLITE = Phrase(
    r"\b(?:dạ|vâng|¤ạ|nhé|nghe|giúp|hộ|nhờ|phiền|vui lòng|với|ơi|đi|mời|thưa|kính|xin|cho em)\b", listed=False
)
_ASKS_POLITELY = Phrase(
    r"\b(?:dạ|vâng|¤ạ|giúp|hộ|nhờ|phiền|vui lòng|thưa|kính|mời (?!\w+ em)|xin|(?:anh|chị|cô|chú|bác) (?:ơi|à|ạ)|(?:nhé|nghe|với|đi) (?:anh|chị|cô|chú|bác))\b",
    listed=False,
)
"""To somebody called by the bare name an elder says "nhé" and "ơi", too: "Kiều ơi tuần sau anh gửi slide nhé"."""
_OWN_WORD = Phrase(
    r"(?:^|[.,!;\n] ?)(?:(?:sáng|trưa|chiều|tối|mai|nay|hôm|ngày|để|bữa|nào|tuần|sau|thứ|\w+ nay) ){0,3}(?:anh|chị) (?:(?:vừa|đã|mới|hỏi|đọc|góp|mời|nấu|đón|chở|kêu|lo|về|ra|đi|nhận|gọi|xem|mua|biết|bận|họp) (?!giúp|hộ|ngay|gấp|lại)\w+|(?:[^\s.,!]+ ){1,4}rồi(?= ?(?:[.,!\n]|$)))",
    listed=False,
)
"""A statement whose only person is an elder's word, with no courtesy at all, speaks of its writer."""
_OTHER_SELVES = {
    False: frozenset("em cháu con mình tôi tui tớ tao chúng bọn tụi bạn".split()),
    True: frozenset("em chau minh tui tao bon".split()),
}


def _speaks_as(line: Line, name: str | None) -> str | None:
    """The elder's word for themself: the only one there, in a letter to a bare name ("Chào Hà, … chị đưa vào đợt chi") or a terse yes."""
    words = line.text.split()
    if _OTHER_SELVES[line.bare].intersection(words):
        return None
    if name is None and _ACCEPTS_TERSELY.match(line, 0) is None and _OWN_WORD.search(line) is None:
        return None
    used = {
        _accented(word)
        for word in words
        if _accented(word) in ("anh", "chị") or (not line.bare and word in ("cô", "chú", "bác"))
    }
    courteous = _POLITE.search(line) if name is None else _ASKS_POLITELY.search(line)
    alone = len(used) == 1 and courteous is None and "?" not in line.text
    return used.pop() if alone else None


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
                if (term in _UNSURE_BARE and votes[term] < 4)
                or (term == "tớ" and _TO.search(line.text) is None)
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
_ONLY = Phrase(
    r"(?!)", r"\bchi (?=(?:xin|viec|khoai|mong|vai|trong|rieng|duy|tai|thieu|tiec|vi|toan|khac|la|biet la)\b)"
)
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
