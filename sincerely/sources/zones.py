"""Zones of a plain-text body: what is new, what is repeated, who signs, what a lawyer added.

Nothing is thrown away: every line that is not blank lands in exactly one part. Where we cannot tell, a line counts as
the sender's own words, because a promise that is missed costs more than a footer that is read (SCIENCE 1d, 2).
"""

from sincerely.sources import zones_patterns as p
from sincerely.sources.folding import fold
from sincerely.sources.records import Zones

REPLY, QUOTED, SIGNATURE, FORWARDED, DISCLAIMER = range(5)
MAX_ATTRIBUTION_LINES = 4
MAX_ATTRIBUTION_CHARACTERS = 500
MAX_SIGNATURE_LINES = 25
MAX_UNMARKED_SIGNATURE_LINES = 12
LONG_LINE = 90
_ENDS_OF_INTEREST = frozenset(":：-_=*>")


def strip(text: str) -> Zones:
    """Return the parts of `text` (a plain-text body, LF or CRLF); reply keeps closing formula and name."""
    lines = text.replace("\r\n", "\n").split("\n")
    marks = _mark_repeated(lines)
    _mark_own_tails(lines, marks)
    return _collect(lines, marks)


def _collect(lines: list[str], marks: list[int]) -> Zones:
    parts: list[list[str]] = [[], [], [], [], []]
    current = REPLY
    for line, mark in zip(lines, marks, strict=True):
        if line and not line.isspace():
            current = mark
        elif not parts[current]:
            continue
        parts[current].append(line)
    reply, quoted, signature, forwarded, disclaimer = (_trim(part) for part in parts)
    return Zones(reply, quoted, signature, forwarded, disclaimer)


def _trim(part: list[str]) -> str:
    end = len(part)
    while end and not part[end - 1].strip():
        end -= 1
    return "\n".join(part[:end])


# --- what is repeated from other letters -------------------------------------------------------------------------


def _mark_repeated(lines: list[str]) -> list[int]:
    """Mark quoted and forwarded lines; a quote without '>' runs to the end."""
    marks = [REPLY] * len(lines)
    index, count = 0, len(lines)
    while index < count:
        line = lines[index].strip()
        if not line:
            index += 1
        elif line[0] == ">":
            marks[index] = QUOTED
            index += 1
        else:
            found = _repetition(lines, index, line)
            if found is None:
                index += 1
                continue
            first, kind, after = found
            if _is_marked(lines, after):
                index = _mark_run(lines, marks, first, after, kind)
            else:
                marks[first:] = [kind] * (count - first)
                break
    return marks


def _is_marked(lines: list[str], index: int) -> bool:
    """Whether the next line that is not blank carries '>'."""
    for line in lines[index:]:
        stripped = line.lstrip()
        if stripped:
            return stripped[0] == ">"
    return False


def _mark_run(lines: list[str], marks: list[int], first: int, after: int, kind: int) -> int:
    """Mark the introduction and the '>' lines below it; return the first line beyond."""
    marks[first:after] = [kind] * (after - first)
    index = after
    while index < len(lines):
        stripped = lines[index].lstrip()
        if stripped and stripped[0] != ">":
            break
        marks[index] = kind
        index += 1
    return index


def _repetition(lines: list[str], index: int, line: str) -> tuple[int, int, int] | None:
    """If line `index` introduces a repetition: (first line of the introduction, kind, line after it)."""
    last = line[-1]
    if last in _ENDS_OF_INTEREST or line[0] in "-_*=":
        folded = fold(line)
        if p.FORWARDED.match(folded):
            return index, FORWARDED, index + 1
        if p.ORIGINAL.match(folded):
            return _with_rule(lines, index), QUOTED, index + 1
    if ":" in line[:32] or "：" in line[:32]:
        block = _header_block(lines, index)
        if block is not None:
            return block[0], QUOTED, block[1]
    if last in ":：->" or line[-5:].lower() == "wrote":
        return _attribution(lines, index)
    return None


def _with_rule(lines: list[str], first: int) -> int:
    """Take the rule ("______") above an introduction along."""
    above = first - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    return above if above >= 0 and p.RULE.match(lines[above]) else first


def _role(line: str) -> str | None:
    found = p.HEADER_LINE.match(fold(line))
    return p.HEADER_ROLE.get(" ".join(found.group(1).split())) if found else None


