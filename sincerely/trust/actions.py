"""The only writer of the ledger.

An entry is appended in the caller's transaction, beside the change that it records: both stand or neither does.
A checkpoint is signed in a transaction of its own, over entries that are committed: what was signed can't be undone.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from django.conf import settings
from django.db import connection, transaction

from sincerely.trust import key_chain, merkle, queries
from sincerely.trust.commitments import canonical, committed_to, leaf_data, new_salt, row_digest, written
from sincerely.trust.consent import normalised
from sincerely.trust.ledger_files import (
    NEXT_KEY_FILE,
    is_put_back,
    keep_checkpoint,
    keep_name,
    kept_rotations,
    last_checkpoint,
    signing_key,
    take_next_key,
)
from sincerely.trust.models import Checkpoint, Commitment, Cosignature, HumansOnly, Leaf, Outside, Receipt
from sincerely.trust.notes import Head, read_head, read_note, sign, verifier_for
from sincerely.trust.witnesses import Cosigned

LOCK = 0x51CE_4E17
"""PostgreSQL's advisory lock of the one ledger; SQLite has one writer anyway (transactions are IMMEDIATE)."""

LAST_SECOND = 253_402_300_799
"""Of the year 9999: what a calendar here can hold of a witness's clock."""


class LedgerRefusedError(RuntimeError):
    """The log is smaller than, or another than, what was signed before: nothing more is signed until a person looks."""


class PutBackError(LedgerRefusedError):
    """The data folder came out of a backup: what left or was taken back since then is not known in it."""


