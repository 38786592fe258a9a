"""`sincerely source sending`: tried, kept sealed, listed, switched, removed, by the command line."""

import io
import json

import pytest

from sincerely.cli import main
from sincerely.sending.models import Account
from tests.sending.submission import PASSWORD, Provider, submission
from tests.sources.certificates import Authority

pytestmark = pytest.mark.django_db(transaction=True)
ME = "alice@desk.example"


def test_an_account_that_sends_by_the_command_line(alice, settings, tmp_path, monkeypatch, capsys):
    authority = Authority(tmp_path)
    settings.SINCERELY_PRIVATE_HOSTS = ("localhost",)
    settings.SINCERELY_SOURCES_CA = str(authority.ca_file)
    settings.SINCERELY_VAULT_KEYS = tmp_path / "keys"

    def run(*words, typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        code = main(["source", "sending", *words, "--owner", ME, "--json"])
        said = capsys.readouterr()
        # The mail server of the test logs to the same place; the answer is the last line.
        return code, json.loads(said.out or said.err.strip().splitlines()[-1])

    provider = Provider(senders=(ME,))
    with submission(provider, authority) as running:
        way = ("--host", "localhost", "--port", str(running.port), "--password-stdin")
        code, said = run("add", ME, *way, typed="wrong")
        assert code != 0
        assert "wrong_login" in json.dumps(said)
        assert not Account.objects.exists()
        assert run("try", ME, *way, typed=PASSWORD) == (0, {"works": True})
        assert run("add", ME, *way, typed=PASSWORD)[0] == 0
    kept = Account.objects.get()
    assert PASSWORD not in kept.secret
    assert run("list")[1]["sending"][0]["state"] == "on"
    run("off", ME)
    assert run("list")[1]["sending"][0]["state"] == "off"
    assert run("remove", ME) == (0, {"removed": True})
    assert run("list")[1] == {"sending": []}
    assert provider.kept == []
