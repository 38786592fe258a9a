"""How the owner writes, learned from letters they wrote by hand: only ever the form, on this machine, and no model.

For each part the choice is made per person, leaning on letters in the same form of address, and these on all letters
of the language (shrinkage with a Dirichlet prior of weight PRIOR; Gelman et al., Bayesian Data Analysis, ch. 3 and 5).
Whole sentences that recur are more than form: they are offered, and used only once the owner said so.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from typing import Any

from sincerely.writing.anatomy import Anatomy, Written, names_somebody, phrases_of, take_apart

NEEDED = 3
"""Letters in a language below which nothing is said about it."""
SEEN = 2
"""Times that a greeting, closing or signature must have been used."""
PRIOR = 4.0
"""How many letters the wider group is worth to the narrower one."""
MOST, LEAST = 0.9, 0.1
"""Shares of the owner's letters that a draft is not to be longer, and not shorter, than."""
PHRASE_SEEN, PHRASE_PEOPLE = 3, 2
MOST_PHRASES = 6
FORMS = ("greeting", "closing", "signature")
NUMBERS = ("words", "paragraphs")
ASPECTS = (*FORMS, *NUMBERS, "exclaims", "phrase")


@dataclass(frozen=True, slots=True)
class Habits:
    """How the owner would write to one person: patterns with slots, and on how many letters that rests.

    A blank greeting, closing or signature with its flag off means that the owner usually leaves it out.
    """

    greeting: str = ""
    closing: str = ""
    signs_as: str = ""
    n: int = 0
    words: int = 0
    """Usual length of the body in words; 0: not enough letters."""
    longest: int = 0
    """Words of the body that nine in ten of their letters do not pass; 0: not enough letters."""
    shortest: int = 0
    """Words of the body that nine in ten of their letters reach; 0: not enough letters."""
    sentence: int = 0
    """Words of their usual sentence; 0: not enough letters."""
    paragraphs: int = 0
    exclaims: bool = False
    phrases: tuple[str, ...] = ()
    """Sentences of the owner's that they allowed to be used."""
    greets: bool = True
    closes: bool = True
    signs: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the owner said of a habit: `use` this instead, or `forget` it. The narrower one wins."""

    aspect: str
    language: str
    value: str
    verdict: str
    person_id: int | None = None
    pair: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a letter is for."""

    language: str
    person_id: int | None = None
    me: str = ""
    you: str = ""

    @property
    def pair(self) -> str:
        """The form of address: "em/chị"; blank where the language has none, or it is not known."""
        return pair_of(self.me, self.you)


@dataclass(frozen=True, slots=True)
class Learned:
    """One habit for the page: its value, in how many of how many letters, with letters that show it."""

    aspect: str
    value: str
    n: int
    of: int
    examples: tuple[int, ...] = ()
    corrected: bool = False
    allowed: bool = False


@dataclass(frozen=True, slots=True)
class Studied:
    """A letter with its form, read once."""

    letter: Written
    form: Anatomy


@dataclass(frozen=True, slots=True)
class Voice:
    """All that was read, and what the owner said of it."""

    studied: tuple[Studied, ...]
    verdicts: tuple[Verdict, ...] = ()


def pair_of(me: str, you: str) -> str:
    """Return a pair as it is kept."""
    return f"{me}/{you}" if you else ""


def study(letters: Sequence[Written], owner_name: str, verdicts: Sequence[Verdict] = ()) -> Voice:
    """Read the letters, the newest first."""
    return Voice(tuple(Studied(one, take_apart(one, owner_name)) for one in letters), tuple(verdicts))


def habits(voice: Voice, reader: Reader) -> Habits:
    """Return how the owner would write to this reader; what too few letters show stays at its default."""
    everything, same_pair, same_person = levels(voice, reader)
    if len(everything) < NEEDED:
        return _with_corrections(Habits(n=len(everything)), voice, reader)
    found = Habits(n=len(same_person) or len(same_pair) or len(everything))
    groups = (everything, same_pair, same_person)
    chosen = {name: _choice(name, groups, voice, reader) for name in FORMS}
    found = replace(
        found,
        greeting=chosen["greeting"] or "",
        greets=chosen["greeting"] != "",
        closing=chosen["closing"] or "",
        closes=chosen["closing"] != "",
        signs_as=chosen["signature"] or "",
        signs=chosen["signature"] != "",
        words=number(groups, lambda form: form.words),
        longest=number(groups, lambda form: form.words, MOST),
        shortest=number(groups, lambda form: form.words, LEAST),
        sentence=number(groups, lambda form: round(form.words / form.sentences)),
        paragraphs=number(groups, lambda form: form.paragraphs),
        exclaims=_share(groups, lambda form: form.exclaims) > 0.5,
    )
    for name in (*NUMBERS, "exclaims"):
        if is_forgotten(voice, reader.language, name, ""):
            found = _set(found, name, 0 if name in NUMBERS else False)
            if name == "words":
                found = replace(found, longest=0, shortest=0)
    return _with_corrections(found, voice, reader)


