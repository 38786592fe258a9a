"""Moments of a life in English: birth, wedding, new job, illness, death, and the greetings of the year."""

import re
from typing import Final

from sincerely.noticing.language.en.feasts_wished import WISHED
from sincerely.noticing.language.en.grammar import Found, Row, capitals_hold, quote_end, quote_start, rx, without_idioms
from sincerely.noticing.language.en.life_aside import ASIDE
from sincerely.noticing.language.en.life_events import EVENTS
from sincerely.noticing.language.en.life_plain import PLAIN
from sincerely.noticing.language.en.life_told import MORE, REACH, SUBJECTS
from sincerely.noticing.language.en.partings import PARTINGS
from sincerely.noticing.language.en.people_words import about
from sincerely.noticing.language.en.told_in_passing import IN_PASSING
from sincerely.noticing.language.en.work_coming import COMING
from sincerely.noticing.language.en.work_lost import LOST
from sincerely.noticing.language.en.work_told import AT_WORK
from sincerely.noticing.records import Clause, Who


def _row(what: str, triggers: str, pattern: str, also: str) -> Row:
    """A rule of moments from its words and its pattern; `<WHO>` or `<BEING>` before the pattern wants a person there."""
    subject, pattern = next(
        (
            (name.lower(), pattern.removeprefix(f"<{name}>"))
            for name in ("WHO", "BEING")
            if pattern.startswith(f"<{name}>")
        ),
        ("", pattern),
    )
    pattern = rf"\b{pattern}" if subject else pattern
    rule = "life-hint" if what.endswith("?") else what
    what = what.removesuffix("?")
    return Row(f"en.moment.{rule}", what, frozenset(triggers.split()), rx(pattern), frozenset(also.split()), subject)


