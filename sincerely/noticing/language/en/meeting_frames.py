"""Frames of arranging to meet, in English: who wishes it, what is done together, with whom and when, each from a list.

A wish ("I'd love to", "do you want to") and something done together ("talk", "have dinner") with the reader make a meeting
without a day; what is done beside one as well ("walk you through it", "come out there") wants a time in the same breath.
"""

from typing import Final

from sincerely.noticing.language.en.gatherings import DAY_WORDS

_READER: Final = (
    r"(?:you|u|y'all|ya'll|yall|you (?:all|both|guys|two)|each of you|all of you|both of you|everyone|everybody)"
)
_OUR_GROUP: Final = r"(?:everyone|everybody|people|folks|all of us|all of you|(?:the|our|your|this|both|a small) (?:[a-z]+ ){0,2}(?:group|team|guys|gang|folks|people|parties|lawyers|attorneys|traders|staff|managers|players|principals|family|girls|boys)|the (?:two|three|four|five|six) of us|us all)"
_DONE_TOGETHER: Final = r"(?:talk|speak|chat|meet|visit|catch up|sit down|get together|discuss (?:this|it|that|these|them|further|more)(?: further| more)?|confer|touch base|have (?:a |an |some )?(?:[a-z]+ ){0,2}(?:chat|talk|visit|conversation|discussion|meeting|call|lunch|dinner|breakfast|coffee|drinks?|beers?))"
_DOING_TOGETHER: Final = r"(?:talking|speaking|chatting|meeting|visiting|catching up|sitting down|getting together|having (?:a |an |some )?(?:[a-z]+ ){0,2}(?:chat|talk|visit|conversation|discussion|meeting|call|lunch|dinner|coffee|drinks?))"
_TOGETHER_WORDS: Final = "talk speak chat meet visit catch sit get discuss confer touch have"
_TOGETHER_ING: Final = "talking speaking chatting meeting visiting catching sitting getting having"
_SOON: Final = r"(?: (?:further|more|again|some ?time|soon|briefly|in person|by phone|live))*"
_OCCASION: Final = r"(?:meetings?|mtgs?|(?:conference |phone )?calls?|lunch|dinner|breakfast|drinks|bilat|sessions?|training|class|appts?|appointments?|interviews?|briefing|tour|visit|review|rehearsal|practice|game|tee time|consultation|counsell?ing|lesson|conference)"
_OCCASIONS: Final = "meeting meetings mtg mtgs call calls lunch dinner breakfast drinks bilat session sessions training class appt appts appointment appointments interview interviews briefing tour visit review rehearsal practice game time consultation counseling counselling lesson conference"
_FEAST: Final = r"(?:thanksgiving|christmas|easter|xmas|new year's eve|mother's day|father's day|passover|seder|super bowl|birthday)"
_THERE: Final = r"(?:out|down|up|over|by|there|in|to see you|to visit|to houston)"
_SOMEBODY: Final = r"(?:[^.?!,]|(?<=\b[md][rs])\.|(?<=\bmrs)\.|(?<=\b(?:sen|gov|amb|gen|rep))\.){2,40}?"
"""With whom; a title's full stop is none."""
_RETURN: Final = r"(?:when|once|after|as soon as) (?:you|i|we|he|she|@NAME)(?:'re|'m|'s| are| am| is| get| gets| come| comes| have| has)?(?: all| both| next| here| back| finally)*(?: (?:back|return|returns|returned|in town|in houston|settled|in the office|home|here|free|available|down here|up here|out here|in @NAME))+"

