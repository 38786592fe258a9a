"""Bounces as the servers of four decades write them, and what is none."""

import pytest

from sincerely.sources.parse_mail import parse
from sincerely.sources.records import DeliveryReport, MessageRecord, RecipientReport

ORIGINAL = "From: mai@tiem.example\nTo: jane@doe.example\nSubject: Hello\nMessage-ID: <one@tiem.example>\n\nHello.\n"


def read(raw: str) -> MessageRecord:
    record = parse(raw.encode())
    assert isinstance(record, MessageRecord), record
    return record


def bounce(body: str, subject: str = "failure notice", **fields: str) -> MessageRecord:
    head = {"From": "MAILER-DAEMON@mx.example", "To": "mai@tiem.example", "Subject": subject}
    head |= {name.replace("_", "-"): value for name, value in fields.items()}
    return read("".join(f"{name}: {value}\n" for name, value in head.items()) + "\n" + body)


def notification(status: str, *more: str) -> MessageRecord:
    parts = ["Content-Type: text/plain\n\nYour letter.\n", f"Content-Type: message/delivery-status\n\n{status}"]
    parts += more or [f"Content-Type: message/rfc822\n\n{ORIGINAL}"]
    body = "".join(f"--r\n{part}\n" for part in parts) + "--r--\n"
    kind = "multipart/report; report-type=delivery-status; boundary=r"
    return bounce(body, "Delivery Status Notification", Content_Type=kind)


@pytest.mark.parametrize(
    ("action", "status", "expected"),
    [
        ("failed", "5.1.1", "failed"),
        ("delayed", "4.4.7", "delayed"),
        ("Delivered", "2.0.0", "delivered"),
        ("relayed (to somewhere)", "2.0.0", "relayed"),
        ("expanded", "2.0.0", "expanded"),
        ("", "4.2.2 (mailbox full)", "delayed"),
        ("wondrous", "5.7.1", "failed"),
        ("", "", "failed"),
    ],
)
def test_what_became_of_it(action, status, expected):
    record = notification(
        "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; Jane@Doe.example\n"
        f"Action: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 5.1.1\n <jane@doe.example>: no such user\n"
    )
    assert record.automatic
    code = status[:5] if status else ""
    told = RecipientReport("jane@doe.example", expected, code, "550 5.1.1 <jane@doe.example>: no such user")
    assert record.report == DeliveryReport("one@tiem.example", (told,))


def test_several_recipients_with_and_without_a_line_between_them():
    first = "Final-Recipient: rfc822;a@doe.example\nAction: failed\nStatus: 5.1.1\n"
    second = "Original-Recipient: rfc822;b@doe.example\nFinal-Recipient: rfc822;x@y.example\nAction: delayed\nStatus: 4.0.0\n"
    for gap in ("", "\n", "\n\n\n"):
        report = notification("Reporting-MTA: dns; mx.example\n\n" + first + gap + second).report
        assert [(one.email, one.action) for one in report.recipients] == [
            ("a@doe.example", "failed"),
            ("b@doe.example", "delayed"),
        ]


def test_the_letter_is_known_by_its_header_alone():
    status = "Final-Recipient: rfc822; jane@doe.example\nAction: failed\nStatus: 5.1.1\n"
    header = ORIGINAL.partition("\n\n")[0]
    assert (
        notification(status, f"Content-Type: text/rfc822-headers\n\n{header}\n").report.message_id == "one@tiem.example"
    )
    assert notification(status, "Content-Type: text/plain\n\nnothing\n").report.message_id == ""


def test_a_status_without_recipients_reports_nothing():
    assert notification("Action: failed\n").report is None


