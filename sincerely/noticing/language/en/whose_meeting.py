"""Whose meeting it is, in English: between writer and reader, or told as news, of third persons, or for everybody."""

import re
from typing import Final

from sincerely.noticing.language.en.grammar import rx

NEWS: Final = rx(
    r"\b(?:had (?:i|we) (?:known|been)|(?<!if\s)(?:i|we|they|he|she)(?:'ve| have)?(?: just| already| also)? had (?:a|an|our|the|my|some|such a) (?:[a-z]+ ){0,2}<NOUN>\b(?!.{0,30}\b(?:scheduled|planned|booked|arranged|set up|for tomorrow))|(?<!if\s)(?:i|we|they|he|she) (?:was|were) (?:at|in|on) (?:a|an|the|your|our|his|her|my)|^(?:it was )?(?:so |very |really )?(?:good|great|nice|lovely|wonderful|a pleasure|fun)(?: of you)? (?:to (?:see|meet)|seeing|meeting|to (?:talk|speak) (?:to|with)|talking (?:to|with)|speaking (?:to|with)) (?:you|u|everyone)|follow[- ]up to (?:our|your|the|my)|in time for|(?:prior to|before|ahead of|until|after) the (?:next|last) (?:[a-z]+ ){0,3}(?:meeting|call|session)|(?:enjoyed|had|thank\w*[^.?!]{1,20}|appreciated) the (?:opportunity|chance) to (?:meet|talk|speak|visit)|(?:received|got|took|missed|returned) (?:a|an|your|his|her|another) (?:[a-z]+ )?(?:call|visit)|(?:has|have) (?:his|her|their|its) (?:[a-z]+ )?(?:meetings?|calls?|lunch)|(?<!be\s)(?:gave|held|hosted|attended|chaired) (?:a|an|the|his|her|our)|(?:meeting|appointment|call|session|visit) (?:with|at) (?:my|his|her) (?:doctor|dentist|lawyer|physio|therapist|vet|accountant|surgeon|oncologist|gp)|while (?:at|in) (?:a|an|the|my)|read-?outs? of (?:the|his|her|your|our)|"
    r"(?:was|were) (?:very |so |most |really |quite )*(?:excited|happy|delighted|pleased|honou?red|glad|thrilled|privileged|lucky) to (?:have (?:met|seen)|meet|see|talk|speak|host|visit|join)|(?:hours?|days?|weeks?|months?|years?) ago\b(?! (?:[a-z]+ ){0,5}(?:i|we|let's|can|could)\b)(?![^.?!]{0,40}, (?:i|we|let's|can|could|are|shall)\b)|(?:would|could|should|might) have(?! (?:(?:a|an|another|some|our|the) (?:[a-z]+ ){0,2})?<NOUN>\b)|yesterday(?!'s)|(?<!her\s)(?<!his\s)(?<!my\s)(?<!your\s)(?<!our\s)last (?:week|night|month|year|<DAY>)|\bhad (?:lunch|dinner|breakfast|coffee|drinks)\b|(?:met|spoke|talked|had (?:a|an|lunch|dinner|breakfast|our|the)) .{0,40}\b(?:last|yesterday|earlier|this morning)|after our (?:meeting|call|discussion)|"
    r"(?:further to|regarding|re|thank you for|thanks for) (?:your|our|the) (?:[a-z]+ )?(?:call|meeting|visit|discussion|interview)|not be (?:inviting|invited)|per our (?:meeting|call|discussion|conversation)|following (?:up on )?our|as we discussed|as discussed|enjoyed (?:meeting|our|seeing)|\b(?:i|we) met\b|thank(?:s| you) (?:so much |very much |again )?for (?:[a-z]+ )?(?:meeting|taking|coming|seeing|visiting|calling|agreeing)\b(?! to)|was (?:good|kind|nice|sweet) of you|was (?:a |so |very |really |such a )*(?:nice|great|good|lovely|wonderful|pleasure|joy|treat|fun) (?:to|meeting|talking|seeing|having|hosting|working)|from (?:our|the) (?:meeting|call)|at (?:our|the) last|discussed (?:in|at|during|on)|(?:call|meeting) held|(?:outline|agenda|notes|minutes|summary|used) (?:(?!late )[a-z]+ )?(?:for|of|from) (?:the |our |[a-z]+'s )?(?:[a-z]+ )?(?:meeting|call)|no (?:call|meeting) (?:today|yet)|may not have|if (?:you|he|she|they) (?:can't|cannot|can not|are unable|will not|won't)|if,? you are unable|only if|brown bag|i had (?:a|an|my) (?:[a-z]+ )?(?:meeting|call|lunch|dinner)|in meeting with)\b"
)
"""A meeting that was, or that is only spoken of."""
_AFTER: Final = 30
"""Characters after a meeting in which it may still be told as news; what stands farther off tells of something else."""
_TURNS: Final = rx(
    r"(?:[,;:–-] *|\b(?:and|but|so|then|or) )(?=(?:(?:also|then|now|just|maybe|perhaps|i think|i hope|thought) )*(?:can|could|shall|should|would|will|may|please|pls|how about|what about|why don't|do you|are you|when|(?:i|we)(?:'d|'ll| would| can| could| will| should| need| must| have to)|i'm (?:free|available))\b)|(?<!\S)(?=(?:let's|lets|let us|shall we|can we|could we|(?:i|we)(?:'d| would) (?:like|love) to)\b)"
)
"""Where a sentence turns from what was to what is proposed: "missed you yesterday - can we talk at three?"."""
OPENING: Final = rx(
    r"(?:hi,? |so |and |also,? )?(?:as (?:we |was |i |you |per |previously |mentioned |agreed )*(?:discussed|agreed|mentioned|promised|noted|requested|said|planned)?|(?:as )?per|further to|following(?: up on)?|pursuant to|based on|in accordance with|in follow-?up to|after|since|now that|if (?:you|he|she|they) (?:can't|cannot|can not|couldn't)|thank(?:s| you)(?: so much| very much| again)? for|sorry (?:that |to have |we |i |about )?)\b[^,.;?!]{0,120}, (?=[^,]{12})"
)
"""What a sentence hangs on ("as we discussed in our meeting this morning, ..."): the news is there, and the rest stands by itself."""

