"""A link signs its owner in, once; whoever only looks at it, or sits at somebody else's desk, spends nothing."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import SignIn

pytestmark = pytest.mark.django_db


def link(owner):
    return f"/sign-in/{accounts.make_sign_in_link(owner, now=datetime.now(UTC))}/"


def whose(client):
    sign_in = SignIn.objects.filter(pk=client.session.get("sign_in")).first()
    return sign_in and sign_in.owner


def test_a_program_that_looks_at_a_link_is_not_signed_in_and_spends_nothing(alice):
    address, program, person = link(alice), Client(), Client()
    assert program.head(address).status_code != 302
    assert whose(program) is None
    assert person.get(address).status_code == 302
    assert whose(person) == alice


def test_nobody_is_moved_to_another_desk_by_a_link(alice, bob):
    client, others = Client(), link(bob)
    client.get(link(alice))
    answer = client.get(others)
    assert answer.status_code == 409
    assert "You are signed in as Alice Ashdown" in answer.content.decode()
    assert whose(client) == alice
    client.post("/sign-out/")
    client.get(others)
    assert whose(client) == bob


def test_a_new_link_of_ones_own_works_as_before(alice):
    client = Client()
    for _ in range(2):
        assert client.get(link(alice)).status_code == 302
    assert whose(client) == alice
