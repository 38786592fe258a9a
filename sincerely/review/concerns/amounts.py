"""Does an amount in the letter agree with the thread's for the same thing?

Amounts are compared by value and currency, however they are written: "1.250.000 đ", "1,250,000 VND", "1tr2", "$1.2k".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold

CURRENCIES = {
    "$": "USD", "usd": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD", "do": "USD", "do la": "USD", "€": "EUR", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "pounds": "GBP", "cent": "USD", "cents": "USD", "₫": "VND", "d": "VND", "vnd": "VND", "dong": "VND",
    "vnđ": "VND",
}  # fmt: skip
SCALES = {
    "k": 1e3, "tram nghin": 1e5, "tram ngan": 1e5, "nghin": 1e3, "ngan": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "million": 1e6, "tr": 1e6, "trieu": 1e6, "cu": 1e6, "bn": 1e9,
    "billion": 1e9, "ty": 1e9, "ti": 1e9,
}  # fmt: skip
DONG_SCALES = frozenset({"tram nghin", "tram ngan", "nghin", "ngan", "tr", "trieu", "cu", "ty", "ti"})
_NUMBER = r"\d{1,3}(?:[.,  ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
_HALF = r"(?:\s(?P<half>ruoi)\b)?"
_SCALE = "tram nghin|tram ngan|million|billion|nghin|ngan|trieu|tr|ty|ti|cu|mm|mn|bn|k|m"
_UNIT = r"us\$|usd|eur|euros?|gbp|vnd|dollars?|do la|dong|pounds|cents?|[$€£₫]|d(?![\w'’])"
AMOUNT = re.compile(
    rf"(?:(?P<before>us\$|usd|eur|gbp|vnd|[$€£₫])\s?)?(?<![\w.,])(?P<number>{_NUMBER}|(?<=[$€£])\.\d\d?(?!\d))"
    rf"(?:\s?(?P<tight>tr|ty|ti|k|trieu)\s?(?P<rest>\d{{1,3}})(?!\d)|\s?(?P<scale>{_SCALE})(?![a-z]){_HALF})?(?:\s?(?P<after>{_UNIT})(?![a-z]))?"
)
VIETNAMESE = re.compile("[ăơưđạ-ỹĂƠƯĐẠ-Ỹ]")
"""Letters that show a text to be Vietnamese, where "250k" is money."""
WORD = re.compile(r"[^\W\d_]{3,}")
REACH = 60
"""Characters on either side of an amount whose words say what it is for."""
IDLE = frozenset(
    "the and for with you your our are will was this that have has from per not but all can its it's out about total price amount "
    "gia tien cua cho voi nhe anh chi duoc khong nay la thi roi em minh ben tong vnd usd eur dong trieu nghin".split()
)
LEAST_DONG = 1000
"""No sum of đồng is smaller: "3D" is none."""
SHARED = 3
"""Words that two amounts must have around them in common, where the thread names several."""
MOST = 200
"""Amounts looked at in one letter, and in one thread."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Money named at `start:end`, in whole units of `currency`, and the words around it, folded."""

    start: int
    end: int
    value: float
    currency: str
    about: frozenset[str]


@lru_cache(maxsize=32)
def amounts_in(text: str) -> tuple[Amount, ...]:
    """Return the sums of money that a text names, in order, at most MOST."""
    return tuple(islice(_amounts(text), MOST))


def _amounts(text: str) -> Iterator[Amount]:
    folded = fold(text)
    is_vietnamese = VIETNAMESE.search(text) is not None
    for match in AMOUNT.finditer(folded):
        currency = CURRENCIES.get(match["before"] or match["after"] or "", "")
        scale = match["scale"] or match["tight"] or ""
        if not currency and (scale in DONG_SCALES or (scale == "k" and is_vietnamese)):
            currency = "VND"
        if not currency:
            continue
        value = _value(match["number"]) * SCALES.get(scale, 1.0)
        if match["after"] == "d" and value < LEAST_DONG:
            continue
        if match["half"]:
            value += SCALES[scale] / 2
        if (match["after"] or "").startswith("cent"):
            value /= 100
        if match["rest"]:
            value += int(match["rest"]) * SCALES[scale] / 10 ** len(match["rest"])
        around = folded[max(0, match.start() - REACH) : match.start()] + " " + folded[match.end() : match.end() + REACH]
        yield Amount(*match.span(), round(value, 2), currency, frozenset(WORD.findall(around)) - IDLE)


