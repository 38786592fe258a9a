"""Concerns in plain English, for the command line's JSON; pages translate these very sentences."""

from sincerely.review.concerns import Concern

WHY = {
    "unfilled_gap": "A place is still open: %(label)s.",
    "wrong_name": "The greeting says “%(called)s”; this letter goes to %(name)s.",
    "wrong_honorific": "You usually write to them as “%(expected)s”.",
    "missing_attachment": "The text speaks of a file, and none is attached.",
    "weekday_mismatch": "The weekday and the date do not belong together.",
    "foreign_link": "This link does not come from the thread.",
    "fact_not_in_thread": "“%(quote)s” is not in the thread.",
    "reads_like_template": "This reads like a template.",
    "nothing_specific": "Nothing in it could only be said to this person.",
    "over_balance": "%(ai)s of your last 12 letters to them had AI in them; the limit is %(limit)s.",
    "sensitive": "The conversation holds something sensitive, and words of the software stand in this letter.",
    "kept_by_hand": "The rules keep this one for you to write.",
    "slot_gone": "“%(quote)s” is no longer free.",
    "invitation_differs": "An invitation goes with this letter, and the text does not say its time: %(quote)s.",
}
DO = {
    "unfilled_gap": "Fill it, or take it out.",
    "wrong_name": "Put their own name, as they write it.",
    "wrong_honorific": "Keep the form of address that the two of you use.",
    "missing_attachment": "Attach the file, or take the words out.",
    "weekday_mismatch": "Look at a calendar and put right whichever is wrong.",
    "foreign_link": "Check where it leads, or take it out.",
    "fact_not_in_thread": "If you know it, keep it; else take it out.",
    "reads_like_template": "Say it as you would to this one person.",
    "nothing_specific": "Add a sentence only you could write to them.",
    "over_balance": "Write this one yourself.",
    "sensitive": "Write this one yourself.",
    "kept_by_hand": "Write this one yourself.",
    "slot_gone": "Choose another time, or take it out.",
    "invitation_differs": "Say that time in the text, or take the invitation out.",
}


def in_english(concern: Concern) -> dict[str, object]:
    """Return a concern as INTERFACES.md shapes it."""
    return {
        "rule": concern.rule,
        "blocks": concern.blocks,
        "quote": concern.quote,
        "why": WHY[concern.rule] % {"quote": concern.quote, **concern.slots},
        "do": DO[concern.rule],
    }
