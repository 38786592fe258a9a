"""A submitted message becomes a proposal; the same bytes within a day are the same one, if our answer was lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries as tokens
from sincerely.accounts.models import ApiToken, Owner
from sincerely.journey.proposals import Offered, take_over
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


@dataclass(slots=True)
class Together:
    """What messages that are written in one transaction share: asked once for all of them."""

    tokens: dict[int, ApiToken]
    """Those that stand, by number."""
    known: dict[tuple[int, str], int]
    """Letters of the last day, by token and digest."""
    reached: dict[int, Reached]
    """What is known of all whom the messages of an owner go to, by owner."""


def together(messages: Sequence[tuple[Program, str, Submission]], *, now: datetime) -> Together:
    """Return what is known of these messages (each its program and digest) at the beginning of a transaction."""
    wanted = {program.token_id for program, _digest, _message in messages}
    rows = ApiToken.objects.select_related("owner").filter(pk__in=wanted, owner__is_active=True)
    keys = {key_of(digest, day): digest for _program, digest, _message in messages for day in (now, now - SAME_FOR)}
    offers = letters.offered_since(wanted, list(keys), now - SAME_FOR)
    tokens_by_id = {token.pk: token for token in rows if token.stands(now)}
    addresses: dict[Owner, list[str]] = {}
    for program, _digest, message in messages:
        if program.token_id in tokens_by_id:
            for_owner = addresses.setdefault(tokens_by_id[program.token_id].owner, [])
            for_owner += [each.email for each in (*message.to, *message.cc)]
    return Together(
        tokens=tokens_by_id,
        known={(token_id, keys[key]): letter_id for token_id, key, letter_id in offers},
        reached={owner.pk: whom(owner, some, now=now) for owner, some in addresses.items()},
    )


def submit(program: Program, submission: Submission, digest: str, shared: Together, *, now: datetime) -> int:
    """Keep a submitted message as a proposal; return its letter's number. `digest` (hex): of envelope and bytes.

    Raises SignInEnded, NotOffered, and then nothing is kept.
    """
    token = shared.tokens.get(program.token_id)
    if token is None:
        raise SignInEnded
    before = shared.known.get((token.pk, digest))
    if before is not None:
        return before
    offered = Offered(
        to=named(submission.to),
        cc=named(submission.cc),
        subject=submission.subject,
        text=submission.text,
        reply_to=message_known(token, submission.in_reply_to),
        files=tuple(File(file.name, file.content_type, file.content) for file in submission.files),
    )
    letter = take_over(token, offered, key=key_of(digest, now), known=shared.reached[token.owner_id], now=now)
    shared.known[token.pk, digest] = letter.pk
    return letter.pk


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
