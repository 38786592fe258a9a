"""The check in the reader's browser answers as `sincerely verify` does; run by node where it is installed."""

import base64
import email
import json
import random
import shutil
import subprocess
import textwrap
from email.policy import SMTP
from pathlib import Path

import pytest
from letters import LOG, RECEIPT_ID, TEXT, VKEY, letter, payload_of, proof_of, proved_letter

from sincerely.trust.attached_proof import attach_proof
from sincerely.trust.mime_parts import read_message
from sincerely.trust.verify import verify_message
from sincerely.trust.words import visible_text

SCRIPT = Path(__file__).parents[2] / "sincerely" / "web" / "static" / "receipt.js"
HARNESS = """
const fs = require('fs'), vm = require('vm');
vm.runInThisContext(fs.readFileSync(process.argv[1], 'utf8'));
(async () => {
  for (const line of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
    const { message, pasted, facts } = JSON.parse(line);
    const check = pasted === undefined ? () => checkMessage(new Uint8Array(Buffer.from(message, 'base64')), facts)
      : () => checkPasted(pasted, facts);
    console.log(JSON.stringify(await answer(check)));
  }
})();
"""


def in_the_browser(questions):
    """What receipt.js answers to each question, as (key, what)."""
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed: the page's own check was not run")
    lines = "\n".join(json.dumps(question) for question in questions)
    done = subprocess.run([node, "-e", HARNESS, str(SCRIPT)], input=lines, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return [(said["key"], said["what"]) for said in map(json.loads, done.stdout.splitlines())]


def facts_of(message):
    return {"id": RECEIPT_ID, "origin": LOG, "erased": False, "content": payload_of(message)["content"]}


def ask(message, approved):
    return {"message": base64.b64encode(message).decode(), "facts": facts_of(approved)}


SHAPES = [
    {"with_html": with_html, "cte": cte, "files": files, "subject": subject}
    for with_html in (True, False)
    for cte in ("quoted-printable", "base64", "8bit")
    for files in ((), (("bảng giá.pdf", bytes(range(256))), ("một tên tệp rất dài " * 6 + ".pdf", b"\r\nx\n")))
    for subject in ("Price", "Báo giá hộp giấy & nắp “mới”")
]


def test_what_was_delivered_matches():
    letters = [letter(**shape) for shape in SHAPES]
    copies = [copy for one in letters for copy in (one, one.replace(b"\r\n", b"\n"), b"X-A: b\r\n" + one)]
    asked = [ask(copy, one) for one in letters for copy in (one, one.replace(b"\r\n", b"\n"), b"X-A: b\r\n" + one)]
    assert in_the_browser(asked) == [("match", "")] * len(copies)


def test_a_letter_with_its_proof_matches_and_words_there_do_not():
    core, proof = proved_letter()
    mixed, mixed_proof = proved_letter(files=(("a.pdf", b"a"),))
    attached = attach_proof(core, proof)
    foreign = proof_of({**payload_of(core), "id": "0" * 22})
    start = attached.rindex(b"\r\n\r\n") + 4
    forged = attached[:start] + base64.b64encode(b"Pay now.") + attached[attached.index(b"\r\n--", start) :]
    inline = attached.replace(b"attachment; filename", b"inline; filename")
    described = attached.replace(b"Content-Disposition: att", b"Content-Description: pay\r\nContent-Disposition: att")
    answers = in_the_browser(
        [
            ask(attached, core),
            ask(attach_proof(mixed, mixed_proof), mixed),
            ask(attached.replace(b"\r\n", b"\n"), core),
            *(ask(bad, core) for bad in (forged, inline, described, attach_proof(core, foreign))),
        ]
    )
    assert answers[:3] == [("match", "")] * 3
    assert [key for key, _ in answers[3:]] == ["added"] * 4


def rewrapped(message, width):
    copy = email.message_from_bytes(message, policy=SMTP)
    for part in copy.walk():
        if part.get_content_maintype() == "text":
            lines = part.get_payload(decode=True).decode().splitlines()
            wrapped = [piece for line in lines for piece in textwrap.wrap(line, width, break_long_words=False) or [""]]
            part.set_payload(base64.encodebytes("\r\n".join(wrapped).encode()).decode())
            part.replace_header("Content-Transfer-Encoding", "base64")
    return copy.as_bytes()


CASES = [
    ("> Tom", "> Tom\r\n\r\nPay to another account.", "more"),
    ("Em gửi anh báo giá", "Em gửi anh", "less"),
    ("1.000 hộp", "9.000 hộp", "changed"),
    ("p{margin:0}", "p{margin:9}", "changed"),
    ("Subject: ", "Subject: x", "header"),
    ("MIME-Version", "Reply-To: other@elsewhere.example\r\nMIME-Version", "header"),
    ("multipart/alternative", "multipart/mixed", "part"),
    ("MIME-Version: 1.0\r\n", "Content-Type: text/plain\r\n", "build"),
    ("\r\n--=_b7_0--", "\r\n--=_b7_0--\r\nPay now.\r\n", "more"),
    ("\r\n--=_b7_0--", '\r\n--=_b7_0\r\nContent-Type: text/plain; name="n.txt"\r\n\r\nhi\r\n--=_b7_0--', "added"),
    ('text/plain; charset="utf-8"', 'text/plain; charset="iso-8859-1"', "more"),
    ('text/plain; charset="utf-8"', 'text/plain; charset="utf-8"; format=flowed; delsp=yes', "changed"),
]


def test_differences_are_named():
    message = letter(cte="8bit")
    assert all(old.encode() in message for old, _, _ in CASES)
    asked = [ask(message.replace(old.encode(), new.encode(), 1), message) for old, new, _ in CASES]
    answers = in_the_browser(asked)
    assert [key for key, _ in answers] == [key for _, _, key in CASES]
    assert answers[4] == ("header", "Subject")
    assert answers[5] == ("header", "Reply-To")
    assert answers[9] == ("added", "n.txt")


def test_the_browser_and_the_command_line_agree_about_damaged_copies():
    """600 copies with one to three random changes: both accept, both accept as words, or both refuse."""
    chance = random.Random(20261123)
    asked, expected = [], []
    for number in range(600):
        shape = SHAPES[number % len(SHAPES)]
        message, proof = proved_letter(**shape)
        copy = damaged(message, chance)
        verdict = verify_message(copy, proof, VKEY)
        asked.append(ask(copy, message))
        expected.append({"match": "match", "match_words": "words"}.get(verdict.result, "refused"))
    answers = [key if key in ("match", "words") else "refused" for key, _ in in_the_browser(asked)]
    assert [(i, a, e) for i, (a, e) in enumerate(zip(answers, expected, strict=True)) if a != e] == []
    assert {"match", "words", "refused"} == set(expected)
    assert expected.count("refused") > 100


PIECES = [b" ", b"\r\n", b"\r\n ", b">", b"x", b"=20", b"=\r\n", b"\t", b"\xc3", b"--", b"&amp;", b"<b>", b";", b'"']


def damaged(message, chance):
    if chance.random() < 0.2:
        return rewrapped(message, chance.randrange(20, 90))
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(message))
        message = message[:at] + chance.choice(PIECES) + message[at + chance.randrange(0, 2) :]
    return message


