"""Mail submission: real clients hand letters in, and every one waits for a person."""

import shutil
import smtplib
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.mime.text import MIMEText
from email.policy import SMTP, SMTPUTF8

import pytest
from django.db import OperationalError

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import ApiToken
from sincerely.api.gateway.writing import Job, write_together
from sincerely.journey import letters, submitting
from sincerely.journey.proposals import NotOffered
from sincerely.journey.submitting import Submitted
from sincerely.people.models import Entry, Identity, Person
from sincerely.review.models import Approval
from sincerely.sending.models import Delivery
from sincerely.sources.submission import read_submission
from sincerely.writing.models import Letter, Offer
from tests.api.submission_scene import Wire, letter, opened, smtp_token

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def door(tmp_path):
    with opened(tmp_path / "gateway") as running:
        yield running


@pytest.fixture
def secret(alice):
    return smtp_token(alice)[0]


def client(door, secret, login="alice@desk.example"):
    here = smtplib.SMTP("127.0.0.1", door.port, timeout=60)
    here.starttls(context=door.client_tls)
    here.login(login, secret)
    return here


def handed_in(door, secret, message, **how):
    """The answer to a message, as (code, words)."""
    with client(door, secret) as here:
        try:
            here.send_message(message, **how)
        except smtplib.SMTPDataError as problem:
            return problem.smtp_code, problem.smtp_error.decode()
    return 250, ""


def test_a_letter_handed_in_waits_for_a_person(door, secret, alice):
    assert handed_in(door, secret, letter())[0] == 250
    kept = Letter.objects.get()
    assert (kept.owner, kept.state, kept.proposed_by) == (alice, "proposed", "token:stock keeper")
    assert (kept.subject, kept.text) == ("Boxes", "Hi Tom,\n\nThe 40 boxes left today.")
    assert kept.to == [{"name": "Tom Harbour", "email": "tom@harbour.example"}]
    assert {span["by"] for span in kept.spans} == {"model"}
    assert not Approval.objects.exists()
    assert not Delivery.objects.exists()
    assert Offer.objects.count() == 1


def test_vietnamese_headers_and_words_arrive_as_they_were(door, secret):
    message = letter(To="Nguyễn Thị Lan <lan@hoasen.example>", Subject="Báo giá quý IV, bản đã sửa",
                     text="Chào chị Lan,\n\nEm gửi chị báo giá đã sửa ạ.\n\nTrân trọng,\nAlice\n")  # fmt: skip
    assert handed_in(door, secret, message)[0] == 250
    kept = Letter.objects.get()
    assert (kept.subject, kept.language) == ("Báo giá quý IV, bản đã sửa", "vi")
    assert kept.to == [{"name": "Nguyễn Thị Lan", "email": "lan@hoasen.example"}]
    assert kept.text == "Chào chị Lan,\n\nEm gửi chị báo giá đã sửa ạ.\n\nTrân trọng,\nAlice"


def test_raw_utf8_in_headers_is_read_too(door, secret):
    message = letter(To="Nguyễn Thị Lan <lan@hoasen.example>", Subject="Báo giá", text="Chào chị Lan.\n")
    raw = message.as_bytes(policy=SMTPUTF8)
    with client(door, secret) as here:
        here.sendmail("alice@desk.example", ["lan@hoasen.example"], raw, mail_options=["SMTPUTF8", "BODY=8BITMIME"])
    assert Letter.objects.get().to[0]["name"] == "Nguyễn Thị Lan"


