"""Meetings in English: proposed, confirmed, moved, called off or announced between writer and reader."""

from collections.abc import Sequence
from typing import Final

from sincerely.noticing.language.en.arranging import ARRANGED, AT_ANY_TIME
from sincerely.noticing.language.en.days_fixed import FIXED
from sincerely.noticing.language.en.gatherings import MORE
from sincerely.noticing.language.en.grammar import (
    PARTS,
    TIME,
    Found,
    Row,
    capitals_hold,
    may_hold_time,
    quote_end,
    quote_start,
    row,
    rx,
)
from sincerely.noticing.language.en.meeting_frames import FRAMES, WISHES
from sincerely.noticing.language.en.whose_meeting import OPENING, is_news, is_of_others
from sincerely.noticing.records import Clause

PARTS["NOUN"] = (
    r"(?:meetings?|mtgs?|(?:conference |phone |con |follow-up )?calls?|lunch|dinner|breakfast|brunch|coffee|drinks?|beers?|happy hour|get[- ]together|sessions?|appointments?|visit|party|reception|"
    r"bilat(?:eral)?s?|discussion|briefing|teleconference|video ?conference|chat|demo|golf|tour|gathering|barbecue|bbq|interview|pizza|sandwiches|doubles|kick-?off|1:1|1-1|one[- ]on[- ]one|one[- ]to[- ]one|catch[- ]?up|viewing|zoom|stand-?up|workshop|consultation|fitting|pint|cuppa|tea|supper|picnic|walk-?through|check-?in|debrief|rehearsal|lesson|site visit|slot|pull[- ]?asides?|sit-?downs?|meet and greet|huddle|face[- ]to[- ]face|off-?site)"
)
PARTS["GATHER"] = (
    r"(?:meet(?! (?:the|our|this|these|your|their|that|all|any|his|her|its|every) (?:[a-z]+ )?(?:deadline|needs?|requirements?|obligations?|goals?|demand|criteria|standards?))|get together|sit down|have (?:a |an |our |the )?(?:\w+ )?<NOUN>|grab (?:a |some |lunch|dinner|coffee|drinks?)|schedule (?:a|an|some|our|the|time|another)|"
    r"set up (?:time|some time|(?:a|an|some|our|the|another|this) (?:[a-z0-9'/&-]+ ){0,3}?(?:<NOUN>|time)\b)|do (?:lunch|dinner|coffee|breakfast|drinks|an? (?:quick |short |brief )?<NOUN>)|come (?:by|over|visit)|go (?:for|to|out for) (?:a )?(?:lunch|dinner|coffee|drinks?|breakfast)|join (?:us|me|you|(?:the|our|a|this) (?:[a-z]+ )?<NOUN>)|attend (?:the|our|a|this) (?:[a-z]+ )?<NOUN>|(?:arrange|schedule|set up|fix) (?:a |an |our |the )?(?:[a-z]+ )?<NOUN>|play (?:golf|tennis)|(?:conduct|hold) an? (?:[a-z]+ ){0,2}<NOUN>|visit|(?:stop|swing|drop|pop|come) (?:by|in(?! at)|over|round|around)\b|hook up)"
)
PARTS["TALK"] = r"(?:talk|discuss|speak|go over|chat|review|connect|touch base|catch up|brainstorm|call)\b"

_NOUNS: Final = (
    "meeting meetings mtg mtgs call calls lunch dinner breakfast brunch coffee drink drinks beer beers happy together session sessions appointment "
    "appointments visit party reception bilat bilats bilateral bilaterals discussion briefing teleconference video videoconference chat demo golf tour gathering "
    "barbecue bbq interview pizza sandwiches doubles kick kickoff catch catchup viewing zoom stand standup workshop consultation fitting pint cuppa tea supper picnic  walkthrough debrief rehearsal lesson slot aside asides sitdown greet huddle face offsite"
)
_GATHERING: Final = (
    f"{_NOUNS} meet sit grab schedule set come join attend arrange fix play visit stop swing drop pop hook"
)
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow today noon am pm p date time day slot one it afternoon afternoons morning mornings works work"

_WHEN: Final = (
    r"(?:<DAY>|tomorrow|tonight|today|noon|midday|<CLOCK>|\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?::\d\d)?(?= ?(?:$|[?.!,]|ish|instead|then|or|if|at|on|with|o'clock))|next (?:week|month|<DAY>)|(?:this|the) (?:week|afternoon|evening|morning)|"
    r"(?:early|late|later|first thing)\b|mornings?|afternoons?|lunch ?time|after (?:lunch|work)|before (?:lunch|work|noon))"
)
"""A time as it stands right after the verb of a proposal."""

