"""The table of English rules says something about every rule that the modules name, and about no other."""

import re
from pathlib import Path

from sincerely.noticing.language import en
from sincerely.noticing.language.en import changes, facts, grave, moments, orders, sensitivity

PACKAGE = Path(en.__file__).parent


def test_every_rule_that_is_named_is_in_the_table_and_the_other_way_round() -> None:
    named = {row.rule for module in (changes, facts, moments, orders, sensitivity) for row in module.ROWS}
    named |= set(grave.RULES.values())
    for path in PACKAGE.glob("*.py"):
        if path.name != "rules.py":
            named |= set(
                re.findall(r"\"(en\.(?:promise|ask|thanks|meeting)\.[a-z-]+)\"", path.read_text(encoding="utf-8"))
            )
    assert named == set(en.RULES)


def test_every_rule_has_a_plain_sentence_in_both_languages_and_a_probability() -> None:
    for rule, text in en.RULES.items():
        assert 0 < text.confidence < 1, rule
        assert text.en.endswith("."), rule
        assert text.vi.endswith("."), rule
        assert text.en != text.vi, rule
