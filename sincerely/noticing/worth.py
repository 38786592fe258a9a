"""Which open notices are worth a row on Today, and which stay on the person's page only, with the reason.

Pure. A notice may be rightly found and still be nothing that waits for the owner: said in passing, put to somebody else,
part of a text that was passed on, or left behind by everything that was said since. The answer is a message key
(`off.…`) that the notice's own page shows. Names are compared only to see who is spoken to; none is worth more.
"""

import re
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta, tzinfo

from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found
from sincerely.noticing.records import language_of_rule
from sincerely.noticing.sentences import plain, sentence_around
from sincerely.noticing.times import find_times
from sincerely.noticing.whose_matter import whose_matter
from sincerely.noticing.worth_words import (
    ADVERT,
    ADVICE,
    ASTONISHED,
    AT_ONCE,
    ATTACHED,
    BYLINE,
    CALLED_OUT,
    CLOCK,
    CONDITION,
    COURTESY,
    DATELINE,
    DELIVERS,
    FIRST,
    FORWARDED,
    FRAGMENT_END,
    HANDS_OVER,
    HEDGED,
    HOLDS,
    HOPED,
    IN_CASE,
    LABEL,
    LISTED,
    NO_MORE_THAN_WILL_DO,
    OF_THIS_DAY,
    OF_TODAY,
    ON_THE_CLOCK,
    OWN_WORDS,
    PASSED_ON,
    PASSING,
    PLEASANTRY,
    POINTER,
    PRINTED_QUESTION,
    QUESTION_IN_QUOTES,
    REQUESTS,
    SAID_BEFORE,
    SALUTATION,
    SCHEDULING,
    SOME_TIME,
    STALLING,
    TELLING,
    TITLE,
    TO_ME,
    TO_THE_READER,
    TOLD_ON,
    VOCATIVE,
    WAITS_FOR_OTHERS,
)

MOVED_ON_DAYS = 3
"""Days of contact after which what nobody came back to counts as left behind, until somebody comes back to it."""
PASSING_DAYS = 1
"""A question of the moment ("are you free?") is over the day after."""
PAST_DUE_DAYS = 4
"""What had a day of its own, and has been in touch since, is over so long after it."""
CHAT_DAYS = 4
"""A question that was the whole of a short letter is over after so many days: it was talk, and talk goes on elsewhere."""
CHAT = 120
"""Characters of such a letter."""
ADVICE_DAYS = 7
"""What somebody said one should do waits for no answer: it is over after a week."""
PRECISE = ("minute", "hour", "part", "day", "week")
"""How exactly a time ahead is named that keeps a question open."""
NEAR = 120
"""Characters before and after a question that are looked at for its hour."""
BARE = 40
"""Characters of a letter that says "will do" and nothing else."""
ASK_PAST_DAYS = 2
"""An ask for a certain day is over so long after that day."""
THEIR_DAYS = 2
"""Days on which somebody wrote after the day of their promise, without a word about it."""
OWN_WORDS_OF_A_FORWARD = 240
"""Characters before a text that was passed on, where the sender speaks themself."""
ARTICLE = 1200
"""Characters of a letter in which its writer has spoken of themself or to the reader, or it is somebody's article."""
BELOW_A_HEADLINE = 240
"""Characters from a headline to the name of its author."""
WORD = re.compile(r"\w+")
OPENS_BY_NAME = re.compile(
    r"\W*(?:(?:hi|hello|dear|and|also|anh|chị|em|cô|chú|bác|thầy|ls|luật sư) )?([^\W\d_]+)(?: [^\W\d_]{1,12}\.?){0,2}(?:,|:| -| ơi\b| oi\b)",
    re.IGNORECASE,
)
GREETING = 60
"""Characters of a letter in which the names of those stand whom it is put to."""
CALLED = 40
"""Characters of a letter in which its reader is called by name: what it asks then, it asks of them."""
LONG = 350
"""A text longer than this asks many things of nobody: a question in it must name its reader."""


def _is_quoted_speech(one: Found) -> bool:
    """Whether the words stand inside quotation marks, or below the head of another letter."""
    before = one.text[: one.start]
    curly = before.count("“") > before.count("”")
    straight = before.rsplit("\n\n", 1)[-1].count('"') % 2 == 1 or one.quote.count('"') % 2 == 1
    inside = QUESTION_IN_QUOTES.search(one.quote) is not None
    return curly or straight or inside or PASSED_ON.search(before.lower()) is not None


