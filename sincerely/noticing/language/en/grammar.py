"""What the English rules share: patterns written as readable text, clause ends, and the guards used by several kinds.

Patterns run over `Clause.folded`: lower case, no diacritics, straight apostrophes, only blanks as white space.
A blank in a pattern stands for one or more blanks; `<NAME>` for an entry of `PARTS`.
"""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar, Final, cast

from sincerely.noticing.language.en.rules import RULES
from sincerely.noticing.needed_words import needed_words
from sincerely.noticing.needed_words_file import NeededWords, needed_by
from sincerely.noticing.records import Clause, Kind, Matter, MatterKind, Notice, Who
from sincerely.sources.jumping import jumping, only_at_start, parsed

PARTS: Final = {
    "I": r"(?<![\w'])(?:i|we)",
    "ABBR": "".join(
        rf"(?<!\b{word}\.)"
        for word in "mr mrs ms messrs mme dr prof rev hon amb adm gen sen rep gov pres col lt capt sgt st mt vs "
        "approx attn dept ext re e.g i.e cf fig vol u.s u.k d.c".split()
    ),
    "DAY": r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?",
    "MONTH": r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)",
    "CLOCK": r"(?:\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\d{1,2}:\d\d|\d{1,4} ?(?:am|pm)|noon|midday|\d{1,2} o'clock)",
    "ADV": r"(?:(?:also|just|then|now|still|first|certainly|definitely|gladly|happily|personally|probably|immediately"
    r"|soon|shortly|quickly|again|at least|of course|absolutely|surely|both|all|each|please|kindly|possibly|perhaps"
    r"|maybe|once again|either|at some point|in turn|in the meantime|likely|nonetheless|nevertheless|therefore|hereby|simply|really|further|always|once more|(?!reply|apply|supply|rely|comply|fly|imply|rally|tally|multiply)[a-z]{3,}ly)\s+)*",
    # Where people leave for a journey, and what else stands after "leaving" and is no employer.
    "PLACE": r"(?:houston|austin|dallas|texas|chicago|boston|denver|portland|seattle|atlanta|miami|orlando|florida|california|new|york|ny|nyc|la|sf|dc|d\.c|"
    r"washington|andrews|dulles|london|paris|berlin|rome|geneva|vienna|madrid|brussels|moscow|oslo|dublin|istanbul|ankara|cairo|jerusalem|israel|baghdad|iraq|kabul|"
    r"afghanistan|pakistan|islamabad|india|delhi|mumbai|beijing|china|shanghai|hong|tokyo|japan|seoul|korea|hanoi|vietnam|manila|jakarta|singapore|bangkok|sydney|"
    r"australia|haiti|mexico|brazil|canada|calgary|toronto|ottawa|europe|asia|africa|america|england|france|germany|egypt|libya|syria|yemen|home|town|work|early|late|room|"
    r"for|at|on|in|to|me|him|her|it|them|you|us|this|that|the|a|an|my|his|now|soon|here|there|tomorrow|today|tonight|from|behind|out|off|by|as|and|about|around|"
    r"<DAY>|<MONTH>)",
}

_TIME_WORD: Final = (
    r"\b(?:<DAY>|today|tonight|tonite|tomorrow|tmrw|tmw|<CLOCK>|<MONTH>\.? \d{1,2}|\d{1,2}/\d{1,2}|(?:this|next) (?:week|month|"
    r"morning|afternoon|evening|weekend|<DAY>)|morning|afternoon|evening|weekend|later (?:today|this week)|week of|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th) (?:of )?<MONTH>|\d{1,2} <MONTH>|"
    r"in (?:an?|\d+|half an|a few|a couple(?: of)?|two|three) (?:hours?|minutes?|mins?|days?|weeks?)|(?:at|around) \d{1,2}\b(?![-/.]\d)|(?:after|before) lunch\b|(?:at|by|until|till|around|about|after|before) (?:half (?:past )?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:at|on|in|for|tomorrow|today|tonight|instead|sharp|then|or|if|outside|and|with)\b|[.,?!;]|$))"
)


