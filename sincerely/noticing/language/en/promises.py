"""Promises in English: what the writer, alone or as part of a "we", takes on for the reader."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sincerely.noticing.language.en.grammar import TIME, Found, Row, capitals_hold, quote_end, row, rx
from sincerely.noticing.language.en.owed import (
    OWN_DAY,
    SHOWS_HERE,
    describes_a_thing,
    is_named_first,
    said_aside,
    said_before_asking,
    waits_for_a_yes,
    waits_for_reader,
)
from sincerely.noticing.language.en.promise_plain import PLAIN
from sincerely.noticing.language.en.promise_short import SHORT
from sincerely.noticing.language.en.taking_on import MORE, PAPERS
from sincerely.noticing.language.en.whose_will import TO_YOU, is_own
from sincerely.noticing.records import Clause

_DEEDS: Final = frozenset(
    "send resend forward double communicate call phone ring email e-mail mail fax text write reply respond answer return check double-check "
    "doublecheck review confirm verify ask talk speak discuss give bring prepare draft redraft finish complete submit post "
    "update keep notify inform advise follow touch circle swing drop stop work try handle deal fix change correct add "
    "include remove put set schedule reschedule arrange book reserve order pay reimburse share pass provide deliver help "
    "assist revise rework redo process file sign print copy cc coordinate contact reach track investigate research ensure "
    "explain show push raise introduce connect cover pull compile gather collect upload attach execute distribute "
    "circulate publish propose report relay convey overnight courier ship supply furnish address resolve look dig chase "
    "hunt nail shout yell summarize summarise clarify consult convene organize organise pursue reconcile rerun run modify adjust "
    "cancel remind walk bcc proofread edit translate invite host tell transmit finalize finalise ping msg message fill "
    "revert warn bake cook paint mend sort sketch translate upload download type scan photocopy chase water feed babysit collect fetch carry drive "
    "clean wash tidy iron sew knit build install uninstall configure debug deploy merge rebase patch reboot restart reset test retest measure weigh "
    "invoice refund credit transfer wire settle repay redraft reword rewrite trim edit mark grade teach tutor mentor coach train brief debrief "
    "nominate recommend endorse vouch lend spare swap replace repair service refill restock reorder return repost reissue escalate flag note log "
    "minute transcribe interpret design draw photograph film record play sing perform guard hand watch mind cover sub stand step look open close lock "
    "unlock clear unblock approve authorise authorize sign countersign stamp witness notarise examine inspect assess evaluate audit survey quote "
    "estimate price cost calculate compute analyse analyze model simulate study read reread reconsider rethink rearrange reserve pencil squeeze fit "
    "act suggest amend adapt undo rectify remedy straighten reinstall reformat renegotiate rebook reimburse rehearse dispatch despatch waive honour honor place issue expedite source deduct reinstate extend renew "
    "follow-up let get do make take pick come join meet support commit endeavor endeavour strive argue visit buy enter "
    "firm monitor scrub incorporate brainstorm vet hammer polish refine flesh tweak tee loop alert escort shoot offer route insert consolidate load attempt "
    "plug liaise wrap rush bounce float zip nudge query reiterate remit fedex redline blackline recalculate restate reallocate allocate tabulate extract "
    "compare cross-check rebill bill refile unwind reverse initiate poll canvass figure inquire enquire announce represent scrutinize scrutinise comb scour rustle whip scrounge roll hotfix backport provision migrate sync archive pin create consult expand decline suss export import triage onboard whitelist allowlist dm slack venmo".split()
)
"""Verbs of doing something for somebody."""

_STATES: Final = frozenset(
    "be have need want like love miss see know think assume guess hope believe suppose expect probably imagine remember "
    "forget no never not feel find enjoy dominate win lose arrive depart travel fly land retire die become remain stay "
    "appreciate require consider live end wind understand notice soon hear always only admit say bet spend trust agree understand "
    "mention celebrate co-chair fulfil fulfill survive resurface learn interview experience witness encounter outlast thrive save be-able benefit continue receive go leave move start begin use test hold wait play eat sleep drive".split()
)
"""Verbs that usually tell news, a state or an opinion; some are promises in a longer phrase (`_PHRASES`)."""

_MODIFIER: Final = (
    r"(?:(?:try (?:to|and)|attempt to|be sure to|make sure (?:to|i|we)?|do (?:my|our) best to|do (?:my|our) utmost to|"
    r"be (?:very |more than )?(?:happy|glad|pleased|delighted|honou?red|thrilled|able) to|go ahead and|continue to|work to|plan to|endeavou?r to|"
    r"then also|have (?:my|our|the) (?!cell|mobile|home|office|work|hand)\w+(?: \w+)?(?= (?:call|ring|phone|send|contact|get|post|check|forward|look|e-?mail|review|fax|add|make|set|do|write|draft|book|arrange|bring|drop|pick|come|take|give|help|sort|fix|mail|prepare|update|reach|reply|schedule|print|pull|run)\b)|get (?:my|our) \w+ to|gladly|start) )?"
)
_WILL: Final = rx(
    r"<I>(?:'ll| will| shall| definitely will| then will|(?P<going> am going to| are going to|'m going to|'re going to|'m gonna| am gonna|'m about to)) "
    rf"<ADV>{_MODIFIER}<ADV>(?P<verb>[a-z]+(?:-[a-z]+)*)(?=(?P<rest>[^.;?!]{{0,60}}))"
)
_HURRIED: Final = rx(
    rf"(?:(?<![\w'])(?:i ?'?ll|i l)|(?:^|(?<=[,;-]\s))(?:iii|pll)|(?<![\w'])im (?P<going>going to|gonna|about to)) <ADV>{_MODIFIER}<ADV>(?P<verb>[a-z]+(?:-[a-z]+)*)(?=(?P<rest>[^.;?!]{{0,60}}))"
)
"""The same without its apostrophe: "ill send"; only before a deed, for "ill" is a word as well."""
_BARE_WILL: Final = rx(
    r"(?:^|[,:;(] (?:and |but |so )?|\b(?:and|but|so|ok|okay|yes|sure|then|-) |\.\.\. ?|[-–—] )"
    rf"(?:also |then |thanks |ok |yes |just )?(?P<will>will|shall) <ADV>{_MODIFIER}<ADV>(?P<verb>[a-z]+(?:-[a-z]+)*)(?=(?P<rest>[^.;?!]{{0,60}}))"
)
_PHRASES: Final = rx(
    r"(?:see (?:what(?! (?:comes|happens|transpires|else happens|unfolds|develops|they say|he says|she says)\b)|if|whether|about|to it|that)|see to|find (?:out|you|some|the|a|an|someone|somebody|time|other|another|something|more|ways|whatever|him|her)|stay (?:in (?:[a-z]+ )?(?:touch|contact|communication)|on top|after|on (?:him|her|them|it))|leave (?!(?:it|that|this)(?: all| up)* to (?!me\b|us\b)|(?:[a-z]+ ){1,4}(?:up )?to (?:you|your|him|her|them|their|his|the [a-z]+ to)\b)(?:you|your (?!office|house|home|hotel|city|country|side|party|company|firm)|it|the (?!meeting|office|house|hotel|conference|building|room|offsite|airport|country|state|city|company|party|firm|game)|a|word|them|that|messages?|copies|instructions|directions|some)"
    r"|have (?!to\b)\w+ (?:\w+ )?(?:call|send|contact|get|post|check|forward|look|email|review|fax|add|make|set|do)"
    r"|be (?:sending|getting (?!out\b|married|off\b|home|ready|there\b|back\b|in\b|up\b|my\b|a\b)[a-z]+|forwarding|emailing|mailing|faxing|calling|contacting|providing|following|bringing|working (?:with|on)"
    r"|in touch|back (?:to|in touch)|coming (?:by|around|over|to)|posting|updating|circulating|distributing|submitting|preparing"
    r"|touching base|setting up|scheduling|asking|drafting|finali[sz]ing|compiling|gathering|collecting (?:the|your|all)|putting together|pulling together|stopping by|dropping (?:off|by)|passing out|issuing|notifying|informing|advising|introducing|revising|incorporating|monitoring|assisting|filing (?:the|a|an|your)|investigating|releasing|keep(?:ing)? you|coming around|coming (?:down|up) to|covering|handling|taking over|looking after|picking up|standing in|dealing with|chasing|sharing|responding|replying|reaching out|arranging|organi[sz]ing|delivering|shipping"
    r"|there(?! in spirit\b)|available for (?:(?:the|that|a|your|any|all) )?(?:calls?|meetings?|questions?|conference|interviews?)|around|waiting|ready(?= (?:to|by|at|thru|for|when|in|before|with)\b|\W*$)|in my office|on (?:the call|my cell|hand)|with you|at (?:arrivals|reception|yours|your (?:office|place|house|door|desk)) (?:at|from|by|on|until|to)\b|at the (?:airport|station|gate|door|entrance|barrier) (?:at (?:<CLOCK>|\d)|to (?:meet|collect|pick|fetch|get))|(?:at|on) (?:the|your) [a-z]+(?: [a-z]+){0,4} (?:(?:from|at|by|until) (?:\d|noon|about|around|nine|ten|eight|seven|one|two|three|four|five|six|eleven|twelve|half|first|<DAY>)|to (?:help|meet|answer|assist|welcome|greet|support|show|take|get|collect|pick)|so)|your (?:main |new |first |only |point of )*contact|early)"
    r"|go (?:ahead|over|through|with you|check|see)|see (?:you|him|her|them) (?:right|through|home|off|safely)|wait (?:for you|to hear|until|till|outside|downstairs|(?:at|by|near|in) the)|hold (?:off|it|the|them|that|on)"
    r"|move (?:it|the|this|that|them)|start (?:on|over|working|with)|begin|save (?:it|you|a|the new|the file|them|this|one for)|use (?:it|your|that)|test"
    r"|be careful|be sure (?:that )?(?!(?:that|to|of|about|i|we|you)\b)[a-z]+|need no|mention (?:it|this|that|you|your [a-z]+) to|mention to (?!(?:me|us|you|everyone|readers)\b)[a-z]+|know (?:more )?(?:by|tomorrow|later|soon)|proceed (?:thus|accordingly|that way|as (?:you|we|discussed|agreed)|with (?:it|this|that|these|your)))\b"
)
_DOING: Final = rx(
    r"(?:be (?!going|coming|seeing|looking|talking|speaking|thinking|praying|missing|leaving|moving|joining)[a-z]{2,}ing\b(?=[^.?!]{0,60}\b(?:for|to|with) you\b)|(?:continue|keep) [a-z]{2,}ing (?:you|your)\b)"
)
"""What the writer "will be doing" for the reader, or go on doing."""
_DONE: Final = rx(
    r"have (?:an?|the|this|some|more|my|our|your) (?:[a-z]+ ){0,2}(?:updates?|answers?|drafts?|version|copy|report|numbers|figures|list|plan|memo|response|feedback|comments|info|information|details|schedule|proposal|summary|recs?|recommendations?|options|language|note|readout|results)\b(?=.{0,30}(?:<LIMIT>|\bat \d|\bin the a\.?m|first thing|as soon as))"
    r"|have (?:for|with|to) you\b|have (?:ready|tomorrow|tonight|shortly|soon) (?:an?|the|my|our|your|some)\b|have (?!(?:plenty|access|you (?:back|all|guys|over|here)|fun|time|lots|a lot|much|so much|no|my (?:blackberry|cell|phone|mobile|laptop|pager|computer|hands))\b)(?!(?:an?|the|another|our|my|some) (?:[a-z]+ )?(?:meetings?|party|lunch|dinner|drinks?|baby|calls?(?! sheets?)|practice|games?|break|surgery|operation|interviews?|visitors?|guests?|friends|chance|opportunity)\b)(?!(?:been|had|turned|gone|left|lived|worked|spent|lost|passed|to)\b)(?:an?|the|it|them|this|that|those|these|my|our|your|something|recs|more|\w+) ?.*\b(?:ready|done|out|finished|completed|updated|corrected|revised|fixed|posted|changed|amended|added|removed|moved|reworded|cleared|booked|ordered|shipped|cancelled|checked|printed|tested|replaced|repaired|delivered|collected|installed|sent"
    r"|to you|for you|by|asap|shortly|soon|tomorrow|today|in a (?:day|week|few|minute)|executed|back|signed|prepared|drafted|drawn up|call|contact|send)\b"
)
_NOT_OWED: Final = rx(
    r"^(?:take (?:it|that|this) (?:in|as|to mean|you|easy|personally|seriously)\b|do (?:well|ok|fine|great|better|without|so)\b|get (?:there|out of|to (?:see|go|work)|back (?:in|on|from|into|home)|in(?:to)?\b(?! touch\b)|home|my|paid|a chance|used to"
    r"|it all|by|rid|to know|married|hurt|hit|over)|make (?:it|a (?:lot|killing|difference)|money|up for|more)|take (?:off|place|over|the (?:train|bus|day)|vacation|a (?:vacation|few))"
    r"|come (?:to|from|up|out)|meet (?:him|her|them|the)|look (?:forward|like|back|good|at it as)|talk to you|run out|put up|keep (?:my fingers|in mind|going)"
    r"|let (?:it|him|her|them|that)\b(?! know\b)|let (?:our|the|my|your|this) .{1,40}\b(?:stand|lapse|expire|go|run|slide)\b|return (?:to (?:the|my) (?:office|work|desk|city|country)|home|from|on|in|next|tomorrow|<MONTH>|<DAY>)\b(?! (?:your|the) (?:call|e-?mail))|take (?:it|this|the matter|that) (?:to (?:the )?(?:ombudsman|court|press|police|lawyers?|solicitors?|tribunal|my (?:lawyer|solicitor|bank))|further)\b|pass (?:on (?:the (?:cake|wine|dessert|offer|drinks?|chance|opportunity|invitation|food|tour)|this one|your (?:kind )?(?:offer|invitation))|thanks|this time)\b|pass(?=[,.!]|$)|stick (?:with|to) (?:the|my|what)|take the (?:[a-z]+ )?(?:one|seat|window)|be in touch with (?:reality|my)|cross that bridge|put my (?:trust|faith|hope)|keep (?:this|it) (?:short|brief)|get through\b|owe you for life|suggest that|recommend that|reach (?:an?|the|our|\d)\b|try not|return back\b|spare you\b|bore you\b|(?:give|bid|buy|sell|offer) \$? ?\d|pay \d+ ?%|ask (?:for )?your (?:help|assistance|advice|indulgence|patience|forgiveness|cooperation|opinion|permission|blessing)\b|(?:look|search|hunt)(?:ing)? for (?:an?|another|my|some) (?:new |different |other )*(?:jobs?|work|house|home|apartment|flat|position|employer)\b|tell you(?! (?:where|when|how|whether|if|which|what (?:we|they|he|she|i|the)|as soon|about|by|before (?:<DAY>|<MONTH>|the (?:end|week|\d)|\d|noon|lunch|tonight|tomorrow)|tomorrow|on))|speak to you|pay (?:for (?:it|this|that|my)\b|dearly)|pass on this|add that(?! (?:to|in|into|on|as|for|today|tomorrow|now)\b)|give (?:up|you that)|buy\b(?! (?:you|it|the|a))|(?:respond|reply|return|answer|get back)\b.{0,25}\b(?:when|upon|once|as soon as|after) (?:i|my)\b.{0,12}\b(?:return|back|access|get (?:back|in|home)))"
)
_TO_READER: Final = rx(
    r"\b(?:you|your|see if|find out|check|today|tonight|tomorrow|this (?:week|morning|afternoon)|shortly|asap)\b"
    r"|^(?:send|forward|confirm|follow up|set up)\b|^have (?:an?|the|it|this|that|my|our|some)\b.*\b(?:prepared|drafted|sent|drawn up|made up|set up)\b"
)
"""What makes "I am going to" owed; without it, it is news."""
_SUBORDINATE: Final = rx(
    r"\b(?:likely|unlikely|doubt|whether|if|think|hope)(?: that)? (?:(?:my|our|his|her|the) )?[a-z]+ and $|\bwhether or not $"
    r"|\b(?:what|where|when|how|who|which|why|if|whether|that|until|before|as|told|said|thought|hope|hoping|believe|guess|doubt|suppose|"
    r"afraid|worried|wish|unless|once|till|assume|assuming|imagine|expect|suspect|reckon|fear|optimistic|anticipate|appears|(?:does|do|did)(?:n't| not) (?:look|seem|sound) like|think that|things|everything|anything|something|than|think|know|knew|sure|while|since|because|way|ways|time|day|issues|items|probably|(?:told|assured|promised) (?:the |my |our |his |her )?(?!you\b)[a-z]+) $"
)
_ALSO: Final = {
    "en.promise.will-be-sent": "sent mailed forwarded emailed e faxed delivered provided distributed waiting",
    "en.promise.will-do": "do it consider leave count there case",
    "en.promise.you-will-have": "from by before shortly tomorrow later back",
    "en.promise.intend": "send forward e email mail fax deliver submit return finish complete circulate provide get have give share",
    "en.promise.to-follow": "follow coming way post you going heading will shipping dispatching landing arriving leaving to expect",
    "en.promise.will-not": "not n won",
    "en.promise.count-on": "me",
    "en.promise.can-do": "do work handle take get stand step fill cover",
}
"""Words of which one must stand beside a trigger."""
ROWS: Final = tuple(
    row(rule, triggers, pattern, also[0] if also else _ALSO.get(rule, ""))
    for rule, triggers, pattern, *also in (
        ("en.promise.will-do", "consider leave",
         r"^(?:(?:ok|okay|sure|yes|great|fine|thanks|got it)[,!.]? )?(?:(?:please |you can |just )?consider (?:it|that|this|them|(?:the|your|my|our|that|those) [a-z-]+(?: [a-z-]+){0,3}) (?:done|sorted|handled|fixed|taken care of|dealt with|covered|cancelled|booked|sent)\b|(?:just |you can |please )?leave (?:it|that|this|them|him|her|(?:the|your|that|those|all) [a-z-]+(?: [a-z-]+){0,3}) (?:with|to) (?:me|us)\b)"),
        ("en.promise.will-do", "consider leave count on there 'm do case",
         r"^(?:(?:ok|okay|sure|yes|great|perfect|sounds good|fine|thanks|got it|absolutely)[,!.]? )?(?:will do\b|on it\b|i'm on it\b|consider it done|leave (?:it|that|this|them) (?:with|to) me|i'm on the case|on the case\b|count me in|i'll be there\b)"),
        ("en.promise.let-me", "let",
         r"(?:^|[,;:.!-] |\b(?:but|and|so|ok|okay|well|then|also|first|yes|please) )(?:just )?let me (?:also |just |first |quickly |please )?"
         r"(?:check|double check|get|see (?:if|what|whether|about|who|how|where|when)|find|look|ask|take (?:care|a look|it|this up|that up)|talk (?:to|with)|speak (?:to|with)|confirm|work|do (?:that|this|it|some)|"
         r"send|call|run|verify|review(?![^.?!:]{0,80}:(?: |$))|dig|try to|handle|pull|forward|put together|think (?:about|it over|on)|make (?:some|a few|the call)|follow up|figure|reach out|touch base|research|consult|discuss|chase|sort|suss|ping|scout|inquire|enquire|nail down|poke around)\b"),
        ("en.promise.you-will-have", "you",
         r"\byou(?:'ll| will| shall| should) (?:have(?! (?:to|[a-z]+ to)\b)(?! (?:[a-z]+ )?(?:received|gotten|got|had|seen|heard|been)\b)|get|receive|hear) (?:[^.?!]{1,50} )?(?:from (?:me|us|my)\b(?!.* by now\b)|back from|(?:by|before) (?:<DAY>|tomorrow|tonight|noon|eod|cob|the end)|shortly|tomorrow|later today)"),
        ("en.promise.you-will-have", "you",
         r"(?:^|, |\b(?:hi|hello|dear) @NAME,? )(?:on |by |this |next )?<DAY>,? you(?:'ll| will) (?:have|get|receive) (?:it|them|that|this|these|those|the|your|my|our)\b(?! (?:chance|opportunity|impression|point|idea))", "have get receive"),
        ("en.promise.you-will-have", "give allow",
         r"\b(?:give|allow) (?:me|us) (?:till|until|to|a|an|one|two|\d+)\b[^.?!]{1,40} and (?:you(?:'ll| will) (?:have|get|hear|know)|it(?:'ll| will) be|i(?:'ll| will))\b", "till until to and"),
        ("en.promise.you-will-have", "moment minute second soon",
         r"\b(?:as soon as|the (?:moment|minute|second)|when|once) (?:i|we) (?:hear|know|have|get|learn)\b[^.?!]{0,40}(?:, so will you|,? you(?:'ll| will) (?:know|hear|have|be the first))\b", "i we"),
        ("en.promise.will-be-sent", "draft drafts minutes notes papers documents slides figures report invoice contract quote deck files file",
         rf"\b(?:{PAPERS}|files?) will be (?:in|on|ready|up|online|posted|uploaded|available|circulated|out|shared|with you) [^.?!]{{0,40}}\b(?:by|before|tomorrow|today|tonight|this (?:afternoon|evening|week)|on <DAY>|first thing|<DAY>)\b", "ready up online posted uploaded available circulated shared folder drive inbox portal"),
        ("en.promise.will-be-sent", "will should 'll",
         r"\b(?:it|that|this|they|these|those|(?:the|your|our|my|a|an) (?:[a-z-]+ ){0,3}[a-z-]+)(?:'ll| will| should| ought to) (?:also |then |now |all |both )?(?:reach you|be (?:(?:with|over to) you|on your desk|in your (?:inbox|hands|mailbox|account))|land (?:with you|in your inbox|on your desk)|get to you|arrive with you|come (?:over )?to you|go (?:out|off|over) to you)\b(?! (?:to|in charge|able)\b)", "reach desk inbox hands mailbox account land get arrive come go with over off"),
        ("en.promise.will-be-sent", "will",
         r"\b(?:your?|a|an|the|this|these|it|they|copy|copies|document|draft|[a-z]+) (?:[a-z]+ ){0,5}will be (?:(?:sent|mailed|forwarded|e-?mailed|faxed|delivered|provided|distributed) (?:out )?(?:to (?:you|each|everyone)|as an attachment|shortly|separately|under separate)|waiting for you)"),
        ("en.promise.intend", "hope plan intend expect aim hoping planning should ought expecting probably",
         r"<I>(?:'m| am| are|'re)? (?:also )?(?:hope|plan|intend|expect|aim|hoping|planning|should(?= have)|should be able|will probably|expecting) (?:to )?(?:be able to )?"
         r"(?:(?:send|forward|e-?mail|fax|deliver|submit|return|finish|complete|circulate|provide|get (?:you|back to)|get (?:it|this|that|them|(?:the|my|our|your|some|a|an) (?:[a-z]+ )?[a-z]+|something|one|[a-z]+) (?:back |over )?(?:to you|out))|have (?:it|this|that|them|a|an|the|something|more|comments|answers?)(?! [^.?!]{0,40}\b(?:signed|executed|completed by|of th(?:is|e)|docs|agreement|contract)\b)(?: [^.?!]{0,50})? (?:to you|for you|back|done|ready|by|out|tomorrow|today|this|next|soon|shortly))\b"),
        ("en.promise.intend", "hope plan intend expect",
         r"^(?:hope|hoping|plan|planning|aim|aiming|expect|expecting) to (?:send|get|have|finish|deliver|return|submit|circulate|share)\b(?! (?:your|from you))(?=.*\b(?:you|by|to|today|tomorrow|tonight|<DAY>)\b)|\b(?:which|that) i (?:hope|plan|intend|expect) to (?:send|forward|have|get|give)\b"),
        ("en.promise.word", "promise guarantee swear commit undertake pledge word vow assured owe assurance commitment",
         r"<I> (?:hereby )?(?:promise(?! not\b| (?:you )?(?:that )?(?:i'm|i am|it's|it is|it was|you'll (?:love|like|enjoy)|you will (?:love|like|enjoy)|that's)\b)|guarantee|swear|commit to|undertake to|give you my word|vow|pledge)\b|\byou have (?:my|our) (?:[a-z]+ )?(?:word|assurance|guarantee|promise|commitment)\b(?! (?:card|form|letter|certificate))|\brest assured,? (?:that )?(?:i|we)\b|\b(?:i|we) (?:still |also |do )?owe you (?:(?:a|an|some|the|my|our|those|that) )?(?:[a-z]+ )?(?:call|reply|response|answer|e-?mail|note|letter|lunch|dinner|drink|beer|visit|comments?|numbers|figures|feedback|update|list|draft|copy|quote|proposal|document|report|introduction|intro|details|dates?|names?|decision|explanation|write-?up|mark-?up)\b"),
        ("en.promise.can-do", "happy glad",
         r"^(?:(?:and|also|yes|sure|ok|okay)[,!]? )?(?:i'm |i am |we're |we are )?(?:very |more than |quite )?(?:happy|glad) to (?:take|draft|write|lead|chair|cover|run|handle|pick up|do|own|drive|make|start) (?:(?:on )?(?:the|that|this|it|those|these|them)\b|(?:a )?first (?:pass|draft|cut|stab)\b)", "take draft write lead chair cover run handle pick do own drive make start"),
        ("en.promise.can-do", "can",
         r"(?:^|[,;] |\b(?:and|but|yes|sure) )i can (?:certainly |definitely |gladly |also )?(?:get (?:that|this|those|these|it|them|you [a-z ]{3,20}|the [a-z ]{3,20}) (?:to|over|out|done by)\b|(?:stand|step|fill) in (?:for|on|as)\b|cover (?:for|the|that|it|your|his|her)\b|(?:do|work on|handle|take care of|look after|see to) (?:that|this|those|these|it|them)\b(?! (?:all |both |only |if (?:we|they|it|he|she)\b|in (?:one|an?|two)))|(?:take care of|look after|see to|handle|deal with) (?:the|your) [a-z]+)"),
        ("en.promise.can-do", "can",
         r"^(?:(?:yes|sure|ok|okay|also|and)[,!]? )?can (?:certainly |definitely |also |always )?(?:drop|bring|send|pick|forward|e-?mail|call|fax|leave|deliver) (?:it|that|them|this|those|these|you|him|her|some|a copy|copies)\b", "drop bring send pick forward email mail call fax leave deliver"),
        ("en.promise.to-follow", "follow coming way post first shortly asap within out shipping dispatching landing back expect",
         r"^(?:ack[.,]? |ok[.,]? )?(?:the )?(?:fix|patch|update|release|parcel|order|cheque|check|payment|reply|invoice|quote|draft|contract|kit|samples?|drawings?|photos?|figures|notes|minutes) (?:is |are )?(?:going out|heading out|shipping|dispatching|landing|arriving with you|leaving (?:here|us)|will go out) (?:in|on|by|today|tomorrow|tonight|this|next|with|first|later)\b|^(?:i'?ll be |will be )?back (?:on )?(?:<DAY>|tomorrow|later|this (?:afternoon|evening)|next week)(?: [a-z]+)? to (?!work\b|school\b|the\b|normal\b|back\b)[a-z]+ (?:the|your|it|them|that)\b|^(?:you can )?expect (?:the|a|an|your|our|my|some) [a-z]+(?: [a-z]+){0,3} (?:by|on|from (?:me|us|my|our)|tomorrow|today|tonight|next|this|within|shortly|before)\b|^(?!(?:and |but |so |more |further |full |additional )*(?:details?|info|information|news|more) (?:to|will) follow(?: soon| shortly)?(?:\W*$|,? but))(?!thx|ty\b|tks|talk|speak|please|plan|come|feel|do|see|back|hope|look|glad|happy|good|nice|great|just|want|sorry|welcome|thank|try|need|have)(?!(?:we|i|you|they|there|things|rules|steps|important|easy|hard|difficult)\b)(?:the |my |our |your |an? |more |further |full |revised |updated |signed )*[a-z]+(?: (?!is\b|are\b|was\b|need\b|want\b|have\b|had\b)[a-z]+){0,2} (?:(?:is |are |will be |both |all )?to follow\b(?![- ]?up| thr| the\b| a\b| it\b| these\b| your\b)|(?:coming (?:your way|over|up(?! with| slowly| on| in| short)|by|tomorrow|today|tonight|on|next|later|this|shortly|soon)|on (?:its|their) way (?:to you|by|tomorrow|today|tonight)|in the post (?:tomorrow|today|by|tonight|on))|(?:back )?(?:with|to|over to) you (?:first thing|by|tomorrow|today|tonight|on|this|next|before|shortly|later|asap|within|soon))\b"),
        ("en.promise.to-follow", "follow",
         r"^(?!(?:and |but |so |more |further |full |additional )*(?:details?|info|information|news|updates?) (?:to|will|shall) follow (?:soon|shortly)(?:\W*$|,? but))(?:(?:and|but|a|an|the|my|our|more|further|full|fuller|additional|detailed|complete|written|longer) )*(?:information|details?|info|reports?|update|news|answer|reply|response|copies|copy|version|comments|figures|e-?mail|documents?|draft|form|agreement|contract|list|papers) (?:will|to|shall) follow (?:as soon as|when|once|shortly|tomorrow|next|by|soon|later|today|tonight|this|on|in)\b", "will to shall"),
        ("en.promise.to-follow", "way",
         r"\b(?:the|your|our|my|a|an|both|all|it|they|that|these)(?: [a-z-]+){0,4}?(?: is| are|'s|'re) (?:now |already )?on (?:its|their) way (?:over )?to you\b", "its their"),
        ("en.promise.to-follow", "way post mail goes go coming going from",
         rf"\b(?:{PAPERS}) from (?:me|us) (?:by|on|tomorrow|today|tonight|this|next|first thing|before|within|shortly|later|<DAY>)\b"
         rf"|\b(?:{PAPERS})(?: is| are|'s|'re)? (?:(?:coming|going|heading|on (?:its|their) way|in the (?:post|mail)) (?:over |out |off |your way |to you )*(?:today|tonight|tomorrow|on <DAY>|by <DAY>|this (?:afternoon|evening|morning|week)|first thing|shortly)|go(?:es)? (?:out|off|over)(?: to you)? (?:today|tonight|tomorrow|on <DAY>|by|with (?:the|tonight's|today's|tomorrow's)|first thing|this (?:afternoon|evening|week)))", "papers paper documents document proposal proposals pricing invoice invoices quote quotes quotation draft drafts contract contracts agreement copy copies original originals cheque check payment parcel order samples sample drawings comments figures numbers notes minutes photos fix fixes patch patches update updates release report reports deck slides certificate list details answer answers keys parts kit form forms pack letter letters statement statements refund refunds replacement replacements way"),
        ("en.promise.in-hand", "being",
         r"\b(?:it|they|(?:the|your|our|a|both) (?:[a-z-]+ ){0,3}[a-z-]+) (?:is|are) (?:now |already )?being (?:sent|returned|refunded|shipped|couriered|posted|mailed|e-?mailed|paid|transferred|delivered|replaced|fixed|repaired|prepared|processed|drawn up|looked into|dealt with)\b(?=.*\b(?:to you|for you|your|today|tonight|tomorrow|as we speak|now|this (?:afternoon|week)|shortly)\b)"),
        ("en.promise.in-hand", "keeping sending getting",
         r"(?<![\w'])(?:i'm|i am|we're|we are) (?:keeping an eye (?:out|on (?:it|this|that|the|your))|(?:sending|getting) (?:[a-z]+ ){1,3}(?:over|round|across|out|down|up) (?:to you|today|tomorrow|tonight|at|on|this|now|first thing))\b"),
        ("en.promise.to-follow", "tonight tomorrow thing",
         rf"^(?:(?:yes|ok|okay|sure)[^.?!]{{0,12}}[.,] )?(?!comments|answers|orders|replacements|keys)(?:{PAPERS}) (?:tonight|tomorrow(?: morning| afternoon)?|first thing)(?:[,;]|\W*$)(?!.*\bplease\b)", "papers paper documents document proposal proposals pricing invoice invoices quote quotes quotation draft drafts contract contracts agreement copy copies original originals cheque check payment parcel order samples sample drawings comments figures numbers notes minutes photos fix fixes patch patches update updates release report reports deck slides certificate list details answer answers keys parts kit form forms pack letter letters statement statements refund refunds replacement replacements"),
        ("en.promise.intend", "better", r"(?<![\w'])(?:i'd|i had|we'd|we had) better (?:get|send|call|ring|forward|finish|ask|check|chase|book|fix|bring)\b(?=.*\byour?\b)", "get send call ring forward finish ask check chase book fix bring"),
        ("en.promise.in-hand", "sending calling emailing chasing ringing posting shipping dropping forwarding finishing getting phone speaking sorting fixing writing pushing deploying merging uploading adding sharing pinging scheduling",
         r"(?<![\w'])(?:i'm|i am|we're|we are) (?:also |just |now |already )?(?:sending|calling(?! on| to| from| about)|e-?mailing|chasing|ringing|posting|shipping|dropping|forwarding|finishing|pushing|deploying|merging|uploading|adding|sharing|pinging|scheduling|getting (?:you|it|that|them|this)|sorting|fixing|writing(?! to\b| the\b| an?\b| from\b| about\b| in\b| as\b| on\b| because\b| with\b| regarding\b| again\b| you\b| for\b)|on the phone to|speaking to) (?!this (?:e-?mail|note|message|on behalf|because|to you because)\b)(?!.*\b(?:received|sent|got|had|arrived|held|left|met|discussed|spoke)\b[^.]{0,30}\b(?:today|<DAY>|this (?:afternoon|evening|morning|week))|.*\bso (?:that )?(?:you|we|everyone|they)\b)(?=.*\b(?:you|your|it|that|this|them|the)\b)(?=.*\b(?:today|tonight|tomorrow|first thing|now|this (?:afternoon|evening|morning|week)|<DAY>|shortly|within)\b)"
         r"|\b(?:tomorrow|first thing|tonight|today|on <DAY>|<DAY>),? (?:morning |afternoon |evening )?(?:i'm|i am|we're|we are) (?:sending|calling|chasing|ringing|on the phone|speaking|getting|posting|dropping|on to)\b"
         r"|(?<![\w'])(?:i'm|i am|we're|we are) (?:looking into|chasing|working on|working through|on top of) (?:it|this|that|yours|your|(?:the|your) [a-z]+) (?:and|for you|now|today|as we speak)\b"),
        ("en.promise.will-not", "won will 'll",
         r"(?<![\w'])(?:i|we)(?: won't| will not| shall not|'ll not) (?:tell|mention|breathe|quote (?:you|him|her|them|it|this)|name (?:you|him|her|them|names)|publish|repeat (?:it|this|that)|say (?:anything|a word)|share (?:this|it|your)|let (?:you|this|it|them)|forget (?!it\b|you\b|that\b|this\b|how\b)|be late|charge you|disturb|pass (?:it|this) on|keep you|bother you|leave you|forward|disclose|divulge|circulate|distribute|reveal|[a-z]+ (?:it|this|that|them|these|anything|(?:the|your|any) [a-z]+)(?: [a-z]+){0,3} (?:until|till|unless|without) (?:i|we|you|your|hearing|checking|asking))\b"),
        ("en.promise.count-on", "count rely depend trust bank",
         r"(?:^|[,;:.!-] |\b(?:and|but|so|ok|okay|you can|you may) )(?:you can |you may )?(?:count on|rely on|depend on|bank on|trust) me (?:for|to|on)\b"),
        ("en.promise.mine", "asked",
         r"(?<![\w'])(?:i|we)(?:'ve| have)? (?:just |already )?asked (?!you)[a-z]+(?: [a-z]+){0,2} to (?:call|contact|send|e-?mail|phone|ring|get|forward|follow|arrange|set|provide|schedule|drop|bring|help|join|visit|write)\b.{0,30}\byou\b"),
        ("en.promise.mine", "assistant secretary office team colleague partner engineer plumber driver technician paralegal clerk deputy pa",
         r"\b(?:my|our) (?:assistant|secretary|office|team|colleague|partner|engineer|plumber|driver|technician|paralegal|clerk|deputy|pa)(?: [a-z]+)? will (?:be )?(?:send|call|contact|get|forward|follow|arrange|e-?mail|set|provide|schedule|fax|mail|phone|ring|drop|deliver|help|take|book|reply|write|let|bring|meet|show|pick|sending|calling|contacting|in touch)"),
        *MORE,
        *SHORT,
        *PLAIN,
    )
)  # fmt: skip


TRIGGERS: Final = frozenset(("will", "'ll", "shall", "going", "gonna"))
"""Words that may make a future; with one of them, or where a row may match, a clause is looked at."""
_SELF: Final = frozenset(("i", "we"))
_UNMARKED_SELF: Final = frozenset(("ill", "im", "iii", "pll"))
"""How "I'll" and "I'm" look without the apostrophe, in haste or as scanners read them."""


def find(clause: Clause, words: frozenset[str], rows: Sequence[Row], bulk: bool) -> list[Found]:
    """Return the promises of one clause, `rows` being those that may match it; in a bulk notice only those about keeping people informed."""
    folded = clause.folded
    said = said_before_asking(folded) if clause.question else len(folded)
    if not said and "(" not in folded:
        return []
    owed: list[Found] = []
    for hit in _sought(clause, words, rows):
        if waits_for_reader(folded, hit.start):
            if not waits_for_a_yes(folded, hit.start):
                continue
            hit = replace(hit, rule="en.promise.once-agreed")
        if hit.start < said:
            owed.append(hit if hit.end <= said else replace(hit, end=said))
        elif (closed := said_aside(folded, hit.start)) > 0:
            owed.append(replace(hit, end=min(hit.end, closed)))
    return _informing(owed, folded) if bulk else owed


def _sought(clause: Clause, words: frozenset[str], rows: Sequence[Row]) -> list[Found]:
    """What "I will" and the rows find, whoever it waits for."""
    folded = clause.folded
    found: list[Found] = []
    if not TRIGGERS.isdisjoint(words):
        if not _SELF.isdisjoint(words):
            found += _will(clause, _WILL)
            if not _UNMARKED_SELF.isdisjoint(words):
                found += [hit for hit in _will(clause, _HURRIED) if _meant_as_will(folded, hit)]
        if "will" in words or "shall" in words:
            found += _will(clause, _BARE_WILL)
    for rule in rows:
        match = rule.pattern.search(folded)
        if match is not None and capitals_hold(clause.text, match):
            start = _without_lead(folded, match.start())
            if _is_aside(rule.rule, folded[: match.start()], match.group()) or _is_quoted(folded[: match.start()], ""):
                continue
            found.append(Found(rule.rule, start, quote_end(folded, start)))
    return found


def _is_aside(rule: str, before: str, match: str) -> bool:
    """Whether what a row found only describes a thing, or stands under an "I hope" or "because"."""
    if rule in ("en.promise.in-hand", "en.promise.intend"):
        return is_named_first(before, match) or _TOLD_ANOTHER.search(before[-40:]) is not None
    if rule in ("en.promise.will-be-sent", "en.promise.you-will-have"):
        return _UNDER.search(before[-24:]) is not None
    return rule == "en.promise.to-follow" and before == "" and _SOMEBODY_COMES.match(match) is not None


_SOMEBODY_COMES: Final = rx(
    rf"(?!(?:{PAPERS}|memos?|agendas?|sheets?|readouts?|summary|summaries|e-?mails?|pages?|points|text|links?|files?|books?|binders?|pouch|package|packet|results?|data|news|info|information|more|one|it|they|this|that|both|all|everything|fax|faxes|pics?|pictures?|schedules?|spreadsheets?|plans?|bios?|language|edits|version|pdb|yes|yep|ok|okay|sure|now)\b)"
    r"[a-z]+ (?:is |are )?coming (?:on(?! (?:the |a )?(?:secure )?(?:fax|line))|next|up|by|over|later|tomorrow|today|tonight|this)\b"
)
"""Who comes is a person where no paper is named: "Rosa coming on the 20th"."""
_TOLD_ANOTHER: Final = rx(
    r"\b(?:tell|tells|telling|told|inform|informed|informing|assured) (?!you\b|u\b)(?:[a-z]+ ){1,2}(?:that )?$"
)
"""Before an "I hope to": to whom else it was said."""
_UNDER: Final = rx(r"\b(?:hope|hoping|because|if|whether|guess|doubt|suppose|think|unless|until|wish|afraid) $")
_SURELY_WILL: Final = rx(
    r"(?:iii|pll|ill|i'?ll|i l) (?:[a-z]+ )?(?:find out|see (?:if|what|whether|about)|be (?:there|in touch|back))\b"
)


def _meant_as_will(folded: str, hit: Found) -> bool:
    """Whether "ill", written in haste, stands before a deed."""
    return hit.rule in ("en.promise.will-act", "en.promise.will-have") or (
        _SURELY_WILL.match(folded, hit.start) is not None
    )


_LEAD: Final = re.compile(r"[\s,;:.!-]*(?:(?:but|and|so|ok|okay|well|then|also|first|yes|please|sure)[\s,]+)*")


def _without_lead(folded: str, start: int) -> int:
    match = _LEAD.match(folded, start)
    return match.end() if match else start


def _will(clause: Clause, pattern: re.Pattern[str]) -> list[Found]:
    folded = clause.folded
    found: list[Found] = []
    bare = pattern is _BARE_WILL
    for match in pattern.finditer(folded):
        start = match.start("will") if bare else match.start()
        before, said = folded[:start], match.group()
        phrase = match["verb"] + match["rest"]
        going = not bare and match["going"] is not None
        if (not is_own(before, phrase) if bare else _is_told(before, phrase, said, folded[start:])) or _is_left_open(
            before, phrase, said
        ):
            continue
        if going and _TO_READER.search(phrase) is None:
            continue
        rule = _rule_for(match["verb"], phrase, bare, going)
        if rule is None or (
            rule == "en.promise.will-some"
            and _PLAN_OF_MANY.match(said) is not None
            and _FOR_READER.search(phrase) is None
        ):
            continue
        found.append(Found(rule, start, quote_end(folded, start)))
    return found


def _is_told(before: str, phrase: str, said: str, after: str) -> bool:
    """Whether "I will" (`said`) and what follows only tell something: of a thing, a paper, a firm or a talk to come."""
    if _is_subordinate(before, phrase) or SHOWS_HERE.search(before[-80:]) is not None or _is_quoted(before, after):
        return True
    if not said.startswith("w"):
        return False
    if _TOGETHER.match(phrase) is not None:
        return True
    if _IN_BUSINESS.match(phrase) is not None and _FOR_READER.search(phrase) is None:
        return TIME.search(after) is None
    return _OF_THE_FIRM.search(said) is not None and _FOR_READER.search(phrase) is None


def _is_left_open(before: str, phrase: str, said: str) -> bool:
    """Whether the writer only guesses what he will do, or is willing to under a condition."""
    if (_MAYBE.search(said) is not None or _MAYBE_BEFORE.search(before) is not None) and _YOURS.search(phrase) is None:
        return True
    return _WILLING.search(said) is not None and _IF.search(before) is not None


def _is_quoted(before: str, after: str) -> bool:
    """Whether "I will" is what somebody else is quoted for: a quotation is open before it, or closes after it."""
    if '"' in before and before.count('"', 0 if before[:1] != '"' or before[1:2] != " " else 1) % 2 == 1:
        return True
    return after.count('"') == 1 and _QUOTE_CLOSES.search(after) is not None


_QUOTE_CLOSES: Final = re.compile(r'[a-z0-9,.!?]"')

_TOGETHER: Final = rx(
    r"(?:discuss|meet|begin|start)\b(?! (?:with )?(?:it|this|that|them|him|her) (?:with|and)\b)|talk (?:about|then|soon|later|more|tomorrow|on)\b"
)
"""What "we" will do with each other: a plan, and perhaps a meeting, but nothing that one owes the other."""
_IN_BUSINESS: Final = rx(
    r"(?:pay|transfer|submit|summari[sz]e|settle|wire|hire|acquire|merge|operate|give (?:all |our |the )?(?:employees|staff|customers|clients|members)|make (?:offers|deliveries|payments))\b"
)
"""What "we" do in the way of business: owed to the reader only where he or a day is named."""
_FOR_READER: Final = rx(r"\b(?:you|your|yours)\b|^[a-z-]+ (?:it|this|that|them|these|those)\b")
_MAYBE: Final = rx(r"\b(?:probably|possibly|perhaps|maybe|likely|eventually|normally|usually|generally|typically)\b")
"""A guess about one's own doing, owed only where it is for the reader."""
_MAYBE_BEFORE: Final = rx(r"\b(?:perhaps|maybe|possibly),? $")
_WILLING: Final = rx(r"\bbe (?:[a-z]+ )*(?:happy|glad|pleased|delighted)\b")
_IF: Final = rx(r"\b(?:if|should you|unless)\b")
"""Being glad to do something under a condition is an offer."""
_YOURS: Final = rx(r"\b(?:you|your|yours)\b")
_OF_THE_FIRM: Final = rx(r"\b(?:will|'ll|shall) (?:(?:[a-z]+ )?(?:continue to|be able to)|still)\b")
"""What goes on as it did, and what somebody will be in a position to do: owed only where it is for the reader."""
_PLAN_OF_MANY: Final = rx(r"we\b(?!.{0,12} (?:see|find|go ahead|move|be|have|leave|proceed|stay)\b)")
"""A "we" before a verb that is in no list tells of a firm's plans, unless it names the reader."""
_ASSURING: Final = rx(
    r"\b(?:(?:be|rest|am|feel) (?:re)?assured|(?:re)?assure you|be (?:certain|sure|confident)|i confirm|(?:can|to) confirm|(?:please|do|just) note|(?:pleased|happy|want|wanted) to (?:say|confirm|add)|(?:to|you|please|do) (?:let you )?know|(?:inform|advise|remind) you|commit(?:ted)?)(?:,? that)? $"
)
"""Before "I will": words that give one's word or an announcement, so that what follows is the main thing said."""
_WHICH_TO_YOU: Final = rx(r"\b(?:which|that) $")
_HANDED_ON: Final = rx(r"(?P<by>\b(?:in|at|of|for|on|with|to|by|during|after|from|under) )?\bwhich $")
_THING_TO_PASS: Final = rx(
    r"\b(?:an?|some|the|our|my|your|two|three|several|few|new) (?:[a-z-]+ ){0,3}?(?!(?:say|says|said|think|hope|believe|know|told|note|notes|means|sure|fact|extent|hope|time|day|way|point|case|understanding|idea)\b)[a-z-]+ that $"
)
_PASSED_ON: Final = rx(r"(?:send|forward|circulate|distribute|bring|e-?mail|fax|pass|share)\b")
"""After "some notes that I will": what is passed on, so that the writer takes it on."""
_HANDLED: Final = rx(
    r"(?:send|resend|forward|e-?mail|mail|fax|ship|courier|bring|give|provide|deliver|circulate|distribute|share|post|confirm|insert|add|address|review|check|follow up|sign|print|file|fill|discuss with|get to|do|finish|complete|prepare|draft|revise|correct|fix|submit|return|pass|hand|try to|attach|copy|report|update|track|pursue)\b"
)
"""After "which I will": what is done with the thing itself, so that the writer takes it on: "a list, which I will send tomorrow"."""
_ONCE_KNOWN: Final = rx(
    r"(?:^|[,;] |\b(?:and|but|so) )(?:as soon as|once|when|the (?:moment|minute|second)) (?:i|we) (?:know|hear|learn|have|get|find)(?: out)? (?:some|any)thing(?: [a-z]+)? $"
)
"""Before "I will": when, and no "something that I will"."""


