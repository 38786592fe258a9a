"""Events of a life by their names, in English: a noun of the field, and whose it is or what is wished and asked about it.

A noun that only a life knows ("root canal", "rehearsal dinner") tells by being somebody's. One that business knows too
("move", "operation", "transfer") tells where it is a relative's or a friend's, or where people stand by it: luck is wished,
one is sorry, asks how it went, or was away because of it. Patterns are written as in `life_told`.
"""

from typing import Final

from sincerely.noticing.language.en.people_words import CLOSE

_NAMED: Final = r"(?<!\w)(?!(?:it|that|what|there|here|he|she|let|who|where|how|when|one|everyone|everybody|someone|somebody|nobody|today|tomorrow|yesterday|tonight|enron|[a-z]*day)'s)@NAME's"
_OF_CLOSE: Final = rf"(?:(?:my|our|your|his|her|their) (?:(?!new\b)[a-z-]+ )?{CLOSE}(?: [a-z]+)?'s|(?:mom|mum|dad|grandma|grandpa|granny|nana)'s)"
_OF_PERSON: Final = rf"(?:\b(?:my|our|your|his|her|their)|\b{_OF_CLOSE}|{_NAMED})"
_ADJ: Final = r"(?:(?!(?:own|new|old|next|first|last)\b)[a-z0-9-]+ ){0,2}?"
_NOT_BUSINESS: Final = (
    r"(?! (?:of (?!my\b|his\b|her\b|your\b|our\b|the (?:baby|twins|family|season|year)\b)|rates?|reports?|reporting|polic(?:y|ies)|costs?|coverage|insurance|claims?|plans?|benefits?|center|centre|"
    r"department|desk|team|group|process|procedures?|systems?|forms?|data|analysis|analyses|studies|study|risk|research|industry|market|companies|company|software|files?|number|list|room|page|site|letter of credit|"
    r"agreement|contract|capacity|price|volume|order|request|schedule|track|on (?:the|that|this|those|these|every|each) (?:deal|trade|sale|contract|position|transaction|stock|investment)|"
    r"and (?:safety|incident|emissions?)|for (?:the|this|our|gas|power|prices?)|"
    r"to (?:the |a |an |our )?(?:new )?(?:systems?|servers?|database|platform|software|version|format|outlook|windows|exchange|dismiss|strike|compel|block|file|close|cut|raise|lower|amend))\b)(?!-)"
)

