"""The table of the English rules: what each looks for, in one sentence, and how sure it is.

The confidences are authored: estimates of how often a careful reader agrees, checked against hand-labelled mail.
Modules of this package name rules by these ids only; a test holds both sides together.
"""

from typing import Final

from sincerely.noticing.rule_text import RuleText

_TABLE: Final[tuple[tuple[str, float, str], ...]] = (
    # promises
    ("en.promise.will-act", 0.9, 'The writer says "I will" or "we\'ll" and a thing to do, such as send, call or check.'),
    ("en.promise.will-some", 0.6, 'The writer says "I will" or "we\'ll" and a verb that is often, not always, owed to the reader.'),
    ("en.promise.will-be", 0.6, 'The writer says "I will be" there, reachable, or doing something for the reader.'),
    ("en.promise.will-have", 0.7, 'The writer says "I will have" something done, ready or sent.'),
    ("en.promise.bare-will", 0.85, 'A sentence begins with "Will" and a thing to do, with the "I" left out.'),
    ("en.promise.will-do", 0.9, 'Short words of taking on: "Will do", "On it", "Consider it done".'),
    ("en.promise.let-me", 0.85, '"Let me" and a thing to find out or take care of.'),
    ("en.promise.you-will-have", 0.65, '"You will have it" or "you will hear from us", said by the one who will send it.'),
    ("en.promise.will-be-sent", 0.5, "Something will be sent to or will be waiting for the reader."),
    ("en.promise.intend", 0.55, 'The writer hopes, plans or intends to send or do something for the reader.'),
    ("en.promise.word", 0.85, 'The words "I promise", "you have my word", "rest assured that I".'),
    ("en.promise.can-do", 0.5, 'The writer says "I can do that" without asking or setting a condition.'),
    ("en.promise.mine", 0.6, "The writer says that their assistant, office or team will do something for the reader."),
    # asks
    ("en.ask.please", 0.9, '"Please" and what the reader should do.'),
    ("en.ask.can-you", 0.92, '"Can you", "could you", "would you" and what the reader should do.'),
    ("en.ask.let-me-know", 0.85, '"Let me know" and a thing that is to be told; not the formula about questions or comments.'),
    ("en.ask.question", 0.75, "A question to the reader that expects an answer; not a greeting, not a rhetorical one."),
    ("en.ask.need", 0.7, "The writer needs, wants or would appreciate something from the reader."),
    ("en.ask.wonder", 0.75, 'The writer is "wondering", "curious" or "hoping" whether the reader could.'),
    ("en.ask.if-you-could", 0.65, '"If you could" and what would be welcome.'),
    ("en.ask.imperative", 0.75, "A sentence that begins with what the reader should do."),
    ("en.ask.remind", 0.75, '"Make sure", "be sure to", "don\'t forget to", "remind me".'),
    ("en.ask.you-should", 0.5, '"You might want to", "you need to" and a thing to do.'),
    ("en.ask.suggest", 0.5, "The writer suggests a change to what the reader is working on."),
    ("en.ask.await", 0.5, "The writer looks forward to the reader's answer."),
)

RULES: Final[dict[str, RuleText]] = {rule: RuleText(confidence, says, says) for rule, confidence, says in _TABLE}
