"""Changes that the owner's data should follow, in English: a new role, a new address or number, an absence."""

from typing import Final

from sincerely.noticing.language.en.grammar import Found, Row, capitals_hold, quote_end, quote_start, rx
from sincerely.noticing.language.en.people_words import about
from sincerely.noticing.records import Clause, Kind

KINDS: Final[dict[str, Kind]] = {
    "role_change": "role_change", "address_change": "address_change", "absence": "absence",
}  # fmt: skip

ROWS: Final = tuple(
    Row(f"en.{kind}", kind, frozenset(triggers.split()), rx(pattern), frozenset(" ".join(also).split()))
    for kind, triggers, pattern, *also in (
        ("role_change", "title role position",
         r"\b(?:my|his|her|your) (?:new )?(?:title|role|position) (?:is|will be|has changed|changed) (?:now )?"),
        ("role_change", "promoted appointed named taking taken replacing replacement successor stepping handing heading leading running managing looking",
         r"\b(?:(?:i|he|she)(?:'ve| have| has|'s) (?:just |recently )?(?:been )?(?:promoted|appointed|named)\b|(?:will be |is |am |be |i'm |i'll be )?(?:taking over (?:from|for|as|my|his|her|your)|replacing (?:me|him|her|[a-z]+ as))|(?:i|he|she|we)(?:'ve| have| has|'s) (?:now |just |recently )?taken over (?:from|for|as|the|his|her)"
         r"|(?:i|he|she)(?:'ll| will|'m| am| is) (?:be )?(?:heading(?: up)?|leading|running|managing|looking after) (?:the|our|your) [a-z]+(?: [a-z]+)? (?:team|desk|office|department|unit|group|account|region|practice|branch)|(?:i|he|she)(?:'ll| will|'m| am| is) (?:be )?(?:stepping (?:down|up|into)|handing over (?:to|my))|(?:my|his|her|your) (?:replacement|successor)\b)"),
        ("role_change", "new now",
         r"\b(?:(?:i am|i'm|he is|she is|he's|she's) now (?:the|working (?:in|for|at|with|as)|responsible for|head of|in charge|an? [a-z]+ (?:at|with|in))|(?:will be|is|am|i'm) your new (?:[a-z]+ )?(?:contact|rep\w*|manager|point|person)|(?:your|the|our) new (?:point of contact|account manager|contact person))", "contact rep representative manager point person working responsible head charge at with in the"),
        ("role_change", "moving joining transferring leaving left longer works",
         r"\b(?:(?:i|he|she)(?:'ll| will|'m| am| is) (?:be )?(?:moving to|joining|transferring to|leaving) (?:a new|the|our|your|another) (?:[a-z]+ )?(?:group|team|department|desk|company|firm|office)|(?:no longer|left|leaving) (?:with|at|works? (?:for|at|with)|the (?:company|firm|group|bank)))"),
        ("address_change", "new changed changing moved change update",
         r"\b(?:(?:my|our|his|her|their) new (?:[a-z]+ )?(?:e-?mail(?: address)?|address|phone(?: number| #)?|(?:cell|mobile|fax|home|office|work|telephone|direct)(?: phone)?(?: number| #)?|number|office (?:is|address)|mailing address|contact (?:info\w*|details))\b|(?:e-?mail|e-?mail address|phone number|address|cell|telephone number|number) (?:has|have|is|are) (?:now |been )?(?:changed|changing)\b|(?:changed|changing) (?:my|our|his|her) (?:e-?mail|phone|address|number|cell)|change of (?:e-?mail )?address|update (?:your|my) (?:address book|contact\w*|records?)\b|(?:we|i)(?:'ve| have) moved (?:our )?(?:offices?|to (?:a )?(?:new )?(?:address|offices?|building|\d))|(?:have|got|i've) (?:got )?a new (?:phone|cell|mobile|fax|home|e-?mail|work)? ?(?:number|address|e-?mail|mobile|cell|phone)\b(?= |[:,.]|$)|new (?:phone|cell|fax|mobile|e-?mail|home)(?: address)?(?: number| #|#)? (?:is|will be)\b|(?:can|may) (?:now )?be reached at (?:my new|a new))"),
        ("absence", "out vacation leave holiday holidays maternity sabbatical away traveling travelling return returning back pto off unavailable available limited",
         r"\b(?:out of (?:the |my )?(?:office|town|country|pocket)|on (?:vacation|(?:maternity|paternity|medical|annual|sick|parental|family)? ?leave\b|holidays?(?= (?:until|from|this|next|through|till|in|starting|and))|sabbatical|pto)|(?:i|he|she|we|@NAME)(?:'ll| will|'m| am| is|'s) (?:be )?(?:out|away|off|traveling|travelling|unavailable|not (?:be )?(?:in|available))(?= (?:on|until|from|this|next|through|till|all|the|today|tomorrow|for|most|<DAY>|in|due)|[.,]|$)|(?:will|'ll|to) (?:return|be back|be returning) (?:to (?:the|my) (?:office|work|desk) )?(?:on|in|by|from|next|<DAY>|tomorrow|the \d)\b|back (?:in|at) (?:the office|work|my desk)|away from (?:my desk|the office|my e-?mail|e-?mail)|limited (?:access|e-?mail)|(?:taking|took|take) (?:the day|today|tomorrow|<DAY>|a few days|next week|the week|some time|the afternoon) off|day off)\b"),
    )
)  # fmt: skip


def find(clause: Clause, row: Row) -> list[Found]:
    """Return the change that `row` finds in the clause, and whose it is (the writer's, when no one is named)."""
    folded = clause.folded
    match = row.pattern.search(folded)
    if match is None or clause.question:
        return []
    if not capitals_hold(clause.text, match):
        return []
    start = quote_start(folded, match.start())
    who = about(folded, match.start(), match.end())
    named = start < match.start() and clause.text[start].isupper() and folded[start : start + 2] not in ("i ", "i'")
    return [
        Found(
            row.rule, start, quote_end(folded, match.end() - 1), who="sender" if who == "other" and not named else who
        )
    ]
