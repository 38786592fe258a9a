"""Meetings in few words: a day or an hour that is taken, moved or asked about, with hardly a verb."""

from typing import Final

_W: Final = r"(?:(?:this |next |the )?<DAY>(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?)?(?: <MONTH>)?|(?:the )?\d{1,2}(?:st|nd|rd|th)(?: (?:of )?<MONTH>)?|\d{1,2}(?: ?(?:/|-|to|and|or) ?\d{1,2})? <MONTH>|<MONTH> \d{1,2}|<CLOCK>|\d{1,2}[:.]\d\d|tomorrow|tonight|noon|next week)"
"""A day or an hour."""
_AT: Final = r"(?:,? (?:(?:at|from) )?(?:about |around )?(?:<CLOCK>|\d{1,2}[:.]\d\d|\d{1,2}|noon|half \d{1,2}|half [a-z]+)| morning| afternoon| evening|,? first thing)"
_YES: Final = (
    r"(?:(?:yes|yep|ok|okay|great|perfect|fine|sure|good|right|done|lovely|super|excellent|agreed)(?:,|\.|!| -)? )*"
)
_FITS: Final = r"(?:fine|good|ok|okay|perfect|great|grand|lovely|ideal|works|suits)"
_OF_US: Final = r"(?:me|us|both of us|everyone|all of us|@NAME(?: and me)?)"
_MOVED: Final = r"(?:move|shift|push|postpone|reschedule|bring forward|put back|put off)"
_NO_MEETING: Final = r"(?!(?:our |the |my |your )?(?:[a-z]+ ){0,2}(?:deadline|launch|release|payment|delivery|go-?live|files?|money|server|data|order|stock|sofa|furniture|house|office|target|team|date of|goods|boxes)\b)"
_DAY_WORDS: Final = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun tomorrow tonight noon week january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th am pm"

