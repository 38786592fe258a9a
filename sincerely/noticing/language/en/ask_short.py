"""Asks of people of few words, and of those whose English is their second: on a phone, to a colleague, from a shop floor.

The verb, the "I" or the question mark is left out; a third person is said to want it; the thing itself is said to wait.
"""

from typing import Final

from sincerely.noticing.language.en.grammar import Row, rx, words_of

_I: Final = r"(?<![\w'])(?:i|we)"
_LIMIT: Final = r"(?:by|before|no later than|not later than|until|till) (?:the )?(?:end of|close of|start of|cob|eob|eod|noon|lunch|midday|<DAY>|tomorrow|today|tonight|next|this|<CLOCK>|<MONTH>|\d)"
_SOON: Final = rf"(?:{_LIMIT}|(?:on )?<DAY>\b|today\b|tonight\b|tomorrow\b|asap\b|right away\b|this (?:morning|afternoon|evening|week)\b|first thing\b)"
_THING: Final = r"(?:it|this|that|them|these|those|one|both|everything|(?:a|an|the|your|some|another|two|three|his|her|their) [^.?!;]{1,60})"
_A_BODY: Final = (
    r"(?:(?:(?:my|our|the|their|his|her) (?:[a-z]+ )?)?(?:boss|director|manager|team|client|customer|haulier|driver|carrier|courier|supplier|printers?|caterers?|venue|hotel|bank|auditors?|lawyers?|solicitors?|accountants?|board|office|school|landlord|builder|insurers?|broker|agent|agency|union|council|university|clinic|surgery|ministry|department|finance|legal|procurement|purchasing|accounts|payroll|compliance|hr|quality|engineering|operations|marketing|sales|logistics)"
    r"|(?:my|our) (?:[a-z]+ )?(?:brother|sister|partner|wife|husband|colleagues?|people|cfo|ceo|coo|md)|@NAME)"
)
"""Somebody for whom one asks: a name, or the part that they play."""

