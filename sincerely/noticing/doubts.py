"""Which needs Today is not sure enough of to spend a person's minute on: they stand under "Perhaps", with the reason.

Pure, authored, and asked after `worth.kept_off`: what is kept off is nothing that waits for the owner; what is doubted
here may wait, but has more likely been overtaken. Each kind has a half-life of its own: a question of an hour is over
with the day, a bare question lives on for a day of talk, an explicit request for twelve days of silence. The answer is
a message key (`doubt.…`); blank where nothing speaks against showing it.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from sincerely.noticing import doubt_words as words
from sincerely.noticing.doubted_matters import doubt_of_matter, must_stay
from sincerely.noticing.doubted_promises import doubt_of_promise, doubt_of_their_promise, doubt_of_yes
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found
from sincerely.noticing.later import content_words
from sincerely.noticing.lives import A_DAY, A_WHILE, PAST_DUE
from sincerely.noticing.lives import outlived as outlived
from sincerely.noticing.records import language_of_rule
from sincerely.noticing.sentences import plain, sentence_around
from sincerely.noticing.times import find_times
from sincerely.noticing.worth import addressed, has_name, is_of_the_moment, names_a_time_ahead
from sincerely.noticing.worth_words import (
    ADVICE,
    BY_A_SERVICE,
    OF_THIS_DAY,
    PRINTED_QUESTION,
    REQUESTS,
    SCHEDULING,
    WANTED,
    WONDERED,
)
from sincerely.people.rhythm import Gaps

ADVICE_DAYS = 1
"""What somebody said one should do is worth a row while it is fresh."""
REMINDER_DAYS = 3
HALF_A_DAY = timedelta(hours=12)
"""And so is what waited for a landing, or for the end of a meeting."""
RUSH_DAYS = 3
"""Days for which what has no hurry, as whoever asks says themself, is let wait."""
A_TALK = timedelta(hours=8)
"""So long after a talk by letter, what was asked in it was answered, or will not be."""
NEAR = 160
"""Characters around a question in which the day that it speaks of may stand."""
LISTED = 300
"""Characters before a question in which "Question:" may stand."""
CUT = 14
"""Characters before a quote, in its own sentence, from which on it is a piece of that sentence."""
QUIET_GAPS = 10
"""Gaps that a rhythm must rest on for its quiet to be worth a minute."""
BOTH_SPEAK = 3
"""Days on which each of the two must have written: a digest that nobody answers is no talk that has stopped."""
KNOWN_QUIET = (60, 14.0)
"""Days, or usual gaps if that is more, after which a quiet is no news to anybody."""
QUIET_OVER = (120, 6.0)
"""And after which it is over, however rarely the two wrote."""
ONE_SIDED = 30
"""Days by which their last letter may lie before the last contact; else they write from another address, or never did."""
WISHES = (
    "need", "wish", "if-you-could", "imperative", "please", "can-you", "let-me-know", "listed", "waits-with-you",
    "thing-by", "counter-offer", "short-question",
)  # fmt: skip
"""Rules that find a request where none of the words of `REQUESTS` stands."""


def doubt(one: Found, *, now: datetime, zone: tzinfo, owner: AbstractSet[str] = frozenset()) -> str:
    """Return why a notice is a doubtful row of Today, as a message key; blank where it is a sure one.

    `owner` are the folded names of the owner: to see who is spoken to.
    """
    is_matter = one.kind in ("moment", "sensitive")
    if is_matter and must_stay(one):
        return ""
    one = replace(one, at=one.at.astimezone(zone))  # "Is 7pm ok?" names an hour of the owner's clock.
    age = _days(one.at, now, zone)
    past = None if one.due_at is None else _days(one.due_at - timedelta(seconds=1), now, zone)
    if one.rule.startswith("en.") and len(words.STRAY_LETTER.findall(plain(one.quote))) > 1:
        return "doubt.garbled"
    if one.since.maybe:
        return "doubt.maybe"
    if is_matter:
        return doubt_of_matter(one, age)
    if one.kind == "ask" and one.since.agreed:
        return doubt_of_yes(one, past)
    if one.kind == "ask":
        return _ask(one, age, past, now, owner) if one.by_owner else _awaited(one, age, now)
    if one.kind == "promise":
        return doubt_of_promise(one, age, past, now) if one.by_owner else doubt_of_their_promise(one, past)
    if one.kind == "thanks_owed":
        return "doubt.no_ask" if words.THANKS_YOU.search(_after(one)) else "doubt.seller" if _sells(one) else ""
    return ""


def _after(one: Found) -> str:
    """Return the folded words that follow a quote."""
    return fold(one.text[one.start + len(one.quote) :][:NEAR])


def doubt_of_quiet(
    found: Gaps,
    since_their_word: float,
    *,
    heard: bool = False,
    voices: int = BOTH_SPEAK,
    alone: bool = True,
    in_house: bool = False,
) -> str:
    """Return why a quiet is a doubtful row; `since_their_word` is the days since they wrote themselves to the owner.

    `heard`: a letter of theirs came lately that was put to somebody else. `voices`: days on which the one of the two
    who writes less wrote. `alone`: the owner wrote to others meanwhile. `in_house`: they work where the owner does.
    """
    if in_house:
        return "doubt.in_house"
    if heard:
        return "doubt.heard"
    if not alone:
        return "doubt.all_quiet"
    if voices < BOTH_SPEAK:
        return "doubt.one_voice"
    if found.n < QUIET_GAPS:
        return "doubt.little_known"
    if since_their_word > found.silence_days + ONE_SIDED:
        return "doubt.one_sided"
    known, over = (max(days, times * found.median_days) for days, times in (KNOWN_QUIET, QUIET_OVER))
    return "doubt.long_quiet" if found.silence_days > min(known, over) else ""


def _days(at: datetime, now: datetime, zone: tzinfo) -> int:
    return (now.astimezone(zone).date() - at.astimezone(zone).date()).days


# --- asks ------------------------------------------------------------------------------------------------------------


def _ask(one: Found, age: int, past: int | None, now: datetime, owner: AbstractSet[str]) -> str:
    """An ask to the owner."""
    folded = plain(one.quote)
    if (other := _is_not_their_ask(one, folded, now, owner)) != "":
        return other
    if one.rule.startswith("en.") and _is_said_to_nobody(one, folded):
        return "doubt.no_ask"
    if one.rule.startswith("vi.") and words.FORBIDS_VI.match(folded) is not None:
        return "doubt.no_ask"
    is_request = REQUESTS.search(folded) is not None or any(each in one.rule for each in WISHES)
    # "Let me know" asks for an answer, whatever verb stands in it.
    is_deed = (
        is_request
        and not words.OFFERS.search(folded)
        and words.DEED.search(folded) is not None
        and "let me know" not in folded
    )
    if one.rule in ADVICE and not words.TO_ME_ALONE.search(folded):
        return "doubt.advice"
    if words.POINTS_TO_MAKE.search(folded):
        return "doubt.advice"
    is_reminder = words.PUT_TO_REMIND.search(folded) is not None
    if past is not None and one.due_at is not None:
        stays = (is_deed or is_reminder) and past <= (PAST_DUE if one.due_at - one.at > A_DAY else 0)
        over = one.due_at <= now and not stays
        return "doubt.day_gone" if over else ""
    if _is_day_gone(one, age, now, is_deed=is_deed):
        return "doubt.day_gone"
    if age < RUSH_DAYS and _is_in_no_hurry(one):
        return "doubt.no_hurry"
    if one.rule in ADVICE or "oblique" in one.rule or words.ADVISES.search(folded):
        is_advice = one.rule in ADVICE or age > ADVICE_DAYS or (now - one.at > A_TALK and words.ADVISES.search(folded))
        return "doubt.advice" if is_advice else ""
    if is_reminder:
        return "doubt.talked" if one.since.owner_days or age > REMINDER_DAYS else ""
    is_bare = content_words(one.quote) <= words.OF_NO_CONTENT
    if now - one.at > A_TALK and one.since.in_talk and not is_request:
        return "doubt.chat"
    kind = "request" if is_request else "bare" if is_bare else "question"
    return "doubt.talked" if outlived(one, kind, age) and not (is_request and names_a_time_ahead(one, now)) else ""


def _is_not_their_ask(one: Found, folded: str, now: datetime, owner: AbstractSet[str]) -> str:
    """Why an ask is somebody else's to answer, answered already, or made to sell; else blank."""
    if one.direction == "other":
        return "doubt.for_another" if words.IF_NOT.search(folded) and not has_name(one, owner) else ""
    is_of_each = one.due_at is not None and words.OF_EACH.search(folded) is not None
    is_shared = one.since.shared and not (words.URGENT.search(folded) or is_of_each or _is_called(one, owner))
    if is_shared or _is_put_to_another(one, owner):
        return "doubt.for_another"
    is_wanted_by = one.is_limit and one.due_at is not None and one.due_at > now
    if one.since.acknowledged and not is_wanted_by:
        return "doubt.acknowledged"
    return "doubt.seller" if _sells(one) else ""


