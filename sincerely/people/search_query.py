"""What a person types into search: operators, phrases, word*, bare words. Nothing typed is ever an error."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from sincerely.sources.folding import fold

WORDS = re.compile(r"[^\W_]+")
_PART = re.compile(
    r'(?P<minus>-)?(?:(?P<operator>from|to|subject|before|after|has|person):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)
_COLUMNS = {"from": "sender", "to": "recipients", "subject": "subject"}
_DATES = ("%Y-%m-%d", "%d/%m/%Y", "%Y/%m/%d", "%d.%m.%Y", "%Y-%m", "%Y")


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
    has_attachment: bool = False
    person: str = ""
    ignored: tuple[str, ...] = field(default=())
    """Parts that could not be used, as they stand."""


def parse_query(text: str) -> Query:
    """Return what `text` asks for; unusable parts are listed, never raised."""
    terms: list[Term] = []
    ignored: list[str] = []
    limits: dict[str, date] = {}
    has_attachment = False
    person: list[str] = []
    for part in _PART.finditer(text[:2000]):
        operator = (part.group("operator") or "").lower()
        value = part.group("phrase") if part.group("phrase") is not None else part.group("word")
        if operator in ("before", "after"):
            day = read_day(value)
            if day:
                limits[operator] = day
        elif operator == "has":
            day = None
            has_attachment = has_attachment or fold(value).startswith(("attach", "dinh kem", "tep"))
        elif operator == "person":
            person.append(value)
        term = _term(value, operator, excluded=bool(part.group("minus"))) if operator in ("", *_COLUMNS) else None
        if term:
            terms.append(term)
        elif operator in ("", *_COLUMNS) or (operator in ("before", "after") and operator not in limits):
            ignored.append(part.group())
    return Query(
        terms=tuple(terms),
        before=limits.get("before"),
        after=limits.get("after"),
        has_attachment=has_attachment,
        person=" ".join(person).strip(),
        ignored=tuple(ignored),
    )


def _term(value: str, operator: str, *, excluded: bool) -> Term | None:
    words = tuple(WORDS.findall(fold(value)))
    if not words:
        return None
    return Term(words, _COLUMNS.get(operator, ""), value.endswith("*"), excluded)


def read_day(value: str) -> date | None:
    """Return the day of "2026-11-05", "05/11/2026", "2026-11" or "2026" (their first day), or None."""
    for form in _DATES:
        try:
            return datetime.strptime(value.strip(), form).date()  # noqa: DTZ007 (a calendar day has no zone)
        except ValueError:
            continue
    return None


def searchable(text: str) -> str:
    """Return `text` as the index keeps it: folded words with one space between."""
    return " ".join(WORDS.findall(fold(text)))


def as_fts5(query: Query, *, scope: str) -> str:
    """Return the MATCH expression of SQLite's FTS5; `scope` is the owner's own word, so nobody reads another's mail."""
    wanted = [f"scope : {_quoted((scope,))}"]
    if query.has_attachment:
        wanted.append(f"scope : {_quoted(('hasattachment',))}")
    for term in query.terms:
        if not term.excluded:
            wanted.append(_fts5_term(term))
    expression = " AND ".join(wanted)
    for term in query.terms:
        if term.excluded:
            expression = f"({expression}) NOT {_fts5_term(term)}"
    return expression


def _fts5_term(term: Term) -> str:
    column = term.column or "{sender recipients subject body}"
    return f"{column} : {_quoted(term.words)}{' *' if term.prefix else ''}"


def _quoted(words: tuple[str, ...]) -> str:
    return '"' + " ".join(words) + '"'


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


def find_marks(text: str, query: Query, *, limit: int = 50) -> list[tuple[int, int]]:
    """Return (start, end) of what the query's words hit in `text`, in order, without overlap."""
    patterns = []
    for term in query.terms:
        if term.excluded:
            continue
        joined = r"[\W_]+".join(re.escape(word) for word in term.words)
        patterns.append(rf"(?<![^\W_]){joined}" + ("[^\\W_]*" if term.prefix else r"(?![^\W_])"))
    if not patterns:
        return []
    found = re.finditer("|".join(sorted(patterns, key=len, reverse=True)), fold(text))
    return [(match.start(), match.end()) for match, _ in zip(found, range(limit), strict=False)]


def snippet(text: str, query: Query, *, width: int = 160) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Return about `width` characters of `text` around the first hit, with the hits' offsets; None without a hit."""
    marks = find_marks(text, query)
    if not marks:
        return None
    start = max(0, marks[0][0] - width // 3)
    if start:
        space = text.find(" ", start, marks[0][0])
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + width)
    if end < len(text):
        space = text.rfind(" ", marks[0][1], end)
        end = space if space > 0 else max(end, marks[0][1])
    lead, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(lead) - start
    # One character for one character, so that the offsets stay true.
    body = "".join(" " if character.isspace() else character for character in text[start:end])
    inside = tuple((a + shift, b + shift) for a, b in marks if a >= start and b <= end)
    return f"{lead}{body}{tail}", inside