_MENTIONED: Final = rx(
    r"\b(?:(?:asked|invited|wants|wanted) me to|(?:in|at|during|after|of|before) (?:their|his|her) (?:[a-z]+ ){0,2}(?:meetings?|calls?|sessions?)|(?:list|lists|grid|roster|layout|seating|menu|speech|remarks|rundown) (?:for|of|from) (?:the|our|your|that|this)|gave (?:me|us|him|her) a|(?:has|have|'ve|had) had|recaps?|recapped|summari[sz]es|results? (?:of|from)|accordance with|anticipation of|"
    r"(?:an )?honou?r to|been asked to|miss(?:ed|ing) (?:the|your|our|a)|agreed (?:to|on|upon)|brought up|went to|did not manage|just had (?:a|an|the|our)|(?:from|since|after) (?:our|the) last|thank(?:s| you)(?: [a-z]+){0,3} for (?:a|an|the|attending|your)|have a (?:great|good|nice|wonderful|safe) |(?:counter|third)[ -]?part(?:y|ies)|(?:their|his|her) (?:[a-z]+ )?(?:meeting|call|lunch|dinner) with (?!you\b|us\b|me\b)|(?:eye )?(?:doctor|dentist)|(?:gotten|had|received|getting) (?:many|several|a lot of|lots of|some|a few) calls|summari[sz]e our|(?:he|she|they) mentioned|was asked to|told (?:me|us)|remembered|(?:presentation|slides|materials|handouts?|paper|draft) (?:for|from) the|(?:was|were) (?:a|an|very|so|quite) (?:[a-z]+ ){0,2}(?:meeting|call|session|dinner|lunch|reception)|"
    r"receipts?\b|reimburse\w*|margin call|based on (?:the |our |a )?(?:meeting|call)|(?:i|we)(?:'ve| have| were| was)(?: also| just)*(?: been)? invited|"
    r"news for|attend(?:ing|ed)? the (?:funeral|memorial)|memorial service|out of service|in the (?:times|post|journal|paper)|sent out (?:the |an |our )?invit)"
)
"""Before or around a meeting that is named with its time: it is only mentioned, or it was."""
_PUBLIC: Final = rx(
    r"\b(?:alumni|contests?|competition|raffles?|fund-?raisers?|(?:blood|food|toy|clothing|membership) drive|newsletter|prizes?|(?:come |to )?learn (?:more )?about (?:the|our)|join the (?:[a-z&.]+ ){0,5}(?:club|association|society|chamber|chapter|foundation|institute|council|alliance|league|network)|(?:is|are) (?:proud|pleased) to invite|"
    r"all (?:[a-z.,&]+ ){0,5}(?:employees|students|staff|alumni|faculty|residents|members)|employees (?:are|is)|students|seminars?|webinars?|courses?|programs|experts|panel(?:ists)?|merchants|networking|open house|lectures?|symposium|expo|trade show|free evening|registration|days of|invite you to (?:receive|share|submit|respond|apply|view|review|take|contact|comment|use|try|subscribe))\b"
)
"""Words of events for everybody."""
_NO_ANSWER: Final = rx(
    r"\b(?:how|whether|sure|hope|think) it(?:'ll| will| would)? works?\b|\b(?:handle|do|put|word|phrase|write) it is (?:fine|ok|okay)\b"
)
"""Something else works or is fine."""
_PARTY_TO: Final = rx(
    r"\b(?:particular|third|other|either|neither|contracting) part(?:y|ies)\b|\bpart(?:y|ies) to (?:the|this|any|an)\b"
)
"""A party to a contract is no party."""
_I_SEE: Final = rx(
    r"\b(?:i|we) see (?:that )?you(?:'re|'ve| guys| all)? (?:got|are|have|were|can|had|did|do|need|want|made|just)\b|\b(?:not|never) (?:get to |got to )?see you\b"
)
"""To see that somebody did something is not to see them."""
_OTHER_ENTRIES: Final = rx(r"\bdown for \$|\bcall[ -]in (?:number|line|#)|\bcalendar of events\b")
"""What is put down or set up and is no meeting."""
_COMING_UP: Final = rx(
    r"\bcoming up (?:to|on) (?:the|a|an)\b|\bdoing (?:good|fine|great|well|ok|okay|better|business|research|work|something|anything|nothing|more|most|a lot|due)\b"
)
"""What is near or how one is."""
_MEMBERS: Final = rx(
    r"\bjoin(?:ing)? (?:the|our|my|your|their|his|her|a|this) (?:[a-z&]+ ){0,3}(?:team|company|firm|staff|program(?:me)?|project|desk|department|faculty|board|organi[sz]ation|union|band|choir|committee|club|list|ranks)\b(?! (?:for|on|at|in|next|this|tomorrow|tonight|today|call|meeting|lunch|dinner|<DAY>)\b)|"
    r"(?:mailto:|\bext\b|\b(?<!i'll\s)(?<!i\swill\s)(?<!we'll\s)(?<!we\swill\s)(?:contact|call|e-?mail|visit|phone|see) (?!me\b|us\b))[^?!]{0,70} to (?:schedule|make|set up|book|arrange|reserve) (?:an?|your) (?:[a-z]+ ){0,2}(?:appointment|interview|session|visit|tour|time)\b|\bcall-?in (?:number|line)"
)
"""To become a member is no meeting, nor is an appointment that anybody may make, or a number to be set up."""
_HELPING: Final = rx(
    r"\b(?:available|free|around|open)\b[^.?!]{0,40} to (?:cover|help|assist|support|fill in|back (?:you|up)|take over|respond|provide|perform|work)\b"
)
"""Somebody will be there to work, not to meet."""
_ITS_TOPIC: Final = rx(
    r"\b(?:anything|something|nothing|everything|things|issues?|items|matters|points|topics|what|all)(?: [a-z]+){0,3} (?:that |which )?(?:we|you|i) (?:all |both |still |also )?(?:need|want|have|wanted|needed|had) to (?:further |also )?(?:discuss|talk|review|go over)\b|"
    r"\b(?:talk|speak|chat|catch up) (?:to |with )(?:you|u|ya|y'all)(?: all| both| guys)? (?:soon|later)\b(?! (?:today|this|on|in|tomorrow|tonight|next))"
)
"""What there is to be talked about, and "talk to you soon" under a letter."""
_SENDERS: Final = rx(
    r"(?<![\w'])i(?:'ll| will| need to| have to)(?: also| then| just| try to| go)* (?:talk|speak|chat|touch base|catch up|connect|call|review|discuss)(?: (?:this|that|it|more|again|further))?(?: (?:to|with) (?!(?:you|u|ya|y'all|us|everyone|everybody|each|all|the (?:group|team))\b)[a-z])"
)
"""The writer will talk to somebody else."""
_THEY_COME: Final = rx(
    r"\b(?:they|he|she)(?:'re|'s| are| is| were| was| will| would|'ll| have| has)? [^.?!]{0,25}\bcom(?:e|ing) (?:over|visit|to see|by|in)\b|\b(?:not|never|n't) (?:be )?(?:able |going |available |free )?(?:to )?join us\b"
)
"""Third persons come, or do not."""
_THEIRS: Final = rx(
    r"\b(?:cancel(?:s|led|ed|ling|ing)?|postpon(?:e|es|ed|ing)) (?:his|her|their|its)\b(?!.*\b(?:you|us)\b)"
)
"""What third persons call off."""
_FOR_ALL: Final = rx(
    r"\b(?:all-[a-z]+|company(?:-wide)?|corporate|annual|employee) (?:[a-z]+ )?(?:holiday|christmas|party|picnic|celebration)\b"
)
_OF_THIRD: Final = rx(r" ?(?:back |to |with |up )*(?:him|her|them)\b(?!.*\byou\b)")
"""After "call": a third person."""
_PHONE: Final = rx(
    r"\b(?:call|reach|contact|e-?mail) (?:me|us) (?:at|on|@):? ?\(?\d[\d() .-]{6,}|\b(?:call|reach|contact|e-?mail) (?:me|us) (?:at|on): "
)
_CALLING: Final = rx(
    r"(?:^|\b(?:please|to|you|pls|can|could|and|just) )call (?!(?:with|w|to be|at|on|for|is|has|was|moved|about|re|between|tomorrow|today)\b)[a-z]"
)
_SIDES: Final = rx(
    r"\b(?:people|persons|[a-z]+ guys|those) (?:that|who) |won't meet (?!you|us|me|with|at|on|up|until|till|today|tomorrow|this|next|then|there|again|<DAY>)"
)
_STILL: Final = rx(
    r"\b(?:she|he|it|they) (?:is|are|was|were|might be|would be) still (?:available|free)|\bup to (?:speed|date|you)\b|\bopen(?:ing)? (?:or|up|them|these|those)\b|\b(?:she|he|it|they)(?:'s|'re) still (?:available|free)"
)