def _sells(one: Found) -> bool:
    """Whether somebody whom the owner never wrote to sells something."""
    return not one.since.known and words.SELLS.search(fold(f"{one.subject}. {one.text}")) is not None


def _is_in_no_hurry(one: Found) -> bool:
    """Whether the sentence of an ask, or the one after it, says that it can wait."""
    after = re.split(r"(?<=[.!?])\s", one.text[one.start + len(one.quote) :][:NEAR], maxsplit=2)[:2]
    said = sentence_around(one.text, one.quote, one.start) + " " + " ".join(after)
    slow = words.NO_RUSH.search(plain(said))
    is_slow = slow is not None and words.AND_YET.match(plain(said), slow.end()) is None
    return is_slow or words.NO_RUSH_VI.search(said) is not None


def _is_put_to_another(one: Found, owner: AbstractSet[str]) -> bool:
    """Whether the letter or the sentence begins with a name that cannot be the owner's: not even its first letter fits."""
    sentence = sentence_around(one.text, one.quote, one.start)
    for found in (words.CALLED.match(one.text), words.CALLED.match(sentence)):
        name = fold(found[1]) if found else ""
        if name and name not in words.NO_NAMES and owner and not any(name[0] == each[:1] for each in owner):
            return True
    return False


def _is_called(one: Found, owner: AbstractSet[str]) -> bool:
    """Whether the letter begins with the owner's name, or the sentence has it."""
    return has_name(one, owner) or words.TO_ALL.search(fold(addressed(one))) is not None


