"""`sincerely concerns --jsonl`: every input by its name, one error line for a bad one."""

import io
import json
import sys

import pytest

from sincerely.cli.concerns import answer
from sincerely.cli.lines import BadLineError, each_line
from sincerely.review.concerns import Candidate

FULL = {
    "id": 1, "lang": "en", "now": "2026-11-24T09:00:00+00:00", "owner": {"name": "Lan", "email": "lan@lasen.example"},
    "to": [{"name": "Tom Harbour", "email": "tom@harb0ur.example"}, {"email": "new@else.example"}], "cc": [{"email": "p@harbour.example"}],
    "thread": [{"from": "tom@harbour.example", "date": "2026-11-23", "text": "My mother passed away."}], "subject": "Boxes",
    "text": "Hi Tom,\nGreat news! This stays between us.", "attachments": [], "others": [], "known_facts": [], "known_to": ["tom@harbour.example"],
    "answered": {"from": "p@harbour.example", "others": []}, "chases": 2, "reader_zone": "-06:00", "reader_hours": [], "ai_letters": 7,
    "limit": 6, "matters": [], "kept_by": "", "has_machine_words": True, "typed": [[0, 3]], "own_links": [],
}  # fmt: skip


def test_every_input_reaches_its_rule():
    found = answer(FULL)
    assert found["id"] == 1
    rules = {each["rule"] for each in found["concerns"]}
    assert {
        "look_alike_address",
        "unusual_recipient",
        "reply_all",
        "tone_clash",
        "repeated_chase",
        "odd_hour",
        "over_balance",
    } <= rules
    assert all(each["why"] and each["do"] for each in found["concerns"])


def test_every_input_has_a_name():
    renamed = {"language": "lang"}
    assert {renamed.get(name, name) for name in Candidate.__dataclass_fields__} <= set(FULL)


@pytest.mark.parametrize(
    "wrong",
    [{"text": None}, {"to": "tom"}, {"to": [1]}, {"thread": [1]}, {"thread": {}}, {"attachments": ["a"]}, {"now": "yesterday"},
     {"chases": "2"}, {"chases": True}, {"reader_hours": [24]}, {"typed": [[1]]}, {"typed": [["a", 1]]}, {"answered": []},
     {"known_to": [1]}, {"subject": 1}, {"cc": [None]}, {"owner": 3}, {"ai_letters": 1.5}],
)  # fmt: skip
def test_a_bad_input_is_said_in_one_sentence(wrong):
    with pytest.raises(BadLineError):
        answer({**FULL, **wrong})


def test_a_bad_line_is_one_error_line_and_the_rest_go_on(monkeypatch, capsys):
    lines = "\n".join([json.dumps(FULL), "[]", json.dumps({**FULL, "to": 1}), json.dumps({"id": 4, "text": ""})])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert each_line("-", answer) == 1
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["error" in each for each in said] == [False, True, True, False]
