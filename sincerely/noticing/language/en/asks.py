"""Asks in English: what the writer wants the reader to do or to answer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from sincerely.noticing.language.en import ask_short, ask_wishes
from sincerely.noticing.language.en.ask_offered import (
    ANSWERS,
    CONDITION,
    PLEASE_RULES,
    PUT_TO_ONE,
    is_offer,
    with_condition,
)
from sincerely.noticing.language.en.ask_words import (
    ALL_YOU_NEED,
    ASK_YOU,
    ASK_YOU_NOT,
    AWAIT,
    BUILT_AS_QUESTION,
    COMMAND_AFTER_DASH,
    COMMAND_FIRST,
    COMMAND_IS_NONE,
    COMMAND_LATER,
    COMMAND_NOT,
    COMMANDS,
    DO_NOT,
    DO_VERB,
    FINE_EITHER_WAY,
    FORMULA_WAYS,
    FORMULAS,
    HAVE_TO_ASK,
    HEADLINE_SAYS,
    HELPFUL,
    HOPING,
    IF_COULD,
    INVERTED,
    LET_HAVE,
    LET_KNOW,
    LETS,
    MISSING,
    NAMES_A_QUESTION,
    NEED,
    NEED_ALONE,
    NEED_BARE,
    NEED_BY,
    NEED_YOUR,
    NOUN_TOO,
    OBJECTS,
    ORDERED,
    OTHERS_TELL,
    PERHAPS_YOU,
    PLAN_REPORTED,
    PLEASE,
    PLEASE_GENERAL,
    PLEASE_NOT,
    QUESTION_START,
    REAL_IN_FORMULA,
    RELAYED,
    REMIND,
    REPORTED_SPEECH,
    RHETORICAL,
    SHOULD,
    SHOUT_IF,
    SMALL_TALK,
    SOMEONE,
    STILL_LACKING,
    SUGGEST,
    TAKES_ANYTHING,
    THE_THING_NEEDED,
    THEY_ASK_YOU,
    THOUGHT_IT,
    UNDER_A_CONDITION,
    UNLESS_YOU,
    UNMARKED,
    WE_SHOULD,
    WHEN_YOU_CAN,
    WHY_NOT,
    WONDER,
    WOULD,
    WOULD_HELP,
    YOU,
)
from sincerely.noticing.language.en.grammar import (
    DEADLINE,
    Found,
    Row,
    capitals_hold,
    clause_tokens,
    clause_words,
    needed_in,
    quote_end,
    quote_start,
    rx,
    words_of,
)
from sincerely.noticing.possible import Possible, numbers
from sincerely.noticing.records import Clause


def find(
    clause: Clause, words: frozenset[str], rows: Sequence[Row], bulk: bool, *, to_many: bool = False
) -> list[Found]:
    """Return the asks of one clause, `rows` being those that may match it; in a bulk notice only clear ones with a deadline.

    `to_many`: it only reads like a notice to many, and a "could you" is still put to somebody.
    """
    folded = clause.folded
    if folded.startswith("subject") and _SUBJECT_LINE.match(folded) is not None:
        return []
    found = [] if _DIRECT.isdisjoint(words) else _direct(clause, words)
    if rows:
        found += _indirect(folded, clause.text, rows)
    if clause.question or may_open(folded):
        found += _question(clause, words, bulk or to_many)
    if _may_command(folded, words):
        found += _imperative(clause)
    if found and '"' in folded:
        found = [hit for hit in found if not _is_reported(folded, hit)]
    if not found:
        return []
    if not _FORMULAIC.isdisjoint(words) and any(hit.rule not in _QUESTIONS for hit in found):
        found = _outside(found, _formulas(folded))
    if not _CONDITIONAL.isdisjoint(words):
        found = [with_condition(folded, hit) for hit in found if not is_offer(folded, hit)]
    if (bulk or to_many) and _TO_ONE.match(clause.text) is None:
        is_due = _TAKING_PART.isdisjoint(words) and DEADLINE.search(folded) is not None
        left = (PLEASE_RULES if is_due else frozenset()) | (frozenset() if bulk else PUT_TO_ONE)
        return [hit for hit in found if hit.rule in left]
    return found


_TAKING_PART: Final = words_of("rsvp register registration enroll enrol reservation reservations drawing")
"""What whoever likes may take part in: no matter to when."""


_SUBJECT_LINE: Final = re.compile(r"subject(?: ?:| re:| fwd?:)")
"""The heading of a mail that was passed on: what it asks is said again below it, or to somebody else."""
_TO_ONE: Final = re.compile(r"[A-Z][A-Za-z]+ +(?:- ?-+|-) ")
"""A name and a dash: what follows is for that reader, whatever stands around it."""
_QUESTION: Final = "en.ask.question"
_HALF_QUESTION: Final = "en.ask.half-question"
_SHORT_QUESTION: Final = "en.ask.short-question"
_QUESTIONS: Final = frozenset((_QUESTION, _HALF_QUESTION, _SHORT_QUESTION))
"""No formula, whatever they ask."""
_LONGEST_PLAIN_QUESTION: Final = 140
"""Characters above which a question argues more often than it asks."""
_FORMULAIC: Final = words_of(
    "question questions comment comments concern concerns problem problems issue issues queries quetions questons difficulty difficulties suggestions "
    "information info details assistance help data changes attention clarification thoughts anything something hesitate free more further additional other "
    "another need needs any inquiries enquiries emergency emergencies urgent special dietary disability corrections correction errors discrepancies service help assist support shout holler yell scream ping"
)
"""Words of which a formula holds at least one."""
_CONDITIONAL: Final = words_of("if unless in once when as")


@cache
def _formula_words() -> Possible:
    """By which words of a clause each way to say a formula may stand in it: all of them together are slow to seek."""
    return Possible([(frozenset(), frozenset())] * len(FORMULA_WAYS), (), [needed_in(way) for way in FORMULA_WAYS])


def _formulas(folded: str) -> list[tuple[int, int]]:
    """Where "let me know if you have any questions" and its like stand, unless they carry a deadline or a real thing."""
    tokens = clause_tokens(folded)
    ways = _formula_words().rules(clause_words(tokens), tokens, apostrophes="'" in folded)
    if not ways:
        return []
    if DEADLINE.search(folded) is not None or REAL_IN_FORMULA.search(folded) is not None:
        return []
    return list(_spans(numbers(ways), folded))


def _spans(ways: Sequence[int], folded: str) -> Iterator[tuple[int, int]]:
    """The places that the ways match, as one pattern of all of them would: the first to begin, then the first in order."""
    at = 0
    while found := [(match.start(), way, match.end()) for way in ways if (match := FORMULAS[way].search(folded, at))]:
        start, _, end = min(found)
        yield start, end
        at = max(end, start + 1)


def _outside(found: list[Found], spans: list[tuple[int, int]]) -> list[Found]:
    return [hit for hit in found if hit.rule in _QUESTIONS or not any(start <= hit.start < end for start, end in spans)]


_MAY_REACH: Final = rx(
    r"\byou (?:can|may|could)(?: also| always| still)? (?:reach|e-?mail|call|contact|write|find|get|ring|text)\b"
)
"""Where the reader may be told only how the writer is reached: "you can write to me here and call me there"."""


def _is_reported(folded: str, hit: Found) -> bool:
    """Whether the ask stands within words that somebody is said to have spoken."""
    if hit.rule in _QUESTIONS:
        return "?" in folded and REPORTED_SPEECH.search(folded) is not None
    return folded.count('"', 0, hit.start) % 2 == 1 and REPORTED_SPEECH.search(folded, 0, hit.start) is not None


def _hit(rule: str, folded: str, start: int) -> Found:
    return Found(rule, start, quote_end(folded, start))


_PLEASES: Final = words_of("please pls plz plse pis kindly")
_MODALS: Final = words_of("can could would will won couldn")
_ADDRESSED: Final = words_of("you anyone anybody someone somebody one either y all")


def _which_please(folded: str, hit: Found) -> str:
    """The rule of a "please" by whom it is for, and whether it stands under a condition that comes first."""
    if _FOR_ME.search(folded, hit.start, hit.end) is not None:
        return "en.ask.please-me"
    if CONDITION.search(folded, 0, hit.start) is None or ANSWERS.search(folded, hit.start, hit.end) is not None:
        return "en.ask.please"
    return "en.ask.please-if"


_REPLY_LINE: Final = rx(
    r"please respond to (?!(?:this|these|that|those|me|us|him|her|them|my|our|your|his|their|the|all|any|each|both|every|a|an)\b)"
)
"""The line of a mail program at the head of a letter: where an answer goes."""
_A_CALL_FOR: Final = rx(
    r"(?:contact|call|e-?mail|notify)\b(?! (?:center|centre|our|your)\b)[^?!]{0,80}\b(?:as soon as (?:possible|you can)|asap|so (?:that )?(?:i|we|he|she|they)\b|and (?:advise|discuss|ask|tell|confirm|find out)\b)"
)
"""A call with a purpose is asked of this reader; where one may call is told to all."""
_FOR_ME: Final = re.compile(r"\b(?:me|us)\b")
"""Who asks for something for themselves asks one reader; a notice to many says "please" of a rule as well."""
_DIRECT: Final = _PLEASES | _MODALS | {"let"}


def _names_after_please(text: str, match: re.Match[str]) -> bool:
    """Whether a "please" ends what is said and somebody's name begins the next: "ten please, Bo is coming too"."""
    return match.start() > 0 and "," in match.group()[:8] and text[match.start("verb")].isupper()


