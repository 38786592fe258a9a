"""Coming, going and being given a post, in English: how it is announced at work, and told in passing.

Patterns are written as in `life_told`: `<WHO>` and `<BEING>` want a person before the event.
"""

from typing import Final

_GROUP: Final = (
    r"(?:group|team|desk|department|office|division|organi[sz]ation|company|firm|staff|practice|board|faculty|bureau)"
)
_GROUP_WORDS: Final = "group team desk department office division organization organisation company firm staff practice board faculty bureau"
_GOOD_NEWS: Final = {
    "job": "role position appointment confirmation nomination election job assignment post tenure partnership opportunity acceptance",
    "promotion": "promotion",
    "retirement": "retirement",
    "wedding": "wedding marriage",
    "engagement": "engagement",
    "birth": "baby son daughter grandson granddaughter grandchild birth pregnancy twins arrival",
    "graduation": "graduation degree doctorate phd mba",
    "award": "award medal",
    "anniversary": "anniversary",
    "move": "house home",
}
"""What people are congratulated on, by what it tells."""
_CONGRAT: Final = r"\b(?:congrat\w*|conrats|congradulat\w*|congrads|congratz|kudos)"
_LEADERS: Final = r"(?:head|chair(?:man|woman|person)?|president|director|manager|partner|chief|ambassador|secretary|ceo|cfo|coo|dean|principal|captain|coach|editor|leader)"

