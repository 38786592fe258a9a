"""Owners of a desk, how they signed in, and tokens for programs. A token is never a sign-in."""

from datetime import datetime
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class OwnerManager(BaseUserManager["Owner"]):
    """Finds owners by their address."""

    def get_by_natural_key(self, username: str | None) -> "Owner":
        return self.get(email=(username or "").lower())


class Owner(AbstractBaseUser):
    """A person whose mailbox this is, and who answers for every word that leaves it."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    call_name = models.CharField(max_length=80, blank=True)
    """What the desk calls them: "Lan"."""
    role = models.CharField(max_length=200, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=8, default="en")
    timezone = models.CharField(max_length=64, default="UTC")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    undo_seconds = models.PositiveIntegerField(default=30)
    single_keys = models.BooleanField(default=True)
    """Single-key shortcuts on (WCAG 2.1.4 asks that they can be switched off)."""
    policy = models.JSONField(default=dict, blank=True)
    """Tightened modes by task: {"follow_up": "human"}; never looser than the caps."""

    disclosure = models.JSONField(default=dict, blank=True)
    """How AI's part is told: {"en": STYLE, "vi": STYLE} of trust.disclosure.STYLES, {"by_hand": true} for a receipt
    with letters written by hand, too. Silence where software wrote is not among the choices."""

    objects: ClassVar[OwnerManager] = OwnerManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def short_name(self) -> str:
        """What to call them on the page."""
        return self.call_name or self.name.split(" ")[0]


class OwnAddress(models.Model):
    """An address that is the owner's own."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="own_addresses")
    email = models.EmailField()
    since = models.DateTimeField(null=True)
    """When it was said to be theirs; None for one that was known from the first."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "email"], name="own_address_once"),)


class SignInLink(models.Model):
    """A link that signs its owner in once. Only a digest is kept."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="sign_in_links")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class SignIn(models.Model):
    """A person at a browser. Approvals point here: no sign-in, no approval."""

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="sign_ins")
    how = models.CharField(max_length=40)
    """`one-time-link`, later `passkey`…"""
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    def is_open(self, now: datetime) -> bool:
        """Whether this sign-in still stands at `now`."""
        return self.ended_at is None or self.ended_at > now


class ApiToken(models.Model):
    """What a program holds: it may read or propose, never approve."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    """Of `read`, `propose`; there is no other."""
    door = models.CharField(max_length=8, default="rest")
    """Where it opens, and nowhere else: `rest`, `mcp` or `smtp`."""
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    """A token made before there was an end has none; every new one has."""
    last_used_at = models.DateTimeField(null=True)
    """To the minute."""
    minute_began_at = models.DateTimeField(null=True)
    minute_requests = models.PositiveIntegerField(default=0)
    """Requests since then: how busy its program is."""
    revoked_at = models.DateTimeField(null=True)

    def stands(self, now: datetime) -> bool:
        """Whether it opens anything at `now`."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > now)


class Reviewer(models.Model):
    """Somebody whom an owner named to give second yeses on their desk.

    What has ended stays so; naming them anew is a new row.
    """

    owner = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="reviewers")
    who = models.ForeignKey(Owner, on_delete=models.PROTECT, related_name="reviews_for")
    named_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    may_be_named = models.BooleanField(default=False)
    """Whether they agreed that receipts name them; else a receipt speaks of a second person."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["owner", "who"], condition=models.Q(ended_at__isnull=True), name="named_reviewer_once"
            ),
            models.CheckConstraint(condition=~models.Q(owner=models.F("who")), name="nobody_reviews_themself"),
        )
