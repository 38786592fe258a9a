"""A small mailbox, the command line as a person starts it, and the shapes of INTERFACES.md as tables."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

LAN, TOM, MAI = "lan@firm.example", "tom@harbour.example", "mai@tranh.example"
NAMES = {LAN: "Lan Nguyen", TOM: "Tom Harbour", MAI: "Trần Thị Mai"}
LAST_DAY = date(2026, 11, 20)
LETTERS = [
    # days before the last one, from, to, subject, text
    (
        60,
        TOM,
        LAN,
        "Boxes",
        "Hi Lan,\n\nCould you send me the price for 500 boxes?\n\nTom\nHarbour Ltd\n+44 20 7946 0011",
    ),
    (59, LAN, TOM, "Re: Boxes", "Hi Tom,\n\nI'll send you the price by Friday.\n\nBest,\nLan"),
    (50, LAN, TOM, "Re: Boxes", "Hi Tom,\n\nThe price is 2.10 a box.\n\nBest,\nLan"),
    (40, MAI, LAN, "Hợp đồng", "Em Lan ơi,\n\nMai chị gửi em hợp đồng nhé.\n\nChị Mai"),
    (39, LAN, MAI, "Re: Hợp đồng", "Dạ chị Mai,\n\nEm cảm ơn chị ạ.\n\nEm Lan"),
    (5, MAI, LAN, "Tin buồn", "Em Lan,\n\nMẹ chị mất hôm Chủ nhật rồi em ạ.\n\nChị Mai"),
    (12, TOM, LAN, "Labels", "Hi Lan,\n\nCan you tell me when the labels will be ready?\n\nTom"),
    (6, TOM, LAN, "Labels", "Hi Lan,\n\nCould you let me know about the labels, please?\n\nTom"),
    (3, LAN, TOM, "Re: Labels", "Hi Tom,\n\nI'll send you the labels by Tuesday.\n\nBest,\nLan"),
]


def message(number, letter):
    """Return one letter as bytes with line feeds."""
    days, sender, to, subject, text, *files = letter
    at = datetime.combine(LAST_DAY, datetime.min.time()).astimezone() - timedelta(days=days) + timedelta(hours=9)
    one = EmailMessage(policy=SMTP.clone(linesep="\n"))
    one["From"], one["To"] = f"{NAMES[sender]} <{sender}>", f"{NAMES[to]} <{to}>"
    one["Subject"], one["Date"], one["Message-ID"] = subject, at, f"<{number}@{sender.partition('@')[2]}>"
    one.set_content(text)
    for content in files:
        one.add_attachment(content, maintype="application", subtype="octet-stream", filename="file.bin")
    return one.as_bytes()


def mbox(letters=None):
    """Return letters as an mbox."""
    chosen = enumerate(LETTERS if letters is None else letters)
    return b"".join(b"From x Thu Jan  1 00:00:00 2026\n" + message(*each) + b"\n" for each in chosen)


SHORT_WAIT = (
    "import sys, sincerely.settings as s\ns.DATABASES['default']['OPTIONS']['timeout'] = 0.3\n"
    "from sincerely.cli import main\nsys.exit(main(sys.argv[1:]))"
)
"""The command line, but that it waits a third of a second for a locked database."""


def start(data, *arguments, prefix=(), code=None, stdin="", **more):
    """Run the command line on a data folder, as a person's shell would."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    start_it = ["-c", code] if code else ["-m", "sincerely"]
    return subprocess.run(
        [*prefix, sys.executable, *start_it, *map(str, arguments)],
        env={**kept, "SINCERELY_DATA": str(data), **more},
        input=stdin, capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def is_a_plain_refusal(done, code):
    """Whether a run ended in one plain sentence or one JSON object, with exit code 1 or 2."""
    assert done.returncode in (1, 2), done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    error = json.loads(lines[0])["error"]
    assert list(error) == ["code", "message", "safe", "do"]
    assert all(isinstance(value, str) and value.strip() for value in error.values())
    assert error["code"] == code
    return done.returncode


def copy_of(folder, to: Path):
    """Copy a data folder, so that a test may spoil it."""
    shutil.copytree(folder, to)
    return to


class Any:
    """A shape that takes one of several; `None` among them allows null."""

    def __init__(self, *shapes):
        self.shapes = shapes


class Map:
    """A shape of an object whose keys are names of its own."""

    def __init__(self, shape):
        self.shape = shape


def wrong(value, shape, where="$"):
    """Return what in `value` is not as `shape` says: a dict has these keys and no other, [x] is a list of x."""
    if isinstance(shape, Any):
        found = [wrong(value, each, where) for each in shape.shapes]
        return [] if [] in found else min(found, key=len)
    if isinstance(shape, Map):
        if not isinstance(value, dict):
            return [f"{where}: not an object"]
        return [each for key in value for each in wrong(value[key], shape.shape, f"{where}.{key}")]
    if isinstance(shape, dict):
        if not isinstance(value, dict) or set(value) != set(shape):
            return [f"{where}: {sorted(value) if isinstance(value, dict) else value} instead of {sorted(shape)}"]
        return [each for key in shape for each in wrong(value[key], shape[key], f"{where}.{key}")]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where}: not a list"]
        return [each for n, one in enumerate(value) for each in wrong(one, shape[0], f"{where}[{n}]")]
    if isinstance(shape, frozenset):
        return [] if value in shape else [f"{where}: {value!r} is none of {sorted(shape)}"]
    if shape is moment:
        return [] if is_moment(value) else [f"{where}: {value!r} is no time with an offset"]
    good = value is None if shape is None else type(value) in ((int, float) if shape is float else (shape,))
    return [] if good else [f"{where}: {value!r} is not {shape}"]


