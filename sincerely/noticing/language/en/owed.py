"""What only sounds like a promise in English: what the reader decides, what describes a thing, the writer's own day."""

from typing import Final

from sincerely.noticing.language.en.grammar import rx

_GIVING: Final = (
    r"(?:send|e-?mail|mail|fax|forward|give|provide|get|tell|let (?:me|us|him|her|them) (?:know|have)|reply|respond|call|ring|phone|bring|drop|return|sign|pass|share"
    r"|supply|shoot|leave|fill|complete|write|ship|point|advise|confirm|identify|remind|show|text|upload|attach|initial|execute|clarify|describe|specify"
    r"|follow up|check|ask|review|look|find out|talk|speak|set up|arrange|get back|double-check|make sure)"
)
_READER_DECIDES: Final = rx(
    r"(?:^|[ ,(])(?P<by>if|in case|provided(?: that)?|assuming|whenever) (?:either of |any of )?(?:you|your)(?:'d|'re|'ll)?\b"
    rf"(?P<gives>(?: (?:could|can|would|will|might|are able to))+ (?:just |please |both |kindly )*{_GIVING}\b(?! (?:up|out|a (?:toss|damn)|the (?:help|service|customer|number)))(?!.{{0,30}}\b(?:interest|decid|want|whether))"
    r"| (?:just |please )*(?:let (?:me|us) know (?:who|what|when|where|which|how|the|your|a)|please [a-z]+)\b)?"
    r"|^should you\b|\b(?:with|subject to|pending|awaiting) your (?:permission|approval|consent|blessing|okay?|agreement|say-so)\b|\bwould you (?:like|prefer) (?:me|us)"
    r"|(?:^|[ ,(])if (?:it|this|that|these|they|those|everything|all (?:of )?(?:this|that)|any of (?:this|that|these|them)|the [a-z]+)(?:'s|'re| is| are| sounds?| looks?| works?| suits?| seems?| meets| would be)\b[^.;,]{0,30}\b(?:you|your)\b"
    r"|(?:^|[ ,(])if (?:there (?:is|are)|there's|we (?:have|get)) (?:enough|sufficient|no|any) (?:[a-z]+ )?(?:interest|demand|objections?|opposing|takers|response|support)\b|\bif (?:no ?one|nobody|anyone|anybody) (?:has|have|objects|minds)\b|\bif no (?:objections?|one objects)\b"
)
"""Conditions that the reader decides, or that wait for others to agree; a request put as a condition is none ("gives")."""
_BARE_WISH: Final = rx(
    r"(?:^|[;,] |\b(?:and|if so,?) )(?:then )?(?:please |just |so |simply )*(?:let (?:me|us) know(?: (?:if|whether) [^;]{1,60}| (?:asap|soon|then|please)| if [a-z]+)?|say so|say the word|write back|reply(?: to (?:this|me))?|give (?:me|us) a (?:shout|yell)),? (?:and|then) (?:then )?$"
)
"""Before "I will": the reader only has to say so."""
_EMBEDDED: Final = rx(r"\b(?:see|check|ask|know|find out|tell|wonder|verify|confirm|determine|asked|learn|hear) ?$")
"""Before an "if" that asks and sets no condition."""
_NEXT_CLAUSE: Final = rx(r"[,)] ?(?:and|but|so) | but |; | - | -- |[–—]")
"""Between a promise and an "if": what is said next has begun ("I will call on Friday, and if you are out...")."""


def waits_for_reader(folded: str, start: int) -> bool:
    """Whether the promise at `start` of a clause hangs on what the reader decides."""
    if _BARE_WISH.search(folded[max(0, start - 120) : start]) is not None:
        return True
    for match in _READER_DECIDES.finditer(folded):
        at = match.start()
        by = match["by"]
        if match["gives"] is not None:
            continue
        if at < start:
            within = folded.find(")", at, start) >= 0 and folded.rfind("(", 0, match.end()) >= 0
            if not within and (by != "in case" or not folded[:at].rstrip(" ,").endswith("just")):
                return True
            continue
        if by == "in case":
            continue
        before = folded[: match.start("by") if by else at + 1]
        if by == "if" and _EMBEDDED.search(before[-16:]) is not None:
            continue
        if _NEXT_CLAUSE.search(folded, start, at + 3) is None:
            return True
    return False


