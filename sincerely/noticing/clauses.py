"""Splitting a text into clauses: paragraphs, sentences, salutation and closing lines, with true offsets.

A line that was hard-wrapped goes on in the next one; a short line or a bullet ends. Quoted lines (">") give nothing:
they are somebody's older words. `Clause.folded` has the length of `Clause.text`, with every white-space character
as a blank and the typographic apostrophe as "'", so that one grammar serves for wrapped and unwrapped mail.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language_id import identify, language_and_mixture
from sincerely.noticing.records import Clause, Language

_BREAK: Final = re.compile(
    r"[\n.!?…;•·](?:(?<=\n)(?:[ \t\r]*\n)*|(?<=[.!?…])[.!?…]*[\"')\]”’*_]*(?=\s|\Z)|(?<=[;•·])(?=\s))"
)
"""Where a clause may end; `_ends_sentence` and `_line_goes_on` decide. It begins with one set of characters, so that
the engine skips to the next of them; with the three cases side by side it took twice as long."""

_BULLET: Final = re.compile(
    r"(?=[^A-Za-z]|[a-zA-Z][.)]|o )(?:[-*+•·●▪►>»=~_|]+|\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z][.)](?=\s)|o(?=\s\s))\s*"
)
_AFTER_A_LETTER: Final = frozenset((".", ")", " ", "\t", "\n", "\r", "\xa0", ""))
"""What follows a letter that is a bullet; nearly every clause begins with another pair, and is not tried."""
_STARTS_BULLET: Final = re.compile(r"\s*(?:[-*+•·●▪►>»=_|#]|\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z]\)\s)")
_PLAIN: Final = str.maketrans(
    dict.fromkeys("\n\r\t\x0c\x0b\xa0\u2007\u202f\u3000", " ") | {"’": "'", "‘": "'", "`": "'"}
)

_LONG: Final = re.compile(r"(?<![\w-])[\w-]{20,}", re.ASCII)
_OF_A_CODE: Final = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z][0-9]+[A-Za-z]|[0-9][A-Za-z]+[0-9]")
"""What a long code has, such as a receipt's number, and a word or a name joined by strokes has not."""

_NEVER_LAST: Final = frozenset(
    "mr mrs ms messrs mme mlle dr prof rev hon amb adm cmdr gen sen rep gov pres col lt capt sgt cpl supt insp asst assoc st mt ave blvd rd vs viz cf eg ie e.g i.e approx attn fig "
    "no nos vol pp ext tel fax ref re dept eng jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur "
    "thurs fri inc ltd corp co est incl max min avg tp ts ths gs pgs bs ks ls q p tx vd đt sđt đc".split()
)
"""Abbreviations after which a sentence goes on (some also end one: then the two stay together, which is harmless)."""
_MAY_BE_LAST: Final = frozenset("p.m a.m pm am etc jr sr u.s u.k u.s.a ph.d m.d d.c inc corp ltd co v.v vv".split())
"""Abbreviations that end a sentence only when a capital follows."""
_BEFORE_A_NAME: Final = frozenset(
    "mr mrs ms dr prof rev hon gen sen rep gov col lt capt sgt st mt vs viz cf e.g i.e approx attn tp ts ths gs pgs bs ks ls".split()
)
"""Those of them that never end a line either: what they belong to stands in the next one."""
_GREETING: Final = re.compile(
    r"(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|hiya|howdy|ladies and gentlemen|to whom it may"
    r"|kinh (?:gui|chao|thua)|thua (?:anh|chi|thay|co|ong|ba|quy)|chao|xin chao|(?:em|chau|con|toi) (?:xin )?(?:kinh )?chao"
    r"|(?:gui|alo) (?:anh|chi|em|ban|thay|co|ca nha|moi nguoi|mn)|(?:anh|chi|em|ban|co|chu|bac)(?: \w+){1,3} (?:oi|than men|kinh men))\b"
)
_GREETED_INLINE: Final = re.compile(
    r"(?:(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]reetings|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening))\b[^.!?\n,:;]{0,40}(?:, [A-Z][\w'’.-]{1,15}(?=\s?[,:!]))?"
    r"|[A-Z][\w'’.-]{1,15}(?: (?:[A-Z][\w'’.-]{1,15}|and|&)){0,3})\s?(?:[,:!]|--?)(?=\s)"
)
_CLOSING: Final = re.compile(
    r"(?:(?:many |again |with )?(?:thanks|thx|thank you|tks|thanx)(?: (?:again|so much|very much|a lot|a million|in advance|much|and|you|all|&"
    r"|best|regards|kindly))*(?:,? ?[a-z]+)?|(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|very best)?(?: personal)? ?(?:regards|wishes)(?: .{0,20})?"
    r"|best|rgds|brgds|br|sincerely(?: yours)?|yours(?: \w+)?|(?:very )?(?:respectfully|truly|faithfully)(?: yours)?|v/r|cordially"
    r"|cheers|ciao|love|lots of love|xo+|hugs?|take care|all (?:the|my) best|talk (?:to you )?soon|warmly|fondly|as ever|onward"
    r"|(?:xin )?(?:kinh thu|kinh chuc|tran trong(?: (?:kinh chao|cam on))?|than men|than ai|than|men|chao than ai|kinh men|xin cam on|cam on|em cam on|xin chao))"
    r"[\s,.!)*~-]*"
)
_NO_NAME: Final = frozenset(
    "yes no ok okay sure also well so and but however great good fine right absolutely thanks thx tks thnx thanx ty cheers "
    "sorry congratulations congrats happy merry welcome apologies when where what who why how note fyi update reminder attention location subject "
    "date time place question "
    "da vang thoi duoc roi vay the nhung".split()
)
"""Words before a comma that open a sentence, not a letter."""
_NAME_LINE: Final = re.compile(
    r"[^\W\d_a-zà-ỹ][\w.'’-]*(?: [^\W\d_a-zà-ỹ][\w.'’-]*){0,3}[,.]?|[A-Za-z]{1,3}|-+ ?[A-Za-z. ]{1,20}"
)


