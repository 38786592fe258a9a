"""Reading letters and what a letter may be made from."""

import hashlib
import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from sincerely.accounts.models import ApiToken, Owner
from sincerely.people.models import Entry, Identity, Person
from sincerely.writing.anatomy import Written
from sincerely.writing.compose import stretches_of
from sincerely.writing.grounding import Source
from sincerely.writing.model_prompt import MOST_SAID
from sincerely.writing.models import HabitVerdict, Invitation, Letter, MeetingRules, ModelCall, Offer, OfferedTime
from sincerely.writing.own_facts import own_facts
from sincerely.writing.provenance import from_json
from sincerely.writing.said_when import day_names
from sincerely.writing.voice import Habits, Reader, Verdict, Voice, study
from sincerely.writing.voice import habits as habits_for

ONLY_OPENED = timedelta(days=1)
"""How long a letter stands that was made when its need was opened, and that nobody kept."""
READ_LETTERS = 200
READ_OF_PERSON = 40
LONGEST_READ = 6000
"""Characters of a letter that are read for its form."""

SIGNED = 5
"""The owner's last letters whose signature is read."""
JUST_APPROVED = 50
"""Approved letters that are compared although they may not stand on the timeline yet."""
FREE = "free:"
"""Begins the source of an offered time: the owner's calendar."""


def open_letter_for(owner: Owner, need: str, *, now: datetime) -> Letter | None:
    """Return the letter that already waits for this need, or that was made when it was opened within the last day."""
    if not need:
        return None
    rows = Letter.objects.filter(owner=owner, need=need, state__in=("proposed", "in_review", "undone"))
    return rows.filter(Q(kept=True) | Q(drafted_at__gt=now - ONLY_OPENED)).order_by("-kept", "-pk").first()


def only_opened(owner: Owner, need: str) -> list[Letter]:
    """Return the letters that were made when this need was opened, and that nobody kept."""
    return list(Letter.objects.filter(owner=owner, need=need, kept=False, state__in=("proposed", "in_review")))


def concerning(owner: Owner, person: Person, addresses: Collection[str]) -> list[Letter]:
    """Return the letters to somebody: by the person, or by one of their addresses among the recipients."""
    wanted = frozenset(addresses)
    rows = Letter.objects.filter(owner=owner).order_by("pk")
    return [row for row in rows if row.person_id == person.pk or wanted & set(emails_in(row))]


def model_calls_about(owner: Owner, person: Person) -> list[dict[str, str]]:
    """Return what a language model was asked for letters to somebody, word for word, as plain values."""
    rows = ModelCall.objects.filter(owner=owner, person=person).order_by("at", "pk")
    return [{"at": row.at.isoformat(), "model": row.model, "sent": row.sent, "outcome": row.outcome} for row in rows]


def emails_in(letter: Letter) -> list[str]:
    """Return to whom a letter is, in lower case."""
    return [str(one.get("email", "")).lower() for one in (*letter.to, *letter.cc)]


def habits(owner: Owner, person: Person, *, language: str, now: datetime, letters: int = READ_LETTERS) -> Habits:
    """Return how the owner would write to this person, from their letters by hand and what they said of these."""
    reader = Reader(language, person.pk, person.address_me, person.address_you)
    return habits_for(voice(owner, language=language, also=person, now=now, letters=letters), reader)