def _is_said_to_nobody(one: Found, folded: str) -> bool:
    """Whether an English ask asks for nothing of its reader: a bare command, a need of no act, a kindness, a jest."""
    after = _after(one)
    before = fold(one.text[max(0, one.start - LISTED) : one.start])
    if PRINTED_QUESTION.search(before) or _is_told_by_the_way(one, folded):
        return True
    if words.HOW_IS_A_NAME.match(one.quote):
        return True
    if words.SMALL_TALK.search(folded) or words.IF_WRONG.search(folded) or words.JESTS.match(after):
        return True
    if "let-me-know" in one.rule and words.ANOTHER_TO_KNOW.search(folded):
        return True
    if "please" in one.rule and words.FORBIDS.match(folded):
        return True
    if "imperative" in one.rule or ("remind" in one.rule and not words.PUT_TO_REMIND.search(folded)):
        if words.FORBIDS.match(folded):
            return True
        is_command = words.ACTS.match(folded) is not None and words.SAYS_WHAT_IS.match(folded) is None
        return not is_command and not words.TO_ME_ALONE.search(folded)
    if "lets" in one.rule and "?" not in one.quote:
        return one.due_at is None
    if one.rule in BY_A_SERVICE:
        return True
    if one.rule in WONDERED:
        return words.WANTS_TO_KNOW.search(folded) is None
    if one.rule in WANTED:
        is_wanted_by = one.due_at is not None and one.is_limit
        return not is_wanted_by and words.WANTS_AN_ACT.search(folded) is None
    return "?" in one.quote and _is_piece(one, folded)


def _is_told_by_the_way(one: Found, folded: str) -> bool:
    """Whether the sentence of an English ask looks forward, recommends, offers anything whatever, or tells of asking."""
    sentence = plain(sentence_around(one.text, one.quote, one.start))
    if words.LOOKS_FORWARD.search(sentence) or words.OPEN_OFFER.search(sentence):
        return True
    if words.OTHERS_ASK.search(sentence) and not REQUESTS.search(folded):
        return True
    if words.HANDS_IT_OVER.match(sentence):
        return True
    if words.WORTH_A_LOOK.search(sentence) and "let me know" not in sentence:
        return True
    if words.WHAT_ONE_DOES.match(folded) and folded == plain(one.text).rstrip(" .!"):
        return True
    is_need = "oblique" in one.rule and words.ALL_WE_NEED.search(folded) is not None
    return is_need and _ends_a_sentence(sentence, folded)


def _ends_a_sentence(sentence: str, folded: str) -> bool:
    """Whether the folded quote stands at the end of its folded sentence, after other words: "to get what we need"."""
    before, found, after = sentence.partition(folded)
    return bool(found and before.strip()) and not re.search(r"[\w:]", after)


def _is_piece(one: Found, folded: str) -> bool:
    """Whether an English quote was cut out of the middle of a sentence, and begins no question or request itself."""
    if words.OPENS_A_QUESTION.match(folded) or REQUESTS.search(folded):
        return False
    sentence = sentence_around(one.text, one.quote, one.start)
    before = sentence[: max(0, sentence.find(one.quote))]
    return len(before.strip()) >= CUT and not words.STARTS_A_CLAUSE.search(fold(before))


