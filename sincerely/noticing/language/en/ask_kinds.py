"""Which kind of asking an ask is: what one pattern finds is parted by what makes it sure, each part under its own rule.

What makes an ask sure is grammar. It is put to this reader, not to whoever may be concerned (a condition, an aim, the users of
a service); it names a deed that can be done once, not how to behave; it is for the writer, or for somebody named; and it
waits for an answer, where a courtesy does not. Each part was read on real mail before it got its confidence.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from sincerely.noticing.language.en.grammar import DEADLINE, Found, capitals_hold, rx
from sincerely.noticing.records import Clause

SERVICE: Final = rx(
    r"\$link|\b(?:click(?:ing)?|(?:visit|go to|browse to|navigate to)(?: [a-z]+){0,3} (?:https?:|www\.)|unsubscrib\w+|opt(?:ing)? out|subscri(?:be|ption)\w*|newsletters?|app store|itunes|address book|safe (?:senders?|list)|white ?list|spam|inbox"
    r"|your (?:[a-z-]+ )?(?:browser|card|accounts?|registration|membership|profile|password|user ?name|log-?in|activation|preferences|settings|purchase|trial|phone|device|records)|activat\w+"
    r"|(?:this|the|our|following|above) (?:[a-z]+ )?(?:links?|urls?|web ?sites?|web page|survey|apps?)|log(?:ging)? ?(?:in|on)\b|sign(?:ing)? (?:in|up)|register|registration|downloads?|installs?"
    r"|free (?:trial|account|copy|e-?book|gift|shipping)|android|iphone|ipad|follow us|like us on|tweet|twitter|facebook|pinterest|webinars?|sweepstakes|giveaway|prizes?|coupons?|24/7"
    r"|(?:e-?mail|contact|call|reach|write to) us (?:at|on|via|for|directly|now|today)|(?:rate|review) us|vote (?:for|to)|(?:leave|write) (?:us )?an? (?:[a-z]+ )?review|our (?:[a-z]+ )?(?:apps?|customers|subscribers|customer service|website|blog)"
    r"|customer (?:service|care|support)|help ?desk|(?:verify|confirm) your (?:e-?mail|account|registration|address))\b"
)
"""What machines and services speak of: links, accounts, passwords, their own pages."""
_STRONG: Final = rx(
    r"\$link|\b(?:click(?:ing)? (?:here|below|(?:on )?(?:the|this|our|that) (?:[a-z]+ )?(?:links?|buttons?|url|banner|image|ad))\b|(?:visit|go to|browse to|navigate to)(?: [a-z]+){0,3} (?:https?:|www\.)"
    r"|unsubscri|app store|sweepstakes|giveaway|vote to|(?:rate|review|follow) us\b|like us on|leave (?:us )?an? (?:[a-z]+ )?review)"
)
"""What only services say. A link alone is none of it: "can you look at https://…" is put to one reader."""
_OWN: Final = re.compile(r"\b(?:me|my)\b")
"""A person speaks of something of their own: "please install it on my desktop"."""
_SERVED: Final = frozenset(
    f"en.ask.{name}"
    for name in ("please", "please-me", "please-if", "imperative", "remind", "need", "let-me-know", "if-you-could")
)

_CONDITION_BEFORE: Final = rx(
    r"(?:\b(?:if|unless|in case|in the event|should (?:you|there|any)|for those)\b[^.?!]*|^\W*(?:in order )?to [^.?!]{3,90}), *$"
)
"""Before a "please": for whom it holds ("if you print today,"), or what it is good for ("to enter the yard,")."""
_CONSENT: Final = rx(
    r"\bif (?:so|not|possible|acceptable|ok|okay|agreed|you (?:agree|approve|have not|haven't|are ok|are okay)"
    r"|(?:it|this|that|these|they|everything|all|the [a-z ]{1,40}?)(?: is| are| looks?| meets?| seems?)(?: with)?(?: your)? (?:ok|okay|acceptable|approval|fine|good|correct|satisfactory|all right))\b"
)
"""A condition that only supposes the reader's consent: what is asked stands."""
_HOW: Final = rx(
    r"(?:please|pls|plz|kindly)[, ]+(?:also |do |just |then |both |all )*(?:use\b|allow\b|treat\b|work with\b|(?:drop|stop) by\b|assemble\b|gather\b|consult\b"
    r"|refrain\b|avoid\b|observe\b|arrive\b|park\b|wear\b|do (?:so|the following)\b|exercise\b|familiari[sz]e\b|retain\b|save this\b|keep (?:this|a copy)\b|be (?!sure\b)|dress\b|respect\b|stand\b|tap\b|type\b|press\b"
    r"|(?:take|spend) (?:a |some |the |few )*(?:moment|minutes?|time) to (?:consult|read|enjoy|spread)\b|have (?:a|an) [a-z]+ [a-z]+ (?:year|day|weekend)\b)"
)
"""How to behave, take part or use something, as one tells everybody; a deed is done once and then it is done."""
_LEAVE_WORD: Final = rx(
    r"(?:please|pls|kindly)[, ]+leave (?:me |us )?(?:an? )?(?:(?:detailed|short|brief|text) )?(?:message|voice ?-?mail|note)\b(?! (?:for|with|to|on|saying|that))"
)
"""What whoever is away tells all who write meanwhile."""
_WISHED: Final = (
    r"\bif (?:you|any ?(?:one|body)|any of you|either of you)(?:'d| would| do| are|'re| should)?(?: still| ever| also| be)* ?"
    r"(?:want|need|like|wish|prefer|care|have|interested|looking|planning|in need|feel|think of)\b"
    r"|\bif (?:there (?:is|are|were)(?:n't)? (?:any|some|particular|other)|any(?:one|body|thing)?\b)"
)
_IF_WISHED: Final = rx(_WISHED)
"""What the reader may want: only who wants it has to answer."""
_ANSWER: Final = rx(
    r"(?:(?:please|pls|plz|kindly|just|also|do)[, ]+)*(?:(?:don't|do not) hesitate to )?(?:let|contact|call|e-?mail|see|tell|give|advise|notify|reply|respond|inform|drop|write|speak|get|reach|ask|ring)\b"
)
_IF_FIRST: Final = rx(r"(?:if|unless|in case|should you|should there)\b")
_IF_BEFORE: Final = rx(r"\b(?:if|unless|in case)\b[^.?!]*,? (?:(?:please|pls|just|then|do|kindly)[, ]+)*$")
"""A condition that comes first: whom it does not concern need not answer."""
_CALL_ME: Final = rx(
    r"(?:\b(?:please|and|or|so|then)[, ]+)*(?:get back to (?:me|us)|give (?:me|us)|drop (?:me|us)|write (?:me )?back|call me|e-?mail me|send me|tell me|keep (?:me|us)|remind me|have [a-z]+ (?:[a-z]+ ){0,2}(?:call|contact|e-?mail|send|get|give|fax|see|forward|ring|write|page|tell))\b"
)
_IF: Final = re.compile(r"\bif\b")
_WELCOME: Final = rx(
    r"\bwelcomed?\b|\b(?:be|is|are|greatly|much|most|very) (?:[a-z]+ )?appreciated\b|\bappreciate (?:any|your|all|an?|the|some|receiving|hearing|getting|talking)\b|\b(?:your|any) [a-z ]{2,30} would be (?:very |most )?helpful\b"
    r"|\blove to hear\b|\bplease(?:d)? to hear\b"
)
"""A courtesy more than an ask: help, comments or a chance would be appreciated."""
_NEED_YOU: Final = rx(
    r"\b(?:need|needs|want|wants|like|love|ask|asks|request|expect|prefer|asking)(?: for)?(?: that)? (?:you|your|everyone|each of|all of you|someone)\b|\bappreciate (?:it|very|greatly|receiving|getting|an? (?!chance|opportunity)|(?:your|any|the|all) (?:[a-z]+ )?[a-z]+ (?:on|of|about|regarding|with)\b)|\bgrateful if\b|\bif you\b"
)
"""A deed of the reader, or a thing of theirs that is named."""
_TO_KNOW: Final = rx(
    r"\b(?:need|needs|want|wants|like|love|interested|curious|eager|keen|glad|pleased) to (?:know|see|hear|learn|understand)\b"
)
"""What the writer wants to know may be asked of anybody."""
_WHETHER_YOU: Final = rx(
    r"\b(?:if|whether) (?:you|u|your|any|some|either|it would|there|we(?:'re| are| could| can)|that|this)\b|\b(?:hoping|hope) (?:that )?(?:you|someone|one of you)\b|\b(?:get|see|have) your\b|\bwhat (?:you|your)\b|\bhow you\b|\b(?:make|be) sure (?:that )?(?:you|there|we)\b|\bask (?:you|for)\b|\bwants? to know\b|\bcheck (?:in )?(?:with you|on)\b"
)
_TO_A_THIRD: Final = rx(
    r"(?:go ahead and |also |then |just |so |and )*(?:(?:tell|ask|remind|let|have|give|call|send|help|get|bring|thank|show|inform|notify|fax|e-?mail|congratulate) (?:him|her|them|everyone|everybody|@NAME|the (?:team|guys|group|kids|boys|girls|family))\b)"
)
"""Somebody to whom it is to be told, given or sent: what is said to one reader of another."""
_WHEN_YOU: Final = rx(r"\b(?:when(?:ever)?|as soon as|once|if) you (?:can|could|get|have|find|are free)\b")
_WH: Final = rx(
    r"(?:[a-z]+,? )?(?:(?:and|but|so|also|ok)[, ]+)*(?:wh(?:at|o|en|ere|y|ich|ose)|how)(?:'s|'re|\b)(?! about\b)"
)
_BETWEEN_US: Final = rx(r"\b(?:i|i'm|i've|we|we're|you|u|ya|y'all|you're|my|our|your|me|us)\b")
_LEAVE: Final = rx(
    r"\b(?:(?:can|could|shall|should|may|might) (?:we|i)|(?:do|would|did) (?:you|u)(?: guys| all)? (?:want|like|need|mind|prefer|care)|(?:are|will|would|r) (?:you|u)(?: guys| all| both)? (?:be )?(?:available|free|able|around|up for|interested|coming|going to|planning|willing|ok|okay|open)"
    r"|(?:is|would|will) it (?:be )?(?:possible|ok|okay|all right|alright|fine)|is there (?:any|a) (?:way|chance|possibility)|any (?:chance|way)|why (?:don't|not)|(?:how|what) about|do (?:we|i) (?:need|want|have) to|does (?:that|this|it) (?:work|sound|make sense|suit))\b"
)
"""A question for leave, for a joint step or for what the reader will do: a request said as a question, not one for news."""
_ELLIPTIC: Final = rx(
    r"(?:^|[,:;-] |\b(?:you|u) )(?:want to|wanna|care to|need to|ok to|okay to|possible to|up for|fancy)\b"
)
"""The same with its first words left out: "care to join us?" """
_ABLE: Final = rx(
    r"(?:can|could) (?:you|anyone|anybody) (?:really |still |actually |even )?(?:afford|name|guess|spot|beat|solve|grow|handle|survive|resist|win|tell the difference|see yourself)\b"
)
"""A question of what the reader is able to do asks for no deed: "can you name the seven hills?" """
_WH_BEFORE: Final = rx(r"\b(?:what|which|who|when|where|why|how)\b[^.?!,;]*$")