_NAMED_DAYS: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomorrow tonight noon am pm st nd rd th "
    "early late any anytime morning mornings afternoon afternoons"
)
_TIMED: Final = frozenset(
    (
        "en.meeting.talk",
        "en.meeting.available",
        "en.meeting.see-you",
        "en.meeting.announce-at",
        "en.meeting.we-meet",
        "en.meeting.call-me",
    )
)
_ALWAYS_TIMED: Final = frozenset(("en.meeting.call-me", "en.meeting.announce-at"))
"""Not even a question of this sort is a meeting without a time ("can you call me?" only asks)."""
_ANY_TIME: Final = "any time"
"""Marks a row that needs no time beside it, whatever its rule."""
_ALSO: Final = {
    "en.meeting.propose": "let lets shall can could might why should maybe would 'd want need wanted hope hoping prefer plan think free available possible "
    "time if propose suggest know tell advise when try trying happy like propose proposing proposed proposes",
    "en.meeting.invite": "you us me my our over see visit stay",
    "en.meeting.how-about": "about up interested anyone mood fancy feel around free available",
    "en.meeting.change": f"{_NOUNS} our the",
    "en.meeting.talk": "let lets shall can could why should maybe would 'd want need hope time happy will 'll may know",
    "en.meeting.confirm": f"{_DAYS} th st nd rd we",
    "en.meeting.cannot": "not won can cannot unable couldn now",
    "en.meeting.call-me": "me will 'll could would going",
    "en.meeting.see-you": "you ya u everyone be it to in for",
    "en.meeting.we-meet": "we i hoping",
}
"""Words of which one must stand beside a trigger."""
ROWS: Final = tuple(
    row(rule, triggers, pattern, also[0] if also else _ALSO.get(rule, ""))
    for rule, triggers, pattern, *also in (
        ("en.meeting.invite", "invite invited inviting welcome join attend come feel love town area neighborhood neighbourhood over",
         r"\b(?:would (?:like|love) to (?:invite you|have you (?:over|join|come|visit))|(?:you are|you're) (?:cordially |also )?(?:invited|welcome to (?:join|come|attend))|(?:please |come |do |to |can you |could you |will you |and )?join (?:us|me) (?:for|in the|in our|after|from|there|this|on|at|tomorrow|tonight|next|<DAY>)|(?:are|is|be|were) (?:[a-z]+ )?invited to|invit(?:e|ing) you (?:to|over|for)|come (?:and |an )?(?:visit|see|stay)(?: (?:us|me|with us)|[.!,]|$)|please (?:plan (?:to|on) (?:attend|join|be)|come (?:to|join|over))|feel free to (?:come|stop|drop|join) (?:by|over|to|us|in)|"
         r"(?:need to|should|must|got to|have to|gotta) come (?:visit|see|over|down|up)|come (?:over|visit|see us|to my (?:house|office|place)|to our (?:house|place))|love to (?:see|meet|visit|have) you|(?:invite|have) (?:you|everyone|you all) over|(?:if|when) you(?:'re| are| guys are| ever are)? (?:ever )?in (?:town|the (?:area|neighbou?rhood)))\b"),
        ("en.meeting.available", "minutes mins hour", r"\b(?:\d+|ten|fifteen|twenty|thirty|five|half an|an|a quick) ?(?:minutes?|mins?|hour)\b (?:on the (?:phone|line)|by (?:phone|video)|with you|of your time|together|face to face|over (?:coffee|lunch))", "phone line video of with together face coffee lunch"),
        ("en.meeting.propose", "make attend join", r"\b(?:can|could|will|would|are) you (?:be )?(?:able to )?(?:also |still )?(?:make|attend|join|come to) (?:it|us|(?:the|our|my|a) [a-z]+(?: (?!by\b|to\b|for\b|before\b|until\b)[a-z]+)?)(?: (?:on|at|tomorrow|<DAY>|this|next|in)\b|\?)", "you"),
        ("en.meeting.confirm", "can could will 'll", r"\b(?:i|we)(?:'ll| will) do (?:(?!it\b|this\b|that\b)[a-z]+ for )?(?:<DAY>|tomorrow|tonight|<CLOCK>)\b(?! night's)|\b(?:i|we|she|he) (?:can|could) (?:also |only |still |both )?do (?:it )?(?:at |on |around )?(?:<DAY>|tomorrow|<CLOCK>|any time|anytime|(?:the )?\d{1,2}(?:st|nd|rd|th)|early|late|mornings?|afternoons?)\b", _NAMED_DAYS),
        ("en.meeting.change", "slipped bumped shunted brought put pulled off",
         r"\b<NOUN>\b.{0,40}?(?:'s| has| is| was| have been| has been| got)? (?:slipped|bumped|shunted|brought forward|put back|pulled forward|slid) (?:to|by|until|from|a)\b|\b<NOUN> (?:is|are|was) (?:now |all )?off\b(?! (?:the (?:record|mark|table)|to a|limits))"),
        ("en.meeting.confirm", "good out tricky awkward bad chance",
         r"\b(?!sun')(?:<DAY>|tomorrow|the \d{1,2}(?:st|nd|rd|th))(?:'s| is) (?:now |also |really |a bit )?(?:no good|no longer (?:good|possible)|not good|out|tricky|awkward|bad|no use)(?: (?:for (?:me|us|him|her)|now|any ?more|after all))*(?=[.,;!]|$)|\bany chance of (?:<DAY>|tomorrow|the \d|next week|a (?:call|chat|coffee|meeting))", f"{_DAYS} chance"),
        ("en.meeting.confirm", "look looks sound sounds fixed fit fits work suit",
         r"\bhow (?:does|do|would|is|are) (?:<DAY>(?: (?:morning|afternoon|evening))?|tomorrow(?: [a-z]+)?|today|the \d{1,2}(?:st|nd|rd|th)?(?: of <MONTH>)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ?<MONTH>|<MONTH> \d{1,2}(?:st|nd|rd|th)?|<CLOCK>|next (?:week|<DAY>)|(?:the )?week of [a-z0-9 ]{1,14}|that|this <DAY>|mornings?|afternoons?)(?: [a-z]+)? (?:look|sound|suit|work|fit)\b"),
        ("en.meeting.change", "cancel cancelled canceled cancelling postpone postponed postponing reschedule rescheduled rescheduling scheduled move moved moving push pushed delayed change changed changing called off premature held shift shifted late", r"\b<NOUN>\b.{0,90}?\b(?:cancel+ed|postponed|rescheduled|re-scheduled|moved (?:to|up|back|from)|pushed (?:back|to)|delayed|changed to|called off|premature|now be (?:held|at|on)|shifted)\b|\b(?:cancel|cancelled|canceled|cancelling|reschedule|rescheduling|rescheduled|postpone|postponing|postponed|move|push back|push|shift|moving|change|changing) (?:the |our |my |your |this |that |today's |tomorrow's |it |<DAY>'?s? )*(?:[a-z-]+ ){0,2}<NOUN>\b|\brunning (?:[a-z0-9]+ ){0,4}late\b.{0,30}\b(?:<NOUN>|\d)|\b(?:running|be) (?:[a-z0-9]+ ){0,3}late (?:for|to) (?:our|your|the (?:[a-z]+ )?<NOUN>)\b|\bnot (?:have|be having|hold|holding) (?:a|an|our|the|any) (?:[a-z]+ )?<NOUN>"),
        ("en.meeting.cannot", "attend make do join come meet held", r"\b(?:will not|won't|can't|cannot|can not|not going to|unable to|not able to|be unable to|not be able to|couldn't) (?:be able to |to )?(?:attend|(?:make|do) (?:the \d|\d{1,2}(?::\d\d)?(?=[,.;!?]|$| (?:on|tomorrow|today|after|any))|<DAY>(?!'s)|tomorrow|tonight|this (?:week|afternoon|morning|evening))|make (?:it\b|the (?:meeting|call|lunch|dinner|[a-z]+ (?:meeting|call|event))|our|today|tomorrow|lunch|dinner|<DAY>)|join (?:you|us)|come(?! (?:up|to|empty))|meet(?! (?:the|in|our|this|their|a|an|any|its|his|her|all|that|these|those|your)\b))|\bit will now be (?:held|at|on)\b"),
        ("en.meeting.propose", _GATHERING, r"\b(?:let's|lets|shall we|can we|could we|why don't (?:we|you)|possible for [a-z ]{1,20} to|should we|maybe we (?:can|could|should)|(?:i think |perhaps )?we (?:should|need to|could|can|must|will|have to|ought to)|(?:i|we|he|she|they)(?:'d| would)(?: really| very much)? (?:like|love|suggest|propose)(?: very much)?(?: that we| to)?|(?:if|whether)(?:,[^.?!]{2,80},)? (?:i|you|we) (?:can|could|might|would)|propos(?:es?|ing|ed) (?:that )?(?:you|we)|would you (?:like|want) to|"
         r"(?:i|we) (?:want|need|wanted|hope|hoping|would prefer|plan|have|think) (?:you )?(?:to|we should)|(?:are|would|will) you (?:be )?(?:free|available|around|up for|interested in|able)(?: to| for)?|can you|could you|do you have (?:time|a minute|a few minutes)|would you (?:like|have time|be open)|you(?:'ll| guys)? (?:need to|should|must|have to)|if you (?:have time|can|want|would like|are free)|like to|"
         r"i (?:propose|suggest)(?: that)? we|(?:let me know|tell me|advise) (?:when|what time|if|whether) (?:we|you|it)|when (?:can|could|should|would) (?:we|you|i)|try(?:ing)? (?:to|and)|happy to|i could|i can|(?:it )?(?:would|'d) be (?:great|nice|good|lovely|helpful|useful|best|worthwhile|fun) (?:to|if we (?:could|can))|hop(?:e|ing) to) (?:all |plan to |plan on |try to |try and |go ahead and |both |also |please |still |just |maybe |at least |briefly |quickly |have time to |you to )*<GATHER>"),
        ("en.meeting.how-about", f"{_NOUNS} fancy", r"\b(?:how about|what about|(?:are )?you up for|interested in|anyone for|in the mood for|fancy|feel like|(?:are|r) (?:you|u)(?: guys| both| all)? (?:still )?(?:around|free|about|available|in|up)(?: [a-z]+){0,2} for) (?:a |an |some |another )?(?:[a-z']+ ){0,2}<NOUN>\b"),
        ("en.meeting.talk", "talk discuss speak go chat review connect touch catch brainstorm call", r"\b(?:let's|lets|shall we|can we|could we|why don't we|should we|maybe we can|we (?:should|need to|could|can|will|have to)|(?:i|we)(?:'d| would) (?:like|love|want) to|(?:i|we) (?:want|need|hope) to|(?:can|could) you(?! (?:[a-z]+ )*(?:review|connect|call|discuss|go over)\b)|do you have (?:time|a minute|a few minutes) to|when (?:can|are|could) (?:we|you)(?: free to| able to)?|happy to|(?:would|'d) be (?:great|nice|good|lovely|helpful|useful) to|(?:questions|things|items|this|it|that) i will|i'll|we'll|i will|we will) "
         r"(?:all |both |also |please |then |try to |try and |very much |have a chance to |find time to |quickly |just |further |to )*<TALK>"),
        ("en.meeting.talk", "talk discuss speak meet chat", r"^(?:[a-z]+, )?(?:and |so )?(?:can|could|shall|should|may) we (?:please |also |just |maybe |perhaps )?(?:talk|discuss|speak|meet|chat)\b|\b(?:let me know|email|e-mail|call me|tell me) (?:when|if) (?:we|you) (?:can|have time to) (?:meet|talk|discuss|speak|get together|chat)"),
        ("en.meeting.available", "available free open around time minutes hour", r"\b(?:(?:i|we|he|she|you|i'm|he's|she's|we're)(?: am| are| is|'m|'re|'s| will|'ll| would)? (?:also |only |be |both |currently |not |still )*(?:available|free|open(?! (?:this|the|it|that|up|a|an|these|those|our|your)\b)(?! to (?!(?:meet|talk|chat|speak|call|a (?:call|meeting|chat|quick))\b))|around)(?! (?:to (?:all|any|you)|on the (?:web|intranet)|of|from|the)|-)|(?:^|[a-z] (?:and|but) )will be available|(?:would|do|will) you (?:be )?(?:have )?(?:available|free|some time|\d+ minutes|(?:an|half an) hour|time)\b|(?<!up\s)(?<!collected\s)(?<!collect\sit\s)(?<!cancel\s)any time (?:in|on|this|after|before|between))"),
        ("en.meeting.confirm", "looking offer doesn won isn works work good fine great perfect ok okay best better suit suits convenient possible confirming shall", r"\b(?:(?:this|that|the|either|any) (?:date|time|day|slot|one)|noon|<DAY>(?: (?:morning|afternoon|evening|night|at \d\S*))?|tomorrow(?: (?:morning|afternoon|night))?|today|<CLOCK>|it|afternoons?|mornings?) (?:(?:also|still|would|will|should|definitely) )*(?:works?|suits?|is (?:good|fine|great|perfect|ok|okay|best|better)|sounds (?:good|great|fine|perfect)|be (?:fine|good|great|perfect)) (?:(?:fine|well|great|best|better|good|ok) ?)*(?:for (?:me|us|you|him|her|everyone|all|both)|with (?:me|us)|(?:me|us|you)\b|$)"
         r"|\b(?:noon|<DAY>(?: (?:morning|afternoon|evening|night))?|tomorrow|<CLOCK>|that|this (?:date|time)) (?:works|is (?:good|fine|great|perfect)|sounds (?:good|great))(?: (?:fine|well|great))?[.!,]|\b(?:would|does|will|could|might) (?:it|that|this|either|any of (?:these|those|them)|one of (?:these|those|them)|(?:this|that|the) (?:time|date|day|slot)|[^.?!,]{0,20}(?:<DAY>|tomorrow|noon|morning|afternoon|evening|<CLOCK>|\d(?:st|nd|rd|th)|week)[^.?!,]{0,12}) (?:suit|work|be (?:ok|okay|good|convenient|better|fine|possible))(?: (?:for (?:you|us|everyone)|you|better|instead|at all|with you))*\b ?(?=\?|$)|\bshall we (?:say|make it)\b|\bconfirming (?:<DAY>|tomorrow|today|the \d|\d)|\b(?:the \d{1,2}(?:st|nd|rd|th)|<DAY>|tomorrow|that (?:day|date|time)|\d{1,2}(?:st|nd|rd|th)?) (?:(?:doesn't|does not|won't|will not|isn't|is not|is no) (?:work|suit|do|good|possible|convenient|ideal))\b|\b(?:looking at|could do|can do|can offer|how about) (?:the \d{1,2}(?:st|nd|rd|th)|<DAY>|<CLOCK>)|\b(?:i|we|she|he) can do (?:it )?(?:<DAY>|tomorrow|<CLOCK>|lunch|dinner|breakfast)"),
        ("en.meeting.confirmed", "confirm confirming confirms confirmed", r"\bconfirm(?:ing|s|ed)? (?:our|your|the|my|<DAY>'s) (?:[a-z]+ )?<NOUN>"),
        ("en.meeting.confirmed", "confirmed booked set scheduled joining", r"\b(?:(?:<NOUN>|it|that|this|you|we|us|time|date|day|table|room|everyone|everything|all|both)(?:'s|'re| is| are) (?:also |now |all )?(?:confirmed|booked|set) (?:for|at) (?=.{0,25}(?:\d|noon|right|tomorrow|tonight|<DAY>|next))|(?<!is\s)(?<!are\s)(?<!been\s)confirmed for (?=.{0,25}(?:\d|noon|right|tomorrow|tonight|<DAY>|next))|(?:i|we)(?:'ll| will) be joining you|we have (?:some time|a (?:meeting|call)) scheduled)"),
        ("en.meeting.see-you", "see ya forward there make talk", r"\b(?:see (?:you|ya|u|everyone)(?: all)?|(?:i|we)(?:'ll| can| could| will) (?:be there|make it\b)(?! to the)|look(?:ing)? forward to (?:seeing|meeting|our|dinner|lunch|having)|count me in|i'll see you|on for)\b"),
        ("en.meeting.announce", "scheduled set arranged requested reserved booked planned organized organised confirmed calendar put pencilled penciled down", r"\b(?:i|we|[a-z]+ [a-z]+)(?:'ve| have| has|'d| had)? (?:just |also |already |tentatively )*(?:scheduled|set up|arranged|requested|reserved|booked|planned|organi[sz]ed) (?:a|an|the|our|your|another|conference|lunch|dinner|time|you|us|some)\b.{0,60}\b(?:<NOUN>|room|rm)\b|\b(?:put|pencil+ed|got|have) (?:you|us|it|him|her|me) (?:down|in) (?:for|at|on)\b|\byou(?:'re| are) (?:down|in|on|pencil+ed in) (?:for|at) (?:the |a |an )?(?=.*(?:\d|<DAY>|tomorrow))|\byou(?:'re| are) (?:booked|scheduled(?! to (?:arrive|depart|leave|fly|receive))|confirmed|on (?:for|the calendar))\b"),
        ("en.meeting.announce", "cake bubbly champagne lunch dinner drink drinks breakfast beer beers coffee tea supper pint brunch cuppa curry sushi pizza film movie swim walk golf tennis squash", r"^(?:a )?(?:lunch|dinner|drinks?|breakfast|beers?|coffee|tea|supper|pint|brunch|cuppa|curry|sushi|pizza|film|movie|swim|walk|golf|tennis|squash)(?: (?:at|in|on|tomorrow|tonight|<DAY>|this|next|after|before|once|when|while|sometime|soon|one)\b[^?]{0,40})?\?$|^(?:lunch|dinner|drinks|breakfast|cake|coffee|tea|pizza|beers|bubbly|champagne)(?: (?!was\b|were\b)[a-z]+)? (?:afterwards|after|is on|at|in order|could be)\b"),
        ("en.meeting.we-meet", "throwing holding giving organising organizing putting land arrive meeting meet getting doing gather gathering having hosting host hoping lunch dinner breakfast brunch drinks coffee together call", r"\b(?:we|i)(?:'re|'m| are| am)(?: all)? (?:throwing|holding|giving|organi[sz]ing|putting on|having) (?:him|her|them|you|a|an|our|the) (?:[a-z]+ ){0,3}(?:party|lunch|dinner|do|bash|drinks|tea|get-together|barbecue|send-off|shower)\b|\b(?:i|we) (?:land|arrive|get in|fly in|am in|are in|touch down)\b.{0,40}\b(?:free|available)\b|\b(?:we|i)(?:'re|'m| are| am| will|'ll)(?: going to| gonna| all| be| also)* (?:meet(?:ing)?(?! (?:the|our|this|these|your|their|all|any|every) (?:[a-z]+ )?(?:deadlines?|needs?|requirements?|obligations?|goals?|demands?|criteria|standards?|targets?|costs?|expectations?))|get(?:ting)? together|do(?:ing)? (?:lunch|dinner|(?!(?:the|it|this|that|my|a|some|to|so|what|well|our|your|these|those|everything|all)\b)[a-z]+)|gather(?:ing)?|hav(?:e|ing) (?:a |an )?(?:[a-z]+ )?<NOUN>|host(?:ing)?)\b|\bhoping to get (?:a|some)\b"),
        ("en.meeting.propose", "let lets", r"\blet's (?:please |just |all |both )*(?:talk|chat|speak|discuss|connect|touch base|catch up)\b(?! (?:in (?:the|a) (?:next|following)|of\b))", "talk chat speak discuss connect touch catch"),
        ("en.meeting.propose", "availability availabilities", r"\b(?:your|everyone's|his|her|our) (?:[a-z]+ )?availabilit(?:y|ies)\b|\bavailabilit(?:y|ies) (?:for|on|this|next|over)\b(?=.*\b(?:call|meeting|meet|talk|lunch|week|<DAY>)\b)"),
        ("en.meeting.propose", "know tell advise say", r"\b(?:let (?:me|us) know|(?:tell|advise) (?:me|us)|just say) (?:(?:when|what time|what day|where) (?:you|we)(?:'d| would|'re| are| both| all)? (?:like|want|prefer|free|available|able|around|have (?:a |some )?(?:time|minute|moment|few minutes)|can)|(?:if|whether) (?:you|we)(?:'re| are| both| all)? (?:free|available|able|around|have (?:a |some )?(?:time|minute|moment|few minutes)|can))(?: to)? (?:to )?(?:talk|discuss|meet|speak|chat|get together|catch up|come|visit|connect)\b", "talk discuss meet speak chat together catch come visit connect"),
        ("en.meeting.propose", "minutes mins hour hours time slot", r"\b(?:set(?:ting)? aside|block(?:ing)?(?: off| out)?|carv(?:e|ing) out|find(?:ing)?|spare|reserv(?:e|ing)) (?:\d+|an?|some|half an|twenty|thirty|fifteen|ten|the|a few|a couple of|your) ?(?:minutes?|mins?|hours?|time|slot)\b[^.?!]{0,40}\b(?:to (?:meet|talk|discuss|speak|chat|go over|sit down|review|catch up)|for (?:a (?:call|chat|meeting|coffee)|us|me)|with (?:me|us|you))\b", "aside block blocking carve carving find finding spare reserve reserving"),
        ("en.meeting.propose", "ask asked asking", r"\bask(?:ed|ing)? [a-z]+(?: (?:and|or) [a-z]+)? to (?:meet|see|visit|join|sit down with|take)(?: with)? you\b", "meet see visit join sit take"),
        ("en.meeting.propose", "want wants needs hopes hoping like", r"\b(?!i\b|we\b|you\b)[a-z]+ (?:wants|want|needs|hopes|would like|is hoping) to (?:meet|talk|speak|visit|sit down|get together|have (?:lunch|dinner|coffee|breakfast|a (?:call|meeting|chat)))(?: (?:with|to))? (?:you|us)\b", "meet talk speak visit sit together lunch dinner coffee breakfast call meeting chat"),
        ("en.meeting.confirm", "able", r"\b(?:i|we)(?:'ll| will|'d| would| should)? be able to (?:meet|interview|attend|join|make it|come|do (?:that|it|either|both))\b(?! (?:the|our|this|these) (?:deadline|needs?|demand|target))"),
        ("en.meeting.confirm", "yes ok okay sure yep yeah great fine perfect good", r"^(?:yes|ok|okay|sure|yep|yeah|great|fine|perfect|(?:sounds )?good)[,.! -]+(?:at |for |make it )?<CLOCK>(?=[.,! ]|$)"),
        ("en.meeting.announce", "scheduled", r"\bscheduled (?:for )?(?:each of you|you(?: all| both)?|us|him|her|them) to (?:meet|talk|speak|visit|sit down|call)\b", "you us him her them"),
        ("en.meeting.invite", "hope hoping", r"\b(?:hope|hoping) (?:that )?(?:you|y'all|everyone|you all)(?: all| both)?(?: will|'ll| can)?(?: be able to| also)* (?:attend|join (?:us|me)|make it|come)\b", "attend join make come"),
        ("en.meeting.available", "window", r"\b(?:a|my|small|short|the) (?:[a-z]+ )?window (?:to (?:talk|speak|meet|chat)|(?:of time )?(?:between|from|at|on|for a (?:call|chat|meeting)))\b"),
        ("en.meeting.we-meet", "coming visiting come visit", r"(?<![\w'])(?:we|i)(?:'re|'m| are| am)(?: all)? (?:planning (?:on |to )|hoping to |going to |thinking of )?(?:com(?:e|ing)|visit(?:ing)?) (?:up|down|over|out|to (?:see|visit)|by|for (?:a visit|the weekend|thanksgiving|christmas)|you)\b(?! with)"),
        ("en.meeting.propose", "suggest suggested propose proposed recommend recommended", r"\b(?:suggest|propose|recommend)(?:ed|ing|s)? (?:that )?(?:he|she|they|[a-z]+) (?:meet|talk|speak|sit down|visit)(?: with| to)? (?:you|us|me)\b", "meet talk speak sit visit"),
        ("en.meeting.change", "move moving moved", r"\b(?:will|'ll|can|could|to|please|we) move @NAME to (?:<CLOCK>|<DAY>|\d)", "will 'll can could please we to"),
        ("en.meeting.confirm", "works suits fine good great perfect", r"\b(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of <MONTH>)? (?:also |still |would |will )*(?:works?|suits?|is (?:fine|good|great|perfect|ok|okay)|be (?:fine|good|great|perfect))\b|\b(?:lunch|dinner|coffee|drinks|breakfast|brunch|<DAY>) (?:would be |is |sounds )(?:great|good|lovely|perfect|wonderful|fine)\b", "st nd rd th lunch dinner coffee drinks breakfast brunch"),
        ("en.meeting.propose", "schedule arrange set", r"\b(?:and|please|to|then|or|just|pls|i'll|we'll|you) (?:schedule|set up|arrange) (?:a|an|the|some|our) (?:[a-z]+ ){0,2}<NOUN>(?! (?:time|limit|room|notice))", _NOUNS),
        ("en.meeting.confirm", "can could", r"\b(?:i|we|she|he) (?:can|could) do (?:it )?(?:at|around) (?:<CLOCK>|\d)", "at around"),
        ("en.meeting.propose", "offer", r"\b(?:can|could) (?:also )?offer (?:you )?(?:some|a few|two|three|several|other|another|an?) (?:time|times|slots?|dates?|alternatives?|options?)\b"),
        ("en.meeting.available", "time", r"\b(?:have|got|any|find)(?: any| some)? (?:free time|time free|spare time)\b", "free spare"),
        ("en.meeting.announce-at", "when", r"^when: ?(?:<DAY>|<MONTH>|tomorrow|today|\d)"),
        ("en.meeting.propose", "opportunity chance", r"\b(?:would|'d|like|love|welcome|hope|hoping|appreciate|want|looking for)\b[^.?!]{0,30}\b(?:opportunity|chance) to (?:meet|talk|speak|sit down|visit|get together|catch up|see you)\b", "meet talk speak sit visit together catch see"),
        ("en.meeting.confirm", "is are", r"\b(?:is|are) (?:my|our|the|your) (?:[a-z]+ )?<NOUN>\b.{0,40}\b(?:set for|still (?:on|at|set|happening)|confirmed for|scheduled for|on for)\b", "set still confirmed scheduled"),
        ("en.meeting.announce", "scheduling arranging setting organising organizing", r"\b(?:schedul|arrang|organi[sz]|sett)ing (?:up )?(?:a|an|our|my|your|the|another|some) (?:[a-z]+ ){0,2}<NOUN>", _NOUNS),
        ("en.meeting.we-meet", "meet visit see", r"\b(?:to|will|'ll|and|can|could|able) (?:meet|visit|sit down) with (?:you|us)\b|\bto see you\b|\b(?:to|will|'ll) (?:meet|visit) you\b(?! (?:half|in the middle|there with))", "you us"),
        ("en.meeting.change", "postpone reschedule", r"\b(?:let's|we (?:should|could|need to|have to|'ll have to|may have to|might|must)|can we|could we|shall we|(?:i|we)(?:'d| would) (?:like|prefer|rather)(?: to)?|do you (?:want|need) to|(?:have|need|had|want|wants|needs|like|would like) to|inquire about|about) (?:postpone|reschedul(?:e|ing))\b(?= (?:it|this|that|until|till|to|for|if|because|as|again|by)\b|[.,!?]|$)", "let we i do about have need had want wants needs like"),
        ("en.meeting.available", "available free tied", r"\b@NAME (?:is|will be|can be) (?:also |now |not |only |still )?(?:available|free|tied up) (?:(?:(?:at|on|until|from|after|before|between|all|any ?time) (?:<CLOCK>|\d|<DAY>|day|morning|afternoon)))|^is (?:now )?available (?:at|until|from|after) ", f"{_NAMED_DAYS} at until from after before between"),
        ("en.meeting.propose", "available free", r"\b@NAME (?:is|will be|can be) (?:also |now |not |only |still )?(?:available|free) (?:to (?:meet|talk|chat|speak)|for (?:a|the) (?:call|meeting|chat))\b", "meet talk chat speak call meeting"),
        ("en.meeting.propose", "let lets", rf"\blet's (?:please |just |all |both |maybe |instead )*(?:aim for|go (?:for|with)|make it|shoot for|say|do|try|plan (?:on|for)|stick (?:to|with)|push (?:it |this )?(?:to|back to)|move (?:it|this) to|keep) (?:it |to )?(?:at |on |for |in |around |about )?(?:the )?{_WHEN}", "aim go make shoot say do try plan stick push move keep"),
        ("en.meeting.propose", "can could shall should might", rf"\b(?:can|could|shall|should|might) (?:we|you|i|u) (?:please |maybe |possibly |just |both )*(?:do|make it|say|try|aim for|(?:move|push|switch|change)(?: it| this| that| things)? (?:to|back to)) (?:it |this )?(?:on |at |for |around )?(?:the )?{_WHEN}", "do make say try aim move push switch change"),
        ("en.meeting.propose", "where when time", r"\b(?:where|when|what time) (?:and (?:where|when) )?(?:do|would|should|shall|can|could|are|is) (?:you|we|i)(?: guys| all| both)? (?:(?:want|like|prefer|going|able|free|available) )?(?:to )?(?:meet|get together|have (?:lunch|dinner|coffee)|come (?:over|by|round|in|to)|do (?:lunch|dinner|coffee))\b", "meet together lunch dinner coffee come"),
        ("en.meeting.propose", "shall should can could", r"\b(?:shall|should|can|could|may) (?:i|we) (?:just |also |maybe )?(?:come|drop|stop|swing|pop) (?:to (?:you|your)|by|over|in|round|around|up|down|and see)\b", "come drop stop swing pop"),
        ("en.meeting.propose", "talk speak chat meet coffee call lunch dinner drinks zoom", rf"^(?:and |so |can |then )?(?:talk|speak|chat|meet|coffee|call|lunch|dinner|drinks|zoom|catch up) (?:on |at |around |about |later |instead )*(?:the )?{_WHEN}[^.?!]{{0,30}}\?", ""),
        ("en.meeting.propose", "squeeze fit pencil slot", r"\b(?:squeeze|fit|pencil|slot) (?:me|us|you|him|her|it) in\b(?! with (?:the|our) (?:plan|strategy))", ""),
        ("en.meeting.propose", "find pick agree choose suggest propose another", r"\b(?:find|pick|set|agree (?:on )?|choose|suggest|propose|try|look for) (?:(?:a|some)(?= time\b)|another|a new|a different|some other|a better|a good|an alternative|an alternate|a mutually convenient|a convenient|a suitable|some) (?:time|date|day|slot)s?\b(?! (?:when|in my life|ago))", "time date day slot times dates"),
        ("en.meeting.available", "free available around up keen game about", r"^(?:so |hey |are you |anyone |you )?(?:free|available|around|up|keen|game|about) (?:for|to|on|this|tomorrow|tonight|today|<DAY>|at|after|before|later|next)\b(?! (?:anything|grabs|debate|review|date|the (?:task|challenge)))[^.?!]*\?"),
        ("en.meeting.confirm", "calendar diary schedule week day afternoon morning evening weekend monday tuesday wednesday thursday friday saturday sunday", r"\bhow(?:'s| is| does| do) (?:your|his|her|everyone's) (?:<DAY>|calendar|diary|schedule|(?:week|day|afternoon|morning|evening|weekend)(?= look))|\bwhat(?:'s| is| does) your (?:week|day|diary|schedule|calendar|<DAY>|afternoon|morning|evening)(?: [a-z]+)? (?:like|look|looking)\b", "how what"),
        ("en.meeting.confirm", "any anytime rather prefer", r"\bany ?time (?:after|before|on|between|in|next|this|tomorrow|<DAY>|from|until|is|works|that)\b[^.?!]{0,30}\b(?:works|is (?:fine|good|ok|okay|great|best))\b|\b(?:i|we)(?:'d| would)? (?:rather|prefer) (?:do |to do |to meet |it (?:on )?|on |a )?(?:the )?(?:<DAY>|mornings?|afternoons?|tomorrow|\d{1,2}(?:st|nd|rd|th)|<CLOCK>)", "time anytime i we"),
        ("en.meeting.confirm", "on set good booked confirmed still", rf"\b(?:re|m|we|you|i|it's|that's|we're|are|am|(?:<NOUN>|it|that|this|everything) is|still|all|both) (?:on|set|good|booked|confirmed) for (?:the )?(?:{_WHEN}|lunch|dinner|coffee|drinks|breakfast|golf)|^(?:are we )?(?:still|all) (?:on|good|set|ok|okay) for (?:the )?(?:{_WHEN}|lunch|dinner|coffee|drinks|breakfast|golf)", "for"),
        ("en.meeting.confirmed", "appointment interview visit session consultation viewing fitting lesson", r"\byour (?:[a-z]+ )?(?:appointment|interview|visit|session|consultation|viewing|fitting|lesson) (?:with [^.?!]{2,30} )?(?:is|has been|will be) (?:now |all )?(?:on|at|for|set|confirmed|booked|scheduled|moved|cancelled|canceled|postponed|held|to take place|taking place|in)\b", "your"),
        ("en.meeting.announce-at", "invite invites invitation invitations", r"\b(?:sent|sending|send|accepted|declined|got|received|see|issue|forward\w*) (?:you |out |over |round |a |an |the |your |my |our |her |his |calendar |zoom |teams |outlook |meeting |updated |new |formal |me |us |all |everyone )*(?:invite|invitation)s?\b"),
        ("en.meeting.announce-at", "pick picking dial link bridge", r"\bpick(?:ing)? (?:you|me|u|us|him|her|them) up (?:at|from|around|on|by|tomorrow|tonight)\b|\b(?:dial-?in|join link|zoom link|teams link|meeting link|call bridge)(?: number| details| info)? (?:for|is|below|to)\b"),
        ("en.meeting.call-me", "swing stop drop come pop ring buzz phone meet pick join", r"(?<![\w'])(?:i|we)(?:'ll| will| can| could| shall|'m going to| am going to|'d| would| might| may)(?: just| also| probably| then| always)* (?:(?:swing|stop|drop|pop|come) (?:by|in|over|round|around|up|down|to (?:your|you))|(?:ring|buzz|phone|meet|join|visit) (?:you|u)|pick (?:you|it|them|him|her) up)\b(?! (?:on|with) (?:the (?:details|terms)|some ideas))", "i we"),
        ("en.meeting.invite", "swing stop drop come pop", r"^(?:(?:please|just|do|and|so|then|or|also|you (?:can|could|should)|feel free to|why not|why don't you) )*(?:swing|stop|drop|come|pop) (?:by|in|over|round|around|up to|down to|to (?:my|our)|and (?:see|join|visit|meet))\b(?! (?:with|into effect|to (?:pick|collect|get|fetch|sign)))"),
        ("en.meeting.invite", "coming joining", r"\b(?:are|r|is|will) (?:you|u|she|he|they|anyone|everyone)(?: guys| all| both| still| also| be| two)* (?:coming|joining)\b[^?]{0,40}\b(?:<NOUN>|pub|match|game|concert|movies?|tonight|tomorrow|<DAY>|over|along|us)\b[^?]*\?", "you u she he they anyone everyone"),
        ("en.meeting.invite", "having", r"\bhaving (?:a few |some |a couple of |a bunch of )?(?:people|friends|folks|everyone|everybody|family|neighbou?rs|you(?: all| both| guys)?) (?:over|round|around|for (?:dinner|lunch|supper|drinks|tea|brunch))\b", "over round around for"),
        ("en.meeting.invite", "over round around supper dinner lunch tea weekend stay", r"\b(?:to|could|can|should|must) have you (?:all |both )?(?:over|round|around|for (?:supper|dinner|lunch|tea|the weekend)|to (?:stay|dinner|lunch|supper))\b", "have"),
        ("en.meeting.see-you", "forward expect", r"\blook(?:ing)? forward to (?:welcoming|hosting|catching up|visiting|<DAY>|tomorrow|tonight|the (?:weekend|party|meeting|call|visit|dinner|lunch|game))\b|\bexpect (?:to see )?you (?:there|at|on)\b"),
        ("en.meeting.cannot", "cancel bail pass back rain raincheck skip miss reschedule postpone", r"\b(?:have|need|had|going|got|forced|obliged) to (?:cancel|bail|pass|back out|skip|miss|reschedule|postpone|scratch)(?: on| of| out on| for)? (?:it |our |the |my |this |your |[a-z]+ )?(?:tonight|tomorrow|today|<DAY>|<NOUN>|this (?:week|afternoon|evening|morning))|\brain-?check\b|\brain check\b|\bhave to (?:bail|cancel) on you\b"),
        ("en.meeting.change", "moved pushed cancelled canceled bumped now off", r"\b(?:our|the|my|your|today's|tomorrow's) (?:<CLOCK>|\d{1,2}(?::\d\d)?) (?:has |is |was |will be |got )*(?:been )?(?:moved|pushed|cancelled|canceled|off\b|now (?:at|in)|bumped)"),
        ("en.meeting.announce", "table court tee reservation reservations", rf"\b(?:book(?:ed|ing)?|reserv(?:ed|ing)|got|made) (?:us |you |me )?(?:a |an |the )?(?:table|court|tee time|reservations?)\b[^.?!]{{0,30}}\b(?:{_WHEN}|for|at)\b|\b(?:table|court|tee time|reservation) (?:is|has been) (?:booked|reserved|confirmed|for|at)\b"),
        ("en.meeting.call-me", "call phone ring see meet stop come swing drop visit fly give", r"\b(?:(?:call|phone|ring|see|meet) me|(?:give|giving) me a (?:call|ring|shout|buzz|bell)|(?:i|we)(?:'ll| will| could| would| am going to|'m going to) (?:give you a (?:call|ring)|call(?: you| back)?|phone you|see you|stop by|come by|come over|swing by|drop by|visit|fly in(?! the\b)|meet)|^will (?:call|stop by|see you|be there|meet))\b"),
        ("en.meeting.announce-at", f"{_NOUNS} funeral memorial wedding service ceremony christening viva", r"\bthere (?:will|is going to|'ll) be (?:a|an|another)\b.{0,50}\b<NOUN>|\b(?<!your\s)(?<!doctor's\s)(?<!dentist's\s)(?<!dentist\s)(?<!hospital\s)(?<!doctors\s)(?<!yesterday's\s)(?:meetings?|mtg|(?<!on-)(?<!on\s)calls?|lunch|dinner|breakfast|brunch|drinks|briefing|party|bilat|reception(?!,)|get[- ]together|teleconference|appointment|viewing|interview|lesson|rehearsal|workshop|catch[- ]?up|1:1|funeral|memorial|wedding|service|ceremony|christening|viva)(?:'s)?\b(?! (?:center|centre|report|options?|volume|notice|log|sheet|minutes|notes|credit|if|for (?:papers|tenders|proposals|bids|submissions)))(?:.{0,100}\b(?:is|are|has been|have been|will be|to be|will)\b ?(?:now |tentatively )?(?:scheduled|set|confirmed|held|on|at|for|in|arranged|takes? place|taking place|begin|start)\b|,? (?:(?:from|with|to discuss|between|connecting|in|for|at|regarding|about|on|re) (?:[^,.]{1,50} )?)?(?:at|on|for|@|tomorrow|today|tonight|next|this|<DAY>|from)\b ?(?=.{0,12}(?:\d|<DAY>|noon|week|morning|afternoon|evening|night|[.,?!]|$)))|^(?:<CLOCK>|<DAY>)[:,]? .{0,30}\b<NOUN>"),
        *MORE,
        *ARRANGED,
        *FIXED,
        *FRAMES,
    )
) + tuple(row(rule, triggers, pattern, also, _ANY_TIME) for rule, triggers, pattern, also in (*AT_ANY_TIME, *WISHES))  # fmt: skip

