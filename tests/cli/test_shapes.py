"""What every verb answers with --json, held to INTERFACES.md key by key; help for all, words for every no."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_desk import (
    CONCERN,
    DRAFT,
    HIT,
    IMPORT,
    LAN,
    LAST_DAY,
    LETTERS,
    MAI,
    NOTICE,
    OUTBOX,
    PERSON,
    REVIEW,
    SIGNAL,
    SIGNALS,
    TIME,
    TODAY,
    TOM,
    VERDICT,
    Any,
    mbox,
    wrong,
)  # fmt: skip

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.cli import VERBS, main
from tests.sending.desk_scene import approve, write


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    """A ledger and a folder of the test's own."""
    settings.SINCERELY_DATA = tmp_path / "data"


@pytest.fixture
def box(tmp_path):
    """The small mailbox as a file."""
    path = tmp_path / "mail.mbox"
    path.write_bytes(mbox())
    return path


@pytest.fixture
def say(capsys):
    """Run a verb with --json: exit code, what it said on stdout, what on stderr."""

    def run(*arguments):
        code = main([*map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def tell(say):
    """Run a verb that goes well and return its object."""

    def run(*arguments):
        code, out, err = say(*arguments)
        assert (code, err) == (0, "")
        return json.loads(out)

    return run


@pytest.fixture
def lan(db, box, tell):
    """Lan's desk, filled through the command line."""
    tell("import", box, "--as", LAN, "--processes", "0")
    return Owner.objects.get(email=LAN)


@pytest.fixture
def sent(lan, tmp_path):
    """A letter with the software's part in it, approved; and its file as it leaves."""
    now = datetime.now(UTC)
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(lan, now=now), now=now)
    text = "Hi Tom,\n\nThe 40 boxes left today.\n\nLan"
    approval = approve(write(lan, now, text=text, by="composer"), sign_in, now)
    file = tmp_path / "letter.eml"
    file.write_bytes(bytes(approval.content))
    return approval, file


def test_help_lists_every_verb_in_one_line(capsys):
    assert main(["--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for verb in VERBS:
        (line,) = [line for line in lines if line.startswith(f"  {verb} ")]
        assert 15 < len(line.split(maxsplit=1)[1]) < 90
    assert main([]) == 2


def test_help_loads_no_verb():
    asked = "import sys; from sincerely.cli import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name for name in said.stderr.split() if name.startswith("sincerely.")}
    assert loaded == {"sincerely.cli", "sincerely.cli.errors", "sincerely.cli.terminal"}


@pytest.mark.parametrize("verb", VERBS)
def test_help_of_a_verb_has_an_example_that_it_understands(verb, capsys):
    with pytest.raises(SystemExit) as done:
        main([verb, "--help"])
    out = capsys.readouterr().out
    assert done.value.code == 0
    assert "--json" in out
    assert f"Example:\n  sincerely {verb}" in out


def test_import_counts_what_is_new(box, db, tell):
    first = tell("import", box, "--as", LAN, "--processes", "0")
    again = tell("import", box, "--as", LAN, "--processes", "0")
    assert wrong(first, IMPORT) == wrong(again, IMPORT) == []
    assert first["messages"] == {"new": len(LETTERS), "known": 0, "quarantined": 0}
    assert first["people"] == 2
    assert first["notices"] > 0
    assert again["messages"] == {"new": 0, "known": len(LETTERS), "quarantined": 0}
    assert (again["people"], again["events"], again["notices"]) == (0, 0, 0)


def test_today(lan, tell):
    found = tell("today", "--date", LAST_DAY)
    assert wrong(found, TODAY) == []
    assert [need["rank"] for need in found["needs"]] == list(range(1, len(found["needs"]) + 1))
    assert {need["email"]: need["mode"] for need in found["needs"]} == {MAI: "human", TOM: "draft"}
    assert all(need["evidence"] for need in found["needs"])
    assert found["needs"][-1]["above_next"] is None


def test_person_and_signals(lan, tell):
    found = tell("person", TOM)
    assert wrong(found, PERSON) == []
    assert (found["name"], found["emails"], found["entries"]) == ("Tom Harbour", [TOM], 6)
    assert {one["by"] for one in found["promises"]} == {"me"}
    assert "I'll send you the labels by Tuesday" in [one["quote"] for one in found["promises"]]
    signals = tell("signals", "Tom Harbour")
    assert wrong(signals, dict.fromkeys(SIGNALS, SIGNAL)) == []


def test_search_folds_the_marks_over_letters(lan, tell):
    found = tell("search", "hop dong", "--limit", "2")
    assert wrong(found, {"hits": [HIT], "total": int, "ignored": list, "unknown": list, "ranked": Any(int, None)}) == []
    assert found["total"] == 2
    assert tell("search", "from:tom after:2026-11-01")["total"] == 2
    assert tell("search", "nothinglikethis") == {
        "hits": [],
        "total": 0,
        "ignored": [],
        "unknown": [],
        "ranked": None,
    }


def test_draft_of_routine_and_of_what_is_only_ours(lan, tell):
    draft = tell("draft", "information", "--to", TOM)
    assert wrong(draft, DRAFT) == []
    assert draft["refused"] is None
    assert draft["gaps"]
    assert "".join(draft["text"][span["start"] : span["end"]] for span in draft["spans"]) == draft["text"]
    for kind in ("condolence", "thanks", "congratulation", "apology", "complaint", "legal", "private"):
        brief = tell("draft", kind, "--to", MAI)
        assert wrong(brief, DRAFT) == []
        assert (brief["mode"], brief["text"], brief["spans"], brief["gaps"]) == ("human", "", [], [])
        assert brief["refused"]["why"]


def test_review_and_outbox(lan, sent, tell, say):
    approval, _file = sent
    waiting = tell("draft", "information", "--to", TOM)["id"]
    listed = tell("review", "list")
    assert wrong(listed, [REVIEW]) == []
    assert {one["id"]: one["state"] for one in listed} == {waiting: "proposed", approval.letter_id: "approved"}
    shown = tell("review", "show", waiting)
    assert wrong(shown, REVIEW) == []
    assert "unfilled_gap" in [one["rule"] for one in shown["concerns"] if one["blocks"]]
    assert tell("review", "show", approval.letter_id)["sha256"] == approval.sha256
    (delivery,) = tell("outbox", "list")
    assert wrong(delivery, OUTBOX) == []
    assert tell("outbox", "show", delivery["id"]) == delivery
    assert (delivery["state"], delivery["sha256"]) == ("queued", approval.sha256)
    code, _out, err = say("outbox", "resolve", delivery["id"], "sent")
    assert (code, json.loads(err)["error"]["code"]) == (1, "needs_a_person")
    assert tell("outbox", "show", delivery["id"]) == delivery


def test_verify_answers_0_only_for_what_was_approved(sent, tell, say, tmp_path):
    approval, file = sent
    found = tell("verify", file)
    assert wrong(found, VERDICT) == []
    assert (found["result"], found["id"]) == ("match", approval.receipt_id)
    changed = tmp_path / "changed.eml"
    changed.write_bytes(file.read_bytes().replace(b"40 boxes", b"90 boxes"))
    code, out, _err = say("verify", changed)
    assert wrong(json.loads(out), VERDICT) == []
    assert (code, json.loads(out)["result"]) == (1, "mismatch")


def test_check_and_ledger(sent, tell, tmp_path):
    approval, _file = sent
    assert wrong(tell("check"), {"ok": bool, "findings": [{"code": str, "message": str, "do": str}]}) == []
    assert wrong(tell("ledger", "prove", approval.receipt_id), {"proof": str}) == []
    audit = tell("ledger", "audit")
    assert wrong(audit, {"size": int, "root": str, "ok": bool, "problems": [str]}) == []
    assert audit["size"] == 1
    assert tell("ledger", "export", tmp_path / "tiles") == {"tiles": 1}


GRIEF = "My mother died on Sunday. I'll call you tomorrow at 10."
LETTER = {
    "id": "l", "owner": {"name": "Lan Nguyen", "email": LAN}, "to": [{"name": "Tom Harbour", "email": TOM}],
    "thread": [], "subject": "Price", "text": "Dear Tim,\n\nThe file is attached. It costs […].\n\nLan",
    "attachments": [],
}  # fmt: skip
STRIPPED = {"id": str, "reply": str, "quoted": str, "signature": str, "forwarded": str, "disclaimer": str}
LINES = {
    "notice": ({"id": "n", "text": GRIEF, "date": "2026-11-20T09:00:00+01:00"}, NOTICE),
    "times": (
        {"id": "t", "text": "tomorrow at 10", "lang": "en", "now": "2026-11-20T09:00:00+01:00", "tz": "Europe/Berlin"},
        {"id": str, "times": [TIME]},
    ),
    "strip": ({"id": "s", "text": "Yes.\n\n> Really?"}, STRIPPED),
    "concerns": (LETTER, {"id": str, "concerns": [CONCERN]}),
}


@pytest.mark.parametrize("verb", LINES)
def test_lines_in_lines_out(verb, tmp_path, capsys):
    """The same order; one bad line is one error line, and the rest go on."""
    line, shape = LINES[verb]
    file = tmp_path / "in.jsonl"
    bad = ["no json", '{"id": "b"}', '{"id": "c", "text": 7}', "[1]", '{"id": "d", "text": ']
    file.write_text("\n".join([json.dumps(line), *bad, json.dumps(line)]) + "\n", encoding="utf-8")
    assert main([verb, "--jsonl", str(file)]) == 1
    first, *errors, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert wrong(first, shape) == []
    assert first == last
    assert any(first[key] for key in shape if key not in ("id", "language", "mode"))
    where = [one.get("id") or one["line"] for one in errors]
    assert where == [2, "b", "c", 5, 6]
    assert all(isinstance(one["error"], str) and one["error"] for one in errors)


def test_one_text_at_a_time(tell):
    found = tell("notice", "--text", GRIEF, "--date", "2026-11-20T09:00:00+01:00")
    assert wrong(found, NOTICE) == []
    assert (found["mode"], {one["kind"] for one in found["sensitive"]}) == ("human", {"grief"})
    for one in found["notices"]:
        assert GRIEF[one["start"] : one["end"]] == one["quote"]
    times = tell("times", "tomorrow at 10", "--now", "2026-11-20T09:00:00+01:00")
    assert wrong(times, {"times": [TIME]}) == []


NO = [
    (["person", "Nobody"], 1, "no_such_person"),
    (["signals", "Nobody"], 1, "no_such_person"),
    (["today", "--date", "yesterday-ish"], 2, "bad_date"),
    (["draft", "poem", "--to", TOM], 2, "no_such_kind"),
    (["draft", "information", "--to", "Nobody"], 1, "no_such_person"),
    (["draft", "information", "--to", TOM, "--need", "0"], 1, "no_such_need"),
    (["review", "show", "99"], 1, "no_such_letter"),
    (["outbox", "show", "99"], 1, "no_such_delivery"),
    (["quarantine", "show", "99"], 2, "no_such_item"),
    (["ledger", "prove", "nothing"], 1, "no_such_receipt"),
    (["verify", "/nowhere/letter.eml"], 2, "cannot_read"),
    (["strip", "/nowhere"], 2, "cannot_read"),
    (["notice", "/nowhere"], 2, "cannot_open"),
    (["notice", "--jsonl", "/nowhere"], 2, "cannot_open"),
    (["times"], 2, "usage"),
    (["times", "noon", "--tz", "Mars/Olympus"], 2, "usage"),
    (["today", "--owner", "somebody@else.example"], 2, "no_such_owner"),
    (["owner", "add", "noaddress"], 2, "no_address"),
    (["import", "/nowhere"], 2, "no_such_path"),
    (["today", "--no-such-option"], 2, "usage"),
    (["review", "show", "seven"], 2, "usage"),
    (["person"], 2, "usage"),
    (["no-such-verb"], 2, "usage"),
]


@pytest.mark.parametrize(("arguments", "code", "name"), NO, ids=[" ".join(one[0]) for one in NO])
def test_every_no_is_one_object_on_stderr(lan, say, arguments, code, name):
    got, out, err = say(*arguments)
    assert (got, out) == (code, "")
    error = json.loads(err)
    assert wrong(error, {"error": {"code": str, "message": str, "safe": str, "do": str}}) == []
    assert all(error["error"].values())
    assert error["error"]["code"] == name


@given(days=st.integers(-3, 70))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_today_of_a_day_knows_nothing_later(lan, tell, days):
    day = LAST_DAY - timedelta(days=days)
    for need in tell("today", "--date", day)["needs"]:
        for one in need["evidence"]:
            assert datetime.fromisoformat(one["date"]).date() <= day


@pytest.mark.parametrize("day", [date(2026, 9, 24), date(2026, 10, 13), date(2026, 11, 1), date(2026, 11, 15)])
def test_today_of_a_day_is_as_if_the_mailbox_ended_there(lan, bob, box, tell, say, day):
    """The same needs, reasons and evidence as a desk has that never saw what came later."""
    until = [one for one in LETTERS if LAST_DAY - timedelta(days=one[0]) <= day]
    box.write_bytes(mbox(until).replace(LAN.encode(), bob.email.encode()))
    tell("import", box, "--owner", bob.email, "--as", bob.email, "--processes", "0")
    whole = tell("today", "--date", day, "--owner", LAN)["needs"]
    ended = tell("today", "--date", day, "--owner", bob.email)["needs"]
    assert [plain(one) for one in whole] == [plain(one) for one in ended]


def plain(need):
    """A need without what differs between two desks: its id, and the owner's own domain."""
    evidence = [(one["message_id"].partition("@")[0], one["date"][:10], one["quote"]) for one in need["evidence"]]
    return need["rank"], need["email"], need["kind"], need["mode"], need["reason"], need["above_next"], evidence
