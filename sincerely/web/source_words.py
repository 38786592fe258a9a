"""Sources in words: what is true of each, what went wrong, and what to do about it. The command line says the same."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.sources import queries
from sincerely.sources.models import Account, Source
from sincerely.sources.state import Standing
from sincerely.web import reasons

# What happened, and what to do, for each fault of sources.remote.
FAULTS: dict[str, tuple[str, str]] = {
    "no_such_host": (
        noop("No server of the name %(host)s was found."),
        noop("Check the spelling, and that this machine is online."),
    ),
    "not_allowed": (
        noop("%(host)s is inside a private network, or a port that is not usual for this."),
        noop("If it is your own server, name it in SINCERELY_PRIVATE_HOSTS and start the desk again."),
    ),
    "no_answer": (
        noop("%(host)s does not answer on port %(port)s."),
        noop("Check host and port; a firewall may be in between. It is tried again by itself."),
    ),
    "no_tls": (
        noop("%(host)s offers no encrypted connection on port %(port)s."),
        noop("Choose TLS with port 993 (mail) or 443. Without encryption nothing is sent, your password least of all."),
    ),
    "bad_certificate": (
        noop("The certificate of %(host)s can't be trusted."),
        noop("Check the host's name. For a server of your own, set SINCERELY_SOURCES_CA to its authority."),
    ),
    "wrong_login": (
        noop("%(host)s does not accept this user name and password."),
        noop("Many providers want an app password. Nothing is tried until you change it, so as not to lock you out."),
    ),
    "consent_expired": (
        noop("%(host)s no longer accepts the consent that you gave."),
        noop("Give it again."),
    ),
    "no_such_folder": (
        noop("The folder or address is not there on %(host)s."),
        noop("Look at the choice of folders, or at the path."),
    ),
    "not_a_server": (
        noop("What answers at %(host)s, port %(port)s, does not speak this protocol."),
        noop("Check host, port and path; your provider's help pages name them."),
    ),
    "disconnected": (
        noop("The connection to %(host)s broke off."),
        noop("What was read is kept. It goes on from there by itself."),
    ),
    "refused": (
        noop("%(host)s refused."),
        noop("What it said stands beside this. It is tried again by itself."),
    ),
    "would_tell": (
        noop("%(host)s writes to the organiser by itself when your answer changes. Nothing was written."),
        noop("Answer by letter: you see it before it goes."),
    ),
    "conflict": (
        noop("Somebody changed it on %(host)s meanwhile. Nothing was written."),
        noop("Look at both versions and choose."),
    ),
    "no_room": (
        noop("The disk of this machine is full."),
        noop("Make room. What was read is kept; it goes on from there by itself."),
    ),
    "busy": (
        noop("The desk's own database was busy."),
        noop("It is tried again by itself."),
    ),
}
PARTLY = noop("The server listed %(n)s that it did not hand over. They are asked for again each time.")


@dataclass(frozen=True)
class AccountLine:
    """An account as a page shows it: its state in words and numbers that are true now."""

    account: Account
    standing: Standing
    words: str
    do: str
    collections: list[Source]
    messages: int
    waiting: int


def account_line(account: Account, *, now: datetime) -> AccountLine:
    """Return an account with what is true of it now."""
    said = queries.standing_of(account, now=now)
    parts = queries.collections(account)
    chosen = [one for one in parts if one.is_chosen and one.state != "gone"]
    waiting = sum(one.waiting for one in chosen)
    count = queries.held_count(account)
    return AccountLine(
        account=account,
        standing=said,
        words=standing_words(account, said, count=count, waiting=waiting, now=now),
        do=gettext(FAULTS[account.failure][1]) if said in ("failed", "needs_you") and account.failure in FAULTS else "",
        collections=parts,
        messages=count,
        waiting=waiting,
    )


def fault_words(fault: str, *, host: str, port: int) -> str:
    """Return what happened, as a sentence."""
    return gettext(FAULTS[fault][0]) % {"host": host, "port": port} if fault in FAULTS else fault


def held(kind: str, count: int) -> str:
    """Return how many things of an account's kind are held."""
    if kind == "imap":
        return ngettext("%(n)s message", "%(n)s messages", count) % {"n": f"{count:,}"}
    if kind == "caldav":
        return ngettext("%(n)s calendar entry", "%(n)s calendar entries", count) % {"n": f"{count:,}"}
    return ngettext("%(n)s card", "%(n)s cards", count) % {"n": f"{count:,}"}


def standing_words(account: Account, said: Standing, *, count: int, waiting: int, now: datetime) -> str:
    """Return what is true of an account now, as one or two sentences."""
    slots = {
        "held": held(account.kind, count),
        "n": f"{waiting:,}",
        "at": reasons.moment_words(account.synced_at, now) if account.synced_at else "",
        "next": clock_words(account.next_at, now) if account.next_at else "",
    }
    if said in ("failed", "needs_you"):
        what = fault_words(account.failure, host=account.host, port=account.port)
        next_try = gettext("Next try %(next)s.") % slots
        return f"{what} {next_try}" if account.next_at else what
    sentence = {
        "off": noop("Off. Nothing is asked of this server. Kept: %(held)s."),
        "new": noop("It will be read for the first time in a moment."),
        "reading": noop("Being read: %(held)s so far, %(n)s to come."),
        "synced": noop("Synced, %(at)s: %(held)s."),
        "behind": noop("Read, %(at)s: %(held)s; to be read again in a moment."),
        "late": noop("Not read since %(at)s, though it should have been. Kept: %(held)s."),
    }[said]
    if said == "behind" and waiting:
        sentence = PARTLY
    return gettext(sentence) % slots


def clock_words(at: datetime, now: datetime) -> str:
    """Return a time of the near future: the clock alone today, else with the day."""
    local = timezone.localtime(at)
    return f"{local:%H:%M}" if local.date() == timezone.localtime(now).date() else f"{local:%H:%M %d.%m.}"