def split(text: str, language: Language | None = None) -> list[Clause]:
    """Return the clauses of `text` in order; `text[c.start:c.end] == c.text`. `language` None: found from the text."""
    folded = _without_codes(text, fold(text).translate(_PLAIN))
    message, mixed = language_and_mixture(text, folded)
    # A text in no known language may hold whole sentences in one: "Hola Bea, gracias. I'll send it tomorrow."
    mixed = mixed or message == "other"
    message = language or message
    found: list[Clause] = []
    for start, end, paragraph, sentence, question in _pieces(text):
        piece = text[start:end]
        own = _language_of(piece, message) if mixed else message
        found.append(Clause(piece, start, end, own, paragraph, sentence, question, folded=folded[start:end]))
    return _flag_lines(found)


def _without_codes(text: str, folded: str) -> str:
    """`folded` with signs in the place of the long codes of `text`: no piece of one is a word ("pkd-FrnfiuSgRCwK…")."""
    pieces, upto = [], 0
    for code in _LONG.finditer(text):
        if _OF_A_CODE.search(code.group()) is not None:
            pieces += [folded[upto : code.start()], "#" * len(code.group())]
            upto = code.end()
    return "".join((*pieces, folded[upto:])) if pieces else folded


def _language_of(piece: str, message: Language) -> Language:
    """The clause's own language when it is long enough to tell, else the message's."""
    if piece.count(" ") < 3:
        return message
    own = identify(piece)
    return message if own == "other" else own


_QUOTED: Final = re.compile(r"[ \t]*>")
"""A line that begins so is quoted to its end, be it one sentence or more."""


