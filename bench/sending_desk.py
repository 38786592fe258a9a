"""A desk for trials of sending: a SQLite file of its own (WAL, synchronous=FULL), a mail server that records what it got
and in which envelope, letters said yes to, and the history of all of it.

Importing this sets Django up on a new folder; `SINCERELY_KILL` names it for processes of the same trial.
"""

import asyncio
import gc
import json
import os
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email import message_from_bytes
from hashlib import sha256
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]
if "SINCERELY_KILL" not in os.environ:
    os.environ["SINCERELY_KILL"] = tempfile.mkdtemp(prefix="sincerely-trial-")
FOLDER = Path(os.environ["SINCERELY_KILL"])
os.environ.update(SINCERELY_DATA=str(FOLDER), DJANGO_SETTINGS_MODULE="sincerely.settings")
for name in ("SINCERELY_DATABASE_URL", "SINCERELY_PUBLIC_URL", "SINCERELY_SMTP_URL"):
    os.environ.pop(name, None)
gc.disable()  # what is loaded stays, in this process and in its many children
django.setup()

from aiosmtpd.controller import Controller  # noqa: E402
from aiosmtpd.smtp import SMTP  # noqa: E402
from django.db import connections  # noqa: E402
from history import Event  # noqa: E402

from sincerely.accounts import actions as accounts  # noqa: E402
from sincerely.accounts.models import Owner, SignIn  # noqa: E402
from sincerely.cli.desk import prepare as prepare_tables  # noqa: E402
from sincerely.journey import letters  # noqa: E402
from sincerely.journey.arrival_workers import Chunk, trip_of_one  # noqa: E402
from sincerely.noticing import actions as noticing  # noqa: E402
from sincerely.review.models import Approval  # noqa: E402
from sincerely.review.pace import LONGEST  # noqa: E402
from sincerely.sending.adapters.sink import Keeper, free_port  # noqa: E402
from sincerely.sending.models import Delivery  # noqa: E402
from sincerely.sources.parse_calendar import month_window  # noqa: E402
from sincerely.sources.records import RawItem  # noqa: E402
from sincerely.trust.attached_proof import detach_proof  # noqa: E402
from sincerely.trust.models import Commitment  # noqa: E402
from sincerely.writing import actions as writing  # noqa: E402
from sincerely.writing.provenance import whole  # noqa: E402

gc.freeze()
gc.enable()

SINK, PORT_FILE, MODE = FOLDER / "sink", FOLDER / "sink-port", FOLDER / "sink-mode"
GOT = "got.jsonl"
"""What the mail server writes down of each message, a line each."""


def mode() -> str:
    """Return how the mail server is to behave: "" well, drop, slow, "451 MAIL" or "reset MAIL" (EHLO, RCPT, DATA, dot)."""
    return MODE.read_text() if MODE.exists() else ""


def refusal(server: SMTP, where: str) -> str | None:
    """Return what is answered at this command, where that is a refusal; the connection may be reset instead."""
    code, _, place = mode().partition(" ")
    if place != where:
        return None
    if code == "reset":
        return reset(server)
    return f"{code} 4.3.0 later"


def reset(server: SMTP) -> str:
    """Have the connection end with RST, as when a firewall forgets it; what is answered then reaches nobody."""
    server.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    server.transport.abort()
    return "250 never read"


class Behaves(SMTP):
    """Refuses, or breaks off, at the commands that its handler is not asked about."""

    async def smtp_EHLO(self, hostname):  # noqa: N802
        """Greet, or not."""
        if (said := refusal(self, "EHLO")) is None:
            return await super().smtp_EHLO(hostname)
        return await self.push(said)

    async def smtp_HELO(self, hostname):  # noqa: N802
        """As above: whoever hears no to EHLO tries this."""
        if (said := refusal(self, "EHLO")) is None:
            return await super().smtp_HELO(hostname)
        return await self.push(said)

    async def smtp_DATA(self, arg):  # noqa: N802
        """Take a body, or not."""
        if (said := refusal(self, "DATA")) is None:
            return await super().smtp_DATA(arg)
        return await self.push(said)


class Behaving(Controller):
    """The server that runs."""

    def factory(self):
        """Return what serves a connection."""
        return Behaves(self.handler, data_size_limit=30_000_000)


