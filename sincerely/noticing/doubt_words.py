"""Words by which a need is doubted (`doubts.py`): authored patterns on folded text, English and Vietnamese."""

import re

from sincerely.noticing.worth_words import KIN

# --- what is asked ---------------------------------------------------------------------------------------------------

DEED = re.compile(
    r"\b(?:send|sent|get (?:me|us|you|it|this|that|them)|forward|fwd|share|provide|circulate|deliver|draft|write|review|edit|look (?:at|over|into)|read|fix|book|order|pay|prepare|print|copy|"
    r"finish|complete|update|report|submit|sign|introduce|connect|set up|arrange|schedule|bring|return|fill (?:in|out)|approve|confirm|find|"
    r"gui|chuyen|lam|sua|ky|dat|in|chuan bi|hoan thanh|xu ly|sap xep|duyet|dien|thanh toan|soan|viet|xem|kiem tra|check|cap nhat|xac nhan)\b"
)
"""A thing done or handed over, that stays wanted or owed after talk of other things."""
ACTS = re.compile(
    r"^\W*(?:and |so |then |also |just |do )?(?:pls |please |plz |kindly )?"
    r"(?:call(?! (?:sheets?|notes?|log|list|schedule|center|centre|is|was|has|with|confirmed|time)\b)|ring|phone|reply|respond|answer|write|send|forward|fwd|email|mail|confirm|sign|review|approve|"
    r"check|book|pay|return|submit|fill|complete|advise|remind|tell|bring|update|register|choose|pick|vote|decide|contact|provide|share)\b"
)
"""A command that a letter gives its reader; most other bare commands are pieces of something else."""
SAYS_WHAT_IS = re.compile(r"^\W*\w+ (?:[\w'’]+ ){0,4}(?:has|had|was|is|are|were|been)\b")
"""A noun that looks like a command: "Vote on the bill has been put off"."""
FORBIDS = re.compile(r"^\W*(?:(?:please|pls|plz|and|but|so)\W+)*(?:don'?t|do not|never)\b(?! (?:let me )?forget\b)")
"""What is not to be done waits for nothing."""
FORBIDS_VI = re.compile(
    r"^\W*(?:(?:nha|nhe|a|roi) )?(?:(?:anh|chi|em|con|ban|co|chu|bac|may|mn|moi nguoi|ca nha) )?(?:dung(?! (?:\d|gio|han|luc|ngay|hen|bai|file|mau))|nho (?:dung|mang (?:ao|non|o|du|mu)|mac|an|ngu|giu|uong|nghi)|khoi lo|yen tam)\b"
)
"""The same in Vietnamese, and what is only wished to somebody's good; "đúng" is folded like "đừng"."""
AND_YET = re.compile(r"[^.!?]{0,6}\b(?:but|though|yet|only that)\b")
"""No hurry, and then one: "no rush but it's a bit of a rush"."""
TO_ME_ALONE = re.compile(r"(?<!\bat )(?<!\bon )(?<!\babout )(?<!\bagainst )\b(?:me|us)\b|\b(?:my|our|please|pls|plz)\b")
"""What makes a bare command one that asks something for its writer."""
WANTS_AN_ACT = re.compile(
    r"\b(?:i|we) need to know (?:if|whether|about|what|when|how|who|where|which|by)\b|\byour (?:[a-z]+ )?(?:response|reply|answer|acceptance|approval|confirmation|signature|sign-?off|decision|feedback|comments?|input|consent|go-ahead|view|choice|numbers?|figures?|names?|half page|page|draft|report)\b|\b(?:need|want|like|ask|expect|love|appreciate|grateful|wish)\b.{0,30}\b(?:you|u|your|ur)\b.{0,12}\bto (?!see\b|be\b|have\b|know\b)\w"
    r"|\b(?:need|want|would like|'d like|would love|'d love|would appreciate|'d appreciate|could use)\b (?:to (?:get|have|hear|know|ask for|seek|use) )?(?:(?:a|an|some|the|any) )?(?:\w+ )?(?:your|ur|from you)\b"
    r"|\b(?:great|good|helpful|wonderful|nice|useful|grateful|appreciate\w*|best|kind)\b.{0,20}\bif (?:you|u) (?:(?:would|could|can|will|might) )?(?!would\b|could\b|can\b|will\b)[a-z]"
    r"|\b(?:great|good|helpful|wonderful|nice|useful|important)\b.{0,12}\bto (?:know|have|hear|get|see|learn)\b.{0,20}\b(?:you|your|u|ur)\b"
    r"|\bneeds? (?:a |an |the |some )?(?:answer|reply|response|decision|signature|approval|confirmation|sign-?off)\b"
)
"""What is needed, wanted or welcome is something that the reader would do."""
WANTS_TO_KNOW = re.compile(r"\?|\b(?:if|whether) (?:you|u|we|i|it|that|there|this)\b|\b(?:ask|check with) (?:you|u)\b")
"""What somebody wonders concerns the reader."""
SMALL_TALK = re.compile(
    r"^\W*(?:(?:yes|sure|ok|okay)\W+)?please (?:do|go ahead|proceed)\W*$|^\W*did (?:it|that|this) work\W*$|^\W*(?:do (?:you|u) )?need (?:any ?thing|something)\W*$|\b(?:pay no|no) attention\b|^\W*(?:do (?:you|u) )?(?:remember|recall)\b|\bguess (?:who|what)\b|\banything (?:else |more )?(?:that )?(?:you|we|i|u) (?:need|want|should)\b|\banything i can do\b|\bhow (?:it|that|this) (?:goes|unfolds|went|plays out)\b|\bas much as\b|^\W*(?:please|pls|plz|kindly) (?:see|note|find|use|refer|disregard|ignore|thank|enjoy|excuse|forgive|accept|be (?:aware|advised|warned|patient|prepared)|feel free|stay|keep|take care|wear|park|arrive|dress|bring (?!me\b|us\b)(?:this|your|a|an|the|safety|warm|sturdy|something))\b(?!.{0,80}\b(?:let (?:me|us) know|confirm|sign|send|reply)\b)|\bis there anything\b|\bhugs?\b|^\W*you must (?:read|see|watch|hear)\b|\bknow what i mean\b"
    r"|\b(?:really|seriously|right|no|ok(?:ay)?|huh|eh|yes)\?\W*$|\b(?:e-?mail|call|text|tell|ping|ring|write|phone) (?:me|us) if (?:you|u) (?:need|want|have)\b"
    r"|\b(?:tell|give|send) (?!me\b|us\b)\w+(?: (?:and|&) \w+)? (?:how (?:much|delighted|happy|glad|grateful|proud|sorry)|hi\b|hello\b|happy|merry|(?:my|our) (?:best|love|regards|thanks|greetings|congratulations))"
)
"""A kindness, a greeting to pass on, a memory."""
OPEN_OFFER = re.compile(
    r"\b(?:like|want|need) (?:to )?(?:me|us) to [a-z]+ (?:[a-z]+ )?any(?:thing|one|body)?\b(?=.{0,300}\blet (?:me|us) know\b)|\blet (?:me|us) know\b.{0,300}\b(?:like|want|need) (?:me|us) to [a-z]+ (?:[a-z]+ )?any(?:thing|one|body)?\b"
)
"""What somebody would do, whatever it is: "if you want me to do any more, let me know"."""
WORTH_A_LOOK = re.compile(
    r"\b(?:well |really |certainly )?worth (?:watching|reading|seeing|a (?:look|read|listen|watch|click)|your time|checking out)\b|\bdang (?:xem|doc)\b"
)
"""What somebody only recommends to read or to see."""
HANDS_IT_OVER = re.compile(
    r"^\W*(?:here(?:'s|’s| is| are)|below (?:is|are)|attached (?:is|are)|enclosed (?:is|are)) (?:what|the \w+|how) (?:that )?(?:i|we)(?:'d|’d| would)? (?:propose|suggest|recommend|advise)\b"
)
"""A letter that brings what it speaks of, and asks nothing for it: "Here is what we propose you use"."""
WHAT_ONE_DOES = re.compile(r"^\W*(?:do|get|have) (?:that|it|this|so)\b(?!.*\?)")
"""A whole letter of which only the "will" was left out."""
JESTS = re.compile(
    r"^.{0,30}\b(?:just )?(?:kidding|joking|ha ?ha\w*|lol)\b|^\W*(?:yes|no(?! (?:rush|hurry|urgency|worries|problem|pressure|need|stress)\b)|of course|indeed|absolutely|not really|i think so|me neither|me too)\b",
    re.DOTALL,
)
"""What follows a question that was none, or was answered by whoever put it."""
IF_WRONG = re.compile(
    r"\b(?:shout|yell|holler|say so|scream|correct me|tell (?:me|us)) if (?:i|we|you|any|some|there|that|this|it)\b.{0,40}(?:n't|\bnot\b|\bwrong|\bmiss(?:ed|ing)?\b|\bproblems?|\bissues?|\bamiss)|\blet (?:me|us) know if (?:any(?:thing|one|body)?\b|something|.{0,60}\bever\b|there (?:is|are|'s)|.{0,30}(?:n't|\bnot\b|\bwrong|\bmissed|\bproblems?|\bissues?|\bquestions?|\bconcerns?))"
)
"""An answer is wanted only where something is amiss."""
IF_ANY = re.compile(
    r"\b(?:let (?:me|us) know|tell me|call me|write|shout)\b.{0,12}\b(?:if (?!you (?:can|could|would|are able))|because|should (?:you|there)|in case)\b"
    r"|\blet (?:me|us) know (?:what|if|whether)(?: else)? (?:you|u)(?:'d|'ll)? (?:still )?(?:want|need|like) (?:me|us)\b|\bwhat(?: else)? (?:can|could|should) i do\b"
)
"""What the owner wants to hear only where something comes up, and what they offer."""
COMES_BACK = re.compile(
    r"\?|\b(?:me|us|know|tell|confirm|send|forward|advise|reply|respond|report|back|find|check|ask|whether|bao|gui|hoi|xac nhan|kiem tra|tra loi)\b"
)
DONE_QUIETLY = re.compile(
    r"^\W*(?:(?:and|so|also|then|ok)\W+)*(?:please|pls|plz|kindly) (?:(?:also|just|then) )?(?:(?:cc|copy|cancel|invite|archive|ignore|print|delete|unsubscribe|remove)\b"
    r"|add\b.{1,120}\bto\b.{1,40}\b(?:lists?|updates?|distribution|threads?|channels?|groups?|chats?|team|invites?|invitation|calendar|schedule|loop|folder|agenda)\b)"
    r"|^\W*(?:(?:em|anh|chi|ban|co|chu|nho em|nho chi|nho anh) )?(?:giup |gium )?(?:them|xoa|bo|huy|in)\b(?=.*\b(?:vao|ra|khoi|nhe|nha|giup|gium)\b)"
)
"""What is done without a word back: somebody is added to a list, a booking is cancelled. Unless an answer is asked for."""
LET_BE = re.compile(r"\blet (?:him|her|it|them|this|that) be\b")
TO_PASS_ON = re.compile(
    r"^(?!.*\b(?:let me know|me back|back to me)\b).*(?:\b(?:tell|greet|thank|hug|kiss|congratulate) (?!me\b|us\b|you\b|if\b|wh\w+\b|how\b)\w+|\b(?:write|turn|apply) to (?:her|him|them)\b)"
)
"""What is passed on to somebody else, or put to them, is not answered to the owner."""
HOW_IS_A_NAME = re.compile(r"^\W*[Hh]ow(?:['’]s| is| are) (?:[^\W\d_a-zđ][\w'’-]*[\s?]*){1,3}$")
"""How somebody or some place is, by name: "How's Hà Nội?"."""
CURIOUS = re.compile(
    r"^\W*(?:(?:and|so|but|also)\W+)*(?:(?:how|why) (?:did|was|were|on earth|come)\b|(?:had|hadn't) (?:you|u|he|she|they)\b|could (?:it|this|that) be\b)"
)
"""What one would like to know of the past, and waits for with nothing at stake."""
OTHERS_ASK = re.compile(
    r"\b(?:people|persons?|every(?:one|body)|folks|they|some|many|several|others|(?:the )?press|reporters?|journalists?) (?:are |is |keep |have |has |were |was )?(?:been )?ask(?:s|ing|ed)?\b"
)
"""Who asks is somebody else, and it is told as news."""
LOOKS_FORWARD = re.compile(r"\blook(?:ing)? forward to (?:catching up|seeing|meeting|visiting)\b")
RUN_HOUR = re.compile(r"\b(1[0-2]|[1-9])([0-5]\d) ?([ap])\.?m\b", re.IGNORECASE)
"""An hour written without its colon: "730am"."""
ALL_WE_NEED = re.compile(r"\b(?:what|all|things?)(?: that)? (?:i|we)(?: \w+)? (?:need|require|lack)\W*$")
"""What is needed, without a word that says what: an object of another verb, where its sentence ends with it."""
URGENT = re.compile(r"\burgent(?:ly)?\b|\bkhan cap\b")
"""What is urgent is put to everybody who got it."""
ANOTHER_TO_KNOW = re.compile(r"\blet (?!me\b|us\b|em\b)\w+ know\b")
PUT_TO_REMIND = re.compile(r"\b(?:remind|don'?t (?:let me )?forget|remember to|dont forget|nhac|dung quen|nho)\b")
OPENS_A_QUESTION = re.compile(
    r"^\W*(?:(?:and|but|so|or|also|ok|okay|then|if so|if not|ps|btw|ah?|da|the)[,:\s]+)*(?:who|whom|whose|what|when|where|which|why|how|do|does|did|don't|is|isn't|are|aren't|am|was|were|"
    r"can|can't|could|couldn't|will|won't|would|wouldn't|shall|should|may|might|have|has|had|any|anything|anyone|anybody|ok|okay|thoughts|want|interested|possible|"
    r"in|on|at|by|for|from|with|to|i|you|u|we|they|he|she|it|this|that|there)\b"
)
STARTS_A_CLAUSE = re.compile(
    r"[;:)\-–—]\W*$|\b(?:and|but|so|or|then|also|if so|if not)\W*$|^\W*(?:hi|hey|hello|dear|ok)\b"
)
"""Before a question: it begins a clause of its own."""
CALLED = re.compile(
    r"\A\W*([A-Z][a-z]{2,})(?: ?(?:--+|—|–| - ) ?(?=\S)|:? (?=(?:can|could|would|will) (?:you|u)\b)|: ?(?=(?:please|pls)\b))"
)
"""Who a letter or a sentence is put to, without a greeting: "Rosa -- did they agree?", "Rosa: could you print it?"."""
TO_ALL = re.compile(
    r"\b(?:all|both|team|everyone|everybody|folks|colleagues|guys|you two|(?:ca|moi|cac) (?:nha|nguoi|anh chi|ban))\b"
)
DONE_BY_SAYING_VI = re.compile(
    r"^\W*(?:(?:ok|oke|da|vang|u|duoc)\W+)*(?:anh|chi|em|minh|toi|tao|chu|co|bac) (?:duyet|dong y|chap nhan|nhat tri|nhan loi|chap thuan|phe duyet)\b"
)
"""Whoever writes "anh duyệt" has approved by that."""
THANKS_FOR_COMING = re.compile(
    r"\bcam on\b.{0,80}\b(?:vieng|chia buon|phung dieu|tien dua|tien biet|phuc vieng)\b|\bcam ta\b.{0,60}\b(?:vieng|tien|dua|phung)\b|\bthank(?:s| you)\b.{0,60}\b(?:condolences|sympathy|flowers|coming to the (?:funeral|service)|kind words)\b"
)
"""A family's thanks to everybody after a funeral."""
IF_NOT = re.compile(
    r"\bif (?:you|anyone|anybody) (?:can'?t|cannot|can not|don'?t|do not|won'?t|aren'?t|are not|object)\b"
    r"|\b(?:nao|ai|neu|nha|ban) (?:\w+ ){0,2}?khong\b"
)
"""What is asked only of those who will not, or cannot: the others need do nothing."""
TITLED = re.compile(
    r"\A\W*dear (?:senator|ambassador|minister|president|governor|general|congress\w+|representative)\b"
)
"""How a letter begins that somebody wrote for the public office of another and passed on."""
NO_NAMES = frozenset(
    "sure absolutely right agreed perfect sounds understood hmm wow fine nice interesting exactly actually however sadly happily congratulations welcome important urgent reminder confirmed done "
    "question questions quick update updates fyi hello hey thanks thank okay yes yep nope sorry please also just one two first second finally lastly well great good done note notes reminder "
    "mom mum dad sir madam madame maam boss doc doctor professor prof coach secretary senator chief mister missus miss teacher aunt uncle grandma grandpa sis bro dear darling honey love "
    "friend friends team all everyone everybody folks colleagues guys both there today tomorrow monday tuesday wednesday thursday friday saturday sunday and but for from with about regarding "
    "action actions task tasks todo request requests issue issues agenda subject attention regarding help favour favor "
    "perhaps maybe otherwise meanwhile instead later again once since after before during until while whenever only "
    "attached enclosed below above then now next here this that these those what when where why how who which anh chi ban thua kinh chao cau thay bac chu con chau ong".split()
)
"""Words that begin a letter as a name does."""

