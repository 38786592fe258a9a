"""Noticing in Vietnamese: authored rules over tagged clauses, with and without diacritics."""

from collections.abc import Sequence

from sincerely.noticing.confidence import Explanation
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
    told_by_words,
    told_round,
    weighed,
)
from sincerely.noticing.language.vi.address import AddressPair, address_pair
from sincerely.noticing.language.vi.matching import Seen
from sincerely.noticing.language.vi.seeing import MOST, see
from sincerely.noticing.records import Clause, Context, Matter, Notice
from sincerely.noticing.rule_text import RuleText

__all__ = ["RULES", "AddressPair", "address_pair", "find", "why"]

_KINDS = (promises, asks, thanks, moments, facts, meetings, changes, sensitivity, grave, told_round, told_by_words)
RULES: dict[str, RuleText] = {name: text for kind in _KINDS for name, text in kind.RULES.items()}
"""Every Vietnamese rule with its sentences for people and its confidence."""
_GRAVE = frozenset(("grief", "illness"))


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter], list[Notice]]:
    """Return what the Vietnamese clauses of one message say, in the order of the text, and what the words let go.

    What is let go is told to nobody, but a moment among it still keeps an answer to people. Never raises.
    """
    del context
    if not any(clause.language == "vi" for clause in clauses):
        return [], [], []
    seen, notices, matters = by_rules(clauses)
    found, let_go = told_by_words.settle(seen, notices, matters)
    return found, matters, let_go


def by_rules(clauses: Sequence[Clause]) -> tuple[Seen, list[Notice], list[Matter]]:
    """Return a message made ready and what the rules alone find in it: what its words are weighed with."""
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
    return seen, notices, matters


def reads_whole(clauses: Sequence[Clause]) -> bool:
    """Whether every part of the Vietnamese clauses is read: there are fewer of them than are read at most."""
    return len(see(clauses).parts) < MOST


def why(clauses: Sequence[Clause], notice: Notice) -> Explanation | None:
    """Return what the confidence of a notice of these clauses rests on; None where its words are not weighed."""
    seen, notices, matters = by_rules(clauses)
    return weighed.reasons(seen, (notices, matters), notice)
