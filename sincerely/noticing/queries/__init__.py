"""The only reader of notices: what stands open, how a relationship goes, what was put away; always as known at a moment."""

from sincerely.noticing.queries.known import counts, due_as_known, open_at
from sincerely.noticing.queries.losses import gravely_ill, losses
from sincerely.noticing.queries.notices import (
    LASTING,
    count_in,
    how_many,
    matters_of_thread,
    notices_of_entry,
    notices_of_person,
    one,
    open_promises,
    perhaps_settled,
    put_away,
    recent_matters,
    standing_away,
    standing_corrections,
)
from sincerely.noticing.queries.private import PRIVATE_NEWS, private_entries
from sincerely.noticing.queries.rhythms import (
    absences,
    beside_signals,
    last_words,
    lives_by_tet,
    pauses,
    rhythms,
    said_goodbye,
    tet_of,
    under_another_name,
)
from sincerely.noticing.queries.standing import NEED_KINDS, expected_days, found_for_needs, given_names

__all__ = (
    "LASTING",
    "NEED_KINDS",
    "PRIVATE_NEWS",
    "absences",
    "beside_signals",
    "count_in",
    "counts",
    "due_as_known",
    "expected_days",
    "found_for_needs",
    "given_names",
    "gravely_ill",
    "how_many",
    "last_words",
    "lives_by_tet",
    "losses",
    "matters_of_thread",
    "notices_of_entry",
    "notices_of_person",
    "one",
    "open_at",
    "open_promises",
    "pauses",
    "perhaps_settled",
    "private_entries",
    "put_away",
    "recent_matters",
    "rhythms",
    "said_goodbye",
    "standing_away",
    "standing_corrections",
    "tet_of",
    "under_another_name",
)  # fmt: skip