FRAMES: Final[tuple[tuple[str, str, str, str], ...]] = (
    # Beside one another, at a time.
    ("en.meeting.propose", "together", rf"(?<!how\sto\s)\b(?:get|pull|bring|gather|call|round up|assemble) {_OUR_GROUP} (?:back )?together\b(?! (?:the|on (?:paper|this (?:list|memo))))", "get pull bring gather call round assemble"),
    ("en.meeting.propose", "gather assemble convene", rf"\b(?:to|will|can|could|'ll|should|let's) (?:try to )?(?:gather|assemble|convene) {_OUR_GROUP}\b", ""),
    ("en.meeting.announce", "time", r"\b(?:set(?:ting)?(?: up)?|schedul(?:e|ing)|find(?:ing)?|arrang(?:e|ing)|block(?:ing)?(?: out)?|carv(?:e|ing) out) (?:some |a little |more |up |individual |separate )*time (?:with|for) (?:each of |all of |both of )?(?:you|us|your (?:group|team)s?)\b(?! to (?:complete|finish|read|prepare|do))", "set setting schedule scheduling find finding arrange arranging block blocking carve carving"),
    ("en.meeting.talk", "walk run take show through past", rf"\b(?:walk|take) {_READER} (?:[a-z]+ ){{0,2}}?(?:through|around|to (?:lunch|dinner|breakfast|the game))\b|\brun (?:this|it|that|these|them|something|an idea|some [a-z]+|the [a-z]+) (?:by|past) (?:you|me)\b|\bshow {_READER} (?:around|how)\b", "walk run take show"),
    ("en.meeting.talk", "get", r"\b(?:to|can|could|will|'ll|should|must|please|and) get with (?:you|me|us)\b(?! (?:it|the (?:program|times))\b)", "with"),
    ("en.meeting.talk", "play", r"\b(?:like|love|want|wants|wanna|able|going|plan|hope|up|try|can|could|anyone|anybody|you|we|will|shall|should) (?:to )?play (?:(?:golf|tennis|cards|poker|racquetball|basketball|softball|9|nine|18|eighteen|a round|some golf|a few holes) |(?=<WHENS>))", ""),
    ("en.meeting.talk", "grab bite", r"\b(?:grab|get|have) (?:a |some )?(?:quick |late |early )?bite\b(?! out of)", "bite"),
    ("en.meeting.we-meet", "coming flying driving heading come fly drive be", rf"(?<![\w'])(?:i|we)(?:'ll| will|'m|'re| am| are| can| could| might| may| would|'d| plan to| hope to)(?: be| also| just| probably| definitely| all| both| like to| love to| able to)* (?:(?:coming|come) {_THERE}|(?:flying|driving|heading|fly|drive) (?:down|up|over)(?: (?:there|here))?|(?:flying|driving|heading|fly|drive|be) (?:(?:out|down|up|over) (?:there|here)|there|in to see you|to see you))(?: (?:there|here))?(?: to see (?:you|everyone|y'all))? <WHENS>", DAY_WORDS),
    ("en.meeting.propose", "time", r"\b(?:would|will|might|is|if|see if|whether) (?:that|this|it|<WHENS>) (?:would |might |will |is )?(?:be )?an? (?:good|convenient|better|ok|okay|bad|possible|decent) time (?:for (?:me|us|you|him|her|everyone)|to (?:come|call|meet|visit|talk|stop|drop|chat|get))\b", "good convenient better ok okay bad possible decent"),
    ("en.meeting.propose", "weekend weekends nights night weeks week evenings afternoons mornings dates", r"\b(?:which|what) (?:other )?(?:weekends?|nights?|weeks?|evenings?|afternoons?|mornings?|dates|days|times)(?: (?:on|in|after|before|during|from) [^.?!,]{1,25})? (?:would |might |will |could )?(?:works?|suits?|are good|is good|is best|are best|be (?:good|best|better)|you(?:'re| are) (?:free|available|around)|are you (?:free|available|around))\b", "which what"),
    ("en.meeting.propose", "suggested proposed possible convenient alternative preferred times dates", r"\b(?:provide|give|send|offer|suggest|let (?:me|us) have|with) (?:me |us )?(?:a few |some |two or three |your )?(?:suggested|proposed|possible|convenient|alternative|preferred|available) (?:meeting )?(?:times?|dates?|days)\b(?! of (?:delivery|birth))", "suggested proposed possible convenient alternative preferred available"),
    # The reader's own, told by somebody who keeps the calendar.
    ("en.meeting.announce", _OCCASIONS, rf"\byou(?:'ve| have|'ve got| have got|'ll have| will have| now have| also have) (?:a|an|your|another|the) (?:[a-z0-9:]+ ){{0,3}}?{_OCCASION} (?:(?:with|w|w/) {_SOMEBODY} )?<WHENS>", "you"),
    ("en.meeting.announce", "seeing meeting meet see talking speaking lunch call", rf"\byou(?:'re| are|'ll be| will be)(?: also| now| still| both| all)* (?:(?:scheduled|set|supposed|down|confirmed|booked) (?:to (?:see|meet|speak|talk|call|have|do)|for|with)|seeing|meeting|talking (?:to|with)|speaking (?:with|to)|having (?:lunch|dinner|breakfast|coffee|drinks)) (?:{_SOMEBODY} )?<WHENS>", "you"),
    ("en.meeting.announce", "added", rf"\b(?:also |have |has |i've |we've |we |i )?added (?:a|an|the|your|another) (?:[a-z0-9-]+ ){{0,3}}?{_OCCASION} (?:with|w|w/|at|on|for|to your)\b", _OCCASIONS),
    ("en.meeting.confirmed", "confirmed confirming", r"^(?:(?:yes|ok|okay|great|thanks|all|we are|you are|you're|it's|its)[,. -]+)*(?:confirmed|confirming)(?: for| at| on)?[,:;-]* ?<WHENS>", ""),
    ("en.meeting.confirm", "good fine set game", r"(?<![\w'])(?:i'm|i am|we're|we are|he's|she's) (?:all |pretty |also |still )?(?:good|fine|set|game|clear|open) (?:for )?<WHENS>(?=[.,;!?]|$| (?:if|and|or|but|instead|too|as well|at|for)\b)", ""),
    ("en.meeting.announce", "its it", r"^(?:(?:and|so|but|now|sorry|also|yes|ok)[, ]+)*(?:it's|its|it is|it will be|it'll be) (?:now |still |set |scheduled )?(?:at|on|from|for) (?:about |around )?(?:<CLOCK>|\d{1,2}(?::\d\d)?(?= (?:on|tomorrow|today|tonight|this|next|sharp)\b))", ""),
    ("en.meeting.announce", _OCCASIONS, rf"\b(?:the|our|your|my|this) (?:[a-z&]+ ){{0,3}}?{_OCCASION}(?: (?:scheduled|set|planned|booked))?(?: with [^.?!,]{{2,30}})? (?:will have to|needs to|has to|could|should|must|can|might) be (?:held )?<WHENS>|\b(?:the|our|your|my|these|those) (?:[a-z&]+ ){{0,3}}?{_OCCASION} (?:scheduled|set|planned|booked|slated) (?:with [^.?!,]{{2,30}} )?(?:for|on|at) <WHENS>|\b(?:have|had|got|has) (?:the|an|our|your|my|a) (?:[a-z&]+ ){{0,2}}{_OCCASION} (?:scheduled|set|planned|booked|slated|penciled in) (?:for|at|on) <WHENS>", ""),
    ("en.meeting.announce", "thanksgiving christmas easter xmas eve day passover seder bowl birthday", rf"\b{_FEAST}(?: (?:dinner|lunch|brunch|party|celebration))? (?:is|will be|'s)(?: all| now| definitely)* [^.?!]{{0,40}} (?:at|in) (?:@NAME's|our|my|the [a-z]+'s|[a-z]+'s) ?(?:house|place|home)?", ""),
    ("en.meeting.change", "moving moved move", rf"\b(?:moving|moved|move|means moving) (?:@NAME(?: [a-z]+)?'s|his|her|today's|tomorrow's|<DAY>'s) (?:[a-z]+ )?{_OCCASION}\b", _OCCASIONS),
    ("en.meeting.change", "another other different", r"\b(?:do|try|make|plan|get together|meet|reschedule|have|find)(?: it| that| this| for| dinner| lunch)? (?:(?:some|an)?other|a different) (?:time|day|night|weekend)\b(?! (?:to|for) (?!(?:lunch|dinner|drinks|coffee|a (?:call|meeting|visit))\b)|(?:zone|frame|period))|\b(?:some other|another) (?:time|day|night|weekend) (?:would|might|will|then|perhaps|maybe|instead)\b", ""),
    ("en.meeting.invite", "when", r"\bwhen ?: ?(?:<WHENS>|<MONTH>)", ""),
    ("en.meeting.invite", "attending joining coming arriving", r"\bwill (?:you|y'all|your [a-z]+)(?: all| both| guys)? be (?:attending|joining us|coming (?:to|for|with|down|up|over))\b", "you y'all your"),
    ("en.meeting.call-me", "will", r"[-–,;] (?:i )?will (?:call|phone|ring|see|meet) (?:you|u)\b", "call phone ring see meet"),
)  # fmt: skip
"""Rules, the words that make each looked at, its pattern, and words of which one must stand beside those."""
WISHES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("en.meeting.propose", _TOGETHER_WORDS,
     rf"(?:(?<![\w'])(?:i|we|and)(?:'d| would)|(?<=and\swould)|(?<=but\swould))(?: really| very much| also| certainly| all| still| so| both)* (?:love|welcome the (?:chance|opportunity)|appreciate the (?:chance|opportunity)|enjoy the (?:chance|opportunity)|be (?:glad|happy|delighted|honou?red|pleased)|like the (?:chance|opportunity)) to {_DONE_TOGETHER}{_SOON} (?:with|w|w/|to) {_READER}\b", "love chance opportunity glad happy delighted honored honoured pleased"),
    ("en.meeting.propose", _TOGETHER_ING, rf"\b(?:very |also |still |really |most )*(?:interested in|open to|up for|excited about) {_DOING_TOGETHER}{_SOON} (?:with|w|w/|to) {_READER}\b", ""),
    ("en.meeting.propose", "want", rf"\b(?:do|does|did|would) (?:{_READER}|we)(?: still| all| both)* want (?:me |us |him |her )?to {_DONE_TOGETHER}\b[^.?!]*\?|^(?:so,? )?do you (?:still |guys )?want to go\W*\?", ""),
    ("en.meeting.propose", "maybe perhaps possibly", r"\b(?:maybe|perhaps|possibly|hopefully) (?:we|you and i)(?: can| could| should| might)(?: all| both| even)* (?:have (?:a |an |some )?(?:[a-z]+ ){0,2}(?:chat|talk|visit|drink|drinks|coffee|lunch|dinner|beer|meeting|call)|get together|meet|catch up|sit down|visit)\b", "we you"),
    ("en.meeting.propose", "minute minutes moment time", r"\b(?:if|whether) (?:you|he|she)(?: might| may| could| do| would| can)?(?: have| find| spare) (?:a |some |a few |any |five |ten |\d+ )?(?:free |spare |extra )?(?:minutes?|moments?|time) (?:to spare |free )?(?:[^.?!]{0,50}\b(?:in person|by phone|over the phone|on the phone|to (?:talk|meet|chat|visit|speak)))", "have find spare"),
    ("en.meeting.talk", "when once after soon", rf"\b(?:(?:let's|lets|we (?:can|could|should|will|need to|must)|we'll|can we|could we|i'd like to|i would like to|happy to|hope to|want to|like to|love to) (?:all |both |also |definitely |try to |please )*{_DONE_TOGETHER}(?! (?:to|with) (?:him|her|them|@NAME)\b)|visit with you|catch up|get together|sit down)\b[^.?!]{{0,60}} {_RETURN}\b|^{_RETURN},? (?:let's|lets|we (?:can|could|should|will|need to|must)|can we|could we|i'd like to|i would like to) (?:all |both |also )*{_DONE_TOGETHER}\b", ""),
    ("en.meeting.propose", "persuaded talked convinced tempted", r"\b(?:persuaded|talked|convinced|tempted) (?:to|into) (?:meet(?:ing)?|com(?:e|ing)|join(?:ing)?|hav(?:e|ing) (?:lunch|dinner|a drink|a beer)|go(?:ing)?) (?:you|out|over|up|down|along|with you|for (?:lunch|dinner|a drink|a beer|coffee))\b", ""),
    ("en.meeting.propose", "come", r"\byou (?:could|can|might|should)(?: also| maybe| perhaps| then| just| always)* come (?:and |to )?(?:see|visit|join) (?:me|us)\b", "you"),
    ("en.meeting.available", "any anytime", r"^(?:(?:yes|sure|ok|okay|absolutely|of course|great)\W+)*any ?time(?: that(?:'s| is)?| which is)? (?:convenient|good|works?|that suits|is (?:good|fine))(?: (?:for|with) (?:you|him|her))?\b", ""),
    ("en.meeting.invite", "love", r"\b(?:love|like) to see (?:y'all|ya'll|yall|everyone|everybody|all of you|each of you)\b(?! (?:do|get|make|win|go|have|be|working|doing|getting|succeed)\b)", "y'all all yall ya everyone everybody each"),
)  # fmt: skip
"""Rows that need no time beside them, whatever their rule."""
