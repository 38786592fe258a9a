"""Letters: the text that may be sent once a person says yes, and whose words are in it."""

from django.db import models

from sincerely.accounts.models import ApiToken, Owner
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
    drafted_by = models.CharField(max_length=80, blank=True, default="")
    """Which software's words stand, or stood, in it: composer, model:NAME, token:NAME; kept when the owner starts over,
    because words of it that are pasted back are still its words. Blank where no software had a part."""
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


class Offer(models.Model):
    """One request of a program to propose a letter: the same key again is the same request, not another letter."""

    token = models.ForeignKey(ApiToken, on_delete=models.CASCADE, related_name="offers")
    key = models.CharField(max_length=200)
    """Chosen by the program (Idempotency-Key)."""
    digest = models.CharField(max_length=64)
    """SHA-256 of what was asked for, canonical: another request under a used key is refused."""
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="offers")
    created_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["token", "key"], name="offer_once"),)


class HabitVerdict(models.Model):
    """What the owner said of a habit that was read from their letters: use this instead, or forget it."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="habit_verdicts")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="habit_verdicts")
    """Only towards this person; null: towards all."""
    pair = models.CharField(max_length=81, blank=True)
    """Only in this form of address ("em/chị"); blank: in any."""
    language = models.CharField(max_length=8)
    aspect = models.CharField(max_length=16)
    """greeting closing signature words paragraphs exclaims phrase"""
    value = models.TextField(blank=True)
    """A pattern with {name}, {me}, {you}; a number; yes or no."""
    verdict = models.CharField(max_length=8)
    """use forget"""
    made_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["owner", "language"], name="habit_verdict"),)