def test_html_becomes_text_and_everything_else_a_file(door, secret):
    message = letter()
    message.set_content("<p>Hi Tom,</p><p>see the <b>list</b>.</p><img src='cid:logo'>", subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<logo>")
    message.add_attachment(b"boxes,40\n", maintype="text", subtype="csv", filename="danh sách.csv")
    message.attach(calendar_part())
    with client(door, secret) as here:
        here.mail("alice@desk.example")
        here.rcpt("tom@harbour.example")
        code, words = here.data(message.as_bytes(policy=SMTP))
    kept = Letter.objects.get()
    assert (code, words.decode()) == (
        250,
        f"2.0.0 held for review id={kept.pk}; pictures of the text are kept as files",
    )
    assert kept.text == "Hi Tom,\n\nsee the list."
    files = {each.name: each.content_type for each in kept.attachments.all()}
    assert files == {"file-1.png": "image/png", "danh sách.csv": "text/csv", "invitation.ics": "text/calendar"}


def calendar_part():
    part = MIMEText("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar", "utf-8")
    del part["MIME-Version"]
    return part


def test_what_the_submitter_says_of_itself_stays_behind(door, secret, now):
    said = {"AI-Disclosure": "mode=none", "Sincerely-Receipt": "<https://evil.example/r/1>; v=1", "Auto-Submitted": "no",
            "DKIM-Signature": "v=1; d=evil.example", "Reply-To": "eve@evil.example", "List-Id": "<all.evil.example>",
            "Message-ID": "<chosen@evil.example>", "Return-Path": "eve@evil.example",
            "Disposition-Notification-To": "eve@evil.example"}  # fmt: skip
    assert handed_in(door, secret, letter(**said))[0] == 250
    frozen = bytes(letters.freeze(Letter.objects.get(), now=now).content)
    assert b"evil.example" not in frozen
    assert b"ai-originated" in frozen


def test_the_same_bytes_within_a_day_are_the_same_proposal(door, secret):
    with client(door, secret) as here:
        answers = []
        for _ in range(2):
            here.mail("alice@desk.example")
            here.rcpt("tom@harbour.example")
            answers.append(here.data(letter().as_bytes(policy=SMTP)))
    assert answers[0] == answers[1]
    assert answers[0][0] == 250
    assert Letter.objects.count() == 1


def test_a_day_later_the_same_bytes_are_another_proposal(secret, alice, now):
    program = submitting.sign_in("alice@desk.example", secret, now=datetime.now(UTC))
    read = read_submission(letter().as_bytes(policy=SMTP), ["tom@harbour.example"], program.addresses)

    def written(hours):
        at = now + timedelta(hours=hours)
        return submitting.submit([Submitted(program, "d1", read)], now=at)

    one, late, next_day = map(written, (14.5, 15.5, 39))
    assert one == late
    assert next_day != one


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"From": "Eve <eve@evil.example>"}, "From is not an address"),
        ({"From": "alice@desk.example, eve@evil.example"}, "From must be one"),
        ({"Sender": "eve@evil.example"}, "Sender is not one"),
        ({"Sender": "alice@desk.example, eve@evil.example"}, "Sender is not one"),
        ({"To": "tom@harbour.example, not-an-address"}, "no address"),
        ({"text": " \n"}, "no text"),
        ({"Subject": "x" * 500}, "subject"),
    ],
)
def test_what_can_not_stand_is_refused_with_its_reason(door, secret, change, words):
    code, said = handed_in(
        door, secret, letter(**change), from_addr="alice@desk.example", to_addrs=["tom@harbour.example"]
    )
    assert code == 550
    assert words in said
    assert not Letter.objects.exists()


def test_no_reader_is_hidden_and_none_left_out(door, secret):
    code, said = handed_in(door, secret, letter(Bcc="eve@evil.example"))
    assert (code, "no hidden readers" in said) == (550, True)
    two = letter(Cc="ann@harbour.example")
    code, said = handed_in(door, secret, two, to_addrs=["tom@harbour.example"])
    assert (code, "leaves out" in said) == (550, True)
    assert not Letter.objects.exists()


def test_a_foreign_envelope_sender_is_refused_at_once(door, secret):
    with client(door, secret) as here:
        assert here.mail("eve@evil.example")[0] == 550


def test_a_letter_kept_for_a_person_is_refused_with_the_rule(door, secret, alice):
    person = Person.objects.create(owner=alice, name="Tom Harbour", by_hand=True)
    Identity.objects.create(owner=alice, person=person, kind="email", value="tom@harbour.example")
    code, said = handed_in(door, secret, letter())
    assert (code, said) == (
        550,
        "5.7.1 this one is for you to write: You keep this person by hand. Nothing is drafted.",
    )
    assert not Letter.objects.exists()
    assert not Offer.objects.exists()


