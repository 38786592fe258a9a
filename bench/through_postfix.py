"""Hard letters, approved and sent: what arrives is what was approved, straight and after Postfix relayed it.

    .venv/bin/python bench/through_postfix.py [--letters 1000] [--seed 1]

Needs Debian's Postfix and root (its daemons want it); all of it runs on loopback from a folder of its own. Then each
letter is put through what known transports do to mail, and the table says which still verify and how.
"""

import argparse
import contextlib
import os
import quopri
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP, compat32
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = Path(tempfile.mkdtemp(prefix="sincerely-postfix-"))
os.environ.update(SINCERELY_DATA=str(FOLDER / "desk"), DJANGO_SETTINGS_MODULE="sincerely.settings")
for name in ("SINCERELY_DATABASE_URL", "SINCERELY_PUBLIC_URL"):
    os.environ.pop(name, None)
os.environ["SINCERELY_PUBLIC_URL"] = "https://desk.example"
django.setup()

from aiosmtpd.controller import Controller  # noqa: E402
from django.core.management import call_command  # noqa: E402

from sincerely.accounts import actions as accounts  # noqa: E402
from sincerely.journey import letters  # noqa: E402
from sincerely.review.pace import LONGEST  # noqa: E402
from sincerely.sending.adapters.smtp import deliver, sink_server  # noqa: E402
from sincerely.sending.mime import UnsafeLetter  # noqa: E402
from sincerely.sources import actions as sources  # noqa: E402
from sincerely.trust import actions as trust  # noqa: E402
from sincerely.trust import queries as ledger  # noqa: E402
from sincerely.trust.verify import verify_message  # noqa: E402
from sincerely.trust.words import digest_text  # noqa: E402
from sincerely.writing import actions as writing  # noqa: E402
from sincerely.writing.provenance import whole  # noqa: E402

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PIECES = (
    "Hi Tom,", "Dạ em chào anh Tuấn ạ,", ".", "..", "...", ".hidden", "From the start", ">From quoted", "> quoted once",
    ">> quoted twice", "-- ", "x" * 998, "y" * 5000, "Đường 3/2, phường 12", "emoji 🐕 and 👩‍👩‍👧", "tab\there", "trailing  ", " lead",
    "naïve café", "e\u0301 decomposed", "汉字", "שלום", "=20=3D", "=?utf-8?b?eA==?=", "<b>not bold</b> & so on", "https://desk.example/a?b=c&d=e",
    "a" * 76, "\u00a0hard space\u00a0", "“quotes”", "1.250.000 đ", "soft\u00adhyphen", "end.", "\u2028line", "QUIT", "DATA", "RCPT TO:<eve@evil.example>",
)  # fmt: skip
SUBJECTS = (
    "Boxes",
    "Báo giá hộp giấy tháng 12 cho chị Hương",
    "x" * 300,
    "🐕 " * 40,
    "a = b ? c",
    "=?utf-8?q?no?=",
    "Re: Re: " * 20,
    "“Giá”",
)
NAMES = ("Tom Harbour", "Nguyễn Thị Minh Khai", 'O"Brien, Sue', "", "Ünï (comment)", "x" * 120, "Đỗ")


class Sink:
    """Keeps what arrives, by Message-ID."""

    def __init__(self) -> None:
        self.got: dict[str, list[bytes]] = {}

    async def handle_DATA(  # noqa: N802
        self, _server: object, _session: object, envelope: object
    ) -> str:
        content = envelope.original_content  # type: ignore[attr-defined]
        found = message_from_bytes(content, policy=compat32)["Message-ID"].strip(" <>")
        self.got.setdefault(found, []).append(content)
        return "250 kept"


