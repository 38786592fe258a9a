"""What was read, from where, how far, and what could not be read."""

from django.db import models

from sincerely.accounts.models import Owner, SignIn


class Blob(models.Model):
    """Raw bytes, once, under their own SHA-256, compressed with zstd."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    data = models.BinaryField()
    size = models.PositiveBigIntegerField()


class Account(models.Model):
    """A server that the owner lets us read: mail (IMAP), calendars (CalDAV), address books (CardDAV)."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="accounts")
    kind = models.CharField(max_length=8)
    """imap caldav carddav"""
    name = models.CharField(max_length=200)
    """What the owner calls it: "Work"."""
    email = models.CharField(max_length=320, blank=True)
    """Of a mailbox: the owner's address there."""
    host = models.CharField(max_length=255)
    port = models.PositiveIntegerField()
    security = models.CharField(max_length=8, default="tls")
    """tls starttls, or none (only for hosts that the desk's settings name)"""
    path = models.TextField(blank=True)
    """Of CalDAV and CardDAV: where discovery begins."""
    username = models.CharField(max_length=320)
    auth = models.CharField(max_length=8, default="password")
    """password oauth"""
    secret = models.TextField(blank=True)
    """The password, or the OAuth grant as JSON, sealed by trust.vault."""
    is_on = models.BooleanField(default=True)
    """Off means off: nothing is asked of the server."""
    may_write = models.BooleanField(default=False)
    """Read-only until the owner says otherwise."""
    never = models.JSONField(default=list, blank=True)
    """Addresses and domains ("@firm.example") whose mail is never brought in."""
    state = models.CharField(max_length=16, default="waiting")
    """waiting reading synced failed"""
    failure = models.CharField(max_length=40, blank=True)
    """A message key: one of sources.remote.Fault."""
    detail = models.TextField(blank=True)
    """What the server said."""
    failures = models.PositiveIntegerField(default=0)
    """How often in a row it failed."""
    tried_at = models.DateTimeField(null=True)
    synced_at = models.DateTimeField(null=True)
    """When everything chosen was last read to its end."""
    next_at = models.DateTimeField(null=True)
    lease = models.CharField(max_length=80, blank=True)
    """Which process reads it, until `leased_until`."""
    leased_until = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner", "kind", "host", "username", "path"], name="account_once"),
        )


class Source(models.Model):
    """A place that mail, events or contacts come from: a file, a folder, or a collection of an account."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="sources")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, null=True, related_name="sources")
    kind = models.CharField(max_length=16)
    """mbox maildir eml ics vcf csv; of an account: imap caldav carddav"""
    name = models.TextField()
    """Absolute path; or `account id:folder`, `account id:href` of a collection."""
    shown_as = models.CharField(max_length=300, blank=True)
    """Of a collection: its name for people."""
    special = models.CharField(max_length=16, blank=True)
    """Of a mail folder (RFC 6154): inbox sent all archive drafts junk trash flagged, or blank."""
    is_chosen = models.BooleanField(default=True)
    """Whether the owner wants it read."""
    fingerprint = models.CharField(max_length=80, blank=True)
    """Size and first bytes' hash of a file, UIDVALIDITY of a mail folder: when it changes, reading starts anew."""
    token = models.TextField(blank=True)
    """Up to where changes are known: HIGHESTMODSEQ, a sync-token, a ctag."""
    position = models.PositiveBigIntegerField(default=0)
    """How far it has been read and committed (bytes for mbox, files for folders, UIDs for mail folders)."""
    waiting = models.PositiveIntegerField(default=0)
    """Of a collection: how many the server has that were not read yet."""
    total = models.PositiveBigIntegerField(default=0)
    new = models.PositiveIntegerField(default=0)
    known = models.PositiveIntegerField(default=0)
    quarantined = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=16, default="waiting")
    """waiting reading read failed gone (the server has it no more)"""
    failure = models.TextField(blank=True)
    last_read_at = models.DateTimeField(null=True)
    settled = models.BooleanField(default=True)
    """False while entries came in whose closings have not been worked out yet."""
    removed_at = models.DateTimeField(null=True)
    """When the owner took it away; for a week that can be undone."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "kind", "name"], name="source_once"),)


class Copy(models.Model):
    """That a source holds something: which message, event or card stands where. One message may have many copies."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="copies")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="copies")
    key = models.CharField(max_length=512)
    """A UID in a mail folder, an href in a collection, a position in a file."""
    digest = models.CharField(max_length=64, blank=True)
    """Of a message: what the entry is known by. Of a calendar object or card: SHA-256 of its bytes, kept as a blob.
    Blank where it was not brought in (quarantined, or of somebody whom the owner never wants)."""
    uid = models.CharField(max_length=512, blank=True)
    """Of a calendar object or card: its UID."""
    etag = models.CharField(max_length=200, blank=True)
    flags = models.CharField(max_length=200, blank=True)
    """Of a message: its IMAP flags, sorted, with a space between."""
    gone_at = models.DateTimeField(null=True)
    """When the source was found to hold it no more. What came from it stays."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["source", "key"], name="copy_once"),)
        indexes = (models.Index(fields=["owner", "digest"]), models.Index(fields=["source", "uid"]))


class FormerVersion(models.Model):
    """One change of ours on a server, at the word of a signed-in person: what stood there before, and what came of it.

    Written before anything is asked of the server, so that a break in the middle leaves a row that says so.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="former_versions")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="former_versions")
    key = models.CharField(max_length=512)
    """Its href."""
    uid = models.CharField(max_length=512, blank=True)
    etag = models.CharField(max_length=200, blank=True)
    blob = models.ForeignKey(Blob, on_delete=models.PROTECT, null=True, related_name="+")
    """What stood there; None where nothing did."""
    wanted = models.ForeignKey(Blob, on_delete=models.PROTECT, null=True, related_name="+")
    """What we asked the server to keep; None where it was to be taken away."""
    stands = models.ForeignKey(Blob, on_delete=models.PROTECT, null=True, related_name="+")
    """What the server then kept: many write an object their own way."""
    etag_after = models.CharField(max_length=200, blank=True)
    why = models.CharField(max_length=40)
    """contact_fields contact_added slot_held answered put_back"""
    what = models.JSONField(default=dict)
    """What the sentence on the page needs: {"name", "changes": [[field, old, new]]}"""
    state = models.CharField(max_length=12, default="writing")
    """writing (nobody knows yet) written conflict failed"""
    fault = models.CharField(max_length=40, blank=True)
    """A message key: one of sources.remote.Fault."""
    sign_in = models.ForeignKey(SignIn, on_delete=models.PROTECT, related_name="+")
    written_by = models.CharField(max_length=200)
    replaced_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    """When the former version was put back."""

    class Meta:
        indexes = (models.Index(fields=["owner", "-replaced_at"], name="former_version_newest"),)


class Removed(models.Model):
    """A source taken away with what came from it, kept for a week so that it can be put back whole."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="removed")
    name = models.TextField()
    """What was removed, for people."""
    counts = models.JSONField(default=dict)
    """{"messages", "meetings", "people", "notices"}"""
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)


class RemovedRows(models.Model):
    """Some rows of what was removed, as they stood: JSON, compressed with zstd."""

    removed = models.ForeignKey(Removed, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    """Their order: put back from the first on."""
    data = models.BinaryField()
    size = models.PositiveBigIntegerField()


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
