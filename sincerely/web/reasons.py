"""Message keys of the rooms below, put into words. Plain code never speaks to people; this page of phrases does."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_noop as noop

from sincerely.web import second_words
from sincerely.web.moment_words import SENTENCES

REASONS = {
    "promise.today": noop("You promised this by today."),
    "promise.soon": noop("You promised this by %(due)s."),
    "promise.late": noop("You promised this by %(due)s; that day has passed."),
    "promise.undated": noop("You promised this %(ago)s, without a date."),
    "they_promised.late": noop("%(name)s promised this by %(due)s; nothing has come yet."),
    "they_promised.undated": noop("%(name)s promised this %(ago)s; nothing has come yet."),
    "agreed.today": noop("You said yes to this; it is wanted by today."),
    "agreed.soon": noop("You said yes to this; it is wanted by %(due)s."),
    "agreed.late": noop("You said yes to this; it was wanted by %(due)s."),
    "agreed.they_late": noop("%(name)s said yes to this; it was wanted by %(due)s and has not come."),
    "ask.open": noop("%(name)s asked you this %(ago)s and has had no answer."),
    "ask.again": noop("%(name)s has asked on %(times)s different days."),
    "ask.unanswered": noop("%(name)s wrote this %(ago)s, and theirs is the last word."),
    "awaited.open": noop("You asked this %(ago)s; no answer has come."),
    "thanks_owed": noop("%(name)s did this for you %(ago)s. You have not said thank you."),
    "quiet": noop("Quiet for %(days)s days; half of the time you are in touch again within %(pause)s."),
    "moment.death": noop("%(name)s has lost someone. You have said no word about it since."),
    "moment.death_told": noop("%(name)s told you of a loss. You have said no word about it since."),
    "moment.birth": noop("A child was born. %(name)s told you %(ago)s."),
    "moment.pregnancy": noop("A child is on the way. %(name)s told you %(ago)s."),
    "moment.wedding": noop("A wedding. %(name)s told you %(ago)s."),
    "moment.engagement": noop("An engagement. %(name)s told you %(ago)s."),
    "moment.birthday": noop("A birthday, mentioned %(ago)s."),
    "moment.anniversary": noop("An anniversary, mentioned %(ago)s."),
    "moment.job": noop("%(name)s has new work. The news came %(ago)s."),
    "moment.promotion": noop("%(name)s moves up. The news came %(ago)s."),
    "moment.award": noop("An award. %(name)s told you %(ago)s."),
    "moment.retirement": noop("%(name)s is retiring. The news came %(ago)s."),
    "moment.graduation": noop("A graduation. %(name)s told you %(ago)s."),
    "moment.exam": noop("An exam matters to %(name)s just now."),
    "moment.school": noop("News from school. %(name)s told you %(ago)s."),
    "moment.move": noop("%(name)s is moving, or has moved."),
    "moment.farewell": noop("%(name)s is saying goodbye."),
    "moment.layoff": noop("%(name)s wrote of losing work."),
    "moment.illness": noop("Illness: %(name)s told you %(ago)s."),
    "moment.surgery": noop("An operation: %(name)s told you %(ago)s."),
    "moment.accident": noop("An accident: %(name)s told you %(ago)s."),
    "moment.baptism": noop("A baptism. %(name)s told you %(ago)s."),
    "moment.other": noop("Something in %(name)s’s life. They told you %(ago)s."),
    "sensitive.illness": noop("%(name)s wrote of illness %(ago)s."),
    "sensitive.anger": noop("%(name)s is upset, and wrote so %(ago)s."),
    "sensitive.complaint": noop("%(name)s complained %(ago)s."),
    "sensitive.apology": noop("%(name)s apologised %(ago)s."),
    "sensitive.conflict": noop("There is a disagreement with %(name)s."),
    "sensitive.legal": noop("%(name)s raised a legal matter %(ago)s."),
    "sensitive.money_dispute": noop("Money is in dispute with %(name)s."),
    "sensitive.job_loss": noop("Work is ending for somebody: %(name)s wrote %(ago)s."),
    "sensitive.bad_news": noop("%(name)s had bad news %(ago)s."),
    "sensitive.private": noop("%(name)s told you something private %(ago)s."),
    "sensitive.grief": noop("%(name)s is grieving. You have not written since."),
}
ABOVE = {
    "above.grief": noop("A loss comes before any deadline."),
    "above.promise_due": noop("Your own word, due now, comes before what can wait."),
    "above.hard": noop("A hard matter between people comes before routine."),
    "above.asked_again": noop("Somebody had to ask more than once."),
    "above.thanks_owed": noop("Thanks that are owed come before open questions."),
    "above.ask": noop("A question that waits for you comes before what you wait for."),
    "above.moment": noop("News from a life comes before what others owe you."),
    "above.promise": noop("Your own promise comes before what others owe you."),
    "above.they_promised": noop("Something was promised for a day; quiet has no day."),
    "above.awaited": noop("An open question comes before quiet."),
    "above.to_all": noop("What is put to you comes before what everybody was asked."),
    "above.important": noop("You marked this person as important."),
    "above.deadline": noop("This deadline is earlier."),
    "above.times": noop("This was asked more often."),
    "above.closer": noop("The two of you have been in touch more often."),
    "above.longer": noop("This has waited longer."),
}
NO_DRAFT = {
    "policy.task.thanks": noop("Thanks are words between people. The software does not write them for you."),
    "policy.task.congratulation": noop("Congratulations are words between people. The software does not write them."),
    "policy.task.condolence": noop(
        "Condolence is from one person to another. The software does not write it for you, even if you ask."
    ),
    "policy.task.apology": noop("An apology is yours to make. The software does not write it."),
    "policy.task.complaint": noop("Somebody is upset. They should hear you, not software."),
    "policy.task.bad_news": noop("This is hard for somebody. They should hear you, not software."),
    "policy.task.legal": noop("A legal matter is yours to answer; nothing is drafted."),
    "policy.task.money_dispute": noop("Money is in dispute. Nothing is drafted."),
    "policy.task.private": noop("This is private. Nothing is drafted."),
    "policy.task.check_in": noop("A friendly word after a silence is worth little if software writes it. You write."),
    "policy.task.first_contact": noop("A first letter is yours to write; the checks stay on."),
    "policy.matters": noop("The conversation holds something sensitive, so nothing is drafted here."),
    "policy.by_hand": noop("You keep this person by hand. Nothing is drafted."),
    "policy.humans_only": noop("This person asked for humans only. Nothing is drafted for them."),
    "policy.balance": noop(
        "Too many of your last letters to this person had AI in them. Drafting waits until you write."
    ),
    "policy.tightened": noop("You set this to be written by you."),
}
QUESTIONS = {
    "grief.go": noop("Can you go, or send flowers?"),
    "grief.call": noop("Would a call suit better than a letter just now?"),
    "grief.remember": noop("What do you remember that would warm them to hear?"),
    "grief.relieve": noop("Is there any work you can take off their hands this week?"),
    "hard.call": noop("Should you call instead of writing?"),
    "hard.hear": noop("What do they need to hear from you, in your own voice?"),
    "hard.relieve": noop("What can you put right, or take off their hands?"),
    "thanks.what": noop("What exactly did they do, and what did it cost them?"),
    "thanks.says": noop("What does it say about them?"),
    "thanks.who_else": noop("Who else should hear of it?"),
    "moment.feel": noop("What did you feel when you read it?"),
    "moment.part": noop("What do you know about the road that led there?"),
    "moment.ask": noop("What would you like to know about it?"),
    "quiet.why": noop("Do you know why it has been quiet?"),
    "quiet.give": noop("What could you give, rather than ask?"),
    "quiet.right": noop("Is it right to write at all, or is quiet fine?"),
    "promise.can": noop("Can you keep it as you said it? If not, by when?"),
    "promise.more": noop("What would make it easier for them?"),
    "ask.answer": noop("What is your answer?"),
    "ask.behind": noop("What is behind the question?"),
    "ask.late": noop("They asked more than once: do you owe them a word about that?"),
    "awaited.need": noop("Do you still need it, and by when?"),
    "awaited.easier": noop("What would make it easier for them to answer?"),
    "feedback.good": noop("What exactly is good in it?"),
    "feedback.change": noop("What would you change, and can they hear it in writing?"),
    "negotiation.give": noop("What can you give here, and what not?"),
    "negotiation.need": noop("What do you need from them in return?"),
    "first.why": noop("Why them, and why now?"),
    "first.give": noop("What could be in it for them?"),
    "owed.me": noop("You owe them this: is it a part of this letter?"),
    "owed.them": noop("They owe you this: do you mention it, or let it rest?"),
    "fact.ask": noop("They told you about this. How is it now?"),
    "open.what": noop("What do you want to say?"),
}
REFUSED = {
    "pace.unchanged": noop("Unchanged %(n)s times in a row. Take this one slowly: it can be approved %(at)s."),
    "pace.hasty": noop("The last yeses came faster than one can read. This one can be approved %(at)s."),
    "pace.second_look": noop("They are important to you: look at it once more, %(at)s. Nothing was approved yet."),
    "kind.nobody": noop("Choose somebody under People first: it is written from what stands between you two."),
    "kind.nothing_awaited": noop("You are waiting for nothing of theirs, so there is nothing to remind them of."),
    "kind.nothing_arrived": noop("No file of theirs arrived lately."),
    "kind.no_meeting": noop("No meeting with them lies ahead."),
    "approval.not_signed_in": noop("Only a signed-in person can approve."),
    "approval.not_waiting": noop("This letter no longer waits for a yes."),
    "approval.not_these_bytes": noop(
        "These are not the words that were shown last: the letter was changed or opened again in another window. "
        "Please look again."
    ),
    "approval.voided": noop("The text changed after your yes. Please look again."),
    "approval.blocked": noop("Not yet: something still blocks this letter."),
    "gate.no_approval": noop("It was stopped: there was no approval."),
    "gate.not_the_approved_bytes": noop("It was stopped: these were not the approved words."),
    "gate.kept_by_hand": noop(
        "It was held back: since your yes this became one for you to write. Nothing was sent; please look again."
    ),
    "gate.they_wrote": noop("They wrote since your yes. Nothing was sent; please look again."),
    "gate.balance": noop(
        "Too many of your last letters to them had AI in them. Nothing was sent; please write it in your own words."
    ),
    "gate.account_gone": noop("The account that sends from this address was removed. The letter waits."),
    "gate.account_off": noop("The account that sends from this address is off. The letter waits."),
    "gate.account_fault": noop(
        "The mail server or provider refused the sign-in of this address. "
        "The letter waits until you mend that in Sources."
    ),
    "gate.no_token": noop("The provider could not be asked to renew the sign-in. The letter waits."),
    "gate.no_server": noop(
        "There is no account yet that sends from this address. Add one in Sources; the letter waits."
    ),
    "gate.slot_gone": noop(
        "It was held back: a time that it names is taken or over since your yes. "
        "Nothing was sent; it is in the editor again."
    ),
    "gate.other_recipients": noop("It was stopped: the recipients were not the approved ones."),
    "gate.standing_over": noop("It did not leave in time: what you had approved beforehand has ended."),
    "gate.standing_ended": noop("You ended what you had approved beforehand before it left; it was not sent."),
    "gate.stopped": noop("You had no more tries made."),
    "gate.undo_window": noop("It was held back: it can still be taken back."),
    "gate.unsafe_bytes": noop("It was stopped: the message could not be sent safely."),
    "gate.says_automatic": noop("It was stopped: what it says of how it was written does not hold."),
}
RULES_KEEP = noop("The rules keep this one for you to write.")
WEEKDAYS_VI = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""Django writes "Thứ 3"; people write "thứ Ba", and small inside a sentence."""
EVERY = {**REASONS, **ABOVE, **NO_DRAFT, **QUESTIONS, **REFUSED, **second_words.REFUSED, **SENTENCES}


