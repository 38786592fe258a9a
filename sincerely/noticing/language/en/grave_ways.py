"""English ways to speak round death and grave illness that are a turn of phrase and not a word.

What would have been, since when, whose letter it is, how many ribs. A hit is a hint, as those of `grief_hints` and `illness_hints`: it closes the gate and puts nothing on Today. Each line is (matter, words of
which one must stand in the clause, pattern), and at times more words of which one must stand there too.
"""

from typing import Final

from sincerely.noticing.language.en.people_words import NEAR
from sincerely.noticing.records import MatterKind

_NUMBER: Final = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]+)?|a hundred|a few|a couple of|several|both|half a dozen)"
)
_NUMBERS: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred few couple several both half"
)
_ONE: Final = rf"(?:he|she|they|{NEAR}|@NAME)"
_WOULD_HAVE: Final = r"(?:'d| would| should| might)(?: (?:just |now |only |already )?have|'ve| of| a)"
_WHEN: Final = r"(?:on <DAY>|last (?:night|week|month|year|<DAY>|spring|summer|autumn|winter|<MONTH>)|this (?:morning|week|afternoon|evening|month|spring|summer)|yesterday|today|in (?:<MONTH>|the (?:night|end|spring|summer|autumn|winter))|(?:just )?(?:before|after) (?:christmas|easter|midnight|dawn|lunch))"
_PART: Final = r"(?:skull|jaw|cheek(?:bone)?|nose|neck|collar ?bone|shoulder|arm|elbow|wrist|hand|fingers?|thumb|ribs?|spine|back|vertebrae?|pelvis|hips?|leg|thigh|femur|knees?|kneecap|shin|ankles?|foot|feet|heels?|toes?|lungs?|liver|kidneys?|bowel|spleen|bladder|pancreas|retina|eardrum|achilles|cruciate)"

