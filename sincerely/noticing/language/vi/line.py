"""A clause made ready for the Vietnamese rules: spelling made one, persons and times tagged, offsets kept.

Rules read `Line.text`, never the raw words: there teencode is written out, both tone placements are one, case is gone.
A clause typed without diacritics is read in bare form, by the same rules folded (see `Phrase`).
"""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi.triggers import TRIGGERS, Asked
from sincerely.noticing.records import Clause
from sincerely.sources.jumping import jumping

_TOKEN = re.compile(r"[\w\u0300-\u036f]+")
_TOKEN_OR_GAP = re.compile(r"([\w\u0300-\u036f]+)|\s{2,}|[^\S ]")
"""Words, and white space that is no single blank; all else stays as it is."""
_OLD_TONE = re.compile("[òóỏõọ][ae]|[ùúủũụ]y")
_OLD_TO_NEW = {
    old: new
    for base, vowels, last in (("o", "òóỏõọ", "aàáảãạ"), ("o", "òóỏõọ", "eèéẻẽẹ"), ("u", "ùúủũụ", "yỳýỷỹỵ"))
    for old, new in ((vowel + last[0], base + toned) for vowel, toned in zip(vowels, last[1:], strict=True))
}
_TEENCODE = {
    "ko": "không", "k": "không", "kh": "không", "hok": "không", "hk": "không", "hem": "không", "hông": "không",
    "hong": "không", "hổng": "không", "khg": "không", "kp": "không phải", "dc": "được", "đc": "được",
    "vs": "với", "r": "rồi", "rùi": "rồi", "roài": "rồi", "ntn": "như thế nào", "cty": "công ty", "cti": "công ty",
    "tks": "cảm ơn", "thks": "cảm ơn", "thanks": "cảm ơn", "thank": "cảm ơn", "thx": "cảm ơn", "cám": "cảm",
    "sn": "sinh nhật", "snhat": "sinh nhật", "mn": "mọi người", "mng": "mọi người", "ng": "người", "ngta": "người ta",
    "trc": "trước", "hnay": "hôm nay", "hqua": "hôm qua", "hn": "hôm nay", "ngmai": "ngày mai", "ms": "mới",
    "j": "gì", "lm": "làm", "xl": "xin lỗi", "xloi": "xin lỗi", "lun": "luôn", "nhìu": "nhiều", "bik": "biết",
    "z": "vậy", "zậy": "vậy", "wá": "quá", "wa": "quá", "cf": "cà phê", "cafe": "cà phê", "coffee": "cà phê",
    "ac": "anh chị", "cn": "chủ nhật", "nt": "nhắn tin", "ib": "nhắn tin", "inb": "nhắn tin", "đt": "điện thoại",
    "sdt": "số điện thoại", "sđt": "số điện thoại", "nhá": "nhé", "nhen": "nhé", "nghen": "nhé", "nha": "nhé",
    "hen": "nhé", "hén": "nhé", "nhaa": "nhé", "nhoa": "nhé", "nhe": "nhé", "oki": "ok", "okie": "ok", "oke": "ok",
    "okay": "ok", "okê": "ok", "dx": "được", "bh": "bây giờ", "vc": "vợ chồng", "gđ": "gia đình",
    "cmsn": "chúc mừng sinh nhật", "hpbd": "chúc mừng sinh nhật", "coi": "xem", "giùm": "giúp", "dùm": "giúp",
    "nghỉm": "nghỉ", "mik": "mình", "mk": "mình", "bn": "bao nhiêu", "đag": "đang", "đg": "đang", "thui": "thôi",
    "gởi": "gửi", "thiệt": "thật", "tau": "tao", "răng": "sao", "rứa": "thế", "nớ": "đó", "dìa": "về", "mần": "làm",
    "lẹ": "nhanh", "hỉ": "nhỉ", "dzậy": "vậy", "dzìa": "về", "hun": "hôn", "mô": "đâu", "ni": "này", "eng": "anh", "hí": "nhé", "chừ": "giờ",
}  # fmt: skip
# Letters standing for persons; as capitals only where a clause begins ("phương án A" is no elder brother).
_LETTERS = {"a": "anh", "e": "em", "c": "chị", "m": "mày", "t": "tao", "b": "bạn"}
# Between friends who call each other b (bạn), m is mình.
_FRIEND = re.compile(
    r"(?<!\w)(?:ok|oki|oke|ừ|uh|ờ|nha|nhé|nhe|nghen|rồi|r|ko?|chưa|đi|đó|tks|thanks|hi|hello) [bB](?= ?(?:[,.!?\n]|$))"
    r"|(?<!\w)[bB] (?:ơi|oi|à|a|có|co|cho|gửi|gui|với|voi)\b|\b(?:bạn|ban) (?:ơi|oi)\b"
)
# Only in mail without diacritics; "hen" may there be "hẹn" (an appointment) and "nha" "nhà" (house), so they stay.
_BARE = {
    "dum": "giup",
    "gium": "giup",
    "rui": "roi",
    "hen": "hen",
    "bit": "biet",
    "zay": "vay",
    "dag": "dang",
    "nha": "nha",
}
# Without diacritics "ac" is anh chị, but ác in "ac tinh".
_EVIL = frozenset(("ac", "Ac"))
_EVIL_NEXT = re.compile(r" (?:tinh|mong|nghiet|cam|quy|liet|y)\b")
_CAPITALS_READ = frozenset({"CN", "KO", "ĐC", "DC", "TKS", "SN"})


