"""The cast: an owner whose desk it is, a second one who must see nothing, and letters between invented people."""

import hashlib
from collections.abc import Callable

import pytest
from people_cast import ME, NOW

from sincerely.accounts.actions import create_owner
from sincerely.accounts.models import Owner
from sincerely.sources.models import Blob
from sincerely.sources.records import MessageRecord


@pytest.fixture
def owner(db: None) -> Owner:
    return create_owner(ME.email, ME.name, now=NOW, timezone="Asia/Ho_Chi_Minh")


@pytest.fixture
def stranger(db: None) -> Owner:
    return create_owner("ben@other.example", "Ben Oduya", now=NOW)


@pytest.fixture
def blobs() -> Callable[[list[MessageRecord]], None]:
    def keep(records: list[MessageRecord]) -> None:
        Blob.objects.bulk_create(
            [Blob(sha256=hashlib.sha256(r.raw).hexdigest(), data=r.raw, size=len(r.raw)) for r in records],
            ignore_conflicts=True,
        )

    return keep
