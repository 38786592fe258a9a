"""The only writer of notices: keep what was found, settle what later entries say, take the owner's word."""

from sincerely.noticing.actions.by_hand import (
    answer_perhaps,
    bring_back,
    bring_back_need,
    close_by_hand,
    correct,
    put_away,
    undo_correction,
)
from sincerely.noticing.actions.erasing import hand_over
from sincerely.noticing.actions.keeping import keep
from sincerely.noticing.actions.reopening import Closed, Said, close_again, reopen, say_again, unsay
from sincerely.noticing.actions.settling import settle
from sincerely.noticing.actions.turning import judge_again

__all__ = (
    "Closed", "Said", "answer_perhaps", "bring_back", "bring_back_need", "close_again", "close_by_hand", "correct",
    "hand_over", "judge_again", "keep", "put_away", "reopen", "say_again", "settle", "undo_correction", "unsay",
)  # fmt: skip
