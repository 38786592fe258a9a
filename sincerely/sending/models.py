"""The outbox: one row a letter, one row a recipient. A delivery without a standing approval can't be written."""

from django.db import models

from sincerely.accounts.models import Owner
from sincerely.review.models import Approval


class Delivery(models.Model):
    """What happened to the approved bytes."""

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="deliveries")
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="delivery")
    sha256 = models.CharField(max_length=64)
    """Must equal the approval's."""
    message_id = models.CharField(max_length=255)
    state = models.CharField(max_length=12, default="queued")
    """queued claimed on_wire sent rejected uncertain abandoned"""
    claimed_by = models.CharField(max_length=64, blank=True)
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    wire_sha256 = models.CharField(max_length=64, null=True)
    """Of the bytes whose final dot may have gone out: the approved ones, with the attached proof if there is one."""
    filed_at = models.DateTimeField(null=True)
    """When the sent letter was put on its owner's timeline."""
    last_reply = models.TextField(blank=True)
    queued_at = models.DateTimeField()
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
    """queued accepted rejected uncertain"""
    reply = models.TextField(blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["delivery", "email"], name="recipient_once"),)
