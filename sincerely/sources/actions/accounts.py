"""Writing accounts: their settings, which of their folders are wanted, and what each reading of them came to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from sincerely.accounts.models import Owner
from sincerely.sources.models import Account, Copy, Source
from sincerely.sources.remote import Collection, Fault, Folder
from sincerely.sources.state import LEASE, next_try
from sincerely.trust.vault import KeyRing, seal

KEYS_A_STATEMENT = 500
SETTINGS = ("name", "email", "host", "port", "security", "path", "username", "auth")
NOT_READ = ("drafts", "junk", "trash", "flagged")
"""Special folders that nobody wants read unless they say so; "flagged" only repeats what stands elsewhere."""


def secret_place(account: Account) -> str:
    """Return what an account's secret is bound to."""
    return f"sources_account|{account.pk}|secret"


@transaction.atomic
def add_account(owner: Owner, settings: Mapping[str, Any], *, secret: str, ring: KeyRing) -> Account:
    """Write a new account, or the settings of the same one anew; its secret is sealed. It is read-only, and on."""
    wanted = {name: settings[name] for name in SETTINGS if name in settings}
    same = {name: wanted.pop(name) for name in ("host", "username", "path") if name in wanted}
    account, _ = Account.objects.get_or_create(owner=owner, kind=settings["kind"], **same, defaults=wanted)
    change_account(account, wanted, secret=secret, ring=ring)
    return account


def change_account(account: Account, settings: Mapping[str, Any], *, secret: str = "", ring: KeyRing) -> None:
    """Change settings; they count from the next look on, which is at once. A blank secret leaves the one there is."""
    for name in SETTINGS:
        if name in settings:
            setattr(account, name, settings[name])
    if secret:
        account.secret = seal(ring, secret, place=secret_place(account))
    account.state, account.failure, account.detail, account.failures = "waiting", "", "", 0
    if account.removed_at is not None:
        _stand_again(account)
    account.next_at = account.removed_at = None
    account.is_on = True
    account.save()


def _stand_again(account: Account) -> None:
    """An account that was removed is read anew, whole: what came from it may have gone with it."""
    Copy.objects.filter(source__account=account).delete()
    account.sources.update(removed_at=None, token="", position=0, state="waiting", new=0, known=0, quarantined=0)


def keep_secret(account: Account, secret: str, *, ring: KeyRing) -> None:
    """Seal a secret that a server renewed (an OAuth grant); nothing else changes."""
    account.secret = seal(ring, secret, place=secret_place(account))
    account.save(update_fields=["secret"])


def switch(account: Account, *, is_on: bool | None = None, may_write: bool | None = None) -> None:
    """Turn reading on or off, or the right to write. Off means off: a reading under way stops at its next batch."""
    if is_on is not None:
        account.is_on = is_on
        account.state = "waiting" if is_on else account.state
    if may_write is not None:
        account.may_write = may_write
    account.save(update_fields=["is_on", "may_write", "state"])


def mark_due(account_id: int, *, now: datetime) -> None:
    """Have an account read at once: there is news, or its owner asks for it."""
    Account.objects.filter(pk=account_id, is_on=True, removed_at=None).exclude(state="reading").update(next_at=now)


def never_bring(account: Account, senders: Iterable[str]) -> None:
    """Set whose mail is never brought in: addresses, or domains with "@" in front."""
    account.never = sorted({sender.strip().lower() for sender in senders if "@" in sender})
    account.save(update_fields=["never"])


# --- a reading of an account ---------------------------------------------------------------------------------------


def take(account: Account, who: str, *, now: datetime, dead: Iterable[str] = ()) -> bool:
    """Take the lease of an account for a reading by process `who`; False where another one reads it.

    `dead`: names of processes that are known to have ended. A lease further ahead than any is given counts as past:
    the clock was set back.
    """
    free = Q(leased_until=None) | Q(leased_until__lte=now) | Q(leased_until__gt=now + 2 * LEASE) | Q(lease=who)
    taken = Account.objects.filter(free | Q(lease__in=list(dead)), pk=account.pk, is_on=True, removed_at=None).update(
        lease=who, leased_until=now + LEASE, state="reading", tried_at=now
    )
    account.refresh_from_db()
    return taken == 1


def still_taken(account: Account, who: str, *, now: datetime) -> bool:
    """Renew the lease; False where the account was switched off, changed, removed or taken by another process."""
    mine = Account.objects.filter(pk=account.pk, lease=who, is_on=True, removed_at=None, state="reading")
    return mine.update(leased_until=now + LEASE) == 1


def let_go(account: Account, who: str, *, fault: Fault | None, detail: str = "", now: datetime) -> None:
    """End a reading: read to the end, or failed with its reason; say when it is tried again.

    Settings that were changed meanwhile stand: then the account keeps the state that the change gave it.
    """
    free: dict[str, Any] = {"lease": "", "leased_until": None}
    mine = Account.objects.filter(pk=account.pk, lease=who)
    failures = account.failures + 1 if fault else 0
    ended: dict[str, Any] = {
        "state": "failed" if fault else "synced",
        "failure": fault or "",
        "detail": detail[:300],
        "failures": failures,
        "next_at": next_try(account.kind, fault or "", failures, now=now),
    }
    if not fault:
        ended["synced_at"] = now
    if not mine.filter(state="reading", is_on=True).update(**free, **ended):
        mine.update(**free)
    account.refresh_from_db()


