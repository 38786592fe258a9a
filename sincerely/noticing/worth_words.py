"""Words by which one sees that a notice is nothing that waits for the owner: authored patterns on folded text."""

import re

from sincerely.noticing.language.vi.address import CAPITAL

KIN = r"(?:wife|husband|partner|mother|father|mom|mum|dad|son|daughter|child(?:ren)?|baby|brother|sister|parents?|grand\w+|family|dog|cat)"

FORWARDED = re.compile(r"^\s*(?:(?:re|aw|sv)\s*:\s*)*(?:fw|fwd|wg|tr|rv|chuyen tiep|ct)\s*:", re.IGNORECASE)
PASSED_ON = re.compile(
    r"(?m)^[^\S\n]*(?:-{2,}[^\S\n]*)?(?:original message|forwarded message|begin forwarded|from:|sent:|subject:)|\bwrote:[^\S\n]*$"
    r"|\b(?:sent|wrote|e-?mailed|gave) (?:me|us) (?:the )?following\b|\bhere(?:'s| is) what (?:was|is|he|she|they)\b"
)
TO_THE_READER = re.compile(
    r"\b(?:you|your|yours|u(?!\.)|ur|pls|plz|please|kindly|let (?:me|us) know|thoughts|remind me|ok(?:ay)? (?:w|with)|"
    r"should (?:i|we)|shall (?:i|we)|(?:can|may|could) (?:i|we))\b"
)  # fmt: skip
COURTESY = re.compile(
    r"\b(?:let (?:me|us) know|feel free|do not hesitate|don'?t hesitate|reach out|call|write|tell me|shout)\b.{0,30}\b(?:if|should|when|whenever)\b.{0,25}"
    r"\b(?:any ?(?:thing|questions?|help|time|way|one|more|further)|questions|can help|be of (?:any )?help|want to discuss|wish to discuss|"
    r"need (?:me|us|to discuss)|of interest|helpful|useful)\b"
    r"|\blet (?:me|us) know if (?:you|u) (?:feel otherwise|think otherwise|disagree|object|don'?t agree|do not agree|have (?:any|an) objections?|see it differently|(?:would )?(?:prefer|rather) (?:otherwise|not))\b"
    r"|\blet (?:me|us) know if (?:you|u) (?:need|want)\b(?! (?:me|us) to\b)|\bneed (?:you|u) (?:\w+ly )?(?:where|as) you are\b"
    r"|\b(?:need|want|like) (?:any ?thing|something) (?:else|more|from me|done)\b|\bhow (?:are|r) (?:you|u)\b|\bhope (?:you|u|all)\b|\bwhat'?s up\b"
    r"|\b(?:can|could|would) you (?:believe|imagine)\b|\bwho (?:knew|knows|would have thought)\b|\bisn'?t (?:it|that|this)\b|\bdon'?t you (?:think|love)\b"
    r"|\bhow (?:can|could) (?:one|you|anyone|anybody) not\b|\bcan (?:i|we) (?:do anything|help)\b|\b(?:did|have) (?:you|u) see[n]?\b|\bif (?:you|u) (?:didn'?t|did not|don'?t|do not|haven'?t|have not|can'?t|cannot)\b"
    r"|\bneed (?:you|u)(?: both| all| guys)? (?:(?:in|at) (?:\w+ ){0,2}(?:shape|form|health|spirits|best)|(?:well|healthy|rested|safe|strong))\b"
    r"|\b(?:cho|xin) (?:em|minh|ben em|ben minh|shop)?\s?(?:xin )?(?:so )?(?:zalo|dien thoai|dt|sdt|email|mail)\b[^.!?\n]{0,40}\b(?:gui|tu van|bao gia|gioi thieu)\b[^.!?\n]{0,30}\b(?:bang gia|bao gia|catalog\w*|profile|thong tin|clip|demo|uu dai|san pham|dich vu|goi|chuong trinh|ho so nang luc)\b"
    r"|\bco (?:show|nhu cau|cong trinh|su kien)(?: \w+)? (?:nao )?(?:can|mua|thue|su dung|lap|dat)\b.{0,60}\bkhong\b"
    r"|\b(?:neu|khi) (?:anh|chi|em|ban|co|chu|bac) can (?:gi|them)\b|\bcan gi (?:cu|thi)\b|\bco gi (?:cu|anh cu|chi cu)\b|\bkhoe khong\b"
)  # fmt: skip
STALLING = re.compile(r"\b(?:give|need|just) (?:me|us)?\s*(?:just )?(?:a|one|1|two|2|a few|few|\d+) (?:more )?(?:sec|second|min|minute|moment|hour)s?\b|\bhold on\b|\bbear with me\b|\bcho (?:em|anh|chi|minh) (?:xin )?(?:it|\d+|may|vai) phut\b")  # fmt: skip
POINTER = re.compile(
    r"^\W*(?:fyi\b.{0,12})?(?:(?:pls|please) )?(?:see|note|check (?:it|this|out)|read|look at|follow|click|visit|view|watch|scroll|call notes|enjoy|stay|remember|think|imagine|forgive|pardon|excuse|"
    r"keep up|take care|be (?:safe|well|careful)|have (?:a|fun)|get well|feel better|safe|thank|welcome|congrat|xem (?:file|mail|thu|ben duoi))\b"
    r"(?!.{0,60}\b(?:let me know|send|sign|confirm|if you)\b)"
)  # fmt: skip
PASSING = re.compile(
    r"\b(?:now|right away|tonight|today|this (?:morning|afternoon|evening|am|pm)|in (?:the|an?|one|\d+) (?:hour|minute|min|sec|car|air)s?|(?:a|one) (?:sec|second|minute|moment)|"
    r"(?:when|once|as soon as|after) (?:you(?:'?re|r)?|u|i|we) (?:are |get |have )?(?:up|land|landed|free|back|here|there|home|off|done|in|out|wake|arrive)\w*|"
    r"are you (?:free|up|there|around|awake|available|on|at|in|ready|coming|still|home|back)|you (?:up|free|there|around|awake)|"
    r"(?:call|ring|phone) (?:me|you|u)|call (?:now|then|later|back|tonight)|want me to call|talk (?:now|later|soon|tonight|in)|see you (?:soon|then|there|later)|on (?:my|the|your) way|"
    r"(?:bay gio|toi nay|sang nay|chieu nay|ngay bay gio|dang o dau|ranh khong|xong chua))\b|\bcall\?$"
)  # fmt: skip
OF_TODAY = re.compile(r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|hom nay|toi nay|ngay mai)\b")
TO_ME = re.compile(r"\b(?:me|us|my|our|you|your|u|please|pls|plz)\b")
"""What makes a bare command one of this sender to this reader."""
AT_ONCE = re.compile(r"\bin (?:a|an|\d+|five|ten|fifteen|thirty|half an) (?:minutes?|mins?|hours?|sec\w*|moment)\b")
OF_THIS_DAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|hom nay|toi nay|sang nay|chieu nay)\b")
CLOCK = re.compile(
    r"\b(?:at|by|before|until|till|around|about) \d{1,2}(?::\d\d)?(?! ?(?:%|percent|people|days|weeks|months))\b|\b(?:\d{1,2}(?::\d\d)?|\d{3,4}) ?[ap]m\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b|\b(?:the )?next (?:half )?hour\b|\bluc \d|\b\d{1,2} ?(?:h|gio)\b"
)
"""An hour: what is asked about it is over with the day."""
CONDITION = re.compile(
    r"(?<!as )(?<!even )\b(?:if|unless|whenever|in case|provided|assuming|wherever|(?<!with )whatever|whoever|whichever|however (?:long|much|many)|anywhere you|any [a-z]+ you (?:say|like|want|choose|name|please)|neu|mien la|voi dieu kien)\b"
    r"|\b(?:once|as soon as|when) (?:you|they|he|she|it|the|your|their|his|her|everybody|everyone|somebody|[a-z]+ (?:have|has|are|is|get|gets|sign|signs|agree|agrees|decide|decides|approve|approves|come back))\b(?! (?:i|we)\b)(?=[^.!?]{0,120}\b(?:i|we)(?:'ll| will| can| shall)\b)"
    r"|\b(?:khi nao|bao gio|luc nao|chung nao) (?:ben )?(?:anh|chi|em|co|chu|bac|ho|khach|ban|cty|cong ty)\b[^.!?]{1,60}\b(?:thi|la|se)\b|^\W*(?:anh|chi|co|chu|bac|em|ban) (?:thay|can|muon|ok|dong y|chot|khong|chua)\b[^.!?]{1,50}\bthi (?:em|anh|chi|minh|toi|con|chau|ben)\b"
)
SOME_TIME = re.compile(
    r"\b(?:should|let'?s|must|ought to|need to) (?:\w+ ){0,4}(?:coffee|lunch|drinks?|beer|dinner|catch[- ]?up|get together|meet)\b.{0,30}\b(?:some ?time|one day|one of these days)\b|\b(?:bua|hom|khi|luc) nao (?:\w+ ){0,3}(?:cafe|ca phe|nhau|an|tra|gap)\b"
)
"""What two say to each other in passing, and both know it."""
HEDGED = re.compile(
    r"\b(?:maybe|perhaps|with (?:any |some )?luck|one of these days|one day|some ?day|biet dau)\b[^.!?]{0,40}$"
)
"""Before a promise: it may come or not ("maybe now we'll get you confirmed")."""
TOLD_ON = re.compile(r"\b(?:tell|told|ask|asked|inform|say|said|let) (?!me\b|you\b|us\b)\w+(?: (?:and|or) \w+)* (?:that |know )?(?:i|we)\b|\b(?:noi|bao|nhan) (?:voi |giup )?\w+ (?:la|rang)\b")  # fmt: skip
DELIVERS = re.compile(
    r"\b(?:you|your|u|send|sent|get|forward|fwd|share|provide|circulate|deliver|draft|write|review|edit|check|look|find|fix|book|order|pay|prepare|print|copy|finish|complete|"
    r"update|report|confirm|reply|respond|answer|call|ring|phone|follow|set up|arrange|schedule|bring|give|submit|sign|introduce|connect|offer|discuss|talk|speak|let|make sure|do (?:it|so|that|this)|will do|"
    r"gui|bao|check|xem|lam|goi|chuyen|phan hoi|cap nhat|xu ly|hoan thanh|tra loi|sap xep|nhan|hoi|kiem tra|dat|in|chuan bi|sua|ky|nop|tra|giao|mang|dua|soan|viet|dang|chot|thanh toan|tong hop|lien he)\b"
)
"""What a promise hands over; "we'll be ready" hands over nothing."""
HOLDS = re.compile(
    r"\b(?:hold|keep|reserve|save|stay|open|available|valid|giu|de danh)\b.{0,60}\b(?:until|till|through|den)\b|\bco mat\b"
)
"""What lasts until a day is not due by it."""
HANDS_OVER = re.compile(
    r"\b(?:you|your|u|follow up|send|forward|share|provide|circulate|deliver|get (?:it|this|that|them|back)|draft|update|report|confirm|reply|respond|finish|complete|submit|prepare|revise|"
    r"gui|bao|chuyen|phan hoi|cap nhat|tra loi|hoan thanh|xu ly|sap xep|tra|giao|nop)\b"
)
"""What a promise of theirs hands over to the owner."""
RECALLED = re.compile(
    r"\b(?:recall|remember(?:ed)?|years? ago|back (?:in|when)|last year|used to|at the time|when (?:i|we|you) (?:was|were)|you (?:leave|left|retire))\b"
)
QUESTION_IN_QUOTES = re.compile(r"[\"“][^\"“”]*\?[^\"“”]*[\"”]")
IN_CASE = re.compile(r"^\W*assume\b|\bin case (?:you|u)\b|\bassume you\b|\bfyi\b")
ABOUT_US = re.compile(
    r"\b(?:my|our|your) (?:\w+ ){0,2}(?:lawyers?|attorneys?|counsel|solicitors?|claims?|lawsuit|case|contract|invoices?|bill|payment|complaint|rights|behaviou?r|tone|team|service|order|letter|"
    r"delay)\b|\b(?:sue|suing|legal action|court)\b.{0,20}\byou\b|\bbetween (?:us|you and)\b|\b(?:anh|chi|em|ben (?:em|anh|chi)|cong ty)\b"
)
PLEASANTRY = re.compile(r"\b(?:leave (?:you|them|it)(?! with me)|all (?:i|we) can|be ready|keep \w+ posted|have to|need to|must|be (?:there|thinking|in touch|sure)|see you|look forward|love to|miss|never|always|do my best|try|keep (?:you|u) (?:posted|in))\b|\bco gi (?!moi\b.{0,20}\b(?:hom|mai|thu)\b)(?:\w+ ){0,3}(?:em|anh|chi|minh|toi|tui|con|chau)\b.{0,12}\b(?:bao|nhan|lien he|hoi|goi|gui|alo)\b")  # fmt: skip
FIRST = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|us|our|ours|em|anh|chi|minh|con|chau|toi|tui|nha (?:em|minh)|ben em)\b"
)
SECOND = re.compile(r"\b(?:you|your|yours|you're|you've|u(?!\.)|ur|anh|chi|ban|co|chu|bac|ong|ba|thay|quy)\b")
WISH = re.compile(
    r"\b(?:hope|hoping|wish(?:ing)?|glad|sorry|heard|hear|know|pray\w*|thinking|praying)\b.{0,60}\b(?:you|your|u)\b|\b(?:you|your|u)\b.{0,40}\b(?:feel|feeling|felt|better|well|recover\w*|rest|under the weather|flu|sick|ill|down|loss)\b"
    r"|\bfeel(?:ing)? better\b|\bget well\b|\bspeedy\b|\b(?:chuc|mong) (?:anh|chi|em|co|chu|bac|ban)\b.{0,30}\b(?:khoe|binh phuc|khoi)\b"
    r"|\b(?:our|my|deepest|sincere|offer|express) (?:personal |deepest |sincere |heartfelt )?(?:condolences?|sympath\w+|thoughts|prayers)\b|\bthoughts and prayers\b"
)  # fmt: skip
OWN = re.compile(rf"\b(?:my|our|i|we)\b.{{0,60}}\b(?:{KIN}|lost|died|passed|funeral|wedding|hospital|surgery|pregnant|baby|birthday|sick|ill|flu|retir\w*|laid off|new job|promot\w*|mov(?:e|ed|ing)|engaged|married|graduat\w*)\b|\b(?:me|nha) (?:em|minh|con|toi)\b|\b(?:me|bo|ba|ma|vo|chong|con|anh|chi|em) (?:em|minh|toi)\b|(?:^|[.!?,;:] |\bthat |\band )(?:father|mother|dad|mum|mom|mam|granddad|grandad|grandpa|grandma|granny|nana|papa)(?:'s| (?:has|had|is|was|died|passed|fell|got|went|collapsed)\b)")  # fmt: skip
COMPLAINS = re.compile(
    r"\b(?:this is|consider this|treat this as|i (?:want|wish|would like|am writing) to (?:make|file|lodge|raise|register)) (?:as )?(?:a|an|our|my) (?:[a-z]+ )?complaint\b|\bformal complaint\b|\b(?:khieu nai chinh thuc|xin khieu nai|phai khieu nai|la khieu nai)\b"
)
"""What is said to be a complaint is one, whoever "we" are in it."""
PHOTO = re.compile(r"\bphoto[- ]?ops?\b")
"""An occasion to be photographed; nobody is operated on."""
SHEET = re.compile(
    r"\b(?:call sheet|talking points|talkers|press guidance|briefing (?:paper|memo|note|book)|purpose of (?:the )?call|points to (?:make|raise)|suggested (?:remarks|language|wording)|draft (?:remarks|speech|statement))\b"
    r"|^\W*(?:draft )?(?:joint )?statement (?:by|from|of) |^\W*(?:\(\w{1,4}\) ?)?(?:the )?(?:death|passing|illness|loss) of [^:]{3,60}: "
)
"""A paper that puts words into somebody's mouth: "I was shocked" in it is nobody's own grief yet."""
BEREAVED = re.compile(
    r"\b(?:die[sd]?|dying|dead|deaths?|los[st]\w*|losing|passed|passing|killed|murder\w*|suicide|funeral|buri\w+|memorial|condolences?|sympath\w+|griev\w*|grief|mourn\w*|bereave\w*|widow\w*|"
    r"late (?:husband|wife|father|mother|son|daughter|brother|sister)|rip|rest in peace|cremat\w*|obituary|eulogy|gone|miss(?:es|ing)? (?:him|her|them)|stillborn|miscarr\w*|left us|goodbye|ashes|orphaned|(?:an|am|is|was|were|are|became) (?:now )?orphans?|drowned|stabbed)\b"
)
"""Words of a death: tears and shock alone may be over anything."""
ADVERT = re.compile(
    r"\$\$|\$ ?\d|\b[\w-]{1,63}\.(?:com|net|biz)\b|\bnow (?:starting|only|from)\b|\d ?% off\b|\bfree (?:shipping|trial|quote)\b"
)
NO_MORE_THAN_WILL_DO = re.compile(
    r"^\W*(?:i |we )?(?:will|'ll|shall) do\b(?: it| that| so| again| too| later| soon| now)*\W*$"
)
BYLINE = re.compile(
    r"(?:^|\n|[.”\"] |gender |\* )By [A-Z][\w'’-]+(?: [A-Z][\w.'’-]+){1,3}(?=,|\s*\n|\s*$| [a-z]+\.(?:com|co)| \d|[, ]+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
"""The line that names the author of an article: "By Ana Lind, Monday 3 May"."""
ATTACHED = re.compile(r">>|\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|zip|txt)\b", re.IGNORECASE)
"""The name of a file in the words of a command."""
DATELINE = re.compile(
    r"(?<=\S)[^\S\n]*\n\s*\n[ \t]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) \d{1,2}, (?:19|20)\d\d[^\n.]{0,25}(?:\n|$)"
    r"|(?m:^)[^\w\n]*(?:Posted|Published) (?:[Bb]y|[Oo]n) (?=[A-Z\d])"
)
"""The line with the day on which an article was printed, below its headline."""
SCHEDULING = re.compile(
    r"\b(?:what|which) (?:time|day|date)s?\b|\btime window\b|\b(?:what|when|which) (?:works|suits|would work|is (?:good|best|convenient))\b|\b(?:works|suits) (?:best )?for (?:you|u)\b|"
    r"\b(?:could|can|shall) (?:we|i|you|u) (?:do|make it|talk|speak|meet) (?:it )?(?:earlier|later|at|on|before|after)\b|\bmay gio\b|\bhom nao\b"
)
"""When two people will talk: settled once they are in touch again."""
OWN_WORDS = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my|you|your|u|pls|please|we'll|em|anh|chi|minh|toi|ban|co|chu|bac)\b"
)
ASTONISHED = re.compile(r"\?[?!]+\W*$|!\?+\W*$")
"""A remark put as a question: "Have you been dictating to them??"."""
FRAGMENT_END = re.compile(
    r"\b(?:(?:and|or) (?:most|more|what|how)|the|an|to|of|in|on|at|for|and|or|but|with|don'?|is|was|are|if|that|my|your)\W*$"
    r"|^(?=.*\b(?:the|you|your|please|could|would|will|of|and|for|have|need|send)\b).*\ba\W*$"
)
"""The end of a piece; a Vietnamese sentence may well end with "ạ"."""
LABEL = re.compile(
    r"^\W*(?!question|note|ps|re|also|fyi|request|please|pls|ask|task|todo|action|important|urgent|hi|hey)[a-z]{3,12}:\s"
)
"""Words put into the mouth, or under the name, of somebody: "margo: is this happening?"."""
LISTED = re.compile(r"^\W*([a-z]{2,}) ?[:–-]")
"""The name before an item of a list."""
HOPED = re.compile(r"\b(?:he|she|they) (?:also )?(?:hoped?s?|want(?:ed|s)?|asked|said|wondered|wishe[ds]|suggested)\b")
ON_THE_CLOCK = re.compile(r"\b(?:call|talk|speak|ring|phone|dial|join|meet|be there|goi|noi chuyen)\b")
TELLING = re.compile(
    r"^\W*(?:i |i am |i'm )?(?:wonder(?:ing)? why|checking|trying|looking|waiting|working|hoping|wondering what others|asking around|dang)\b"
)
"""The sender says what they themselves are doing."""
SAID_BEFORE = re.compile(r"\b(?:said|told|asked|suggested|says|tells|noi|bao)\b.{0,100}$", re.DOTALL)
OTHERS_FEEL = re.compile(
    r"^\W*(?:they|he|she|people|everyone|everybody|women|men|staff|folks|ho|moi nguoi)\b|\b(?:gia dinh|khach(?: hang)?|nguoi ta|benh nhan|phu huynh|nguoi nha|moi nguoi)\b.{0,15}\b(?:gian|buc xuc|phan nan|keu ca)\b"
)
TITLE = re.compile(
    r"^(?:[A-Z][\w'’]*+(?:-(?=[^\WA-Z])[\w'’]*+)*+[\s,:;?!-]++(?:(?:of|the|and|in|on|for|to|a|an|or|vs|is|with)\s++)*+){4,}+[\w'’-]*[?!]?$"
)
"""A headline: "Who Calls the Shots in Egypt?"."""
VOCATIVE = re.compile(
    r"^\W*(?:hi |hey |dear |ok )?([a-z]{3,})(?:\s?[,:]|\s?--?\s| (?=(?:can|could|would|will) (?:you|u)\b|(?:please|pls|plz|pis)\b))"
)
"""Who a sentence is put to: "Rosa, ...", and without a comma "Rosa can you print it"."""
_TITLE = r"(?i:anh|chị|chi|em|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|cháu|chau|bạn|ban|thầy|thay|sếp|sep)"
_A_NAME = rf"[{CAPITAL}][^\W\d_]*(?: [{CAPITAL}][^\W\d_]*)?"
_CALLED_VI = rf"(?:{_TITLE} (?P<titled>{_A_NAME})|(?!{_TITLE}\b)(?P<bare>{_A_NAME})) (?:ơi|oi)\b"
""" "Chị Hương ơi"; "anh ơi" is nobody's name. On text as it is written."""
CALLED_OUT = re.compile(
    rf"\A\W*+(?:{_CALLED_VI}|(?:(?i:hi|hey|dear) )?(?!(?:Ha|He|Hi|Ho|No|Oh|Ok|PS|Re|So)\b)(?P<short>[{CAPITAL}][^\W\d_])\s?[,:](?=\s))"
)
"""The same in Vietnamese, and for names of two letters, which only their capital tells from words: "Jo, ..."."""
_ONE_NAME = rf"[{CAPITAL}][\w.'’-]{{1,40}}"
SALUTATION = re.compile(
    rf"\A\s*+(?:{_CALLED_VI}"
    rf"|(?:[Hh]i |[Hh]ey |[Dd]ear |[Hh]ello |chao |thua |kinh gui )?(?P<line>{_ONE_NAME}(?:\s{_ONE_NAME}){{0,2}})\s*(?:[,:]|--|—)\s*\n"
    rf"|(?:[Hh]i|[Hh]ey|[Dd]ear|[Hh]ello) (?P<run>[{CAPITAL}][\w.'’]{{1,40}})\s*(?:[,:]|--?|—|–) ?\S)"
)
"""The name that a letter is addressed to, on a line of its own or after a greeting."""