def voice(
    owner: Owner, *, language: str, also: Person | None = None, now: datetime, letters: int = READ_LETTERS
) -> Voice:
    """Return the owner's last letters by hand in a language, taken apart, the newest first, with their verdicts.

    `also`: somebody whose letters count even where they are older than those.
    """
    by_hand = (
        Entry.objects.filter(owner=owner, direction="out", kind="message", machine="", language=language, at__lte=now)
        .exclude(text="")
        .exclude(bulk=True)
        .exclude(automatic=True)
        .order_by("-at")
    )
    columns = (
        "pk", "text", "language", "person_id", "person__given_name", "person__address_me", "person__address_you", "at"
    )  # fmt: skip
    rows = {row[0]: row for row in by_hand.values_list(*columns)[:letters]}
    if also is not None:
        rows |= {row[0]: row for row in by_hand.filter(person=also).values_list(*columns)[:READ_OF_PERSON]}
    newest_first = sorted(rows.values(), key=lambda row: (row[-1], row[0]), reverse=True)
    written = [
        Written(pk, text[:LONGEST_READ], language, person, name or "", me or "", you or "")
        for pk, text, language, person, name, me, you, _at in newest_first
    ]
    return study(written, f"{owner.name} {owner.call_name}", verdicts(owner))


def verdicts(owner: Owner) -> list[Verdict]:
    """Return what the owner said of their habits."""
    rows = HabitVerdict.objects.filter(owner=owner).order_by("pk")
    return [Verdict(one.aspect, one.language, one.value, one.verdict, one.person_id, one.pair) for one in rows]


def verdict_rows(owner: Owner) -> list[HabitVerdict]:
    """Return the same as rows, the newest first, to show and to undo."""
    return list(HabitVerdict.objects.filter(owner=owner).select_related("person").order_by("-pk"))


def sources(owner: Owner, letter: Letter, *, now: datetime) -> list[Source]:
    """Return the texts that a fact in this letter may stand in: the thread, else the last letters with this person.

    In the order in which they are believed: the answered message, then by their distance in time from it (without one,
    the newest first), then the calendar's free times.
    """
    entries = Entry.objects.filter(owner=owner, at__lte=now)
    thread = letter.reply_to.thread_id if letter.reply_to else None
    if thread is not None:
        chosen = entries.filter(thread_id=thread)
    else:
        chosen = entries.filter(person=letter.person) if letter.person else entries.none()
    rows = list(
        chosen.order_by("-at").values_list("message_id", "subject", "text", "at", "person__name", "attachments")[:30]
    )
    if letter.reply_to is not None:
        answered, told = letter.reply_to.message_id, letter.reply_to.at
        rows.sort(key=lambda row: (row[0] != answered, abs(row[3] - told)))
    zone = ZoneInfo(owner.timezone)
    # Who wrote it, when, and what lay in it are facts of the message as much as its words.
    said = [
        Source(
            message_id,
            "\n".join(
                [subject, text, day_names(at.astimezone(zone)), name or "", owner.name, owner.call_name]
                + [str(each.get("name", "")) for each in attachments]
            ),
        )
        for message_id, subject, text, at, name, attachments in rows
    ]
    # A time that was found free stands in no letter: the calendar is its source.
    free = [Source(f"{FREE}{one.pk}", one.words) for one in letter.offered_times.filter(state="open")]
    return [*said, *free, _own_facts(owner, letter)]


def pages_in(letter: Letter) -> tuple[str, ...]:
    """Return the addresses in a letter's text that lead to its own page of times, and to no other letter's."""
    base = f"{settings.SINCERELY_PUBLIC_URL}/book/"
    if not settings.SINCERELY_PUBLIC_URL or base not in letter.text:
        return ()
    digests = set(letter.offered_times.exclude(secret_digest="").values_list("secret_digest", flat=True))
    found = re.findall(re.escape(base) + r"([A-Za-z0-9_-]+)/", letter.text)
    return tuple(f"{base}{secret}/" for secret in found if secret_digest(secret) in digests)