def _header_block(lines: list[str], index: int) -> tuple[int, int] | None:
    """(first, after) of a block of From, Sent, To, Subject lines in any order, or None."""
    if _role(lines[index]) in (None, "other"):
        return None
    roles: set[str] = set()
    after, slack = index, 0
    for at in range(index, min(len(lines), index + 24)):
        line = lines[at]
        role = _role(line) if line.strip() else None
        if role:
            roles.add(role)
            after, slack = at + 1, 0
        else:
            slack += 1
            if slack > (4 if roles & {"to", "cc"} and line.strip() and "subject" not in roles else 1):
                break
    if "from" in roles and len(roles & {"date", "to", "subject", "cc"}) >= 2:
        return _with_rule(lines, index), after
    if {"to", "subject"} <= roles:
        first = _lotus_start(lines, index)
        return None if first is None else (first, after)
    return None


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


def _attribution(lines: list[str], index: int) -> tuple[int, int, int] | None:
    """If line `index` ends "On … X wrote:" (perhaps begun up to three lines above)."""
    last = lines[index].strip()
    if len(last) > MAX_ATTRIBUTION_CHARACTERS:
        return None
    marked = _is_marked(lines, index + 1)
    joined = ""
    for first in range(index, max(-1, index - MAX_ATTRIBUTION_LINES), -1):
        above = lines[first].strip()
        if not above or above[0] == ">" or len(above) > 2 * LONG_LINE:
            break
        joined = f"{above} {joined}".strip()
        if _is_attribution(fold(joined), wrapped=first < index, marked=marked):
            return _with_rule(lines, first), QUOTED, index + 1
    folded = fold(last)
    if marked and p.ATTRIBUTION.search(folded) and p.ATTRIBUTION_END.search(folded) and len(last) < LONG_LINE:
        return index, QUOTED, index + 1
    return None


def _is_attribution(joined: str, *, wrapped: bool, marked: bool) -> bool:
    starts = p.ATTRIBUTION_START.match(joined) is not None
    if wrapped and not starts:
        return False
    dated = p.DATE_OR_TIME.search(joined) is not None
    mailbox = p.MAILBOX.search(joined) is not None
    ends = p.ATTRIBUTION_END.search(joined) is not None or joined.endswith("wrote")
    if p.ATTRIBUTION.search(joined):
        return ends and ((starts and (dated or mailbox)) or (dated and mailbox))
    return dated and mailbox and starts and (ends or marked)


# --- what stands at the end of the sender's own words --------------------------------------------------------------


def _own_segments(lines: list[str], marks: list[int]) -> list[tuple[int, int]]:
    """(first, after) of every run of own lines that holds something."""
    segments: list[tuple[int, int]] = []
    start = None
    for index, mark in enumerate(marks):
        own = mark == REPLY
        if own and start is None and lines[index].strip():
            start = index
        elif not own and start is not None:
            segments.append((start, index))
            start = None
    if start is not None:
        segments.append((start, len(lines)))
    return segments


def _mark_own_tails(lines: list[str], marks: list[int]) -> None:
    """Find disclaimers, marked signatures and footers in every run; an unmarked signature only in the last."""
    looked_for_block = False
    for first, after in reversed(_own_segments(lines, marks)):
        _mark_disclaimers(lines, marks, first, after)
        _mark_delimited(lines, marks, first, after)
        _mark_device_footers(lines, marks, first, after)
        if not looked_for_block:
            own = [at for at in range(first, after) if marks[at] == REPLY and lines[at].strip()]
            if own:
                looked_for_block = True
                _mark_unmarked_signature(lines, marks, own)


def _mark_disclaimers(lines: list[str], marks: list[int], first: int, after: int) -> None:
    going = False
    for start, end in _paragraphs(lines, first, after):
        if end - start == 1 and len(lines[start]) < 16:
            continue
        folded = fold(" ".join(lines[start:end])[:600])
        going = p.DISCLAIMER.match(folded) is not None or (going and p.DISCLAIMER_MORE.search(folded) is not None)
        if going:
            marks[start:end] = [DISCLAIMER] * (end - start)


