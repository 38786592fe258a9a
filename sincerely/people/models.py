"""People, their identities, and the timeline of what happened between them and the owner."""

from django.db import models

from sincerely.accounts.models import Owner
from sincerely.sources.models import Blob, FormerVersion, Source


class Person(models.Model):
    """Someone known. Facts that a person typed win over what a machine read."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="people")
    name = models.CharField(max_length=300)
    name_key = models.CharField(max_length=300, blank=True)
    """The name's words folded and sorted, equal in either order; blank for a single word."""
    given_name = models.CharField(max_length=120, blank=True)
    """What one calls them: "Daniel", "Hương"."""
    kind = models.CharField(max_length=12, default="person")
    """person role list machine self"""
    organisation = models.CharField(max_length=300, blank=True)
    title = models.CharField(max_length=300, blank=True)
    birthday = models.CharField(max_length=10, blank=True)
    """ISO date, or --MM-DD where the year is not known."""
    language = models.CharField(max_length=8, blank=True)
    """Language that the two write to each other in: en, vi or unknown."""
    address_me = models.CharField(max_length=40, blank=True)
    """How the owner speaks of themself to this person: "em". Blank where the language has no such pair."""
    address_you = models.CharField(max_length=40, blank=True)
    """How the owner addresses this person: "chị"."""
    timezone = models.CharField(max_length=64, blank=True)
    """The zone that they live by, as the owner chose it or a card says; blank: by the Date of their last letter."""
    important = models.BooleanField(default=False)
    by_hand = models.BooleanField(default=False)
    tags = models.JSONField(default=list, blank=True)
    links = models.JSONField(default=list, blank=True)
    """http(s) addresses of theirs, from cards and signatures."""
    photo = models.ForeignKey(Blob, on_delete=models.PROTECT, null=True, related_name="+")
    """JPEG, PNG, GIF or WebP, as the address book has it."""
    typed = models.JSONField(default=dict, blank=True)
    """Fields that the owner typed, by name: never overwritten by reading."""
    policy = models.JSONField(default=dict, blank=True)
    """Tightened modes by task for this person."""
    first_at = models.DateTimeField(null=True)
    last_at = models.DateTimeField(null=True)
    entries_count = models.PositiveIntegerField(default=0)
    compared = models.BooleanField(default=False)
    """Whether the names, addresses and numbers as they are now were compared with everybody's."""

    class Meta:
        indexes = (
            models.Index(fields=["owner"], condition=models.Q(compared=False), name="person_to_compare"),
            models.Index(fields=["owner", "kind", "-last_at"]),
            models.Index(fields=["owner", "name"]),
            models.Index(fields=["owner", "name_key"], name="person_name_key"),
        )

    def __str__(self) -> str:
        return self.name


class TagPolicy(models.Model):
    """Modes that are set lower for everybody with a tag."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="tag_policies")
    tag = models.CharField(max_length=80)
    policy = models.JSONField(default=dict)
    """{task or "*": mode}"""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "tag"], name="tag_policy_once"),)


class Identity(models.Model):
    """An address or a number of somebody."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="identities")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identities")
    kind = models.CharField(max_length=8, default="email")
    """email phone name (a sender who gave no address: the folded name)"""
    value = models.CharField(max_length=320)
    """Address in lower case; number in E.164; folded name."""
    shown_as = models.CharField(max_length=300, blank=True)
    """The name as last seen beside it."""
    is_shared = models.BooleanField(default=False)
    """Names of different people stood beside it: it says nothing about who somebody is."""
    source_entry = models.ForeignKey("Entry", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "kind", "value"], name="identity_once"),)


class LikelyKey(models.Model):
    """What people who may be one have in common (`people.likely`): only those with a key in common are compared."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="likely_keys")
    key = models.CharField(max_length=120)

    class Meta:
        indexes = (models.Index(fields=["owner", "key", "person"], name="likely_key"),)


class Thread(models.Model):
    """A conversation: messages joined by References, In-Reply-To, then subject."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="threads")
    subject_key = models.CharField(max_length=300, blank=True)
    """Subject without Re:/Fwd:, folded, for threading by subject."""
    last_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["owner", "subject_key", "-last_at"]),)


