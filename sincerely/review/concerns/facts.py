"""Does the thread, or what is known of the person, say each date, hour, sum, percentage and count of the letter?

The same words settle it; else what they mean: "Friday" and "27/11", "3pm" and "15h", "1tr250" and "1.250.000 đ".
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.amounts import amounts_in, follows_from, has_slipped
from sincerely.review.concerns.days import Day, days_in
from sincerely.review.concerns.figures import Figure, figures_in
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold
from sincerely.writing.grounding import Source, ground, holds, squeeze

DOTTED = re.compile(r"(\d{1,2})[.-](\d{1,2})")
VIETNAMESE_DAY = re.compile(r"(?:ngày|mùng|mồng|ngay|mung)\s\d", re.IGNORECASE)
LED_IN = re.compile(r"\b(?:on|by|before|after|until|till|from|since|to|for|of|is|was)\s$")
NO_NOUN = re.compile(r"\s*(?:[.,;:!?)]|$|\n|(?:then|is|was|works?|and|or|if|as|at|please|to|for|instead|but)\b)")


def fact_not_in_thread(letter: Candidate) -> Iterable[Concern]:
    """A date, hour, amount or count that the thread does not hold, in these or other words."""
    if not letter.thread:
        return
    text = own_words(letter.text)
    unknown = unsaid(letter, text)
    if not unknown:
        return
    meant = Meant(letter, text)
    told: set[str] = set()
    last = 0
    for start, end in unknown:
        quote = letter.text[start:end]
        if start < last or quote in told or meant.holds(start, end) or is_typed(letter, quote):
            continue
        told.add(quote)
        last = end
        yield Concern("fact_not_in_thread", False, quote)


def unsaid(letter: Candidate, text: str) -> list[tuple[int, int]]:
    """Return the places whose very words stand nowhere in the thread or the known facts; of two at one place the longer first."""
    sources = [Source(said.message_id or str(n), said.text) for n, said in enumerate(letter.thread or ())]
    sources += [Source("fact", fact) for fact in letter.known_facts]
    found = {
        (one.start, one.end)
        for one in ground(text, sources)
        if one.message_id is None and not one.quote.startswith("http")
    }
    squeezed = [squeeze(source.text) for source in sources]
    days = [day for day in days_in(text, letter.now) if is_checked(text, day)]
    counted = [one for one in outside(figures_in(text), days) if one.kind != "written"]
    said: dict[str, bool] = {}
    places = [(one.start, one.end) for one in days] + [(one.start, one.end) for one in amounts_in(text)]
    for start, end in places + [(one.start, one.end) for one in counted]:
        words = squeeze(text[start:end])
        if words not in said:
            said[words] = any(holds(source, words) for source in squeezed)
        if not said[words]:
            found.add((start, end))
    return sorted(found, key=lambda place: (place[0], -place[1]))


def outside(figures: Iterable[Figure], days: Sequence[Day]) -> list[Figure]:
    """Return the figures that are no part of a date: in "ngày 6 tháng 12" the month alone says nothing."""
    places = sorted((day.start, day.end) for day in days if day.is_calendar)
    starts = [start for start, _end in places]
    kept = []
    for one in figures:
        at = bisect_right(starts, one.end - 1) - 1
        if at < 0 or places[at][1] <= one.start:
            kept.append(one)
    return kept


def is_checked(text: str, day: Day) -> bool:
    """Whether a day is told by its name or date: no "tomorrow"; "the 5th" only where no noun follows ("the 5th floor")."""
    if day.is_calendar or day.weekday is not None or VIETNAMESE_DAY.match(text, day.start):
        return True
    if not any(each.isdigit() for each in text[day.start : day.end]):
        return False
    before = fold(text[max(0, day.start - 8) : day.start])
    return LED_IN.search(before) is not None and NO_NOUN.match(text, day.end) is not None


class Meant:
    """What the thread means by its days, hours, sums and counts, whatever words it uses; asked for places in the letter."""

    def __init__(self, letter: Candidate, text: str) -> None:
        """Read the thread's and the letter's days, sums and figures, each seen from the moment of its writing."""
        thread = letter.thread or ()
        sums = [one for said in thread for one in amounts_in(said.text)]
        days = [day for said in thread for day in days_in(said.text, said.at or letter.now)]
        self._dates = {each for day in days for each in day.dates}
        self._dates |= {said.at.date() for said in thread if said.at} | ({letter.now.date()} if letter.now else set())
        self._weekdays = {day.weekday for day in days if day.weekday is not None} | {
            each.weekday() for each in self._dates
        }
        self._figures: dict[str, set[tuple[object, ...]]] = defaultdict(set)
        for one in (one for said in thread for one in figures_in(said.text)):
            self._figures["count" if one.kind == "written" else one.kind].add(one.value)
        self._numbers: set[object] = {value[-1] for value in self._figures["count"]} | {
            int(re.sub(r"\D", "", number))
            for said in thread
            for number in re.findall(r"\d{1,3}(?:[.,]\d{3})+|\d{1,6}", said.text)
        }
        self._text = text
        self._good = [
            (one.start, one.end) for one in amounts_in(text) if follows_from(one, sums) and not has_slipped(one, sums)
        ]
        self._dotted = {(int(one[1]), int(one[2])) for said in thread for one in DOTTED.finditer(said.text)}
        mine = list(days_in(text, letter.now))
        self._good += [(day.start, day.end) for day in mine if self._is_known(day.dates, day.weekday)]
        self._good += [(one.start, one.end) for one in outside(figures_in(text), mine) if self._is_said(one)]

    def _is_known(self, dates: Iterable[date], weekday: int | None) -> bool:
        if bool(self._dates & set(dates)) or any((each.day, each.month) in self._dotted for each in dates):
            return True
        return weekday is not None and weekday in self._weekdays

    def _is_said(self, figure: Figure) -> bool:
        """Whether the thread has this figure; a count of a thing it counts must be one of its counts of that thing."""
        theirs = self._figures[figure.kind]
        if figure.value in theirs:
            return True
        if figure.kind == "clock":
            # "12:00" may be noon or midnight.
            twelves = {(0, 0), (12, 0), (24, 0)}
            return bool(twelves & theirs) and (figure.value == (0, 0) or (figure.value in twelves and (0, 0) in theirs))
        if figure.kind == "month":
            part, month = figure.value
            return not part and (
                any(value[1] == month for value in theirs) or any(each.month == month for each in self._dates)
            )
        if figure.kind == "count":
            noun, number = figure.value
            return number in self._numbers and not any(value[0] == noun for value in theirs)
        return False

    def holds(self, start: int, end: int) -> bool:
        """Whether the words at this place say what the thread says."""
        if any(begin < end and start < stop for begin, stop in self._good):
            return True
        dotted = DOTTED.fullmatch(self._text[start:end])
        return dotted is not None and any(
            (each.day, each.month) == (int(dotted[1]), int(dotted[2])) for each in self._dates
        )


def is_typed(letter: Candidate, quote: str) -> bool:
    """Whether every place where these words stand was typed by the owner."""
    places = [match.start() for match in re.finditer(re.escape(quote), letter.text)]
    return bool(places) and all(
        any(start <= place and place + len(quote) <= end for start, end in letter.typed) for place in places
    )
