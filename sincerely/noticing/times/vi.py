"""Vietnamese time phrases: the rules, put together from those for days, for the clock and for stretches."""

import re
from collections.abc import Callable

from sincerely.noticing.times.grammar import Grammar, Rule, Text, index_rules
from sincerely.noticing.times.vi_clock import CLOCK_RULES
from sincerely.noticing.times.vi_days import DAY_RULES
from sincerely.noticing.times.vi_numbers import NUMBER, fold, lenient
from sincerely.noticing.times.vi_rules import ViRule
from sincerely.noticing.times.vi_stretches import STRETCH_RULES

_ALL: tuple[ViRule, ...] = (*DAY_RULES, *CLOCK_RULES, *STRETCH_RULES)


def _compile(rule: ViRule, bare: bool) -> Rule:
    starts = frozenset(rule.starts) | (frozenset(fold(s) for s in rule.starts) if bare else frozenset())
    return Rule(starts, lenient(rule.pattern) if bare else rule.pattern, rule.build)


_STRICT = index_rules(_compile(rule, bare=False) for rule in _ALL)
_LENIENT = index_rules(_compile(rule, bare=True) for rule in _ALL)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(lenient(pattern))


_SMALL = r"(?:lúc|vào|của|hồi|khoảng|đúng|ngày|tầm|cỡ|trong|là|nhằm|tức|bắt đầu|buổi|độ|,|\()"
VIETNAMESE = Grammar(
    glue=_words(rf"\s*(?:{_SMALL}\s*){{0,3}}"),
    joint=_words(r"\s*(?:-|–|—|->|→|đến hết|đến|tới|cho đến|cho tới|và)\s*(?:hết\s+)?(?:(?:ngày|lúc)\s+)?"),
    opening=_words(r"(?<!\w)(?:kể từ|bắt đầu từ|từ|giữa)\s+(?:(?:ngày|lúc)\s+)?$"),
    prefixes=(
        (_words(r"(?<!\w)từ\s+(?:nay|giờ|bây giờ)\s+(?:cho\s+)?(?:đến|tới)(?:\s+hết)?\s+$"), "before"),
        (_words(
            r"(?<!\w)(?:(?:chậm|muộn|trễ)\s+nhất|hạn cuối|không quá|không (?:muộn|trễ|chậm) hơn|cho đến|cho tới|tính đến|đến hết|hết|trước|trc)"
            r"(?:\s+(?:là|vào|trước|hết|lúc|đến|trong|khoảng|ngày)){0,3}\s+$"
        ), "before"),
        (_words(r"(?<!\w)(?:kể từ sau|kể từ|bắt đầu từ|từ sau|sau|từ|qua)(?:\s+(?:lúc|ngày|khoảng|hết)){0,2}\s+$"), "after"),
    ),
    suffixes=(
        (_words(r"\s+(?:là\s+)?(?:chậm|muộn|trễ)\s+nhất(?!\w)"), "before"),
        (_words(r"\s+(?:trở đi|trở về sau)(?!\w)"), "after"),
    ),
    happened=re.compile(r"(?!)"),
    gone_by=re.compile(r"(?<!\w)(?<!vào )hồi\s+(?:(?:ngày|đầu|giữa|cuối|sáng|chiều|tối)\s+)?$"),
    aimed=re.compile(r"(?!)"),
    since=re.compile(r"(?!)"),
    because=re.compile(r"(?!)"),
    until_now=_words(r"\s*(?:cho\s+)?(?:đến|tới)\s+(?:giờ|nay|bây giờ|hôm nay)(?!\w)"),
    just_gone=_words(r"\s+(?:vừa|mới)\s+(?:rồi|qua)(?!\w)"),
    sides=(
        (_words(r"\s*,?\s+(?:trước|đến trước|muộn nhất|trễ nhất|chậm nhất)(?:\s+(?:là|lúc|khoảng|tầm))?\s+"), "before"),
        (_words(r"\s*,?\s+(?:sau|từ)(?:\s+(?:lúc|khoảng|tầm))?\s+"), "after"),
    ),
    told_before=_words(
        r"(?<!\w)(?:hôm|từ hôm|bữa)\s+$|(?<!\w)(?:cảm ơn|cám ơn)[^.,;!?\n]{0,20}\sđã\s[^.,;!?\n]{0,25}$"
        r"|(?<!\w)(?:đã|vừa)\s+(?:gửi|nhận|họp|gặp|nói|báo|trả|giao|ký|nộp|xong|thanh toán|chuyển khoản|thức)[^.,;!?\n]{0,20}$"
    ),
    recurring_after=_words(
        r"(?:\s*(?:,|và|&|-)\s*(?:ngày\s+|thứ\s+)?(?:\d{1,2}|cn|\w{2,4}(?= (?:hàng|hằng)))){0,4}\s*(?:hàng|hằng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm|sáng|chiều|tối)(?!\w)"
        r"|\s?[,-]\s?[3-6]\s?[,-]\s?[4-7](?![\d/])"
    ),
    counted=_words(rf"\s+{NUMBER}\s+(?:ngày|hôm|tuần|tháng)(?!\w)(?!\s+(?:nữa|sau|trước|tới|\d))"),
    told_after=_words(r"[,]?(?:\s+(?:em|anh|chị|mình|tôi|bên em|bên anh|con|cháu))?\s+đã(?!\w)"),
    recurring=_words(r"(?<!\w)(?:mỗi|hàng|hằng|các|những|mọi)\s+(?:buổi\s+|ngày\s+|tối\s+|sáng\s+|chiều\s+)?$|(?:^|[.,;!?\n])\s*cứ\s+$"),
)  # fmt: skip

_ACCENTED = re.compile(r"[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]")
_TOKEN = re.compile(r"[^\W\d_]+")
_BARE_SHARE = 0.2
"""Lines with fewer accented words than this are taken as typed without diacritics; correct text has above a half."""


def vietnamese_rules_at(text: Text) -> Callable[[int], dict[str, tuple[Rule, ...]]]:
    """Return which rules hold where: on lines typed without diacritics the ones that do not need them."""
    bounds: list[int] = []
    modes: list[bool] = []
    at = 0
    for line in text.lower.split("\n"):
        words = _TOKEN.findall(line)
        accented = sum(1 for word in words if not word.isascii() and _ACCENTED.search(word))
        at += len(line) + 1
        bounds.append(at)
        modes.append(accented < _BARE_SHARE * len(words))
    place = 0

    def rules_at(position: int) -> dict[str, tuple[Rule, ...]]:
        nonlocal place
        while place < len(bounds) - 1 and position >= bounds[place]:
            place += 1
        return _LENIENT if modes[place] else _STRICT

    return rules_at
