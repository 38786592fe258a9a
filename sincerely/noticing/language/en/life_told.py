"""More ways in which people tell of a life, in English: who it happens to and what, each from a list, so that they combine.

A pattern that begins with `<WHO>` wants a person before it: a pronoun, somebody's relative, or a name with a capital, with
or without a helping verb; one with `<BEING>` a form of "be" between. They are looked for backwards, from the event on.
"""

from typing import Final

from sincerely.noticing.language.en.grammar import PARTS, rx
from sincerely.noticing.language.en.people_words import KIN

_RELATIVE: Final = (
    rf"(?:{KIN}|gran|nan|nana|granny|grandad|granddad|mummy|daddy|auntie|auntie [a-z]+|aunt [a-z]+|uncle [a-z]+|youngest|eldest|oldest|middle one|little one|other half|better half|"
    r"partner|missus|boy|girl|lad|little lad|little girl|little boy)"
)
PARTS["RELATIVE"] = _RELATIVE
_PERSON: Final = (
    rf"(?:\b(?:i|we|he|she|they|you|who)(?![\w-])|\b(?:my|our|your|his|her|their|[a-z]+'s) (?:(?!new\b)[a-z-]+ )?{_RELATIVE}(?: [a-z]+)?\b|\b(?:mum|mom|dad|gran|nan|granny|grandad|granddad|grandpa|grandma)\b|\b@NAME\b)"
)
_HELPS: Final = "just now also finally recently sadly only all both already officially quietly secretly still not so very rather quite really going to be been being has have had will got never again successfully".replace(
    " ", "| "
)
_IS: Final = r"(?:'s|'m|'re|'ll be| is| am| are| was| were| be| been| being)"
SUBJECTS: Final = {
    "who": rx(rf"{_PERSON}(?:'s|'m|'re|'ve|'d|'ll| is| am| are| was| were| {_HELPS})* *$"),
    "being": rx(rf"{_PERSON}(?: {_HELPS})*{_IS}(?:{_IS}| {_HELPS})* *$"),
}
"""What stands before an event that wants a person."""
REACH: Final = 60
"""Characters before an event in which its person is looked for."""
PARTS["PERSON"] = _PERSON
_ORDINAL: Final = (
    r"(?:eighteenth|twenty-?first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|[2-9]0th|18th|21st|65th|75th|100th)"
)
_AGE: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|twenty|twenty-one|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\d{1,2}|100)"
)
_AGES: Final = "one two three four five six seven eight nine ten eleven twelve thirteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
_COMING: Final = (
    r"(?: (?:on <DAY>|on the \d|today|tomorrow|yesterday|this (?:<DAY>|week|month|weekend|year|spring|summer|autumn|winter)|next (?:<DAY>|week|month|year)|in (?:<MONTH>|a|two|three)|last (?:<DAY>|week|month))\b|[.,!]|$)"
)
_SICKNESS: Final = (
    r"(?:flu|covid|pneumonia|bronchitis|tonsillitis|shingles|norovirus|gastric flu|gallstones|kidney stones|appendicitis|migraine|sciatica|slipped disc|concussion|food poisoning|glandular fever|mumps|measles|chicken ?pox|meningitis|sepsis|angina|whiplash|vertigo|laryngitis|sinusitis|scarlet fever|impetigo|tummy bug|stomach bug|chest infection|burn-?out|depression|heart trouble|dementia|cancer)"
)
_NO_SICKNESS: Final = (
    r"(?![- ](?:jabs?|shots?|vaccin\w*|tests?|season|rules|cover|clinic|polic\w+|restrictions?|pandemic|times|years|crisis|research|charit\w+|ward|unit|relief|related|secure|protocols?|safety|guidance|screening))"
)
_SICK_WORDS: Final = "flu covid pneumonia bronchitis tonsillitis shingles norovirus gallstones stones appendicitis migraine sciatica disc concussion poisoning glandular mumps measles chickenpox chicken meningitis sepsis angina whiplash vertigo laryngitis sinusitis scarlet impetigo bug infection burn burnout depression heart dementia cancer"
_TITLES: Final = (
    r"(?:manager|director|head|partner|chief|president|lead|leader|supervisor|captain|professor|dean|editor|chair(?:man|woman|person)?|principal|officer|superintendent|sergeant|consultant|registrar|foreman|headteacher|head teacher|secretary|treasurer|sous chef|head chef|matron|judge|ambassador|deputy|vp|ceo|cfo|coo|cto|md)"
)
_TITLE_WORDS: Final = "manager director head partner chief president lead leader supervisor captain professor dean editor chair chairman chairwoman chairperson principal officer superintendent sergeant consultant registrar foreman headteacher secretary treasurer chef matron judge ambassador deputy vp ceo cfo coo cto md"
_PLACE_OF_WORK: Final = (
    r"(?:job|post|role|position|chair|place|partnership|professorship|fellowship|traineeship|apprenticeship|internship|seat|gig|placement|scholarship|lectureship|residency)"
)
_PARTS_OF_BODY: Final = (
    r"(?:heart|back|knees?|hips?|eyes?|eyesight|hearing|lungs?|liver|kidneys?|blood pressure|memory|sight|chest|stomach|shoulders?|neck|ankle|asthma|arthritis|sciatica|gout)"
)