_YES_FIRST: Final = rx(
    r"\b(?:acceptable|ok|okay|fine|good|ready|in order|approved?|correct|agree|any (?:[a-z]+ )?(?:problems?|changes|corrections|adjustments|edits|revisions|mistakes|errors|issues?|concerns|additions|comments))\b[^.?!;]{0,60}$"
)
_WORKED_ON: Final = rx(
    r"(?:i|we)(?:'ll| will| can| shall) (?:(?:go ahead and|then|also|just) )*(?:execute|correct|pursue|finali[sz]e|forward|send|sign|create|book|make|fix|do so|do it|prepare|process|proceed|circulate|distribute|submit|issue|change|revise|update|amend|complete|print|file|address|incorporate|mail|fax|schedule|post)\b"
)


def waits_for_a_yes(folded: str, start: int) -> bool:
    """Whether the reader only has to agree to what the two are at work on: "let me know if it is acceptable and I will execute it"."""
    return _WORKED_ON.match(folded, start) is not None and _YES_FIRST.search(folded[:start]) is not None


OWN_DAY: Final = rx(
    r"(?:check(?:ing)? (?:my |all |for |on |the )*(?:messages?|voice ?-?mails?|phone ?-?mails?|e-?mails?|v-?mails?|mail|blackberry|inbox)\b(?! (?:you|from you|for (?:you|your|the|it|that)))"
    r"|take (?:the|an?|my|our|that|this)(?: [a-z0-9:]+){0,3} (?:flight|cab|taxi|train|bus|shuttle|plane|red-?eye|metro|subway|ferry|tube|tram|vacation|days?|weeks?|nap|shower|break|exam|course|class|leave)\b"
    r"|carry on\b|log (?:in|on|into)\b|work (?:from|at) home\b|turn (?:this|things|the company) around\b|pull through\b|come (?:through|out) (?:of|stronger|on top)|stand (?:tall|strong|together|firm|by (?:you|our))|follow your (?:lead|advi[sc]e)\b|look (?:up)?on\b|run (?:into|late|later|over|errands|in(?: the)? marathon|low|behind|short)\b|(?:talk|speak|chat|visit) (?:to|with) (?:you|u|ya|y'all)(?: all| both| guys)?(?: again)?(?: (?:soon|later|then|tonight|tomorrow|next week|this week|this weekend|more))?\W*$"
    r"|return (?:to|from) [a-z]+(?: [a-z]+)? (?:on|late|early|in|this|next|tomorrow|tonight|around|<DAY>)\b|make (?:an? )?(?:good|great|nice|fine|lovely|terrific|wonderful|excellent|interesting|big|huge|perfect)\b"
    r"|get (?:some sleep|some rest|drunk|better|over it|a (?:drink|beer|job|dog|haircut|new)|old|sick|tired|bored|lost|fired|fat)\b|(?:drive|fly|walk|carry) (?:down|up|out|over|back|home|in)\b(?! (?:and|to (?:see|help|pick|meet|get) you|with))"
    r"|(?:drop|pick|take|get|pack|wash|sell|buy|move|leave|change|continue|resume|start|finish|quit|grab|do) (?:off |up |out |back |in )?my (?:bags?|car|kids?|son|daughter|wife|husband|family|house|room|job|role|career|life|degree|homework|laundry|shopping|things|stuff|clothes|dog|vacation|exams?)\b|leave you with (?:a|one|this|my|the|some)\b|take what (?:i|we) can\b"
    r"|keep (?:my|our)\b(?! (?:word|promise|end|eyes?|ears?))|(?:process|test|study) for\b|play (?:golf|tennis|cards|poker|it (?:safe|cool|by ear))|open (?:the|our|a) (?:season|year|store|office|new)|watch (?:the|a|some) (?:game|games|movie|movies|tv|match|show)\b)"
)
"""After "I will": what the writer does for nobody but himself."""

