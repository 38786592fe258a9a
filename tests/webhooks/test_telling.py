"""Telling a program: written with the event, told at least once under one id, to a real server, and to no other place."""

import json
import socket
import ssl
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.jobs.webhooks import tell_all
from sincerely.journey import letters
from sincerely.journey.proposals import Offered, offer
from sincerely.sending import actions as outbox
from sincerely.sources.adapters import reach
from sincerely.trust.vault import load_ring
from sincerely.webhooks import actions, queries
from sincerely.webhooks.adapters import post
from sincerely.webhooks.models import Event, Webhook
from sincerely.writing import actions as writing
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write
from tests.sources.certificates import Authority
from tests.web.test_access import browser_of
from tests.webhooks import receiver as receivers

BOXES = Offered(to=(("", "tom@harbour.example"),), subject="Boxes", text="Hi Tom,\n\nThe 40 boxes left today.")


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    """A ledger of the test's own: a checkpoint that another test left behind would hold its letters back."""
    settings.SINCERELY_DATA = tmp_path / "data"


@pytest.fixture
def receiver():
    with receivers.running() as one:
        yield one


@pytest.fixture
def ring(settings, tmp_path):
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"
    settings.SINCERELY_PRIVATE_HOSTS = ("localhost",)
    return load_ring(settings.SINCERELY_VAULT_KEYS)


@pytest.fixture
def secret(alice, receiver, ring, now):
    return actions.set_up(alice, receiver.url, ring=ring, now=now)


@pytest.fixture
def token(alice, now):
    accounts.make_token(alice, "stock keeper", ["propose"], now=now)
    return ApiToken.objects.get(owner=alice)


def test_a_letter_from_proposal_to_delivery(alice, token, secret, receiver, now):
    clock = Clock(now)
    letter, _ = offer(token, BOXES, key="k", now=now)
    approval = approve(letter, sign_in(alice, now), now)
    clock.forward(minutes=1)
    server = Server()
    turn(server, clock)
    tell_all(clock=clock)
    told = [json.loads(body) for _path, _headers, body in receiver.came]
    assert [one["type"] for one in told] == ["letter.waiting", "letter.approved", "letter.sent"]
    assert {one["data"]["letter"] for one in told} == {letter.pk}
    assert told[-1]["data"] == {"letter": letter.pk, "state": "sent", "message_id": approval.message_id}
    for path, headers, body in receiver.came:
        assert path == "/told?key=1"
        assert receivers.verify(secret, headers, body)
        assert not receivers.verify(secret, headers, body + b" ")
        assert b"Boxes" not in body
        assert b"harbour" not in body
    assert set(Event.objects.values_list("state", flat=True)) == {"told"}


def test_nobody_is_told_of_letters_that_no_program_proposed(alice, secret, now):
    approve(write(alice, now), sign_in(alice, now), now)
    assert not Event.objects.exists()


def test_nothing_is_written_where_nobody_is_told(alice, bob, token, ring, now):
    actions.set_up(bob, "https://hooks.other.example/", ring=ring, now=now)
    offer(token, BOXES, key="k", now=now)
    assert not Event.objects.exists()


def test_an_event_stands_or_falls_with_what_happened(alice, token, secret, now):
    with pytest.raises(RuntimeError), transaction.atomic():
        offer(token, BOXES, key="k", now=now)
        raise RuntimeError
    assert not Event.objects.exists()