class _Pattern:
    """A pattern that is compiled when a text is first held against it: most programs that know the rules read no text.

    From then on it answers as the compiled one does, by that one's own methods.
    """

    waiting: ClassVar[list["_Pattern"]] = []

    def __init__(self, written: str) -> None:
        self._written = written
        self.waiting.append(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = jumping(plain_pattern(self._written))
        vars(self).update({each: getattr(compiled, each) for each in dir(compiled) if not each.startswith("_")})
        if only_at_start(compiled.pattern):
            vars(self)["search"] = compiled.match
        return getattr(self, name)


def compile_all() -> None:
    """Compile every pattern now: by a process that others are forked from."""
    while _Pattern.waiting:
        _Pattern.waiting.pop().search("")


def rx(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the little notation described above, compiled when it is first used."""
    return cast("re.Pattern[str]", _Pattern(pattern))


def source_of(pattern: re.Pattern[str]) -> str:
    """Return a pattern of `rx` written out in full, without compiling it."""
    return plain_pattern(vars(pattern)["_written"])


def read_off(pattern: str) -> NeededWords:
    """Return the words without which a pattern, written out in full, matches no text."""
    return needed_words(parsed(pattern))


def needed_in(written: str) -> NeededWords:
    """Return the words that a pattern of the little notation needs, as they are written down."""
    return needed_by("en", plain_pattern(written), read_off)


def plain_pattern(pattern: str) -> str:
    """Write the little notation out in full; `@NAME` is a word that must begin with a capital."""
    for _ in range(2):
        for name, part in PARTS.items():
            pattern = pattern.replace(f"<{name}>", part)
    count = itertools.count()
    pattern = re.sub("@NAME", lambda _: f"(?P<cap{next(count)}>[a-z]+)", pattern)
    pattern = _APOSTROPHE.sub(r"\1'?", pattern)
    return _BLANK.sub(_widen, pattern)


_APOSTROPHE: Final = re.compile(
    r"((?:n(?='t\b)|(?:(?<=\\b)|\b)(?:i(?='(?:m|ve)\b)|(?:you|they)(?='(?:re|ve)\b)|(?:what|that|there|where|let)(?='s\b))))'"
)
"""Apostrophes that people in a hurry leave out without making another word ("dont", "im", "youre"; not "ill", "were")."""
_BLANK: Final = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]| \?| (?![*+{])")


def _widen(match: re.Match[str]) -> str:
    """One blank becomes any number of them; character classes and escapes stay as they are."""
    return {" ": " +", " ?": " *"}.get(match.group(), match.group())


def led_by(leads: str, word: str) -> str:
    """`word` at the start of a clause, after a mark or after one of `leads`, written so that a search can jump to it."""
    before = [rf"(?<=^{word})", rf"(?<=[,;:-]\s{word})", *(rf"(?<=\b{lead}\s{word})" for lead in leads.split())]
    return f"{word}(?:{'|'.join(before)})"


TIME: Final = rx(_TIME_WORD)
"""Words that name a time: enough to see that there is one, not which."""

DEADLINE: Final = rx(
    r"\b(?:by|before|no later than|not later than|until|till|prior to) (?:the )?(?:end of|close of|cob|eob|eod|noon|<DAY>|"
    r"tomorrow|today|tonight|next|<CLOCK>|<MONTH>|\d)|\basap\b|as soon as possible|right away|immediately|at your earliest"
)

_HARD_END: Final = rx(
    r"[;!] |\.\.\. | -+ | ?[—–] ?(?!\d)|, (?:but|and) (?:i|we|you|please|he|she|they)(?:'\w+)? |[.?]<ABBR>(?<!\s\d\.) +(?=[a-z]{2})| and (?!i\b|we\b|you\b)[a-z]+ (?:has|have|is|was|are) (?!a\b|the\b)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A hit in one clause: the rule and the span relative to the clause."""

    rule: str
    start: int
    end: int
    what: str | None = None
    who: Who | None = None


def capitals_hold(text: str, match: re.Match[str]) -> bool:
    """Whether every word that stands for `@NAME` in the pattern of `match` begins with a capital in the text itself."""
    return all(
        at < 0 or text[at].isupper() for at in (match.start(name) for name in match.re.groupindex if name[:3] == "cap")
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: a pattern, and the words of which at least one must stand in a clause to try it.

    `also`: a second set of words of which one must stand there too. Words are as `words_of` parts them.
    """

    rule: str
    what: str
    triggers: frozenset[str]
    pattern: re.Pattern[str]
    also: frozenset[str] = frozenset()
    subject: str = ""
    """Whether a person must stand before the match: "who" (with any helping verb or none) or "being" (with a form of "be")."""


_TIME_WORDS: Final = frozenset(
    "mon monday tue tues tuesday wed wednesday thur thurs thursday fri friday sat saturday sun sunday mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays today tonight tonite tomorrow tmrw tmw noon midday clock week month morning mornings afternoon evening weekend later hour hours minute "
    "minutes mins day days weeks lunch two three four five six seven eight nine ten eleven twelve".split()
)
_DIGIT: Final = re.compile(r"\d")


def may_hold_time(folded: str, words: frozenset[str]) -> bool:
    """Whether `TIME` can match: cheap, before it is tried."""
    return not _TIME_WORDS.isdisjoint(words) or _DIGIT.search(folded) is not None


_WORD: Final = re.compile(r"'?[a-z]+")


_HURRIED: Final = {
    **{f"{stem}nt": (f"{stem}n",) for stem in ("ca", "do", "wo", "could", "have", "has", "did", "does", "is", "are", "was", "were", "would", "should")},
    "cant": ("can",), "im": ("i", "'m"), "ive": ("i", "'ve"), "ill": ("i", "'ll"), "iii": ("i", "'ll"), "pll": ("i", "'ll"), "youre": ("you", "'re"), "whats": ("what",), "lets": ("let",),
    "thats": ("that",), "u": ("you",), "ur": ("your",),
}  # fmt: skip
"""Words as they are written in a hurry, and the words that they stand for."""
_HURRIED_WORDS: Final = frozenset(_HURRIED)


def words_of(folded: str) -> frozenset[str]:
    """The distinct words of a text; an apostrophe parts words: "i'll" is "i" and "'ll"."""
    return frozenset(_WORD.findall(folded))


_PARTS_WORDS: Final = bytes(code if chr(code).isalpha() or code == 39 else 32 for code in range(128)) + bytes(128)
"""All of ASCII but letters and the apostrophe, as blanks."""


def clause_tokens(folded: str) -> list[str]:
    """The words of a clause in order, parted as `words_of` does (but for apostrophes alone); for every clause of mail."""
    if not folded.isascii():
        return _WORD.findall(folded)
    plain = folded.encode("ascii").translate(_PARTS_WORDS).decode("ascii")
    return plain.replace("'", " '").split()


def clause_words(tokens: list[str]) -> frozenset[str]:
    """The distinct words of a clause, and those that its hurried ones stand for: "cant" is "can" as well."""
    words = frozenset(tokens)
    if _HURRIED_WORDS.isdisjoint(words):
        return words
    return words.union(*(_HURRIED[word] for word in _HURRIED_WORDS & words))


def row(rule: str, triggers: str, pattern: str, also: str = "", what: str = "") -> Row:
    """A rule from its words and its pattern, both written as text (see `rx`); `@NAME` wants a capital."""
    return Row(rule, what, words_of(triggers), rx(pattern), words_of(also))


NO_OWN_THING: Final = r"(?<!of\sthe\s)(?<!in\sthe\s)(?<!on\sthe\s)(?<!of\sa\s)(?<!in\sa\s)(?<!of\sour\s)(?<!of\smy\s)"
"""Before a thing: it is not the thing that died but somebody beside it, "the driver of the car"."""
_IDIOMS: Final = rx(
    r"\b(?:beat(?:ing)? an? (?:[a-z]+ )?dead horse|(?:scared|bored|tickled|worried|loved?|frozen|starved|sick|worked|beaten|done|talked|thrilled) to death|sudden death|death (?:march|penalty|tax|taxes|valley|star|row|spiral|knell|wish|by powerpoint)|"
    r"over my dead body|dead (?:on|end|heat|line|weight|set|serious|right|wrong|last|ringer|zone|in the water|beat)|drop dead|die-?hard|dying (?:to|for (?:a|an|some))|to die for|die (?:laughing|hard)|died (?:of|from) (?:laughter|laughing|embarrassment|boredom|shame|curiosity|thirst|hunger)|died laughing|"
    rf"{NO_OWN_THING}(?:battery|batteries|kettle|boiler|fridge|freezer|oven|router|wi-?fi|modem|projector|screen|motor|pump|mixer|van|lorry|truck|tractor|bus|train|tv|forklift|machine|copier|scanner|switch|app|site|thread|headset|camera|sensor|compressor|heater|radiator|lift|computer|phone|laptop|cell|pc|car|engine|deal|bill|server|hard drive|monitor|printer|blackberry|issue|rumou?r|market|system|connection|line)(?: (?:on|in|at|by) [a-z0-9]+(?: [a-z0-9]+)?)? (?:just |has |have |had |finally )?(?:died|is dead|was dead|dies)|"
    r"(?:deal|trade|ticket)s? (?:(?:[a-z0-9.#/-]+ ){0,5}?)(?:was|were|been|got) (?:not )?killed|kill(?:ed|ing|s)? (?:it|two birds|the (?:deal|bill|project|idea|proposal|time|process|mood|power|trade|light|engine|lights)|time|some time|an hour|myself laughing|us in the market|this deal|that deal|me (?:with|to))|(?:traffic|suspense|work|job|schedule|shoes|head|feet|back) (?:is|are) killing|killer|"
    r"heart attack (?:when|over|if)|gave me a heart attack|(?:almost|nearly|about|going to|gonna) (?:had|have|having) a (?:heart attack|stroke|cow)|stroke of|sick (?:and tired|of)|(?:worried|homesick|love|sea|car)-?sick|sick (?:joke|humor|puppy|leave|days?|pay|time|bank)|ill(?:-| )(?:advised|will|conceived|fated|equipped|suited)|speak ill|"
    r"lost (?:in (?:translation|the (?:mail|shuffle))|my (?:mind|train|voice|temper|keys|phone|wallet|notes|e-?mail|file|place|connection|password|copy)|touch|track|his mind)|flu (?:vaccines?|shots?)|cancer (?:walk|research|society|center|foundation|fund|benefit|charity|awareness)|life support for the|(?:deal|project|plan|talks|merger|business|brand|printer|server|economy) is on life support|(?:road|tree) surgery|(?:paper|draft|text|code|script|budget) (?:needs|wants|could do with) (?:some |major |radical )?surgery|covers? (?:illness|sickness)(?: and| or) (?:accident|injury)s?|"
    r"heart attack (?:risk|research)|best man(?:agement|ual|ufactur)|by accident|accident(?:al|ally)|(?:health|accident) (?:insurance|benefits?|plan|care|club|center|fair|coverage|savings)|safe house|house bill|white house|"
    r"(?:(?:mail|file|web|database|exchange) servers?|networks?|databases?|mainframe|markets?|econom(?:y|ies)|franchise|pilings?|volatility)(?: (?:\d+|and|both|still|now|just))* (?:is|are|was|were|looks?|looked)(?: [a-z]+)? (?:sick|ill|dying)|"
    r"birth of an? (?:(?!son\b|daughter\b|baby\b|boy\b|girl\b|child\b|grand)[a-z-]+,? ){0,3}(?:franchise|business|company|line|market|industry|organi[sz]ation|era|nation|product|service|brand|wave|movement|idea|team|network)|"
    r"retirement (?:plans?|accounts?|benefits?|savings?|funds?|system|income)|memorial (?:park|drive|dr|city|hospital|hermann|stadium|coliseum|bridge|highway|library|institute|foundation|hall|tournament)|bar (?:graph|chart|code)|labor (?:cost|costs|union|law|laws|market|relations|department)|back(?:ed)? out(?<!my\sback\sout)(?<!his\sback\sout)(?<!her\sback\sout)|"
    r"on (?:the )?hold till death|dead(?:lines?|lock)|fell (?:through|apart|short|behind|swoop)|broke (?:down|even|up the|out|off)|hit (?:the|by a pitch|a wall)|passing (?:along|on|this|it|thought|grade)|in passing|crash course|market crash|computer crash|system crash)\b"
)


@lru_cache(maxsize=2)
def without_idioms(folded: str) -> str:
    """`folded` with idioms that speak of death or sickness but mean something else blotted out, at the same length."""
    return _IDIOMS.sub(blot, folded)


def blot(match: re.Match[str]) -> str:
    """The same length, and no word any more."""
    return "#" * len(match.group())


_START: Final = rx(
    r"[.!?;:] | and (?=(?!i\b|we\b|you\b)[a-z]+ (?:has|have|is|was|are) )|, (?:and|but|so|which|who|because|as|that) |,? \b(?:but|because|although|so that|that) |\( | - "
)


def quote_start(folded: str, at: int) -> int:
    """Where the clause around `at` begins: after the last break before it, at most 90 characters back."""
    start = 0
    for match in _START.finditer(folded, max(0, at - 90), at):
        start = match.end()
    if start == 0 and at > 90:
        space = folded.find(" ", at - 90)
        start = space + 1 if 0 <= space < at else at
    while start < at and folded[start] in " ,;:-":
        start += 1
    return start


def quote_end(folded: str, start: int) -> int:
    """Where the clause that begins at `start` ends: at the next independent clause, else at the end of the sentence."""
    match = _HARD_END.search(folded, start + 1)
    end = match.start() if match else len(folded)
    while end > start + 1 and folded[end - 1] in " .,;:!-(—–":
        end -= 1
    return end


def notice(clause: Clause, found: Found, kind: Kind, who: Who, confidence: float | None = None) -> Notice:
    """The notice for a hit in `clause`; confidence is the rule's own unless given."""
    start, end = clause.start + found.start, clause.start + found.end
    return Notice(
        kind, found.who or who, clause.text[found.start : found.end], start, end,
        RULES[found.rule].confidence if confidence is None else confidence, found.rule, found.what,
    )  # fmt: skip


def matter(clause: Clause, kind: MatterKind, rule: str, start: int, end: int) -> Matter:
    """The sensitive matter for a hit in `clause`."""
    return Matter(kind, clause.text[start:end], clause.start + start, clause.start + end, rule)
