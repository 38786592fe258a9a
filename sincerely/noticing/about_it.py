"""Whether a later letter speaks of *this* promise: that it is done, arrived, or is wanted no more, sentence by sentence.

Pure. A letter that delivers one thing keeps no other promise: "the room is booked" says nothing of the price list that
the next sentence promises again. A sentence is about a promise where it names its matter; one that names nothing
("Here you go", "Dạ em gửi anh file ạ") is about the only promise of its conversation's letter.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from sincerely.noticing import closing_words as words
from sincerely.noticing.folding import fold
from sincerely.noticing.later import Later, OpenNotice, folded_text, is_same_conversation, place, shared_matter
from sincerely.noticing.matters import GENERIC, files_matter, is_of_another, matter, things
from sincerely.noticing.named_matters import named_pairs

_CAPITAL: Final = re.compile(r"(?<=[\w,] )[A-ZĐ]\w+(?: [A-ZĐ]\w+)?")
_SIGNED: Final = re.compile(
    r"\s*(?!(?:Done|Attached|Enclosed|Sent|Sorted|Xong)\b)[A-ZĐ][\w.]*(?: [A-ZĐ][\w.]*){0,2}\s*"
)
SHORT_LINE: Final = 50
"""Characters of a line that was not wrapped, but ended."""
ENOUGH: Final = 2
"""Words of its matter that tell a promise apart in a conversation of its own."""
NO_MORE: Final = matter("worry bother thoi khoi khong")
HAS_COME: Final = matter("received arrived turned works thanks thank perfect nhận đủ chuẩn tiền về cảm ơn")
GREETING: Final = 25
"""Characters that a line of substance has more of; "Anh Long ơi," tells nothing."""


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the sentences of a text begin and end; a short line is one, and the name below is none."""
    found, begin = [], 0
    for part in _parts(text):
        end = begin + len(part)
        if part.strip():
            found.append((begin, end))
        begin = end
    is_signed = len(found) > 1 and _SIGNED.fullmatch(text, *found[-1]) and text[found[-1][0] - 1] == "\n"
    return tuple(found[:-1] if is_signed else found)


def _parts(text: str) -> Iterator[str]:
    begin = 0
    for mark in re.finditer(r"\n|[.!?…](?=\s|$)", text):
        line = text[begin : mark.start()].rpartition("\n")[2]
        if mark.group() != "\n" or len(line) < SHORT_LINE or text[mark.end() : mark.end() + 1] in "\n-•*>":
            yield text[begin : mark.end()]
            begin = mark.end()
    yield text[begin:]


def pieces(later: Later) -> Iterator[tuple[int, str, str]]:
    """Give each sentence of a letter: where it begins, its words, its words folded."""
    folded = folded_text(later)
    for begin, end in sentences(later.text):
        yield begin, later.text[begin:end], folded[begin:end]


@lru_cache(maxsize=8192)
def says_done(said: str, has_file: bool) -> int:
    """Return where a sentence says that something is done or sent, -1 where it does not, or not yet."""
    folded = fold(said)
    hit = words.DONE.search(folded) or (words.ATTACHED.search(folded) if has_file else None)
    if hit is None or words.NOT_DONE.search(folded, 0, hit.start()):
        return -1
    if hit.group().startswith(("as promised", "as discussed", "nhu da hua")) and words.PROMISES_ON.search(
        folded, hit.end()
    ):
        return -1
    # "Mai" within a sentence is a person, "mai" is tomorrow.
    if words.VI_TO_COME.search(fold(_CAPITAL.sub("", said))) and not words.VI_DID.search(folded) and not has_file:
        return -1
    return hit.start()


def delivers(notice: OpenNotice, later: Later) -> tuple[str, int] | None:
    """Return how and where a letter of who promised keeps the promise: `done` or `attached`; None where that is not sure."""
    here = is_same_conversation(notice, later)
    wanted = matter(notice.quote)
    files = _of_files(notice, later)
    told = [
        (begin + hit, said) for begin, said, _ in pieces(later) if (hit := says_done(said, later.has_attachment)) >= 0
    ]
    for at, said in told:
        if _is_about(notice, later, said, here=here) and _is_whole(notice, later, [one for _, one in told], files):
            return "done", at
    if not later.has_attachment or not words.SENDS.search(fold(notice.quote)):
        return _by_link(notice, later) if here else None
    said = " ".join(one for _, one, folded in pieces(later) if _is_plain(folded))
    if is_of_another(notice.quote, said):
        return None
    shared = wanted & (files | matter(said))
    is_it = len(shared) >= (1 if here else min(ENOUGH, len(wanted))) and bool(shared)
    is_bare = here and is_alone(notice) and (not wanted or not (matter(said) - notice.called or told))
    if (is_it or is_bare) and _is_whole(notice, later, [said], files):
        return "attached", _telling(notice, later)
    return None


def _of_files(notice: OpenNotice, later: Later) -> frozenset[str]:
    """Return what the files of a letter are about; "hopdong.pdf" is named without a blank."""
    named = files_matter(later.files)
    run = {one.replace(" ", "") for one in named_pairs(notice.quote)}
    return named | matter(notice.quote) if run & named else named


def _is_plain(folded: str) -> bool:
    """Whether a sentence neither asks nor promises nor begs for patience."""
    return "?" not in folded and not any(
        each.search(folded) for each in (words.HOLDING, words.PROMISES_ON, words.NOT_DONE, words.TO_FOLLOW)
    )


