"""Which kind of promise a promise is: what one pattern finds is parted by what makes it owed, each under its own rule.

What makes a promise sure is grammar. It is for the reader, who is named; or it is a deed of passing on, finding out or putting
right, for which somebody waits; it is the writer's alone, not what a firm or a family plans ("we"), not done together with
somebody else, for somebody else, or a part to play in something. What is done by saying it ("I'll note that"), what all of
us will do together and what a service tells any of its users is none; nor is where the writer will be, or a post that they
will hold. Each part was read on real mail before it got its confidence.
"""

from dataclasses import dataclass, replace
from typing import Final

from sincerely.noticing.language.en.grammar import Found, capitals_hold, rx
from sincerely.noticing.records import Clause

_WIDE: Final = frozenset(f"en.promise.{name}" for name in ("will-act", "will-some", "bare-will", "will-be", "intend"))
"""The rules whose hits are parted: those whose pattern is a subject and its "will", whatever the deed."""

_LED: Final = (
    r"(?:(?:i|we|iii|pll)(?: ?'?ll| will| shall|'m| am|'re| are)?|ill|im|will|shall|(?:am )?(?=going to )) ?"
    r"(?:(?:also|then|just|now|certainly|definitely|gladly|personally|still|immediately|simply|first|either|both|all|be"
    r"|(?:going|try|attempt|continue|hope|plan|intend|expect|happy|glad|pleased|able|sure|make sure|go ahead|endeavou?r) (?:to|and)) )*"
)
"""A promise up to its deed."""
_READER: Final = rx(r"\b(?:you|your|yours|u|ya|y'all|yourself|yourselves|everyone|everybody)\b")
_ELSE: Final = rx(r",? (?:but|because|since|although) ")
"""What follows is said of something else: "I will forward it to Bo, but wanted you to know"."""
_SERVING: Final = rx(
    rf"(?:{_LED}|\band (?:then |also )?)(?:[a-z]+ly )?(?:let|keep|send|sending|re-?send|forward|fax|e-?mail|mail|ship|call|calling|ring|phone|ping|text|reply|respond|(?:get|come|circle|report|go) back|notify|notifying|inform|advise|updat(?:e|ing)|relay|pass|communicate|shar(?:e|ing)"
    r"|report (?:back|on|in)|post|announce|circulate|distribut(?:e|ing)|provid(?:e|ing)|deliver|print|copy(?! off)|attach|upload|follow(?:ing)? up|touch(?:ing)? base|in touch|check|double-?check|confirm|verify|find (?:out|some|a|an|him|her|them|another)|look (?:into|at)|dig|see (?:if|what|whether|about|to|that)|track"
    r"|ask|inquire|enquire|research|review|(?:talk|speak|write) to|summari[sz]e|reach out|contact|arrange|(?:re)?schedule|set(?:ting)? (?:up|something)|book|reserve|sort|fix|correct|take care|look after|make sure|ensure|draft|sign|return"
    r"|make (?:myself|ourselves|time|room)|sure (?:that )?(?!to\b|of\b|that\b)[a-z]+|chase|nudge|escalate|prepare|put together|refund|credit|reimburse|waive|extend|replace|redo|swap|upgrade|cover|restore|roll back|re-?open|re-?issue|push (?:a|the|an) (?:fix|patch|update|release|build|new)|get (?:a|an|the|some|those|these) [^.?!]{1,40}(?: over| out| across| ready| done| live| back)\b|have (?:a|an|the|some) [^.?!]{1,40}(?: ready| done| checked| prepared| sent)\b)\b"
)
"""Deeds of passing on, finding out and putting right, for which somebody waits."""
_AS_A_BODY: Final = rx(
    rf"we(?:'ll| will| shall) (?:also |then )?be able to\b|{_LED}(?:review|research|arrange|schedule|ensure|look at|ask|provide the)\b"
)
"""Such deeds as "we" do at a meeting or as a firm."""
_KNOWN: Final = rx(
    rf"{_LED}(?:[a-z-]+ ){{1,2}}?(?:on |out |up |to |with |for )?(?:(?:it|that|so|these|those|them|yours|something)\b|this\b(?! (?:week|weekend|month|year|morning|afternoon|evening|time)\b))"
)
"""A deed done to what both know."""
_ANOTHER: Final = rx(
    r"(?:^|[.,;:(] ?|\b(?:and|but|so|that) )(?:(?:my|our|his|her|the) (?:[a-z]+ ){1,3}(?:(?:from|in|at) [a-z]+ )?"
    r"|(?!(?:call|reply|write|answer|ask|just|yes|ok|okay|great|thanks|sure|fine|good|sorry|agreed|done|noted|also|first|then|please|let|tell|send)\b)@NAME,? (?:@NAME,? )?)and $"
)
"""Before an "I": somebody who will do it too."""
_FOR_ANOTHER: Final = rx(
    rf"{_LED}(?:giv(?:e|ing)|bring(?:ing)?|provid(?:e|ing)|tak(?:e|ing)|show|help|offer|introduce|invite|pay) (?:him|her|them)\b(?! (?:to (?:him|her)\b|up|back|over|an? (?:call|ring|shout|nudge|message)|(?:his |her |their |the )?cop(?:y|ies)))"
)
"""What is done for somebody who is neither of the two."""
_PART: Final = rx(
    rf"{_LED}(?:presen(?:t|ting)|participat(?:e|ing)|attend(?:ing)?|join(?:ing)?|speak(?:ing)? at|meet(?:ing)? with)\b"
)
"""A part to play in something that others hold: news as much as a promise."""
_NEWS: Final = rx(
    rf"{_LED}(?:(?:serve|act) (?:as|on)|represent|teach|lecture|interview(?:ing)?|deal with (?:my|our)|handling|working with|running|managing|continue to (?:monitor|manage|run)|work (?:from|at|for)|do (?:whatever|everything))\b"
)
"""A post, a way to go on or an effort, which no deed ends."""
_AS_A_HABIT: Final = rx(
    r"\bon an? (?:daily|weekly|bi-?weekly|monthly|quarterly|yearly|annual|regular|ongoing|continuing|rotating) basis\b"
)
"""How a firm goes about something, told to all: no deed ends it."""
_STANCE: Final = rx(
    rf"{_LED}(?:defer to|withhold|refrain|abstain|reserve (?:judge?ment|comment)|await (?:your|his|her|their|further)|chime in (?:that|by|to say)|know more\b"
    r"|leave (?:the|my|this) (?:(?:state|treasury|justice|finance|legal|trading|sales) )?(?:department|administration|company|firm|agency|bank|service|army|navy|board|team|group|government|job|post|position|role)\b"
    r"|show up in\b)"
)
"""Where somebody stands, what they leave undone or wait for, and what befalls them: it may be for the reader and hands nothing over."""
_WORKS: Final = rx(
    r"(?:will|shall) (?:[a-z]+ly )?work (?:(?:(?:just )?fine|best|better|well|out|as well)\b|for (?!you\b))"
)
"""After a "will" without a subject: what suits, and is a thing."""
_GOES_ON: Final = rx(
    r"we(?:'ll| will| shall) (?:also )?continue (?:to|our) (?![a-z]+ (?:(?:with|for|to|on|at) )?(?:you|your|yours|this|that|it|him|her|them)\b)"
    r"(?![^.?!]{0,120}\b(?:(?:for|to|with) you|and (?:will )?(?:let|get back|report|send|call|keep|advise|update))\b)"
)
"""What a firm goes on with as before: "we will continue to offer courses"."""
_AT_HAND: Final = rx(
    rf"{_LED}(?:there(?! [a-z]+ing)|ready|available|waiting|in (?:touch|my office)|on (?:hand|my cell|the phone|the line)|round|along|over|up|down|out|the one|(?:at|on|in) (?:the|your|our|that) (?:[a-z]+ )?(?:meeting|call|dinner|lunch|party|wedding|funeral|event|session|interview|hearing|workshop|stand-?up|launch|game|match|reading|ceremony)\b|back (?:to|with|in touch)|at (?:arrivals|reception|yours|the (?:airport|station|gate|door|entrance|barrier)|your (?:office|place|house|door|desk))\b|getting|passing out|careful|(?:keeping|watching|minding|standing|looking) )"
)
"""Being there for somebody; being elsewhere, or busy, is news."""
_GLAD: Final = rx(
    r"(?:(?:i|we)(?:'ll| will| shall) |(?:will|shall) )be (?:[a-z]+ )?(?:happy|glad|pleased|delighted) to\b"
)
_GOING: Final = rx(r"(?:i|we)?(?:'m| am|'re| are)? ?(?:going to|gonna|about to)\b")
"""A plan that is told; a promise where it serves somebody."""
_TO_ANYONE: Final = rx(
    r"\b(?:(?:all|everything) (?:of )?(?:the )?[a-z ]{3,40}you(?:'ll| will)? need|show you how|respond to (?:your|all|any|every) (?:e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|messages?|questions?) within"
    r"|(?:free|no-obligation|introductory) (?:for a|trial|copy|gift|account|membership|quote|estimate|report)|special offer|personal (?:data|information)|privacy|subscri\w+|newsletters?|webinars?|sportsbook|to your deposit"
    r"|in the following (?:manner|way|order)|(?:give|offer|provide|grant) (?:all |our |the )*(?:employees|staff|customers|members|clients|visitors|guests|users))\b"
)
"""What a firm or a service tells anyone."""