@dataclass(frozen=True, slots=True)
class _Said:
    """An ask as it stands in its clause: its words and what comes before them, folded, and its words as written."""

    words: str
    before: str
    written: str

    @property
    def conditioned(self) -> bool:
        """Whether it holds under a condition that comes first and may fail, or for an aim."""
        return self._under_a_condition and _CONSENT.search(self.before) is None and _CONSENT.match(self.words) is None

    @property
    def _under_a_condition(self) -> bool:
        return (
            _IF_FIRST.match(self.words) is not None
            or _CONDITION_BEFORE.search(self.before) is not None
            or _IF_BEFORE.search(self.before) is not None
        )


def parted(clause: Clause, hit: Found) -> Found:
    """The hit under the rule of the part to which it belongs; the hit itself where its kind is not parted."""
    part = _PARTS.get(hit.rule.removeprefix("en.ask."))
    if part is None:
        return hit
    said = _Said(clause.folded[hit.start : hit.end], clause.folded[: hit.start], clause.text[hit.start : hit.end])
    rule = _of_service(hit.rule, said) or part(said)
    return hit if rule == hit.rule else replace(hit, rule=rule)


def _of_service(rule: str, said: _Said) -> str:
    """The rule for what a service says; blank for what a person may say, who has links, accounts and web pages too."""
    is_please = rule in ("en.ask.please", "en.ask.please-me") and not said.conditioned
    if _STRONG.search(said.words) is not None and (rule in _SERVED or rule == "en.ask.can-you"):
        return "en.ask.please-service" if is_please else "en.ask.service"
    is_weak = SERVICE.search(said.words) is not None and _OWN.search(said.words) is None
    if is_weak and is_please:
        return "en.ask.please-service"
    return "en.ask.service" if is_weak and said.conditioned and rule in _SERVED else ""


