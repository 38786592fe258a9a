"""What the owner's corrections taught, and what they put away: each line with its undo."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from sincerely.noticing import queries
from sincerely.noticing.judged import Judgement, judge
from sincerely.noticing.needs import SURE_ENOUGH
from sincerely.noticing.rule_words import confidence_of, rule_words
from sincerely.web.signed_in import DeskRequest, desk


@dataclass(frozen=True)
class LearnedRule:
    """A rule that the owner judged, with what their word made of it."""

    rule: str
    words: str
    judgement: Judgement
    hidden: bool
    """Its findings are no longer shown unasked."""


def learned_rules(request: DeskRequest) -> list[LearnedRule]:
    """Return every rule that the owner judged, the most judged first."""
    counts = queries.counts(request.owner, now=request.now)
    language = get_language() or "en"
    found = []
    for rule in counts:
        judgement = judge(confidence_of(rule), rule, counts)
        hidden = judgement.learned < SURE_ENOUGH <= judgement.authored
        found.append(LearnedRule(rule, rule_words(rule, language), judgement, hidden))
    return sorted(found, key=lambda one: (-(one.judgement.right + one.judgement.wrong), one.rule))


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show what was learned and what was put away."""
    context = {
        "room": "more",
        "rules": learned_rules(request),
        "corrections": queries.standing_corrections(request.owner),
        "away": queries.standing_away(request.owner, now=request.now),
        "least": SURE_ENOUGH,
    }
    return render(request, "learned.html", context)
