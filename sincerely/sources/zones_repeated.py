"""Finding what a letter repeats of others: quotes with and without ">", header blocks, forwarded letters."""

import re
from dataclasses import dataclass

from sincerely.sources import zones_patterns as p
from sincerely.sources.folding import fold
from sincerely.sources.zones_answers import mark_named_answers
from sincerely.sources.zones_parts import FORWARDED, QUOTED

MAX_ATTRIBUTION_LINES = 4
MAX_ATTRIBUTION_CHARACTERS = 500
LONG_LINE = 90
SHORT_REST = 30
"""A rest of a wrapped quoted line is at most this long (characters)."""
WRAPPED_FROM = 60
"""A quoted line that was wrapped is at least this long (characters)."""
MAX_BLOCK_LINES = 40
MAX_FRAMED_LINES = 15
MAX_WRAPPED_LINES = 12
Roles = dict[int, str | None]
"""What each line is in a block of header fields, as far as it was looked at: each line is read once."""
_ENDS_OF_INTEREST = frozenset(":：-_=*>")
_DIGIT = re.compile(r"\d")
_AROUND_A_NAME = " *_|\ufeff"


def mark_repeated(lines: list[str], folded: list[str], marks: list[int]) -> None:
    """Mark quoted and forwarded lines; `folded` are the lines folded. A quote without '>' runs to the end."""
    letter = _Letter(lines, folded, marks, {})
    index, count = 0, len(lines)
    while index < count:
        line = lines[index].strip()
        if not line:
            index += 1
        elif line[0] == ">" and _carries_mark(line):
            index = _mark_run(letter, index, index, QUOTED)
        else:
            found = _repetition(letter, index, line)
            if found is None:
                index += 1
                continue
            first, kind, after = found
            if _is_marked(lines, after):
                index = _mark_run(letter, first, after, kind)
            else:
                marks[first:] = [kind] * (count - first)
                if kind == QUOTED:
                    mark_named_answers(lines, folded, marks, first, after)
                break


@dataclass(slots=True)
class _Letter:
    """A letter while it is parted."""

    lines: list[str]
    folded: list[str]
    marks: list[int]
    roles: Roles


def _carries_mark(stripped: str) -> bool:
    """Whether a line is quoted by '>'; ">From " is how an mbox writes From, and ">>> look <<<" is an ornament."""
    return stripped[0] == ">" and not f"{stripped} ".startswith(">From ") and not stripped.endswith("<<<")


def _is_wrapped(lines: list[str], index: int) -> bool:
    """Whether a line between two '>' lines is the end of the first, which a mail program wrapped without its '>'.

    Either the rest of a link, or a few words in the middle of a sentence below a long line.
    """
    line = lines[index].strip()
    if not 0 < index < len(lines) - 1 or len(line) > LONG_LINE or not line:
        return False
    above, below = lines[index - 1].strip(), lines[index + 1].strip()
    if not (above and below and _carries_mark(above) and _carries_mark(below)):
        return False
    if "://" in line and " " not in line.rstrip("> "):
        return True
    return line[0].islower() and len(line) <= SHORT_REST and len(above) >= WRAPPED_FROM and above[-1] not in ".?!:;"


def _next(lines: list[str], index: int) -> str:
    """The next line that is not blank, from `index` on; blank where there is none."""
    while index < len(lines):
        stripped = lines[index].strip()
        if stripped:
            return stripped
        index += 1
    return ""


def _is_marked(lines: list[str], index: int) -> bool:
    """Whether the next line that is not blank carries '>'."""
    following = _next(lines, index)
    return bool(following) and _carries_mark(following)


def _mark_run(letter: _Letter, first: int, after: int, kind: int) -> int:
    """Mark the introduction (from `first`) and the '>' lines below it (from `after`); return the first line beyond."""
    lines, marks = letter.lines, letter.marks
    marks[first:after] = [kind] * (after - first)
    index = after
    while index < len(lines):
        stripped = lines[index].strip()  # As whoever calls looked at it: else a run of no line would be begun for ever.
        if stripped and not _carries_mark(stripped) and not _is_wrapped(lines, index):
            break
        marks[index] = kind
        index += 1
    return index


