"""What is found out after the wire: in the Sent folder of a real Dovecot, in mail that is read, in delivery reports."""

from dataclasses import replace

import pytest

from sincerely.journey.aftercare import look_after
from sincerely.journey.delivery import file_sent
from sincerely.journey.returned import take_back_what_came
from sincerely.sending import actions as outbox
from sincerely.sending import queries
from sincerely.sending.actions import accounts as actions
from sincerely.sending.models import Delivery, Evidence, SentCopy
from sincerely.sending.outbox import Answer
from sincerely.sources import actions as sources
from sincerely.sources.adapters.servers import reach_servers
from sincerely.sources.parse_mail import parse
from sincerely.sources.remote import Trouble
from sincerely.trust.models import Leaf
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write
from tests.sources import dovecot

pytestmark = pytest.mark.django_db(transaction=True)
ME = "alice@desk.example"
TWO = ({"name": "Tom Harbour", "email": "tom@harbour.example"}, {"name": "Mia Quay", "email": "mia@quay.example"})


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def server():
    return Server()


def sent(owner, clock, server, behaviour, **how):
    approval = approve(write(owner, clock.now, **how), sign_in(owner, clock.now), clock.now)
    server.behaviour = behaviour
    clock.forward(seconds=31)
    assert turn(server, clock)
    server.behaviour = "accept"
    return Delivery.objects.get(approval=approval)


def told(delivery):
    delivery.refresh_from_db()
    return delivery.state, {one.email: one.state for one in delivery.recipients.all()}


def report(message_id, *recipients, envelope="<dsn1@mx.example>"):
    """A delivery report (RFC 3464) as servers write it: (address, action, status, words) of each recipient."""
    groups = "\n\n".join(
        f"Final-Recipient: rfc822; {email}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {words}"
        for email, action, status, words in recipients
    )
    text = (
        f"From: MAILER-DAEMON@mx.example\nTo: {ME}\nSubject: Undelivered Mail Returned to Sender\n"
        f"Date: Mon, 30 Nov 2026 10:00:00 +0000\nMessage-ID: {envelope}\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nIt could not be delivered to tom@harbour.example.\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{groups}\n\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{message_id}>\nSubject: Boxes\n\n--b--\n"
    )
    return text.replace("\n", "\r\n").encode()


def read(owner, raw, now):
    return take_back_what_came(owner, [parse(raw)], now=now)


FAILED = ("tom@harbour.example", "failed", "5.1.1", "550 5.1.1 no such user")
LATE = ("tom@harbour.example", "delayed", "4.4.1", "451 4.4.1 no answer yet")

# --- reports -------------------------------------------------------------------------------------------------------


def test_a_bounce_is_told_of_its_recipient_in_their_servers_words(alice, clock, server):
    delivery = sent(alice, clock, server, "accept", to=TWO)
    raw = report(delivery.message_id, FAILED)
    assert read(alice, raw, clock.now) == 1
    assert told(delivery) == ("sent", {"tom@harbour.example": "bounced", "mia@quay.example": "accepted"})
    (shown,) = queries.returned(alice)
    assert (shown.email, shown.words) == ("tom@harbour.example", "550 5.1.1 no such user")
    assert read(alice, raw, clock.now) == 0, "read twice it counts once"
    assert Evidence.objects.count() == 1


def test_late_then_arrived_then_nothing_is_shown(alice, clock, server):
    delivery = sent(alice, clock, server, "accept")
    read(alice, report(delivery.message_id, LATE), clock.now)
    assert told(delivery)[1] == {"tom@harbour.example": "delayed"}
    assert [one.kind for one in queries.returned(alice)] == ["delayed"]
    arrived = ("tom@harbour.example", "delivered", "2.0.0", "250 ok")
    read(alice, report(delivery.message_id, arrived, envelope="<dsn2@mx.example>"), clock.now)
    assert told(delivery)[1] == {"tom@harbour.example": "accepted"}
    assert queries.returned(alice) == []
    read(alice, report(delivery.message_id, FAILED, envelope="<dsn3@mx.example>"), clock.now)
    read(alice, report(delivery.message_id, LATE, envelope="<dsn4@mx.example>"), clock.now)
    assert told(delivery)[1] == {"tom@harbour.example": "bounced"}, "what bounced stays so"