def ago(days: int) -> str:
    """Return "today", "yesterday", "4 days ago"."""
    if days <= 0:
        return gettext("today")
    if days == 1:
        return gettext("yesterday")
    return ngettext("%(days)s day ago", "%(days)s days ago", days) % {"days": days}


def weekday(day: date) -> str:
    """Return the name of a weekday inside a sentence: "Fri", "thứ Sáu"."""
    return WEEKDAYS_VI[day.weekday()] if get_language() == "vi" else date_format(day, "D")


def day_words(day: date) -> str:
    """Return a day with its weekday, short: "Fri 27 Nov", "thứ Sáu 27/11"."""
    if get_language() == "vi":
        return f"{weekday(day)} {day.day}/{day.month}"
    return date_format(day, "D j M")


def dated_day(day: date, now: date) -> str:
    """Return a day with its weekday, and with its year where that is another one: "Wed 17 Sep 2025"."""
    if day.year == now.year:
        return day_words(day)
    return f"{day_words(day)}{'/' if get_language() == 'vi' else ' '}{day.year}"


def near_day(day: date, now: date) -> str:
    """Return a day that comes: "today", "tomorrow", "Wed 2 Dec", "Fri 8 Jan 2027"."""
    left = (day - now).days
    return gettext("today") if left == 0 else gettext("tomorrow") if left == 1 else dated_day(day, now)


