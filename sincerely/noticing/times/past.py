"""Which expressions a sentence looks back at: some for certain ("I have been ill since Monday"), some perhaps."""

from dataclasses import replace

from sincerely.noticing.times.combine import Expression
from sincerely.noticing.times.grammar import Grammar, Text
from sincerely.noticing.times.slots import said


def told(expression: Expression, text: Text, grammar: Grammar) -> bool:
    """Whether the words around show that the sentence tells of something past."""
    if expression.rel == "before":
        return False
    if said(expression.slots) in ({"month"}, {"day"}) and grammar.aimed.search(text.before(expression.start)):
        return False
    if grammar.told_before.search(text.before(expression.start)):
        return True
    return bool(grammar.told_after.match(text.after(expression.end)))


def looking_back(expression: Expression, text: Text, grammar: Grammar) -> Expression:
    """Return a bare weekday, date or month that is certainly past as the last one of its name; all else as it is.

    Past is what follows a finite past ("passed away on Saturday") or "since", and what "vừa rồi" follows.
    """
    if expression.until is not None or not _bare(said(expression.slots)):
        return expression
    until_now = grammar.until_now.match(text.after(expression.end))
    before, named = text.before(expression.start), expression.slots.weekday is not None and not expression.slots.day
    if expression.rel is None:
        timed = expression.slots.hour is not None
        sure = grammar.just_gone.match(text.after(expression.end)) or (not timed and grammar.gone_by.search(before))
        sure = sure or (grammar.happened.search(before) if named else None)
    else:
        sure = until_now or grammar.since.match(text.lower, expression.start)
        sure = sure if expression.rel == "after" and not grammar.because.match(text.after(expression.end)) else None
    if not sure:
        return expression
    return replace(expression, slots=replace(expression.slots, shift=-1 if named else None, latest=True))


_NAMES = frozenset(
    {"weekday", "day", "month", "numeric", "maybe_lunar", "part", "hour", "minute", "half", "full_clock", "edge"}
)


def _bare(names: frozenset[str]) -> bool:
    return names <= _NAMES and bool(names & {"weekday", "day", "month", "numeric"})