def _is_day_gone(one: Found, age: int, now: datetime, *, is_deed: bool) -> bool:
    """Whether an ask without a day of its own was about a time that is over."""
    folded, sentence = plain(one.quote), plain(sentence_around(one.text, one.quote, one.start))
    of_the_hour = is_of_the_moment(one) or words.ASKS_THE_HOUR.search(sentence) or words.OF_THE_HOUR.search(folded)
    is_of_now = words.NOW.search(folded) or words.OF_THE_HOUR.search(folded) or words.WHEREABOUTS.match(one.quote)
    is_waiting = words.WAITING_NOW.search(plain(f"{one.subject}. {_around(one)}"))
    passes = is_of_now and one.due_at is None and not names_a_time_ahead(one, now)
    if now - one.at > A_WHILE and (passes or is_waiting):
        return True
    if (age > 0 and of_the_hour and not names_a_time_ahead(one, now)) or (
        age > 1 and words.ERRAND.search(_with_what_it_means(one, folded))
    ):
        return True
    if (now - one.at > A_DAY and words.CALL_AT_ONCE.search(folded)) or (age > 0 and _is_beside_todays_request(one)):
        return True
    if now - one.at > HALF_A_DAY and words.ONCE_THERE.search(folded):
        return True
    if age > PAST_DUE and words.BEFORE_AN_EVENT.search(sentence) and not names_a_time_ahead(one, now):
        return True
    # A deed is still wanted after the day that a sentence beside it names; what is only asked about is not.
    return speaks_of_a_day_gone(one, sentence_around(one.text, one.quote, one.start) if is_deed else _around(one), now)


def _is_beside_todays_request(one: Found) -> bool:
    """Whether a question follows in one breath on a request for that very day: "Send me a draft this morning? And who speaks?"."""
    before = plain(one.text[max(0, one.start - NEAR) : one.start])
    last = re.split(r"[.!?] ", before.rstrip(" .!?"))[-1]
    follows = words.FOLLOWS_ON.match(plain(one.quote)) is not None
    return follows and REQUESTS.search(last) is not None and OF_THIS_DAY.search(last) is not None


def _with_what_it_means(one: Found, folded: str) -> str:
    """Return the folded words of an ask, with the sentence before it where "it" is all that it speaks of: "Can you check it?"."""
    if len(content_words(one.quote)) > 1 or not words.IT.search(folded):
        return folded
    return plain(one.text[max(0, one.start - NEAR) : one.start]).rstrip(" .!?").rsplit(". ")[-1] + ". " + folded


def speaks_of_a_day_gone(one: Found, said: str, now: datetime) -> bool:
    """Whether `said` names sure times after its letter, and all of them have passed by `now`."""
    language = language_of_rule(one.rule)
    line = words.RUN_HOUR.sub(r"\1:\2 \3m", " ".join(said.split()))  # "tomorrow\nmorning" is one time.
    spans = [(each.start, each.end or each.start) for each in find_times(line, language, one.at) if each.sure]
    # Of "today between 12 and 1, shall we do it today?" the hours count, not the day around them.
    ends = [to for begin, to in spans if not any(begin <= b and e <= to and e - b < to - begin for b, e in spans)]
    later = [end for end in ends if end > one.at]
    return bool(later) and max(later) <= now


def _around(one: Found) -> str:
    """Return the words of an ask with what stands beside it, but for what its neighbours tell of the letter's own day."""
    end = one.start + len(one.quote)
    before, after = one.text[max(0, one.start - NEAR) : one.start], one.text[end : end + NEAR]
    return words.TOLD_OF_TODAY.sub("", before) + one.quote + words.TOLD_OF_TODAY.sub("", after)


def _awaited(one: Found, age: int, now: datetime) -> str:
    """An ask of the owner's that nobody answered."""
    folded = plain(one.quote)
    if any(
        each.search(folded)
        for each in (words.IF_ANY, words.SMALL_TALK, words.CURIOUS, words.TO_PASS_ON, words.FORBIDS, words.LET_BE)
    ):
        return "doubt.no_ask"
    if words.DONE_QUIETLY.match(folded) and not words.COMES_BACK.search(folded):
        return "doubt.no_answer"
    if one.since.shared:
        return "doubt.for_another"
    if age > PAST_DUE and SCHEDULING.search(folded):
        return "doubt.day_gone"
    if _is_day_gone(one, age, now, is_deed=bool(REQUESTS.search(folded) and words.DEED.search(folded))):
        return "doubt.day_gone"
    # A question that the owner wrote on after at once was mostly answered in between.
    if one.since.letters or (one.since.wrote_at_once and not REQUESTS.search(folded)):
        return "doubt.talked"
    named = content_words(one.quote)
    return "doubt.old" if outlived(one, "bare" if named and named <= words.OF_NO_MATTER else "awaited", age) else ""