def _please(clause: Clause, match: re.Match[str]) -> Found | None:
    """What a "please" asks for; None where it is a courtesy, a formula or no "please" at all."""
    folded, at = clause.folded, match.start("verb")
    if _names_after_please(clause.text, match):
        return None
    hit = _hit("en.ask.please", folded, match.start())
    if PLEASE_NOT.match(folded, at) is None:
        is_line = clause.start == 0 and _REPLY_LINE.match(folded) is not None and DEADLINE.search(folded) is None
        return replace(hit, rule="en.ask.please-general" if is_line else _which_please(folded, hit))
    if "question" not in folded and _A_CALL_FOR.match(folded, at) is not None:
        return replace(hit, rule=_which_please(folded, hit))
    return replace(hit, rule="en.ask.please-general") if PLEASE_GENERAL.match(folded, at) is not None else None


def _direct(clause: Clause, words: frozenset[str]) -> list[Found]:
    folded = clause.folded
    found = []
    if not _PLEASES.isdisjoint(words):
        found += [hit for match in PLEASE.finditer(folded) if (hit := _please(clause, match)) is not None]
    if not _MODALS.isdisjoint(words) and not _ADDRESSED.isdisjoint(words):
        for match in ASK_YOU.finditer(folded):
            if ASK_YOU_NOT.match(folded, match.start("verb")) is None:
                found.append(_hit("en.ask.can-you", folded, match.start()))
    if "let" in words and "know" in words:
        for match in LET_KNOW.finditer(folded):
            if (
                match["who"] != "you"
                and not match["who"].startswith("you ")
                and (YOU.search(match["rest"]) is not None or OTHERS_TELL.search(folded, 0, match.start()) is None)
            ):
                found.append(_hit("en.ask.let-me-know", folded, match.start()))
    return found