@pytest.mark.parametrize("why", ["another message", "another recipient", "another owner", "never on the wire"])
def test_a_report_about_anything_else_changes_nothing(alice, bob, clock, server, why):
    delivery = sent(alice, clock, server, "down" if why == "never on the wire" else "accept")
    before = told(delivery)
    number = "someone-elses@desk.example" if why == "another message" else delivery.message_id
    who = ("eve@harbour.example", "failed", "5.1.1", "550 no such user") if why == "another recipient" else FAILED
    assert read(bob if why == "another owner" else alice, report(number, who), clock.now) == 0
    assert told(delivery) == before
    assert not Evidence.objects.exists()


def test_an_uncertain_letter_is_settled_by_a_report(alice, clock, server):
    delivery = sent(alice, clock, server, "silent", to=TWO)
    assert told(delivery)[0] == "uncertain"
    read(alice, report(delivery.message_id, FAILED), clock.now)
    assert told(delivery) == ("sent", {"tom@harbour.example": "bounced", "mia@quay.example": "accepted"})
    assert Leaf.objects.filter(type="sent").count() == 1
    assert not turn(server, clock), "nothing is sent again by itself"


def test_an_uncertain_letter_that_reached_nobody_is_rejected(alice, clock, server):
    delivery = sent(alice, clock, server, "silent")
    read(alice, report(delivery.message_id, FAILED), clock.now)
    assert told(delivery) == ("rejected", {"tom@harbour.example": "bounced"})


# --- met again -----------------------------------------------------------------------------------------------------


def test_the_letter_itself_met_again_settles_it(alice, clock, server):
    delivery = sent(alice, clock, server, "silent")
    content = server.delivered[0][2]
    forged = content.replace(b"<alice@desk.example>", b"<eve@other.example>")
    assert read(alice, forged, clock.now) == 0
    assert read(alice, content, clock.now) == 1
    assert told(delivery) == ("sent", {"tom@harbour.example": "accepted"})
    assert read(alice, content, clock.now) == 0
    assert Leaf.objects.filter(type="sent").count() == 1


