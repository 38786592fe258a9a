"""The words of asks in English: the patterns and lists that `asks` looks with, each under the name of what it says."""

from typing import Final

from sincerely.noticing.language.en.grammar import led_by, rx

COMMANDS: Final = frozenset(
    "send call give check tell ask make add remind remember forward bring get put drop write reply respond email e-mail fax "
    "review confirm verify contact enter delete remove change update schedule set book print fill sign return buy sell use "
    "approve reject extend edit scan compare calculate determine identify list describe summarize summarise test reset assign grant start finish see "
    "swing substitute replace investigate research coordinate finalize finalise restore unlock authorize authorise initial stop "
    "follow wait hold try stop do don't help let verify provide submit complete attach include move pay order pick "
    "copy cc arrange coordinate post run pull look take keep find show explain consider talk speak ensure advise read "
    "double-check resend mail ship deliver upload install correct fix adjust revise book cancel leave save note rsvp text ping page "
    "prepare draft circulate distribute discuss proceed allow stay chase ring phone nudge ping poke quote invoice reissue refund remit settle supply "
    "tidy clean wash lock unlock water feed walk fetch collect carry load unload measure paint cook bake defrost charge plug unplug reboot restart "
    "reinstall click scroll visit join watch download enroll enrol register subscribe activate enable disable switch turn choose select decide vote "
    "nominate invite welcome meet ask bear bump escalate flag log merge rebase deploy commit rename shorten expand trim crop translate proofread "
    "rewrite redo redraft reword outline sketch design build fetch practise practice rehearse learn memorise memorize teach mark grade acknowledge "
    "accept decline respect observe avoid skip limit reduce increase raise lower count weigh label pack ship wrap address stamp tick initial swap "
    "trade split share pool divert route transfer wire deposit withdraw lend hire recruit appoint release issue request demand apply "
    "file store archive print scan photocopy dial alert warn notify inform instruct direct convince persuade encourage support "
    "open close shut go come picture checkout reach stick hand pass throw push drop hurry rush slow relax rest continue resume "
    "circle dig sort swing hang grab nip carry leave direct treat excuse serve stir peel slice fold knead repeat "
    "pop jot wear keep maintain monitor track trace record note document capture collate compile gather assemble gather match reconcile balance audit inspect survey".split()
)

NOUN_TOO: Final = frozenset(
    "phone trade record invoice design issue release request demand quote label grade mark survey support balance wire share pool water paint store "
    "document file access order test report book list review update change move post note sign help set return show follow ring text page mail "
    "picture stick pass hand rest charge plug ship pack wrap address stamp initial swap split deposit transfer route hire log flag fetch walk "
    "practice limit increase track trace match audit fax copy email schedule contact attempt drop run pull look use buy draft load supply".split()
)
"""Verbs that are nouns as well: before a name they are no command ("Order Harwell" or "Trade Desk" may be a heading)."""

TAKES_ANYTHING: Final = frozenset("bring send wear fetch buy collect".split())
"""Verbs that are a command before any thing: "bring boots"."""

