"""`sincerely contacts export`: a new file that only its owner reads, or none; nothing is ever written over."""

import json
import stat

import pytest
import vobject

from sincerely.cli import main
from sincerely.people import actions as people

ALICE = ("--owner", "alice@desk.example")


@pytest.fixture
def say(capsysbinary):
    """Run `contacts`: exit code, what it said on stdout and on stderr, as bytes."""

    def run(*arguments):
        code = main(["contacts", *map(str, arguments), *ALICE])
        return code, *capsysbinary.readouterr()

    return run


@pytest.fixture
def tom(alice):
    return people.create_person(alice, "Tom Reed", "tom@harbour.example")


def test_a_new_file_is_written_whole_and_private(tom, say, tmp_path):
    path = tmp_path / "people.vcf"
    code, out, _ = say("export", "--form", "vcard", "--version", "3.0", "--to", path, "--json")
    assert (code, json.loads(out)) == (0, {"people": 1, "form": "vcard", "to": str(path)})
    assert vobject.readOne(path.read_text()).fn.value == "Tom Reed"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["people.vcf"]


def test_without_a_file_it_goes_to_standard_output(tom, say):
    code, out, _ = say("export", "--form", "csv", "--bom")
    assert code == 0
    assert out.startswith(b"\xef\xbb\xbfName,")
    assert b"tom@harbour.example" in out


def test_a_file_that_is_there_is_left_as_it_is(tom, say, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("mine")
    code, _, said = say("export", "--form", "csv", "--to", path, "--json")
    assert code == 1
    assert json.loads(said)["error"]["code"] == "file_exists"
    assert path.read_text() == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["people.csv"]


@pytest.mark.parametrize("place", ["nowhere/people.csv", "."])
def test_a_place_that_is_none_is_refused_in_words(tom, say, tmp_path, place):
    code, _, said = say("export", "--form", "csv", "--to", tmp_path / place, "--json")
    assert code == 1
    assert json.loads(said)["error"]["code"] in ("cannot_write", "file_exists")


def test_nobody_is_said_and_no_file_is_made(alice, say, tmp_path):
    code, _, said = say("export", "--form", "vcard", "--to", tmp_path / "people.vcf", "--json")
    assert code == 1
    assert json.loads(said)["error"]["code"] == "nobody"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("wrong", [["export"], ["export", "--form", "pdf"], []])
def test_bad_usage_is_refused(alice, say, wrong):
    assert say(*wrong)[0] == 2
