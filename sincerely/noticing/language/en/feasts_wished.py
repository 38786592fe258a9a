"""Greetings of a year or a feast in English, composed in any order: good words, however many, and then the feast.

Patterns are written as in `life_told`.
"""

from typing import Final

_GOOD: Final = (
    r"(?:happy|merry|healthy|prosperous|peaceful|joyous|joyful|wonderful|great|blessed|safe|successful|good|fantastic|bright|fulfilling|rewarding|exciting|terrific|fabulous|productive|nice|lovely|restful|relaxing|"
    r"festive|beautiful|amazing|awesome|super|enjoyable|pleasant|fun|fun-filled|delightful|warm|cozy|belated|early|very|most|best|better|much better|memorable|magical|glorious|delicious|prosperity|quiet|spectacular|special)"
)
_YEAR: Final = r"20[0-3]\d\b(?! (?:results|numbers|plan|budget|earnings|performance|season|quarter|forecast|model|report|election|campaign|conference))"
_FEAST: Final = (
    rf"(?:{_YEAR}|new year'?s?|new millennium|year ahead|coming year|christmas|x-?mas|yuletide|noel|holidays?(?= (?:and|to|with|season|weekend|break|from|i|everyone|all)\b|[.,!?;\"')]|$)|holiday season|season|thanksgiving|turkey[- ]?day|t-day|gobble[- ]gobble day|easter|passover|hanukk?ah|chanukk?ah|"
    r"valentine'?s?(?: day)?|mother'?s day|father'?s day|halloween|labor day|memorial day|veterans'? day|4th(?: of july)?|fourth(?: of july)?|july 4th|independence day|canada day|st\.? patrick'?s|st\.? pat'?s|eid|ramadan|diwali|rosh hashanah?|"
    r"yom kippur|nowruz|norouz|kwanzaa|lunar new year|chinese new year|tet|mardi gras|cinco de mayo|bastille day|boxing day|columbus day|president'?s'? day|mlk day|secretar(?:y'?s|ies'?) day|boss'?s? day|administrative (?:assistants?|professionals?)'?s? day|"
    r"nurses'? day|women'?s day|teachers'? day|grandparents'? day|earth day|groundhog day|juneteenth|australia day|st\.? nicholas day|new years? eve|christmas eve|leap day|april fool'?s?(?: day)?)"
)
_FEAST_WORDS: Final = (
    "year years millennium christmas xmas x yuletide noel holiday holidays season thanksgiving turkey t gobble easter passover hanukkah hannukah hanukah chanukah chanukkah valentine valentines mother mothers father fathers halloween labor "
    "memorial veterans veteran th fourth july independence canada patrick patricks pat pats eid ramadan diwali rosh yom nowruz norouz kwanzaa tet mardi cinco bastille boxing columbus president presidents mlk secretary secretaries boss "
    "administrative nurses women teachers teacher grandparents earth groundhog juneteenth australia nicholas eve leap april"
)
_THERE: Final = r"(?:with|for|to|you|your|yours|family|families|loved|a|the|all|and|both|everyone|very)"

