"""The only reader of the ledger: proofs, a receipt's facts, wishes, and the audit of the whole."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection
from django.db.models import TextField
from django.db.models.functions import Cast

from sincerely.trust import merkle
from sincerely.trust.commitments import written
from sincerely.trust.consent import normalised
from sincerely.trust.key_chain import ChainError, KeyChain, read_rotations
from sincerely.trust.ledger_audit import Audit, Signed, Stored, audit_log, said_in_leaf
from sincerely.trust.ledger_files import kept_rotations, last_checkpoint, signing_key
from sincerely.trust.models import Checkpoint, HumansOnly, Leaf, Node, Outside, Receipt
from sincerely.trust.notes import Verifier, verifier_for
from sincerely.trust.proofs import Entry, Proof
from sincerely.trust.tiles import WIDTH, write_tiles

_LEAVES = 'SELECT 0, "index", hash FROM trust_leaf WHERE "index" IN ('
_NODES = 'SELECT level, "index", hash FROM trust_node WHERE '
_PAYLOAD_TEXT = Cast("commitment__payload", TextField())


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What a receipt's page shows. `payload` is None once it was erased.

    `size`, `origin` and `vkey` are of the checkpoint that the proof with witnesses stands under.
    """

    id: str
    owner: str
    language: str
    erased: bool
    payload: dict[str, Any] | None
    index: int
    size: int
    origin: str
    vkey: str
    entry_hash: str
    result: str | None
    """`sent`, `rejected`, `uncertain`… of the last later entry about the letter; None while there is none."""
    result_at: str | None
    witnesses: tuple[tuple[str, str], ...] = ()
    """(name, when) of each witness that cosigned a checkpoint which covers the entry; the newest such."""

    @property
    def island(self) -> dict[str, Any]:
        """What the page's own check needs (`web/static/receipt.js`, as JSON in #receipt-facts): digests, no words."""
        content = dict(self.payload["content"]) if self.payload else None
        if content:
            content.pop("recipients_commit", None)
        return {"id": self.id, "origin": self.origin, "erased": self.erased, "content": content}


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry and what it committed to; `payload` is None once it was erased."""

    index: int
    kind: str
    at: str
    receipt_id: str
    payload: dict[str, Any] | None
    erased_at: str
    """As an entry writes it; empty unless it was erased."""


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as it is stored, for comparing; `index` is its entry's."""

    index: int
    owner: str
    language: str
    erased: bool
    envelope_salt: str
    """See `envelope_salt`."""


def size() -> int:
    """How many entries the log has."""
    with connection.cursor() as cursor:
        cursor.execute('SELECT MAX("index") FROM trust_leaf')
        (last,) = cursor.fetchone()
    return 0 if last is None else int(last) + 1


def node(level: int, index: int) -> bytes:
    """The kept hash of a full subtree. Raises DoesNotExist where a row is missing."""
    if level == 0:
        return bytes(Leaf.objects.values_list("hash", flat=True).get(index=index))
    return bytes(Node.objects.values_list("hash", flat=True).get(level=level, index=index))


def root(of_size: int) -> bytes:
    """The root over the first `of_size` entries."""
    return with_one_query(lambda at: merkle.root(of_size, at))


Made = TypeVar("Made")


def with_one_query(make: Callable[[merkle.Node], Made]) -> Made:
    """Make something of the tree: run once to learn which hashes it wants, and once with them.

    Raises LookupError where a row is missing.
    """
    wanted: set[tuple[int, int]] = set()

    def note(level: int, index: int) -> bytes:
        wanted.add((level, index))
        return b""

    make(note)
    found = _kept(wanted) if wanted else {}
    return make(lambda level, index: found[level, index])


def _kept(wanted: Collection[tuple[int, int]]) -> dict[tuple[int, int], bytes]:
    """The hashes at these (level, index), at most some hundred, as far as they are there."""
    leaves = [index for level, index in wanted if level == 0]
    above = [place for place in wanted if place[0]]
    asked = []
    if leaves:
        asked.append(_LEAVES + ", ".join(["%s"] * len(leaves)) + ")")
    if above:
        # Not `(level, "index") IN (VALUES …)`: SQLite reads the whole table for that.
        asked.append(_NODES + " OR ".join(['(level = %s AND "index" = %s)'] * len(above)))
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(asked), [*leaves, *chain.from_iterable(above)])
        return {(level, index): bytes(value) for level, index, value in cursor.fetchall()}


def verifier() -> Verifier:
    """The log's public key, as recipients get it."""
    return verifier_for(settings.SINCERELY_LOG_ORIGIN, signing_key(settings.SINCERELY_DATA))


def verifier_at(of_size: int) -> Verifier:
    """The public key that checks a checkpoint of so many entries; another than now where keys were changed since."""
    return keys().key_for(of_size, settings.SINCERELY_LOG_ORIGIN)


def checkpoint() -> Checkpoint | None:
    """The checkpoint signed last."""
    return Checkpoint.objects.order_by("-id").first()


