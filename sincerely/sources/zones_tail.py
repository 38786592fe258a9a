"""Finding what stands below the sender's own words: signatures, device footers, disclaimers."""

import re

from sincerely.sources import zones_patterns as p
from sincerely.sources.folding import fold
from sincerely.sources.zones_parts import DISCLAIMER, REPLY, SIGNATURE

MAX_SIGNATURE_LINES = 25
MAX_FOOTER_LINES = 12
MAX_FOOTER = 100
"""A phone's footer without a link has at most this many characters."""
MAX_UNMARKED_SIGNATURE_LINES = 12
LONG_LINE = 90
SHORT_LINE = 60
"""A line under this length (characters) was not broken by a mail program."""


_INDENTS = frozenset("*_ \t\xa0")


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


def mark_own_tails(lines: list[str], folded: list[str], marks: list[int]) -> None:
    """Find disclaimers, marked signatures and footers in every run; an unmarked signature only in the last.

    `folded` are the lines folded; `marks` is changed in place.
    """
    looked_for_block = False
    for first, after in reversed(_own_segments(lines, marks)):
        _mark_disclaimers(folded, marks, first, after)
        _mark_delimited(lines, folded, marks, first, after)
        _mark_device_footers(folded, marks, first, after)
        if not looked_for_block:
            own = [at for at in range(first, after) if marks[at] == REPLY and lines[at].strip()]
            if own:
                looked_for_block = True
                _mark_unmarked_signature(lines, folded, marks, own)


def _may_open_disclaimer(folded: str) -> bool:
    return folded[:4] in p.DISCLAIMER_OPENINGS or folded[:1] in _INDENTS


def _mark_disclaimers(folded: list[str], marks: list[int], first: int, after: int) -> None:
    openings = {line[:4] for line in folded[first:after]}
    if p.DISCLAIMER_OPENINGS.isdisjoint(openings) and not any(opening[:1] in _INDENTS for opening in openings):
        return
    going = False
    for start, end in _paragraphs(folded, first, after):
        if end - start == 1 and len(folded[start]) < 16:
            continue
        opens = _may_open_disclaimer(folded[start])
        joined = " ".join(folded[start:end])[:600] if opens or going else ""
        going = (opens and p.DISCLAIMER.match(joined) is not None) or (
            going and p.DISCLAIMER_MORE.search(joined) is not None
        )
        first_line = start if going else _disclaimer_inside(folded, start, end)
        if first_line is not None:
            going = True
            marks[first_line:end] = [DISCLAIMER] * (end - first_line)


def _disclaimer_inside(folded: list[str], start: int, end: int) -> int | None:
    """Where a disclaimer begins right below a signature, without a blank line; None where none does.

    The line above must be short, else this line may go on in the middle of a sentence.
    """
    for at in range(start + 1, end):
        opens = len(folded[at - 1]) < SHORT_LINE and _may_open_disclaimer(folded[at])
        if opens and p.DISCLAIMER.match(" ".join(folded[at : at + 8])[:600]):
            return at
    return None


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


def _mark_delimited(lines: list[str], folded: list[str], marks: list[int], first: int, after: int) -> None:
    """From "-- " on, all is signature; from a rule on, where contact details or a list's footer follow."""
    below: list[int] = []
    found = None
    for at in range(after - 1, first - 1, -1):
        line = lines[at].strip()
        if marks[at] != REPLY or not line:
            continue
        if line[0] in "-—–_=*~" and (p.DELIMITER.match(line) or (_is_rule(line) and _is_footer(lines, folded, below))):
            found = at
        below.append(at)
        if len(below) > MAX_SIGNATURE_LINES:
            break
    if found is not None:
        marks[found:after] = [SIGNATURE if mark == REPLY else mark for mark in marks[found:after]]


def _is_rule(stripped: str) -> bool:
    return stripped[-1] in "-_=*~" and len(stripped) <= 120 and p.RULE.match(stripped) is not None


def _is_footer(lines: list[str], folded: list[str], below: list[int]) -> bool:
    if any(p.LIST_FOOTER.search(folded[at][:200]) for at in below):
        return True
    if below and p.FOOTER_PARAGRAPH.match(folded[below[-1]][:300]):
        return True
    return sum(_is_contact(folded[at]) for at in below) >= 2 and not any(
        _is_sentence(lines[at], folded[at]) for at in below
    )