_SAID_AND_DONE: Final = rx(
    rf"{_LED}(?:(?:note|add|say|mention|point out|observe|remark|admit|confess|concede|repeat|stress)(?: here| only)? ?(?:\(|that (?!(?:on|to|in|into|at|for|with|down|up|too|as|and|or|now|today|tomorrow|tonight|later|point|one|line|by|from|when|if|once)\b)[a-z]|, (?:though|however|that|also|here|for)\b)|hit (?:some|a few|the|on)\b|take (?:the|all|some|any|my|your|no)(?: of the)? (?:blame|fall|credit|heat|rap|fifth|5th|hint|compliment)\b"
    r"|let (?:@NAME|him|her|them|others|somebody|someone|the [a-z]+) (?:address|elaborate|chime|weigh|speak|answer|comment|explain|respond|decide|tell|take)\b|keep (?:her|him|them|it|this|that|you) in (?:my |our )?(?:mind|prayers|thoughts|heart)\b(?! (?:if|when|for|as))"
    r"|(?:work|try|fight|push) (?:[a-z]+ly )?hard(?:er)?\b(?! (?:for|on) )|take (?:it|things) (?:one|a day|slow|easy|as)\b|turn (?:\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six)\b|go over (?:the )?[a-z]+ to\b"
    r"|leave you (?:all )?with (?:an?|one|this|my|the|some|two|three)\b|do (?:just )?(?:what|as) (?:i|we)(?:'ve| have)? always\b|throw (?:this |it )?out (?:there|for (?:comment|discussion|debate)|the (?:idea|notion|thought))|(?:give you (?:the|some|a few|two|three|my|our)|list|outline|lay out|start with|throw out) (?![^:]{0,50}\b(?:call|ring|tomorrow|today|tonight|later|soon|when|by|on|at)\b)[^.?!:]{0,50}: [a-z]"
    r"|look for (?:the )?(?:readout|news|it|them)\b|take (?:an? |any |all |other |more )*(?:checks?|cheques?|cash|suggestions|questions|orders|bets|ideas|bookings|names)\b)"
)
"""What is done by saying it (at once, after a colon), left to somebody else, accepted, or an effort and a journey of one's own."""
_ALL_OF_US: Final = rx(
    r"we(?:'ll| will| shall) (?:(?:all|always|allways|never|forever|ever|undoubtedly)\b|(?:make|build|create|shape|define|win|grow|become|achieve|overcome)\b[^.?!]{0,60}\b(?:world|future|history|company|country|nation|success|leading|leader|best|greatest|destiny|character)\b"
    r"|work (?:with|together|towards?) (?!you\b|your\b|her\b|him\b|it\b|this\b|that\b)(?:[a-z]+s\b|each)|(?:get|come) together\b)"
)
_EVER: Final = rx(r"we(?:'ll| will| shall) (?:always|allways|never|forever|ever)\b")
_TOGETHER: Final = rx(r"\b(?:together|hopefully we),? $")