_SURE: Final = {
    "surgery": r"(?:colonoscopy|endoscopy|angiogram|angioplasty|pacemaker|stents?|vasectomy|tonsillectomy|appendectomy|lumpectomy|laparoscopy|cataracts?|tummy tuck|(?:dental|oral|eye|knee|hip|back|shoulder|heart|foot|hand|neck|brain) (?:operation|procedure|op|work)|transplant|skin graft|dialysis)",
    "illness": r"(?:heart attack|mild stroke|strokes?|concussion|(?:back|chest|neck|stomach|knee|shoulder|tooth|joint|leg|hip) (?:pains?|aches?|injur(?:y|ies))|toothache|hospital stay|hospitali[sz]ation|cancer diagnosis|prognosis|mri|cat scan|ct scan|mammogram|ultrasound|physical therapy|radiation treatments?|blood clots?|kidney stones?|hernia|ulcers?|(?:sinus|ear|kidney|bladder|lung|blood|staph|viral|eye) infections?|high fever|stomach (?:bug|virus|flu)|food poisoning|sore throat|strep throat|pink eye|panic attacks?|nervous breakdown|(?:torn|pulled|sprained|ruptured|broken|fractured|dislocated|swollen|bad|bum|sore) (?:acl|mcl|ligaments?|meniscus|rotator cuff|achilles|hamstring|tendons?|muscles?|disc|disk|vertebrae?|collarbone|pelvis)|frail health|failing health|poor health|ill health|(?:serious|long|brief|recent|sudden|terminal) illness|(?:memory|hearing|vision) loss|loss of (?:memory|hearing|vision))",
    "accident": r"(?:(?:car |auto |bike |bicycle |motorcycle |ski |skiing |boating |hunting |riding |plane |traffic |terrible |awful |bad |little |recent )+(?:accident|wreck|crash)|accidents?|fender[ -]bender|car wreck|bad fall|nasty fall)",
    "death": r"(?:burial|cremation|interment|eulogy|obituary|shiva|rosary service|graveside service|untimely death|wake(?= (?:is|was|on|tonight|tomorrow|today|this|last|will|and|at)\b|[.,!?]|$))",
    "wedding": r"(?:rehearsal dinner|nuptials|wedding vows|wedding shower|couples shower|bridesmaids' (?:lunch|luncheon|brunch)|engagement dinner|elopement|marriage(?= (?:is|was|on|last|this|next|to (?:@NAME|my|his|her))\b|[.,!?]|$))",
    "birth": r"(?:c-section|sonogram|baby shower|home birth|due date(?= (?:is|was) (?:in|on|around|<MONTH>)\b))",
    "graduation": r"(?:commencement(?! (?:of|date))|(?:high school|college|law school|med school|medical school|kindergarten|8th grade|eighth grade) graduation|prom(?= (?:is|was|on|tonight|tomorrow|this|next|dress|date|night)\b|[.,!?]|$))",
    "exam": r"(?:(?:bar|board|boards|cpa|cfa|final|oral|qualifying|comprehensive|licensing|citizenship|entrance|real estate|medical|mcat|lsat|gmat|gre|sat|act|ap) exams?|finals|midterms|oral exams?|driv(?:ing|er's) test|(?:phd|ph\.d\.|doctoral|thesis|dissertation|master's|masters) defen[sc]e|mcats?|lsats?|gmats?)",
    "school": r"(?:(?:acceptance|admission) (?:to|into|at|letter (?:to|from)) @NAME|first day (?:of|at) (?:school|kindergarten|pre-?school|college|classes|high school)|first communion|new (?:school|preschool|teacher|daycare))",
    "layoff": r"(?:layoff|firing)",
    "move": r"(?:relocation(?= to\b|[.,!?]|$| (?:is|was|has|will)\b)|house[- ]warming|house closing|cross-country move|(?:big|upcoming|recent) move(?= |[.,!?]|$)(?! (?:in|on) (?:the )?(?:price|market|natural|gas|power|stock)))",
    "birthday": r"(?:surprise party|sweet sixteen|first birthday|big (?:five|four|three|six)-?oh|(?:3|4|5|6)0th)",
    "job": r"(?:new employer|first week (?:at|in|on) (?:work|the job|my new|your new))",
}
"""By what it tells, the nouns that are nobody's but a person's."""
_HEADS: Final = {
    "surgery": "colonoscopy endoscopy angiogram angioplasty pacemaker stent stents vasectomy tonsillectomy appendectomy lumpectomy laparoscopy cataract cataracts tuck operation procedure op work transplant graft dialysis",
    "illness": "attack attacks stroke strokes concussion pain pains ache aches injury injuries toothache stay hospitalization hospitalisation diagnosis prognosis mri scan mammogram ultrasound therapy treatment treatments clot clots stone stones hernia ulcer ulcers infection infections fever bug virus flu poisoning throat eye breakdown acl mcl ligament ligaments meniscus cuff achilles hamstring tendon tendons muscle muscles disc disk vertebra vertebrae collarbone pelvis health illness loss",
    "accident": "accident accidents wreck crash bender fall",
    "death": "burial cremation interment eulogy obituary shiva service death wake",
    "wedding": "dinner nuptials vows shower lunch luncheon brunch elopement marriage",
    "birth": "section sonogram shower birth date",
    "graduation": "commencement graduation prom",
    "exam": "exam exams finals midterms test defense defence mcat mcats lsat lsats gmat gmats",
    "school": "acceptance admission day communion school preschool teacher daycare",
    "layoff": "layoff firing",
    "move": "relocation warming housewarming closing move",
    "birthday": "party sixteen birthday oh th",
    "job": "employer week",
}
"""The words that those nouns end in."""
_WEAK: Final = {
    "surgery": "operation procedure surgery op biopsy",
    "illness": "recovery treatments condition illness diagnosis health injury injuries rehab stroke seizure flu",
    "accident": "accident wreck crash collision",
    "death": "loss passing death wake funeral burial memorial",
    "wedding": "wedding marriage honeymoon",
    "birth": "pregnancy",
    "graduation": "graduation commencement",
    "exam": "exam exams finals boards test thesis bar",
    "job": "interview transfer promotion",
    "farewell": "resignation departure retirement farewell",
    "layoff": "layoff",
    "move": "move relocation",
}
"""By what it tells, nouns that business knows too."""
_OF_A_CLOSE_ONE: Final = {
    "birth": "delivery labor adoption",
    "wedding": "engagement shower",
    "illness": "cold fever cough tests",
    "death": "viewing visitation",
    "anniversary": "anniversary",
    "move": "closing",
}
"""And those that tell of a life only where they are a relative's or a friend's."""
_LUCK: Final = r"(?:good|best of|lots of|wish(?:ing)? (?:you|him|her) (?:good |the best of |all the )?) ?luck (?:on|with|for|in|at|today with|tomorrow with)"
_SORRY: Final = r"(?:sorry|sad|saddened|shocked|upset|heartbroken|devastated|so bad)(?: to (?:hear|learn|read))? (?:about|of|for|over)"
_ASKED: Final = r"(?:how (?:is|was|are|were|'s|did|has|have)|hope(?: that)?|hoping|glad(?: that| to hear)?|happy to hear|any (?:news|word) (?:on|about|of))"
_BECAUSE: Final = (
    r"(?:because of|due to|after|since|before|for|from|following|during|until|attend(?:ing|ed)?|at|to|on account of)"
)