def _is_passed_on(one: Found) -> bool:
    """Whether the words belong to a text that the sender only passed on."""
    article = BYLINE.search(one.text, 0, one.start + len(one.quote) + BELOW_A_HEADLINE)
    if article is not None and one.start > article.start() - BELOW_A_HEADLINE:
        return True
    if DATELINE.search(one.text, 0, one.start) is not None:
        return True
    return FORWARDED.search(fold(one.subject)) is not None and one.start > OWN_WORDS_OF_A_FORWARD


def is_listed_for_owner(quote: str, owner: AbstractSet[str]) -> bool:
    """Whether an item of a list has the owner's name before it: "Miriam: names of three customers"."""
    named = LISTED.match(plain(quote))
    return named is not None and (named[1] in owner or named[1] == "you")


def addressed(one: Found) -> str:
    """Return the words by which a letter, or the sentence of an ask in it, calls whom it is put to."""
    return f"{one.text[:GREETING]} {sentence_around(one.text, one.quote, one.start)}"


def calls_first(text: str, quote: str, start: int, owner: AbstractSet[str]) -> bool:
    """Whether the sentence of an ask opens by calling the owner, before a comma: "Marco B., would you speak?"."""
    opens = OPENS_BY_NAME.match(sentence_around(text, quote, start))
    return opens is not None and opens[1].casefold() in owner


def has_name(one: Found, owner: AbstractSet[str]) -> bool:
    """Whether a letter, or the sentence of an ask in it, has one of the names of the owner, with the marks it is written with.

    "thứ Sáu" calls nobody of the name of Thu.
    """
    return any(word[0].isupper() and word.casefold() in owner for word in WORD.findall(addressed(one)))


def is_for_another(
    text: str, quote: str, sentence: str = "", *, others: AbstractSet[str], owner: AbstractSet[str]
) -> bool:
    """Whether the sentence or the letter opens with the name of somebody else; `others` and `owner` are folded names."""
    for words in (quote, sentence):
        called = called_at_first(words)
        if called & others and not called & owner:
            return True
    opened = SALUTATION.search(text)
    if opened is None:
        return False
    called = set(fold(next(filter(None, opened.groups()))).split())
    return bool(called & others) and not called & owner


def called_at_first(words: str) -> set[str]:
    """Return the folded names by which somebody is called where a sentence begins, each word and all of them together."""
    named = VOCATIVE.search(plain(words))
    if named is not None:
        return {named[1]}
    out = CALLED_OUT.match(words)
    name = fold(out["titled"] or out["bare"] or out["short"]) if out is not None else ""
    return {name, *name.split()} - {""}


def _is_shouted(one: Found) -> bool:
    """Whether most letters of the quote are capitals while the letter around it is not: a headline, a poster."""
    capitals = sum(each.isupper() for each in one.quote)
    letters = sum(each.isalpha() for each in one.quote)
    around = sum(each.isupper() for each in one.text) / max(1, sum(each.isalpha() for each in one.text))
    return letters >= 8 and capitals > 0.6 * letters and around < 0.6


def _ask(one: Found, owner: AbstractSet[str]) -> str:
    folded, sentence = plain(one.quote), plain(sentence_around(one.text, one.quote, one.start))
    words = folded.split()
    if len(words) < 2 or (FRAGMENT_END.search(folded) and "?" not in one.quote):
        return "off.fragment"
    if (
        TITLE.match(" ".join(one.quote.split()))
        or _is_shouted(one)
        or (folded == plain(one.subject) and "?" in folded and len(words) > 4)
    ):
        return "off.headline"
    if PRINTED_QUESTION.search(fold(sentence_around(one.text, one.quote, one.start))) or (
        one.start > ARTICLE and not OWN_WORDS.search(fold(one.text[:ARTICLE]))
    ):
        return "off.reported"
    if ASTONISHED.search(one.quote) and FORWARDED.search(fold(one.subject)):
        return "off.telling"
    if COURTESY.search(sentence) or IN_CASE.search(sentence):
        return "off.courtesy"
    if STALLING.search(sentence):
        return "off.stalling"
    if TELLING.search(folded):
        return "off.telling"
    if LABEL.search(folded) or HOPED.search(folded):
        return "off.told"
    before = sentence.split(folded)[0] if folded in sentence else ""
    if SAID_BEFORE.search(before):
        return "off.told"
    return _spoken_to_nobody(one, folded, sentence, owner) if one.rule.startswith("en.") else ""


