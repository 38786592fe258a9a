"""Is it finished, is it about this person, does the thread hold what it says?"""

import re
from collections.abc import Iterable

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.amounts import amounts_in, follows_from
from sincerely.review.concerns.days import days_in
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold
from sincerely.writing.gaps import find_gaps
from sincerely.writing.grounding import CHECKED, Source, ground

PLACEHOLDER = re.compile(
    r"\[…[^\[\]]{0,200}…\]|\[(?:(?:first |last )?name|insert|your|their|date|day|time|amount|price|number|quantity|total|company|product|project|"
    r"topic|subject|reason|details?|address|city|phone|link|file|title|signature|recipient|customer|client|add|fill|enter|"
    r"tên|điền|ngày|giờ|số|giá|lý do|nội dung|địa chỉ|công ty|sản phẩm|chức|thêm)\b[^\[\]]{0,200}\](?!\()"
    r"|\{\{?[\w .'’-]{1,60}\}?\}|<(?:name|insert)[^<>\n]{0,200}>"
    r"|(?-i:\bXX+\b)|(?<=[^_\n])_{4,}+|(?<!_)_{4,}+(?=[ \t]*[^\s_])|\bTBD\b|\bTODO\b|\[\s*\.\.\.\s*\]|\[ ?…? ?\]",
    re.IGNORECASE,
)
PHONE = re.compile(r"\+?\(?\d[\d ().-]{6,18}\d")
YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")
CLOCK = re.compile(r"\b(\d{1,2})(?:[:h.](\d{2})|h)?\s?(am|pm|a\.m\.|p\.m\.|gio)?(?:\s(sang|trua|chieu|toi))?")
LINK = re.compile(r"https?://[^\s<>\"']+|\bwww\.[^\s<>\"']+", re.IGNORECASE)


def unfilled_gap(letter: Candidate) -> Iterable[Concern]:
    """A place that only the human can fill stands open."""
    for part in (letter.subject, own_words(letter.text)):
        for found in PLACEHOLDER.finditer(part):
            gaps = find_gaps(found.group())
            yield Concern("unfilled_gap", True, found.group(), {"label": gaps[0].label if gaps else found.group()})


def nothing_specific(letter: Candidate) -> Iterable[Concern]:
    """Nothing in it could only be said to this person: no word of theirs, no fact, no date, no name but the greeting's."""
    if letter.thread is None or PLACEHOLDER.search(letter.text) or is_all_typed(letter):
        return
    body = own_words(letter.text).split("\n", 1)[-1]
    words = {word for word in re.findall(r"[^\W_]{4,}", fold(body)) if word not in COMMON}
    theirs = {
        word for said in letter.thread for word in re.findall(r"[^\W_]{4,}", fold(said.text)) if word not in COMMON
    }
    facts = {word for fact in letter.known_facts for word in re.findall(r"[^\W_]{4,}", fold(fact))}
    if not words & (theirs | facts) and not CHECKED.search(body):
        yield Concern("nothing_specific", False, "")


COMMON = frozenset(
    "that this with have from your will been would could should about they them their there here when what which were please thank "
    "thanks hope well know need just like also some time good best regards sincerely dear hello email mail message week today "
    "tomorrow looking forward hearing again soon back more than very much many sure "
    "anh chi cam nhe voi cua khong duoc nhung trong tran nhan thong bao phan hoi lien".split()
)


def fact_not_in_thread(letter: Candidate) -> Iterable[Concern]:
    """A date, amount or number that the thread does not hold, in these or other words."""
    if not letter.thread:
        return
    sources = [Source(said.message_id or str(n), said.text) for n, said in enumerate(letter.thread)]
    sources += [Source("fact", fact) for fact in letter.known_facts]
    text = own_words(letter.text)
    unknown = [
        found for found in ground(text, sources) if found.message_id is None and not found.quote.startswith("http")
    ]
    meant = Meant(letter, text) if unknown else None
    told: set[str] = set()
    for found in unknown:
        if (
            found.quote not in told
            and meant
            and not meant.holds(found.start, found.end)
            and not is_typed(letter, found.quote)
        ):
            told.add(found.quote)
            yield Concern("fact_not_in_thread", False, found.quote)


class Meant:
    """What the thread means by its days, hours and sums, whatever words it uses; asked for places in the letter."""

    def __init__(self, letter: Candidate, text: str) -> None:
        """Read the thread's and the letter's days and sums, each seen from the moment of its writing."""
        thread = letter.thread or ()
        sums = [one for said in thread for one in amounts_in(said.text)]
        days = [day for said in thread for day in days_in(said.text, said.at or letter.now)]
        self._dates = {each for day in days for each in day.dates}
        self._dates |= {said.at.date() for said in thread if said.at} | ({letter.now.date()} if letter.now else set())
        self._weekdays = {day.weekday for day in days if day.weekday is not None} | {
            each.weekday() for each in self._dates
        }
        self._hours = {hour for said in thread for hour in hours_in(said.text)}
        self._text = text
        self._good = [(one.start, one.end) for one in amounts_in(text) if follows_from(one, sums)]
        mine = list(days_in(text, letter.now))
        self._good += [(day.start, day.end) for day in mine if self._is_known(day.dates, day.weekday)]

    def _is_known(self, dates: Iterable[object], weekday: int | None) -> bool:
        return bool(self._dates & set(dates)) or (weekday is not None and weekday in self._weekdays)

    def holds(self, start: int, end: int) -> bool:
        """Whether the words at this place say what the thread says."""
        if any(begin < end and start < stop for begin, stop in self._good):
            return True
        hours = set(hours_in(self._text[start : min(len(self._text), end + 6)]))
        return (
            bool(hours)
            and bool(hours & self._hours)
            and re.search("[:h]|[ap]m", fold(self._text[start:end])) is not None
        )


def hours_in(text: str) -> Iterable[tuple[int, int]]:
    """Return the clock times of a text as (hour of 12, minute): "3pm", "15:00" and "15h" are one."""
    return {
        (int(match[1]) % 12, int(match[2] or 0))
        for match in CLOCK.finditer(fold(text))
        if int(match[1]) < 25 and (match[2] or match[3] or match[4] or "h" in match.group())
    }


def is_all_typed(letter: Candidate) -> bool:
    """Whether the owner typed the whole letter: the effort is theirs, and what they leave out is theirs to leave."""
    return sum(end - start for start, end in letter.typed) >= 0.95 * len(letter.text) > 0


def is_typed(letter: Candidate, quote: str) -> bool:
    """Whether every place where these words stand was typed by the owner."""
    places = [match.start() for match in re.finditer(re.escape(quote), letter.text)]
    return bool(places) and all(
        any(start <= place and place + len(quote) <= end for start, end in letter.typed) for place in places
    )


def foreign_link(letter: Candidate) -> Iterable[Concern]:
    """A link that nobody in the thread wrote."""
    if letter.thread is None:
        return
    said = " ".join(each.text for each in letter.thread)
    for found in LINK.finditer(own_words(letter.text)):
        link = found.group().rstrip(".,;:!?)")
        host, domain = link.split("/")[2 if "//" in link else 0], letter.owner.email.rpartition("@")[2] or "\0"
        is_own = host == domain or host.endswith(f".{domain}") or link in letter.own_links
        if link not in said and not is_own:
            yield Concern("foreign_link", letter.has_machine_words, found.group())