def free_port() -> int:
    """Return a port that is free."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def postfix(relay_to: int):
    """Run a Postfix of our own that relays everything to a port; yield the port it listens on."""
    port, home = free_port(), FOLDER / "postfix"
    config, queue, data = home / "config", home / "queue", home / "data"
    config.mkdir(parents=True)
    queue.mkdir()
    data.mkdir()
    for place in (FOLDER, home):
        place.chmod(0o755)
    shutil.chown(data, "postfix")
    base = Path("/usr/share/postfix/master.cf.dist").read_text(encoding="utf-8")
    master = [line for line in base.splitlines() if line and not line.startswith(("#", "smtp      inet", "smtp  "))]
    master = [
        re.sub(r"^(\S+\s+\S+\s+\S+\s+\S+\s+)[yn-]", r"\1n", line) if not line.startswith(" ") else line
        for line in master
    ]
    master.insert(0, f"127.0.0.1:{port} inet n - n - - smtpd")
    (config / "master.cf").write_text("\n".join([*master, "smtp unix - - n - - smtp"]) + "\n", encoding="utf-8")
    (config / "main.cf").write_text(
        f"compatibility_level = 3.6\nqueue_directory = {queue}\ndata_directory = {data}\ncommand_directory = /usr/sbin\n"
        "daemon_directory = /usr/lib/postfix/sbin\nmyhostname = relay.desk.example\nmydestination =\nmynetworks = 127.0.0.0/8\n"
        "smtpd_relay_restrictions = permit_mynetworks, reject\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n"
        f"relayhost = [127.0.0.1]:{relay_to}\nsmtp_host_lookup = native\nmessage_size_limit = 50000000\nmaillog_file = /dev/stdout\n"
        "multi_instance_enable = no\nalias_maps =\nalias_database =\nlocal_recipient_maps =\n",
        encoding="utf-8",
    )
    running = subprocess.Popen(
        ["postfix", "-c", str(config), "start-fg"], stdout=(FOLDER / "postfix.log").open("wb"), stderr=subprocess.STDOUT
    )
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        else:
            raise SystemExit(f"Postfix did not start:\n{(FOLDER / 'postfix.log').read_text()}")
        yield port
    finally:
        subprocess.run(["postfix", "-c", str(config), "stop"], capture_output=True, check=False)
        running.wait(timeout=20)


def a_letter(owner, chance: random.Random, number: int):
    """Return a letter out of hard pieces, or None where it is refused at freezing (which is a fine answer)."""
    lines = [chance.choice(PIECES) for _ in range(chance.randint(1, 25))]
    text = "\n".join(lines) + chance.choice(["", "\n", "\n\n."])
    to = [{"name": chance.choice(NAMES), "email": f"tom{number}@h{number}.example"}]
    if chance.random() < 0.3:
        to.append({"name": chance.choice(NAMES), "email": f"ann+{number}@h{number}.example"})
    letter = writing.propose(
        owner, person=None, to=to, subject=chance.choice(SUBJECTS), text=text, spans=whole(text, chance.choice(["owner", "composer"])),
        task="information", mode="draft", language=chance.choice(["en", "vi"]), reply_to=None, need="", proposed_by="composer", now=NOW,
    )  # fmt: skip
    if chance.random() < 0.25:
        data = bytes(chance.randrange(256) for _ in range(chance.choice([0, 1, 5000])))
        letter = writing.attach(
            letter,
            chance.choice(["q.pdf", "Báo giá.xlsx", "a b;c.txt"]),
            chance.choice(["application/pdf", "text/plain", "message/rfc822"]),
            sources.keep_raw(data),
            now=NOW,
        )
    try:
        # Shown long enough to be read: who says yes at once, letter after letter, is made to wait.
        frozen = letters.freeze(letter, now=NOW - LONGEST)
    except UnsafeLetter:
        return None
    sign_in = accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=NOW), now=NOW)
    try:
        return letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in, now=NOW)
    except letters.review.NotApproved:
        return None


def without_trace(content: bytes) -> bytes:
    """Return a message without the trace fields that transports put in front (RFC 5321 4.4)."""
    head, gap, body = content.partition(b"\r\n\r\n")
    fields = re.split(rb"\r\n(?![ \t])", head)
    while fields and re.match(rb"(?:Received|Return-Path|Delivered-To|X-Original-To):", fields[0], re.IGNORECASE):
        fields.pop(0)
    return b"\r\n".join(fields) + gap + body


# --- what other transports do ------------------------------------------------------------------------------------------


def recoded(content: bytes, cte: str) -> bytes:
    """Every text part decoded and coded anew, as a gateway does that changes the transfer encoding."""
    message = message_from_bytes(content, policy=SMTP.clone(max_line_length=78))
    for part in message.walk():
        if part.get_content_maintype() == "text" and not part.get_filename():
            text = part.get_payload(decode=True).decode("utf-8")
            del part["Content-Transfer-Encoding"]
            part.set_payload(text.encode() if cte == "8bit" else text, None if cte == "8bit" else "utf-8")
            if cte == "8bit":
                part["Content-Transfer-Encoding"] = "8bit"
                part.set_payload(text.encode("utf-8").decode("ascii", "surrogateescape"))
    return message.as_bytes()


def refolded(content: bytes) -> bytes:
    """Header fields folded at other places, unknown ones kept."""
    head, gap, body = content.partition(b"\r\n\r\n")
    joined = re.sub(rb"\r\n[ \t]+", b" ", head)
    return joined + gap + body


def without_our_fields(content: bytes) -> bytes:
    """Our two header fields dropped, as strict gateways do with what they don't know."""
    head, gap, body = content.partition(b"\r\n\r\n")
    fields = [
        each
        for each in re.split(rb"\r\n(?![ \t])", head)
        if not re.match(rb"(?:AI-Disclosure|Sincerely-Receipt):", each, re.IGNORECASE)
    ]
    return b"\r\n".join(fields) + gap + body