def long_day(day: date) -> str:
    """Return a day for the head of a page: "Friday 27 November 2026", "Thứ Sáu, 27/11/2026"."""
    if get_language() == "vi":
        words = weekday(day)
        return f"{words[:1].upper()}{words[1:]}, {day.day}/{day.month}/{day.year}"
    return date_format(day, "l j F Y")


def whole_moment(at: datetime) -> str:
    """Return a moment with its whole date, on the owner's clock: "Thu 26 Nov 2026, 16:20"."""
    local = timezone.localtime(at)
    year = f"{'/' if get_language() == 'vi' else ' '}{local.year}"
    return f"{day_words(local)}{year}, {local:%H:%M}"


def full_moment(at: datetime, clock: str) -> str:
    """Return a moment of the log, in UTC, with strftime's `clock`: "24 November 2026, 03:34", "03:34, 24/11/2026"."""
    there = at.astimezone(UTC)
    if get_language() == "vi":
        return f"{there:{clock}}, {there.day}/{there.month}/{there.year}"
    return f"{date_format(there, 'j F Y')}, {there:{clock}}"


def birthday_words(text: str) -> str:
    """Return a birthday, kept as an ISO date or as --MM-DD: "14 May 1984", "14/5"; other text as it was typed."""
    try:
        day = date.fromisoformat(text.replace("--", "2000-", 1) if text.startswith("--") else text)
    except ValueError:
        return text
    has_year = not text.startswith("--")
    if get_language() == "vi":
        return f"{day.day}/{day.month}" + (f"/{day.year}" if has_year else "")
    return date_format(day, "j F Y" if has_year else "j F")