def _mark_device_footers(folded: list[str], marks: list[int], first: int, after: int) -> None:
    """ "Sent from my iPhone", a list's or scanner's paragraph, as long as only blank lines and such footers follow."""
    end = after
    for at in range(after - 1, first - 1, -1):
        stripped = folded[at].strip()
        if not stripped or marks[at] != REPLY:
            end = at
            continue
        if (len(stripped) <= MAX_FOOTER or "://" in stripped[:160]) and p.DEVICE_FOOTER.match(stripped):
            marks[at] = SIGNATURE
            end = at
            continue
        start = at
        while start > max(first, at - MAX_FOOTER_LINES) and folded[start - 1].strip() and marks[start - 1] == REPLY:
            start -= 1
        if start == 0 or not p.FOOTER_PARAGRAPH.match(folded[start][:300]):
            return
        marks[start:end] = [SIGNATURE] * (end - start)


def _mark_unmarked_signature(lines: list[str], folded: list[str], marks: list[int], own: list[int]) -> None:
    """A block of title, firm and numbers below the name; or below the last paragraph, when it opens with a name."""
    tail = own[-(MAX_UNMARKED_SIGNATURE_LINES + 3) :]
    block = _after_closing(lines, tail, folded)
    if block is None:
        block = _trailing_block(lines, tail, folded)
        # A letter that is nothing but such a block says something by it.
        block = [] if block[:1] == own[:1] else block
    for at in block:
        marks[at] = SIGNATURE


def _after_closing(lines: list[str], tail: list[int], folded: list[str]) -> list[int] | None:
    """Lines below "Best regards, / Name", if one stands there; None where there is no closing formula."""
    for place in range(len(tail) - 1, -1, -1):
        line = folded[tail[place]]
        found = _closing(line) if len(line) <= SHORT_LINE else None
        if not found:
            continue
        rest = tail[place + 1 :]
        if rest and not found.group("name") and _is_name(lines[rest[0]], folded[rest[0]]):
            rest = rest[1:]
        for stop, at in enumerate(rest):
            if p.POSTSCRIPT.match(folded[at]):
                rest = rest[:stop]
                break
        signs = any(_is_contact(folded[at]) or p.ROLE_WORDS.search(folded[at]) for at in rest)
        return rest if signs and not any(_is_sentence(lines[at], folded[at]) for at in rest) else []
    return None


def _closing(folded: str) -> re.Match[str] | None:
    """The closing formula that a line is, also in two languages ("Trân trọng / Best regards,"); None without."""
    found = p.CLOSING.match(folded)
    if found is None and "/" in folded:
        each = [p.CLOSING.match(part) for part in folded.split("/")]
        found = each[-1] if all(each) else None
    return found


def _trailing_block(lines: list[str], tail: list[int], folded: list[str]) -> list[int]:
    """The last run of short lines that opens with a name and holds a number, an address or a link."""
    block: list[int] = []
    for at in reversed(tail):
        if _is_sentence(lines[at], folded[at]) or (block and block[0] - at > 2):
            break
        block.insert(0, at)
        if len(block) > 1 and (at == 0 or not lines[at - 1].strip()) and _opens_block(lines[at], folded[at]):
            contacts = sum(_is_contact(folded[line]) for line in block)
            return block if contacts and len(block) <= MAX_UNMARKED_SIGNATURE_LINES else []
    return []


def _opens_block(line: str, folded: str) -> bool:
    """Whether a line is a name, or a name and a title beside it ("Ada Moreau | Director")."""
    if _is_name(line, folded):
        return True
    name, _, title = line.strip().partition("|" if "|" in line else ",")
    return " " in name.strip() and p.ROLE_WORDS.search(fold(title)) is not None and _is_name(name, fold(name))


def _is_contact(folded: str) -> bool:
    folded = folded[:200]
    if p.PHONE.search(folded) or p.LINK.search(folded) or p.LABEL.match(folded) or "|" in folded:
        return True
    mailbox = p.MAILBOX.search(folded) if "@" in folded else None
    return mailbox is not None and len(mailbox.group()) * 2 > len(folded)


def _is_sentence(line: str, folded: str) -> bool:
    """Whether a line reads as prose: long, or several words closed by a full stop, or a question."""
    stripped = line.strip()
    if len(stripped) > 2 * LONG_LINE or stripped.endswith("?"):
        return True
    if len(stripped) <= LONG_LINE and (stripped[-1] not in ".!:;" or len(stripped.split()) < 5):
        return False
    # A postal address may be long, or end with a full stop.
    return stripped.endswith("!") or not p.ADDRESS_WORDS.search(folded)


def _is_name(line: str, folded: str) -> bool:
    """Up to five words, each with a capital, no digit, no mark of an address or a title."""
    stripped = line.strip().strip("*-–—_ ").rstrip(",.")
    words = stripped.split()
    if not 1 <= len(words) <= 5 or len(stripped) > 50 or any(c.isdigit() or c in "@|/:;!?<>" for c in stripped):
        return False
    if not all(word[0].isupper() or word[0] in "(\"'" or len(word) <= 3 or "." in word for word in words):
        return False
    return not (p.ROLE_WORDS.search(folded) or p.GREETING.match(folded.lstrip(" *-–—_")))