ROWS: Final = tuple(
    _row(what, triggers, pattern, " ".join(also))
    for what, triggers, pattern, *also in (
        ("birth",
         "birth baby born newborn arrival proud pregnant pregnancy maternity paternity expecting twins daughter son labor labour parents child girl boy",
         r"\b(?:gave birth|(?:the )?birth of (?:my|our|your|his|her|their|a|[a-z]+'s)|baby (?:boy|girl|shower|brother|sister)|newborn|new baby|new arrival(?!s?(?: (?:dates?|times?|hall|lounge|in|of|from|at)\b|s\b))|proud (?:new )?(?:parents?|father|mother|dad|mom|grand\w+|papa|mama|uncle|aunt)|"
         r"expecting (?:a|our|her|their|my|your|another)\b.{0,20}\b(?:baby|child|son|daughter|girl|boy|twins)|pregnan(?:t|cy)|(?:maternity|paternity) leave|had (?:the|a|her|their|our|his) (?:baby|twins)\b(?! (?:with|in the (?:car|back)|sitter|shower|on (?:his|her|my)))|having (?:a|another) (?:baby|girl|boy|child)|"
         r"became (?:a )?(?:parents?|father|mother|grand\w+)(?!-in-law)|welcomed? (?:our|their|his|her|a) (?:baby|son|daughter|first|second|third|little)|(?:was|were) born (?:at|on|this|last|yesterday|today|early|weighing)|(?:'s|is|was|be|went|gone|still|now) in(?:to)? labou?r(?! (?:prison|market|law|camp|dispute|relations|costs?|negotiations|unions?|party|talks)))\b"),
        ("baptism",
         "baptism baptized baptised baptismal christening communion mitzvah mass godparents godparent",
         r"\b(?:baptis\w+|christening|first communion|bar mitzvah|bat mitzvah|confirmation mass|godparents? at)\b"),
        ("wedding",
         "wedding weddings married knot bridal shower honeymoon newlyweds newlywed marriage bachelorette bachelor bridesmaid bridesmaids maid best",
         r"\b(?:(?<!for\s)(?<!do\s)weddings?(?! (?:anniversary|venue|market|industry|season|range|collection|package|business|fair|photographer|brochure|client|party of \d|list|cake (?:order|design)|and funerals))|got married|getting married|get married|gets married|(?:are|is|were|be|just)(?: recently| newly| just)? married(?! to)|married (?:last|this|on|in (?:<MONTH>|the (?:spring|summer|fall)))|tie the knot|tied the knot|(?:bridal|bar|couples?'?|lingerie|wedding) shower|honeymoon|newlyweds?|marriage of|bachelorette|bachelor party|best man|bridesmaids?|maid of honor)\b"),
        ("engagement",
         "engaged engagement question yes proposed fiance fiancee",
         r"\b(?:(?:got|get|getting|just|newly|becoming) engaged(?! (?:in|by|with|on))|(?:are|is|am) engaged(?=[.!,]|$)|engaged to (?:be married|<POSS>)|(?:your|my|our|their|his|her) engagement(?! (?:with|letter|of|agreement|team|on|in|at|from))|engagement (?:party|ring)|popped the question|she said yes|proposed to (?:me|her|him)|my fiancee?|your fiancee?)\b"),
        ("birthday",
         "birthday birthdays bday b turn turns turned turning",
         r"\b(?:(?<!army's\s)(?<!navy's\s)(?<!corps\s)(?<!corps'\s)(?<!nation's\s)(?<!country's\s)(?<!company's\s)(?<!america's\s)birthdays?(?! (?:cards?|cakes?|range|gifts?|voucher) (?:range|line|shop|department|section|order|catalogue|is|are))|b-?day|bday|(?:turn|turns|turned|turning) (?:one|two|three|thirty|forty|fifty|sixty|seventy|[1-9]0|1[68]|21|[1-9])(?= (?:today|tomorrow|this|next|on|in|last|years)|[.!,]|$))\b"),
        ("anniversary",
         "anniversary",
         r"\b(?:(?:wedding|(?:my|our|your|their|his|her|my parents'|[a-z]+'s) (?:\d+(?:th|st|nd|rd) )?(?:wedding )?) ?anniversary(?! (?:of|event|celebrations?|ministerial|summit|conference|meeting|gala|edition|issue|year|program\w*|logo|report|sale|offer|tour|report))|happy anniversary|anniversary of (?:my|our|your|his|her|their) (?!independence|detention|founding|arrest|release|launch|revolution|state)[a-z]+)"),
        ("promotion",
         "making make promotion promotions promoted promoting partner named appointed elected elevated made",
         r"\b(?:(?:<POSS>|the|recent|well-deserved|following|mid-year)(?: (?!price|sales|product)[a-z-]+){0,2} promotions?(?! (?:code|price|is on|ends|offer|campaign|of|and advert|budget|materials?|expires?|department|prices?))|promot(?:ed|ing) (?:(?:me|him|her|you|them)(?= (?:to|from|as|into|last|this)\b|[.,!]|$)|to|from)|(?:been|was|were|is being|got|getting|be|are) promoted|promotion to|ma(?:de|king|kes?) (?:partner|captain|director|professor|sergeant|head of|vp|vice president)|(?:been|was) (?:named|appointed|elected|elevated to|made)"
         r" (?:to |as )?(?:the |our |a |an )?(?:new )?(?:vice|president|vp|director|managing|manager|chief|ceo|cfo|coo|head|partner|chair\w*|general|senior|executive|ambassador|secretary))\b"),
        ("job",
         "job jobs position role gig post assignment career interview interviews interviewed interviewing employed joining transferring accepted joined taken appointment offer moving",
         r"\b(?:<POSS> new (?:job|position|role|gig|post|assignment|career)|new job(?! (?:opportunit|openings?|offers\b|opening|creation|market|and title|title|function|famil|categor|class|posting|order|code|number|id|sheet|has been (?:queued|created|submitted|posted|logged)|is (?:running|queued)))|(?:accept\w*|taken|took|offered|taking|turned down|got|landed|start\w*|begin\w*|began) (?:me |him |her |you )?(?:a|an|the|this|my|his|her|that) (?:new |full-time |permanent |great )?(?:job|position|role|post)\b(?! (?:sheet|card|list|number|lot|bag|(?:in the|on the) (?:market|book)|done|right|(?:way |so |very |more |too )*seriously|that|on (?:the|this|gas|power)|paper|request))|"
         r"(?:a|the|my|new|your|his|her) job at (?!hand)[a-z]+|(?:a|new|my|your|his|her) job with (?!flair|ease|skill|care|great|good|a\b|no\b|the (?:tools|same|help))[a-z]+|(?:my|his|her|your|a|the|got|received|accepted|another) job offer\b|<POSS> job (?:search|hunt|interview)|(?:job|face to face|second|final|on-site) interviews? (?:with|at|for)|(?:first|phone) interview (?:at|for (?:a|the) (?:job|position|post|role))|interview(?:ed|ing) (?:with|at|for a (?:job|position))|i(?:'ll| will| am|'m)(?: going to)? (?:be )?(?:moving to|joining|transferring to) (?:a|the|an) (?:new )?[a-z ]{0,25}(?:group|team|department|desk|company|firm)|"
         r"(?:have|has|'ve|'s) (?:just |recently |also )*(?:accepted|joined|taken) (?:a|an|the|our|another)\b.{0,30}\b(?:position(?! that)|job|clerkship|professorship|fellowship|internship|residency|teaching post|role|offer|team|group|company|firm|post)|(?:have|has) just accepted|will be joining (?:(?:us|our (?:team|group|company|firm|department|office))(?= (?:as|in <MONTH>|on (?:<MONTH>|the)|effective|from|full)\b|[.,!]|$)|the [a-z ]{3,30}(?:group|team|department|desk|company|firm|staff)\b|[a-z]+ (?:as|in <MONTH>))|congratulations on (?:your|the) (?:new )?(?:job|position|role|appointment|post))\b"),
        ("job", "now", r"\b(?:(?:i'm|i am|he is|he's|she is|she's) now (?:(?:working|employed) (?:for|at|in)|with)|now works? (?:for|at|with|in)(?! (?:you|me|everyone|everybody|both|all)\b))\b", "working works work employed with"),
        ("job", "first 1st", r"\b(?:first|1st) day (?:at|on) (?:work|the job|my new|your new|his new|her new)\b", "day"),
        ("retirement",
         "retirement retire retires retired retiring",
         r"\b(?:retirement party|(?:(?<!\ball\s)(?:my|his|her|your)|[a-z]+'s|upcoming|happy|early) retirement(?! (?:plan|account|benefit|saving|fund|income|money|package|portfolio|in (?!<MONTH>)|is gone|nest))|(?:decid(?:ed|es|ing)|going|plans?|planning|wants?|due|about|ready|set|chosen|chose) to retire\b(?! (?:the|this|these|those|bonds?|debt|plants?|units?|notes|an?)\b)|and (?:is |am )?retiring(?= (?:in|from|at|after|next|this)\b|[.,!]|$))"),
        ("graduation",
         "graduation graduate graduates graduated graduating",
         r"\b(?:(?:<POSS>|the|high school|college|upcoming|for) graduation|graduat(?:es?|ed|ing) (?:this|next|last|in (?:<MONTH>|the spring)|on|today|tomorrow|with honou?rs|from (?:high school|college|kindergarten) (?:this|next|last|on|today))|(?:just|will|has|have|about to) graduated?|graduation (?:party|ceremony|day|gift|present))\b"),
        ("exam",
         "a-levels gcses viva grade audition bar exam exams finals boards cpa cfa test orals defense defence gmat lsat gre mcat sat driving final",
         r"\b(?:pass(?:ed|ing)? (?:the|my|his|her|your) (?:[a-z]+ )?(?:bar|exams?|boards|cpa|cfa|test|driving|finals|orals|defen[sc]e)|(?:good|best of) luck (?:on|with|for|in) (?:the |your |his |her )?(?:[a-z]+ )?(?:finals?|exams?|test|bar)\b|<POSS> (?:driving test|viva|finals|a-levels|gcses|grade \d [a-z]+ exam|thesis defen[sc]e)\b|(?:has|have|had) (?:<POSS>|a|an) (?:[a-z]+ )?(?:exam|driving test|viva|audition)|(?:taking|took|sitting|study\w* for|(?:i'll|i will|going to|have to|he'll|she'll|he will|she will|(?:did|have|do|will|when) (?:you|he|she)|you) take|take (?=my|his|her)) (?:the|my|his|her|your) (?:[a-z]+ )?(?:bar|bar exam|finals|cpa exam|cfa|gmat|lsat|gre|mcat|sat)\b)"),
        ("move",
         "move moved moving house home condo apartment townhouse place neighborhood neighbourhood life settled settling relocate relocates relocated relocating relocation housewarming van hunting",
         r"\b(?:<POSS> (?:upcoming |big |recent )?move (?:back|(?:in)?(?:to|from) (?:(?:a|an|the|another|our|his|her|their|your|my) )+(?:[a-z]+ )?(?:house|home|apartment|condo|flat|place|city|town|country|state)|(?:to|from) @NAME)|(?<!first\s)mov(?:e|ed|ing) (?:back |here |there |out |away )?(?:to|from|into) (?:a |an |the |our |my |his |her |their |your )?(?:new |bigger |smaller |another |own )?(?:house|home|apartment|condo|place|flat|city|neighbou?rhood|town|state)|(?:bought|buying|closing on|closed on|building|purchased) (?:a|an|our|my|their|his|her|the) (?:new |first )?(?:house|home|condo|apartment|townhouse)|"
         r"(?:our|my|your|their|his|her|the) new (?:house|home|apartment|condo|place|neighbou?rhood)\b(?! (?:style|rules|page|brand|bill|screen|office|of))|housewarming|new life in|settl(?:ed|ing) in(?:to (?:<POSS>|the|a|life)(?! (?:line|pattern|routine|range|place|seat|chair))|(?= ?(?:[.,!?)]|$| (?:here|there|well|nicely|fine|now|ok|okay|quickly|yet|and|after|at (?:<POSS>|the|@NAME)|to (?:<POSS>|the|life)))))(?! (?:for|case|court))|(?<!be\s)(?<!been\s)relocat(?:e|es|ed|ing|ion) (?:to|from)(?! (?:\d|the (?:\d|new (?:server|site))))|house hunting|moving van|moved in with|(?:i|we|he|she|they)(?:'ve| have| has|'s) been relocated)\b|(?<![\w'])(?:we|i|they|he|she)(?:'ve|'re|'m| have| are| am|'s)? (?:just |finally |all |now |also )*mov(?:ed|ing) (?:back )?to @NAME\b(?! (?:division|team|dept))"),
        ("move",
         "move moved moving",
         r"<WHO>mov(?:e|es|ed|ing) (?:(?:back |out |away |down |up |over )?to|(?:back|here|away|down|up|over) from) (?!(?:<DAY>|<MONTH>|option|phase|stage|step|plan|floor|friday|approve|adjourn|outlook|section)\b)@NAME"),
        ("surgery",
         "removed replaced op surgery surgeries canal transplant replacement bypass pass lasik wisdom appendix appendectomy section hysterectomy mastectomy biopsy knife operated operation",
         r"\b(?:(?<!^the\s)(?<!free\s)(?<!offers\s)surger(?:y|ies)(?! (?:opens|closes|will|hours|is (?:open|closed)|has (?:asked|sent|written|rung|called)|rang|phoned|wrote|receptionist|times|on the (?:ship|base)))|root canal|(?:kidney|liver|heart|hip|knee|bone marrow) (?:transplant|replacement|bypass)|by-?pass (?:operation|surgery)|wisdom teeth|lasik|append(?:ix out|ectomy)|c-section|hysterectomy|mastectomy|biopsy|went under the knife|(?:having|had|have|getting|get) (?:my|his|her|your|a|an|both) (?:[a-z]+ ){0,3}(?:removed|replaced|operated|taken out)\b(?! (?:from (?:the )?(?:list|distribution)|by the (?:vendor|supplier|shop)))|(?:operated on|operation on) (?:my|his|her|him|your|me)|(?:(?:having|undergo\w*|recover\w* from) (?:a|an|his|her|my|the|another)|(?:had|have|has) (?:a|an|his|her|my|another)) (?:(?:heart|knee|hip|eye|back|foot|minor|major|big|serious|routine|emergency|successful|second|little|gall bladder|gallbladder|hernia|cataract|prostate|kidney|liver|lung|brain|nose|throat|spinal|cancer|lifesaving|bone marrow|[a-z]+ectomy) )?(?:operation|transplant)\b(?! (?:control|in|at|center|centre|there|of|that|which|with)))"),
        ("accident",
         "accident crash wreck injured hurt hit burned ended totaled totalled fell broke",
         r"\b(?:(?:car|bike|bicycle|motorcycle|boating|plane|traffic|auto|skiing|riding|work|terrible|bad|serious|horrible|tragic|freak|hunting) (?:accident|crash|wreck)|in an? (?:[a-z]+ )?(?:accident|car crash|wreck)|(?:was|were|got|been|badly|seriously|critically|slightly) (?:badly |seriously |critically )?(?:injured|hurt in|hit by a|burned)|injured (?:in|when|himself|herself|his|her|my)|rear-ended|(?:get|got|was|were|been|being) hit by (?:car|truck|bus)\b|total+ed (?:my|his|her|the) (?:car|truck|van|bike|[a-z]+)|fell (?:and|down|off|from).{0,20}\b(?:broke|hurt|hit|fractured)|broke (?:my|his|her|your|a|an) (?:leg|arm|wrist|ankle|foot|hip|collar|hand|nose|finger|toe|rib|back|neck))\b"),
        ("illness",
         "cancer chemo chemotherapy leukemia leukaemia tumor tumour pneumonia diagnosed hospital icu emergency hospitalized hospitalised stroke attack aneurysm seizure seizures sick ill unwell flu bronchitis strep mono shingles measles pox chickenpox hepatitis hiv aids lupus parkinson alzheimer ms covid migraine migraines stones meningitis recovery recuperating recuperate terminal terminally hospice illness miscarriage breakdown rehab dialysis",
         r"\b(?:(?:has|have|had|having|(?<!living\s)(?<!coping\s)(?<!dealing\s)with|of|from|beat|beating|beaten|fight\w*|battl\w*|surviv\w+|against|treated for|my|his|her|your|'s|breast|lung|colon|prostate|skin|brain|bone|ovarian|pancreatic|liver|stomach|throat|kidney|bowel|thyroid|terminal|stage [a-z0-9]+) cancer\b(?!,? (?:research|societ|charit|center|centre|fund|walk|foundation|awareness|screening|drugs?|cells?))|cancer (?:treatments?|surgery|diagnosis|returned|is back|has spread|came back)|chemo(?:therapy)?|leuk[a]?emia|(?<!every\s)tumou?r|pneumonia|(?<!people\s)(?<!those\s)(?<!patients\s)diagnosed (?:with|as|at|in|last|this)(?! [^.?!]{0,30}\b(?:each|every|per) (?:day|year|week))|(?:(?:<BE>|been|still|back|stuck|stay\w*|days?|nights?|weeks?|wife|husband|mother|father|mom|mum|dad|son|daughter|brother|sister|him|her|landed|ended up|wound up) (?:now |still |up |[a-z]+ly )?(?:in|out of) (?:the |a |an )?(?:[a-z]+ )?(?:hospital|icu|intensive care|emergency room)|(?:admitted|rushed|taken|went|goes?|going|gone|brought|airlifted|flown|sent|checked (?:him|her|my)self|checks? in|back) (?:back )?(?:in)?to (?:the |a |an )?(?:hospital|icu|intensive care|emergency room)|(?:(?:released|discharged)(?: [a-z]+)? from (?:the |a )?(?:[a-z]+ )?|(?:home|back|recovering) from (?:the |a )?)hospital|out of (?:the )?(?:hospital|icu|intensive care)|(?:at|in) the (?:hospital|emergency room) (?:with (?:my|his|her|our|your|a)|for (?:a|an|some|tests|surgery|observation)|all (?:night|day)|since|having|getting|last night)|into (?:the )?(?:icu|intensive care))\b(?! (?:bill|business|industry|sector|group|system|board|bed|project|visit|as (?:a )?(?:doctor|nurse)|to (?:see|visit|meet)))|hospital bed\b|hospitali[sz]ed|(?:suffered|had|having|having had|recover\w* from) (?:a |an )?(?:minor |mild |massive |major )?(?:stroke|heart attack|aneurysm|seizures?)|"
         r"(?:<BE>|feel|feeling|very|really|so|been|home|out|got|fell|pretty|both|too) (?:very |really |so |pretty |quite |too |home |been |out |feeling )?(?:sick|ill|unwell)(?!-)(?! (?:[a-z]+ed\b|of|and tired|to (?:death|my stomach of)|at the thought|-|will|advised))|(?:got|made|making|gets) (?:me|him|her|you|us|them) (?:so |really |very )?sick|(?:not|[a-z]+n't) (?:been )?feel(?:ing)? (?:so |very |too |all that )?(?:well|good|great|hot)\b|feel(?:ing)? (?:awful|terrible|lousy|rotten|horrible|ill)\b|(?:sick|ill) with|(?:sick|ill) (?:kid|child|son|daughter|mother|father|wife|husband|baby|today|yesterday|this week|all week)|get well|(?:(?:are|is|am|be|was|were|'s|'m|'re|hope|start\w*|soon|you|not|today|bit|much|lot|little) feeling (?:a lot |much |a (?:bit|little) )?|(?:you|he|she|i|hope|we) (?:all |both |will |'ll )*feel (?:much |a lot |a (?:bit|little) )?)better\b(?! (?:if|about|to be|in the knowledge|knowing|when|with (?:the|a|this)|that))|under the weather|(?:has|have|had|got|with|caught) (?:the |a )?(?:flu|bronchitis|strep|mono|shingles|measles|chicken ?pox|hepatitis|hiv|aids|lupus|parkinson's|alzheimer's|ms|covid(?:-?19)?|migraines?|kidney stones|meningitis)\b(?! (?:shot|vaccin))|"
         r"(?:speedy|full|quick|swift|complete) recovery\b(?! (?:of|in the|is under|and restor|team|plan|cost|operation))|recuperat\w+|terminal(?:ly ill| illness)|hospice|(?:on|off) life support|(?:my|his|her|your|our|their|[a-z]+'s|an?|serious|long|short|brief|sudden|recent|due to|terminal|life-threatening) illness(?! (?:polic|rate|benefit|cover))|miscarriage|nervous breakdown|rehab\b|dialysis|<POSS> (?:health|condition) (?:is|has|problems?|issues?|scare|took)|(?:serious|poor|bad|ill|failing|declining) health)\b"),
        ("death",
         "passed past pass passing died die dies death deaths loss funeral funerals memorial obituary condolence condolences sympathy sympathies peace rip r lost losing lose buried burying mourn mourning mourns bereaved bereavement grieve grieving late burial killed murdered suicide life lives stillborn",
         r"\b(?:(?:passed away|past away|passed peacefully|(?<!be\s)(?<!was\s)(?<!were\s)(?<!been\s)(?<!being\s)(?<!get\s)(?<!got\s)(?<!are\s)(?<!have\s)(?<!already\s)passed on\b(?! (?:to|the|your|my|this|it|his|her|a|<DAY>|<MONTH>|\d|from|by|through|down|that|some|all|as|for|what|these|those|our|their|and not|any|but))|pass away|passing away)|(?:has|have|had|he|she|who|they|father|mother|dad|mom|husband|wife|son|daughter|brother|sister|grand\w+|uncle|aunt|friend|colleague|dog|cat|just|sadly|nearly|almost|man|woman) (?:just |also |suddenly |sadly |recently |unexpectedly )*(?:died|dies|die)\b(?! (?:down|out|laughing|of (?:laughter|embarrassment|boredom|shame|curiosity|thirst)|on the vine|in (?:committee|conference)|for|to|hard))|died (?:of|from|in (?:a|an|his|her|the (?:crash|accident|attack|fire|plane))|on|this|last|yesterday|today|suddenly|peacefully|at (?:home|age|the age))\b(?! (?:laughter|laughing|embarrassment|boredom|shame|curiosity))|"
         r"(?:the |sudden |tragic |untimely |recent )*(?:death|passing) of (?:my|our|your|his|her|their|a (?:friend|colleague|dear|loved|child|parent)|(?!(?:un|us|uk|eu|nato|middle|british|american|the)\b)@NAME)|(?:<POSS>) (?:sudden |tragic |untimely |recent |father's |mother's |[a-z]+'s )?(?:death|passing)\b(?! (?:penalty|march|tax|star|grade|comment|interest|fancy|remark|sentences?|toll|threats?|certificate|squads?|benefits?|row))|a death in|death in the (?:[a-z]+ ){0,2}family|memorial for (?:him|her|@NAME)|(?<!margins\sof\s)funerals?(?! (?:home (?:stock|industry|business)|expenses|procession|director|parlou?r))|memorial service|obituary(?!:)|condolences?(?! (?:books?\b|for|on) (?:the|your|all the) (?:turbulent|troubles?|troubled|hard|difficult|tough|stock|company|loss of (?:the )?(?:game|match|deal|election)))|(?:deepest|heartfelt|sincere|with|my|our) sympath(?:y|ies)(?! (?:to|for) all (?:the )?(?:americans|[a-z]+ people|of america))|rest in peace|\b(?:r\.i\.p|rip(?=[.,!]|$))|"
         r"(?:lost|losing|lose|loss of|buried|burying|mourn\w*) <POSS> (?:[a-z]+ )?(?:<KIN>|friend|dog|cat|best friend)\b(?! (?:job|the))|sorry (?:for|about|to hear (?:of|about)) (?:your|his|her|their|the) (?:[a-z]+ )?loss(?:es)?\b|in mourning|bereave\w+|griev(?:e|ing) (?:for|the|with|over|family|process)|<POSS> late (?:husband|wife|father|mother|brother|sister|son|daughter)|(?:his|her|their|my|the|for|after|before|private|family|and|at) burial(?! (?:ground|site|of (?:waste|cable|pipe)|depth))|(?<!deals\s)(?<!that\s)(?<!deal\s)(?<!bill\s)(?<!trade\s)(?<!it\s)(?<!ticket\s)(?:was|were|been|got) (?:tragically |brutally )?(?:killed|murdered)(?= (?:in|by|when|on|at|during|while|last|this|today|yesterday)|[.,!]|$)|(?<!political\s)(?<!career\s)(?<!commercial\s)(?<!financial\s)suicide(?! (?:squad|bomb|attack|terror|vest|mission|belt|car|truck|operation|pact))|(?:took|taken) (?:his|her|their) (?:own )?li(?:fe|ves)|stillborn)\b"),
        ("layoff",
         "laid layoff lost losing lose pink rif rif'ed fired redundant furloughed downsized severance terminated",
         r"\b(?:laid[- ]off(?! (?:employees?|workers?|staff|people))|(?:lost|losing|lose) (?:my|his|her|your|their) jobs?|pink slip|let go (?:from|by|last|this|today|yesterday|on)|(?<!shots\s)(?<!rockets\s)(?<!missiles\s)(?<!rounds\s)(?:was|were|been|being|got|get) (?:let go|rif'?ed|fired(?! (?:on|upon|at|up|off|into|from))|made redundant|furloughed|downsized|terminated (?:today|from|by))|(?:(?:my|his|her|your) severance|(?:a|got|received|offered) severance (?:package|pay|offer))|i was terminated|let the (?:whole|entire) [a-z]+ go|making (?:[a-z]+ ){0,4}redundant)\b"),
        ("school",
         "college university school kindergarten mba harvard yale stanford class preschool",
         r"\b(?:(?:got|get|getting|accepted|admitted) (?:in)?to (?:college|university|law school|med(?:ical)? school|business school|grad(?:uate)? school|mba|harvard|yale|stanford|a (?:great|good) school)|(?:(?:my|his|her|our|your|their|[a-z]+'s|was the|is the) )(?:first|last) day of (?:school|kindergarten|college|high school|university)|(?:start\w*|going to|off to|leaving for|leaves for|begins?) (?:college|kindergarten|law school|med school|grad school|university|preschool|high school|school (?:this|next|in|on))|(?:going|went|gone|go) back to school(?= (?:for|to (?:get|study|become|do|earn|finish)|full)\b|[.,!]))\b"),
        ("farewell",
         "last good goodbye goodbyes bye byes farewell fare going pleasure honor honour privilege joy enjoyed leaving resigned resigning resignation resign departed departing departure depart left leave pursue pursuing luck best",
         r"\b(?:<POSS> last (?:day|days|few days)\b(?! (?:of (?!work|employment)[a-z]+|to (?:enroll|register|submit)|there|in town\b|your|our))|(?:my|his|her|your|our) last (?:week|night)(?= (?:here|at|with (?:the|us|@NAME)|of work|in the (?:office|group)|as)\b)|(?:is|was|be|it's|in) (?:my|his|her|your) last week\b|last day (?:at|with|here|is|will be|in the office|of work)|say(?:ing)? (?:my |our |your |their )?(?:good-?byes?|farewells?)|fare ?well|good-?byes?(?= (?:to|party|lunch|dinner|until|and|everyone|all)|[.,!]|$)|going[- ]away (?:party|lunch|dinner|gift|drinks)|(?:it|this)(?:'s| has| was)(?: been)? (?:a |an |such a |my |truly a )?(?:[a-z]+ )?(?:pleasure|honou?r|privilege|joy) (?:working with (?:you|all|everyone|this)|working (?:at|for|here)|to (?:have )?work(?:ed)? with (?:you all|all of you|everyone)|to (?:have )?work(?:ed)? (?:at|here)|knowing|serving)|(?:really |truly |thoroughly )?enjoyed working (?:with|for|at)|"
         r"(?:i|he|she|you)(?:'m|'s|'re|'ll| am| is| are| will| have| has|'ve)? (?:be |also |now |been |just |decided to |officially )*(?:leaving|resign(?:ed|ing)|depart(?:ed|ing)?|left|leave) (?:the (?:company|firm|group|desk|bank|team|business|organi[sz]ation|department|industry)|us(?! (?:short|long|with|all (?:the|a)|red|no|a|the|in))|our (?:team|group|company)|for good|his position|her position|my position)|resign(?:ed|ing|ation) (?:from|as|effective|is|letter)|(?:<POSS>) resignation\b(?! (?:letter template|of the))|(?:my|his|her|your) (?:pending |upcoming |imminent |recent |sudden |impending )?departure\b(?! (?:gate|time|date|lounge|for|to|on the|at \d|point|city|from (?:the|[a-z]+)\b))(?<!\bto\smy\sdeparture)(?<!\bto\shis\sdeparture)(?<!\bto\sher\sdeparture)(?<!\bto\syour\sdeparture)|(?:i will|i'll|i would guess i will) depart(?= (?:the (?:company|firm)|around|in <MONTH>|at the end|after|shortly|soon)\b)|pursu(?:e|ing) other (?:opportunities|interests)(?! (?:within|inside|in (?:the|our|this) (?:company|firm|bank|group|organi[sz]ation))\b)|best of luck (?:to (?:him|her|you) )?(?:in|with|on) (?:your|his|her|their) (?:new|future|next|move|move to)|(?:best of|good) luck (?:wherever you|in (?:the|your) future)|all the best in (?:your|his|her) (?:new|future|next))\b"),
        ("layoff", "go", r"\b(?:(?:was|were|been|being|got|get) let go|let go (?:from|by|last|this|today|yesterday|on)|let the (?:whole|entire) [a-z]+ go)\b", "let"),
        ("illness", "feel feeling well better weather care health support condition",
         r"\b(?:(?:not|[a-z]+n't) (?:been )?feel(?:ing)? (?:so |very |too |all that )?(?:well|good|great|hot)\b|feel(?:ing)? (?:awful|terrible|lousy|rotten|horrible|ill)\b|get well|(?:(?:are|is|am|be|was|were|'s|'m|'re) feeling|hope (?:that )?(?:you|he|she) (?:all |both |will |'ll )*(?:feel|are feeling|is feeling)) (?:a lot |much |a (?:bit|little) )?better\b(?! (?:if|about))|under the weather|intensive care|(?:on|off) life support|<POSS> (?:health|condition) (?:is|has|problems?|issues?|scare|took)|(?:serious|poor|bad|ill|failing|declining) health)\b",
         "feel feeling get under life intensive my our your his her their 's poor serious bad ill failing declining"),
        ("birth", "born girl boy lb lbs oz kg kilo kilos arrived weighing mum mother parents arrival addition adopted labour labor due",
         r"\b(?:it's a (?:girl|boy)(?!'s|s')\b(?! (?:thing|band|name|size))|(?:born|arrived|weighing|came into the world)\b.{0,40}\b\d+(?:[.,]\d+)? ?(?:lbs?|oz|kg|kilos?|pounds|grams)\b|\d+ ?(?:lbs?|pounds) ?\d* ?(?:oz)?\b.{0,20}\bborn|new (?:mum|mom|dad|addition to (?:the|our) family)|mother and (?:baby|daughter|son) (?:are|both)|went into labou?r|(?:we|they)(?:'ve| have) adopted (?:(?:a|our|another|two|twin|little|baby) )+(?:baby|child|children|boys?|girls?|sons?|daughters?|twins|siblings)\b|(?:baby|due date|baby is due|she's due|i'm due) (?:is |due )?(?:in <MONTH>|on)|(?:is|was|were) born\b(?= (?:on|at|this|last|yesterday|today|early|[.,!]))|\bborn (?:on <DAY>|yesterday|today|this morning|last night))\b"),
        ("wedding", "tying tie knot aisle eloped nuptials stag hen groom bride bridesmaid marry marries married marrying registry partnership save",
         r"\b(?:ty(?:ing|ed) the knot|down the aisle|eloped|nuptials|(?:stag|hen) (?:do|night|party|weekend)|(?:the|blushing|beautiful) (?:bride|groom)|(?:marr(?:y|ies|ied|ying)) (?:him|her|my|each other|in <MONTH>|on <DAY>|this|next|last|@NAME)|registry office|civil partnership)\b"),
        ("engagement", "engaged proposed ring said yes question",
         r"\b(?:got engaged\b(?! (?:with|by))|(?:he|she) (?:finally )?proposed(?= (?:on <DAY>|at last|in @NAME|last|this (?:morning|weekend)|yesterday|over dinner)|[.!]|$)|put a ring on|(?:he|she) said yes\b(?=,? (?:to me|of course)\b)|they're engaged|we're engaged)(?= |[.!,?]|$)"),
        ("birthday", "happy turns turning turned returns forty fifty thirty sixty big old",
         r"\b(?:turn(?:s|ed|ing|) (?:\d{2}|thirty|forty|fifty|sixty|seventy|eighty|ninety|eighteen|twenty-one)\b(?! (?:pages|degrees|per|percent|%))|many happy returns|happy \d0\b(?! (?:days|minutes|years))|happy (?:\d0th|\d{2}(?:st|nd|rd|th)|eighteenth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)\b(?! (?:wedding )?anniversary)|the big (?:three|four|five|six|3|4|5|6)-?(?:oh|0|o)\b|is \d{1,2} (?:today|tomorrow)\b|(?:\d0th|fortieth|fiftieth|thirtieth|sixtieth) (?:bash|party|do)\b)"),
        ("job", "start starting started job notice appointed landed role post hired picked offer",
         r"\b(?:(?:i|he|she|@NAME)(?:'m|'s|'ll| will| am| is)? (?:start(?:s|ing|ed)?|begin(?:s|ning)?) (?:(?:at|with) @NAME(?: [a-z&]+){0,3}(?= (?:on|in|next|this|as|effective|last|from|tomorrow|today|two|three|a few|back in)\b)|(?:in )?(?:my|his|her|a) new (?:job|position|role|post|career|life|assignment|gig|company)\b|as (?:a|an|the) (?!result|way|first|reminder|follow)[a-z]+(?! line))|(?:got|landed|bagged|secured) (?:the|a new|my dream|his|her|a) (?:job|role|post|gig|position)\b(?! (?:done|right))|(?:handed|handing|given|put) in (?:my|his|her) notice|(?:they|@NAME)(?:'ve| have| has) (?:offered|hired|picked|chosen) (?:me|him|her)\b|(?:got|received|accepted|have) (?:an|a|the) (?:job )?offer (?:from|at)(?! (?:the (?:client|supplier|seller)))|joins? @NAME as)\b"),
        ("promotion", "head made partner manager director captain chief promoted",
         r"\b(?:(?:made|named|making|appointed) (?:me|him|her|you|us) (?:a |an |the |as )?(?:new )?(?:head|partner|manager|director|captain|chief|team lead|lead|senior|vp|supervisor|deputy|chair|editor|principal)|(?:been|was|got) (?:made|named|appointed) (?:a |an |the |as )?(?:new |deputy |assistant |acting )?(?:head|partner|manager|director|captain|chief|team lead|lead|vp|supervisor|deputy|chair|editor|principal|professor))\b"),
        ("promotion", "steps stepping stepped step takes taking moves becomes",
         r"\b(?:step(?:s|ped|ping)? up (?:to|as|into)|tak(?:es|ing) over as|mov(?:es|ing) up to|becomes) (?:the |our |a |an |new |acting )*(?:role of )?(?:[a-z]+ ){0,3}(?:director|manager|head|partner|vp|vice president|lead|chief|ceo|cfo|coo|cto|chair|principal|president|supervisor|editor|captain)\b"),
        ("job", "off leaving moving going leaves",
         r"\b(?:i'm|i am|you're|you are|he's|she's|he is|she is|@NAME(?:'s| is)) (?:(?:off|leaving|moving) to (?:head|head up|lead|run|join|manage|set up)|going to (?:head up|join)) (?!the (?:meeting|call|shop|airport|office)|a (?:meeting|call))(?:the |our |a |their )?[a-z]+", "head lead run join manage set"),
        ("retirement", "hanging hang whistle boots apron hat free pension",
         r"\b(?:hang(?:ing|s)? up (?:my|his|her|the|your) (?:whistle|boots|apron|hat|stethoscope|gloves|gown|chalk|tools|headset|keys|wig)|(?:a )?(?:free|lady of leisure|gentleman of leisure) (?:man|woman)\b(?! in)|(?:last|final) (?:day|week|shift) before (?:i |my )?retire\w*|pension (?:starts|kicks in)|days? (?:until|till|to) retirement)\b"),
        ("graduation", "degree phd doctorate first honours viva cap gown",
         r"\b(?:cap and gown|(?:got|gets|was awarded|earned|finished|completed) (?:my|his|her|a|the) (?:[a-z]+ )?(?:degree|phd|doctorate|diploma|masters|master's)\b(?! (?:from|in|at))|(?:got|with) a (?:first|2:1|two-one)\b|passed (?:my|his|her) viva|first class honours)\b"),
        ("exam", "finals exams exam mocks gcses results revising revision resits",
         r"\b(?:(?:finals|exams|mocks|a-levels|gcses|resits|boards) (?:start|begin|are|is|finish|end)s? (?:on |next |this |tomorrow|today|in )?(?:<DAY>|week|tomorrow|month|soon|<MONTH>)|(?:a-level|gcse|exam|degree) results|revising for (?:my|his|her|the|their) (?:[a-z]+ )?(?:exams?|finals|mocks|a-levels|gcses|test|resits|boards)\b|(?:has|have|got) (?:her|his|my|an|their) (?:[a-z]+ )?(?:exams?|finals|driving test|audition|viva) (?:on|next|this|tomorrow|today))\b"),
        ("move", "house flat keys contracts complete completion moving moved housewarming",
         r"\b(?:complet(?:e|ed|ing|ion) (?:on|of) (?:the|our|my) (?:new )?(?:house|flat|place|purchase|home)|exchanged contracts|(?:got|get|collect\w*|picked up|have) the keys\b(?= (?:to (?:the|our|my) (?:new )?(?:house|flat|place|home)|today|tomorrow|on|yesterday)|[.!,])|mov(?:e|ed|ing) (?:house|flat|home)\b|mov(?:e|ed|ing) in (?:on|next|this|together|with (?:my|his|her|@NAME))|(?:our|my|their|your|the) new (?:flat(?! (?:screens?|panels?|rates?|fees?|files?))|pad|digs))\b"),
        ("surgery", "done out removed replaced fixed",
         r"\b(?:having|had|have|getting) (?:my|his|her|your|both|a) (?:[a-z]+ )?(?:knees?|hips?|cataracts?|back|shoulders?|tonsils|gall ?bladder|appendix|eyes?|wisdom teeth|hernia|prostate|heart valve|bunions?|kidney stones?) (?:done|out|removed|replaced|fixed|operated)\b"),
        ("surgery", "op cataract hip knee keyhole procedure stitches operation surgery surgeon",
         r"(?:\b(?:my|his|her|your|the)|'s) (?:(?!photo\b|co\b|special\b|black\b|the\b)[a-z]+ ){0,2}(?<!\bco\s)(?<!\bphoto\s)op\b(?![- ]?(?:art|amp|eds?|code|shop|city|center|=))|\b(?:keyhole|cataract|gallbladder|hernia|bypass) (?:surgery|op|operation|procedure)\b|\b(?:stitches|staples) (?:out|removed)\b|\b(?:my|his|her|your|'s) (?:[a-z]+ )?(?:operation (?:is|was|went|on|has|will)|procedure (?:went|on <DAY>|(?:is|was) (?:on|today|tomorrow|yesterday|a success|over|done|scheduled)))\b|\bout of (?:surgery|theatre)\b"),
        ("accident", "broke broken fractured fracturing dislocated dislocating sprained spraining tore torn tearing ruptured cracked twisted twisting shattered came fell knocked run crashed plaster crutches collarbone off tripped slipped",
         r"\b(?:(?:broke|broken|fractured|fracturing|dislocated|dislocating|sprained|spraining|tore|torn|tearing|ruptured|cracked|twisted|twisting|shattered) (?:my|his|her|your|a|an|both|two|three) (?:[a-z]+ )?(?:collar ?bone|bone|legs?|arms?|wrists?|ankles?|ribs?|hips?|pelvis|foot|toes?|fingers?|nose|jaw|neck|back|shoulder|elbow|knee|achilles|hamstring|ligaments?)|(?:came|fell|fallen|thrown) off (?:his|her|my|a|the) (?:bike|bicycle|motorbike|horse|ladder|scooter|roof)|(?:knocked|run) (?:down|over) (?:by|on|at|outside)|crashed (?:the|his|her|my|into) (?:car|van|bike|a)|in plaster|on crutches|(?:slipped|tripped|fell) (?:on|over|down) (?:the|a|some) (?:stairs|ice|steps|kerb|curb|rug|path))\b"),
        ("death", "passed died dead lost gone funeral goodbye buried killed goodbyes condolences sympathies",
         r"\b(?:(?:mum|mom|dad|gran|nan|nana|grandad|granddad|grandpa|grandma|he|she|who|@NAME) (?:has |had |just |sadly |peacefully |quietly )*(?:passed (?:on (?:<DAY>|the \d)|last|this|yesterday|at \d|peacefully|in (?:his|her))|slipped away|is dead|was found dead|took (?:his|her) own life)|(?:lost|buried) (?:my|our|his|her|their|the|@NAME)? ?(?:mum|mom|dad|gran|nan|grandad|granddad|grandpa|grandma|husband|wife|partner|baby|son|daughter|brother|sister|mother|father|best friend)\b|said (?:our |my )?(?:final |last )?goodbyes? to (?:my |our |little )?(?:mum|mom|dad|gran|nan|@NAME)\b(?! (?:house|office))|no longer with us)"),
        ("layoff", "redundancy redundant sacked axed contract jobs position role",
         r"\b(?:(?:voluntary|compulsory) redundancy|(?:at risk of|facing|taken|take|taking) redundancy|(?:been|was|got|being|were|made) (?:sacked|axed|made redundant)|(?:my|his|her) (?:contract|job|post|position|role) (?:is|was|has been|isn't|wasn't|not) (?:being |been )?(?:cut|axed|eliminated|renewed|extended)\b|(?:lost|losing) (?:our|their) jobs|out of a job)\b", "redundancy redundant sacked axed my his her losses cuts out"),
        ("farewell", "pastures leaves leaving notice moving final shift goodbye adieu signing",
         r"\b(?:pastures new|(?:he|she|@NAME)(?: is leaving| leaves|'s leaving) us (?:on|at|in|this|next|after|for|to)|leaving (?:do|drinks|party|present|card|lunch|collection)|(?:my|his|her) (?:final|last) (?:shift|lesson|class|issue|column|show|season|match|day)\b|(?:saying|bidding) (?:you |them )?(?:adieu|farewell)|signing off (?:for good|for the last time)|time to (?:say goodbye|move on)(?= |[.!,]|$))\b"),
        ("birth", "expecting due grandparents grandfather grandmother grandma grandpa parents dad daddy mom mum mummy mother father uncle aunt auntie twins",
         r"\b(?:expecting (?:our |their |her |my |his |a )?(?:first|second|third|fourth|next|baby|another baby|little one|twins)\b(?! (?:shipment|delivery|order|quarter|batch|draft|payment|response|part|round|half))|(?:she|wife|sister|daughter)(?:'s| is) (?:now )?due (?:in (?:<MONTH>|the (?:spring|summer|fall|autumn|winter)|a few weeks|\d+ weeks)|any day|with (?:her|our|their))|(?:becom(?:e|es|ing)|became|(?:will|'ll|'m to|'s to|'re to|(?:am|is|are) to|going to|soon) be) (?:a |an )?(?:new |first-time |proud )?(?:parents|grandparents|dad|daddy|mom|mum|mummy|mother|father|grandmother|grandfather|grandma|grandpa|uncle|aunt|auntie)\b(?! (?:figure|in))|(?:had|having|have|welcomed|of) (?:beautiful |healthy |identical |twin )?twins\b)",
         "expecting due become becomes becoming became be twins"),
        ("wedding", "hitched marriage nuptials vows", r"\b(?:(?:getting|got|get) hitched|congratulations[^.?!]{0,40}\b(?:marriage|nuptials)|(?:your|their|her|his|my|our) (?:upcoming |recent )?marriage (?:to @NAME|last|this|on|in)|exchang(?:e|ed|ing) vows)\b"),
        ("anniversary", "anniversary", r"\b(?:(?:our|your|their|my) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|thirtieth|fortieth|fiftieth|\d+(?:st|nd|rd|th)) (?:wedding |work )?anniversary(?! (?:of|event|celebrations?|ministerial|summit|conference|meeting|gala|edition|issue|year|program\w*|logo|sale|offer|tour|report))|happy \d+(?:st|nd|rd|th) anniversary)\b"),
        ("anniversary", "years", r"\b(?:(?:it's|it is|it has been|it's been|today marks|marks|makes|celebrat(?:e|es|ing)) (?:exactly |already |now )?(?:\d+|[a-z]+(?:-[a-z]+)?) years (?:since (?:i|you|he|she|we) (?:joined|started|came|met|married)|(?:with|at) (?:the (?:company|firm)|us|@NAME) (?:today|this (?:week|month)|on <DAY>)))\b", "since with at"),
        ("graduation", "thesis dissertation", r"\b(?:defend(?:ed|s|ing)?|handed in|submitted|finished) (?:my|his|her|your) (?:[a-z]+ )?(?:thesis|dissertation)\b"),
        ("school", "got accepted getting", r"\b(?:(?:he|she|son|daughter|@NAME) (?:has |have |just |was |been |is )*(?:got|getting|accepted) (?:in)?to (?:his|her|their) first choice|(?:got|getting|accepted|admitted) (?:in)?to (?:the university of [a-z]+|@NAME (?:university|college|state|tech)))\b", "to into"),
        ("farewell", "moving moved move", r"\bmov(?:e|ed|ing) on to (?:(?:a|an|other|new|bigger|greener|my|his|her|different|another|the next) )+(?:challenges?|opportunit(?:y|ies)|ventures?|things|chapter|role|pastures|endeavou?rs?|job|adventure)\b", "challenge challenges opportunity opportunities venture ventures things chapter role pastures endeavor endeavors endeavour endeavours job jobs adventure"),
        ("farewell", "resigned notice resignation", r"\b(?:i|he|she|who|@NAME)(?:'ve|'s| have| has| had)? (?:just |now |officially |suddenly )?resigned\b|\b(?:gave|given|giving|give|put in|handed in) (?:my|his|her|their) (?:[a-z']+ )?(?:weeks'? )?(?:notice|resignation)\b|\bgave notice\b(?= (?:yesterday|today|on|last|this|to (?:my|his|her))|[.!,]|$)"),
        ("job", "moved transferred", r"\b(?:i|he|she|who|@NAME)(?:'ve|'s| have| has)? (?:since |recently |now |just |also )*(?:moved|transferred) (?:over |on |across )?(?:to|into) (?:support )?(?:the|a|our|another) (?:[a-z]+ ){0,3}(?:team|group|desk|department|division|role|position)\b", "team group desk department division role position"),
        ("job", "joined join", r"\b(?:(?:i|he|she|@NAME)(?:'ve|'s| have| has)? (?:just |recently |also )*joined (?:the |our |us |[a-z]+ )?(?:[a-z]+ ){0,3}as (?:a|an|the|our|head|vice|director|manager|chief|senior|general|managing|partner|vp|president|counsel))\b", "as"),
        ("job", "new newest", r"(?:'s|\b(?:is|am|are|be|becomes?|welcome|meet)) (?:our|the|your|their) new(?:est)? (?:[a-z]+ ){0,2}(?:head|director|manager|ceo|cfo|coo|cto|president|vp|partner|principal|supervisor|assistant|analyst|associate|secretary|counsel|trader|lawyer|attorney|colleague|hire|boss|neighbou?r|intern|editor|teacher|coach|chair(?:man|woman)?)\b(?! (?:analysts?|associates?|orientation|paperwork|class|of record|name|account|list))", "head director manager ceo cfo coo cto president vp partner principal supervisor assistant analyst associate secretary counsel trader lawyer attorney colleague hire boss neighbour neighbor intern editor teacher coach chair chairman chairwoman"),
        ("job", "interview", r"\b(?:(?:have|has|had|got|'ve got) (?:an |another |a |second |final |first |third |job )+interview (?:at|next|this|tomorrow|today|on|for (?:a|the|an))|(?:my|his|her|your) (?:job |second |final |first )?interview (?:is|was|on <DAY>|went|tomorrow|today|next|this)|(?:my|your|his|her) interview\b(?= ?[.!,?]))\b"),
        ("job", "employee internship hired", r"\b(?:(?:will|'ll) be an? (?:[a-z]+ )?(?:employee|analyst|associate|intern) (?:of|at|with|in)|(?:offered|accepted|got|starting|start|begins?) (?:me |him |her |an |a |the |my |his |her |your )*(?:[a-z]+ )?internship|(?:i|he|she|you|who)(?:'ve| have| has| had)? (?:was |were |been |got |just )+hired (?:by|as|at|for|on|to|in))\b"),
        ("promotion", "elected", r"\b(?:been|was|were|got|is|being) (?:just |re-?)?elected (?:(?:as|the|our|to|a|an|new|to the) )*(?:mayor|chair\w*|president|vice president|treasurer|secretary|captain|board|council|committee|parliament|senate|school board|governor|head|rector|dean|partner|fellow|director)\b"),
        ("award", "award awarded prize medal scholarship fellowship trophy bursary nobel pulitzer", r"\b(?:(?:i|you|he|she|we|who|daughter|son|wife|husband|@NAME)(?:'ve|'s|'d| have| has| had| just)? (?:just |also |recently |been |was |were |will be )*(?:won|wins|received|awarded|accepting|earned|took home|presented with|nominated for) (?:a|an|the|her|his|my|your|their|first|second|this year's)\b[^.?!]{0,45}?\b(?:award|prize|medal|scholarship|fellowship|trophy|bursary|nobel|pulitzer)\b(?! (?:(?:of|for) (?:the )?contract|recommendations?|applications?|forms?|letters?|number|fee|ceremony))|(?:congrat\w*|well done|proud)(?!.*\b(?:company|firm|whole team|all at|brand|agency)\b)[^.?!]{0,50}\b(?:award|prize|medal|scholarship|fellowship|trophy)\b|(?:award|prize|medal|scholarship|fellowship) (?:you|he|she|i) (?:just )?(?:won|received|got))\b"),
        ("award", "named voted", r"\b(?:named|voted|elected|chosen as) (?:the |our )?(?:[a-z]+ ){1,4}of the (?:month|year|week|season|match)\b"),
        ("award", "won", r"\bwon (?:my|his|her|your|their) (?:(?:first|second|third|last|own|age) )?(?:[a-z]+ )?(?:tournament|race|match|league|championship|election|heat|division|science fair|spelling bee)\b|\b(?:came|finished|placed) (?:first|second|third) in (?:the|his|her|my) ", "tournament race match league championship election heat division fair bee first second third"),
        ("layoff", "let job", r"\b(?:(?:they|company|firm|bank|boss|enron) (?:have |has |just |'ve )*let (?:me|him|her|us) go|let (?:me|him|her) go (?:from|on <DAY>|last|yesterday|after \d+))\b(?! (?:to|home|early|with|back|out|ahead|on|in|there|see|and|through))|\b(?:my|his|her) job (?:is|was) (?:gone|over|at risk|being (?:cut|eliminated|outsourced))\b", "go gone over risk being"),
        ("move", "moved movers offer sold selling", r"(?<![\w'])(?:i|we|they|he|she)(?:'ve| have| has|'s)? (?:just |recently |finally |all )*moved\b(?=[.!;]|, (?:and )?(?:my|our|the|his|her|their) new| (?:house|out|in)\b(?! (?:of (?:the )?(?:market|position)|on))| (?:last|this) (?:week|month|weekend|year|summer|spring|fall)| yesterday)|\b(?:the )?movers (?:come|are coming|arrive|came|will)\b|\boffer on (?:the|our|a|my|your) (?:house|flat|apartment|condo|place|home)\b|\b(?:sold|selling|listed|listing) (?:my|our|his|her|their|your) (?:house|home|condo|apartment|flat|townhouse)\b"),
        ("surgery", "operation surgery procedure op biopsy", r"\b(?:go(?:es|ing)? in|went in|scheduled|booked in|due|prepped|back in|waiting|in hospital) for (?:an?|his|her|my|your|the|more) (?:[a-z]+ )?(?:operation|surgery|procedure|op|biopsy)\b"),
        ("illness", "found lump mass shadow growth", r"\bfound (?:a|another) (?:small |large )?(?:lump|tumou?r|mass|shadow|growth)\b", "lump tumor tumour mass shadow growth"),
        ("birthday", "old", r"\b(?:is|turns|turned|be) (?:\d{1,3}|[a-z]+) years old (?:today|tomorrow|this (?:week|month)|next|on)\b", "years"),
        ("holiday", "wishes wish wishing enjoy holiday holidays christmas season", r"\bbest wishes (?:to (?:you|all)(?: and yours| and your family)? )?(?:for|this) (?:the |a |your |this )?(?:[a-z]+ )?(?:holidays?|christmas|new year|easter|season)\b|\bwish(?:ing|es)? (?:you|everyone|all|u)\b[^.?!]{0,80}\b(?:holidays?|christmas|new year|thanksgiving|easter)\b", "holiday holidays christmas year thanksgiving easter season"),
        ("anniversary", "married years wedding anniversary silver golden ruby pearl",
         r"\b(?:(?:\d+|ten|twenty|thirty|forty|fifty|sixty) years (?:of marriage|married|together)|(?:silver|golden|ruby|pearl|diamond|coral) (?:wedding|anniversary))\b"),
        ("holiday", "mubarak eid diwali merry season compliments navidad joyeux shana holi vesak vaisakhi happy hanukkah pesach",
         r"\b(?:eid (?:mubarak|al)|ramadan (?:mubarak|kareem)|shana tova|compliments of the season|feliz navidad|joyeux noel|happy (?:holi|vesak|vaisakhi|pesach|hogmanay|onam|purim|bodhi day|thanksgiving|solstice))\b"),
        ("holiday",
         "july th fourth easter christmas xmas x year years thanksgiving hanukkah hannukah hanukah chanukah holiday holidays valentine valentines mother father presidents president veterans grandparents halloween diwali eid passover ramadan rosh tet patrick memorial labor independence nowruz kwanzaa women teacher teachers autumn seasons season greetings",
         r"\b(?:(?:happy|merry|joyous|blessed|wonderful|great|good|enjoy|peaceful|enjoyable|safe|relaxing|nice|terrific|fun|pleasant|lovely|festive|belated|very|beautiful|fantastic|enjoyed|prosperous|healthy|the best)(?: and (?:a )?(?:happy|merry|healthy|prosperous|safe|blessed|peaceful|joyous|relaxing|restful))?(?: and)? (?:4th(?: of july|(?= (?:to|everyone|all|and)\b|[.,!]|$))|fourth of july|july 4th|easter|christmas|x-?mas|new years?|thanksgiving|hanukk?ah|chanukk?ah|(?!.*\bschedule)holidays?(?= (?:and|to|with|if|from|but|or|in|so|at|this|filled|ahead|everyone|everybody|all|weekends?|break|seasons?|period|time|vacation|week|greetings|i|we|you|when|tomorrow|today)\b| ?[-.,!;:?)(*]|$)|holiday (?:season|weekend|break)|valentine'?s?|mother'?s day|father'?s day|halloween|diwali|eid|passover|ramadan|rosh hashanah?|lunar new year|chinese new year|tet|st\.? patrick'?s|memorial day|labor day|independence day|nowruz|kwanzaa|women'?s day|teachers'? day|presidents'? day|veterans'? day|grandparents'? day|mid-autumn)|seasons?'?s? greetings|(?<!free\s)holiday (?:greetings|wishes)(?! (?:card|online|at|from the makers))|"
         r"hope (?:that )?(?:your|you(?: and your family| and yours| both| all| guys| folks| at least)?(?:'re|'ve|'ll| are| have| will| had| got| get| enjoyed| enjoy| spent| spend| survived| had a)+|you (?:had|have)|everyone had|y'all had)\b.{0,30}\b(?:thanksgiving|christmas|easter|new year'?s?|holidays?)|how (?:was|were) (?:your|the) (?:thanksgiving|christmas|easter|new years?|holidays?)|new year'?s wishes|(?:happiest|merriest|best|healthiest|safest|warmest)(?: and (?:happiest|merriest|best|healthiest|safest|warmest))?(?: of)? (?:holidays?(?: seasons?)?|new years?|christmas(?:es)?|thanksgivings?|easters?)|(?:very|our|my) best (?:wishes )?(?:to|for) [^.?!]{0,50}\b(?:new year|holidays?|holiday season|christmas)|here's to (?:a|an|the) (?:[a-z]+,? ){0,3}(?:new year|20\d\d)|enjoy (?:the |your )?(?:[a-z]+ ){0,4}(?:famil(?:y|ies)|friends|loved ones|time off|break) (?:at|over|for|during|this) (?:the )?(?:thanksgiving|christmas|easter|holidays?))\b"),
        *MORE,
        *AT_WORK,
        *PARTINGS,
        *IN_PASSING,
        *EVENTS,
        *COMING,
        *LOST,
        *WISHED,
        *ASIDE,
        *PLAIN,
    )
)  # fmt: skip


