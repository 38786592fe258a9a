"""Wishes that come by mail: known again by their subject, heard from recipients only, never on a forged word alone."""

from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import parse_qs, urlsplit

import pytest

from sincerely.journey.arrival import bring_in
from sincerely.journey.readers import wishes_by_mail
from sincerely.readers import actions, queries
from sincerely.readers.by_mail import SUBJECTS, Wish, is_vouched, mailto, wish_in
from sincerely.readers.models import Asked
from sincerely.sources.models import Account
from sincerely.sources.parse_mail import parse
from sincerely.trust.models import HumansOnly
from tests.sending.desk_scene import TOM

ID = "7Jq4c0VhQ2m9y2mB3rK8pw"
PASSED = "mx.harbour-mail.example; dkim=pass; dmarc=pass (p=REJECT) header.from=harbour.example"


@pytest.mark.parametrize(("what", "language"), list(SUBJECTS))
def test_the_link_writes_what_is_known_again(what, language):
    subject = parse_qs(urlsplit(mailto(what, language, ID, "a@desk.example")).query)["subject"][0]
    for said in (subject, f"Re: {subject}", subject.upper().replace(ID.upper(), ID), f"{subject}  "):
        assert wish_in(said) == Wish(what, ID)


@pytest.mark.parametrize(
    "subject", [f"Hello ({ID})", "Please call me", f"Please call me {ID}", "Humans only, please (x)"]
)
def test_other_subjects_ask_for_nothing(subject):
    assert wish_in(subject) is None


@pytest.mark.parametrize(
    ("fields", "vouched"),
    [
        ([PASSED], True),
        (["mx.evil.example; dmarc=pass header.from=harbour.example"], False),
        (["mx.evil.example; dmarc=fail", PASSED], False),
        ([PASSED.replace("=pass (", "=fail (")], False),
        ([PASSED.replace("header.from=harbour", "header.from=evil")], False),
        ([PASSED.replace(" header.from=harbour.example", "")], False),
        ([], False),
    ],
)
def test_only_ones_own_provider_vouches(fields, vouched):
    fields = ["Received-SPF: pass", *(f"authentication-results: {field}" for field in fields)]
    assert is_vouched(fields, "tom@harbour.example", ["imap.harbour-mail.example"]) is vouched
    assert not is_vouched(fields, "tom@harbour.example", [])


def mail(receipt_id, *, what="humans_only", sender=TOM["email"], number=1, **fields):
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = sender, "alice@desk.example"
    message["Subject"] = f"{SUBJECTS[what, 'en']} ({receipt_id})"
    message["Date"], message["Message-ID"] = "Tue, 24 Nov 2026 10:00:00 +0000", f"<{number}@harbour.example>"
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content("Thank you.\n")
    return message.as_bytes()


def heard(alice, raw, now):
    record = parse(raw)
    return wishes_by_mail(alice, [record], now=now)


pytest_db = pytest.mark.django_db


@pytest_db
def test_a_mailed_wish_comes_in_with_the_mail(approval, alice, now, tmp_path):
    (tmp_path / "in.eml").write_bytes(mail(approval.receipt_id, what="call"))
    bring_in(alice, [tmp_path / "in.eml"], now=now, processes=0)
    bring_in(alice, [tmp_path / "in.eml"], now=now, processes=0)
    (waiting,) = queries.waiting(str(alice.pk))
    assert (waiting.what, waiting.state, waiting.address) == ("call", "confirmed", TOM["email"])


@pytest_db
def test_humans_only_by_mail_waits_for_one_click_where_nobody_vouches(approval, alice, now):
    assert heard(alice, mail(approval.receipt_id), now) == 1
    assert heard(alice, mail(approval.receipt_id), now) == 0
    (waiting,) = queries.waiting(str(alice.pk))
    assert waiting.state == "claimed"
    assert not HumansOnly.objects.exists()
    actions.accept(waiting, now=now)
    assert HumansOnly.objects.get().said_in == "message 1@harbour.example"
    assert queries.waiting(str(alice.pk)) == []


@pytest_db
def test_humans_only_by_mail_counts_at_once_where_the_owners_provider_vouches(approval, alice, now):
    Account.objects.create(owner=alice, kind="imap", name="m", host="imap.harbour-mail.example", port=993, username="a")
    heard(alice, mail(approval.receipt_id, Authentication_Results=PASSED), now)
    assert HumansOnly.objects.get().address == TOM["email"]
    assert queries.waiting(str(alice.pk)) == []


@pytest_db
def test_nobody_but_a_recipient_of_that_letter_is_heard(approval, alice, bob, now):
    for raw in (
        mail(approval.receipt_id, sender="eve@evil.example"),
        mail(ID),
        mail(approval.receipt_id, Auto_Submitted="auto-replied"),
        mail(approval.receipt_id, List_Id="<x.example>"),
    ):
        assert heard(alice, raw, now) == 0
    assert heard(bob, mail(approval.receipt_id), now) == 0
    assert not Asked.objects.exists()
