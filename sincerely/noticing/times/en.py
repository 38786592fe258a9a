"""English time phrases."""

import re
from collections.abc import Callable

from sincerely.noticing.times.grammar import Grammar, Rule, Text

_RULES: dict[str, tuple[Rule, ...]] = {}
ENGLISH = Grammar(
    rules=_RULES,
    glue=re.compile(r"\s*"),
    joint=re.compile(r"\s*-\s*"),
    opening=re.compile(r"from\s+$"),
    prefixes=(),
    suffixes=(),
    told_before=re.compile(r"(?!)"),
    told_after=re.compile(r"(?!)"),
)


def english_rules_at(text: Text) -> Callable[[int], dict[str, tuple[Rule, ...]]]:
    """Return the English rules, the same everywhere."""
    return lambda position: _RULES