def _repetition(letter: _Letter, index: int, line: str) -> tuple[int, int, int] | None:
    """If line `index` introduces a repetition: (first line of the introduction, kind, line after it)."""
    lines, last = letter.lines, line[-1]
    folded = letter.folded[index][:300]
    if last in _ENDS_OF_INTEREST or line[0] in "-_*=":
        if p.FORWARDED.match(folded) or (
            p.FORWARDED_BARE.match(folded) and _role(fold(_next(lines, index + 1)[:80].lstrip("> ")))
        ):
            return index, FORWARDED, index + 1
        if p.ORIGINAL.match(folded):
            return _with_rule(lines, index), QUOTED, index + 1
        framed = last in "-_=" and p.FRAMED.match(folded)
        if framed and p.ATTRIBUTION.search(folded) and len(line) < LONG_LINE:
            return index, QUOTED, index + 1
        if framed and _role(fold(_next(lines, index + 1)[:80])):
            return index, FORWARDED if p.FORWARD_STEM.search(folded) else QUOTED, index + 1
    if ":" in (start := line[:32]) or "：" in start:
        block = _header_block(letter, index)
        if block is not None:
            return block[0], QUOTED, block[1]
    if last in ":：->" or (last in "eE" and line[-5:].lower() == "wrote"):
        return _attribution(letter, index)
    if "repl" in folded or "respon" in folded or "tra loi" in folded:
        return (index, QUOTED, index + 1) if p.REPLY_ABOVE.match(folded) else None
    if "@" in line and p.ATTRIBUTION_AND_TEXT.match(folded) and p.DATE_OR_TIME.search(folded):
        return index, QUOTED, index + 1
    return None


def _with_rule(lines: list[str], first: int) -> int:
    """Take the rule ("______") above an introduction along, unless it is the lower of a pair framing a signature."""
    above = first - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    if above < 0 or not p.RULE.match(lines[above]):
        return first
    framed = any(line.strip() == lines[above].strip() for line in lines[max(0, above - MAX_FRAMED_LINES) : above])
    return first if framed else above


def _role(folded: str) -> str | None:
    """Which field of a header block a folded line begins with, or None."""
    before, colon, _ = folded[:80].replace("：", ":").partition(":")
    # Most lines with a colon begin with no field's name: they are let go before the slower pattern is tried.
    if not colon or " ".join(before.split()).strip(_AROUND_A_NAME) not in p.HEADER_ROLE:
        return None
    found = p.HEADER_LINE.match(folded[:80])
    return p.HEADER_ROLE.get(" ".join(found.group(1).split())) if found else None


def _header_block(letter: _Letter, index: int) -> tuple[int, int] | None:
    """(first, after) of a block of From, Sent, To, Subject lines in any order, or None."""
    lines = letter.lines
    if _role(letter.folded[index]) in (None, "other"):
        return None
    roles, after = _block_roles(letter, index)
    if "from" in roles and len({"date", "to", "subject", "cc"}.intersection(roles)) >= 2:
        return _with_rule(lines, index), after
    if sorted(roles) in (["date", "from"], ["date", "to"]) and _is_dated_mailbox(letter.folded[index:after]):
        return _with_rule(lines, index), after
    if roles[:1] == ["to"] and "subject" in roles:
        # Lotus Notes: the sender and the date stand bare above, or nothing at all does.
        first = _lotus_start(lines, index)
        if first is None and "cc" in roles:
            first = index
        return None if first is None else (first, after)
    return None


def _is_dated_mailbox(block: list[str]) -> bool:
    """Whether two fields hold an address and a full date with its time: too much for a chance likeness in prose."""
    text = " ".join(block)[:300]
    return bool(p.MAILBOX.search(text) and p.FULL_DATE.search(text))


