"""Is it finished, is it about this person, do its links come from the thread?"""

import re
from collections.abc import Iterable

from sincerely.review.concerns import Candidate, Concern
from sincerely.review.concerns.facts import is_typed
from sincerely.review.concerns.words import own_words
from sincerely.sources.folding import fold
from sincerely.writing.gaps import find_gaps
from sincerely.writing.grounding import CHECKED

PLACEHOLDER = re.compile(
    r"\[…[^\[\]]{0,200}…\]|\[(?:(?:first |last )?name|insert|your|their|date|day|time|amount|price|number|quantity|total|company|product|project|"
    r"topic|subject|reason|details?|address|city|phone|link|file|title|signature|recipient|customer|client|add|fill|enter|"
    r"tên|điền|ngày|giờ|số|giá|lý do|nội dung|địa chỉ|công ty|sản phẩm|chức|thêm)\b[^\[\]]{0,200}\](?!\()"
    r"|\((?:(?:their|your|his|her|first|last|full|company|the) (?:first |last |full |company )?name|insert [^()\n]{1,60}"
    r"|(?:họ )?tên (?:họ|của họ|người ấy|người nhận|khách(?: hàng)?|anh/chị|công ty)|(?:điền|nhập) [^()\n]{1,60})\)"
    r"|\b(?-i:XX+)(?:[/.-](?-i:XX+))+|(?<!_)_{2,}+(?:[ \t]*/[ \t]*_{2,}+)+"
    r"|\{\{?[\w .'’-]{1,60}\}?\}|<(?:(?:first |last |full )?name|insert|(?:họ )?tên)[^<>\n]{0,200}>"
    r"|(?-i:\bXX+\b)|(?<=[^_\n])_{4,}+|(?<!_)_{4,}+(?=[ \t]*[^\s_])|\bTBD\b|\bTODO\b|\[\s*\.\.\.\s*\]|\[ ?…? ?\]",
    re.IGNORECASE,
)
PHONE = re.compile(r"\+?\(?\d[\d ().-]{6,18}\d")
YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")
LINK = re.compile(r"https?://[^\s<>\"']+|\bwww\.[^\s<>\"']+", re.IGNORECASE)


MAYBE_MEANT = re.compile(r"_+|TBD|TODO|X+|\[[^\[\]…]*\s(?:and|or|in|on|by|you|provided)\s[^\[\]…]*\]", re.IGNORECASE)
"""A line for the reader to fill, a "TBD", a remark in brackets: a person who typed it may mean it."""


def unfilled_gap(letter: Candidate) -> Iterable[Concern]:
    """A place that only the human can fill stands open."""
    for part in (letter.subject, own_words(letter.text)):
        for found in PLACEHOLDER.finditer(part):
            gaps = find_gaps(found.group())
            blocks = not (MAYBE_MEANT.fullmatch(found.group()) and is_typed(letter, found.group()))
            yield Concern("unfilled_gap", blocks, found.group(), {"label": gaps[0].label if gaps else found.group()})


def nothing_specific(letter: Candidate) -> Iterable[Concern]:
    """Nothing in it could only be said to this person: no word of theirs, no fact, no date, no name but the greeting's."""
    if letter.thread is None or PLACEHOLDER.search(letter.text) or is_all_typed(letter):
        return
    if not letter.thread and not letter.known_facts:
        return  # nothing is known that could be specific to this person
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


def is_all_typed(letter: Candidate) -> bool:
    """Whether the owner typed the whole letter: the effort is theirs, and what they leave out is theirs to leave."""
    return sum(end - start for start, end in letter.typed) >= 0.95 * len(letter.text) > 0


def foreign_link(letter: Candidate) -> Iterable[Concern]:
    """A link that nobody in the thread wrote; where there is no thread, only software's links are foreign."""
    if letter.thread is None or not (letter.thread or letter.has_machine_words):
        return
    said = " ".join(each.text for each in letter.thread)
    for found in LINK.finditer(own_words(letter.text)):
        link = found.group().rstrip(".,;:!?)")
        host, domain = link.split("/")[2 if "//" in link else 0], letter.owner.email.rpartition("@")[2] or "\0"
        is_own = host == domain or host.endswith(f".{domain}") or link in letter.own_links
        if link not in said and not is_own:
            yield Concern("foreign_link", letter.has_machine_words, found.group())
