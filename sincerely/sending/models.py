"""The outbox: one row a letter, one row a recipient, one for what remains of a letter that not all got at once.

A delivery without a standing approval can't be written.
"""

from django.db import models

from sincerely.accounts.models import Owner
from sincerely.review.models import Approval
from sincerely.sources.models import Account as ReadingAccount


class Account(models.Model):
    """A mail server that sends for one of the owner's addresses."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="sending_accounts")
    email = models.EmailField()
    """The From of the letters that it sends, and of no others. Lower case."""
    name = models.CharField(max_length=200)
    """What the owner calls it."""
    host = models.CharField(max_length=255)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default="tls")
    """tls (from the start) or starttls (required); there is no third."""
    username = models.CharField(max_length=320)
    secret = models.TextField(blank=True)
    """The password, sealed by trust.vault; blank where it signs in as a mail account that is read."""
    reader = models.ForeignKey(ReadingAccount, on_delete=models.SET_NULL, null=True, related_name="senders")
    """The mail account whose sign-in (password or OAuth) is used, and whose Sent folder belongs to this address."""
    signs_in_as_reader = models.BooleanField(default=False)
    keeps_copy = models.BooleanField(default=True)
    """Whether a copy is filed in the reader's Sent folder where the server does not do it."""
    is_on = models.BooleanField(default=True)
    """Off means off: letters for it wait, saying so."""
    fault = models.CharField(max_length=40, blank=True)
    """A sign-in or consent that was refused: nothing is tried until its owner changes or tries it."""
    detail = models.TextField(blank=True)
    """What the server said."""
    removed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["owner", "email"], condition=models.Q(removed_at__isnull=True), name="one_account_an_address"
            ),
        )


class Tried(models.Model):
    """What is claimed by one worker at a time and tried until it is over."""

    claimed_by = models.CharField(max_length=64, blank=True)
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    last_reply = models.TextField(blank=True)
    queued_at = models.DateTimeField()
    """From when the days count in which it is tried."""

    class Meta:
        abstract = True


class Delivery(Tried):
    """What happened to the approved bytes."""

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="deliveries")
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="delivery")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="deliveries")
    """Which account sends it, and no other; None: the server of the desk's settings."""
    sha256 = models.CharField(max_length=64)
    """Must equal the approval's."""
    message_id = models.CharField(max_length=255)
    state = models.CharField(max_length=12, default="queued")
    """queued claimed on_wire sent rejected uncertain abandoned"""
    wire_sha256 = models.CharField(max_length=64, null=True)
    """Of the bytes whose final dot may have gone out: the approved ones, with the attached proof if there is one."""
    filed_at = models.DateTimeField(null=True)
    """When the sent letter was put on its owner's timeline."""
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "message_id"], name="message_id_once"),)
        indexes = (
            models.Index(fields=["state", "next_try_at"]),
            models.Index(
                fields=["sent_at"], condition=models.Q(state="sent", filed_at__isnull=True), name="sent_not_filed"
            ),
        )


class Recipient(models.Model):
    """One address of one delivery."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="recipients")
    email = models.EmailField()
    state = models.CharField(max_length=12, default="queued")
    """queued deferred accepted rejected uncertain abandoned; told later by their server: delayed bounced"""
    reply = models.TextField(blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["delivery", "email"], name="recipient_once"),)


class Remainder(Tried):
    """Those recipients of a sent letter whom their server put off: the same bytes are tried again for them alone."""

    delivery = models.OneToOneField(Delivery, on_delete=models.CASCADE, related_name="remainder")
    state = models.CharField(max_length=12, default="queued")
    """queued claimed on_wire uncertain ended"""
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["next_try_at"], condition=~models.Q(state="ended"), name="remainder_not_ended"),
        )


class Evidence(models.Model):
    """What was found out about a letter after it was on the wire, and where."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="evidence")
    kind = models.CharField(max_length=16)
    """in_sent own_copy reported (by their server: it took the letter) bounced delayed not_in_sent (looked in vain)
    sent_again (by its person's word) rejected (others have it, this recipient will not get it)"""
    email = models.EmailField(blank=True)
    """Of which recipient; blank: of all."""
    words = models.TextField(blank=True)
    """The folder's name, or what their server said."""
    found_in = models.CharField(max_length=512, blank=True)
    """Message-ID of the message that told."""
    at = models.DateTimeField()
    """When it was found, or last looked for."""
    first_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    """When its owner put it away from Today."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["delivery", "kind", "email"], name="evidence_once"),)


class SentCopy(models.Model):
    """Whether a sent letter lies in its account's Sent folder."""

    delivery = models.OneToOneField(Delivery, on_delete=models.CASCADE, related_name="copy")
    state = models.CharField(max_length=8, default="waiting")
    """waiting kept (filed by us) there (it lay there) server (its server files by itself)
    none (there is no mailbox for it, or its owner wants none) failed"""
    folder = models.CharField(max_length=300, blank=True)
    why = models.CharField(max_length=40, blank=True)
    """A message key: one of sources.remote.Fault."""
    detail = models.TextField(blank=True)
    tries = models.PositiveIntegerField(default=0)
    next_at = models.DateTimeField()