OF_NO_CONTENT = frozenset(
    "does doesn work works okay fine good great sound sounds think thoughts make makes sense still well best better right possible either want both need "
    "dong duoc thay sao".split()
)
"""Words of a question that has no content of its own."""
OF_NO_MATTER = frozenset("receive received seen heard know already".split())
"""Words of a question that names nothing: "Did you receive this?"."""
ADVISES = re.compile(
    r"\bif (?:you|u)(?: could| can| would| might)? (?:mention|raise|say|note|highlight|point|bring)\w*\b"
)
"""A wish for what the reader may say somewhere: advice, not a task."""

POINTS_TO_MAKE = re.compile(
    r"\b(?:recommend|suggest|propose|advise|encourage|urge)(?:s|ed)?(?: that)? (?:you|u) (?:also )?(?:mention|raise|say|note|highlight|point out|bring up|stress|press|emphasi[sz]e|underscore|underline|reiterate|convey|thank|congratulate)\b"
)
"""What the reader is advised to say to somebody else."""

NO_RUSH = re.compile(
    r"\b(?:no|zero|not in (?:a|any)|without any) (?:(?:great|particular|big) )?(?:rush|hurry|urgency)\b(?! (?:jobs?|orders?|fees?|hours?)\b)|\b(?:not|nothing|isn'?t)(?: at all| very| too| that)? urgent\b"
    r"|\b(?:khong|ko) (?:co gi |can |phai )?voi\b(?! (?:anh|chi|em|co|chu|bac|ban|ai|ho|khach|nhau)\b)"
)
"""Whoever asks says themself that it can wait."""
NO_RUSH_VI = re.compile(r"\b(?:không|ko|chưa|chẳng) (?:có gì |cần |phải )?gấp\b", re.IGNORECASE)
"""With its accents, for without them it is to meet."""

