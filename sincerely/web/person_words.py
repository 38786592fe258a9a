"""What signals and balance say, in a sentence: numbers carry their n, and too little is said to be too little."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from sincerely.noticing.quiet import SURE_QUIET
from sincerely.people.queries import Balance
from sincerely.people.signals import CONVERSATIONS_NEEDED, Signal

BAR = 320


@dataclass(frozen=True)
class SignalWords:
    """Three sentences for a person's page."""

    rhythm_words: str
    give_words: str
    reply_words: str
    more_words: str


@dataclass(frozen=True)
class ShownBalance:
    """The balance with the lengths of its two bars."""

    n: int
    machine: int
    by_hand: int
    limit: int
    is_over: bool
    ink_width: int
    hatch_x: int
    hatch_width: int


def shown_balance(balance: Balance) -> ShownBalance:
    """Return the balance as the page draws it: solid for letters by hand, hatched for those with AI."""
    by_hand = balance.n - balance.machine
    ink = round(BAR * by_hand / balance.n) if balance.n else 0
    return ShownBalance(
        balance.n, balance.machine, by_hand, balance.limit, balance.is_over, max(0, ink - 4), ink, max(0, BAR - ink - 1)
    )


def signal_words(signals: Mapping[str, Signal]) -> SignalWords:
    """Put rhythm, initiative and reply times into words."""
    return SignalWords(
        rhythm(signals), give(signals), replies(signals), " ".join((expected(signals), kept(signals))).strip()
    )


def rhythm(signals: Mapping[str, Signal]) -> str:
    """Say how often, and how long since the last word."""
    usual, silence = signals["rhythm_days"], signals["silence_days"]
    if not usual.enough or usual.value is None:
        return gettext("Not enough yet to see a rhythm: %(n)s gaps of 8.") % {"n": usual.n}
    days = round(silence.value or 0)
    since = (
        ngettext("%(n)s day since the last word.", "%(n)s days since the last word.", days) % {"n": days}
        if days
        else gettext("Less than a day since the last word.")
    )
    every = max(1, round(usual.value))
    said = ngettext(
        "Half of the time you are in touch again within a day.",
        "Half of the time you are in touch again within %(n)s days.",
        every,
    )
    said = said % {"n": every} + " " + since
    chance = signals["quiet_unusual"]
    if chance.enough and chance.value is not None and chance.value >= SURE_QUIET:
        said += " " + gettext("Unusual for the two of you: a chance of %(share)s%% that it lasts.") % {
            "share": round(100 * chance.value)
        }
    return said


def give(signals: Mapping[str, Signal]) -> str:
    """Say who starts more often."""
    initiative = signals["initiative"]
    if not initiative.enough or initiative.value is None:
        return gettext("Too few conversations to tell who starts (%(n)s of %(needed)s).") % {
            "n": initiative.n,
            "needed": CONVERSATIONS_NEEDED,
        }
    share = initiative.value
    if share > 0.6:
        return gettext("You start more often (%(share)s%% of %(n)s conversations).") % {
            "share": round(100 * share),
            "n": initiative.n,
        }
    if share < 0.4:
        return gettext("They start more often (%(share)s%% of %(n)s conversations).") % {
            "share": round(100 * (1 - share)),
            "n": initiative.n,
        }
    return gettext("You both start about as often (%(n)s conversations).") % {"n": initiative.n}


def replies(signals: Mapping[str, Signal]) -> str:
    """Say how fast each side answers."""
    mine, theirs = signals["reply_hours_me"], signals["reply_hours_them"]
    if not (mine.enough and theirs.enough) or mine.value is None or theirs.value is None:
        return gettext("Too few answers to compare how fast you both reply.")
    return gettext("You answer in %(mine)s, they in %(theirs)s.") % {
        "mine": hours(mine.value),
        "theirs": hours(theirs.value),
    }


def expected(signals: Mapping[str, Signal]) -> str:
    """Say when an answer is due to be expected."""
    one = signals["expected_reply_hours"]
    if not one.enough or one.value is None:
        return ""
    return gettext("Four of five of their answers come within %(time)s (%(n)s answers).") % {
        "time": hours(one.value),
        "n": one.n,
    }


def kept(signals: Mapping[str, Signal]) -> str:
    """Say how promises are kept, both ways, where enough were made."""
    said = []
    mine, theirs = signals["promises_kept_me"], signals["promises_kept_them"]
    if mine.enough and mine.value is not None:
        said.append(
            gettext("You kept %(share)s%% of %(n)s promises.") % {"share": round(100 * mine.value), "n": mine.n}
        )
    if theirs.enough and theirs.value is not None:
        said.append(
            gettext("They kept %(share)s%% of %(n)s promises.") % {"share": round(100 * theirs.value), "n": theirs.n}
        )
    return " ".join(said)


def hours(value: float) -> str:
    """Return a length of time in rough words."""
    if value < 1:
        return gettext("under an hour")
    if value < 36:
        return ngettext("%(n)s hour", "%(n)s hours", round(value)) % {"n": round(value)}
    days = round(value / 24)
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}