POLITE: Final = r"\b(?:(?:please|pls|kindly|do|just|then|you can|you may|you should) )*(?:feel free to |do not hesitate to |don't hesitate to )?"
REACH: Final = (
    r"(?:let (?:me|us|[a-z]+(?: [a-z]+)?)(?: (?:and|or) [a-z]+(?: [a-z]+)?)? know|call|contact|e-?mail|ask|reach|ring|write|reply|respond|advise|inform|speak|direct|refer|give (?:me|us|[a-z]+) a (?:call|ring|shout)|see|drop (?:me|us)|"
    r"give (?:me|us) call|send|holler|notify|phone|page|stop by|get (?:in touch|back)|come see|talk)"
)
TROUBLE: Final = (
    r"(?:que[sti]{2,4}ons?|comments?|concerns?|problems?|issues?|quest?ions?|queries|difficult(?:y|ies)|suggestions?|(?:more |further |additional )(?:information|info|details|assistance|help|data|changes)|"
    r"(?:any|immediate|urgent) (?:information|info|assistance|help|attention|clarification|thoughts)|(?:need|want|require|is|there's) anything(?: else)?|(?:help|assistance|clarification)\b)"
)
FORMULA_WAYS: Final = (
    rf"{POLITE}\b{REACH}\b.{{0,70}}\b(?:if|should|with|regarding|about|for|in case)\b.{{0,30}}\b(?:any|further|more|additional|other|specific|these|have|has|are|need|require|immediate) (?:of )?(?:the |you )?(?:further |other |additional |more |general |specific |follow-up |immediate )?{TROUBLE}",
    rf"\b(?:if|should|any|in case)\b.{{0,60}}\b{TROUBLE}\b.{{0,70}}?\b{REACH}\b.{{0,20}}",
    rf"\bif (?:you|there|anyone|i|we).{{0,40}}\b{TROUBLE}.{{0,30}}\b{REACH}\b.{{0,20}}",
    r"\bif (?:you )?(?:would like|want|wish|'d like|need) (?:any |to (?:receive|have) )?(?:more|further|additional|other|another)\b.{0,80}",
    rf"{POLITE}\b(?:shout|holler|yell|scream|ping me|give (?:me|us) a shout) (?:out |at me )?if (?:(?:he|she|they|it|there|anything|something|any of (?:it|this|that|them))\b|i(?:'ve| have)? (?:got|missed|forgotten|left|made)|you(?:'re| are)? (?:stuck|spot|see (?:any|a mistake|something)|notice))[^.?!;]{{0,70}}",
    rf"{POLITE}\b(?:do not|don't|not|never) hesitate\b.{{0,60}}",
    r"\bfeel (?:absolutely |very )?free\b.{0,60}",
    rf"{POLITE}\b(?:direct|forward|address|refer|send|submit) (?:any |all |your |further |other |media )*(?:questions|inquiries|enquiries|queries|concerns|calls)\b.{{0,40}}\bto\b.{{0,60}}",
    rf"{POLITE}\b(?:call|contact|e-?mail|write|ring|see|ask)(?: (?:me|us|or|e-?mail|call|him|her|[a-z]+))* with (?:any |your |further |other )*(?:questions|concerns|problems|issues)\b",
    rf"{POLITE}\b(?:let (?:me|us) know|tell (?:me|us)|inform (?:me|us)|call|contact|notify)\b.{{0,40}}\bif you (?:need|require|have) (?:any )?(?:special|dietary|disability|particular) [a-z]+\b.{{0,60}}",
    r"\blet (?:me|us) know (?:if|how|what|whether) (?:else )?(?:there(?:'s| is) (?:anything|something) (?:else )?)?(?:i|we) (?:can|could|may|might) (?:(?:do )?(?:to )?(?:help|assist|support)|be of|do for you)\b.{0,40}",
    r"\bif (?:it|this|that|the matter|your (?:[a-z]+ ){1,3})(?:'s| is) (?:an? )?(?:[a-z]+ )?(?:emergency|urgent)\b.{0,80}",
    r"\b(?:for|in) (?:an? )?(?:emergenc(?:y|ies)|urgent matters)\b.{0,80}",
    r"\bif any (?:[a-z]+ )?(?:corrections?|errors?|discrepanc(?:y|ies)) (?:is|are) (?:necessary|needed|required|found|noted)\b.{0,80}",
    rf"{POLITE}\bhave (?:your|their|his|her) [a-z]+ {REACH}\b.{{0,20}}\bif (?:there|they|he|she|you)\b.{{0,40}}\b{TROUBLE}",
    rf"{POLITE}\b(?:let (?:me|us) know|call|contact).{{0,20}}\bif (?:there(?:'s| is| was|'ll be)?(?: ever)? anything|(?:i|we|you)(?: can be (?:of|any)| can (?:help|assist|do|provide|answer|clarify)| need (?:me|us) to| need anything))",
    r"\blet (?:me|us) know if (?:there(?:'s| is) (?:any|some) way (?:that )?(?:i|we) (?:can|could) (?:help|assist)\b.{0,30}|(?:you|anyone|anybody) needs? (?:more|my help|our help|any help|help)\W*$)",
    r"\bif (?:i|we) can be of\b.{0,80}",
    rf"\bif there(?:'s| is| are) any (?:(?:more|other|further|additional) )?[a-z]+ (?:that )?(?:i|we) (?:can|could|may|might) (?:provide|offer|supply|give|send|get|share)\b.{{0,160}}\b{REACH}\b.{{0,20}}",
    rf"{POLITE}\b{REACH}\b.{{0,40}}\bif (?:you )?(?:should )?(?:need|require|want|would like) (?:anything|something) (?:further|more|else)\b.{{0,60}}",
    rf"{POLITE}\b{REACH}\b.{{0,30}}\bif you (?:would like|want|wish|'d like|need|require) (?:any )?(?:more|further|additional) (?:information|info|details|background|assistance|clarification|help)\b.{{0,60}}",
    r"\bif there(?:'s| is| was) (?:anything|something)\b.{0,60}",
    rf"{POLITE}\b(?:call|contact|e-?mail|write|ring|see|ask|give)\b.{{0,60}}\bwith (?:(?:any |your |further |other )*(?:questions|concerns|problems|issues)|any (?:[a-z]+ )?comments)\b.{{0,50}}",
    rf"{POLITE}\b{REACH}\b.{{0,40}}\bfor (?:any |all )?(?:more|further|additional|other) (?:information|info|details|assistance|help|questions)\b.{{0,80}}",
    rf"\bfor (?:any |further |more |additional |all |other |general )*(?:questions|information|inquiries|assistance|details|help)\b.{{0,80}}\b{REACH}\b.{{0,20}}",
    rf"{POLITE}\blet (?:me|us) know (?:of |about )?(?:anything|whatever) else (?:that )?(?:you|i|we)\b.{{0,40}}",
    rf"{POLITE}\blet (?:me|us) know if there(?:'s| is) (?:any|some) way (?:that |in which )?(?:i|we) (?:can|could|may|might) be of\b.{{0,40}}",
    rf"{POLITE}\bgive (?:[a-z]+ ){{1,5}}a (?:call|ring|shout) (?:if|should)\b.{{0,40}}\b{TROUBLE}.{{0,30}}",
    rf"\bif (?:you )?(?:should )?(?:need|require|have|encounter|experience)\b.{{0,60}}, {POLITE}(?:call|contact|see|refer|let [a-z]+ [a-z]+ know)\b.{{0,40}}",
)
FORMULAS: Final = tuple(rx(way) for way in FORMULA_WAYS)
REAL_IN_FORMULA: Final = rx(
    r"\bchanges you\b|\b(?:unable to|cannot|can't|will not|won't|doesn't|not be able to) (?:attend|make it|work|come|join)\b|\bconflicts?\b|\bknow (?:by|before|when|tonight|today|tomorrow|asap|right away|immediately|within (?:the (?:next )?|an? |\d+ )[a-z]+|this (?:morning|afternoon|evening|week))\b|\bif we (?:can|could) (?:schedule|set up|arrange|meet|talk)\b|\bhow (?:you would like|to proceed)\b|\b(?:review|look at)\b.{0,40}\bcomments\b"
)
PLEASE: Final = rx(
    r"(?<![\w'])(?:please|pls|plz|plse|pis|kindly(?! (?:agreed|gave|sent|lent|let (?!me\b|us\b)|[a-z]+[^e]ed)\b))[, ]+(?:please[, ]+)*<ADV>(?P<verb>do not|don't|[a-z][a-z'-]*)(?P<rest>[^.;?!]{0,60})"
)
PLEASE_NOT: Final = rx(
    r"(?:take (?:good |great |special |extra )?care\b(?! of (?!your?sel))|take (?:careful |special |particular )?not(?:e|ice)\b|make (?:a )?note\b|(?:try to |continue to )*keep (?:(?:your|the|that) (?:chin|spirits?|head|faith|hopes?)|your [a-z]+ up)\b|keep (?:pushing|going|fighting|smiling|up)\b|hang in|stay (?:safe|strong|well|warm|positive|healthy)|(?:take|use) (?:the|this|an?) (?:opportunity|time|moment) to (?:enjoy|relax|rest|thank|reflect|remember|spend)|open the (?:attached|enclosed) [a-z]+ (?:to|and) (?:read|view|see) the (?:complete|full|entire)\b|(?:find|see)\b.{0,25}(?:attach\w*|below|enclos\w*|above|links?|following|files?)|find\b(?! (?:out|time|someone|somebody|anyone|an? (?:time|way|date|day|room|place|slot|replacement))\b)|see (?:the )?(?:attached|below|above|enclosed|page|our)|see (?:(?:an?|the|this|our|unique|exciting|great|new|career|job|training) )*(?:opportunit(?:y|ies)|openings?|postings?|announcements?)\b|see the (?:[a-z]+ )?(?:redline|blackline|draft|memo|version|document|attachment|page|section|message|chart|table) (?:where|in which|for (?:the|more|further)|on page)|view (?:this|my) (?:e-?mail|message|note|letter) as|(?:pass (?:on|along)|convey|give|send) (?:on )?(?:my|our) (?:best|love|regards|thanks|apologies|condolences|congratulations|gratitude|wishes|warm|kind|sincere)|note\b|be (?:advised|aware|informed|assured|reminded|careful|patient|sure you)|beware|accept"
    r"|(?:send|pass|forward) this (?:message |e-?mail |note )?(?:on |along )?to (?:all (?:of )?your (?:[a-z]+ )?(?:girlfriends|friends|sisters|loved ones)|every(?:one|body) (?:in your|you))\b|respond to(?= <?[^ @]+@[^ ]*[^ .]$)|take advantage of\b|(?:make|help|let) (?:[a-z]+ ){1,4}feel (?:welcome|at home)\b|feel|excuse|forgive|pardon|disregard|ignore|enjoy|join (?!(?:the|this|our|a) (?:[a-z]+ )?(?:call|conference|meeting|line|bridge|list|group|thread)|(?:him|her|them|in)\b)|have an? (?:very )?(?:happy|great|nice|safe|good|wonderful|merry|lovely|pleasant|joyous|blessed)|be sure to (?:check out|visit|stop by|tune in|join|take advantage)|keep (?:watching|checking back)|stay tuned|watch (?:for|out for)|plan (?:to|on) (?:attend|join|be|com(?:e|ing)|spend)|mark (?:your|the) calendars?|look (?:me|us) up|(?:keep|stay) in touch|(?:continue to |also |all )*(?:remember|keep|hold|include)\b.{1,70}\b(?:thoughts|prayers?)|know|give (?:him|her|them) my|come (?:and|over|out|celebrate|help|see us)\b|(?:stop|drop|swing|come) by (?:and (?:say|meet|see|visit|welcome|enjoy|join)\b|(?:our|my) (?:house|home|place)|[a-z]+'s (?:house|home|place|apartment))|"
    r"(?:do not|don't) (?:hesitate|worry|reply|respond to this|be|feel|get me wrong|think|take|apologi[sz]e|mention it|rush|hurry|bother|stress|panic|fret|go to (?:any|too much)|trouble yourself|give .{1,40}\b(?:a(?:nother)?|one) (?:second |moment's )?thought)|visit|click|refer|go to|(?:contact|call|reach|consult|e-?mail|notify) (?!me\b|us\b|him|her|them|back|or (?:call|e-?mail|phone)|.*\b(?:unable|cannot|can't|not able)\b|(?<=mail\s)(?:your|it|this|that|the|a)\b)(?!.*\b(?:me|us)\b)|"
    r"understand|bear|keep (?:in mind|hold)|consider this|extend|pray|god|said|to (?!confirm|send|advise|reply|check|provide|let|call|note|sign|return|see|arrange|revert|do|inform|tell|give|answer|forward|update|issue|share)|and|or|if|as|for|in|the|a|an|of|is|with|on|at|by|me|you|your|him|them|us|everyone|come (?:in|to|join|and join)|allow me|remember that|take this|welcome)\b"
)
PLEASE_GENERAL: Final = rx(
    r"(?:disregard|ignore|visit|click|refer|go to|see(?! (?:(?:the|my|our|also) )*(?:attach|below|above|enclos|link|page))|join|plan|welcome|come|extend|(?:keep|remember)(?!.*\b(?:thoughts|prayers?|chin|spirits|faith)\b)|enjoy|be (?:advised|sure|careful|patient|prepared|ready)|(?:contact|call|reach|consult|e-?mail|notify)|do not (?:reply|respond)|take this|consider this)\b"
)
"""What "please" often introduces in a notice to many: an ask, but a weak one."""
LETS: Final = rx(
    led_by("so and but also then ok okay please maybe perhaps think", "let")
    + r"(?:'?s| us) (?:also |just |please |all |both |try to |try and |go ahead and |first |then |not |make sure (?:we|to) |plan (?:on|to) )*(?!see\b(?! (?:if|what|whether))|face|hope|say\b|just say|not forget|be (?:honest|clear|real|frank|fair)|start with|assume|call it|know|have (?:it|you)|meet|talk|catch up|chat|speak|get together|have (?:a |an )?(?:[a-z]+ )?(?:call|meeting|lunch|dinner|coffee|chat|drink)|do (?:lunch|dinner|coffee)|grab|keep in touch|keep (?:it|this|that) (?:up|going|simple|real)\b|stay in touch|be in touch|hope)[a-z]+"
)
PLAN_REPORTED: Final = rx(
    r"\b(?:agree[sd]?|agreement|pointed out|points out|said|says|thinks?|feels?|felt|told|mentions?|mentioned|suggest(?:s|ed)|argues?|argued|recommends|recommended|consensus|decided)\b.{0,60} we "
)
"""Somebody's view of what "we should" do, told as news: "he agrees that we should wait"."""
WE_SHOULD: Final = rx(
    led_by("so and but also think thought suggest believe that guess", "we")
    + r" (?:(?:also|really|all|both|still|just|probably|definitely) )*(?:need to|should|ought to|must|have to|had better)(?: also| all| both| probably| just| really)* (?!have\b|be (?:able|fine|ok|okay|good|there|in|on|back|receiving|getting|all set|set|done|proud|grateful)|know\b|hear\b|expect|see\b|receive|remember|understand|find\b|wait\b|pay\b|admit)[a-z]+"
)
ASK_YOU: Final = rx(
    r"(?<![\w'])(?<!\bi\s)(?<!\bwe\s)(?:can|could|would|will|won't|can't|couldn't) (?:(?:you|u|ya)(?: guys| all| two| folks| please)?|y'all|any(?:one|body)(?: of you)?|someone|somebody|one of you|either of you|you (?:and/?(?: or )?|or) [a-z ]{1,20}?),? "
    r"<ADV>(?P<verb>[a-z'-]+)(?P<rest>[^.;?!]{0,60})"
)
ASK_YOU_NOT: Final = rx(
    r"(?:believe|imagine|ever|not|say|blame|expect|guess|n't|have (?:thought|been|guessed)|be (?:more|so)|feel|spell|all the)\b"
)
LET_KNOW: Final = rx(
    r"(?<!to\s)(?<!will\s)(?<!'ll\s)(?<!i\s)(?<!\bhave\s)(?<!should\s)(?<!must\s)(?<!would\s)(?<!automatically\s)\blet (?P<who>me|us|him|her|them|everyone|folks|[a-z]+(?: [a-z]+){0,2}) (?:please )?know\b(?! (?:what|how|whatever|anything) (?:else )?(?:i|we) (?:can|could|may) do for you\b)(?P<rest>.{0,60})"
)
NEED: Final = rx(
    r"(?<![\w'])(?:i|we|(?:my|our) [a-z]+)(?:'d| would| will| also| just| really| still|'m| am| are|'re| do| had)* (?:very much |greatly |really |certainly |definitely |like to )*"
    r"(?:(?!expect (?:that )?you (?:have|know|heard|saw|are|were|already|will (?:have|know|be))\b)(?:needs?|want|require|ask|request|like|prefer|expect|asking|requesting|trying to get) (?:that )?(?:you|your|everyone|each of you|all of you|someone|help|assistance)\b(?! to know (?:that|how))"
    r"|(?:needs?|requesting|request) (?:to (?:know|see|hear|understand|confirm|(?:get|have) (?:your|you|an? (?:copy|answer|list|update)|the .{1,40} from you))|help|an? (?:answer|update|response|copy|reply|list|favou?r|[a-z]+ [a-z]+ [a-z]+ (?:set up|added|changed))|(?:it|this|that|them|the|some|all|any) .{0,50}(?:from you|by (?:<DAY>|tomorrow|today|noon|<CLOCK>|cob|eod|the end)))"
    r"|expect(?:s|ing)? (?:a|an|your|to (?:receive|hear|have|get)) ?(?:[a-z]+ )?(?:reply|answer|response|decision|payment|confirmation|explanation|report|from you|your)|want to (?:hear|know|see|understand) (?:what|how|why|if|whether|your|when|where|who|more|from)"
    r"|(?:have|had) a (?:favou?r|request|question for you)\b"
    r"|(?:have|has) (?:asked|requested) (?:that|for) (?:you|we|us)\b)"
    r"|\bhas asked that (?:we|you|everyone|everybody|all|they|the|it)\b"
)
THEY_ASK_YOU: Final = rx(
    r"\b[a-z]+(?: has| have)?(?: also| just)? (?:asks|asked|requests|requested) that you (?!know|be\b|have\b|were|are)[a-z]+"
    r"|(?<!nobody\s)(?<!who\s)(?<!what\s)\b(?:wants|needs) you to (?!know|be\b|have\b|see|think|believe|feel|understand|want|keep)[a-z]+"
)
"""A deed that somebody else asks of the reader: "the court asks that you return the form"."""
WOULD: Final = rx(
    r"(?<![\w'])(?:i|we)(?:'d| would)(?: also| really| very much| greatly| certainly| definitely| be)* "
    r"(?:appreciate (?:it if|if|any|your|you|some|receiving|hearing|getting|having|a |an |the |knowing|seeing|comments|feedback|being)"
    r"|(?:grateful|thankful|obliged|appreciative) (?:if|for (?:any|your|a))"
    r"|like to (?:know|hear (?:from|your|what|how)|get your|have (?:your|the|this|it|them)|ask you|be considered|request|see (?:the|your|if|some))|love to (?:hear|know|get your)|(?:love|like|want) (?:for )?you (?:both |all )?to)"
    r"|(?<![\w'])(?:i|we)(?:'d| would| should) (?:also |really |very much |just )*(?:like|love) (?:an? (?:[a-z]+ )?(?:refund|quote|quotation|copy|reply|answer|explanation|update|estimate|receipt|response|appointment|replacement|list|breakdown)|to (?:order|book|request|cancel|arrange|reserve|return|apply|register|subscribe|enquire|inquire|place an order|buy))\b"
    r"|(?<![\w'])(?:i|we) (?:should|would|'d) (?:also )?be (?:much |most |very |so |really )?(?:(?:obliged|grateful|glad|pleased|thankful|interested) (?:if you|to (?:know|hear|learn|receive|see|have)|of (?:your|an?|the) (?:early |prompt |quick |kind )?(?:answers?|reply|replies|response|decision|confirmation|comments?|views?|opinion|help|advice))|(?:keen|eager|curious) (?:for (?:your|a|some)|to (?:know|hear|learn|receive|see|have|get|understand) (?:your|what|how|whether|if|when|why|who|where|which|the|a|an|any)))\b"
)
DO_NOT: Final = rx(
    r"(?:^|, )(?:(?:please|and|but|so|just)[, ]+)?(?:do not|don't) (?:let|leave|lose|sign|send|pay|agree|ship|release|accept|commit|open|overlook|neglect|ignore) (?!(?:it|this|that|them|him|her|me|us|the(?: [a-z]+){1,3}) (?:get|bother|worry|discourage|stop|put|down|affect|effect|fool|scare|upset|spoil|ruin)\b)(?:anything|any|the|your|it|them|a|an|this|that|to|until|without|before)\b"
)
STILL_LACKING: Final = rx(
    r"(?<![\w'])(?:i|we)(?:'ve| have)? still (?:haven't|have not|not) (?:received|had sight of|had|seen|got) (?:the|your|any|a|an) (?!chance|time|idea|clue)"
)
NEED_BY: Final = rx(
    r"(?<![\w'])(?:i|we)(?:'ll| will| do| really| still| also| urgently| now| just)* need (?:(?:one|it|them|that|those|something|an answer|a reply) from you\b|(?:a|an|the|some) (?:[a-z]+ ){0,2}(?:decision|answer|reply|response|confirmation|sign-?off|approval|go-ahead|commitment|steer|quote|signature)\b(?! from (?!you)| (?:tree|letter|sheet|maker))(?: [^.?!]{0,50})?\b(?:by|before|from you|today|tomorrow|asap|now|this (?:week|afternoon|morning))\b)"
)
"""A decision wanted by a day, or from the reader."""
RELAYED: Final = rx(
    r"\b(?:he|she|they|@NAME) (?:wants?|would like|needs?|wanted|asks?|asked) to know,? (?:if|whether|when|what|how|who|where|which)\b[^?!]{0,120}\b(?:you|your|we|our)\b"
    r"|\b(?:he|she|they|@NAME)(?:'s|'re| is| are| was| were| has been| have been)? (?:also |just )?(?:asking|wondering|asks|wonders|asked) (?:if|whether|when|how soon) (?:you|we (?:can|could|would|will|might))\b"
)
"""Somebody else's question, passed on: "he wants to know if you can come"."""
HAVE_TO_ASK: Final = rx(
    r"\b(?:remiss|wrong|rude|negligent) of (?:me|us) not to ask\b|\b(?:i|we) (?:must|have to|should|need to|ought to|feel (?:i|we) (?:must|should)) ask(?: you)? (?:whether|if|what|when|how|why|that you|about)\b"
    r"|\b(?:hoping|like|love|wanted|want|keen) to (?:pick your brains?|run (?:something|this|it|an idea|one thing) (?:by|past) you|ask (?:you )?(?:a favou?r|for your)|bounce (?:something|an idea|this) off you|borrow (?:you|your|a|some))\b"
    r"|(?<![\w'])(?:i|we)(?:'d| would)(?: also| really| very much| certainly)* (?:welcome|value) (?:your|any|a)\b"
)
"""A question that has to be asked, a brain to pick."""
WHEN_YOU_CAN: Final = rx(
    r"^(?:(?:so|and|also|just|again|but),? )*when(?:ever)? you (?:next )?(?:get|have|find) (?:a|the|some|five|ten|two) (?:spare |free |quiet )?(?:moments?|minutes?|mins?|chance|second|sec|time)\b(?!,? (?:i'd|i would|i'll|i will|we'll|we will|i can|we can|to spare))"
)
"""In its own time: "whenever you get a moment, the countersignature is outstanding"."""
THE_THING_NEEDED: Final = rx(
    r"\b(?:(?:the )?(?:one|only|other|last|two|three|main) things? |all |what |things )(?:that )?(?:i|we)(?:'re| are|'m| am)? (?:still |really |now |also )?(?:need|missing|lack|require|after|waiting (?:for|on))\b(?! to\b(?!.{1,60}\b(?:is|are)\b))(?! to (?:do|remember|understand)\b)"
)
"""A need as the topic: "the one thing I still need from you is the number"."""
WOULD_HELP: Final = rx(
    r"\b(?:yours|your(?: (?!(?:is|are|was|will|would|but|and|it|that|has|if|to)\b)[a-z'-]+){1,4}|(?:a|an|any|some) (?:[a-z]+ ){0,3}(?:word|line|call|reply|answer|steer|copy|list|hint|pointer|pointers|update|note|confirmation|date|dates|number|numbers|figure|figures|idea|view|input|introduction|intro|sketch|photo|example|examples|sample)(?: of [a-z' -]{2,40})?)(?: (?:now|today|soon|(?:by|before) [a-z]+|back|from you|on [a-z ]{2,30}))?(?: would|'d) (?:also |really |certainly |already )?(?:be (?:[a-z]+ )?(?:good|great|useful|handy|ideal|helpful|appreciated|welcome|gold|perfect)|help|save (?:us|me|everyone)|go a long way)\b"
    r"|\b(?:it|that)(?: would|'d) (?:really |also |greatly )?help (?:[a-z]+ ){1,3}(?:to|if)\b"
)
"""What would help: "a quick word now would save us the trip"."""
DO_VERB: Final = rx(
    r"(?:^|[,;:] (?:so |and |but )?|\b(?:so|and|but) )(?:please )?do (?:please )?(?:add|send|share|forward|check|tell|ask|bring|confirm|sign|reply|respond|write|drop|give|keep|pass|remind|take|make sure|let (?:me|us) (?:have|know)) (?!you\b)"
)
"""A command made warmer: "do add a line"."""
SHOUT_IF: Final = rx(
    r"^(?:(?:just|please|so|and|but) )?(?:shout|holler|yell|scream|sing out|speak up|flag it|flag) (?:at me |now )?if (?!(?:you (?:have|need|get|want|run into) (?:any|anything|help|more))|anything|there(?:'s| is| are) any)"
)
"""Silence is consent: "shout if that clashes"."""
UNLESS_YOU: Final = rx(
    r"\bunless (?:(?:i|we) (?:hear|am told|are told|get|receive) (?:(?:otherwise |differently |anything )?(?:back )?from you\b|(?:otherwise|differently)\b(?=.{0,40}\b(?:i|we)(?:'ll| will|'m|'re| am| are| shall)\b))|you (?:tell|object|shout|say|let|advise|stop|disagree|think otherwise|prefer otherwise))\b"
)
PERHAPS_YOU: Final = rx(
    r"^(?:so |and |but )?(?:perhaps|maybe) (?:(?:just )?(?:hold off|wait (?:until|till|for|with)|check with|ask (?:him|her|them)|leave (?:it|that|them) (?:until|till|out)|try (?:again|the)|start with) ?|(?:you|your [a-z]+(?: [a-z]+){0,2}|someone|somebody|one of (?:you|your [a-z]+)) (?:could|can|might|should|would) (?!have\b|not\b|be (?:able|right|surprised|interested)\b|remember\b|recall\b|know\b|like\b))"
)
ORDERED: Final = rx(
    r"^(?:quote|price|estimate|quotation|table|booking|same again|same order|one|two|three|\d+) .{3,80}\b(?:please|pls|plz)\W*$"
)
"""What is ordered, with nothing but "please": "Two tickets for Saturday please"."""
NEED_ALONE: Final = rx(
    r"^(?:(?:just )?(?:requesting|seeking|asking for) (?:your |the |an? )?(?:approval|permission|sign-?off|authori[sz]ation|leave|consent|access|feedback|comments|volunteers|quotes?|help)"
    r"|(?:your |any |all )?(?:feedback|comments|input|thoughts|suggestions) (?:is|are) (?:very |much |most |greatly |always |really )*(?:appreciated|welcomed?)\b"
    r"|(?:your )?(?:feedback|comments|views|thoughts|suggestions|corrections|volunteers|replies|questions|rsvps?) (?:are |is )?(?:very |most )?(?:welcome|needed|wanted|appreciated|please|invited|due) (?:by|before|asap|until)"
    r"|(?:friendly |gentle |quick |just a |final |kind )*reminder\b.{0,20}\byour?\b.{0,60}\b(?:due|overdue|expires?|needed|outstanding)\b"
    r"|(?:so |and |also )?(?:(?:would|should) (?:be )?(?:much |most |very |really |also )?(?:grateful|obliged|appreciate) (?:for |if (?:you|we)|it if|some|any|a|an|your)\b(?=.*\b(?:your|you|any|views?|comments?|steer|reply|heads|guidance|advice|confirmation|update|help|copy|response)\b)|(?:grateful|obliged|appreciate) (?:for |if )?(?:you(?: could| would|'d)|(?:your|any|a|an|some) (?:[a-z]+ )?(?:views?|comments?|thoughts|steer|input|advice|guidance|confirmation|feedback|urgent|agreement|approval)))"
    r"|(?:request|rfq|appeal)\b(?: [a-z]+)? for (?:a |an |the )?(?:quotation|quote|information|comments?|proposals?|approval|leave|help|volunteers?|payment|extension|access|documents?))"
)
"""Needs said without "I", at the start: "Comments by Friday please", "Grateful for your views"."""
NEED_BARE: Final = rx(
    led_by("and but so also i still just really", "need")
    + r"(?:ing)? (?:you to|your|(?:a|an|my|the) (?:new )?(?:password|log-?in|user (?:id|name)|access|account)\b(?! (?:is|was|has))|(?:a|an) (?:yes|no|answer|reply|decision|copy|number|date|name|list|update|quote|signature|volunteer|hand|lift|favou?r)|to know|some(?:one|body) to|the .{1,40}(?:from you|by <DAY>|by tomorrow|today|asap))"
)
NEED_YOUR: Final = rx(
    r"(?<![\w'])(?:i'm|we're|i am|we are) after (?:an?|some|the|your|any)\b"
    r"|(?:our|my|the) [a-z]+ (?:require|need|ask for|request)s? (?:sight of|a copy of|the original|your|copies)\b"
    r"|\b(?:needs?|requires?|awaits?|awaiting|pending|requiring) your (?:[a-z]+ )?(?:signature|approval|input|attention|ok|okay|sign-?off|review|decision|answer|reply|response|confirmation|consent|comments?|help|action|authori[sz]ation)\b"
    r"|(?<!your\s)\brsvp\b(?= (?:by|to|if|before|asap|with|no later)|[.!]?$)"
    r"|\breply(?: is)? (?:requested|required|needed)\b"
)
MISSING: Final = rx(
    r"(?<![\w'])(?:i|we)(?:'ve| have)? (?:still |yet |have |not |haven't |do not |don't |didn't )+(?:to )?(?:have|had|receive|received|got|gotten|seen|hear|heard|see) (?:back )?(?:any |all )?(?:of )?(?:your|from you|(?:a|an|any) (?:reply|answer|response) from)"
)
WONDER: Final = rx(
    r"(?:<I>(?:'m| am| was| were|'re| are)?(?: just| also| still)* |^(?:just |and |also )*|\bam |\bbut |\band |\bso )(?:wondering|curious|wonder(?! (?:what|how|why|who|when|where|if|whether) (?!(?:you|u|we|i can|anyone|someone)\b))|hoping(?= (?:if|that you|you|to|your))(?! (?:that )?you(?:'re| are| all are| had| have had)\b)|writing to (?:ask|enquire|inquire|see|request|find out)(?: for)?|wanted to (?:ask(?! (?:him|her|them|the|a|an|my|our|some|others)\b)|check|see|find out|know|confirm|get your|hear)|checking (?:to see|in to see|if|whether)|just (?:checking|asking)|trying to find out)(?: with you)?(?: to see)? ?(?:if|whether|what|when|how|who|where|why|which|about|that you|you|\?|your|you (?:can|could|will|would|might|may)|an?\b|the\b)\b(?! (?:you(?:'re| are| were)? (?:are |have been )?doing|things (?:are|were)|everything is|your (?:weekend|day|week) (?:was|went)))"
)
HOPING: Final = rx(
    r"(?<!here's\s)\bhoping (?:that )?(?:you|someone|one of you) (?:can|could|will|would|might|may)\b|\bhop(?:e|ing) to (?:get|have|receive|hear|see|enlist|earn|win|solicit|count on) (?:back )?(?:your|from you|a (?:reply|response))"
)
IF_COULD: Final = rx(
    r"(?:^|[,;:-] |\b(?:and|but|so|also|great|appreciated?|helpful|nice|grateful|wonderful|good|it) )if (?:you|someone|anyone|one of you) (?:could|can|would(?! (?:like|prefer|rather|no longer|still like|not like))(?:n't| not)?(?: please| mind| be)?|wouldnt|will) (?:please |also |just |possibly )?(?P<verb>[a-z]+)"
)
REPORTED_SPEECH: Final = rx(
    r"\b(?:said|says|asked|asks|gasped|cried|screamed|muttered|thought|heard|replied|answered|yelled|shouted|whispered|exclaimed|wrote|responded|told (?:him|her|me|us|them))\b[^\"]{0,40}\""
)
"""Somebody's words as they were said elsewhere: `he said, "Do you want some?"`."""
NAMES_A_QUESTION: Final = rx(
    r"^(?!(?:what|which|who|when|where|why|how|is|are|do|does|did|can|could|would|will|should|have|has|any|please)\b)[^?\"]{0,120}\b(?:questions?|titled|entitled|called|headline|headlined|article|piece|story|memo|report|book|subject)\b[^\"?]{0,20}\"[^\"]{3,200}\?\""
)
"""A statement that only names a question: `here is the memo on the question "Who pays?"`."""
OTHERS_TELL: Final = rx(
    r"(?:\b(?:he|she|they)\b[^.?!;]{0,80}(?:'ll| will| going to| promised to| agreed to) [^.?!;]{3,120} and |\b(?:asked|requested|instructed|demanded) (?:that )?(?:[a-z]+ ){1,3})$"
)
"""Before "let me know": that somebody else will tell, or was asked to."""
FINE_EITHER_WAY: Final = rx(r"\b(?:would|will) be (?:fine|ok|okay)\b|\bif not,? (?:no|that)")
ALL_YOU_NEED: Final = rx(
    r"\b(?:all|the only thing|what) you (?:'ll |will )?(?:need|have) to do (?:now |next |then )?is\b"
)
HELPFUL: Final = rx(
    r"\b(?:it |that )?(?:would|will|'d) be (?:very |really |most |greatly |much |so |extremely )?(?:(?:great|nice|good|best|wonderful|fine) if you|(?:helpful|useful|appreciated) (?:if (?:you|we)|to\b(?! (?:our|the|their|all|both|everyone)\b)|either|for you to))|\b(?:your|any|a|an) [a-z0-9' ]{1,50} (?:would|will) be (?:much |greatly |very |most |really |so )*(?:appreciated|helpful|welcome)\b(?! to (?:our|the|their|all|both)\b)|\b(?:it|that) (?:would|'d) (?:really |also |greatly )?help (?:to|if|me|us)\b|\b(?:it|that) (?:would|'d|will) be (?:very |really |most |so )?(?:great|nice|good|lovely|useful|handy|fantastic|brilliant|super|ideal|amazing|perfect|awesome|appreciated|helpful) (?:if (?:you|someone)|to (?:have|get|see|hear|know) (?:your|from you|(?:what|how|where|whether|when|why|who|if) (?:you|your|the)))"
)
THOUGHT_IT: Final = rx(
    r"\b(?:we|i) (?:also |just )?(?:thought|felt|figured|decided) (?:that )?it would be (?:[a-z]+ )?(?:good|useful|helpful|nice|best|fine) to\b(?! (?:hear|have|get|know|see) (?:from )?you)"
)
"""What the writers found useful to do themselves."""
LET_HAVE: Final = rx(r"(?:^|[,;:-] |\b(?:and|but|so|please|also|or) )let (?:me|us) have (?:your|a|an|the|any|it)\b")
REMIND: Final = rx(
    r"(?:^|[,;:-] |\b(?:and|but|so|please|also) )(?:(?:please )?(?:make|be) (?:sure|certain) (?:to (?!check out|follow us|like us|tune in|visit|join us|stop by our|enter|subscribe|vote)|you|that you|that we|we|and|it|the|all)|(?:do not|don't) forget|remind me|remember to|keep (?:me|us) (?:posted|informed|updated|advised|in the loop)|get back to (?:me|us)|give (?:me|us) (?:a (?:call|ring|shout|buzz|bell)|your)|drop (?:me|us) an? ?(?:line|note|aline)|drop me aline|write (?:me )?back|call me|e-?mail me|send me|tell me|ask (?:him|her|them))\b"
)
UNDER_A_CONDITION: Final = rx(
    r"\b(?:if|in case|unless|should) (?:you|your|anyone|any of you)\b.{3,160}, ?(?:then )?(?:please be advised that )?you(?:'ll| will| would| do)?(?: also| then| still)* (?:need to|must|have to)\b"
    r"|\b(?:if|in case|unless) [^,;]{3,60} and you(?:'ll| will)? (?:need to|must|have to)\b"
    r"|\bin order to [^,.;]{2,60}, you(?:'ll| will)? (?:need to|must|have to)\b"
)
"""What whoever is concerned must do, as notices say it: "if you sent a job today, you will need to send it again"."""
SHOULD: Final = rx(
    led_by("and but so think that also suggest guess minister then because recommend probably believe feel", "you")
    + r"(?: (?:might|may|could) (?:also |just )?try (?:calling|asking|talking|e-?mailing|contacting|sending|writing)\b| (?:might|may) (?:also |just )?(?:want|need|wish|like) to (?!know|be aware)[a-z]+"
    r"|(?:'ll| will| would| do)?(?: also| all| both| still| just| probably| definitely| really)* (?:should|need to|must|have to|ought to|had better|'d better|better)(?: also| probably| just| really| at least| now| still| already| soon)* "
    r"(?!(?:still|already|soon|also|probably|just|really|now)\b|have\b|be (?:(?:very|so|really|extremely|justly|rightly) )*(?:able|proud|pleased|happy|excited|fine|receiving|getting|set|good|ok|okay|all right|aware)|know\b|understand\b|realise|realize|receive|be (?:broken|tired|busy|thrilled|relieved|devastated|exhausted|swamped|kidding|joking|crazy|wondering|thinking|feeling|sad|heartbroken|delighted|hungry|sick|worried|having|going|enjoying|missing|freezing|dying|looking forward|as |in (?:a )?(?:shock|heaven|hell|pain|mourning))|end up\b|expect (?:that|to)\b|get (?:it|them|this|that|these|those|one|some)\b(?=\W*$| (?:by|on|in|tomorrow|today|tonight|soon|shortly|this|next|later)\b)|get\b(?=.{0,30}\bfrom (?:me|us)\b| (?:so )?(?:hundreds|tons|lots|loads|many|dozens|a lot|plenty|tired|bored|sick)\b)|see\b(?! (?:if|to|him|her|about))|(?:taste|visit|come (?:and )?(?:visit|see us|stay))\b|feel|love|hear\b|not\b(?! (?:forget|send|sign|reply))|find\b|hate|admit|believe|imagine|think\b|worry|wait\b|pay\b.{0,30}\bto (?:get|see))[a-z]+)"
)
WHY_NOT: Final = rx(r"\bwhy (?:don't|not) (?:you|we|you guys|you all) [a-z]+|\bhow about (?:you|if you|you and)\b")
SOMEONE: Final = rx(
    r"^(?:someone|somebody|one of (?:you|us)|(?:all|both|each) of you)(?: (?:from|on|at) your (?:side|team|end|office))? (?:will )?(?:needs?|have|has|ought) to (?!know)[a-z]+"
)
SUGGEST: Final = rx(
    r"(?<![\w'])(?:(?:i|we)(?: would|'d| strongly| also) ?(?:also |strongly )?(?:suggest|recommend|propose|add|change|delete|like to suggest)\b|(?:i|we) (?:suggest|recommend|propose|advise)(?:,? (?:that )?(?:you|we)\b|ing\b))"
)
AWAIT: Final = rx(
    r"\b(?:(?:look(?:ing)?|i look) forward to (?:hearing(?! (?:you|him|her|them|about|it|his|your (?:speech|talk|song|sermon|music))\b)|receiving|receipt of|your (?:[a-z]+ )?(?:reply|response|comments|feedback|thoughts|answer|call|proposal|confirmation|decision))|await(?:ing)? your|waiting (?:for|on) (?:your (?:reply|response|answer|comments|approval)|you to))"
)
_COMMANDED: Final = r"(?:go ahead and |alternatively,? |otherwise,? |instead,? |either |simply |always |never |finally,? |lastly,? |secondly,? |quickly |also,? |then |next |and |so |ok |just |now |or |but |first |again |meanwhile |in the meantime,? |at your convenience,? )*(?P<verb>[a-z'-]+) (?P<object>[a-z@#$\"'(-][a-z0-9@#$\"'(-]*)(?=(?P<rest>[^.;?!]{0,40}))"