THEY_NEED: Final = rx(
    rf"(?:^|[.,;:-] |\b(?:and|but|so|because|since|as|that) ){_A_BODY} (?:also |still |now |really |just |only )*(?:needs?|wants?|requires?|is asking for|are asking for|is waiting for|are waiting for|is after|are after) "
    rf"(?:{_THING} (?:from you\b|from us\b|in writing\b|{_SOON})|(?:a|an|the) (?:[a-z]+ )?(?:names?|numbers?|mobile|answer|decision|signature|date|address|contact|order number|po\b|copy|reply|yes)\b(?! (?:of|for) (?:the )?(?:year|decade)))"
    r"|(?:^|[.,;:-] |\b(?:and|but|so|because) )(?:he|she|they) needs? (?:it|this|that|them|one|these|those) (?:from (?:you|us)\b|in writing\b|by\b|before\b|today\b|tonight\b|tomorrow\b|now\b|asap\b|<DAY>)"
)
"""A need of somebody else, with a day or from the reader: "the printer needs the file by noon"."""
THEY_WANT_TO_KNOW: Final = rx(
    rf"(?:^|[.,;:] |\b(?:and|but|so|because) ){_A_BODY} (?:also |still |now |just )*(?:wants to know|want to know|would like to know|needs to know|need to know|is keen to know|is asking|are asking|asks)(?: me)? (?:whether|if|how (?:long|much|many|soon|big|far)|when|which|what) (?:you|your|we|it|they|he|she|there|that|this|these|those|<DAY>|tomorrow|the [a-z0-9 -]{{2,40}}?) ?(?:still )?(?:can|could|is|are|will|would|has|have|does|do|should|might|needs?|was|were|fits?|comes?)\b"
)
THEY_SAY_CAN: Final = rx(
    rf"(?:^|[.,;:-] |\b(?:and|but|so|because) ){_A_BODY} (?:also |still )*(?:says|asks),? (?:can|could|would|will|please|do|does|are|is|have|has|when|how|what) (?:he|she|they|you|we|i|send|call|ring|bring|let)\b"
)
"""A question passed on: "Neil says could he see it first"."""
THEY_WANT_DONE: Final = rx(
    rf"(?:^|[.,;:-] |\b(?:and|but|so|because) )(?:{_A_BODY}|i|we) (?:would|'d|should) (?:also |really |much |rather |still )*like (?:it|this|that|these|those|them|both|(?:the|your|our|a|an)(?: [a-z0-9-]+){{1,4}}?) (?:[a-z]+(?<!ne)ed|shown|done|put|sent|made|written|taken|split|cut|redone|set|kept|brought|run|given|changed) (?!to see\b)"
)
"""A thing that is to be changed: "finance would like the fitting shown apart"."""
NEED_BY_DAY: Final = rx(
    rf"(?:{_I}(?:'ll| will| do| really| still| also| urgently| now| just| only)* |^(?:(?:also|and|still|just|but|so|really|only|will) )*)need (?:it|this|that|them|one|these|those|both|everything)(?: back)?(?: for [^.?!,;]{{2,30}}?)? (?:{_SOON}|from you\b|in writing\b)"
)
NEED_ONLY: Final = rx(rf"{_I} (?:do |really |still |also |now |just )*only need (?:a|an|one|the|your) [a-z]+")
NEED_LESS: Final = rx(
    rf"{_I} (?:need|want)(?: another| at least| a further)? (?:[£€$] ?)?\d[\d.,]*(?: ?(?:%|percent|k\b)|[£€$])? (?:off|more|less|extra|discount)\b"
)
"""Terms that are wanted: "I need 8% off"."""
LIKE_SOME: Final = rx(
    rf"{_I} (?:should|would|'d) (?:also |really |very much )*like (?:half|a|one|two|three|\d)[^.?!]{{1,60}} (?:from (?:you|each|all|both|every)\b|{_LIMIT})"
)
VALUE_MINUTES: Final = rx(
    rf"(?:{_I}(?: would|'d)|^would)(?: also| really| very much| greatly)* (?:value|welcome) (?:(?:ten|five|fifteen|twenty|thirty|\d+|a few|a couple of) (?:minutes|mins)|half an hour|an hour|a (?:quick )?(?:call|chat|word))\b"
)
NEED_THINGS: Final = rx(
    r"^(?:(?:also|and|still|just|but|so|only|will|would) )*need (?:the |your |another |some |more |two |three |four |five |six |\d+ |a couple of |a few |names |numbers |dates |details |figures |confirmation |approval |sign-?off )"
    r"(?!(?:coffee|drink|holiday|break|nap|sleep|rest|beer|shower|hug|weekend|loo|money|car|time|help with|fresh air|practice|exercise)\b)[^.?!;]{2,70}\W*$"
)
"""Without an "I": "need the price and the lead time"."""
NEED_URGENT: Final = rx(
    r"^(?:(?:also|and|still|just|please|sir|so|but),? )*(?:i |we )?need (?!(?:to|you|it|not|sleep|coffee)\b)[a-z0-9/-]+(?: [a-z0-9/-]+){0,5} (?:urgent(?:ly)?|asap|on (?:an )?urgent basis|immediately|right away)\b"
)
FOR_SIGNATURE: Final = rx(
    r"\b(?:(?:documents?|contract|agreement|form|letter|order|copy|copies|paperwork|offer|quote|minutes|lease|deed)(?: (?:is|are|now|again|here|with you|attached|enclosed|below|uploaded|in the folder))+|attached|enclosed) for (?:your )?(?:counter-?signature|signature|approval|sign-?off)\b(?! (?:by (?!you\b)|of (?:the|our) (?:board|committee)))"
)
WAITING_YOUR: Final = rx(
    r"(?:^|(?<![\w'])(?:i|we)(?:'m|'re| am| are)? |\b(?:and|so|but) )(?:(?:still|now|just|only) )*(?:wait(?:ing)?|awaiting) (?:for |on )?your (?:kind |prompt |early |urgent )?(?:answer|reply|response|confirmation|decision|approval|feedback|comments?|payment|order|documents?|signature|instructions?|go-?ahead|ok|okay|news|offer|proposal|quote)\b"
)
YOUR_THOUGHTS: Final = rx(
    r"^(?:(?:so|and|also|ok),? )*(?:your|any) (?:thoughts|views|comments|verdict|opinion|feedback|ok|okay|approval|input)\b(?: please)? (?:before|by|on|about|asap|when you|first|then)\b[^.?!]{0,80}\W*$"
)
WANT_BARE: Final = rx(
    r"^(?:(?:also|and|really|just|so|but) )*want(?:ing)? (?:you|someone|somebody|one of you|everyone|all of you|you both|your [a-z]+) (?:to (?!know|understand|have|be happy)|(?:on|at|in|there)\b)"
)
ALTERNATIVE: Final = rx(
    rf"(?:^|[.,-] )(?:(?:just|so|and|ok|a|simple) )*(?:yes or no|yes/no|yay or nay|y/n|yes or a no|in or out)\b(?:,? please\b|,? {_LIMIT}|\W*$| (?:from you|on this|today|asap))"
)
"""Two answers to choose from: "yes or no by Friday"."""
COUNTER_OFFER: Final = rx(
    r"^(?:(?:ok|okay|so|and|well|look|then|make it|call it|say|how about|do me)[,:]? )*(?:[£€$] ?)?\d[\d.,]* ?(?:%|k|pct|percent|quid|euros?|dollars|pounds)?,? (?:and|&|then) (?:(?:we|you|i)(?:'re| are|'m| am| have|'ve got|'ve| got)?|it(?:'s| is)) (?:all )?(?:done|(?:got )?a deal|yours|sold|signing|sign|agreed|ours|mine|buy)\b"
)
HALF_WAY: Final = rx(
    r"\b(?:meet (?:me|us|you) (?:at|in the middle|half ?way)(?: \d|\W*$| on (?:price|this|the))|split the difference|(?:that's|this is|here's) (?:my|our) (?:best|final|last|top) (?:offer|price|figure))\b"
)
"""A price that is put against another: "six and we're done"."""
WAITS_WITH_YOU: Final = rx(
    r"(?:(?:sitting|stuck|parked|pending|resting|lodged|waiting) with you\b(?! (?:at|on the|all|both|in the (?:garden|car|sun|pub|kitchen|park|front|back|church|rain))\b)|(?:sitting|stuck|waiting|pending) (?:in|on) your (?:queue|inbox|desk|approvals?|in-?tray|court|list|side)\b)"
    r"|\b(?:is|are|'s|been|still) (?:(?:still|now|just|only|currently) )*(?:waiting (?:on|for) your (?:approval|signature|sign-?off|ok|okay|answer|reply|review|decision|comments?|input|confirmation|go-ahead)|in your (?:court|queue)|(?:down|over) to you (?:to|now)|with you (?:to|for) (?:sign|approve|review|comment|check|decide|signature|approval|a decision|sign-?off))\b"
)
"""The thing itself waits: "my leave is sitting with you in the system"."""
SOMEBODY_WAITS: Final = rx(
    r"\b(?:he|she|i|we|they|who|people)(?: is| am| are| was| were|'s|'m|'re)? (?:sitting|stuck|parked|resting|waiting) with you\b|\b(?:while|enjoyed) (?:sitting|waiting) with you\b"
)
"""It is somebody, not a thing."""
YOU_DECIDE: Final = rx(
    r"^(?:(?:please|just|go on|oh|do),? )*say (?:yes|you will|you'll|you can)\b|^(?:(?:so|and|then|but|ok|well)[, ]+)*(?:you (?:decide|choose|pick|say|tell me|call it)\b(?! (?:to|that|you)\b)|(?:it's |it is )?your (?:call|decision|choice|move)\W*$|over to you\W*$)"
)
GOOD_TO_HAVE: Final = rx(
    r"\b(?:it(?: would|'d| will|'ll)|would) be (?:very |really |so |most )*(?:good|great|nice|lovely|helpful|useful|ideal|brilliant|marvell?ous|fantastic|handy|wonderful|best|perfect) (?:to|if (?:i|we) could|if i) (?:have|get|receive|know|hear|agree|settle|see(?=[^.?!]{0,60}\b(?:before|by|today|tomorrow|this week|early|broken|split|shown|listed|first)\b)) (?:both|it|them|this|that|these|those|the|your|all|everything|something|his|her)\b(?![^.?!]{0,60}\b(?:again|together|grow|happen|people)\b)"
    r"|\bif there(?: was| were|'s| is) (?:any|a|some|the (?:slightest|smallest)) (?:chance|way|possibility) (?:of (?:seeing|getting|having|a|an|the|some|moving|doing)|(?:that )?you (?:can|could|might)|to (?:have|get|see|move))\b"
)
"""What would be good to have: "it would be good to have both before Monday"."""
TO_ME_BY: Final = rx(
    rf"^(?!(?:i|we|he|she|they|it|you|there|this|that|who|which|what|if|when)\b)(?:(?:please|all|and|also|so) )*(?:your |all |the |updated |revised |final |any |completed |signed |new |q\d[^ ]* )*[a-z0-9'/&-]+(?: [a-z0-9'/&-]+){{0,5}} (?:back )?(?:to|with) (?:me|us|@NAME) {_LIMIT}(?!.*\b(?:i'll|i will|we will|we'll|was|were|came|come)\b)"
)
"""A thing, to whom and until when: "updated figures to me by noon"."""
THING_BY: Final = rx(
    rf"^(?:(?:and|also|so|just|all|your|the|any|my|final|new|revised|updated|mid-?year|annual|weekly|monthly) )*(?:self-?assessments?|assessments?|timesheets?|time ?sheets|expenses|expense (?:claims?|reports?)|forecasts?|comments|answers?|replies|responses|votes?|names|sizes|orders|availability|nominations|entries|submissions|contributions|suggestions|feedback|ideas|choices|numbers of|permission slips?|consent forms?|forms|subs|dues|payment|deposits?|holiday requests|leave requests|sign-?ups)(?: (?:in|into|on|to|for|from|of|via|through) [^.?!;,]{{2,50}}?)? (?:please )?{_LIMIT}[^.?!;]{{0,40}}\W*$"
)
"""What each reader has to bring: "self-assessments in the system by Tuesday"."""
THING_PLEASE: Final = rx(
    r"^(?:(?:and|also|so|then|but|just|oh) )*(?:[a-z]+: )?(?!(?:the same|that one|this one|both|either|my pleasure|no problem|no thanks|one moment|some more time)\b)"
    r"(?:the|your|my|our|a|an|some|another|more|all|both|any|copies|copy|details|numbers?|names?|photos|new|updated|final|full|complete|current|just your|just the|no|one|two|three|four|latest|signed|original) "
    r"(?:(?!(?:is|are|was|were|has|have|had|will|would|can|i|we|he|she|they|it|you|please|pls|plz)\b)[a-z0-9&£€$%'/.,-]+ ){1,14}(?:please|pls|plz)(?:\W*$|,? (?:by|before|asap|today|tomorrow|when|as soon)\b| \()"
)
"""A thing and nothing but "please": "the credit note please", "names of two referees by Friday please"."""
LIST_OF_WANTS: Final = rx(
    r"^(?:(?:so|and|now|what|here's what|all) )*(?:i|we) (?:now |also |still |just )?(?:want|need|require|expect|ask for)(?: now| is| are| the following| these| three things| two things| from you)*(?:\W*\(?(?:1|a|i)[.)] |:)"
)
"""Demands that are counted: "I want 1. a refund 2. a call"."""
BE_THERE: Final = rx(
    r"^(?:(?:please|just|all|both|so|and|everyone),? )*be (?:on (?:it|the call|time|the line)|there(?! (?:or|for (?:each|one)))|here (?:at|by|for|before|on)|in (?:the|my|our) (?:office|room|lobby|[a-z]+ room)|ready (?:by|at|for|to)|back (?:by|at|before)|at (?:the|my|our|[a-z]+) [^.?!]{2,30}(?:at|by|for|before) )"
)
THANK_FOR_US: Final = rx(
    r"^(?:(?:please|and|also|do|but),? )*thank (?:also )?(?:@NAME|him|her|them|your [a-z]+)(?: also| too)? (?:from|on behalf of|for) (?:us|me|all of us|both of us)\b"
)