ROWS: Final = (
    Row("en.ask.wonder", "", words_of("wondering curious wonder wanted checking asking trying writing"), WONDER),
    Row("en.ask.wonder", "", words_of("hoping hope"), HOPING, words_of("you your from reply response someone")),
    Row("en.ask.need", "", words_of("need needs want require requires ask request like prefer expect expects expecting asking requesting trying favor favour "
        "question asked requested"), NEED, words_of("i we my our has")),
    Row("en.ask.need", "", words_of("appreciate grateful thankful obliged appreciative like love glad pleased interested keen eager curious"), WOULD,
        words_of("would 'd should")),
    Row("en.ask.need", "", words_of("requesting seeking asking feedback comments views thoughts suggestions corrections volunteers replies questions rsvps "
        "reminder grateful obliged appreciate request rfq appeal"), NEED_ALONE),
    Row("en.ask.need", "", words_of("need needing"), NEED_BARE),
    Row("en.ask.need", "", words_of("asks asked requested requests needs wants"), THEY_ASK_YOU, words_of("you")),
    Row("en.ask.need", "", words_of("need needs require requires requiring awaits awaiting pending"), NEED_YOUR, words_of("your sight copy copies original")),
    Row("en.ask.need", "", words_of("after rsvp reply requests request ask"), NEED_YOUR, words_of("rsvp requested required needed 'm 're am are sight copy copies original your")),
    Row("en.ask.need", "", words_of("please pls plz"), ORDERED),
    Row("en.ask.oblique", "", words_of("need"), NEED_BY, words_of("from by before today tomorrow asap now")),
    Row("en.ask.oblique", "", words_of("still"), STILL_LACKING, words_of("received sight seen got had")),
    Row("en.ask.wonder", "", words_of("know asking wondering asks wonders asked"), RELAYED, words_of("wants want wanted needs would asking asks asked wondering wonders")),
    Row("en.ask.oblique", "", words_of("remiss ask pick run bounce borrow welcome value"), HAVE_TO_ASK, words_of("your you must whether what any me")),
    Row("en.ask.oblique", "", words_of("when whenever"), WHEN_YOU_CAN, words_of("moment moments minute minutes mins min chance second sec time")),
    Row("en.ask.you-should", "", words_of("need have"), ALL_YOU_NEED, words_of("do")),
    Row("en.ask.oblique", "", words_of("need missing lack require after waiting"), THE_THING_NEEDED, words_of("thing what all things")),
    Row("en.ask.oblique", "", words_of("would 'd"), WOULD_HELP, words_of("good great useful handy ideal help helpful save way appreciated welcome")),
    Row("en.ask.remind", "", words_of("do"), DO_VERB, words_of("add send share forward check tell ask bring confirm sign reply respond write drop give keep pass remind take make let")),
    Row("en.ask.remind", "", words_of("don do"), DO_NOT, words_of("let leave lose sign send pay agree ship release accept commit open overlook neglect ignore")),
    Row("en.ask.remind", "", words_of("shout holler yell speak flag sing scream"), SHOUT_IF, words_of("if")),
    Row("en.ask.oblique", "", words_of("unless"), UNLESS_YOU, words_of("i we you")),
    Row("en.ask.oblique", "", words_of("perhaps maybe"), PERHAPS_YOU, words_of("could can might should would hold wait check ask leave try start")),
    Row("en.ask.missing", "", words_of("still yet not haven don didn"), MISSING, words_of("your from")),
    Row("en.ask.need", "", words_of("helpful useful handy appreciated great nice good best wonderful fine welcome help lovely fantastic brilliant super ideal amazing perfect awesome"), HELPFUL,
        words_of("be help")),
    Row("en.ask.if-you-could", "", words_of("if"), IF_COULD, words_of("could can would wouldnt will")),
    Row("en.ask.remind", "", words_of("sure certain forget remind remember keep get give drop write call email e send tell ask"), REMIND,
        words_of("me us him her them sure certain forget back remember")),
    Row("en.ask.remind", "", words_of("let"), LET_HAVE, words_of("have")),
    Row("en.ask.you-should", "", words_of("might may could should need must have ought better"), SHOULD, words_of("you")),
    Row("en.ask.you-should", "", words_of("why how"), WHY_NOT, words_of("you we")),
    Row("en.ask.you-should", "", words_of("someone somebody one all both each"), SOMEONE, words_of("needs need has have ought")),
    Row("en.ask.lets", "", words_of("let lets"), LETS, words_of("'s us lets")),
    Row("en.ask.we-should", "", words_of("we"), WE_SHOULD, words_of("need should ought must have better")),
    Row("en.ask.suggest", "", words_of("suggest recommend propose advise add change delete suggesting"), SUGGEST, words_of("i we")),
    Row("en.ask.await", "", words_of("forward awaiting await waiting"), AWAIT),
    *ask_wishes.ROWS,
    *ask_short.ROWS,
)  # fmt: skip


