"""A program proposes a letter: the one way in for REST, MCP and mail submission. It may propose; only people approve.

What a program sends is untrusted text like any mail. Its words count as the software's until a signed-in person changes
them; where a rule keeps a letter for a person's own words nothing is taken over, and the program is told why.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final

from django.db import IntegrityError, transaction

from sincerely.accounts.models import ApiToken, Owner
from sincerely.journey.letters import answer_subject, language_of
from sincerely.journey.ruling import DRAFTING, Reached, judge, whom
from sincerely.noticing.language_id import identify
from sincerely.people.models import Entry, Person
from sincerely.sending.header_fields import is_one_line
from sincerely.sending.mime import ADDRESS, File
from sincerely.sources import actions as sources
from sincerely.trust.commitments import canonical
from sincerely.trust.policy import DESK_TASKS, TASKS
from sincerely.webhooks import actions as webhooks
from sincerely.writing import actions as writing
from sincerely.writing import queries as letters
from sincerely.writing.inert import without_unseen
from sincerely.writing.models import Letter, LetterAttachment
from sincerely.writing.quoted import hands

MOST_RECIPIENTS: Final = 100
LONGEST_TEXT: Final = 100_000
LONGEST_LINE: Final = 400
MOST_FILES: Final = 20
LARGEST_FILES: Final = 20 * 1024 * 1024
MOST_WAITING: Final = 50
"""Letters of one program that may wait unread: more would be said yes to unread."""
A_DAY: Final = timedelta(days=1)
MOST_A_DAY: Final = 200
"""Letters that one program may propose in 24 hours."""


class NotOffered(Exception):
    """The proposal was not taken over, and nothing was kept of it.

    `code` is one of bad_recipient, bad_subject, bad_text, bad_task, bad_files, no_such_message, human_only,
    too_many_waiting, too_many_today, key_reused; `rule` the message key of the policy's rule, for human_only.
    """

    def __init__(self, code: str, *, rule: str = "") -> None:
        super().__init__(code)
        self.code, self.rule = code, rule


@dataclass(frozen=True, slots=True)
class Offered:
    """A letter as a program would like it: recipients as (name, address)."""

    to: tuple[tuple[str, str], ...]
    text: str
    subject: str = ""
    cc: tuple[tuple[str, str], ...] = ()
    task: str = "information"
    language: str = ""
    """en or vi; blank: that of the text."""
    reply_to: int | None = None
    """The entry that it answers."""
    files: tuple[File, ...] = ()

    @property
    def addresses(self) -> list[str]:
        """All whom it is for, as given."""
        return [email for _name, email in (*self.to, *self.cc)]

    @property
    def digest(self) -> str:
        """SHA-256, hex, of all that it says."""
        said = {
            "to": [list(each) for each in self.to],
            "cc": [list(each) for each in self.cc],
            "subject": self.subject,
            "text": self.text,
            "task": self.task,
            "language": self.language,
            "reply_to": self.reply_to,
            "files": [[file.name, file.content_type, hashlib.sha256(file.data).hexdigest()] for file in self.files],
        }
        return hashlib.sha256(canonical(said)).hexdigest()


def offer(token: ApiToken, offered: Offered, *, key: str, now: datetime) -> tuple[Letter, bool]:
    """Keep a program's letter as a proposal; return it, and whether it is new (not met before under this key).

    Raises NotOffered. Nothing here approves, sends, or reads more than the message that is answered. Of two requests
    under one key at the same moment the database lets one write; the other finds its letter.
    """
    met = met_before(token, offered, key)
    if met is not None:
        return met, False
    try:
        return keep(token, offered, key=key, now=now)
    except IntegrityError:
        met = met_before(token, offered, key)
        if met is None:
            raise
        return met, False


def met_before(token: ApiToken, offered: Offered, key: str) -> Letter | None:
    """Return the letter of a request that is repeated. Raises NotOffered where the key was another letter's."""
    before = letters.offer_of(token, key)
    if before is not None and before.digest != offered.digest:
        raise NotOffered("key_reused")
    return before.letter if before else None


