"""Which promises are doubtful rows of Today: none at all, told by the way, over, or waiting for something else.

Pure. The answer is a message key (`doubt.…`); blank where nothing speaks against it.
"""

from datetime import datetime, timedelta

from sincerely.noticing import doubt_words as words
from sincerely.noticing.found import Found
from sincerely.noticing.lives import A_DAY, A_WHILE, PAST_DUE, outlived
from sincerely.noticing.sentences import plain, sentence_around
from sincerely.noticing.worth import is_of_the_moment
from sincerely.noticing.worth_words import HANDS_OVER, ON_THE_CLOCK

DEED_TALK = 2
"""Days on which the owner has written since without what they promised to send."""
LATE_DAYS = 4
"""A promise of theirs for a day is worth a question so long after it; then it was settled or forgotten."""
BROUGHT_DAYS = 3
"""Days for which something that will be brought along is a row; then it was brought, or will not be."""
FAR = timedelta(days=60)
"""What was promised for longer ahead than this was a plan."""
YOUNG = timedelta(days=3)
"""For so long whoever promised without a day is let get on with it."""
LONG_PAST_DUE = 4
"""Days after its day that a promise is worth a row at most, where the two do not write on."""


def doubt_of_promise(one: Found, age: int, past: int | None, now: datetime) -> str:
    """A promise of the owner's."""
    folded = plain(one.quote)
    if _promises_nothing(one, past, folded):
        return "doubt.no_promise"
    if words.VAGUE.match(plain(words.RUNS_ON.sub("", one.quote))) and (past is None or past > 0):
        return "doubt.vague"
    if past is None and words.TELLS_A_THIRD.match(folded):
        return "doubt.of_third"
    if past is None or one.due_at is None:
        return _promise_for_no_day(one, age, folded) or _in_no_hurry(one, now)
    if one.due_at - one.at > FAR:
        return "doubt.plan"
    if past > 0 and words.ABOUT_A_DAY.search(folded):
        return "doubt.day_gone"
    is_said = words.IN_PERSON.search(folded) is not None and words.BY_PHONE.search(folded) is None
    is_said = is_said and not (one.is_limit and words.TELLS_WHICH.search(folded))
    most = (0 if is_said else LATE_DAYS if one.is_limit else PAST_DUE) if one.since.days else LONG_PAST_DUE
    is_soon = one.due_at - one.at < A_DAY / 2 and words.BY_PHONE.search(folded) and one.due_at <= now
    if is_soon or (past >= 0 and words.OF_THE_HOUR.search(folded) and now - one.at > A_WHILE):
        return "doubt.day_gone"
    return "doubt.day_gone" if past > most else ""


def _promises_nothing(one: Found, past: int | None, folded: str) -> bool:
    """Whether nothing is owed to the reader: a habit, a readiness, a talk with others, what the letter itself does."""
    if words.WE.match(folded) and not HANDS_OVER.search(folded):
        return True
    is_none = [
        words.DONE_BY_SAYING_VI,
        words.TO_OTHERS,
        words.GOES_ON_VI,
        words.HABIT,
        words.WILLING,
        words.DELEGATED,
        words.GOES_ON,
    ]
    # Whoever tries to reach somebody by a day has not reached them while nothing passed between the two.
    if past is None or one.since.days or not words.TRIES_TO_REACH.search(folded):
        is_none.append(words.KEEPS_ON)
    if past is None:
        is_none += [words.ENCLOSED, words.ON_THE_AGENDA]
    if any(each.search(folded) for each in (*is_none, words.WITH_OTHERS)):
        return True
    if past is None and words.COPIES.match(one.quote):
        return True
    return words.AN_EVENT.search(plain(sentence_around(one.text, one.quote, one.start))) is not None


def _promise_for_no_day(one: Found, age: int, folded: str) -> str:
    """A promise of the owner's that names no day."""
    since = one.since
    if words.AS_SOON.search(folded):
        return "doubt.condition"
    of_the_hour = (words.OF_THE_HOUR, words.MEETS, words.CALLS_ONCE_DONE)
    if age > 0 and (is_of_the_moment(one) or any(each.search(folded) for each in of_the_hour)):
        return "doubt.day_gone"
    if age > 0 and ON_THE_CLOCK.search(folded) and words.WAITING_NOW.search(plain(one.subject)):
        return "doubt.day_gone"
    went_on = since.wrote_at_once and since.letters > 1
    is_loose = words.LET_KNOW.search(folded) or words.NAMES_NOTHING.match(folded)
    if (went_on and is_loose) or (since.wrote_at_once and words.PASS_ON.search(folded)):
        return "doubt.maybe"
    if words.BRINGS.search(folded) and age > BROUGHT_DAYS:
        return "doubt.in_person"
    if words.DEED.search(folded):
        return "doubt.talked" if since.owner_days > DEED_TALK or outlived(one, "deed", age) else ""
    if since.owner_days:
        return "doubt.talked"
    is_said = words.LET_KNOW.search(folded) or words.IN_TOUCH.search(folded) or ON_THE_CLOCK.search(folded)
    return "doubt.old" if outlived(one, "said" if is_said else "deed", age) else ""


def _in_no_hurry(one: Found, now: datetime) -> str:
    """What nothing else speaks against, without a day: for several, who may not wait for it; or said just now."""
    if one.since.shared:
        return "doubt.said_to_all"
    return "doubt.no_day" if now - one.at < YOUNG else ""


def doubt_of_yes(one: Found, past: int | None) -> str:
    """An ask to which whoever was asked said yes, wanted by a day."""
    if words.IN_PERSON.search(plain(one.quote)):
        return "doubt.in_person"
    most = LATE_DAYS if one.since.days else LONG_PAST_DUE
    return "doubt.day_gone" if past is not None and past > most else ""


def doubt_of_their_promise(one: Found, past: int | None) -> str:
    """A promise of theirs whose day has passed."""
    folded = plain(one.quote)
    if words.UNSURE.search(folded) or words.AS_SOON.search(folded):
        return "doubt.no_promise"
    if (
        not words.THEIR_DEED.search(folded)
        or words.ON_PAPER.search(folded)
        or (words.IN_PERSON.search(folded) and not words.PASS_ON.search(folded))
    ):
        return "doubt.in_person"
    if past is not None and past > LATE_DAYS:
        return "doubt.old"
    if one.due_at is not None and one.due_at - one.at > FAR:
        return "doubt.plan"
    return "doubt.talked" if one.since.letters else ""
