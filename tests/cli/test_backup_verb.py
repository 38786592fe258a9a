"""`sincerely backup`: one file with one moment of the whole desk; a desk that is put back sends nothing unlooked."""

import json
import os
import sqlite3
import subprocess
import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection

from sincerely.cli import backup, restore
from sincerely.cli.errors import Refusal

HOME = Path(__file__).parents[2]
SCENE = """
import os, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"
import django
django.setup()
from sincerely.accounts import actions as accounts
from sincerely.cli import desk, main
from sincerely.journey import letters
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.writing.models import Letter
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
desk.prepare()
"""
BUILT = """
alice = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
approve(write(alice, NOW), sign_in(alice, NOW), NOW)
trust.sign_checkpoint(NOW)
main(["backup", sys.argv[1], "--json"])
letters.take_back(Letter.objects.get(), now=NOW)
trust.sign_checkpoint(NOW)
"""
SENT = """
clock, server, folder = Clock(NOW), Server(), Path(sys.argv[1])
def send():
    clock.forward(hours=1)
    turn(server, clock)
    print(len(server.delivered), Delivery.objects.get().state, Delivery.objects.get().last_reply)
main(["check", "--json"])
send()
(folder / "put-back").unlink()
kept = (folder / "ledger-checkpoint").read_bytes()
(folder / "ledger-checkpoint").write_bytes(Path(sys.argv[2]).read_bytes())
send()
(folder / "ledger-checkpoint").write_bytes(kept)
send()
"""
pytestmark = pytest.mark.skipif(connection.vendor == "postgresql", reason="looks into the files of SQLite")


def run(folder, *command, **environment):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    env = {**kept, "SINCERELY_DATA": str(folder), "PYTHONPATH": str(HOME), **environment}
    return subprocess.run(
        [sys.executable, *map(str, command)], env=env, cwd=HOME, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a desk on which a letter waited that its owner said yes to, and its backup; the yes was taken back
    since. Made once: tests change neither."""
    folder = tmp_path_factory.mktemp("made")
    done = run(
        folder / "desk", "-c", SCENE + BUILT, folder / "desk.tar.gz", SINCERELY_SMTP_URL="smtps://me:it's@x.example"
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["to"] == str(folder / "desk.tar.gz")
    return folder


@pytest.fixture
def back(made, tmp_path, monkeypatch, capsys):
    """The desk that is put back."""
    monkeypatch.setenv("SINCERELY_DATA", str(tmp_path / "back"))
    assert restore.run(Namespace(file=made / "desk.tar.gz", json=True)) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["owners"], told["waiting"]) == (["alice@desk.example"], 1)
    return tmp_path / "back"


def test_it_holds_all_of_the_desk_for_its_owner_alone(made, back):
    desk = made / "desk"
    assert (made / "desk.tar.gz").stat().st_mode & 0o777 == 0o600
    assert sorted(made.iterdir()) == [desk, made / "desk.tar.gz"], "nothing else is left beside it"
    for name in ("ledger.key", "ledger-name", "secret-key"):
        assert (back / name).read_bytes() == (desk / name).read_bytes()
    assert (back / "settings.env").read_text() == "SINCERELY_SMTP_URL='smtps://me:it'\"'\"'s@x.example'\n"
    with closing(sqlite3.connect(back / "sincerely.sqlite3")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM review_approval").fetchone() == (1,)


def test_an_old_file_is_never_written_over(made):
    before = (made / "desk.tar.gz").read_bytes()
    done = run(made / "desk", "-m", "sincerely", "backup", made / "desk.tar.gz", "--json")
    assert (done.returncode, json.loads(done.stderr)["error"]["code"]) == (1, "file_exists")
    assert (made / "desk.tar.gz").read_bytes() == before


def test_a_desk_that_is_put_back_sends_nothing_until_somebody_looked(made, back):
    """The letter whose yes was taken back since waits in the backup: it leaves by no accident."""
    done = run(back, "-c", SCENE + SENT, back, made / "desk" / "ledger-checkpoint")
    assert done.returncode == 0, done.stderr
    checked, marked, known, looked = done.stdout.splitlines()
    found = json.loads(checked)["findings"]
    assert [one["do"].endswith(str(back / "put-back")) for one in found if one["code"] == "put_back"] == [True]
    assert marked.startswith("0 queued This desk was put back from a backup.")
    # What the old desk signed since is known where its checkpoint is: there it is refused for good.
    assert known.startswith("0 queued The ledger is not the one that was signed before.")
    # Whoever takes the mark away has looked.
    assert looked.startswith("1 sent")


def test_a_desk_that_is_written_to_meanwhile_gives_one_moment(tmp_path, monkeypatch):
    monkeypatch.setattr(backup, "PAGES", 64)
    database, copy = tmp_path / "a.sqlite3", tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("PRAGMA synchronous=OFF")
        writer.execute("CREATE TABLE one (said TEXT)")
        writer.executemany("INSERT INTO one VALUES (?)", [("x" * 4000,)] * 300)
        told = []

        def tell(done):
            told.append(done)
            if len(told) < 99:
                writer.execute("INSERT INTO one VALUES ('since')")

        backup.snapshot(database, copy, tell)
    assert 2 < len(told) < 99
    assert told == sorted(told), "it does not begin anew"
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert kept.execute("SELECT count(*), sum(said = 'since') FROM one").fetchone() == (300, 0)


def test_without_a_desk_or_room_or_with_a_server_it_says_what_to_do(settings, tmp_path, monkeypatch):
    wish = Namespace(file=tmp_path / "b.tar.gz", json=True)
    settings.SINCERELY_DATA = tmp_path
    monkeypatch.setitem(
        settings.DATABASES,
        "default",
        {"ENGINE": "django.db.backends.sqlite3", "NAME": str(tmp_path / "sincerely.sqlite3")},
    )
    with pytest.raises(Refusal) as nothing:
        backup.run(wish)
    assert nothing.value.code == "no_desk"
    (tmp_path / "sincerely.sqlite3").write_bytes(b"no database at all, but of some length" * 20)
    with pytest.raises(Refusal) as broken:
        backup.run(wish)
    assert broken.value.code == "database_failed"
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: Namespace(free=1))
    with pytest.raises(Refusal) as full:
        backup.run(wish)
    assert full.value.code == "disk_nearly_full"
    monkeypatch.setitem(settings.DATABASES, "default", {"ENGINE": "django.db.backends.postgresql", "NAME": "desk", "USER": "alice",
                          "PASSWORD": "secret", "HOST": "db.lan", "PORT": "5433"})  # fmt: skip
    with pytest.raises(Refusal) as server:
        backup.run(wish)
    assert "pg_dump -Fc -h db.lan -p 5433 -U alice -d desk -f desk.dump" in server.value.do
    assert "secret" not in server.value.as_sentence()
    assert [path.name for path in tmp_path.iterdir()] == ["sincerely.sqlite3"]
