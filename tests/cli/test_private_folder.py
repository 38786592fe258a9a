"""Others on the machine can't read the mail, whatever the folder was before; where they can, `check` says so."""

import json
import os
import stat

import pytest

from tests.cli.small_desk import start

pytestmark = pytest.mark.skipif(os.name != "posix", reason="files have no owner's bits here")


def codes(folder):
    return [one["code"] for one in json.loads(start(folder, "check", "--json").stdout)["findings"]]


def test_what_is_the_owners_alone_in_a_folder_that_is_open(tmp_path):
    """The database by itself; where somebody opened it, or the keys that seal passwords, `check` says so."""
    folder = tmp_path / "desk"
    folder.mkdir()
    folder.chmod(0o755)
    assert start(folder, "owner", "set", "lan@firm.example", "--name", "Lan").returncode == 0
    for path in folder.glob("sincerely.sqlite3*"):
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), path.name
    assert not {"mail_readable", "key_readable"} & set(codes(folder))
    (folder / "sincerely.sqlite3").chmod(0o644)
    (folder / "vault-keys").write_text("{}")
    (folder / "vault-keys").chmod(0o640)
    assert {"mail_readable", "key_readable"} <= set(codes(folder))
    folder.chmod(0o700)
    assert "mail_readable" not in codes(folder)
