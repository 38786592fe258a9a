"""Why a program was refused, in words for whoever reads its log: what happened, what is safe, what to do.

The codes stay; the words are in the language that was asked for. All three doors say the same.
"""

from django.utils.translation import gettext

from sincerely.journey.proposals import NotOffered
from sincerely.web.program_words import NOTHING, REFUSALS
from sincerely.web.reasons import say


class Refused(Exception):
    """A request was refused.

    `code` is a key of REFUSALS, `why` more words after its message, `fields` (where, what is wrong) each, `wait` the
    seconds after which it is worth asking again, `allow` the methods that an address knows.
    """

    def __init__(
        self, code: str, *, why: str = "", fields: tuple[tuple[str, str], ...] = (), wait: int = 0, allow: str = ""
    ) -> None:
        super().__init__(code)
        self.code, self.why, self.fields, self.allow = code, why, fields, allow
        self.wait = wait or REFUSALS[code].wait

    @property
    def status(self) -> int:
        """The HTTP status that says it."""
        return REFUSALS[self.code].status

    def as_json(self) -> dict[str, str]:
        """Return the error object of INTERFACES.md."""
        words = REFUSALS[self.code]
        message = gettext(words.message)
        return {
            "code": self.code,
            "message": f"{message} {self.why}".strip(),
            "safe": gettext(NOTHING),
            "do": gettext(words.do),
        }


def refused(problem: NotOffered) -> Refused:
    """Return why a proposal was not taken over.

    The rule behind "a person writes this" is told only where it says nothing of what people wrote to each other.
    """
    words = REFUSALS[problem.code]
    is_public = problem.rule.startswith(("policy.task.", "policy.humans_only", "policy.by_hand", "policy.balance"))
    why = say(problem.rule) if problem.rule and is_public else ""
    fields = ((words.field, gettext(words.message)),) if words.field else ()
    return Refused(problem.code, why=why, fields=fields)