def with_list_footer(content: bytes) -> bytes:
    """A mailing list's footer put under the plain part."""
    at = content.find(b"\r\n--=_", content.find(b"Content-Type: text/plain"))
    return (
        content[:at] + b"\r\n-- \r\nlist mailing list\r\nhttps://lists.example\r\n" + content[at:]
        if at > 0
        else content + b"list footer\r\n"
    )


def tagged_subject(content: bytes) -> bytes:
    """A tag put before the subject."""
    return re.sub(rb"(?m)^Subject: ", b"Subject: [list] ", content, count=1)


def one_word_changed(content: bytes) -> bytes:
    """A word put into the plain part: somebody means harm."""
    at = content.find(b"\r\n\r\n", content.find(b"Content-Type: text/plain"))
    return content[: at + 4] + b"Hello\r\n" + content[at + 4 :]


TRANSPORTS = {
    "as Postfix delivered it": lambda content: content,
    "CRLF became LF (saved on Unix)": lambda content: content.replace(b"\r\n", b"\n"),
    "header fields folded anew": refolded,
    "text parts coded as base64": lambda content: recoded(content, "base64"),
    "text parts sent as 8bit": lambda content: recoded(content, "8bit"),
    "quoted-printable written anew": lambda content: re.sub(
        rb"(Content-Type: text/plain[^\0]*?\r\n\r\n)([^\0]*?)(\r\n--=_)",
        lambda m: m[1] + quopri.encodestring(quopri.decodestring(m[2]).replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n") + m[3], content, count=1),
    "our header fields dropped": without_our_fields,
    "subject tagged by a list": tagged_subject,
    "footer added by a list": with_list_footer,
    "one word put in (an attack)": one_word_changed,
}  # fmt: skip


def main() -> int:
    """Send, compare, verify, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    call_command("migrate", verbosity=0)
    owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=NOW)
    chance = random.Random(args.seed)
    approvals = []
    tried = 0
    while len(approvals) < args.letters:
        tried += 1
        if (approval := a_letter(owner, chance, tried)) is not None:
            approvals.append(approval)
    trust.sign_checkpoint(NOW)
    straight, relayed = Sink(), Sink()
    sinks = [
        Controller(each, hostname="127.0.0.1", port=free_port(), data_size_limit=50_000_000)
        for each in (straight, relayed)
    ]
    for sink in sinks:
        sink.start()
    with postfix(sinks[1].port) as port:
        for approval in approvals:
            content, to = bytes(approval.content), approval.recipients
            for target in (sinks[0].port, port):
                deliver(sink_server(target), approval.envelope_from, to, content, on_wire=lambda _answers: None)
        until = time.monotonic() + 120
        while len(relayed.got) < len(approvals) and time.monotonic() < until:
            time.sleep(0.2)
    for sink in sinks:
        sink.stop()
    report(approvals, straight, relayed, tried)
    shutil.rmtree(FOLDER, ignore_errors=True)
    wrong = sum(without_trace((relayed.got.get(a.message_id) or [b""])[0]) != bytes(a.content) for a in approvals)
    return 1 if wrong else 0


def report(approvals, straight: Sink, relayed: Sink, tried: int) -> None:
    """Print what arrived and what verifies."""
    same = sum(straight.got.get(a.message_id) == [bytes(a.content)] for a in approvals)
    through = sum(
        [without_trace(each) for each in relayed.got.get(a.message_id, [])] == [bytes(a.content)] for a in approvals
    )
    once = sum(len(relayed.got.get(a.message_id, [])) == 1 for a in approvals)
    print(f"{len(approvals)} letters approved ({tried - len(approvals)} of {tried} refused before the yes)")
    print(
        f"straight: {same} arrived byte for byte; through Postfix: {once} arrived once, {through} byte for byte below the trace fields"
    )
    receipts = [a for a in approvals if a.receipt_id and a.message_id in relayed.got]
    proofs = {a.pk: ledger.proof(a.receipt_id) for a in receipts}
    key = ledger.verifier().vkey
    print(f"\n{'what a transport did':36}{'match':>8}{'words':>8}{'mismatch':>10}{'unknown':>9}{'text pasted':>13}")
    for name, change in TRANSPORTS.items():
        found: Counter[str] = Counter()
        for approval in receipts:
            changed = change(relayed.got[approval.message_id][0])
            found[verify_message(changed, proofs[approval.pk], key).result] += 1
            found["pasted"] += pasted(changed) == pasted(bytes(approval.content))
        print(
            f"{name:36}{found['match']:>8}{found['match_words']:>8}{found['mismatch']:>10}{found['unknown']:>9}{found['pasted']:>13}"
        )


def pasted(content: bytes) -> str:
    """Return the digest that the receipt's page compares when a reader pastes the text that they see."""
    text = message_from_bytes(content, policy=SMTP).get_body(("plain",)).get_content()
    return digest_text(text, is_html=False).words_sha256


if __name__ == "__main__":
    sys.exit(main())