_WITH_OTHERS: Final = rx(
    r"(?<![\w'])i(?:'ll be| will be|'m| am)(?: also| just| now)* (?:meeting|visiting|seeing|having (?:lunch|dinner|breakfast|a meeting|a call))(?: (?:up )?with)? (?!(?:you|u|us|everyone|everybody|all|each|on|at|in|for|to|this|next|tomorrow|today|tonight|again|here|there|outside|by|around|about|after|before|first|late|early|downstairs|upstairs|(?:the|our|this|your) (?:[a-z]+ )?(?:group|team|class)|<DAY>|\d)\b)(?!.*\b(?:you|join|please|attend|be there)\b)|\bcall sheets?\b"
)
"""The writer meets somebody else, and the reader is not asked along."""
_ERRAND: Final = rx(
    r"\bcom(?:e|ing) (?:by|over|in|up|down|to)\b[^.?!]{0,30} (?:to|and) (?:get|pick|collect|grab|sign|drop) |\bcome (?:over|by|through|in) (?:the|by|on|via) (?:[a-z]+ )?(?:fax|wire|e-?mail|phone)\b|\bcome pick up\b"
)
"""To come for a thing, or what comes by wire."""
_SAID_THEN: Final = rx(
    r"\bconfirm(?:s|ing)? (?:our|the|your|my) (?:[a-z]+ )?(?:(?:discussion|conversation|call) (?:that|of (?!the \d)|yesterday|this morning|regarding|in which)|meeting (?:yesterday|in which))\b"
)
"""What was said is confirmed, and no day."""
_WORKING: Final = rx(
    r"(?<![\w'])i(?:'ll| will)(?: then| also| just| be able to)* (?:review|connect)\b(?!.* (?:with|w) (?:you|us)\b)|\b(?:talk|speak|chat) (?:w|with|to) (?:whom?ever|somebody|someone|whoever)\b"
)
"""The writer will work on something, or looks for somebody to talk to."""
_OK_AS_IT_IS: Final = rx(
    r"^(?:so,? |and |how )?(?:does|would|will) this (?:work|suit|be ok)(?: for (?:you|u|everyone|us))?\W*$"
)
"""Said of a draft as often as of a time, and the time would stand beside it."""
_MISSED: Final = rx(
    r"\b(?:if|who|those) (?:you )?(?:were|was) (?:unable|not able) to|\bwhich (?:i|we) (?:can't|cannot|can not)\b"
)
_ELSEWHERE: Final = rx(
    r"\b(?:worth|deserves?) (?:a|having a) (?:[a-z]+ )?call to (?!you\b|us\b|me\b)|\bvisit(?:ing)? (?:(?:with )?(?:my|our|his|her|their|some) )?(?:family|families|friends|relatives|parents|folks|in-laws|kids)\b(?!.*\byou\b)"
)
"""A call or a visit to others."""

