"""Reading owners, sign-ins and tokens."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from sincerely.accounts.models import ApiToken, OwnAddress, Owner, Reviewer, SignIn, SignInLink
from sincerely.accounts.secrets import digest


def owners() -> list[Owner]:
    """Return all owners, the first made first."""
    return list(Owner.objects.filter(is_active=True).order_by("pk"))


def own_addresses(owner: Owner) -> frozenset[str]:
    """Return every address of the owner, in lower case."""
    return frozenset(owner.own_addresses.values_list("email", flat=True)) | {owner.email}


def own_addresses_before(owner: Owner, moment: datetime) -> frozenset[str]:
    """Return the addresses that were known as the owner's by then."""
    rows = owner.own_addresses.filter(Q(since=None) | Q(since__lte=moment))
    return frozenset(rows.values_list("email", flat=True)) | {owner.email}


def own_to_others(owner: Owner | None, addresses: Iterable[str]) -> frozenset[str]:
    """Return those of some addresses that are another owner's of this desk; anybody's for somebody who is none yet."""
    rows = OwnAddress.objects.filter(email__in=set(addresses))
    rows = rows if owner is None else rows.exclude(owner=owner)
    return frozenset(rows.values_list("email", flat=True))


def open_sign_in(owner: Owner, sign_in_id: int | None, *, now: datetime) -> SignIn | None:
    """Return the owner's sign-in of that number if it still stands."""
    if sign_in_id is None:
        return None
    sign_in = SignIn.objects.select_related("owner").filter(owner=owner, pk=sign_in_id).first()
    return sign_in if sign_in is not None and sign_in.is_open(now) else None


def stands(sign_in: SignIn, owner_id: int, *, now: datetime) -> bool:
    """Whether a sign-in is this owner's and open at `now`, read afresh: it may have ended in another window."""
    row = SignIn.objects.select_related("owner").filter(pk=sign_in.pk, owner_id=owner_id, owner__is_active=True).first()
    return row is not None and row.started_at <= now and row.is_open(now)


def token_of(secret: str, *, door: str, now: datetime) -> ApiToken | None:
    """Return the token that `secret` opens at this door, if it stands and its owner is active, whatever it may do."""
    rows = ApiToken.objects.select_related("owner").filter(digest=digest(secret), door=door, owner__is_active=True)
    found = rows.first()
    return found if found is not None and found.stands(now) else None


def token(secret: str, *, scope: str, door: str = "rest", now: datetime) -> ApiToken | None:
    """Return the token that `secret` opens, if it may do `scope` at this door, stands, and its owner is active."""
    found = token_of(secret, door=door, now=now)
    return found if found is not None and scope in found.scopes else None


def owner_of_link(secret: str, *, now: datetime) -> Owner | None:
    """Return whom a link would sign in, without spending it; None for one that signs nobody in."""
    rows = SignInLink.objects.select_related("owner").filter(used_at__isnull=True, expires_at__gt=now)
    found = rows.filter(digest=digest(secret)).first()
    return found.owner if found is not None else None


def tokens(owner: Owner) -> list[ApiToken]:
    """Return the owner's tokens, the newest first, those that ended too."""
    return list(ApiToken.objects.filter(owner=owner).order_by("-created_at", "-pk"))


def own_token(owner: Owner, token_id: int) -> ApiToken | None:
    """Return one token of the owner's."""
    return ApiToken.objects.filter(owner=owner, pk=token_id).first()


def by_address(email: str) -> Owner | None:
    """Return the account that signs in with this address, if it is active."""
    return Owner.objects.filter(email=email.strip().lower(), is_active=True).first()


def reviewers(owner: Owner) -> list[Reviewer]:
    """Return who may give a second yes on this owner's desk now, the first named first."""
    rows = Reviewer.objects.filter(owner=owner, ended_at=None, who__is_active=True)
    return list(rows.select_related("owner", "who").order_by("pk"))


def reviews_for(who: Owner) -> list[Reviewer]:
    """Return on whose desks this person may give a second yes now, the first named first."""
    rows = Reviewer.objects.filter(who=who, ended_at=None, owner__is_active=True)
    return list(rows.select_related("owner", "who").order_by("pk"))


def reviewer_row(someone: Owner, reviewer_id: int) -> Reviewer | None:
    """Return one standing row that this person is a side of, either side."""
    rows = Reviewer.objects.filter(Q(owner=someone) | Q(who=someone), pk=reviewer_id, ended_at=None)
    return rows.select_related("owner", "who").first()


def reviews_now(owner_id: int, who_id: int) -> Reviewer | None:
    """Return the row by which one person reviews another's letters, read afresh; None where none stands."""
    return Reviewer.objects.filter(owner_id=owner_id, who_id=who_id, ended_at=None, who__is_active=True).first()
