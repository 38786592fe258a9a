"""Meetings in English: proposed, confirmed, moved, called off or announced between writer and reader."""

from typing import Final

from sincerely.noticing.language.en.grammar import TIME, Found, quote_end, quote_start, rx
from sincerely.noticing.records import Clause

TRIGGERS: Final = frozenset(
    "meet meeting meetings mtg call lunch dinner breakfast brunch coffee drinks beer visit appointment party reception interview bilat "
    "discussion briefing session conference teleconference together talk discuss available free works work confirmed confirm see join "
    "invite invited stop drop come attend cancelled canceled cancel reschedule rescheduled postponed postpone booked schedule scheduled "
    "calendar fine good can visit chat speak catch happy doubles golf game over do house premature able gather phone dial sit noon".split()
)

_NOUN: Final = (
    r"(?:meetings?|mtgs?|(?:conference |phone |con |follow-up )?calls?|lunch|dinner|breakfast|brunch|coffee|drinks?|beers?|happy hour|get[- ]together|sessions?|appointments?|visit|party|reception|"
    r"bilat(?:eral)?s?|discussion|briefing|teleconference|video ?conference|chat|demo|golf|tour|gathering|barbecue|bbq|interview|dinner party|sandwiches|pizza|doubles|kick-?off)"
)
_TALK: Final = r"(?:talk|discuss|speak|go over|chat|review|connect|touch base|catch up|brainstorm|call)"
_GATHER: Final = (
    r"(?:meet(?! (?:the|our|this|these|your|their) (?:deadline|needs?|requirements?|obligations?|goals?|demand|criteria|standards?))|get together|sit down|have (?:a |an |our |the )?(?:\w+ )?<NOUN>|grab (?:a |some |lunch|dinner|coffee|drinks?)|schedule (?:a|an|some|our|the|time|another)|"
    r"set up (?:a|an|some|our|the|time|another)|do (?:lunch|dinner|coffee|breakfast|drinks)|come (?:by|over|visit)|go (?:for|to|out for) (?:a )?(?:lunch|dinner|coffee|drinks?|breakfast)|join (?:us|me|you)|arrange (?:a|an|our|the)|play (?:golf|tennis)|visit|stop by|hook up)"
)
_PATTERNS: Final = tuple(
    (rule, timed, rx(pattern.replace("<NOUN>", _NOUN).replace("<TALK>", _TALK).replace("<GATHER>", _GATHER.replace("<NOUN>", _NOUN))))
    for rule, timed, pattern in (
        ("en.meeting.propose", False, r"\b(?:let's|lets|shall we|can we|could we|why don't we|should we|maybe we (?:can|could|should)|(?:i think |perhaps )?we (?:should|need to|could|can|must|will|have to|ought to)|(?:i|we)(?:'d| would)(?: really)? (?:like|love|suggest|propose)(?: that we| to)?|"
         r"(?:i|we) (?:want|need|wanted|hope|hoping|would prefer|plan) (?:you )?to|(?:are|would|will) you (?:be )?(?:free|available|around|up for|interested in|able)(?: to| for)?|can you|could you|do you have (?:time|a minute|a few minutes)|would you (?:like|have time|be open)|you(?:'ll| guys)? (?:need to|should|must|have to)|if you (?:have time|can|want|would like|are free)|need to|like to|"
         r"i (?:propose|suggest)(?: that)? we|(?:let me know|tell me|advise) (?:when|what time|if|whether) (?:we|you|it)|when (?:can|could|should|would) (?:we|you|i)|trying to|happy to|i could|i can|hop(?:e|ing) to) (?:all |both |also |please |still |just |maybe |at least |briefly |quickly |have time to )*<GATHER>"),
        ("en.meeting.propose", True, r"\b(?:let's|lets|shall we|can we|could we|why don't we|should we|maybe we can|we (?:should|need to|could|can|will|have to)|(?:i|we)(?:'d| would) (?:like|love|want) to|(?:i|we) (?:want|need|would like|questions|hope) to|are you (?:free|available|around)|will you be (?:free|available|around|in)|would you (?:be (?:free|available)|have (?:time|\d+ minutes))|can you|could you|do you have (?:time|a minute|a few minutes)|when can (?:we|you)|happy to|i will|i'll|we'll|will) "
         r"(?:all |both |also |please |be |have a chance to |find time to |quickly |just |further |to )*(?:<TALK>|free|available)?\b"),
        ("en.meeting.propose", False, r"\b(?:how about|what about|(?:are )?you up for|interested in|anyone for|time for|in the mood for) (?:a |an |some |another )?(?:[a-z']+ ){0,2}<NOUN>|\b(?:let me know|email|call me|tell me) when (?:we|you) can (?:meet|talk|discuss|speak|get together|chat)|\b(?:i|we) (?:think|suggest|propose)(?: that)? we (?:should )?(?:schedule|meet|set up)"),
        ("en.meeting.available", True, r"\b(?:(?:i|we|he|she|you|i'm|he's|she's|we're)(?: am| are| is|'m|'re|'s| will|'ll)? (?:also |only |be |both |currently )*(?:available|free|open)(?! (?:to (?:all|any)|on the (?:web|intranet))|-)|will be available|(?:would|do|will) you (?:be )?(?:have|be)? ?(?:available|free|some time|\d+ minutes|time)|any time (?:in|on|this|after|before|between)|(?:at|in) (?:your|my|his) office)\b"),
        ("en.meeting.confirm", False, r"\b(?:(?:this|that|the|either|any) (?:date|time|day|slot|one)|noon|<DAY>(?: (?:morning|afternoon|evening|night|at \d\S*))?|tomorrow(?: (?:morning|afternoon|night))?|today|<CLOCK>|\d{1,2}|it|afternoons?|mornings?) (?:(?:also|still|would|will|should|definitely) )*(?:works?|is (?:good|fine|great|perfect|ok|okay|best|better)|sounds (?:good|great|fine|perfect)|be (?:fine|good|great|perfect))(?: (?:fine|well|great|best|better|good|ok))*(?: for (?:me|us|you|him|her|everyone)| with (?:me|us)|[.!,]|$)"),
        ("en.meeting.confirm", True, r"\b(?:see (?:you|ya|u|everyone)|(?:i|we|she|he)(?:'ll| can| could| will) (?:be there|do|make it|make)(?! it to the)|(?:is|are|we're|you're|been)? ?(?:confirmed|booked|on|set) (?:for|at|in)|confirmed (?:for )?|(?:just )?to confirm|confirming|looking forward to (?:seeing|meeting|our|the|dinner|lunch)|look forward to (?:seeing|meeting|our|dinner|lunch|having)|count me in|on for|i'll see you|talk to you|speak (?:to|with) you)\b"),
        ("en.meeting.confirm", False, r"\b(?:see (?:you|ya) (?:there|then|in (?!a\b|the\b|my\b)[a-z]+)|(?:i|we) will be joining you|(?:i|we)'ll be joining you|(?:i|we|she|he) can do (?:it )?(?:<DAY>|tomorrow|<CLOCK>|lunch|dinner|breakfast)|we have (?:some time|a (?:meeting|call)) scheduled)"),
        ("en.meeting.change", False, rf"\b{_NOUN}\b.{{0,60}}\b(?:cancel+ed|postponed|rescheduled|re-scheduled|moved (?:to|up|back|from)|pushed (?:back|to)|delayed|changed to|called off|premature|now be (?:held|at|on)|shifted)\b|\b(?:cancel|cancelled|canceled|cancelling|reschedule|rescheduling|rescheduled|postpone|postponing|postponed|move|push back|push|shift|moving|change|changing) (?:the |our |my |your |this |that |today's |tomorrow's |it |<DAY>'?s? )*(?:[a-z-]+ ){{0,2}}{_NOUN}\b"),
        ("en.meeting.change", False, rf"\b(?:will not|won't|can't|cannot|can not|not going to|unable to|not able to|be unable to|will be unable to|not be able to|couldn't|couldn't) (?:be able to |to )?(?:attend|make (?:it|the|our|today|tomorrow|lunch|dinner|<DAY>)|join (?:you|us)|come(?! (?:up|to))|meet)\b|\bnot (?:have|be having|hold|holding) (?:a|an|our|the|any) (?:[a-z]+ )?{_NOUN}|\bit will now be (?:held|at|on)\b|\b(?:bilat|meeting|call|lunch|dinner) has been\b"),
        ("en.meeting.announce", False, r"\b(?:i|we|he|she|they|[a-z]+)(?:'ve| have| has|'s|'d| had)? (?:just |also |already |tentatively )*(?:scheduled|set up|arranged|requested|reserved|booked|called|planned|asked for|organized|organised) (?:a|an|the|our|your|another|conference|lunch|dinner|time|you|us|some)\b.{0,60}\b(?:<NOUN>|room|rm)\b|\byou(?:'re| are) (?:booked|scheduled|confirmed|on (?:for|the calendar))\b|\bthere (?:will|is going to|'ll) be (?:a|an|another)\b.{0,50}\b<NOUN>"),
        ("en.meeting.announce", True, r"\b<NOUN>\b(?! (?:center|report|option|options|volume|notice|log|sheet|minutes|notes)).{0,70}(?:\b(?:is|are|was|has been|will be|be|to be)\b ?(?:now )?(?:scheduled|set|confirmed|held|on|at|for|in|arranged)|\b(?:will )?(?:takes? place|begin|start|with|from|to discuss|connecting)|\b(?:at|on|for|@|tomorrow|today|tonight|this|next|<DAY>))|^(?:<CLOCK>|<DAY>)[:,]? .{0,30}\b<NOUN>"),
        ("en.meeting.announce", True, r"\b(?:we|i)(?:'re|'m| are| am| will|'ll)(?: going to| gonna| all| be| also)* (?:meet(?:ing)?|get(?:ting)? together|do(?:ing)? (?:lunch|dinner|[a-z]+)|gather(?:ing)?|call(?:ing)? [a-z]+|hav(?:e|ing) (?:a |an )?(?:[a-z]+ )?<NOUN>|host(?:ing)?|reserved)\b|\b(?:hoping to get|lined up|to get a couple of courts)\b"),
        ("en.meeting.invite", False, r"\b(?:would (?:like|love) to (?:invite you|have you (?:over|join|come|visit))|(?:you are|you're) (?:cordially |also )?(?:invited|welcome to (?:join|come|attend))|(?:please |come |do |to |can you |could you |will you |and )?join (?:us|me) (?:for|this|on|at|tomorrow|tonight|in (?!congrat|wish|welcom|thank|recogn|extend|support|celebrat)|next|as|<DAY>)|invit(?:e|ing) you (?:to|over|for)|please (?:plan (?:to|on) (?:attend|join|be)|come (?:to|join|over))|feel free to (?:come|stop|drop|join)|plan to attend|"
         r"(?:need to|should|must|got to|have to|gotta) come (?:visit|see|over|down|up)|come (?:over|by|visit|see us|to my (?:house|office|place)|to our (?:house|place))|love to (?:see|meet|visit|have) you|(?:invite|have) (?:you|everyone|you all) over|(?:if|when) you(?:'re| are| guys are| ever are)? (?:ever )?in (?:town|the (?:area|neighbou?rhood))|hope to see (?:you|everyone) (?:there|then)|be sure to (?:call|stop|visit|come))\b"),
        ("en.meeting.call-me", True, r"\b(?:(?:call|phone|ring|see|meet) me|(?:give|giving) me a (?:call|ring|shout)|(?:i|we)(?:'ll| will| can| could| would| am going to|'m going to) (?:give you a (?:call|ring)|call(?: you| back)?|phone you|see you|stop by|come by|come over|swing by|drop by|be in (?:your|town|the office)|visit|fly in|meet)|^will (?:call|stop by|see you|be there|meet))\b"),
    )
)  # fmt: skip
_NEWS: Final = rx(
    r"\b(?:yesterday|last (?:week|night|month|year|<DAY>)|(?:met|spoke|talked|had (?:a|an|lunch|dinner|breakfast|our|the)) .{0,40}\b(?:last|yesterday|earlier|this morning)|after our (?:meeting|call|discussion)|"
    r"per our (?:meeting|call|discussion|conversation)|following (?:up on )?our|as we discussed|as discussed|enjoyed (?:meeting|our|seeing)|was (?:nice|great|good) (?:to|meeting|talking|seeing)|from (?:our|the) (?:meeting|call)|at (?:our|the) last|discussed (?:in|at|during|on))\b"
)
_FORMULA: Final = rx(r"\b(?:call|contact|phone|e-?mail|reach|see) (?:me|us|him|her|[a-z]+) (?:if|with|at \d{3,}|on (?:my|\d)|should|for)\b|\bif you (?:have|should have|need)\b.{0,40}\b(?:question|problem|concern|info|help|anything|assist)|\bany questions\b|\bdo not hesitate\b|\bfeel free to (?:call|contact|e-?mail)\b")
_FORMULA_WITH_TIME: Final = rx(r"\bgive me a call (?:on|at \d{1,2}(?::| ?[ap]m)|tomorrow|today|tonight|<DAY>)")


def find(clause: Clause, bulk: bool) -> list[Found]:
    """Return the first meeting of the clause; formulas ("call me with questions") and meetings told as news are none."""
    folded = clause.folded
    if _NEWS.search(folded) is not None or (_FORMULA.search(folded) is not None and _FORMULA_WITH_TIME.search(folded) is None):
        return []
    timed = TIME.search(folded)
    for rule, needs_time, pattern in _PATTERNS:
        match = None if needs_time and timed is None else pattern.search(folded)
        if match is None or (bulk and rule != "en.meeting.invite" and rule != "en.meeting.announce"):
            continue
        first = min(match.start(), timed.start()) if timed is not None and match.start() - timed.start() < 60 else match.start()
        start = quote_start(folded, first)
        end = max(quote_end(folded, match.end() - 1), min(timed.end(), len(folded)) if timed is not None and timed.start() - match.end() < 60 else 0)
        return [Found(rule, start, end)]
    return []
