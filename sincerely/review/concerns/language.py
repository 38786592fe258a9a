"""Is it written in the language that the reader writes?"""

import re
from collections.abc import Iterable

from sincerely.noticing.language_id import identify
from sincerely.review.concerns import Candidate, Concern, Said
from sincerely.review.concerns.recipients import plain
from sincerely.review.concerns.words import own_words, sentences

ENOUGH = 6
"""Words that a letter must have before its language is judged."""
LATEST = 3
"""Messages of the other side that are looked at, the newest first."""
MOST = 4000
"""Characters of a text by which its language is told."""


def wrong_language(letter: Candidate) -> Iterable[Concern]:
    """The letter is in one language, the last messages of the other side (or to them) all in another."""
    text = own_words(letter.text)[:MOST]
    if len(re.findall(r"[^\W\d_]{2,}", text)) < ENOUGH:
        return
    mine = identify(text)
    # Who never wrote is written to as before: the language of the last letters to them.
    last = latest_of_theirs(letter) or list(letter.thread or ())[-LATEST:]
    theirs: set[str] = {identify(said.written[:MOST]) for said in last if said.written.strip()} or {letter.language}
    if mine in ("en", "vi") and mine not in theirs and theirs <= {"en", "vi"} and theirs:
        quote = next((each.quote for each in sentences(text) if len(each.quote.split()) > 2), "")
        yield Concern("wrong_language", False, quote, {"mine": mine, "theirs": sorted(theirs)[0]})


def latest_of_theirs(letter: Candidate) -> list[Said]:
    """Return the newest messages of the thread that the owner did not write; by date, else as they were given."""
    owner = plain(letter.owner.email)
    theirs = [said for said in letter.thread or () if not owner or plain(said.sender) != owner]
    if all(said.at for said in theirs):
        theirs.sort(key=lambda said: said.at.timestamp() if said.at else 0.0)
    return theirs[-LATEST:]
