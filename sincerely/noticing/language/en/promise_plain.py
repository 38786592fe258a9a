"""Promises as people put them in a hurry, in English: what you will have when, what goes out, whom I call in ten minutes.

Learned from our own letters of twelve hands (`bench/written` p1 to q8) and of four more (e1 to e4);
`bench/noticing_marked.py` measures on four others (e5 to e8).
"""

from typing import Final

from sincerely.noticing.language.en.taking_on import PAPERS

_BY: Final = (
    r"(?:by (?:the )?(?:\d|noon|end|close|cob|eod|<DAY>|tomorrow|tonight|next|lunch|<MONTH>)|within (?:the|an?|\d|two|three|five|ten)|in the (?:first|second|third|last) week|(?:on )?<DAY>\b|tomorrow|tonight"
    r"|today|this (?:afternoon|evening|week|morning)|next week|first thing|before (?:the close|lunch|noon|thanksgiving|christmas|<DAY>|tomorrow))"
)
_BY_WORDS: Final = "by within week mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday tomorrow tonight today this next first before"
_NO_GIFT: Final = r"(?!(?:to|been|had|a (?:good|great|nice|chance|lot)|no|the (?:chance|opportunity|option|pleasure|benefit)|(?:[a-z]+ ){0,3}(?:time|fun|lunch|dinner|opportunity|trouble|problems?|meeting|call|calls|visitors?|guests?|game|off|access|training)\b)|(?:until|till)\b)"
_THINGS: Final = rf"(?:{PAPERS}|volumes|signature|money|files?|results|versions?|pictures|tickets?)"
_MANNER: Final = r"by (?:fax|courier|e-?mail|mail|fedex|ups|overnight|messenger)\b"
_SENDING: Final = "calling phoning ringing mailing faxing sending emailing asking chasing fixing pulling stopping dropping picking checking"
_AT_ONCE: Final = r"(?:now|right (?:now|away|this (?:minute|second))|this (?:minute|second|afternoon|morning|evening)|tonight|tomorrow|first thing|at \d|in (?:ten|five|fifteen|\d+|a (?:few|minute|sec))\b|in the (?:morning|a\.?m)|as soon as (?:i|we|this)\b|(?:on )?<DAY>\b)"
_AT_ONCE_WORDS: Final = "now right this tonight tomorrow first at in as mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday"
_DONE_BY: Final = r"(?:fix|shut|look|pull|send|call|check|do|get|bring|take|write|draft|run|move|change|add|clear|sort|set|make|handle|ring|phone|fax|mail|contact|print|book|meet|come|stop|put|redo|review)"
_AND_DONE: Final = r"(?:pulled|sent|fixed|drafted|redone|printed|copied|faxed|mailed|moved|cleared|on the (?:line|phone|call)|over to (?:you|your|them|him|her)\b|in there|out there|out to you|out the door|signed and)"