FIXED: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("en.meeting.confirmed", "it then fine good ok okay perfect great grand lovely ideal works suits",
     rf"^{_YES}{_W}{_AT}?(?: it is|,? then|(?: is| are|'s|'re)?(?: still| all)? {_FITS}(?: (?:for|with|by) {_OF_US}| (?:me|us))?)(?=[.,!;:-]|$| (?:and|see|i'll|but)\b)", _DAY_WORDS),
    ("en.meeting.confirmed", "please",
     rf"^{_YES}(?:<DAY>(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: <MONTH>)?|\d{{1,2}} <MONTH>|tomorrow)(?:,? (?:at )?(?:<CLOCK>|\d{{1,2}}[:.]\d\d|noon)) please\W*$", ""),
    ("en.meeting.confirmed", "lunch dinner coffee breakfast drinks brunch call beer pint walk tea supper",
     rf"^{_YES}(?:a )?(?:lunch|dinner|coffee|breakfast|drinks|brunch|call|beer|pint|walk|tea|supper) it is\b", "it"),
    ("en.meeting.confirmed", "fine good ok okay perfect great works suits happy",
     rf"^{_YES}(?:that(?:'s| is) |it(?:'s| is) )?(?:(?:{_FITS}|happy) (?:with|for|by) {_OF_US}|(?:works|suits) (?:for )?{_OF_US})(?: too| as well)?[,.:;-]+ ?(?:so |then |see you )?{_W}", ""),
    ("en.meeting.confirmed", "confirm confirming",
     rf"\b(?:happy|pleased|glad|delighted|able|like|can|hereby|i|we|just)(?: to)? confirm(?:ing)? (?:that |the |for |both )*(?:date[s]? |slot |time )?(?:of |on |for )?{_W}", ""),
    ("en.meeting.confirmed", "pleasure gladly love count there see",
     rf"^(?:yes|ok|okay|sure|great|perfect|lovely)[,.!]? {_W}[^.?!]{{0,20}}, (?:with pleasure|gladly|happily|i'd love to|count me in|i'll be there|see you)\b", ""),
    ("en.meeting.change", "moved pushed shifted brought postponed rescheduled",
     rf"^(?:now |all |it's |this is )*(?:moved|pushed|shifted|brought forward|postponed|rescheduled|put back)(?: back| forward)? (?:to|until|till) {_W}", _DAY_WORDS),
    ("en.meeting.change", "move shift push postpone reschedule bring put",
     rf"(?<![\w'])(?:i|we)(?:'ll| will| may| might)?(?: must| need to| have to|'ve to| had to|'d like to| would like to| want to)(?: therefore| unfortunately| now| also| please)* {_MOVED} {_NO_MEETING}(?:{_W}(?:'s)?\b|(?:it|(?:our|the|my|your)(?: [a-z0-9-]+){{1,4}}?)(?: back| forward)? (?:(?:by|to|until|till|from) )+(?:one|a|two|three|\d|an|{_W}|the (?:following|next)|later))", ""),
    ("en.meeting.propose", "take see squeeze fit",
     rf"\b(?:could|can|would) you (?:possibly |also |perhaps )?(?:take|see|squeeze|fit) (?:me|us)(?: in)? (?:(?:at|on|for) )?(?:first thing|(?<=at\s)(?:eight|nine|ten|eleven|twelve|one|two|three|four|five|six)|before|after|later|this (?:morning|afternoon|week)|next|{_W})", ""),
    ("en.meeting.propose", "fixed placed set looking",
     r"\bhow are (?:you|things)(?: and @NAME| both| all| two| guys)? (?:fixed|placed|set|looking) (?:for|on) (?!the new\b)", "how"),
    ("en.meeting.propose", "come fly travel drive",
     rf"\b(?:can|could|would|will) you (?:both |all |also )?(?:come|fly|travel|drive)(?: (?:over|up|down|out|across))? to @NAME\b[^.?!]{{0,60}}(?:\bweek\b|{_W}|\bin <MONTH>)", ""),
    ("en.meeting.propose", "minutes mins hour", r"\b(?:value|welcome|appreciate|like|love|need|have|grab|spare me|give me) (?:just )?(?:ten|five|fifteen|twenty|thirty|\d+|a few|a couple of|half an|an) (?:minutes|mins|hour)(?: of your time)? with (?:you|both|one of you)\b", ""),
    ("en.meeting.propose", "phone video call teams zoom person skype meet",
     rf"\b(?:go through|go over|discuss|talk through|talk about|run through|settle|finali[sz]e|speak|talk)\b[^.?!]{{0,90}} (?:by phone|on the phone|by video|on (?:a )?(?:video )?call|on teams|on zoom|on meet|over (?:zoom|teams|the phone)|in person)\b[^.?!]{{0,20}}{_W}", ""),
    ("en.meeting.announce", "chosen picked settled plumped gone agreed",
     rf"\b(?:they|he|she|we|@NAME)(?:'ve| have|'s| has) (?:chosen|picked|gone for|settled on|agreed on|plumped for) (?:the )?{_W}", ""),
    ("en.meeting.available", "do", rf"\b(?:can|could|can't|cannot|couldn't)(?: only| also| still| both| all| you(?: and @NAME| both| all)?| we(?: all| both)?)? do {_W}(?! (?:the|it|this|that|your|my)\b)", "can could cannot couldn can't couldn't"),
    ("en.meeting.confirmed", "arrivals reception station entrance door barrier", rf"(?<![\w'])(?:i|we)(?:'ll| will) be (?:waiting )?(?:at|in|outside|by) (?:arrivals|reception|the (?:station|entrance|door|barrier))\b[^.?!]{{0,20}}{_W}", "'ll will"),
    ("en.meeting.propose", "days nights weekend week", r"\b(?:\d|two|three|four|five|a few|a couple of|a|a long)(?: days| nights| weekend| week) in @NAME\b[^.?!]{0,60}\?", ""),
)  # fmt: skip
"""Rules, the words that make each looked at, its pattern, and words of which one must stand beside those."""