def _pieces(text: str) -> Iterator[tuple[int, int, int, int, bool]]:
    """Yield (start, end, paragraph, sentence, question) of each non-empty clause."""
    paragraph = sentence = start = line = 0
    waiting: list[tuple[int, int]] = []
    may_quote = ">" in text
    quoted = may_quote and _QUOTED.match(text) is not None
    for match in _BREAK.finditer(text):
        at, end = match.span()
        mark = text[at]
        ends_paragraph = whole = False
        within_quote = quoted
        if mark == "\n":
            line, before = end, line
            quoted = may_quote and _QUOTED.match(text, end) is not None
            ends_paragraph = end - at > 1
            if not ends_paragraph and _line_goes_on(text, max(before, start), before, at, end):
                continue
            whole = True
        elif mark in ".!?…":
            if not _ends_sentence(text, start, at, end):
                continue
            whole = True
        piece = None if within_quote else _trim(text, start, at if mark in "•·\n" else end)
        start = end
        if piece is not None:
            waiting += _short_enough(text, *piece)
        if whole and waiting:
            question = text[waiting[-1][1] - 1] == "?" or "?" in text[at:end]
            for begins, ends in waiting:
                yield begins, ends, paragraph, sentence, question
            waiting = []
            sentence += 1
        if ends_paragraph and sentence:
            paragraph += 1
    if not quoted and (piece := _trim(text, start, len(text))) is not None:
        waiting += _short_enough(text, *piece)
    for begins, ends in waiting:
        yield begins, ends, paragraph, sentence, text[waiting[-1][1] - 1] == "?"


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Without white space, bullets and rules of punctuation around it; None for nothing or for a quoted line."""
    piece = text[start:end].lstrip()
    start = end - len(piece)
    if piece.startswith(">"):
        return None
    if piece and not (piece[0].isalpha() and piece[1:2] not in _AFTER_A_LETTER):
        bullet = _BULLET.match(piece)
        if bullet is not None:
            start += bullet.end()
    end = start + len(text[start:end].rstrip())
    return (start, end) if start < end else None


_LONGEST_CLAUSE: Final = 1_000
"""Characters after which a clause without an end is cut, so that no pattern meets more."""


def _short_enough(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The piece itself, or if it is longer than any sentence its parts, cut at blanks."""
    if end - start <= _LONGEST_CLAUSE:
        return [(start, end)]
    parts: list[tuple[int, int]] = []
    while end - start > _LONGEST_CLAUSE:
        blank = text.rfind(" ", start + 1, start + _LONGEST_CLAUSE)
        cut = blank if blank > 0 else start + _LONGEST_CLAUSE
        part = _trim(text, start, cut)
        if part is not None:
            parts.append(part)
        start = cut
    last = _trim(text, start, end) if parts else (start, end)
    return parts if last is None else [*parts, last]


def _line_goes_on(text: str, start: int, line_start: int, end: int, following: int) -> bool:
    """Whether the line ending at `end` was hard-wrapped, so that its sentence continues at `following`."""
    whole = end - line_start
    line = text[start:end].rstrip()
    if line.endswith(".") and (last := _last_word(line[-20:-1]).lower()) in _NEVER_LAST:
        return last in _BEFORE_A_NAME or text[following : following + 1].isdigit()
    if whole < _SHORT_LINE:
        return False
    if not line or line[-1] in ".!?:;…" or line[0] == ">":
        return False
    if _STARTS_BULLET.match(text, following) is not None:
        return False
    if text[following : following + 1].islower():
        return whole >= _WRAPPED_BEFORE_LOWER or line[-1] != ","
    return whole >= _WRAPPED and not _ends_smiling(line)


_FIRST_PICTURE: Final = "\u2600"
_SMILES: Final = (":)", ";)", "=)", ":-)", ";-)", ":))", "=))", ":(", ":-(", ":D", ":P", "^^")


def _ends_smiling(line: str) -> bool:
    """Whether a line ends with a picture or a face of signs: people put it where the full stop would stand."""
    return (line[-1] >= _FIRST_PICTURE and not line[-1].isalnum()) or line.endswith(_SMILES)


_SHORT_LINE: Final = 20
_WRAPPED_BEFORE_LOWER: Final = 35
_WRAPPED: Final = 60
"""Characters of a line from which it counts as hard-wrapped (before a small letter sooner)."""


def _ends_sentence(text: str, start: int, at: int, end: int) -> bool:
    """Whether the run of full stops, question or exclamation marks at `at` ends a sentence."""
    mark = text[at:end]
    if "?" in mark or "!" in mark:
        return True
    if mark[0] == "…" or mark.startswith(".."):
        return not _next_character(text, end).islower()
    word = _last_word(text[max(start, at - 20) : at])
    if len(word) > _LONGEST_ABBREVIATION:
        return True
    lowered = word.lower()
    if _continues(word, lowered, text, start, at):
        return False
    if lowered in _MAY_BE_LAST or "." in word:
        following = _next_character(text, end)
        return not following or (following.isupper() and not text[end : end + 6].strip()[:3].isupper())
    return True


_LONGEST_ABBREVIATION: Final = 6


def _last_word(before: str) -> str:
    """What stands at the end without white space, brackets or quotation marks in it; nothing after one of them."""
    if not before or before[-1].isspace():
        return ""
    word = before.split()[-1]
    for mark in "([\"'":
        word = word.rpartition(mark)[2]
    return word


