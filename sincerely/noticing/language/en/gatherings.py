"""More ways in which people arrange to meet, in English: a day offered, asked for, agreed to, moved, or put in a calendar.

They are built from one phrase of time (`<WHENS>`) and the frames it stands in, so that a day, an hour or both may stand in any of them.
"""

from typing import Final

from sincerely.noticing.language.en.grammar import PARTS

_HOURS: Final = "one two three four five six seven eight nine ten eleven twelve"
_DAY, _MONTH, _CLOCK = PARTS["DAY"], PARTS["MONTH"], PARTS["CLOCK"]
_HOUR: Final = (
    rf"(?:{_CLOCK}|(?:quarter|half|ten|five|twenty) (?:past|to)(?: (?:{_HOURS.replace(' ', '|')}))?(?= |[.,?!;]|$)|(?:half (?:past )?|quarter (?:past|to) )?(?:{_HOURS.replace(' ', '|')})(?:-?ish| o'clock| thirty)?(?= (?:still|your|my|our|at|on|in|tomorrow|today|tonight|instead|rather|sharp|then|or|if|outside|and|it|is|works|suits|would|for|to|{_DAY})\b|[.,?!;]|$)"
    r"|\d{1,2}(?:[:.]\d\d)?(?:-?ish)?(?= (?:at|on|in|tomorrow|today|tonight|instead|rather|sharp|then|or|if|outside|and|it|is|works|suits|would|for|to|our|your|my|still)\b|[.,?!;](?!\d)|$))"
)
PARTS["WHEN"] = (
    rf"(?:{_DAY}|tomorrow|today|tonight|(?:the )?day after(?: tomorrow)?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)(?: of)?(?: {_MONTH})?|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}"
    rf"|(?:this|next|the following|that|the) (?:week|month|morning|afternoon|evening|weekend|lunch ?time)|(?:mornings?|afternoons?|evenings?|lunch ?times?)|(?:any ?time )?(?:after|before) (?:lunch|work|noon|{_DAY})|noon|midday|lunch ?time|{_HOUR})"
)
PARTS["WHENS"] = (
    rf"(?:(?:on |at |from |around |about |for |early |late |late on |first thing |this |next |the |either |either on |sometime |some time |say )*{PARTS['WHEN']}"
    rf"(?:[ ,]+(?:(?:at|on|from|around|about|or|and|the|of|in|early|late|between|maybe|possibly|perhaps) ){{0,3}}{PARTS['WHEN']}){{0,3}})"
)
DAY_WORDS: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays tomorrow today tonight noon midday am pm st nd rd th "
    f"clock ish early late week month weekend morning mornings afternoon afternoons evening evenings lunch lunchtime day {_HOURS} after before january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
"""Words of which `<WHENS>` holds one, unless it is figures alone."""
_EVENT: Final = r"(?:kick-?off|stand-?up|review|sessions?|hearing|training|demo|walk-?through|handover|visit|dinner|lunch|supper|breakfast|call|meeting|appointment|catch-?up|interview|viewing|tasting|fitting|rehearsal|drinks|briefing|workshop|consultation|get-?together|retro|all-?hands|town hall|a\.?g\.?m|tour|parents' evening|slot|one-to-one|1:1|induction|check-?up|class|practice|committee|board|opening|ceremony|tutorial|supervision|pitch|assessment|audition|tryout|surgery appointment|scan|blood test|inspection|site meeting|huddle|scrum|planning|social|barbecue|party|picnic|quiz|choir|service)"
_EVENTS: Final = "kick kickoff stand standup review session sessions hearing training demo walk walkthrough handover visit dinner lunch supper breakfast call meeting appointment catch catchup interview viewing tasting fitting rehearsal drinks briefing workshop consultation get retro hands hall agm tour evening slot one induction check checkup class practice committee board opening ceremony tutorial supervision pitch assessment audition scan test inspection huddle scrum planning social barbecue party picnic quiz choir service"