TRIGGERS: Final = words_of(" ".join(COMMANDS)) | words_of(
    "please pls plz plse pis kindly can could would will won couldn let"
) - {"'t"}
"""Words of which a clause that is not marked as a question holds at least one, if no row may match it."""


_MILD: Final = re.compile(r"\b(?:may|should|have to)\b")
"""What the reader may, should or has to do is told as news or as praise more often than what they need to do."""
_UNLESS: Final = {
    "en.ask.if-you-could": FINE_EITHER_WAY,
    "en.ask.need": THOUGHT_IT,
    "en.ask.we-should": PLAN_REPORTED,
    "en.ask.you-should": UNDER_A_CONDITION,
    "en.ask.waits-with-you": ask_short.SOMEBODY_WAITS,
}
"""Patterns that leave nothing of what a rule finds in their clause."""


def _indirect(folded: str, text: str, rows: Sequence[Row]) -> list[Found]:
    found = []
    for row in rows:
        match = row.pattern.search(folded)
        while match is not None and not capitals_hold(text, match):
            match = row.pattern.search(folded, match.start() + 1)
        if match is None:
            continue
        if row.rule in _UNLESS and _UNLESS[row.rule].search(folded) is not None:
            continue
        if row.rule == "en.ask.remind" and _MAY_REACH.search(folded, 0, match.start()) is not None:
            continue
        mild = row.rule == "en.ask.you-should" and _MILD.search(match.group()) is not None
        start = match.start() + len(match.group()) - len(match.group().lstrip(" ,;:-."))
        if row.rule == "en.ask.waits-with-you":
            start = quote_start(folded, start)
        found.append(_hit("en.ask.you-may" if mild else row.rule, folded, start))
    return found


