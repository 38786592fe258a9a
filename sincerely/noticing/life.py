"""The life of a notice: what later entries close it, and with which words.

Pure: one open notice and what happened afterwards between the same two people or in the same conversation, in order
of time. A letter closes what it speaks of (`about_it.py`), not all that stands open. What is not clear stays open and
is asked as a question (`perhaps.py`); a person can always close it by hand.
"""

from collections.abc import Sequence
from datetime import timedelta

from sincerely.noticing import closing_words as words
from sincerely.noticing.a_word import says_a_word, wants_a_word
from sincerely.noticing.about_it import arrived, delivers, pieces, says_done, taken_back, telling_line
from sincerely.noticing.answering import answers_another, asks_back, hands_on, holds_only_another
from sincerely.noticing.folding import fold
from sincerely.noticing.later import (
    SENT_BACK,
    Closing,
    Later,
    OpenNotice,
    content_words,
    first_line,
    folded_text,
    is_same_conversation,
    place,
    shared_matter,
)
from sincerely.noticing.said_yes import named_limit, only_says_yes

PROMISE_WINDOW = timedelta(days=75)
ANSWER_WINDOW = timedelta(days=120)
COMPLAINED_WITHIN = timedelta(days=14)
"""So long whoever waits may say that what was sent did not come."""
BACK_WITHIN = timedelta(days=1)
"""So soon a server says that a letter could not be delivered."""
SENT = ("life.promise.done", "life.promise.attached", "life.promise.colleague")
"""Closings by whoever sent something: the reader may say that it did not come."""
SHORT = 400
"""Characters of a letter that may say nothing but "I'll get back to you"."""


def reached_out(later: Later) -> bool:
    """Whether the owner turned to the person: a letter of theirs, or a call or visit that they wrote down themself."""
    return (later.kind == "message" and later.direction == "out") or (
        later.kind in ("call", "meeting") and later.direction == "none"
    )


def is_holding(later: Later) -> bool:
    """Whether a letter only says that the answer will come later."""
    folded = folded_text(later)
    return len(folded) < SHORT and not later.has_attachment and place(words.HOLDING, folded) >= 0