def _is_about(notice: OpenNotice, later: Later, said: str, *, here: bool) -> bool:
    """Whether a sentence that says "done" says so of this promise."""
    wanted, named = matter(notice.quote) - notice.called, matter(said) - notice.called
    if is_of_another(notice.quote, f"{said} {later.subject}" if not here else said):
        return False
    if shared := wanted & named:
        shared |= wanted & (matter(later.subject) | _of_files(notice, later))
        return here or len(shared) >= min(ENOUGH, len(wanted)) or bool(_pairs_shared(notice, later))
    if here and (not wanted or _same_generic(notice.quote, said)):
        return True
    if named:
        return False
    # It names nothing: it is about what the letter stands under.
    stands_under = len(wanted & matter(later.subject)) >= min(ENOUGH, len(wanted)) > 0
    return is_alone(notice, sending=later.has_attachment) and (here or stands_under)


def _same_generic(promised: str, said: str) -> bool:
    """Whether both speak of a link, a letter or the like."""
    mine = {one.rstrip("s") for one in GENERIC.findall(fold(promised))}
    return bool(mine & {one.rstrip("s") for one in GENERIC.findall(fold(said))})


def promises_again(notice: OpenNotice, later: Later) -> bool:
    """Whether all that a letter says of a promise is to promise it once more."""
    if not later.has_promise:
        return False
    said = [folded for _, one, folded in pieces(later) if matter(notice.quote) & matter(one)]
    return bool(said) and all(words.PROMISES_ON.search(one) or words.VI_TO_COME.search(one) for one in said)


def _pairs_shared(notice: OpenNotice, later: Later) -> frozenset[str]:
    return frozenset(one for one in shared_matter(notice, later) if " " in one)


def is_alone(notice: OpenNotice, *, sending: bool = False) -> bool:
    """Whether its letter promises nothing else; with `sending`, nothing else that a file could keep."""
    if not notice.beside:
        return True
    if not sending:
        return False
    others = [one for one in notice.beside if words.SENDS.search(fold(one))]
    return words.SENDS.search(fold(notice.quote)) is not None and not others


def _is_whole(notice: OpenNotice, later: Later, told: Sequence[str], files: frozenset[str]) -> bool:
    """Whether everything that the promise lists came, and nothing of it is to follow."""
    listed = things(notice.quote)
    if len(listed) == 1:
        return True
    came = files.union(*map(matter, told))
    if not came & matter(notice.quote):
        return True
    return all(one & came for one in listed) and place(words.TO_FOLLOW, folded_text(later)) < 0


def _by_link(notice: OpenNotice, later: Later) -> tuple[str, int] | None:
    """A promise to send something is kept by a sentence that names it and leads to it."""
    if not words.SENDS.search(fold(notice.quote)):
        return None
    for begin, said, folded in pieces(later):
        if words.LINK.search(said) and matter(notice.quote) & matter(said) and not words.NOT_DONE.search(folded):
            return "done", begin
    return None


def arrived(notice: OpenNotice, later: Later, *, came: bool) -> int:
    """Return where the other side says that what was promised arrived, -1 where it does not.

    `came`: whether who promised wrote in between. Without that "Got it" and "Perfect" answer the promise itself.
    """
    wanted = matter(notice.quote)
    for begin, _, folded in pieces(later):
        for mark in (words.THANKED_FOR, words.ARRIVED, words.PLEASED):
            hit = mark.search(folded)
            if hit is None or words.NOT_DONE.search(folded, 0, hit.end()):
                continue
            object_ = (
                re.split(r"[.!?;,\n]", folded[hit.end() :], maxsplit=1)[0] if mark is words.THANKED_FOR else folded
            )
            named = matter(object_) - HAS_COME
            by_hand = mark is words.ARRIVED and words.NEEDS_NO_LETTER.search(folded) is not None
            if wanted & named or (not named and (came or by_hand)) or (mark is words.PLEASED and came):
                return begin + hit.start()
    return -1


def may_have_come(later: Later) -> bool:
    """Whether a letter says of anything that it came."""
    return any(
        (hit := words.ARRIVED.search(folded)) and not words.NOT_DONE.search(folded, 0, hit.start())
        for _, _, folded in pieces(later)
    )


def thanks_for_another(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter's thanks are for something that it names, where something else was to be sent."""
    if not words.SENDS.search(fold(notice.quote)) or not matter(notice.quote):
        return False
    hits = [
        matter(re.split(r"[.!?;\n]", folded[hit.end() :], maxsplit=1)[0])
        for _, _, folded in pieces(later)
        if (hit := words.THANKED_FOR.search(folded))
    ]
    return bool(hits) and all(hits) and not matter(notice.quote) & frozenset().union(*hits)


def taken_back(notice: OpenNotice, later: Later) -> int:
    """Return where a letter takes back what was promised or asked, -1 where it does not, or only a part of it."""
    folded = folded_text(later)
    hit = words.WITHDRAWN.search(folded) or words.VI_NO_MORE.search(later.text)
    if hit is None:
        return -1
    if place(words.WANTS_THE_REST, folded) >= 0:
        return -1
    if words.SPARES.search(folded, hit.start(), hit.end()):
        named = matter(re.split(r"[.!?;,\n]", folded[hit.start() :], maxsplit=1)[0]) - NO_MORE
        wanted = matter(notice.quote)
        spared = [one for one in things(notice.quote) if one & named]
        if named and wanted and (not spared or len(spared) < len(things(notice.quote))):
            return -1
    return hit.start()


def telling_line(notice: OpenNotice, text: str) -> str:
    """Return the line of a letter that shares most words with the notice; else its first line of substance."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    wanted = matter(notice.quote)
    best = max(lines, key=lambda line: len(wanted & matter(line)), default="")
    if wanted & matter(best):
        return best[:200]
    return next((line for line in lines if len(line) > GREETING), best)[:200]


def _telling(notice: OpenNotice, later: Later) -> int:
    """Return where the line begins by which a letter is best known."""
    return max(later.text.find(telling_line(notice, later.text)), 0)
