"""Letters: the text that may be sent once a person says yes, and whose words are in it."""

from django.db import models

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Person
from sincerely.sources.models import Blob


class Letter(models.Model):
    """A letter on its way from a proposal to a yes."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="letters")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="letters")
    to = models.JSONField(default=list)
    """[{"name", "email"}]: from the thread or typed by the owner, never from a model's output."""
    cc = models.JSONField(default=list, blank=True)
    sender = models.EmailField(null=True)
    """Which of the owner's addresses it is from, where they chose one."""
    subject = models.TextField(blank=True)
    text = models.TextField(blank=True)
    """Plain text; gaps stand in it as […label…]."""
    spans = models.JSONField(default=list)
    """[{"start", "end", "by": owner|composer|model|quote}], in order, covering the whole text."""
    grounds = models.JSONField(default=list)
    """[{"start", "end", "message_id"|null}]: where each date, amount, name stands in the thread."""
    machine_text = models.TextField(blank=True)
    """The draft as the software made it: what "edited" is measured against."""
    task = models.CharField(max_length=32)
    """A task kind of INTERFACES.md."""
    mode = models.CharField(max_length=8, default="assist")
    language = models.CharField(max_length=8, default="en")
    reply_to = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="answers")
    need = models.CharField(max_length=64, blank=True)
    state = models.CharField(max_length=12, default="proposed")
    """proposed in_review approved declined undone"""
    declined_because = models.TextField(blank=True)
    proposed_by = models.CharField(max_length=80)
    """person, composer, model:NAME, token:NAME"""
    revision = models.PositiveIntegerField(default=1)
    drafted_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField()
    accepted_concerns = models.JSONField(default=list, blank=True)
    """Concerns that the owner looked at and let stand: ["fact_not_in_thread:18 December"]."""

    class Meta:
        indexes = (models.Index(fields=["owner", "state", "-changed_at"]),)


class LetterAttachment(models.Model):
    """A file that goes with a letter."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="attachments")
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=127)
    blob = models.ForeignKey(Blob, on_delete=models.PROTECT)