def _is_subordinate(before: str, phrase: str) -> bool:
    """Whether "I will" stands in a "what I will" or "he said I will"; "a list which we will send you" is a promise."""
    if _SUBORDINATE.search(before[-40:]) is None:
        return describes_a_thing(before)
    if _ONCE_KNOWN.search(before[-60:]) is not None:
        return False
    if _ASSURING.search(before[-60:]) is not None:
        return False
    if _THING_TO_PASS.search(before) is not None and _PASSED_ON.match(phrase) is not None:
        return False
    handed_on = _HANDED_ON.search(before)
    if handed_on is not None and handed_on["by"] is None and _HANDLED.match(phrase) is not None:
        return False
    return _WHICH_TO_YOU.search(before) is None or TO_YOU.search(phrase) is None


def _rule_for(verb: str, phrase: str, bare: bool, going: bool) -> str | None:
    """The rule for "will" followed by `phrase`, or None when nothing is owed."""
    if _PHRASES.match(phrase) is not None or _DOING.match(phrase) is not None:
        return "en.promise.will-be" if verb == "be" else "en.promise.will-some"
    if verb == "have":
        return "en.promise.will-have" if _DONE.match(phrase) is not None else None
    if verb in _STATES or _NOT_OWED.match(phrase) is not None or OWN_DAY.match(phrase) is not None:
        return None
    if verb in _DEEDS:
        if bare and _TO_US.search(phrase) is not None:
            return None
        return "en.promise.bare-will" if bare else "en.promise.will-act"
    if bare or (going and _YOURS.search(phrase) is None) or _NO_VERB.match(phrase) is not None:
        return None
    return "en.promise.will-some" if _OBJECT.search(phrase) is not None else None


_TO_US: Final = rx(
    r"\b(?:to|for|with) (?:us|me)\b|^(?:give|help|make|allow|enable|let|put|save|cost|keep|leave|bring) (?:us|me)\b"
)
"""What somebody or something else will do: "has signed it and will send it to us", "will give us a lift"."""
_NO_VERB: Final = rx(
    r"(?:long|most|more|ever|forever|rather|it|this|that|the|a|in|on|at|for|if|as|or|and|of|to|my|your|our)\b|[a-z]+ be\b"
)
"""After "I will", in place of a verb: a slip or the end of something else."""
_OBJECT: Final = rx(r"\b(?:you|your|this|it|that|them|these|those|(?:the|my|our|his|her|their|an?|some|any) [a-z]+)\b")
"""What a verb that is in no list must have after it to be a deed."""
_INFORM: Final = rx(
    r"\b(?:notify|inform|advise|communicate|let you know|keep (?:you|everyone)|provide|send|announce|update|share|post)\b"
)


def _informing(found: list[Found], folded: str) -> list[Found]:
    return [hit for hit in found if _INFORM.search(folded, hit.start, hit.end) is not None]