_NAME_BEFORE: Final = re.compile(
    r"\b(?!I\b|We\b|My\b|Our\b|You\b|Your\b|Today|Tomorrow|Yesterday|Congrat|And\b|But\b|So\b|Just\b|Also\b|The\b|This\b|That\b|It\b|There\b|[A-Z][a-z]+day\b|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Happy|Merry)[A-Z][a-z]+"
    r"(?: (?:who|that|has|have|had|is|was|will|be|been|just|also|recently|still|now|sadly))* $"
)
_ANYBODY: Final = rx(
    r"\b(?:people|patients|persons|(?<!my\s)(?<!our\s)(?<!his\s)(?<!her\s)(?<!two\s)children|equestrians|victims|nobody|no one|none|individuals|employees?|staff|women|men|mothers|fathers|clients|candidates|applicants|guests|workers|residents|anyone|anybody|whoever|those|every|each|any)(?: (?:who|that|is|are|was|were|being|been|be|has|have|had|just|recently|already|not|get|gets|may|might|on|with|in|returning|from|diagnosed|living|suffering|afflicted))* ?$"
)
"""Just before it: no one person, but whoever it may happen to."""
_TO_NAME: Final = re.compile(r" to (?:[A-Z])")
_PUBLIC: Final = rx(
    r"\b(?:(?:\d[\d,]*|at least|more than|several|dozens|hundreds|thousands|scores|many|two|three|four|five|six|seven|eight|nine|ten|some|both|all)(?! of (?:our|us|my|them|your))(?: of)?(?: [a-z'-]+){0,3} (?:people|persons|civilians|protest[eo]rs|demonstrators|soldiers|policemen|contractors|fighters|tribesmen|villagers|worshippers|pilgrims|migrants|palestinians|israelis|iraqis|afghans|syrians|libyans|egyptians|americans|nationals|police(?:men)?|officers|personnel)"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|twenty) (?:were |are |was |dead and )?(?:[a-z]+ly )?(?:injured|wounded|killed|dead)"
    r"|militants?|rebels?|insurgents?|terrorists?|taliban|qaida|qaeda|hamas|hezbollah|drones?|air ?strikes?|air raids?|warplanes|shelling|gunmen|suicide bomb\w*|security forces|bin lad[ei]n|peacekeepers?|insurgency)\b"
)
"""The dead and the wounded of wars and of the news: many, or enemies, and nobody whom one would write to."""
_OF_THE_NEWS: Final = frozenset(("death", "accident"))
_LONG_AGO: Final = rx(r"\b(?:19\d\d|(?:\d+|ten|fifteen|twenty|thirty|several|many) years ago)\b")
_POLITICS: Final = rx(
    r"\b(?:(?:prime|foreign|defen[cs]e|interior|finance|justice|external affairs|cabinet) ministers?|parliament\w*|(?:ruling|labour|opposition|conservative) party|coalition|regime|reuters|afp|spokes(?:man|woman|person)|media reports?|unionists?|reshuffle|protest[eo]rs|presidential|supreme court)\b|\(ap\)"
)
"""Offices come and go in the news of politics; nobody's friends are congratulated there."""
_OF_AN_OFFICE: Final = frozenset(("job", "promotion", "farewell", "retirement", "layoff"))
_OF_A_CAREER: Final = frozenset(("job", "promotion", "farewell", "graduation"))
"""What is told of somebody's career long ago is how they are introduced, and no news."""


