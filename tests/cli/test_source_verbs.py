"""`source` and `sync` as a person types them, against a real Dovecot: added, read, switched, removed, put back."""

import json

import pytest

from sincerely.accounts import actions as accounts
from sincerely.cli import main
from sincerely.people.models import Entry
from tests.conftest import NOW
from tests.sources import dovecot

pytestmark = [
    pytest.mark.skipif(not dovecot.PROGRAM, reason="Dovecot is not installed (Debian: dovecot-imapd)"),
    pytest.mark.django_db(transaction=True),
]
USER = "lan@firm.example"
LETTER = (
    b"From: Bo Birk <bo@there.example>\r\nTo: lan@firm.example\r\nMessage-ID: <1@there.example>\r\n"
    b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: A list\r\n\r\nDear Lan,\r\n\r\nCould you send the list?\r\n"
)


@pytest.fixture(scope="module")
def server():
    with dovecot.running() as one:
        one.deliver(USER, LETTER)
        one.deliver(USER, LETTER.replace(b"<1@", b"<2@"), folder="Projects")
        yield one


@pytest.fixture
def say(server, settings, tmp_path, monkeypatch, capsys):
    """Run a verb as JSON; return its code, its answer, and what it complained of."""
    settings.SINCERELY_PRIVATE_HOSTS = ("localhost",)
    settings.SINCERELY_SOURCES_CA = server.ca_file
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"
    monkeypatch.setenv("SINCERELY_SOURCE_PASSWORD", dovecot.PASSWORD)
    accounts.create_owner(USER, "Lan Nguyen", now=NOW)

    def run(*arguments):
        code = main([*map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, json.loads(err)["error"] if err else None

    return run


@pytest.fixture
def add(server):
    return ("imap", "--host", "localhost", "--port", server.tls_port, "--user", USER, "--name", "Work")


def test_nothing_yet(say):
    assert say("source", "list") == (0, {"accounts": [], "files": []}, None)
    code, out, error = say("sync")
    assert (code, out, error["code"]) == (2, None, "no_account")
    assert "sincerely source add imap" in error["do"]


def test_a_try_keeps_nothing_and_a_wrong_password_is_said(say, add, monkeypatch):
    code, out, _ = say("source", "try", *add)
    assert (code, out["works"]) == (0, True)
    assert {"INBOX", "Projects", "Sent"} <= set(out["found"])
    monkeypatch.setenv("SINCERELY_SOURCE_PASSWORD", "no")
    code, out, error = say("source", "add", *add)
    assert (code, out, error["code"]) == (1, None, "wrong_login")
    assert say("source", "list")[1]["accounts"] == []


def test_from_the_first_reading_to_the_way_back(say, add):
    assert say("source", "add", *add)[0] == 0
    code, out, _ = say("sync", "--processes", "0")
    (one,) = out["accounts"]
    assert (code, one["standing"], one["messages"]) == (0, "synced", {"new": 2, "known": 0, "quarantined": 0})
    assert say("sync", "Work", "--processes", "0")[1]["accounts"][0]["messages"]["new"] == 0
    folders = say("source", "folders", "Work", "--only", "Projects")[1]["folders"]
    assert [folder["name"] for folder in folders if folder["read"]] == ["Projects"]
    assert say("source", "folders", "Work", "--only", "Nope")[2]["code"] == "no_such_folder"
    say("source", "off", "Work")
    assert say("source", "list")[1]["accounts"][0]["standing"] == "off"
    assert say("sync")[2]["code"] == "no_account"

    seen = say("source", "remove", "Work", "--with-mail")[1]
    assert (seen["removed"], seen["messages"], seen["people"]) == (False, 2, 1)
    assert Entry.objects.count() == 2
    assert say("source", "remove", "Work", "--with-mail", "--yes")[1]["removed"]
    assert Entry.objects.count() == 0
    assert say("source", "list")[1]["accounts"] == []
    assert say("source", "undo")[1] == {"put_back": "Work"}
    assert Entry.objects.count() == 2
    assert say("source", "undo")[2]["code"] == "nothing_removed"


def test_an_account_that_is_none(say):
    assert say("sync", "Nobody")[2]["code"] in ("no_account", "no_such_account")
    assert say("source", "remove", "nobody.mbox")[0] == 2
