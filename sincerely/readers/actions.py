"""Writing what readers ask, the desk's own mail, and counts."""

import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import OperationalError, connection, transaction
from django.db.models import F

from sincerely.readers.desk_mail import LINK_DAYS
from sincerely.readers.limits import LIMITS, MAILS_A_DAY, MAILS_AN_ADDRESS_AN_HOUR
from sincerely.readers.models import Asked, Count, DayKey, DeskMail
from sincerely.sending.outbox import Answer, back_off
from sincerely.trust import actions as trust
from sincerely.trust.consent import normalised

TRIES = 5
STALE = timedelta(minutes=15)
"""After this a worker that had claimed a mail is taken for dead."""
LONG_ENOUGH_MS, USUAL_MS = 250, 20_000
"""How long a look-up waits to be counted while somebody else writes, and how long the desk waits otherwise."""


# --- limits --------------------------------------------------------------------------------------------------------


def may(what: str, *, network: str, receipt_id: str, now: datetime) -> bool:
    """Count one more try and return whether it is within the limits of `what`.

    What an address tries beyond its own limit is not counted against the receipt: one address alone could shut it for
    all its readers, and make rows without end.
    """
    most = LIMITS[what]
    with transaction.atomic():
        key = _key_of(now)
        if _count(key, f"{what}\0from\0{network}", now) > most.from_address:
            return False
        return _count(key, f"{what}\0about\0{receipt_id}", now) <= most.about_receipt


def may_look(*, network: str, receipt_id: str, now: datetime) -> bool:
    """Count one look at a receipt. While the database is busy nobody is counted, and no reader waits."""
    try:
        with _impatient():
            return may("look", network=network, receipt_id=receipt_id, now=now)
    except OperationalError:
        return True


@contextmanager
def _impatient() -> Iterator[None]:
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {LONG_ENOUGH_MS}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA busy_timeout = {USUAL_MS}")


def _key_of(now: datetime) -> DayKey:
    """The day's key; with a new day the others and all that was counted with them are gone."""
    key = DayKey.objects.filter(day=now.date()).first()
    if key is None:
        DayKey.objects.exclude(day=now.date()).delete()
        key, _made = DayKey.objects.get_or_create(day=now.date(), defaults={"key": secrets.token_bytes(32)})
    return key


def _count(key: DayKey, what: str, now: datetime) -> int:
    digest = hmac.new(bytes(key.key), f"{what}\0{now.hour}".encode(), hashlib.sha256).hexdigest()
    row, _made = Count.objects.get_or_create(digest=digest, defaults={"day": key})
    ours = Count.objects.filter(pk=row.pk)
    ours.update(n=F("n") + 1)
    # Read after the update: only now nobody else can count in between.
    return ours.values_list("n", flat=True).get()


# --- wishes --------------------------------------------------------------------------------------------------------


def ask(*, owner: str, receipt_id: str, what: str, address: str, language: str, now: datetime) -> None:
    """Keep what was typed. Whether the address is a recipient's is looked at later, out of the reader's sight."""
    Asked.objects.create(
        owner=owner, receipt_id=receipt_id, what=what, address=address[:254], language=language, made_at=now
    )


def drop(asked: Asked) -> None:
    """Forget a wish whose address the letter never went to, or to which a mail went just now."""
    asked.delete()


@transaction.atomic
def invite(asked: Asked, *, salt: bytes, host: str, now: datetime) -> DeskMail | None:
    """Queue the mail that asks the address to confirm; None where its limits stand against it."""
    to_digest = hmac.new(salt, normalised(asked.address).encode(), hashlib.sha256).hexdigest()
    lately = DeskMail.objects.filter(to_digest=to_digest, made_at__gt=now - timedelta(hours=1)).count()
    today = DeskMail.objects.filter(made_at__gt=now - timedelta(days=1)).count()
    if lately >= MAILS_AN_ADDRESS_AN_HOUR or today >= MAILS_A_DAY:
        return None
    secret = secrets.token_urlsafe(32)
    moved = Asked.objects.filter(pk=asked.pk, state="typed").update(
        state="mailed", digest=_digest(secret), expires_at=now + timedelta(days=LINK_DAYS)
    )
    if moved != 1:
        return None
    mail = DeskMail.objects.create(
        owner=asked.owner, asked=asked, kind=asked.what, language=asked.language, receipt_id=asked.receipt_id,
        to=asked.address, to_digest=to_digest, secret=secret, message_id=f"{secrets.token_hex(16)}@{host}",
        made_at=now, changed_at=now, next_try_at=now,
    )  # fmt: skip
    trust.append("desk_mail", {"mail": mail.pk, "kind": mail.kind, "state": "queued"}, now)
    return mail


@transaction.atomic
def confirm(secret: str, *, receipt_id: str, now: datetime) -> Asked | None:
    """Take the press of the button; None for a link that is unknown or too old. Pressing again changes nothing."""
    asked = Asked.objects.select_for_update(no_key=True).filter(digest=_digest(secret), receipt_id=receipt_id).first()
    if asked is None or (asked.expires_at is not None and asked.expires_at <= now):
        return None
    if asked.state == "mailed":
        _make_count(asked, now=now)
    return asked