_FORMULA: Final = rx(
    r"\b(?:call|contact|phone|e-?mail|reach|see) (?:me|us|him|her) (?:.{0,30} )?(?:if|with|at \d{3,}|on my|should|for)\b|\b(?:please|may|can) (?:call|contact|see|reach) .{0,40}\b(?:if|with|for)\b|\bif you (?:have|should have|need|want)\b.{0,40}\b(?:question|problem|concern|info|help|anything|assist)|\bany questions\b|\bif (?:an?|any|some|your) (?:[a-z]+ )?(?:issue|question|problem|matter|emergency|concern|need)s?\b|\bif (?:any |there is |it is )*(?:further|more|additional|anything) [a-z ]{0,25}\b(?:required|needed|necessary|desired)\b|\bif (?:it(?:'s| is) )?(?:an emergency|urgent)\b|\bdo not hesitate\b|\bfeel free to (?:call|contact|e-?mail)\b|\bif needed\b"
)
_FORMULA_WITH_TIME: Final = rx(r"\bgive me a call (?:on|at \d{1,2}(?::| ?[ap]m)|tomorrow|today|tonight|<DAY>)")
_NEVER_FORMULA: Final = frozenset(
    ("en.meeting.propose", "en.meeting.change", "en.meeting.cannot", "en.meeting.announce")
)
"""With a time these are meetings, whatever questions they are to answer."""
_ECHOES: Final = frozenset(
    (
        "en.meeting.see-you", "en.meeting.invite", "en.meeting.invite-open", "en.meeting.available",
        "en.meeting.announce-at",
    )
)  # fmt: skip


