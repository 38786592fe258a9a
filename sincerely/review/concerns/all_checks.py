"""Every check, in the order in which a reader wants to hear of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from unicodedata import normalize

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.amounts import amount_mismatch
from sincerely.review.concerns.days import past_date, weekday_mismatch
from sincerely.review.concerns.facts import fact_not_in_thread
from sincerely.review.concerns.files import missing_attachment
from sincerely.review.concerns.forged import forged_disclosure
from sincerely.review.concerns.honorifics import wrong_honorific
from sincerely.review.concerns.language import wrong_language
from sincerely.review.concerns.matters import kept_by_hand, over_balance, sensitive
from sincerely.review.concerns.names import wrong_name
from sincerely.review.concerns.quotations import without_their_words
from sincerely.review.concerns.recipients import look_alike_address, reply_all, unusual_recipient
from sincerely.review.concerns.substance import foreign_link, nothing_specific, unfilled_gap
from sincerely.review.concerns.templates import reads_like_template
from sincerely.review.concerns.timing import odd_hour, repeated_chase
from sincerely.review.concerns.tone import tone_clash
from sincerely.writing.grounding import LONGEST


def partly_read(letter: Candidate) -> Iterable[Concern]:
    """The letter is longer than what the other checks read."""
    if len(letter.text) > LONGEST:
        yield Concern("partly_read", False, "", {"read": LONGEST, "of": len(letter.text)})


CHECKS = (
    forged_disclosure,
    unfilled_gap,
    sensitive,
    over_balance,
    kept_by_hand,
    look_alike_address,
    unusual_recipient,
    reply_all,
    wrong_name,
    wrong_honorific,
    wrong_language,
    tone_clash,
    missing_attachment,
    weekday_mismatch,
    past_date,
    amount_mismatch,
    foreign_link,
    fact_not_in_thread,
    repeated_chase,
    odd_hour,
    reads_like_template,
    nothing_specific,
    partly_read,
)
OF_ALL = (unfilled_gap, partly_read)
"""Checks that look at a letter of any length: no yes may pass an open place."""
OF_OWN_WORDS = (
    wrong_honorific, wrong_language, tone_clash, missing_attachment, weekday_mismatch, past_date, fact_not_in_thread,
    reads_like_template,
)  # fmt: skip
"""Checks for which the reader's words, given back to them in quotation marks, are not the owner's."""
NEARER = ("amount_mismatch", "weekday_mismatch", "past_date")
"""Rules that say more of the same words than "not in the thread"."""


MOST_SPANS = 200
"""Typed stretches of a letter in loose marks that are looked at; beyond them words count as not typed."""


def check(letter: Candidate) -> list[Concern]:
    """Return what the checks found, blocking ones first; the same words are told of once.

    Letters are compared in composed form (Unicode NFC), and composed once, here.
    """
    letter = composed(letter)
    short = shortened(letter)
    own = without_their_words(short)
    seen = {one: letter if one in OF_ALL else own if one in OF_OWN_WORDS else short for one in CHECKS}
    found = list({each.key: each for one in CHECKS for each in one(seen[one])}.values())
    return sorted(without_repeats(found), key=lambda concern: not concern.blocks)


APART = re.compile("[^\\W\\d_][\u0300-\u036f]{1,4}")
"""A letter with its marks behind it. Whole texts are not normalised: a run of ten thousand marks in mixed order is sorted
in the square of its length."""


def composed(letter: Candidate) -> Candidate:
    """Return the letter with its letters and marks as one (Unicode NFC); the letter itself where they are."""
    thread = letter.thread or ()
    if not any(APART.search(text) for text in (letter.text, letter.subject, *(said.text for said in thread))):
        return letter
    said = tuple(replace(each, text=nfc(each.text)) for each in thread)
    typed = tuple(
        (len(nfc(letter.text[:start])), len(nfc(letter.text[:end]))) for start, end in letter.typed[:MOST_SPANS]
    )
    return replace(
        letter,
        text=nfc(letter.text),
        subject=nfc(letter.subject),
        typed=typed,
        thread=None if letter.thread is None else said,
    )


def nfc(text: str) -> str:
    """Return a text with each letter and its marks composed."""
    return APART.sub(lambda match: normalize("NFC", match.group()), text)


def shortened(letter: Candidate) -> Candidate:
    """Return the letter with texts of at most LONGEST characters; the letter itself where none is longer."""
    thread = letter.thread or ()
    if len(letter.text) <= LONGEST and all(len(said.text) <= LONGEST for said in thread):
        return letter
    cut = tuple(replace(said, text=said.text[:LONGEST]) for said in thread)
    return replace(letter, text=letter.text[:LONGEST], thread=None if letter.thread is None else cut)


def without_repeats(found: Sequence[Concern]) -> list[Concern]:
    """Leave out "not in the thread" where a nearer rule speaks of the same words."""
    nearer = [concern.quote for concern in found if concern.rule in NEARER]
    return [
        concern
        for concern in found
        if concern.rule != "fact_not_in_thread"
        or not any(concern.quote in quote or quote in concern.quote for quote in nearer)
    ]