_GUARDS: Final = {
    "en.meeting.announce-at": (_MENTIONED, _PUBLIC, _FOR_ALL),
    "en.meeting.confirm": (_NO_ANSWER, _OK_AS_IT_IS),
    "en.meeting.confirmed": (_SAID_THEN,),
    "en.meeting.invite": (_PUBLIC, _MEMBERS, _THEY_COME, _ERRAND),
    "en.meeting.propose": (_MEMBERS, _ELSEWHERE),
    "en.meeting.talk": (_ITS_TOPIC, _SENDERS, _WORKING),
    "en.meeting.change": (_FOR_ALL, _THEIRS),
    "en.meeting.call-me": (_PHONE,),
    "en.meeting.how-about": (_PARTY_TO, _MEMBERS),
    "en.meeting.see-you": (_I_SEE,),
    "en.meeting.announce": (_OTHER_ENTRIES,),
    "en.meeting.we-meet": (_COMING_UP, _WITH_OTHERS),
    "en.meeting.cannot": (_SIDES, _THEIRS, _MISSED),
    "en.meeting.available": (_STILL, _HELPING),
}
"""What must not stand in a clause for a rule to find a meeting in it."""
_CALLS: Final = frozenset(("en.meeting.talk", "en.meeting.call-me"))


def is_news(folded: str, opened: int, match: re.Match[str]) -> bool:
    """Whether the meeting of `match` was, or is only spoken of, in what follows `opened` and the turn to a proposal."""
    if NEWS.search(folded, opened, match.end() + _AFTER) is None:
        return False
    turned = max(
        (turn.end() for turn in _TURNS.finditer(folded, opened, match.end()) if turn.end() <= match.start()),
        default=opened,
    )
    return turned == opened or NEWS.search(folded, turned, match.end() + _AFTER) is not None


def is_of_others(rule: str, folded: str, match: re.Match[str]) -> bool:
    """Whether what `rule` found in a clause is no meeting of writer and reader: only mentioned, of third persons, or for everybody."""
    if any(guard.search(folded) is not None for guard in _GUARDS.get(rule, ())):
        return True
    if rule in _CALLS:
        return _OF_THIRD.match(folded, match.end()) is not None
    return (
        rule == "en.meeting.change"
        and match.group().startswith("call ")
        and _CALLING.match(folded, max(0, match.start() - 7)) is not None
    )