_IS_A_LIMIT: Final = rx(
    r"\b(?:by|before|ahead of|in time for|ready for)(?: (?:the|our|my|their|your|his|her|that|this))? (?:next |board |big )?$"
)
"""Before a day or a meeting that only says until when: "by Friday would be lovely", "before the meeting on the 21st"."""
_MAY_BE_A_LIMIT: Final = frozenset(
    ("en.meeting.confirm", "en.meeting.confirmed", "en.meeting.announce", "en.meeting.announce-at")
)
_MORE_TIME: Final = rx(
    r"\b(?:in (?:about|around|roughly|just|like|another|less than|the next) (?:an?|\d+|half|two|three|few|ten|fifteen|twenty|thirty|couple of)\b|in (?:the (?:a\.?m|p\.?m)|\d{1,3})(?=[.,?!]|$)|in am\b|first thing|for the next (?:\d+|few|half|couple of|two|three)? ?(?:hours?|minutes?|mins)|next (?:half )?hour|right now|now(?=[?.!]|$)|this (?:am|pm)\b|mid-?(?:morning|afternoon|week)|(?:at|around|about|until|till|after|before|btw|between) (?:[01]?\d|2[0-3])[0-5]\d(?=[.,;!?)]|$| (?:am|pm|or|and|if|but|today|tomorrow|tonight|on|est|edt|cst|central|my|your|our|with|for|to|so|since|then|mtg|meeting|call)\b)|any ?time (?:now|soon))"
)
"""Times that only a talk or a call is named by: "in about an hour", "in the am", "right now"."""
_MORE_TIME_WORDS: Final = frozenset(
    ("am", "pm", "now", "thing", "next", "mid", "midmorning", "midafternoon", "midweek", "a", "p")
)
_TO_MANY: Final = frozenset(("en.meeting.invite", "en.meeting.announce", "en.meeting.announce-at"))
"""What may be found in a notice to many."""
_OF_OTHERS: Final = rx(r" (?:with )?(?:him|her|them)\b")
"""After "meet": theirs, not the reader's; an appointment only where a time is named."""
_PLANNED: Final = rx(r"\b(?:schedule|set up|arrange) (?:a|an|our|some)\b")
"""A meeting to be arranged is no formula, even beside one ("let me know if you have questions or if we can schedule a call")."""


