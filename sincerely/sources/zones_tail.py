"""Finding what stands below the sender's own words: signatures, device footers, disclaimers."""

from sincerely.sources import zones_patterns as p
from sincerely.sources.folding import fold
from sincerely.sources.zones_parts import DISCLAIMER, REPLY, SIGNATURE

MAX_SIGNATURE_LINES = 25
MAX_UNMARKED_SIGNATURE_LINES = 12
LONG_LINE = 90


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


def mark_own_tails(lines: list[str], marks: list[int]) -> None:
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
    below: list[str] = []
    found = None
    for at in range(after - 1, first - 1, -1):
        line = lines[at]
        if marks[at] != REPLY or not line.strip():
            continue
        if p.DELIMITER.match(line) or (len(line) <= 120 and p.RULE.match(line) and _is_footer(below)):
            found = at
        below.append(line)
        if len(below) > MAX_SIGNATURE_LINES:
            break
    if found is not None:
        marks[found:after] = [SIGNATURE if mark == REPLY else mark for mark in marks[found:after]]


def _is_footer(below: list[str]) -> bool:
    folded = [fold(line[:200]) for line in below]
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
    folded = {at: fold(lines[at].strip()[:300]) for at in tail}
    block = _after_closing(lines, tail, folded)
    if block is None:
        block = _trailing_block(lines, tail, folded)
        # A letter that is nothing but such a block says something by it.
        block = [] if block[:1] == own[:1] else block
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
    folded = folded[:200]
    if p.PHONE.search(folded) or p.LINK.search(folded) or p.LABEL.match(folded) or "|" in folded:
        return True
    mailbox = p.MAILBOX.search(folded)
    return mailbox is not None and len(mailbox.group()) * 2 > len(folded)


def _is_sentence(line: str) -> bool:
    """Whether a line reads as prose: long, or several words closed by a full stop, or a question."""
    stripped = line.strip()
    if len(stripped) > 2 * LONG_LINE:
        return True
    if p.ADDRESS_WORDS.search(fold(stripped)) and not stripped.endswith(("?", "!")):
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