WISHED: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("holiday", "happy merry healthy prosperous peaceful joyous joyful blessed wish wishing wishes hope have enjoy hoping", rf"\b(?:happy|merry|(?:wish(?:ing|es)?|hope|hoping|have|had|enjoy)\b[^.?!]{{0,45}}? {_GOOD})(?:,? (?:and |& |a |and a )?{_GOOD}){{0,5}},? (?:and |& )?[\"'(]*{_FEAST}\b", _FEAST_WORDS),
    ("holiday", "happy merry healthy prosperous peaceful joyous blessed", rf"\b(?:happy|merry|healthy|prosperous|peaceful|joyous|joyful|blessed|safe)(?:,? (?:and |& |a |and a )?{_GOOD}){{0,5}},? (?:and |& )?[\"'(]*{_YEAR}", ""),
    ("holiday", "happy merry", rf"\b(?:happy|merry) (?:belated )?[\"']{_FEAST}", ""),
    ("holiday", "wishes wish wishing best", r"\b(?:best|good|warm|warmest|kind|kindest|all|my|our|fond|sincere) wishes (?:(?:to|for|from|with|and|a|you|your|yours|all|the|of|happy|family|us|very|his|her|@NAME|loved|ones|both|everyone|[a-z]+) ){0,9}?(?:in|for|during|throughout|this|of) (?:(?:the|a|this|your|coming|whole|happy|wonderful|healthy|prosperous|great|and|very|upcoming) )*(?:20[0-3]\d|new year|year ahead|coming year|holidays?|holiday season|season|christmas|easter|thanksgiving)\b", ""),
    ("holiday", "wish wishing wishes", r"\bwish(?:ing|es)? (?:you|everyone|everybody|all|u|ya|y'all|them|him|her)\b[^.?!]{0,80} (?:20[0-3]\d|year ahead|coming year|turkey day|valentine'?s day|mother'?s day|father'?s day|holiday season|halloween|passover|hanukk?ah)\b(?! (?:results|budget|plan))", "year turkey valentine valentines mother mothers father fathers season halloween passover hanukkah hannukah wish wishing wishes"),
    ("holiday", "joy joys blessings magic peace warmth season", r"\b(?:joys?|blessings|magic|peace|warmth|miracle) (?:and (?:joys?|blessings|magic|peace|wonder|love|hope) )?(?:of|at|this|throughout|during) (?:the |this |these |your )?(?:holiday |christmas |easter |hanukkah |festive )?(?:season|christmas|holidays|easter|hanukkah|new year)\b", "wish wishing wishes may hope"),
    ("holiday", "turkey", r"\b(?:happy|good|great|nice|wonderful|enjoy(?: your| the)?|your|a) [\"']?turkey[- ]day\b|\beat (?:lots of|too much|plenty of|some) turkey\b|\bgobble,? gobble\b", ""),
    ("holiday", "may", r"\bmay (?:your|the|this|all your|you and yours)\b[^.?!]{0,40} (?:holidays?|christmas|new year|season|easter|thanksgiving|year|20[0-3]\d)\b[^.?!]{0,20} (?:be|bring|filled|full|bless)|\bmay 20[0-3]\d (?:be|bring)\b", "holiday holidays christmas year season easter thanksgiving bring be"),
    ("holiday", "hope how was were", r"\b(?:how (?:was|were|did)|hope) (?:you(?:r| had| have| all had)?|everyone|y'all|ya'll|everybody|the|u)(?: and (?:your|the) [a-z]+)?(?: (?:all|both|guys|had|have|enjoyed|enjoy|a|an|your|the|very|family|last|long))*(?: [a-z]+){0,2}? (?:christmas|x-?mas|thanksgiving|turkey[- ]day|easter|halloween|valentine'?s day|mother'?s day|father'?s day|new year'?s?(?: eve)?|4th(?: of july)?|holiday(?:s| season| weekend)?|labor day(?: weekend)?|memorial day(?: weekend)?|passover|hanukk?ah)(?= (?:weekend|break|and|was|went|is|with|has|go|holidays?|vacation|season|day|celebration)\b|[.,!?)]|$)", "christmas xmas x thanksgiving turkey easter halloween valentine valentines mother mothers father fathers year years th holiday holidays labor memorial passover hanukkah"),
    ("birthday", "happy returns belated", r"\bmany happy returns\b|\bhappy (?:(?:belated|early|very|big|\d+(?:st|nd|rd|th)?|thirtieth|fortieth|fiftieth|sixtieth|slightly|almost) )*[\"']?(?:b-?day|birthday|bday|b'day|anniversary)\b|\bhappy (?:[1-9]\d|100)(?:st|nd|rd|th)\b(?! (?:of|july))|\bbirthday wishes\b", ""),
    ("holiday", "sameach sameah kareem tovah chag fasting fast", r"\bchag (?:pesach )?same[a-z]+\b|\b(?:shana|shanah) tova\w*|\b(?:have an )?easy fast\b|\b(?:eid|ramadan) [a-z]*(?:kareem|mubara[kc]k?)\b", ""),
    ("holiday", "peace joy health happiness prosperity love", r"\b(?:peace|joy|health|happiness|prosperity|love)\b(?! (?:talks|process|plan|agreement|deal|corps|treaty|care|insurance|benefit|club))[^.?!]{0,40} (?:in|for|during|throughout|this) (?:the |this |your )?(?:coming year|new year|year ahead|holiday season|holidays|christmas|20[0-3]\d)\b(?! (?:budget|results|plan|report|bill))", "year holiday holidays season christmas in for during throughout this"),
    ("birthday", "big", r"\b(?:the|your|happy|his|her|my) big (?:[3-9]-?(?:0|oh?)|(?:three|four|five|six|seven)[- ]?(?:oh|o|zero)|[3-9]0th)(?![\w-])", ""),
    ("holiday", "turkey", r"\benjoy (?:your|the|that|some|all the) (?:thanksgiving )?turkey\b", "enjoy"),
    ("holiday", "great good wonderful fantastic terrific successful", rf"(?<!had\s)(?<!was\s)(?<!of\s)\ba (?:very |really |truly )?(?:great|good|wonderful|fantastic|terrific|successful|better)(?:,? (?:and )?{_GOOD}){{0,4}},? {_YEAR}(?=[.,!]|$| (?:to|for) (?:you|all|us))", ""),
    ("holiday", "hope hoping", r"\bhop(?:e|ing) (?:that )?(?:the |your )?(?:christmas|x-?mas|thanksgiving|easter|holidays?|new year|halloween|valentine'?s day|mother'?s day|father'?s day|passover|hanukk?ah) (?:was|were|is|are|goes|went|has been|treated|brings?|brought|finds?)\b", "christmas xmas x thanksgiving easter holiday holidays year halloween valentine valentines mother mothers father fathers passover hanukkah"),
)  # fmt: skip
"""What, the words that make each looked at, its pattern, and words of which one must stand beside those."""
