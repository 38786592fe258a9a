"""Promises in few words: an answer with a day, what is under way, what leaves today, what is kept until a day."""

from typing import Final

from sincerely.noticing.language.en.taking_on import LIMIT_WORDS, PAPERS

_NO_GIFT: Final = r"(?!(?:a|an|the|your|some|another)(?: [a-z]+){0,3} (?:time|fun|lunch|dinner|chance|opportunity|option|choice|trouble|problems?|baby|party|meeting|call|day|days|week|weekend|break|rest|view|go|ride|journey|trip|say|turn|laugh|life|effect|impact)\b)"
_UNDER_WAY: Final = "doing finishing sorting typing writing checking chasing fixing sending booking ordering printing posting uploading drafting pulling putting looking packing measuring painting ringing calling"

_SENDS: Final = r"(?:send|bring|call you|ring you|deliver|give you|post|ship|return|pay|order|book|let you know|inform you|forward|prepare|answer|reply|fix|collect|upload|transfer|finish)"
_NO_HABIT: Final = r"(?!.*\b(?:every|always|usually|normally|each|when|whenever|if|unless|most)\b)"
_PRESENT: Final = "send bring call ring deliver give post ship return pay order book let inform forward prepare answer reply fix collect upload transfer finish"
_TO_COME: Final = r"(?:tomorrow|tonight|(?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|on <DAY>\b|next (?:week|month|<DAY>)|first thing|later today|this (?:afternoon|evening))"
"""A day to come: with it the present tense tells what will be done, above all of those whose English is their second."""

_I_CAN: Final = r"(?:^|[,;:-] |\b(?:and|but|so|then|yes|sure|ok|okay) )(?:i|we) can (?:also |then |certainly |definitely |probably |easily |just |now )*"
_UNASKED: Final = r"(?![^.?!]{0,80}\b(?:if|should|unless|whenever) (?:you|that|this|it|necessary|needed)\b)"
"""No offer that waits for the reader to want it."""