_THING_BEFORE: Final = rx(
    r"\b(?:the|all|any|some|every|those|these|each|only|first|last|most of the|many|other)(?: (?!and\b|or\b|but\b|so\b|then\b|also\b|if\b|as\b|is\b|are\b|was\b|were\b)\"?[a-z][a-z'-]*){1,3}[\"']? $"
)
_SETS_OUT: Final = rx(
    r"^ ?(?:and |but |so |also |then )*(?:in|at|by|for|from|per|with|following|given|regarding|concerning|due|during|over|under|to|of|about|assuming|rather|instead|throughout|within|later|through|based|thanks)\b"
    r"|\b(?:if|when|once|after|before|as|since|because|while|until|till|upon|on|unless|though|although|whenever|according|thanks|thank)\b"
)
"""What leads up to a main clause, so that the "I will" after it is that clause's own."""
_SAYS_WHICH: Final = frozenset(("is", "are", "was", "be"))
"""Before a thing: "yours is the next one I will do" takes it on."""


_TIMES: Final = frozenset(
    "interim meantime meanwhile morning afternoon evening week weekend month year day end future moment being way hour minute".split()
)


SHOWS_HERE: Final = rx(
    r"\b(?:in|at|during) (?:this|that|the|our|each) (?:[a-z-]+ )?(?:meeting|presentation|paper|article|report|chapter|session|class|seminar|workshop|course|issue|kick-?off|section|talk|lecture)\b[^.;:]{0,20}$"
)
"""Before "we will": what a paper or a session will hold."""


def describes_a_thing(before: str) -> bool:
    """Whether "I will" only says of a thing which one it is: "the comments I will be making", "the queues we will run into"."""
    tail = before.rpartition(",")[2]
    match = _THING_BEFORE.search(tail, max(0, len(tail) - 60))
    if match is not None and match.group().split()[-1] in _TIMES:
        return False
    # A thing that opens the sentence is what the deed is done to: "the rest I will send tomorrow".
    said = tail[: match.start()].split() if match is not None else []
    return (
        match is not None
        and said != []
        and said[-1] not in _SAYS_WHICH
        and _SETS_OUT.search(tail, 0, match.start()) is None
    )


_NAMED_FIRST: Final = rx(
    r"\b(?:something|anything|(?:an?|the|this|that|these)(?: (?!and\b|or\b|but\b|so\b|if\b|as\b|is\b|are\b|was\b)[a-z-]+){1,3})(?: that| which)? $"
)


def is_named_first(before: str, match: str) -> bool:
    """Whether "I intend to" or "I am sending" only tells of a thing just named which one it is: "here is a letter I plan to send"."""
    tail = before.rpartition(",")[2]
    named = _NAMED_FIRST.search(tail[-60:]) if match[:1] in "iw" else None
    return named is not None and named.group().split()[-1] not in _TIMES and _SETS_OUT.search(tail) is None


_ASKING_PART: Final = rx(
    r"(?: - | -- |[–—] ?|; |, )(?=(?:(?:but|and|so) )?(?:can|could|would|will|do|does|did|is|are|have|has|what|when|how|where|ok|okay|right|which|who|any|anything|should|shall|may|if|unless|please|isn't|aren't|alright)\b)"
)
_ASKS_AT_ONCE: Final = rx(
    r"(?:(?:and|but|so|also|or) )?(?:will (?:you|he|she|they|we|i|it|the|this|that|there|any|your|our|my)|can|could|would|do|does|did|is|are|have|has|was|were|what|when|how|where|why|which|who|should|shall|may|any|if|didn't|don't|isn't|aren't|won't|can't)\b"
)


def said_before_asking(folded: str) -> int:
    """Where the question begins in a sentence that first says something: "I will call at two, is that all right?"; 0 if it only asks."""
    if _ASKS_AT_ONCE.match(folded) is not None:
        return 0
    match = _ASKING_PART.search(folded)
    return match.start() if match is not None else 0


def said_aside(folded: str, at: int) -> int:
    """Where the bracket around a place closes, 0 without one: "could you read the list (which I will send you)?"."""
    opened = folded.rfind("(", 0, at)
    return folded.find(")", at) if opened >= 0 and folded.find(")", opened, at) < 0 else 0
