"""Having a letter looked at: what is read around it, once, and what the checks find in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sincerely.journey import scheduling
from sincerely.journey.agreed import agreed_already
from sincerely.journey.checking import surroundings
from sincerely.journey.clocks import zone_of
from sincerely.journey.ruling import matters_around, rule_against, whom
from sincerely.noticing import queries as noticing
from sincerely.people import queries as people
from sincerely.people.queries import Balance
from sincerely.review.concerns import Candidate, Concern, Party, is_accepted
from sincerely.review.concerns.all_checks import check
from sincerely.trust.disclosure import Share
from sincerely.writing import queries as letters
from sincerely.writing.free_times import Slot
from sincerely.writing.grounding import OWN, Source
from sincerely.writing.models import Letter
from sincerely.writing.offers import Assumed, slot_words
from sincerely.writing.provenance import count_words, from_json


@dataclass(frozen=True)
class Looked:
    """A letter as the checks saw it at one moment, and what they found."""

    seen: Candidate
    sources: list[Source]
    """The texts that its facts may stand in."""
    balance: Balance | None
    """Of its person, where it has one."""
    concerns: list[Concern]
    accepted: list[Concern]
    """What the owner looked at and let stand, as far as the checks would still say it."""


def look(letter: Letter, *, now: datetime) -> Looked:
    """Have the checks look at a letter as it stands, and tell what they saw: everything is read once.

    A judgement that blocks counts as accepted where the owner let it pass for these words and readers; a law never is.
    """
    texts = [*letters.sources(letter.owner, letter, now=now), *invited(letter)]
    balance = people.balance(letter.owner, letter.person, until=now) if letter.person else None
    seen = candidate(letter, texts, balance, now=now)
    about_times = [*scheduling.concerns_about_times(letter, now=now), *agreed_already(letter, now=now)]
    found = [*about_times, *without_subject(letter), *check(seen)]
    readers = readers_of(letter)
    accepted = [is_accepted(one, letter.accepted_concerns, readers) for one in found]
    return Looked(
        seen,
        texts,
        balance,
        [one for one, let_stand in zip(found, accepted, strict=True) if not let_stand],
        [one for one, let_stand in zip(found, accepted, strict=True) if let_stand],
    )


def without_subject(letter: Letter) -> list[Concern]:
    """Say that a letter has no subject: its person may mean it so, and it leaves without one."""
    return [] if letter.subject.strip() else [Concern("no_subject", False, "")]


def invited(letter: Letter) -> list[Source]:
    """Return what the invitation says that a letter carries or answers: its time on both clocks, its name and place."""
    row = letters.invitation_of(letter)
    if row is None or row.starts_at is None or row.ends_at is None:
        return []
    slot, here = Slot(row.starts_at, row.ends_at), ZoneInfo(letter.owner.timezone)
    clocks = (Assumed(here.key), zone_of(letter.person, letter.reply_to, here))
    said = [slot_words(slot, letter.language, here, there, all_day=row.all_day) for there in clocks]
    answered = letter.reply_to.message_id if letter.reply_to is not None and row.method == "REPLY" else OWN
    return [Source(answered, "\n".join([*said, row.summary, row.place]))]


def candidate(letter: Letter, texts: Sequence[Source], balance: Balance | None, *, now: datetime) -> Candidate:
    """Return a letter as the checks want it; `texts` are its sources, `balance` that of its person."""
    owner, person, readers = letter.owner, letter.person, readers_of(letter)
    known = {person.pk: balance} if person and balance else {}
    reached = whom(owner, readers, balances=known, now=now)
    facts = noticing.said_of(owner, person, ["fact"], until=now) if person else []
    words = count_words(letter.text, from_json(letter.spans))
    threads = [letter.reply_to.thread_id] if letter.reply_to else []
    address_as = f"{person.address_you} {person.given_name}".strip() if person and person.address_you else ""
    return Candidate(
        owner=Party(owner.name, owner.email, person.address_me if person else ""),
        to=tuple(Party(each.get("name", ""), each["email"], address_as) for each in letter.to),
        subject=letter.subject,
        text=letter.text,
        language=letter.language,
        now=now.astimezone(ZoneInfo(owner.timezone)),
        attachments=tuple(letter.attachments.values_list("name", flat=True)),
        others=tuple(letters.recent_outgoing(owner, besides=person.pk if person else None, now=now)),
        known_facts=tuple(fact.quote for fact in facts),
        ai_letters=balance.machine if balance else None,
        limit=balance.limit if balance else 6,
        matters=tuple(matters_around(owner, person, threads, known=reached, now=now)),
        kept_by=rule_against(letter, known=reached, now=now),
        has_machine_words=Share(**words).software > 0,
        own_links=letters.pages_in(letter),
        typed=tuple((span.start, span.end) for span in from_json(letter.spans) if span.by == "owner"),
        **surroundings(letter, texts, now=now),
    )


def concerns(letter: Letter, *, now: datetime) -> list[Concern]:
    """Return what the checks find now, without what the owner looked at and let stand."""
    return look(letter, now=now).concerns


def readers_of(letter: Letter) -> list[str]:
    """Return the addresses that a letter goes to."""
    return [each["email"] for each in (*letter.to, *letter.cc)]
