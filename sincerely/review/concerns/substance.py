"""Is it finished, is it about this person, does the thread hold what it says?"""

import re
from collections.abc import Iterable
from datetime import date, datetime

from sincerely.review.concerns import Candidate, Concern
from sincerely.sources.folding import fold
from sincerely.writing.gaps import find_gaps
from sincerely.writing.grounding import CHECKED, Source, ground
from sincerely.writing.likeness import ALIKE, containment, own_words, shingles

PLACEHOLDER = re.compile(
    r"\[…[^\[\]]{0,200}…\]|\[(?:(?:first |last )?name|insert|your|their|date|day|time|amount|price|number|quantity|total|company|product|project|"
    r"topic|subject|reason|details?|address|city|phone|link|file|title|signature|recipient|customer|client|add|fill|enter|"
    r"tên|điền|ngày|giờ|số|giá|lý do|nội dung|địa chỉ|công ty|sản phẩm|chức|thêm)\b[^\[\]]{0,200}\](?!\()"
    r"|\{\{?[^{}\n]{1,60}\}?\}|<(?:name|insert)[^<>\n]{0,200}>"
    r"|(?-i:\bXX+\b)|_{4,}|\bTBD\b|\bTODO\b|\[\s*\.\.\.\s*\]|\[ ?…? ?\]",
    re.IGNORECASE,
)
ATTACHES = re.compile(
    r"\b(?:attached|i attach|i've attached|i have attached|enclosed|attachment|see the (?:attached|enclosed)|please find|"
    r"dinh kem|gui kem|kem theo|file kem|trong file|kem day)\b"
)
NOT_ATTACHING = re.compile(
    r"\b(?:you(?:r)? (?:attached|attachment)|(?:no|without|the|your|last|previous) attachment (?:you|that|was|did|came)|will attach|"
    r"thanks for (?:the|your) attach|(?:i am|i'm|we are|we're|grown?|grew|very|so) attached to)\b"
)
READER_ATTACHED = r"\b(?:{you}) {when}(?:gui kem|dinh kem)\b"
"""In Vietnamese the pair says who attached: "em gửi kèm" is the owner's where the reader is "anh"."""
STOCK = (
    "i hope this email finds you well", "i hope this message finds you well", "hope this finds you well", "i trust this email finds you",
    "i wanted to reach out", "i am reaching out", "just circling back", "circle back", "touch base", "touching base", "just checking in",
    "please do not hesitate to", "don't hesitate to reach out", "at your earliest convenience", "i look forward to hearing from you",
    "per my last email", "moving forward", "leverage our", "synergy", "valued customer", "valued client", "valued partner",
    "to whom it may concern", "thank you for your understanding and cooperation", "we appreciate your business",
    "tran trong thong bao", "rat mong nhan duoc su hop tac", "rat mong nhan duoc phan hoi", "quy khach hang", "kinh gui quy khach",
    "chan thanh cam on quy", "hy vong email nay", "hi vong email nay", "trong thoi gian som nhat", "xin tran trong cam on su quan tam",
)  # fmt: skip


def unfilled_gap(letter: Candidate) -> Iterable[Concern]:
    """A place that only the human can fill stands open."""
    for found in PLACEHOLDER.finditer(f"{letter.subject}\n{letter.text}"):
        gaps = find_gaps(found.group())
        yield Concern("unfilled_gap", True, found.group(), {"label": gaps[0].label if gaps else found.group()})


def missing_attachment(letter: Candidate) -> Iterable[Concern]:
    """The text promises a file, and none is there."""
    if letter.attachments is None or letter.attachments:
        return
    for sentence in re.split(r"(?<=[.!?\n])\s*", own_words(letter.text)):
        folded = fold(sentence)
        if ATTACHES.search(folded) and not NOT_ATTACHING.search(folded) and not reader_attached(letter, folded):
            yield Concern("missing_attachment", True, sentence.strip())
            return


def reader_attached(letter: Candidate, folded: str) -> bool:
    """Whether a Vietnamese sentence speaks of a file that the reader sent."""
    pairs = {fold(party.address_as).split()[0] for party in letter.to if party.address_as}
    you, when = ("|".join(map(re.escape, sorted(pairs))), "(?:da )?") if pairs else ("anh|chi|ban|co|chu|bac", "da ")
    return re.search(READER_ATTACHED.format(you=you, when=when), folded) is not None


