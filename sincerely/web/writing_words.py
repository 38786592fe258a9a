"""Writing to servers in words: fields, grounds, why not, what came of it, and two versions side by side."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.accounts.models import Owner
from sincerely.journey.writing_back import Outcome
from sincerely.sources import queries
from sincerely.sources.card_changes import FIELDS, read_card
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.event_changes import read_invitation
from sincerely.sources.models import FormerVersion, Source
from sincerely.sources.parse_calendar import month_window, parse_calendar
from sincerely.sources.records import EventRecord
from sincerely.sources.remote import Trouble
from sincerely.web import reasons
from sincerely.web.source_words import FAULTS, fault_words

FIELD_WORDS = {
    "name": noop("Name"), "organisation": noop("Organisation"), "title": noop("Title"), "birthday": noop("Birthday"),
    "email": noop("Address"), "phone": noop("Number"), "link": noop("Link"), "answer": noop("What you answered"),
    "summary": noop("What"), "start": noop("Begins"), "end": noop("Ends"), "place": noop("Where"),
    "status": noop("State"),
}  # fmt: skip
GROUNDS = {
    "typed": noop("you typed it"),
    "accepted": noop("you accepted it"),
    "filed": noop("filed from a signature"),
    "known": noop("known from letters or another book"),
}
WHY_NOT = {
    "not_a_server": noop("This is a file here, not an account on a server."),
    "removed": noop("This account was removed. Nothing is written there."),
    "off": noop("This account is switched off. Nothing is asked of it and nothing is written."),
    "may_not_write": noop("This account is read-only from here. Allow writing on its page first."),
    "read_only": noop("The server lets you read this, not change it."),
    "gone": noop("The server has this calendar or address book no more."),
    "not_chosen": noop("This calendar or address book is not among those that are read. Choose it first."),
    "not_signed_in": noop("You are signed in no more. Sign in again; nothing was written."),
}
CANNOT = {
    "no_object": noop("What stands there can't be read, so it is left alone."),
    "cut_off": noop("What stands there is cut off in the middle, so it is left alone."),
    "charset": noop("It is written in characters that can't be changed without harm, so it is left alone."),
    "not_invited": noop("None of your addresses is among those invited; there is nothing to answer."),
    "own_meeting": noop("This is your own meeting; there is nothing to answer."),
    "called_off": noop("This meeting was called off; there is nothing to answer."),
    "no_occurrence": noop("This day of the series was not found in your calendar."),
    "would_tell": noop(
        "This calendar's server writes to the organiser by itself when your answer changes, in words that you don't "
        "see. So it is not changed from here. Answer by letter; your own calendar keeps what it says."
    ),
    "moved": noop("It changed while it was being changed. Nothing was written."),
}
ANSWERS = {
    "ACCEPTED": noop("Yes, I come"),
    "TENTATIVE": noop("Perhaps"),
    "DECLINED": noop("No, I can't"),
    "NEEDS-ACTION": noop("not answered yet"),
    "": noop("you are not invited"),
}
STATUSES = {"confirmed": noop("confirmed"), "tentative": noop("tentative"), "cancelled": noop("cancelled")}
DONE = {
    "contact_fields": noop("The card of %(name)s in %(book)s: %(fields)s"),
    "contact_added": noop("A new card of %(name)s in %(book)s"),
    "slot_held": noop("A time held for %(name)s in %(book)s: %(at)s"),
    "answered": noop("Your answer to “%(name)s” in %(book)s: %(answer)s"),
    "put_back": noop("The former version put back: %(name)s, in %(book)s"),
}
STATES = {
    "writing": noop("The server did not answer. Nobody knows yet whether it was written; ask again."),
    "conflict": noop("Not written: somebody changed it there meanwhile."),
    "failed": noop("Not written. What stood there stands there."),
}


def book_name(source: Source) -> str:
    """Return a calendar or address book with its account, as people know it."""
    account = source.account.name if source.account is not None else ""
    return f"{source.shown_as} ({account})" if account else source.shown_as


def why_not_words(key: str) -> str:
    """Return why nothing is written, as a sentence."""
    return gettext(WHY_NOT.get(key, WHY_NOT["not_a_server"]))


def trouble_words(trouble: Trouble, source: Source) -> tuple[str, str]:
    """Return what went wrong at a server, and what to do."""
    account = source.account
    host, port = (account.host, account.port) if account is not None else ("", 0)
    return fault_words(trouble.fault, host=host, port=port), gettext(FAULTS[trouble.fault][1])


def outcome_words(outcome: Outcome) -> str:
    """Return what came of a change that was not written for sure."""
    key = {"unsure": "writing"}.get(outcome.state, outcome.state)
    return gettext(STATES[key]) if key in STATES else ""


# --- what was written ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class WrittenLine:
    """One change on a server, in words."""

    row: FormerVersion
    words: str
    state_words: str
    changes: list[tuple[str, str, str]]

    @property
    def can_be_put_back(self) -> bool:
        """Whether the former version can be put back."""
        return self.row.state == "written" and self.row.undone_at is None


def written_lines(owner: Owner, source_uids: Sequence[tuple[int, str]]) -> list["WrittenLine"]:
    """Return what was written of these objects, in words."""
    return [written_line(row) for row in queries.written_of(owner, source_uids)]


def written_line(row: FormerVersion) -> WrittenLine:
    """Return one change in words."""
    what = row.what
    changes = [(gettext(FIELD_WORDS.get(field, field)), _value(field, old), _value(field, new))
               for field, old, new in what.get("changes", [])]  # fmt: skip
    at = datetime.fromisoformat(what["at"]) if what.get("at") else None
    slots = {
        "name": what.get("name", ""),
        "book": book_name(row.source),
        "fields": ", ".join(label.lower() for label, _, _ in changes),
        "at": clock_words(at) if at else "",
        "answer": gettext(ANSWERS.get(what.get("answer", ""), "")) if what.get("answer") else "",
    }
    words = gettext(DONE.get(row.why, "%(name)s")) % slots
    return WrittenLine(row, words, gettext(STATES[row.state]) if row.state in STATES else "", changes)


def clock_words(at: datetime) -> str:
    """Return a moment of a calendar in the owner's zone."""
    local = timezone.localtime(at)
    return f"{reasons.day_words(local.date())} {local:%H:%M}"


