"""A submitted message becomes a proposal; the same bytes within a day are the same one, if our answer was lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as tokens
from sincerely.accounts.models import ApiToken
from sincerely.journey.proposals import A_DAY, NotOffered, Offered, TakenOver, take_over, write_down
from sincerely.journey.ruling import Reached, whom
from sincerely.people.models import Entry
from sincerely.sending.mime import File
from sincerely.sources.records import Address
from sincerely.sources.submission import Submission
from sincerely.writing import queries as letters

SAME_FOR = timedelta(days=1)


class SignInEnded(Exception):
    """The token was revoked or ran out since the session signed in."""


@dataclass(frozen=True, slots=True)
class Program:
    """Who signed in at the door."""

    token_id: int
    name: str
    addresses: frozenset[str]
    """Of the owner, in lower case."""


def sign_in(login: str, secret: str, *, now: datetime) -> Program | None:
    """Return the program whose token for mail submission this is, if the login is an address of its owner."""
    token = tokens.token(secret, scope="propose", door="smtp", now=now)
    if token is None:
        return None
    addresses = tokens.own_addresses(token.owner)
    if login.lower() not in addresses:
        return None
    accounts.saw_token(token, now=now)
    return Program(token.pk, token.name, addresses)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A message that a program handed in; `digest` (hex) is of its envelope and bytes."""

    program: Program
    digest: str
    message: Submission

    @property
    def addresses(self) -> list[str]:
        """All whom it is for."""
        return [each.email for each in (*self.message.to, *self.message.cc)]


@dataclass(slots=True)
class Together:
    """What messages that are written in one transaction share: asked once for all of them."""

    tokens: dict[int, ApiToken]
    """Those that stand, by number."""
    known: dict[tuple[int, str], int]
    """Letters of the last day, by token and digest."""
    counted: dict[int, tuple[int, int]]
    """Letters that wait and that came within a day, by token."""
    reached: dict[int, Reached]
    """What is known of all whom the messages of an owner go to, by owner."""


def together(messages: Sequence[Submitted], *, now: datetime) -> Together:
    """Return what is known of these messages at the beginning of a transaction."""
    wanted = {each.program.token_id for each in messages}
    rows = ApiToken.objects.select_related("owner").filter(pk__in=wanted, owner__is_active=True)
    keys = {key_of(each.digest, day): each.digest for each in messages for day in (now, now - SAME_FOR)}
    offers = letters.offered_since(wanted, list(keys), now - SAME_FOR)
    tokens_by_id = {token.pk: token for token in rows if token.stands(now)}
    addresses: dict[int, list[str]] = {}
    for each in messages:
        if each.program.token_id in tokens_by_id:
            addresses.setdefault(tokens_by_id[each.program.token_id].owner_id, []).extend(each.addresses)
    owners = {token.owner_id: token.owner for token in tokens_by_id.values()}
    return Together(
        tokens=tokens_by_id,
        known={(token_id, keys[key]): letter_id for token_id, key, letter_id in offers},
        counted=letters.offers_counted(tokens_by_id, now - A_DAY),
        reached={number: whom(owners[number], some, now=now) for number, some in addresses.items()},
    )


@transaction.atomic
def submit(messages: Sequence[Submitted], *, now: datetime) -> list[int | NotOffered | SignInEnded]:
    """Keep submitted messages as proposals, all that may stand in one transaction.

    Returns of each its letter's number, or why nothing of it was kept. What goes wrong otherwise, goes wrong for all.
    """
    shared = together(messages, now=now)
    taken: dict[tuple[int, str], TakenOver] = {}
    judged = [one_of(each, shared, taken, now=now) for each in messages]
    if taken:
        write_down(list(taken.values()), now=now)
    return [each.letter.pk if isinstance(each, TakenOver) else each for each in judged]


def one_of(
    submitted: Submitted, shared: Together, taken: dict[tuple[int, str], TakenOver], *, now: datetime
) -> TakenOver | int | NotOffered | SignInEnded:
    """Return what becomes of one message: the letter that it is already, one to write (also in `taken`), or a no."""
    token = shared.tokens.get(submitted.program.token_id)
    if token is None:
        return SignInEnded()
    same = (token.pk, submitted.digest)
    before = shared.known.get(same) or taken.get(same)
    if before is not None:
        return before
    counted = shared.counted.get(token.pk, (0, 0))
    try:
        taken[same] = take_over(
            token,
            offered_by(token, submitted.message),
            key=key_of(submitted.digest, now),
            known=shared.reached[token.owner_id],
            counted=counted,
            now=now,
        )
    except NotOffered as problem:
        return problem
    shared.counted[token.pk] = (counted[0] + 1, counted[1] + 1)
    return taken[same]


def offered_by(token: ApiToken, message: Submission) -> Offered:
    """Return a submitted message as the letter that its program would like."""
    return Offered(
        to=named(message.to),
        cc=named(message.cc),
        subject=message.subject,
        text=message.text,
        reply_to=message_known(token, message.in_reply_to),
        files=tuple(File(file.name, file.content_type, file.content) for file in message.files),
    )


def key_of(digest: str, day: datetime) -> str:
    """Return the key that a message's proposal is kept under on a day (UTC)."""
    return f"{digest}:{day:%Y-%m-%d}"


def named(found: tuple[Address, ...]) -> tuple[tuple[str, str], ...]:
    """Return mailboxes as a proposal wants them."""
    return tuple((each.name, each.email) for each in found)


def message_known(token: ApiToken, message_id: str) -> int | None:
    """Return the owner's message of this id, if it is here."""
    if not message_id:
        return None
    found = Entry.objects.filter(owner=token.owner_id, message_id=message_id, kind="message")
    return found.order_by("pk").values_list("pk", flat=True).first()