def signed_size() -> int:
    """Entries of the checkpoint signed last."""
    signed = checkpoint()
    return signed.size if signed else 0


def last_payload(kind: str) -> dict[str, Any] | None:
    """What the newest entry of a kind committed to; None where there is none or it was erased."""
    leaf = Leaf.objects.filter(type=kind).select_related("commitment").order_by("-index").first()
    return leaf.commitment.payload if leaf else None


def proof(receipt_id: str, *, cosigned: bool = False) -> str | None:
    """The receipt's proof as text; None while no checkpoint covers it, when it is unknown, or once it was erased.

    With `cosigned` under the newest checkpoint that witnesses signed, where one covers the entry, with their lines;
    without, the log's own signature stands alone, as an attached proof wants it.
    """
    kept = Receipt.objects.filter(id=receipt_id, erased=False)
    found = kept.values_list("leaf_id", "leaf__data", "leaf__commitment__salt", "leaf__commitment__payload").first()
    signed = checkpoint()
    if found is None or signed is None or signed.size <= found[0]:
        return None
    index, data, salt, payload = found
    signed = (_cosigned_over(index) or signed) if cosigned else signed
    note = with_cosignatures(signed) if cosigned else signed.note
    if salt is None or payload is None:
        raise LookupError("what this entry committed to was erased")
    said = said_in_leaf(bytes(data))
    entry = Entry(str(said["type"]), str(said["t"]), bytes(salt), payload)
    path = with_one_query(lambda at: merkle.inclusion_path(index, signed.size, at))
    return Proof(entry.extra, index, tuple(path), note).text


def with_cosignatures(signed: Checkpoint) -> str:
    """The checkpoint with every witness's line below the log's own."""
    return signed.note + "".join(f"{one.line}\n" for one in signed.cosignatures.order_by("witness"))


def witnesses_of(index: int) -> tuple[tuple[str, str], ...]:
    """Who cosigned a checkpoint over this entry, and when; the newest checkpoint with any."""
    signed = _cosigned_over(index)
    rows = signed.cosignatures.order_by("witness") if signed else ()
    return tuple((one.witness, written(one.said_at)) for one in rows)


def outside_places() -> list[Outside]:
    """How every place outside stands that a checkpoint was ever taken to."""
    return list(Outside.objects.order_by("kind", "place"))


def consistency(old: int, new: int) -> list[bytes]:
    """The proof that the first `new` entries begin with the first `old`."""
    return with_one_query(lambda at: merkle.consistency_path(old, new, at))


def tile(level: int, number: int, width: int) -> bytes | None:
    """A tile of hashes (tlog-tiles) out of the kept nodes; None unless the last checkpoint covers all of it."""
    signed = checkpoint()
    covered = signed.size >> (8 * level) if signed and level < 8 else 0
    start, end = number * WIDTH, number * WIDTH + width
    if end > covered:
        return None
    within = {"index__range": (start, end - 1)}
    kept = Node.objects.filter(level=8 * level, **within) if level else Leaf.objects.filter(**within)
    return b"".join(bytes(value) for value in kept.order_by("index").values_list("hash", flat=True))


def entries_tile(number: int, width: int) -> bytes | None:
    """A bundle of entries, each with its length before it; None unless the last checkpoint covers all of it."""
    signed, start = checkpoint(), number * WIDTH
    if signed is None or start + width > signed.size:
        return None
    rows = Leaf.objects.filter(index__range=(start, start + width - 1)).order_by("index").values_list("data", flat=True)
    return b"".join(len(data).to_bytes(2, "big") + bytes(data) for data in rows)


def _cosigned_over(index: int) -> Checkpoint | None:
    rows = Checkpoint.objects.filter(size__gt=index, cosignatures__isnull=False)
    return rows.order_by("-size", "-id").first()


def receipt_page(receipt_id: str) -> ReceiptFacts | None:
    """What the public page of a receipt may show: no recipient's address and no word of the letter."""
    receipt = Receipt.objects.select_related("leaf__commitment").filter(id=receipt_id).first()
    if receipt is None:
        return None
    signed = _cosigned_over(receipt.leaf_id) or checkpoint()
    public = verifier_at(signed.size) if signed else verifier()
    later = Leaf.objects.filter(commitment__receipt_id=receipt_id, index__gt=receipt.leaf_id).order_by("-index")
    result = later.first()
    return ReceiptFacts(
        id=receipt.id,
        owner=receipt.owner,
        language=receipt.language,
        erased=receipt.erased,
        payload=receipt.leaf.commitment.payload,
        index=receipt.leaf.index,
        size=signed.size if signed else 0,
        origin=public.name,
        vkey=public.vkey,
        entry_hash=bytes(receipt.leaf.hash).hex(),
        result=result.type if result else None,
        result_at=result.created_at.isoformat() if result else None,
        witnesses=witnesses_of(receipt.leaf_id),
    )


def receipts_of(owner: str) -> list[str]:
    """The ids of all receipts of an owner, oldest first; for export and erasure."""
    return list(Receipt.objects.filter(owner=owner).order_by("leaf_id").values_list("id", flat=True))