@dataclass(frozen=True)
class Line:
    """Canonical `text` of a clause; `starts[i]`/`ends[i]` say where its character i stands in the clause's own text."""

    clause: Clause
    text: str
    bare: bool
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: frozenset[int] = frozenset()
    """Offsets in `text` at which a capitalised word (a likely name) begins."""

    @cached_property
    def bits(self) -> int:
        """Which triggers of rules its words are."""
        return TRIGGERS[self.bare].has(self.text)

    def cut(self, begin: int, end: int) -> "Line":
        """Return the part [begin, end) of this line, without blanks at its ends."""
        chunk = self.text[begin:end]
        begin += len(chunk) - len(chunk.lstrip())
        end = max(begin, begin + len(chunk.strip()))
        names = frozenset(at - begin for at in self.names if begin <= at < end)
        return Line(self.clause, self.text[begin:end], self.bare, self.starts[begin:end], self.ends[begin:end], names)

    def place(self, begin: int = 0, end: int | None = None) -> tuple[str, int, int]:
        """Return (quote, start, end) in the whole message for [begin, end) of this line."""
        last = len(self.text) if end is None else end
        if last <= begin:
            return "", self.clause.start, self.clause.start
        first, after = self.starts[begin], self.ends[last - 1]
        return self.clause.text[first:after], self.clause.start + first, self.clause.start + after


