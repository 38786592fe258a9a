"""Lasting facts about people in English: family, home, origin, school, hobbies, tastes, pets, teams, languages."""

from typing import Final

from sincerely.noticing.language.en.grammar import Found, Row, capitals_hold, quote_end, quote_start, rx
from sincerely.noticing.language.en.people_words import KIN, about
from sincerely.noticing.records import Clause

_SPORT: Final = (
    r"(?:golf(?:ing)?|tennis|soccer|football|basketball|baseball|softball|hockey|squash|chess|bridge|poker|guitar|piano|violin|drums|"
    r"fishing|hunting|hiking|running|jogging|skiing|sailing|cooking|baking|biking|cycling|swimming|gardening|camping|painting|photography|knitting|yoga|dancing|singing|reading|surfing|kayaking|climbing|scuba|diving|bird ?watching|woodworking|sewing|horses|riding)"
)
_FOOD: Final = (
    r"(?:chocolates?|coffee|tea|wine|beer|sushi|pizza|seafood|shellfish|peanuts?|nuts|dairy|gluten|meat|pork|beef|fish|spicy food|sweets|cake|ice cream|flowers|roses|orchids|plants|books|jazz|opera|classical music|country music|movies|theater|"
    r"art|museums|barbecue|bbq|indian food|thai food|mexican food|italian food|chinese food|vegetables|cheese|cookies|bagels|margaritas|scotch|bourbon|whiskey|cigars|dogs|cats)"
)
ROWS: Final = tuple(
    Row(f"en.fact.{what}", what, frozenset(triggers.split()), rx(pattern))
    for what, triggers, pattern in (
        ("family", "wife husband spouse son sons daughter daughters kid kids child children baby twins mom mum mother dad father parents brother brothers sister sisters sibling siblings grandmother grandfather grandma grandpa grandparents grandson granddaughter grandkids grandkid grandchildren grandchild uncle aunt cousin cousins nephew nephews niece nieces law laws fiancee fiance boyfriend girlfriend stepson stepdaughter godson goddaughter family boys girls boy girl little toddler hubby folks",
         rf"(?<![\w'])(?:(?:my(?: (?!own)[a-z]+)? {KIN}|our(?: (?!own)[a-z]+)? (?!folks|family of){KIN}|your (?:[a-z]+ )?(?:wife|husband|son|daughter|kids|mom|mom's|mother|dad|father|parents|brother|sister|twins|grand(?:son|daughter|mother|father|kids|children)|in-laws|cousin|aunt|uncle|niece|nephew)\b(?! maiden)(?!'s maiden)|(?:his|her)(?: (?!own)[a-z]+)? (?!family|folks){KIN})|(?!(?:one|today|company|what|it|that|let|here|there|who)'s)[a-z]+'s (?:[a-z]+ )?(?:wife|husband|son|daughter|kids|children|mom|mother|dad|father|parents|brother|sister|twins|grand\w+|cousin|aunt|uncle|niece|nephew|fiancee?))\b(?!'s? (?:office|company|law firm|schedule) (?:is|has|will))"),
        ("family", "named name called", r"\b(?:they|we|i|she|he|parents|have|is) (?:have |has )?(?:named|called) (?:them|him|her|the baby) [a-z]+"),
        ("family", "sons daughters kids children boys girls twins cousin bro sis mom dad aunt uncle grandma grandpa daddy mommy", r"(?:^|, |going |you |love,? |hey |hi |hello |dear )(?:cousin|bro|sis|mom|mum|dad|daddy|mommy|aunt [a-z]+|uncle [a-z]+|grandma|grandpa)(?: [a-z]+)?[?!,.]|\b(?:i have|we have|i've(?: got)?|we've(?: got)?|he has|she has|have|with|has) (?:a|an|one|two|three|four|five|six|2|3|4|\d+[- ](?:year|month)[- ]old)(?: [a-z-]+){0,2} (?:sons?|daughters?|kids|children|boys|girls|twins|little ones?|babies|grandchildren)\b"),
        ("home", "live lives living address home house reside resides street avenue drive lane road circle apartment treating ave st dr ln rd ct hill visit",
         r"(?<![\w'])(?:i|we|he|she|you|they|who|family|parents)(?:'m|'re|'s| am| are| is)? (?:now |currently |still |both |all )*(?:live|lives|living|reside|resides) (?:in|at|near|on|close|just|about|down|up|out|here)\b|\b(?:my|our|his|her|your) (?:(?:new|home|mailing|street) )*address(?: is|:)? ?\d|\b\d{2,5} (?:[nsew]\.? )?(?:[a-z]+ ){1,3}(?:street|st|avenue|ave|drive|dr|lane|ln|road|rd|circle|court|ct|boulevard|blvd|way|terrace|trail|place|hill)\b(?=.{0,30}(?:[a-z]{2,}|\d{5}))"
         r"|\b(?:fly|flying|drive|driving|go|going|head|heading|travel|travell?ing|coming) home to [a-z]+|\b(?:at|to) my (?:home|house|place) in [a-z]+|\b(?:visit|see|stay with) (?:us|me) in [a-z]+|how(?:'s| is) [a-z]+ treating you|\b(?:my|our|your|his|her) (?:house|home|apartment|place) (?:is )?in (?!time|order|the (?:next|morning))[a-z]+"),
        ("origin", "grew born native originally raised hometown from", r"\b(?:grew up (?:in|on|around|near)|(?:was |were )?born (?:and raised )?in (?!<MONTH>|the\b|\d)[a-z]+|(?:i|he|she|they|we|you)(?:'m| am|'s| is|'re| are) (?:originally |a native )?(?:from|of) @NAME(?! (?:the|a|an|my|your|our))|originally from|native of|hometown|home town|raised in)\b"),
        ("school", "phd graduated degree alma alumni alum alumnus school college university mba studied majored majoring freshman sophomore junior senior student",
         r"\b(?:(?:ph\.?d|mba|degree|b\.?a|b\.?s|m\.?a|m\.?s|bachelor'?s|master'?s|doctorate|j\.?d)\.? (?:in [a-z ]{2,30} )?(?:from|at)\b|(?:i|he|she|you|we|who|they|and) (?:also )?(?:graduated from|went to (?:school|college|law school|[a-z]+ (?:university|college|high))|attended [a-z]+|studied (?:at|in)|majored in|taught at)|alma mater|alum(?:ni|nus|na)? of|fellow alum|(?:son|daughter|brother|sister|he|she|kid|niece|nephew|i)(?:'s| is| am|'m) (?:now )?(?:an? )?(?:freshman|sophomore|junior|senior|student|1st grader|first grader|[a-z]+ grader) (?:at|in))\b"),
        ("pet", "greyhound greyhounds beagle labradors spaniel spaniels collie collies terriers poodles dog dogs cat cats puppy puppies kitten kittens horse horses parrot rabbit hamster labrador retriever poodle terrier dachshund",
         r"(?:(?<![\w'])(?:my|our|your|his|her|the new)(?: (?!hot|under)[a-z]+)? (?:dogs?|cats?|puppy|puppies|kittens?|horses?|parrot|rabbit|hamster|labrador|retriever|poodle|terrier|dachshund)\b|\b(?:i|we|you|he|she|they) (?:have|has|got|adopted|own) (?:a|an|two|three|2|3|our)(?: [a-z]+)? (?:dogs?|cats?|puppy|puppies|kittens?|horses?|parrot|rabbits?|labs?|labradors?|beagles?|poodles?|greyhounds?|spaniels?|collies?|terriers?|hens|chickens|hamsters?)\b)(?! (?:and pony|show|food company))"),
        ("hobby", "golf golfing tennis soccer football basketball baseball softball hockey squash chess bridge poker guitar piano violin drums fishing hunting hiking running jogging skiing sailing cooking baking biking cycling swimming gardening camping painting photography knitting yoga dancing singing reading surfing kayaking climbing scuba diving woodworking sewing riding horses marathon triathlon bike hobby hobbies holes coach",
         rf"\b(?:(?:i|we|he|she|you|they|who|really|always|just|and)(?:'re|'m|'s|'ve)? (?:(?:really|also|still|just|both|only|like|love|always|all|all) )*(?:love|loves|like|likes|enjoy|enjoys|play|plays|playing|took up|taking up|started|into|am learning|is learning|learning|do|goes|go) (?:to )?(?:(?:go|play|playing|going|about|\d+|some|a lot of|the) )*(?:holes of |rounds? of )?{_SPORT}|(?:avid|keen|big|passionate|amateur|competitive) (?:golfer|runner|cyclist|skier|fisherman|hunter|reader|gardener|cook|sailor|swimmer|hiker|photographer|tennis|chess)|(?:my|your|his|her|the|half|full|boston|new york|nyc|houston|ms ?\d+) (?:[a-z0-9]+ )?(?:marathon|triathlon|bike tour|golf (?:game|swing|handicap))|(?:my|your|his|her) (?:favou?rite )?hobb(?:y|ies)|holes of golf|coach(?:es|ing)? (?:my|his|her|little league|soccer|a|the)\b)"),
        ("taste", "love loves favorite favourite allergic allergy vegetarian vegan hate hates prefer eat drink drinks eats like likes helps cheer fond diet lactose kosher halal",
         rf"\b(?:(?:i|he|she|you|they|we|wife|husband|daughter|son|kids|mom|dad|who)(?:'m|'s| am| is|'re| are)? (?:(?:really|just|absolutely|both|also|all|never|always|do|don't|doesn't|can't|am|a|big|huge) )*(?:love|loves|hate|hates|like|likes|adore|adores|prefer|prefers|fond of|eat|eats|drink|drinks|stand) (?:(?:to|some|his|her|my|any|the|good|really|dark|red|white|fresh|buy|eat|drink|all|sort|of) )*{_FOOD}|(?:my|your|his|her|their|our) (?:all[- ]time )?favou?rite (?!part|line|thing about|subject)[a-z]+(?: [a-z]+)?(?: is| are|,|:)|allerg(?:ic to|y to)|(?:i'm|i am|he's|he is|she's|she is|we are|you're|you are|strict|is) (?:a )?(?:vegetarian|vegan|lactose|kosher|gluten)|(?:don't|doesn't|can't|do not|does not) (?:eat|drink)\b(?! (?:and drive|the kool))|it always helps me|always (?:cheers|makes) me (?:up|happy))"),
        ("team", "fan fans tickets rooting root season cheering", r"\b(?:(?:big|huge|die-?hard|lifelong|long-?time|avid|crazy) (?:[a-z]+ ){0,2}fans?\b|fan of (?:the )?[a-z]+|(?:my|our|your|his) [a-z]+ season tickets|rooting for|go (?:aggies|longhorns|horns|astros|cougars|tigers|bears|yankees|cubs|sox|cowboys|giants|lakers|gators|bulldogs|rockets))\b"),
        ("language", "speak speaks fluent fluently bilingual native", r"\b(?:(?:i|he|she|you|we|they|who|wife|husband)(?: also| both| all)? (?:speak|speaks) (?:(?:fluent|some|a little|perfect|good|both) )*(?:english|spanish|french|german|italian|portuguese|russian|chinese|mandarin|cantonese|japanese|korean|vietnamese|arabic|hindi|dutch|polish|farsi|hebrew|turkish|greek|swedish)|fluent in [a-z]+|bilingual|native [a-z]+ speaker)\b"),
    )
)  # fmt: skip


