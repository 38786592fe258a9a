"""A table of signals: each value with its unit, what is missing, formula and source, in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.people.signals import NEEDED, Signal
from sincerely.web.labels import label

FORMULAS = (
    noop("median of the gaps between days of contact; days of Tết and of declared leave do not count"),
    noop("today minus the last day of contact, paused days left out"),
    noop("silence_days / max(rhythm_days, 1/2)"),
    noop("(gaps shorter than the silence + 1/2) / (gaps + 1)"),
    noop("(rhythm_days + silence_days) / (rhythm_days + silence_days + three usual gaps, 7 to 90 days)"),
    noop("min(sent, received) / max(sent, received)"),
    noop("conversations whose first letter is the owner's / all conversations"),
    noop("median time from a letter to the answer to it, within 14 days"),
    noop("80th percentile of the time to their answers, within 14 days"),
    noop("the owner's promises kept / (kept + past their day and still open)"),
    noop("their promises kept / (kept + past their day and still open)"),
    noop("letters with thanks or a moment / letters"),
    noop("number of different channels among letters, calls and meetings"),
    noop("today minus the first day of contact"),
)
SOURCES = (
    noop("robust gap; our back-test on the open mail sets (docs/benchmarks.md)"),
    noop("definition"),
    noop("Navarro et al. 2017; AUC .86 on Enron, no richer model beat it (bench/quiet_enron.py)"),
    noop("empirical distribution of the pair's own gaps"),
    noop("heavy-tailed gaps with the pair's own median and tail 1 (Lomax 1954); fitted on nobody's mail"),
    noop("reciprocity as a part of tie strength: Granovetter 1973; predicts decay: Raeder et al. 2011"),
    noop("own definition; direction of contact as a predictor of decay: Raeder et al. 2011"),
    noop("reply time as in Kooti et al. 2015"),
    noop("own reply history as predictor: Yang et al. 2017; load moves whether, less when (Kooti et al. 2015)"),
    noop("own definition; commitments as in Kalia et al. 2013. What was kept unseen counts as not kept"),
    noop("intimacy as a part of tie strength: Gilbert and Karahalios 2009; thanks bind: Algoe 2012"),
    noop("multiplexity of ties: Granovetter 1973, Gilbert and Karahalios 2009"),
    noop("duration as a part of tie strength: Gilbert and Karahalios 2009"),
)
"""What `sincerely.people.signals` says in English, for the translators."""
SHARES = ("share", "chance")


@dataclass(frozen=True)
class SignalRow:
    """One signal as a table shows it."""

    name: str
    value: str
    n: int
    formula: str
    source: str


def signal_rows(signals: Mapping[str, Signal]) -> list[SignalRow]:
    """Return every signal in words."""
    return [
        SignalRow(label(name, "signal"), value_words(name, one), one.n, gettext(one.formula), gettext(one.source))
        for name, one in signals.items()
    ]


def value_words(name: str, one: Signal) -> str:
    """Return the value with its unit, or how much there is of what it needs."""
    if not one.enough or one.value is None:
        return gettext("not enough yet: %(n)s of %(needed)s") % {"n": one.n, "needed": NEEDED.get(name, 1)}
    if one.unit in SHARES:
        return f"{round(100 * one.value)}%"
    rounded = round(one.value, 1)
    shown = {"n": number_format(rounded, decimal_pos=0 if rounded.is_integer() else 1)}
    many = 1 if rounded == 1 else 2
    if one.unit == "hours":
        return ngettext("%(n)s hour", "%(n)s hours", many) % shown
    if one.unit == "ways":
        return ngettext("%(n)s way", "%(n)s ways", many) % shown
    if one.unit == "days":
        return ngettext("%(n)s day", "%(n)s days", many) % shown
    return gettext("%(n)s times the usual gap") % shown