def levels(voice: Voice, reader: Reader) -> tuple[list[Studied], list[Studied], list[Studied]]:
    """Return the letters of the language, of them those in the same form of address, and those to the same person."""
    everything = [one for one in voice.studied if one.letter.language == reader.language]
    same_pair = [one for one in everything if reader.pair and pair_of(one.letter.me, one.letter.you) == reader.pair]
    same_person = [one for one in everything if reader.person_id and one.letter.person_id == reader.person_id]
    return everything, same_pair, same_person


def value_of(form: Anatomy, aspect: str) -> str | None:
    """Return one part of a form."""
    return {"greeting": form.greeting, "closing": form.closing, "signature": form.signature}[aspect]


def fits(pattern: str, reader: Reader) -> bool:
    """Whether every slot of a pattern can be filled for this reader, and no other form of address stands in it."""
    needs_pair = re.search(r"\{[Yy]ou\}", pattern) is not None
    needs_me = re.search(r"\{[Mm]e\}", pattern) is not None
    return not (needs_pair and not reader.you) and not (needs_me and not reader.me) and not names_somebody(pattern)


def _choice(aspect: str, groups: Sequence[Sequence[Studied]], voice: Voice, reader: Reader) -> str | None:
    """Return the value with the highest shrunk share, blank where more than half the letters go without; else None."""
    counted = [Counter(value_of(one.form, aspect) for one in group) for group in groups]
    for counter in counted:
        del counter[None]
    left_out = [(counter[""], counter.total()) for counter in counted]
    if counted[0][""] >= SEEN and shrunk(left_out) > 0.5:
        return ""
    usable = [
        value
        for value, times in counted[0].items()
        if value and times >= SEEN and fits(value, reader) and not is_forgotten(voice, reader.language, aspect, value)
    ]
    if not usable:
        return None
    return max(usable, key=lambda value: shrunk([(counter[value], counter.total()) for counter in counted]))


def shrunk(levels_counted: Sequence[tuple[int, int]]) -> float:
    """Return a share from the widest to the narrowest group, each leaning on the one before with weight PRIOR."""
    share = 0.0
    for level, (times, of) in enumerate(levels_counted):
        if level == 0:
            share = times / of if of else 0.0
        elif of:
            share = (times + PRIOR * share) / (of + PRIOR)
    return share


def number(groups: Sequence[Sequence[Studied]], of: Callable[[Anatomy], int], share: float = 0.5) -> int:
    """Return a usual size: medians of logarithms, the narrower group leaning on the wider one with weight PRIOR.

    `share`: of the letters, how many are not larger; .5 is the median.
    """
    middle = 0.0
    for level, group in enumerate(groups):
        sizes = [log(max(1, of(one.form))) for one in group]
        if sizes:
            own = quantile(sizes, share)
            middle = own if level == 0 else (len(sizes) * own + PRIOR * middle) / (len(sizes) + PRIOR)
    return round(exp(middle))


def quantile(sizes: Sequence[float], share: float) -> float:
    """Return the size that a share (0..1) of all does not pass, between two neighbours where it falls between them.

    Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996, type 7.
    """
    ordered = sorted(sizes)
    at = (len(ordered) - 1) * share
    low = int(at)
    return ordered[low] + (at - low) * (ordered[min(low + 1, len(ordered) - 1)] - ordered[low])


def _share(groups: Sequence[Sequence[Studied]], of: Callable[[Anatomy], bool]) -> float:
    return shrunk([(sum(of(one.form) for one in group), len(group)) for group in groups])


def is_forgotten(voice: Voice, language: str, aspect: str, value: str) -> bool:
    """Whether the owner wants this habit forgotten: it stays so, however often it is seen."""
    return any(
        one.verdict == "forget" and (one.aspect, one.language, one.value) == (aspect, language, value)
        for one in voice.verdicts
    )