def _framed(nouns: str) -> str:
    """Where a noun that business knows too is an event of a life."""
    noun = rf"(?:{nouns.replace(' ', '|')})"
    person = rf"(?:my|your|his|her|our|their|{_NAMED})"
    return (
        rf"\b{_LUCK} (?:{person}|the (?:big|upcoming|new|final|job|bar|board)) (?:(?:big|upcoming|new|final|job|bar|board) )?{noun}\b{_NOT_BUSINESS}"
        rf"|\b{_SORRY} (?:{person}|{_OF_CLOSE}) (?:(?:recent|sudden|terrible|great|tragic|awful|family's) )?{noun}\b{_NOT_BUSINESS}"
        rf"|\b{_ASKED} {person} (?:(?:recent|big|new) )?{noun} (?:go|went|going|coming along|is going|was|today|yesterday|last week|progressing|goes|well)\b"
        rf"|\b(?:out|away|off|absent|late|leave early|home|missed|back)\b[^.?!]{{0,30}} {_BECAUSE} (?:my|his|her|{_NAMED}) (?:[a-z]+ )?{noun}(?=[.,!?]|$| (?:and|on|next|this|last|so|but|tomorrow|today)\b)"
    )


def _of_a_close_one(what: str) -> str:
    """The same nouns, and some more, where they are a relative's or a friend's."""
    nouns = f"{_WEAK.get(what, '')} {_OF_A_CLOSE_ONE.get(what, '')}".split()
    return rf"\b{_OF_CLOSE} {_ADJ}(?:{'|'.join(nouns)})\b{_NOT_BUSINESS}"


