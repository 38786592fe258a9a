"""Accounts that send, and what became of letters, in words. The command line says the same."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.sending import queries
from sincerely.sending.models import Account, Delivery, Evidence, SentCopy
from sincerely.web import delivery_words, source_words

FAULTS: dict[str, tuple[str, str]] = {
    **source_words.FAULTS,
    "no_tls": (
        noop("%(host)s offers no encrypted connection on port %(port)s."),
        noop("Choose TLS with port 465, or STARTTLS with 587. Without encryption nothing is sent."),
    ),
    "wrong_login": (
        noop("%(host)s does not accept this sign-in."),
        noop("Many providers want an app password. Letters wait, and nothing is tried until you change it."),
    ),
    "consent_expired": (
        noop("%(host)s no longer accepts the consent that you gave."),
        noop("Give it again, for the mail account too. Letters wait until then."),
    ),
    "from_refused": (
        noop("%(host)s does not let this sign-in send from this address."),
        noop("Sign in as the address itself, or have your provider allow it."),
    ),
    "not_a_server": (
        noop("What answers at %(host)s, port %(port)s, does not send mail."),
        noop("Check host and port; your provider's help pages name them."),
    ),
    "disconnected": (
        noop("The connection to %(host)s broke off."),
        noop("Try again in a moment; check host and port."),
    ),
}


@dataclass(frozen=True)
class SendingLine:
    """An account that sends, as a page shows it."""

    account: Account
    standing: str
    """on off fault"""
    words: str
    do: str


def fault_words(fault: str, *, host: str, port: int) -> tuple[str, str]:
    """Return what went wrong, and what to do about it."""
    what, do = FAULTS.get(fault, ("", ""))
    return (gettext(what) % {"host": host, "port": port} if what else fault), gettext(do) if do else ""


def account_line(account: Account) -> SendingLine:
    """Return an account with what is true of it now."""
    waiting = queries.waiting_count(account)
    n = (
        ngettext("%(n)s letter waits for it.", "%(n)s letters wait for it.", waiting) % {"n": waiting}
        if waiting
        else ""
    )
    if not account.is_on:
        return SendingLine(account, "off", " ".join((gettext("Off: nothing leaves by it."), n)).strip(), "")
    if account.fault:
        what, do = fault_words(account.fault, host=account.host, port=account.port)
        return SendingLine(account, "fault", f"{what} {n}".strip(), do)
    return SendingLine(account, "on", gettext("Sends letters from %(email)s.") % {"email": account.email}, "")


def evidence_words(one: Evidence) -> str:
    """Return what was found out about a letter, as one sentence."""
    if one.kind == "in_sent":
        return gettext("It lies in your folder “%(folder)s”: your server sent it.") % {"folder": one.words}
    if one.kind == "own_copy":
        return gettext("It was met again in your own mail: your server sent it.")
    if one.kind == "reported":
        return gettext("A report from a mail server speaks of it: your server sent it.")
    if one.kind == "sent_again":
        return gettext("You had it sent again.")
    if one.kind == "bounced":
        return gettext("It did not arrive at %(email)s. Their server: “%(said)s”.") % {
            "email": one.email, "said": one.words or "-"
        }  # fmt: skip
    if one.kind == "rejected":
        return refused_words(one)
    if one.kind == "delayed":
        return gettext("It is late at %(email)s. Their server goes on trying: “%(said)s”.") % {
            "email": one.email, "said": one.words or "-"
        }  # fmt: skip
    if one.words:
        return gettext("It does not lie in your folder “%(folder)s”.") % {"folder": one.words}
    return gettext("Your Sent folder could not be looked into.")


def refused_words(one: Evidence) -> str:
    """Return whom a letter will not reach though others have it, who they are, and what was said, as sentences."""
    taken = one.delivery.recipients.filter(state__in=("accepted", "delayed")).order_by("email")
    names = list(taken.values_list("email", flat=True)[:4])
    got = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    why = one.words or "-"
    said = (
        delivery_words.reply(why) if why.startswith("gate.") else gettext("Their server: “%(said)s”.") % {"said": why}
    )
    words = gettext("It does not reach %(email)s.") % {"email": one.email}
    return " ".join((words, said, *([gettext("It was taken for %(names)s.") % {"names": got}] if got else [])))


def copy_words(copy: SentCopy) -> str:
    """Return how it stands with the copy in the Sent folder, as one sentence; blank where there is nothing to say."""
    if copy.state == "kept":
        return gettext("A copy was filed in “%(folder)s”.") % {"folder": copy.folder}
    if copy.state == "there":
        return gettext("A copy lies in “%(folder)s”.") % {"folder": copy.folder}
    if copy.state == "server":
        return gettext("Your mail server files the copy by itself.")
    if copy.state == "failed":
        return gettext("No copy could be filed in your Sent folder. The letter itself was sent.")
    if copy.tries:
        return gettext("The copy for your Sent folder could not be filed yet; it is tried again. The letter was sent.")
    return ""


def leaves_words(delivery: Delivery, *, now: datetime) -> bool:
    """Whether a letter waits for a time that its person chose, beyond the seconds to take it back."""
    ahead = (delivery.approval.leave_at - now).total_seconds()
    return delivery.state == "queued" and ahead > 0 and not delivery.attempts and not delivery.last_reply