# --- its hour --------------------------------------------------------------------------------------------------------

_CALL_A_THIRD = r"\b(?:call|ring|phone) (?!me\b|us\b)[\w ]{2,20} "
_AT_ONCE = r"asap|right away|immediately|as soon as (?:you|u) can"
ERRAND = re.compile(
    r"\bwhat(?:'s| is)? (?:the |your |his |her )?(?:number|e-?mail|address)\b|\b(?:fax|print|pick up|pull up|dial|patch|hold on|copies|dry clean\w*)\b|\b(?:e-?mail|phone|cell|number|address|extension)(?: address| number)? ?\?|#\?|\b(?:number|e-?mail|address)\b.{0,30}\b(?:wrong|right|correct|changed|bounced?)\b|\bwith (?:you|u) ?\?|"
    rf"{_CALL_A_THIRD}(?:{_AT_ONCE}|when (?:you|u) (?:get|are|land))\b"
)
"""What is done at once or was done otherwise."""
CALL_AT_ONCE = re.compile(rf"{_CALL_A_THIRD}(?:{_AT_ONCE})\b")
"""A call to a third that could not wait: a day later it was made, or is too late."""
ONCE_THERE = re.compile(
    r"\b(?:when|once|as soon as|after) (?:you|u)(?:'re|’re)? (?:are |get |have )?(?:land(?:ed)?|up|awake|wake up|off the (?:call|phone|plane)|out of (?:the |your )?(?:meeting|mtg|call)|in the (?:car|air))\b"
    r"|\b(?:khi|luc) nao (?:(?:anh|chi|em|co|chu|bac|ban) )?(?:ha canh|hop xong|xuong may bay)\b"
)
"""What waits for a moment of this very day: a landing, the end of a meeting."""
WHEREABOUTS = re.compile(
    r"^\W*(?:[Aa]re|R|r) (?:you|u) (?:still |back )?(?:home|back|(?:in|at) (?:the (?:office|car|building|hotel|airport|house)|town|home|[A-Z]))(?!.*\b(?:next|tomorrow|weeks?|months?|on|for|when|then|during|after|until)\b)"
)
"""Where somebody is just now; whether they will be there on a later day is another question."""
ASKS_THE_HOUR = re.compile(
    r"\bwhat time\b|\bwhen (?:are|is|do|does|can|could|will|would|should|shall) (?:we|i|you|u|he|she|they)\b.{0,30}\b(?:do|talk|speak|meet|call|leave|arrive|land|back|scheduled|free|available|start|go)\b"
    r"|\bmay gio\b|\bkhi nao (?:minh )?(?:gap|hop|goi)\b"
)
OF_THE_HOUR = re.compile(
    r"\bwhere (?:are|r) (?:you|u)\b|\b(?:an|half an|one|\d+) (?:hours?|minutes?|mins?)\b|\bwhile (?:you|u)(?:'re| are)\b|\bthis (?:am|morning)\b|\bstep (?:out|in|away|over)\b|\b(?:did|do) (?:you|u) (?:take|have|bring|pack|get|grab) (?:your|the) .{2,40}\bwith (?:you|u)\b|\b(?:did|do) (?:you|u) (?:take|bring|pack|grab) (?:your|the|my)\b|\b(?:before|b/f|after|over|at|during) (?:the |your |our )?(?:\w+ )?(?:lunch|breakfast)\b(?!.*\b(?:next|tomorrow|week)\b)|\b(?:call|ring|talk|speak|connect|meet|chat)\b.{0,20}\bin (?:a (?:few|bit|sec|couple)|[1-9][05]|5)\W*$|\bif (?:you|u) get this\b|\bnext \d+ (?:hours?|minutes?|mins?)\b|\b(?:come|go|run|be) (?:down|up|right over|over|right)\b|"
    r"\bfrom (?:the|my) (?:car|plane|airport|road|train|taxi|cab|bus|boat)\b|\bjust (?:landed|arrived|got (?:in|home|back|here))\b|\bstill (?:up|awake|there)\b|"
    r"\b(?:o dau roi|dang o dau|may phut|nua tieng)\b"
)
"""Words of people who wait for each other at this moment."""
BEFORE_AN_EVENT = re.compile(
    r"\b(?:before|b/f|prior to|ahead of|in time for) (?:(?:my|our|your|the|his|her|their|this|that) )?(?:[\w-]+ )?(?:mtgs?|meetings?|calls?|speech|remarks|trip|hearings?|visit|session|flight|interview|event)\b"
    r"|\btruoc (?:cuoc hop|buoi hop|buoi gap|chuyen di|khi hop)\b"
)
"""What is wanted for an event that names no day is over when a few days have passed."""
SELLS = re.compile(
    r"\b(?:retained on|(?:our|the|a) short ?-?list\b|short ?-?listed you|head ?hunt\w*|recruit(?:er|ers|ing|ment)|your (?:background|profile)|(?:exciting|career|job|sales|business) opportunit\w+|(?:\d+|fifteen|ten|twenty)[- ]min(?:ute)?s? (?:call|chat|demo|slot|intro|on|this|next)|have \d+ minutes|quick (?:call|chat|intro|demo|question about)"
    r"|confidential (?:chat|call|conversation)|following up on (?:this|my)|just a yes or no|still available|send (?:you|u) (?:our |some |a few )?(?:samples?|catalogues?|brochures?|price ?lists?)|we (?:produce|manufacture|are (?:a )?(?:leading|specialist)|speciali[sz]e)|book (?:a|some|your) (?:time|slot|demo|call)|free (?:trial|audit|demo|consultation|sample|quote)|% off|special (?:offer|price|rate)|(?:i|we) (?:came across|noticed|saw) your|close your file|circling back|bump(?:ing)? this|right person (?:to|for)|not interested\b.{0,30}\bnot now"
    r"|companies like yours|businesses like yours|our (?:platform|solution|clients see|customers see)|increase your|boost your|guest post|backlinks?|lead generation"
    r"|(?:float|bump|mov|push|bring|popp)ing this (?:back )?(?:to|up)|top of your inbox|(?:founder|early[- ]bird|launch|introductory) pricing|(?:hold|extend|extended|lock in) your (?:pricing|price|rate|discount|seat|spot)"
    r"|with a free|no obligation|complimentary|decision[- ]maker|per my (?:last|previous) (?:note|e?-?mail))\b"
    r"|\b(?:ben em (?:chuyen|cung cap|dang co)|uu dai|khuyen mai|giam (?:gia|ngay|den)? ?\d+ ?%|chiet khau|bang gia|bao gia (?:tot|canh tranh)|dich vu (?:ben|cua) em|ung vien tiem nang|co hoi (?:nghe nghiep|viec lam)|tuyen dung"
    r"|(?:khao sat|tu van|dung thu|lap thu|trai nghiem|bao hanh) mien phi|goi cuoc|suat (?:cuoi|uu dai)|(?:anh|chi|co|chu) co nhu cau|chuong trinh (?:tri an|uu dai))\b"
)
"""How those write who sell something, or a post, to people who never wrote to them."""
OF_EACH = re.compile(
    r"\b(?:your|each of you|all of you|everyone|everybody|all|(?:moi|ca|cac) (?:nguoi|nha|ban|anh chi|bo phan|phong|phu huynh)|tung nguoi|ai|anh chi)\b"
)
"""What is asked by a day of each of those who got the letter."""
SORRY_DEEPLY = re.compile(
    r"\b(?:so|very|truly|deeply|terribly|really|sincerely|extremely|awfully) (?:sorry|ashamed)\b|\b(?:deepest|sincere(?:st)?|unreserved|heartfelt|humble) apolog\w+|\bapologi[sz]e (?:unreservedly|sincerely|deeply)\b|\bsincerely apologi[sz]e\b|\b(?:my|our) (?:fault|mistake|behaviou?r|tone|words)\b|\bforgive\b|\bi was (?:wrong|rude|unfair|out of line)\b"
    r"|\b(?:that long|chan thanh|thanh that|vo cung|rat) xin loi\b|\bxin loi (?:rat nhieu|vo cung|chan thanh)\b|\bloi (?:cua|tai|ben) (?:em|anh|chi|minh|toi|ben em)\b|\btha loi\b|\bthu loi\b"
)
"""An apology that waits for a word: for something done, not for a small thing by the way."""
OFFERS = re.compile(r"\b(?:would|do|did) (?:you|u) (?:like|want|prefer|need)\b")
"""What asks for a choice, not for a deed."""
IT = re.compile(r"\b(?:it|that|this|them|those|one|no)\b")
NOW = re.compile(
    r"\b(?:now|(?:you|u) want to (?:call|ring) (?:me|us)|do (?:you|u) (?:still )?want (?:me|us) (?:still )?to (?:call|try)|ready to connect|right away|this minute|are (?:you|u) (?:free|up|there|around|awake)|bay gio|ngay bay gio|luon)\b"
)
WAITING_NOW = re.compile(
    r"\bavailable (?:now|right now|until|till|for the next)\b|\b(?:he|she|they)(?:'s|'re| is| are) (?:now )?avail(?:able)?\W*(?:$|[.!?;-])|\b(?:still )?on the (?:line|phone)\b|\b(?:returned|returning) your (?:\w+ )?call\b|\bholding for (?:you|u)\b|\bready to (?:talk|speak|connect)\b"
    r"|\b(?:dang (?:cho|giu) may|dang goi den)\b"
)
"""Somebody waits at the telephone."""
FOLLOWS_ON = re.compile(r"^\W*(?:and|also|or)\b")
TOLD_OF_TODAY = re.compile(r"\b(?:today|this (?:morning|week)|hom nay|sang nay|tuan nay)\b", re.IGNORECASE)

