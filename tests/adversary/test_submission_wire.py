"""Mail submission met by somebody who writes the bytes themselves: smuggling, stripping, flooding, waiting."""

import os
import time

import pytest

from sincerely.writing.models import Letter
from tests.api.submission_scene import Wire, letter, opened, plain, smtp_token

pytestmark = pytest.mark.django_db(transaction=True)
HEAD = b"From: alice@desk.example\r\nTo: tom@harbour.example\r\nSubject: one\r\n\r\nThe first.\r\n"
SECOND = (
    b"MAIL FROM:<alice@desk.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n"
    b"From: alice@desk.example\r\nTo: eve@evil.example\r\nSubject: two\r\n\r\nThe second.\r\n.\r\n"
)
FALSE_ENDS = {
    "LF.LF": b"\n.\n", "LF.CRLF": b"\n.\r\n", "CR.CR": b"\r.\r", "CRLF.LF": b"\r\n.\n", "CRLF.CR": b"\r\n.\r",
    "CR.CRLF": b"\r.\r\n",
}  # fmt: skip


@pytest.fixture
def door(tmp_path):
    with opened(tmp_path / "gateway") as running:
        yield running


@pytest.fixture
def secret(alice):
    return smtp_token(alice)[0]


@pytest.mark.parametrize("end", FALSE_ENDS.values(), ids=list(FALSE_ENDS))
def test_what_only_looks_like_an_end_smuggles_no_second_message(door, secret, end):
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(HEAD + b"x" + end + SECOND)
        assert here.answer().startswith("550 5.6.0")
    assert not Letter.objects.exists()


@pytest.mark.parametrize(
    "bad", [b"a\rb\r\n", b"a\nb\r\n", b"a\0b\r\n", b"x" * 999 + b"\r\n"], ids=["cr", "lf", "nul", "long"]
)
def test_bytes_that_others_read_otherwise_are_refused(door, secret, bad):
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(HEAD + bad + b".\r\n")
        assert here.answer()[:1] == "5"
        assert here.say("NOOP").startswith("250")
    assert not Letter.objects.exists()


def test_what_follows_the_dot_unasked_is_not_a_second_message(door, secret):
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(HEAD + b".\r\n" + SECOND)
        assert here.answer().startswith("550 5.6.0")
        assert here.answer().startswith("421")
        assert here.answer() == ""
    assert not Letter.objects.exists()


def test_a_message_sent_as_if_it_were_answered_is_at_most_one(door, secret):
    """The second comes while the first is being written: one is kept, and the rest is not looked at."""
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(HEAD + b".\r\n")
        time.sleep(0.003)
        here.send(SECOND)
        answers = [here.answer(), here.answer()]
    assert answers[0][:3] in ("250", "550")
    assert Letter.objects.filter(subject="two").count() == 0
    assert Letter.objects.count() <= 1


def test_bytes_behind_starttls_are_refused_unread(door, secret):
    with Wire(door) as here:
        here.answer()
        here.say("EHLO x")
        here.send(b"STARTTLS\r\nAUTH PLAIN " + plain("alice@desk.example", secret).encode() + b"\r\n")
        assert here.answer().startswith("501")
        assert here.answer() == ""


def test_no_sign_in_before_tls_and_no_mail_before_a_sign_in(door, secret):
    with Wire(door) as here:
        here.answer()
        assert "AUTH" not in here.say("EHLO x")
        assert here.say("AUTH PLAIN " + plain("alice@desk.example", secret)).startswith("530")
        assert here.say("MAIL FROM:<alice@desk.example>").startswith("530")
        here.start_tls()
        assert here.say("MAIL FROM:<alice@desk.example>").startswith("503")
        assert "AUTH LOGIN PLAIN" in here.say("EHLO x")
        for command in ("MAIL FROM:<alice@desk.example>", "RCPT TO:<tom@harbour.example>", "DATA"):
            assert here.say(command)[:1] == "5"
    assert not Letter.objects.exists()


def test_nobody_is_looked_up_and_nobody_speaks_for_others(door, secret):
    with Wire(door).signed_in(secret) as here:
        assert "VRFY" not in (said := here.say("EHLO x")) and "XCLIENT" not in said
        assert "PIPELINING" not in said and "CHUNKING" not in said and "DSN" not in said
        for command in ("VRFY alice", "EXPN all", "XCLIENT ADDR=10.0.0.1", "XFORWARD NAME=x", "BDAT 4"):
            assert here.say(command)[:1] == "5"