AT_WORK: Final[tuple[tuple[str, str, str, str], ...]] = (
    # Leaving.
    ("farewell", "leaving departing", r"<WHO>(?:leaving|departing) (?:from )?(?!<PLACE>\b)@NAME(?:'s)?(?: (?:&|and) [a-z]+)?(?= (?:effective|on|to (?!(?:meet|catch|see|get|visit)\b)[a-z]+|at the end|after|in <MONTH>|this (?:week|month|summer|fall|spring|year)|next (?:week|month|year)|soon|shortly|for (?:good|a new|another|greener|personal|other|@NAME)|and|but|as of|as an?|at (?:year|month)|because)\b|[.,!;]|$)", ""),
    ("farewell", "left leave", r"<WHO>(?:(?:has|have|'ve|'d|had) (?:just |recently |now |since |already )?left|(?:decided|planning|plans|going|chosen|choosing|choose|chose|want|wants) to leave) (?!<PLACE>\b)@NAME(?: (?:&|and) [a-z]+)?(?= (?:effective|to (?:join|pursue|work|take|become|start|go|return|spend)|at the end|after|soon|for (?:good|a new|another|personal|other)|and|as of)\b|[.,!;]|$)".replace("<WHO>(?:(?:has|have|'ve|'d|had) ", r"(?:\b(?:i|he|she|who|@NAME)(?:'ve|'s| has| have| had) ").replace("|(?:decided", r"|<WHOM> (?:decided").replace("<WHOM>", r"\b(?:i|he|she|who|@NAME)(?:'ve|'s|'m| has| have| am| is)?"), ""),
    ("farewell", "leaving leave", r"\band (?:is|will be|'ll be|am) leaving (?!<PLACE>\b)@NAME(?= to (?:work|join|pursue|take|become|start|return|go back)\b)|\b(?:planning|plans?|intend\w*|thinking|decided|decision|hoping) (?:on|of|about|to) leav(?:ing|e) (?:this|my|his|her|the|your) (?:job|position|post|company|firm|bank|role|department)\b", "is will 'll am planning plan plans intend intends intending intended thinking decided decision hoping"),
    ("farewell", "leaving", r"<WHO>leaving (?:(?:this|my|his|her|your|the) (?:current )?(?:job|position|post|role|practice)\b|to (?:go back to|return to|pursue|join|work (?:for|at|in)|become|attend|take (?:up )?(?:a|the|on)|start (?:a|her|his|my)|spend more)\b|the @NAME(?= (?:on|in|at the end|after|to|this|next|soon)\b|[.,!]|$))", ""),
    ("farewell", "leave state treasury after", r"\b(?:after|when|once|before) (?:i|you|he|she|we) (?:leave|depart) (?:state|treasury|the (?:department|government|administration|white house|company|firm|bank))\b(?! (?:in the|for|at \d|today|tonight|tomorrow|on <DAY>))", "leave depart"),
    ("farewell", "resigned resigning departed retiring", r"<WHO>(?:resign(?:ed|ing)|departed) (?:from )?(?:his|her|my|the|@NAME)(?: [a-z]+){0,3} (?:position|post|role|seat|job)\b", "position post role seat job"),
    ("farewell", "tendered submitted accepted offered handed turned given tendering submitting", r"\b(?:tender(?:ed|ing)|submit(?:ted|ting)|accepted|offered|handed in|turned in|given) (?:me |us )?(?:(?:my|his|her|your) )?(?:[a-z']+ ){0,2}resignation\b", "resignation"),
    ("farewell", "see hear sorry sad hate", r"\b(?:sorry|sad|hate|hated|disappointed|saddened|heartbroken) to (?:see|hear|learn)(?: that| of| about)? (?:you|him|her|@NAME)(?:'re|'s| are| is| will be)? (?:go\b(?! (?:through|to|on|down|up|into))|going\b(?=[.,!]|$)|leave\b|leaving\b)", "go going leave leaving"),
    ("farewell", "missed", r"\b(?:he|she|you|@NAME) (?:will|is going to|are going to) be (?:sorely |greatly |dearly |truly |very much |really |so |deeply |much )*missed\b|\b(?:he|she|you)'ll be (?:sorely |greatly |dearly |truly |very much |really |so )*missed\b", "missed"),
    ("farewell", "parting leaving going retirement farewell send sendoff", r"\b(?:parting|leaving|going[- ]?away|retirement|farewell) (?:gifts?|presents?|cards?|party|lunch|luncheon|drinks|dinner|toast|speech|tour|reception|happy hour)\b|\b(?:a|the|great|big|nice|proper|your|his|her|fitting|wonderful) send-?off\b", ""),
    ("farewell", "departure", r"\b(?:for|since|after|upon|with|following|about|of|by|announc\w+|regarding|on) (?:(?!today|tomorrow|yesterday|flight|everyone|group)[a-z]+ )?(?!secretary|president|minister|m's)[a-z]+'s (?:upcoming |recent |sudden |pending )?departure\b(?! (?:for|to|from|gate|time|date|on|at)\b)", "departure"),
    ("farewell", "last final", rf"\b(?:my|his|her|your) (?:last|final) (?:[a-z]+ )?(?:time|day|days|week|month|meeting|trip|speech|event|act|report|message|note) (?:[a-z]+ing )?as (?:a |an |the |our |your )?(?:[a-z]+ )?{_LEADERS}\b", "time day days week month meeting trip speech event act report message note"),
    ("farewell", "wishing wish join", r"\bjoin (?:me|us) in (?:wishing|thanking) (?:him|her|them|@NAME(?: [a-z]+)?(?: and [a-z]+)?)(?: all)?(?: well\b|,? (?:the )?(?:very )?best\b| (?:great |continued |every |much |good )?(?:success|luck|happiness)\b| for (?:his|her|their) (?:many |[a-z]+ )?(?:years|service|contributions|dedication))", "wishing thanking"),
    ("farewell", "moving moved move", r"\bmov(?:e|ed|ing) on to (?:my|his|her|your|their) next (?:[a-z]+ )?(?:career|job|challenge|adventure|assignment|chapter|role|post|opportunity|phase|stage|life)\b", "next"),
    ("farewell", "resign retire leave", r"\b(?:i|he|she|who|@NAME)(?:'ve|'s| have| has| had)\b[^.?!,]{0,25} decided to (?:resign|retire|step down|leave the (?:company|firm|bank|group|business))\b", "decided"),
    ("farewell", "miss", r"(?<![\w'])(?:i|we)(?:'ll| will| shall|'m going to|'re going to| are going to) (?:all |really |sorely |so |certainly |surely |truly |greatly |both |very much |dearly |definitely )*miss (?:you|him|her|having you|seeing you|your (?:smil\w+|humou?r|leadership|company|wit|counsel|friendship))\b(?! (?:at|on|when|tonight|tomorrow|this|by|if|today|while|[a-z]+day|dinner|lunch|in|but|since|because|as|for)\b)", ""),
    ("farewell", "leaving", r"\b(?:he|she|@NAME)(?:'s| is| will be) leaving (?:in <MONTH>|at the end of (?:the|this) (?:month|year|summer|week)|for good)\b(?! (?:for|to (?:visit|see)))", ""),
    # Coming.
    ("job", "welcome welcoming aboard", r"\b(?:please |help (?:me|us) |join (?:me|us) in |like to |want to )welcom(?:e|ing) @NAME(?: [a-z]+)?(?: (?:back )?to (?:the |our |her |his |@NAME)| as\b| in(?:to)? (?:his|her|our|the)|[.,!]|$)|\bwelcome aboard\b(?! (?:the (?:ship|train|flight|plane|cruise)|flight))|\bwelcome to (?:the|our|my) (?:[a-z]+ ){0,2}(?:group|team|department|desk|firm|family|staff)\b(?=[.,!]|$| (?:@NAME)\b)", "please help join like want aboard group team department desk firm family staff"),
    ("job", "addition", r"\b(?:announce|pleased with|welcome|excited about|thrilled about) the addition of @NAME [a-z]+ (?:to|as)\b", ""),
    ("job", "congratulating congratulate", r"\b(?:join (?:me|us) in congratulating|please congratulate) (?:him|her|them|@NAME)\b", "join please"),
    ("job", "transferring transferred transfers transfer transitioning", rf"<WHO>(?:transfer(?:s|red|ring)?|transitioning) (?:over |back |out |from [^.?!]{{3,40}} )?(?:to|into) (?:the|our|your|a|another|@NAME) (?:[a-z&'/-]+ ){{0,4}}{_GROUP}\b", _GROUP_WORDS),
    ("job", "joined joining joins", rf"<WHO>join(?:ed|ing|s) (?:the|our|my|your|us|@NAME)\b(?:(?: (?!and\b|for\b)[a-z&'/-]+){{0,4}} {_GROUP}| as)\b(?! (?:meeting|call|lunch|dinner|party|discussion|for (?!the (?:summer|year)|good|a year)|on the call|at the (?:table|game)))", _GROUP_WORDS + " as"),
    ("job", "joined joining joins", r"\b(?:attorney|lawyer|analyst|associate|manager|assistant|colleague|person|trader|director|engineer|guy|woman|man|hire|secretary|intern) (?:that|who) (?:has |is |just |recently |will be )*join(?:ed|ing|s) (?:the|our|my|us|@NAME)\b", "attorney lawyer analyst associate manager assistant colleague person trader director engineer guy woman man hire secretary intern"),
    ("job", "joined", r"(?<![\w'])(?:i|he|she|who|@NAME)(?:'ve|'s| have| has) (?:just |recently |now |since |also )*joined (?!<PLACE>\b)@NAME", "'ve 's have has"),
    ("job", "transitioning transition transitioned", r"<WHO>transition(?:ing|ed)? (?:over )?(?:in)?to (?:a|an|the|my|his|her|your) (?:[a-z]+ ){0,3}(?:role|position|job|post|group|team)\b", "role position job post group team"),
    ("job", "start begin", r"(?<![\w'])(?:able to|can|could|will|'ll|going to|ready to|about to) (?:then |now |also )?(?:start|begin) (?:working|work) (?:for (?:you|us|@NAME)|here|at @NAME)\b", "working work"),
    ("job", "board council commission committee", r"<WHO>(?:gone on|going on|went on|joined|joining|joins|appointed to|elected to|named to|asked to join) (?:the |our |its )?(?:[a-z]+ )?(?:board|council|commission|committee)(?= (?:of|at|as|in|for (?:the|a|@NAME)|last|this)\b|[.,!]|$)", "gone going went joined joining joins appointed elected named"),
    ("job", "new", r"(?<![\w'])(?:i'm|i am|he's|he is|she's|she is|@NAME is|i was) (?:relatively |fairly |still |quite |very |rather |pretty |so |also |brand )*new (?:to (?:the (?:[a-z]+ )?(?:group|company|team|desk|job|firm|department|position|role|office)|this (?:job|role|position|group)|@NAME)|here|on the job|in (?:this|the|my) (?:job|role|position))\b", "'m am 's is was im"),
    ("job", "started starting start starts begin begins", r"<WHO>(?:started|starting|start|starts|begins?) (?:work |working |in |off )?(?:here|(?:at|with|for) (?:us|you|@NAME)|(?:in |at )?(?:my|his|her) (?:new|first) (?:job|role|position|assignment|rotation))(?= (?:on|next|in|last|this|two|three|a (?:few|couple|week|month|year)|about|tomorrow|today|yesterday|as|\d+)\b)", ""),
    ("job", "leading leader lead heading", r"(?<![\w'])(?:i'm|i am|he's|he is|she's|she is|@NAME is) now (?:co-?leading|co-?heading|heading (?:up|the|our)|the (?:[a-z]+ ){0,2}lead(?:er)?|leading (?:the|our|a)) ", "now"),
    ("job", "moving job", r"\bmoving from (?:the|my|his|her|this) (?:[a-z]+ )?(?:job|position|role) (?:here |at |with |in |to )", "job position role"),
    ("job", "chapter", r"\b(?:start(?:s|ing)?|beginning|begins?|open(?:s|ing)?) (?:a|the|this|my|your|her|his|our|their) (?:new|next) chapter\b(?! (?:of|in) (?:the )?(?:book|novel|report|relations|history))", "new next"),
    ("promotion", "confirmed", r"<BEING>(?:just |unanimously )?confirmed (?:by the (?:u\.?s\.? |full )?senate|as (?:the |our |an? )?(?:[a-z]+ ){0,2}(?:ambassador|secretary|judge|director|commissioner|administrator|chief|dean|partner))\b", ""),
    ("farewell", "heard", r"\bheard\b[^.?!]{0,20}\byou(?:'re| are| were) (?:all )?(?:moving|leaving|retiring)\b(?=[.!,]|$)", "moving leaving retiring"),
    ("promotion", "swearing sworn", r"\b(?:my|your|his|her|@NAME's) swearing[- ]in\b", ""),
    ("promotion", "sworn", r"(?<![\w'])(?:i|you|he|she|they)(?:'m|'s|'re|'ll be| was| were| is| are| am| will be| has been| have been| got| being)(?: just| finally| officially)* sworn in\b(?= (?:as|today|on|this|yesterday)|[.,!]|$)", ""),
    # Congratulated on it.
    *(
        (what, words,
         rf"{_CONGRAT}(?: again| too| also| to (?:you|both|him|her|them|@NAME|all))*[^.?!]{{0,40}} (?:on|for|about) (?:your|his|her|their|the|what (?:looks|sounds) like an?) (?:[a-z-]+ ){{0,2}}(?:{words.replace(' ', '|')})\b"
         r"(?! (?:to (?:the )?(?:company|firm)|team win|that|you|your|they|he|she|well|done|so far|in (?:handling|getting|the)|on the|with (?:the )?[a-z]+ing)\b)",
         "congratulations congrats congrat congratulate congratulating congratulation conrats congradulations congrads congratz kudos")
        for what, words in _GOOD_NEWS.items()
    ),
)  # fmt: skip
"""What, the words that make each looked at, its pattern, and words of which one must stand beside those."""