def _block_roles(letter: _Letter, index: int) -> tuple[list[str], int]:
    """The fields of a block from line `index` on, in order, and the line after it; To and Cc may be wrapped."""
    lines, known = letter.lines, letter.roles
    roles: list[str] = []
    after = index
    blank = wrapped = 0
    for at in range(index, min(len(lines), index + MAX_BLOCK_LINES)):
        line = lines[at]
        if at not in known:
            known[at] = _role(letter.folded[at])
        role = known[at]
        if role:
            roles.append(role)
            after, blank, wrapped = at + 1, 0, 0
            continue
        blank += not line.strip()
        wrapped += bool(line.strip())
        in_list = bool(roles) and roles[-1] in ("to", "cc")
        if blank > 1 or wrapped > (MAX_WRAPPED_LINES if in_list else 1 - blank):
            break
    return roles, after


def _lotus_start(lines: list[str], index: int) -> int | None:
    """Lotus Notes writes the sender and the date bare above "To:"; return where that begins."""
    first = None
    for at in range(index - 1, max(-1, index - 5), -1):
        stripped = lines[at].strip()
        if not stripped:
            continue
        if len(stripped) > LONG_LINE:
            break
        has_date = p.DATE_OR_TIME.search(stripped) is not None
        if has_date or (first is not None and at == first - 1):
            first = at
            if has_date and any(character.isalpha() for character in stripped[:4]):
                break
    return first


def _attribution(letter: _Letter, index: int) -> tuple[int, int, int] | None:
    """If line `index` ends "On … X wrote:" (perhaps begun up to three lines above)."""
    lines, folded = letter.lines, letter.folded[index].strip()
    last = lines[index].strip()
    if len(last) > MAX_ATTRIBUTION_CHARACTERS:
        return None
    marked = _is_marked(lines, index + 1)
    joined = ""
    for first in range(index, max(-1, index - MAX_ATTRIBUTION_LINES), -1):
        above = letter.folded[first].strip()
        if not above or above[0] == ">" or len(above) > 2 * LONG_LINE:
            break
        joined = f"{above} {joined}".strip()
        if _is_attribution(joined, wrapped=first < index, marked=marked):
            return _with_rule(lines, first), QUOTED, index + 1
    if (">" in last and p.SENDER_WROTE.match(folded)) or (
        last[-1] in ":：" and _DIGIT.search(folded) and p.WROTE_ON.match(folded)
    ):
        return index, QUOTED, index + 1
    if ">" in last and p.DATED_SENDER.match(folded):
        return index, QUOTED, index + 1
    if marked and index and last[-1] in ":：":
        # "X <x@x.example> wrote on Sun, 23." / "June 2024, 21:08:"
        above = letter.folded[index - 1].strip()
        if ">" in above and p.MAILBOX.search(above) and p.WROTE_ON.match(f"{above} {folded}"):
            return index - 1, QUOTED, index + 1
    if marked and len(last) < LONG_LINE and _ends_in_sign(folded):
        dated = p.DATE_OR_TIME.search(folded) and p.MAILBOX.search(folded)
        if dated or p.ATTRIBUTION.search(folded):
            return index, QUOTED, index + 1
    return None


def _ends_in_sign(line: str) -> bool:
    """Whether a line ends in the colon or dashes that introduce a quote, perhaps in bold ("wrote:*")."""
    return line.rstrip().rstrip("*").rstrip().endswith((":", "：", "--"))


def _is_attribution(joined: str, *, wrapped: bool, marked: bool) -> bool:
    if "@" not in joined and not _DIGIT.search(joined):
        return False
    ends = _ends_in_sign(joined) or joined.endswith("wrote")
    if not (ends or marked):
        return False
    dated = p.DATE_OR_TIME.search(joined) is not None
    mailbox = "@" in joined and p.MAILBOX.search(joined) is not None
    if not (dated or mailbox):
        return False
    starts = p.ATTRIBUTION_START.match(joined) is not None
    if not (starts or (dated and mailbox and not wrapped)):
        return False
    if " wrote:" in joined or p.ATTRIBUTION.search(joined):
        return ends
    return dated and mailbox and starts
