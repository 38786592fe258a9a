"""What kept a letter from leaving, in words: our own sentences translated, a server's quoted as it spoke."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.web import reasons

OURS = frozenset(
    {
        noop("The mail server's certificate is not one that this desk trusts."),
        noop("No safe connection to the mail server came about."),
        noop("The mail server offers no safe connection (STARTTLS) or no sign-in."),
        noop("The mail server hung up."),
        noop("The mail server does not answer."),
        noop("The mail server took too long."),
        noop("The mail server's name was not found."),
        noop("The mail server stands where this desk may not reach."),
        noop("The ledger is not the one that was signed before. Nothing leaves until somebody has looked."),
        noop("The ledger has not signed this yet."),
        noop("The worker stopped before the server's answer was written down."),
        noop("This desk was put back from a backup. Nothing leaves until somebody has looked through the outbox."),
    }
)
"""What the sending rooms write down where no server spoke; a test holds the two together."""
REFUSED_SIGN_IN = "The mail server refused the sign-in: "
SAID = ("The mail server said: ", "The mail server: ")

UNSAFE = frozenset(
    {
        noop("the letter holds characters that can't be sent"),
        noop("an address could be read in two ways"),
        noop("the message holds a NUL byte"),
        noop("the message holds a bare CR or LF"),
        noop("the message holds a line of over 998 octets"),
    }
)
"""Why no message can be built of a letter."""


def unsafe(text: str) -> str:
    """Return why no message can be built of a letter, as the end of a sentence; details stay as they were said."""
    return gettext(text) if text in UNSAFE else gettext("it can’t be sent safely (%(said)s)") % {"said": text}


def reply(text: str) -> str:
    """Return why a letter has not left, as one sentence in the reader's language."""
    if text.startswith("gate."):
        return reasons.say(text)
    if text in OURS:
        return gettext(text)
    if text.startswith(REFUSED_SIGN_IN):
        said = text.removeprefix(REFUSED_SIGN_IN)
        return gettext("The mail server refused the sign-in: “%(said)s”.") % {"said": said}
    for start in SAID:
        text = text.removeprefix(start)
    return gettext("The mail server said “%(said)s”.") % {"said": text}