_ASKED_OF: Final = {
    "surgery": "surgery operation biopsy colonoscopy mri procedure",
    "wedding": "wedding honeymoon shower",
    "graduation": "graduation commencement",
    "exam": "exam exams finals boards midterms",
    "death": "funeral wake memorial burial",
    "move": "move housewarming",
    "birth": "birth delivery",
}
"""What one asks after with no more than "the" before it."""
_BODILY: Final = r"(?:tooth|teeth|tonsils|adenoids|gall ?bladder|appendix|spleen|cyst|moles?|kidney|thyroid|uterus|ovary|lump|polyps?|stitches|staples|cast|pins|braces|tubes|wisdom teeth|stent|port|hardware)"
_TEARABLE: Final = r"(?:acl|mcl|ligaments?|meniscus|rotator cuff|achilles(?: tendon)?|hamstring|calf(?: muscle)?|groin|quad(?:riceps)?|tendons?|cartilage|labrum|bicep)"
_HAS: Final = r"(?:has|have|had|'ve|'s|got|gets|getting|having|caught|developed|suffer\w* from|com(?:e|ing) down with|came down with|down with|fighting|battling|getting over|recover\w* from|nursing|diagnosed with)"
_AILING: Final = r"(?:kidney stones?|gall ?stones?|hernia|ulcers?|blood clots?|abscess|(?:sinus|ear|kidney|bladder|lung|staph|eye|chest|urinary tract|upper respiratory) infection|strep throat|pink ?eye|stomach (?:virus|bug|flu)|food poisoning|(?:high |slight |bad |low-grade )fever|fever of \d+|laryngitis|mono|rash|poison ivy|hives|gout|slipped disc|pinched nerve|herniated dis[ck]|cracked rib|tendonitis|carpal tunnel|anemia|lyme disease|west nile|malaria|dengue(?: fever)?|heart (?:condition|murmur|trouble|problems?)|high blood pressure|mini-?stroke|aneurysm|brain tumou?r|broken (?:leg|arm|foot|ankle|wrist|hand|hip|nose|toe|finger|rib|ribs|collarbone|jaw)|nervous breakdown|panic attack|allergic reaction|asthma attack|bad (?:cold|flu|cough|back|knee)|nasty (?:cold|flu|cough|bug|fall)|terrible (?:cold|flu|cough|headache))"
_LEADING: Final = r"(?:ceo|cfo|coo|president|chairman|chairwoman|chair|vice president|vp|managing director|executive director|general counsel|head|director|dean|partner|principal)"

