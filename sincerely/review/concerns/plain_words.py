"""Concerns in plain English, for the command line's JSON; pages translate these very sentences."""

from sincerely.review.concerns import Concern

WHY = {
    "unfilled_gap": "A place is still open: %(label)s.",
    "wrong_name": "The greeting says “%(called)s”; this letter goes to %(name)s.",
    "wrong_name.marks": "“%(called)s” carries other marks than the name %(name)s.",
    "wrong_name.within": "“%(called)s” is nearly the name of %(name)s.",
    "wrong_honorific": "You usually write to them as “%(expected)s”.",
    "wrong_honorific.switched": "“%(said)s” stands here; the rest of the letter says “%(expected)s”.",
    "wrong_honorific.self": "You call yourself “%(said)s” here, and “%(expected)s” elsewhere.",
    "wrong_language": "They write to you in another language.",
    "missing_attachment": "The text speaks of a file, and none is attached.",
    "missing_attachment.other": "The text names “%(file)s”; attached is %(instead)s.",
    "weekday_mismatch": "The weekday and the date do not belong together.",
    "past_date": "“%(quote)s” is over, and the sentence looks ahead.",
    "amount_mismatch": "The thread says “%(there)s”.",
    "foreign_link": "This link does not come from the thread.",
    "fact_not_in_thread": "“%(quote)s” is not in the thread.",
    "unusual_recipient": "You have not written to %(address)s before.",
    "unusual_recipient.domain": "You have not written to %(address)s before, nor to anybody there.",
    "reply_all": "%(sender)s wrote to you; this goes to %(count)s people.",
    "reply_all.private": "These words seem meant for one; the letter goes to %(count)s people.",
    "look_alike_address": "%(address)s looks like %(like)s, which you know.",
    "look_alike_address.forged": "%(address)s holds letters that only look like those of %(like)s.",
    "tone_clash": "Their last letter was about something hard; this sounds light.",
    "tone_clash.harsh": "“%(quote)s” is loud for a letter that will be read in quiet.",
    "reads_like_template": "This reads like a template.",
    "reads_like_template.near": "%(percent)s %% of it stands in a letter that somebody else got.",
    "nothing_specific": "Nothing in it could only be said to this person.",
    "over_balance": "%(ai)s of your last 12 letters to them had AI in them; the limit is %(limit)s.",
    "sensitive": "The conversation holds something sensitive, and words of the software stand in this letter.",
    "sensitive.own": "This speaks of something hard, and words of the software stand in this letter.",
    "sensitive.secret": "This looks like a password or a number to keep secret.",
    "repeated_chase": "%(count)s letters of yours stand unanswered; this would be one more.",
    "partly_read": "This letter is very long: the checks read its first %(read)s characters.",
    "odd_hour": "It is %(clock)s where they are.",
    "time_agreed": "A time was settled already: “%(said)s”.",
    "no_subject": "It has no subject.",
    "clock_unknown": "Nothing tells on which clock they live: the times are said as %(clock)s.",
    "kept_by_hand": "The rules keep this one for you to write.",
    "forged_disclosure": "“%(quote)s” looks like a receipt’s line. Only the desk writes that line.",
    # Programs read these: what took the time, and for whom, is not theirs to know.
    "slot_gone": "“%(quote)s” is no longer free.",
    "slot_gone.over": "“%(quote)s” is over.",
    "slot_gone.offered": "“%(quote)s” is offered to somebody else.",
    "slot_gone.invited": "At “%(quote)s” you have something else.",
    "slot_gone.invited_over": "The time of this invitation is over: %(quote)s.",
    "slot_gone.called_off": "This meeting was called off meanwhile: %(quote)s.",
    "invitation_differs": "An invitation goes with this letter, and the text does not say its time: %(quote)s.",
}
DO = {
    "unfilled_gap": "Fill it, or take it out.",
    "wrong_name": "Put their own name, as they write it.",
    "wrong_honorific": "Keep the form of address that the two of you use.",
    "wrong_language": "Write in theirs, unless the two of you agreed otherwise.",
    "missing_attachment": "Attach the file, or take the words out.",
    "missing_attachment.other": "Look whether it is the right file.",
    "weekday_mismatch": "Look at a calendar and put right whichever is wrong.",
    "past_date": "Look at a calendar and put the day that you mean.",
    "amount_mismatch": "Compare the two. If yours is meant, keep it.",
    "foreign_link": "Check where it leads, or take it out.",
    "fact_not_in_thread": "If you know it, keep it; else take it out.",
    "unusual_recipient": "Look whether it is the right person.",
    "reply_all": "Take out those whom it does not concern.",
    "look_alike_address": "Look at it letter by letter, or choose the one you know.",
    "tone_clash": "Read their letter once more, then this line.",
    "tone_clash.harsh": "If you mean it, keep it; the facts alone may weigh more.",
    "reads_like_template": "Say it as you would to this one person.",
    "nothing_specific": "Add a sentence only you could write to them.",
    "over_balance": "Write this one yourself.",
    "sensitive": "Write this one yourself.",
    "sensitive.secret": "Mail is open to many. Tell it them another way.",
    "repeated_chase": "Perhaps a call, or another person, gets further than one more letter.",
    "partly_read": "Read the rest with your own eyes, or send it as a file.",
    "odd_hour": "It can wait for their morning.",
    "time_agreed": "Stand by it and take the others out, or say that you would like to move it.",
    "no_subject": "Say in a few words what it is about, or send it without.",
    "clock_unknown": "If you know where they live, say so: the letter then says them on both clocks.",
    "kept_by_hand": "Write this one yourself.",
    "forged_disclosure": "Take it out; the true line is added by itself.",
    "slot_gone": "Choose another time, or take it out.",
    "slot_gone.invited": "Call the other off or mark it as free, or propose another time.",
    "slot_gone.called_off": "Put this letter aside, or write to them without it.",
    "slot_gone.invited_over": "Propose another time, or write to them without it.",
    "invitation_differs": "Say that time in the text, or take the invitation out.",
}


def what_to_do(message: str) -> str:
    """Return what to do, of a message key: its own sentence, else its rule's."""
    return DO.get(message) or DO[message.partition(".")[0]]


def in_english(concern: Concern) -> dict[str, object]:
    """Return a concern as INTERFACES.md shapes it."""
    return {
        "rule": concern.rule,
        "blocks": concern.blocks,
        "quote": concern.quote,
        "why": WHY[concern.message] % {"quote": concern.quote, **concern.slots},
        "do": what_to_do(concern.message),
    }