_SMALL: Final = words_of("how what whats guess knew miss treating remember")
_UNMARKED_FIRST: Final = words_of(
    "you u there any anyone anybody we i this that it these those they he she status best plan address number deadline date name price cost eta latest budget size email e"
)


def _question(clause: Clause, words: frozenset[str], bulk: bool) -> list[Found]:
    folded = clause.folded
    if bulk or folded[0] in "\"'":
        return []
    if not clause.question:
        return [Found(_QUESTION, 0, quote_end(folded, 0))] if _is_unmarked(folded, words) else []
    if not folded.endswith(("?", '?"', "?)")) or RHETORICAL.match(folded) is not None:
        return []
    if folded.rstrip("? ").endswith((":", ";")) or ('"' in folded and NAMES_A_QUESTION.match(folded) is not None):
        return []  # a mark that stands for a bullet; a question that is only named
    if not _SMALL.isdisjoint(words) and SMALL_TALK.match(folded) is not None:
        return []
    if len(folded) < _SHORTEST_QUESTION or (
        QUESTION_START.match(folded) is None and YOU.search(folded) is None and INVERTED.search(folded) is None
    ):
        is_part = not folded.startswith("or ") and ask_short.ELLIPTIC.match(folded) is not None
        return [Found(_SHORT_QUESTION, 0, len(folded))] if is_part else []
    built = len(folded) <= _LONGEST_PLAIN_QUESTION and BUILT_AS_QUESTION.match(folded) is not None
    return [Found(_QUESTION if built else _HALF_QUESTION, 0, len(folded))]


_SHORTEST_QUESTION: Final = 8
"""Characters of a question that is not one of the short ones known."""


def _is_unmarked(folded: str, words: frozenset[str]) -> bool:
    """Whether a clause without a question mark is a question all the same."""
    if len(folded) < _SHORTEST_QUESTION:
        return False
    known = not _UNMARKED_FIRST.isdisjoint(words) and UNMARKED.match(folded) is not None
    return known or ask_short.UNMARKED.match(folded) is not None


OPENERS: Final = frozenset(
    "and but so also ok now hey hi just do did does has was have haven't havent don't dont didn't didnt aren't arent are were is should shall any can could may might why when where how what what's whats who who's which".split()
)
"""First words of a clause that may be a question whose mark was left out."""


