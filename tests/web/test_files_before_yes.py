"""Whoever says yes to a file can read it first, and its name says what it is."""

import re

import pytest

from sincerely.accounts import actions as accounts
from sincerely.journey import proposals
from sincerely.journey.proposals import Offered
from sincerely.sending.mime import File
from sincerely.sources import actions as sources
from sincerely.writing import actions as writing
from tests.sending.desk_scene import TOM, write
from tests.web.test_access import browser_of

pytestmark = pytest.mark.django_db
TURNED = "annual\u202efdp.exe"
"""Shown as "annualexe.pdf" wherever the mark in it is obeyed."""


@pytest.fixture
def proposed(alice, now):
    secret = accounts.make_token(alice, "Books", ["propose"], now=now)
    token = alice.api_tokens.get()
    assert secret
    offered = Offered(
        to=((TOM["name"], TOM["email"]),), subject="Invoice", text="Hi Tom,\n\nhere is the invoice.\n\nAlice",
        files=(File("invoice.pdf", "application/pdf", b"other people's invoice"), File(TURNED, "", b"x")),
    )  # fmt: skip
    return proposals.offer(token, offered, key="1", now=now)[0]


def test_the_very_bytes_that_a_program_attached_are_read_before_the_yes(alice, bob, proposed):
    browser = browser_of(alice)
    page = browser.get(f"/letters/{proposed.pk}/?ready=1").content.decode()
    address = re.search(r'href="(/letters/\d+/files/1/[^"]*)"><b>invoice.pdf<', page)[1]
    given = browser.get(address)
    assert given.content == b"other people's invoice"
    assert given["Content-Disposition"] == 'attachment; filename="invoice.pdf"'
    assert given["Content-Type"] == "application/octet-stream"
    assert browser_of(bob).get(address).status_code == 404
    assert browser.get(address.replace("/files/1/", "/files/3/")).status_code == 404


def test_no_name_of_a_file_is_turned_round(alice, proposed, now):
    letter = write(alice, now)
    writing.attach(letter, TURNED, "", sources.keep_raw(b"x"), now=now)
    for each in (letter, proposed):
        assert list(each.attachments.values_list("name", flat=True))[-1] == "annualfdp.exe"
    writing.attach(letter, "\u202e", "", sources.keep_raw(b"x"), now=now)
    assert letter.attachments.last().name == "file"
