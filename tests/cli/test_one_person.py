"""`sincerely person --export` and `--erase`: everything as a file; seen first, the name typed, and then gone for good."""

import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from django.db import connection

from sincerely.cli import main
from sincerely.people import actions as people
from sincerely.people import queries
from sincerely.people.models import Person

ALICE = ("--owner", "alice@desk.example")
HOME = Path(__file__).parents[2]
LETTER = (
    "From x Mon Nov 23 09:00:00 2026\nFrom: {sender}\nTo: Alice <alice@desk.example>\nMessage-ID: <{number}@post.example>\n"
    "Date: Mon, 23 Nov 2026 09:00:00 +0000\nSubject: {subject}\n\nDear Alice,\n\n{text}\n\nYours\n\n"
)
QUILL = LETTER.format(
    sender="Quilla Quincunx <quilla@quincunx.example>", number=1, subject="Periwinkle",
    text="I will send you the marmalade by Friday.",
)  # fmt: skip
CY = LETTER.format(sender="Cy <cy@far.example>", number=2, subject="List", text="I will send you the list by Friday.")


@pytest.fixture
def say(capsys):
    """Run `person`: exit code, what it said on stdout and on stderr."""

    def run(*arguments):
        code = main(["person", *map(str, arguments), *ALICE])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def tom(alice, now):
    person = people.create_person(alice, "Tom Reed", "tom@harbour.example")
    people.add_note(alice, person, "Likes tea", kind="call", at=now, now=now)
    return person


def test_everything_is_written_into_a_new_private_file(tom, say, tmp_path):
    path = tmp_path / "tom.zip"
    code, out, _ = say("Tom Reed", "--export", path, "--json")
    assert (code, json.loads(out)) == (0, {"person": tom.pk, "messages": 0, "to": str(path)})
    assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as file:
        found = json.loads(file.read("person.json"))
    assert (found["name"], [one["text"] for one in found["entries"]]) == ("Tom Reed", ["Likes tea"])
    code, _, said = say("Tom Reed", "--export", path, "--json")
    assert (code, json.loads(said)["error"]["code"]) == (1, "file_exists")


def test_nothing_is_erased_without_the_name(tom, say, monkeypatch):
    code, out, _ = say("Tom Reed", "--erase", "--json")
    assert (code, json.loads(out)["erased"], json.loads(out)["goes"]["notes"]) == (0, False, 1)
    code, _, said = say("Tom Reed", "--yes-erase", "Tom", "--json")
    assert (code, json.loads(said)["error"]["code"]) == (1, "not_the_name")
    monkeypatch.setattr("builtins.input", lambda _: "")
    code, out, _ = say("Tom Reed", "--erase")
    assert code == 0
    assert "1 note or call" in out
    assert "Nothing was erased." in out
    assert Person.objects.filter(pk=tom.pk).exists()


def test_with_the_name_typed_they_are_gone(alice, tom, say, monkeypatch):
    monkeypatch.setattr("builtins.input", lambda _: " Tom  Reed ")
    code, out, _ = say("tom@harbour.example", "--erase")
    assert code == 0
    assert "Erased." in out
    assert queries.find_person(alice, "tom@harbour.example") is None


def test_of_two_of_a_name_none_is_guessed_and_nobody_erases_themself(alice, tom, say, tmp_path):
    other = people.create_person(alice, "Tom Reed", "other@harbour.example")
    path = tmp_path / "tom.zip"
    for does in (("--yes-erase", "Tom Reed"), ("--erase",), ("--export", path)):
        for who in ("Tom Reed", "Tom"):
            code, _, said = say(who, *does, "--json")
            error = json.loads(said)["error"]
            assert (code, error["code"]) == (1, "several_people")
            for one, address in ((tom, "tom@harbour.example"), (other, "other@harbour.example")):
                assert f"{one.pk} Tom Reed, {address}" in error["do"]
    assert not path.exists()
    code, out, _ = say("other@harbour.example", "--export", path, "--json")
    assert (code, json.loads(out)["person"]) == (0, other.pk)
    for number in range(9):
        people.create_person(alice, f"Tom {number}", f"{number}@harbour.example")
    assert "; and 3 more." in say("Tom", "--export", path)[2]
    Person.objects.create(owner=alice, kind="self", name="Alice Ashdown")
    code, _, said = say("Alice Ashdown", "--yes-erase", "Alice Ashdown", "--json")
    assert (code, json.loads(said)["error"]["code"]) == (1, "yourself")
    assert Person.objects.filter(name="Tom Reed").count() == 2


@pytest.mark.skipif(connection.vendor == "postgresql", reason="looks into the files of SQLite")
def test_no_word_of_them_stands_in_any_file_of_the_data_folder(tmp_path):
    desk, mail = tmp_path / "desk", tmp_path / "mail.mbox"
    mail.write_text(QUILL + CY)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    env = {**kept, "SINCERELY_DATA": str(desk), "PYTHONPATH": str(HOME)}

    def run(*arguments):
        command = [sys.executable, "-m", "sincerely", *map(str, arguments)]
        return subprocess.run(command, env=env, cwd=HOME, capture_output=True, text=True, check=True).stdout

    def found(*words):
        raw = {path.name: path.read_bytes().lower() for path in desk.rglob("*") if path.is_file()}
        return {(name, word) for name, said in raw.items() for word in words if word.encode() in said}

    run("import", mail, "--as", "alice@desk.example")
    words = ("quincunx", "quilla", "marmalade", "periwinkle")
    assert {word for _, word in found(*words)} == set(words)
    # Another connection keeps the database open, as a desk that is served does.
    with sqlite3.connect(desk / "sincerely.sqlite3") as open_too:
        open_too.execute("SELECT 1 FROM people_person").fetchall()
        open_too.commit()
        said = json.loads(run("person", "quilla@quincunx.example", "--yes-erase", "Quilla Quincunx", "--json"))
        assert (said["erased"], said["goes"]["messages"]) == (True, 1)
        assert found(*words) == set()
        assert found("far.example")
    assert "cy@far.example" in run("person", "Cy", "--json")