def test_pasted_text():
    plain, page = letter(with_html=False), letter()
    shown = visible_text(read_message(page).parts[1].content.decode())
    unquoted = "\n".join(line.removeprefix("> ") for line in TEXT.splitlines())
    questions = [
        ({"pasted": TEXT, "facts": facts_of(plain)}, "words"),
        ({"pasted": TEXT.replace(" ", "\n  "), "facts": facts_of(page)}, "words"),
        ({"pasted": shown, "facts": facts_of(page)}, "words"),
        ({"pasted": TEXT.replace("\n", "\r\n"), "facts": facts_of(page)}, "words"),
        ({"pasted": "\n".join(f"> {line}".strip() for line in TEXT.splitlines()), "facts": facts_of(page)}, "words"),
        ({"pasted": "\n".join(f">{line}" for line in TEXT.splitlines()), "facts": facts_of(plain)}, "words"),
        (
            {"pasted": "Tom wrote:\n" + "\n".join(f"> {line}" for line in TEXT.splitlines()), "facts": facts_of(page)},
            "more",
        ),
        ({"pasted": TEXT.replace("hộp & nắp", "“hộp” & nắp"), "facts": facts_of(page)}, "changed"),
        ({"pasted": TEXT + "more", "facts": facts_of(page)}, "more"),
        ({"pasted": TEXT[:-20], "facts": facts_of(page)}, "less"),
        ({"pasted": TEXT.replace("1.000", "9.000"), "facts": facts_of(page)}, "changed"),
        ({"pasted": unquoted, "facts": facts_of(page)}, "less"),
    ]
    assert [key for key, _ in in_the_browser([question for question, _ in questions])] == [key for _, key in questions]


def test_the_script_is_small_and_asks_nobody():
    source = SCRIPT.read_text(encoding="utf-8")
    assert len(source.encode()) < 15_000
    for word in ("fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "innerHTML", "eval(", "import", "cookie"):
        assert word not in source


def test_a_message_of_another_receipt_is_told_apart():
    message = letter()
    other = message.replace(RECEIPT_ID.encode(), b"A" * 22)
    assert in_the_browser([ask(other, message)]) == [("other", "A" * 22)]


def test_our_own_sha256_is_the_browsers():
    """Lengths around every edge of a block, and bytes of every value; the page falls back to it on plain http."""
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed: the page's own SHA-256 was not run")
    script = """
    const fs = require('fs'), vm = require('vm'), crypto = require('crypto');
    vm.runInThisContext(fs.readFileSync(process.argv[1], 'utf8'));
    let n = 0;
    for (const size of [...Array(200).keys(), 511, 512, 513, 65535, 65536, 1000003]) {
      const data = Uint8Array.from({ length: size }, (_, i) => (i * 31 + size) % 256);
      const right = crypto.createHash('sha256').update(data).digest('hex');
      if (vm.runInThisContext('plainSha256')(data) !== right) console.log('differs at', size);
      n += 1;
    }
    console.log(n);"""
    done = subprocess.run([node, "-e", script, str(SCRIPT)], capture_output=True, text=True, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["206"], "")