def find(clause: Clause, words: frozenset[str], rows: Sequence[Row], bulk: bool) -> list[Found]:
    """Return the first meeting of the clause, `rows` being those that may match it; formulas ("call me with questions") and meetings told as news are none."""
    folded = clause.folded
    may_be_timed = may_hold_time(folded, words) or not _MORE_TIME_WORDS.isdisjoint(words)
    rows = [
        rule for rule in rows if (may_be_timed or not _wants_time(rule, clause)) and (not bulk or rule.rule in _TO_MANY)
    ]
    if not rows:
        return []
    opening = OPENING.match(folded)
    opened = opening.end() if opening else 0
    for rule in rows:
        match = rule.pattern.search(folded, opened)
        if match is None or not capitals_hold(clause.text, match) or is_of_others(rule.rule, folded, match):
            continue
        if (
            rule.rule in _MAY_BE_A_LIMIT
            and _IS_A_LIMIT.search(folded, max(0, match.start() - 24), match.start()) is not None
        ):
            continue
        time = (TIME.search(folded) or _MORE_TIME.search(folded)) if may_be_timed else None
        if time is None and (_wants_time(rule, clause) or _OF_OTHERS.match(folded, match.end()) is not None):
            continue
        if is_news(folded, opened, match) or (
            _FORMULA.search(folded) is not None
            and _FORMULA_WITH_TIME.search(folded) is None
            and _PLANNED.search(folded) is None
            and not (time is not None and rule.rule in _NEVER_FORMULA)
        ):
            return []
        first, last = match.start(), match.end()
        if time is not None and abs(time.start() - first) < 60:
            first, last = min(first, time.start()), max(last, time.end())
        start, end = quote_start(folded, first), max(quote_end(folded, match.end() - 1), last)
        return [Found(_part_of(rule.rule, folded[start:end], timed=time is not None), start, end)]
    return []


