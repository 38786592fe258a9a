"""The ledger's entries, what they commit to, what was signed, receipts, and who asked for humans only.

Others are known here by opaque ids only. An entry and its hashes are never changed; payload and salt can be erased.
"""

from django.db import models


class Leaf(models.Model):
    """One entry of the log: no word about anybody, only a commitment."""

    index = models.BigIntegerField(primary_key=True)
    """From 0, without a gap."""
    type = models.CharField(max_length=32)
    data = models.BinaryField()
    hash = models.BinaryField(max_length=32)
    created_at = models.DateTimeField()


class Node(models.Model):
    """The hash of a full subtree over 2**level entries, level 1 and up; kept so that proofs stay cheap."""

    level = models.PositiveSmallIntegerField()
    index = models.BigIntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["level", "index"], name="node_once"),)


class Commitment(models.Model):
    """What an entry commits to. Erasing takes salt and payload away; the entry no longer tells anybody anything."""

    leaf = models.OneToOneField(Leaf, on_delete=models.PROTECT, primary_key=True, related_name="commitment")
    receipt_id = models.CharField(max_length=22, blank=True, db_index=True)
    """The receipt that the entry belongs to; blank where it belongs to none."""
    salt = models.BinaryField(max_length=32, null=True)
    payload = models.JSONField(null=True)
    erased_at = models.DateTimeField(null=True)


class Checkpoint(models.Model):
    """A signed state of the log."""

    size = models.BigIntegerField()
    root = models.BinaryField(max_length=32)
    note = models.TextField()
    signed_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["size"]),)


class Cosignature(models.Model):
    """A witness's signature line under a checkpoint, checked when it came."""

    checkpoint = models.ForeignKey(Checkpoint, on_delete=models.CASCADE, related_name="cosignatures")
    witness = models.CharField(max_length=200)
    """The witness's name."""
    line = models.TextField()
    said_at = models.DateTimeField()
    """When the witness says that it signed."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["checkpoint", "witness"], name="cosigned_once"),)


class Outside(models.Model):
    """How one place outside stands: a folder, a mailbox, a witness."""

    kind = models.CharField(max_length=8)
    """folder mail witness"""
    place = models.CharField(max_length=300)
    """The folder, the address, or the witness's name."""
    size = models.BigIntegerField(default=0)
    """Entries of the checkpoint that went there last."""
    kept_at = models.DateTimeField(null=True)
    tried_at = models.DateTimeField()
    problem = models.CharField(max_length=300, blank=True)
    """Why the last try failed; blank after one that did not."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kind", "place"], name="outside_once"),)


class Receipt(models.Model):
    """What a recipient can look up: the entry that says who approved which letter."""

    id = models.CharField(max_length=22, primary_key=True)
    """128 random bits, base64url."""
    leaf = models.OneToOneField(Leaf, on_delete=models.PROTECT, related_name="receipt")
    owner = models.CharField(max_length=64)
    """Opaque: who answers for it, as the rooms above know them."""
    language = models.CharField(max_length=8, default="en")
    envelope_salt = models.CharField(max_length=24, blank=True)
    """Of `recipients_commit`; never published, gone with an erasure. Blank in older ones, whose public salt served."""
    erased = models.BooleanField(default=False)

    class Meta:
        indexes = (models.Index(fields=["owner"]),)


class HumansOnly(models.Model):
    """Somebody asked that nobody use AI when writing to them. Kept for good."""

    address = models.CharField(max_length=254, unique=True)
    """Normalised, see `consent.normalised`."""
    since = models.DateTimeField()
    said_in = models.TextField(blank=True)
    """Where they said it: a Message-ID, a receipt, a note of a call."""
