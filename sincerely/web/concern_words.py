"""Concerns in words, for pages: why each was raised, and what to do. The sentences are those of the command line."""

from collections.abc import Mapping

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.review.concerns import Concern
from sincerely.web import reasons

WHY = {
    "unfilled_gap": noop("A place is still open: %(label)s."),
    "slot_gone": noop("“%(quote)s” is no longer free."),
    "slot_gone.over": noop("“%(quote)s” is over."),
    "slot_gone.offered": noop("“%(quote)s” is offered to somebody else: %(by)s."),
    "slot_gone.invited": noop("At “%(quote)s” you have something else."),
    "slot_gone.invited_over": noop("The time of this invitation is over: %(quote)s."),
    "slot_gone.called_off": noop("This meeting was called off meanwhile: %(quote)s."),
    "invitation_differs": noop("An invitation goes with this letter, and the text does not say its time: %(quote)s."),
    "forged_disclosure": noop("“%(quote)s” looks like a receipt’s line. Only the desk writes that line."),
    "wrong_name": noop("The greeting says “%(called)s”; this letter goes to %(name)s."),
    "wrong_name.marks": noop("“%(called)s” carries other marks than the name %(name)s."),
    "wrong_name.within": noop("“%(called)s” is nearly the name of %(name)s."),
    "wrong_honorific": noop("You usually write to them as “%(expected)s”."),
    "wrong_honorific.switched": noop("“%(said)s” stands here; the rest of the letter says “%(expected)s”."),
    "wrong_honorific.self": noop("You call yourself “%(said)s” here, and “%(expected)s” elsewhere."),
    "wrong_language": noop("They write to you in another language."),
    "missing_attachment": noop("The text speaks of a file, and none is attached."),
    "missing_attachment.other": noop("The text names “%(file)s”; attached is %(instead)s."),
    "weekday_mismatch": noop("The weekday and the date do not belong together."),
    "past_date": noop("“%(quote)s” is over, and the sentence looks ahead."),
    "amount_mismatch": noop("The thread says “%(there)s”."),
    "foreign_link": noop("This link does not come from the thread."),
    "fact_not_in_thread": noop("“%(quote)s” is not in the thread."),
    "unusual_recipient": noop("You have not written to %(address)s before."),
    "unusual_recipient.domain": noop("You have not written to %(address)s before, nor to anybody there."),
    "reply_all": noop("%(sender)s wrote to you; this goes to %(count)s people."),
    "reply_all.private": noop("These words seem meant for one; the letter goes to %(count)s people."),
    "look_alike_address": noop("%(address)s looks like %(like)s, which you know."),
    "look_alike_address.forged": noop("%(address)s holds letters that only look like those of %(like)s."),
    "tone_clash": noop("Their last letter was about something hard; this sounds light."),
    "tone_clash.harsh": noop("“%(quote)s” is loud for a letter that will be read in quiet."),
    "reads_like_template": noop("This reads like a template."),
    "reads_like_template.near": noop("%(percent)s %% of it stands in a letter that somebody else got."),
    "nothing_specific": noop("Nothing in it could only be said to this person."),
    "over_balance": noop("%(ai)s of your last 12 letters to them had AI in them; the limit is %(limit)s."),
    "sensitive": noop("The conversation holds something sensitive, and words of the software stand in this letter."),
    "sensitive.own": noop("This speaks of something hard, and words of the software stand in this letter."),
    "sensitive.secret": noop("This looks like a password or a number to keep secret."),
    "repeated_chase": noop("%(count)s letters of yours stand unanswered; this would be one more."),
    "partly_read": noop("This letter is very long: the checks read its first %(read)s characters."),
    "odd_hour": noop("It is %(clock)s where they are."),
    "time_agreed": noop("A time was settled already: “%(said)s”."),
    "no_subject": noop("It has no subject."),
    "clock_unknown": noop("Nothing tells on which clock they live: the times are said as %(clock)s."),
}
DO = {
    "forged_disclosure": noop("Take it out; the true line is added by itself."),
    "unfilled_gap": noop("Fill it, or take it out."),
    "slot_gone": noop("Choose another time, or take it out."),
    "slot_gone.invited": noop("Call the other off or mark it as free, or propose another time."),
    "slot_gone.called_off": noop("Put this letter aside, or write to them without it."),
    "slot_gone.invited_over": noop("Propose another time, or write to them without it."),
    "invitation_differs": noop("Say that time in the text, or take the invitation out."),
    "wrong_name": noop("Put their own name, as they write it."),
    "wrong_honorific": noop("Keep the form of address that the two of you use."),
    "wrong_language": noop("Write in theirs, unless the two of you agreed otherwise."),
    "missing_attachment": noop("Attach the file, or take the words out."),
    "missing_attachment.other": noop("Look whether it is the right file."),
    "weekday_mismatch": noop("Look at a calendar and put right whichever is wrong."),
    "past_date": noop("Look at a calendar and put the day that you mean."),
    "amount_mismatch": noop("Compare the two. If yours is meant, keep it."),
    "foreign_link": noop("Check where it leads, or take it out."),
    "fact_not_in_thread": noop("If you know it, keep it; else take it out."),
    "unusual_recipient": noop("Look whether it is the right person."),
    "reply_all": noop("Take out those whom it does not concern."),
    "look_alike_address": noop("Look at it letter by letter, or choose the one you know."),
    "tone_clash": noop("Read their letter once more, then this line."),
    "tone_clash.harsh": noop("If you mean it, keep it; the facts alone may weigh more."),
    "reads_like_template": noop("Say it as you would to this one person."),
    "nothing_specific": noop("Add a sentence only you could write to them."),
    "over_balance": noop("Write this one yourself."),
    "sensitive": noop("Write this one yourself."),
    "sensitive.secret": noop("Mail is open to many. Tell it them another way."),
    "repeated_chase": noop("Perhaps a call, or another person, gets further than one more letter."),
    "partly_read": noop("Read the rest with your own eyes, or send it as a file."),
    "odd_hour": noop("It can wait for their morning."),
    "time_agreed": noop("Stand by it and take the others out, or say that you would like to move it."),
    "no_subject": noop("Say in a few words what it is about, or send it without."),
    "clock_unknown": noop("If you know where they live, say so under “Times”: they are then said on both clocks."),
    "kept_by_hand": noop("Write this one yourself."),
}


def words_of(concern: Concern) -> tuple[str, str]:
    """Return why a concern was raised, and what to do, in the reader's language."""
    if concern.rule == "kept_by_hand":
        return reasons.say(str(concern.slots["rule"])), gettext(DO["kept_by_hand"])
    values: Mapping[str, object] = {"quote": concern.quote, **concern.slots}
    do = DO.get(concern.message) or DO[concern.rule]
    return gettext(WHY[concern.message]) % values, gettext(do)


def link_of(concern: Concern) -> tuple[str, str]:
    """Return (address, words) of the meeting that took a time, or the letter that settled one; blank where none is."""
    entry = concern.slots.get("entry") if concern.rule in ("slot_gone", "time_agreed") else None
    if entry and concern.rule == "time_agreed":
        return (f"/entries/{entry}/", gettext("Where it was settled"))
    return (f"/entries/{entry}/", str(concern.slots["by"] or "–")) if entry else ("", "")
