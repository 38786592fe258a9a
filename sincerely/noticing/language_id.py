"""Which language a text is in: English, Vietnamese (with or without diacritics) or another. Cheap, and no model."""

import re
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.records import Language

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ENOUGH: Final = 6
"""Words above which a text without any function word of a known language counts as another language."""

_SOME: Final = 3
"""Vietnamese words above which the clauses of a text are looked at one by one."""

_VIETNAMESE_ONLY: Final = re.compile("[ăĂơƠưƯđĐạ-ỹẠ-Ỹ\u0323\u031b]")
"""Letters that hardly any other language in mail uses: ă ơ ư đ and the block of doubly marked vowels."""

_ENGLISH: Final = frozenset(
    "the of and to in is you that it for on are with as i be at have this from or by not but what all were we when "
    "your can there an will if do would my our please pls thanks thank i'll we'll i'm it's don't let me us me am was has had "
    "been about which who how why should could they them he she his her their its any some more than then just here "
    "hi hello dear regards best sincerely cheers see know get call send need want yes no ok okay so up out a "
    "today tomorrow monday tuesday wednesday thursday friday saturday sunday meeting attached sorry good great "
    "new next week happy congratulations i've i'd we're you're that's can't won't doesn't didn't".split()
)

_VIETNAMESE: Final = frozenset(
    "khong duoc nhe nhung voi cua toi cung minh roi gui cho chi anh em ban nay kia ngay mai hom thu chieu sang toi "
    "cam cong ty viec lam xin vui long giup nhe nha nhi ah vang khi neu thi la va cac nhieu rat tot xem them lai "
    "den tuan thang nam sau truoc chao kinh trong tran moi nguoi gio hen gap chuc mung khach hang hop dong tien "
    "chua bao gui nhan duoc biet co le phai nen muon can thay dang da se het qua lan ong ba chau bac "
    "thoi tet dam cuoi con vo chong nha ben minh ko dc vs mn ntn cty hok xong oi nhen nghen giup chon lun qua roi voi "
    "mot hai bon chuyen ghe dua truoc trua mai muon hoi viet nghi duoc giao sua xuat phieu len tui tau "
    "benh vien vieng nhap mieng rach phat hien kip ghep ngoai".split()
) - frozenset(("can", "con", "sang", "them", "nay", "long", "la", "da", "ah", "ben", "ban", "nam", "den", "trong"))
"""Folded function words and mail words of Vietnamese that are not English words as well."""

_BOTH: Final = frozenset(
    "a do so to no me my hi ok okay an in on can them am be he than may him sang long most man see".split()
)
"""English words that bare Vietnamese is full of (do = đo, so = số, to = tờ): they speak for neither."""
_SURELY_ENGLISH: Final = _ENGLISH - _BOTH

_SPOKEN: Final = 3
"""English words from which marked names alone make no Vietnamese text: "Could you send it to Ms. Nguyễn Thị Hạnh?".

Fewer do where no Vietnamese word stands beside them: "Has Đức signed?".
"""

_SHORT_FORMS: Final = re.compile(r"\bThu(?=\.| \d|,)|\bCo\.|\bDC\b")
"""Thursday, Company and Washington's district, which fold to words of Vietnamese."""

_SYLLABLE: Final = re.compile(
    r"(?:ngh?|[ntkpcg]h|tr|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?|[a-z]|dc|vs|mn|ko|ng|nt"
)
"""The shape of a folded Vietnamese syllable, or a letter or two that stand for one. Half of English fits it too."""

_ELSEWHERE: Final = frozenset(
    "el los las una por para pero como que est sont une des les dans pour avec vous nous sur pas und der das ist nicht "
    "ich sie wir mit auf ein eine den dem von zu il che per non sono della het een niet van".split()
)


def identify(text: str) -> Language:
    """Return the language of `text`; "other" for one that is neither English nor Vietnamese, or for too few words."""
    return language_and_mixture(text, fold(text))[0]


def language_and_mixture(text: str, folded: str) -> tuple[Language, bool]:
    """The language, and whether anything speaks for Vietnamese, so that clauses must be looked at one by one."""
    if text.isascii() and _plainly_english(folded.split()):
        return "en", False
    marked = 0 if text.isascii() else len(_VIETNAMESE_ONLY.findall(text))
    words = _WORD.findall(folded)
    english = sum(map(_ENGLISH.__contains__, words))
    if english and marked and (names := _marked_names(text)):
        others = [word for word in words if word not in names]
        if english >= _SPOKEN or (_VIETNAMESE.isdisjoint(others) and not _SURELY_ENGLISH.isdisjoint(others)):
            marked, words = 0, others
    vietnamese = sum(map(_VIETNAMESE.__contains__, words))
    if english and marked == 0 and vietnamese:
        surely = sum(map(_SURELY_ENGLISH.__contains__, words))
        english = surely if surely * 2 < english else english
        if english:
            vietnamese = max(0, vietnamese - _in_names(text))
    if not marked and english and vietnamese == len(_SHORT_FORMS.findall(text)):
        vietnamese = 0
    return _judge(words, marked, english, vietnamese), marked > 0 or vietnamese >= _SOME


def _marked_names(text: str) -> frozenset[str]:
    """Return the folded words with a Vietnamese letter where each has a capital: names, in another language's text."""
    marked = [word for word in _WORD.findall(text) if _VIETNAMESE_ONLY.search(word)]
    if any(not word[0].isupper() or word.isupper() for word in marked):
        return frozenset()
    return frozenset(fold(word) for word in marked)


def _in_names(text: str) -> int:
    """How many of the Vietnamese words are names: with a capital, in a text that has small letters too.

    "Nguyen Van Minh can join" is English; only asked where an English function word stands beside the names.
    """
    if text.isupper():
        return 0
    return sum(word.casefold() in _VIETNAMESE for word in _WORD.findall(text) if word[0].isupper())


def _plainly_english(pieces: list[str]) -> bool:
    """A quick look that spares most mail the closer one: a quarter English function words, hardly a Vietnamese one."""
    english = sum(map(_ENGLISH.__contains__, pieces))
    if english * 4 < len(pieces) or not pieces:
        return False
    spoken = [piece for piece in set(pieces) if piece.rstrip(",.!?") in _VIETNAMESE]
    if not spoken:
        return len(pieces) > _ENOUGH or not _SURELY_ENGLISH.isdisjoint(pieces)
    vietnamese = sum(map(pieces.count, spoken))
    return vietnamese < _SOME - 1 and sum(map(_SURELY_ENGLISH.__contains__, pieces)) * 4 >= len(pieces)


def _judge(words: list[str], marked: int, english: int, vietnamese: int) -> Language:
    if marked and marked * 3 + vietnamese * 2 > english:
        return "vi"
    if vietnamese * 4 > english * 3 and (vietnamese * 4 >= len(words) or _sounds_vietnamese(words, english)):
        return "vi"
    if english * 4 >= len(words) > 0:
        return "en"
    elsewhere = len([word for word in words if word in _ELSEWHERE])
    if english and english >= elsewhere and (english * 12 >= len(words) or len(words) < _ENOUGH):
        return "en"
    return "other"


def _sounds_vietnamese(words: list[str], english: int) -> bool:
    """Nearly all words have the shape of one Vietnamese syllable, and few are English function words."""
    shaped = sum(_SYLLABLE.fullmatch(word) is not None for word in words)
    return len(words) >= _ENOUGH - 1 and shaped * 10 >= len(words) * 7 and english * 6 <= len(words)