MORE: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("birth", "boy girl son daughter baby twins",
     r"\b(?:had|having|has|have) (?:a|an|their|her|our|another|beautiful|two|twin)(?: beautiful| healthy| lovely| second| first| third| fourth| little| baby| tiny| bouncing| gorgeous)* (?:boys?|girls?|son|daughter|baby|twins)(?= (?:in the (?:early|small) hours|last|this|on <DAY>|on the \d|yesterday|today|at \d|called|named|and (?:all|both|mother|everyone))|[.,!]|$)", "had having has have"),
    ("birth", "baby expecting weeks way bump due coming", r"\bbaby (?:number \w+|no\.? ?\d)|\b(?:baby|little one|bump|number (?:two|three|four)) (?:is |'s )?(?:coming|on the way|due)\b|\ba little one (?:coming|due|on the way)|\b(?:[a-z-]+|\d+) weeks (?:gone|along|pregnant)\b", ""),
    ("birth", "grandmother grandfather grandma grandpa granny grandad auntie uncle aunt mother father dad mum mom parents grandparents",
     r"(?:'m|'re|'s| am| is| are| was| became| be) (?:officially |now |finally )*(?:a |an |the proud )?(?:new )?(?:grandmother|grandfather|grandma|grandpa|granny|grandad|auntie|uncle|aunt|mother|father|dad|mum|mom|parents|grandparents)(?: again| now| at last| as of| since (?:last|this|yesterday)| for the (?:first|second|third)| (?:last|yesterday))\b", ""),
    ("birth", "world baby arrived came born arrival", r"\bwelcome to the world\b|\b(?:the|our|their|her) (?:baby|little one|little (?:boy|girl)|daughter|son|twins|new arrival)(?:'s| has| have| is| are)? (?:finally )?(?:arrived|came (?:early|late|two|three|on|at|yesterday|last|a)|here(?=[.,!]|$)|decided to (?:come|arrive))|\barrival of (?:your|the|little|baby|@NAME|a (?:son|daughter|boy|girl))\b", "world baby one boy girl daughter son twins arrival arrived"),
    ("birth", "congratulations congrats news baby mazel lovely wonderful", r"\b(?:congrat\w*|mazel tov|wonderful news|lovely news|great news|delighted)\b[^.?!]{0,45}\b(?:the baby|a baby|your baby|new baby|little (?:one|boy|girl)|new arrival|newborn|twins|your (?:new )?(?:son|daughter)|(?:a|it's a) (?:boy|girl)|becoming (?:a )?(?:parents?|grandparents?|father|mother|dad|mum|uncle|aunt|grand[a-z]+))\b", "baby one boy girl arrival newborn twins son daughter becoming"),
    ("baptism", "christened baptized baptised", r"<WHO>(?:christened|bapti[sz]ed)\b", ""),
    ("wedding", "marrying marry married bride", r"\ba married (?:man|woman|couple)\b(?! (?:who|with|from))|\basked (?:me|him|her|you) to marry\b", ""),
    ("wedding", "marrying wed married", r"<BEING>(?:marrying\b(?! (?:the (?:two|data)|these|two)\b)|(?:wed|married (?:off|at|by|in|on|to @NAME))\b)", ""),
    ("birth", "expecting", r"<BEING>expecting(?= again| in <MONTH>| (?:her|their|our|my) (?:first|second|third|fourth)\b(?! (?:shipment|delivery|order|quarter|batch|draft|payment|response|part|round|half))| a (?:baby|child|girl|boy|little)|[,.!]|$)", ""),
    ("wedding", "wedding marriage", r"\b(?:set|fixed) (?:a|the|our) date (?:for (?:the|our) wedding|to (?:get married|marry))\b|\b(?:news (?:of|about)|heard about|congrat\w* on) (?:your|the|their) (?:upcoming |recent )?(?:wedding|marriage)\b", ""),
    ("engagement", "yes engagement", r"\b(?:asked me|proposed|popped)\b[^.?!]{0,60}\bi said yes\b|\b(?:news (?:of|about)|heard about|congrat\w* on|delighted (?:about|by)) (?:your|the|their) engagement\b|\bthe engagement, congrat", ""),
    ("birthday", "turn turns turned turning hit hits reach reaches", rf"<WHO>(?:turn|turns|turned|turning|hit|hits|reach|reaches) {_AGE}(?={_COMING})", ""),
    ("birthday", _AGES, rf"<BEING>{_AGE}(?= (?:today|tomorrow|on <DAY>|on the \d|this <DAY>|next (?:<DAY>|week|month))\b)", "today tomorrow on this next"),
    ("birthday", "eighteenth first thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth th st", rf"\b(?:my|your|his|her|dad's|mum's|mom's|gran's|[a-z]+'s) (?:own |big )?{_ORDINAL}(?= (?:is|was|on|this|next|today|tomorrow|in|and|party|bash|do|coming|lunch|dinner|birthday)\b|[.,!?]|$)", "my your his her 's"),
    ("anniversary", "thirtieth fortieth fiftieth sixtieth th tenth twentieth twenty fifth", r"\bour (?:tenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth|sixtieth|\d0th|25th|5th)(?= (?:on|this|next|today|tomorrow|together|and)\b|[.,!?]|$)", "our"),
    ("anniversary", "married", r"\bmarried (?:for )?(?:[a-z]+(?:-[a-z]+)?|\d+) years\b|\b(?:[a-z]+(?:-[a-z]+)?|\d+) years married\b", "years"),
    ("job", "joining", r"<BEING>joining (?!you\b|us\b|me\b|them\b|him\b|her\b|by\b|from\b|via\b|on\b|in\b|late\b|for\b|forces\b|hands\b|(?:the|a|our|your|this) (?:call|meeting|queue|chorus|conversation|dinner|lunch|party|group on))(?:the )?[a-z]+[^.?!]{0,40}\b(?:as (?:a|an|the|their|its|head|chief|senior|director|partner|manager|editor|deputy|vice|[a-z]+ (?:engineer|manager|director|designer|lead|editor|counsel|officer))|in <MONTH>|on the \d|from the \d|next month)\b", ""),
    ("job", "heading leading running working work head lead run", r"\b(?:as of|from|starting) (?:<DAY>|<MONTH>|next (?:week|month|<DAY>)|the (?:1st|first|\d{1,2}(?:th|nd|rd|st))(?: of)?(?: <MONTH>)?),? (?:i|he|she|@NAME)(?:'ll| will|'m| am|'s| is)? (?:be )?(?:heading(?: up)?|leading|running|working (?:for|at|with)|head(?: up)?|lead|run|work (?:for|at|with))\b(?! (?:the (?:meeting|session|call)|from home|remotely))", "of from starting"),
    ("job", "taking take takes taken took", r"\b(?:taking|take|takes|taken|took) up (?:a|an|the|my|his|her|your) (?:[a-z]+ ){0,2}(?:post|role|position|job|chair|appointment|professorship|fellowship)\b", "up"),
    ("job", "day week", r"\b(?:my|your|his|her|[a-z]+'s) first (?:day|week) (?:at|with|in|as|on)\b(?! (?:school|nursery|kindergarten|uni|university|college|reception|class|the (?:fair|stand)))", "first"),
    ("job", "offered landed found secured bagged got", rf"\b(?:been|was|were|got|i'm|landed|found|secured|bagged|got) (?:(?:being )?offered )?(?:a|an|the|my|his|her|himself|herself) (?:[a-z-]+ ){{0,2}}?{_PLACE_OF_WORK}\b(?! (?:done|right|mark|to (?:stay|park|meet|sit|eat|live)|in the (?:queue|line)|for (?:the (?:night|car|meeting)|dinner)|description|spec|card|number|sheet|lot|ticket))(?= (?:at|with|in|as|for|on)\b|[.,!?]|$)", "job post role position chair partnership professorship fellowship traineeship apprenticeship internship seat gig placement lectureship residency offered"),
    ("job", "got get", r"\b(?:you|you've|he|he's|she|she's|@NAME|i|i've) (?:have |has )?(?:got|landed) the (?:[a-z]+ ){0,2}(?:job|role|post|position|gig)\b(?! (?:done|right|number|description|sheet|card|lot|ticket))", "job role post position gig"),
    ("job", "office branch plant", r"<BEING>(?:moving|transferring|going) (?:over |across |out )?to (?:the|our) (?:@NAME) (?:office|branch|plant|team)\b(?! (?:for|on|tomorrow|today|next week|this))", "moving transferring going"),
    ("promotion", _TITLE_WORDS, rf"\b{_TITLES}(?: of [a-z]+)? at last\b|\b(?:has|have|'s|'ve|been|got|being|was|were|is|am|'m) (?:just |been |finally |also |being )*(?:made|named|appointed|promoted to|elevated to|moved up to|bumped up to) (?:a |an |the |our |as |to )*(?:[a-z]+ ){{0,2}}{_TITLES}\b|\bmade (?:it to )?(?:{_TITLES})(?= (?:last|this|at|today|yesterday|in)|[.,!]|$)", "now officially finally last made named appointed promoted elevated moved bumped"),
    ("promotion", _TITLE_WORDS, rf"<BEING>(?:the |our |a |an )?(?:(?!the\b|our\b|an?\b)[a-z]+ ){{0,2}}{_TITLES}\b(?! (?:of (?:record|the meeting)|in charge))", "now officially finally"),
    ("retirement", "retires retiring retired retire retirement", r"\bwell-?earned retirement\b|\b(?:into|for|enjoy(?:ing)?) (?:my|your|his|her|their) retirement\b(?! (?:plan|fund|account|savings))", ""),
    ("retirement", "retires retiring retired retire", r"<WHO>(?:retires?|retiring|retired)\b(?! (?:the|this|these|those|our|servers?|bonds?|debt|plants?|notes|to (?:bed|his|her|my)|an?|jersey|hurt)\b)", ""),
    ("farewell", "decided", r"<WHO>decided (?:to|that it's time to) (?:move on|leave|call it a day|step down|resign|hang up|hand over)\b", ""),
    ("farewell", "finish finishes finishing", r"<WHO>(?:finish|finishes|finishing) (?:here|up here|at the end of|with (?:the (?:company|firm)|us))\b", ""),
    ("farewell", "left leaving leave", r"<WHO>(?:left|leaving|leave) (?:the (?:company|firm|team|business|bank|school|practice|agency|department)|us\b|our (?:team|firm|company))(?! (?:with|a|an|no|out|off|alone|in|meeting|dinner|party)\b)", ""),
    ("farewell", "miss stepping steps stepped standing stands", r"\b(?:i'll|i will|i'm going to|we'll|we will|we're going to|going to) (?:really |all |so |greatly |dearly |very much )*miss (?:you all|you both|working with|all of you|everyone|this place|the team)\b|\b(?:stepp(?:ing|ed)|steps|stand(?:ing|s)) down (?:as|from|after|at the end|in <MONTH>)\b", "miss down"),
    ("layoff", "letting go let ends redundant redundancies redundancy cut", r"\b(?:lett?ing|let) (?:me|him|her|us|half (?:of )?us|[a-z]+ of us) go\b(?! (?:home|early|to|ahead|of|first|through|in|out|up))|\b(?:to be|be|been|was|were|being|got|get) let go (?:after|at|with|on|of the|in|by|yesterday|last)\b|\bmy (?:own )?(?:post|job|role|position) (?:ends|finishes|goes|is going|disappears|is being cut|is gone|has gone|won't be (?:renewed|there))\b|\b(?:my|his|her) (?:post|job|role|position)(?: is| was| has)?(?: being| been)* (?:cut|made redundant|abolished|scrapped)\b", ""),
    ("move", "moving moved move", r"<WHO>mov(?:ing|ed|e) (?:(?:up|down|out|over|back|away) )?(?:there|to the (?:coast|country(?:side)?|city|seaside|mountains|suburbs|north|south|village|sea|lake|islands?)|abroad|overseas|back home|nearer|further out|(?:out|up|down|over|back|away) (?:to|in|there|from))\b(?! (?:the (?:list|table|stack|queue)|slot))", ""),
    ("move", "selling sold offer unpacking boxes keys downsizing emigrating mortgage", r"\bselling up\b|\b(?:sold|selling|sell) (?:the|our|my|his|her|their|mum's|dad's) (?:old )?(?:flat|house|cottage|bungalow|farmhouse|apartment|condo)\b|\boffer (?:on|for) (?:the|a|our) (?:cottage|bungalow|farmhouse|semi|terrace|townhouse|place in)\b|\b(?:living out of|surrounded by|still unpacking|unpacking|knee-deep in|drowning in) boxes\b|\bboxes (?:everywhere|still to unpack|are going down|going down)\b|\b(?:downsizing to|emigrating)\b", ""),
    ("illness", _SICK_WORDS, rf"^(?:it's |it is |got |i've got |down with |proper |the |bad |nasty |still |a |another |turns out it's |yes,? )*{_SICKNESS}\b{_NO_SICKNESS}(?=[.,!;]|$|(?: again| i'm afraid| the doctor| she| he| they| this week| last week| all week)\b)|\b(?:bout|touch|dose|case|attack) of (?:the )?(?:[a-z]+ )?{_SICKNESS}\b|\b(?:got|have|has|had|with|caught|having|from) (?:the |a |an )?(?:[a-z]+ )?{_SICKNESS}\b{_NO_SICKNESS}(?= (?:again|since|for|all|last|this|and|so|at the moment|now|on)\b|[.,!]|$)", ""),
    ("illness", "down bed laid off signed sick poorly temperature fever throwing threw vomiting bug ward feet", r"\b(?:come|came|gone|going|coming|go|went) down with (?!the (?:price|rain|ship))|\bin bed with (?:a|an|the|flu|what)|\blaid up\b|\b(?:off sick|off work (?:with|since|sick)|off with (?:flu|her|his|my))\b|\bsigned (?:me|him|her) off\b|\b(?:is|are|been|was|were|feeling|bit|very|quite|'s|'m|so|rather|pretty) poorly\b(?! (?:paid|written|designed|managed|attended|made|lit|served|drafted|timed|organi[sz]ed|executed|packed|printed|understood|maintained|trained|informed|translated|laid))|\b(?:running|have|has|had|with) a (?:high |slight |bit of a |raging )?(?:temperature|fever)\b(?! (?:of \d+ (?:degrees|f\b|c\b)|sensor|range))|\b(?:throwing|threw) up\b|\bvomiting\b|\bback on (?:my|his|her|your) feet\b", ""),
    ("illness", "playing acting gone failing worse packed putting put done hurt wrenched pulled cricked thrown bad trouble", rf"\b(?:my|your|his|her|their|[a-z]+'s) (?:[a-z]+ )?{_PARTS_OF_BODY}(?:'s| has| have| is| are)?(?: been| just| now)* (?:playing up|acting up|gone(?: again)?(?=[.,!]|$)|failing|giving (?:out|(?:him|her|me) (?:trouble|grief))|packed up|out again|getting worse|(?:really |very )?bad (?:again|at the moment|today))|\b(?:put|done|hurt|wrenched|pulled|cricked|thrown) (?:my|his|her|your) (?:back|neck|knee|shoulder|hip)\b(?! (?:into|to))", "my your his her their 's"),
    ("illness", "clear benign remission treated home discharged scan diagnosis symptoms treatment hospice", r"\b(?:the|an|her|his|your) all-clear\b(?= (?:from (?:the )?(?:doctor|hospital|consultant|oncolog|scan)|on|yesterday|today|at last)|[.,!]|$)|\b(?:it's|it is|was|is) (?:thankfully |luckily )?benign\b|\bin remission\b|\b(?:treated|treatment) for (?:cancer|depression|anxiety|a (?:tumou?r|heart|clot|stroke)|heart|alcohol|an? (?:ulcer|addiction|infection)|pneumonia|burn-?out)\b|\b(?:gone|moved|going|moving|went) into (?:a |the )?(?:home|care|care home|nursing home|hospice|sheltered housing)\b|\bhome from (?:the )?hospital\b|\bdischarged (?:from (?:the )?hospital|yesterday|today|on <DAY>|this morning)|\b(?:the|her|his|my|your) (?:scan|biopsy|diagnosis)(?: result)?s? (?:is|was|came|showed|confirmed|wasn't|isn't)\b", ""),
    ("illness", "sorry hear unwell poorly ill", r"\b(?:sorry|sad) (?:to (?:hear|learn|read)|about)(?: that)? (?:about )?(?:you(?:'re| are|'ve been)|[a-z]+(?:'s| is| has been)|<POSS>)[^.?!]{0,25}\b(?:unwell|poorly|ill\b|sick\b|in hospital|under the weather|illness|knee|back|hip|heart|health|diagnosis|in pain)", ""),
    ("surgery", "operation op surgery replacement knife", r"\b(?:knee|hip|heart|eye|back|shoulder|cataract|hernia|gallbladder|gall bladder|foot|hand|wrist|prostate|thyroid|nose|ear|bowel|brain|cancer) (?:operation|op|surgery|replacement)\b|\boperation went\b|(?:'m|'s|'re| am| is| are|be|going) under the knife\b", ""),
    ("accident", "fall tumble crash prang whiplash knocked ran written scalded burnt burned", r"\b(?:had|taken|took|has had|had had|having|have had) (?:a|another|quite a|such a) (?:[a-z]+ )?(?:fall|tumble|crash|prang|spill)\b(?! (?:in (?:sales|price|demand|profits|revenue)|from grace|course|out))|\b(?:hear|heard|sorry|about|since|after) (?:of |about |hear about |to hear about )?(?:your|his|her|<POSS>) (?:[a-z]+ )?(?:fall|tumble|crash|accident)\b(?! (?:collection|term|season|schedule|line|range|catalogue|report|claim))|\bwhiplash\b|\bran into the back of (?:me|us|my|our|him|her)\b", ""),
    ("death", "longer thoughts time down sleep gone", r"\bno longer with us\b|\b(?:thoughts|prayers|hearts?) (?:are |is |go out |goes out )?(?:with|to) (?:you|your family|the family|his family|her family|@NAME)\b|\bat (?:this|such a) (?:sad|difficult|painful|terrible|very (?:sad|difficult)) time\b|\b(?:had to|have to|having to) (?:be|have (?:him|her|them|the [a-z]+|our [a-z]+|@NAME)) put (?:down|to sleep)\b", "with sad difficult painful terrible put"),
    ("death", "sorry sad shocked saddened", r"\b(?:sorry|sad|shocked|saddened) (?:to (?:hear|learn|read|be told)|about|by the news) (?:(?:about|of) )?(?:your|his|her|their|@NAME's|the loss of your|you losing your) (?:(?:dear|poor|lovely|late|grand) )?(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|grandmother|grandfather|gran|nan|aunt|uncle|cousin|friend)\b(?!'s|s'| (?:being|not|having|getting|leaving|in|is|was|has|who))", ""),
    ("graduation", "defended viva corrections", r"<WHO>defended (?:on|last|yesterday|today|this|with)\b|\bpassed with no corrections\b", ""),
    ("school", "university uni college school nursery reception kindergarten", r"\bfirst day (?:at|of) (?:big |primary |secondary |nursery )?(?:school|nursery|kindergarten|uni|university|college|reception)\b|\boff to (?:university|uni|college|boarding school|big school)\b", "first off"),
    ("school", "accepted admitted place", r"<WHO>(?:accepted|admitted|offered a place|got a place|a place) (?:at|to|by|into) (?!the (?:meeting|office|hotel)\b)@NAME\b(?! (?:on|for|office|today|tomorrow))", ""),
    ("school", "start starts starting begins beginning", r"<WHO>(?:start|starts|starting|begins|beginning) (?:at )?(?:big |primary |secondary |nursery )?(?:school|nursery|reception|uni|university|sixth form|kindergarten)\b", ""),
    ("award", "won win wins gold silver bronze", r"<WHO>(?:won|win|wins|took|taken|got|came home with) (?:the|a|an|two|her first|his first) (?:[a-z'-]+ ){0,4}(?:championships?|tournament|competition|cup|title|gold|silver|bronze|gold medal|spelling bee|race|regatta|rosette)\b", "championship championships tournament competition cup title gold silver bronze bee race regatta rosette"),
    ("exam", "passed results resit", r"<WHO>passed (?:all )?(?:my|his|her|the|their|your) (?:[a-z]+ ){0,3}(?:exams?|finals|theory|driving test|boards|diploma|certification|accreditation|grade \w+|audition|viva|papers)\b", ""),
    ("holiday", "nowruz diwali eid easter christmas holi ramadan hanukkah holidays tet passover vesak festive vaisakhi", r"\bwish(?:ing)? (?:you|all|everyone)\b[^.?!]{0,50}\b(?:nowruz|diwali|eid|easter|christmas|holi|ramadan|hanukkah|tet|passover|vesak|vaisakhi)\b|\b(?:joyful|bright|cosy|restful|warm|lovely|blessed|sweet|quiet) (?:nowruz|diwali|eid|easter|christmas|holi|ramadan|hanukkah|tet|passover|festive (?:season|break|period))\b|\b(?:enjoy|have) (?:the|your) (?:easter|christmas|festive)? ?(?:holidays|christmas|easter)(?= (?:and|with|when|you)\b|[.,!]|$)", ""),
)  # fmt: skip
"""What, the words that make each looked at, its pattern, and words of which one must stand beside those."""
