"""Asks said as the writer's own wish, need or hope, or as advice: nothing is asked for in so many words."""

from typing import Final

from sincerely.noticing.language.en.grammar import Row, led_by, rx, words_of

_I: Final = r"(?<![\w'])(?:i|we)"
_WOULD_LIKE: Final = rf"{_I}(?:'d| would)(?: also| really| very much| definitely| certainly| just)* (?:like|love) to"
_NEED: Final = rf"{_I}(?:'ll| will| do| would)?(?: really| still| also| just| urgently)* need"

WISH_TO_GET: Final = rx(
    rf"(?<!what\s){_WOULD_LIKE} (?:(?:find out|obtain|receive)\b"
    r"|get (?:an?|the|your|some|any|copies|this|that|these|those|them|more|her|him|few)\b(?! (?:out|together|back|off|home|word|feel|chance)\b)"
    r"|have (?:some|any|copies|an? (?!(?:good|great|meeting|call|conference|chat|talk|lunch|dinner|drink|party|baby|word|discussion|clear|better|few|hand|look|chance|idea|sense)\b))"
    r"|see (?:it|this|that|these|those|you (?:take|do|make|add))\b)"
)
"""What the writer wants to have: "I would like to get a copy", not "I'd like to get together"."""
TALK_WITH_YOU: Final = rx(
    rf"(?:{_WOULD_LIKE}|{_NEED} to|{_I}(?: just| also)* want(?:ed)? to) (?:(?:speak|talk|visit|chat) (?:briefly )?(?:with|to) you (?:[a-z]+ )?(?:about|regarding|concerning|on) [a-z]|(?:discuss|review|go over) [^.?!]{{0,50}}\bwith you\b|run [^.?!]{{1,30}} by you\b)"
)
NEED_DONE: Final = rx(
    rf"{_NEED} to (?:have (?:an?|the|this|that|these|those|it|them|both) [^.?!]{{0,60}}\b(?:set up|added|created|signed|fixed|approved|made|changed|reviewed|booked|corrected|installed|moved|put up|done by)\b"
    r"|(?:receive|obtain) (?:an?|the|your|this|these|copies)\b)"
)
"""What is to be done by somebody: "I need to have a folder set up"."""
NEED_THING: Final = rx(
    rf"{_NEED} (?:an?|the|your|some|any|more|copies of)(?: (?!of|for|to|in|on|that|which|when|so|and|is)[a-z-]+){{0,3}} "
    r"(?:cop(?:y|ies)|forms?|list|index|numbers?|address|contact|location|names?|signature|info|information|details?|file|report|documents?|agreements?|statement|confirms?|confirmation|data|input|invoice|(?<=some\s)help|description|originals?|certificate|draft|password|log-?in|printer)\b(?! (?:with me|before i)\b)"
)
"""A thing that somebody has to give: "we need the signed forms"."""
NEED_PAPERS: Final = rx(
    rf"{_I}(?:'ll| will| do| also| still| really| now| just| only| urgently)* need (?:over here )?(?:(?:an?|the|your|some|all|both|two|three|four|\d+|new|updated|original|final|signed|following) )*(?!to\b)(?:[a-z-]+ ){{0,2}}"
    rf"(?:estimate|check|cop(?:y|ies)|signatures?|names?|numbers?|address(?:es)?|list|forms?|documents?|details|invoices?|breakdown|spreadsheet|resumes?|bio|biography|confirmations?|receipts?|approval|cost center)\b(?! (?:to (?:be|have|go)|that (?:is|are|was)|which|before (?:i|we)))"
    rf"|{_I}(?:'ll| will| do| also| still| really| now| just| urgently)* need (?:to (?:get|have) )?(?:this|these|it|them|that) (?:to be )?(?:done|set up|fixed|signed|changed|moved|added|sent|approved|corrected|reviewed|booked|printed|completed)\b"
)
"""A thing or a deed that an office gives: "we also need a signature on the order", "I need this done"."""
SEEKING: Final = rx(
    rf"{_I}(?:'m|'re| am| are)(?: also| just| really| currently| still)* (?:(?:asking|looking|searching) for|seeking|requesting|in (?:search|need) of) (?:an?|your|some|any|someone|somebody|additional) (?!forward)"
    rf"|{_I}(?: do| really| also| just)* want (?:an?|some|your) [^.?!]{{0,30}}from (?:you|each|all of you)\b"
)
WOULD_APPRECIATE: Final = rx(
    r"(?<!\byou\s)(?<!\bthey\s)(?<!\bpeople\s)\b(?:would|'d)(?: also| really| very much| much| greatly| sincerely| certainly)* appreciate (?:it\b|if\b|any\b|your|some|receiving|hearing|getting|talking|an?\b|the opportunity|very much your|greatly if|[^.?!,]{1,30} (?:assistance|help|support|advice|guidance)\b)"
)
"""Whoever it is that would appreciate it: "the dean would appreciate a few minutes"."""
REQUEST_THAT: Final = rx(
    rf"(?:{_I}|\band|\bbut|\bso)(?:'d| would)?(?: also| respectfully| kindly| hereby| therefore| just)* (?:request|ask) that (?!question)"
)
COMMENTS_WELCOME: Final = rx(
    r"^(?:(?:all|any|your|of course|and),? )*(?:comments|suggestions|input|thoughts|ideas|edits|corrections|revisions)(?:(?:,| or| and)+ [a-z]+)* (?:(?:are|is|would be|will be) )?(?:always |very |most |greatly |also |much )*(?:welcomed?|appreciated|encouraged|solicited|invited)\b"
)
WANTED_TO: Final = rx(
    r"\bwanted to (?:get your (?!hopes|attention)[a-z]+|check (?:in )?with (?:you|u)\b|check on (?!you\b)[a-z]+ (?!with (?:him|her|them)\b)|touch base\b(?=.{0,60}\b(?:see|if)\b)"
    r"|(?:make|be) sure (?:that )?(?:you(?:'re| are| received| got| have received)\b(?! (?:aware|in the loop))|there (?:was|is|were|are)(?:n't| not| no)\b))"
    r"|\bjust checking to (?:see|verify|confirm|make sure)\b"
)
"""Why the writer writes: "just wanted to get your thoughts", "wanted to be sure you received it"."""
HOPE_YOU: Final = rx(
    rf"{_I}(?:'d| would)?(?: truly| really| do| sincerely| certainly| just)* hope (?:that )?you(?:'ll| will| can| could| would| might)(?: all| both| please)? "
    r"(?:(?:re)?consider\b|help\b|grant|agree|support|accept|read (?:it|this)|take (?:an?|the|some) (?:few|couple|time|minute|moment|look)\b(?!.{0,20}\b(?:yourself|off|rest|enjoy)\b)|give (?:it|this|me|us|him|her) |be able to (?:help|assist|grant)|be (?:candid|frank|willing to)|let (?:me|us)|send|reply|respond|write|contact|call|forward|look into)"
)
"""A deed of the reader that is hoped for; "I hope you will enjoy it" asks for none."""
URGE_YOU: Final = rx(
    r"(?<![\w'])(?:i(?: would|'d)?(?: also| strongly| really)* (?:urge|encourage|beg|implore)|we(?: would|'d)?(?: also| strongly| really)* (?:urge|beg|implore)) you(?: all| both)? to (?!continue|attend|participate|join|keep|not\b)"
)
WOULD_AVOID: Final = rx(
    rf"{_I}(?:'d| would)(?: also| personally| probably| definitely| certainly| strongly)* (?:avoid|refrain from|hold off|stay away from|steer clear of|advise (?:against|that you|you))\b"
)
"""Advice said as what the writer would do."""
EVERYBODY_NEEDS: Final = rx(
    r"(?:^|, )(?:every ?one|every ?body|each of you|all of you)(?: also| still| really)* (?:needs? to|has to|have to|must) (?!know|be\b|eat|feel|live|have|understand)[a-z]+"
)
IMPORTANT_THAT: Final = rx(
    r"\b(?:it is|it's)(?: also| very| extremely| absolutely| most| so| really)* (?:critical|important|imperative|essential|vital|necessary|crucial) "
    r"(?:that (?:you|each of (?:you|us)|everyone|everybody|all of you|all (?:users|employees|managers|members|staff))\b(?! (?:know|understand|feel|are aware|realize))"
    r"|for (?:you|each of you|everyone|all of you|all (?:users|employees|managers|members|staff)) to (?!know|understand|realize|remember))"
)
YOU_MIGHT: Final = rx(
    led_by("and but so think that also suggest guess then", "you")
    + r" might (?:also |just )?(?:check|ask|call|talk to|speak (?:to|with)|grab|seek|contact|mention|look (?:at|into)|raise|point out|suggest)\b(?! (?:why|yourself))"
)
IF_I_COULD: Final = rx(
    r"\bif (?:i|we) (?:can|could) (?:just |also |please |possibly )?(?:impose on you|trouble you|(?:get|have|see) (?:your (?!mind|attention)[a-z]+|you to|(?:a |the )?cop(?:y|ies)|one set|some sort of))"
)
HAVE_SOMEBODY: Final = rx(
    r"(?:^|, )(?:(?:please|then|also|and|so|just|or|you can) )*have (?:@NAME|him|her|them|someone|somebody|one of (?:your|the) [a-z]+|your [a-z]+(?: [a-z]+)?) (?:call|contact|e-?mail|send|get|give|fax|see|forward|ring|write|page|tell) (?:me|us|it|them|him|her|this|that|back|in touch)\b"
)
"""A third person sent to do it: "have Ida call me"."""