def test_wrong_sign_ins_are_slow_and_few(tmp_path, secret):
    with opened(tmp_path / "slow", slow_seconds=0.1) as door:
        began = time.monotonic()
        with Wire(door) as here:
            here.answer()
            here.say("EHLO x")
            here.start_tls()
            here.say("EHLO x")
            answers = [here.say("AUTH PLAIN " + plain("alice@desk.example", "wrong")) for _ in range(4)]
        assert [each[:3] for each in answers] == ["535", "535", "535", "421"]
        assert time.monotonic() - began >= 0.1 + 0.2 + 0.3
        door.gateway.sign_ins.failed["127.0.0.1"] = [time.monotonic()] * 10
        with Wire(door) as here:
            here.answer()
            here.say("EHLO x")
            here.start_tls()
            here.say("EHLO x")
            assert here.say("AUTH PLAIN " + plain("alice@desk.example", secret)).startswith("454")


def test_limits_on_size_and_readers(door, secret):
    with Wire(door).signed_in(secret) as here:
        assert here.say(f"MAIL FROM:<alice@desk.example> SIZE={30 * 1024 * 1024}").startswith("552")
        assert here.say("MAIL FROM:<alice@desk.example>").startswith("250")
        answers = [here.say(f"RCPT TO:<a{number}@harbour.example>")[:3] for number in range(101)]
        assert answers == ["250"] * 100 + ["452"]
        assert here.say("RSET").startswith("250")
        assert here.say("MAIL FROM:<>")[:1] == "5"
        assert here.say('RCPT TO:<"a b"@harbour.example>')[:1] == "5"


def test_more_than_it_said_is_refused_too(door, secret, monkeypatch):
    monkeypatch.setattr("sincerely.api.gateway.session.MAX_BYTES", 2000)
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(HEAD + b"more of it\r\n" * 300 + b".\r\n")
        assert here.answer().startswith("552")
    assert not Letter.objects.exists()


@pytest.mark.parametrize("what", ["nothing", "drops", "body"])
def test_who_takes_their_time_is_let_go(tmp_path, secret, what):
    sign_in = 20.0 if what == "body" else 0.3  # who signs in on a slow machine is not let go for that
    with opened(tmp_path / "slow", sign_in_seconds=sign_in, command_seconds=0.6) as door:
        with Wire(door) as here:
            if what == "body":
                here.signed_in(secret)
                here.envelope()
            else:
                here.answer()
            began = time.monotonic()
            try:
                while what != "nothing" and time.monotonic() - began < 15:
                    here.send(b"x")
                    time.sleep(0.05)
            except OSError:
                pass
            while here.answer():
                pass
            assert time.monotonic() - began < 15
        while door.gateway.present.all and time.monotonic() - began < 15:
            time.sleep(0.01)
        assert not door.gateway.present.all
    assert not Letter.objects.exists()


def test_strangers_do_not_take_all_places(tmp_path, secret):
    with opened(tmp_path / "few", sessions=3, unsigned=2) as door:
        first = Wire(door).signed_in(secret)
        strangers = [Wire(door), Wire(door)]
        assert all(each.answer().startswith("220") for each in strangers)
        refused = Wire(door)
        assert refused.answer().startswith("421")
        assert first.say("NOOP").startswith("250")
        for each in (first, *strangers, refused):
            each.__exit__()


@pytest.mark.parametrize(
    "raw",
    [
        b"From: alice@desk.example\r\nTo: tom@harbour.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 400,
        b"From: alice@desk.example\r\nTo: " + b"(" * 900 + b" tom@harbour.example\r\n\r\nx\r\n",
        b"\r\n\r\n",
        b"no header at all\r\n",
        b"From: alice@desk.example\r\nFrom: eve@evil.example\r\nTo: tom@harbour.example\r\n\r\nx\r\n",
        b"From: alice@desk.example\r\nTo: tom@harbour.example\r\n" + b"X: y\r\n" * 12000 + b"\r\nx\r\n",
    ],
    ids=["deep", "comments", "empty", "none", "two", "headers"],
)
def test_a_hostile_message_costs_itself_only(door, secret, raw):
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(raw + b".\r\n")
        assert here.answer()[:1] == "5"
        here.envelope()
        here.send(HEAD + b".\r\n")
        assert here.answer().startswith("250")
    assert Letter.objects.count() == 1


def test_a_reader_that_dies_is_replaced(door, secret, monkeypatch):
    monkeypatch.setattr("sincerely.api.gateway.reading.read_in_time", die)
    with Wire(door).signed_in(secret) as here:
        here.envelope()
        here.send(letter().as_bytes().replace(b"\n", b"\r\n") + b".\r\n")
        assert here.answer().startswith("550 5.6.0")
        monkeypatch.undo()
        here.envelope()
        here.send(letter().as_bytes().replace(b"\n", b"\r\n") + b".\r\n")
        assert here.answer().startswith("250")


def die(*_args):
    os._exit(9)
