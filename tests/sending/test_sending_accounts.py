"""Accounts that send: each letter by the account of its From and by no other; what can't leave waits and says so."""

import ssl
from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from sincerely.jobs import reader, worker
from sincerely.journey import letters
from sincerely.journey.sync import write_grant
from sincerely.sending import actions as outbox
from sincerely.sending.accounts import Server, sender_of
from sincerely.sending.actions import accounts as actions
from sincerely.sending.adapters.try_out import Refused, try_out
from sincerely.sending.models import Account, Delivery
from sincerely.sources import actions as sources
from sincerely.sources.adapters.servers import reach_servers
from sincerely.sources.remote import OAuthGrant
from sincerely.trust.vault import unseal
from sincerely.writing import actions as writing
from tests.sending.desk_scene import Clock, approve, sign_in, write
from tests.sending.mail_servers import Script
from tests.sending.submission import PASSWORD, Provider, old_tls, submission
from tests.sources import oauth_server
from tests.sources.certificates import Authority

pytestmark = pytest.mark.django_db(transaction=True)
WORK, HOME = "alice@desk.example", "alice@home.example"


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def reach(authority, tmp_path, monkeypatch, settings):
    settings.SINCERELY_SMTP_URL = ""
    made = reach_servers(keys=tmp_path / "keys", allowed=("localhost",), ca_file=str(authority.ca_file))
    monkeypatch.setattr(reader, "servers", lambda: made)
    return made


@pytest.fixture
def clock(now, monkeypatch):
    clock = Clock(now)
    monkeypatch.setattr(worker, "utc_now", clock)
    return clock


def account(owner, reach, port, now, email=WORK, **more):
    values = {"name": email, "host": "localhost", "port": port, "security": "tls", "username": WORK} | more
    return actions.add_account(owner, email, values, secret=more.get("secret", PASSWORD), ring=reach.ring, now=now)


def yes(owner, clock, sender=None, **how):
    letter = write(owner, clock.now, **how)
    if sender:
        letter = writing.write_sender(letter, sender, now=clock.now)
    approval = approve(letter, sign_in(owner, clock.now), clock.now)
    clock.forward(seconds=31)
    return approval


def standing(approval):
    found = Delivery.objects.get(approval=approval)
    return found.state, found.last_reply


def server(port, authority, **more):
    values = {"security": "tls", "user": WORK, "password": PASSWORD, "allowed": ("localhost",)} | more
    return Server("localhost", port, ca_file=str(authority.ca_file), **values)


# --- by which account ----------------------------------------------------------------------------------------------


def test_each_letter_leaves_by_the_account_of_its_sender(alice, clock, reach, authority):
    work, home = Provider(), Provider(users=(HOME,))
    with submission(work, authority) as one, submission(home, authority, security="starttls") as two:
        account(alice, reach, one.port, clock.now)
        account(alice, reach, two.port, clock.now, HOME, username=HOME, security="starttls")
        first, second = yes(alice, clock), yes(alice, clock, HOME, subject="At home")
        worker.one_turn("test")
    assert [kept[0] for kept in work.kept] == [WORK]
    assert [kept[0] for kept in home.kept] == [HOME]
    assert b"From: Alice Ashdown <alice@home.example>" in home.kept[0][2]
    assert bytes(second.content) == home.kept[0][2]
    assert second.message_id.endswith("@home.example")
    assert standing(first)[0] == standing(second)[0] == "sent"


def test_off_is_off_and_what_waits_leaves_when_it_is_on_again(alice, clock, reach, authority):
    provider = Provider()
    with submission(provider, authority) as running:
        way = account(alice, reach, running.port, clock.now)
        approval = yes(alice, clock)
        actions.switch(way, is_on=False, now=clock.now)
        for _ in range(3):
            worker.one_turn("test")
            clock.forward(days=2)
        assert standing(approval) == ("queued", "gate.account_off")
        assert provider.signed_in == []
        actions.switch(way, is_on=True, now=clock.now)
        worker.one_turn("test")
    assert standing(approval)[0] == "sent"
    assert len(provider.kept) == 1


