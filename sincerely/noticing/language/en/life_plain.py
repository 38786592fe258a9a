"""What people say plainly of a life, in English: a knee that is done, a child of so many pounds, our 25th on Friday.

Patterns are written as in `life_told`. Learned from our own letters of twelve hands (`bench/written` p1 to q8) and of four
more; `bench/noticing_marked.py` measures on four others.
"""

from typing import Final

_JOINT: Final = r"(?:knees?|hips?|shoulders?|back|neck|eyes?|elbow|wrist|ankle|foot|feet|heart|prostate|gall ?bladder|hernia|rotator cuff|cataracts?|carotid|valve|tonsils|thyroid)"
_JOINT_WORDS: Final = "knee knees hip hips shoulder shoulders back neck eye eyes elbow wrist ankle foot feet heart prostate gall gallbladder hernia cuff cataract cataracts carotid valve tonsils thyroid"
_WHOSE: Final = (
    r"(?:my|his|her|your|@NAME's|(?:my|our|his|her|your) <KIN>'s|mom's|dad's|mum's|daddy's|mother's|father's)"
)
_AGE: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORDINAL: Final = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fifth|tenth|fifteenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth|sixtieth)"
_ORDINALS: Final = "th st nd rd first second third fifth tenth fifteenth twentieth thirtieth fortieth fiftieth sixtieth"
"""Words as clauses are parted into them: of \"25th\" only the letters."""
_YEARS: Final = r"(?:\d{1,2}|ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|fifty|sixty) (?:years|yrs)"
_ON: Final = r"(?:on <DAY>|on the \d|on <MONTH> \d|<DAY>|tomorrow|today|this (?:morning|week|month)|next (?:week|month|<DAY>)|last (?:week|month|<DAY>)|in <MONTH>|yesterday|monday)"

