"""The verb `times` and the loop over JSON lines that other verbs share."""

import argparse
import io
import json
from pathlib import Path
from typing import Any

import pytest

from sincerely.cli import lines, times
from sincerely.cli.errors import Refusal

NOW = "2026-03-11T09:30:00+07:00"


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    times.add_arguments(parser)
    return times.run(parser.parse_args(words))


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_it_answers_one_text_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("3 rưỡi chiều mai", "--lang", "vi", "--now", NOW, "--tz", "Asia/Ho_Chi_Minh", "--json") == 0
    assert printed(capsys) == [{"times": [{
        "quote": "3 rưỡi chiều mai", "start": "2026-03-12T15:30:00+07:00", "end": None, "grain": "minute", "rel": None,
        "lunar": False, "sure": True, "alternatives": [],
    }]}]  # fmt: skip


def test_it_tells_a_person_what_to_ask(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("on 3/4/2026", "--now", NOW) == 0
    assert "ask: or 2026-04-03" in capsys.readouterr().out


@pytest.mark.parametrize("words", [(), ("tomorrow", "--now", "soon"), ("tomorrow", "--tz", "Mars/Olympus")])
def test_bad_usage_is_refused_with_an_example(words: tuple[str, ...]) -> None:
    with pytest.raises(Refusal) as refused:
        run(*words)
    assert refused.value.exit_code == 2
    assert times.EXAMPLE in refused.value.do


def test_lines_are_answered_in_order_and_a_bad_one_does_not_stop_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "given.jsonl"
    good = {"text": "mai em gửi", "lang": "vi", "now": "2026-03-11T09:30:00", "tz": "Asia/Ho_Chi_Minh"}
    rows = [
        json.dumps({"id": "a", **good}, ensure_ascii=False).encode(), b"{", b"", b"\xff\xfe", b"[1]",
        json.dumps({"id": "b", "text": 7}).encode(), json.dumps({"id": "c", **good, "lang": "fr"}).encode(),
        json.dumps({"id": "d", **good, "text": "\ud800 mai em gửi"}).encode(),
    ]  # fmt: skip
    given.write_bytes(b"\n".join(rows))
    assert run("--jsonl", str(given)) == 1
    answers = printed(capsys)
    assert [a.get("id", a.get("line")) for a in answers] == ["a", 2, 4, 5, "b", "c", "d"]
    assert ["error" in a for a in answers] == [False, True, True, True, True, True, False]
    assert answers[0]["times"][0]["start"] == "2026-03-12T00:00:00+07:00"


def test_good_lines_from_standard_input_give_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b'{"id": 1, "text": "tomorrow", "now": "%s"}\n' % NOW.encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert run("--jsonl", "-") == 0
    assert printed(capsys)[0]["id"] == 1


def test_a_file_that_is_not_there_is_bad_usage() -> None:
    with pytest.raises(Refusal) as refused:
        run("--jsonl", "/nowhere/at/all.jsonl")
    assert (refused.value.code, refused.value.exit_code) == ("cannot_open", 2)


def test_a_handler_that_fails_costs_only_its_own_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = tmp_path / "two.jsonl"
    given.write_text('{"n": 0}\n{"n": 2}\n')
    assert lines.each_line(str(given), lambda line: {"half": 2 // line["n"]}) == 1
    answers = printed(capsys)
    assert "ZeroDivisionError" in answers[0]["error"] and answers[1] == {"half": 1}