PLAIN: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("en.promise.you-will-have", "have get receive",
     rf"\b(?:you(?:'ll| will| shall)|youll) (?:both |all |also |then )?(?:have|get|receive) {_NO_GIFT}(?:(?:it|them|this|that|both|everything)(?: back)? |(?:[a-z0-9$/-]+ ){{0,4}}?{_THINGS} (?:back )?)?(?:{_BY}|{_MANNER})", f"{_BY_WORDS} fax courier email mail fedex overnight messenger"),
    ("en.promise.to-follow", "your with",
     rf"\b(?:will|'ll)(?: then| also)? be (?:(?:in|on) your (?:inbox|in-?box|hands?|mailbox|box|book|desk|chair)\b|with you {_BY})", "inbox in hand hands mailbox box book desk chair you"),
    ("en.promise.to-follow", "by",
     r"^(?:(?:ok|yes|and|then|so|new|the|a)[, ]+)*(?:[a-z0-9&/-]+ ){1,4}(?:to|with) you (?:by|before|on|no later than) (?:the )?(?:end of|close|cob|eod|noon|<DAY>|tomorrow|tonight|next|<MONTH>|\d)", "you"),
    ("en.promise.to-follow", "goes go going",
     rf"^(?:(?:ok|yes|and|then|so|the|your|a|an|my|our)[, ]+)*(?:[a-z]+ ){{0,2}}(?:{_THINGS}|deposit|cash|package|box(?:es)?|it|they|fix|text)(?:'ll| will)? (?:goes|go|is going) (?:in|out|into|off)(?: in)?(?: (?:the|tonight's|today's|tomorrow's) (?:mail|post|build|package)\b| (?:from me )?(?:{_BY}))", "in out off into"),
    ("en.promise.to-follow", "way", r"\b(?:is|are) (?:going to (?:come|be)|coming|headed|heading) your way\b(?= (?:by|tomorrow|tonight|today|this|next|on|shortly|soon|before|within)\b)", "your"),
    ("en.promise.will-have", "have",
     rf"(?<![\w'])(?:i|we)(?:'ll| will) (?:also |then |just |gladly )?have (?:(?:him|her|them|(?!to\b)@NAME|(?:my|our|the) (?:secretary|assistant|office|staff|people|folks|team|group|lawyers?|accountant|guys)|someone|somebody) (?:also |then )?{_DONE_BY}\b|(?:(?:him|her|them|it|this|that|these|those|@NAME)|(?:the|your|our|my|a|an|some|two|three) (?:[a-z]+ ){{0,2}}?(?!meeting|call|lunch)[a-z]+) {_AND_DONE})", "him her them my our the someone somebody it this that these those your a an some two three " + "on over out in pulled sent fixed drafted"),
    ("en.promise.in-hand", _SENDING,
     rf"^(?:(?:ok|so|just|now|am|yes|yep|will be|still)[, ]+)*(?:calling|phoning|ringing|mailing|faxing|sending|emailing|asking(?! to)|chasing|fixing|pulling|stopping by|dropping (?:it|them|this|that|off|by)|picking (?:it|them|you|up)|checking (?:w/|with|on|into))\b(?! (?:for|all|cards?|order)\b)[^.?!;,]{{0,40}}?\b{_AT_ONCE}", _AT_ONCE_WORDS),
    ("en.promise.under-way", "checking", r"^(?:(?:ok|so|just|now|am|yes|yep|still|thanks)[, ]+)*checking (?:w/|with|on (?:it|that|this|them))(?: (?:@NAME|the [a-z]+|[a-z]+)){0,3}[.!]*$", ""),
    ("en.promise.under-way", "way", r"^(?:(?:ok|okay|yes|yep|thanks|sorry|i'm|i am|im|am|we're|we are)[,. ]+)*on (?:my|our) way(?: (?:up|over|down|now|back|to you|there|in))?[.!,]*$", "my our"),
    ("en.promise.in-hand", f"{_SENDING} drafting having redoing forwarding",
     rf"(?<![\w'])(?:i'm|i am|im|we're|we are) (?:also |now |just |then )?(?:calling|phoning|ringing|mailing|faxing|sending|emailing|asking(?! now)|chasing|fixing|having @NAME [a-z]+|redoing|drafting|forwarding|checking (?:with|whether|if|on))\b(?![^.?!;,]* (?:held|had|made|met|spoke|discussed|gave|saw|talked) )(?! (?:you )?(?:this|attached|herewith|along|below|a copy of this|trouble|problems?|difficult\w*|lunch|dinner|a (?:party|baby|hard|good|great|lot|meeting)|fun|surgery|my|for)\b)[^.?!;,]{{0,50}}?\b{_AT_ONCE}", _AT_ONCE_WORDS),
    ("en.promise.in-hand", "preparing drafting putting compiling pulling",
     r"(?<![\w'])(?:i'm|i am|im|we're|we are) (?:also |now |just |then )?(?:preparing|drafting|putting together|compiling|pulling together) (?:a|an|the|some|your|it|that|them)\b[^.?!;]{0,60}\b(?:for (?:you|your)|you can|so (?:that )?you|in the meantime|and (?:will|should) (?:have|send|forward))\b", "you your meantime will should"),
    ("en.promise.going-to", "going gonna",
     r"(?:(?<![\w'])(?:i'm|i am|im|we're|we are)|^am) (?:also |just |now )?(?:going to|gonna) (?:call|ask|redo|go through|check|look into|talk (?:to|with) (?!you\b)|speak (?:to|with) (?!you\b)|see (?:if|whether|what i can)|find out|follow up|put together|pull together|set up|work on|draft|send|fax|mail|forward|print|chase|fix)\b(?! (?:it a|out|off)\b)", ""),
    ("en.promise.let-me", "let", r"(?:^|[,;:.!-] |\b(?:but|and|so|ok|okay|well|then|also|first|yes|please) )let me (?:just |first )?(?:lean on|sound out|feel out|run (?:it|this|that) (?:by|past|down)|have (?:a word|someone|somebody|him|her|them|my|our)|put (?:in a (?:call|word)|a (?:note|call))|twist|nail|track (?:it|him|her|that|them) down|go (?:back|through|look|see|ask|find))\b", ""),
    ("en.promise.will-not", "lips word mum", r"\bmy lips are sealed\b|\bnot a word from me\b|\bmum's the word\b", ""),
    ("en.promise.will-act", "let mention tell",
     r"(?<![\w'])(?:i|we)(?:'ll| will) (?:also |then |certainly |definitely )?(?:let (?:her|his|their|the|my|our) (?:[a-z]+ ){1,2}know|mention [^.?!,;]{2,30}? to (?:him|her|them|the [a-z]+|@NAME)\b|tell you (?:tonight|tomorrow|when (?:i|we)|over (?:lunch|dinner|coffee)|on <DAY>)|sign it (?:whenever|as soon as|the minute))", "know to tonight tomorrow when over on whenever soon minute"),
    ("en.promise.under-way", "there",
     r"^(?:(?:ok|okay|yes|yep|i'll|i will|will)[, ]+)*(?:be )?(?:there|over there|up there|down there)(?: for (?:supper|dinner|lunch)(?: <DAY>)?| (?:by|at|in) (?:about |around |half past )?(?:noon|\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half|an hour)\b)(?! (?:days|weeks|months|years|percent))", "for by at in"),
)  # fmt: skip
"""Rules, the words that make each looked at, its pattern, and words of which one must stand beside those."""