EVENTS: Final[tuple[tuple[str, str, str, str], ...]] = (
    *(
        (what, _HEADS[what], rf"{_OF_PERSON} {_ADJ}{nouns}\b{_NOT_BUSINESS}", "")
        for what, nouns in _SURE.items()
    ),
    *((what, nouns, _framed(nouns), "") for what, nouns in _WEAK.items()),
    *(
        (what, f"{_WEAK.get(what, '')} {_OF_A_CLOSE_ONE.get(what, '')}", _of_a_close_one(what), "")
        for what in {**_WEAK, **_OF_A_CLOSE_ONE}
    ),
    # How it went.
    *(
        (what, nouns, rf"\b(?:how|hope|hoping|heard|glad|hear|happy)\b[^.?!]{{0,12}} the (?:{nouns.replace(' ', '|')}) (?:go|goes|went|going|is going|turn(?:s|ed)? out)\b", "go goes went going turn turns turned")
        for what, nouns in _ASKED_OF.items()
    ),
    # Ceremonies stand by themselves.
    ("death", "eulogy wake visitation burial interment cremated cremation shiva flowers casket hearse graveside", r"\b(?:(?:the|a|his|her) (?:final )?eulogy|eulogy (?:for|of)|(?:at|to|for|attend(?:ed|ing)?|after) the wake(?! of)\b|the wake (?:is|was|will be|last|tonight|tomorrow)\b|(?:funeral|viewing) and burial|visitation (?:is|was|will be|from|at|for|on|hours)\b|burial (?:is|was|will|at|in|service|ceremony|plot)\b(?! of (?:cables|lines|pipe))|(?:was|were|be|being) (?:cremated|interred)\b|in lieu of flowers|sitting shiva|graveside service|the casket)\b", ""),
    ("wedding", "shower rehearsal showers", r"\b(?:rehearsal dinner|(?:shower|bridal|bachelor|bachelorette) (?:invitations?|invites?|gifts?|presents?|games)|(?:doing|throwing|hosting|giving|having|planning|attend(?:ing)?|to|for|at|after|before|missed) (?:@NAME's|her|my|your|their|a (?:baby|wedding)) (?:baby |wedding |couples |surprise )?shower|@NAME's shower)\b(?! (?:room|stall|door|head|curtain|was broken))", ""),
    ("birthday", "surprise", r"\bsurprise (?:birthday )?party for (?:my|our|her|his|your|@NAME|a)\b", "party"),
    ("graduation", "commencement", r"\bcommencement (?:is|was|will be|ceremony|ceremonies|speaker|weekend|at @NAME|exercises)\b", ""),
    # The body.
    ("surgery", "tooth teeth tonsils adenoids bladder gallbladder appendix spleen cyst mole moles kidney thyroid uterus ovary lump polyp polyps stitches staples cast pins braces tubes stent port hardware", rf"<WHO>(?:has|have|had|having|get|gets|getting|got|need|needs|needed|had to have|going to have) (?:(?:my|his|her|your|their|a|an|the|some|another|two|three|four|five|all|both|\d+) )*(?:(?!the\b)[a-z]+ )?{_BODILY} (?:out|pulled|removed|taken out|put in|taken off|extracted|off)\b", "out pulled removed taken put extracted off"),
    ("surgery", "mri colonoscopy endoscopy angiogram angioplasty pacemaker stent stents biopsy ultrasound sonogram scan hysterectomy mammogram transfusion surgery", r"<WHO>(?:has|have|had|having|get|gets|getting|got|need|needs|needed|scheduled for|going in for|in for|undergoing|underwent) (?:a|an|his|her|my|your|another|some|more|two|three|to have a|to have an|to get an?) (?:[a-z]+ )?(?:mri|colonoscopy|endoscopy|angiogram|angioplasty|pacemaker|stents?|biopsy|ultrasound|sonogram|cat scan|ct scan|bone scan|brain scan|hysterectomy|mammogram|blood transfusion)\b", ""),
    ("illness", "acl mcl ligament ligaments meniscus rotator achilles hamstring calf groin quad quadriceps tendon tendons cartilage labrum bicep", rf"\b(?:tore|torn|tearing|ruptured|pulled|strained|hurt|injured|blew out|snapped|popped|sprained) (?:my|his|her|your|their|an?|both|some|the) (?:[a-z]+ )?{_TEARABLE}\b", "tore torn tearing ruptured pulled strained hurt injured blew snapped popped sprained"),
    ("illness", "out", r"\b(?:threw|throws|throwing|thrown|put|putting|blew|blown|went) out (?:my|his|her|your) (?:back|knee|shoulder|neck|hip|elbow)\b|\b(?:my|his|her|your) (?:back|knee|hip|shoulder) (?:went|goes|is|has gone|gave) out\b(?! of (?:the )?(?:way|order))", "back knee shoulder neck hip elbow"),
    ("illness", "stone stones gallstones hernia ulcer ulcers clot clots abscess infection throat pink pinkeye virus bug poisoning fever laryngitis mono rash ivy hives gout disc disk nerve rib ribs tendonitis tunnel anemia disease nile malaria dengue condition murmur trouble problem problems pressure stroke ministroke aneurysm tumor tumour leg arm foot ankle wrist hand hip nose toe finger collarbone jaw breakdown attack reaction cold flu cough back knee fall headache", rf"<WHO>(?:really |also |just |still |probably |apparently )*{_HAS} (?:(?:a|an|the|another|some|my|his|her|this|two|pretty|really|very|rather|quite) )*(?:[a-z]+ )?{_AILING}\b(?! (?:shots?|vaccin\w*|medicine|season|insurance|research|of (?!\d))\b)", ""),
    ("accident", "fall", rf"\b(?:{_SORRY}|because of|after|since|from|recover\w* from) (?:my|your|his|her|{_NAMED}|{_OF_CLOSE}) fall(?=[.,!?]|$| (?:and|on|at|last|down|from|in the|yesterday)\b)", ""),
    ("illness", "fainted", r"<WHO>fainted\b", ""),
    ("illness", "health illness", r"\b(?:my|his|her|your|@NAME's) (?:[a-z]+ )?(?:health|illness|condition) (?:won't|does not|doesn't|will not|did not|precludes?|prevents?|prevented|forced|forces|has (?:been )?(?:failing|deteriorat\w+|declin\w+|improv\w+|worsened|taken)|is (?:failing|declining|poor|fragile|frail|not (?:good|great|well)|improving|deteriorating|getting (?:better|worse)|fine now|much better))\b|\b(?:due to|because of|owing to) (?:my|his|her|@NAME's) (?:[a-z]+ )?health\b|\b(?:for|due to) (?:[a-z]+ )?health reasons\b|\b(?:in|of) (?:very |such )?(?:poor|failing|ill|bad|frail|fragile) health\b", ""),
    ("illness", "hospital", r"(?:\b@NAME|\b(?:my|our|your|his|her|their) (?:[a-z]+ )?<KIN>|(?<![\w'])(?:he|she|i))(?:'s|'m| is| am| was)? still (?:at|in) (?:the )?hospital\b", "still"),
    ("illness", "doctor doctors dr", r"\b(?:doctors?|dr\.? [a-z]+) (?:has|have|had|is having|are having|is putting|put|wants?|took|changed) (?:her|him|me|<POSS> <KIN>) (?:on|take|taking|off|to take|stay|to stay|rest)\b", ""),
    ("illness", "recover recovers recovering recovery health heal healing mend", r"\b(?:hop(?:e|ing)|wish(?:ing|es)?|pray(?:ing|s)?|prayers|glad|happy)\b[^.?!]{0,30}\b(?:you|he|she|@NAME)(?:'re|'s| are| is| will|'ll)?(?: all| both)? (?:recover(?:s|ing)?|heal(?:s|ing)?|mend(?:s|ing)?)(?=[.,!]| (?:quickly|well|soon|fully|nicely|rapidly|and|completely|in)\b|$)|\b(?:wish(?:ing|es)?|hop(?:e|ing)|pray(?:ing)?|prayers)\b[^.?!]{0,40}\b(?:good health and (?:a )?(?:[a-z]+ )?recovery|(?:your|his|her) (?:[a-z]+ ){0,3}(?:health and )?(?:[a-z]+ )?recovery)\b(?! (?:act|plan|rate))", "hope hoping wish wishing wishes pray praying prays prayers glad happy"),
    ("illness", "wishes concern prayers worried concerned", r"\b(?:good wishes|concern|prayers|worried|concerned|worrying|best wishes) (?:for|about) (?:your|his|her|@NAME's) (?:health|recovery|condition|illness)\b", "health recovery condition illness"),
    # The family.
    ("birth", "adopting adopt adopted adoption", r"<WHO>(?:hoping|trying|planning|waiting|decided|going) to adopt(?= (?:a|an|from|her|him|another|our|their)\b|[.,!]|$)|\b(?:our|their|your|her|his) adoption(?= (?:is|was|went|of|from|hearing|agency)\b|[.,!]|$)(?! of (?:the|this|a|an|new|these)\b)", ""),
    ("death", "baby child pregnancy twins", r"<WHO>(?:lost|losing) (?:a|the|their|her|our|my|his|another) (?:[a-z]+ )?(?:baby|child|pregnancy|twins|son|daughter)\b(?! (?:in (?:the )?(?:store|mall|crowd)|at the|to (?:the|drugs)))", "lost losing"),
    ("engagement", "proposed", r"<WHO>proposed to (?:my|his|her|their) (?:[a-z-]+ ){0,2}(?:girlfriend|boyfriend|partner|sweetheart|fiancee?)\b", ""),
    ("wedding", "eloped eloping elope", r"<WHO>(?:eloped|eloping|elope)\b", ""),
    # School.
    ("exam", "exam exams test boards", r"\b(?:for|of|taking|take|takes|took|sit|sits|sitting|sat|pass(?:ed|ing)?|fail(?:ed|ing)?|study\w* for) (?:the|my|his|her|your) (?:[a-z]+ )?(?:cpa|cfa|bar|gmat|gre|lsat|mcat|sat|board|medical|series \d+|real estate|licensing|citizenship|civil service|foreign service|driver's|driving) (?:exams?|test|boards)\b", ""),
    ("school", "class school grade preschool kindergarten", r"\b(?:(?:our|my|his|her|their) (?:son|daughter|child|boy|girl|kids?|oldest|youngest|little [a-z]+)(?:,? [a-z]+,?)?|he|she|@NAME) (?:will be|is|is going to be|will be starting) (?:in|joining|starting in) your (?:[a-z]+ )?(?:class|classroom|school|grade)\b", ""),
    ("school", "kindergarten preschool pre daycare grade", r"<WHO>(?:starts?|started|starting|begins?|began|beginning|going to|entering|enters|enrolled in|off to) (?:at )?(?:pre-?school|day ?care|kindergarten|pre-?k|nursery school|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) grade)\b", ""),
    # Work.
    ("promotion", "promotion", r"<WHO>(?:got|gets|getting|get|received|given|earned|up for|due for|turned down|accepted|been offered|offered|deserves?) (?:a|the|an|his|her|my|your|that|another) (?:[a-z]+ ){0,2}promotion\b(?! (?:code|price|campaign|budget))", "got gets getting get received given earned up due turned accepted offered deserve deserves"),
    ("farewell", "quit quits quitting", r"<WHO>(?:quit|quits|quitting) (?:(?:my|his|her|your|their) (?:[a-z]+ )?job|@NAME(?=[.,!]|$| (?:to|last|this|on|in|and|because|after)\b)|work\b(?! (?:early|at|for the day))|the (?:company|firm|job|band)|to (?:join|work|start|take|go back|stay home|become))", ""),
    ("farewell", "quitting", r"<BEING>quitting(?=[.,!]|$| (?:next|on <DAY>|after|because)\b)", ""),
    ("farewell", "down", r"<BEING>stepping down\b(?! (?:the|to the (?:next|platform)))", "stepping"),
    ("job", "jobs", r"<WHO>(?:(?:switch|chang)(?:ed|ing|es|e)?|between) jobs\b", ""),
    ("job", "hired", r"<BEING>(?:just )?hired (?:by|at|on at|as|to (?:be|run|work|lead|head|manage))\b(?! (?:the )?(?:hour|contract))", ""),
    ("job", "hired", r"<WHO>(?:got|get|gets|getting) hired\b", ""),
    ("job", "retired", r"<BEING>no longer retired\b", ""),
    ("job", "place position job role spot", r"<WHO>(?:taken|taking|took|take|assumed|assuming) (?:over )?@NAME(?: [a-z]+)?'s (?:old |former )?(?:place|position|job|role|spot)\b(?! (?:in line|at the table|for (?:the )?(?:day|week|meeting)))", "taken taking took take assumed assuming"),
    ("job", "over", r"<WHO>(?:taken|taking|took|take) over (?:as|from @NAME as|for @NAME as|(?:the|my|his|her|@NAME's) (?:[a-z]+ )?(?:role|position|job) (?:of|as)) (?:(?:the|our|interim|new|acting|senior|a|an) )*[a-z]+", "taken taking took take"),
    ("job", "replacing", r"<BEING>replacing @NAME(?: [a-z]+)? as\b", ""),
    ("job", "career owner", rf"\bmoving on to (?:my|his|her|a) (?:next|new|second) career\b|(?<![\w'])(?:i'm|i am|he is|he's|she is|she's|@NAME is) (?:now|the new|currently the new) (?:the )?(?:{_LEADING}|owner) of\b", ""),
    # The house.
    ("move", "apartment condo townhouse townhome duplex place", r"<WHO>(?:found|rented|renting|got|leased|leasing|took|bought|buying|closing on) (?:a|an|the|my|our|his|her|their) (?:new |great |nice |cute |[a-z]+ ){0,2}(?:apartment|condo|townhouse|townhome|duplex)(?=[.,!]|$| (?:in|on|near|for|with|this|last|yesterday|and|close|by|downtown|off|at|to)\b)", ""),
    ("move", "houses homes apartments", r"<WHO>(?:looking at|looking for|shopping for) (?:new )?(?:houses|homes|apartments|condos)(?=[.,!]|$| (?:in @NAME|this|next|over|near|again|together|and)\b)", "looking shopping"),
    ("accident", "wrecked totaled totalled mugged carjacked", r"<WHO>(?:wrecked|total+ed) (?:my|his|her|our|their|your) (?:[a-z]+ )?(?:car|truck|van|bike|motorcycle|suv|jeep|boat|[a-z]+)\b", ""),
)  # fmt: skip
"""What, the words that make each looked at, its pattern, and words of which one must stand beside those."""