def secret_digest(secret: str) -> str:
    """Return the SHA-256 of the secret of a page of times, in hex."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _own_facts(owner: Owner, letter: Letter) -> Source:
    """Return what a letter may say of the owner: as the desk knows them, and as their last letters were signed."""
    mine = list(Identity.objects.filter(owner=owner, person__kind="self").values_list("kind", "value"))
    letters = Entry.objects.filter(owner=owner, direction="out", kind="message", machine="").exclude(text="")
    return own_facts(
        name=owner.name,
        known=[owner.call_name, owner.email, owner.role, owner.organisation, *(v for k, v in mine if k != "phone")],
        numbers=[value for kind, value in mine if kind == "phone"],
        sent=letters.order_by("-at").values_list("text", flat=True)[:SIGNED],
        links=pages_in(letter),
    )


def recent_outgoing(owner: Owner, *, besides: int | None, now: datetime, limit: int = 200) -> list[str]:
    """Return the new text of the owner's last letters to other people, those just approved first."""
    left = Letter.objects.filter(owner=owner, state="approved", changed_at__lte=now)
    rows = Entry.objects.filter(owner=owner, direction="out", kind="message", at__lte=now)
    if besides is not None:
        rows, left = rows.exclude(person_id=besides), left.exclude(person_id=besides)
    approved = left.order_by("-changed_at").values_list("text", flat=True)[:JUST_APPROVED]
    return [*approved, *rows.order_by("-at").values_list("text", flat=True)[:limit]]


def recent_drafts(owner: Owner, *, besides: int | None, limit: int = 200) -> list[tuple[str, ...]]:
    """Return the software's own stretches of the last letters it drafted for other people, sent or waiting."""
    rows = Letter.objects.filter(owner=owner).exclude(machine_text="").exclude(state="declined")
    if besides is not None:
        rows = rows.exclude(person_id=besides)
    found = rows.order_by("-drafted_at").values_list("text", "spans")[:limit]
    return [tuple(stretches_of(text, from_json(spans))) for text, spans in found]


def entries_answered(owner: Owner) -> set[int]:
    """Return the entries (ids) that letters answer."""
    return set(Letter.objects.filter(owner=owner, reply_to__isnull=False).values_list("reply_to_id", flat=True))


def offer_of(token: ApiToken, key: str) -> Offer | None:
    """Return what a program proposed under this key before."""
    return Offer.objects.select_related("letter").filter(token=token, key=key).first()


def offered_since(token_ids: Collection[int], keys: Sequence[str], since: datetime) -> list[tuple[int, str, int]]:
    """Return (token, key, letter) of what these programs proposed under these keys after `since`."""
    rows = Offer.objects.filter(token_id__in=token_ids, key__in=keys, created_at__gt=since)
    return list(rows.values_list("token_id", "key", "letter_id"))


def offers_counted(token_ids: Collection[int], since: datetime) -> dict[int, tuple[int, int]]:
    """Return by program how many letters no person has answered yet, and how many came after `since`.

    Who has proposed nothing is absent.
    """
    waiting = Count("pk", filter=Q(letter__state__in=("proposed", "in_review", "undone")))
    lately = Count("pk", filter=Q(created_at__gt=since))
    rows = Offer.objects.filter(token_id__in=token_ids).values("token_id").annotate(waiting=waiting, lately=lately)
    return {row["token_id"]: (row["waiting"], row["lately"]) for row in rows}


def offered_letters(token: ApiToken) -> QuerySet[Letter]:
    """Return the letters that a program proposed, the newest first."""
    return Letter.objects.filter(owner=token.owner, offers__token=token).order_by("-drafted_at", "-pk")


def offered_letter(token: ApiToken, letter_id: int) -> Letter | None:
    """Return one letter that a program proposed itself."""
    return offered_letters(token).filter(pk=letter_id).first()


# --- times that are offered, and invitations -----------------------------------------------------------------------


def open_offers(owner: Owner, *, besides: Letter | None = None, since: datetime) -> list[OfferedTime]:
    """Return the times that letters hold out and that are not over, the earliest first."""
    rows = OfferedTime.objects.filter(owner=owner, state__in=("open", "chosen"), ends_at__gte=since)
    if besides is not None:
        rows = rows.exclude(letter=besides)
    return list(rows.select_related("held__written", "letter", "person").order_by("starts_at"))