def _later(marks: str) -> str:
    """A command after one of `marks`, or one of a few after "then", "so" or a comma."""
    return (
        rf"(?:{marks}){_COMMANDED}"
        r"|(?:\b(?:then|so) |, )(?P<verb2>call|send|give|tell|e-?mail|email|check|make|forward|remind|ask|drop|get) (?P<object2>me|us|a|when you|him|her|them|back to me)\b"
    )


COMMAND_FIRST: Final = rx(
    r"^(?:as (?:we|you|i) (?:discussed|agreed|mentioned|asked|requested|suggested|said), |(?:to|in order to|if|when|whenever|once|after|before|until|unless|while|since|for|as soon as|next time|on your way|in (?:that case|the meantime)) [^,]{3,90}, |(?!(?:bring|send|wear|fetch|buy|collect) )(?:[a-z]{2,12}(?: [a-z]{2,12})?, ){1,2}|[^,]{3,40} (?:it is|then|works|is (?:fine|good|perfect|ok|great))(?: (?:for|with|by) (?:me|us))?, |\W+)?"
    + _COMMANDED
)
COMMAND_LATER: Final = rx(_later(r"\. |: "))
COMMAND_AFTER_DASH: Final = rx(_later(r"\. |: |[a-z] - "))
"""The same where a blank, a dash and a blank stand; apart, since with it any letter may begin a match."""
OBJECTS: Final = frozenset(
    "me us it him her them the this that these those a an my your our all any some each every both everyone someone if whether "
    "yourself yourselves one two three some both between through down around away together whatever whichever anything something only its his half "
    "up out back with to on over off real in into for at by sure not only no one two what who how when where".split()
)
COMMAND_NOT: Final = rx(
    r"(?:(?!confirm|check|ensure|verify|see|tell|make|say|hope|know|show|find|let|help|think|ask|remember|note|consider)[a-z]+ [a-z]+ (?:is|are|was|were)\b|take (?:[a-z0-9-]+ ){1,4}(?:north|south|east|west|exit)\b|(?:make|take) (?:a|the|your) (?:u|left|right|first|second|third|sharp)\b|print (?:this|the) (?:page|article)|skip to|subscribe to|follow (?:us|me|him|her|them) on|click (?:on )?(?:here|(?:the |this )?(?:link|button))|(?:update|change|order|return|review|move|post|note|sign|help|set|book|report|move|hold|show|follow) (?:on|of|for|in|at|by|from) |look forward|look like|look at (?:it this|me)|take care\b|keep up|keep in mind|keep the faith|keep smiling|keep well|give (?:my|him my|her my|them my|everyone my|or take|a hug)|(?:don't|do not) (?:worry|get me|know|think|be|mind|have|want|need|see|hesitate|feel|understand|remember|you)"
    r"|do (?:you|we|i|they|not|nothing|it)\b(?! not)|let's|let (?:me|us|it|the|him|her|them|that)\b|hold on|stay (?:in touch|tuned|well|warm|safe)|note\b|try (?:not|it)|make (?:it|that) [a-z]+\b(?=.*\bme\b)|leave (?:[a-z-]+ ){1,5}(?:with|to) (?:me|us)|take (?:whatever|all the|as (?:much|long)|your) (?:time|long)\b|take whatever time|watch (?:this space|out|your)|visit (?:our|us)\b|consider (?:[a-z-]+ ){1,5}(?:done|sorted|handled|fixed|taken care)|give (?:me|us) (?:till|until|a (?:min|sec|day|few|couple|week|chance|break)|some time)|bear with|(?:count|deal) (?:me|us) (?:in|out)|count on|start (?:in|at|on|by)|draft (?:with|to|for|is|attached)|quote (?:attached|for|is|from)|note to\b|think of (?:it|this|me)|hand (?:on|in hand)|mark (?:my|your) (?:words|calendar)|come (?:on\b|back|what)|go (?:for it|figure|team|big|at (?:a|an|the|it)\b)|pop (?:music|up|star|quiz|art|culture)|wear (?:and|off|out|on)\b|enjoy\b|imagine|rest (?:assured|in)|welcome (?:to|back|aboard|home)|congratulat|respect|balance (?:of|on)|support (?:for|from|of)|record (?:of|for|is)|release (?:of|on|date)|issue (?:with|of|is|for|in|on)|request (?:from|by|to|was|is|has)|demand (?:for|in|is)|design (?:of|for|is)|survey (?:of|is)|trade (?:in|on|with|of)|rent (?:is|for)|experience|learn (?:more|how|about)|find out (?:how|more)|call (?:it|me crazy)|use of|check in the|set (?:of|up (?:by|for))|supply (?:lower|higher|of|is|and)|get (?:well|over it|'em|em)|help (?:is|us)|change (?:in|of|is)|order (?:of|is)|return (?:of|on|to)|look (?:no|what)|call (?:on|for|with) |"
    r"review (?:of|by)|sign of|post [a-z]+ing|book (?:is|of)|stop (?:by|it)|consider (?:it|this)|see (?!if\b|what\b|whether\b|to it\b|about\b|me\b|who\b)|start (?:of|with the|date|time)|test (?:of|for|the)|list of|initial (?:the|of)|research (?:on|by|in)|read (?:on|all|more|the (?:following|whole|rest|full))|find (?:out more|the|below|attached)|use (?:the|this)|talk (?:to (?:you|ya)|at|soon|with you|later|about [a-z]+ing)|excuse (?:the|my|any|me)|bring (?:on|it on)|sort of|keep (?:(?:your|the) (?:chin|spirits?|head|faith)|your [a-z]+ up)\b|check to (?!see|make|ensure|confirm|verify|be)|speak (?:to you|soon)|save (?:up|on|the date)|leave of|run (?:of|by)|drop (?:in|by)|move (?:to|of)|wait (?:for it|until you|till)|get (?:ready|a|your|the|up|more|free) |page \d|contact:|remember (?:when|that|the|how|me|it|you)|show (?:you|your)|explain|tell (?:you|everyone hi))"
)