MORE: Final[tuple[tuple[str, str, str, str], ...]] = (
    # A day is asked for or suits.
    ("en.meeting.confirm", "good ok okay fine convenient possible suitable free better easier best doable work suit fit clear early late soon on",
     r"(?:^|[,;:] |\b(?:and|so|or|but) )(?:is|are|would|will|does|do|could|might) (?:your |our )?<WHENS>(?: (?:your|my|our|local) time)? (?:still |also |be |by any chance |any |all |really |at all |perhaps )*(?:good|ok|okay|fine|convenient|possible|suitable|free|better|easier|best|doable|on|work|suit|fit|clear|too (?:early|late|soon))\b[^?]{0,40}\?", DAY_WORDS),
    ("en.meeting.confirm", "good great fine perfect ideal ok okay better easier best clear free possible lovely out tricky awkward impossible",
     r"\b(?!sun'|sat'|(?:the|this) (?:month|week|weekend|morning|afternoon|evening)\b)<WHENS>(?:'s| is| are| would be| will be| looks| look| sounds| sound)(?: still| also| much| really| all| probably| definitely| just| absolutely)* (?:good|great|fine|perfect|ideal|ok|okay|better|easier|best|clear|free|possible|lovely|no good|out|tricky|awkward|impossible|not (?:good|possible|great))(?= for (?:me|us|him|her|you|both|all|everyone)\b| with (?:me|us)\b| here\b| (?:my|our|this) end\b| though\b| then\b|[.,;!]|$)", DAY_WORDS),
    ("en.meeting.confirm", "works suits work suit", r"\b<WHENS>(?: also| still| would| should| will)* (?:works?|suits?)(?: fine| well| better| best| great| ok)* (?:for (?:me|us|him|her|everyone|both|all)|me|us|here|my end|this end)\b", DAY_WORDS),
    ("en.meeting.confirm", "it", r"^(?:(?:ok|okay|great|good|fine|perfect|right)[,.! -]+)?<WHENS> it is\b", ""),
    ("en.meeting.confirm", "manage do offer make fit squeeze",
     r"(?<![\w'])(?:i|we|he|she|they)(?:'d| would|'ll| will)? (?:can|could|might|may|be able to)(?: only| also| just| probably| still| always| perhaps| possibly)* (?:manage|do|offer|make|fit in|squeeze in) (?:any ?time |any day |both )?<WHENS>|\b<WHENS> (?:i|we) (?:can|could|might) (?:just |probably |also |still )?(?:manage|do|make)\b", DAY_WORDS),
    ("en.meeting.confirm", "any", r"\bany (?:day|slot|morning|afternoon|evening)\b(?! (?:now|of))[^.?!]{0,25} (?:is|works|suits|would be|will be)\b(?: [a-z]+)? ?(?:fine|good|ok|okay|great|best|me\b|us\b)", ""),
    # A day is proposed.
    ("en.meeting.propose", "suggest propose offer recommend suggesting proposing",
     r"(?<![\w'])(?:(?:i|we)(?:'d|'ll| would| will|'m| am)? (?:like to )?|(?:may|can|might|could|shall) (?:i|we) )(?:suggest|propose|offer|recommend|suggesting|proposing)(?: you)? <WHENS>", DAY_WORDS),
    ("en.meeting.propose", "how what about", r"\b(?:(?:how|what) about|how(?:'s| is| are)|would|or)(?: perhaps| maybe| say| even)? <WHENS>(?: [a-z]+){0,4}\?", f"{DAY_WORDS} about"),
    ("en.meeting.propose", "which what",
     r"\b(?:which|what)(?: of (?:these|those|the|them) ?(?:two|three|times?|dates?|days?|slots?|options?)?| (?:other |alternative )?(?:days?|dates?|times?|slots?|evenings?|mornings?|afternoons?|week))(?: (?:next|this|in|of|that) [a-z]+)? (?:(?:would |might |will |could )?(?:suits?|works?|fits?|be (?:best|good|better|convenient|easiest))\b|(?:is|are) (?:best|good|better|convenient|easiest|ok|okay)\b|(?:do|would|can|could|shall|should) (?:you|we) (?:prefer|have in mind|make|manage|meet|come|say|like to (?:meet|come)))(?!.{0,80}\b(?:train|flight|shop|store|event|show)\b)", "suit suits work works fit fits be is are prefer mind make manage meet come say like"),
    ("en.meeting.propose", "when", r"\bwhen (?:would|might|is|will|'s) ?(?:be )?(?:a )?(?:good|convenient|best|better|suitable|right)(?: time| day| moment)?(?:(?: for you)? to (?:call|ring|talk|speak|meet|come|visit|catch|drop|stop|chat)\b| for (?:you|a (?:call|chat|meeting|visit))\b|\?)", "good convenient best better suitable right"),
    ("en.meeting.propose", "when", r"\bwhen (?:are|will|might) you (?:be )?(?:next |back |all |both )*(?:next in|next over|around|about|free|passing|over here|in town)\b[^?]*\?", "you"),
    ("en.meeting.propose", "know tell say", r"\b(?:let (?:me|us) know|tell (?:me|us)|just say) (?:(?:which|what)(?: of (?:these|those|the [a-z]+))?(?: (?:day|date|time|slot|option)s?)? (?:would |might )?(?:works?|suits?|is best|is better|fits?)\b|when (?:you(?:'re| are) (?:free|around|about|available|next in)|(?:would |might )?(?:suits?|works?|is (?:good|best|convenient))\b))", "works work suits suit best better fit fits free around about available next good convenient"),
    ("en.meeting.propose", "pick choose name", r"\b(?:pick|choose|name) (?:any|a|your|whichever|an) (?:[a-z]+ ){0,2}(?:slot|time|day|date|hour|evening|morning|afternoon)\b", "slot time day date hour evening morning afternoon"),
    ("en.meeting.propose", "same next monday tuesday wednesday thursday friday saturday sunday tomorrow treat",
     r"^(?:(?:or|and|so|then|say|maybe|perhaps|my treat|on me),? )*(?:same (?:time|place)|<WHEN>|next <WHEN>)(?:[, ]+(?:(?:at|on|in|or|and|the|say|then|around|about|our|your|my|from|next) ){0,3}(?:same (?:time|place)|<WHEN>|places?|offices?|treat)){1,4}[^?.!]{0,20}\?", ""),
    # It is moved.
    ("en.meeting.change", "make move shift push bring switch nudge slide delay start begin meet",
     r"\b(?:can|could|shall|may|might|should|would|mind if) (?:we|you|i)(?: possibly| perhaps| please| maybe| at all)* (?:(?:make (?:it|that)|start|begin|meet) <WHENS>|(?:move|shift|push|bring|switch|nudge|slide|delay)(?: our| the| your| my| that| this)?(?: [a-z]+)? (?:<WHENS>|<NOUN>)(?:'s)?(?: <NOUN>)? (?:forward|back|up|out|to|by|until|till)\b)", "can could shall may might should would mind"),
    ("en.meeting.change", "new rescheduling rescheduled", r"\bnew (?:time|date|slot|day)(?: for (?:the|our|your) [a-z]+)?(?: is| will be|:) <WHENS>|^reschedul(?:ing|ed):", ""),
    ("en.meeting.cannot", "cancel", r"\b(?:have|need|had|going|got|forced) to cancel (?:on you\b|<WHENS>)", ""),
    # It stands.
    ("en.meeting.announce", _EVENTS,
     rf"\b(?:(?:the|our|your|this|my|next|first|<DAY>'s|tomorrow's) (?:[a-z]+ ){{0,2}}|^){_EVENT}(?:'s| is| are| has been| will be| now)(?: now| still| going to be| moved| booked| fixed| arranged| planned| set| down| confirmed| rescheduled)* (?:(?:for|on|at|from|to|due|due on)(?: you| us)?|(?=\d{{1,2}}[.:]\d\d)) <WHENS>|^(?:(?:the|our|your|next) )?(?:[a-z-]+ ){{0,2}}{_EVENT} (?:(?:is|are) )?(?:(?:on|at|from) )?<WHENS>[^.?!]{{0,30}}\W*$", DAY_WORDS),
    ("en.meeting.announce", "calendar diary diaries calendars",
     r"(?<!'t\s)(?<!not\s)\b(?:put|popped|pop|stuck|stick|added|add|dropped|entered|blocked|block|reserved|held|hold|marked|mark|noted|note) (?:[a-z0-9:']+ ){1,6}?(?:in|on|into|to|out in) (?:(?:the|your|our|my|his|her|their|everyone's|both|all|joint) )+(?:calendar|diary|diaries|calendars)\b", "put popped pop stuck stick added add dropped entered blocked block reserved held hold marked mark noted note"),
    ("en.meeting.announce", "save keep hold block pencil reserve pencilled penciled",
     r"^(?:please )?save the date\b|\b(?:keep|hold|block|reserve|save)(?: off| out)? <WHENS>(?: [a-z]+){0,2} (?:free|open|clear|for)\b|\b(?:keep|hold|block) (?:that|the) (?:date|slot|day|evening|afternoon|morning) (?:free|open|clear|for)\b|\bpencil+(?:ed)?(?: [a-z]+)? in <WHENS>|\bpencil+(?:ed)?(?: [a-z]+)? in (?:for )?<WHENS>", ""),
    # A wish to meet, an invitation.
    ("en.meeting.propose", "good great nice lovely wonderful useful helpful fun worth pleasure delighted glad happy pleased joy",
     r"\b(?:it(?:'d| would)|that(?:'d| would)|would|'d) be (?:really |so |very |just |also )*(?:good|great|nice|lovely|wonderful|useful|helpful|fun|worth|a pleasure|delighted|glad|happy|pleased|a joy) to (?:finally |properly |just |actually |really )*(?:catch up|see you|meet (?:you|up|in)|get together|sit down|show you (?:round|around)|welcome you|host you|have (?:a (?:chat|coffee|call|drink|word)|lunch|dinner|you (?:over|round|here)))", "catch see meet together sit show welcome host have"),
    ("en.meeting.propose", "catch together meet sit grab see drink coffee chat meal lunch dinner proper",
     r"(?<![\w'])(?:we|you and i)(?: really| simply)? (?:must|should|ought to|need to|have to)(?: really| properly| finally| all| both)* (?:catch up|get together|meet up|meet properly|see each other|sit down|grab|have (?:a (?:drink|coffee|chat|meal|proper [a-z]+)|lunch|dinner|coffee))", "must should ought need have"),
    ("en.meeting.propose", "time", r"\btime (?:we|you and i) (?:all |both )?(?:had (?:a|an|lunch|dinner|coffee)|met\b|caught up|got together|grabbed|sat down)", "we i"),
    ("en.meeting.propose", "call coffee chat zoom phone line word",
     r"\b(?:hop|jump|get|hopping|jumping) on (?:to )?(?:a|the|another) (?:[a-z]+ ){0,2}(?:call|zoom|phone|line)\b|\bworth (?:us )?(?:a|having a|grabbing a) (?:[a-z]+ )?(?:call|chat|coffee|zoom|word)\b", "hop jump get hopping jumping worth"),
    ("en.meeting.available", "minutes mins minute hour moment time",
     r"\b(?:do|would|will|might) you(?: [a-z]+)? have(?: got)? (?:a |an |about |just |maybe |half |the |any )*(?:(?:\d+|five|ten|fifteen|twenty|thirty|quarter of an|hour|quick|few|couple of|spare|moment|minute|minutes)\b(?! to (?:read|complete|fill|answer|check|look (?:at|over)))|time (?:for (?:a|me|us|lunch|coffee)|to (?:talk|meet|chat|speak|discuss)|on|this|next|tomorrow|today)\b)|^(?:have you |you |so |and )*got (?:a |an |about |just |half |any )*(?:\d+|five|ten|fifteen|twenty|thirty|hour|quick|few|couple of|spare|time|moment|minute) ?(?:minutes?|mins?|hour|moment|for)?\b"
     r"|\b(?:steal|borrow|grab|spare|have|take)(?: you| me)?(?: for)? (?:a |an |half |just |about |another |maybe )*(?:\d+|five|ten|fifteen|twenty|thirty|hour|few|couple of|quick) ?(?:minutes?|mins?|an hour|hours?)? ?(?:of your (?:time|day)|with you)\b", ""),
    ("en.meeting.invite", "come join",
     r"\b(?:would|do|will|could|can|might|won't) you(?: and [a-z]+(?: [a-z]+)?| both| all| two| guys)*(?: like| want| care| love| fancy| be able| be free)?(?: to)? (?:also |maybe |possibly |perhaps |still )*(?:come|join)\b(?! (?:up (?:with|short)|back (?:to (?:me|us)|with)|to (?:(?:a|an|the|any) (?:decision|conclusion|agreement|view)|terms)|across|clean|in (?:under|below|at)))", "you"),
    ("en.meeting.invite", "welcome", r"\b(?:you|you and [a-z]+)(?:'d| would|'ll| will|'re| are) (?:both |all )?(?:be )?(?:very |most |more than |always )?welcome(?= to (?:join|come|attend|visit|drop|stop|stay|look in|sit in)\b| (?:at|on) the\b| there\b| any ?time\b)", "you"),
    ("en.meeting.how-about", "up fancy keen", r"\b(?:up for|fancy|keen (?:on|for)) (?:a |an |some |another )?(?:[a-z]+ ){0,2}(?:walk|run|ride|swim|game|round|bite|film|movie|hike|match|stroll|concert|curry|sandwich)\b[^.?!]*\?", ""),
    ("en.meeting.available", "free around about", r"[,;-] (?:are you |you |but |so )?(?:free|around|about) (?:after|before|at|on|from|later|for|any ?time|this|next|tomorrow|today) ?[^.?!]{0,30}\?", ""),
    ("en.meeting.available", "fixed placed", r"\bhow are (?:you|we|things) (?:both |all )?(?:fixed|placed) (?:for|on|this|next|tomorrow|in|at)\b", "how"),
    ("en.meeting.see-you", "see receive welcome host show meet visit", r"(?:'ll|'d|'s|\b(?:can|could|will|would|is|are))(?: be)?(?: like| glad| happy| free| able| pleased| delighted| hoping)?(?: to)? (?:(?:see|receive|welcome|host|visit) you(?: there| all| both)?|show you (?:round|around|over))\b(?! (?:how|what|why|where|when|that|the))", "you"),
    ("en.meeting.see-you", "expect find", r"(?<![\w'])(?:we|i|they)(?:'ll| will|'re| are)(?: be)? (?:expect|expecting) you\b|\byou(?:'ll| can| will) find me (?:at|in|on|by|outside)\b", "you"),
    ("en.meeting.call-me", "ring call phone video zoom", r"\b(?:can|could|may|shall|should) (?:i|we) (?:just |maybe |possibly |perhaps )*(?:ring|call|phone|video|zoom) you\b", "you"),
    ("en.meeting.call-me", "pick meet collect fetch wait", r"(?<![\w'])(?:i|we)(?:'ll| will|'d| can| could)(?: just| also)* (?:be|wait|stand) (?:at|in|outside|by) (?:the|your|our) [^.?!]{3,40}\b(?:pick|meet|collect|fetch|wait)\b", "i we"),
    ("en.meeting.propose", "make", r"\b(?:can|could|will) you (?:still |both |all )?make (?:the )?<WHENS>", "you"),
    ("en.meeting.we-meet", "meeting meet gathering gather regroup reconvene", r"(?<![\w'])we(?:'re| are|'ll| will)?(?: all| now| still| be)* (?:meeting|meet|gathering|gather|regroup|reconvene)(?: up)?(?: again)? (?:at|on|in|outside|by|for)\b", "we"),
    ("en.meeting.we-meet", "site yours office place house gate door outside with", r"(?<![\w'])(?:i|we)(?:'ll| will) be (?:on site|with you|at yours|at your (?:office|place|house|gate|door|site)|outside your)\b(?! (?:in spirit|on this|all the way))", "i we"),
    ("en.meeting.invite", "buy stand take treat", r"\b(?:buy|stand|take|treat) you(?: both| all)?(?: a| to| for| out)* (?:coffee|lunch|dinner|drink|pint|beer|breakfast|supper|meal)\b", "coffee lunch dinner drink pint beer breakfast supper meal"),
    ("en.meeting.invite", "came come there", r"\b(?:want|like|love|hope|hoping|wish)(?:d|s)? you(?: all| both)? to (?:be there|come|be with us|be at the)\b(?! up with)|\bif you (?:came|could come|could be there|were there)\b(?! (?:up with|across))", "you"),
    ("en.meeting.invite", "come", r"^(?:please |do |just |so |and |why not )*come (?:for|over|round|along|by|to (?:us|ours|dinner|lunch|supper|tea|mine))\b(?! (?:what may|my way|to (?:pick|collect|get|fetch|sign)))", "for over round along by to"),
    ("en.meeting.confirm", "works suits", r"\b(?:day|time|slot|date)s? (?:that|which) (?:works?|suits?)\b", "that which"),
    # One meets the other: an encounter with a time.
    ("en.meeting.see-you", "catch fetch collect wait look try visit meet expected expect",
     r"(?<![\w'])(?:i|we|someone|somebody|he|she)(?:'ll| will|'d| can| could|'m going to| shall| should)(?: just| also| then)* (?:catch|fetch|collect|visit|meet|try|wait for|look out for|watch out for|look in on|call on|drop in on|come and (?:see|fetch|get|meet)|phone|take) you\b(?! (?:up on|at your word|for a fool|through))|^(?:catch|meet|find|fetch) (?:you|me)\b|\b(?:glad|happy|pleased|delighted|like|wish|want|wants|hope|hopes) to (?:call on|visit|receive|come and see|look in on) you\b|\bwill call on you\b|\byou(?:'re| are) expected (?:at|in|by|on)\b", "you me"),
    ("en.meeting.call-me", "phone ring call talk", r"(?<![\w'])(?:i|we)(?:'ll| will| shall|'m going to) (?:just )?(?:phone|ring|call) (?:on |at |around |again |back )?(?=<WHENS>)", DAY_WORDS),
    ("en.meeting.we-meet", "be", r"(?<![\w'])(?:i|we|he|she|engineer|inspector|technician|driver|doctor|nurse|surveyor|plumber|electrician|colleague|assessor|fitter|team)(?:'ll| will) be with you (?:at|on|between|around|from|tomorrow|in the|<DAY>)", "with"),
    # Room in somebody's days.
    ("en.meeting.available", "gap gaps clash diary window opening openings nothing something write slot slots calendar",
     r"\b(?:a|any|no|another|the|your|my|some) (?:[a-z]+ )?(?:gaps?|slots?|windows?|openings?|space|clash)(?: [a-z]+){0,2}? (?:on|at|before|after|around|in (?:your|my|the|his|her)|this|next|tomorrow|between|from) |\b(?:my|your|his|her|our) (?:diary|calendar|schedule|day|<DAY>|afternoon|morning|week) is (?:open|clear|free|empty|full|packed|wide open|a mess)\b|\b(?:i've|i have|we have|i've got) nothing (?:on|planned|in the diary)\b|(?<![\w'])something(?:'s| has) come up\b|\b<WHENS>(?:'s| is) a (?:write-?off|no[- ]go|bad day|no|mess|nightmare|bit (?:tight|tricky|awkward))\b", ""),
    ("en.meeting.available", "free clear open", r"\b(?:i|we|i've|we've|he|she)(?: have| has|'ve| 've got| got| do have)? <WHENS> (?:free|clear|open)\b|\b(?:have|has|got|keep|kept|leave) (?:the |my |all (?:of )?)?<WHENS> (?:free|clear|open)\b", DAY_WORDS),
    ("en.meeting.available", "in at", r"^(?:so |and |hi,? |hey,? )*(?:are|will) you (?:be |still |both |all )*(?:in the (?:office|building|area)|in town|at (?:your desk|home|the office|work|your place)|in|over here|around here)\b(?=.{0,80}<WHENS>)[^?]*\?", DAY_WORDS),
    ("en.meeting.available", "doing", r"\bwhat are you (?:both |all |two )?(?:doing|up to) (?:on |this |next |for |at |later )*(?:the )?(?:<WHEN>|weekend)[^?]*\?", "what"),
    # A time is agreed to, or another one wanted, in few words.
    ("en.meeting.confirm", "yes no not until till ok okay sure right fine", r"^(?:(?:yes|no|ok|okay|sure|right|fine|great|good|not|until|till)(?: to| for| then| please|,|\.|!|-)* ?){1,2}<WHENS>(?:,? (?:then|please|it is|works|is fine|suits|sounds good|but (?:any|not)[^.?!]{0,25}|if (?:that|you)[^.?!]{0,25}))?[^\w?]*$", DAY_WORDS),
    ("en.meeting.confirm", "confirm confirmed confirms confirming", r"(?<![\w'])(?:i|we) (?:can |hereby |gladly )?confirm <WHENS>|^(?:the )?<WHENS> (?:is|are) (?:now |hereby )?confirmed\b", DAY_WORDS),
    ("en.meeting.confirm", "works suits work suit", r"^(?:(?:yes|ok|great|perfect|sure|that|this|good)[, ]+)*(?:that|this|either|your|the) (?:time|day|date|slot|one)(?: also| still)? (?:works|suits)\b", ""),
    ("en.meeting.confirm", "can could", r"^(?:(?:yes|no|ok|sure|sorry|and|but)[,.!]? )?(?:can|could|can't|cannot|couldn't) (?:also |only |still )?(?:do|make|manage) <WHENS>", DAY_WORDS),
    ("en.meeting.confirm", "fine ok okay good perfect", r"^(?:yes,? )?<WHENS> is (?:fine|ok|okay|good|perfect|great)(?:,| or| but|[.!]|$)", ""),
    ("en.meeting.change", "instead later earlier mind possible right", r"\b(?:could|can|might|would|may) (?:it|we|this|that) be <WHENS>(?: [a-z]+){0,2} instead\b|\b(?:meet|start|come|begin|do (?:it|this)|speak|talk|make it) (?:an?|half an|\d+|a few|two) (?:hours?|minutes?|days?|week)(?: or (?:so|two))? (?:later|earlier)\b|\b(?:do you|would you) mind if (?:we|i) (?:say|said|make|made|come|came|meet|met|do|did|start|started|moved?|push(?:ed)?)\b|\b(?:is it|would it be) (?:all right|alright|ok|okay|possible) (?:if (?:we|i)|to) (?:say|make|come|came|meet|met|do|start|talk|speak|push|move)\b", ""),
    ("en.meeting.change", "put knock push shift move bring call", r"\b(?:put|knock|push|shift|move|bring|shunt|bump) (?:our|the|your|my|it|this|that|things) ?(?:<WHENS>|meeting|call|lunch|appointment|visit)? ?(?:back|forward|on|along)(?: (?:a|by|to|until|till) ?(?:a |an )?(?:<WHENS>|week|day|hour|bit|fortnight|few days))\b|\bcall off (?:our |the |your )?(?:<WHENS>|<NOUN>)|\b<WHENS>'s <NOUN> (?:is|has been) (?:now )?(?:off|cancelled|canceled|called off|moved|on|back on)\b", ""),
    ("en.meeting.propose", "let lets", r"\b(?:let's|lets|shall we|can we|could we) (?:please |just |all |both |maybe )*(?:(?:say|make it|aim for|go for|do|try|shoot for|plan on) <WHENS>|regroup|reconvene|(?:get|put|stick|have|find|fix|set|pick|agree|name) (?:something|a date|a day|a time|another date|that coffee|that lunch|that drink)|take (?:this|it) to (?:next|<DAY>|the)|have (?:that|our|the) (?:[a-z]+ )?<NOUN>)\b", ""),
    ("en.meeting.announce", "table seat usual place", r"^(?:a )?table for (?:two|three|four|five|six|us|\d)|\bthere(?:'s| is) a (?:seat|place|chair) for you\b|\busual (?:place|time|spot|table)[,?]", ""),
    ("en.meeting.invite", "attend report requested honour honor company presence attendance honoured honored", r"\b(?:please|kindly|you should|you must|to) (?:attend|report|present yourself) (?:at|to|for|our|the)\b(?=.{0,80}<WHENS>)|\b(?:pleasure of your company|your (?:presence|attendance) (?:is|at|on|would)|honou?red by your (?:company|presence)|do (?:us|me) the honou?r of)\b", ""),
    ("en.meeting.invite", "chance swing stop pop drop look", r"\bany chance (?:you|i|we) could (?:swing|stop|pop|drop|come|call) (?:by|in|over|round|up|down)|\bshall i (?:look|drop|pop|call) in\b|\bif you (?:want|care|like|fancy|feel like) (?:to )?(?:come|coming|pop|drop|stop)(?:ping)? (?:over|round|by|in|along)\b", ""),
    ("en.meeting.propose", "when", r"\bwhen (?:might|may|could|can|shall|should) (?:i|we) (?:come|call|visit|drop|stop|see|meet|ring|talk|speak)\b", ""),
    ("en.meeting.how-about", "fancy day", r"\b(?:do you |would you |d'you )?fancy (?:a|an|some|another) (?:[a-z]+ ){0,2}?(?:day|evening|night|weekend|afternoon|morning|trip|outing) (?:at|in|out|on|by|to)\b[^?]*\?", ""),
    ("en.meeting.available", "spare give grant", r"\b(?:spare|give|grant|lend) (?:me|us) (?:a |an |half |just |about |another |maybe )*(?:\d+|five|ten|fifteen|twenty|thirty|few|couple of|quick|quarter of) ?(?:minutes?|mins?|an hour|hours?|moments?)\b", ""),
    ("en.meeting.see-you", "forward", r"\blook(?:ing)? forward to (?:receiving you|having you|showing you|hosting you|our (?:chat|call|lunch|dinner|visit|meeting|session|walk|day))\b", ""),
    ("en.meeting.we-meet", "wants wanted hopes needs like", r"\b(?:wants|wanted|hopes|needs|would like|'d like) to (?:have|hold|do|schedule|set up|arrange) (?:a |an |the |our )?(?:[a-z]+ )?<NOUN>", "have hold do schedule set arrange"),
    ("en.meeting.we-meet", "agreed", r"\bagreed to (?:meet|conference|talk|speak|get together|reconvene|have (?:a|another))\b", ""),
    ("en.meeting.available", "available free around", r"\bare you (?:both |all |still )?(?:available|free|around) (?:on |for |this |next |at |over )*(?:the )?(?:weekend|week|<WHEN>)", "you"),
    ("en.meeting.change", "disregard ignore", r"\b(?:disregard|ignore) (?:the|my|that|this) (?:[a-z]+ )?(?:invitation|invite|<NOUN>)\b", ""),
    ("en.meeting.see-you", "want wants need needs", r"\b(?:want|wants|need|needs) you (?:there|here|in|at|to (?:come|present|join|attend|be))\b(?=.{0,50}<WHENS>)", "you"),
    ("en.meeting.change", "scrap skip ditch bin abandon later earlier", r"\b(?:scrap|skip|ditch|bin|abandon) (?!the (?:idea|plan|first|second|last)\b)<WHENS>|\bmake it (?:a (?:bit|little) |slightly )?(?:later|earlier)\b", ""),
    ("en.meeting.confirmed", "dial join log zoom", r"(?<![\w'])(?:i|we)(?:'ll| will) (?:just )?(?:dial|join|log|zoom|phone|call) in\b|(?<![\w'])(?:i|we)(?:'ll| will) join (?:by|via|over) (?:phone|video|zoom|teams|skype)\b", "in by via over"),
    ("en.meeting.confirmed", "table booking reservation appointment slot place", r"\byour (?:table|booking|reservation|appointment|slot|place)\b[^.?!]{0,25} (?:is|has been) (?:now )?(?:confirmed|booked|reserved) (?:for|on|at)\b", "confirmed booked reserved"),
    ("en.meeting.announce", "wine gin tapas cocktails curry catch walk bite", r"^(?:a |some |quick )*(?:wine|gin|tapas|cocktails?|curry|catch-?up|walk|bite)(?: (?:at|in|on|tomorrow|tonight|<DAY>|this|next|after|before|sometime|soon|later)\b[^?]{0,40})?\?$", ""),
    ("en.meeting.confirm", "fine good ok okay best better possible", r"^(?:(?:yes|no|ok|okay|sorry|and|but)[,.! ]+)*<WHENS>,? (?:are |is )?(?:both|all|also|either|equally) (?:fine|good|ok|okay|possible)\b|^<WHENS> (?:fine|ok|okay|best|better|preferred|possible)(?: for (?:me|us)| too| if [^.?!]{2,25})?\W*$", DAY_WORDS),
    ("en.meeting.announce", "cake drinks lunch dinner breakfast coffee tea pizza beers bubbly champagne buffet supper", r"^(?:cake|drinks|lunch|dinner|breakfast|coffee|tea|pizza|beers|bubbly|champagne|buffet|supper)(?: and [a-z]+)?(?: (?:in|at|on|by) (?:the |our |my )?[a-z]+(?: [a-z]+)?)? (?:at|from|on) <WHENS>", ""),
    ("en.meeting.how-about", "coffee lunch dinner drink call chat pint", r"^(?:a |quick )*(?:coffee|lunch|dinner|drink|call|chat|pint) to (?:talk|discuss|chat|catch up|celebrate|go over|plan)[^.?!]*\?", ""),
    ("en.meeting.see-you", "be", r"(?<![\w'])(?:i|we)(?:'ll| will) be (?:at|in|on) [^.?!]{2,40} if you(?:'d| would)? (?:want|fancy|care|feel|like|need)\b", "if"),
    ("en.meeting.propose", "view see look visit meet", r"(?<![\w'])(?:i|we) (?:could|can|would like to|'d like to|would love to) come (?:and|to|over to|round to|by to) (?:view|see|look|have a look|visit|meet)\b", "come"),
    ("en.meeting.propose", "doing going still", r"\bare we (?:all |both )?(?:still )?(?:doing|going|meeting|having|on for)\b[^.?!]{1,40}\b<WHENS>[^.?!]*\?", "we"),
    ("en.meeting.confirm", "neither none", r"\b(?:neither|none|both)(?: of (?:the|these|those|your))?(?: (?:dates?|days?|times?|slots?))? (?:works?|suits?)\b", "works work suits suit"),
    ("en.meeting.propose", "proposes suggests offers", r"\b(?:proposes|suggests|offers) <WHENS>", DAY_WORDS),
    ("en.meeting.invite", "love see many", r"\b(?:love|like|hope|hoping|good|great|lovely|nice) to see (?:as many of you|all of you|everyone|everybody|some of you|the whole team)\b", ""),
    ("en.meeting.call-me", "picking", r"^(?:hi,? |so |and )*(?:are |will )?(?:you|u) (?:be )?picking (?:me|us) up\b", ""),
    ("en.meeting.propose", "view see", r"(?<![\w'])(?:i'd|i would|we'd|we would) (?:like|love) to (?:view|come and see|see) (?:the|your|it)\b(?! (?:numbers|figures|report|draft|data|list|file|plan|proposal|results|document))", "view come see"),
    ("en.meeting.see-you", "be", r"(?<![\w'])(?:i|we) (?:could|can) be there (?:at|by|for|from|around)\b", "there"),
    ("en.meeting.propose", "over", r"\b(?:let me|let's|can we|could we|shall we|could i|can i|i'd like to|happy to|discuss|talk|chat|explain|catch up)\b[^.?!]{0,45}\bover (?:a |some )?(?:quick )?(?:lunch|dinner|coffee|drinks?|pint|beer|breakfast|supper|tea)\b", "lunch dinner coffee drink drinks pint beer breakfast supper tea"),
)  # fmt: skip
"""Rules, the words that make each looked at, its pattern, and words of which one must stand beside those."""