def may_open(folded: str) -> bool:
    """Whether the first word, or the one after a name and a comma, may open a question without its mark."""
    first, _, rest = folded.partition(" ")
    return first.rstrip(",") in OPENERS or (first[-1:] == "," and rest.partition(" ")[0] in OPENERS)


_LEADS: Final = frozenset(
    "also then next and so ok just now or but first again meanwhile in at to if when whenever once after before for as go alternatively otherwise instead either simply always never finally lastly secondly until unless while since on quickly".split()
)
_FIRST_OF_COMMAND: Final = COMMANDS | _LEADS


def _may_command(folded: str, words: frozenset[str]) -> bool:
    """Whether a command can stand at the front of the clause or after a break in it: cheap, before it is sought."""
    if COMMANDS.isdisjoint(words) and "don" not in words:
        return False
    first = folded.partition(" ")[0].rstrip(",:")
    if first in _FIRST_OF_COMMAND or not folded[0].isalpha():
        return True
    if not _FIRST_OF_COMMAND.isdisjoint(_AFTER_MARK.findall(folded)):
        return True
    return (" then " in folded or " so " in folded) and not _AFTER_THEN.isdisjoint(words)


_AFTER_MARK: Final = re.compile(r"[.,:-] +([a-z'-]+)")
"""The word after a mark: a command, or what may stand before one."""
_AFTER_THEN: Final = words_of("call send give tell e mail email check make forward remind ask drop get")
"""The few commands that are sought after "then" and "so" (`verb2` of COMMAND_LATER)."""


def _imperative(clause: Clause) -> list[Found]:
    folded = clause.folded
    found = []
    first = COMMAND_FIRST.match(folded)
    from_ = 0
    if first is not None and _commands(clause, first):
        found.append(_hit("en.ask.imperative", folded, first.start("verb")))
        from_ = first.end()
    later = COMMAND_AFTER_DASH if " - " in folded else COMMAND_LATER
    for match in later.finditer(folded, from_):
        if match["verb2"]:
            found.append(_hit("en.ask.imperative", folded, match.start("verb2")))
        elif _commands(clause, match):
            found.append(_hit("en.ask.imperative", folded, match.start("verb")))
    return found


def _commands(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the verb at the front of the clause is a command, not a noun or a formula."""
    at = match.start("verb")
    if match["verb"] not in COMMANDS or clause.text[at : match.end("verb")].isupper():
        return False
    if clause.text[match.start("object")] in "-–—" and not match["rest"][:1].isalnum():
        return False  # "Swing - there are penalties" is a heading
    if match["verb"] == "go" and _is_name(clause, match.start("object")):
        return False  # "Go Dan" cheers
    if match["object"] == "and" and _TWO_DEEDS.match(match["rest"]) is None:
        return False
    if (
        match["object"] not in OBJECTS
        and match["object"] != "and"
        and match["verb"] not in TAKES_ANYTHING
        and (match["verb"] in NOUN_TOO or not _is_name(clause, match.start("object")))
    ):
        return False
    if COMMAND_NOT.match(clause.folded, at) is not None or COMMAND_IS_NONE.match(clause.folded, at) is not None:
        return False
    return "for example" not in match["rest"] and HEADLINE_SAYS.search(clause.folded, at) is None


_TWO_DEEDS: Final = re.compile(
    r" +(?:return|send|sign|date|scan|confirm|let|post|reply|forward|e-?mail|comment|approve|fill|mail|fax|upload|file)\b"
    r" +(?:it|this|them|these|that|me|both|back|attached|enclosed|the (?:attached|enclosed)|to me|asap)\b"
)
"""What follows "sign and": a second deed, and what it is done to."""


def _is_name(clause: Clause, at: int) -> bool:
    """Whether the word at `at` begins with a capital (a name) or is a thing with its own number or mark."""
    character = clause.text[at]
    return (
        character.isupper()
        or not character.isalpha()
        or re.search(r"\b(?:by|to|as|for|until|before)\b", clause.folded[at:]) is not None
    )