def not_erased(receipt_ids: Collection[str]) -> list[str]:
    """Return those of these receipts that are there and still say something, the oldest first."""
    rows = Receipt.objects.filter(id__in=receipt_ids, erased=False)
    return list(rows.order_by("leaf_id").values_list("id", flat=True))


def humans_only(address: str) -> bool:
    """Whether the person at `address` asked for humans only."""
    return HumansOnly.objects.filter(address=normalised(address)).exists()


def humans_only_among(addresses: Collection[str]) -> set[str]:
    """Those of `addresses`, as given, whose people asked for humans only; one look-up for a whole page."""
    wanted = {address: normalised(address) for address in addresses}
    known = set(HumansOnly.objects.filter(address__in=set(wanted.values())).values_list("address", flat=True))
    return {address for address, plain in wanted.items() if plain in known}


def facts() -> Iterator[Fact]:
    """Every entry in order with what it says, for comparing with the rows that it stands for."""
    rows = Leaf.objects.order_by("index").values_list(
        "index", "type", "created_at", "commitment__receipt_id", "commitment__payload", "commitment__erased_at"
    )
    for index, kind, at, receipt_id, payload, erased_at in rows.iterator(chunk_size=5000):
        said = payload if isinstance(payload, dict) else None
        yield Fact(index, kind, written(at), receipt_id or "", said, written(erased_at) if erased_at else "")


def envelope_salt(receipt_id: str) -> str:
    """What hides the recipients in the receipt's payload; blank in older receipts, whose public salt does.

    For the desk alone: neither a page nor a proof shows it.
    """
    return Receipt.objects.filter(id=receipt_id).values_list("envelope_salt", flat=True).first() or ""


def receipt_rows() -> dict[str, ReceiptRow]:
    """Each receipt's row by its id."""
    rows = Receipt.objects.values_list("id", "leaf_id", "owner", "language", "erased", "envelope_salt")
    return {
        receipt_id: ReceiptRow(index, owner, language, erased, salt)
        for receipt_id, index, owner, language, erased, salt in rows.iterator(chunk_size=5000)
    }


def wish_rows() -> dict[int, tuple[str, str, str]]:
    """Address, since when, said where: of each wish for humans only, by its number."""
    rows = HumansOnly.objects.values_list("pk", "address", "since", "said_in")
    return {pk: (address, written(since), said_in) for pk, address, since, said_in in rows}


def keys() -> KeyChain:
    """All keys of the log, as the files beside the database name them. Raises ChainError."""
    folder = settings.SINCERELY_DATA
    return KeyChain(verifier(), tuple(read_rotations(kept_rotations(folder))))


def audit(outside: Iterable[tuple[str, str]] = ()) -> Audit:
    """Read the whole log again and compare it with its hashes, payloads, checkpoints and the copies kept outside.

    `outside` are further copies of checkpoints, as (where it was found, note).
    """
    kept = last_checkpoint(settings.SINCERELY_DATA)
    copies = [*([("the copy in the data folder", kept)] if kept else []), *outside]
    try:
        known, broken = keys(), ""
    except ChainError as error:
        known, broken = KeyChain(verifier()), f"the list of keys can't be trusted: {error}"
    rows = Checkpoint.objects.order_by("id").values_list("size", "root", "note")
    found = audit_log(
        _stored(),
        signed=(Signed(size, bytes(root), note) for size, root, note in rows.iterator(chunk_size=2000)),
        outside=copies,
        keys=known,
        nodes_at=_nodes_at,
    )
    return replace(found, ok=False, problems=[broken, *found.problems]) if broken else found


def export(folder: Path) -> int:
    """Write the signed log as static files (tlog-tiles) and return how many tiles it has.

    Only what the last checkpoint covers is written. Returns 0 when nothing was signed yet.
    """
    signed = checkpoint()
    if signed is None:
        return 0
    rows = Leaf.objects.filter(index__lt=signed.size).order_by("index").values_list("data", flat=True)
    return write_tiles(
        folder,
        entries=(bytes(data) for data in rows.iterator(chunk_size=2000)),
        checkpoint=signed.note,
        vkey=verifier().vkey,
    )


def _nodes_at(level: int) -> Iterator[bytes]:
    rows = Node.objects.filter(level=level).order_by("index").values_list("index", "hash").iterator(chunk_size=5000)
    return (bytes(value) if index == number else b"" for number, (index, value) in enumerate(rows))


def _stored() -> Iterator[Stored]:
    """Every entry in order, as plain columns: making objects would take most of an audit's time."""
    rows = Leaf.objects.order_by("index").values_list(
        "index", "type", "created_at", "data", "hash", "commitment__salt", _PAYLOAD_TEXT, "commitment__erased_at"
    )
    for index, kind, at, data, digest, salt, payload, erased_at in rows.iterator(chunk_size=5000):
        kept = None if salt is None else bytes(salt)
        yield Stored(index, kind, written(at), bytes(data), bytes(digest), kept, payload, erased_at is not None)
