"""Single words of the rooms below as people say them: what a fact is about, tasks, modes, kinds of entry and source."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

ABOUT = {
    "family": noop("family"),
    "pet": noop("a pet"),
    "home": noop("home"),
    "hobby": noop("a hobby"),
    "taste": noop("likes and dislikes"),
    "language": noop("languages"),
    "origin": noop("where they come from"),
    "team": noop("a team"),
    "school": noop("school"),
    "health": noop("health"),
    "allergy": noop("an allergy"),
    "holiday": noop("a holiday"),
    "birth": noop("a birth"),
    "pregnancy": noop("a child on the way"),
    "birthday": noop("a birthday"),
    "anniversary": noop("an anniversary"),
    "wedding": noop("a wedding"),
    "engagement": noop("an engagement"),
    "baptism": noop("a baptism"),
    "graduation": noop("a graduation"),
    "exam": noop("an exam"),
    "job": noop("new work"),
    "promotion": noop("a promotion"),
    "retirement": noop("retirement"),
    "move": noop("a move"),
    "farewell": noop("a farewell"),
    "layoff": noop("losing work"),
    "job_loss": noop("losing work"),
    "death": noop("a loss"),
    "grief": noop("a loss"),
    "illness": noop("illness"),
    "surgery": noop("an operation"),
    "accident": noop("an accident"),
    "anger": noop("anger"),
    "complaint": noop("a complaint"),
    "apology": noop("an apology"),
    "conflict": noop("a disagreement"),
    "legal": noop("a legal matter"),
    "money_dispute": noop("a dispute about money"),
    "bad_news": noop("bad news"),
    "private": noop("something private"),
    "other": noop("something else"),
    "fact": noop("a fact"),
    "moment": noop("a moment"),
}
TASKS = {
    "data_entry": noop("Writing down contact details"),
    "filing": noop("Filing"),
    "calendar_hold": noop("Holding a time in your calendar"),
    "scheduling": noop("Finding a time"),
    "follow_up": noop("A follow-up"),
    "reminder": noop("A reminder"),
    "information": noop("An answer or information"),
    "documents_received": noop("Saying that documents arrived"),
    "introduction": noop("An introduction"),
    "reschedule": noop("Moving a meeting"),
    "out_of_office": noop("An absence note"),
    "check_in": noop("Just to be in touch"),
    "feedback": noop("Feedback"),
    "negotiation": noop("A negotiation"),
    "first_contact": noop("A first letter to somebody"),
    "thanks": noop("Thanks"),
    "congratulation": noop("Congratulations"),
    "condolence": noop("Condolence"),
    "apology": noop("An apology"),
    "complaint": noop("An answer to a complaint"),
    "bad_news": noop("Bad news"),
    "legal": noop("A legal matter"),
    "money_dispute": noop("A dispute about money"),
    "private": noop("Something private"),
}
MODES = {
    "off": noop("off"),
    "human": noop("human"),
    "assist": noop("assist"),
    "draft": noop("draft"),
    "auto": noop("auto"),
}
KINDS = {
    "message": noop("Message"),
    "call": noop("Call"),
    "meeting": noop("Meeting"),
    "note": noop("Note"),
    "mbox": noop("Mailbox"),
    "maildir": noop("Mail folder"),
    "eml": noop("Messages"),
    "ics": noop("Calendar"),
    "vcf": noop("Contacts"),
    "csv": noop("Contacts, a table"),
}
BY_GROUP = {"about": ABOUT, "task": TASKS, "mode": MODES, "kind": KINDS}


def label(name: str, group: str) -> str:
    """Return the word for `name` of a group (about, task, mode, kind); a name without one is shown as it is."""
    words = BY_GROUP[group]
    return gettext(words[name]) if name in words else name.replace("_", " ")
