"""By which server a letter leaves: the account of its From and no other, signed in with what its owner gave."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.journey.sync import access
from sincerely.sending.accounts import Server, Waits
from sincerely.sending.actions import accounts as actions
from sincerely.sending.models import Account, Delivery
from sincerely.sources.remote import Servers, Trouble
from sincerely.trust.vault import CannotOpen, unseal

FOR_ITS_OWNER = frozenset(("wrong_login", "consent_expired", "from_refused"))
"""Faults that no waiting mends: nothing is tried until the owner changes something."""


def server_for(delivery: Delivery, servers: Servers, *, now: datetime) -> Server | None:
    """Return the server of the letter's own account; None where it goes by the server of the desk's settings.

    Raises Waits where that account can't send now.
    """
    account = delivery.account
    sender = delivery.approval.envelope_from
    if account is None:
        if sender != delivery.owner.email:
            raise Waits("gate.account_gone")
        return None
    if account.removed_at is not None or account.email != sender:
        raise Waits("gate.account_gone")
    if not account.is_on:
        raise Waits("gate.account_off")
    if account.fault in FOR_ITS_OWNER:
        raise Waits("gate.account_fault")
    try:
        return server_of(account, servers, now=now)
    except Trouble as trouble:
        if trouble.fault in FOR_ITS_OWNER:
            actions.note_fault(account, trouble.fault, trouble.detail)
            raise Waits("gate.account_fault") from trouble
        raise Waits("gate.no_token") from trouble


def server_of_owner(owner: Owner, servers: Servers, *, now: datetime) -> tuple[Account, Server] | None:
    """Return the account that sends for the owner's own address, with its server; None where the desk's settings do.

    Raises Waits where that account can't send now.
    """
    account = Account.objects.filter(owner=owner, email=owner.email, removed_at=None).first()
    if account is None:
        return None
    if not account.is_on or account.fault in FOR_ITS_OWNER:
        raise Waits("gate.account_off" if not account.is_on else "gate.account_fault")
    try:
        return account, server_of(account, servers, now=now)
    except Trouble as trouble:
        raise Waits("gate.account_fault") from trouble


def server_of(account: Account, servers: Servers, *, now: datetime, secret: str = "") -> Server:
    """Return how an account's server is reached, with its secret opened, or `secret`; a token that runs out is renewed.

    Raises Trouble.
    """
    token = ""
    if account.signs_in_as_reader:
        if account.reader is None or account.reader.removed_at is not None:
            raise Trouble("wrong_login", "the mail account that it signed in as is gone")
        way = access(account.reader, servers, now=now)
        secret, token = way.password, way.token
    elif not secret:
        try:
            secret = unseal(servers.ring, account.secret, place=actions.secret_place(account))
        except CannotOpen as problem:
            raise Trouble("wrong_login", f"the kept password can't be opened: {problem}") from problem
    return Server(
        account.host, account.port, "starttls" if account.security == "starttls" else "tls",
        account.username, secret, servers.ca_file, token, servers.allowed,
    )  # fmt: skip
