"""Promises, moments and asks that no rule names and the words of a part tell together (`weighed`)."""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Seen, rule, texts
from sincerely.noticing.language.vi.moment_frames import of_programs
from sincerely.noticing.language.vi.moments import whose
from sincerely.noticing.language.vi.own_news import is_automatic, threatens
from sincerely.noticing.language.vi.weighed import weigh
from sincerely.noticing.records import Kind, Matter, Notice

_TOLD: Final = {
    "promise": rule(
        "promise.words", 0.6, "Its words together tell that the writer takes something on; each weight is shown with it.",
        "Các từ trong câu gộp lại cho thấy người viết nhận làm một việc; trọng số từng từ hiện ngay bên dưới.", "(?!)"),
    "moment": rule(
        "moment.words", 0.6, "Its words together tell something of somebody's life; each weight is shown with it.",
        "Các từ trong câu gộp lại cho thấy một chuyện trong đời ai đó; trọng số từng từ hiện ngay bên dưới.", "(?!)"),
    "ask": rule(
        "ask.words", 0.6, "Its words together want something of the reader; each weight is shown with it.",
        "Các từ trong câu gộp lại cho thấy người viết nhờ hay hỏi người đọc một điều; trọng số từng từ hiện ngay bên dưới.", "(?!)"),
}  # fmt: skip
RULES = texts(_TOLD.values())


def settle(seen: Seen, notices: Sequence[Notice], matters: Sequence[Matter]) -> tuple[list[Notice], list[Notice]]:
    """Return what is found once all words are weighed, and what of the notices of the rules was let go."""
    weighed = weigh(seen, notices, matters)
    by_machine = bool(weighed.told) and is_automatic(seen)
    told = [
        _notice(seen.parts[at], kind, confidence)
        for at, kind, confidence in weighed.told
        if not (by_machine and kind != "moment") and not _is_ruled_out(seen, at, kind)
    ]
    found = sorted([*weighed.kept, *told], key=lambda notice: (notice.start, notice.end, notice.kind))
    return found, weighed.let_go


_NOT: Final = Phrase(r"\bME (?:(?:WHEN|sẽ|cũng|chắc|thì) )*(?:không|chưa|chẳng)\b")
_BEFALLS: Final = Phrase(r"\bME (?:(?:WHEN|cũng|chắc|thì) )*sẽ (?:WHEN )?(?:nhận được|được|bị)\b")
"""What will come to the writer, or be done to them: nothing that they do."""

_WANTS_NOTHING: Final = Phrase(r"\b(?:cảm ơn|cám ơn)\b(?!.*\b(?:giúp|giùm|dùm|hộ)\b)|\bquá (?:hén|hen|ha|nhỉ)$")
"""Thanks, and what only wants a nod."""


def _is_ruled_out(seen: Seen, at: int, kind: Kind) -> bool:
    """Whether grammar forbids what the words speak for: what is denied, befalls or threatens, and what a program provides for."""
    part = seen.parts[at]
    if kind == "moment":
        return of_programs(part)
    if kind == "ask":
        return _WANTS_NOTHING.search(part.tagged) is not None
    denied = any(one.search(part.tagged) is not None for one in (_NOT, _BEFALLS))
    return denied or threatens(seen, at)


def _notice(part: Part, kind: Kind, confidence: float) -> Notice:
    """The notice that quotes the whole of a part."""
    quote, start, end = part.tagged.place()
    if kind == "moment":
        plain = part.plain.text
        who, what = (whose(part, None, len(plain)) if plain else "other"), "other"
    else:
        who, what = "reader" if kind == "ask" else "sender", None
    return Notice(kind, who, quote, start, end, confidence, _TOLD[kind].id, what)
