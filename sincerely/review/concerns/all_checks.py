"""Every check, in the order in which a reader wants to hear of them."""

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.forged import forged_disclosure
from sincerely.review.concerns.names import wrong_honorific, wrong_name
from sincerely.review.concerns.substance import (
    fact_not_in_thread,
    foreign_link,
    kept_by_hand,
    missing_attachment,
    nothing_specific,
    over_balance,
    reads_like_template,
    sensitive,
    unfilled_gap,
    weekday_mismatch,
)

CHECKS = (
    forged_disclosure,
    unfilled_gap,
    sensitive,
    over_balance,
    kept_by_hand,
    wrong_name,
    wrong_honorific,
    missing_attachment,
    weekday_mismatch,
    foreign_link,
    fact_not_in_thread,
    reads_like_template,
    nothing_specific,
)


def check(letter: Candidate) -> list[Concern]:
    """Return what the checks found, blocking ones first."""
    found = list({concern.key: concern for one in CHECKS for concern in one(letter)}.values())
    return sorted(found, key=lambda concern: not concern.blocks)
