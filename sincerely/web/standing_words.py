"""Standing approvals in words: kinds, what a first wording may be, why one letter was held back."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

KINDS = {
    "out_of_office": noop("An absence note, to each person once"),
    "slot_confirmation": noop("Confirming a time that somebody chose of those you offered"),
}
FIRST = {
    ("out_of_office", "en"): (
        "Away until {back}",
        "Hello {name},\n\nI am away and will read your message when I am back on {back}.",
    ),
    ("out_of_office", "vi"): (
        "Vắng mặt đến {back}",
        "Chào {name},\n\nTôi đang vắng mặt và sẽ đọc thư khi quay lại vào ngày {back}.",
    ),
    ("slot_confirmation", "en"): ("Our meeting", "Hello {name},\n\n{when} it is. I have kept the time free."),
    ("slot_confirmation", "vi"): ("Lịch hẹn", "Chào {name},\n\nHẹn gặp {when}. Tôi đã giữ giờ này."),
}
"""Wordings to begin with; what counts is what the owner makes of them and says yes to."""
PLACES = {
    "name": noop("their given name"),
    "back": noop("the day that you choose under “Back on”: the note ends when that day begins"),
    "when": noop("the time that they chose"),
}
"""What each named place is filled with."""
PROBLEMS = {
    "standing.no_such_kind": noop("There are only two kinds of letter that may leave under a standing approval."),
    "standing.no_such_language": noop("A letter is in English or Vietnamese."),
    "standing.no_text": noop("The letter has no text, or more than 4,000 characters."),
    "standing.no_subject": noop("The letter needs a subject of one line."),
    "standing.unknown_place": noop("A named place in braces is not one of those that can be filled here."),
    "standing.when_is_missing": noop("A confirmation names the time: put {when} where it belongs."),
    "standing.open_gap": noop("A place is still open; these words leave without another look."),
    "standing.count": noop("Say how many letters may leave, from 1 to 500."),
    "standing.end": noop("Say until when, at most three months from now."),
    "standing.no_such_person": noop("Nobody with this address is known. Give it as it stands on their page."),
    "standing.revoked": noop("It was ended."),
    "standing.over": noop("It was not in force then."),
    "standing.used_up": noop("As many had left as you allowed."),
    "standing.other_person": noop("It is not meant for them."),
    "standing.stranger": noop("You never wrote to them."),
    "standing.once_each": noop("They had it already."),
    "standing.kept_by_hand": noop("What goes to them is written by you."),
    "standing.hard_matter": noop("Something hard stands between you; that is yours to answer."),
    "standing.partly_read": noop("The desk could not read it to its end."),
    "standing.bad_value": noop("A name or time could not stand in the letter."),
    "standing.other_words": noop("It would not have been the words you approved."),
    "standing.not_to_you": noop("It was not written to you alone or by name."),
    "standing.a_check_blocks": noop("One of the checks stood in the way."),
    "standing.second_yes": noop("Such letters wait for a second person’s yes."),
    "standing.unsafe": noop("It could not be rendered safely."),
}


def why(key: str) -> str:
    """Return a reason as a sentence."""
    return gettext(PROBLEMS.get(key, "The rules keep this one for you to write."))


def kinds() -> list[tuple[str, str]]:
    """Return the kinds with their names."""
    return [(kind, gettext(words)) for kind, words in KINDS.items()]