_LEAD: Final = r"(?:[a-z]+, )?(?:(?:and|but|so|also|or|ok|okay|now|hey|hi|just|well|then|oh)[,:]? )*"
UNMARKED: Final = rx(
    _LEAD
    + r"(?:wh(?:en|ere|at|y|ich|o)|how|by when|since when|how (?:long|soon|many|much|far))(?:'s| is| are| was| were| will| would| can| could| should| has| have) (?:it|this|that|these|those|he|she|they|there|all (?:this|that)|everyone|(?:the|my|your|our|his|her|their)(?: [a-z0-9'-]+){1,4}?)\b(?! (?:is|are|was|were|will|would|has|means?|makes?|remains?|depends?)\b)(?![^.?!]{0,60}, (?:i|we|it|that|there) )(?! [^.?!]{0,60}\b(?:is|are) (?:written|known|unknown|unclear|clear|anyone|anybody|not|still|a|the|on)\b)[^?!]{0,150}$"
    r"|"
    + _LEAD
    + r"(?:wh(?:en|ere|at|y|o)|how)(?: [a-z]+)? (?:does|did|do) (?:it|this|that|he|she|they|everyone|(?:your|our|my|his|her|their) [a-z'-]+(?: [a-z'-]+)?)\b(?![^.?!]{0,90}\b(?:is|are|was|were|depends?|remains?)\b)[^?!]{2,90}$"
    r"|"
    + _LEAD
    + r"(?:what about (?:the|my|your|our|his|her|their|those|these)\b[^?!]{2,60}$|which (?:day|date|time|one|ones|size|colou?r|room|train|flight|box|version|hotel|address)(?: (?:for|on|to|from|suits?|works?|do|did|shall|should)\b[^?!]{2,60})?\W*$|any (?:joy|sign|movement|idea when|answer|reply|decision) (?:with|of|on|from|about|yet)\b[^?!]{0,60}$|(?:can|could|may) have (?:the|your|my|it|that|this|one)\b[^?!]{0,60}$)"
    r"|"
    + _LEAD
    + r"who(?:'s| is| are| will| can| could) (?:also |else )?(?:[a-z]+ing\b|on\b|in\b|free\b|around\b|able to\b|do\b|take\b|cover\b|bring\b|cook\b|drive\b|host\b|the contact\b)(?![^.?!]{0,90}\b(?:is|are|was|were|remains?|depends?|matters?|knows?|will|has|have|and (?:we|i|they|he|she|it))\b)[^?!]{0,60}$"
    r"|"
    + _LEAD
    + r"(?:wh(?:o|en|ere|at|ich)|how) [^?!,;]{2,60} and (?:by )?(?:when|where|who|how|why|how (?:much|many|long))\W*$"
    r"|"
    + _LEAD
    + r"(?:is|are|was|were|has|have|does|did|will|can) (?:the|your|our|my|his|her|their|these|those)(?: [a-z0-9'/-]+){1,5}? (?:in|on|with|at|to be|come|comes|coming|go|going|included|extra|separate|ready|done|still|already|ok|okay|fine|available|due|there|correct|right|signed|paid|sent|arrive|arrived|confirmed|working|open)\b[^?!]{0,60} or (?!more\b|less\b|so\b|two\b|anything\b)[^?!]{2,80}$"
)
"""Questions without their mark: "when is it coming.", "is the kit in the price or extra"."""
ELLIPTIC: Final = rx(
    r"(?:by|for|with|from|to|at|on|since|until|till|in|about|of) (?:who|whom|what|when|where|which|how)\b"
    r"|(?:when|where|which|who|how (?:many|much|long|far|soon|come))(?: (?:one|ones|of them|day|time|exactly|then|else|though))?\W*$"
    r"|[^?]{2,80}(?:,|:| -|;) (?:and |but |so )?(?:what|which|how (?:many|much|long|far|soon)|who|where|when|by when|deal|any chance|yes or no|(?:is|are) (?:that|it|you|they|we)|can (?:you|we|i))\b[^?,]{0,60}\?"
    r"|(?:[^?]{1,60}[,:;] )?(?:[a-z0-9.:£€$/-]+ ){0,9}?or (?!so\b|something\b|what\b)[a-z0-9£€$.:/-]+(?: [a-z0-9£€$.:/-]+){0,8} ?\?"
    r"|(?:(?:so|ok|and|is it a|do we have a) )*(?:deal|sorted|fair enough|doable|feasible|still good|still on|still ok|still the case|good to go|same (?:time|place|again|as last (?:time|year)|day|link)|as usual|the usual|one or two|both|or not|any takers|any volunteers|any preference|any objections?|everybody in|your thoughts|your view|your call)\b[^?]{0,30}\?"
    r"|[^?]{2,120}\bas (?:planned|agreed|discussed|before|usual|arranged|last (?:year|time|week))\W*\?"
    r"|(?:[^?]{2,60}, )?(?:so )?(?:i|we) (?:do|go|take|bring|meet|send|hold|keep|leave|say|tell|wait|book|pay|get|start|use|split|share|skip|move|cancel|order|invite|ask|call|ring)\b[^?]{1,80}\?"
    r"|(?:(?:an? )?(?:idea|thought|suggestion|proposal|question|query|favou?r)(?: for you)?:|an?|another|one more) [^?]{4,120}\?"
    r"|(?:(?:and|so|but|ok),? )?(?:the|my|your|our|prices?|cost|size|colou?r|quantity|room|time|date|deadline|budget|address|status|news|update|eta)\b(?: [a-z0-9'/-]+){0,6} ?\?"
    r"|(?:[^?,]{1,20}, )?(?:<CLOCK>|\d{1,2}(?:[:.]\d\d|st|nd|rd|th)|(?:next |this )?<DAY>|tomorrow|tonight|next week)(?: (?:morning|afternoon|evening|night|instead|then|maybe|perhaps|again|sharp|at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|[ap]m))*(?:,? or [^?]{1,40})? ?\?"
)
"""Questions of which only a part is said: "by who?", "9 rooms or 10?", "film for the demo, what width?"."""