@transaction.atomic
def keep_from_mail(
    *, owner: str, receipt_id: str, what: str, address: str, message_id: str, language: str, counts: bool, now: datetime
) -> Asked | None:
    """Keep a wish that came by mail, once a mail; where it does not count by itself, it waits for the owner's word."""
    if Asked.objects.filter(owner=owner, message_id=message_id).exists():
        return None
    asked = Asked.objects.create(
        owner=owner, receipt_id=receipt_id, what=what, address=address, language=language, state="claimed",
        message_id=message_id, made_at=now,
    )  # fmt: skip
    if counts:
        _make_count(asked, now=now)
    return asked


@transaction.atomic
def accept(asked: Asked, *, now: datetime) -> None:
    """The owner says that a wish which came by mail counts."""
    if Asked.objects.filter(pk=asked.pk, state="claimed").exists():
        _make_count(asked, now=now)


def finish(asked: Asked, *, now: datetime) -> None:
    """Called, or put aside: nothing is left to do, and the address is not kept here."""
    waits = Asked.objects.filter(pk=asked.pk, state__in=("confirmed", "claimed"))
    waits.update(state="done", done_at=now, address="")


def _make_count(asked: Asked, *, now: datetime) -> None:
    """Let a wish count: humans only for ever and at once; a call from now on until it was made."""
    asked.confirmed_at = now
    if asked.what == "humans_only":
        said_in = f"message {asked.message_id}" if asked.message_id else f"receipt {asked.receipt_id}"
        trust.ask_humans_only(asked.address, now, said_in)
        asked.state, asked.done_at, asked.address = "done", now, ""
    else:
        asked.state = "confirmed"
    asked.save(update_fields=["state", "confirmed_at", "done_at", "address"])


def forget_old(*, now: datetime) -> None:
    """Take away what was typed and never confirmed, and what stale mails still hold."""
    Asked.objects.filter(state="mailed", expires_at__lte=now).delete()
    Asked.objects.filter(state="typed", made_at__lte=now - timedelta(days=1)).delete()


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


# --- the desk's own mail -------------------------------------------------------------------------------------------


def claim_mail(*, now: datetime) -> DeskMail | None:
    """Take the next mail that is due; None where there is none."""
    DeskMail.objects.filter(state="claimed", changed_at__lte=now - STALE).update(state="queued", changed_at=now)
    DeskMail.objects.filter(state="on_wire", changed_at__lte=now - STALE).update(state="uncertain", changed_at=now)
    due = DeskMail.objects.filter(state="queued", next_try_at__lte=now).order_by("pk").first()
    if due is None or not _move(due, "queued", "claimed", now=now):
        return None
    return due


def mail_on_wire(mail: DeskMail, *, now: datetime) -> None:
    """Commit that the final dot may go out now: from here on it is never sent again."""
    if not _move(mail, "claimed", "on_wire", now=now):
        raise RuntimeError("this mail is no longer ours to send")


@transaction.atomic
def mail_ended(mail: DeskMail, state: str, answer: Answer, *, sha256: str, now: datetime) -> None:
    """Write how it ended (sent, failed, uncertain), with its entry in the ledger; address and secret are taken away."""
    _move(mail, mail.state, state, now=now, last_reply=answer.words, to="", secret="", attempts=mail.attempts + 1)
    payload = {"mail": mail.pk, "kind": mail.kind, "state": state, "sha256": sha256}
    trust.append("desk_mail", payload, now)


def mail_later(mail: DeskMail, answer: Answer, *, now: datetime) -> None:
    """Nothing left; try again, a few times."""
    attempts = mail.attempts + 1
    if attempts >= TRIES:
        mail_ended(mail, "failed", answer, sha256="", now=now)
        return
    _move(mail, "claimed", "queued", now=now, attempts=attempts, last_reply=answer.words,
          next_try_at=now + back_off(attempts))  # fmt: skip


def _move(mail: DeskMail, old: str, new: str, *, now: datetime, **fields: object) -> bool:
    moved = DeskMail.objects.filter(pk=mail.pk, state=old).update(state=new, changed_at=now, **fields) == 1
    if moved:
        mail.state = new
    return moved


# --- erasing -------------------------------------------------------------------------------------------------------


def forget(owner: str, addresses: Collection[str], receipts: Collection[str]) -> None:
    """Erase what somebody asked for, with their address; a wish for humans only is kept in the ledger's room."""
    wanted = {normalised(address) for address in addresses}
    rows = Asked.objects.filter(owner=owner).values_list("pk", "address", "receipt_id")
    theirs = [pk for pk, address, receipt in rows if normalised(address) in wanted or receipt in receipts]
    DeskMail.objects.filter(asked__in=theirs, state="queued").delete()
    Asked.objects.filter(pk__in=theirs).delete()
