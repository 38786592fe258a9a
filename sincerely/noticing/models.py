"""Notices that were found, how they ended, and what the owner put away."""

from django.db import models

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Person


class Notice(models.Model):
    """One thing found in one entry; `text[start:end]` of the entry is the quote."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="notices")
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="notices")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="notices")
    at = models.DateTimeField()
    """When the entry happened."""
    kind = models.CharField(max_length=16)
    """A kind of records.Kind, or `sensitive` (then `what` is the matter)."""
    who = models.CharField(max_length=8)
    """sender reader other"""
    by_owner = models.BooleanField(default=False)
    """Resolved: a promise that the owner made, an ask that the owner must answer, thanks that the owner gave."""
    what = models.CharField(max_length=80, blank=True)
    quote = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    due = models.JSONField(null=True)
    """The time expression as INTERFACES.md shapes it."""
    due_at = models.DateTimeField(null=True)
    """The instant by which it is due, when sure."""
    confidence = models.FloatField()
    rule = models.CharField(max_length=80)
    state = models.CharField(max_length=12, default="open")
    """open kept answered expired withdrawn dismissed"""
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="closed_notices")
    closed_quote = models.TextField(blank=True)
    closed_rule = models.CharField(max_length=80, blank=True)
    moves = models.JSONField(default=list)
    """Days given later, in order: [{"at", "due", "entry", "quote"}]; `due_at` stays the day first named."""
    same_as = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="repeats")
    """The earlier promise that this one only says again."""
    maybe_by = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="perhaps_closed")
    """What may have settled it: asked as a question."""
    maybe_at = models.DateTimeField(null=True)
    maybe_quote = models.TextField(blank=True)
    maybe_rule = models.CharField(max_length=80, blank=True)
    ruled_at = models.DateTimeField(null=True)
    """Until when the owner has said by hand how it stands; only what comes later may change it."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner", "entry", "kind", "what", "start", "end"], name="notice_once"),
        )
        indexes = (
            models.Index(fields=["owner", "kind", "state", "-at"]),
            models.Index(fields=["owner", "person", "kind"]),
        )


class PutAway(models.Model):
    """A need that the owner put away: done, later, or not from this person again. Each can be undone."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="put_away")
    need = models.CharField(max_length=64)
    """The need's id; blank when it reaches further than one need."""
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="put_away")
    kind = models.CharField(max_length=24, blank=True)
    reach = models.CharField(max_length=12)
    """once (this need) later (until `until`) person (all of this person) kind (this kind for this person)"""
    until = models.DateTimeField(null=True)
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["owner", "undone_at"]),)


class Correction(models.Model):
    """What the owner said of a finding: it teaches how often its rule is right for this owner. Each can be undone."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="corrections")
    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="corrections")
    rule = models.CharField(max_length=80)
    verdict = models.CharField(max_length=12)
    """right, not_so (not what it was taken for), not_mine (somebody else's duty), done (was settled already)"""
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    before = models.JSONField(default=dict)
    """How the notice stood, for undo."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["owner", "notice"], condition=models.Q(undone_at=None), name="correction_once"
            ),
        )
        indexes = (models.Index(fields=["owner", "rule", "undone_at"]),)
