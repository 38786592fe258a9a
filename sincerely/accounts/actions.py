"""Writing owners, sign-ins and tokens."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from sincerely.accounts.models import ApiToken, OwnAddress, Owner, SignIn, SignInLink
from sincerely.accounts.secrets import digest, fresh

LINK_LIFE = timedelta(minutes=15)
SCOPES = ("read", "propose")
CHANGEABLE = (
    "name",
    "call_name",
    "role",
    "organisation",
    "language",
    "timezone",
    "undo_seconds",
    "single_keys",
    "disclosure",
)


class LinkRefused(Exception):
    """The link was used, is too old, or was never made."""


@transaction.atomic
def create_owner(
    email: str, name: str, *, language: str = "en", timezone: str = "UTC", now: datetime, addresses: Iterable[str] = ()
) -> Owner:
    """Make an owner with their addresses; an owner of that address who exists is returned as they are."""
    owner, made = Owner.objects.get_or_create(
        email=email.lower(), defaults={"name": name, "language": language, "timezone": timezone}
    )
    if made:
        owner.set_unusable_password()
        owner.save(update_fields=["password"])
    for address in {email.lower(), *(address.lower() for address in addresses)}:
        OwnAddress.objects.get_or_create(owner=owner, email=address)
    return owner


def change_owner(owner: Owner, fields: dict[str, object]) -> None:
    """Change what the owner may change about themself."""
    changed = [name for name in fields if name in CHANGEABLE]
    for name in changed:
        setattr(owner, name, fields[name])
    owner.save(update_fields=changed)


def make_sign_in_link(owner: Owner, *, now: datetime, life: timedelta = LINK_LIFE) -> str:
    """Return a secret that signs `owner` in once within `life`."""
    secret = fresh()
    SignInLink.objects.create(owner=owner, digest=digest(secret), expires_at=now + life)
    return secret


@transaction.atomic
def use_sign_in_link(secret: str, *, now: datetime) -> SignIn:
    """Spend a link and return the sign-in it gives; a second use is refused."""
    spent = SignInLink.objects.filter(digest=digest(secret), used_at__isnull=True, expires_at__gt=now).update(
        used_at=now
    )
    if spent != 1:
        raise LinkRefused
    link = SignInLink.objects.select_related("owner").get(digest=digest(secret))
    return SignIn.objects.create(owner=link.owner, how="one-time-link", started_at=now)


def sign_out(sign_in: SignIn, *, now: datetime) -> None:
    """End a sign-in: nothing can be approved under it any more."""
    sign_in.ended_at = now
    sign_in.save(update_fields=["ended_at"])


def make_token(owner: Owner, name: str, scopes: Iterable[str], *, now: datetime) -> str:
    """Return a new token for a program. Scopes other than read and propose do not exist."""
    wanted = list(scopes)
    if not set(wanted) <= set(SCOPES):
        raise ValueError(f"scopes are {SCOPES}: a program may read and propose, never approve")
    secret = fresh()
    ApiToken.objects.create(owner=owner, name=name, digest=digest(secret), scopes=wanted, created_at=now)
    return secret