def _value(field: str, value: str) -> str:
    return gettext(ANSWERS.get(value, value)) if field == "answer" else value


# --- side by side --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """One field in three versions: here, there, and as it was."""

    label: str
    here: str
    there: str
    was: str

    @property
    def differs(self) -> bool:
        """Whether the three are not one."""
        return not self.here == self.there == self.was


def described(source: Source, raw: bytes | None, me: Collection[str], *, now: datetime) -> dict[str, str]:
    """Return what an object says, by field, for people; empty where nothing stands there or it can't be read."""
    if raw is None:
        return {}
    try:
        if source.kind == "carddav":
            card = read_card(raw)
            return {field: ", ".join(card[field]) for field in FIELDS if card[field]}
        return _event(raw, me, now=now)
    except CannotChange:
        return {}


def _event(raw: bytes, me: Collection[str], *, now: datetime) -> dict[str, str]:
    records = [one for one in parse_calendar(raw, month_window(now)) if isinstance(one, EventRecord)]
    if not records:
        return {}
    first = records[0]
    said = read_invitation(raw, me)
    found = {
        "summary": first.summary, "start": _moment(first.start), "end": _moment(first.end), "place": first.location,
        "status": gettext(STATUSES.get(first.status, first.status)),
        "answer": gettext(ANSWERS.get(said.answer, said.answer)) if said.is_invited else "",
    }  # fmt: skip
    return {field: value for field, value in found.items() if value}


def _moment(at: datetime | date | None) -> str:
    if isinstance(at, datetime):
        return clock_words(at) if at.tzinfo else f"{reasons.day_words(at.date())} {at:%H:%M}"
    return reasons.day_words(at) if at is not None else ""


def side_by_side(here: dict[str, str], there: dict[str, str], was: dict[str, str]) -> list[Row]:
    """Return every field that any of the three versions has, in the order of FIELD_WORDS."""
    return [
        Row(gettext(words), here.get(field, ""), there.get(field, ""), was.get(field, ""))
        for field, words in FIELD_WORDS.items()
        if here.get(field) or there.get(field) or was.get(field)
    ]
