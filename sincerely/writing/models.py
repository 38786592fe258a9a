"""Letters: the text that may be sent once a person says yes, and whose words are in it."""

from django.db import models

from sincerely.accounts.models import ApiToken, Owner
from sincerely.people.models import Entry, HeldSlot, Person
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
    drafted_by = models.CharField(max_length=200, blank=True, default="")
    """Which software's words stand, or stood, in it: composer, model:NAME+RULES@PROVIDER, token:NAME; kept when the
    owner starts over, because words of it that are pasted back are still its words. Blank where no software had a part.
    """
    revision = models.PositiveIntegerField(default=1)
    drafted_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    first_look_at = models.DateTimeField(null=True)
    """When a letter to somebody important was looked at for the first time, and at which revision."""
    first_look_revision = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()
    accepted_concerns = models.JSONField(default=list, blank=True)
    """Concerns that the owner looked at and let stand: ["fact_not_in_thread:18 December"]."""
    kept = models.BooleanField(default=True)
    """False while its need was only opened: nobody typed, kept or asked for anything yet, and it waits for no yes."""
    put_aside = models.JSONField(default=dict, blank=True)
    """{"text", "spans", "proposed_by", "own"}: the draft that the rules took out, and the person's words that stayed;
    with "by_person" and "kept" the one that the person put aside to write themselves. Empty where there is none."""

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


class MeetingRules(models.Model):
    """How an owner wants to be met; without a row the defaults of `writing.free_times.Rules` hold."""

    owner = models.OneToOneField(Owner, on_delete=models.CASCADE, related_name="meeting_rules")
    hours = models.JSONField(default=dict)
    """{"0": [[540, 720]]}: minutes after midnight by weekday, Monday 0."""
    length = models.PositiveIntegerField(default=30)
    step = models.PositiveIntegerField(default=30)
    buffer = models.PositiveIntegerField(default=10)
    travel = models.PositiveIntegerField(default=30)
    notice = models.PositiveIntegerField(default=720)
    """All in minutes."""
    country = models.CharField(max_length=2, blank=True)
    """Whose public holidays are kept: vn gb us."""
    booking = models.BooleanField(default=False)
    """Whether letters that offer times carry the address of a page to choose on."""


class OfferedTime(models.Model):
    """A time that a letter offers. While it stands, no other letter can offer it."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="offered_times")
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="offered_times")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="offered_times")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    words = models.CharField(max_length=300)
    """As the letter says it, so that it is seen when the words were changed or taken out."""
    held = models.ForeignKey(HeldSlot, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=10, default="open")
    """open chosen (by them) confirmed (the meeting stands) released (answered, declined, let go) over"""
    secret_digest = models.CharField(max_length=64, blank=True)
    """SHA-256 hex of the secret of the letter's booking page; blank where there is none."""
    chosen_at = models.DateTimeField(null=True)
    """When somebody chose it on the booking page."""
    made_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["owner", "state", "starts_at"], name="offered_time_by_time"),
            models.Index(fields=["secret_digest"], name="offered_time_by_secret"),
        )


class Invitation(models.Model):
    """An iTIP message that a letter carries, rendered when that is frozen, or one that came."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="invitations")
    letter = models.OneToOneField(Letter, on_delete=models.CASCADE, null=True, related_name="invitation")
    """The letter that carries it; None for one that came."""
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, null=True, related_name="invitations")
    """The message that it came in."""
    meeting = models.ForeignKey(Entry, on_delete=models.SET_NULL, null=True, related_name="+")
    """The meeting on the timeline that it is about."""
    method = models.CharField(max_length=16)
    """REQUEST REPLY CANCEL COUNTER …"""
    uid = models.CharField(max_length=512)
    recurrence_id = models.CharField(max_length=40, blank=True)
    sequence = models.PositiveIntegerField(default=0)
    organizer = models.CharField(max_length=320, blank=True)
    attendees = models.JSONField(default=list)
    """[{"name", "email", "answer"}]"""
    summary = models.CharField(max_length=300, blank=True)
    place = models.CharField(max_length=300, blank=True)
    starts_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    all_day = models.BooleanField(default=False)
    raw = models.TextField(blank=True)
    """Of one that came: the object itself."""
    doubt = models.CharField(max_length=24, blank=True)
    """A message key: why it was not followed (not_the_organiser, older, unreadable); blank where it was."""
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["owner", "uid"], name="invitation_by_uid"),)


class ModelCall(models.Model):
    """One question to a language model: which text was given to which machine, and what came of it.

    Written before the text leaves, so that a call whose answer never came is told of, too. The answer itself is not
    kept: what was taken over of it stands in the letter.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="model_calls")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, null=True, related_name="model_calls")
    """Whom the letter was for: whoever erases them erases what was said of them here."""
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="model_calls")
    host = models.CharField(max_length=260, blank=True)
    """The machine that got the text; blank where the model runs in the desk's own process."""
    is_here = models.BooleanField()
    """Whether the text stayed on this machine."""
    model = models.CharField(max_length=200)
    rules_sha256 = models.CharField(max_length=64)
    """SHA-256 of the rules that every prompt begins with, in hex."""
    sent = models.TextField()
    """The exact text."""
    outcome = models.CharField(max_length=24, blank=True)
    """taken, or why nothing was taken over (`NoAnswer.why`, `Unfit.why`, too_like, changed); blank while asked."""
    seconds = models.FloatField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["owner", "-at"], name="model_call_by_time"),)
