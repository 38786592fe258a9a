"""Noticing in Vietnamese: authored rules over tagged clauses, with and without diacritics."""

from collections.abc import Sequence

from sincerely.noticing.language.vi.address import AddressPair, address_pair
from sincerely.noticing.language.vi.asks import RULES as _ASKS
from sincerely.noticing.language.vi.asks import find_asks
from sincerely.noticing.language.vi.promises import RULES as _PROMISES
from sincerely.noticing.language.vi.promises import find_promises
from sincerely.noticing.language.vi.seeing import see
from sincerely.noticing.records import Clause, Context, Matter, Notice
from sincerely.noticing.rule_text import RuleText

__all__ = ["RULES", "AddressPair", "address_pair", "find"]

RULES: dict[str, RuleText] = {**_PROMISES, **_ASKS}
"""Every Vietnamese rule with its sentence for people and its confidence."""


def find(clauses: Sequence[Clause], context: Context) -> tuple[list[Notice], list[Matter]]:
    """Return what the Vietnamese clauses of one message say, in the order of the text. Never raises."""
    del context
    if not any(clause.language == "vi" for clause in clauses):
        return [], []
    seen = see(clauses)
    notices = [*find_promises(seen), *find_asks(seen)]
    notices.sort(key=lambda notice: (notice.start, notice.end, notice.kind))
    return notices, []
