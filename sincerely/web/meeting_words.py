"""How an owner wants to be met, as they type it and as it is said back: "9:00–12:00, 13:00–17:30", "1 day", "2 giờ"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from django.utils.dates import WEEKDAYS
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.web import reasons
from sincerely.writing.free_times import Rules

DAY = 24 * 60
CLOCK = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?\s*(am|pm)?"
STRETCH = re.compile(rf"{CLOCK}\s*(?:-|–|—|to|đến|tới)\s*{CLOCK}", re.IGNORECASE)
AMOUNT = re.compile(r"(\d{1,6})(?:[.,](5))?\s*([^\W\d]+)?", re.IGNORECASE)
UNITS = {
    **dict.fromkeys(("", "m", "min", "mins", "minute", "minutes", "p", "ph", "phút"), 1),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "g", "giờ", "tiếng"), 60),
    **dict.fromkeys(("d", "day", "days", "ngày"), DAY),
    **dict.fromkeys(("week", "weeks", "tuần"), 7 * DAY),
}
LIMITS = {"length": (5, 8 * 60), "buffer": (0, 4 * 60), "travel": (0, 8 * 60), "notice": (0, 30 * DAY)}
"""Shortest and longest of each, in minutes."""
NAMES = {
    "length": noop("How long a meeting is"), "buffer": noop("A pause between meetings"),
    "travel": noop("The way, where the places differ"), "notice": noop("Not sooner than"),
}  # fmt: skip
COUNTRIES = (("", noop("of nobody")), ("vn", noop("of Vietnam")), ("gb", noop("of England and Wales")),
             ("us", noop("of the United States")))  # fmt: skip
NONE = frozenset(("", "-", "–", "none", "no", "không", "nghỉ"))


class NotRead(ValueError):
    """What was typed can't be taken; its words say why."""


@dataclass(frozen=True)
class Typed:
    """A field of the page: what stands in it, and what is wrong with that."""

    name: str
    label: str
    value: str
    problem: str = ""


# --- reading -------------------------------------------------------------------------------------------------------


def read_hours(typed: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a day in minutes after midnight, in order; none for a blank. Raises NotRead."""
    plain = " ".join(typed.split())
    if plain.lower() in NONE:
        return ()
    found = []
    for piece in re.split(r"[,;]|\s(?:and|và)\s", plain):
        match = STRETCH.fullmatch(piece.strip())
        if match is None:
            raise NotRead(gettext("“%(words)s” is no stretch of hours. Write it like 9:00–12:00, 13:00–17:30.")
                          % {"words": piece.strip()[:60]})  # fmt: skip
        opens, closes = _minute(*match.groups()[:3]), _minute(*match.groups()[3:])
        if closes <= opens:
            raise NotRead(gettext("“%(words)s” ends before it begins.") % {"words": piece.strip()[:60]})
        found.append((opens, closes))
    found.sort()
    if any(before[1] > after[0] for before, after in pairwise(found)):
        raise NotRead(gettext("These hours reach into each other."))
    return tuple(found)


def _minute(hour: str, minute: str | None, half: str | None) -> int:
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            raise NotRead(gettext("There is no such time of day."))
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    if minutes > 59 or hours * 60 + minutes > DAY:
        raise NotRead(gettext("There is no such time of day."))
    return hours * 60 + minutes


def read_span(name: str, typed: str) -> int:
    """Return a length of time in minutes: "30", "45 minutes", "2 giờ", "1.5 hours", "1 day". Raises NotRead."""
    low, high = LIMITS[name]
    plain = " ".join(typed.split())
    if plain.lower() in NONE and plain:
        plain = "0"
    match = AMOUNT.fullmatch(plain)
    unit = UNITS.get((match[3] or "").lower()) if match else None
    if match is None or unit is None:
        raise NotRead(gettext("“%(words)s” is no length of time. Write it like 30 minutes, 2 hours or 1 day.")
                      % {"words": plain[:60]})  # fmt: skip
    minutes = int(match[1]) * unit + (unit // 2 if match[2] else 0)
    if not low <= minutes <= high:
        raise NotRead(gettext("Between %(low)s and %(high)s.") % {"low": span(low), "high": span(high)})
    return minutes


def read_rules(form: Mapping[str, str]) -> tuple[dict[str, object], dict[str, str]]:
    """Return (the fields of the rules that could be read, what is wrong by the name of its field)."""
    fields: dict[str, object] = {}
    wrong: dict[str, str] = {}
    hours = {}
    for day in range(7):
        try:
            stretches = read_hours(form.get(f"day-{day}", ""))
        except NotRead as problem:
            wrong[f"day-{day}"] = str(problem)
        else:
            if stretches:
                hours[str(day)] = [list(one) for one in stretches]
    if not hours and not wrong:
        wrong["day-0"] = gettext("With no hours at all there is no time to offer. Give at least one day some.")
    for name in LIMITS:
        try:
            fields[name] = read_span(name, form.get(name, ""))
        except NotRead as problem:
            wrong[name] = str(problem)
    country = form.get("country", "")
    if country not in dict(COUNTRIES):
        wrong["country"] = gettext("These holidays are not known.")
    return {**fields, "hours": hours, "country": country, "booking": form.get("booking") == "1"}, wrong


# --- saying back ---------------------------------------------------------------------------------------------------


def span(minutes: int) -> str:
    """Return minutes as people say them: "45 minutes", "2 hours", "1 day"."""
    for size, one in ((DAY, "day"), (60, "hour")):
        if minutes and minutes % size == 0:
            n = minutes // size
            words = ngettext("%(n)s day", "%(n)s days", n) if one == "day" else ngettext("%(n)s hour", "%(n)s hours", n)
            return words % {"n": n}
    return ngettext("%(n)s minute", "%(n)s minutes", minutes) % {"n": minutes}


def hours_words(stretches: tuple[tuple[int, int], ...]) -> str:
    """Return the hours of a day as they are typed."""
    return ", ".join(f"{_clock(opens)}–{_clock(closes)}" for opens, closes in stretches)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"


def weekday(day: int) -> str:
    """Return the name of a weekday from Monday 0."""
    return reasons.WEEKDAYS_VI[day].capitalize() if get_language() == "vi" else str(WEEKDAYS[day])


def as_typed(rules: Rules) -> dict[str, str]:
    """Return rules as one would type them, by the name of their field."""
    found = {f"day-{day}": hours_words(rules.hours.get(day, ())) for day in range(7)}
    return found | {name: span(getattr(rules, name)) for name in LIMITS} | {"country": rules.country}
