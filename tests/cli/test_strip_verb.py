"""`strip` on the command line: one letter, or one a line, with bad lines told and passed over."""

import json
from pathlib import Path

import pytest

from sincerely.cli import main

LETTER = "Fine.\n\n-- \nAda\n\nOn Mon, 5 Jun 2023 at 14:30, Bo <bo@gom.example> wrote:\n> Friday?"
PARTS = ("reply", "quoted", "signature", "forwarded", "disclaimer")


def test_one_letter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(LETTER, encoding="utf-8")
    assert main(["strip", str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert tuple(found) == PARTS
    assert (found["reply"], found["signature"]) == ("Fine.", "-- \nAda")
    assert main(["strip", str(file)]) == 0
    assert "[quoted]" in capsys.readouterr().out


def test_a_letter_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letters.jsonl"
    lines = [
        json.dumps({"id": "a", "text": LETTER}),
        "no json",
        json.dumps({"id": "b"}),
        json.dumps({"id": 3, "text": ""}),
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["strip", "--jsonl", str(file)]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert tuple(found[0]) == ("id", *PARTS)
    assert [line.get("id") for line in found] == ["a", None, "b", 3]
    assert [("error" in line) for line in found] == [False, True, True, False]


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strip", "/nowhere/letter.txt", "--json"]) == 2
    assert set(json.loads(capsys.readouterr().err)["error"]) == {"code", "message", "safe", "do"}