COMMAND_IS_NONE: Final = rx(
    r"(?:(?:call|visit|vote|order|trade|release)(?: [a-z]+)?(?: (?:is|has been|now))? (?:confirmed|scheduled|cancell?ed|postponed|set (?:up )?(?:for|at|on)|coming (?:your|in|up|to|over)|went (?:well|fine|ok|okay|badly)|under ?way)\b"
    r"|visit (?:to|by|from|with|of|in)\b|(?:print edition|watch officer|start report|wash post)\b|bear (?!in mind|with)"
    r"|(?:confirm|trade|review|report|support|help|test|order|audit|design|build) (?:desk|team|group|staff|committee|board|department|unit|folks)(?= ?:)"
    r"|remember (?:those|our|my|his|her|their)\b|keep it (?:simple|going|up|real|short)\b|hang in there\b|(?:don't|do not) give up\b|ring (?:any|a) bells?\b|print (?:out )?this page\b"
    r"|extend (?:my|our) (?:[a-z]+ )?(?:thanks|apologies|regards|condolences|congratulations|gratitude|best|wishes|appreciation|greetings)\b"
    r"|(?:take|follow) (?:the |i-?\d+ |hwy \d+ |fm \d+ )(?:[a-z0-9-]+ ){0,3}?(?:elevators?|escalators?|walkway|stairs|bridge|tunnel|freeway|highway|signs?|exit)\b(?! (?:project|bid|contract|deal|account|off|up|language|design|company|loan|plan))"
    r"|(?:turn|bear|veer|go|keep) (?:left|right|north|south|east|west)\b|(?:proceed|go) (?:directly |straight )?to (?:the )?(?:gate|elevators?|lobby|security|check-?in|(?:[a-z]+|\d+(?:st|nd|rd|th)) floor)\b"
    r"|(?:send|pass|forward) this (?:message |e-?mail |note )?(?:on |along )?to (?:all (?:of )?(?:your|the) (?:[a-z]+ )?(?:girlfriends|friends|sisters|women|people|loved ones)|every(?:one|body) (?:in your|you)|(?:at least )?(?:\d+|five|seven|ten|twelve) (?:other )?(?:people|friends|women|men))\b"
    r"|[a-z]+ [a-z]+ (?:price|rate|cost|fee|value|volume|date|deadline|time|desk|list)s? (?:is|are|was|were)\b|[a-z-]+ (?:[a-z-]+ ){1,2}(?:is|are) (?:called|labell?ed|known as|referred to)\b)"
)
"""A noun that looks like a command ("call confirmed for nine", "Confirm Desk:"), an idiom, the way to a place, a chain."""
HEADLINE_SAYS: Final = rx(r", (?:says|writes|argues|urges) [a-z]+ [a-z]+\W*$")
"""Who said it, at the end of a headline: "Hand over the keys, says Bo Lindqvist"."""

