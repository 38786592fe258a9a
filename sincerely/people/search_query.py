"""What a person types into search: operators, phrases, word*, bare words. Nothing typed is ever an error."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sincerely.sources.composing import nfc

MAX_LENGTH = 2000
"""Characters of a query that are read."""
MAX_TERMS = 48
"""More words than these are left out, and named."""
FLAG = "\ue000"
"""Begins the index's own words; a private-use character, which `plain` takes out of everything else."""
EVERY_ROW, ATTACHED = f"{FLAG}e", f"{FLAG}a"

WORDS = re.compile(r"[^\W_]+")
_OPERATORS = {
    "from": "sender", "tu": "sender", "to": "recipients", "den": "recipients", "toi": "recipients",
    "cc": "recipients", "bcc": "recipients", "subject": "subject", "chu de": "subject", "tieu de": "subject",
    "before": "before", "truoc": "before", "after": "after", "sau": "after", "on": "on", "ngay": "on",
    "has": "has", "co": "has", "person": "person", "nguoi": "person",
}  # fmt: skip
_COLUMNS = ("sender", "recipients", "subject")
_ATTACHMENT = re.compile(r"attach|file|dinh ?kem|tep")
_NAMES = "|".join(sorted((name.replace(" ", r"\s*") for name in _OPERATORS), key=len, reverse=True))
_PART = re.compile(
    rf'(?P<minus>-)?(?:(?P<operator>{_NAMES}):\s*)?(?:"(?P<phrase>[^"]*)"?|'
    # A number as people write it, with a + or 0 first, is one thing though it has spaces.
    r'(?P<phone>(?<!\S)(?:\+\d|0\d)[\d.()-]*(?: [\d.()-]+)+(?!\S))|(?P<word>[^\s"]+))'
)
_DAYS = (
    (re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"), (3, 2, 1)),
    (re.compile(r"(\d{4})[-/.](\d{1,2})"), (1, 2)),
    (re.compile(r"(\d{1,2})[-/.](\d{4})"), (2, 1)),
    (re.compile(r"(\d{4})"), (1,)),
)
"""Days, months and years, with the groups that hold year, month, day."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must follow each other; `column` sender, recipients, subject or blank for anywhere."""

    words: tuple[str, ...]
    column: str = ""
    prefix: bool = False
    """Whether the last word may go on."""
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query as understood; dates are calendar days in the owner's zone."""

    terms: tuple[Term, ...] = ()
    before: date | None = None
    """Earlier than this day."""
    after: date | None = None
    """On this day or later."""
    has_attachment: bool | None = None
    """True: with an attachment; False: without one."""
    people: tuple[str, ...] = ()
    """Each of them must have a part in it."""
    ignored: tuple[str, ...] = field(default=())
    """Parts that could not be used, as they stand."""

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.terms or self.people or self.before or self.after or self.has_attachment is not None)


# --- reading -------------------------------------------------------------------------------------------------------


def parse_query(text: str) -> Query:
    """Return what `text` asks for; unusable parts are listed, never raised.

    Operators are known in English and Vietnamese, with or without diacritics, and with or without a blank after the
    colon; `to:` means anybody who received it. A second `before:` narrows the first.
    """
    whole = nfc(text)
    typed = whole[:MAX_LENGTH]
    reading = _Reading()
    for part in _PART.finditer(aligned(typed)):
        kind = next(name for name in ("phrase", "phone", "word") if part.group(name) is not None)
        operator = _OPERATORS.get(" ".join(_spaced(part.group("operator") or "")), "")
        value = typed[part.start(kind) : part.end(kind)]
        if not reading.take(operator, value, excluded=bool(part.group("minus")), quoted=kind == "phrase"):
            reading.ignored.append(typed[part.start() : part.end()].strip())
    if len(whole) > MAX_LENGTH:
        reading.ignored.append(f"… {whole[MAX_LENGTH : MAX_LENGTH + 40].strip()}")
    return reading.query()


def _spaced(operator: str) -> list[str]:
    """The operator's words: "chude", "chu  de" and "chu de" are one."""
    return ["chu", "de"] if operator.startswith("chu") else (
        ["tieu", "de"] if operator.startswith("tieu") else operator.split()
    )  # fmt: skip