def test_whom_the_server_refused_before_it_fell_silent_is_known(alice, clock, server):
    approval = approve(write(alice, clock.now, to=TWO), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    delivery = outbox.claim_next("one", now=clock.now)
    outbox.put_on_wire(delivery, wire_sha256=approval.sha256, now=clock.now)
    answers = {"tom@harbour.example": Answer(250, "ok"), "mia@quay.example": Answer(550, "no such user")}
    outbox.record_unsure(delivery, "The mail server hung up.", now=clock.now, answers=answers)
    assert told(delivery) == ("uncertain", {"tom@harbour.example": "uncertain", "mia@quay.example": "rejected"})
    outbox.resolve(delivery, "sent", sign_in=sign_in(alice, clock.now), now=clock.now)
    assert told(delivery) == ("sent", {"tom@harbour.example": "accepted", "mia@quay.example": "rejected"})


# --- the Sent folder -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mail():
    if not dovecot.PROGRAM:
        pytest.skip("Dovecot is not installed")
    with dovecot.running() as running:
        yield running


@pytest.fixture
def reach(mail, tmp_path):
    return reach_servers(keys=tmp_path / "keys", allowed=("localhost",), ca_file=mail.ca_file)


@pytest.fixture
def box(alice, mail, reach, request):
    user = f"u{abs(hash(request.node.name)) % 10**8}"
    values = {"kind": "imap", "name": "Mail", "email": ME, "host": "localhost", "port": mail.tls_port, "username": user,
              "path": ""}  # fmt: skip
    return sources.add_account(alice, values, secret=dovecot.PASSWORD, ring=reach.ring)


def account(owner, reach, box, now, host="mail.desk.example", **more):
    values = {"name": "Work", "host": host, "port": 465, "username": ME, "reader": box} | more
    return actions.add_account(owner, ME, values, secret="x", ring=reach.ring, now=now)


def filed(clock):
    file_sent(now=clock.now)


def in_sent(mail, box):
    folder = mail.place(box.username, "Sent")
    return [path for part in ("cur", "new") for path in (folder / part).glob("*")]


def test_an_uncertain_letter_is_found_in_the_sent_folder(alice, clock, server, mail, reach, box):
    delivery = sent(alice, clock, server, "silent")
    assert look_after(reach, clock=clock) == 0
    (looked,) = Evidence.objects.all()
    assert (looked.kind, looked.words) == ("not_in_sent", "Sent")
    assert told(delivery)[0] == "uncertain"
    mail.deliver(box.username, server.delivered[0][2], folder="Sent", flags="S")
    assert look_after(reach, clock=clock) == 0, "not asked again at once"
    clock.forward(seconds=25)
    assert look_after(reach, clock=clock) >= 1
    assert told(delivery) == ("sent", {"tom@harbour.example": "accepted"})
    assert Evidence.objects.get(kind="in_sent").words == "Sent"
    assert not turn(server, clock)
    assert len(server.delivered) == 1


def test_a_sent_letter_gets_its_copy_once_as_read(alice, clock, server, mail, reach, box):
    account(alice, reach, box, clock.now)
    delivery = sent(alice, clock, server, "accept", by="composer")
    filed(clock)
    look_after(reach, clock=clock)
    (copy,) = in_sent(mail, box)
    assert copy.read_bytes().replace(b"\r\n", b"\n") == server.delivered[0][2].replace(b"\r\n", b"\n")
    assert copy.name.endswith(":2,S"), "read"
    assert SentCopy.objects.get().state == "kept"
    SentCopy.objects.all().delete()
    look_after(reach, clock=clock)
    assert SentCopy.objects.get().state == "there", "whoever was killed after the APPEND finds it there"
    assert len(in_sent(mail, box)) == 1
    assert told(delivery)[0] == "sent"


@pytest.mark.parametrize("host", ["smtp.gmail.com", "smtp.office365.com", "SMTP-mail.outlook.com.", "smtp.mail.me.com"])
def test_where_the_server_files_it_itself_nothing_is_filed(alice, clock, server, mail, reach, box, host):
    account(alice, reach, box, clock.now, host=host)
    sent(alice, clock, server, "accept")
    filed(clock)
    look_after(reach, clock=clock)
    assert SentCopy.objects.get().state == "server"
    assert in_sent(mail, box) == []


@pytest.mark.parametrize("how", ["no mailbox", "not wanted"])
def test_without_a_wish_or_a_mailbox_nothing_is_filed(alice, clock, server, mail, reach, box, how):
    account(alice, reach, box, clock.now, keeps_copy=how != "not wanted")
    if how == "no mailbox":
        sources.switch(box, is_on=False)
    sent(alice, clock, server, "accept")
    filed(clock)
    look_after(reach, clock=clock)
    assert SentCopy.objects.get().state == "none"
    assert in_sent(mail, box) == []


def test_a_copy_that_can_not_be_filed_is_said_and_never_sends_again(alice, clock, server, mail, reach, box):
    account(alice, reach, box, clock.now)
    delivery = sent(alice, clock, server, "accept")
    filed(clock)
    full = replace(reach, sent_folder=broken(reach))
    for _ in range(8):
        look_after(full, clock=clock)
        clock.forward(hours=13)
        assert not turn(server, clock)
    copy = SentCopy.objects.get()
    assert (copy.state, copy.why) == ("failed", "refused")
    assert (told(delivery)[0], len(server.delivered)) == ("sent", 1)


def broken(reach):
    """A Sent folder that takes nothing, as one over its quota."""

    def open_folder(way):
        folder = reach.sent_folder(way)

        def keep(raw, *, at):
            raise Trouble("refused", "[OVERQUOTA] mailbox is full")

        folder.keep = keep
        return folder

    return open_folder


def test_a_letter_sent_again_can_not_be_written_anew(alice, clock, server):
    delivery = sent(alice, clock, server, "silent")
    outbox.resolve(delivery, "resend", sign_in=sign_in(alice, clock.now), now=clock.now)
    delivery.refresh_from_db()
    with pytest.raises(outbox.TooLate):
        outbox.take_back(delivery, now=clock.now)
    assert turn(server, clock)
    assert len({content for _, _, content in server.delivered}) == 1
    assert told(delivery)[0] == "sent"
