"""Mail submission: real clients hand letters in, and every one waits for a person."""

import smtplib

import pytest

from sincerely.review.models import Approval
from sincerely.sending.models import Delivery
from sincerely.writing.models import Letter, Offer
from tests.api.submission_scene import letter, opened, smtp_token

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def door(tmp_path):
    with opened(tmp_path / "gateway") as running:
        yield running


@pytest.fixture
def secret(alice):
    return smtp_token(alice)[0]


def client(door, secret, login="alice@desk.example"):
    here = smtplib.SMTP("127.0.0.1", door.port, timeout=20)
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