class _Reading:
    """What was understood so far."""

    def __init__(self) -> None:
        self.terms: dict[Term, None] = {}
        self.before: date | None = None
        self.after: date | None = None
        self.has_attachment: bool | None = None
        self.people: list[str] = []
        self.ignored: list[str] = []

    def take(self, operator: str, value: str, *, excluded: bool, quoted: bool) -> bool:
        """Take one part; False where it could not be used."""
        if operator in ("before", "after", "on"):
            return not excluded and self._limit(operator, value)
        if operator == "has":
            if not _ATTACHMENT.match(plain(value)):
                return False
            self.has_attachment = not excluded
            return True
        if operator == "person":
            if excluded or not WORDS.search(value):
                return False
            self.people.append(" ".join(value.split()))
            return True
        words = tuple(WORDS.findall(plain(value)))
        if not words or len(self.terms) >= MAX_TERMS:
            return False
        column = operator if operator in _COLUMNS else ""
        self.terms[Term(words, column, not quoted and value.endswith("*"), excluded)] = None
        return True

    def _limit(self, operator: str, value: str) -> bool:
        span = read_days(value)
        if span is None:
            return False
        if operator != "before":
            self.after = span[0] if self.after is None else max(self.after, span[0])
        if operator != "after":
            end = span[1] if operator == "on" else span[0]
            self.before = end if self.before is None else min(self.before, end)
        return True

    def query(self) -> Query:
        """Return the whole."""
        return Query(
            terms=tuple(self.terms), before=self.before, after=self.after, has_attachment=self.has_attachment,
            people=tuple(dict.fromkeys(self.people)), ignored=tuple(self.ignored),
        )  # fmt: skip


def read_days(value: str) -> tuple[date, date] | None:
    """Return (first day, day after the last) of "2026-11-05", "5/11/2026", "2026-11", "11/2026" or "2026", or None."""
    for pattern, groups in _DAYS:
        found = pattern.fullmatch(value.strip())
        if found is None:
            continue
        numbers = [int(found[group]) for group in groups]
        year, month, day = (*numbers, 1, 1)[:3]
        try:
            first = datetime(year, month, day).date()  # noqa: DTZ001 (a calendar day has no zone)
            if len(numbers) == 3:
                return first, first + timedelta(days=1)
            month = month + 1 if len(numbers) == 2 else 13
            return first, date(year + 1, 1, 1) if month > 12 else date(year, month, 1)
        except (ValueError, OverflowError):
            return None
    return None


# --- folding -------------------------------------------------------------------------------------------------------

_MARKS = dict.fromkeys(range(0x300, 0x332))
"""Combining marks that SQLite's unicode61 takes away too (fts5_unicode2.c)."""


def decomposed(text: str) -> str:
    """Return `text` so that SQLite's unicode61 folds it as `plain` does: letters and marks apart, đ as d, no flag."""
    if text.isascii():
        return text.replace("\0", " ")
    bare = text.replace("đ", "d").replace("Đ", "d").replace(FLAG, " ").replace("\0", " ")
    return unicodedata.normalize("NFKD", bare).encode("utf-8", "replace").decode()


def plain(text: str) -> str:
    """Return `text` in lower case without diacritics; đ is d, full-width letters and digits are common ones."""
    if text.isascii():
        return text.lower()
    return decomposed(text).translate(_MARKS).lower().replace("ς", "σ")


class _Aligned(dict[int, str]):
    """A character as search sees it, made when first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        seen = (plain(character) or character)[0] if character not in _COMBINING else character
        self[code] = seen
        return seen


_COMBINING = frozenset(map(chr, _MARKS))
_ALIGNED = _Aligned()


def aligned(text: str) -> str:
    """Return `text` folded one character for one, so that offsets stay true."""
    return text.lower() if text.isascii() else text.translate(_ALIGNED)


def searchable(text: str) -> str:
    """Return `text` as PostgreSQL's index keeps it: folded words with one space between."""
    return " ".join(WORDS.findall(plain(text)))


# --- for the databases ---------------------------------------------------------------------------------------------


def as_fts5(query: Query) -> str:
    """Return the MATCH expression of SQLite's FTS5; blank where neither words nor attachments are asked for."""
    wanted = [_fts5_term(term) for term in query.terms if not term.excluded]
    refused = [_fts5_term(term) for term in query.terms if term.excluded]
    if query.has_attachment is not None:
        (wanted if query.has_attachment else refused).append(f'"{ATTACHED}"')
    if refused and not wanted:
        wanted.append(f'"{EVERY_ROW}"')
    expression = " AND ".join(wanted)
    return f"({expression}) NOT ({' OR '.join(refused)})" if refused else expression


def _fts5_term(term: Term) -> str:
    column = f"{term.column} : " if term.column else ""
    return f'{column}"{" ".join(term.words)}"{" *" if term.prefix else ""}'


_WEIGHTS = {"sender": "A", "recipients": "B", "subject": "C", "": ""}


def as_tsquery(query: Query) -> str:
    """Return the to_tsquery text of PostgreSQL; blank where no word was asked for."""
    parts = []
    for term in query.terms:
        weight = _WEIGHTS[term.column]
        words = [f"'{word}'" + (f":{weight}" if weight else "") for word in term.words]
        if term.prefix:
            words[-1] = f"'{term.words[-1]}':*{weight}"
        joined = " <-> ".join(words)
        parts.append(f"!({joined})" if term.excluded else f"({joined})")
    return " & ".join(parts)
