"""Asks that a letter to several puts to each by name, line by line: "- Hà: chốt số bàn trước 12h thứ Ba".

One line alone may be anything ("- Giá: báo lại sau"); a list in which several lines name somebody and tell a deed shares out
work. Each of its lines is one ask that begins with the name it is put to.
"""

import re
from typing import Final

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.address import CAPITAL
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, rule
from sincerely.noticing.records import Notice

LISTED: Final[Rule] = rule("ask.listed-by-name", 0.8, "A list shares out the work: a name and what is theirs to do.",
    "Danh sách giao việc: tên người và việc của người đó.", r"\w+")  # fmt: skip
_NAMED: Final = re.compile(rf"\W*(?:\d+[.)]\s*)?(?:(?:[Aa]nh|[Cc]hị|[Cc]hi|[Bb]ạn|[Ee]m|[Cc]ô|[Cc]hú) )?(?!{{label}})[{CAPITAL}][^\W\d_]+(?: [{CAPITAL}][^\W\d_]+){{0,2}}\s?[:–-]\s?(?=\S)".replace(
    "{label}",
    r"(?:Giá|Gia|Ngày|Ngay|Giờ|Gio|Thời|Thoi|Địa|Dia|Nơi|Noi|Tổng|Tong|Số|So|Ghi|Lưu|Luu|Hạn|Han|Link|File|Web|Email|Mail|Tel|Kính|Kinh|Gửi|Gui|Từ|Tu|Đến|Den|Chủ|Chu|Note|Re|Fwd|Cc|Hotline|Website|Mã|Ma|Tài|Tai|Nội|Noi|Bước|Buoc|Phần|Phan|Mục|Muc)\b",
))  # fmt: skip
_DEED: Final = Phrase(
    rf"^(?!(?:đã|đang|vừa|mới|chưa|xong|không|bị|được|nghỉ|ở|về|là)\b)(?:{lex.VERB_ACT}|brief)\b(?!.*\b(?:rồi|xong rồi|đã)\b)",
    listed=False,
)
_MARK: Final = re.compile(r"[:–-]\s")
_HEAD: Final = 40
"""Characters in which the mark behind a name stands."""
_LINES: Final = 2
"""Lines with a name and a deed from which a list shares out work."""


def listed_asks(seen: Seen) -> list[Notice]:
    """Return one ask for each line of a list that names somebody and then a deed."""
    found = [part for part in seen.parts if _MARK.search(part.tagged.clause.text, 0, _HEAD) and _is_named(part)]
    return [_ask(part) for part in found] if len(found) >= _LINES else []


def _is_named(part: Part) -> bool:
    """Say whether the part is the deed right behind the name at the head of its line."""
    clause = part.tagged.clause
    named = _NAMED.match(clause.text)
    return named is not None and named.end() == part.tagged.starts[0] and _DEED.search(part.plain) is not None


def _ask(part: Part) -> Notice:
    clause = part.tagged.clause
    quote = clause.text.strip()
    begin = clause.start + clause.text.index(quote)
    return Notice("ask", "reader", quote, begin, begin + len(quote), LISTED.text.confidence, LISTED.id)