def _please(said: _Said) -> str:
    if said.conditioned:
        return "en.ask.let-me-know-if" if _IF_FIRST.match(said.words) is not None else "en.ask.please-if"
    is_manner = _is_how(said) and DEADLINE.search(said.words) is None
    return "en.ask.please-how" if is_manner else "en.ask.please"


def _is_how(said: _Said) -> bool:
    return _HOW.match(said.words) is not None or _LEAVE_WORD.match(said.words) is not None


def _please_if(said: _Said) -> str:
    return "en.ask.please-if" if said.conditioned else "en.ask.please"


def _please_me(said: _Said) -> str:
    if _LEAVE_WORD.match(said.words) is not None:
        return "en.ask.please-how"
    return "en.ask.let-me-know-if" if _leaves_free(said) else "en.ask.please-me"


def _let_me_know(said: _Said) -> str:
    return "en.ask.let-me-know-if" if _leaves_free(said) else "en.ask.let-me-know"


def _leaves_free(said: _Said) -> bool:
    """Whether only a reader whom it concerns has to answer."""
    return said.conditioned or (_ANSWER.match(said.words) is not None and _IF_WISHED.search(said.words) is not None)


def _can_you(said: _Said) -> str:
    if _ABLE.match(said.words) is not None:
        return "en.ask.open-question"
    return "en.ask.question" if _WH_BEFORE.search(said.before) is not None else "en.ask.can-you"


