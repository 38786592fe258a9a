"""What erasing a person takes away and what it leaves, in words. The command line says the same."""

import unicodedata

from django.utils.translation import gettext, ngettext

from sincerely.journey.erasing import Preview
from sincerely.people.models import Person


def goes_words(seen: Preview) -> list[str]:
    """Return a sentence for each kind of thing that goes."""
    n = seen.goes
    said = {
        "messages": ngettext(
            "%(n)s message between you two, with its raw bytes and its words in the search index",
            "%(n)s messages between you two, with their raw bytes and their words in the search index",
            n["messages"],
        ),
        "meetings": ngettext("%(n)s meeting", "%(n)s meetings", n["meetings"]),
        "notes": ngettext("%(n)s note or call", "%(n)s notes and calls", n["notes"]),
        "notices": ngettext(
            "%(n)s promise, ask or fact found in them", "%(n)s promises, asks and facts found in them", n["notices"]
        ),
        "addresses": ngettext("%(n)s address or number", "%(n)s addresses and numbers", n["addresses"]),
        "cards": ngettext("%(n)s card of an address book", "%(n)s cards of address books", n["cards"]),
        "held_slots": ngettext("%(n)s time held for them", "%(n)s times held for them", n["held_slots"]),
        "handled": ngettext("%(n)s line under “Handled for you”", "%(n)s lines under “Handled for you”", n["handled"]),
        "proposals": ngettext("%(n)s proposal about them", "%(n)s proposals about them", n["proposals"]),
        "drafts": ngettext(
            "%(n)s letter to them that you never approved", "%(n)s letters to them that you never approved", n["drafts"]
        ),
        "receipts": ngettext(
            "what %(n)s receipt says: whoever looks it up is told that it was erased",
            "what %(n)s receipts say: whoever looks them up is told that they were erased",
            n["receipts"],
        ),
        "removals": ngettext(
            "%(n)s removed source that holds something of them: it can't be put back any more",
            "%(n)s removed sources that hold something of them: they can't be put back any more",
            n["removals"],
        ),
    }
    return [said[kind] % {"n": number} for kind, number in n.items() if number]


def stays_words(seen: Preview) -> list[str]:
    """Return a sentence for each kind of thing that stays, and why."""
    n = seen.stays
    said = {
        "shared": ngettext(
            "%(n)s entry that others have a part in: it stays for them as it was written, no longer linked to this"
            " person",
            "%(n)s entries that others have a part in: they stay for them as they were written, no longer linked to"
            " this person",
            n["shared"],
        ),
        "approved": ngettext(
            "%(n)s letter that you approved: it stays as proof of what you said yes to, with its address",
            "%(n)s letters that you approved: they stay as proof of what you said yes to, with their addresses",
            n["approved"],
        ),
        "drafts_to_others": ngettext(
            "%(n)s draft that is to others too: take the person out of it yourself",
            "%(n)s drafts that are to others too: take the person out of them yourself",
            n["drafts_to_others"],
        ),
        "humans_only": ngettext(
            "%(n)s address with the wish that no AI is used for letters to it: the wish is kept for good",
            "%(n)s addresses with the wish that no AI is used for letters to them: the wish is kept for good",
            n["humans_only"],
        ),
        "quarantined": ngettext(
            "%(n)s item in quarantine: it could not be read, so nobody knows whom it is about",
            "%(n)s items in quarantine: they could not be read, so nobody knows whom they are about",
            n["quarantined"],
        ),
    }
    return [said[kind] % {"n": number} for kind, number in n.items() if number] + [
        gettext("What others wrote about them, and the ledger's hashes, which tell nobody anything.")
    ]


def after_words() -> list[str]:
    """Return what happens later: whether they can come back."""
    return [
        gettext("Nothing is changed on a server or in your files: mail, cards and events stay where they lie."),
        gettext(
            "Mail accounts, calendars and address books do not bring the same things in again while they lie where they"
            " are. A file that you import again does, as something new; so does whatever they write to you from now on."
        ),
        gettext("Copies outside this desk, such as backups or a receipt's proof that they saved, can't be reached."),
    ]


def waiting_words(seen: Preview) -> str:
    """Return why nothing is erased yet; blank where nothing is in the way."""
    if not seen.waiting:
        return ""
    return gettext(
        "Letters to this person are still on their way: %(letters)s. Take them back, or wait until they have left and"
        " are on the timeline. Then erase."
    ) % {"letters": ", ".join(f"“{subject or gettext('(no subject)')}”" for subject in seen.waiting)}


def is_the_name(typed: str, person: Person) -> bool:
    """Whether somebody typed this person's name as it stands on the page."""
    return _plain(typed) == _plain(person.name) != ""


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()))