class Recorder(Keeper):
    """Keeps of each message what the history needs; the bytes themselves are hashed and let go."""

    def __init__(self, folder):
        super().__init__(folder)
        self.known = set()

    async def handle_MAIL(self, server, session, envelope, address, options):  # noqa: N802
        """Take a sender."""
        said = refusal(server, "MAIL")
        if said is None:
            envelope.mail_from = address
        return said or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        """Take a recipient."""
        said = refusal(server, "RCPT") or self.late(address)
        if said is None:
            envelope.rcpt_tos.append(address)
        return said or "250 OK"

    def late(self, address):
        """Put off whoever is called late, until a message for somebody else there was taken: as greylisting does."""
        name, _, host = address.partition("@")
        return "450 4.7.1 later" if name.startswith("late.") and host not in self.known else None

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        """Record a message whole or not at all, before it is accepted; then behave as `MODE` says."""
        if (said := refusal(server, "dot")) is not None:
            return said
        content = envelope.original_content or b""
        core, _proof = detach_proof(content)
        number = (message_from_bytes(content)["Message-ID"] or "").strip("<> \r\n")
        row = {"message_id": number, "sha256": sha256(core).hexdigest(), "recipients": envelope.rcpt_tos}
        # One write at the end of one file: there whole or not at all, and read in the order in which it came.
        with (self.folder / GOT).open("ab", buffering=0) as file:
            file.write(json.dumps(row).encode() + b"\n")
        self.known |= {address.partition("@")[2] for address in envelope.rcpt_tos}
        if mode() == "drop":
            server.transport.abort()
        if mode() == "reset after the dot":
            return reset(server)
        if mode() == "slow":
            await asyncio.sleep(0.3)
        return "250 2.0.0 kept in the sink"


def run_sink() -> int:
    """Be the mail server, until stopped."""
    port = free_port()
    Behaving(Recorder(SINK), hostname="127.0.0.1", port=port).start()
    half = FOLDER / ".port"
    half.write_text(str(port), encoding="ascii")
    half.rename(PORT_FILE)
    signal.pause()
    return 0


def port() -> int:
    """Return where the mail server listens, once it does."""
    while not PORT_FILE.exists():
        time.sleep(0.02)
    return int(PORT_FILE.read_text(encoding="ascii"))


def alone(act: Callable[[datetime], None], now: datetime) -> int:
    """Run `act(now)` in a process of its own; return how it ended."""
    connections.close_all()
    pid = os.fork()
    if not pid:
        status = 1
        try:
            act(now)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def prepare(now: datetime) -> None:
    """Make the tables and the owner, and let this process meet once what each of its children will need."""
    prepare_tables()
    owner = accounts.create_owner("alice@desk.example", "Alice Ashdown", now=now)
    raw = bytes(letters.freeze(propose("warm", "so ", now), now=now).content)
    item = RawItem(raw, 0)
    trip_of_one(Chunk("eml", owner.email, month_window(now), (item,)), item)
    noticing.settle(owner, now=now)
    connections.close_all()


def propose(name: str, filling: str, now: datetime, also: Sequence[str] = ()):
    """Write a letter to somebody new: seven to one person would be too many by the machine."""
    text = f"Hi Tom,\n\nThe boxes left today. {filling}\n\nAlice"
    to = [
        {"name": f"Tom Harbour {name}", "email": f"tom@h{name}.example"},
        *({"name": "", "email": one} for one in also),
    ]
    return writing.propose(
        Owner.objects.get(), person=None, to=to, subject="Boxes", text=text, spans=whole(text, "composer"),
        task="information", mode="draft", language="en", reply_to=None, need="", proposed_by="composer", now=now,
    )  # fmt: skip


def sign_in(now: datetime) -> SignIn:
    """Return a person's sign-in."""
    owner = Owner.objects.get()
    return accounts.use_sign_in_link(accounts.make_sign_in_link(owner, now=now), now=now)


def approve(
    name: str,
    filling: str,
    signed_in: SignIn,
    now: datetime,
    leave_at: datetime | None = None,
    also: Sequence[str] = (),
) -> Approval:
    """Write a letter and say yes to it; `also`: further recipients."""
    letter = propose(name, filling, now, also)
    # Shown long enough to be read: a desk that says yes at once, letter after letter, is made to wait.
    frozen = letters.freeze(letter, now=now - LONGEST)
    return letters.say_yes(
        letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=signed_in, now=now, leave_at=leave_at
    )


def history(since: int = 0) -> list[Event]:
    """Return what the desk and the mail server wrote down, each letter's events in the order in which they came.

    Of letters beyond the delivery with the number `since`; of all by default.
    """
    found: list[Event] = []
    numbers = set()
    for one in (
        Delivery.objects.filter(pk__gt=since).select_related("approval").prefetch_related("recipients").order_by("pk")
    ):
        number = one.message_id
        numbers.add(number)
        found.append(Event("approve", number, one.approval.sha256, tuple(one.approval.recipients)))
        if one.approval.withdrawn_at is not None and one.wire_sha256 is None:
            found.append(Event("cancel", number))
        if one.claimed_by:
            found.append(Event("claim", number))
        found.append(Event("state", number, said=one.state))
        for each in one.recipients.all():
            found.append(Event("fate", number, recipients=(each.email,), said=each.state))
    for leaf, payload in Commitment.objects.values_list("leaf__type", "payload"):
        if payload and payload.get("message_id") in numbers:
            number = payload["message_id"]
            found.append(Event("ledger", number, said=leaf))
            if leaf in ("resolved_resend", "remainder_resolved_resend"):
                found.append(Event("resend", number))
    return found + [one for one in deliveries() if not since or one.message_id in numbers]


def deliveries() -> list[Event]:
    """Return what the mail server got."""
    path = SINK / GOT
    rows = map(json.loads, path.read_text().splitlines()) if path.exists() else ()
    return [Event("deliver", row["message_id"], row["sha256"], tuple(row["recipients"])) for row in rows]


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)
