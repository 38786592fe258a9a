"""What was read, from where, how far, and what could not be read."""

from django.db import models

from sincerely.accounts.models import Owner


class Blob(models.Model):
    """Raw bytes, once, under their own SHA-256, compressed with zstd."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    data = models.BinaryField()
    size = models.PositiveBigIntegerField()


class Source(models.Model):
    """A place that mail, events or contacts come from: here a file or a folder, later an account."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="sources")
    kind = models.CharField(max_length=16)
    """mbox maildir eml ics vcf csv"""
    name = models.TextField()
    """Absolute path, or the account's address."""
    fingerprint = models.CharField(max_length=80, blank=True)
    """Size and first bytes' hash: another file under the same name starts anew."""
    position = models.PositiveBigIntegerField(default=0)
    """How far it has been read and committed (bytes for mbox, files for folders)."""
    total = models.PositiveBigIntegerField(default=0)
    new = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    quarantined = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=16, default="waiting")
    """waiting reading read failed"""
    failure = models.TextField(blank=True)
    last_read_at = models.DateTimeField(null=True)
    settled = models.BooleanField(default=True)
    """False while entries came in whose closings have not been worked out yet."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "kind", "name"], name="source_once"),)


class Quarantined(models.Model):
    """Something that could not be read, with its reason; its bytes stay retrievable."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="quarantined")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="quarantined_items")
    blob = models.ForeignKey(Blob, on_delete=models.PROTECT)
    position = models.PositiveBigIntegerField(default=0)
    reason = models.CharField(max_length=40)
    """A message key: too_large too_deep no_headers not_a_message bad_calendar …"""
    detail = models.TextField(blank=True)
    since = models.DateTimeField()
    released_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "source", "blob"], name="quarantined_once"),)