def _with_corrections(found: Habits, voice: Voice, reader: Reader) -> Habits:
    """Put the owner's own choices in place of what was learned; the one for the person wins, then for the pair."""
    said = [
        one
        for one in voice.verdicts
        if one.verdict == "use"
        and one.language == reader.language
        and one.person_id in (None, reader.person_id)
        and one.pair in ("", reader.pair)
    ]
    phrases = tuple(one.value for one in said if one.aspect == "phrase" and fits(one.value, reader))
    found = replace(found, phrases=phrases)
    for one in sorted(said, key=lambda verdict: (verdict.person_id is not None, verdict.pair != "")):
        if one.aspect in FORMS and fits(one.value, reader):
            name, flag = {
                "greeting": ("greeting", "greets"), "closing": ("closing", "closes"), "signature": ("signs_as", "signs")
            }[one.aspect]  # fmt: skip
            found = _set(_set(found, name, one.value), flag, bool(one.value))
        elif one.aspect in NUMBERS and one.value.isdigit():
            found = _set(found, one.aspect, int(one.value))
        elif one.aspect == "exclaims":
            found = replace(found, exclaims=one.value == "yes")
    return found


def _set(found: Habits, name: str, value: Any) -> Habits:
    return replace(found, **{name: value})


def learned(voice: Voice, reader: Reader) -> list[Learned]:
    """Return the habits of one group of letters for the page: a language, a form of address, or one person."""
    groups = levels(voice, reader)
    group = groups[2] if reader.person_id else groups[1] if reader.pair else groups[0]
    chosen = habits(voice, reader)
    said = {
        one.aspect
        for one in voice.verdicts
        if (one.verdict, one.language, one.person_id, one.pair)
        == ("use", reader.language, reader.person_id, reader.pair)
    }
    found = []
    for aspect, value in (("greeting", chosen.greeting), ("closing", chosen.closing), ("signature", chosen.signs_as)):
        showing = [one.letter.entry_id for one in group if value_of(one.form, aspect) == value]
        if showing or aspect in said:
            found.append(Learned(aspect, value, len(showing), len(group), tuple(showing[:3]), aspect in said))
    if chosen.words:
        near = sorted(group, key=lambda one: abs(one.form.words - chosen.words))
        shown = tuple(one.letter.entry_id for one in near[:3])
        found.append(Learned("words", str(chosen.words), len(group), len(group), shown, "words" in said))
    if chosen.paragraphs:
        same = [one.letter.entry_id for one in group if one.form.paragraphs == chosen.paragraphs]
        found.append(
            Learned("paragraphs", str(chosen.paragraphs), len(same), len(group), tuple(same[:3]), "paragraphs" in said)
        )
    if not is_forgotten(voice, reader.language, "exclaims", "") and len(groups[0]) >= NEEDED:
        loud = [one.letter.entry_id for one in group if one.form.exclaims]
        value = "yes" if chosen.exclaims else "no"
        found.append(Learned("exclaims", value, len(loud), len(group), tuple(loud[:3]), "exclaims" in said))
    return found


def recurring(voice: Voice, language: str) -> list[Learned]:
    """Return whole sentences that the owner wrote to several people: offered, never used unasked."""
    where: dict[str, list[Studied]] = {}
    for one in voice.studied:
        if one.letter.language == language:
            for phrase in dict.fromkeys(phrases_of(one.letter)):
                where.setdefault(phrase, []).append(one)
    allowed = {
        one.value for one in voice.verdicts if (one.verdict, one.aspect, one.language) == ("use", "phrase", language)
    }
    found = [
        Learned(
            "phrase", phrase, len(letters), len(voice.studied),
            tuple(one.letter.entry_id for one in letters[:3]), phrase in allowed, phrase in allowed,
        )
        for phrase, letters in where.items()
        if not is_forgotten(voice, language, "phrase", phrase)
        and (phrase in allowed
             or (len(letters) >= PHRASE_SEEN and len({one.letter.person_id for one in letters}) >= PHRASE_PEOPLE))
    ]  # fmt: skip
    found += [
        Learned("phrase", value, 0, len(voice.studied), (), True, True) for value in sorted(allowed - where.keys())
    ]
    return sorted(found, key=lambda one: (-one.allowed, -one.n, one.value))[:MOST_PHRASES]
