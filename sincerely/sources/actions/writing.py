"""Writing down what is written to servers: before it is asked for, and what came of it. `begin` wants a SignIn row.

A token, a job or a model has no sign-in to give; the database refuses the row, too (migration 0003).
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from django.db import transaction

from sincerely.accounts.models import SignIn
from sincerely.accounts.queries import stands
from sincerely.sources import queries
from sincerely.sources.actions.store import keep_raw
from sincerely.sources.models import Account, FormerVersion, Source

Why = Literal["contact_fields", "contact_added", "slot_held", "answered", "put_back"]


class NotWritten(Exception):
    """Nothing was asked of the server; `why` is a message key: not_signed_in, or one of sources.writable."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@transaction.atomic
def begin_writing(
    source: Source,
    *,
    key: str,
    uid: str,
    before: bytes | None,
    etag: str,
    wanted: bytes | None,
    why: Why,
    what: Mapping[str, Any],
    sign_in: SignIn,
    now: datetime,
) -> FormerVersion:
    """Note that one object is about to be written (`wanted` None: taken away) and keep what stands there.

    NotWritten where no signed-in person says so, the account is off or read-only, or the collection is.
    """
    if source.account_id is not None:
        # Locked and read afresh: the switch may have been turned in another window.
        Account.objects.select_for_update(no_key=True).get(pk=source.account_id)
    fresh = Source.objects.select_related("account").get(pk=source.pk)
    if not stands(sign_in, fresh.owner_id, now=now):
        raise NotWritten("not_signed_in")
    if why_not := queries.why_not_writable(fresh):
        raise NotWritten(why_not)
    return FormerVersion.objects.create(
        owner_id=fresh.owner_id,
        source=fresh,
        key=key[:512],
        uid=uid[:512],
        etag=etag[:200],
        blob_id=keep_raw(before) if before is not None else None,
        wanted_id=keep_raw(wanted) if wanted is not None else None,
        why=why,
        what=dict(what),
        sign_in=sign_in,
        written_by=sign_in.owner.name,
        replaced_at=now,
    )


def end_writing(
    row: FormerVersion, *, state: Literal["written", "conflict", "failed"], fault: str = "",
    key: str = "", stands: bytes | None = None, etag: str = "",
) -> None:  # fmt: skip
    """Note what came of it: `stands` is what the server has now, with its etag."""
    row.state, row.fault, row.etag_after = state, fault, etag[:200]
    row.key = (key or row.key)[:512]
    row.stands_id = keep_raw(stands) if stands is not None else None
    row.save(update_fields=["state", "fault", "etag_after", "key", "stands"])


@transaction.atomic
def mark_put_back(row: FormerVersion, done: FormerVersion, *, now: datetime) -> None:
    """Note that the former version stands there again, by the change `done`.

    Where `row` was itself a putting back, what it had put back from stands again: a slot let go is held once more.
    """
    FormerVersion.objects.filter(pk=row.pk).update(undone_at=now)
    first, steps = row, 1
    while first.why == "put_back" and (before := FormerVersion.objects.filter(pk=first.what.get("of")).first()):
        first, steps = before, steps + 1
    if first.pk == row.pk:
        return
    if steps % 2:
        FormerVersion.objects.filter(pk=first.pk).update(undone_at=now)
    else:
        FormerVersion.objects.filter(pk=first.pk).update(
            undone_at=None, stands_id=done.stands_id, etag_after=done.etag_after
        )