_ANSWERS: Final = rx(r"^(?:yes|yep|yup|yeah|sure|ok|okay|of course|absolutely|certainly|no problem|gladly)[,.!;: -]*$")
"""Before "I will": the writer answers an ask, so that any deed is owed."""
_ONLY_SWORN: Final = rx(r"(?:i|we) promise(?: you)?\W*$")
_OWN_BEFORE: Final = rx(r"\b(?:i|we|i'll|we'll|it won't|you'll|you will)\b")
_SWORN_OF_NOW: Final = rx(
    r"(?:i|we) (?:promise|swear|guarantee)(?: you)?(?: that)? (?:i|we|he|she|they|it)(?:'ve| have| had|'m| am| is| was| were| did| do| haven't| didn't|'s)\b"
)
"""One's word on how things are, not on a deed."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A promise as it stands in its clause: its words, what comes before them, and the whole clause; folded."""

    words: str
    before: str
    clause: str
    by_two: bool
    """Whether somebody else who is named will do it too."""

    @property
    def of_many(self) -> bool:
        """Whether "we" promises."""
        return self.words.startswith("we")

    @property
    def for_reader(self) -> bool:
        """Whether the reader is named."""
        return _READER.search(_ELSE.split(self.words, 1)[0]) is not None

    @property
    def serves(self) -> bool:
        """Whether somebody waits for such a deed."""
        return _SERVING.search(self.words) is not None and not (self.of_many and _AS_A_BODY.match(self.words))