WAYS: Final[tuple[tuple[MatterKind, str, str] | tuple[MatterKind, str, str, str], ...]] = (
    # what would have been
    ("grief", "would 'd should might",
     rf"\b{_ONE}{_WOULD_HAVE} (?:been |turned |be )(?:just |now |only |nearly |about )*(?:{_NUMBER}\b(?! (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|pounds?|dollars?|percent|units?|of|per|to|more|late|short))|(?:his|her|their) (?:\d|[a-z]+ ?(?:-[a-z]+)? birthday)|(?:starting|finishing|leaving|going (?:to|into|up to)) (?:\w+ ){{0,2}}(?:school|secondary|college|uni|university|reception|nursery|year|primary|big school)|old enough|walking|married|a (?:father|mother|grandad|grandmother|teenager))"
     rf"|\bwould(?: have|'ve| of) turned\b(?! (?:it|up|out|off|on|down|in|to|into|the|a|over|around|us|me)\b)|\bor (?:it |he |she |that )?would(?: have|'ve| of) been\b(?=\s*(?:[,.;]|and|but|$))",
     "been turned"),
    ("grief", "birthday anniversary christmas",
     rf"\b(?:his|her|@NAME's|{NEAR}'s) (?:\d+(?:st|nd|rd|th) |first |[a-z]+ieth )?(?:birthday|anniversary)\b.{{0,40}}\b(?:would|cemetery|grave|remember|without|tears|hard|difficult|quiet|candle)\b"
     r"|\b(?:hard|difficult|tough|quiet|awful|strange|sad) (?:christmas|birthday|anniversary|mother's day|father's day)\b", "would cemetery grave remember without tears hard difficult quiet candle tough awful strange sad"),
    # the first time without somebody, and how long it is
    ("grief", "first second another",
     r"\b(?:first|second|third|another) (?:(?:one|time|year|summer|winter|spring|autumn|christmas|xmas|easter|birthday|eid|diwali|passover|thanksgiving|holiday|season|harvest|new year|anniversary|ramadan|rosh hashanah|lunar new year|mother's day|father's day|match|game|show|meeting|agm|reunion) )(?:without (?:him|her|them|my|our|mum|mom|dad|gran|nan|@NAME)|with (?:just |only )?(?:the (?:two|three|four|five) of us|one (?:less|fewer|missing))|on (?:my|our|your|her|his) own|alone|since (?:we lost|he|she|dad|mum|mom|it happened))",
     "without with own alone since"),
    ("grief", "since", rf"\bsince (?:@NAME|my (?:[a-z]+ )?{NEAR}|{NEAR}|he|she) (?:went|left us|passed|was taken|slipped away|departed|is gone|has gone|'s gone)\b(?! (?:to|on(?! <DAY>)|off|out|back|home|into|live|over|through|down|up|by|for|from|the|an?|abroad|away on|with)\b)"),
    ("grief", "went", rf"\b(?:he|she|{NEAR}) (?:finally |just |quietly )*went(?:,)? {_WHEN}(?= *(?:[,.;!-]|$|about|at|an hour|just|with|very|in|surrounded|and (?:it|we|i|they|there)))"
     r"|\b(?:he|she) (?:just )?went (?:in (?:his|her) (?:sleep|own (?:bed|home|chair)|chair|armchair)|so (?:fast|quick(?:ly)?|sudden(?:ly)?|young|soon)|very (?:quick(?:ly)?|sudden(?:ly)?)|the way (?:he|she)|as (?:he|she) (?:lived|wanted|would))"),
    ("grief", "weeks months years days week month year",
     rf"\b(?:it's|it is|it will be|it'll be|that's|only|just|nearly|almost|coming up) (?:been )?(?:now )?(?:{_NUMBER}|a) (?:days?|weeks?|months?|years?) (?:now |today |tomorrow |already |gone |on <DAY> |this week )*(?:and|but) (?:i|we|the (?:house|kids|girls|boys|dog)) (?:still|can't|cannot|keep|haven't|miss|half)\b"
     rf"|\b(?:{_NUMBER}|a) (?:weeks?|months?|years?) (?:today|tomorrow|on <DAY>|this (?:week|<DAY>)|since)(?:,? (?:that|and|since|he|she|we|i))? (?:lost|he|she|{NEAR}|we lost|i lost|we said goodbye)\b"),
    ("grief", "week today month day date",
     r"\b(?:know|remember|remembered|forgotten|aware|mindful|realise|realize|forget) (?:that |of )?what (?:this|today|tomorrow|<DAY>|next|the) ?(?:week|day|month|date|time of year|\d+(?:st|nd|rd|th))? ?(?:is|means|was)\b|\bwhat (?:day|date|week) (?:it is|today is|this is)(?: for you)\b", "what"),
    ("grief", "would 'd", r"\b(?:he|she|mum|mom|dad|nan|gran|grandad|grandpa)(?:'d|'d've| would)(?: have|'ve) (?:been (?:so |very |dead )?(?:proud|pleased|thrilled|delighted|tickled|furious|here|there (?:first|too))|put on|made|baked|cooked|sung|sang|danced|laughed|loved|adored|hated|teased|scolded|planted|wept|cheered|cried|told me off|had something to say)\b(?! (?:it (?:easier|harder|clear)|sense|a (?:mistake|payment|booking|decision)|up (?:his|her) mind|the (?:payment|booking|call|meeting|deadline)))"),
    ("grief", "since", r"\b(?:still|never|n't|not|nobody|haven't|hasn't|won't|only|first|all|quiet|different|alone|empty)\b[^.?!]{0,60} since (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|brexit|covid|yesterday|lunch|i|we)\b)@NAME(?= *(?:[.,;!]|$))"),
    ("grief", "police hospital ambulance guards coastguard embassy school", r"\b(?:police|guards|coastguard|embassy|hospital|ambulance|hospice|care home|home) (?:has |have |just |only )*(?:rang|called|phoned|came|telephoned|knocked|turned up|was here|were here)\b.{0,30}\b(?:about|for|over|with) (?:my|our|his|her) (?!car|van|bike|house|alarm|order|bag|wallet|phone)[a-z]+"),
    ("grief", "years months weeks year month", rf"\b(?:it'll be|it will be|it's|that's|that'll be|it is|will be|makes it) (?:just |only |exactly |already |now )*(?:{_NUMBER}|a) (?:years?|months?|weeks?) (?:on <DAY>|today|tomorrow|this (?:week|<DAY>|weekend|month)|next <DAY>|now since|on the \d)(?= *(?:[.,;!]|$|and|since|that))(?!.*\b(?:warranty|contract|subscription|invoice|order|project|company|since (?:we|i) (?:started|moved|joined|launched|opened|began|met|ordered)|anniversary party|together|married|working|worked|in business|pregnant)\b)", "today tomorrow on next since"),
    ("grief", "coming come", r"\b(?:@NAME|he|she)(?:'s not| is not| isn't| won't be| will not be) (?:ever )?coming (?:back|home)(?= *(?:[.,;!]|$|from|to us|and (?:i|we)))(?! from (?:holiday|leave|lunch|vacation|maternity|break))", "isn not won"),
    ("grief", "one", r"\b(?:order|booking|table|tickets?|passes|places?|room|reservation|seats?|membership|subscription)\b.{0,40}\b(?:should|must|will|needs? to|has to) (?:now )?be (?:just |only )?for (?:one|1)\b(?! (?:day|night|hour|week|month|year|of|person more))", "order booking table ticket tickets passes place places room reservation seat seats membership subscription"),
    # whose letter it is
    ("grief", "am 'm it 's is this my",
     rf"\b(?:i am|i'm|this is|it's) (?:the |his |her |their |(?:mr |mrs |dr )?@NAME(?: @NAME)?'s |old |late )+(?:{NEAR}|executor|solicitor's)\b(?=.{{0,60}}\b(?:found|regret|sorry|letters?|estate|will|account|behalf|died|longer|tell you|let you know|passed|writing|answering|wondering|papers|corresponded|emailing)\b)"
     rf"|\((?:mr |mrs )?@NAME's (?:{NEAR}|mam|widow)\)|\b(?:this is|it's|i am|i'm) (?:the )?@NAME's (?:widow|executor)\b",
     "wife husband son daughter brother sister mum mom dad mother father niece nephew widow widower executor partner granddaughter grandson mam cousin aunt uncle"),
    ("grief", "account email phone mail address mobile laptop inbox",
     rf"\b(?:writing|emailing|e-mailing|messaging|texting|replying|answering|sending this|using|going through|working through|sorting|on) (?:this )?(?:you )?(?:from |on |through |via |out )?(?:his|her|@NAME's|my (?:late )?{NEAR}'s|{NEAR}'s) (?:old )?(?:e-?mails?|account|phone|mobile|laptop|inbox|address|contacts|address book)\b(?=.*\b(?:sorry|i'm|i am|his|her|this is|found|know|tell|let)\b)",
     "writing emailing mailing messaging texting replying answering sorting"),
    ("grief", "falls fell fallen falling", r"\b(?:it|this|that|the (?:sad |hard )?task) (?:now )?(?:falls|fell|has fallen|is falling) to (?:me|us) (?:now )?(?:to|as|,)|\b(?:so|but|and) it falls to me\b"),
    # esteem told in the past by kin
    ("grief", "spoke thought loved enjoyed talked treasured valued adored proud fond liked admired looked",
     rf"\b(?:he|she|{NEAR}|(?!(?:i|we|you)\b)@NAME) (?:always |so |really |often |only ever |dearly |never stopped |very much )*(?:(?:spoke|talked) (?:so |very |often |always |only |ever |well |highly |warmly |fondly |kindly |a lot )*(?:of|about) (?:you|your|the (?:lads|girls|boys|team|crew|office|shop|yard|firm|school))|thought (?:so |very |the |a |always )*(?:highly|world|well|great deal|lot|fondly) of (?:you|your|it|the|this|them)|(?:loved|adored|enjoyed|treasured|valued|liked) (?:working (?:for|with|at|there|here)|(?:his|her) (?:time|years|work|job|days|chats?|lessons|classes|garden|fishing) (?:with|at|there|here)|your (?:letters?|cards?|visits?|calls?|company|chats?|music|books?|lessons)|those (?:days|trips|evenings|lunches)|that (?:job|place|boat|garden|dog|club|choir))|was (?:so |very |always |awful(?:ly)? |terribly )*(?:fond|proud) of (?:you|your|the|that|this|his|her)|(?:always )?(?:looked forward to) (?:your|seeing you|his|her))"),
    ("grief", "photo photograph picture pictures photos recording recordings video voicemail",
     r"\b(?:photos?|photographs?|pictures?|recordings?|videos?|voicemails?) (?:of|with) (?:him|her|his voice|her voice)\b.{0,60}\b(?:copy|copies|keep|treasure|give|great deal|grateful|service|order|boys|girls|kids|children|family|nan|gran)\b|\b(?:anyone|anybody|somebody|someone) (?:\w+ ){0,4}has (?:a |any )(?:photos?|photographs?|pictures?) of (?:him|her)\b"),
    ("grief", "he she", r"(?:(?:^|[^a-z ]) *|\b(?:and|but|that|because|so|though) )(?:he|she) was (?:only |just |not yet |nearly |almost |barely |not even )?(?:\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]+)?|a hundred(?: and [a-z]+)?|nineteen|eighteen|seventeen)(?: years old)?(?= *(?:[.;!,)]|and (?:had|he|she|still|in|never|it)|$))", "was"),
    ("grief", "still", rf"\b(?:he|she|@NAME) was still (?:the |my |their |his |her )(?:{NEAR})\b|\bstill (?:my|our|their|the kids'|the children's) (?:dad|mum|mom|father|mother|brother|sister)\b", "was my our their"),
    ("grief", "bury burying buried",
     r"\b(?:bury|burying|buried|seeing off|saw off) (?:my|our|his|her|a|an old|the) (?:best |old |oldest |good |dear |closest |wee |little )*(?:mate|pal|friend|buddy|lad|girl|boy|brother|man|mam|da|ma|dog|cat)\b"),
    ("grief", "nobody one no none", r"\b(?:nobody|no one|no-one|none of us) (?:left|now|here) (?:now )?(?:in this house|at home|who (?:plays|uses|knows|drives|reads|remembers|wants|can|needs|would)|to (?:play|use|drive|do|mind|cook|wear|ask|run|work|fish|ride|sit|share))\b"),
    # one's own people beside words of absence, care and lack: no news in itself, yet work mail seldom speaks so
    ("grief", "mother father mum mom mam mammy dad wife husband brother sister son daughter gran nan nana granny grandmother grandfather grandma grandpa grandad uncle aunt auntie cousin niece nephew parents fiance fiancee baby twins girl boy dog cat horse pony",
     r"\b(?:my|our) (?:own |late |dear |poor |little |lovely |old |elder |eldest |younger |youngest |big |baby |twin |only |first |best |oldest |wee )*(?:(?:grand)?(?:mother|father|ma|pa|son|daughter)|mum|mom|mam|mammy|dad|wife|husband|brother|sister|gran|nan|nana|granny|grandad|granddad|uncle|aunt|auntie|cousin|niece|nephew|parents|fiancee?|baby|twins|girl|boy|dog|cat|horse|pony)\b(?!'s (?:wedding|graduation|birthday party|school play|football|recital))",
     "afraid unable cancel cancelled behalf instead rang alone voice nobody hands eyes stopped without forgive patience excuse postpone longer anymore sitting holding beside miss missing empty lost sat slept sleep wake woke strength weak tired pray prayers faith peace god"),
    # broken and cut
    ("illness", f"ribs rib vertebrae vertebra fingers toes discs {_NUMBERS}",
     rf"\b{_NUMBER} (?:of (?:my|his|her) )?(?:broken |cracked |fractured |busted |crushed |smashed |collapsed )*(?:ribs|vertebrae?|fingers|toes|discs|cracked ribs)\b(?! (?:crossed|of (?:beef|pork|lamb)|up))", "ribs rib vertebrae vertebra fingers toes discs"),
    ("illness", "broken fractured smashed shattered crushed packed packing given giving wired pinned plated fused infected failing knackered bits shot gone severed mangled broke burst punctured torn rebuilt",
     rf"\b(?:my|his|her|your|their|both|the) (?:left |right |other |bad |good |one |lower |upper |whole |poor )*{_PART}(?: and (?:the |my |his |her )?[a-z]+){{0,2}}(?: of (?:my|his|her) spine)?(?:'s|'ve| is| are| was| were| has| have| got| had)? (?:been |got |all |completely |badly |pretty much |finally |just |nearly |in |n )*(?:broken|broke|fractured|smashed|shattered|crushed|packed (?:up|in)|packing (?:up|in)|given (?:out|up|way)|giving (?:out|up)|wired|pinned|plated|fused|infected|failing|knackered|bits|shot|gone|severed|mangled|burst|punctured|torn|rebuilt)\b"),
    ("illness", "cm mm centimetres centimeters millimetres inches size",
     r"\b\d+(?:\.\d+)? ?(?:cm|mm|centimet(?:re|er)s?|millimet(?:re|er)s?)\b.{0,30}\b(?:behind|in|on|near|under|by) (?:the |my |his |her |your )(?:left |right )?(?:eye|brain|lung|liver|kidney|breast|bowel|neck|throat|spine|ovary|bladder|pancreas|skull|thyroid|womb|prostate|stomach|heart)\b"
     r"|\b(?:the )?size of an? (?:small |large |big )?(?:grape|walnut|golf ball|lemon|orange|plum|tennis ball|grapefruit|satsuma|egg|pea|marble|cherry|apricot|fist|melon|almond|olive|hazelnut)\b(?=.*\b(?:my|his|her|it|they|in|on|behind)\b)"),
    # wards and numbers
    ("illness", "e", r"\b(?:from|in|at|to|via|through|outside|left|sat in|stuck in|was in) (?:the )?a ?& ?e\b|\ba ?& ?e (?:all|since|until|till|with|at|last|this|again|waiting|for)\b", "a"),
    ("illness", "clean sober dry days weeks months years",
     rf"\b(?:{_NUMBER}|a) (?:days?|weeks?|months?|years?) (?:clean|sober|dry|off (?:the )?(?:drink|booze|gear|drugs|pills|fags and)|in recovery|without a (?:drink|drop|bet|flutter|hit))\b"),
    ("illness", "weeks", r"\b(?:born|arrived|came|delivered|here|waters|labour|induced|horizontal|bed|scan|holding on|hang on|hold on|get to|make it to|reach) .{0,25}\b(?:at|till|until|to|past) (?:2\d|3[0-6]|twenty[- ]?[a-z]*|thirty[- ]?[a-z]*)(?: ?\+ ?\d)? weeks\b", "born arrived came delivered here waters labour induced horizontal bed scan hang hold get make reach holding"),
    ("illness", "positive", r"\b(?:found out|learnt|learned|discovered|told|turns out|tested|testing|came back|come back|he's|she's) (?:that )?(?:i'm|i am|he is|she is|he's|she's|we're|was|as)? ?(?:hiv )?positive\b(?! (?:feedback|about|that|response|thinking|news|he|she|it|you|we|the|attitude|note|and upbeat))"),
    ("illness", "type sugars sugar", r"\btype (?:1|one|2|two)\b(?= *(?:[.,;]|$|they|diab|i|we|and|since|now|he|she|it))(?=.*)|\b(?:his|her|my|@NAME's) (?:blood )?sugars? (?:is|are|was|were|went|went through|dropped|crashed|all over)\b"),
    ("illness", "ms als mnd copd pkd", rf"\b(?:my|his|her|your|with|has|have|got|{NEAR}'s|@NAME's|the) (?:ms|als|mnd|copd|pkd)\b(?= *(?:[.,;!)]|$|has|is|and|since|that|which|flared|flare|took|so|means|for|i|he|she|it|now|again))(?!\. @NAME)"),
    ("illness", "stone kilos kilo kg pounds lbs st lb", r"\b(?:down to|weighs?|weighing|under|lost) (?:about |only |just |barely )?(?:\d+|five|six|seven|eight|nine|ten|two|three|four) ?(?:and a half )?(?:stone|kilos?|kg|st)\b(?=.*\b(?:he|she|him|her|i|my|me|mum|mom|dad|they)\b)(?!.*\b(?:diet|slimming|gym|marathon|weight watchers|parcel|pallet|freight|flour|sand|cement)\b)"),
    ("illness", "hour hours", r"\b(?:on an?|for an?|under an?) (?:24|36|48|72|seventy[- ]two|forty[- ]eight|twenty[- ]four)[- ]?hour (?:hold|watch|section|observation)\b"),
    ("illness", "signed sign", r"\b(?:signed|signing) (?:me |him |her |us )?off (?:work |sick |again |now )*(?:(?:from|until|till|for|since|with|by) (?:the (?:doctor|gp|quack|end)|my (?:doctor|gp)|tomorrow|today|<DAY>|<MONTH>|at least|another|now|an? (?:month|fortnight|week|while)|\d+|two|three|four|six|eight|twelve|stress|exhaustion|anxiety|nerves|depression|burn-?out|my))\b(?!.*\b(?:drawings?|contract|invoice|spec|budget|plans?|design|report|accounts|documents?|artwork)\b)"),
    ("illness", "flat house room bedroom bed sofa door apartment", r"\b(?:not|haven't|hasn't|not really|barely|hardly|scarcely|can't|cannot|couldn't|unable to) (?:been able to )?(?:left|leave|been out of|get out of|go out of|get past) (?:the |my |his |her |our )(?:flat|house|room|bedroom|bed|sofa|front door|apartment)\b"),
    ("illness", "hair brows eyebrows lashes", r"\b(?:hair|brows|eyebrows|lashes)(?:'s| is| are| has| have)? (?:all |nearly |now |mostly |nearly all )*(?:gone|fallen out|falling out|coming out|come out|growing back|grown back|starting to grow|coming back)\b(?! (?:grey|gray|frizzy|green))"),
)  # fmt: skip
