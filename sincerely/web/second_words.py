"""A second person's yes in words: why a letter came to them, why a yes did not count, what became of it."""

from collections.abc import Sequence

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.journey.second_rule import WouldWait
from sincerely.people.models import Person
from sincerely.review.models import HandedBack
from sincerely.trust.policy import EVERY_LETTER, SECOND

WHY = {
    "person": noop("%(name)s asks for a second yes to letters of this kind to this person."),
    "person_all": noop("%(name)s asks for a second yes to every letter to this person."),
    "tag": noop("%(name)s asks for a second yes to such letters to some people, and this is one of them."),
    "kind": noop("%(name)s asks for a second yes to letters of this kind."),
    "all": noop("%(name)s asks for a second yes to every letter."),
}
REFUSED = {
    "second.not_reviewer": noop("Only somebody whom the letter’s owner named can say the second yes."),
    "second.not_waiting": noop("This letter no longer waits for a second yes."),
    "second.blocked": noop("Not yet: something blocks this letter since its owner’s yes. Hand it back."),
    "second.nobody": noop(
        "This letter wants a second person’s yes, and nobody is named for it. Name somebody under Settings, "
        "or take the wish away in the table. Nothing was approved."
    ),
    "second.second_look": noop(
        "They are important to its owner: look at it once more, %(at)s. Nothing was approved yet."
    ),
    "gate.no_second_yes": noop(
        "It was held back: who said the second yes no longer does that for you. Nothing was sent; please look again."
    ),
    "gate.second_yes_wanted": noop(
        "It was held back: since your yes you asked for a second person’s yes to such letters. "
        "Nothing was sent; please look again."
    ),
    "reviewer.no_account": noop("Nobody signs in on this desk with that address."),
    "reviewer.yourself": noop("The second yes has to be somebody else’s."),
}


def why_here(rule: str, owner: Owner, person: Person | None = None) -> str:
    """Return why a letter came to its second reader; `person` is whom it is for."""
    if rule == "person" and person is not None and person.policy.get(SECOND + EVERY_LETTER):
        rule = "person_all"
    return gettext(WHY.get(rule, WHY["all"])) % {"name": owner.name}


def either(names: Sequence[str]) -> str:
    """Return "Ben", "Ben or Cara", "Ben, Cara or Dan"."""
    if len(names) < 2:
        return "".join(names)
    return gettext("%(some)s or %(last)s") % {"some": ", ".join(names[:-1]), "last": names[-1]}


def handed_back(found: HandedBack) -> str:
    """Return why an approved letter is with its owner again."""
    if not found.by_name:
        return gettext(
            "Who was to say the second yes, or had said it, is no longer named. Nothing was sent; please look again."
        )
    if not found.words:
        return gettext("%(name)s handed it back without a word. Nothing was sent.") % {"name": found.by_name}
    said = gettext("%(name)s handed it back: “%(words)s” Nothing was sent.")
    return said % {"name": found.by_name, "words": found.words}


def would_wait(found: WouldWait) -> str:
    """Return how many of last month's letters would have waited, in one sentence."""
    if not found.letters:
        return gettext("You approved no letter in the last month, so none would have waited for a second yes.")
    words = gettext(
        "Letters you approved in the last month: %(n)s. Of them %(waiting)s would have waited for a second yes."
    )
    return words % {"n": found.letters, "waiting": found.waiting}
