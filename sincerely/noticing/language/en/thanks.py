"""Thanks in English: for something done, not the "Thanks," that closes a letter or a request."""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en.grammar import Found, Row, capitals_hold, quote_end, row, rx, words_of
from sincerely.noticing.records import Clause, Who

TRIGGERS: Final = words_of("thanks thank thankyou thx thnx tks thanx ty cheers ta bless")
"""The bare words of thanks."""

_WORD: Final = r"(?:thanks|thank you(?:r)?|thankyou|thank u|thx|thnx|tks|thanx|ty|cheers)"
_MUCH: Final = (
    r"(?:,? (?:so much|so very much|very much|very kindly|a lot|a million|a ton|a bunch|again|once again|all|everyone|everybody|guys|folks|both|kindly|sincerely|indeed|"
    r"much|too|also|as well|as (?:always|ever|usual),?|in particular|especially|you|to you|to all|to everyone|to you all|to you both|[a-z]+,|(?:my|dear) [a-z]+,|to (?:each|all|both) of you|all of you|each of you))*,?"
)
ROWS: Final = tuple(
    row(rule, triggers, pattern, *also)
    for rule, triggers, pattern, *also in (
        ("en.thanks.for", "thanks thank thankyou thx thnx tks thanx ty cheers",
         rf"\b(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?:(?:many|big|huge|special|deep|sincere|heartfelt|warm|warmest|million) )*{_WORD}{_MUCH} (?:for|to (?:you|all|everyone|each|both|those)\b.{{0,40}}\bfor) (?!(?:any|now|nothing|not)\b)"),
        ("en.thanks.for", "thanks thank thankyou thx thnx tks thanx",
         rf"\b(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s){_WORD},? @NAME(?: @NAME)?(?: and @NAME)?,? (?:so much |very much |again )?for (?!(?:any|now|nothing|not)\b)"),
        ("en.thanks.thank-someone", "say", rf"\b(?:want|wanted|like|wish|writing|write|just) to (?:personally |also |again )?say (?:an? )?(?:(?:big|huge|very big|special|heartfelt|many|sincere) )?{_WORD}\b(?=[^a-z]*$|,| (?:to (?:you|all|everyone)|again|so much|very much)\b)", "thanks thank thankyou thx"),
        ("en.thanks.thank-someone", "thank", r"\b(?:want|wanted|like|wish|must|let me|we|i)(?: to)? (?:also |especially |personally )?thank @NAME(?: [a-z.'-]+){0,4}?,? who\b", "who"),
        ("en.thanks.appreciate", "grateful thankful indebted", r"\bfor which (?:i|we)(?:'m| am|'re| are) (?:[a-z]+ )?(?:grateful|thankful|indebted)\b|(?<![\w'])(?:i'm|i am|we're|we are) (?:[a-z]+ )?(?:indebted|grateful) to @NAME(?: [a-z.'-]+){0,6} for\b"),
        ("en.thanks.for", "thanks thank thx", rf"\b{_WORD} (?:so much )?to (?:everyone|everybody|all|those|you all|the (?:team|crew|staff|volunteers)|both)(?: of (?:you|those))?(?: who|,? for|,? that| involved| concerned| helping)\b"),
        ("en.thanks.for", "thanks thank thankyou", r"\b(?:many|big|huge|special|enormous|massive|warm|sincere|heartfelt|grateful|great) (?:thanks|thank[- ]?yous?)(?: also| too| again| especially)* to (?:the|you|all|each|every[a-z]+|those|my|our|both|@NAME)\b"),
        ("en.thanks.for", "bless", r"(?:^|[,.!-] )(?:god )?bless you(?: all| both)? for [a-z]+"),
        ("en.thanks.deed-first", "thank thanks thx ta", rf"^(?:what an? [^.?!]{{2,60}}|you(?:'ve| have)? (?:absolutely |really |totally |quite |just )*(?:saved|rescued|made|went|bailed|pulled|outdid|surprised|cheered|helped|sorted|fixed)\b[^.?!]{{2,60}})[,;-]+ (?:so |and |many )?{_WORD}\b"),
        ("en.thanks.deed-first", "without", r"\bwhat would (?:i|we) (?:have done|do) without you\b|\b(?:couldn't|could not) have (?:done|managed|made) it without (?:you|your)\b"),
        ("en.thanks.for", "ta obliged", r"(?:^|[,.!-] )(?:ta|much obliged|big ta|ta (?:so much|muchly|very much)) for (?!now\b)"),
        ("en.thanks.deed-first", "thanks thank thx", rf"\b(?:i|we)(?: did|'ve| have)? (?:receive|received|got|saw|read|have|enjoyed|loved) (?:your|the) [^.?!]{{2,60}}[,;-]+ (?:so |and |many )?{_WORD}\b"),
        ("en.thanks.for", "express expressing appreciation gratitude", r"\b(?:express(?:ing)?|convey|extend|show|offer) (?:my|our) (?:own )?(?:[a-z]+ (?:and [a-z]+ )?){0,2}(?:appreciation|gratitude|thanks)(?: to [^.?!]{1,40})? for\b"),
        ("en.thanks.for", "appreciation gratitude", r"\b(?:deep(?:est)?|sincer(?:e|est)|heartfelt|profound|immense|everlasting|utmost|great|warm(?:est)?|personal) (?:appreciation|gratitude) (?:for|to) (?:your|you|his|her|their|all|everyone|everything|each|the (?:team|staff|whole|many|great|hard|wonderful))\b"),
        ("en.thanks.thank-someone", "thank", r"\band (?:also |again |then |to )?thank (?:you|him|her|them|everyone|everybody|all|each|(?!god\b)[a-z]+)(?: [a-z]+)? for\b|\b(?:want|wanted|like|wish|wanna) to (?:personally |sincerely |again |also |just |really )*thank (?:you|everyone|everybody|all|each|him|her|them)(?: all| both| so much| very much| again| personally| of you)*(?=[.!,]|$)"),
        ("en.thanks.thank-someone", "thanking", r"\bthanking (?:you|him|her|them|everyone|all of you)\b(?:[^a-z?!.]{1,5}|(?: again| so much| properly| personally)+ )for\b"),
        ("en.thanks.thank-someone", "thanking thanked", r"\b(?:join (?:me|us) in|like to (?:start|begin|close|end) by|begin by|close by) thanking [^.?!]{1,40} for\b|\bnever (?:properly |really )?thanked (?:you|him|her) for\b"),
        ("en.thanks.thank-someone", "thank", r"(?<![\w'])(?:i|we) (?:would like to |want to |wish to |must |also |do |sincerely |really )*thank (?:everyone|everybody|all(?: of (?:you|those))?|those|you all) (?:who|that)\b|\b(?:forgot|forget|neglected|meant|meaning) to thank (?:you|him|her)\b"),
        ("en.thanks.pass-on", "thanks gratitude appreciation", r"\b(?:pass (?:on|along)|convey|give|send|extend)(?: on)? (?:my|our) (?:[a-z]+ )*(?:thanks|gratitude|appreciation) to\b"),
        ("en.thanks.for", "thanks thank thx", rf"\b{_WORD}(?: also| too| again| especially| so much)* to (?:my [a-z]+|our [a-z]+|@NAME)(?:,?(?: and)? (?!for\b)[a-z.'-]+){{0,4}},? (?:for (?:[a-z]+ing|his|her|their|all|the|always|being|such|so|everything|that|this)|who)\b"),
        ("en.thanks.deed-first", "thank thanks", rf"\b(?:your|the) [^.?!]{{2,60}} (?:was|were|is|are|has been|have been|made) (?:[a-z]+ )*(?:invaluable|brilliant|amazing|great|wonderful|perfect|delicious|lovely|fantastic|excellent|helpful|superb|spot on|terrific|kind|generous|a (?:great|huge|big|real) (?:help|difference)|all the difference)\b[^.?!]{{0,40}}[,;-]+ (?:so |and )?(?:many )?{_WORD}"),
        ("en.thanks.for", "thanks gratitude appreciation",
         r"\b(?:deep|many|special|sincere|heartfelt|big|huge) (?:thanks|gratitude|appreciation) to (?:you|all|everyone|each)\b"),
        ("en.thanks.thank-someone", "thank",
         r"\b(?:(?:want|wanted|like|take (?:a minute|a moment|this opportunity)|wish|have|let me|allow me) (?:to )?|just |i |we )(?:personally |sincerely |publicly |also |again |just |really )*thank (?:you|all|each|everyone|everybody|him|her|them|both|[a-z]+)\b.{0,60}?\bfor\b"),
        ("en.thanks.appreciate", "appreciate appreciated",
         r"(?<![\w'])(?:i|we|[a-z]+ and i)(?: (?:also|really|truly|very much|greatly|so|deeply|sincerely|do|certainly|just|genuinely|appreciatively|so much|particularly|personally|want to|am|are|most))*"
         r" appreciated? (?:your|the|all|that|you|everything|how|what|having|being|it|this|them)\b(?! (?:if|could|would))"),
        ("en.thanks.appreciate", "grateful thankful indebted appreciative obliged",
         r"\b(?:(?:i'm|i am|we're|we are|so|very|truly|deeply|forever|most|eternally|greatly|also|both|always|still|just|really|sincerely|particularly|especially|extremely|incredibly|profoundly) )+(?:grateful|thankful|indebted|appreciative|obliged) (?:for|to (?:you|all|each|every one|both(?! of them)|everyone|everybody|your|the (?:team|staff|whole))|that you)\b"),
        ("en.thanks.appreciate", "appreciate appreciated thank owe gratitude thanks appreciation kind nice sweet thoughtful generous",
         r"^(?:really |much |greatly |truly |so )*(?:appreciate|appreciated) (?:your|the|all|it|that|everything|you)\b|\b(?:can't|cannot|can not) thank you enough|\bi owe you (?:one|big time|big)\b|\bmy (?:deepest|sincere|heartfelt|sincerest) (?:gratitude|thanks|appreciation)\b|\bit was (?:so |very |really )?(?:kind|nice|good|sweet|thoughtful|generous) of you to\b"),
        ("en.thanks.appreciate", "kind nice good sweet decent lovely thoughtful generous gracious big great",
         r"^(?:(?:that|it|this)(?:'s| is| was) |how |what a |really |so |very |most |awfully |extremely |incredibly |truly )*(?:kind|nice|good|sweet|decent|lovely|thoughtful|generous|gracious|big|great) of you (?:all |both )?(?:to (?!say|ask|suggest)[a-z]+|guys to)\b"),
        ("en.thanks.appreciate", "appreciated valued",
         r"\b(?:your|all the|the) [^.?!]{3,70} (?:was|were|has been|have been|did not go unnoticed and was) (?:[a-z]+ly |very much |much |so |deeply )*(?:appreciated|valued)\b|\byour (?:[a-z]+ )?(?:efforts?|hard work|dedication|contributions?|kindness|generosity|thoughtfulness) (?:is|are) (?:very|much|so|truly|deeply|greatly|really|always) (?:much )?appreciated\b"),
        ("en.thanks.emphatic", "again", r"[a-z] ?[,;:.!–—-]+ *(?:and |but )?(?:many )?thank(?:s| you)(?: so much| very much)? again\W*$", "thanks thank"),
        ("en.thanks.object-cut", "meeting helping sending calling taking coming everything all your",
         r"^for (?:meeting|helping|sending|calling|taking|coming|everything|all (?:you|your)|your (?:help|support|time|note|message|kind|e-?mail))\b"),
        ("en.thanks.deed-first", "happened possible", r"\b(?:none of (?:it|this|that)|(?:it|this|that)) (?:would|could)(?:n't| not| never)? have (?:happened|been possible|worked)\b[^.?!]{0,20}\bwithout your?\b"),
        ("en.thanks.thank-someone", "owe", r"\bowe you (?:a|an) (?:[a-z]+ )?thank[- ]?you\b"),
        ("en.thanks.for", "thanks", rf"\b(?:{_WORD} ever so(?: much)? for|(?:huge|big|many) thanks all round for|thanks to you,? (?:we|i|it)) ?\b"),
        ("en.thanks.deed-first", "thank thanks", rf"^you(?:'ve| have)? been (?:a|an|so|such|very|really) [^.?!]{{2,50}}[,;-]+ (?:so |and )?{_WORD}\b"),
        ("en.thanks.appreciate", "appreciated", r"^(?:much|very much|greatly) appreciated, [a-z]+"),
    )
)  # fmt: skip
_BARE: Final = rx(
    rf"(?:(?:got it|ok|okay|great|perfect|wonderful|excellent|yes|cool|super|will do|good|awesome|oh|wow|done)[,!.]? )?(?:many )?(?P<thanks>{_WORD})\b{_MUCH}(?: (?:(?:madam|madame|mr\.?|mrs\.?|ms\.?|dr\.?|my|dear|sir)(?: [a-z]+)?(?= ?[-,.!:]|$)|(?!but\b|anyway\b|anyways\b|for\b|in\b|to\b|not\b|no\b)[a-z]{{2,12}}(?=[.!,]| -)))?(?:$| ?-+ |[.!,:;-]+(?: |$|(?=[a-z]))| (?:and|i|that|this|so)\b)"
)
_EMPHATIC: Final = rx(
    rf"(?:and |but |so |again,? )?{_WORD}(?: all| both| everyone)? (?:so|very|ever so) much[!. ]*$|(?:[a-z]+,? )?(?:many|thousand),? (?:many,? )?(?:many )?thanks(?: again)?[!. ]*$|{_WORD} and (?:good luck|congratulations|best wishes)"
)
_GOOD: Final = r"(?:great|wonderful|excellent|fabulous|terrific|perfect|helpful|useful|fantastic|awesome|brilliant|superb|amazing|lovely|outstanding|generous|kind|thoughtful|beautiful|delicious|impressive|invaluable|moving)"
_PRAISE: Final = rx(
    rf"(?:(?:this|that|it|these|those|they|you|your|he|she|her|his|the|i thought)\b[^?]{{0,80}}(?:'s|'re|'ve been|\b(?:was|were|is|are|have been|has been|looks?|sounds?|made))\b[^?]{{0,30}}\b{_GOOD}\b(?! if\b)[^?]{{0,60}}$"
    rf"|(?:very |really |so |how |just |what an? |absolutely |most |extremely )*(?:{_GOOD}|good|nice) (?:job|work|news|stuff|memo|piece|article|speech|idea|idea|summary|meeting|trip|dinner|evening|night|time|party)\b[^?]{{0,40}}$"
    rf"|(?:very |really |so |how |most |extremely )+{_GOOD}\b[^?]{{0,30}}$)"
)
"""Praise of what somebody did or sent: thanks on their own after it are for that."""
_ALONE: Final = rx(rf"(?:so |and |again,? )?{_WORD}{_MUCH}[.! ]*$")
_TO_ALL: Final = rx(
    rf"\b{_WORD}(?: also| too| again| especially| so much)* to (?:(?:you |us )?(?:all|everyone|everybody|both)(?: of (?:you|them|us))?|each of you|you)(?=[.!,;]|$)"
)
_BEFOREHAND: Final = rx(
    r"\bin advance\b|\bahead of time\b|\bno,? thank|(?<!many\s)(?<!big\s)(?<!huge\s)(?<!special\s)(?<!warm\s)(?<!sincere\s)(?<!heartfelt\s)\bthanks to (?:the|its|his|our|a|an)\b(?! (?:team|staff|crew|volunteers|whole team))|\bi would appreciate\b|\bwould be appreciated\b|\bwould (?:really |greatly )?appreciate\b|\bplease thank\b|\bthank (?:god|goodness|heavens)\b"
)