def _spoken_to_nobody(one: Found, folded: str, sentence: str, owner: AbstractSet[str]) -> str:
    """Why an English ask is a pointer, an advertisement, or a question of a long text that names no reader; else blank."""
    called = owner & set(fold(one.text[:CALLED]).replace(",", " ").split())
    is_long = len(one.text) > LONG and not TO_THE_READER.search(sentence) and not called
    if "imperative" in one.rule:
        text = fold(one.text)
        if (
            POINTER.search(folded)
            or is_long
            or ATTACHED.search(one.quote)
            or (ADVERT.search(text) and not FIRST.search(text))
        ):
            return "off.pointer"
    return "off.nobody" if is_long else ""


def _promise(one: Found) -> str:
    folded = plain(one.quote)
    sentence = plain(sentence_around(one.text, one.quote, one.start))
    if CONDITION.search(sentence) or (one.due_at is None and WAITS_FOR_OTHERS.search(sentence)):
        return "off.condition"
    if HEDGED.search(plain(one.text[max(0, one.start - NEAR) : one.start]) + " "):
        return "off.condition"
    if TOLD_ON.search(plain(one.text[max(0, one.start - 40) : one.start] + one.quote)):
        return "off.told"
    if PLEASANTRY.search(folded) or (one.due_at is None and SOME_TIME.search(sentence)):
        return "off.pleasantry"
    hands = DELIVERS if one.by_owner else HANDS_OVER
    # What the owner said they would do by a day of its own is due, whatever it is.
    is_by_a_day = one.by_owner and one.due_at is not None and (one.is_limit or one.rule.endswith("to-follow"))
    is_by_a_day = is_by_a_day and HOLDS.search(folded) is None
    return "" if hands.search(folded) or is_by_a_day else "off.nothing_due"


def is_of_the_moment(one: Found) -> bool:
    """Whether the words are about now: "are you free?", "call me when you land", anything under "today?", or a question beside an hour."""
    if PASSING.search(plain(one.quote)) is not None or OF_TODAY.search(fold(one.subject)) is not None:
        return True
    if one.kind == "promise" and one.due_at is None:
        return CLOCK.search(plain(one.quote)) is not None and ON_THE_CLOCK.search(plain(one.quote)) is not None
    if one.kind != "ask" or one.due_at is not None or REQUESTS.search(plain(one.quote)):
        return False
    if "?" not in one.quote:
        return CLOCK.search(plain(one.quote)) is not None
    end = one.start + len(one.quote) + NEAR
    around, after = fold(one.text[max(0, one.start - NEAR) : end]), fold(one.text[one.start : end])
    return CLOCK.search(around) is not None or OF_THIS_DAY.search(after) is not None


def names_a_time_ahead(one: Found, now: datetime) -> bool:
    """Whether the words around a question name a time that is still to come: "Thursday or next Tuesday at 3.30, which suits?"."""
    language = language_of_rule(one.rule)
    around = one.text[max(0, one.start - 2 * NEAR) : one.start + len(one.quote) + NEAR]
    times = find_times(" ".join(around.split()), language, one.at)
    # Of "3.30" only half a day is unsure: where the earlier of the two is to come, both are.
    return any(
        each.grain in PRECISE
        and (each.end or each.start) > now
        and (each.sure or (bool(each.alternatives) and min(one.start for one in each.alternatives) > now))
        for each in times
    )


def is_talk(one: Found) -> bool:
    """Whether a question, or a bare "will do", was the whole of a short letter."""
    if REQUESTS.search(plain(one.quote)):
        return False
    size = len(one.text.strip())
    if one.kind == "promise" and one.due_at is None and NO_MORE_THAN_WILL_DO.match(plain(one.quote)):
        return size <= CHAT
    return 0 < size <= (CHAT if one.kind == "ask" and "?" in one.quote else BARE if one.due_at is None else 0)