_NO_HOME: Final = rx(
    r"\b(?:room|floor|suite|conference|department|building|hotel|inn|restaurant|cafe|tavern|club|hall|museum|center|p\.?o\.? box|inc|llc|corp|company|bank|llp)\b"
)
_NO_FACT: Final = rx(
    r"\b(?:best|regards|love|thank|thanks|say (?:hi|hello)|hope|wish|condolences|sorry (?:to hear|for|about)|loss of|pass(?:ed|es)? away|hi to|hello to|employees?|kids first|family (?:of companies|and friends|members of)|your family (?:and|a)\b|you and your family|your kids? menu)\b"
)


def find(clause: Clause, row: Row) -> list[Found]:
    """Return the fact that `row` finds in the clause, and whom it is about; greetings to a family tell nothing."""
    folded = clause.folded
    match = row.pattern.search(folded)
    if match is None or (row.what == "family" and _NO_FACT.search(folded) is not None):
        return []
    if row.what == "home" and _NO_HOME.search(folded) is not None:
        return []
    if not capitals_hold(clause.text, match):
        return []
    start = quote_start(folded, match.start())
    who = about(folded, match.start(), match.end(), "sender" if row.what == "home" else "other")
    return [Found(row.rule, start, quote_end(folded, match.end() - 1), row.what, who)]
