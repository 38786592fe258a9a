"""What readers asked for, mail of the desk itself, and counts that nobody can trace back."""

from django.db import models


class Asked(models.Model):
    """One wish of a reader, from the receipt's page or by a mail that names the receipt."""

    owner = models.CharField(max_length=64)
    """Opaque: whose letter it was."""
    receipt_id = models.CharField(max_length=22)
    what = models.CharField(max_length=12)
    """call humans_only"""
    address = models.CharField(max_length=254, blank=True)
    """As it was typed; taken away once it is of no more use."""
    language = models.CharField(max_length=8, default="en")
    state = models.CharField(max_length=10, default="typed")
    """typed mailed confirmed; claimed: it came by mail, and the owner says whether it counts; done: no more to do"""
    digest = models.CharField(max_length=64, blank=True, db_index=True)
    """Of the mailed link's secret."""
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    message_id = models.CharField(max_length=512, blank=True)
    """The mail it came by; blank where it came by the page."""

    class Meta:
        indexes = (models.Index(fields=["state", "made_at"]), models.Index(fields=["owner", "state"]))


class DeskMail(models.Model):
    """One mail that the desk itself sends: a fixed wording with a link. There is no column for words, on purpose."""

    owner = models.CharField(max_length=64)
    asked = models.ForeignKey(Asked, on_delete=models.SET_NULL, null=True, related_name="mails")
    kind = models.CharField(max_length=12)
    """A key of desk_mail.WORDS."""
    language = models.CharField(max_length=8)
    receipt_id = models.CharField(max_length=22)
    to = models.CharField(max_length=254, blank=True)
    """Taken away once it was sent."""
    to_digest = models.CharField(max_length=64, db_index=True)
    """Of the normalised address, keyed: how the hourly limit knows it again."""
    secret = models.CharField(max_length=64, blank=True)
    """The link's; taken away once it was sent."""
    message_id = models.CharField(max_length=255, unique=True)
    state = models.CharField(max_length=10, default="queued")
    """queued claimed on_wire sent failed uncertain"""
    attempts = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    next_try_at = models.DateTimeField()
    last_reply = models.TextField(blank=True)

    class Meta:
        indexes = (models.Index(fields=["state", "next_try_at"]),)


class DayKey(models.Model):
    """The key that one day's counts are hashed with; thrown away with them when the day is over."""

    day = models.DateField(primary_key=True)
    key = models.BinaryField(max_length=32)


class Count(models.Model):
    """How often something was asked within an hour; whose it is nobody can tell without the day's key."""

    day = models.ForeignKey(DayKey, on_delete=models.CASCADE, related_name="counts")
    digest = models.CharField(max_length=64, unique=True)
    n = models.PositiveIntegerField(default=0)