def _who(clause: Clause, what: str, match: re.Match[str]) -> Who:
    """Whom the moment is about: greetings are for the reader, a name just before it or after "goodbye to" is another."""
    start, end = match.span()
    if what == "holiday" or (what == "birthday" and match.group().startswith("b") and "happy" in clause.folded[:start]):
        return "reader"
    if any(match.start(name) == start for name in match.re.groupindex if name[:3] == "cap"):
        return "other"
    if _NAME_BEFORE.search(clause.text, max(0, start - 40), start) or (
        what == "farewell" and _TO_NAME.match(clause.text, end)
    ):
        return "other"
    return about(clause.folded, start, end, "sender" if what == "farewell" else "other")


_SUPPOSED: Final = rx(r"\b(?:if|whether|unless|once|until) *$")
"""Just before the person: nothing has happened."""


_OF_ANIMALS_TOO: Final = frozenset(("surgery", "illness", "accident"))
_ANIMAL: Final = rx(
    r"\b(?:the|our|my|your|his|her|their) (?:[a-z]+ )?(?:dogs?|cats?|puppy|kitten|horse|pony|rabbit|hamster|guinea pig|parrot|hen|vet)\b"
)
"""What befalls an animal is no moment of a person's life."""
_OURSELVES: Final = frozenset(("i ", "we"))
_LEFT_OUT: Final = rx(r"^(?:(?:so|and|just|well|finally|yes|ok|today|yesterday)[,. ]+)*$")
_PAST: Final = rx(r"(?:(?!retired\b)[a-z]+ed|got|sat|won|left|lost)\b")
"""An event at the very beginning, told in the past, is the writer's own: "Resigned this morning"."""


