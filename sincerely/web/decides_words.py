"""How the desk decides, in sentences: numbers come from the rules, words from here; for the page and the docs."""

from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_noop as noop

from sincerely.journey.decides import Decides
from sincerely.noticing.signs import SIGNS
from sincerely.web.moment_words import OFF

NEEDS = {
    "grief": noop("a loss"),
    "promise_due": noop("your own promise, due today or tomorrow, or late"),
    "hard": noop("a hard matter: illness, anger, a complaint, a legal matter, lost work"),
    "asked_again": noop("an ask that was made more than once"),
    "thanks_owed": noop("thanks that are owed"),
    "ask": noop("an open question to you"),
    "moment": noop("news from a life"),
    "promise": noop("your promise without a near date"),
    "they_promised": noop("what others promised and is late"),
    "awaited": noop("an answer that you wait for"),
    "quiet": noop("quiet that matters"),
    "sensitive": noop("a hard matter"),
}


@dataclass(frozen=True)
class Chapter:
    """A heading with its sentences."""

    id: str
    title: str
    lines: list[str]


def need_words(kind: str) -> str:
    """Return the words for a kind of need."""
    return gettext(NEEDS[kind]) if kind in NEEDS else kind


def ladder_lines(found: Decides) -> list[str]:
    """Return the steps of Today's order, the first first."""
    lines = ["; ".join(need_words(kind) for kind in step) for step in found.ladder]
    return [f"{line[:1].upper()}{line[1:]}." for line in lines]


def within_a_step() -> str:
    """Return what orders the rows of one step."""
    return gettext(
        "Within a step: marked important, then asked more often, then the earlier deadline, then the older. "
        "Names, gender, language and place take no part."
    )


def second_yes() -> Chapter:
    """Return when one person's yes is not enough (trust.policy.second_rule)."""
    return Chapter(
        "second",
        gettext("When a second person says yes"),
        [
            gettext(
                "A letter waits for a second person’s yes where you asked for it: for a person, for people with a "
                "tag, for a kind of letter, or for every letter. One such wish is enough, and no other wish takes it "
                "away; the most personal is the one that the page names."
            ),
            gettext(
                "The wish is looked up at your own yes and once more before the letter leaves. If nobody is named to "
                "say the second yes, the letter stays."
            ),
            gettext(
                "The second reader sees only letters that wait for them. They say yes to the very same bytes or hand "
                "the letter back with a reason; they change no word of it. Who is no longer named no longer counts."
            ),
        ],
    )


def signed(weight: float) -> str:
    """Return a weight as the reader's language writes numbers: "+0.7", "−0,7"."""
    return f"{'−' if weight < 0 else '+'}{number_format(abs(weight), decimal_pos=1)}"


def signs() -> Chapter:
    """Return what moves the confidence of an ask or a promise."""
    language = get_language() or "en"
    return Chapter(
        "signs",
        gettext("What makes an ask or a promise surer or less sure"),
        [
            gettext(
                "A number above nothing makes the finding surer, one below less sure: +0.7 doubles the odds that it is "
                "right, −0.7 halves them. The numbers were chosen by people, not computed from mail."
            ),
            *[f"{sign.vi if language == 'vi' else sign.en} {signed(sign.weight)}" for sign in SIGNS],
        ],
    )


def chapters(found: Decides) -> list[Chapter]:
    """Return what is decided by numbers, in sentences."""
    n = {**found.numbers, **{key: f"{round(100 * found.numbers[key])}%" for key in ("sure", "quiet_sure")}}
    days = "; ".join(
        gettext("%(kind)s: %(days)s days") % {"kind": need_words(kind), "days": length}
        for kind, length in found.horizons
    )
    quiet = gettext(
        "Quiet is spoken of when the silence is %(quiet_times)g usual gaps or more, %(quiet_from)s to %(quiet_to)s "
        "days long, and the chance that it lasts is %(quiet_sure)s or more. It needs %(gaps)s gaps over %(span)s "
        "days and letters from both sides. The clock stands still over Tết and over leave that was declared. Somebody "
        "who may be writing under another address is not called quiet."
    )  # fmt: skip
    chance = gettext(
        "The chance that no contact comes within %(ahead)s usual gaps is (usual gap + silence) / (usual gap + silence "
        "+ %(ahead)s usual gaps, 7 to 90 days). It is fitted on nobody’s mail."
    )
    return [
        Chapter("horizon", gettext("How long something stays on Today"), [f"{days[:1].upper()}{days[1:]}."]),
        Chapter(
            "off",
            gettext("What is kept off Today"),
            [
                gettext(
                    "A finding below %(sure)s is not shown unasked. Nor is what was left behind: after %(moved_on)s "
                    "days of contact in which nobody came back to it, after %(passing)s day where it was about the "
                    "moment, after %(talk)s days where it was the whole of a short letter."
                )
                % n,
                *[gettext(OFF[key]) for key in OFF],
            ],
        ),
        second_yes(),
        signs(),
        Chapter("quiet", gettext("Quiet that matters"), [quiet % n, chance % n]),
        Chapter(
            "learned",
            gettext("What your corrections change"),
            [
                gettext(
                    "A rule's confidence is the mean of a Beta distribution: (%(prior)g · authored + right) / "
                    "(%(prior)g + right + wrong), for you only. It decides what is shown unasked, not the order."
                )
                % n
            ],
        ),
        Chapter(
            "peace",
            gettext("When nothing cheerful is suggested"),
            [
                gettext("For %(mourning)s days after a loss, and for %(ill)s days after news of a grave illness.") % n,
            ],
        ),
    ]
