"""Whose life or quarrel a moment or a hard matter is, as far as Today needs it. Pure."""

import re

from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found
from sincerely.noticing.records import HINT
from sincerely.noticing.sentences import plain, sentence_around
from sincerely.noticing.worth_words import (
    ABOUT_US,
    AT_YOU,
    BEREAVED,
    BOTH_SIDES,
    COMPLAINS,
    CONDOLES,
    FIRST,
    FORWARDED,
    HYPOTHETICAL,
    IN_JEST,
    KIN_VI,
    NOTE,
    OF_ANOTHER_VI,
    OF_HIS_KIN,
    OTHERS_FEEL,
    OWN,
    OWN_KIN,
    OWN_KIN_VI,
    PHOTO,
    RECALLED,
    SECOND,
    SHEET,
    SIGNED_BY_TITLE,
    TELLS_OF_SELF,
    TOLD_KINDS,
    WEIGHTY,
    WISH,
)

SIGNATURE = 80
"""Characters at the end of a letter in which its writer signs."""
LONG = 350
"""Characters above which a sentence, and twice of which a letter, tells more than one thing."""
CONFIDES = ("en.matter.private", "en.matter.job_loss")
"""What somebody tells one reader of themself, by a pattern and not by a word alone."""


def whose_matter(one: Found) -> str:
    """Return "own" (the sender's own life or quarrel), "told" (somebody's, of whom they tell), else ""."""
    sentence = plain(sentence_around(one.text, one.quote, one.start))
    if _is_no_matter(one, sentence) or _is_nobodys(one, sentence):
        return ""
    is_forwarded = FORWARDED.search(fold(one.subject)) is not None
    to_owner_alone = one.direction == "in" and not one.since.shared and not is_forwarded
    if one.what in BOTH_SIDES:
        return "own" if _is_between_the_two(one, sentence, to_owner_alone, is_forwarded) else ""
    if one.what == "illness" and HYPOTHETICAL.search(sentence):
        return ""
    if OF_ANOTHER_VI.search(one.quote):
        return "told" if one.kind == "moment" and one.what in TOLD_KINDS else ""
    if _is_own(one, sentence) or (to_owner_alone and _is_told_of_self(one, sentence)):
        return "own"
    is_short = len(one.text) <= LONG * 2 and not is_forwarded
    is_told = FIRST.search(sentence) is not None or (to_owner_alone and _is_told_of_somebody(one, sentence))
    return "told" if one.what in TOLD_KINDS and is_short and is_told else ""


def reason_of_loss(one: Found) -> str:
    """Return the reason of a row about a loss: whoever passes on the news of another house has not lost somebody."""
    return "moment.death_told" if whose_matter(one) == "told" else "moment.death"


def _is_no_matter(one: Found, sentence: str) -> bool:
    """Whether it is a wish, a memory, a paper, a picture, or a word that work is full of."""
    if WISH.search(sentence) and not OWN.search(sentence):
        return True
    if RECALLED.search(sentence) or SHEET.search(sentence) or SHEET.search(fold(one.text[: one.start])):
        return True
    if one.rule.endswith(HINT) or (one.rule == "en.matter.grief" and not BEREAVED.search(fold(one.text))):
        return True
    if one.what == "surgery" and PHOTO.search(sentence):
        return True
    return one.what in WEIGHTY and not ABOUT_US.search(sentence)


def _is_nobodys(one: Found, sentence: str) -> bool:
    """Whether a loss is one in jest, in trade, or of somebody whom the writer only condoles with."""
    own_kin = OWN_KIN_VI if one.rule.startswith("vi.") else OWN_KIN
    if one.what not in ("death", "grief") or own_kin.search(sentence) is not None:
        return False
    return IN_JEST.search(sentence) is not None or CONDOLES.search(sentence) is not None


def _is_between_the_two(one: Found, sentence: str, to_owner_alone: bool, is_forwarded: bool) -> bool:
    """Whether a quarrel, a complaint or bad news stands between the writer and the owner."""
    if one.what == "complaint" and COMPLAINS.search(sentence) and not is_forwarded:
        return True
    is_at_you = to_owner_alone and AT_YOU.search(fold(one.text)) is not None
    if one.what in ("anger", "complaint") and is_at_you and FIRST.search(sentence):
        return True
    if OTHERS_FEEL.search(sentence) or sentence.rstrip().endswith("?"):
        return False
    return bool(FIRST.search(sentence) and SECOND.search(sentence)) and len(sentence) < LONG


def _is_own(one: Found, sentence: str) -> bool:
    """Whether a sentence names the writer, or the family of the writer, beside what befell them."""
    if OWN.search(sentence):
        return True
    return one.rule.startswith("vi.") and (FIRST.search(sentence) is not None or _is_of_the_elder(one, sentence))


def _is_of_the_elder(one: Found, sentence: str) -> bool:
    """Whether a folded Vietnamese sentence is about a writer who signs by a title, or their family: "chồng cô", by "Cô Hạnh"."""
    signed = SIGNED_BY_TITLE.search(fold(one.text.rstrip()[-SIGNATURE:]))
    if signed is None:
        return False
    title = signed[1]
    is_self = rf"\b{title} (?:\w+ ){{0,2}}(?:se|da|duoc|nghi|ve|len|chuyen|vua)\b"
    if one.kind == "moment" and re.search(is_self, sentence) is not None:
        return True
    return re.search(rf"\b{KIN_VI} {title}\b", sentence) is not None


def _is_told_of_self(one: Found, sentence: str) -> bool:
    """Whether somebody confides something, or tells of their own work, to one reader."""
    if one.rule in CONFIDES:
        return FIRST.search(sentence) is not None
    return one.kind == "moment" and one.what not in TOLD_KINDS and TELLS_OF_SELF.search(plain(one.quote)) is not None


def _is_told_of_somebody(one: Found, sentence: str) -> bool:
    """Whether a short letter tells of somebody both know, without a word of its writer: "his father died on Sunday"."""
    if one.kind != "moment" or len(one.text) > NOTE:
        return False
    text = fold(one.text)
    if FIRST.search(text) is None and SECOND.search(text) is None:
        return False
    return OF_HIS_KIN.search(sentence) is not None or one.what in ("birth", "wedding", "engagement", "pregnancy")
