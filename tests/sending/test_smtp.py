"""Submission to servers that run: what every answer, refusal and broken line makes of a letter."""

import time
from email import message_from_bytes
from email.policy import SMTP as SMTP_POLICY
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.jobs import worker
from sincerely.sending.adapters import smtp
from sincerely.sending.adapters.sink import arrived, free_port, start_sink
from sincerely.sending.adapters.smtp import NotDelivered, Server, Unsure, deliver, dot_stuffed, server_from_url
from sincerely.sending.mime import Content, File, Mailbox, render
from sincerely.sending.models import Delivery
from sincerely.trust.models import Leaf
from tests.sending.desk_scene import Clock, approve, sha256, sign_in, write
from tests.sending.mail_servers import Hook, Script, certificate, serving

LETTER = b"Subject: x\r\nMessage-ID: <1@desk.example>\r\n\r\nHello\r\n"
ME = "alice@desk.example"
TWO = ["tom@harbour.example", "mai@tiem.example"]


def plain(port):
    return Server("127.0.0.1", port, "plain")


def send(server, content=LETTER, recipients=TWO[:1], on_wire=lambda _answers: None):
    return deliver(server, ME, recipients, content, on_wire=on_wire)


def not_delivered(server, **how):
    """Try, and see that the dot never went out."""
    with pytest.raises(NotDelivered) as refusal:
        send(server, on_wire=lambda _answers: pytest.fail("on the wire"), **how)
    return refusal.value


def test_an_accepted_letter_arrives_byte_for_byte(now):
    content = render(
        Content(
            sender=Mailbox("Alice Ashdown", ME), to=(Mailbox("Trần Thị Mai", TWO[1]),), cc=(), subject="Báo giá " * 20,
            text=".\n..\n.dòng đầu\n" + "dài " * 600 + "\nFrom here\n\n.", language="vi", date=now, message_id="1@desk.example",
            files=(File("bảng giá tháng Mười Hai.pdf", "application/pdf", bytes(range(256)) * 999 + b"\r\n.\r\n"),),
        )
    )  # fmt: skip
    wired = []
    with serving() as server:
        answers, final = send(
            plain(server.port), content, TWO, on_wire=lambda _answers: wired.append(len(server.handler.kept))
        )
        assert server.handler.kept == [(ME, TWO, content)]
    assert wired == [0], "committed before the dot"
    assert [answers[each].code for each in TWO] == [250, 250]
    assert (final.code, final.words) == (250, "250 2.0.0 queued as 4711")