class Entry(models.Model):
    """One thing that happened: a message, a meeting, a call, a note."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="entries")
    digest = models.CharField(max_length=64)
    """Identity of a message: (Message-ID, Date, From, hash of the decoded body); of an event: UID + RECURRENCE-ID."""
    kind = models.CharField(max_length=8)
    """message meeting call note"""
    at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)
    all_day = models.BooleanField(default=False)
    direction = models.CharField(max_length=6)
    """in (to the owner) out (from the owner) other (between others, a list) none (a note)"""
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="entries")
    """The one on the other side: who wrote it, or whom the owner wrote to first."""
    thread = models.ForeignKey(Thread, on_delete=models.SET_NULL, null=True, related_name="entries")
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, related_name="entries")
    blob = models.ForeignKey(Blob, on_delete=models.PROTECT, null=True)
    message_id = models.CharField(max_length=512, blank=True)
    subject = models.TextField(blank=True)
    text = models.TextField(blank=True)
    """The new text only: without quotes, signature, disclaimer. Notices quote this."""
    body = models.TextField(blank=True)
    """The whole visible text, where it differs from `text`."""
    language = models.CharField(max_length=8, blank=True)
    bulk = models.BooleanField(default=False)
    """A list or bulk mail: kept out of Today."""
    automatic = models.BooleanField(default=False)
    """An automatic reply, bounce or system notice (RFC 3834, RFC 3464)."""
    machine = models.CharField(max_length=24, blank=True)
    """What our own AI-Disclosure field said of an outgoing letter: ai-originated, ai-modified, or blank."""
    attachments = models.JSONField(default=list, blank=True)
    """[{"name", "type", "size"}]"""
    place = models.TextField(blank=True)
    uid = models.CharField(max_length=512, blank=True)
    status = models.CharField(max_length=16, blank=True)
    """Of a meeting: confirmed tentative cancelled"""
    is_transparent = models.BooleanField(default=False)
    """Of a meeting: it takes no time away."""
    answer = models.CharField(max_length=16, blank=True)
    """Of a meeting: the owner's own PARTSTAT, blank where they are not among the attendees."""
    partstats = models.JSONField(null=True)
    """Of a meeting: {address: PARTSTAT} of everybody who was asked."""
    sequence = models.PositiveIntegerField(default=0)
    """Of a meeting: its SEQUENCE, the organiser's count of changes (RFC 5546 2.1.4)."""
    doubt = models.CharField(max_length=16, blank=True)
    """Of a meeting: what of its times could not be read, as in sources.records.EventRecord."""
    mode = models.CharField(max_length=8, blank=True)
    """The highest mode that its most restricted matter allows for an answer to it; blank where it was not read."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "digest"], name="entry_once"),)
        indexes = (
            models.Index(fields=["owner", "-at"]),
            models.Index(fields=["owner", "person", "-at"]),
            models.Index(fields=["owner", "thread", "at"]),
            models.Index(fields=["owner", "message_id"]),
            # Everybody's rhythm is read from the index alone, without the letters.
            models.Index(
                fields=["owner", "person", "-at", "direction", "kind", "status"],
                condition=models.Q(bulk=False, automatic=False),
                name="entry_contact",
            ),
        )


class Participation(models.Model):
    """Who stood in which header field of an entry."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="participations")
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="participations")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="participations")
    role = models.CharField(max_length=6)
    """from to cc bcc"""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner", "entry", "identity", "role"], name="participation_once"),
        )
        indexes = (models.Index(fields=["owner", "identity", "entry"]),)


class Handled(models.Model):
    """Routine that the software did alone, each with its undo: a merge, a number filed from a signature."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="handled")
    at = models.DateTimeField()
    kind = models.CharField(max_length=32)
    """merged phone_filed title_filed organisation_filed link_filed card_filed accepted"""
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="handled")
    slots = models.JSONField(default=dict)
    """What the sentence on the page needs."""
    before = models.JSONField(default=dict)
    """What undo puts back."""
    entry = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="+")
    undone_at = models.DateTimeField(null=True)


class Card(models.Model):
    """Which person an address book's card is about."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="cards")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="cards")
    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="cards")
    uid = models.CharField(max_length=512)
    """The card's UID; in `sources.Copy` of the same source stand its bytes, href and etag."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "source", "uid"], name="card_once"),)


class HeldSlot(models.Model):
    """A time that a calendar of the owner's keeps free for somebody. Letting go of it takes the event away again."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="held_slots")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="held_slots")
    written = models.OneToOneField(FormerVersion, on_delete=models.CASCADE, related_name="+")
    """The change on the server that made it; `undone_at` there says that it was let go."""
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    summary = models.CharField(max_length=300)

    class Meta:
        indexes = (models.Index(fields=["owner", "starts_at"], name="held_slot_by_time"),)


class Proposal(models.Model):
    """Something about a person that was read somewhere and is not sure enough to be filed: for the owner to say."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="proposals")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=12)
    """same_person title organisation phone link name email birthday own_address"""
    other = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="+")
    """Of same_person: who might be the same."""
    value = models.CharField(max_length=400, blank=True)
    score = models.FloatField(default=0.0)
    """Of same_person: from 0 to 1."""
    evidence = models.JSONField(default=list)
    """[[message key, what was the same or stood there]]"""
    entry = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="+")
    """Where it was read."""
    source = models.ForeignKey(Source, on_delete=models.SET_NULL, null=True, related_name="+")
    """Of a card: the address book."""
    state = models.CharField(max_length=8, default="open")
    """open accepted declined; what was declined is not proposed again"""
    made_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["owner", "person", "kind", "value"], condition=models.Q(other=None), name="proposal_once"
            ),
            models.UniqueConstraint(
                fields=["owner", "person", "other"], condition=models.Q(kind="same_person"), name="same_person_once"
            ),
        )
        indexes = (models.Index(fields=["owner", "state", "-made_at"]),)