def reads_like_template(letter: Candidate) -> Iterable[Concern]:
    """Stock phrases, or nearly the same text as a letter that others got."""
    folded = " ".join(fold(own_words(letter.text)).split())
    stock = [phrase for phrase in STOCK if phrase in folded]
    if stock:
        yield Concern("reads_like_template", False, stock[0], {"how": "stock", "count": len(stock)})
        return
    mine = shingles(letter.text)
    if letter.others and len(mine) >= 8:
        likest = max((containment(mine, shingles(other)) for other in letter.others), default=0.0)
        if likest >= ALIKE:
            yield Concern("reads_like_template", False, "", {"how": "near_duplicate", "percent": round(100 * likest)})


def nothing_specific(letter: Candidate) -> Iterable[Concern]:
    """Nothing in it could only be said to this person: no word of theirs, no fact, no date, no name but the greeting's."""
    if letter.thread is None or PLACEHOLDER.search(letter.text):
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
    """A date, amount or number that the thread does not hold."""
    if letter.thread is None:
        return
    sources = [Source(said.message_id or str(n), said.text) for n, said in enumerate(letter.thread)]
    sources += [Source("fact", fact) for fact in letter.known_facts]
    unknown = {found.quote: found for found in ground(own_words(letter.text), sources) if found.message_id is None}
    for found in unknown.values():
        if not found.quote.startswith("http") and not is_typed(letter, found.quote):
            yield Concern("fact_not_in_thread", False, found.quote)


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
    for found in re.finditer(r"https?://[^\s<>\"']+", own_words(letter.text)):
        if found.group().rstrip(".,)") not in said:
            yield Concern("foreign_link", letter.has_machine_words, found.group())


WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "thu hai": 0, "thu ba": 1, "thu tu": 2, "thu nam": 3, "thu sau": 4, "thu bay": 5, "chu nhat": 6,
}  # fmt: skip
MONTHS = {name: number for number, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
DATED_EN = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+"
    r"(january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s+(\d{4}))?"
)
DATED_VI = re.compile(
    r"\b(thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),?\s+(?:ngay\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?"
)


def named_days(text: str, now: datetime) -> Iterable[tuple[str, int, date]]:
    """Return each weekday named with a date: the words, the weekday said, the date meant (the year nearest to now)."""
    folded = fold(text)
    for pattern, months in ((DATED_EN, True), (DATED_VI, False)):
        for match in pattern.finditer(folded):
            month = MONTHS[match.group(3)] if months else int(match.group(3))
            years = [int(match.group(4))] if match.group(4) else [now.year - 1, now.year, now.year + 1]
            try:
                days = [date(year, month, int(match.group(2))) for year in years]
            except ValueError:
                continue
            meant = min(days, key=lambda day: abs((day - now.date()).days))
            yield text[match.start() : match.end()], WEEKDAYS[match.group(1)], meant


def weekday_mismatch(letter: Candidate) -> Iterable[Concern]:
    """A weekday and a date that do not belong together."""
    if letter.now is None:
        return
    for quote, said, meant in named_days(own_words(letter.text), letter.now):
        if meant.weekday() != said:
            yield Concern("weekday_mismatch", True, quote, {"date": meant.isoformat(), "weekday": meant.weekday()})


def over_balance(letter: Candidate) -> Iterable[Concern]:
    """Too many of the last letters to this person had AI in them."""
    if letter.has_machine_words and letter.ai_letters is not None and letter.ai_letters > letter.limit:
        yield Concern("over_balance", True, "", {"ai": letter.ai_letters, "limit": letter.limit})


def sensitive(letter: Candidate) -> Iterable[Concern]:
    """The thread holds a hard matter, and words of the software stand in the letter."""
    if letter.matters and letter.has_machine_words:
        yield Concern("sensitive", True, "", {"matters": list(letter.matters)})


def kept_by_hand(letter: Candidate) -> Iterable[Concern]:
    """A rule keeps this letter for its owner's own words, and words of the software stand in it."""
    is_told = any(True for check in (sensitive, over_balance) for _ in check(letter))
    if letter.kept_by and letter.has_machine_words and not is_told:
        yield Concern("kept_by_hand", True, "", {"rule": letter.kept_by})