def moment():
    """A shape: an ISO 8601 time with its offset."""


def is_moment(value):
    """Whether a value is an ISO 8601 time with an offset."""
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except (TypeError, ValueError):
        return False


KINDS = frozenset("promise ask thanks moment fact meeting thanks_owed role_change address_change absence order".split())
MATTERS = frozenset(
    "grief illness anger complaint apology conflict legal money_dispute job_loss bad_news private".split()
)
MODES = frozenset("off human assist draft auto".split())
RULES = frozenset(
    (
        "unfilled_gap nothing_specific reads_like_template wrong_name wrong_honorific wrong_language weekday_mismatch"
        " past_date amount_mismatch fact_not_in_thread missing_attachment unusual_recipient reply_all"
        " look_alike_address tone_clash foreign_link sensitive over_balance repeated_chase odd_hour clock_unknown"
        " time_agreed"
    ).split()
)
TIME = {
    "quote": str, "start": moment, "end": Any(moment, None),
    "grain": frozenset("second minute hour part day week month quarter year".split()),
    "rel": Any(None, frozenset(["before", "after"])), "lunar": bool, "sure": bool,
    "alternatives": [{"start": moment, "end": Any(moment, None)}],
}  # fmt: skip
NOTICE = {
    "id": str, "language": frozenset(["en", "vi"]),
    "notices": [{
        "kind": KINDS, "who": frozenset(["sender", "reader", "other"]), "what": Any(str, None), "quote": str, "start": int,
        "end": int, "due": Any(TIME, None), "confidence": float, "rule": str,
    }],
    "sensitive": [{"kind": MATTERS, "quote": str}], "mode": MODES,
}  # fmt: skip
CONCERN = {"rule": RULES, "blocks": bool, "quote": str, "why": str, "do": str}
REVIEW = {
    "id": int, "state": frozenset("proposed in_review approved declined undone".split()), "to": [str], "subject": str,
    "sha256": Any(str, None), "proposed_by": str, "concerns": [CONCERN], "created": moment,
}  # fmt: skip
OUTBOX = {
    "id": int, "state": frozenset("queued claimed on_wire sent rejected uncertain abandoned".split()),
    "message_id": str, "recipients": [{"email": str, "state": str, "reply": str}], "sha256": str, "approved_by": str,
    "approved_at": moment,
}  # fmt: skip
KNOWN = {"what": str, "quote": str, "message_id": str, "date": moment}
SIGNALS = (
    "rhythm_days", "silence_days", "silence_ratio", "silence_quantile", "quiet_unusual", "reciprocity", "initiative",
    "reply_hours_me", "reply_hours_them", "expected_reply_hours", "promises_kept_me", "promises_kept_them", "warmth",
    "channels", "tenure_days",
)  # fmt: skip
SIGNAL = {"value": Any(float, None), "n": int, "enough": bool, "unit": str, "formula": str, "source": str}
HIT = {"message_id": str, "date": moment, "from": str, "subject": str, "snippet": str, "marks": [[int]]}
PERSON = {
    "id": int, "name": str, "emails": [str], "phones": [str], "organisation": str, "title": str,
    "address_as": {"you": str, "them": str},
    "facts": [{"what": str, "quote": str, "message_id": str, "sensitive": bool}],
    "promises": [{
        "id": int, "by": frozenset(["me", "them"]), "quote": str, "due": Any(moment, None), "state": str,
        "closed_by": Any(str, None), "moved_to": Any(moment, None),
    }],
    "signals": dict.fromkeys(SIGNALS, SIGNAL), "entries": int, "mode": MODES,
    "balance": {"n": int, "machine": int, "limit": int},
}  # fmt: skip
TODAY = {
    "needs": [{
        "id": str, "rank": int, "person": str, "email": str, "kind": str, "mode": MODES, "reason": str,
        "above_next": Any(str, None), "evidence": [{"message_id": str, "date": moment, "quote": str}],
        "due": Any(moment, None),
    }],
    "complete": bool, "silent_sources": [str],
}  # fmt: skip
DRAFT = {
    "id": int, "mode": MODES, "language": str, "subject": str, "text": str,
    "gaps": [{"start": int, "end": int, "label": str}],
    "spans": [{"start": int, "end": int, "by": frozenset("owner composer model quote".split())}],
    "grounds": [{"start": int, "end": int, "message_id": Any(str, None)}],
    "brief": {
        "reason": str, "said": [KNOWN], "facts": [KNOWN], "promises": [KNOWN], "questions": [str],
        "address_as": {"you": str, "them": str}, "why_no_draft": str, "questions_about": [Any(KNOWN, None)],
        "promised_by": [frozenset({"owner", "them"})], "never_in_a_draft": [bool],
        "greetings": {"you": str, "them": str},
    },
    "refused": Any({"rule": str, "why": str}, None),
}  # fmt: skip
VERDICT = {
    "result": frozenset("match match_words mismatch erased unknown".split()), "id": Any(str, None),
    "checks": [{"name": str, "ok": bool, "why": str}],
}  # fmt: skip
IMPORT = {
    "messages": {"new": int, "known": int, "quarantined": int}, "people": int, "events": int, "notices": int,
    "seconds": float,
}  # fmt: skip
