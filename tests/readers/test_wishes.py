"""What a reader asks for reaches the desk, once the address itself said so; nobody learns whom a letter went to."""

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sincerely.accounts import actions as accounts
from sincerely.journey.readers import look_at_wishes, recipient_of, send_desk_mail
from sincerely.people import actions as people
from sincerely.people.models import Handled
from sincerely.readers import actions, queries
from sincerely.readers.models import Asked, DeskMail
from sincerely.sending.adapters.smtp import NotDelivered, Unsure
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.trust import queries as ledger
from sincerely.trust.ledger_files import PUT_BACK_FILE
from sincerely.trust.models import HumansOnly, Leaf
from tests.sending.desk_scene import TOM, KilledError

pytestmark = pytest.mark.django_db


def ask(approval, what="humans_only", address=TOM["email"], language="en"):
    path = f"/r/{approval.receipt_id}/ask/?lang={language}"
    return Client(enforce_csrf_checks=True).post(path, {"what": what, "address": address})


def work(server, clock):
    """What the worker does in one turn."""
    look_at_wishes(now=clock())
    return send_desk_mail(server.deliver, clock=clock, not_left=NotDelivered, unsure=Unsure)


def mailed_path(server):
    """The path that the last mail's link leads to."""
    message = message_from_bytes(server.delivered[-1][2], policy=SMTP)
    text = message.get_body(("plain",)).get_content()
    return re.search(r"https://desk\.example(/r/\S+)", text)[1]


@pytest.fixture
def clock(clock):
    clock.now = datetime.now(UTC)
    return clock


@pytest.mark.parametrize("language", ["en", "vi"])
def test_humans_only_from_the_page_to_the_ledger(approval, server, clock, language):
    assert ask(approval, language=language).status_code == 200
    assert work(server, clock) == 1
    (sent,) = server.delivered
    assert sent[1] == (TOM["email"],)
    path = mailed_path(server)
    reader = Client(enforce_csrf_checks=True)
    shown = reader.get(path)
    assert shown.status_code == 200
    assert not HumansOnly.objects.exists()
    assert not shown.cookies
    assert not reader.post(path).cookies
    wish = HumansOnly.objects.get()
    assert (wish.address, wish.said_in) == (TOM["email"], f"receipt {approval.receipt_id}")
    assert ledger.humans_only("Tom+boxes@harbour.example")
    assert Leaf.objects.filter(type="humans_only").count() == 1
    reader.post(path)
    assert Leaf.objects.filter(type="humans_only").count() == 1
    assert Asked.objects.get().address == ""


def test_a_scanner_that_follows_links_confirms_nothing(approval, server, clock):
    ask(approval)
    work(server, clock)
    for method in ("get", "head", "get"):
        assert getattr(Client(), method)(mailed_path(server)).status_code == 200
    assert not HumansOnly.objects.exists()


def test_a_call_stands_on_today_until_it_was_made(approval, server, clock, alice):
    tom = people.create_person(alice, "Tom Harbour", TOM["email"])
    ask(approval, what="call")
    work(server, clock)
    assert queries.waiting(str(alice.pk)) == []
    Client().post(mailed_path(server))
    (waiting,) = queries.waiting(str(alice.pk))
    hers = Client()
    hers.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=clock())}/")
    people.add_note(alice, tom, "A note.", kind="note", at=clock(), now=clock())
    page = hers.get("/").content.decode()
    assert "asked for a call." in page
    assert f"/r/{approval.receipt_id}" in page
    assert page.index("asked for a call.") < page.index("Who needs you")
    hers.post(f"/asked/{waiting.pk}/done/")
    assert "asked for a call." not in hers.get("/").content.decode()
    assert Asked.objects.get().address == ""


def test_a_stranger_gets_the_same_answer_and_no_mail(approval, server, clock):
    known, stranger = ask(approval), ask(approval, address="eve@evil.example")
    assert known.content == stranger.content
    assert dict(known.items()) == dict(stranger.items())
    work(server, clock)
    assert [to for _, to, _ in server.delivered] == [(TOM["email"],)]
    assert not Asked.objects.filter(address="eve@evil.example").exists()
    assert not any("eve@" in str(row) for row in DeskMail.objects.values())


