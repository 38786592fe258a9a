"""A named human's yes to exact bytes. Never changed after it was given, only withdrawn; the database holds that too."""

from django.db import models

from sincerely.accounts.models import Owner, SignIn
from sincerely.people.models import Entry, Person
from sincerely.writing.models import Letter


class FrozenLetter(models.Model):
    """The final bytes as they are shown for a yes. A changed letter has another revision and is frozen anew."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="frozen")
    letter_revision = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    envelope_from = models.EmailField()
    recipients = models.JSONField()
    message_id = models.CharField(max_length=255)
    receipt_id = models.CharField(max_length=22, blank=True)
    words = models.JSONField(default=dict)
    disclosure = models.CharField(max_length=24)
    edited = models.BooleanField(default=False)
    frozen_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["letter", "sha256"], name="frozen_once"),)


class Approval(models.Model):
    """Who said yes, when, signed in how, to which bytes for whom."""

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="approvals")
    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="approvals")
    sign_in = models.ForeignKey(SignIn, on_delete=models.PROTECT, related_name="approvals")
    letter_revision = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    """Of `content`."""
    content = models.BinaryField()
    """The final message: headers, disclosure, body, attachments; without the attached proof, if one will be added."""
    envelope_from = models.EmailField()
    recipients = models.JSONField()
    """Sorted addresses of all fields; the envelope."""
    message_id = models.CharField(max_length=255)
    receipt_id = models.CharField(max_length=22, blank=True)
    """Blank where no receipt goes with the letter."""
    approved_by = models.CharField(max_length=200)
    approved_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    edited = models.BooleanField(default=False)
    words = models.JSONField(default=dict)
    """{"human", "composer", "model"}: counts of visible words."""
    disclosure = models.CharField(max_length=24)
    """none ai-modified ai-originated"""
    leave_at = models.DateTimeField()
    """End of the undo window; nothing leaves before."""
    withdrawn_at = models.DateTimeField(null=True)
    standing = models.ForeignKey("StandingApproval", on_delete=models.PROTECT, null=True, related_name="approvals")
    """The standing approval that it stands on; then `sign_in` is the one under which that was given."""
    second_rule = models.CharField(max_length=8, null=True)
    """Which wish asks for a second person's yes to it (person tag kind all); None: one yes is enough.

    It may be null, so SQLite adds it to the table as it stands and the triggers on it stay.
    """

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["letter"], condition=models.Q(withdrawn_at__isnull=True), name="one_standing_approval"
            ),
        )


class StandingApproval(models.Model):
    """A named human's yes beforehand: exact template, kind, people, count and end. Never changed, only revoked."""

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="standing_approvals")
    sign_in = models.ForeignKey(SignIn, on_delete=models.PROTECT, related_name="standing_approvals")
    kind = models.CharField(max_length=24)
    """slot_confirmation out_of_office"""
    language = models.CharField(max_length=8)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    people = models.JSONField(default=list)
    """Ids of people; empty: everybody who is known."""
    most = models.PositiveIntegerField()
    since = models.DateTimeField()
    until = models.DateTimeField()
    sha256 = models.CharField(max_length=64)
    """Of all of it (`standing.digest_of`)."""
    approved_by = models.CharField(max_length=200)
    given_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["owner", "kind", "until"]),)


class StandingUse(models.Model):
    """One letter that left under a standing approval: to whom, with which values in the named places."""

    standing = models.ForeignKey(StandingApproval, on_delete=models.PROTECT, related_name="uses")
    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="standing_use")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    values = models.JSONField(default=dict)
    used_at = models.DateTimeField()


class StandingSilence(models.Model):
    """A message that an absence note was held against: why it was not answered, or blank where it was."""

    standing = models.ForeignKey(StandingApproval, on_delete=models.CASCADE, related_name="silences")
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="+")
    why = models.CharField(max_length=40, blank=True)
    """A message key."""
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["standing", "entry"], name="looked_at_once"),)


class SecondYes(models.Model):
    """A second person's yes to the bytes of an approval. Never changed; it falls with its approval."""

    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="second_yes")
    reviewer = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="second_yeses")
    sign_in = models.ForeignKey(SignIn, on_delete=models.PROTECT, related_name="+")
    sha256 = models.CharField(max_length=64)
    """Must equal the approval's."""
    said_by = models.CharField(max_length=200)
    is_named = models.BooleanField()
    """Whether the receipt may name them."""
    opened_at = models.DateTimeField(null=True)
    said_at = models.DateTimeField()
    leave_at = models.DateTimeField()
    """End of the window in which both can still stop it; nothing leaves before."""


class SecondReading(models.Model):
    """When a reviewer had an approved letter before them."""

    approval = models.ForeignKey(Approval, on_delete=models.CASCADE, related_name="second_readings")
    reviewer = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="+")
    opened_at = models.DateTimeField()
    first_look_at = models.DateTimeField(null=True)
    """Their first yes to a letter that asks for two looks."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["approval", "reviewer"], name="read_once_each"),)


class HandedBack(models.Model):
    """Why an approved letter came back to its owner instead of leaving."""

    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="handed_back")
    by = models.ForeignKey(Owner, on_delete=models.PROTECT, null=True, related_name="+")
    """Who gave it back; None: it came back because nobody could say the second yes any more."""
    by_name = models.CharField(max_length=200, blank=True)
    words = models.TextField(blank=True)
    """Their reason, in their words."""
    at = models.DateTimeField()