# --- what is promised ------------------------------------------------------------------------------------------------

VAGUE = re.compile(
    r"^\W*(?:(?:ok|okay|yes|yep|sure|no|thanks|thx)\W+)*(?:(?:i|we)\b ?)?(?:'ll|will|shall)? ?(?:then )?(?:do|call|ring|phone|try|check|see|look|ask|think|discuss|talk|speak|handle|follow up|be in touch)"
    r"(?: (?:it|that|this|so|him|her|them|you|u|w|with|later|again|back|now|soon|too|both|into|on|about|in|the|same|time|frame|to|at|over|my|best|more|once|then|up|asap|we|i|can|today|tonight|tomorrow|this|morning|afternoon|evening|am|pm))*\W*$"
)
"""A promise whose whole words say neither what nor to whom: "I will call", "will do later"."""
AN_EVENT = re.compile(
    r"\b(?:lunch|dinner|breakfast|speech|event|interview|meeting|mtg|reception|session|trip|conference|party|panel|visit),? (?:which|that) (?:i|we)(?: will|'ll|'m going to| am going to) (?:do|attend|join|host|have|hold|give)\b"
)
"""An event that one takes part in is in the calendar; it is owed to nobody."""
TO_OTHERS = re.compile(
    r"^\W*(?:what |all |most of what )?(?:i|we) (?:can )?promise (?:my|our|their|his|her|the|every\w*|all|people|clients|customers)\b"
)
"""What one promises others is told to the reader, not promised to them."""
GOES_ON_VI = re.compile(
    r"\b(?:em|anh|chi|chau|minh|ben em) van (?:lam|nhan|ban|giao)\b|\b(?:em|anh|chi|chau|minh) lam (?:anh|chi|em|co|chu|bac) se (?:khong|ko)\b|\b(?:bat|bao|keu|nho) (?:anh|chi|em|minh) (?:goi|gui|noi|lam)\b"
)
"""What one does anyhow, would not do well, or was told to do: no word is given to the reader."""
ENCLOSED = re.compile(
    r"\b(?:attached|enclosed)\b|\bgui kem\b|\bdinh kem\b|\bgui day\b|\bday (?:anh|chi|em|co|chu|bac|ban|a|nhe|nha)\W*$"
)
"""What comes with the letter itself is owed no more."""
HABIT = re.compile(
    r"\b(?:mostly|usually|generally|always|whenever|from time to time|every (?:time|now and then)|as needed|as (?:things|they) come|over the years|continue to|start sending|keep doing|thuong xuyen|luon luon)\b"
)
GOES_ON = re.compile(r"\blet (?:you|u) know (?:what else|anything|how (?:it|things|that)|as (?:it|things))\b")
"""What has no end: news as it comes."""
KEEPS_ON = re.compile(
    r"\b(?:keep|keep on|continue) (?:trying|calling|looking|pushing|working)\b|\bkeep (?:it|them|that|this|those) (?:for|in|on|until|till|till?|warm|safe|short)\b"
)
BRINGS = re.compile(r"\b(?:bring|bringing|pick (?:you|u|it|them) up|drop (?:it|them) off|carry|mang|dem|ghe)\b")
"""A deed done where people meet: no letter shows that it was done."""
TRIES_TO_REACH = re.compile(
    r"\b(?:trying|calling)\b.{0,40}\b(?:connect|(?:reach|get|find|call) (?:you|u)|(?:we|i) (?:talk|speak|meet))\b|\bcalling (?:you|u)\b"
)
"""Trying on until the two have spoken: that has an end."""
WE = re.compile(r"^\W*(?:and |so )?(?:together )?we\b")
WILLING = re.compile(
    r"\b(?:happy|glad|willing|pleased|delighted) to\b(?! (?:confirm|say|tell|report|inform)\b)|\bsan (?:long|sang)\b"
)
"""What one would do is no word given."""
DELEGATED = re.compile(r"^\W*(?:i've|i have|i) (?:already )?asked (?!you\b|u\b)\w+|^\W*(?:em|anh|chi|minh) da nho\b")
"""Somebody else was asked to do it: nothing is left to the owner."""
AS_SOON = re.compile(
    r"\b(?:as soon as|once|when|after) (?:i|we) (?:get|have|receive|hear|know|see|land|arrive|do)\b|\b(?:ngay )?khi (?:co|nhan)\b"
)
"""What waits for something else to come first."""
CALLS_ONCE_DONE = re.compile(
    r"\b(?:call|ring|phone|goi)\b.{0,40}\b(?:as soon as|once|when|after|ngay khi|sau khi) (?:i|we|em|anh|chi)\b"
)
"""A call after what one is just doing."""
MEETS = re.compile(r"\b(?:meet|see|join|pick up|to show) (?:you|u|him|her|them)\b|\bgap (?:anh|chi|em|ban|co|chu)\b")
"""A meeting without a day is that day's."""
WITH_OTHERS = re.compile(
    r"^(?!.*\b(?:you|u|your|ur|let|send|forward|share|report)\b).*\bhave (?:a|an|another|our|the) (?:[\w-]+ ){0,3}(?:calls?|meetings?|mtgs?|lunch|dinner|session|talks?|visit) with\b"
)
"""A talk with others that the reader is told of: it stands in the calendar."""
ON_THE_AGENDA = re.compile(
    r"^(?!.*\b(?:you|u|your|ur|send|forward|share|pass)\b)\W*(?:(?:and|so|then)\W+)*(?:i|we)(?:['’]ll| will| shall) (?:also )?have (?!it\b|this\b|that\b|them\b|to\b).*\bfrom\b"
)
"""Who will speak, of what: told, and handed to nobody."""
COPIES = re.compile(
    r"^\W*(?:(?:[Aa]nd|[Aa]lso|[Ss]o)\W+)*(?:I|i|[Ww]e)(?:['’]ll| will| shall)(?: also)? (?:copy|(?:[Bb]?[Cc][Cc])|loop)(?: in)? (?:[A-Z]\w+|him|her|them|my|our)\b(?!.{0,80}\b(?:[Ll]ater|[Ff]or you|[Oo]nce|[Ww]hen|[Aa]fter)\b)"
)
"""Whoever is copied in is so by this very letter, where nothing else is promised first."""
TELLS_A_THIRD = re.compile(
    r"^(?!.*\b(?:you|u|your|ur)\b)\W*(?:(?:and|so|then|ok|okay|yes|sure)\W+)*(?:(?:i|we)(?=['’ ]) ?)?(?:['’]ll |will |shall )?(?:(?:call|ring|phone|write|see) )?(?:and )?(?:thank|tell|congratulate|greet|hug|scold) (?!me\b|us\b)\w"
)
"""Thanks, or a word, for somebody who is not spoken to: whoever reads it waits for nothing."""
RUNS_ON = re.compile(r"(?<=\w) (?:Hope|Thanks|Thank you|Happy|Best|Have a|Take care)\b.*$", re.DOTALL)
"""A wish that a sentence without its full stop runs on into."""
NAMES_NOTHING = re.compile(
    r"^\W*(?:(?:and|so|then|i|we|'ll|will|shall)\W*)*(?:look (?:for|into|at)|check|find|get|ask (?:for|about)) (?:on )?(?:it|this|that|them|one|these|those|the (?:others?|rest))\W*$"
)
"""A deed whose object stands elsewhere: where the talk went on it was found there."""
IN_TOUCH = re.compile(r"\b(?:connect|reach (?:you|u|him|her|them)|catch up|be in touch|keep trying)\b")
LET_KNOW = re.compile(r"\blet (?:you|u) know\b|\bget back to (?:you|u)\b|\bbao lai\b")
ABOUT_A_DAY = re.compile(
    r"\b(?:know|tell (?:you|u)|back to (?:you|u)) (?:about|for|re|on) (?:today|tonight|tomorrow|tmrw|this |next |(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
"""A day that is spoken of, and no day by which: "I'll let you know about tomorrow"."""
PASS_ON = re.compile(r"\b(?:forward|fwd|send|gui|chuyen)\b")
IN_PERSON = re.compile(
    r"\b(?:run ?-?down|read ?out|download|details|fill (?:you |u )?in|brief|discuss|talk|tell|speak|call|ring|see (?:you|u)|meet|explain|go over|walk (?:you|u) through|be there|"
    r"pick (?:you|u) up|show (?:you|u)|ke|noi|goi|gap)\b"
)
"""What is promised to be said is said where no letter shows it."""
TELLS_WHICH = re.compile(
    r"\btell (?:you|u|them|him|her)\b.{0,20}\b(?:which|whether|if|what|when|who|how|where)\b|\bnoi (?:lai )?(?:cho )?(?:anh|chi|em|co|chu|bac)\b"
)
"""An answer promised by a day, which may well be written."""
BY_PHONE = re.compile(r"\b(?:call|ring|phone|goi)\b")
THEIR_DEED = re.compile(
    r"^(?!.*\bprepare\b).*\b(?:send|sent|forward|fwd|share|deliver|submit|e-?mail|circulate|ship|pay|sign)\b|\b(?:get|give|bring|return|show|provide|write|let|fax|report|update|hand|have)\b(?! .{0,20}\bprepare\b).{0,40}\b(?:you|u|your|signature)\b|"
    r"\b(?:you|u)(?:'ll| will| should)? (?:have|get|receive)\b|\bback to (?:you|u)\b|\bback with\b|\b(?:gui|bao|chuyen|phan hoi|cap nhat|tra loi|hoan thanh|giao|nop|thanh toan|ky)\b"
)
"""What they promised reaches the owner as a letter, a file, a thing: its absence can be seen."""
ON_PAPER = re.compile(
    r"\b(?:(?:printed|print|hard|paper|fax) cop(?:y|ies)|print (?:this|it|that|them)|fax(?:ed|es)?|ban in)\b"
)
"""What is handed over on paper, where no letter shows it."""
UNSURE = re.compile(
    r"\b(?:potentially|hopefully|possibly|perhaps|maybe|may|might|try(?:ing)? to|aim(?:ing)? to|hop(?:e|ing) to|co the|hy vong|co gang)\b"
)
STRAY_LETTER = re.compile(r"(?<![\w'’/.&-])[b-hj-mo-qs-tvx-z](?![\w'’/.&-])")
"""Letters that stand alone where text was misread from an image; "I", "a", "u", "r", "w", "n" are written so by people."""

THANKS_YOU = re.compile(
    r"\bcam on (?:anh|chi|em|co|chu|bac|ban) (?:vi|da|ve|rat nhieu vi)\b|\b(?:thank you|thanks) (?:so much |very much |again )?for (?:the|your|sending|bringing|making) (?!patience|time\b|understanding)"
)
"""Whoever thanks for something has been given it: the thanks are not owed to them."""

# --- what was lived through ------------------------------------------------------------------------------------------

COUNTED = re.compile(
    r"\b\d[\d,.]* ?(?:thousand|million|billion|percent|people|persons|soldiers|civilians|troops|children|women|men|victims|nguoi|trieu|nghin)\b|\b(?:civilian|troop|military|child|infant|maternal|traffic) (?:deaths|casualties)\b|"
    r"\b(?:dozens|hundreds|thousands|millions|scores|hang (?:chuc|tram|nghin|trieu)) (?:of )?\w+|\bpeople (?:die|died|are dying|were killed)\b|\b(?:death|casualty) toll\b"
)
"""News tells of deaths in numbers."""
TOLD_BY_NEWS = re.compile(
    r"https?://|\b(?:reuters|op-?ed|articles?|according to|reports? (?:that|this)|newspapers?|column|editorial|bao dua tin|theo bao)\b"
)
A_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
PAPER = re.compile(
    r"\b(?:statements?|press|announce\w*|talking points|readout|op-?ed|release (?:a|the|our)|put (?:out|something out)|preparations? for|condolence (?:call|letter|note|message)s? to|planning (?:of |for )?the|delegation|thong cao|thong bao chinh thuc)\b"
)
"""A death as business: what is to be said of it in public, who goes to its service."""
OWN_LOSS = re.compile(
    rf"(?:^|[.!?,;:] |\bthat |\band )(?:father|mother|dad|mum|mom|mam|granddad|grandad|grandpa|grandma|granny|nana|papa) (?:has|had|died|passed|is|was)\b|\b(?:my|our) (?:[\w'’-]+ ){{0,2}}(?:{KIN}|uncle|aunt|cousin|niece|nephew|friend|colleague|partner|\w+-in-law)\b"
    r"|\b(?:i|we)(?:'ve| have| had)? (?:just )?(?:lost|buried|am grieving|are grieving|mourn)\b|\bhit me\b|\bmy (?:late|loss|grief)\b"
)
"""A loss near to whoever writes: "my father", "we lost her"."""
JUST_BEFORE = 240
"""Characters before words of mourning in which whoever is mourned may be named."""
NAMED = re.compile(r"(?:lost|losing|of|about|for|without|buried|miss|loss of|mất|nhớ|thương) [A-ZĐ][^\W\d_]")
"""Somebody is named where a loss is told: "we lost Margaret"."""
DIED_IN = re.compile(r"\b(?:died|dying|passed(?: away)?|lost|buried|mat|qua doi)\b[^.,;]{0,25}?\b((?:19|20)\d\d)\b")
LONG_AGO = re.compile(
    r"\b(?:years|decades) ago\b|\bas a (?:child|kid|boy|girl)\b|\bmat (?:som|lau|tu lau|tu nho|nam (?:ngoai|kia)|(?:da )?(?:may|\d+|hai|ba|bon|muoi|nhieu) nam)\b"
)
"""Something of former years, told by the way."""
MENDS = re.compile(
    r"(?<!not )(?<!n't )(?<!never )(?<!chua )(?<!khong )\b(?:out of (?:icu|hospital|surgery|the woods|danger|intensive care)|on the mend|back (?:home|on (?:his|her|my|their) feet)|went (?:really |very )?well|recover(?:ing|ed) (?:well|nicely|fully|fast)|all clear|(?:much|feeling|getting|doing) better|benign|nothing serious|discharged)\b"
    r"|(?<!chua )(?<!khong )\b(?:xuat vien|ra vien|khoe lai|khoe roi|mo xong|on roi|xong on|qua con nguy kich|binh phuc|do roi|do hon)\b"
)
"""Good news of somebody who was ill."""
SEEN_ON_NEWS = re.compile(
    r"\b(?:nightly|evening|tv|television|cable|the) news\b|\b(?:npr|bbc|cnn|reporters?|journalists?|newspapers?|daily papers|headlines)\b|\bpictures of\b|\bm(?:adam|r)?\.? speaker\b"
)
ABOUT_YOU = re.compile(
    r"\b(?:you|u)(?:'ve|'re| have| had| are| were)\b.{0,40}\b(?:under the weather|sick|ill|hospital\w*|surgery|fall\w*|fell|hurt|injur\w*|concussion|flu|unwell|recover\w*|feeling)\b|"
    r"\b(?:hear|heard|learned|sorry|news|know|known|knew) (?:about |of |for |to hear (?:about|of) )?(?:you|your)\b|\byour (?:speedy |quick |full )?(?:recovery|illness|fall|injury|surgery|concussion|loss|health)\b|"
    r"\b(?:anh|chi|em|co|chu|bac) biet (?:la )?(?:(?:em|anh|chi|chau|moi nguoi) )?(?:rat |cung )?(?:met|vat va|cuc)\b"
)
"""A matter of the owner's own life, come back to them."""
WISHED = re.compile(
    r"\b(?:happy|merry|great|wonderful|best|warm\w*|belated) (?:\w+ )?(?:birthday|bday|b-day|anniversary|wishes|returns)\b|\bwish(?:es|ing)?\b.{0,40}\b(?:you|u|birthday)\b|\bhope (?:you|u)\b|"
    r"\bchuc (?:mung |anh|chi|em|co|chu|bac|ban)"
)
"""Good wishes to the owner are their day, not the writer's."""
SORRY_FOR_LITTLE = re.compile(
    r"\b(?:apologi[sz]e\w*|apologies|sorry|xin loi)\b.{0,20}\b(?:delay\w*|late\w*|slow|length|long|again|if|brevity|intru\w*|bother\w*|typos?|formatting|confusion|tre|cham|lam phien)\b"
)
SORRY_TO_YOU = re.compile(
    r"\b(?:apolog\w+|sorry|regret|forgive|xin loi|tha loi)\b.{0,40}\b(?:you|your|u|my (?:words|behaviou?r|mistake|tone|outburst|part)|mistake|error|inconvenience|trouble|offen\w+|rude|fault|anh|chi|em|ban|co|chu|bac)\b"
)
"""An apology to the reader, not a regret about something."""
OF_A_FRIEND = re.compile(
    r"\bdam (?:cuoi|hoi) (?:cua )?(?:dua |nguoi |nho )?ban\b(?! (?:em|anh|chi) (?:va|voi))|\b(?:a|my|our|his|her) friend(?:'s|’s)? (?:wedding|engagement|baby shower|christening)\b|\bwedding of (?:a|my|our) friend"
)
"""A feast of somebody's friend, to which the writer only goes."""
HANDED_ON = re.compile(
    r"\basked (?:me|us|that i|that we) (?:to )?(?:pass|tell|let|share|relay|inform|forward)\b|\b(?:pass|passing|relay|relaying|hand|handing) (?:this |it |that |word |the news )?(?:along|on)\b|\bnho (?:em|anh|chi|minh|toi) (?:noi|bao|nhan|chuyen)\b"
)
"""Whoever writes only carries the news of somebody else, for somebody else."""
ATTENDS = re.compile(
    r"^(?=.*\b(?:for|to|at|from|after|before) (?:a |an |the |his |her |their )?(?:funeral|memorial|wake|burial)\b)(?=.*\b(?:can|could|free|available|reach(?:able)?|call|talk|back|office) ?\b)(?=.*\b(?:train|plane|flight|drive|driving|road|car|back|way|\d ?(?:am|pm|h))\b)"
)
"""A funeral on somebody's way, told to say when they can be reached."""
OF_THIRD = re.compile(
    r"\b(?:he|she|they|his|her|their|him|them)\b|\b(?:complain\w*) (?:to|about) (?:any|every|some)(?:one|body)\b"
)
"""Somebody else's temper."""
