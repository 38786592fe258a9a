"""A desk with one correspondent, a letter of the software's words alone, and its owner signed in at a browser."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner, SignIn
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from sincerely.writing.provenance import Span
from tests.conftest import NOW

DRAFT = "Hi Bram,\n\nYou asked on Monday about the price list. The list went out with the samples.\n\nBest,\nAlice"


@pytest.fixture
def bram(alice: Owner) -> Person:
    """Somebody to write to."""
    return people.create_person(alice, "Bram Birch", "bram@birch.example")


@pytest.fixture
def draft(alice: Owner, bram: Person) -> Letter:
    """A composed letter whose every word is the software's, as if it had no gap."""
    return writing.propose(
        alice,
        person=bram,
        to=[{"name": "Bram Birch", "email": "bram@birch.example"}],
        subject="Price list",
        text=DRAFT,
        spans=[Span(0, len(DRAFT), "composer")],
        task="information",
        mode="draft",
        language="en",
        reply_to=None,
        need="",
        proposed_by="composer",
        now=NOW,
    )


@pytest.fixture
def sign_in(alice: Owner) -> SignIn:
    """Alice at her browser."""
    secret = accounts.make_sign_in_link(alice, now=NOW - timedelta(minutes=1))
    return accounts.use_sign_in_link(secret, now=NOW)


@pytest.fixture
def browser() -> Callable[[Owner], Client]:
    """Return a browser in which an owner signed in by the real door."""

    def open_for(owner: Owner) -> Client:
        client = Client()
        secret = accounts.make_sign_in_link(owner, now=datetime.now(UTC))
        assert client.get(f"/sign-in/{secret}/").status_code == 302
        return client

    return open_for
