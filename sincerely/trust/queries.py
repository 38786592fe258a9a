"""The only reader of the ledger: proofs, a receipt's facts, wishes, and the audit of the whole."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from sincerely.trust import merkle
from sincerely.trust.commitments import commitment
from sincerely.trust.consent import normalised
from sincerely.trust.ledger_audit import Audit, Stored, audit_log, said_in_leaf
from sincerely.trust.ledger_files import last_checkpoint, signing_key
from sincerely.trust.models import Checkpoint, HumansOnly, Leaf, Node, Receipt
from sincerely.trust.notes import Verifier, verifier_for
from sincerely.trust.proofs import Entry, Proof
from sincerely.trust.tiles import write_tiles


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What a receipt's page shows. `payload` is None once it was erased."""

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

    @property
    def island(self) -> dict[str, Any]:
        """What the page's own check needs (`web/static/receipt.js`, as JSON in #receipt-facts): digests, no words."""
        content = dict(self.payload["content"]) if self.payload else None
        if content:
            content.pop("recipients_commit", None)
        return {"id": self.id, "origin": self.origin, "erased": self.erased, "content": content}


def size() -> int:
    """How many entries the log has."""
    last = Leaf.objects.order_by("-index").values_list("index", flat=True).first()
    return 0 if last is None else last + 1


def node(level: int, index: int) -> bytes:
    """The kept hash of a full subtree. Raises DoesNotExist where a row is missing."""
    if level == 0:
        return bytes(Leaf.objects.values_list("hash", flat=True).get(index=index))
    return bytes(Node.objects.values_list("hash", flat=True).get(level=level, index=index))


def root(of_size: int) -> bytes:
    """The root over the first `of_size` entries."""
    return merkle.root(of_size, node)


def verifier() -> Verifier:
    """The log's public key, as recipients get it."""
    return verifier_for(settings.SINCERELY_LOG_ORIGIN, signing_key(settings.SINCERELY_DATA))


def checkpoint() -> Checkpoint | None:
    """The checkpoint signed last."""
    return Checkpoint.objects.order_by("-id").first()


def proof(receipt_id: str) -> str | None:
    """The receipt's proof as text; None while no checkpoint covers it, when it is unknown, or once it was erased."""
    receipt = Receipt.objects.select_related("leaf__commitment").filter(id=receipt_id, erased=False).first()
    signed = checkpoint()
    if receipt is None or signed is None or signed.size <= receipt.leaf.index:
        return None
    entry = _entry(receipt.leaf)
    path = merkle.inclusion_path(receipt.leaf.index, signed.size, node)
    return Proof(entry.extra, receipt.leaf.index, tuple(path), signed.note).text


def receipt_page(receipt_id: str) -> ReceiptFacts | None:
    """What the public page of a receipt may show: no recipient's address and no word of the letter."""
    receipt = Receipt.objects.select_related("leaf__commitment").filter(id=receipt_id).first()
    if receipt is None:
        return None
    signed, public = checkpoint(), verifier()
    later = Leaf.objects.filter(commitment__receipt_id=receipt_id).exclude(index=receipt.leaf_id).order_by("-index")
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
    )


def receipts_of(owner: str) -> list[str]:
    """The ids of all receipts of an owner, oldest first; for export and erasure."""
    return list(Receipt.objects.filter(owner=owner).order_by("leaf_id").values_list("id", flat=True))


def humans_only(address: str) -> bool:
    """Whether the person at `address` asked for humans only."""
    return HumansOnly.objects.filter(address=normalised(address)).exists()


def humans_only_among(addresses: Collection[str]) -> set[str]:
    """Those of `addresses`, as given, whose people asked for humans only; one look-up for a whole page."""
    wanted = {address: normalised(address) for address in addresses}
    known = set(HumansOnly.objects.filter(address__in=set(wanted.values())).values_list("address", flat=True))
    return {address for address, plain in wanted.items() if plain in known}


def audit() -> Audit:
    """Read the whole log again and compare it with its hashes, payloads, checkpoints and the copy kept outside."""
    key = signing_key(settings.SINCERELY_DATA)
    return audit_log(
        _stored(),
        notes=Checkpoint.objects.order_by("id").values_list("note", flat=True),
        kept=last_checkpoint(settings.SINCERELY_DATA),
        verifier_of=lambda name: verifier_for(name, key),
        nodes_at=_nodes_at,
    )


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


def _entry(leaf: Leaf) -> Entry:
    kept = leaf.commitment
    if kept.salt is None or kept.payload is None:
        raise LookupError("what this entry committed to was erased")
    said = said_in_leaf(bytes(leaf.data))
    return Entry(str(said["type"]), str(said["t"]), bytes(kept.salt), kept.payload)


def _nodes_at(level: int) -> Iterator[bytes]:
    rows = Node.objects.filter(level=level).order_by("index").values_list("hash", flat=True)
    return (bytes(value) for value in rows.iterator(chunk_size=2000))


def _stored() -> Iterator[Stored]:
    rows = Leaf.objects.select_related("commitment").order_by("index").iterator(chunk_size=2000)
    for leaf in rows:
        kept = leaf.commitment
        committed = None if kept.salt is None else commitment(bytes(kept.salt), kept.payload or {})
        yield Stored(leaf.index, bytes(leaf.data), bytes(leaf.hash), committed, erased=kept.erased_at is not None)