def test_the_page_does_the_same_work_whoever_asks(approval):
    ask(approval)
    counted = {}
    for address in (TOM["email"], "eve@evil.example"):
        with CaptureQueriesContext(connection) as captured:
            ask(approval, address=address)
        counted[address] = [re.sub(r"'[^']*'|\d+", "?", one["sql"]) for one in captured]
    assert counted[TOM["email"]] == counted["eve@evil.example"]


def test_one_mail_an_address_an_hour(approval, server, clock):
    for address in (TOM["email"], "TOM@harbour.example", "tom+1@harbour.example"):
        ask(approval, address=address)
        work(server, clock)
    assert len(server.delivered) == 1
    clock.forward(minutes=61)
    ask(approval)
    work(server, clock)
    assert len(server.delivered) == 2


def test_a_link_of_another_receipt_or_an_old_one_does_nothing(approval, server, clock, alice):
    ask(approval)
    work(server, clock)
    path = mailed_path(server)
    assert Client().post(path.replace(approval.receipt_id, "A" * 22)).status_code == 404
    secret = path.split("/")[-2]
    late = clock() + timedelta(days=3, seconds=1)
    assert actions.confirm(secret, receipt_id=approval.receipt_id, now=late) is None
    assert not HumansOnly.objects.exists()
    actions.forget_old(now=late)
    assert not Asked.objects.exists()


@pytest.mark.parametrize(
    "address", ["", "tom", "tom@", "a@b.example\r\nBcc: eve@evil.example", "a b@c.example", "x" * 300]
)
def test_what_is_no_address_is_refused_and_not_kept(approval, address):
    assert ask(approval, address=address).status_code == 400
    assert not Asked.objects.exists()


def test_the_desks_mail_is_handled_in_sight_and_in_the_ledger(approval, server, clock, alice):
    ask(approval)
    work(server, clock)
    assert Handled.objects.get(owner=alice).kind == "desk_mail_humans_only"
    assert Leaf.objects.filter(type="desk_mail").count() == 2
    assert ledger.audit().ok
    mail = DeskMail.objects.get()
    assert (mail.state, mail.to, mail.secret) == ("sent", "", "")
    assert Delivery.objects.count() == 1


@pytest.mark.parametrize(
    ("behaviour", "state", "delivered"),
    [("silent", "uncertain", 1), ("down", "queued", 0), ("refuse", "failed", 0), ("refuse_data", "failed", 0)],
)
def test_no_mail_of_the_desk_is_sent_twice(approval, server, clock, behaviour, state, delivered):
    ask(approval)
    server.behaviour = behaviour
    work(server, clock)
    assert DeskMail.objects.get().state == state
    server.behaviour = "accept"
    for _ in range(3):
        clock.forward(minutes=20)
        work(server, clock)
    assert len(server.delivered) == max(delivered, int(state == "queued"))


@pytest.mark.parametrize("behaviour", ["crash_before", "crash_on_wire", "crash_after"])
def test_a_killed_worker_sends_at_most_once(approval, server, clock, behaviour):
    ask(approval)
    server.behaviour = behaviour
    with pytest.raises(KilledError):
        work(server, clock)
    server.behaviour = "accept"
    for _ in range(3):
        clock.forward(minutes=20)
        work(server, clock)
    assert len(server.delivered) == (0 if behaviour == "crash_on_wire" else 1)
    assert DeskMail.objects.get().state == ("sent" if behaviour == "crash_before" else "uncertain")


def test_an_erased_receipt_takes_no_wish(approval, server, clock):
    trust.erase(approval.receipt_id, clock())
    assert ask(approval).status_code == 404
    assert recipient_of(approval.receipt_id, TOM["email"]) is None


def test_a_desk_that_was_put_back_sends_no_mail_of_its_own_until_somebody_looked(approval, server, clock, settings):
    ask(approval)
    settings.SINCERELY_DATA.mkdir(parents=True, exist_ok=True)
    mark = settings.SINCERELY_DATA / PUT_BACK_FILE
    mark.touch()
    assert work(server, clock) == 0
    assert server.delivered == [], "it may have left since the backup"
    mark.unlink()
    assert work(server, clock) == 1