def append(kind: str, payload: Mapping[str, object], now: datetime, *, receipt_id: str = "") -> Leaf:
    """Append one entry that commits to `payload`, in the caller's transaction.

    Money and ratios in the payload are strings or integers. Raises RuntimeError outside a transaction and ValueError
    for a payload that has no canonical JSON.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("an entry is appended in the same transaction as the change that it records")
    _lock()
    index = queries.size()
    salt, said = new_salt(), canonical(payload)
    data = leaf_data(kind, written(now), committed_to(salt, said))
    value = merkle.leaf_hash(data)
    nodes = queries.with_one_query(lambda kept: list(merkle.new_nodes(index, value, kept)))
    with connection.cursor() as cursor:
        cursor.execute(_LEAF, [index, kind, data, value, connection.ops.adapt_datetimefield_value(now)])
        if nodes:
            cursor.executemany(_NODE, nodes)
        cursor.execute(_COMMITMENT, [index, receipt_id, salt, said.decode()])
    return Leaf(index=index, type=kind, data=data, hash=value, created_at=now)


# As SQL: making and saving objects would cost several times what the entry itself does, in every act of the desk. The
# payload stands there as it was hashed, so that an audit need not write it again.
_LEAF = 'INSERT INTO trust_leaf ("index", type, data, hash, created_at) VALUES (%s, %s, %s, %s, %s)'
_NODE = 'INSERT INTO trust_node (level, "index", hash) VALUES (%s, %s, %s)'
_COMMITMENT = "INSERT INTO trust_commitment (leaf_id, receipt_id, salt, payload) VALUES (%s, %s, %s, %s)"


def issue_receipt(
    payload: Mapping[str, object], *, owner: str, language: str, now: datetime, envelope_salt: str = ""
) -> Receipt:
    """Record an approval with its receipt (`receipts.build_payload`), in the transaction of the approval.

    `owner` is an opaque id; `envelope_salt` is what hides the recipients in the payload. Raises IntegrityError when the
    receipt's id was used before.
    """
    receipt_id = str(payload["id"])
    leaf = append("approved", payload, now, receipt_id=receipt_id)
    return Receipt.objects.create(id=receipt_id, leaf=leaf, owner=owner, language=language, envelope_salt=envelope_salt)


def sign_checkpoint(now: datetime) -> Checkpoint:
    """Sign the log as it is committed now; an unchanged log gives the checkpoint that it has.

    Raises LedgerRefusedError when the log no longer contains what was signed before, and RuntimeError within another
    transaction: an entry that may still be rolled back must not be signed.
    """
    with transaction.atomic(durable=True):
        _lock()
        _take_next_key()
        key = signing_key(settings.SINCERELY_DATA)
        head = Head(settings.SINCERELY_LOG_ORIGIN, queries.size(), queries.root(queries.size()))
        refuse_another_past()
        standing = Checkpoint.objects.filter(size=head.size).order_by("-id").first()
        if standing and standing.note == last_checkpoint(settings.SINCERELY_DATA) and _says(standing.note, head):
            return standing
        note = sign(head.text, head.origin, key)
        keep_name(settings.SINCERELY_DATA, head.origin)
        keep_checkpoint(settings.SINCERELY_DATA, note)
        return Checkpoint.objects.create(size=head.size, root=head.root, note=note, signed_at=now)


def rotate_key(now: datetime) -> Checkpoint:
    """Hand the log over to a new key; the old one signs that, is deleted, and what it signed stays good.

    The change is an entry of the log. Killed at any moment, the old key goes on, or the next call to this or to
    `sign_checkpoint` finishes it. Raises LedgerRefusedError as `sign_checkpoint` does.
    """
    folder, name = settings.SINCERELY_DATA, settings.SINCERELY_LOG_ORIGIN
    sign_checkpoint(now)
    with transaction.atomic(durable=True):
        _lock()
        old, new = signing_key(folder), signing_key(folder, NEXT_KEY_FILE)
        append(key_chain.ENTRY, {"note": key_chain.make_rotation(name, queries.size(), old, new)}, now)
    return sign_checkpoint(now)


def _take_next_key() -> None:
    """Finish a rotation whose entry is committed: from then on only the new key signs."""
    folder = settings.SINCERELY_DATA
    if not (folder / NEXT_KEY_FILE).exists():
        return
    fresh = verifier_for(settings.SINCERELY_LOG_ORIGIN, signing_key(folder, NEXT_KEY_FILE))
    payload = queries.last_payload(key_chain.ENTRY)
    rotation = key_chain.read_rotation(str(payload["note"])) if payload else None
    if rotation is None or rotation.new.public != fresh.public:
        return
    known = key_chain.read_rotations(kept_rotations(folder))
    if not known or known[-1].note != rotation.note:
        known.append(rotation)
    take_next_key(folder, key_chain.write_rotations(known))


def erase(receipt_id: str, now: datetime) -> bool:
    """Erase what the receipt's entries committed to: payload and salt are gone, the log stays as it was.

    Adds an entry that says only that something was erased. False when there is no such receipt or it is erased.
    """
    with transaction.atomic():
        _lock()
        receipt = Receipt.objects.filter(id=receipt_id, erased=False).first()
        if receipt is None:
            return False
        Commitment.objects.filter(receipt_id=receipt_id).update(salt=None, payload=None, erased_at=now)
        receipt.erased, receipt.envelope_salt = True, ""
        receipt.save(update_fields=["erased", "envelope_salt"])
        append("erased", {"index": receipt.leaf_id}, now)
        return True


def ask_humans_only(address: str, now: datetime, said_in: str) -> HumansOnly:
    """Remember for good that nobody may use AI when writing to `address`. Asking again changes nothing."""
    with transaction.atomic():
        _lock()
        wish, is_new = HumansOnly.objects.get_or_create(
            address=normalised(address), defaults={"since": now, "said_in": said_in}
        )
        if is_new:
            # The row's number, and a digest that a change of it shows: the address stays out of the payloads, too.
            salt = new_salt().hex()
            row = row_digest(salt, [wish.pk, wish.address, written(wish.since), wish.said_in])
            append("humans_only", {"wish": wish.pk, "salt": salt, "row": row}, now)
        return wish


def keep_cosignature(signed: Checkpoint, found: Cosigned) -> None:
    """Keep a witness's line with the checkpoint that it signed; the first of each witness stays."""
    said_at = datetime.fromtimestamp(min(found.time, LAST_SECOND), UTC)
    Cosignature.objects.get_or_create(
        checkpoint=signed, witness=found.name, defaults={"line": found.line, "said_at": said_at}
    )


def note_outside(kind: str, place: str, now: datetime, *, size: int = 0, problem: str = "") -> None:
    """Note how a try to keep a checkpoint outside went; without a problem it lies there now."""
    fields: dict[str, object] = {"tried_at": now, "problem": problem[:300]}
    if not problem:
        fields |= {"size": size, "kept_at": now}
    Outside.objects.update_or_create(kind=kind, place=place[:300], defaults=fields)


def _lock() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def refuse_another_past() -> None:
    """Raise LedgerRefusedError unless the log goes on from the checkpoint kept outside the database, whatever key and
    name that was signed with; PutBackError in a folder that came out of a backup, until a person has looked."""
    if is_put_back(settings.SINCERELY_DATA):
        raise PutBackError("this desk was put back from a backup, and nobody has looked through its outbox yet")
    kept = last_checkpoint(settings.SINCERELY_DATA)
    if kept is None:
        return
    # The file first: another process may sign in between, and a log only grows.
    before, size = read_head(read_note(kept)), queries.size()
    if before.size > size:
        raise LedgerRefusedError(f"the ledger has {size} entries; {before.size} were signed before")
    try:
        is_same = queries.root(before.size) == before.root
    except LookupError:
        is_same = False
    if not is_same:
        raise LedgerRefusedError(f"the first {before.size} entries are not those that were signed before")


def _says(note: str, head: Head) -> bool:
    return read_head(read_note(note)) == head
