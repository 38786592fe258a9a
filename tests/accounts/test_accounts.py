"""Sign-ins and tokens: a link works once and not for long; a token is never a sign-in."""

from datetime import timedelta

import pytest

from sincerely.accounts import actions, queries
from sincerely.accounts.models import ApiToken, Owner, SignInLink
from sincerely.accounts.secrets import digest, fresh

pytestmark = pytest.mark.django_db


def test_a_link_signs_in_once(alice, now):
    secret = actions.make_sign_in_link(alice, now=now)
    found = actions.use_sign_in_link(secret, now=now + timedelta(minutes=14))
    assert (found.owner, found.how) == (alice, "one-time-link")
    with pytest.raises(actions.LinkRefused):
        actions.use_sign_in_link(secret, now=now + timedelta(minutes=14))


@pytest.mark.parametrize("minutes", [15, 16, 60 * 24])
def test_a_link_does_not_last(alice, now, minutes):
    secret = actions.make_sign_in_link(alice, now=now)
    with pytest.raises(actions.LinkRefused):
        actions.use_sign_in_link(secret, now=now + timedelta(minutes=minutes))


@pytest.mark.parametrize("secret", ["", "guess", "x" * 500])
def test_a_guess_is_refused(alice, now, secret):
    actions.make_sign_in_link(alice, now=now)
    with pytest.raises(actions.LinkRefused):
        actions.use_sign_in_link(secret, now=now)


def test_secrets_are_not_kept(alice, now):
    link = actions.make_sign_in_link(alice, now=now)
    token = actions.make_token(alice, "script", ["read"], now=now)
    kept = [*SignInLink.objects.values_list("digest", flat=True), *ApiToken.objects.values_list("digest", flat=True)]
    assert kept == [digest(link), digest(token)]
    assert len({fresh() for _ in range(50)}) == 50


def test_who_stands_as_signed_in(alice, bob, now):
    mine = actions.use_sign_in_link(actions.make_sign_in_link(alice, now=now), now=now)
    assert queries.stands(mine, alice.pk, now=now)
    assert not queries.stands(mine, bob.pk, now=now)
    assert not queries.stands(mine, alice.pk, now=now - timedelta(hours=1))
    assert queries.open_sign_in(bob, mine.pk, now=now) is None
    assert queries.open_sign_in(alice, None, now=now) is None
    stale = type(mine).objects.get(pk=mine.pk)
    actions.sign_out(mine, now=now)
    assert not queries.stands(stale, alice.pk, now=now)
    assert queries.open_sign_in(alice, mine.pk, now=now) is None


def test_an_owner_who_was_switched_off_stands_for_nothing(alice, now):
    mine = actions.use_sign_in_link(actions.make_sign_in_link(alice, now=now), now=now)
    Owner.objects.filter(pk=alice.pk).update(is_active=False)
    assert not queries.stands(mine, alice.pk, now=now)
    assert queries.owners() == []


def test_a_token_does_what_it_was_made_for(alice, now):
    secret = actions.make_token(alice, "script", ["read"], now=now)
    assert queries.token(secret, scope="read", now=now).owner == alice
    assert queries.token(secret, scope="propose", now=now) is None
    assert queries.token(secret + "x", scope="read", now=now) is None
    ApiToken.objects.update(revoked_at=now)
    assert queries.token(secret, scope="read", now=now) is None


@pytest.mark.parametrize("scopes", [["approve"], ["read", "send"], ["*"], ["READ"]])
def test_no_token_approves(alice, now, scopes):
    with pytest.raises(ValueError, match="never approve"):
        actions.make_token(alice, "script", scopes, now=now)
    assert not ApiToken.objects.exists()


def test_an_owner_is_made_once(alice, now):
    again = actions.create_owner("ALICE@desk.example", "Somebody Else", now=now, addresses=["a.ashdown@desk.example"])
    assert (again.pk, again.name) == (alice.pk, "Alice Ashdown")
    assert queries.own_addresses(alice) == {"alice@desk.example", "a.ashdown@desk.example"}
    assert not again.has_usable_password()


def test_only_what_is_ones_own_to_change_changes(alice):
    actions.change_owner(
        alice, {"name": "Alice A.", "email": "eve@evil.example", "is_active": False, "policy": {"thanks": "auto"}}
    )
    fresh_alice = Owner.objects.get(pk=alice.pk)
    assert (fresh_alice.name, fresh_alice.email, fresh_alice.is_active, fresh_alice.policy) == (
        "Alice A.", "alice@desk.example", True, {},
    )  # fmt: skip