def asks_on(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter that never reached the person only asks somebody else for help with their matter."""
    if later.reached or words.TO_A_THIRD.search(notice.quote):
        return False
    folded = folded_text(later)
    return place(words.ASKS_ON, folded) >= 0 and place(words.HANDS_OVER, folded) < 0


def agrees(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of whoever was asked only says yes to a deed by a day: it is a promise then, and not yet the answer."""
    side = "out" if notice.by_owner else "in"
    if later.direction != side or later.kind != "message" or not later.same_person or later.has_attachment:
        return False
    if later.has_promise or not is_same_conversation(notice, later) or place(words.DONE, folded_text(later)) >= 0:
        return False
    is_by_a_day = notice.is_limit or named_limit(notice.quote, later.text, later.language, later.at) is not None
    return is_by_a_day and only_says_yes(notice.quote, later.text, later.language, later.at)


def closes_promise(notice: OpenNotice, later: Later, before: Sequence[Later] = ()) -> Closing | None:
    """A promise is kept when its maker says so or sends it, or when the other side says it arrived.

    `before` is what happened since the promise and before the letter.
    """
    if later.at - notice.at > PROMISE_WINDOW:
        return None
    maker = "out" if notice.by_owner else "in"
    same_thread = is_same_conversation(notice, later)
    if not later.same_person and not same_thread:
        return None
    shared = shared_matter(notice, later)
    if later.kind == "call" and words.CALLS.search(fold(notice.quote)):
        return Closing("kept", later.entry_id, later.at, first_line(later.text), "life.promise.called")
    near = same_thread or bool(shared) or later.has_attachment
    if notice.by_owner and same_thread and later.by_colleague and later.reached and shared:
        done = delivers(notice, later)
        return None if done is None else ended(later, "kept", done[1], "life.promise.colleague")
    if later.direction == maker:
        if near and (done := delivers(notice, later)) is not None:
            return ended(later, "kept", done[1], f"life.promise.{done[0]}")
        folded = folded_text(later)
        decided = (
            place(words.DECIDES, folded) if same_thread and words.ANSWER_PROMISED.search(fold(notice.quote)) else -1
        )
        if decided >= 0 and not is_holding(later):
            return ended(later, "kept", decided, "life.promise.answered")
        if (met := meets(notice, later, same_thread=same_thread)) is not None:
            return met
    elif later.direction in ("in", "out") and (same_thread or shared):
        came = any(wrote_of_it(notice, one, maker) for one in before)
        if (arrival := arrived(notice, later, came=came)) >= 0:
            return ended(later, "kept", arrival, "life.promise.received")
    # The maker takes it back, or whom it was promised to wants it no more.
    may_take_back = same_thread or (later.direction == maker and shared)
    if may_take_back and later.direction in ("in", "out") and (gone := taken_back(notice, later)) >= 0:
        return ended(later, "withdrawn", gone, "life.withdrawn")
    return None


def ended(later: Later, state: str, around: int, rule: str) -> Closing:
    """Return how a letter ends a notice, quoting the line around the place that says so."""
    return Closing(state, later.entry_id, later.at, first_line(later.text, around), rule)


def meets(notice: OpenNotice, later: Later, *, same_thread: bool) -> Closing | None:
    """A promised call is kept by a letter that tells of the talk, a promised introduction by one that introduces."""
    promised, folded = fold(notice.quote), folded_text(later)
    is_of_call = words.CALLS.search(promised) is not None and words.SENDS.search(promised) is None
    again = any(words.CALLS.search(one) and words.PROMISES_ON.search(one) for _, _, one in pieces(later))
    if same_thread and is_of_call and not again and (talked := place(words.TALKED, folded)) >= 0:
        return ended(later, "kept", talked, "life.promise.called")
    if words.INTRODUCES.search(promised) and later.same_person and (met := place(words.INTRODUCED, folded)) >= 0:
        return ended(later, "kept", met, "life.promise.introduced")
    return None


def wrote_of_it(notice: OpenNotice, later: Later, maker: str) -> bool:
    """Whether a letter of who promised, in its conversation, may have brought it: it does not only promise on."""
    if later.direction != maker or later.kind != "message" or not is_same_conversation(notice, later):
        return False
    says_so = any(says_done(said, later.has_attachment) >= 0 for _, said, _ in pieces(later))
    return later.has_attachment or says_so or not (later.has_promise or is_holding(later))


def closes_ask(notice: OpenNotice, later: Later, before: Sequence[Later] = ()) -> Closing | None:
    """An ask is answered when the one who was asked writes in the thread, other than "I'll get back to you"."""
    if later.at - notice.at > ANSWER_WINDOW:
        return None
    answerer = "out" if notice.by_owner else "in"
    same_thread = is_same_conversation(notice, later)
    if not later.same_person and not same_thread:
        return None
    if later.direction == answerer and later.kind == "message":
        shared = content_words(notice.quote) & content_words(later.text)
        sent = place(words.DONE, folded_text(later)) >= 0 and shared_matter(notice, later)
        if (same_thread or len(shared) >= 2 or sent) and not leaves_open(notice, later):
            line = telling_line(notice, later.text)
            return Closing("answered", later.entry_id, later.at, line, "life.ask.replied")
    elif (
        later.direction in ("in", "out")
        # Whoever takes back an ask often does so in a letter of its own.
        and (same_thread or content_words(notice.quote) & content_words(later.text))
        and (gone := taken_back(notice, later)) >= 0
    ):
        return ended(later, "withdrawn", gone, "life.withdrawn")
    return None


def leaves_open(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of whoever was asked leaves the ask open: it holds out, says yes, asks back or hands it on."""
    if (is_holding(later) and not holds_only_another(notice, later)) or asks_on(notice, later) or agrees(notice, later):
        return True
    return asks_back(notice, later) or hands_on(notice, later) or answers_another(notice, later)


def closes_thanks_owed(notice: OpenNotice, later: Later, before: Sequence[Later] = ()) -> Closing | None:
    """Thanks were said when the owner's later letter to them carries thanks."""
    if later.same_person and later.direction == "out" and later.has_thanks:
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.thanks.said")
    return None


def closes_moment(notice: OpenNotice, later: Later, before: Sequence[Later] = ()) -> Closing | None:
    """A moment or a hard matter was met when the owner wrote or called afterwards; a grave one, with a word to it."""
    if later.same_person and reached_out(later) and not leaves_alone(notice, later):
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.moment.met")
    return None


def leaves_alone(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of the owner's goes on with the business of one that told of something grave, and says no word to it."""
    if later.kind != "message" or not wants_a_word(notice.what, notice.quote):
        return False
    return not says_a_word(later.text)


RULES = {
    "promise": closes_promise,
    "ask": closes_ask,
    "thanks_owed": closes_thanks_owed,
    "moment": closes_moment,
    "sensitive": closes_moment,
}


def closing(notice: OpenNotice, later: Sequence[Later]) -> Closing | None:
    """Return how `notice` ended, by the first later entry that ends it; None while it is open.

    What was sent and, as its reader says, did not come, is still owed.
    """
    rule = RULES.get(notice.kind)
    if rule is None:
        return None
    known = [entry for entry in later if entry.at > notice.at]
    for place_, entry in enumerate(known):
        found = rule(notice, entry, known[:place_])
        if found is not None and not did_not_come(notice, found, known[place_ + 1 :]):
            return found
    return None


def did_not_come(notice: OpenNotice, found: Closing, since: Sequence[Later]) -> bool:
    """Whether what was sent came back at once, or whoever waited says soon after that it did not come."""
    if found.rule not in SENT:
        return False
    waits = "in" if notice.by_owner else "out"
    for one in since:
        if one.kind == SENT_BACK and notice.by_owner and one.at - found.at <= BACK_WITHIN:
            return True
        is_told = one.direction == waits and one.same_person and one.at - found.at <= COMPLAINED_WITHIN
        is_of_it = is_told and (is_same_conversation(notice, one) or bool(shared_matter(notice, one)))
        if is_of_it and place(words.NOT_ARRIVED, folded_text(one)) >= 0:
            return True
    return False
