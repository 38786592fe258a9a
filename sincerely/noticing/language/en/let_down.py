"""Complaints and apologies in few words: "third stop since Saturday", "nobody has rung", "that's on me"."""

from typing import Final

from sincerely.noticing.records import MatterKind

_COUNT: Final = r"(?:two|three|four|five|six|seven|\d+)"
_FAILURES: Final = r"(?:stops?|stoppages?|breakdowns?|failures?|faults?|outages?|call-?outs?|leaks?|returns?|mistakes?|errors?|complaints?|no-?shows?)"

ROWS: Final[tuple[tuple[MatterKind, str, str], ...]] = (
    ("complaint", "nobody one rung called phoned told replied answered",
     r"\b(?:nobody|no(?: |-)?one) (?:has |have |had |'s |ever |even |from your [a-z]+ )*(?:rung|called (?:me|us|back)|phoned|rang|replied|answered|(?:come|got) back to (?:me|us)|been in touch|turned up|shown up|bothered to|told (?:me|us) (?:anything|a thing|nothing|what|when|why|that (?:it|the))|let (?:me|us) know|answers? (?:my|our|the))\b(?! yet, (?:so|but) (?:no|that's))"),
    ("complaint", "second third fourth fifth sixth nd rd th",
     rf"\b(?:(?:(?:the|our|your|my) )?(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th))(?: such)? {_FAILURES}(?: (?:on|with|of|in|at) [^.?!,;]{{2,40}})? (?:since|this (?:week|month|year)|in (?:{_COUNT}|a|as many|the (?:last|past))|already|now)\b)"),
    ("complaint", "visits visit engineers stops breakdowns failures faults repairs attempts callouts outages",
     rf"\b{_COUNT} (?:visits?|engineers|stops|breakdowns|failures|faults|repairs|attempts|call-?outs|outages)(?: (?:on|to|at|with) [^.?!,;]{{2,30}})? in (?:{_COUNT}|a|as many|the (?:last|past)(?: [a-z]+)?) (?:days?|weeks?|months?|year)\b(?! (?:to|will))"),
    ("complaint", "happy pleased impressed amused",
     r"^(?:(?:i'm|i am|we're|we are|really|frankly|still|must say i'm|am|definitely|very much|absolutely)[, ]+)*not (?:at all |very |best |too |one bit |exactly |terribly )?(?:happy|pleased|impressed|amused)\b(?! (?:to|for|if|about (?:my|his|her) (?:own )?(?:hair|exam|weight|score)))"),
    ("complaint", "better acceptable joke shambles standard",
     r"^(?:this|that|it)(?:'s| is| was)(?: really| simply| just| frankly)? (?:not acceptable|no way to (?:treat|run)|a (?:complete |total |real )?(?:shambles|joke|disgrace))\b|\bexpect(?:ed)? (?:much |far )?better (?:from|of) (?:you|your|a (?:firm|company))\b"),
    ("apology", "should told warned rung called written let",
     r"(?<![\w'])(?:i|we) (?:really )?should(?:'ve| have) (?:told|warned|rung|phoned|called|let) (?:you|him|her|them)\b(?! (?:how|that you (?:are|were|look)))"),
    ("apology", "me us ashamed fault let right excuse happen happened nobody one",
     r"\b(?:that(?:'s| is| was) (?:entirely |all |completely )?on (?:me|us)\b(?! (?:side|list|team))|ashamed (?:to (?:say|admit)|of (?:myself|ourselves|how|that))|you(?:'re| are| were) (?:quite |absolutely |completely )?right to be (?:angry|upset|cross|annoyed|furious|disappointed)|(?:i|we)(?:'ve| have)? let you down|there(?:'s| is) no excuse|sorry (?:that )?(?:nobody|no(?: |-)?one|we (?:didn't|missed|forgot|never|kept)|you(?:'ve had to| had to| have had to| weren't| were not| haven't))|(?:that|this|it) (?:should(?:n't| not| never)) (?:have )?(?:happen(?:ed)?)\b)"),
)  # fmt: skip
"""Kind, the words that make it looked at, its pattern."""