HYPOTHETICAL = re.compile(r"\b(?:would|could|might|may|if|risk|fear|outbreak|epidemic|disease|neu|nguy co|dich)\b")

BOTH_SIDES = frozenset({"legal", "conflict", "money_dispute", "bad_news", "complaint", "anger", "apology"})
"""Matters that concern the owner only where the sender speaks of themself and of the owner."""
WEIGHTY = frozenset({"legal", "conflict", "money_dispute", "bad_news"})
"""Matters that work is full of: a row only where they stand between the two."""
TOLD_KINDS = frozenset(
    {"death", "grief", "birth", "wedding", "engagement", "pregnancy", "illness", "surgery", "accident", "baptism"}
)
"""What is worth a word even where it befell somebody else whom both know."""
GRAVELY = re.compile(
    r"\b(?:hospital\w*|hospice|cancer|tumou?r|chemo\w*|stroke|heart attack|icu|intensive care|surgery|operation|palliative|"
    r"nhap vien|vao vien|ung thu|dot quy|cap cuu|hoi suc|mo tim|hoa tri|nguy kich)\b"
)
"""Words of a grave illness; a child's chickenpox is none."""
OF_ANOTHER_VI = re.compile(
    rf"\b(?:[Mm]ẹ|[Bb]ố|[Bb]a|[Mm]á|[Vv]ợ|[Cc]hồng|[Cc]on|[Gg]ia đình|[Nn]hà)\s+(?:chị|anh|em|cô|chú|bác|ông|bà)\s+[{CAPITAL}]"
)
"""Somebody's family, by that person's name: "gia đình chị Hương"."""
SIGNED_BY_TITLE = re.compile(
    r"\n[ \t-]*(co|chu|bac|ong|ba|di|cau|mo|thay|me|ma|bo|anh|chi) [a-z]{1,12}(?: [a-z]{1,12})?[ .!]{0,4}\Z"
)
"""How a letter ends whose writer speaks of themself by a title: "Cô Hạnh"."""
KIN_VI = r"(?:chong|vo|con(?: gai| trai)?|me|ma|bo|ba|cha|anh trai|chi gai|em (?:trai|gai)|chau|gia dinh|nha)"
OF_THE_CIRCLE = re.compile(
    rf"\b(?:{KIN}|mam|mammy|daddy|mummy|nan|nana|gran|granny|uncle|aunt(?:ie|y)?|cousin|niece|nephew|friend|girls?|boys?|kids?|widow\w*|\w+-in-law|he|she|him|her)\b"
    r"|\b(?:chong|vo|con (?:trai|gai|em|anh|chi)|me|ma|bo|ba|cha|thay|co|chu|bac|ong|anh trai|chi gai|em trai|em gai|chau|cau|di|mo|gia dinh)\b"
)
"""Somebody near, in a folded sentence."""
IN_JEST = re.compile(
    r"\b(?:vs\.?|versus|league|defence|striker|goalie|penalt\w+|half ?time|kick-?off|back four)\b|"
    r"\b(?:i|we)(?:'m|'ve|'re| am| are| have)? (?:just |all |literally |absolutely |actually |basically |officially |nearly |so |got |get |be |been )*(?:died?|dead|dying|murdered|killed|slaughtered|buried)\b(?! (?:inside my|and i mean))"
    r"|\b(?:may|xe|server|laptop|dien thoai|o cung|tivi|tu lanh|website|web|app|phan mem|he thong|may (?:tinh|pha|in|lanh)|hang (?:thu|cong)|doi (?:bong|minh|nha)|wifi|mang)\b.{0,30}\b(?:qua doi|hy sinh|ra di|tu tran|mat|chet|chia buon|an tang|vieng)\b"
    r"|\bchia buon\b.{0,30}\b(?:hang (?:thu|cong)|doi|clb|may|xe|server|cai)\b"
    r"|\b(?:benh nhan|khach hang|nguoi thu huong|nan nhan|nguoi lao dong|hanh khach|chu the|thue bao)\b.{0,30}\b(?:tu vong|mat|qua doi)\b|\btu vong do\b|\bmot (?:bac|nguoi|khach|cu|benh nhan)\b.{0,12}\bmat\b"
)
"""A death that is none: of the writer who writes it, of a machine or a team, or as a case in a form."""
CONDOLES = re.compile(
    r"^\W*(?:so |very |i'm |i am |we're )*sorry (?:about|for|to hear)\b|\b(?:xin |gui (?:loi )?|loi )?chia buon (?:sau sac )?(?:voi|cung|den|toi)\b|\bthanh kinh phan uu\b|\bphan uu (?:voi|cung)\b"
)
"""What one says to the bereaved: the loss is theirs to whom it is said."""
AT_YOU = re.compile(
    r"\b(?:you|your) (?:\w+ ){0,2}(?:weren'?t|wasn'?t|aren'?t|didn'?t|don'?t|haven'?t|never|failed|promised|said|told|people|team|company|firm|office|service|personally)\b|\bwork(?:ed|ing)? with you\b|\bour (?:order|invoice|account|contract|event|money|logo|name|booking|delivery)\b"
    r"|\b(?:giam doc|ben (?:em|anh|chi|minh|ban)|cong ty (?:em|anh|chi|ban)|(?:cai|dieu) (?:anh|chi|toi) (?:gian|buon|that vong) la (?:em|anh|chi))\b"
)
"""The writer holds something against the reader."""
_LITTLE = r"(?:just |been |now |officially |finally |actually |also |only |to be |going to be |being ){0,3}"
TELLS_OF_SELF = re.compile(
    rf"\b(?:i|we)(?:'m|'ve|'re| am| are| have| was| were| got) {_LITTLE}(?:made|named|appointed|promoted|offered|hired|fired|let go|laid off|made redundant|redundant|retiring|leaving|joining|stepping down|moving on)\b"
    rf"|\b(?:i|we)(?:'m|'ve|'ll|'re| am| are| have| will| was)? {_LITTLE}(?:retire|accept\w* (?:an?|the) (?:\w+ ){{0,2}}(?:job|offer|role|post|position|place|clerkship|fellowship)|leave|passed|graduat\w+|start\w* (?:a |my |the )?new|got (?:the|a|my) (?:\w+ )?(?:job|role|place|promotion|offer))\b"
    r"|\b(?:offered|hired|promoted|appointed|named|let) me\b|\bmy (?:\w+ ){0,2}(?:role|job|post|position|contract|team|department)s? (?:was|is|has been|have been|goes|went|got|being|will be)\b|\b(?:my )?last day (?:is|was|will be)\b|\bmy (?:retirement|departure|resignation|promotion|graduation)\b"
)
"""What the writer tells of their own work and standing, in a moment's own words."""
OF_HIS_KIN = re.compile(
    rf"\b(?:his|her|their|[a-z]{{2,}}(?:'s|’s)) (?:\w+ )?(?:{KIN}|mam|nan|gran|uncle|aunt)\b|\b(?:ba|bo|me|ma|vo|chong|con|cha) (?:anh|chi|em|co|chu|bac|thay) [a-z]+\b"
)
"""Somebody of the family of one who is named or meant: "his father", "Simon's mum"."""
NOTE = 700
"""Characters of a letter that tells one thing; longer ones are reports and news."""
REQUESTS = re.compile(
    r"\b(?:can|could|would|will) (?:you|u)\b(?! (?:still |also |rather )?(?:like|prefer|want)\b)|\b(?:please|pls|plz|let me know|giup|gium|nho|cho (?:em|anh|chi) xin|vui long)\b"
)
"""A request is a request however short the letter."""
PRINTED_QUESTION = re.compile(r"(?m)^[^\w\n]*(?:(?:question|q|hoi)\s*\d*\s*[:.]|q (?=[a-z]))")
"""The form of a survey, an interview or a list of common questions."""


ADVICE = frozenset(("en.ask.you-should", "en.ask.you-may"))
"""Rules that find what the reader might do: advice unless somebody says otherwise."""
WANTED = frozenset(("en.ask.need", "en.ask.welcome", "en.ask.wish"))
"""Rules that find what is needed, welcome or wished for, by whomever it would be done."""
WONDERED = frozenset(("en.ask.wonder", "en.ask.hope"))
"""Rules that find what somebody wonders or hopes."""
BY_A_SERVICE = frozenset(("en.ask.service",))
"""Rules that find what a service tells everybody who uses it."""
