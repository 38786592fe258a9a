"""Bad input, a full disk, a locked or damaged database, a port in use, a dead mail server: told plainly, nothing lost."""

import json
import os
import random
import shutil
import socket
import sqlite3
import subprocess
from contextlib import closing

import pytest
from small_desk import LAN, LETTERS, MAI, SHORT_WAIT, TOM, copy_of, is_a_plain_refusal, mbox, start

READ_ONLY_VERBS = (["today"], ["search", "boxes"])
WITHOUT_ROOTS_RIGHTS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A data folder with the small mailbox in it, made as a person makes it; tests copy it."""
    folder = tmp_path_factory.mktemp("filled")
    (folder / "mail.mbox").write_bytes(mbox())
    done = start(folder / "data", "import", folder / "mail.mbox", "--as", LAN, "--json")
    assert done.returncode == 0, done.stderr
    return folder / "data"


@pytest.fixture
def data(filled, tmp_path):
    """A copy of the filled folder, to be spoiled."""
    return copy_of(filled, tmp_path / "data")


def contents(data):
    """How many messages, people and owners a desk holds."""
    with closing(sqlite3.connect(data / "sincerely.sqlite3")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = ("people_entry", "people_person", "accounts_owner", "noticing_notice")
        return [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]


NOT_MAIL = {
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "words.txt": b"Once upon a time there was no mail at all.\n" * 50,
    "empty.mbox": b"",
    "packed.zip": b"PK\x03\x04" + bytes(60),
    "nowhere": None,
}
WHY = {"empty.mbox": "nothing_there", "packed.zip": "archive", "nowhere": "no_such_path"}


@pytest.mark.parametrize("name", NOT_MAIL)
def test_a_file_that_is_no_mailbox(data, tmp_path, name):
    before = contents(data)
    if NOT_MAIL[name] is not None:
        (tmp_path / name).write_bytes(NOT_MAIL[name])
    done = start(data, "import", tmp_path / name, "--json")
    assert is_a_plain_refusal(done, WHY.get(name, "not_a_mailbox")) == 2
    assert name in done.stderr
    assert "Nothing was changed" in json.loads(done.stderr)["error"]["safe"]
    assert contents(data) == before


def test_a_folder_that_may_not_be_read(data, tmp_path):
    before, folder = contents(data), tmp_path / "theirs"
    folder.mkdir()
    (folder / "mail.mbox").write_bytes(mbox())
    folder.chmod(0)
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("root may read everything, and setpriv is not here to give that up")
    done = start(data, "import", folder, "--json", prefix=WITHOUT_ROOTS_RIGHTS if os.geteuid() == 0 else ())
    folder.chmod(0o700)
    assert is_a_plain_refusal(done, "unreadable") == 2
    assert contents(data) == before


def test_somebody_elses_mailbox(data, tmp_path):
    before = contents(data)
    theirs = mbox([(n, *pair, f"Hello {n}", "Hi") for n in range(5) for pair in ((TOM, MAI), (LAN, TOM), (TOM, LAN))])
    (tmp_path / "theirs.mbox").write_bytes(theirs.replace(LAN.encode(), b"zoe@else.example"))
    done = start(data, "import", tmp_path / "theirs.mbox", "--json")
    assert is_a_plain_refusal(done, "other_mailbox") == 2
    assert TOM in done.stderr
    assert contents(data) == before


def test_a_mailbox_whose_owner_cant_be_seen(tmp_path):
    (tmp_path / "mail.mbox").write_bytes(mbox([(1, TOM, LAN, "Hello", "Hi")]))
    done = start(tmp_path / "data", "import", tmp_path / "mail.mbox", "--json")
    assert is_a_plain_refusal(done, "whose_mailbox") == 2
    assert "--as" in done.stderr
    assert contents(tmp_path / "data") == [0, 0, 0, 0]


def test_an_address_that_is_none_of_theirs(data, tmp_path):
    before = contents(data)
    (tmp_path / "mail.mbox").write_bytes(mbox())
    done = start(data, "import", tmp_path / "mail.mbox", "--as", "zoe@else.example", "--json")
    assert is_a_plain_refusal(done, "other_owner") == 2
    done = start(data, "import", tmp_path / "mail.mbox", "--as", "no address", "--json")
    assert is_a_plain_refusal(done, "not_an_address") == 2
    assert contents(data) == before


def test_an_address_that_no_letter_knows_is_said_and_what_it_says_to_do_helps(tmp_path):
    data, mail = tmp_path / "data", tmp_path / "mail.mbox"
    mail.write_bytes(mbox())
    said = start(data, "import", mail, "--as", "lan@typo.example").stdout
    assert "None of this mail is from or to lan@typo.example" in said
    assert "Nobody is waiting" in start(data, "today").stdout
    said = start(data, *f"owner set lan@typo.example --also {LAN}".split()).stdout
    assert "read from your side now" in said
    assert f"also {LAN}" in said
    assert "I'll send you the labels" in start(data, "today").stdout
    assert "None of this mail" not in start(data, "import", mail).stdout
    said = start(data, *f"owner set lan@typo.example --not-also {LAN}".split()).stdout
    assert "No longer yours" in said
    assert "I'll send you the labels" not in start(data, "today").stdout


def test_an_address_that_cant_be_the_owners_too(data):
    owner = json.loads(start(data, "owner", "--json").stdout)["owners"][0]["email"]
    start(data, "owner", "add", "minh@other.example", "--name", "Minh")
    before = contents(data)
    done = start(data, "owner", "set", owner, "--also", "no address", "--json")
    assert is_a_plain_refusal(done, "not_an_address") == 2
    done = start(data, "owner", "set", owner, "--also", "minh@other.example", "--json")
    assert is_a_plain_refusal(done, "other_owner") == 2
    assert "--not-also" in done.stderr
    assert "all is as before" in start(data, "owner", "set", owner, "--not-also", "who@there.example").stdout
    assert contents(data) == before


def test_no_mail_yet(tmp_path):
    done = start(tmp_path / "data", "today", "--json")
    assert is_a_plain_refusal(done, "no_owner") == 2
    assert "sincerely import" in done.stderr


def test_a_data_folder_that_is_none(tmp_path):
    (tmp_path / "file").touch()
    for verb in (["today"], ["check"], ["demo", "--no-serve"]):
        done = start(tmp_path / "file" / "data", *verb, "--json")
        assert is_a_plain_refusal(done, "no_data_folder") == 2


@pytest.fixture
def small_disk(tmp_path):
    """A disk of three megabytes; `grow` makes it larger."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], capture_output=True)
    if made.returncode:
        pytest.skip("no right to mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_loses_nothing_and_the_same_command_goes_on(small_disk, tmp_path):
    chance = random.Random(7)
    files = [(n % 50, TOM, LAN, f"File {n}", "Hi Lan, here it is.", chance.randbytes(90_000)) for n in range(60)]
    letters = [*LETTERS, *files]
    (tmp_path / "mail.mbox").write_bytes(mbox(letters))
    command = ["import", tmp_path / "mail.mbox", "--as", LAN, "--json"]
    done = start(small_disk / "data", *command)
    assert is_a_plain_refusal(done, "disk_full") == 1
    subprocess.run(["mount", "-o", "remount,size=200m", small_disk], check=True)
    done = start(small_disk / "data", *command, "--processes", "0")
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)["messages"]
    assert counts["new"] + counts["known"] == len(letters)
    start(tmp_path / "unbroken", *command, "--processes", "0")
    assert contents(small_disk / "data") == contents(tmp_path / "unbroken")
    found = json.loads(start(small_disk / "data", "check", "--json").stdout)["findings"]
    assert {one["code"] for one in found} <= {"disk_nearly_full", "no_mail_server"}