def _value(number: str) -> float:
    """Read a number: a last group of three digits is thousands, one of one or two digits is decimals."""
    whole, mark, last = re.sub(r"[  ]", "", number), "", ""
    at = max(whole.rfind("."), whole.rfind(","))
    if at >= 0 and len(whole) - at - 1 < 3:
        whole, mark, last = whole[:at], ".", whole[at + 1 :]
    digits = re.sub(r"\D", "", whole) or "0"
    return float(f"{digits}{mark}{last}")


def amount_mismatch(letter: Candidate) -> Iterable[Concern]:
    """An amount that the thread gives otherwise: the words around are the same, or only a digit slipped."""
    if not letter.thread:
        return
    text = own_words(letter.text)
    if not any(each.isdigit() for each in text):
        return
    theirs = [(one, said.text) for said in letter.thread for one in amounts_in(said.text)][:MOST]
    known = [one for one, _text in theirs]
    for mine in amounts_in(text):
        same_kind = [(one, words) for one, words in theirs if one.currency == mine.currency]
        if not same_kind or (follows_from(mine, known) and not has_slipped(mine, known)):
            continue
        other, words = max(same_kind, key=lambda pair: (len(pair[0].about & mine.about), slipped(pair[0], mine)))
        is_typed = any(start <= mine.start and mine.end <= end for start, end in letter.typed)
        alone = len({one.value for one, _words in same_kind}) == 1 and len(other.about & mine.about) > 0
        if slipped(other, mine) or (not is_typed and (alone or len(other.about & mine.about) >= SHARED)):
            quote = letter.text[mine.start : mine.end]
            yield Concern("amount_mismatch", False, quote, {"there": words[other.start : other.end]})


def follows_from(mine: Amount, known: list[Amount]) -> bool:
    """Whether an amount is one of the thread's, or a sum, difference, half or whole multiple of them."""
    values = list({one.value for one in known if one.currency == mine.currency})[:20]
    if any(abs(value - mine.value) < 0.005 for value in values):
        return True
    pairs = {a + b for a in values for b in values if a != b} | {abs(a - b) for a in values for b in values}
    return any(abs(each - mine.value) < 0.005 for each in pairs | {value / 2 for value in values})


def has_slipped(mine: Amount, known: Sequence[Amount]) -> bool:
    """Whether an amount is none of the thread's, and one digit off one that the same words stand around.

    "$10 million" is the difference of 60 and 50, and still wrong where both say "create … in gross margin".
    """
    same = [one for one in known if one.currency == mine.currency]
    if any(abs(one.value - mine.value) < 0.005 for one in same):
        return False
    return any(slipped(one, mine) and len(one.about & mine.about) >= SHARED for one in same)


def slipped(one: Amount, other: Amount) -> bool:
    """Whether two values differ by one digit, two digits changed places, or a power of ten."""
    a, b = f"{one.value:.2f}".rstrip("0").rstrip("."), f"{other.value:.2f}".rstrip("0").rstrip(".")
    if not one.value or not other.value:
        return False
    ratio = max(one.value, other.value) / min(one.value, other.value)
    if any(abs(ratio - power) < 1e-9 * power for power in (10, 100, 1000)):
        return True
    if len(a) != len(b):
        return False
    wrong = [at for at in range(len(a)) if a[at] != b[at]]
    is_swap = len(wrong) == 2 and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
    return is_swap or (len(wrong) == 1 and len(a) > 2)
