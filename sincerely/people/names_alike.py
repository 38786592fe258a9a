"""How alike two names are: the order of their words, marks over letters, short forms, initials, and noise.

Noise is what scanners and typists do: l for 1 or I, rn for m, 0 for O, letters doubled or left out, stray blanks and
dots. A letter at a name's end is no noise: Paul and Paula are two people, and so are Hương and Hường.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sincerely.people.identity import clean_name, is_family_name, read_name
from sincerely.people.nicknames import full_forms
from sincerely.sources.folding import fold

Likeness = Literal["same", "turned", "noisy", "nickname", "initial", "shorter", "different", "unknown"]
"""turned: the same words in the other order, where order matters. shorter: one has words that the other lacks.
unknown: one of them is no full name."""

NOT_ONE_PERSON = re.compile(
    r"[&/+]|\b(?:and|und|et|y|va|family|famille|familie|gia dinh|team|group|office|department|dept|desk|support|sales"
    r"|newsletter|news|phong|ban|cong ty|cty|ke toan|inc|ltd|llc|gmbh|corp|plc|jsc|co\.)(?=\W|$)"
)
_LOOKS = str.maketrans("1|!jl0q5$86y", "iiiiioossbbv")
_ADDRESS_ON = re.compile(r"(?:^|\s)\S*@.*$|[<(\[]\S*@.*$", re.DOTALL)
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_VIETNAMESE = re.compile("[ăĂâÂđĐêÊôÔơƠưƯạ-ỹẠ-ỸàáãèéìíĩòóõùúũýÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ]")
_NOISE_NEEDS = 5
"""Letters that a word must have before a difference can be noise."""
_WHOLE_NEEDS = 9


@dataclass(frozen=True, slots=True)
class _Read:
    words: tuple[str, ...]
    """Folded, of two letters or more, in the order of the name."""
    initials: tuple[str, ...]
    all: tuple[str, ...]
    marked: dict[str, frozenset[tuple[str, tuple[str, ...]]]]
    """Each folded word with its letters and tones as written."""
    is_marked: bool
    is_vietnamese: bool


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """Return what remains of a folded word when look-alikes are one and doubled letters single."""
    looks = word.replace("rn", "m").replace("vv", "w").replace("cl", "d").translate(_LOOKS)
    return re.sub(r"(.)\1+", r"\1", looks)


def is_one_person(name: str) -> bool:
    """Whether a display name can be one person's: no couple, no family, no team, no firm."""
    return "@" in name or not NOT_ONE_PERSON.search(fold(clean_name(name)))


@lru_cache(maxsize=8192)
def _read(name: str) -> _Read:
    # Programs write the address after the name, within it: "Moreau, Ada <ada@loom.example> (fax)".
    bare = _ADDRESS_ON.sub("", name)
    text = read_name(bare).shown if "," in bare else clean_name(bare)
    plain = unicodedata.normalize("NFC", re.sub(r"['’`.]+(?=\w)(?<=\w[^\w\s])", _apart, text))
    words: list[str] = []
    initials: list[str] = []
    every: list[str] = []
    marked: dict[str, frozenset[tuple[str, tuple[str, ...]]]] = {}
    for written in re.findall(r"[^\W_]+", plain):
        word = fold(written)
        letters = sum(map(str.isalpha, word))
        if letters > 2 or letters == len(word):
            every.append(word)
            (words if len(word) > 1 else initials).append(word)
            marked[word] = marked.get(word, frozenset()) | {_marks(written)}
    vietnamese = 2 <= len(words) <= 6 and (is_family_name(words[0]) or is_family_name(words[-1]))
    return _Read(
        tuple(words), tuple(initials), tuple(every), marked, bool(_VIETNAMESE.search(plain)), vietnamese
    )  # fmt: skip


def _apart(match: re.Match[str]) -> str:
    return " " if "." in match[0] else ""


def _marks(written: str) -> tuple[str, tuple[str, ...]]:
    """Letters with what makes them other letters, and the tones: "Hòa" and "Hoà" are one word."""
    parts = unicodedata.normalize("NFD", written.lower())
    return "".join(c for c in parts if c not in _TONES), tuple(sorted(c for c in parts if c in _TONES))


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name that are more than an initial, folded."""
    return _read(name).words


def words_and_initials(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the folded words of a name, and its initials."""
    read = _read(name)
    return read.words, read.initials


def compare_key(name: str) -> str:
    """Return what names of the same letters have in common, in any order, with noise; blank for one word."""
    read = _read(name)
    return "".join(sorted("".join(map(skeleton, read.words)))) if len(read.words) > 1 else ""