def test_an_answer_to_a_known_message_is_one_and_only_true_quotes_are_quotes(door, secret, alice, now):
    entry = Entry.objects.create(owner=alice, kind="message", at=now, direction="in", digest="d", message_id="m1@tom.example",
                                 text="Did the boxes leave?\nWe need them by Friday at noon.")  # fmt: skip
    text = "Yes.\n\n> We need them by Friday\n> at noon.\n\nThey left.\n\n> We will pay you the double of it.\n"
    assert handed_in(door, secret, letter(**{"In-Reply-To": "<m1@tom.example>"}, text=text))[0] == 250
    kept = Letter.objects.get()
    assert kept.reply_to == entry
    quoted = [kept.text[span["start"] : span["end"]] for span in kept.spans if span["by"] == "quote"]
    assert quoted == ["> We need them by Friday\n> at noon.\n"]
    assert {span["by"] for span in kept.spans} == {"quote", "model"}


def test_a_revoked_token_ends_the_session_it_opened(door, secret, alice):
    with client(door, secret) as here:
        accounts.revoke_token(ApiToken.objects.get(), now=datetime.now(UTC))
        with pytest.raises(smtplib.SMTPDataError, match="token has ended"):
            here.send_message(letter())
    assert not Letter.objects.exists()


def test_a_token_of_another_door_or_owner_does_not_open_this_one(door, secret, alice, bob):
    rest = accounts.make_token(alice, "rest", ["propose"], now=datetime.now(UTC))
    readonly = accounts.make_token(alice, "reads", ["read"], door="smtp", now=datetime.now(UTC))
    for login, given in (("alice@desk.example", rest), ("bob@other.example", secret), ("alice@desk.example", readonly)):
        with smtplib.SMTP("127.0.0.1", door.port, timeout=60) as here:
            here.starttls(context=door.client_tls)
            with pytest.raises(smtplib.SMTPAuthenticationError):
                here.login(login, given)


def test_a_database_that_does_not_answer_is_a_later_not_a_no(door, secret, monkeypatch):
    def full(*_args, **_how):
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("sincerely.api.gateway.writing.submit", full)
    assert handed_in(door, secret, letter()) == (451, "4.3.0 nothing was kept; try again in a minute")
    monkeypatch.undo()
    assert handed_in(door, secret, letter())[0] == 250
    assert Letter.objects.count() == 1


def test_one_refused_letter_takes_none_with_it_that_is_written_in_the_same_moment(secret, alice, now):
    program = submitting.sign_in("alice@desk.example", secret, now=datetime.now(UTC))
    good = read_submission(letter().as_bytes(policy=SMTP), ["tom@harbour.example"], program.addresses)
    bad = replace(good, subject="x" * 500)
    jobs = [
        Job(Submitted(program, f"d{number}", each))
        for number, each in enumerate((good, bad, replace(good, text="Other.")))
    ]
    written = write_together([*jobs, jobs[0]])
    assert [type(each) for each in written] == [int, NotOffered, int, int]
    assert written[3] == written[0]
    assert Letter.objects.count() == 2


def test_one_letter_that_trips_the_writer_takes_none_with_it(secret, alice):
    program = submitting.sign_in("alice@desk.example", secret, now=datetime.now(UTC))
    good = read_submission(letter().as_bytes(policy=SMTP), ["tom@harbour.example"], program.addresses)
    # Half of a pair of UTF-16: no database can store it.
    bad = replace(good, text="Hi Tom, \ud83d")
    jobs = [Job(Submitted(program, f"d{number}", each)) for number, each in enumerate((good, bad, replace(good, text="Other.")))]  # fmt: skip
    written = write_together(jobs)
    assert [isinstance(each, int) for each in written] == [True, False, True]
    assert set(Letter.objects.values_list("pk", flat=True)) == {written[0], written[2]}


def test_letters_of_one_moment_count_towards_what_may_wait(secret, alice, monkeypatch):
    monkeypatch.setattr("sincerely.journey.proposals.MOST_WAITING", 3)
    program = submitting.sign_in("alice@desk.example", secret, now=datetime.now(UTC))
    read = read_submission(letter().as_bytes(policy=SMTP), ["tom@harbour.example"], program.addresses)
    handed = [Submitted(program, f"d{number}", replace(read, text=f"Box {number}")) for number in range(4)]
    assert [type(each) for each in submitting.submit(handed[:2], now=datetime.now(UTC))] == [int, int]
    assert [type(each) for each in submitting.submit(handed, now=datetime.now(UTC))] == [int, int, int, NotOffered]
    assert Letter.objects.count() == 3