@pytest.mark.parametrize("where", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(("code", "temporary"), [("451 4.3.0 later", True), ("550 5.7.1 never", False)])
def test_a_refusal_before_the_body(where, code, temporary):
    with serving(Hook({where: code})) as server:
        refusal = not_delivered(plain(server.port))
        assert (refusal.temporary, refusal.answer.words) == (temporary, code)
        assert server.handler.kept == []


@pytest.mark.parametrize("code", ["451 4.3.0 later", "554 5.6.0 never"])
def test_a_refusal_of_the_dot_is_an_answer(code):
    with serving(Hook({"dot": code})) as server:
        _answers, final = send(plain(server.port))
    assert final.words == code


def test_one_of_two_is_refused():
    with serving(Hook({TWO[0]: "550 5.1.1 no such user"})) as server:
        answers, final = send(plain(server.port), recipients=TWO)
        assert server.handler.kept[0][1] == TWO[1:]
    assert (answers[TWO[0]].code, answers[TWO[1]].code, final.code) == (550, 250, 250)


def test_all_refused_one_for_now_only_is_tried_again():
    with serving(Hook({TWO[0]: "550 5.1.1 no such user", TWO[1]: "450 4.2.1 full"})) as server:
        assert not_delivered(plain(server.port), recipients=TWO).temporary


@pytest.mark.parametrize("reset", [False, True], ids=["closes", "resets"])
@pytest.mark.parametrize("stage", ["connect", "EHLO", "MAIL", "RCPT", "DATA", "body"])
def test_a_line_that_breaks_before_the_dot_is_safe_to_try_again(stage, reset):
    content = LETTER + b"a line of the body\r\n" * 200_000
    with Script(stage, reset=reset) as script:
        refusal = not_delivered(plain(script.port), content=content)
        assert refusal.temporary
        assert refusal.answer.text in ("The mail server hung up.", "The mail server took too long.")
        assert script.messages == []


@pytest.mark.parametrize("reset", [False, True], ids=["closes", "resets"])
def test_a_line_that_breaks_after_the_dot_leaves_nobody_sure(reset):
    with Script("dot", reset=reset) as script:
        with pytest.raises(Unsure):
            send(plain(script.port))
        assert len(script.messages) == 1


@pytest.mark.parametrize("said", [b"", b"kept", b"354 go on", b"250", b"451 later", b"554 never"])
def test_only_a_yes_or_a_no_to_the_dot_is_an_answer(said):
    """What is neither may come from a server that took it: that is never called "not sent"."""
    is_answer = said[:1] in (b"2", b"4", b"5") and said[:3].isdigit()
    with Script("never", last=said) as script:
        if is_answer:
            assert send(plain(script.port))[1].code == int(said[:3])
        else:
            with pytest.raises(Unsure):
                send(plain(script.port))


def test_a_claim_lost_at_the_last_moment_sends_no_dot():
    class LostError(Exception):
        pass

    def lost(_answers):
        raise LostError

    with Script("never") as script:
        begun = time.monotonic()
        with pytest.raises(LostError):
            send(plain(script.port), on_wire=lost)
        assert time.monotonic() - begun < 5, "hangs up instead of waiting for an answer to QUIT"
        time.sleep(0.1)
        assert script.messages == []


def test_a_slow_server_is_waited_for_with_signs_of_life(monkeypatch):
    monkeypatch.setattr(smtp, "SLICE", 0.02)
    signs = []
    with serving(Hook({"slow": 0.4})) as server:
        _, final = deliver(
            plain(server.port), ME, TWO, LETTER, on_wire=lambda _answers: None, alive=lambda: signs.append(1)
        )
    assert final.code == 250
    assert len(signs) > 4


def test_no_answer_for_too_long_leaves_nobody_sure(monkeypatch):
    monkeypatch.setattr(smtp, "SLICE", 0.05)
    monkeypatch.setattr(smtp, "FINAL_TIMEOUT", 0.2)
    with serving(Hook({"slow": 1})) as server, pytest.raises(Unsure, match="too long"):
        send(plain(server.port))


def test_a_server_that_is_down_says_so_plainly():
    refusal = not_delivered(plain(free_port()))
    assert (refusal.temporary, refusal.answer.words) == (True, "The mail server does not answer.")


def test_starttls_with_a_certificate_that_we_trust(tmp_path):
    public, context = certificate(tmp_path)
    with serving(tls_context=context, require_starttls=True) as server:
        url = f"smtp://127.0.0.1:{server.port}"
        _, final = send(server_from_url(url, ca_file=str(public)))
        assert (final.code, len(server.handler.kept)) == (250, 1)
        refusal = not_delivered(server_from_url(url))
        assert refusal.answer.text == "The mail server's certificate is not one that this desk trusts."


def test_implicit_tls_with_a_certificate_that_we_trust(tmp_path, monkeypatch):
    public, context = certificate(tmp_path)
    monkeypatch.setattr(smtp, "SLICE", 0.05)
    with serving(Hook({"slow": 0.3}), ssl_context=context) as server:
        url = f"smtps://127.0.0.1:{server.port}"
        _, final = send(server_from_url(url, ca_file=str(public)))
        assert (final.code, len(server.handler.kept)) == (250, 1)
        assert "certificate" in not_delivered(server_from_url(url)).answer.text


@pytest.mark.parametrize(("days", "name"), [(0, "127.0.0.1"), (2, "127.0.0.2")], ids=["too old", "another's"])
def test_a_certificate_that_is_old_or_anothers_is_refused(tmp_path, days, name):
    public, context = certificate(tmp_path, days=days, name=name)
    with serving(tls_context=context) as server:
        refusal = not_delivered(server_from_url(f"smtp://127.0.0.1:{server.port}", ca_file=str(public)))
        assert refusal.temporary
        assert server.handler.kept == []


def test_without_starttls_nothing_is_said_in_the_clear():
    with Script("never") as script:
        refusal = not_delivered(server_from_url(f"smtp://someone:secret@127.0.0.1:{script.port}"))
        assert "STARTTLS" in refusal.answer.text
        assert not {"MAIL", "AUTH", "STARTTLS"} & set(script.commands)


def test_a_refused_sign_in_is_not_tried_for_ever(tmp_path):
    public, context = certificate(tmp_path)
    how = {"tls_context": context, "auth_required": True, "authenticator": lambda *_: False}
    with serving(**how) as server:
        url = f"smtp://alice:wrong@127.0.0.1:{server.port}"
        with pytest.raises(NotDelivered) as refusal:
            send(server_from_url(url, ca_file=str(public)))
    assert not refusal.value.temporary
    assert "secret" not in refusal.value.answer.text
    assert "wrong" not in refusal.value.answer.text
    assert refusal.value.answer.text.startswith("The mail server refused the sign-in: 535")


@pytest.mark.parametrize("url", ["", "http://x", "smtp://", "mail.example:25"])
def test_a_bad_address_of_a_server_is_refused(url):
    with pytest.raises(ValueError, match="SINCERELY_SMTP_URL"):
        server_from_url(url)


def test_the_parts_of_an_address_of_a_server():
    found = server_from_url("smtps://a%40b.example:p%3Aw%2Fd@mail.example", ca_file="ca.pem")
    assert found == Server("mail.example", 465, "tls", "a@b.example", "p:w/d", "ca.pem")
    assert server_from_url("smtp://mail.example").port == 587
    assert server_from_url("smtp://mail.example").security == "starttls"


@given(st.lists(st.sampled_from([b".", b"..", b"", b"a", b".\tb", b"x."]), max_size=8))
def test_dots_are_doubled_and_come_back(lines):
    content = b"\r\n".join(lines) + b"\r\n"
    wire = dot_stuffed(content)
    assert b"\r\n.\r\n" not in b"\r\n" + wire, "nothing in it ends the message early"
    back = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in wire.split(b"\r\n"))
    assert back == content