def share_nothing(first: str, second: str) -> bool:
    """Whether two full names have no word in common, not even a misread or a short one: two people use the address."""
    a, b = words_of(first), words_of(second)
    if min(len(a), len(b)) < 2 or not (is_one_person(first) and is_one_person(second)):
        return False
    return not any(_equal(x, y) or _noise(x, y) or _nickname(x, y) for x in a for y in b)


def is_common(name: str) -> bool:
    """Whether so many share it that it says little: a Vietnamese family name with one given name."""
    read = _read(name)
    return read.is_vietnamese and len(read.words) < 3


def compare(first: str, second: str) -> Likeness:
    """Return how alike two names are; the same whichever is named first."""
    a, b = _read(first), _read(second)
    if len(a.words) > len(b.words) or (len(a.words) == len(b.words) and (a.all, first) > (b.all, second)):
        a, b = b, a
    if not a.words or len(a.all) < 2 or len(b.all) < 2:
        return "unknown"
    if sorted(a.words) == sorted(b.words):
        return _same_words(a, b)
    if _is_split(a, b):
        return "noisy"
    return _paired(a, b)


def _same_words(a: _Read, b: _Read) -> Likeness:
    if len(a.words) < 2:
        # "Moreau, A" twice: an initial and a family name are nobody's full name.
        return "initial" if a.initials and a.initials == b.initials else "unknown"
    vietnamese = a.is_vietnamese and b.is_vietnamese
    if vietnamese and a.is_marked and b.is_marked and any(not a.marked[word] & b.marked[word] for word in a.words):
        return "different"
    mine, theirs = ({skeleton(one) for one in read.initials} for read in (a, b))
    if mine and theirs and not mine & theirs:
        return "different"
    if a.words != b.words and not vietnamese and len(a.words) == 2:
        return "turned"
    return "same"


def _is_split(a: _Read, b: _Read) -> bool:
    """ "Hubert a Castell", "Cast ell": the same letters in a row, whichever word comes first."""
    whole = skeleton("".join(b.all))
    if len(whole) < _WHOLE_NEEDS or len(a.all) == len(b.all):
        return False
    return any(skeleton("".join(a.all[cut:] + a.all[:cut])) == whole for cut in range(len(a.all)))


def _paired(a: _Read, b: _Read) -> Likeness:
    """Pair each word of the shorter name with one of the longer; what is left over decides."""
    unpaired, left = list(a.words), list(b.words)
    found: set[str] = set()
    for is_alike, way in ((_equal, "same"), (_noise, "noisy"), (_nickname, "nickname")):
        for word in tuple(unpaired):
            other = next((one for one in left if is_alike(word, one)), None)
            if other is not None:
                unpaired.remove(word)
                left.remove(other)
                found.add(way)
    if unpaired and not (left and _are_initials(unpaired, b.initials)):
        return "different"
    if not found:
        return "different"
    if unpaired:
        return "different" if left else "initial"
    if left:
        initials = list(a.initials)
        matched = [word for word in left if _take(initials, word[0])]
        if a.initials and initials and not matched:
            return "different"
        if len(a.words) < 2 or matched:
            return "initial" if matched and "noisy" not in found else "different"
        return "shorter" if found == {"same"} else "different"
    if a.initials and b.initials and not {*map(skeleton, a.initials)} & {*map(skeleton, b.initials)}:
        return "different"
    return "nickname" if "nickname" in found else "noisy"


def _are_initials(words: list[str], initials: tuple[str, ...]) -> bool:
    return all(word[0] in initials for word in words)


def _take(initials: list[str], letter: str) -> bool:
    if letter in initials:
        initials.remove(letter)
        return True
    return False


def _equal(a: str, b: str) -> bool:
    return a == b


def _noise(a: str, b: str) -> bool:
    if min(len(a), len(b)) < _NOISE_NEEDS:
        return False
    return skeleton(a) == skeleton(b) or _one_left_out(*sorted((a, b), key=len))


def _one_left_out(short: str, long: str) -> bool:
    """Whether one letter is missing inside a longer word, never at its beginning or end."""
    if len(long) - len(short) != 1 or len(short) <= _NOISE_NEEDS:
        return False
    return any(long[:cut] + long[cut + 1 :] == short for cut in range(1, len(long) - 1))


def _nickname(a: str, b: str) -> bool:
    return (a in full_forms(b) or b in full_forms(a)) and a != b