def test_a_removed_account_is_replaced_by_no_other(alice, clock, reach, authority, settings):
    provider, desk = Provider(), Provider()
    with submission(provider, authority) as one, submission(desk, authority) as two:
        settings.SINCERELY_SMTP_URL = f"smtps://{WORK}:{PASSWORD}@localhost:{two.port}"
        settings.SINCERELY_SMTP_CA = str(authority.ca_file)
        way = account(alice, reach, one.port, clock.now)
        approval = yes(alice, clock)
        actions.remove(way, now=clock.now)
        worker.one_turn("test")
        assert standing(approval) == ("queued", "gate.account_gone")
        account(alice, reach, two.port, clock.now)
        clock.forward(minutes=6)
        worker.one_turn("test")
        assert standing(approval) == ("queued", "gate.account_gone"), "approved for another account"
        letters.take_back(approval.letter, now=clock.now)
        again = approve(approval.letter, sign_in(alice, clock.now), clock.now)
        clock.forward(seconds=31)
        worker.one_turn("test")
    assert standing(again)[0] == "sent"
    assert (len(provider.kept), len(desk.kept)) == (0, 1)
    assert Account.objects.get(pk=way.pk).secret == ""


def test_without_an_account_the_desks_own_server_sends_and_without_one_the_letter_says_so(
    alice, clock, reach, authority, settings
):
    approval = yes(alice, clock)
    worker.one_turn("test")
    assert standing(approval) == ("queued", "gate.no_server")
    desk = Provider()
    with submission(desk, authority) as running:
        settings.SINCERELY_SMTP_URL = f"smtps://{WORK}:{PASSWORD}@localhost:{running.port}"
        settings.SINCERELY_SMTP_CA = str(authority.ca_file)
        clock.forward(minutes=6)
        worker.one_turn("test")
    assert standing(approval)[0] == "sent"


def test_a_delivery_stays_with_its_account(alice, clock, reach):
    way, other = account(alice, reach, 465, clock.now), account(alice, reach, 465, clock.now, HOME)
    approval = yes(alice, clock)
    with pytest.raises(DatabaseError), transaction.atomic():
        Delivery.objects.filter(approval=approval).update(account=other)
    assert Delivery.objects.get(approval=approval).account == way


def test_a_refused_sign_in_makes_letters_wait_and_is_not_tried_again_and_again(alice, clock, reach, authority):
    provider = Provider()
    with submission(provider, authority) as running:
        way = account(alice, reach, running.port, clock.now, secret="wrong")
        approval = yes(alice, clock)
        worker.one_turn("test")
        assert standing(approval) == ("queued", "gate.account_fault")
        way.refresh_from_db()
        assert way.fault == "wrong_login"
        actions.change_account(way, {}, secret=PASSWORD, ring=reach.ring, now=clock.now)
        worker.one_turn("test")
    assert standing(approval)[0] == "sent"


# --- consent -------------------------------------------------------------------------------------------------------