# --- the whole way, through the worker ---------------------------------------------------------------------------


@pytest.fixture
def desk(alice, now, monkeypatch):
    clock = Clock(now)
    monkeypatch.setattr(worker, "utc_now", clock)
    return alice, clock


def test_server_down_then_up(desk):
    alice, clock = desk
    approval = approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    port = free_port()
    assert worker.turn("one", partial(deliver, plain(port))) == 1
    waiting = Delivery.objects.get()
    assert (waiting.state, waiting.last_reply) == ("queued", "The mail server does not answer.")
    assert waiting.next_try_at > clock.now
    assert worker.turn("one", partial(deliver, plain(port))) == 0, "not at once again"
    clock.forward(minutes=2)
    with serving() as server:
        assert worker.turn("one", partial(deliver, plain(server.port))) == 1
        ((_, recipients, content),) = server.handler.kept
    assert (recipients, sha256(content)) == (approval.recipients, approval.sha256)
    assert Delivery.objects.get().state == "sent"


def test_hung_up_after_the_dot_is_shown_and_not_sent_again(desk):
    alice, clock = desk
    approve(write(alice, clock.now), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    with Script("dot") as script:
        worker.turn("one", partial(deliver, plain(script.port)))
        assert (Delivery.objects.get().state, Delivery.objects.get().last_reply) == (
            "uncertain",
            "The mail server hung up.",
        )
        for _ in range(3):
            clock.forward(days=1)
            assert worker.turn("one", partial(deliver, plain(script.port))) == 0
        assert len(script.messages) == 1


def test_each_recipient_has_their_own_answer(desk):
    alice, clock = desk
    to = [{"name": "Tom", "email": TWO[0]}, {"name": "Mai", "email": TWO[1]}]
    approve(write(alice, clock.now, to=to), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    with serving(Hook({TWO[0]: "550 5.1.1 no such user"})) as server:
        worker.turn("one", partial(deliver, plain(server.port)))
    delivery = Delivery.objects.get()
    assert delivery.state == "sent"
    assert dict(delivery.recipients.values_list("email", "state")) == {TWO[0]: "rejected", TWO[1]: "accepted"}
    assert delivery.recipients.get(email=TWO[0]).reply == "550 5.1.1 no such user"


def test_the_demos_sink_keeps_what_was_approved(desk, tmp_path):
    alice, clock = desk
    approval = approve(write(alice, clock.now, subject="Báo giá hộp"), sign_in(alice, clock.now), clock.now)
    clock.forward(seconds=31)
    sink = start_sink(tmp_path / "sink", tmp_path / "port")
    try:
        worker.turn("one", partial(deliver, plain(int((tmp_path / "port").read_text()))))
        _, final = send(plain(sink.port), b"Subject: x\r\n\r\na\nb\r\n")
        assert final.words == "550 5.6.0 bare CR or LF"
    finally:
        sink.stop()
    (file,) = arrived(tmp_path / "sink")
    assert sha256(file.read_bytes()) == approval.sha256
    assert message_from_bytes(file.read_bytes(), policy=SMTP_POLICY)["Subject"] == "Báo giá hộp"
    assert Leaf.objects.filter(type="sent").count() == 1