def test_implicit_tls_and_sasl_login(tmp_path, secret):
    with opened(tmp_path / "implicit", implicit=True) as door:
        here = smtplib.SMTP_SSL("127.0.0.1", door.port, context=door.client_tls, timeout=60)
        here.ehlo()
        assert not here.has_extn("starttls")
        here.user, here.password = "alice@desk.example", secret
        assert here.auth("LOGIN", here.auth_login)[0] == 235
        here.send_message(letter())
        here.quit()
    assert Letter.objects.count() == 1


def test_swaks_hands_a_letter_in(tmp_path, secret):
    """Debian's swaks comes without TLS of its own: openssl carries it."""
    missing = [name for name in ("swaks", "openssl") if shutil.which(name) is None]
    if missing:
        pytest.skip(
            f"{missing[0]} is not installed (apt-get install {missing[0]}): submission was not tried with swaks"
        )
    with opened(tmp_path / "implicit", implicit=True) as door:
        pipe = f"openssl s_client -quiet -verify_return_error -CAfile {door.certificate} -connect 127.0.0.1:{door.port}"
        told = ["--pipe", pipe, "--auth", "PLAIN", "--auth-user", "alice@desk.example", "--auth-password", secret,
                "--from", "alice@desk.example", "--to", "tom@harbour.example", "--ehlo", "[127.0.0.1]",
                "--header", "Subject: Boxes", "--body", "The 40 boxes left today."]  # fmt: skip
        done = subprocess.run(["swaks", *told], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"held for review id={Letter.objects.get().pk}" in done.stdout


def test_a_mail_client_hands_a_letter_in(door, secret):
    """As Thunderbird does: an address literal, STARTTLS, AUTH PLAIN in one go, flowed text with its HTML twin."""
    raw = (
        'Message-ID: <5e1f-4a@desk.example>\r\nDate: Tue, 24 Nov 2026 16:03:11 +0700\r\nMIME-Version: 1.0\r\n'
        'User-Agent: Mozilla Thunderbird\r\nContent-Language: vi\r\nFrom: Alice Ashdown <alice@desk.example>\r\n'
        'To: =?UTF-8?B?Tmd1eeG7hW4gVGjhu4sgTGFu?= <lan@hoasen.example>\r\nSubject: =?UTF-8?Q?B=C3=A1o_gi=C3=A1?=\r\n'
        'Content-Type: multipart/alternative; boundary="------------a1"\r\n\r\n'
        'This is a multi-part message in MIME format.\r\n--------------a1\r\n'
        'Content-Type: text/plain; charset=UTF-8; format=flowed\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
        'Chào chị Lan,\r\n\r\nEm gửi chị báo giá đã sửa, có thêm hai dòng hàng mới \r\nvà giá vận chuyển.\r\n'
        '\r\n--------------a1\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
        '<!DOCTYPE html><html><body><p>Chào chị Lan,</p></body></html>\r\n\r\n--------------a1--\r\n'
    )  # fmt: skip
    with Wire(door).signed_in(secret) as here:
        assert here.say(f"MAIL FROM:<alice@desk.example> BODY=8BITMIME SIZE={len(raw.encode())}").startswith("250")
        assert here.say("RCPT TO:<lan@hoasen.example>").startswith("250")
        assert here.say("DATA").startswith("354")
        here.send(raw.encode() + b".\r\n")
        assert "held for review id=" in here.answer()
        assert here.say("QUIT").startswith("221")
    kept = Letter.objects.get()
    assert kept.to == [{"name": "Nguyễn Thị Lan", "email": "lan@hoasen.example"}]
    long_line = "Em gửi chị báo giá đã sửa, có thêm hai dòng hàng mới và giá vận chuyển."
    assert kept.text == f"Chào chị Lan,\n\n{long_line}"