def _half_question(said: _Said) -> str:
    is_plain = _LEAVE.search(said.words) is not None or _ELLIPTIC.search(said.words) is not None
    return "en.ask.question" if is_plain else "en.ask.half-question"


def _question(said: _Said) -> str:
    leave = _LEAVE.search(said.words)
    if leave is not None and (_WH.match(said.words) is None or leave.group().startswith("why")):
        return "en.ask.joint-question"
    is_open = _WH.match(said.words) is not None and _BETWEEN_US.search(said.words) is None
    return "en.ask.open-question" if is_open else "en.ask.question"


def _need(said: _Said) -> str:
    if _NEED_YOU.search(said.words) is not None or DEADLINE.search(said.words) is not None:
        return "en.ask.need"
    if _WELCOME.search(said.words) is not None:
        return "en.ask.welcome"
    return "en.ask.wish" if _TO_KNOW.search(said.words) is not None else "en.ask.need"


def _wonder(said: _Said) -> str:
    return "en.ask.wonder" if _WHETHER_YOU.search(said.words) is not None else "en.ask.hope"


def _remind(said: _Said) -> str:
    if _CALL_ME.search(said.words) is None:
        return "en.ask.remind"
    if _IF.search(said.words) is None and _IF_BEFORE.search(said.before) is None:
        return "en.ask.call-me"
    return "en.ask.let-me-know-if" if "please" in said.words else "en.ask.call-if"


def _imperative(said: _Said) -> str:
    """What is for somebody else who is named, or waits for the reader's own time, is said to one reader."""
    third = _TO_A_THIRD.match(said.words)
    is_for_somebody = third is not None and capitals_hold(said.written, third)
    return "en.ask.imperative-person" if is_for_somebody or _WHEN_YOU.search(said.words) else "en.ask.imperative"


_PARTS: Final[dict[str, Callable[[_Said], str]]] = {
    "please": _please, "please-me": _please_me, "please-if": _please_if, "let-me-know": _let_me_know,
    "can-you": _can_you, "question": _question, "half-question": _half_question, "need": _need, "wonder": _wonder, "remind": _remind,
    "imperative": _imperative, "if-you-could": lambda _: "en.ask.if-you-could",
}  # fmt: skip