ROWS: Final = (
    Row("en.ask.need", "", words_of("needs need wants want requires require asking waiting after"), THEY_NEED, words_of("from by before writing today tonight tomorrow asap now morning afternoon evening week first name names number numbers mobile answer decision signature date address contact copy reply yes monday tuesday wednesday thursday friday mon tue wed thu fri")),
    Row("en.ask.wonder", "", words_of("know asking asks"), THEY_WANT_TO_KNOW, words_of("wants want like needs need keen is are asks")),
    Row("en.ask.wonder", "", words_of("says asks"), THEY_SAY_CAN, words_of("can could would will please do does are is have has when how what")),
    Row("en.ask.need", "", words_of("like"), THEY_WANT_DONE, words_of("would 'd should")),
    Row("en.ask.need", "", words_of("need"), NEED_BY_DAY, words_of("it this that them one these those both everything")),
    Row("en.ask.need", "", words_of("need"), NEED_ONLY, words_of("only")),
    Row("en.ask.need", "", words_of("need want"), NEED_LESS, words_of("off more less extra discount")),
    Row("en.ask.need", "", words_of("like"), LIKE_SOME, words_of("each both every by before until till all")),
    Row("en.ask.need", "", words_of("value welcome"), VALUE_MINUTES, words_of("minutes mins hour call chat word")),
    Row("en.ask.oblique", "", words_of("need"), NEED_THINGS),
    Row("en.ask.need", "", words_of("need"), NEED_URGENT, words_of("urgent urgently asap immediately away")),
    Row("en.ask.oblique", "", words_of("signature approval sign signoff countersignature counter"), FOR_SIGNATURE, words_of("for")),
    Row("en.ask.await", "", words_of("wait waiting awaiting"), WAITING_YOUR, words_of("your")),
    Row("en.ask.need", "", words_of("thoughts views comments verdict opinion feedback ok okay approval input"), YOUR_THOUGHTS, words_of("your any")),
    Row("en.ask.need", "", words_of("want wanting"), WANT_BARE),
    Row("en.ask.need", "", words_of("yes yay y in"), ALTERNATIVE, words_of("no nay n out")),
    Row("en.ask.counter-offer", "", words_of("done deal yours sold signing sign agreed ours mine buy"), COUNTER_OFFER, words_of("and then")),
    Row("en.ask.counter-offer", "", words_of("meet split best final last top"), HALF_WAY),
    Row("en.ask.waits-with-you", "", words_of("you your"), WAITS_WITH_YOU, words_of("sitting stuck parked pending resting lodged waiting court queue approval approvals down over sign approve approval review comment check decide signature decision signoff")),
    Row("en.ask.oblique", "", words_of("you your say"), YOU_DECIDE, words_of("decide choose pick say tell call decision choice move over yes")),
    Row("en.ask.need", "", words_of("good great nice lovely helpful useful ideal brilliant marvelous marvellous fantastic handy wonderful best perfect chance way possibility"), GOOD_TO_HAVE, words_of("be there")),
    Row("en.ask.thing-by", "", words_of("me us to with"), TO_ME_BY, words_of("by before until till later")),
    Row("en.ask.thing-by", "", words_of("by before until till later"), THING_BY),
    Row("en.ask.thing-by", "", words_of("please pls plz"), THING_PLEASE),
    Row("en.ask.need", "", words_of("want need require expect ask"), LIST_OF_WANTS, words_of("i we")),
    Row("en.ask.imperative-person", "", words_of("be"), BE_THERE, words_of("on there here in ready back at")),
    Row("en.ask.remind", "", words_of("thank"), THANK_FOR_US, words_of("from behalf for")),
)  # fmt: skip
