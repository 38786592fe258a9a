"""Which moments and hard matters are doubtful rows of Today: told as news, as business, by the way, or of somebody else.

Pure. A fresh loss of the writer's own, and a complaint about the owner's own work, are never doubted: to overlook one
of these costs more than a row too many. The answer is a message key (`doubt.…`); blank where nothing speaks against it.
"""

from sincerely.noticing import doubt_words as words
from sincerely.noticing.folding import fold
from sincerely.noticing.found import Found
from sincerely.noticing.sentences import plain, sentence_around
from sincerely.noticing.whose_matter import whose_matter
from sincerely.noticing.worth_words import ABOUT_US, BEREAVED, FIRST, GRAVELY, OF_THE_CIRCLE, OF_THE_CIRCLE_VI

GRAVE = ("death", "grief")
AGAINST_US = ("complaint", "anger", "legal", "money_dispute")
"""What a client may hold against the owner."""
CHEERFUL = ("birth", "wedding", "engagement", "pregnancy", "baptism")
"""Good news of somebody else is no reason to congratulate whoever told it."""
PASSES = ("illness", "surgery", "accident", "private", "apology", "bad_news")
"""What somebody told of themself and nobody came back to: after FRESH_DAYS a word would come late, and is asked for less surely."""
BODILY = ("illness", "surgery", "accident")
LASTS = (
    *GRAVE,
    "birth",
    "wedding",
    "engagement",
    "pregnancy",
    "farewell",
    "retirement",
    "job",
    "promotion",
    "birthday",
    "anniversary",
)
"""What one may still write about in its second week."""
FRESH_DAYS = 5
HARD_DAYS = 3
"""A hard matter that is nobody's loss and no complaint: by then a word was said, or is not looked for."""
ROUND_ABOUT = ("vi.grief.round", "vi.illness.round")
"""Rules of what is told round about: enough to close a thread, too faint for a sure row."""
TEMPERS = ("complaint", "anger", "conflict", "apology", "bad_news")


def must_stay(one: Found) -> bool:
    """Whether it is a loss of the writer's own, or a complaint of theirs about the owner's work."""
    if words.TITLED.match(fold(one.text)):
        return False
    sentence = plain(sentence_around(one.text, one.quote, one.start))
    if one.what in GRAVE and _thanks_for_coming(one, sentence):
        return False
    if one.what in GRAVE and (_is_long_past(one, sentence) or _is_of_no_one_near(one, sentence)):
        return False
    if one.what in GRAVE:
        is_own = words.OWN_LOSS.search(sentence) or (one.rule.startswith("vi.") and FIRST.search(sentence))
        return bool(is_own) and BEREAVED.search(sentence) is not None and whose_matter(one) != ""
    return one.what in AGAINST_US and ABOUT_US.search(sentence) is not None


def doubt_of_matter(one: Found, age: int) -> str:
    """Return why a moment or a hard matter told `age` days ago is a doubtful row, as a message key; blank where it is a sure one."""
    if one.rule in ROUND_ABOUT:
        return "doubt.round"
    if words.TITLED.match(fold(one.text)):
        return "doubt.for_another"
    sentence, is_told = plain(sentence_around(one.text, one.quote, one.start)), whose_matter(one) == "told"
    if one.what in GRAVE and _thanks_for_coming(one, sentence):
        return "doubt.old"
    if _is_of_no_one_near(one, sentence):
        return "doubt.round"
    if words.ABOUT_YOU.search(sentence) or (one.kind == "moment" and words.WISHED.search(sentence)):
        return "doubt.wished"
    if _is_of_third(one, sentence, is_told=is_told):
        return "doubt.of_third"
    if _is_long_past(one, sentence) or (one.what in BODILY and words.MENDS.search(sentence)):
        return "doubt.old"
    if _reads_like_news(one, sentence, is_told=is_told):
        return "doubt.news"
    if words.PAPER.search(sentence):
        return "doubt.paper"
    # Somebody's state of mind, told by the way: not their illness, and not the writer's.
    is_mood = one.kind == "sensitive" and one.what == "illness" and is_told and not GRAVELY.search(sentence)
    if (one.what in TEMPERS or is_mood) and words.OF_THIRD.search(sentence):
        return "doubt.of_third"
    is_small = words.SORRY_FOR_LITTLE.search(sentence) or not words.SORRY_TO_YOU.search(sentence)
    if one.what == "apology" and (is_small or not words.SORRY_DEEPLY.search(sentence)):
        return "doubt.small"
    return "doubt.old" if _has_passed(one, age) else ""


def _is_of_third(one: Found, sentence: str, *, is_told: bool) -> bool:
    """Whether it is good news of somebody else, handed on for another, or a service that the writer only goes to."""
    if one.what in CHEERFUL and ((one.kind == "moment" and is_told) or words.OF_A_FRIEND.search(sentence)):
        return True
    if one.what in GRAVE:
        return words.ATTENDS.search(sentence) is not None
    return is_told and words.HANDED_ON.search(sentence) is not None


def _has_passed(one: Found, age: int) -> bool:
    """Whether by now a word about it was said, or is not looked for."""
    is_hard = one.kind == "sensitive" and one.what not in GRAVE
    passes = is_hard or one.what in PASSES or (one.kind == "moment" and one.what not in LASTS)
    # Everybody was told, and most said a word at once.
    passes |= one.direction == "other" and one.what not in GRAVE
    return passes and age > (HARD_DAYS if is_hard else FRESH_DAYS)


def _thanks_for_coming(one: Found, sentence: str) -> bool:
    """Whether a family thanks for condolences: in a letter to many anywhere, in one to the owner where the loss is told."""
    return words.THANKS_FOR_COMING.search(plain(one.text) if one.direction == "other" else sentence) is not None


def _is_of_no_one_near(one: Found, sentence: str) -> bool:
    """Whether words of mourning stand where nobody of a family or a circle is named: they close the gate, and hint at most."""
    if one.kind != "sensitive" or one.what not in GRAVE:
        return False
    before = one.text[max(0, one.start - words.JUST_BEFORE) : one.start]
    if words.NAMED.search(sentence_around(one.text, one.quote, one.start)) is not None:
        return False
    circle = OF_THE_CIRCLE_VI if one.rule.startswith("vi.") else OF_THE_CIRCLE
    return circle.search(f"{plain(before)} {sentence}") is None


def _is_long_past(one: Found, sentence: str) -> bool:
    """Whether it is told as something of former years: "when my father died in 2011", "ba em mất sớm"."""
    return words.LONG_AGO.search(sentence) is not None or any(
        int(year) + 1 < one.at.year for year in words.DIED_IN.findall(sentence)
    )


def _reads_like_news(one: Found, sentence: str, *, is_told: bool) -> bool:
    """Whether it was told by a newspaper or a speech, in numbers, of another year, or asked about."""
    if words.SEEN_ON_NEWS.search(sentence) or (is_told and words.TOLD_BY_NEWS.search(fold(one.text))):
        return True
    is_past = any(int(year) < one.at.year for year in words.A_YEAR.findall(sentence))
    return is_past or words.COUNTED.search(sentence) is not None or sentence.rstrip().endswith("?")
