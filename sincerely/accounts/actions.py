"""Writing owners, sign-ins and tokens."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from sincerely.accounts.models import ApiToken, OwnAddress, Owner, Reviewer, SignIn, SignInLink
from sincerely.accounts.queries import own_to_others
from sincerely.accounts.secrets import digest, fresh
from sincerely.trust import actions as trust
from sincerely.trust.policy import with_modes

LINK_LIFE = timedelta(minutes=15)
SCOPES = ("read", "propose")
DOORS = ("rest", "mcp", "smtp")
TOKEN_LIFE = timedelta(days=90)
LONGEST_LIFE = timedelta(days=366)
SEEN_EVERY = timedelta(minutes=1)
"""How exactly the last use of a token is kept: a busy program costs one small write a minute."""
MOST_A_MINUTE = 120
"""Requests of one token in any clock minute."""
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


class NotTheirs(ValueError):
    """The address is another owner's of this desk. Nothing was changed."""

    def __init__(self, email: str) -> None:
        super().__init__(f"{email} is another owner's")
        self.email = email


class NoReviewer(Exception):
    """This person can't be named; `why` is a message key. Nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


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


@transaction.atomic
def add_own_addresses(owner: Owner, addresses: Iterable[str], *, now: datetime) -> None:
    """Write addresses that the owner says are theirs. Raises NotTheirs for another owner's."""
    wanted = sorted({address.strip().lower() for address in addresses} - {""})
    if theirs := own_to_others(owner, wanted):
        raise NotTheirs(min(theirs))
    for address in wanted:
        OwnAddress.objects.get_or_create(owner=owner, email=address, defaults={"since": now})


def drop_own_addresses(owner: Owner, addresses: Iterable[str]) -> list[str]:
    """Take addresses away that are not the owner's after all; the first one, which names the owner, stays."""
    rows = OwnAddress.objects.filter(owner=owner, email__in=set(addresses)).exclude(email=owner.email)
    dropped = sorted(rows.values_list("email", flat=True))
    rows.delete()
    return dropped


def change_owner(owner: Owner, fields: dict[str, object]) -> None:
    """Change what the owner may change about themself."""
    changed = [name for name in fields if name in CHANGEABLE]
    for name in changed:
        setattr(owner, name, fields[name])
    owner.save(update_fields=changed)


@transaction.atomic
def set_policy(owner: Owner, changes: Mapping[str, object]) -> None:
    """Set the owner's own modes and numbers; None takes one away. The journey has checked each against its cap."""
    fresh = Owner.objects.select_for_update(no_key=True).get(pk=owner.pk)
    fresh.policy = with_modes(fresh.policy, changes)
    fresh.save(update_fields=["policy"])
    owner.policy = fresh.policy


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


@transaction.atomic
def make_token(
    owner: Owner, name: str, scopes: Iterable[str], *, door: str = "rest", life: timedelta = TOKEN_LIFE, now: datetime
) -> str:
    """Return a new token for a program. Scopes other than read and propose do not exist; each token ends by itself.

    The ledger says that one was made, by its number alone.
    """
    wanted = sorted(set(scopes))
    if not wanted or not set(wanted) <= set(SCOPES):
        raise ValueError(f"scopes are {SCOPES}: a program may read and propose, never approve")
    if door not in DOORS or not timedelta(0) < life <= LONGEST_LIFE:
        raise ValueError(f"a token opens one of {DOORS} and lasts at most {LONGEST_LIFE.days} days")
    if not name.strip():
        raise ValueError("a token has a name: it stands under every letter that its program proposes")
    secret = fresh()
    made = ApiToken.objects.create(
        owner=owner,
        name=" ".join(name.split())[:60],
        digest=digest(secret),
        scopes=wanted,
        door=door,
        created_at=now,
        expires_at=now + life,
    )
    trust.append("token_made", {"token": made.pk}, now)
    return secret


@transaction.atomic
def revoke_token(token: ApiToken, *, now: datetime) -> None:
    """End a token at once; what its program proposed stays, and waits for a person as before."""
    if ApiToken.objects.filter(pk=token.pk, revoked_at__isnull=True).update(revoked_at=now):
        trust.append("token_ended", {"token": token.pk}, now)


def saw_token(token: ApiToken, *, now: datetime) -> None:
    """Remember that a token was used."""
    seen = ApiToken.objects.filter(pk=token.pk).exclude(last_used_at__gt=now - SEEN_EVERY)
    seen.update(last_used_at=now)


def count_request(token: ApiToken, *, now: datetime, most: int = MOST_A_MINUTE) -> int:
    """Count a request of a token; return 0, or after how many seconds it may ask again.

    The count is the database's: several processes serve one token.
    """
    minute = now.replace(second=0, microsecond=0)
    row = ApiToken.objects.filter(pk=token.pk)
    free = row.filter(minute_began_at=minute, minute_requests__lt=most)
    if free.update(minute_requests=F("minute_requests") + 1):
        return 0
    # Used up, or not begun: of several processes one begins it, and each of them counts after that.
    row.exclude(minute_began_at=minute).update(minute_began_at=minute, minute_requests=0, last_used_at=now)
    return 0 if free.update(minute_requests=F("minute_requests") + 1) else max(1, 60 - now.second)


@transaction.atomic
def name_reviewer(owner: Owner, who: Owner | None, *, now: datetime) -> Reviewer:
    """Name another account's person for second yeses; who is named already stays so. Raises NoReviewer."""
    if who is None or not who.is_active:
        raise NoReviewer("reviewer.no_account")
    if who.pk == owner.pk:
        raise NoReviewer("reviewer.yourself")
    row, is_new = Reviewer.objects.get_or_create(owner=owner, who=who, ended_at=None, defaults={"named_at": now})
    if is_new:
        trust.append("reviewer_named", {"reviewer": row.pk, "owner": owner.pk, "who": who.pk}, now)
    return row


@transaction.atomic
def end_reviewer(row: Reviewer, *, now: datetime) -> bool:
    """End it at once; False where it had ended. What becomes of letters that wait the journey says."""
    ended = Reviewer.objects.filter(pk=row.pk, ended_at=None).update(ended_at=now) == 1
    if ended:
        trust.append("reviewer_ended", {"reviewer": row.pk, "owner": row.owner_id, "who": row.who_id}, now)
    return ended


def let_be_named(row: Reviewer, may: bool) -> None:
    """Keep whether receipts of this desk may name the second person."""
    Reviewer.objects.filter(pk=row.pk, ended_at=None).update(may_be_named=may)