def test_declined_and_taken_back_are_told(alice, token, secret, now):
    writing.decline(offer(token, BOXES, key="1", now=now)[0], "no", now=now)
    letter = offer(token, BOXES, key="2", now=now)[0]
    approve(letter, sign_in(alice, now), now)
    letters.take_back(type(letter).objects.get(pk=letter.pk), now=now)
    kinds = list(Event.objects.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["letter.waiting", "letter.declined", "letter.waiting", "letter.approved", "letter.taken_back"]
    assert "no" not in json.loads(Event.objects.get(kind="letter.declined").body)["data"].values()


def test_what_failed_is_told_again_under_the_same_id(alice, token, secret, receiver, now):
    clock = Clock(now)
    receiver.answers = [(500,), (302, ("Location", receiver.url)), (404,)]
    offer(token, BOXES, key="k", now=now)
    for _ in range(6):
        tell_all(clock=clock)
        clock.forward(hours=1)
    assert len(receiver.came) == 4
    assert len({headers["webhook-id"] for _path, headers, _body in receiver.came}) == 1
    assert len({body for _path, _headers, body in receiver.came}) == 1
    assert len({headers["webhook-timestamp"] for _path, headers, _body in receiver.came}) == 4
    event = Event.objects.get()
    assert (event.state, event.attempts, event.result) == ("told", 4, "204")


def test_after_a_day_it_is_given_up_and_said(alice, token, secret, receiver, now):
    clock = Clock(now)
    receiver.answers = [(500,)] * 100
    offer(token, BOXES, key="k", now=now)
    for _ in range(60):
        tell_all(clock=clock)
        clock.forward(hours=1)
    event = Event.objects.get()
    assert (event.state, event.result) == ("given_up", "500")
    assert len(receiver.came) == event.attempts
    page = browser_of(alice).get("/settings/programs/").content.decode()
    assert "1 given up after a day" in page


def test_a_worker_that_died_while_telling_tells_again(alice, token, secret, receiver, now):
    clock = Clock(now)
    offer(token, BOXES, key="k", now=now)
    assert actions.claim_next(now=now) is not None
    assert actions.claim_next(now=now) is None
    assert tell_all(clock=clock) == 0
    clock.forward(minutes=3)
    assert tell_all(clock=clock) == 1


def test_a_place_inside_this_network_is_not_told(alice, token, secret, receiver, settings, now):
    settings.SINCERELY_PRIVATE_HOSTS = ()
    offer(token, BOXES, key="k", now=now)
    tell_all(clock=Clock(now))
    assert receiver.came == []
    assert Event.objects.get().result == "not_allowed"


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fd00::1"])
def test_a_name_that_leads_inside_is_not_told(alice, token, ring, settings, monkeypatch, address, now):
    settings.SINCERELY_PRIVATE_HOSTS = ()
    actions.set_up(alice, "https://hooks.harbour.example/told", ring=ring, now=now)
    family = 10 if ":" in address else 2
    monkeypatch.setattr(reach.socket, "getaddrinfo", lambda *_a, **_k: [(family, 1, 6, "", (address, 443))])
    monkeypatch.setattr(post, "connect", lambda *_a, **_k: pytest.fail("it was connected to"))
    offer(token, BOXES, key="k", now=now)
    tell_all(clock=Clock(now))
    assert Event.objects.get().result == "not_allowed"


def test_without_tls_another_host_is_not_told(alice, token, ring, receiver, settings, now):
    settings.SINCERELY_PRIVATE_HOSTS = ("hooks.lan",)
    actions.set_up(alice, receiver.url, ring=ring, now=now)
    offer(token, BOXES, key="k", now=now)
    tell_all(clock=Clock(now))
    assert receiver.came == []


def test_a_slow_receiver_is_left_after_a_while(alice, token, secret, receiver, monkeypatch, now):
    monkeypatch.setattr(post, "DEADLINE", 0.3)
    receiver.wait = 60
    offer(token, BOXES, key="k", now=now)
    began = datetime.now(UTC)
    tell_all(clock=Clock(now))
    assert datetime.now(UTC) - began < timedelta(seconds=20)
    assert Event.objects.get().state == "waiting"


def test_the_demo_tells_nobody(alice, token, secret, receiver, settings, now):
    settings.SINCERELY_DEMO = True
    offer(token, BOXES, key="k", now=now)
    assert tell_all(clock=Clock(now)) == 0


def test_set_up_tried_and_ended_on_the_page(alice, receiver, ring):
    browser = browser_of(alice)
    page = browser.post("/settings/programs/webhook/", {"url": "http://user:pw@localhost/"}).content.decode()
    assert "Nothing was changed." in page
    assert not Webhook.objects.exists()
    page = browser.post("/settings/programs/webhook/", {"url": receiver.url}).content.decode()
    webhook = queries.standing(alice)
    secret = queries.secret_of(webhook, ring)
    assert secret in page
    assert secret not in webhook.secret
    assert secret not in browser.get("/settings/programs/").content.decode()
    for _ in range(7):
        browser.post("/settings/programs/webhook/test/")
    assert Event.objects.count() == 5
    tell_all()
    assert "204" in browser.get("/settings/programs/").content.decode()
    assert all(receivers.verify(secret, headers, body) for _path, headers, body in receiver.came)
    browser.post("/settings/programs/webhook/end/")
    assert queries.standing(alice) is None
    assert Webhook.objects.get().secret == ""
    assert browser.post("/settings/programs/webhook/test/").status_code == 404
    assert Client().post("/settings/programs/webhook/test/").status_code == 302


def test_a_rejected_and_an_uncertain_letter_are_told(alice, token, secret, now):
    for n, behave in enumerate(("rejected", "uncertain")):
        letter = offer(token, BOXES, key=str(n), now=now)[0]
        delivery = approve(letter, sign_in(alice, now), now).delivery
        with transaction.atomic():
            outbox.log(delivery, behave, now=now)
    kinds = set(Event.objects.values_list("kind", flat=True))
    assert {"letter.rejected", "letter.uncertain"} <= kinds


def test_old_events_are_forgotten(alice, token, secret, now):
    offer(token, BOXES, key="k", now=now)
    Event.objects.update(state="told")
    assert actions.forget_old(now=now + timedelta(days=29)) == 0
    assert actions.forget_old(now=now + timedelta(days=31)) == 1


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.mark.parametrize("trusted", [True, False])
def test_over_tls_only_a_certificate_that_we_trust_is_told(alice, token, ring, authority, settings, trusted, now):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.server("localhost"))
    settings.SINCERELY_SOURCES_CA = str(authority.ca_file) if trusted else ""
    with receivers.running(context) as receiver:
        secret = actions.set_up(alice, receiver.url, ring=ring, now=now)
        offer(token, BOXES, key="k", now=now)
        tell_all(clock=Clock(now))
    assert Event.objects.get().result == ("204" if trusted else "bad_certificate")
    assert len(receiver.came) == trusted
    assert all(receivers.verify(secret, headers, body) for _path, headers, body in receiver.came)


def test_a_receiver_that_never_ends_its_greeting_is_left(alice, token, ring, monkeypatch, now):
    """TLS takes the connection over; our watch ends it all the same."""
    monkeypatch.setattr(post, "DEADLINE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        actions.set_up(alice, f"https://localhost:{silent.getsockname()[1]}/", ring=ring, now=now)
        offer(token, BOXES, key="k", now=now)
        began = datetime.now(UTC)
        tell_all(clock=Clock(now))
    assert datetime.now(UTC) - began < timedelta(seconds=20)
    assert Event.objects.get().state == "waiting"
