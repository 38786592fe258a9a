"""Noticing in Vietnamese: authored rules over tagged clauses, with and without diacritics."""

from collections.abc import Sequence

from sincerely.noticing.language.vi import (
    asks,
    changes,
    facts,
    grave,
    meetings,
    moments,
    promises,
    sensitivity,
    thanks,
    told_round,
)
from sincerely.noticing.language.vi.address import AddressPair, address_pair
from sincerely.noticing.language.vi.seeing import see
from sincerely.noticing.records import Clause, Context, Matter, Notice
from sincerely.noticing.rule_text import RuleText

__all__ = ["RULES", "AddressPair", "address_pair", "find"]

_KINDS = (promises, asks, thanks, moments, facts, meetings, changes, sensitivity, grave, told_round)
RULES: dict[str, RuleText] = {name: text for kind in _KINDS for name, text in kind.RULES.items()}
"""Every Vietnamese rule with its sentences for people and its confidence."""
_GRAVE = frozenset(("grief", "illness"))


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the Vietnamese clauses of one message say, in the order of the text. Never raises."""
    del context
    if not any(clause.language == "vi" for clause in clauses):
        return [], []
    seen = see(clauses)
    matters = sensitivity.find_matters(seen)
    for told in (grave, told_round):
        matters += told.find(seen, frozenset(one.kind for one in matters if one.kind in _GRAVE))
    happened = moments.find_moments(seen)
    notices = [
        *promises.find_promises(seen), *asks.find_asks(seen), *thanks.find_thanks(seen), *happened,
        *facts.find_facts(seen), *meetings.find_meetings(seen), *changes.find_changes(seen), *moments.losses_told(seen, matters, happened),
    ]  # fmt: skip
    notices.sort(key=lambda notice: (notice.start, notice.end, notice.kind))
    return notices, matters