def moment_words(at: datetime, now: datetime) -> str:
    """Return when something was said, seen from now: "today 06:58", "Thu 16:20", "13 Oct", "4 Feb 2025"."""
    local, here = timezone.localtime(at), timezone.localtime(now)
    days = (here.date() - local.date()).days
    clock = f"{local:%H:%M}"
    if days == 0:
        return f"{gettext('today')} {clock}"
    if 0 < days < 7:
        return f"{weekday(local)} {clock}"
    if get_language() == "vi":
        return f"{local.day}/{local.month}" + (f"/{local.year}" if local.year != here.year else "")
    return date_format(local, "j M" if local.year == here.year else "j M Y")


def say(key: str, slots: Mapping[str, object] | None = None, *, name: str = "") -> str:
    """Return the sentence of a message key in the reader's language; an unknown key is shown as it is."""
    phrase = EVERY.get(key)
    if phrase is None and key.startswith("policy."):
        family = next((name for name in ("policy.matter", "policy.tightened") if key.startswith(name)), "")
        phrase = NO_DRAFT.get({"policy.matter": "policy.matters"}.get(family, family), RULES_KEEP)
    if phrase is None:
        return key
    values = {"name": name, **(slots or {})}
    if "days" in values:
        values["ago"] = ago(int(str(values["days"])))
    if "median" in values:
        pause = int(str(values["median"]))
        values["pause"] = ngettext("%(n)s day", "%(n)s days", pause) % {"n": pause}
    if isinstance(values.get("due"), date):
        values["due"] = dated_day(values["due"], timezone.localdate())  # type: ignore[arg-type]
    sentence = gettext(phrase) % values
    return sentence[:1].upper() + sentence[1:]