@transaction.atomic
def keep(token: ApiToken, offered: Offered, *, key: str, now: datetime) -> tuple[Letter, bool]:
    """Write the proposal and its key, both or neither. Raises NotOffered, and IntegrityError for a key just used."""
    # One after the other for one program: else each of several at once would count before the others are there.
    ApiToken.objects.select_for_update(no_key=True).get(pk=token.pk)
    met = met_before(token, offered, key)
    if met is not None:
        return met, False
    counted = letters.offers_counted([token.pk], now - A_DAY).get(token.pk, (0, 0))
    known = whom(token.owner, offered.addresses, now=now)
    taken = take_over(token, offered, key=key, known=known, counted=counted, now=now)
    write_down([taken], now=now)
    return taken.letter, True


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A proposal that may stand, not yet written down."""

    token: ApiToken
    key: str
    offered: Offered
    letter: Letter


def take_over(
    token: ApiToken, offered: Offered, *, key: str, known: Reached, counted: tuple[int, int], now: datetime
) -> TakenOver:
    """Return the proposal as it would be kept; nothing is written. Raises NotOffered.

    `known` is what was asked in this transaction of those whom this letter and others reach; `counted` are the letters
    of the program that wait and that came within a day, those of this transaction among them.
    """
    owner = token.owner
    check(offered)
    waiting, within_a_day = counted
    if waiting >= MOST_WAITING:
        raise NotOffered("too_many_waiting")
    if within_a_day >= MOST_A_DAY:
        raise NotOffered("too_many_today")
    reply_to = message_answered(owner, offered.reply_to)
    person = next(iter(known.people([offered.to[0][1]])), None)
    mode = mode_of(owner, known, offered, reply_to, now=now)
    text = without_unseen(offered.text.replace("\r\n", "\n").replace("\r", "\n"))
    letter = writing.proposal(
        owner,
        person=person,
        to=mailboxes(offered.to),
        cc=mailboxes(offered.cc),
        subject=without_unseen(offered.subject) or answer_subject(reply_to),
        text=text,
        spans=hands(text, repeated(reply_to)),
        task=offered.task,
        mode=mode,
        language=offered.language or language_said(owner, text, person, reply_to),
        reply_to=reply_to,
        need="",
        proposed_by=f"token:{token.name}",
        now=now,
    )
    return TakenOver(token, key, offered, letter)


@transaction.atomic
def write_down(taken: Sequence[TakenOver], *, now: datetime) -> None:
    """Write proposals with their files and keys, and what is told of them, however many at once. All or none."""
    writing.keep_offers(
        [(each.token, each.key, each.offered.digest, each.letter, files_of(each.letter, each.offered.files))
         for each in taken]
    )  # fmt: skip
    for owner, some in groupby(sorted(taken, key=owner_id_of), key=lambda each: each.token.owner):
        webhooks.add_all(owner, "letter.waiting", letters=[each.letter.pk for each in some], state="proposed", now=now)


def owner_id_of(taken: TakenOver) -> int:
    """Return whose desk a proposal is for."""
    return taken.token.owner_id


def files_of(letter: Letter, files: Sequence[File]) -> list[LetterAttachment]:
    """Keep the bytes of files; return their rows, not yet written."""
    return [
        LetterAttachment(
            letter=letter,
            name=without_unseen(file.name)[:255],
            content_type=file.content_type,
            blob_id=sources.keep_raw(file.data),
        )
        for file in files
    ]


def check(offered: Offered) -> None:
    """Raise NotOffered unless every field could stand in a letter."""
    named = (*offered.to, *offered.cc)
    fits = all(ADDRESS.fullmatch(email) and is_one_line(name) and len(name) <= LONGEST_LINE for name, email in named)
    if not offered.to or not fits or len(named) > MOST_RECIPIENTS:
        raise NotOffered("bad_recipient")
    if not is_one_line(offered.subject) or len(offered.subject) > LONGEST_LINE:
        raise NotOffered("bad_subject")
    if not without_unseen(offered.text).strip() or len(offered.text) > LONGEST_TEXT:
        raise NotOffered("bad_text")
    if offered.task not in TASKS or offered.task in DESK_TASKS or offered.language not in ("", "en", "vi"):
        raise NotOffered("bad_task")
    names = [file.name for file in offered.files]
    are_named = all(without_unseen(each).strip() and is_one_line(each) and len(each) <= 255 for each in names)
    size = sum(len(file.data) for file in offered.files)
    if not are_named or len(offered.files) > MOST_FILES or size > LARGEST_FILES:
        raise NotOffered("bad_files")


def message_answered(owner: Owner, entry_id: int | None) -> Entry | None:
    """Return the owner's message that is answered. Raises NotOffered where there is none of that number."""
    if entry_id is None:
        return None
    found = Entry.objects.filter(owner=owner, pk=entry_id, kind="message").first()
    if found is None:
        raise NotOffered("no_such_message")
    return found


def repeated(reply_to: Entry | None) -> str:
    """Return the text that an answer may quote."""
    return (reply_to.body or reply_to.text) if reply_to else ""


def mode_of(owner: Owner, known: Reached, offered: Offered, reply_to: Entry | None, *, now: datetime) -> str:
    """Return the mode of the proposal. Raises NotOffered where a person writes this one: for whomever it reaches."""
    addresses = offered.addresses
    threads = [reply_to.thread_id] if reply_to else []
    whoever: Sequence[Person | None] = known.people(addresses) or (None,)
    mode = ""
    for each in whoever:
        mode, rule = judge(owner, each, offered.task, threads=threads, addresses=addresses, known=known, now=now)
        if mode not in DRAFTING:
            raise NotOffered("human_only", rule=rule)
    return mode


def mailboxes(found: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    """Return mailboxes as a letter keeps them, each address once."""
    kept: dict[str, dict[str, str]] = {}
    for name, email in found:
        kept.setdefault(email.lower(), {"name": " ".join(without_unseen(name).split()), "email": email})
    return list(kept.values())


def language_said(owner: Owner, text: str, person: Person | None, reply_to: Entry | None) -> str:
    """Return the language of the text itself, else that of the thread or the relationship."""
    said = identify(text)
    return said if said in ("en", "vi") else language_of(owner, person, reply_to)


@transaction.atomic
def withdraw(token: ApiToken, letter_id: int, *, now: datetime) -> bool:
    """Take a program's own proposal back while no person opened it; False when that is no longer its to take."""
    letter = letters.offered_letter(token, letter_id)
    if letter is None or letter.state != "proposed":
        return False
    writing.decline(letter, "withdrawn by the program that proposed it", now=now)
    return True