def _has_person(clause: Clause, subject: str, at: int) -> bool:
    """Whether a person stands before an event at `at`, as its subject, or the writer left out an "I"."""
    if subject == "who" and _LEFT_OUT.match(clause.folded[:at]) and _PAST.match(clause.folded, at):
        return True
    person = SUBJECTS[subject].search(clause.folded, max(0, at - REACH), at)
    return (
        person is not None
        and capitals_hold(clause.text, person)
        and not _is_shouted(clause.text, person)
        and _SUPPOSED.search(clause.folded, max(0, person.start() - 8), person.start()) is None
    )


def _is_shouted(text: str, person: re.Match[str]) -> bool:
    """Whether what would be a name is a word of a clause that is all in capitals: "UNTIL THE THREAT HAS PASSED"."""
    return (
        any(text[person.start(name) : person.end(name)].isupper() for name in person.re.groupindex) and text.isupper()
    )


def find(clause: Clause, row: Row) -> list[Found]:
    """Return the moment that `row`, which matches the clause, finds in it without idioms, and whose it is."""
    folded = without_idioms(clause.folded)
    for match in row.pattern.finditer(folded):
        if row.subject and not _has_person(clause, row.subject, match.start()):
            continue
        if match.group()[:2] in _OURSELVES and _SUPPOSED.search(folded, max(0, match.start() - 8), match.start()):
            continue
        if not capitals_hold(clause.text, match) or _ANYBODY.search(folded, 0, match.start()) is not None:
            continue
        if row.what in _OF_ANIMALS_TOO and _ANIMAL.search(folded, max(0, match.start() - 30), match.end()) is not None:
            continue
        if row.what in _OF_THE_NEWS and _PUBLIC.search(folded) is not None:
            return []
        if row.what in _OF_AN_OFFICE and _POLITICS.search(folded) is not None:
            return []
        if row.what in _OF_A_CAREER and _LONG_AGO.search(folded) is not None:
            return []
        start = quote_start(folded, match.start())
        return [Found(row.rule, start, quote_end(folded, match.end() - 1), row.what, _who(clause, row.what, match))]
    return []