# --- folders and collections ---------------------------------------------------------------------------------------


def name_of(account: Account, place: str) -> str:
    """Return the name under which a folder or collection of an account is kept."""
    return f"{account.pk}:{place}"


def place_of(source: Source) -> str:
    """Return a source's folder or href, as its server knows it."""
    return source.name.partition(":")[2]


@transaction.atomic
def keep_folders(account: Account, folders: Sequence[Folder]) -> None:
    """Note which folders there are; a new one is read unless it is of a kind that nobody wants read.

    Where a folder holds all mail (Gmail), the others repeat it: only that one is read at first.
    """
    everything = any(folder.special == "all" for folder in folders)
    known = {source.name: source for source in account.sources.all()}
    for folder in folders:
        source = known.pop(name_of(account, folder.name), None)
        wanted = folder.special == "all" if everything else folder.special not in NOT_READ
        _keep_source(account, source, folder.name, folder.name, special=folder.special, wanted=wanted)
    _gone(known.values())


@transaction.atomic
def keep_collections(account: Account, collections: Sequence[Collection]) -> None:
    """Note which calendars or address books there are."""
    known = {source.name: source for source in account.sources.all()}
    for one in collections:
        source = known.pop(name_of(account, one.href), None)
        _keep_source(account, source, one.href, one.name, special="" if one.writable else "read_only", wanted=True)
    _gone(known.values())


def _keep_source(
    account: Account, source: Source | None, place: str, shown_as: str, *, special: str, wanted: bool
) -> None:
    if source is None:
        Source.objects.create(
            owner_id=account.owner_id, account=account, kind=account.kind, name=name_of(account, place),
            shown_as=shown_as[:300], special=special, is_chosen=wanted,
        )  # fmt: skip
        return
    back = "waiting" if source.state == "gone" else source.state
    if (source.shown_as, source.special, source.state) != (shown_as[:300], special, back):
        source.shown_as, source.special, source.state = shown_as[:300], special, back
        source.save(update_fields=["shown_as", "special", "state"])


def _gone(sources: Iterable[Source]) -> None:
    """What the server no longer has is said to be gone; what came from it stays."""
    keys = [source.pk for source in sources if source.state != "gone"]
    Source.objects.filter(pk__in=keys).update(state="gone", waiting=0)


def mark_source_gone(source: Source) -> None:
    """Note that a folder or collection vanished while it was read."""
    _gone([source])


@transaction.atomic
def choose(account: Account, chosen: Iterable[int]) -> None:
    """Set which folders or collections are read (ids of sources); the next reading begins at once."""
    wanted = set(chosen)
    for source in account.sources.all():
        if source.is_chosen != (source.pk in wanted):
            source.is_chosen = source.pk in wanted
            source.waiting = 0
            source.save(update_fields=["is_chosen", "waiting"])
    if account.is_on:
        Account.objects.filter(pk=account.pk).exclude(state="reading").update(state="waiting")


# --- how far a folder or collection is read ------------------------------------------------------------------------


def begin_collection(source: Source, *, fingerprint: str, total: int) -> bool:
    """Begin or go on reading a folder; True where its UIDVALIDITY changed, so that all of it is read anew.

    What came in stays and is recognised; only where it stands is forgotten.
    """
    anew = bool(source.fingerprint) and source.fingerprint != fingerprint
    if anew:
        source.copies.all().delete()
        source.position, source.token = 0, ""
    source.fingerprint, source.total, source.state, source.failure = fingerprint, total, "reading", ""
    source.save()
    return anew


def note_waiting(source: Source, waiting: int) -> None:
    """Note how many the server has that were not read yet."""
    if source.waiting != waiting:
        source.waiting = waiting
        source.save(update_fields=["waiting"])


def finish_collection(source: Source, *, token: str, waiting: int, failure: str = "", now: datetime) -> None:
    """Note that a folder was read to its end; `waiting`: what the server listed and did not hand over."""
    source.token, source.waiting, source.failure = token, waiting, failure
    source.state, source.last_read_at = "failed" if failure else "read", now
    source.save(update_fields=["token", "waiting", "failure", "state", "last_read_at"])


def fail_collections(account: Account, *, failure: str) -> None:
    """Note that what was being read was not read to its end."""
    account.sources.filter(state="reading").update(state="failed", failure=failure)


@transaction.atomic
def mark_gone(source: Source, keys: Sequence[str], *, now: datetime) -> None:
    """Note that a source no longer holds something. What came from it stays on the timeline."""
    for start in range(0, len(keys), KEYS_A_STATEMENT):
        some = keys[start : start + KEYS_A_STATEMENT]
        source.copies.filter(key__in=some, gone_at=None).update(gone_at=now)


@transaction.atomic
def set_flags(source: Source, flags: Sequence[tuple[int, str]]) -> None:
    """Write the flags of messages that changed; of unknown ones nothing is written."""
    alike: dict[str, list[str]] = {}
    for uid, now_set in flags:
        alike.setdefault(now_set[:200], []).append(str(uid))
    for now_set, keys in alike.items():
        for start in range(0, len(keys), KEYS_A_STATEMENT):
            some = keys[start : start + KEYS_A_STATEMENT]
            Copy.objects.filter(source=source, key__in=some).exclude(flags=now_set).update(flags=now_set)