class Phrase:
    """One authored pattern in its two readings: with diacritics, and folded for mail typed without them.

    What follows a "¤" in the pattern counts only with diacritics: folded it would be another, commoner word.
    """

    __slots__ = ("_compiled", "_needs", "_written")

    def __init__(self, pattern: str, bare: str | None = None, *, listed: bool = True) -> None:
        """`listed` False: a pattern made for one message, which no table of triggers should hold."""
        self._written = (pattern, pattern if bare is None else bare)
        self._compiled: dict[bool, re.Pattern[str]] = {}
        self._needs = {False: 0, True: 0}
        if listed:
            for spelling in (False, True):
                TRIGGERS[spelling].register(partial(self._text, spelling), partial(self._needs.__setitem__, spelling))

    def _text(self, bare: bool) -> str:
        return _fold_pattern(self._written[1].replace("¤", "(?!)")) if bare else self._written[0].replace("¤", "")

    def _pattern(self, bare: bool) -> re.Pattern[str]:
        """The pattern for a spelling, compiled when first needed: there are many, and most mail needs few."""
        found = self._compiled.get(bare)
        if found is None:
            found = self._compiled[bare] = jumping(self._text(bare))
        return found

    def begins_with(self, *openings: str) -> bool:
        """Say whether the pattern is written with one of these openings."""
        return self._written[0].startswith(openings)

    def needs(self, bare: bool) -> int:
        """The triggers that a text of this spelling must have; known once any text was looked at."""
        return self._needs[bare]

    def may_hold(self, line: Line) -> bool:
        """Say whether the line has the words without which the pattern cannot be found."""
        needed = self._needs[line.bare]
        return line.bits & needed == needed

    def search(self, line: Line, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in the line, read in the line's own spelling."""
        needed = self._needs[line.bare]
        if line.bits & needed != needed:
            return None
        return self._pattern(line.bare).search(line.text, begin, end)

    def match(self, line: Line, at: int) -> re.Match[str] | None:
        """Return the match that begins at `at`."""
        return self._pattern(line.bare).match(line.text, at)

    def matches(self, line: Line, places: Sequence[int]) -> Iterator[re.Match[str]]:
        """Yield the matches that begin at one of `places`, where the line has the words for them."""
        if self.may_hold(line):
            match, text = self._pattern(line.bare).match, line.text
            for at in places:
                found = match(text, at)
                if found is not None:
                    yield found

    def sub(self, replacement: Callable[[re.Match[str]], str], line: Line) -> str:
        """Return the text of the line with every match replaced."""
        return self._pattern(line.bare).sub(replacement, line.text)

    def finditer(self, line: Line) -> Iterator[re.Match[str]]:
        """Yield every match in the line."""
        return self._pattern(line.bare).finditer(line.text) if self.may_hold(line) else iter(())


class Phrases:
    """Many phrases, each tried only on a line that has one of its own most telling words: they need no triggers."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._phrases = tuple(Phrase(pattern, listed=False) for pattern in patterns)
        self._asked: dict[bool, Asked] = {}
        for spelling in (False, True):
            for phrase in self._phrases:
                TRIGGERS[spelling].note(partial(phrase._text, spelling))

    def found(self, line: Line) -> list[int]:
        """Return which of the phrases are found in the line, in their order."""
        asked = self._asked.get(line.bare)
        if asked is None:
            asked = self._asked[line.bare] = Asked(phrase._text(line.bare) for phrase in self._phrases)
        return [place for place in asked.places(line.text) if self._phrases[place].search(line) is not None]


_NHA = (
    r"(?:nhe|(?<!\btan )(?<!\bve )(?<!\bo )(?<!\btoi )(?<!\bmua )(?<!\bthue )(?<!\bxay )(?<!\btrong )(?<!\bcan )"
    r"(?<!\bsua )(?<!\bquanh )(?<!\bgan )(?<!\btham )(?<!\bchu )(?<!\bviec )nha(?! (?:may|hang|nuoc|tro|xe|cua|dat|thau|truong|bep|tho|sach|bao|khach|hat|thuoc|nghi)\b))"
)
"""The particle without diacritics, nhé or nha, but not nhà."""


def without(look_alike: Phrase | None, line: Line) -> Line:
    """Return the line with the look-alikes blotted out, length kept."""
    if look_alike is None or look_alike.search(line) is None:
        return line
    return replace(line, text=look_alike.sub(lambda match: "·" * len(match[0]), line))


def _fold_pattern(pattern: str) -> str:
    return "".join(c if c.isascii() else fold(c) for c in pattern.replace("nhé", _NHA))


def is_bare(text: str) -> bool:
    """Say whether the text is typed without Vietnamese diacritics (fewer than one word in seven has any)."""
    words = _TOKEN.findall(text)
    marked = sum(not word.isascii() for word in words)
    return marked * 7 < len(words) or not marked


@lru_cache(maxsize=16384)
def _canonical(word: str, bare: bool) -> str:
    composed = unicodedata.normalize("NFC", word)
    lowered = composed.lower()
    spelt_out = len(composed) > 3 or not composed.isupper() or composed in _CAPITALS_READ
    if bare:
        folded = fold(lowered)
        known = (_BARE.get(folded) or _TEENCODE.get(folded)) if spelt_out else None
        return fold(known) if known else folded
    known = _TEENCODE.get(lowered) if spelt_out else None
    if known:
        return known
    if _OLD_TONE.search(lowered) and not lowered.startswith("qu"):
        return _OLD_TONE.sub(lambda match: _OLD_TO_NEW[match[0]], lowered)
    return lowered


def canonical(word: str) -> str:
    """The spelling in which lines are read: both placements of the tone mark as one."""
    return _canonical(word, False)


def _letter(text: str, at: int, bare: bool) -> str | None:
    """Read the lone letter at `at` as a person or a particle, or None where it stands for itself."""
    letter, before, after = text[at], text[:at].rstrip(), text[at + 1 :].lstrip(" \t")
    person = _LETTERS.get(letter.lower())
    if person is None or (letter.isupper() and before) or text[at + 1 : at + 2] in (")", "/", "-", "&", "'"):
        return None
    if letter == "m" and _FRIEND.search(text) is not None:
        return "minh" if bare else "mình"
    if letter in "mtc" and before.rpartition(" ")[2].isdigit():
        return None
    if letter.lower() == "a" and before and (not after or after[0] in ".,!?\n"):
        return "a" if bare else "ạ"
    return fold(person) if bare else person


def _without_codes(clause: Clause) -> str:
    """The raw words of a clause, with signs where the folded ones have them in the place of a code ("Xl-Vz0IjodNQ…")."""
    if "#" not in clause.folded:
        return clause.text
    return "".join("#" if sign == "#" else raw for raw, sign in zip(clause.text, clause.folded, strict=True))


def read(clause: Clause, bare: bool | None = None) -> Line:
    """Return the clause as a Line; `bare` says how it is typed (None: judge by the clause)."""
    raw = _without_codes(clause)
    plain = is_bare(raw) if bare is None else bare
    lowered = raw.lower()
    if len(lowered) != len(raw):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in raw)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    names: set[int] = set()
    at = 0
    for match in _TOKEN_OR_GAP.finditer(raw):
        begin, end = match.span()
        word = match[0]
        if match[1] is None:
            said = " "
        else:
            if word[0].isupper() and (len(word) == 1 or not word.isupper()):
                names.add(len(starts) + begin - at)
            said = _said(raw, word, begin, plain)
        if said == lowered[begin:end]:
            continue
        pieces += (lowered[at:begin], said)
        starts += range(at, begin)
        ends += range(at + 1, begin + 1)
        same = len(said) == end - begin
        starts += range(begin, end) if same else [begin] * len(said)
        ends += range(begin + 1, end + 1) if same else [end] * len(said)
        at = end
    pieces.append(lowered[at:])
    starts += range(at, len(raw))
    ends += range(at + 1, len(raw) + 1)
    return Line(clause, "".join(pieces), plain, tuple(starts), tuple(ends), frozenset(names))


def joined(lines: Sequence[Line], bare: bool) -> Line:
    """Return the lines of a message as one, parted by line breaks; offsets are those of their texts so joined."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    names: set[int] = set()
    at = 0
    for line in lines:
        if pieces:
            pieces.append("\n")
            starts.append(at - 1)
            ends.append(at)
        names.update(name + len(starts) for name in line.names)
        pieces.append(line.text)
        starts += [start + at for start in line.starts]
        ends += [end + at for end in line.ends]
        at += len(line.clause.text) + 1
    return Line(lines[0].clause, "".join(pieces), bare, tuple(starts), tuple(ends), frozenset(names))


def _said(raw: str, word: str, begin: int, bare: bool) -> str:
    """What the word at `begin` stands for."""
    if len(word) == 1:
        return _letter(raw, begin, bare) or _canonical(word, bare)
    if word == "Nha" and raw[begin + 3 : begin + 9] == " Trang":
        return "nha"  # the town, no particle
    if bare and word in _EVIL and _EVIL_NEXT.match(raw, begin + len(word)):
        return word.lower()
    return _canonical(word, bare)


def rewrite(line: Line, phrase: Phrase, replace: Callable[[re.Match[str], Line], tuple[str, int] | None]) -> Line:
    """Return the line with matches rewritten; `replace` gives (new text, end of what it stands for) or None to leave."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    names: set[int] = set()
    at = length = 0

    def keep(upto: int) -> None:
        nonlocal length
        names.update(name - at + length for name in line.names if at <= name < upto)
        pieces.append(line.text[at:upto])
        starts.extend(line.starts[at:upto])
        ends.extend(line.ends[at:upto])
        length += upto - at

    for match in phrase.finditer(line):
        if match.start() < at or match.start() == match.end():
            continue
        made = replace(match, line)
        if made is None:
            continue
        keep(match.start())
        text, end = made
        pieces.append(text)
        starts.extend([line.starts[match.start()]] * len(text))
        ends.extend([line.ends[end - 1]] * len(text))
        length += len(text)
        at = end
    if not pieces:
        return line
    keep(len(line.text))
    return Line(line.clause, "".join(pieces), line.bare, tuple(starts), tuple(ends), frozenset(names))