SHORT: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("en.promise.you-will-have", "have",
     rf"\byou(?: both| all| two| and @NAME| and your [a-z]+)?(?:'ll| will| shall) (?:also |then |both |all )?have {_NO_GIFT}(?:it|them|this|that|both|everything|(?:all|all the|all your|the|my|our|a|an|your|another|both)(?: [a-z0-9-]+){{1,5}}?)(?: back| ready)? (?:<LIMIT>|before (?:you|we|the|your|our|i) [a-z]+|in (?:good )?time for)",
     f"{LIMIT_WORDS} before time"),
    ("en.promise.will-do", "yes yep yeah yup sure ok okay",
     r"^(?:[a-z0-9/ ]{2,20} ?(?:-|:) ?)?(?:yes|yep|yeah|yup|sure|ok|okay|will do|of course|no problem)[,. -]+(?:(?:done|ready|sent|latest|at the latest|with you|to you) )?by (?:the )?(?:end of|close of|cob|eod|noon|lunch|midday|<DAY>|tomorrow|tonight|next|this|<CLOCK>|<MONTH>|\d{1,2}(?:st|nd|rd|th)?\b)[^.?!,;]{0,30}[.!,]? ?$",
     "by"),
    ("en.promise.in-hand", _UNDER_WAY,
     r"^(?:(?:am|just|now|still|ok|okay|yeah|yes|sure|will be),? )*(?:doing|finishing|sorting|typing|writing|checking|chasing|fixing|sending|booking|ordering|printing|posting|uploading|drafting|pulling|putting|looking|packing|measuring|painting|ringing|calling) (?:up |out |off |into |together )?(?:it|that|this|them|these|those|both|him|her|yours|your [a-z]+(?: [a-z]+)?|the [a-z]+(?: [a-z]+)?)(?: up| off| out| over| to you| for you)* (?:right now|now|today|tonight|tomorrow|this (?:wknd|w\/e|weekend|week|afternoon|aft|evening|eve|morning)|over the (?:weekend|wknd)|at the weekend|on <DAY>|<DAY>|first thing|as we speak|by (?:<DAY>|noon|tonight|tomorrow))\b",
     "now today tonight tomorrow wknd w weekend week afternoon aft evening eve morning thing as by mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday"),
    ("en.promise.can-do", "hold keep reserve save aside",
     r"(?<![\w'])(?:i|we) can (?:also |still |only |just )?(?:hold|keep|reserve|save|put aside|set aside) (?:it|them|that|this|these|those|one|two|both|the|your|a|an)\b(?! (?:secret|eye|door|line|record|straight face|low profile|up|going|on))(?: [a-z0-9-]+){0,5}? (?:until|till|to|for) (?:the |you\b)?(?:end of|you\b|<DAY>|tomorrow|tonight|next|this|<MONTH>|\d|noon)",
     "until till to for"),
    ("en.promise.able", "can",
     rf"{_I_CAN}(?:reach out|check|follow up|look into|find out|talk (?:to|with) (?!you\b)|ask|arrange|confirm|call|make (?:[a-z]+ ){{0,2}}(?:changes?|corrections?|revisions?|edits)|finali[sz]e|book|execute|sign|revise|circulate|submit|redo|handle|do (?:that|it|this))\b[^.?!;,]{{0,50}}? (?:in (?:\d+|ten|five|fifteen|a few|an hour|the am|am|the morning)|today|tonight|tomorrow|shortly|first thing|now|this (?:afternoon|morning|week|evening)|on <DAY>){_UNASKED}",
     "reach check follow look find talk ask arrange confirm call make finalize finalise book execute sign revise circulate submit redo handle do"),
    ("en.promise.can-do", "happy glad",
     r"^(?:yes|sure|ok|okay|yep|yeah|absolutely|of course|certainly)[,.!;: -]+(?:i'm |i am |i'd be |i would be |we're |we are |we'd be )?(?:very |more than |quite )?(?:happy|glad) to(?: (?:do (?:so|that|it|this)|help(?: out)?))?(?=[.,!;]|$)", ""),
    ("en.promise.under-way", "following coming getting",
     r"(?<![\w'])(?:i'm|i am|we're|we are) (?:now |also |just )?(?:following up (?:with|on) (?!your?\b)[a-z]+|coming (?:over|by|up|down) with (?:the|a|your|it|them)|getting ready to (?:send|fax|mail|issue|post|file|circulate|distribute|call))\b", "up with ready"),
    ("en.promise.intend", "should",
     r"(?<![\w'])(?:i|we) should (?:also |still |then )?be able to (?:respond|reply|answer|confirm|provide|let you|turn (?:it|this|that) around|close|give you)\b[^.?!]{0,50}\b(?:by|before|on|within|today|tonight|tomorrow|shortly|soon|later|this (?:week|afternoon|evening|morning)|next week)\b", "respond reply answer confirm provide let turn close give"),
    ("en.promise.will-have", "have",
     r"(?<![\w'])(?:i|we)(?:'ll| will) have more (?:of an? |information|details?|news|to (?:say|report|tell|share)|on (?:this|that|it|the))[^.?!]{0,80}\b(?:later|soon|shortly|tomorrow|tonight|by|after|once|when|this (?:week|afternoon|evening|morning)|next week|in (?:a|the))\b", "more"),
    ("en.promise.to-follow", "courier post dhl ups fedex dpd overnight airmail carrier van",
     r"(?:^|[,;:] )(?:[a-z0-9/&'.-]+ ){1,7}?(?:goes|go|leaves|leave|ships|ship|is going|are going|is leaving|are leaving|going|leaving|shipping) (?:out |off |over )?(?:to you )?(?:by|with|via|in) (?:(?:express|special|overnight|next-day|the|our|a|today's|tonight's|tomorrow's) )*(?:courier|post|dhl|ups|fedex|dpd|airmail|carrier|van|special delivery)(?: out| off)? (?:today|tonight|tomorrow|on <DAY>|<DAY>|this (?:afternoon|evening|morning)|first thing|before|by)\b|(?:^|[,;:] )(?:[a-z0-9/&'.-]+ ){1,7}?(?:goes|go|leaves|leave|ships|ship|is going|are going) (?:out |off |over )?(?:today|tonight|tomorrow|on <DAY>|this (?:afternoon|evening|morning)|first thing) (?:by|with|via) (?:(?:express|special|overnight|next-day|the|our|a) )*(?:courier|post|dhl|ups|fedex|dpd|airmail|carrier|van)\b",
     "goes go leaves leave ships ship going leaving shipping"),
    ("en.promise.in-hand", _PRESENT,
     rf"(?:^|[,;:] |\b(?:and|but|so|then|ok|yes) )(?:i|we) {_NO_HABIT}{_SENDS}\b(?! (?:it|this|that) [a-z]+day\b)[^.?!;]{{0,50}}\b{_TO_COME}"
     rf"|^(?:(?:ok|yes|and|then|so),? )*{_TO_COME}(?: morning| afternoon| evening)?,? (?:i|we) {_NO_HABIT}{_SENDS}\b",
     "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun next thing later afternoon evening"),
    ("en.promise.you-will-have", "get receive",
     rf"^(?:(?:ok|yes|and|then|so),? )*you (?:get|receive) (?:it|them|this|that|everything|(?:the|your|our|my|a|an) (?:[a-z]+ )?(?:{PAPERS}|offer|plan|protocol|files?|goods|machine|money|rest))\b[^.?!;]{{0,20}} {_TO_COME}(?! (?:if|when)\b)", "you"),
    ("en.promise.will-do", "latest",
     r"^(?:no problem|sure|ok|okay|yes|of course|will do)[,. -]+(?:on |by )?(?:<DAY>|tomorrow|tonight|noon|next week|end of (?:the )?(?:day|week))(?: morning| afternoon| evening| noon)?,? (?:at the )?latest\b", ""),
    ("en.promise.will-do", "list",
     r"^(?:it(?:'s| is) |that(?:'s| is) |this is )?(?:on|top of) my (?:list|to-?do list|desk) for (?:today|tonight|tomorrow|this|next|<DAY>|first thing)\b", "my"),
    ("en.promise.in-hand", "credit refund reimburse replace waive",
     r"^(?:so |then |and |yes,? |ok,? )?we (?:credit|refund|reimburse|replace|waive) (?:you\b|your|the|it\b|both|that|this)(?! (?:customers?|clients?|members)\b)(?![^.?!]{0,60}\b(?:customers?|always|never|every|each|within|usually|normally|only|if|unless|regularly|annually|yearly)\b)",
     "we"),
)  # fmt: skip
"""Rules, the words that make each looked at, its pattern, and words of which one must stand beside those."""