ROWS: Final = (
    Row("en.ask.wish", "", words_of("like love"), WISH_TO_GET, words_of("would 'd")),
    Row("en.ask.wish", "", words_of("like love need want wanted"), TALK_WITH_YOU, words_of("you")),
    Row("en.ask.wish", "", words_of("need"), NEED_DONE, words_of("have receive obtain")),
    Row("en.ask.wish", "", words_of("need"), NEED_THING),
    Row("en.ask.wish", "", words_of("need"), NEED_PAPERS, words_of("i we")),
    Row("en.ask.wish", "", words_of("asking looking searching seeking requesting search need want"), SEEKING),
    Row("en.ask.need", "", words_of("appreciate"), WOULD_APPRECIATE),
    Row("en.ask.need", "", words_of("request ask"), REQUEST_THAT, words_of("that")),
    Row("en.ask.need", "", words_of("comments feedback suggestions input thoughts ideas edits corrections revisions"), COMMENTS_WELCOME,
        words_of("welcome welcomed appreciated encouraged solicited invited")),
    Row("en.ask.wonder", "", words_of("wanted checking"), WANTED_TO),
    Row("en.ask.wish", "", words_of("hope"), HOPE_YOU, words_of("you")),
    Row("en.ask.suggest", "", words_of("urge encourage beg implore"), URGE_YOU),
    Row("en.ask.suggest", "", words_of("avoid refrain hold stay steer advise"), WOULD_AVOID, words_of("would 'd")),
    Row("en.ask.you-should", "", words_of("everyone everybody every each all"), EVERYBODY_NEEDS, words_of("need needs has have must")),
    Row("en.ask.you-should", "", words_of("critical important imperative essential vital necessary crucial"), IMPORTANT_THAT),
    Row("en.ask.you-should", "", words_of("might"), YOU_MIGHT, words_of("you")),
    Row("en.ask.if-you-could", "", words_of("if"), IF_I_COULD, words_of("impose trouble get have see")),
    Row("en.ask.remind", "", words_of("have"), HAVE_SOMEBODY, words_of("me us it them him her this that back touch")),
)  # fmt: skip