def offers_of(letter: Letter) -> list[OfferedTime]:
    """Return the times that a letter offers, in order."""
    rows = OfferedTime.objects.filter(letter=letter, state__in=("open", "chosen"))
    return list(rows.select_related("held__written__source").order_by("starts_at"))


def offers_by_secret(digest: str) -> list[OfferedTime]:
    """Return the times of the letter whose booking page has this secret (by its SHA-256), in order."""
    rows = (
        OfferedTime.objects.filter(secret_digest=digest, state__in=("open", "chosen", "confirmed"))
        if digest
        else OfferedTime.objects.none()
    )
    return list(rows.select_related("letter", "owner", "person").order_by("starts_at"))


def chosen_offers(owner: Owner, *, since: datetime) -> list[OfferedTime]:
    """Return times that somebody chose and that are still to come."""
    rows = OfferedTime.objects.filter(owner=owner, state="chosen", starts_at__gte=since)
    return list(rows.select_related("letter", "person").order_by("starts_at"))


def let_go_of(owner: Owner, *, since: datetime) -> list[OfferedTime]:
    """Return times that are held out no more while the owner's calendar still keeps them."""
    done = ("released", "confirmed")
    rows = OfferedTime.objects.filter(owner=owner, state__in=done, held__isnull=False, ends_at__gte=since)
    return list(rows.filter(held__written__undone_at=None).select_related("held__written", "person").order_by("pk"))


def meeting_rules(owner: Owner) -> MeetingRules | None:
    """Return how the owner wants to be met, where they said so."""
    return MeetingRules.objects.filter(owner=owner).first()


def invitation_of(letter: Letter) -> Invitation | None:
    """Return the iTIP message that a letter carries."""
    return Invitation.objects.filter(letter=letter).select_related("meeting").first()


def invitations_in(owner: Owner, entry: Entry) -> list[Invitation]:
    """Return the iTIP messages that came in a letter, or that are about a meeting."""
    rows = Invitation.objects.filter(owner=owner, letter=None)
    rows = rows.filter(entry=entry) if entry.kind == "message" else rows.filter(meeting=entry)
    return list(rows.select_related("entry__person", "meeting").order_by("-at", "pk")[:50])


def invitation_letter(owner: Owner, person: Person, start: datetime) -> Letter | None:
    """Return the letter that already invites somebody to this time and was not declined."""
    row = Invitation.objects.filter(owner=owner, letter__person=person, method="REQUEST", starts_at=start)
    found = row.exclude(letter__state="declined").select_related("letter").first()
    return found.letter if found is not None else None


# --- language models -----------------------------------------------------------------------------------------------


def said_in_thread(letter: Letter, *, now: datetime) -> list[Entry]:
    """Return the newest messages of the conversation that a letter answers in, the oldest of them first."""
    if letter.reply_to is None:
        return []
    rows = Entry.objects.filter(owner_id=letter.owner_id, kind="message", at__lte=now)
    thread = letter.reply_to.thread_id
    rows = rows.filter(thread_id=thread) if thread is not None else rows.filter(pk=letter.reply_to.pk)
    return list(rows.order_by("-at", "-pk")[:MOST_SAID])[::-1]


def model_calls(owner: Owner, *, letter: Letter | None = None, limit: int = 200) -> list[ModelCall]:
    """Return what was given to models, the newest first: of one letter, or of all."""
    rows = ModelCall.objects.filter(owner=owner)
    if letter is not None:
        rows = rows.filter(letter=letter)
    return list(rows.select_related("person", "letter").order_by("-at", "-pk")[:limit])


def model_call(owner: Owner, call_id: int) -> ModelCall | None:
    """Return one of them."""
    return ModelCall.objects.filter(owner=owner, pk=call_id).select_related("person", "letter").first()


def model_calls_since(owner: Owner, since: datetime) -> int:
    """Return how many calls of an owner count towards today's budget."""
    return ModelCall.objects.filter(owner=owner, at__gt=since).count()
