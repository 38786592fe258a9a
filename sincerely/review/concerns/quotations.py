"""The reader's own words, given back to them in quotation marks: what the owner did not say is not checked as theirs."""

import re
from dataclasses import replace

from sincerely.review.concerns import Candidate
from sincerely.writing.grounding import squeeze

QUOTATION = re.compile(r"“([^“”\n]{8,400})”|\"([^\"\n]{8,400})\"")
CUT = re.compile(r"\s*…\s*$")
FEWEST = 2
"""Words of a quotation; one alone is a way of speaking."""


def without_their_words(letter: Candidate) -> Candidate:
    """Return the letter with each quotation that stands in its thread, word for word, as blanks of the same length."""
    if not letter.thread or ("“" not in letter.text and '"' not in letter.text):
        return letter
    said = [squeeze(each.text) for each in letter.thread]

    def blank(found: re.Match[str]) -> str:
        words = squeeze(CUT.sub("", found[1] or found[2] or ""))
        is_theirs = len(words.split()) >= FEWEST and any(words in text for text in said)
        return " " * len(found.group()) if is_theirs else found.group()

    text = QUOTATION.sub(blank, letter.text)
    return letter if text == letter.text else replace(letter, text=text)