def test_a_locked_database(data, tmp_path):
    before = contents(data)
    (tmp_path / "new.mbox").write_bytes(mbox([(2, TOM, LAN, "New", "Hi Lan")]))
    with closing(sqlite3.connect(data / "sincerely.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        importing = start(data, "import", tmp_path / "new.mbox", "--as", LAN, "--json", code=SHORT_WAIT)
        drafting = start(data, "draft", "information", "--to", TOM, "--json", code=SHORT_WAIT)
        reading = start(data, "today", "--json", code=SHORT_WAIT)
        other.execute("ROLLBACK")
    assert is_a_plain_refusal(importing, "database_locked") == 1
    assert is_a_plain_refusal(drafting, "database_locked") == 1
    assert reading.returncode == 0
    assert contents(data) == before
    done = start(data, "import", tmp_path / "new.mbox", "--as", LAN, "--json")
    assert json.loads(done.stdout)["messages"]["new"] == 1


@pytest.mark.parametrize("where", ["head", "middle"])
def test_a_damaged_database(data, where):
    path = data / "sincerely.sqlite3"
    with path.open("r+b") as file:
        size = path.stat().st_size
        file.seek(0 if where == "head" else 8192)
        file.write(b"spoiled " * (64 if where == "head" else (size - 16384) // 8))
    spoiled = path.read_bytes()
    for verb in READ_ONLY_VERBS:
        assert is_a_plain_refusal(start(data, *verb, "--json"), "database_failed") == 1
    checked = start(data, "check", "--json")
    assert checked.returncode == 1
    assert "Traceback" not in checked.stderr
    assert path.read_bytes() == spoiled


def test_a_port_in_use(data):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = start(data, "serve", "--port", port, "--json")
    assert is_a_plain_refusal(done, "port_in_use") == 1
    assert str(port) in done.stderr


APPROVE = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "sincerely.settings"
django.setup()
from datetime import UTC, datetime, timedelta
from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.writing import actions as writing
from sincerely.writing.provenance import whole
from sincerely.journey import letters
now = datetime.now(UTC) - timedelta(minutes=5)
owner = Owner.objects.get()
signed_in = accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=now), now=now)
text = "Hi Tom, the boxes left today. Lan"
letter = writing.propose(owner, person=None, to=[{"name": "Tom", "email": "tom@harbour.example"}], subject="Boxes",
    text=text, spans=whole(text, "owner"), task="information", mode="assist", language="en", reply_to=None, need="",
    proposed_by="person", now=now)
frozen = letters.freeze(letter, now=now)
letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=signed_in, now=now)
"""


def test_a_mail_server_that_is_down(data):
    """The letter stays queued and says why; nothing claims that it left."""
    approved = start(data, code=APPROVE)
    assert approved.returncode == 0, approved.stderr
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    worked = start(data, "worker", "--once", SINCERELY_SMTP_URL=f"smtp://127.0.0.1:{port}")
    assert worked.returncode == 0
    assert "Traceback" not in worked.stderr
    (delivery,) = json.loads(start(data, "outbox", "list", "--json").stdout)
    assert (delivery["state"], delivery["recipients"][0]["state"]) == ("queued", "queued")
    without = start(data, "worker", "--once")
    assert without.returncode == 0
    assert json.loads(start(data, "outbox", "list", "--json").stdout) == [delivery]


def test_in_words_too(tmp_path):
    """Without --json a person reads one line: what happened, what is safe, what to do."""
    done = start(tmp_path / "data", "import", tmp_path / "nowhere.mbox")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("There is nothing at")
    assert "Nothing was changed." in line
    assert line.endswith("Check the path and try again.")
