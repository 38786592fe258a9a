"""Where to tell, and what is still to be told: at least once, each event under one id for ever."""

from django.db import models

from sincerely.accounts.models import Owner


class Webhook(models.Model):
    """An owner's place to tell. At most one stands; another one ends it."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="webhooks")
    url = models.CharField(max_length=500)
    secret = models.TextField(blank=True)
    """Sealed for this row (trust/vault.py): what is told is signed with it."""
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner"], condition=models.Q(ended_at=None), name="one_webhook_stands"),
        )


class Event(models.Model):
    """One thing to tell."""

    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="events")
    name = models.CharField(max_length=40, unique=True)
    """webhook-id: the same at every try, so that the receiver can leave out what it knows."""
    kind = models.CharField(max_length=32)
    """letter.waiting letter.approved letter.declined letter.taken_back letter.sent letter.rejected letter.uncertain
    letter.abandoned test"""
    body = models.TextField()
    """JSON as it is sent, byte for byte the same at every try."""
    made_at = models.DateTimeField()
    state = models.CharField(max_length=8, default="waiting")
    """waiting told given_up"""
    attempts = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)
    result = models.CharField(max_length=80, blank=True)
    """Of the last try: an HTTP status, or a fault of sources/remote.py."""

    class Meta:
        indexes = (models.Index(fields=["state", "next_try_at"]),)