def _continues(word: str, lowered: str, text: str, start: int, at: int) -> bool:
    """An abbreviation, an initial ("J. Lee"), or the number of a list item."""
    if not word:
        return True
    if lowered in _MAY_BE_LAST:
        return False
    if lowered in _NEVER_LAST:
        return not (lowered == "no" and at - len(word) == start)
    if len(word) == 1 and word.isupper() and word != "I":
        return True
    return word.isdigit() and (not text[start : at - len(word)].strip() or _counts_on(word, text, at))


_COUNTED: Final = 200
"""Characters in which the number before or after stands where things are counted within a sentence."""


def _counts_on(number: str, text: str, at: int) -> bool:
    """Whether a number and its full stop count things in one sentence: "I want 1. the part 2. a call"."""
    if len(number) > 1 or not text[at + 1 : at + 3].strip().islower():
        return False
    before, after = f" {int(number) - 1}. ", f" {int(number) + 1}. "
    return after in text[at : at + _COUNTED] or before in text[max(0, at - _COUNTED) : at]


def is_abbreviation(word: str) -> bool:
    """Whether a full stop behind this word belongs to it: "Mr", "ThS", "TP"."""
    return word.lower() in _NEVER_LAST


def _next_character(text: str, end: int) -> str:
    return text[end : end + 8].lstrip()[:1]


_TOP: Final = 3
"""Clauses among which a salutation is looked for."""


def _flag_lines(found: list[Clause]) -> list[Clause]:
    """Set `greeting` on salutations at the top and `closing` on the formula and the names at the bottom."""
    result: list[Clause] = []
    for number, clause in enumerate(found[:_TOP]):
        head = _greeting_before(clause) if number == 0 else None
        if head is not None and _SAYS_MORE.match(clause.text, head) is not None:
            result.extend(_cut(clause, head))
        elif _is_greeting(clause):
            result.append(replace(clause, greeting=True))
        elif head is not None:
            result.extend(_cut(clause, head))
        else:
            result.append(clause)
    result += found[_TOP:]
    _flag_closing(result)
    return result


_SAYS_MORE: Final = re.compile(
    r"\s+(?:(?:Happy|Merry|Congrat\w*|Season'?s|Welcome|Best|Hope|Thanks?|Sorry|Good)\b *\S"
    r"|(?!(?i:dear|hi|hello|hey|and|all|everyone|everybody|both|again|there|team|folks)\b)(?:[a-z']\S* +\S|\S+ +(?!and\b|or\b|&)[a-z']))"
)
"""After an inline salutation: a sentence of its own, however short ("Hi Jo, it's a girl!"), not another name."""


def _greeting_before(clause: Clause) -> int | None:
    """Where an inline salutation ends that a sentence follows, if there is one."""
    head = _GREETED_INLINE.match(clause.text)
    if head is None or clause.folded[: head.end()].rstrip(" ,:!-").split()[0] in _NO_NAME:
        return None
    return head.end()


def _is_greeting(clause: Clause) -> bool:
    if len(clause.text) > 60:
        return False
    if _GREETING.match(clause.folded) is not None:
        return clause.text[-1] in ",:!-" or clause.text.count(" ") <= 4
    bare = clause.text[-1] in ",:" and clause.text.count(" ") <= 3 and clause.text[0].isupper() and clause.sentence == 0
    return bare and clause.folded.rstrip(" ,:").split()[0] not in _NO_NAME


def _cut(clause: Clause, at: int) -> list[Clause]:
    """Part an inline salutation ("Kim, could you…") from the sentence after it."""
    rest = at + len(clause.text[at:]) - len(clause.text[at:].lstrip())
    if rest >= len(clause.text):
        return [replace(clause, greeting=True)]
    middle = clause.start + at
    head = replace(clause, text=clause.text[:at], end=middle, folded=clause.folded[:at], greeting=True, question=False)
    tail = replace(clause, text=clause.text[rest:], start=clause.start + rest, folded=clause.folded[rest:])
    return [head, tail]


def _flag_closing(clauses: list[Clause]) -> None:
    """Walk up from the end over names until the closing formula; flag both. A bare formula in the body is flagged too."""
    last = len(clauses)
    while last and len(clauses) - last < 6 and _NAME_LINE.fullmatch(clauses[last - 1].text) is not None:
        last -= 1
    last = max(last, 1)
    for number, clause in enumerate(clauses):
        if number == 0 or clause.greeting:
            continue
        if number >= last or (len(clause.text) <= 50 and _CLOSING.fullmatch(clause.folded) is not None):
            clauses[number] = replace(clause, closing=True)