QMAIL = """Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<jane@doe.example>:
192.0.2.1 does not like recipient.
Remote host said: 550 5.1.1 no such user

<joe@doe.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <mai@tiem.example>
Message-ID: <one@tiem.example>
To: other@doe.example
"""
EXIM = """This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  jane@doe.example
    SMTP error from remote mail server after RCPT TO:<jane@doe.example>:
    host mx.doe.example [192.0.2.1]: 550 5.1.1 unknown user

------ This is a copy of the message, including all the headers. ------

Return-path: <mai@tiem.example>
Message-ID: <one@tiem.example>
"""
POSTFIX = """This is the mail system at host mx.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<jane@doe.example>: host mx.doe.example[192.0.2.1] said: 550 5.1.1 User unknown
    (in reply to RCPT TO command)
"""
SENDMAIL = """The original message was received at Mon, 2 Mar 2026 10:00:00 GMT
from tiem.example [192.0.2.7]

   ----- The following addresses had permanent fatal errors -----
<jane@doe.example>
    (reason: 550 5.1.1 User unknown)

   ----- Transcript of session follows -----
... while talking to mx.doe.example.:
550 5.1.1 <jane@doe.example>... User unknown
"""
EXCHANGE = """Your message

  To:      Jane Doe
  Subject: Hello
  Sent:    Mon, 2 Mar 2026 10:00:00 +0700

did not reach the following recipient(s):

jane@doe.example on Mon, 2 Mar 2026 10:00:05 +0700
    The e-mail account does not exist at the organization.
    <mx.doe.example #5.1.1>
"""
OFFICE = """Delivery has failed to these recipients or groups:

Jane Doe (jane@doe.example)
The email address that you entered couldn't be found. 550 5.1.1 RESOLVER.ADR.RecipNotFound
"""
WARNING = """This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.

The address to which the message has not yet been delivered is:

  jane@doe.example

No action is required on your part. Delivery attempts will continue.
"""


@pytest.mark.parametrize(
    ("subject", "text", "action", "status", "about"),
    [
        ("failure notice", QMAIL, "failed", "5.1.1", "one@tiem.example"),
        ("Mail delivery failed: returning message to sender", EXIM, "failed", "5.1.1", "one@tiem.example"),
        ("Undelivered Mail Returned to Sender", POSTFIX, "failed", "5.1.1", ""),
        ("Returned mail: see transcript for details", SENDMAIL, "failed", "5.1.1", ""),
        ("Undeliverable: Hello", EXCHANGE, "failed", "5.1.1", ""),
        ("Undeliverable: Hello", OFFICE, "failed", "5.1.1", ""),
        ("Warning: message 1abc delayed 24 hours", WARNING, "delayed", "", ""),
    ],
)
def test_texts_of_servers(subject, text, action, status, about):
    record = bounce(text, subject)
    assert record.automatic
    assert record.report.message_id == about
    first = record.report.recipients[0]
    assert (first.email, first.action, first.status) == ("jane@doe.example", action, status)


def test_two_recipients_in_a_text_and_none_from_the_letter_below():
    assert [one.email for one in bounce(QMAIL).report.recipients] == ["jane@doe.example", "joe@doe.example"]


def test_exim_names_its_recipients_in_the_header():
    report = bounce(
        "Could not deliver.\n", "Mail delivery failed", X_Failed_Recipients="a@b.example, c@d.example"
    ).report
    assert [one.email for one in report.recipients] == ["a@b.example", "c@d.example"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Weekly summary", "Write to jane@doe.example\njane@doe.example\n"),
        ("failure notice", "Something went wrong.\n"),
    ],
)
def test_what_speaks_of_no_delivery_reports_none(subject, text):
    record = bounce(text, subject)
    assert record.automatic
    assert record.report is None


def test_a_person_who_quotes_a_bounce_reports_nothing():
    record = read(f"From: jane@doe.example\nSubject: Undelivered mail?\n\nI got this:\n\n{POSTFIX}")
    assert (record.automatic, record.report) == (False, None)


def test_a_receipt_of_reading_is_automatic_and_reports_no_delivery():
    record = read(
        "From: jane@doe.example\nSubject: Read: Hello\n"
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=r\n\n"
        "--r\nContent-Type: text/plain\n\nYour message was displayed.\n"
        "--r\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;jane@doe.example\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n--r--\n"
    )
    assert (record.automatic, record.report) == (True, None)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text", ["<" * 100_000, "a@b.example\n" * 50_000, "x" * 200_000 + "@b.example", "(a@" * 60_000]
)
def test_hostile_bounces_take_no_time(text):
    assert bounce(text).automatic
    assert notification(text).automatic
    assert notification("Final-Recipient: rfc822; " + text + "\n").automatic