@pytest.fixture
def consent(alice, reach, authority, now):
    """A mailbox read by consent, whose access token has run out."""
    certificate, key = authority.server("localhost", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with oauth_server.serving(context) as tokens:
        given = tokens.give(WORK)
        grant = OAuthGrant(
            f"{tokens.url}/token", oauth_server.CLIENT, oauth_server.SECRET, str(given["refresh_token"]),
            str(given["access_token"]), now - timedelta(hours=1),
        )  # fmt: skip
        values = {"kind": "imap", "name": "Mail", "email": WORK, "host": "localhost", "port": 993, "username": WORK,
                  "auth": "oauth", "path": ""}  # fmt: skip
        yield tokens, sources.add_account(alice, values, secret=write_grant(grant), ring=reach.ring)


def test_consent_is_renewed_and_spoken_as_xoauth2(alice, clock, reach, authority, consent):
    tokens, box = consent
    stale = dict(tokens.tokens)
    provider = Provider(tokens=tokens.tokens)
    with submission(provider, authority) as running:
        account(alice, reach, running.port, clock.now, secret="", reader=box, signs_in_as_reader=True)
        approval = yes(alice, clock)
        worker.one_turn("test")
    assert standing(approval)[0] == "sent"
    assert provider.signed_in == [("XOAUTH2", WORK)]
    assert len(tokens.asked) == 1
    box.refresh_from_db()
    kept = unseal(reach.ring, box.secret, place=sources.secret_place(box))
    assert not any(token in kept for token in stale), "the renewed grant is kept"


@pytest.mark.parametrize("how", ["withdrawn", "not for sending"])
def test_consent_that_ended_makes_letters_wait(alice, clock, reach, authority, consent, how):
    tokens, box = consent
    provider = Provider(tokens={})
    if how == "withdrawn":
        tokens.renewable.clear()
    with submission(provider, authority) as running:
        way = account(alice, reach, running.port, clock.now, secret="", reader=box, signs_in_as_reader=True)
        approval = yes(alice, clock)
        worker.one_turn("test")
    assert standing(approval) == ("queued", "gate.account_fault")
    way.refresh_from_db()
    assert way.fault == ("consent_expired" if how == "withdrawn" else "wrong_login")
    assert provider.kept == []


# --- trying on the spot --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_trying_signs_in_names_the_sender_and_sends_nothing(authority, security):
    provider = Provider(senders=(WORK,))
    with submission(provider, authority, security=security) as running:
        try_out(server(running.port, authority, security=security), WORK)
        with pytest.raises(Refused) as refusal:
            try_out(server(running.port, authority, security=security), HOME)
    assert refusal.value.fault == "from_refused"
    assert "553" in refusal.value.detail
    assert provider.kept == []


def fault(target):
    with pytest.raises(Refused) as refusal:
        try_out(target, WORK)
    assert PASSWORD not in str(refusal.value)
    return refusal.value.fault


def test_each_failure_has_its_name(authority, tmp_path):
    (tmp_path / "other").mkdir()
    other = Authority(tmp_path / "other")
    provider = Provider()
    with submission(provider, authority) as running:
        good = server(running.port, authority)
        assert fault(server(running.port, authority, password="wrong")) == "wrong_login"
        assert fault(server(running.port, other)) == "bad_certificate"
        assert fault(server(running.port, authority, allowed=())) == "not_allowed"
        assert fault(Server("no-such-host.invalid", 465, "tls", WORK, PASSWORD, allowed=())) == "no_such_host"
    assert fault(good) == "no_answer"
    with old_tls(authority) as port:
        assert fault(server(port, authority)) == "no_tls"
    with Script("never") as plain:
        assert fault(server(plain.port, authority)) == "no_tls"
    with Script("never") as plain:
        assert fault(server(plain.port, authority, security="starttls")) == "no_tls"
        assert "AUTH" not in plain.commands, "no password without encryption"


# --- which address -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "reached", "expected"),
    [(None, [], WORK), (None, [HOME, WORK], HOME), (None, ["other@x.example"], WORK), (HOME, [WORK], HOME),
     (WORK, [HOME], WORK), ("gone@x.example", [HOME], HOME)],
)  # fmt: skip
def test_a_letter_is_from_where_the_thread_reached_its_owner(chosen, reached, expected):
    assert sender_of(chosen, reached, [WORK, HOME], WORK) == expected


def test_another_sender_voids_what_was_frozen(alice, clock, reach):
    account(alice, reach, 465, clock.now, HOME)
    letter = write(alice, clock.now)
    frozen = letters.freeze(letter, now=clock.now)
    changed = writing.write_sender(letter, HOME, now=clock.now)
    assert changed.revision == letter.revision + 1
    assert letters.freeze(changed, now=clock.now).envelope_from == HOME != frozen.envelope_from


def test_the_claim_is_given_back_where_a_letter_waits(alice, clock, reach):
    approval = yes(alice, clock)
    delivery = outbox.claim_next("one", now=clock.now)
    outbox.wait(delivery, "gate.account_off", now=clock.now)
    found = Delivery.objects.get(approval=approval)
    assert (found.state, found.attempts, found.claimed_by) == ("queued", 0, "")