QUESTION_START: Final = rx(
    r"(?:[^,:?-]{1,30}[,:-]+ )?(?:(?:and|but|so|also|ok|okay|well|or|then|now|just|hey|if so|if yes|in particular|any|quick question|question|please|by the way|btw|otherwise|again|finally|lastly|second|first|meanwhile|anyway)[,:]? )*"
    r"(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|what|what's|whats|when|when's|where|where's|which|who|who's|whose|whom|to whom|why|how|how's|any|anything|anyone|"
    r"isn't|aren't|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|been|got|ready|want|still|thoughts|in what|for what|on what|at what|with whom|by when|since when|how about|what about|whats|possible|ok|okay|free|interested|available|agreed|agree|correct|comments|shall|you|fancy|care|mind|up for|need|needs|rain check|ok to|okay to|happy|maybe|perhaps|keen|worth|long|sure|think|see|hear|heard|seen|next|tomorrow|today|<DAY>)\b"
)
BUILT_AS_QUESTION: Final = rx(
    r"(?:(?:and|but|so|also|ok|okay|or|then|hi|hey|hello|well|[a-z]+(?=,))[, ]+)*(?:wh(?:at|o|en|ere|y|ich|ose|om)|how|is|are|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|was|were|am|any|(?:is|are|do|does|did|have|has|ca|could|wo|would|should|was|were)n't|can't|won't|thoughts|ready|free|interested|available)\b"
)
"""Questions that begin with a question word or with the verb."""
UNMARKED: Final = rx(
    r"(?:[a-z]+,? )?(?:(?:and|but|so|also|ok|now|hey|hi|just)[,:]? )*(?:(?:do|did|have|are|were|don't|didn't|haven't|aren't) (?:you|u|y'all)\b(?! (?:a|the|ever|to)\b)(?! know[,.])|(?:is|are|was|were) there any\b|(?:do|should|shall|can|could|may|might) (?:we|i) (?:please |also |just )?(?:need|want|have|still|send|call|get|schedule|set|meet|talk|discuss|book|ask|borrow|use|move|push|bring|come|see|change|arrange|confirm)\b"
    r"|any (?:news|update|updates|word|luck|thoughts|feedback|ideas|progress|chance)\b(?! (?:please|let|call|contact|for))|(?:why|when|where|how|what|who|which)(?: [a-z/-]+){0,4} (?:do|did|does|have|haven't|didn't|don't|are|aren't|can|can't|could|will|would|should) (?:you|u|we)\b(?!.*\b(?:is|are|was|will be) (?:up to|a|the|not)\b)|(?:what|when|where|who)(?:'s| is| are) (?:the|your|our|his|her) (?:status|best|plan|address|number|deadline|date|name|price|cost|eta|latest|budget|size|e-?mail)\b).{3,}"
    r"|(?:[a-z]+, )?(?:(?:and|but|so|also|ok|now|hey|hi|just)[,:]? )*(?:(?:is|are|was|were|does|did|has|do) (?:this|that|it|these|those|they|he|she|any ?one|any ?body)|(?:can|could|shall) (?:we|i))\b(?!.* (?:please|so|nor) )[^?!]{6,150}$"
)
"""Questions whose mark was left out."""
INVERTED: Final = rx(
    r"\bwhich [a-z]+ (?:is|are|do|does|should|would|will|can)\b|\b(?:what|which|how|when|where|who|why) (?:is|are|do|does|did|was|were|will|would|can|could|should|have|has|much|many|long|often|about)\b|\b(?:is|are|do|does|did|can|could|will|would|should|shall|have|has) (?:we|i|it|this|that|they|there|the|he|she)\b"
)
YOU: Final = rx(r"\b(?:you|your|you're|you've|y'all|u|yours|ya)\b")
SMALL_TALK: Final = rx(
    r"(?:[a-z]+[,!-]* )?(?:(?:so|and|hey|hi|hello|well)[, ]+)*(?:how(?:'s| is| are| r|'re| was| have| has| did| do| does)? ?(?:you|u|things|life|everything|everyone|it going|it hanging|ya|your day|the family|business|work(?:ing)?|she|he|all|is it going|(?:the )?weather|your)\b(?!.*\b(?:trip|like|proceed|want|plan|handle|schedule|feel about|fixed|placed|set for|on for|getting (?:there|to|here|home|on with the)|for (?:<DAY>|\d|next|tomorrow|time))\b)|what(?: have|'ve) (?:you|ya)(?: guys| all| two)? been (?:up to|doing)|what are (?:you|ya)(?: guys| all)? up to\W*$|what(?:'s| is) (?:up|new|going on(?! (?:with|in|at|there|about|between))|happening(?! (?:with|in|at|there|about|to|on))|cooking|shaking)|whats up|what up|remember me|guess what|who knew|miss me|.{0,30}\btreating you)"
)
RHETORICAL: Final = rx(
    r"(?:(?:and|but|so|oh|hey)[, ]+)*(?:(?:have|did) i (?:ever |already )?(?:told|tell|mentioned|mention)(?: to)?(?: you| y'all)?(?: lately| recently)? how (?:much|happy|glad|great|good|proud|lucky)\b"
    r"|remember (?:when|how|that time|the time|the day) (?:i|we|you|he|she|they)\b|who (?:wants|needs|would want|would need) [^?]{2,80} anyway\W*$"
    r"|(?:what|who) (?:do|does|did) (?:they|he|she) think (?:i|we|they|he|she|this|that)(?:'m|'re|'s)? (?:am|is|are|was|were|do|does|did|doing)\b)"
    r"|(?:[a-z]+,? )?guess (?:who|what|where|how|when|why)\b|what (?:does|do|will) (?:this|that|it|these|all (?:this|that)) mean (?:to|for) you\b(?! (?:personally|now|guys))|(?:[^?]{0,60}, )?(?:can|may|could) (?:i|we) (?:be of (?:any )?(?:further )?(?:help|assistance)|(?:help|assist) you (?:with|further|in) any)|(?:(?!(?:[a-z]+, )?(?:do|can|could|will) you (?!believe|imagine|just|know that)).*\b(?:who would have (?:thought|guessed)|who knows|who cares|what can i say|what else is new|why (?:not|me|bother)|how (?:great|cool|funny|amazing|many (?:stories|times)|could (?:you|he|she|they|anyone) (?:not )?)|why (?:don't|can't|won't|doesn't|can|must|do|does|is|are) (?:they|he|she|people|it|some people|everyone)|(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't) (?:[a-z']+ ){1,4}(?:an? |so |such |the |just )*(?:great|nice|funny|amazing|wonderful|terrific|awesome|beautiful|gorgeous|adorable|fabulous|fantastic|lovely|sweet|suck|awful|terrible|sad|ridiculous)|what's not to|where would (?:i|we) be|what was i thinking|how can an?\b|would you believe|can you (?:believe|imagine)|don't you (?:just )?(?:love|hate|think)|what do you get when|did you (?:know|hear) that|did (?:i|we) (?:tell (?:you|ya|y'all)|mention that|say|forget to (?:tell|mention))|have you ever|what if)\b"
    r"|(?:right|ok|okay|huh|eh|no|yes|really|what|why|hello|sound familiar|get it|see|higher|agreed|so|how so|correct)\W*$|(?:[a-z]+,? )?(?:i|we|i'm|i've|it's|that's)(?:'ll| will| am| have)? .*, (?:ok|okay|right|yeah|eh|no|huh)\W*$)"
)
