"""Writing the accounts that send."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from sincerely.accounts.models import Owner
from sincerely.sending.accounts import SendingFault
from sincerely.sending.models import Account, Delivery, Remainder
from sincerely.trust.vault import KeyRing, seal

SETTINGS = ("name", "host", "port", "security", "username", "reader", "signs_in_as_reader", "keeps_copy")


def secret_place(account: Account) -> str:
    """Return what an account's secret is bound to."""
    return f"sending_account|{account.pk}|secret"


@transaction.atomic
def add_account(
    owner: Owner, email: str, settings: Mapping[str, Any], *, secret: str, ring: KeyRing, now: datetime
) -> Account:
    """Write an account for an address, or the settings of the one that it has anew. It is on."""
    account = Account.objects.filter(owner=owner, email=email, removed_at=None).first()
    if account is None:
        values = {name: settings[name] for name in SETTINGS if name in settings}
        account = Account.objects.create(owner=owner, email=email, created_at=now, **values)
    change_account(account, settings, secret=secret, ring=ring, now=now)
    return account


@transaction.atomic
def change_account(
    account: Account, settings: Mapping[str, Any], *, secret: str = "", ring: KeyRing, now: datetime
) -> None:
    """Change settings; a blank secret leaves the one there is. What waits for the account is tried at once."""
    for name in SETTINGS:
        if name in settings:
            setattr(account, name, settings[name])
    if secret:
        account.secret = seal(ring, secret, place=secret_place(account))
    elif account.signs_in_as_reader:
        account.secret = ""
    account.fault, account.detail, account.is_on = "", "", True
    account.save()
    try_waiting(account, now=now)


@transaction.atomic
def switch(account: Account, *, is_on: bool, now: datetime) -> None:
    """Turn an account on or off. Off means off: letters for it wait."""
    account.is_on = is_on
    if is_on:
        account.fault = account.detail = ""
    account.save(update_fields=["is_on", "fault", "detail"])
    if is_on:
        try_waiting(account, now=now)


def try_waiting(account: Account, *, now: datetime) -> None:
    """Have what waits for an account tried now, but nothing that is not to leave yet."""
    waiting = Delivery.objects.filter(account=account, state="queued", approval__leave_at__lte=now)
    waiting.filter(next_try_at__gt=now).update(next_try_at=now)
    remain = Remainder.objects.filter(delivery__account=account, state="queued", next_try_at__gt=now)
    remain.update(next_try_at=now)


def note_fault(account: Account, fault: SendingFault, detail: str) -> None:
    """Note that the server or the provider refused the sign-in: nothing is tried until its owner changes that."""
    Account.objects.filter(pk=account.pk).update(fault=fault, detail=detail[:300])


@transaction.atomic
def remove(account: Account, *, now: datetime) -> None:
    """Take an account away, with its password; letters that were approved for it wait, saying so."""
    account.removed_at, account.secret, account.is_on = now, "", False
    account.save(update_fields=["removed_at", "secret", "is_on"])
