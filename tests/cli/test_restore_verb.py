"""`sincerely restore`: all of a backup or nothing of it, where no desk is, and nothing that is no backup."""

import errno
import io
import json
import os
import random
import sqlite3
import tarfile
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest

from sincerely.cli import restore
from sincerely.cli.backup import header, pack
from sincerely.cli.errors import Refusal
from sincerely.cli.new_database import SEPARATOR, STATEMENTS

SMALL = {"put-back": b"Out of a backup of 2026-11-24 09:05 UTC.\n", "settings.env": b"SINCERELY_GATEWAY='a b'\n",
         "secret-key": b"old", "vault-keys": b"{}"}  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """The database of a desk that nobody has yet, as this version makes it."""
    path = tmp_path_factory.mktemp("made") / "copy.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("PRAGMA synchronous=OFF")
        made.execute("BEGIN")
        for statement in STATEMENTS.read_text("utf-8").split(SEPARATOR):
            made.execute(statement)
        made.execute("COMMIT")
    return path


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where it goes: not there yet."""
    monkeypatch.setenv("SINCERELY_DATA", str(tmp_path / "desk"))
    monkeypatch.delenv("SINCERELY_DATABASE_URL", raising=False)
    monkeypatch.delenv("SINCERELY_VAULT_KEYS", raising=False)
    return tmp_path / "desk"


@pytest.fixture
def file(tmp_path, database):
    """A backup."""
    return packed(tmp_path / "desk.tar.gz", database)


def packed(path, database, **small):
    with path.open("wb") as opened:
        pack(opened, {name: (content, 0) for name, content in {**SMALL, **small}.items()}, database, lambda _: None)
    return path


def put_back(file, *, as_json=True):
    return restore.run(Namespace(file=file, json=as_json))


def refused(file, folder, code):
    """Try, and see that nothing of it is left."""
    before = sorted(folder.rglob("*")) if folder.exists() else None
    with pytest.raises(Refusal) as said:
        put_back(file)
    assert said.value.code == code
    assert (sorted(folder.rglob("*")) if folder.exists() else None) == before, "nothing is left half done"
    return said.value


def test_it_comes_back_whole_private_and_says_what_happens_now(file, folder, database, capsys, monkeypatch):
    monkeypatch.setenv("SINCERELY_VAULT_KEYS", "/elsewhere/keys")
    assert put_back(file, as_json=False) == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        **SMALL, "sincerely.sqlite3": database.read_bytes()
    }  # fmt: skip
    assert {path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())} == {0o700, 0o600}
    out = capsys.readouterr().out
    for words in (f"is back in {folder}, as it was on 2026-11-24 09:05 UTC", "sends and signs nothing yet",
                  f". {folder}/settings.env", f"then delete {folder / 'put-back'}", "/elsewhere/keys"):  # fmt: skip
        assert words in out


def test_a_program_is_told_the_same(file, folder, database, capsys):
    folder.mkdir()
    (folder / "secret-key").write_bytes(b"of nobody")
    (folder / "demo").mkdir()
    assert put_back(file) == 0
    assert json.loads(capsys.readouterr().out) == {
        "from": str(file), "to": str(folder), "made_at": "2026-11-24T09:05:00+00:00", "owners": [], "waiting": 0,
        "database_bytes": database.stat().st_size, "files": sorted([*SMALL, "sincerely.sqlite3"]),
        "put_back": str(folder / "put-back"),
    }  # fmt: skip
    assert (folder / "secret-key").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("there", "code"),
    [("sincerely.sqlite3", "desk_there"), ("ledger.key", "desk_there"), ("taxes.pdf", "folder_not_empty"),
     (".restore.part", "restore_under_way")],
)  # fmt: skip
def test_where_something_is_nothing_is_written(file, folder, there, code):
    folder.mkdir()
    (folder / there).write_bytes(b"mine")
    assert str(folder) in refused(file, folder, code).message
    assert (folder / there).read_bytes() == b"mine"


def test_what_can_not_be_read_whole_leaves_nothing(folder, tmp_path, database):
    noise, bad = random.Random(7).randbytes(50_000), tmp_path / "bad.tar.gz"
    whole = packed(bad, database, **{"vault-keys": noise}).read_bytes()
    for cut in (2, 30, len(whole) // 2, len(whole) - 9, len(whole) - 1):
        bad.write_bytes(whole[:cut])
        refused(bad, folder, "damaged")
    for place in (whole.index(noise[20_000:20_030]), len(whole) - 6, len(whole) - 2):
        bad.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        refused(bad, folder, "damaged")


def test_another_kind_of_file_is_said_to_be_one(folder, tmp_path, database):
    bad = tmp_path / "bad"
    for content, code in ((b"", "no_backup"), (b"From x\n\nmail", "no_backup"), (b"PGDMP\1\16", "on_postgres")):
        bad.write_bytes(content)
        refused(bad, folder, code)
    refused(tmp_path / "nowhere.tar.gz", folder, "cannot_read")
    words = tmp_path / "words"
    words.write_bytes(b"no database at all, but of some length" * 20)
    refused(packed(bad, words), folder, "no_backup")
    for said in (
        b"SINCERELY_GATEWAY=$(touch /tmp/x)\n",
        b"PATH=/tmp\n",
        b"SINCERELY_DATA=/tmp\n",
        b"rm -r ~\n",
        b"SINCERELY_GATEWAY='a b\n",
    ):
        assert "settings.env" in refused(packed(bad, database, **{"settings.env": said}), folder, "no_backup").message


LINK, FOLDER, DEVICE = tarfile.SYMTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE


@pytest.mark.parametrize(
    ("name", "kind"),
    [("../evil", None), ("/tmp/evil", None), ("a/../../evil", None), ("sub/evil", None), ("..", None), (".hidden", None),
     ("a\\b", None), ("C:evil", None), ("sincerely.sqlite3-wal", None), ("put-back", None), ("SINCERELY.SQLITE3-wal", None), ("ev\nil", None), ("evil", LINK),
     ("evil", tarfile.LNKTYPE), ("evil", FOLDER), ("evil", DEVICE), ("evil", tarfile.FIFOTYPE),
     ("evil", tarfile.GNUTYPE_SPARSE)],
)  # fmt: skip
@pytest.mark.parametrize("where", ["first", "last"])
def test_an_archive_can_not_write_elsewhere(folder, tmp_path, database, name, kind, where):
    bad = tmp_path / "bad.tar.gz"
    odd = header(name, 0 if kind else 4, 0)
    if kind:
        odd.type, odd.linkname = kind, "../../stolen"
    with tarfile.open(bad, "w:gz") as archive:
        if where == "first":
            archive.addfile(odd, io.BytesIO(b"evil"))
        for said, content in (*SMALL.items(), ("sincerely.sqlite3", database.read_bytes())):
            archive.addfile(header(said, len(content), 0), io.BytesIO(content))
        if where == "last":
            archive.addfile(odd, io.BytesIO(b"evil"))
    refused(bad, folder, "no_backup")
    assert sorted(tmp_path.iterdir()) == [bad]
    assert not Path("/tmp/evil").exists()


def test_a_newer_version_is_named_before_anything_stands(folder, tmp_path, database):
    for app, name in (("sending", "9999_in_years"), ("a_new_room", "0001_initial")):
        newer = tmp_path / f"{app}.sqlite3"
        newer.write_bytes(database.read_bytes())
        with closing(sqlite3.connect(newer)) as opened, opened:
            opened.execute("INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, '')", (app, name))
        refused(packed(tmp_path / "newer.tar.gz", newer), folder, "newer_version")


def test_without_room_or_with_a_server_or_where_one_file_fails_nothing_stands(file, folder, monkeypatch):
    monkeypatch.setenv("SINCERELY_DATABASE_URL", "postgresql://alice:secret@db.lan/desk")
    said = refused(file, folder, "on_postgres")
    assert "pg_restore" in said.do
    assert "secret" not in said.as_sentence()
    monkeypatch.delenv("SINCERELY_DATABASE_URL")
    with monkeypatch.context() as full:
        full.setattr(restore.shutil, "disk_usage", lambda _: Namespace(free=1))
        refused(file, folder, "disk_nearly_full")
    link = restore.os.link

    def fails(one, other):
        if other.name == "sincerely.sqlite3":
            raise OSError(28, "No space left on device")
        link(one, other)

    monkeypatch.setattr(restore.os, "link", fails)
    refused(file, folder, "disk_full")


def test_where_files_can_have_no_second_name_they_are_copied(file, folder, monkeypatch):
    def no_links(*_names, **_how):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    put_back(file)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir() if path.is_file()} == {0o600}
    assert (folder / "sincerely.sqlite3").exists()