_JOINT: Final = rx(
    r"\b(?:let's|lets|let us|(?:shall|can|could|should|may|might|do|would|will) (?:we|you)|why (?:don't|not)|we(?: all| both| just| really| also| probably| then| still)* (?:should|need to|could|can|must|have to|ought to|might)"
    r"|are you|(?:when|where|what time) (?:can|could|should|would|do|are)|(?:i|we)(?:'d| would)(?: really| very much)? (?:like|love)\b.{0,60}\byou\b|(?:i|we) (?:need|want) to (?:[a-z]+ ){1,3}(?:with|to) you\b|you and i|(?:for|like|want|need) us"
    r"|propos(?:e|ing)|suggest(?:ing)?|(?:would|'d) be (?:great|nice|good|lovely|helpful|useful|best|fun)|(?:let me know|tell me|advise) (?:when|what|if|whether|where)|your (?:[a-z]+ )?availability)\b|^(?:[a-z]+, )?(?:schedule|set up|arrange|please)\b"
)
"""Put to the reader as a thing for both; what else tells of meeting is a wish, an offer or somebody's plan."""
_LESS_SURE: Final = {"en.meeting.propose": "en.meeting.wish", "en.meeting.talk": "en.meeting.will-call"}


def _part_of(rule: str, words: str, *, timed: bool) -> str:
    if rule == "en.meeting.invite":
        return rule if timed else "en.meeting.invite-open"
    return _LESS_SURE[rule] if rule in _LESS_SURE and _JOINT.search(words) is None else rule


def _wants_time(rule: Row, clause: Clause) -> bool:
    """Whether `rule` finds a meeting only where a time is named; most do without one in a question."""
    if rule.rule not in _TIMED or rule.what == _ANY_TIME:
        return False
    return not clause.question or rule.rule in _ALWAYS_TIMED


def settle(hits: list[tuple[Clause, Found]]) -> list[tuple[Clause, Found]]:
    """Of the meetings of a message leave out "see you there" and its like after one that was told before."""
    kept: list[tuple[Clause, Found]] = []
    for clause, hit in hits:
        if not (kept and hit.rule in _ECHOES and clause.sentence - kept[-1][0].sentence <= 4):
            kept.append((clause, hit))
    return kept
