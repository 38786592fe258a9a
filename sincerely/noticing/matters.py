"""What a promise or an ask is about, and whether a sentence speaks of that same thing. Pure.

A thing is known by its words, folded and without their endings; "deck" and "slides" are one thing, and so are "báo giá"
and "bảng giá". Courtesy, persons, days and the words of handing over are no part of it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.named_matters import LOOSE, NOBODY, SYLLABLE

_TOKEN: Final = re.compile(r"[^\W_]{2,}")
_ENDING: Final = re.compile(r"(?:ing|ed|es|s|e)$")
_GREETED: Final = re.compile(r"^\W*(?:hi|hello|hey|dear)\b[^\n,!]{0,30}[,!\n]|,\s*\w+\s*[.!]?\s*$")
"""Whom a letter or a sentence speaks to."""
_EMPTY: Final = NOBODY | LOOSE | frozenset(
    "the a an and or nor of to in on at by for from with without into onto about as if then than so but that this these those there here it its he she we they me us him her them my your our his their mine yours "
    "is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no yes yep ok okay sure who whom what which when where why how whether "
    "all any some both each every other another more most much many few lot bit just only also too very really quite still already yet now soon shortly later today tomorrow yesterday tonight morning afternoon "
    "evening night noon day days week weeks month months year years weekend monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun next last first earliest latest early late end "
    "beginning time times moment hour hours minute minutes eod cob asap please pls thanks thank thx hi hello dear hey best kind regards cheers sorry apologies hope know let see look looks looking find found "
    "send sends sent sending get gets got getting give gives gave given giving bring share shared sharing forward forwarded pass attach attached attaching attachment attachments enclosed file files document documents "
    "doc docs copy copies pdf link links below above promised promise discussed agreed mentioned asked requested ask wait waiting delay need needs needed want wanted like think thought sure happy glad good great "
    "perfect fine nice lovely back over through up out off down again per via able come comes coming came make makes made take takes took put try trying soonest way ready reply email emails mail mails mailed "
    "phone question questions thing things something anything everything nothing one ones new go going goes you ll ve re don won isn aren didn doesn im ill ive id shout worry oops ah oh well right quick quickly hand hands "
    "together ahead final finally complete full version updated revised latest signed separate separately oc ti tin chao chu oi nhi nhau may goc phep qua bang khong ko dau nua thoi viec chuyen ngay hoi check checked checking kiem tra before seen saw until while since rest write writing written wrote prepare prepared preparing reply respond response answer "
    "sign viet soan chuan bi tra loi phan hoi nhan thu dung kip han thay trieu ty tell told say says said gladly certainly absolutely course pleasure".split()
)  # fmt: skip
_SAME: Final = (
    ("deck", "slides", "slide", "presentation", "powerpoint", "pptx", "ppt", "trinh chieu", "thuyet trinh"),
    ("contract", "agreement", "msa"),
    ("quote", "quotation", "estimate"),
    ("photos", "photo", "pictures", "picture", "pics", "images", "image", "shots"),
    ("figures", "numbers", "data", "stats", "statistics"),
    ("invoice", "bill"),
    ("minutes", "notes", "recap", "summary"),
    ("cv", "resume"),
    ("drawing", "drawings", "blueprint", "layout", "ban ve"),
    ("recording", "video", "replay"),
    ("form", "questionnaire"),
    ("timetable", "schedule", "timeline"),
    ("spec", "specs", "specification", "specifications"),
    ("bao gia", "bang gia", "don gia"),
    ("hinh", "hinh anh", "tam hinh", "tam anh"),
    ("ho so", "giay to"),
    ("thong tin",),
    ("ban thao",),
    ("lich trinh", "tien do"),
    ("du thao", "ban nhap"),
)
"""Words for one and the same thing at an office."""
GENERIC: Final = re.compile(r"\b(?:links?|files?|documents?|forms?|letters?|hinh|thu|tai lieu|cong van)\b")
"""Things of no name of their own; where a promise and a sentence both say one, it may be the same."""
_PICTURES: Final = re.compile(r"\b[ảẢ]nh\b")
"""Without its accents a picture would be a person."""
_NAME: Final = re.compile(r"(?<=[\w,;:\"'(] )[A-ZĐ][^\W\d_]{2,}")
_NO_NAME: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december pdf asap eod cob".split()
)
_NUMBERED: Final = re.compile(
    r"\b(q|quy|thang|so|dot|phase|part|invoice|order|no|version|v|lan) ?[.#]? ?(\d{1,6})\b|#()(\d{1,6})\b"
)
_MONTH: Final = re.compile(
    r"\b(january|february|march|april|june|july|august|september|october|november|december)\b(?! \d)"
)
_LISTED: Final = re.compile(r",? (?:and|&|plus|as well as|voi|va|cung|kem|cong) |, ")
_BEGINS_A_THING: Final = re.compile(r"(?:the|an?|our|your|my|some|both|all)\b")
_BEGINS_A_DEED: Final = re.compile(
    r"(?:em|anh|chi|minh|toi|con|chau|co|chu|gui|bao|goi|lam|hoi|nhan|se|xem|kiem tra|nho|de|cho|xin|cam on|mong|hen|chot|tra|rat|qua)\b"
)


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > 4 else word


_CALLED: Final = {
    _stem(word) if " " not in word else word: _stem(group[0]) if " " not in group[0] else group[0]
    for group in _SAME
    for word in group
}
_FIGURE: Final = re.compile(r"\d+$")


@lru_cache(maxsize=8192)
def matter(text: str) -> frozenset[str]:
    """Return what a text is about: its stems that carry content, things by one name each."""
    folded = _GREETED.sub(" ", fold(_PICTURES.sub("hình", text)).replace("’", "'"))
    tokens = [word for word in _TOKEN.findall(folded) if word not in _EMPTY and not _FIGURE.match(word)]
    words = {_CALLED.get(stem, stem) for stem in map(_stem, tokens)}
    pairs = (f"{one} {two}" for one, two in pairwise(SYLLABLE.findall(folded)))
    return frozenset(words | {_CALLED[pair] for pair in pairs if pair in _CALLED})


def files_matter(names: Iterable[str]) -> frozenset[str]:
    """Return what files are about, by their names: "Nordvik_contract-v2.pdf"."""
    said = " ".join(re.sub(r"[\W_]+|(?<=[a-z])(?=[A-Z])|\d+", " ", name.rpartition(".")[0] or name) for name in names)
    return matter(said)


def numbered(folded: str) -> dict[str, set[str]]:
    """Return what a folded text numbers: quarter 3, invoice 4411, September."""
    found: dict[str, set[str]] = {}
    for kind, number, _, bare in _NUMBERED.findall(folded):
        found.setdefault(kind, set()).add(number or bare)
    for month in _MONTH.findall(folded):
        found.setdefault("month", set()).add(month)
    return found


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """Return the capitalised words within sentences, folded: whom or what a text names."""
    return frozenset(map(fold, _NAME.findall(text))) - _NO_NAME


def is_of_another(promised: str, said: str) -> bool:
    """Whether `said` is of another such thing: the quote for Luton, not for Derby; of the fourth quarter, not the third."""
    mine, theirs = numbered(fold(promised)), numbered(fold(said))
    if any(not mine[kind] & theirs[kind] for kind in mine.keys() & theirs.keys()):
        return True
    called, other = names(promised), names(said)
    return bool(called and other) and not called & other


def things(quote: str) -> tuple[frozenset[str], ...]:
    """Return the things that a quote lists, each by what it is about; one alone where it lists none."""
    folded = fold(quote)
    parts, begin = [], 0
    for mark in _LISTED.finditer(folded):
        rest = folded[mark.end() :]
        is_vi = mark.group().strip() in ("voi", "va", "cung", "kem", "cong")
        if _BEGINS_A_THING.match(rest) or (is_vi and not _BEGINS_A_DEED.match(rest)):
            parts.append(folded[begin : mark.start()])
            begin = mark.end()
    parts.append(folded[begin:])
    # What is listed last may be called by words that say little: "sơ đồ bàn". It is a thing nonetheless.
    found = tuple(matter(part) for part in parts if set(_TOKEN.findall(part)) - NOBODY)
    return found if len(found) > 1 else (matter(quote),)