def parted(clause: Clause, hit: Found) -> Found | None:
    """The hit under the rule of the part to which it belongs; None where it promises nothing."""
    before = clause.folded[: hit.start]
    said = _Said(clause.folded[hit.start : hit.end], before, clause.folded, _is_by_two(clause.text, before))
    if hit.rule == "en.promise.word":
        return None if _is_of_now(said) else hit
    if hit.rule not in _WIDE:
        return hit
    if _tells_only(said):
        return None
    rule = _part(hit.rule, said)
    return None if rule is None else hit if rule == hit.rule else replace(hit, rule=rule)


def _is_of_now(said: _Said) -> bool:
    """Whether a word is given on what is, or on what nobody can bring about: "spring will come, I promise"."""
    only_sworn = _ONLY_SWORN.match(said.words) is not None and said.before != ""
    return (only_sworn and _OWN_BEFORE.search(said.before) is None) or _SWORN_OF_NOW.match(said.words) is not None


def _tells_only(said: _Said) -> bool:
    if _is_no_deed(said) or (said.of_many and _TO_ANYONE.search(said.clause) is not None):
        return True
    if not said.of_many or (said.for_reader and (said.serves or _EVER.match(said.words) is None)):
        return False
    return _ALL_OF_US.match(said.words) is not None or _TOGETHER.search(said.before[-30:]) is not None


def _is_no_deed(said: _Said) -> bool:
    """Whether it is done by saying it, left undone, awaited or gone on with, whoever it is for."""
    if _SAID_AND_DONE.match(said.words) is not None or _STANCE.match(said.words) is not None:
        return True
    return _WORKS.match(said.words) is not None or _GOES_ON.match(said.words) is not None


def _is_by_two(written: str, before: str) -> bool:
    match = _ANOTHER.search(before, max(0, len(before) - 60)) if before.endswith("and ") else None
    return match is not None and capitals_hold(written, match)


def _part(rule: str, said: _Said) -> str | None:
    if _GLAD.match(said.words) is not None:
        return "en.promise.glad-to"
    if _ANSWERS.search(said.before) is not None:
        return rule
    if said.for_reader:
        return rule if rule == "en.promise.intend" else "en.promise.we-to-you" if said.of_many else "en.promise.to-you"
    if _FOR_ANOTHER.match(said.words) is not None:
        return "en.promise.for-another"
    if said.serves:
        return "en.promise.we-act" if said.of_many else "en.promise.will-act" if rule == "en.promise.will-be" else rule
    if _GOING.match(said.words) is not None:
        return "en.promise.going-to"
    if said.of_many:
        if _AS_A_HABIT.search(said.words) is not None:
            return None
        return (
            "en.promise.we-act"
            if _KNOWN.match(said.words) and not _AS_A_BODY.match(said.words)
            else "en.promise.we-plan"
        )
    return _own_part(rule, said)


def _own_part(rule: str, said: _Said) -> str | None:
    """The rule for what the writer alone will do, where it is said for nobody; None for news."""
    if said.by_two:
        return "en.promise.with-another"
    if _PART.match(said.words) is not None:
        return "en.promise.own-part"
    if _NEWS.match(said.words) is not None or (rule == "en.promise.will-be" and _AT_HAND.match(said.words) is None):
        return None
    if rule == "en.promise.bare-will":
        return "en.promise.bare-deed"
    return "en.promise.other-deed" if rule == "en.promise.will-act" else rule