def _is_over(one: Found, now: datetime, zone: tzinfo) -> str:
    """Whether time has passed over it: its moment, its day, or everything that was said since."""
    today = now.astimezone(zone).date()
    age = _days(one.at, today, zone)
    past = None if one.due_at is None else _days(one.due_at - timedelta(seconds=1), today, zone)
    if past is not None and (over := _is_past_its_day(one, past)):
        return over
    if one.kind == "ask" and (over := _is_past_asking(one, age)):
        return over
    if one.since.answered_perhaps:
        return "off.answered_perhaps"
    if past is not None and past <= ASK_PAST_DAYS:
        return ""
    if one.kind == "promise" and not one.by_owner and one.since.their_days >= THEIR_DAYS:
        return "off.moved_on"
    if is_of_the_moment(one) and age > PASSING_DAYS and not names_a_time_ahead(one, now):
        return "off.passing"
    # Who wrote nothing since, and was written nothing, did not go on talking.
    if is_talk(one) and age > (
        2 * CHAT_DAYS if one.by_owner and one.kind == "ask" and not one.since.days else CHAT_DAYS
    ):
        return "off.talk"
    if one.since.days >= MOVED_ON_DAYS:
        return "off.moved_on"
    return "off.spoke" if one.since.spoke else ""


def _is_past_its_day(one: Found, past: int) -> str:
    """Whether what had a day of its own, `past` days ago, is over by now."""
    if one.kind == "ask" and (past > ASK_PAST_DAYS or (past >= PASSING_DAYS and CLOCK.search(plain(one.quote)))):
        return "off.past_its_day"
    if past > PAST_DUE_DAYS and one.since.days:
        return "off.past_its_day"
    if one.kind != "promise" or past < PASSING_DAYS:
        return ""
    folded = plain(one.quote)
    if AT_ONCE.search(folded) or (past > PASSING_DAYS and ON_THE_CLOCK.search(folded)):
        return "off.passing"
    return ""


def _is_past_asking(one: Found, age: int) -> str:
    """Whether an ask without a day, `age` days old, waits for no answer any more."""
    folded = plain(one.quote)
    if one.since.days and age > PASSING_DAYS and SCHEDULING.search(folded):
        return "off.passing"
    if one.rule in ADVICE and age > ADVICE_DAYS:
        return "off.talk"
    is_bare = one.due_at is None and not REQUESTS.search(folded)
    if is_bare and "imperative" in one.rule and age > CHAT_DAYS and not TO_ME.search(folded):
        return "off.nobody"
    # What the owner asked is worth waiting for; a question put to them, and talk gone on since, is not.
    return "off.moved_on" if is_bare and one.by_owner and one.since.days and age > CHAT_DAYS else ""


def _days(at: datetime, today: date, zone: tzinfo) -> int:
    return (today - at.astimezone(zone).date()).days


def kept_off(
    one: Found,
    *,
    now: datetime,
    zone: tzinfo,
    others: AbstractSet[str] = frozenset(),
    owner: AbstractSet[str] = frozenset(),
) -> str:
    """Return why a notice is no row of Today, as a message key; blank where it may be one.

    `others` are the folded given names of people known, `owner` those of the owner: to see who is spoken to.
    """
    if one.kind in ("promise", "ask", "thanks_owed", "moment", "sensitive"):
        if _is_quoted_speech(one):
            return "off.reported"
        if _is_passed_on(one):
            return "off.forwarded"
    if one.since.echo:
        return "off.own_words"
    is_listed = one.kind == "ask" and one.rule.endswith(".listed") and is_listed_for_owner(one.quote, owner)
    if (
        one.kind == "ask"
        and one.by_owner
        and not is_listed
        and is_for_another(
            one.text, one.quote, sentence_around(one.text, one.quote, one.start), others=others, owner=owner
        )
    ):
        return "off.for_another"
    # Of what everybody is asked, only that waits for each which has a last day.
    is_by_a_day = one.due_at is not None and one.is_limit
    if one.kind == "ask" and one.direction == "other" and not is_by_a_day and not has_name(one, owner):
        return "off.of_everybody"
    if one.kind in ("moment", "sensitive"):
        return "" if whose_matter(one) else "off.not_theirs"
    if one.kind == "ask" and not one.by_owner and not one.since.wrote:
        return "off.never_wrote"
    if is_listed:
        return _is_over(one, now, zone)
    if one.since.agreed:
        return ""
    found = _ask(one, owner) if one.kind == "ask" else _promise(one) if one.kind == "promise" else ""
    return found or _is_over(one, now, zone)