def _paragraphs(lines: list[str], first: int, after: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = None
    for at in range(first, after + 1):
        blank = at == after or not lines[at].strip()
        if blank and start is not None:
            found.append((start, at))
            start = None
        elif not blank and start is None:
            start = at
    return found


def _mark_delimited(lines: list[str], marks: list[int], first: int, after: int) -> None:
    """From "-- " on, all is signature; from a rule on, where contact details or a list's footer follow."""
    for at in range(first, after):
        line = lines[at]
        if len(line) > 120 or not line.strip() or line.strip()[0] not in "-_=*~—–" or marks[at] != REPLY:
            continue
        below = [lines[i] for i in range(at + 1, after) if lines[i].strip() and marks[i] == REPLY]
        if len(below) > MAX_SIGNATURE_LINES:
            continue
        if p.DELIMITER.match(line) or (p.RULE.match(line) and _is_footer(below)):
            marks[at:after] = [SIGNATURE if mark == REPLY else mark for mark in marks[at:after]]
            return


def _is_footer(below: list[str]) -> bool:
    folded = [fold(line) for line in below]
    if any(p.LIST_FOOTER.search(line) for line in folded):
        return True
    return sum(_is_contact(line) for line in folded) >= 2 and not any(map(_is_sentence, below))


def _mark_device_footers(lines: list[str], marks: list[int], first: int, after: int) -> None:
    """ "Sent from my iPhone", as long as nothing but blank lines and other footers follows."""
    for at in range(after - 1, first - 1, -1):
        stripped = lines[at].strip()
        if not stripped or marks[at] != REPLY:
            continue
        if len(stripped) > 160 or not p.DEVICE_FOOTER.match(fold(stripped)):
            return
        marks[at] = SIGNATURE


def _mark_unmarked_signature(lines: list[str], marks: list[int], own: list[int]) -> None:
    """A block of title, firm and numbers below the name; or below the last paragraph, when it opens with a name."""
    tail = own[-(MAX_UNMARKED_SIGNATURE_LINES + 3) :]
    folded = {at: fold(lines[at].strip()) for at in tail}
    block = _after_closing(lines, tail, folded)
    if block is None:
        block = _trailing_block(lines, tail, folded)
    for at in block:
        marks[at] = SIGNATURE


def _after_closing(lines: list[str], tail: list[int], folded: dict[int, str]) -> list[int] | None:
    """Lines below "Best regards, / Name", if one stands there; None where there is no closing formula."""
    for place in range(len(tail) - 1, -1, -1):
        found = p.CLOSING.match(folded[tail[place]]) if len(folded[tail[place]]) <= 60 else None
        if not found:
            continue
        rest = tail[place + 1 :]
        if rest and not found.group("name") and _is_name(lines[rest[0]]):
            rest = rest[1:]
        for stop, at in enumerate(rest):
            if p.POSTSCRIPT.match(folded[at]):
                rest = rest[:stop]
                break
        signs = any(_is_contact(folded[at]) or p.ROLE_WORDS.search(folded[at]) for at in rest)
        return rest if signs and not any(_is_sentence(lines[at]) for at in rest) else []
    return None


def _trailing_block(lines: list[str], tail: list[int], folded: dict[int, str]) -> list[int]:
    """The last run of short lines that opens with a name and holds a number, an address or a link."""
    block: list[int] = []
    for at in reversed(tail):
        if _is_sentence(lines[at]) or (block and block[0] - at > 2):
            break
        block.insert(0, at)
        if _is_name(lines[at]) and len(block) > 1 and (at == 0 or not lines[at - 1].strip()):
            contacts = sum(_is_contact(folded[line]) for line in block)
            return block if contacts and len(block) <= MAX_UNMARKED_SIGNATURE_LINES else []
    return []


def _is_contact(folded: str) -> bool:
    if p.PHONE.search(folded) or p.LINK.search(folded) or p.LABEL.match(folded) or "|" in folded:
        return True
    mailbox = p.MAILBOX.search(folded)
    return mailbox is not None and len(mailbox.group()) * 2 > len(folded)


def _is_sentence(line: str) -> bool:
    """Whether a line reads as prose: long, or several words closed by a full stop, or a question."""
    stripped = line.strip()
    if p.ADDRESS_WORDS.search(fold(stripped)) and len(stripped) < 2 * LONG_LINE and not stripped.endswith(("?", "!")):
        return False
    words = stripped.split()
    return len(stripped) > LONG_LINE or stripped.endswith("?") or (len(words) >= 5 and stripped[-1] in ".!:;")


def _is_name(line: str) -> bool:
    """Up to five words, each with a capital, no digit, no mark of an address or a title."""
    stripped = line.strip().strip("*-–—_ ").rstrip(",.")
    words = stripped.split()
    if not 1 <= len(words) <= 5 or len(stripped) > 50 or any(c.isdigit() or c in "@|/:;!?<>" for c in stripped):
        return False
    folded = fold(stripped)
    if p.ROLE_WORDS.search(folded) or p.GREETING.match(folded):
        return False
    return all(word[0].isupper() or word[0] in "(\"'" or len(word) <= 3 for word in words)