def find(clause: Clause, rows: Sequence[Row], *, first: bool, asked: bool, before: str) -> list[Found]:
    """Return the thanks of one clause, `rows` being those that may match it.

    `first`: nothing but a salutation stands before it; `asked`: it follows an ask; `before`: the clause before it, folded.
    """
    if clause.question:
        return []
    folded = clause.folded
    for rule in rows:
        match = rule.pattern.search(folded)
        if match is None or (rule.rule == "en.thanks.object-cut" and not first):
            continue
        if not capitals_hold(clause.text, match):
            continue
        if rule.rule != "en.thanks.pass-on" and _BEFOREHAND.search(folded) is not None:
            return []
        return [Found(rule.rule, match.start(), quote_end(folded, match.start()), who=_thanked(match.group()))]
    bare = _BARE.match(folded)
    if first and bare is not None and not clause.text.startswith("Ty ") and _BEFOREHAND.search(folded) is None:
        return [Found("en.thanks.bare-first", bare.start("thanks"), _bare_end(folded, bare.end()))]
    return [] if asked else _for_what_was_said(folded, before)


def _for_what_was_said(folded: str, before: str) -> list[Found]:
    """Thanks that name no deed and close no request: with emphasis, to all, or after praise."""
    if _EMPHATIC.match(folded) is not None:
        return [Found("en.thanks.emphatic", 0, quote_end(folded, 0))]
    to_all = _TO_ALL.search(folded)
    if to_all is not None:
        return [Found("en.thanks.emphatic", to_all.start(), quote_end(folded, to_all.start()))]
    if _ALONE.match(folded) is not None and _PRAISE.match(before) is not None:
        return [Found("en.thanks.deed-first", 0, quote_end(folded, 0))]
    return []


def _bare_end(folded: str, end: int) -> int:
    for word in (" and", " i", " that", " this", " so"):
        if folded[:end].endswith(word):
            end -= len(word)
    return len(folded[:end].rstrip(" ,:;-"))


_SOMEONE: Final = rx(r"\bthank (?:him|her|them|(?!you|all|each|every|both)[a-z]+)\b")


def _thanked(words: str) -> Who:
    return "other" if _SOMEONE.search(words) is not None else "reader"
