"""`sincerely backup`: one file with one moment of the whole desk; a desk that is put back sends nothing unlooked."""

import json
import os
import sqlite3
import subprocess
import sys
import tarfile
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection

from sincerely.cli import backup
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
from sincerely.accounts.models import Owner
from sincerely.cli import desk, main
from sincerely.journey import letters
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.writing.models import Letter
from tests.sending.desk_scene import Clock, Server, approve, sign_in, turn, write
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
desk.prepare()
"""
QUEUE = """
alice = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
approve(write(alice, NOW), sign_in(alice, NOW), NOW)
trust.sign_checkpoint(NOW)
"""
TAKE_BACK = """
letters.take_back(Letter.objects.get(), now=NOW)
trust.sign_checkpoint(NOW)
"""
SEND = """
server = Server()
turn(server, Clock(LATER))
print(len(server.delivered), Delivery.objects.get().state, Delivery.objects.get().last_reply)
"""
pytestmark = pytest.mark.skipif(connection.vendor == "postgresql", reason="looks into the files of SQLite")


def run(folder, *command, **environment):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    env = {**kept, "SINCERELY_DATA": str(folder), "PYTHONPATH": str(HOME), **environment}
    return subprocess.run(
        [sys.executable, *map(str, command)], env=env, cwd=HOME, capture_output=True, text=True, check=False
    )


def scene(folder, *acts):
    done = run(folder, "-c", "\n".join([SCENE, *acts]))
    assert done.returncode == 0, done.stderr
    return done.stdout


def unpacked(archive, folder):
    folder.mkdir(mode=0o700)
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    return folder


@pytest.fixture
def desk(tmp_path):
    """A desk on which a letter waits that its owner said yes to."""
    folder = tmp_path / "desk"
    scene(folder, QUEUE)
    return folder


@pytest.fixture
def archive(desk, tmp_path):
    """Its backup."""
    path = tmp_path / "desk.tar.gz"
    done = run(desk, "-m", "sincerely", "backup", path, "--json", SINCERELY_SMTP_URL="smtps://me:it's@mail.example:465")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["to"] == str(path)
    return path


def test_it_holds_all_of_the_desk_for_its_owner_alone(desk, archive, tmp_path):
    assert archive.stat().st_mode & 0o777 == 0o600
    assert sorted(tmp_path.iterdir()) == [desk, archive], "nothing else is left beside it"
    back = unpacked(archive, tmp_path / "back")
    assert {path.stat().st_mode & 0o777 for path in back.iterdir()} == {0o600}
    for name in ("ledger.key", "ledger-checkpoint", "ledger-name", "secret-key"):
        assert (back / name).read_bytes() == (desk / name).read_bytes()
    assert (back / "settings.env").read_text() == "SINCERELY_SMTP_URL='smtps://me:it'\"'\"'s@mail.example:465'\n"
    with closing(sqlite3.connect(back / "sincerely.sqlite3")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM review_approval").fetchone() == (1,)


def test_an_old_file_is_never_written_over(desk, archive):
    before = archive.read_bytes()
    done = run(desk, "-m", "sincerely", "backup", archive, "--json")
    assert (done.returncode, json.loads(done.stderr)["error"]["code"]) == (1, "file_exists")
    assert archive.read_bytes() == before


def test_a_desk_that_is_put_back_sends_nothing_until_somebody_looked(desk, archive, tmp_path):
    """The letter whose yes was taken back since waits in the backup: it leaves by no accident."""
    scene(desk, TAKE_BACK)
    back = unpacked(archive, tmp_path / "back")
    assert scene(back, SEND).startswith("0 queued This desk was put back from a backup.")
    found = json.loads(run(back, "-m", "sincerely", "check", "--json").stdout)["findings"]
    assert [one["do"].endswith(str(back / "put-back")) for one in found if one["code"] == "put_back"] == [True]
    # The mark alone holds it: whoever takes it away has looked.
    looked = unpacked(archive, tmp_path / "looked")
    (looked / "put-back").unlink()
    assert scene(looked, SEND).startswith("1 sent")
    # What the old desk signed since is known where its checkpoint is: there it is refused for good.
    known = unpacked(archive, tmp_path / "known")
    (known / "put-back").unlink()
    (known / "ledger-checkpoint").write_bytes((desk / "ledger-checkpoint").read_bytes())
    assert scene(known, SEND).startswith("0 queued The ledger is not the one that was signed before.")


def test_a_desk_that_is_written_to_meanwhile_gives_one_moment(tmp_path):
    database, copy = tmp_path / "a.sqlite3", tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("CREATE TABLE one (said TEXT)")
        writer.executemany("INSERT INTO one VALUES (?)", [("x" * 4000,)] * 9000)
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
        assert kept.execute("SELECT count(*), sum(said = 'since') FROM one").fetchone() == (9000, 0)


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