PLAIN: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("surgery", _JOINT_WORDS, rf"\b{_WHOSE} (?:new |other |left |right |bad |second |first )?{_JOINT}(?: is| was| has been|'s)?(?: finally| now| being)? (?:got |gets |getting )?(?:operated on|replaced|scoped|done(?= (?:on|in|next|last|this|<DAY>|at)\b))", "operated replaced scoped done"),
    ("surgery", _JOINT_WORDS, rf"\b(?:get|gets|getting|got|have|has|having|had) (?:the|my|his|her|your) (?:new |other |left |right |bad |second |first )?{_JOINT} (?:done|replaced|operated on|scoped|fixed|taken out|out)\b(?= {_ON}|[.,!]|$| (?:at|by dr)\b)", "done replaced operated scoped fixed taken out"),
    ("surgery", "hip knee hips knees", r"\b(?:how(?:'s| is| are)|like|love|loving|enjoying|with) (?:the|your|his|her|my) new (?:hips?|knees?)\b|\bnew (?:hips?|knees?) (?:is|are) (?:in|working|great|fine|holding)\b|\bglad (?:about|to hear about) (?:the|your|his|her) (?:hip|knee)\b", "new glad"),
    ("surgery", "bypass", r"\b(?:single|double|triple|quadruple|quintuple|heart|coronary) bypass(?:es)?\b|\b(?:having|had|have|has|needs?|needing|for|after) (?:a|his|her|my|the) bypass\b(?= (?:on|next|tomorrow|today|last|this|in <MONTH>|surgery|operation|and)\b|[.,!]|$)(?! (?:road|valve|line|capacity))", "single double triple quadruple quintuple heart coronary his her my a the"),
    ("surgery", "valve stent stents pacemaker defibrillator", r"\b(?:valves?|stents?|pacemaker|defibrillator) (?:put|placed|implanted) in\b|\b(?:having|had|have|has|got|get|gets|getting|needs?|needing|put in) (?:a|an|his|her|my|two|three) (?:[a-z]+ )?(?:stents?|pacemaker|defibrillator)\b|\bheart valve\b(?= (?:replaced|done|surgery|operation|on|next))", ""),
    ("surgery", "transplant", r"\b(?:getting|get|gets|got|having|waiting for|list for|had|needs?) (?:the|a|his|her|my) (?:[a-z]+ )?transplant\b(?= (?:in|on|next|this|last|at|list)\b|[.,!]|$)", ""),
    ("surgery", "in", rf"\b(?:goes|going|go|went|is|be|checks?|checking) in for (?:the|his|her|my|your|a|an) (?:[a-z]+ )?(?:{_JOINT}|stents?|pacemaker|angioplasty|[a-z]+ectomy|appendix|biops(?:y|ies))\b", ""),
    ("surgery", "knife", r"\b(?:goes|going|go|gone) under the knife\b", "under"),
    ("surgery", "operate operates operating", rf"\b(?:they|the doctors?|the surgeons?|dr\.? [a-z]+)(?:'ll| will|'re going to| are going to)?(?: now)? (?:operate|operates)(?: it| on (?:him|her|me))? (?={_ON})", ""),
    ("surgery", "scheduled booked", rf"\b(?:scheduled|booked|moved) (?:the|my|his|her|your) (?:[a-z]+ )?(?:{_JOINT}|operation|biopsy|transplant|bypass)\b(?= (?:for|on|to)\b)", ""),
    ("surgery", "margins", r"\b(?:clean|clear) margins\b", "clean clear"),
    ("surgery", "all", r"\b(?:surgeon|doctor|doctors|they|he|she|dr\. [a-z]+)(?: says| said| thinks| thought)?(?: that)?(?: they| he| she)? got it all\b(?= ?(?:[.,!]|out\b|$))(?! (?:done|ready|figured|right|sorted|set))", "got"),
    ("surgery", "through", r"<WHO>(?:came|come|comes|made) (?:it )?through (?:it|everything|(?:the )?surgery|(?:the )?(?:operation|op|procedure|bypass)) (?:fine|well|great|beautifully|ok|okay|all right|with flying colors|nicely)\b", ""),
    ("birth", "lb lbs pounds", r"\b\d{1,2} ?(?:lbs?|pounds)\.?,?(?: and)? \d{1,2}(?: ?(?:oz|ounces))?\b(?=(?:\.|,|;|!|\)|$| (?:both|and (?:\d+|twenty|nineteen)|of (?:boy|girl|baby))))|\b(?:boy|girl|baby|son|daughter|weighing|weighs?|born|arrived|here|early|both|healthy)\b[^.?!]{0,40}\b\d{1,2} ?(?:lbs?|pounds)\b", ""),
    ("birth", "baby twins grandson granddaughter girl boy", r"\b(?:baby|twins|grandson|granddaughter|baby (?:girl|boy)|(?:his|her|your|their|our|my) (?:boy|girl|son|daughter)) (?:came|arrived|showed up|got here)(?: [a-z]+){0,2} (?:early|late|overdue|last night|this morning|yesterday|<DAY>|(?:weeks?|days?) (?:early|late|ahead))\b", "early late overdue night morning yesterday monday tuesday wednesday thursday friday saturday sunday ahead"),
    ("birth", "due", r"\b(?:(?:my|our|your|his|her|@NAME's) (?:[a-z]+ )?(?:wife|daughter|sister|niece|granddaughter|daughter-in-law|sister-in-law|girlfriend)|wife)(?:'s| is)(?: now)? due (?:around|about|in (?:<MONTH>|a few weeks|\d+ weeks|the (?:spring|summer|fall))|on (?:the \d|<MONTH>|christmas)|(?:early |mid |late |mid-)?<MONTH>(?: \d+)?|the \d+(?:st|nd|rd|th))(?! (?:with the (?:report|draft)|diligence))", ""),
    ("birth", "grandbaby grandbabies", r"\bgrandbab(?:y|ies)\b", ""),
    ("birth", "week day weeks days", rf"\b(?:has|have|have got|got|with|and) an? {_AGE}[- ](?:week|day)s?[- ]old(?=[.,!]|$| (?:at home|baby|infant|son|daughter|boy|girl|and|who)\b)|\bbaby (?:is |was |who is |who's |just )?(?:only |just )?{_AGE} (?:days|weeks) old\b", "old"),
    ("birth", "water", r"\b(?:my|her|wife's|@NAME's|<KIN>'s) water (?:just )?(?:broke|has broken)\b", "broke broken"),
    ("birth", "ultrasound sonogram", r"\b(?:first|last|next|baby's|20[- ]week|twenty[- ]week) (?:ultrasound|sonogram)\b|\b(?:heartbeat|heart ?beat|baby|kick\w*)\b[^.?!]{0,30}\b(?:ultrasound|sonogram)\b", ""),
    ("birth", "weeks", r"(?<![\w'])(?:i'm|i am|she's|she is|@NAME is|wife is)(?: now| already| only| just)? (?:\d{1,2}|[a-z]+) weeks(?= (?:along|pregnant|on <DAY>|gone|today|tomorrow|now)\b|[.!]|$)(?! (?:behind|late|ahead|out|away))", ""),
    ("graduation", "graduating graduates", r"<WHO>graduat(?:ing|es) from (?:@NAME|med(?:ical)? school|law school|nursing school|business school|seminary|the (?:academy|university))\b", ""),
    ("graduation", "degree diploma residency mba phd doctorate masters fellowship", r"<WHO>(?:got|getting|finished|finishing|earned|completed) (?:my|his|her|your) (?:[a-z]+(?:'s)? ){0,2}(?:degree|diploma|residency|mba|ph\.?d|doctorate|masters)\b", ""),
    ("exam", "act sat lsat mcat gre gmat midterm final exam test boards", r"\b(?:got|get|made|scored|pulled) an? (?:\d{2,4}|[abc][+-]?|perfect score) (?:on|in) (?:the|my|his|her|your) (?:[a-z]+ )?(?:act|sat|lsat|mcat|gre|gmat|midterm|final|finals|exam|test|boards)\b", ""),
    ("exam", "bar boards", r"(?<![\w'])(?:i|he|she|@NAME|<KIN>)(?:'ve| have| has|'s)? (?:just |also )*(?:sat|sits|sitting) (?:for )?the (?:[a-z]+ )?(?:bar|boards)\b", ""),
    ("wedding", "rehearsal", r"\brehearsal dinner\b", "dinner"),
    ("wedding", "married", r"(?<![\w'])(?:we|they)(?:'re| are) (?:finally |now |officially )?married\b(?=[.!,]|$)", ""),
    ("wedding", "marriage", rf"\b(?:the|our|their|his|her|my) marriage (?:will be|is|was|takes place|will take place) (?={_ON}|on (?:the )?\d)", ""),
    ("engagement", "proposed", r"<WHO>(?:finally |just )?proposed to @NAME\b", "to"),
    ("engagement", "ring", r"<WHO>(?:has|have|got|wearing|wears) (?:a|the) ring on\b", "on"),
    ("engagement", "engagement", rf"\b(?:the|our|their|his|her|my) engagement (?:will be|is|was) (?={_ON}|on (?:the )?\d)", ""),
    ("anniversary", _ORDINALS, rf"\b(?:it's|it is|that's|is|be|make it|celebrat(?:e|ing)|for) (?:our|their|mom and dad's|my parents'|your parents') {_ORDINAL}(?= (?:that|this|on|next|today|tomorrow|in|wedding)\b|[.,!]|$)(?! (?:quarter|year|meeting|draft|trip|time|home|child|baby|kid))", "our their mom parents"),
    ("anniversary", "years yrs", rf"^(?:and |well |wow |yes )?{_YEARS} (?:today|tomorrow|this (?:week|month|<DAY>))\b(?=[.,!]|$| (?:for|with|since|at|and)\b)", ""),
    ("anniversary", "years yrs", rf"\b{_YEARS} (?:married |together )?(?:to celebrate|of putting up with)\b", "celebrate putting"),
    ("birthday", _ORDINALS, r"\b(?:it's|it is|that's|is|for|celebrat(?:e|ing)) (?:my|his|her|your|@NAME's|mom's|dad's) (?:[1-9]0th|16th|18th|21st|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth)(?= (?:that|this|on|next|today|tomorrow|birthday)\b|[.,!]|$)", "my his her your mom dad"),
    ("retirement", "retired", r"(?<!plant)(?<!unit)(?<!units)(?<!plants)(?<!server)(?<!system)(?: has| have|'s| had) (?:just |since |finally |now )?retired\b(?= (?:and|in|last|this|from|to|after|at|now|so)\b|[.,!;)]|$)(?! (?:from service|in place))|\b(?:being|enjoying being|love being|loves being|now that (?:he|she|you|i)(?:'s|'re|'m| is| are| am)|(?:he|she|who)(?:'s| is) now) retired\b", "has have had s being now is"),
    ("retirement", "hang hangs hanging hung", r"<WHO>(?:hang|hangs|hanging|hung) it up(?= (?:in|at|after|this|next|for good|come|end|when|on <DAY>|on the)\b|[.,!?]|$)", "up"),
    ("layoff", "cut canned axed whacked", rf"\b(?:group|team|department|desk|floor|everybody|half of (?:us|them)|all of (?:us|them)|i|he|she|we|they|@NAME)(?: all)? (?:just )?(?:got|was|were|been|have been|has been) (?:canned|axed|whacked|cut(?= {_ON}|[.!]|$))\b(?! (?:off|out|from|back|short|by|to|down))", "got was were been"),
    ("layoff", "position positions job jobs", r"\b(?:my|his|her|your|our|@NAME's|their) (?:positions?|jobs?) (?:was|were|is|are|has been|have been|is being|are being|got|will be) (?:just )?(?:eliminated|cut|abolished|phased out)\b", "eliminated cut abolished phased"),
    ("layoff", "severance", r"\b(?:my|his|her|your|months'?|weeks'?|of) severance\b(?= (?:and|runs|package|check|is|was)\b|[.,!;]|$)(?! (?:plan|policy|tax|agreement for|costs?))(?!.*\b(?:company|corporation|liabilit\w+|claims)\b)", "my his her your month months week weeks"),
    ("layoff", "walked", rf"\b(?:got|was|were|been) walked out(?= {_ON}|[.,!]|$| (?:of (?:here|there|the building)|by security|with)\b)", "out"),
    ("layoff", "out", r"(?<![\w'])(?:i'm|i am|he's|she's) out (?:as of|effective)\b|(?<![\w'])(?:i'm|i am|he's|she's|i've been|he has been|she has been) out of (?:a job|work)\b(?! (?:sick|today|until|this (?:week|morning)))", "of effective"),
    ("death", "passed", r"<WHO>passed (?:very |quite )?(?:early |late |peacefully |suddenly )?(?:this morning|last night|yesterday|early|in (?:his|her) sleep|in the night|away)\b", ""),
    ("death", "grave graves", r"\b(?:went|go|goes|gone) to (?:his|her|their) graves?\b|\b(?:visit|at|by|from|tend|flowers (?:on|for)|up to) (?:my|his|her|our|mom's|dad's|mother's|father's) (?:<KIN>'s )?graves?\b", ""),
    ("death", "sorry", r"\bsorry to hear about (?:@NAME|(?:your|his|her) (?:[a-z]+ )?<KIN>)'s (?:passing|death)\b", "passing death"),
    ("job", "start", r"(?:(?<![\w'])i(?:'ll| will)? |^(?:got it[.!,] )?)start (?:there |work |over there )?(?:on )?(?:(?:<DAY>|the \d+(?:st|nd|rd|th)|<MONTH> \d+)(?=[.,!]|$| (?:as|at|with @NAME|in @NAME|and)\b)|(?:at|with) @NAME (?:on|in|next)\b)", ""),
    ("job", "started starts starting", r"\b@NAME (?:started|starts|starting|is starting) (?:<DAY>|last week|next week|today|this week|on (?:<DAY>|the \d+)) (?:as|in) (?:our|the|a|an|your|my)\b", "as in"),
    ("promotion", "title", r"\b(?:my|his|her|your|@NAME's) (?:new )?title (?:went|came|is|has gone) through\b", "through"),
    ("promotion", "moved", r"\b(?:got|was|been|just) moved up (?:here |there )?to (?:[a-z]+ )?(?:supervisor|manager|lead|director|foreman|management|senior [a-z]+|vp|associate)\b", "up"),
    ("promotion", "will am", r"\b(?:congratulations|congrats) to @NAME\b[^.?!]{0,60}\b(?:will be|is now|becomes|has been named|as our new|on being named|on becoming)\b[^.?!]{0,25}\b(?:manager|director|vice|president|head|lead|counsel|partner|supervisor|chief|officer|chair\w*)\b", "congratulations congrats"),
    ("promotion", "head", r"(?<![\w'])i (?:am|'m) (?:going )?to (?:head|run|lead|take over) (?:the|our|a) (?:[a-z]+ ){0,3}(?:group|team|department|desk|division|office|practice)\b", ""),
    ("baptism", "baptized baptize baptizing", r"\b(?:getting|get|gets|being|be|was|were|is|are|been|having [a-z]+) baptized\b", "baptized"),
    ("move", "keys", r"\b(?:we|i|they|he|she)(?:'ve| have|'ll)? (?:finally |just )?(?:got|get|picked up|pick up|collect|collected) the keys\b(?= (?:to (?:the|our|my) (?:[a-z]+ )?(?:house|flat|home|apartment|place|condo)|in <MONTH>|on (?:<DAY>|the \d)|yesterday|today|tomorrow|last)\b|!)", ""),
    ("move", "move moving", r"\bwhen (?:do|are|will|did) (?:you|they|y'all|you guys|you two)(?: finally)? (?:move in|moving in|move into)\b", "when"),
    ("move", "accepted", r"\b(?:our|my|their|an|the) offer (?:was |got |has been )?accepted (?:on|for) (?:the|a|that|our) (?:[a-z]+ )?(?:house|place|flat|apartment|condo|cottage|home|one)\b|\boffer accepted on (?:the|a) (?:[a-z]+ )?(?:house|place|flat|apartment|condo|cottage|home)\b", "offer"),
    ("illness", "infection", r"\b(?:an?|my|his|her|your|the|another|double|bad|terrible|just an) (?:[a-z]+ )?(?:ear|sinus|kidney|bladder|chest|lung|throat|urinary(?: tract)?|upper respiratory|staph|yeast|eye|tooth|skin|blood) infections?\b", "ear sinus kidney bladder chest lung throat urinary respiratory staph yeast eye tooth skin blood"),
    ("illness", "tia", r"\b(?:a|another|mini|had a|was a) tia\b", ""),
    ("illness", "stage", r"\bstage (?:one|two|three|four|[1-4]|i{1,3}|iv)(?: [a-z]+)? (?:cancer|melanoma|lymphoma)\b|\bstage (?:one|two|three|four) (?:is (?:beatable|treatable|curable)|breast|lung|colon|ovarian|prostate)\b", ""),
    ("illness", "cancer", r"\b(?:leave|out|off|treated|treatment|treatments|doctor|battle|fight|chemo) (?:for|with) (?:[a-z]+ )?cancer\b(?! (?:research|awareness|charit\w+|society|walk|patients|foundation))", ""),
    ("illness", "treatment treatments", r"<WHO>(?:begun|began|beginning|begins|finished|finishing|finishes|had (?:her|his|my) (?:first|last)|in|undergoing) (?:(?:her|his|my|the) )?treatments? (?=at @NAME|for (?:the |a |her |his |my )?(?:cancer|tumou?r|leuk\w+|lymphoma)|next|last|this|on <DAY>)", ""),
    ("illness", "spell spells", r"\b(?:had|having|have|has) (?:a|some|another|one of (?:his|her)) (?:bad |little |dizzy |funny |kind of |sort of |fainting )*spells?\b(?! (?:check|of (?:cold|hot|dry|bad|good)))", ""),
    ("illness", "scan scans", r"\b(?:my|his|her|your|(?:my|his|our|her|your) <KIN>'s|@NAME's|mom's|dad's) (?:[a-z]+ )?scans? (?:came|come|comes|is|was|are|were|looks?|looked|shows?|showed|on|tomorrow|today)\b|\b(?:had|have|has|having) (?:my|his|her|your) (?:[a-z]+ )?scan\b", "my his her your our mom dad s"),
    ("illness", "fever", r"\b(?:the|his|her|my|your) fever (?:finally |has |just )*(?:broke|broken|is (?:down|gone|back)|went|came|climbed|spiked|won't)\b", ""),
    ("illness", "pox mumps measles shingles strep mono", r"\b(?:chicken ?pox|the mumps|the measles|(?:have|has|had|got|with|getting|his|her|my) (?:shingles|strep(?: throat)?|mono)(?! (?:rail|tone)))\b(?! (?:vaccin\w+|shots?|outbreak))", ""),
    ("illness", "signed", r"\bsigned off (?:sick|work|for (?:a|two|three|four|six|another|the)\b|with (?:stress|his|her|a bad))(?= |[.,!]|$)(?! (?:on|by))", "off"),
    ("illness", "thinner thinners", r"\b(?:the|a|his|her|my|on) blood thinners?\b", "blood"),
    ("illness", "failing", r"\b(?:my|his|her|your|our) (?:[a-z]+ )?<KIN>(?:'s| is| are|'s health is|'s heart is|'s kidneys are) failing\b(?! (?:math|english|chemistry|a class|school|to))", ""),
    ("accident", "fell went down steps stairs ladder burn", r"(?<![\w'])(?:he|she|i|<KIN>|@NAME)(?:'s| has|'ve)? (?:fell|fallen|went down|slipped|tripped|tumbled)(?: [a-z]+)? (?:on|down|off) (?:the|a|his|her|my) (?:[a-z]+ )?(?:steps|stairs|ladder|roof|ice|sidewalk|bike|horse|porch|curb)\b|\b(?:in|from|to) the burn unit\b", "steps stairs ladder roof ice sidewalk bike horse porch curb unit"),
    ("farewell", "last", r"\bthis is my last (?:e-?mail|day|message|note) (?:from|at|in|on) (?:this|the|my) (?:desk|company|office|address|firm|account)\b", ""),
    ("farewell", "leaving leaves", rf"(?<![\w'])(?:i'm|i am|i'll be|i will be) leaving (?={_ON}|at the end of <MONTH>|@NAME (?:on|in|at the end))(?!.*\b(?:flight|airport|train|hotel|drive|driving|town|trip|vacation|house|for|back|return\w*|early|at \d)\b)|\b@NAME(?: on [a-z]+| in [a-z]+| from [a-z]+)? leaves us (?:on|in|at|this|next)\b", "end us monday tuesday wednesday thursday friday january february march april may june july august september october november december"),
)  # fmt: skip
"""What, the words that make each looked at, its pattern, and words of which one must stand beside those."""
